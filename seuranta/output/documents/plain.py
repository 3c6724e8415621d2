"""A document as plain text for mail, chat and the printer: lines of at most 78 letters, nothing but spaces and dashes."""

from __future__ import annotations

from collections.abc import Iterator
from textwrap import wrap

from seuranta.output.documents.document import (
    Block,
    Document,
    Heading,
    Items,
    Paragraph,
    Table,
    Words,
    without_pictures,
)
from seuranta.output.words.cells import cells, pad
from seuranta.output.words.harmless import safe
from seuranta.output.words.logs import inert

WIDTH = 78
_NARROWEST = 12
_GAP = 2


def plain_text(document: Document, width: int = WIDTH) -> str:
    """The text; pictures have no place in it, since the tables beside them say the same."""
    blocks = ("\n".join(_block(block, width)) for block in without_pictures(document).blocks)
    return inert("\n\n".join(blocks).replace("\u00a0", " ")) + "\n"


def _block(block: Block, width: int) -> Iterator[str]:
    match block:
        case Heading():
            yield from _heading(block, width)
        case Paragraph():
            yield from _lines(_text(block.words), width)
        case Items():
            yield from _items(block, width)
        case Table():
            yield from _table(block, width)


def _heading(heading: Heading, width: int) -> Iterator[str]:
    lines = _lines(safe(heading.text), width)
    yield from lines
    yield ("=" if heading.level == 1 else "-") * max(map(cells, lines), default=1)


def _items(items: Items, width: int) -> Iterator[str]:
    for number, item in enumerate(items.items, 1):
        mark = f"{number}. " if items.is_numbered else "- "
        indent = " " * len(mark)
        yield from _lines(_text(item.words), width, mark, indent)
        for words in item.below:
            yield from _lines(_text(words), width, f"{indent}- ", f"{indent}  ")


def _lines(text: str, width: int, first: str = "", rest: str = "") -> list[str]:
    lines = wrap(
        text,
        width,
        initial_indent=first,
        subsequent_indent=rest,
        break_on_hyphens=False,
        break_long_words=False,
    )
    return lines or [first.rstrip()]


def _table(table: Table, width: int) -> Iterator[str]:
    """Columns side by side; where they are too wide for a line, the widest ones wrap, and where even that does not help,
    they stand below each other.
    """
    rows = [tuple(safe(cell).replace("\u00a0", " ").strip() for cell in row) for row in (table.head, *table.rows)]
    sizes = _sizes(rows, width)
    if sum(sizes) + _GAP * (len(sizes) - 1) > width:
        yield from _stacked(rows, width)
        return
    for at, row in enumerate(rows):
        yield from _row(row, sizes, table.right)
        if at == 0:
            yield "  ".join("-" * size for size in sizes)


def _stacked(rows: list[tuple[str, ...]], width: int) -> Iterator[str]:
    """Each row as an entry of a list, with its other cells below, named by the head."""
    head, *entries = rows
    for first, *rest in entries:
        yield from _lines(first, width, "- ", "  ")
        for name, cell in zip(head[1:], rest, strict=True):
            if cell:
                yield from _lines(f"{name}: {cell}", width, "  ", "    ")


def _sizes(rows: list[tuple[str, ...]], width: int) -> list[int]:
    sizes = [max(1, *map(cells, column)) for column in zip(*rows, strict=True)]
    room = width - _GAP * (len(sizes) - 1)
    while sum(sizes) > room and max(sizes) > _NARROWEST:
        widest = sizes.index(max(sizes))
        over = sum(sizes) - room
        second = max([size for at, size in enumerate(sizes) if at != widest], default=_NARROWEST)
        sizes[widest] = max(sizes[widest] - over, min(second, sizes[widest] - 1), _NARROWEST)
    return sizes


def _row(row: tuple[str, ...], sizes: list[int], right: frozenset[int]) -> Iterator[str]:
    wrapped = [wrap(cell, size, break_on_hyphens=False) or [""] for cell, size in zip(row, sizes, strict=True)]
    for line in range(max(map(len, wrapped))):
        parts = (
            pad(cell[line] if line < len(cell) else "", size, right=at in right)
            for at, (cell, size) in enumerate(zip(wrapped, sizes, strict=True))
        )
        yield (" " * _GAP).join(parts).rstrip()


def _text(words: Words) -> str:
    return safe("".join(run.text for run in words)).strip()
