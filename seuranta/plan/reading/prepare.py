"""What is wrong with a file's characters and whole lines, found before anything is parsed: nothing, as a rule.

The text that comes out has the length of the one that went in, so that places stay: what may not stand there is
blanked, and legal characters that the parsers disagree on are replaced by stand-ins until the tree is built.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass, field

from seuranta.plan.reading.tree import Source
from seuranta.plan.words import vocabulary
from seuranta.plan.words.diagnostic import Diagnostic, Edit

ODD = "\x00-\x08\t\x0b\x0c\x0e-\x1f\x7f-\x9f\u2028\u2029\ud800-\udfff\ufeff\ufffe\uffff"
ODD_SPACES = "\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000"
NO_WIDTH = "\u200b-\u200d\u2060"
_UNUSUAL = re.compile(f"[{ODD}{ODD_SPACES}{NO_WIDTH}]")
_OF_GIT = ("<<<<<<<", "=======", ">>>>>>>")
_OF_YAML = ("---", "...", "%")
"""What begins a line that is not for the plan."""
_NOT_LINE_END = r"[^\r\n]"
_DOCUMENT = re.compile(r"^(?:---|\.\.\.)(?=\s|$)|^%[^\r\n]*", re.MULTILINE)
_YAML_VERSION = r"%YAML +1\.[12]\s*(?:#.*)?$"
_CONTENT = re.compile(r"^[ \t]*[^\s#]", re.MULTILINE)
MOST_OF_A_KIND = 20
_MOST_STRAY = 3


@dataclass(slots=True)
class PreparedText:
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


def prepare(source: Source) -> PreparedText:
    """Everything about characters and whole lines, in linear time."""
    prepared = PreparedText(source.text)
    if _is_usual(source.text):
        documents(source, prepared)
        return prepared
    from seuranta.plan.reading.odd_characters import mend  # noqa: PLC0415 - only for a file that holds something odd

    mend(source, prepared)
    return prepared


def _is_usual(text: str) -> bool:
    has_line_ends = text.count("\r") == text.count("\r\n")
    return has_line_ends and not _has_line(text, _OF_GIT) and _UNUSUAL.search(text) is None


def _has_line(text: str, beginnings: tuple[str, ...]) -> bool:
    return text.startswith(beginnings) or any(f"\n{beginning}" in text for beginning in beginnings)


def blanked(text: str, stretches: Iterable[tuple[int, int]]) -> str:
    """The same text with nothing on those stretches; line ends stay."""
    parts: list[str] = []
    done = 0
    for start, end in stretches:
        parts += (text[done:start], re.sub(_NOT_LINE_END, " ", text[start:end]))
        done = end
    return "".join((*parts, text[done:]))


def documents(source: Source, prepared: PreparedText) -> None:
    """One `---` before the plan and a `%YAML 1.1` or `1.2` change nothing; a second document and other directives do."""
    text = prepared.text
    if not _has_line(text, _OF_YAML):
        return
    begins, ends = _begin_of_plan(text), _end_of_plan(text)
    is_open = False
    blank: list[tuple[int, int]] = []
    wrong: list[re.Match[str]] = []
    for match in _DOCUMENT.finditer(text):
        mark = match.group()
        is_directive = mark.startswith("%")
        if is_directive and (match.start() > begins or is_open):
            continue  # a text that begins with %, told by its line
        blank.append(match.span())
        if is_directive:
            is_fine = re.match(_YAML_VERSION, mark) is not None
        elif mark == "...":
            is_fine = match.start() >= ends
        else:
            is_fine = match.start() < begins and not is_open
        is_open = is_open or mark == "---"
        if not is_fine:
            wrong.append(match)
    prepared.problems += [_wrong_mark(source, match, ends) for match in wrong[:MOST_OF_A_KIND]]
    prepared.untold += [match.start() for match in wrong[MOST_OF_A_KIND:]]
    prepared.text = blanked(text, blank)


def _begin_of_plan(text: str) -> int:
    """Where the plan begins: behind the marks before it, and behind stray lines that a mark divides from it."""
    content = _CONTENT.search(re.sub(r"(?m)^(?:---(?=\s|$)|%.*)", lambda match: " " * len(match.group()), text))
    begins = content.start() if content else len(text)
    first = _DOCUMENT.search(text, begins)
    if first is not None and _is_stray(text[begins : first.start()]):
        return first.end()
    return begins


def _end_of_plan(text: str) -> int:
    ends = [match.end() for match in _CONTENT.finditer(text) if not text.startswith(("---", "..."), match.end() - 1)]
    return ends[-1] if ends else 0


def _wrong_mark(source: Source, match: re.Match[str], ends: int) -> Diagnostic:
    mark = match.group()
    is_directive = mark.startswith("%")
    name = "unknown-directive" if is_directive else "several-documents"
    is_safe = is_directive or match.start() >= ends
    fix = (Edit(*match.span(), ""),) if is_safe else ()
    return Diagnostic(name, source.place(match.start(), match.end()), {"typed": mark.strip()}, fix=fix)


def _is_stray(before: str) -> bool:
    """A few lines before the plan begins that are none of it, half-typed as a rule."""
    lines = [line for line in before.splitlines() if not line.lstrip().startswith(("#", "%")) and line.strip()]
    names = (line.strip().partition(":")[0] for line in lines)
    return 0 < len(lines) <= _MOST_STRAY and not any(vocabulary.field("plan", name) for name in names)
