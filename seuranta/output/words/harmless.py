"""Text that a person typed, made harmless: on one line, and without power over whatever shows it."""

from __future__ import annotations

import re
import unicodedata

from seuranta.output.words.cells import ONE_CELL_EACH

_REPLACEMENT = "\ufffd"
_LINE_BREAKS_AND_TABS = frozenset("\t\n\v\f\r\u0085\u2028\u2029")
_DIRECTIONS = frozenset("\u061c\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")
_MARKS = r"[\u0300-\u036f\u0483-\u0489\u1ab0-\u1aff\u1dc0-\u1dff\u20d0-\u20ff\ufe20-\ufe2f]"
_MOST_MARKS = 3
_PILED_MARKS = rf"({_MARKS}{{{_MOST_MARKS}}}){_MARKS}+"


class _Harmless(dict[int, str | None]):
    """What each character becomes, worked out when it is first met."""

    def __missing__(self, code: int) -> str | None:
        self[code] = shown = _harmless(chr(code))
        return shown


def _harmless(letter: str) -> str | None:
    """A space for whatever breaks a line, a mark for controls, nothing for what has no width and would only hide."""
    if letter in _LINE_BREAKS_AND_TABS:
        return " "
    if letter in _DIRECTIONS:
        return _REPLACEMENT
    if "\ufe00" <= letter <= "\ufe0f":
        return None
    category = unicodedata.category(letter)
    if category in ("Cc", "Cs", "Cn"):
        return _REPLACEMENT
    return None if category == "Cf" else letter


_HARMLESS = _Harmless()


def safe(text: str) -> str:
    """The text on one line and without power over the terminal: a control or direction character shows as a
    replacement mark, line breaks and tabs as spaces; characters without width are dropped.
    """
    if (text.isascii() and text.isprintable()) or ONE_CELL_EACH(text):
        return text
    return re.sub(_PILED_MARKS, r"\1", text.translate(_HARMLESS))
