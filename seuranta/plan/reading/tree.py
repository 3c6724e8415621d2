"""A plan file as text with places, and as a tree of nodes that know where they stand; it knows nothing of plans."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from typing import TypeAlias

from seuranta.plan.words.diagnostic import Edit, Place
from seuranta.plan.words.vocabulary import clean

_LINE_END = re.compile("\r\n?|\n")
EMPTY = frozenset(("", "~", "null", "Null", "NULL"))


@dataclass(frozen=True, slots=True)
class Source:
    """The text of one file, without its byte-order mark; `name` is what people call the file."""

    name: str
    text: str
    has_bom: bool = False
    _starts: list[int] = field(default_factory=list, init=False, repr=False, compare=False)

    def place(self, start: int, end: int) -> Place:
        """Line and column of both ends. Only LF, CR and CRLF break lines."""
        line, end_line = self._line_at(start), self._line_at(end)
        starts = self._starts
        return Place(line, start - starts[line - 1] + 1, end_line, end - starts[end_line - 1] + 1)

    def span(self, place: Place) -> tuple[int, int]:
        """The offsets of a place."""
        starts = self._line_starts()
        return starts[place.line - 1] + place.column - 1, starts[place.end_line - 1] + place.end_column - 1

    def line(self, number: int) -> str:
        """The line of that number, counted from 1, without its line end; empty beyond the last."""
        starts = self._line_starts()
        if not 1 <= number <= len(starts):
            return ""
        end = starts[number] if number < len(starts) else len(self.text)
        return self.text[starts[number - 1] : end].rstrip("\r\n")

    def with_text(self, text: str) -> Source:
        """The same file with another text."""
        return Source(self.name, text, self.has_bom)

    def encoded(self) -> bytes:
        """The bytes of the file, with its byte-order mark where it has one."""
        return ("\ufeff" * self.has_bom + self.text).encode("utf-8", "surrogatepass")

    def _line_at(self, offset: int) -> int:
        return bisect_right(self._line_starts(), offset)

    def _line_starts(self) -> list[int]:
        """Filled at the first question: a healthy file needs no places."""
        if not self._starts:
            self._starts.extend(line_starts(self.text))
        return self._starts


def line_starts(text: str) -> list[int]:
    """The offsets at which lines begin, the first one included."""
    line_end = _LINE_END if "\r" in text else re.compile("\n")
    return [0, *(line_break.end() for line_break in line_end.finditer(text))]


class Scalar:
    """A text; `style` is "" where it stands plain, else the quote, or | or > for one that runs over lines."""

    __slots__ = ("end", "start", "style", "text")

    def __init__(self, text: str, start: int, end: int, style: str = "") -> None:
        self.text = text
        self.start = start
        self.end = end
        self.style = style


class Mapping:
    """Fields with their values, or ids with their items, in the order of the file."""

    __slots__ = ("end", "pairs", "start")

    def __init__(self, pairs: list[tuple[Scalar, Node]], start: int, end: int) -> None:
        self.pairs = pairs
        self.start = start
        self.end = end


class Sequence:
    """A list, written with dashes or in brackets."""

    __slots__ = ("end", "items", "start")

    def __init__(self, items: list[Node], start: int, end: int) -> None:
        self.items = items
        self.start = start
        self.end = end


Node: TypeAlias = Scalar | Mapping | Sequence
Pair: TypeAlias = tuple[Scalar, Node]
"""A field with its value, or an id with its item."""


def is_empty(node: Node) -> bool:
    """Nothing stands there yet: no text, `~` or an unquoted `null`, or a list or braces with nothing in them."""
    if isinstance(node, Scalar):
        return not text_of(node)
    return not (node.pairs if isinstance(node, Mapping) else node.items)


def text_of(node: Scalar) -> str:
    """The text as it counts; none where nothing stands there yet."""
    return "" if node.text in EMPTY and not node.style else clean(node.text)


def scalars(node: Node) -> Iterator[Scalar]:
    """Every text in a tree, keys included, in the order of the file."""
    waiting: list[Node] = [node]
    while waiting:
        inner = waiting.pop()
        if isinstance(inner, Scalar):
            yield inner
        elif isinstance(inner, Mapping):
            waiting.extend(part for pair in reversed(inner.pairs) for part in reversed(pair))
        else:
            waiting.extend(reversed(inner.items))


def touching(node: Node, offset: int) -> Iterator[Scalar]:
    """The texts of a tree that begin, end or lie around an offset: a key, a value, or both. Takes no time to speak of."""
    if isinstance(node, Scalar):
        if node.start <= offset <= node.end:
            yield node
        return
    for inner in last_begun(node, offset):
        yield from touching(inner, offset)


def around(node: Node, offset: int) -> Iterator[Mapping]:
    """The mappings of a tree around an offset, the outermost first. Takes no time to speak of."""
    while not isinstance(node, Scalar):
        if isinstance(node, Mapping):
            yield node
        inner = last_begun(node, offset)
        if not inner:
            return
        node = inner[-1]


def last_begun(node: Mapping | Sequence, offset: int) -> tuple[Node, ...]:
    """The key and the value, or the item, that is the last to begin before an offset or there."""
    if isinstance(node, Mapping):
        at = bisect_right(node.pairs, offset, key=_start_of_key) - 1
        return node.pairs[at] if at >= 0 else ()
    at = bisect_right(node.items, offset, key=_start) - 1
    return (node.items[at],) if at >= 0 else ()


def _start_of_key(pair: tuple[Scalar, Node]) -> int:
    return pair[0].start


def _start(node: Node) -> int:
    return node.start


def relocate(node: Node, place: Callable[[int], int]) -> None:
    """Moves a whole tree: every offset becomes `place(offset)`."""
    waiting: list[Node] = [node]
    while waiting:
        inner = waiting.pop()
        inner.start, inner.end = place(inner.start), place(inner.end)
        if isinstance(inner, Mapping):
            waiting.extend(part for pair in inner.pairs for part in pair)
        elif isinstance(inner, Sequence):
            waiting.extend(inner.items)


def apply(text: str, edits: Iterable[Edit]) -> str:
    """The text with all edits made. Edits do not overlap; their order does not matter."""
    return Patch(text, edits).text


class Patch:
    """A text with edits made to it, and the way back from its offsets to those of the text as it was."""

    __slots__ = ("_after", "_before", "edits", "text")

    def __init__(self, text: str, edits: Iterable[Edit]) -> None:
        self.edits = tuple(sorted(edits, key=lambda edit: (edit.start, edit.end)))
        self._after: list[int] = []
        self._before: list[int] = []
        parts: list[str] = []
        done = length = 0
        for edit in self.edits:
            parts += (text[done : edit.start], edit.text)
            length += edit.start - done
            self._after += (length, length + len(edit.text))
            self._before += (edit.start, edit.end)
            length += len(edit.text)
            done = edit.end
        parts.append(text[done:])
        self.text = "".join(parts)

    def back(self, offset: int) -> int:
        """Where in the text as it was: what an edit put in counts as the end of what it replaced."""
        edge = bisect_right(self._after, offset) - 1
        if edge < 0:
            return offset
        if edge % 2 == 0:
            return self._before[edge] if offset == self._after[edge] else self._before[edge + 1]
        return self._before[edge] + offset - self._after[edge]

    def fits(self, edits: Iterable[Edit]) -> bool:
        """Whether more edits, with offsets of the text as it was, can be made beside the ones that are."""
        return all(
            edit.end < made.start or edit.start > made.end or (edit.start, edit.end) == (made.end, made.end)
            for edit in edits
            for made in self.edits
        )
