"""What is wrong with a file's characters and whole lines, found before anything is parsed: nothing, as a rule.

The text that comes out has the length of the one that went in, so that places stay: what may not stand there is
blanked, and legal characters that the parsers disagree on are replaced by stand-ins until the tree is built.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from seuranta.plan.diagnostic import Diagnostic, Edit
from seuranta.plan.reading.tree import Source

ODD = "\x00-\x08\t\x0b\x0c\x0e-\x1f\x7f-\x9f\u2028\u2029\ud800-\udfff\ufeff\ufffe\uffff"
ODD_SPACES = "\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000"
NO_WIDTH = "\u200b-\u200d\u2060"
_UNUSUAL = re.compile(f"[{ODD}{ODD_SPACES}{NO_WIDTH}]")
_MARKS = ("---", "...", "%", "<<<<<<<", "=======", ">>>>>>>")
"""What begins a line that is not for the plan: of YAML itself, and of Git."""


@dataclass(slots=True)
class Surface:
    """A text that is ready to be parsed, with what was wrong with its characters and lines.

    `stand_ins` translates back what stands for another character. `indentation` makes spaces of tabs and odd spaces
    at the beginning of lines, which only then can be read. `untold` holds where more of the same stands.
    """

    text: str
    problems: list[Diagnostic] = field(default_factory=list)
    stand_ins: dict[int, str] = field(default_factory=dict)
    indentation: tuple[Edit, ...] = ()
    untold: list[int] = field(default_factory=list)

    def restored(self, text: str) -> str:
        return text.translate(self.stand_ins) if self.stand_ins else text


def look_over(source: Source) -> Surface:
    """Everything about characters and whole lines, in linear time."""
    surface = Surface(source.text)
    if _is_usual(source.text):
        return surface
    from seuranta.plan.reading.characters import mend  # noqa: PLC0415 - only for a file that holds something odd

    mend(source, surface)
    return surface


def _is_usual(text: str) -> bool:
    has_marks = text.startswith(_MARKS) or any(f"\n{mark}" in text for mark in _MARKS)
    return not has_marks and text.count("\r") == text.count("\r\n") and _UNUSUAL.search(text) is None
