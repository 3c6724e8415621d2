"""The lines of a broken text, and how they are cut into pieces that begin at a key or a dash; nothing is parsed here."""

from __future__ import annotations

import re
from collections.abc import Iterator

from seuranta.plan.reading.lines import Line, is_field, line_at, meant_id, plan_field
from seuranta.plan.reading.tree import line_starts

_HEADER = re.compile(r" *(?P<key>[^\s#'\"\[\]{},:][^:#\r\n]*?) *: *(?:#.*)?\r?$")
MOST_PIECES = 20_000
Piece = tuple[int, int]
"""The first row of a piece and the row after its last."""


class Lines:
    """The lines of a text by their row, and how far each is indented; None for those without content."""

    def __init__(self, text: str) -> None:
        self._text = text
        self.starts = line_starts(text)
        self.indents: list[int | None] = []
        self.is_dash: list[bool] = []
        for start, end in zip(self.starts, [*self.starts[1:], len(text)], strict=True):
            line = text[start:end]
            content = line.strip()
            has_content = bool(content) and not content.startswith("#")
            self.indents.append(len(line) - len(line.lstrip(" ")) if has_content else None)
            self.is_dash.append(content == "-" or content.startswith("- "))
        first = self.next_content(0, len(self.starts))
        self.edge = self.indent(first) if first is not None else 0
        """The column in which the fields of the plan begin."""

    def __len__(self) -> int:
        return len(self.starts)

    def indent(self, row: int) -> int:
        return self.indents[row] or 0

    def line(self, row: int) -> Line:
        return line_at(self._text, self.starts[row])

    def next_content(self, begin: int, end: int) -> int | None:
        return next((row for row in range(begin, end) if self.indents[row] is not None), None)

    def span(self, begin: int, end: int) -> tuple[int, int]:
        """The offsets of the rows from `begin` up to `end`."""
        return self.starts[begin], self.starts[end] if end < len(self.starts) else len(self._text)

    def header(self, row: int) -> re.Match[str] | None:
        """A line that holds a key and nothing more."""
        start, end = self.span(row, row + 1)
        return _HEADER.match(self._text[start:end].rstrip("\r\n"))

    def column_of_items(self, below: int, end: int) -> int:
        """The column of the items: that of the first, unless several lines stand further left."""
        first = self.indent(below)
        lesser = [indent for indent in self.indents[below:end] if indent is not None and indent < first]
        return next((indent for indent in sorted(set(lesser)) if lesser.count(indent) > 1), first)

    def pieces(self, begin: int, end: int, column: int, *, with_dashes: bool = False) -> Iterator[Piece]:
        """Runs of rows, each beginning with a line that is indented no more than `column`.

        A line without any key belongs to what stands above, and so do dashes right below a key in the same column.
        """
        begins = [begin]
        above = "key" if self.header(begin) else None
        for row in range(begin + 1, end):
            indent = self.indents[row]
            if indent is None:
                continue
            if indent > column:
                above = "list" if above == "list" else None
            elif self.is_dash[row]:
                if with_dashes or above is None:
                    begins.append(row)
                else:
                    above = "list"
            else:
                above = "key" if self.header(row) else None
                if len(begins) >= MOST_PIECES or self._is_key(row, end):  # what is only counted is not looked into
                    begins.append(row)
        return zip(begins, [*begins[1:], end], strict=True)

    def _is_key(self, row: int, end: int) -> bool:
        """Whether a line may own what stands below it: it is no text, and no field that slipped out of an item."""
        line = self.line(row)
        typed, is_at_edge = line.body.text, line.indent == self.edge
        below = self.next_content(row + 1, end)
        has_more = below is not None and self.indent(below) > line.indent
        if typed[0] in "]}":
            return False
        if ":" not in typed and "：" not in typed:
            if is_at_edge:
                return plan_field(typed.split()[0]) != ""
            return meant_id(line) != "" or (has_more and " " not in typed)
        if below is None or not has_more:
            return True
        if not is_at_edge and not is_field(line.key or ""):
            return True
        return not _is_full(line) or self.line(below).key is None


def _is_full(line: Line) -> bool:
    """Whether a value stands beside the key, and may end on the line."""
    first, last = line.value.text[:1], line.value.text[-1:]
    if line.key is None or first in ("", "|", ">", "[", "{"):
        return False
    return first not in "\"'" or first == last
