"""What stands around a node in the text of a file: its column, its colon, the comments below it, how its neighbours are
written. It changes nothing.
"""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterator

from seuranta.plan.edit.changes import Unsafe
from seuranta.plan.edit.layout import column_of, is_flow, line_end, line_start
from seuranta.plan.reading.source import Mapping, Node, Scalar
from seuranta.plan.words.quoting import quoted

_NEXT = re.compile(r"[\r\n]")


class Surroundings:
    """Looks around in one text. What cannot be told for certain raises `Unsafe`."""

    def __init__(self, text: str) -> None:
        self._text = text

    def _column(self, key: Node) -> int:
        """The column of a key that begins its line, or follows the dashes of lists."""
        text = self._text
        before = text[line_start(text, key.start) : key.start]
        if before.strip(" -"):
            raise Unsafe
        return len(before)

    def _colon(self, key: Scalar, value: Node) -> int:
        """Right behind the colon of a key."""
        if value.end == value.start:
            return value.start
        found = self._text.find(":", key.end, value.start)
        if found < 0 or self._text[key.end : found].strip():
            raise Unsafe
        return found + 1

    def _below(self, last: Node, column: int) -> int:
        """Where a line at `column` begins that follows `last`: at the end of its line, below the comments that belong
        to it.
        """
        text = self._text
        at = line_end(text, last.end)
        inner = _last_text(last)
        if inner is not None and inner.style in ("|", ">") and "+" in _header(text, inner):
            return self._behind_blank_lines(at)
        return self._behind_comments(at, column)

    def _behind_comments(self, at: int, column: int) -> int:
        """Behind the comments that belong to the line that ends at `at`, for a new line at `column`.

        They stand directly below it, without an empty line between, and as far in as the new line or farther. Those
        that stand as far in as the new line and directly above a line that does so too belong to that one.
        """
        text, own = self._text, at
        for start, end in self._lines_below(at):
            line = text[start:end]
            depth = len(line) - len(line.lstrip(" "))
            if not line[depth:].startswith("#"):
                return own if depth == column and line.strip() else at
            if depth < column:
                break
            at = end
            if depth > column:
                own = at
        return at

    def _lines_below(self, at: int) -> Iterator[tuple[int, int]]:
        """Where each line begins and ends that follows the one that ends at `at`."""
        text = self._text
        while at < len(text):
            start = at + (2 if text[at : at + 2] == "\r\n" else 1)
            at = line_end(text, start)
            yield start, at

    def _behind_blank_lines(self, at: int) -> int:
        for start, end in self._lines_below(at):
            if self._text[start:end].strip() or start >= len(self._text):
                break
            at = end
        return at

    def _padding(self, mapping: Mapping, column: int, name: str) -> int:
        """How many spaces follow the colon: as many as it takes where the values of a mapping stand in one column."""
        text = self._text
        gaps = [
            (column_of(text, value) - column, value.start - key.end)
            for key, value in mapping.pairs
            if isinstance(value, Scalar) and value.end > value.start and not _NEXT.search(text, key.start, value.start)
        ]
        columns = {at for at, _ in gaps}
        if len(gaps) < 2 or len(columns) != 1 or all(gap <= 2 for _, gap in gaps):
            return 1
        return max(1, columns.pop() - len(name) - 1)

    def _quote_of(self, mapping: Mapping) -> str:
        """The quotes that every key of a mapping stands in, if they all do."""
        styles = {key.style for key, _ in mapping.pairs}
        style = styles.pop() if len(styles) == 1 else ""
        return style if style in ('"', "'") else ""

    def _in_braces(self, value: Scalar) -> str:
        """A text as it stands, where braces can hold it that way."""
        typed = self._text[value.start : value.end]
        if value.style in ("|", ">") or "\n" in typed or "\r" in typed:
            return quoted(value.text, in_braces=True)
        return typed if value.style or quoted(typed, in_braces=True) == typed else quoted(value.text, in_braces=True)

    def _refuse_comments(self, value: Node) -> None:
        """What is written over may hold no comment."""
        typed = self._text[value.start : value.end]
        if isinstance(value, Scalar):
            header = typed[: line_end(typed, 0)]
            if value.style in ("|", ">") and "#" in header:
                raise Unsafe
        elif has_comment(typed):
            raise Unsafe


def has_gaps(text: str, pairs: list[tuple[Scalar, Node]], *, only_blocks: bool = False) -> bool | None:
    """Whether empty lines stand between most pairs of a mapping; None where there is nothing to tell it from.

    `only_blocks` looks only before those whose value stands on lines of its own.
    """
    found = []
    for (_, before), (key, value) in itertools.pairwise(pairs):
        if only_blocks and (isinstance(value, Scalar) or is_flow(text, value)):
            continue
        between = text[before.end : key.start]
        found.append(_EMPTY_LINE.search(between) is not None)
    return sum(found) * 2 > len(found) if found else None


_EMPTY_LINE = re.compile(r"(?:\n|\r(?!\n))[ \t]*(?:\r?\n|\r)")


def has_comment(text: str) -> bool:
    """Whether a comment may stand in a stretch of text; a sign in quotes counts too, to be safe."""
    return re.search(r"(?:^|[\s,\[{])#", text) is not None


def _last_text(node: Node) -> Scalar | None:
    """The text that a node ends with, if it ends with one."""
    while not isinstance(node, Scalar):
        inner = [value for _, value in node.pairs] if isinstance(node, Mapping) else node.items
        if not inner:
            return None
        node = inner[-1]
    return node


def _header(text: str, block: Scalar) -> str:
    """The first line of a text that runs over lines, without its comment: `|+`."""
    return text[block.start : line_end(text, block.start)].partition("#")[0]
