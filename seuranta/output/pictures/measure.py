"""How wide a line of text is at most, whatever sans-serif font shows it, and how it is cut and wrapped to fit."""

from __future__ import annotations

import unicodedata
from functools import cache
from math import fsum

from seuranta.output.words.cells import ELLIPSIS, fitting

_LETTERS = {
    0.3: "'Iijl",
    0.35: " ,./:;\\|·’\u00a0",
    0.4: "()-[]ft",
    0.45: "!r",
    0.5: '"*J`°',
    0.55: "csz“”",
    0.6: "?L_kvxy–•",
    0.65: "$0123456789FTabdeghnopqu{}äöåéüß€£",
    0.7: "ABEKPSVXYZÄÅ",
    0.75: "CNRU",
    0.8: "&DGHOQÖ",
    0.85: "#+<=>^w~≥≤−×",
    0.9: "M",
    1.0: "%Wm—…→←½",
    1.05: "@",
}
"""Advances in parts of the font size, rounded up from the widest fonts in common use (DejaVu Sans, Verdana)."""
_ADVANCES = {letter: advance for advance, letters in _LETTERS.items() for letter in letters}
_BOLD = 1.15
_UNKNOWN, _WIDE = 0.85, 1.35


@cache
def _advance(letter: str) -> float:
    """How wide a character is, in parts of the font size."""
    if letter in _ADVANCES:
        return _ADVANCES[letter]
    if unicodedata.category(letter) in ("Mn", "Me", "Cf"):
        return 0.0
    if unicodedata.east_asian_width(letter) in ("W", "F") or letter > "\uffff":
        return _WIDE
    base = unicodedata.normalize("NFKD", letter)[0]
    return _advance(base) if base != letter and base.isascii() else _UNKNOWN


def text_width(text: str, size: float, *, bold: bool = False) -> float:
    """At most how wide the text is at that font size, in units of the picture."""
    width = fsum(map(_advance, text)) * size  # the same bytes on every Python
    return width * _BOLD if bold else width


def cut_to(text: str, room: float, size: float, *, bold: bool = False) -> str:
    """The text, or as much of its beginning as fits with an ellipsis after it."""
    if text_width(text, size, bold=bold) <= room:
        return text
    if room <= size:
        return ""
    end = _fitting(text, room - text_width(ELLIPSIS, size, bold=bold), size, bold=bold)
    return text[:end].rstrip() + ELLIPSIS


def _fitting(text: str, room: float, size: float, *, bold: bool) -> int:
    """How many characters from the beginning fit."""
    unit = size * _BOLD if bold else size
    return fitting((_advance(letter) * unit for letter in text), room)


def wrapped(text: str, room: float, size: float, most: int, *, bold: bool = False) -> list[str]:
    """The text on at most `most` lines, broken at spaces and after hyphens; what does not fit is cut off with an ellipsis."""
    lines: list[str] = []
    rest = text.strip()
    while rest and len(lines) < most - 1 and text_width(rest, size, bold=bold) > room:
        longest = max(_fitting(rest, room, size, bold=bold), 1)
        end = max(rest.rfind(" ", 0, longest + 1), rest.rfind("-", 0, longest) + 1)
        head = rest[:end] if end > 0 else rest[:longest]
        lines.append(head.rstrip())
        rest = rest[len(head) :].lstrip()
    return [*lines, cut_to(rest, room, size, bold=bold)] if rest else lines
