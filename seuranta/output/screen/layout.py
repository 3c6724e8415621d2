"""Text in the columns of a terminal: what a person typed made harmless, measured in display cells, cut, wrapped, set in
columns, and drawn as bars. Knows no colour codes; `terminal` turns styled lines into what is printed.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Mapping, Sequence
from fractions import Fraction
from typing import Literal, NamedTuple

Style = Literal["", "heading", "strong", "quiet", "green", "amber", "red", "grey"]

ELLIPSIS = "…"
FULL, EMPTY, EXPECTED = "█", "░", "│"
GAP = 2


class Span(NamedTuple):
    """A piece of text in one style; the text is safe to print."""

    text: str
    style: Style = ""


Line = tuple[Span, ...]
NOTHING: Line = ()
"""An empty line."""


class Block(NamedTuple):
    """What belongs together on a screen: a heading and the lines below it."""

    heading: str
    lines: Sequence[Line]


# --- text that a person typed -------------------------------------------------------------------------------------

_REPLACEMENT = "\ufffd"
_MOST_MARKS = 3
_PILED_MARKS = rf"([\u0300-\u036f\u0483-\u0489\u1ab0-\u1aff\u1dc0-\u1dff\u20d0-\u20ff\ufe20-\ufe2f]{{{_MOST_MARKS}}})[\u0300-\u036f\u0483-\u0489\u1ab0-\u1aff\u1dc0-\u1dff\u20d0-\u20ff\ufe20-\ufe2f]+"
_DIRECTIONS = frozenset("\u061c\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")


class _Harmless(dict[int, str | int | None]):
    """What each character becomes: spaces for anything that breaks a line, a mark for controls, nothing for what has no
    width of its own and would only hide.
    """

    def __missing__(self, code: int) -> str | int | None:
        letter = chr(code)
        self[code] = found = _harmless(letter)
        return found


def _harmless(letter: str) -> str | None:
    if letter in "\t\n\v\f\r\u0085\u2028\u2029":
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
    if (text.isascii() and text.isprintable()) or _SINGLE(text):
        return text
    return re.sub(_PILED_MARKS, r"\1", text.translate(_HARMLESS))


# --- display cells ------------------------------------------------------------------------------------------------


class _Cells(dict[str, int]):
    """How many cells each character takes."""

    def __missing__(self, letter: str) -> int:
        if unicodedata.category(letter) in ("Mn", "Me", "Cf") or "\u1160" <= letter <= "\u11ff":
            found = 0
        else:
            found = 2 if unicodedata.east_asian_width(letter) in ("W", "F") else 1
        self[letter] = found
        return found


_CELLS = _Cells()
_SINGLE = re.compile(r"[ -~\xa0-\xac\xae-\u02ff\u2010-\u2027\u2190-\u21ff\u2500-\u25fc]*").fullmatch
"""Letters, dashes, arrows and marks of one cell each: what nearly every text is made of."""


def cells(text: str) -> int:
    """How many cells of a terminal the text takes."""
    if text.isascii() or _SINGLE(text):
        return len(text)
    return sum(_CELLS[letter] for letter in text)


def line_width(line: Line) -> int:
    return sum(cells(span.text) for span in line)


def cut(text: str, width: int) -> str:
    """The text, or as much of its beginning as fits into `width` cells with an ellipsis after it."""
    if cells(text) <= width:
        return text
    return _head(text, width - 1)[0].rstrip() + ELLIPSIS if width > 0 else ""


def _head(text: str, width: int) -> tuple[str, str]:
    """The text split where `width` cells are full."""
    taken = 0
    for position, letter in enumerate(text):
        taken += _CELLS[letter]
        if taken > width:
            return text[:position], text[position:]
    return text, ""


def pad(text: str, width: int, *, right: bool = False) -> str:
    """The text cut or filled with spaces to exactly `width` cells."""
    left = width - cells(text)
    if left < 0:
        text = cut(text, width)
        left = width - cells(text)
    return " " * left + text if right else text + " " * left


# --- lines --------------------------------------------------------------------------------------------------------


def wrap(line: Line, width: int, *, indent: int = 0, hanging: int | None = None) -> list[Line]:
    """The spans as lines of at most `width` cells, broken at spaces; `hanging` is the indent of all but the first.

    Whatever a person typed is made harmless on the way.
    """
    hanging = indent if hanging is None else hanging
    room = max(width - hanging, 1)
    lines: list[Line] = []
    current: list[Span] = [Span(" " * indent)] if indent else []
    left, is_empty = width - indent, True
    for word, style in _words(line, room):
        size = cells(word)
        if not is_empty and size > left:
            lines.append(_trimmed(current))
            current, left, is_empty = ([Span(" " * hanging)] if hanging else []), room, True
        if is_empty and not word.strip(" "):
            continue
        current.append(Span(word, style))
        left, is_empty = left - size, False
    lines.append(_trimmed(current))
    return lines


def _words(line: Line, room: int) -> Iterable[Span]:
    """Words and the spaces between them; a word longer than a whole line comes in pieces."""
    for text, style in line:
        for word in re.findall(r" +|[^ ]+", safe(text)):
            rest = word
            while cells(rest) > room:
                head, rest = _head(rest, room)
                if not head:
                    break
                yield Span(head, style)
            yield Span(rest, style)


def _trimmed(spans: list[Span]) -> Line:
    while spans and not spans[-1].text.strip(" "):
        spans = spans[:-1]
    return joined(spans)


def joined(spans: Iterable[Span]) -> Line:
    """The same text with as few spans as can be."""
    found: list[Span] = []
    for span in spans:
        if found and found[-1].style == span.style:
            found[-1] = Span(found[-1].text + span.text, span.style)
        elif span.text:
            found.append(span)
    return tuple(found)


def cut_line(line: Line, width: int) -> Line:
    """The line, or as much of its beginning as fits, with an ellipsis after it."""
    if line_width(line) <= width:
        return line
    found: list[Span] = []
    left = width
    for text, style in line:
        if cells(text) >= left:
            found.append(Span(cut(text + " ", left) if cells(text) == left else cut(text, left), style))
            break
        found.append(Span(text, style))
        left -= cells(text)
    return tuple(found)


class Column(NamedTuple):
    """How one column is set. `least` cells are kept for a column that `gives` way where the row is too wide."""

    right: bool = False
    gives: bool = False
    least: int = 12


def columns(
    rows: Sequence[Sequence[Span]], width: int, *, form: Mapping[int, Column] | None = None, indent: int = 0
) -> list[Line]:
    """The rows with their columns in line; columns that nobody fills disappear, the ones that give are cut."""
    if not rows:
        return []
    form = form or {}
    sizes = [max(cells(span.text) for span in column) for column in zip(*rows, strict=True)]
    shown = [number for number, size in enumerate(sizes) if size]
    over = indent + sum(sizes) + GAP * (len(shown) - 1) - width
    for number in shown:
        if over > 0 and number in form and form[number].gives:
            size = max(sizes[number] - over, min(form[number].least, sizes[number]))
            over -= sizes[number] - size
            sizes[number] = size
    start = [Span(" " * indent)] if indent else []
    gap = Span(" " * GAP)
    lines = []
    for row in rows:
        spans = list(start)
        for number in shown:
            text, style = row[number]
            right = number in form and form[number].right
            spans += (Span(pad(text, sizes[number], right=right), style), gap)
        lines.append(_stripped(spans))
    return lines


def _stripped(spans: list[Span]) -> Line:
    """Without the spaces at the end of the line."""
    while spans:
        text, style = spans[-1]
        bare = text.rstrip(" ")
        if bare:
            return (*spans[:-1], Span(bare, style))
        spans = spans[:-1]
    return ()


# --- pictures -----------------------------------------------------------------------------------------------------


def bar(share: Fraction, expected: Fraction | None, width: int) -> str:
    """How much of the way is made, with a stroke where it should be by now; both from 0 to 1, cut off beyond."""
    if not width:
        return ""
    full = _cells_of(share, width)
    drawn = [FULL] * full + [EMPTY] * (width - full)
    if expected is not None:
        at = min(_cells_of(expected, width), width - 1)
        drawn[at] = EXPECTED
    return "".join(drawn)


def _cells_of(share: Fraction, width: int) -> int:
    """Nearest whole cells; something is never nothing, and not all is never all."""
    share = min(max(share, Fraction(0)), Fraction(1))
    nearest = int(share * width + Fraction(1, 2))
    if 0 < share < 1:
        return min(max(nearest, 1), width - 1)
    return nearest


def shares(counts: Sequence[int], width: int) -> list[int]:
    """Cells for each count out of `width`, in proportion; a count above zero has at least one cell."""
    total = sum(counts)
    if not total:
        return [0] * len(counts)
    found = [max(count * width // total, 1) if count else 0 for count in counts]
    while sum(found) != width:
        step = 1 if sum(found) < width else -1
        wrong = [(count * width - found[i] * total) * step for i, count in enumerate(counts)]
        movable = [i for i, count in enumerate(counts) if count and (step > 0 or found[i] > 1)]
        if not movable:
            break
        found[max(movable, key=wrong.__getitem__)] += step
    return found
