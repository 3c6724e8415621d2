"""What stands around a node in the text of a file: its line, its column, its colon, the comments below it, and how its
neighbours are written.

Functions of a text and of nodes that were read from it; they change nothing. What cannot be told for certain raises
`Unsafe`.
"""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterator

from seuranta.plan.edit.changes import Unsafe
from seuranta.plan.reading.source import Mapping, Node, Scalar

_LINE_BREAK = re.compile(r"[\r\n]")
_EMPTY_LINE = re.compile(r"(?:\n|\r(?!\n))[ \t]*(?:\r?\n|\r)")
_COMMENT_SIGN = re.compile(r"(?:^|[\s,\[{])#")
_FEWEST_ALIGNED = 2
"""So many values must stand in one column for it to be more than chance."""
_USUAL_GAP = 2
"""So many characters from a key to its value, the colon among them, show no alignment."""

# --- the line of a node -------------------------------------------------------------------------------------------


def is_flow(text: str, node: Node) -> bool:
    """Whether a list or mapping is written in braces."""
    return text[node.start : node.start + 1] in ("{", "[")


def is_block_text(node: Node) -> bool:
    """Whether a text runs over lines behind | or >."""
    return isinstance(node, Scalar) and node.style in ("|", ">")


def line_start(text: str, offset: int) -> int:
    """Where the line that holds `offset` begins."""
    return max(text.rfind("\n", 0, offset), text.rfind("\r", 0, offset)) + 1


def line_end(text: str, offset: int) -> int:
    """Where the line that holds `offset` ends, before its line break."""
    line_break = _LINE_BREAK.search(text, offset)
    return line_break.start() if line_break is not None else len(text)


def next_line(text: str, end: int) -> int:
    """Where the line begins that follows the one that ends at `end`."""
    return end + (2 if text[end : end + 2] == "\r\n" else 1)


def column_of(text: str, node: Node) -> int:
    """How many characters stand before a node on its line."""
    return node.start - line_start(text, node.start)


def column_of_key(text: str, key: Node) -> int:
    """The column of a key that begins its line, or follows the dashes of lists."""
    start = line_start(text, key.start)
    if text[start : key.start].strip(" -"):
        raise Unsafe
    return key.start - start


def behind_colon(text: str, key: Scalar, value: Node) -> int:
    """Where the colon of a key ends."""
    if value.end == value.start:
        return value.start
    colon = text.find(":", key.end, value.start)
    if colon < 0 or text[key.end : colon].strip():
        raise Unsafe
    return colon + 1


# --- the lines below a node ---------------------------------------------------------------------------------------


def end_of_lines(text: str, node: Node, column: int) -> int:
    """Where the lines of a node end, for a new line at `column` below them: with the comments that belong to them."""
    end = line_end(text, node.end)
    last = _last_text(node)
    if last is not None and is_block_text(last) and "+" in _block_header(text, last):
        return _behind_blank_lines(text, end)
    return behind_comments(text, end, column)


def behind_comments(text: str, end: int, column: int) -> int:
    """Where the comments end that belong to the line that ends at `end`, for a new line at `column`.

    They stand directly below it, without an empty line between, and as far in as the new line or farther. Those that
    stand as far in as the new line and directly above a line that does so too belong to that one.
    """
    farther_in = end
    for start, stop in _lines_below(text, end):
        line = text[start:stop]
        depth = len(line) - len(line.lstrip(" "))
        if not line[depth:].startswith("#"):
            belongs_below = depth == column and bool(line.strip())
            return farther_in if belongs_below else end
        if depth < column:
            break
        end = stop
        if depth > column:
            farther_in = stop
    return end


def _lines_below(text: str, end: int) -> Iterator[tuple[int, int]]:
    """Where each line begins and ends that follows the one that ends at `end`."""
    while end < len(text):
        start = next_line(text, end)
        end = line_end(text, start)
        yield start, end


def _behind_blank_lines(text: str, end: int) -> int:
    for start, stop in _lines_below(text, end):
        if text[start:stop].strip() or start >= len(text):
            break
        end = stop
    return end


def _last_text(node: Node) -> Scalar | None:
    """The text that a node ends with, if it ends with one."""
    while not isinstance(node, Scalar):
        inner = [value for _, value in node.pairs] if isinstance(node, Mapping) else node.items
        if not inner:
            return None
        node = inner[-1]
    return node


def _block_header(text: str, block: Scalar) -> str:
    """The first line of a text that runs over lines, without its comment: `|+`."""
    return text[block.start : line_end(text, block.start)].partition("#")[0]


# --- the neighbours of a node -------------------------------------------------------------------------------------


def spaces_behind_colon(text: str, mapping: Mapping, column: int, name: str) -> int:
    """How many spaces follow the colon of a key: as many as it takes where the values of its mapping are aligned.

    `column` is where the keys stand, `name` the key as it stands in the file.
    """
    aligned = [(key, value) for key, value in mapping.pairs if _is_beside(text, key, value)]
    columns = {column_of(text, value) for _, value in aligned}
    has_gap = any(value.start - key.end > _USUAL_GAP for key, value in aligned)
    if len(aligned) < _FEWEST_ALIGNED or len(columns) != 1 or not has_gap:
        return 1
    return max(1, columns.pop() - column - len(name) - 1)


def _is_beside(text: str, key: Scalar, value: Node) -> bool:
    """Whether a text stands on the line of its key."""
    if not isinstance(value, Scalar) or value.end == value.start:
        return False
    return _LINE_BREAK.search(text, key.start, value.start) is None


def quote_of_keys(mapping: Mapping) -> str:
    """The quotes that every key of a mapping stands in, if they all do."""
    styles = {key.style for key, _ in mapping.pairs}
    return next((quote for quote in ('"', "'") if styles == {quote}), "")


def has_gaps(text: str, pairs: list[tuple[Scalar, Node]], *, only_blocks: bool = False) -> bool | None:
    """Whether empty lines stand between most pairs of a mapping; None where there is nothing to tell it from.

    `only_blocks` looks only before those whose value stands on lines of its own.
    """
    gaps = []
    for (_, before), (key, value) in itertools.pairwise(pairs):
        is_block = not isinstance(value, Scalar) and not is_flow(text, value)
        if is_block or not only_blocks:
            gaps.append(_EMPTY_LINE.search(text, before.end, key.start) is not None)
    return sum(gaps) * 2 > len(gaps) if gaps else None


# --- comments -----------------------------------------------------------------------------------------------------


def has_comment(text: str) -> bool:
    """Whether a comment may stand in a stretch of text; a sign in quotes counts too, to be safe."""
    return _COMMENT_SIGN.search(text) is not None


def refuse_comments(text: str, value: Node) -> None:
    """Raises Unsafe for a value that is to be written over and holds a comment."""
    typed = text[value.start : value.end]
    if not isinstance(value, Scalar):
        holds_one = has_comment(typed)
    else:
        holds_one = is_block_text(value) and "#" in typed[: line_end(typed, 0)]
    if holds_one:
        raise Unsafe
