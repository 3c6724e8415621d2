"""How wide a line of text is at most, whatever sans-serif font shows it, and how it is cut and wrapped to fit."""

from __future__ import annotations

import unicodedata
from math import fsum

from seuranta.output.screen.layout import ELLIPSIS

_WIDTHS = {
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
_BOLD = 1.15
_UNKNOWN, _WIDE = 0.85, 1.35


class _Advances(dict[str, float]):
    """How wide each character is, in parts of the font size."""

    def __missing__(self, letter: str) -> float:
        self[letter] = found = self._of(letter)
        return found

    def _of(self, letter: str) -> float:
        if unicodedata.category(letter) in ("Mn", "Me", "Cf"):
            return 0.0
        if unicodedata.east_asian_width(letter) in ("W", "F") or letter > "\uffff":
            return _WIDE
        base = unicodedata.normalize("NFKD", letter)[0]
        return self[base] if base != letter and base.isascii() else _UNKNOWN


_ADVANCES = _Advances({letter: width for width, letters in _WIDTHS.items() for letter in letters})


def text_width(text: str, size: float, *, bold: bool = False) -> float:
    """At most how wide the text is at that font size, in units of the picture."""
    width = fsum(map(_ADVANCES.__getitem__, text)) * size  # the same bytes on every Python
    return width * _BOLD if bold else width


def cut_to(text: str, room: float, size: float, *, bold: bool = False) -> str:
    """The text, or as much of its beginning as fits with an ellipsis after it."""
    if text_width(text, size, bold=bold) <= room:
        return text
    fitting = _fitting(text, room - text_width(ELLIPSIS, size, bold=bold), size, bold=bold)
    return text[:fitting].rstrip() + ELLIPSIS if room > size else ""


def _fitting(text: str, room: float, size: float, *, bold: bool) -> int:
    """How many characters from the beginning fit."""
    unit = size * _BOLD if bold else size
    for position, letter in enumerate(text):
        room -= _ADVANCES[letter] * unit
        if room < 0:
            return position
    return len(text)


def wrapped(text: str, room: float, size: float, most: int, *, bold: bool = False) -> list[str]:
    """The text on at most `most` lines, broken at spaces and after hyphens; what does not fit is cut off with an ellipsis."""
    lines: list[str] = []
    rest = text.strip()
    while rest and len(lines) < most - 1 and text_width(rest, size, bold=bold) > room:
        fitting = max(_fitting(rest, room, size, bold=bold), 1)
        end = max(rest.rfind(" ", 0, fitting + 1), rest.rfind("-", 0, fitting) + 1)
        head = rest[:end] if end > 0 else rest[:fitting]
        lines.append(head.rstrip())
        rest = rest[len(head) :].lstrip()
    return [*lines, cut_to(rest, room, size, bold=bold)] if rest else lines
