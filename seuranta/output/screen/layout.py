"""Styled lines of a terminal: pieces of text cut, wrapped, set in columns, and drawn as bars.

Knows no colour codes; `terminal` turns styled lines into what is printed.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from fractions import Fraction
from typing import Literal, NamedTuple

from seuranta.output.words.cells import cells, cut, pad, split_at
from seuranta.output.words.harmless import safe
from seuranta.output.words.shell import COMMAND
from seuranta.output.words.text import NO_BREAK_SPACE

Style = Literal["", "heading", "strong", "quiet", "green", "amber", "red", "grey"]

FULL, EMPTY, EXPECTED = "█", "░", "│"
GAP = 2
_WORDS = r" +|[^ ]+"
_PIECES = re.compile(rf"(?<=: ){COMMAND}|{_WORDS}")
"""What a line is broken between: a command behind a colon stays on one line, to be copied."""


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


# --- lines --------------------------------------------------------------------------------------------------------


def line_width(line: Line) -> int:
    return sum(cells(span.text) for span in line)


def wrap(line: Line, width: int, *, indent: int = 0, hanging: int | None = None) -> list[Line]:
    """The spans as lines of at most `width` cells, broken at spaces; `hanging` is the indent of all but the first.

    Whatever a person typed is made harmless on the way.
    """
    hanging = indent if hanging is None else hanging
    room = max(width - hanging, 1)
    lines: list[Line] = []
    current: list[Span] = [Span(" " * indent)] if indent else []
    left, is_empty = width - indent, True
    for words in _unbroken(_words(line, room), room):
        size = sum(cells(word) for word, _ in words)
        if not is_empty and size > left:
            lines.append(_trimmed(current))
            current, left, is_empty = ([Span(" " * hanging)] if hanging else []), room, True
        if is_empty and not words[0].text.strip(" "):
            continue
        current += words
        left, is_empty = left - size, False
    lines.append(_trimmed(current))
    return lines


def apart(blocks: Iterable[Iterable[Line]]) -> list[Line]:
    """Blocks of lines with an empty line between them; one without lines is left out."""
    every: list[Line] = []
    for block in map(list, blocks):
        if block and every:
            every.append(NOTHING)
        every += block
    return every


def text_lines(text: str, width: int, style: Style = "", *, indent: int = 0, hanging: int | None = None) -> list[Line]:
    """The text in one style as lines of at most `width` cells."""
    return wrap((Span(text, style),), width, indent=indent, hanging=hanging)


def _unbroken(words: Iterable[Span], room: int) -> Iterator[list[Span]]:
    """Each word with those that a no-break space ties to it, in whatever style, as far as they fit into a line."""
    tied: list[Span] = []
    for word in words:
        is_tied = word.text.startswith(NO_BREAK_SPACE) and line_width((*tied, word)) <= room
        if tied and not is_tied:
            yield tied
            tied = []
        tied.append(word)
    if tied:
        yield tied


def _words(line: Line, room: int) -> Iterable[Span]:
    """Words and the spaces between them; what is longer than a whole line comes in pieces, kept together as it may be."""
    for text, style in line:
        for word in _pieces(safe(text), room):
            rest = word
            while cells(rest) > room:
                head, rest = _piece(rest, room)
                if not head:
                    break
                yield Span(head, style)
            yield Span(rest, style)


def _pieces(text: str, room: int) -> Iterable[str]:
    """Words, the spaces between them, and whole commands where one has room in a line."""
    for piece in _PIECES.findall(text):
        if cells(piece) > room:
            yield from re.findall(_WORDS, piece)
        else:
            yield piece


def _piece(word: str, room: int) -> tuple[str, str]:
    """The part of a long word that has room in a line, and the rest: it breaks at a no-break space rather than anywhere."""
    head, rest = split_at(word, room)
    if rest.startswith(NO_BREAK_SPACE):
        return head, rest[1:]
    before, space, after = head.rpartition(NO_BREAK_SPACE)
    return (before, after + rest) if before and space else (head, rest)


def _trimmed(spans: list[Span]) -> Line:
    while spans and not spans[-1].text.strip(" "):
        spans = spans[:-1]
    return joined(spans)


def joined(spans: Iterable[Span]) -> Line:
    """The same text with as few spans as can be."""
    fewest: list[Span] = []
    for span in spans:
        if fewest and fewest[-1].style == span.style:
            fewest[-1] = Span(fewest[-1].text + span.text, span.style)
        elif span.text:
            fewest.append(span)
    return tuple(fewest)


def cut_line(line: Line, width: int) -> Line:
    """The line, or as much of its beginning as fits, with an ellipsis after it."""
    if line_width(line) <= width:
        return line
    spans: list[Span] = []
    left = width
    for text, style in line:
        if cells(text) >= left:
            spans.append(Span(cut(text + " ", left) if cells(text) == left else cut(text, left), style))
            break
        spans.append(Span(text, style))
        left -= cells(text)
    return tuple(spans)


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
    sizes = [max(count * width // total, 1) if count else 0 for count in counts]
    while sum(sizes) != width:
        step = 1 if sum(sizes) < width else -1
        wrong = [(count * width - sizes[i] * total) * step for i, count in enumerate(counts)]
        movable = [i for i, count in enumerate(counts) if count and (step > 0 or sizes[i] > 1)]
        if not movable:
            break
        sizes[max(movable, key=wrong.__getitem__)] += step
    return sizes
