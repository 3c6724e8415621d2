"""How wide text is in the cells of a terminal or of plain text, and how it is cut or filled to a width."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable
from functools import cache

ELLIPSIS = "…"

ONE_CELL_EACH = re.compile(r"[ -~\xa0-\xac\xae-\u02ff\u2010-\u2027\u2190-\u21ff\u2500-\u25fc]*").fullmatch
"""Letters, dashes, arrows and marks of one cell each: what nearly every text is made of."""


@cache
def _width(letter: str) -> int:
    """How many cells a character takes: none, one, or two."""
    if unicodedata.category(letter) in ("Mn", "Me", "Cf") or "\u1160" <= letter <= "\u11ff":
        return 0
    return 2 if unicodedata.east_asian_width(letter) in ("W", "F") else 1


def cells(text: str) -> int:
    """How many cells of a terminal the text takes."""
    if text.isascii() or ONE_CELL_EACH(text):
        return len(text)
    return sum(map(_width, text))


def widened(text: str, filler: str) -> str:
    """The text with a filler behind each letter of two cells."""
    if text.isascii() or ONE_CELL_EACH(text):
        return text
    return "".join(f"{letter}{filler}" if _width(letter) == 2 else letter for letter in text)


def fitting(widths: Iterable[float], room: float) -> int:
    """How many of the widths, from the first on, fit into the room side by side."""
    count = 0
    for width in widths:
        room -= width
        if room < 0:
            break
        count += 1
    return count


def split_at(text: str, width: int) -> tuple[str, str]:
    """The text in two parts, of which the first fills at most `width` cells."""
    end = fitting(map(_width, text), width)
    return text[:end], text[end:]


def cut(text: str, width: int) -> str:
    """The text, or as much of its beginning as fits into `width` cells with an ellipsis after it."""
    if cells(text) <= width:
        return text
    if width <= 0:
        return ""
    head, _ = split_at(text, width - 1)
    return head.rstrip() + ELLIPSIS


def pad(text: str, width: int, *, right: bool = False) -> str:
    """The text cut or filled with spaces to exactly `width` cells."""
    shown = cut(text, width)
    filling = " " * (width - cells(shown))
    return filling + shown if right else shown + filling
