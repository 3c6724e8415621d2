"""Long sentences on a terminal: broken between words, where the terminal itself would break them in the middle of one.

What goes to a program or a file keeps its lines: there one line is one message.
"""

from __future__ import annotations

import re
from textwrap import fill, wrap

from seuranta.output.words.cells import cells, widened
from seuranta.output.words.shell import COMMAND
from seuranta.output.words.text import NO_BREAK_SPACE

_SECOND_CELL = "\uf8fe"
"""Stands behind a letter of two cells while lines are broken by the number of their letters."""


def folded(text: str, width: int) -> str:
    """The text with no line longer than `width` where a space lets it be broken. A command stays on one line, to be
    copied; so does a line that begins with a space, which is part of a file.
    """
    return "\n".join(_folded(line, width) for line in text.split("\n"))


def filled(text: str, width: int, hanging: str = "") -> str:
    """The text as one paragraph, whatever breaks it had; `hanging` stands before every line but the first."""
    return fill(text, width, subsequent_indent=hanging, break_on_hyphens=False, break_long_words=False) + "\n"


def _folded(line: str, width: int) -> str:
    if cells(line) <= width or line.startswith(" "):
        return line
    kept = re.sub(COMMAND, lambda command: command[0].replace(" ", NO_BREAK_SPACE), widened(line, _SECOND_CELL))
    if all(len(piece) < width for piece in kept.split("  ")):  # what stands between wider gaps belongs together
        kept = re.sub("(?<! ) (?! )", NO_BREAK_SPACE, kept)
    pieces = wrap(kept, width, subsequent_indent="  ", break_long_words=False, break_on_hyphens=False)
    end = line[len(line.rstrip()) :]
    return "\n".join(pieces).replace(NO_BREAK_SPACE, " ").replace(_SECOND_CELL, "") + end
