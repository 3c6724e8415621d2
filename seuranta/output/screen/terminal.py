"""Styled lines as what is printed: colour codes for a terminal that shows them, plain text otherwise.

The only module that knows Rich, and only where there is something to colour. User text is never markup.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache
from typing import Protocol

from seuranta.output.screen.layout import Line, Span, cut_line, line_width
from seuranta.output.words.cells import ELLIPSIS, cells
from seuranta.output.words.text import NO_BREAK_SPACE

_STYLES = {
    "heading": "bold",
    "strong": "bold",
    "quiet": "dim",
    "green": "green",
    "amber": "yellow",
    "red": "bold red",
    "grey": "dim",
}

_PLAIN = str.maketrans(
    {
        "█": "#",
        "▓": "x",
        "▒": "!",
        "░": ".",
        "│": "|",
        "■": "X",
        "▲": "!",
        "●": "*",
        "◐": "+",
        "○": "o",
        "·": ".",
        "═": "=",
        "─": "-",
        "╌": "~",
        "◆": "^",
        "◉": "@",
        "◎": "0",
        "▶": ">",
        "×": "x",
        "–": "-",
        "—": "-",
        "−": "-",
        "→": ">",
        "≥": ">",
        "≤": "<",
        "’": "'",
        "“": '"',
        "”": '"',
        "\u00a0": " ",
        "\u202f": " ",
        "\ufffd": "?",
    }
)
"""One cell for one cell, so that columns stay in line."""
_CUT = re.compile(rf"(..)?{ELLIPSIS}")


class _Paint(Protocol):
    def __call__(self, text: str) -> str: ...


def render(lines: Sequence[Line], *, color: bool, unicode: bool, width: int | None = None) -> str:
    """The lines as text, each with a line end.

    Without `unicode` marks, bars, dashes and the ellipsis become ASCII; letters stay as they are. No line is longer
    than `width` cells, if one is given.
    """
    return "".join(f"{_line(line, color=color, unicode=unicode, width=width)}\n" for line in lines)


def _line(line: Line, *, color: bool, unicode: bool, width: int | None) -> str:
    if width is not None and line_width(line) > width:
        line = cut_line(line, width)
    if not unicode:
        line = tuple(Span(plain(text), style) for text, style in line)
    if color:
        return "".join(_paint(style)(_spaced(text)) if style else _spaced(text) for text, style in line)
    return _spaced("".join(text for text, _ in line))


def _spaced(text: str) -> str:
    """With plain spaces, which people search for: once lines are broken, a no-break space has done its work."""
    return text.replace(NO_BREAK_SPACE, " ")


@cache
def _paint(style: str) -> _Paint:
    from rich.color import ColorSystem  # noqa: PLC0415 - only a colour terminal pays for Rich
    from rich.style import Style  # noqa: PLC0415 - see above

    known = Style.parse(_STYLES[style])
    return lambda text: known.render(text, color_system=ColorSystem.STANDARD)


def plain(text: str) -> str:
    """The text with its marks, bars and dashes in ASCII, as wide as before; letters stay as they are."""
    if text.isascii():
        return text
    return _CUT.sub(_dots, text).translate(_PLAIN)


def _dots(match: re.Match[str]) -> str:
    """Three dots take the place of the ellipsis and of two characters before it, where there are two."""
    before: str = match[1] or ""
    return "." * (cells(before) + 1)
