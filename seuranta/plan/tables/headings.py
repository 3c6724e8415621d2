"""Where the tables of a sheet begin and end: their heading rows, what stands above them, and the rows below."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import NamedTuple

from seuranta.plan.tables.column_words import Word, happened, is_happened, likely_field, meanings, meanings_of_parts
from seuranta.plan.tables.grid import Cell, Grid
from seuranta.plan.words.vocabulary import clean

_FIRST_ROWS = 30
"""The headings of a sheet stand among the first of its filled rows."""
_FEWEST = 2
"""Fields that a heading row names."""


_NOTHING = Word("", of_goal=False, languages=())


class Heading(NamedTuple):
    """The heading of a column: its text, of two rows joined, what it may mean, and its cells."""

    text: str
    words: tuple[Word, ...]
    cells: tuple[Cell, ...]


class Block(NamedTuple):
    """A table of a sheet: headings by column, the numbers of its heading rows, and those of the rows below.

    `label` is the row of one cell right above a heading that repeats an earlier one, as groups of a board have it.
    """

    headings: Mapping[int, Heading]
    heading_rows: tuple[int, ...]
    rows: tuple[int, ...]
    label: Cell | None = None


class Blocks(NamedTuple):
    """The tables of a sheet, and the rows above the first."""

    blocks: tuple[Block, ...]
    above: tuple[int, ...]


def find_blocks(grid: Grid, header: int | None = None) -> Blocks:
    """The tables of a sheet; none where no row names two fields. `header` is the heading row that a person named."""
    numbers = list(grid.rows)
    first = header if header is not None else _best(grid, numbers[:_FIRST_ROWS])
    if first is None or first not in grid.rows:
        return Blocks((), tuple(numbers))
    starts = [(row, *_with_neighbour(grid, row, numbers)) for row in _starts(grid, numbers, first)]
    taken: set[int] = set()
    heads: list[tuple[int, ...]] = []
    for rows in starts:
        fresh = tuple(sorted(set(rows)))
        if taken.isdisjoint(fresh):
            heads.append(fresh)
            taken.update(fresh)
    ends = [rows[0] for rows in heads[1:]] + [max(numbers) + 1]
    blocks = [
        _block(grid, rows, [row for row in numbers if rows[-1] < row < end])
        for rows, end in zip(heads, ends, strict=True)
    ]
    labelled = _labelled(grid, blocks)
    labels = {block.label.row for block in labelled if block.label is not None}
    return Blocks(labelled, tuple(row for row in numbers if row < heads[0][0] and row not in labels))


def fields_named(cells: Sequence[Cell]) -> set[tuple[str, bool]]:
    """The distinct fields that the texts of a row name."""
    words = (meanings(cell.text) for cell in cells if isinstance(cell.value, str))
    return {(of_cell[0].field, of_cell[0].of_goal) for of_cell in words if of_cell and of_cell[0].field}


def _best(grid: Grid, rows: Sequence[int]) -> int | None:
    """The row with most distinct fields, the first of equals."""
    counts = {row: len(fields_named(_own(grid, row))) for row in rows}
    best = max(rows, key=lambda row: (counts[row], -row), default=None)
    if best is not None and counts[best] >= _FEWEST:
        return best
    return next((row for row in rows if len(_likely_fields(_own(grid, row))) > _FEWEST), None)


def _likely_fields(cells: Sequence[Cell]) -> set[str]:
    """The distinct fields that the texts of a row name or are likely to name."""
    texts = [cell.text for cell in cells if isinstance(cell.value, str)]
    named = {(meanings(text) or meanings_of_parts(text) or (_NOTHING,))[0].field for text in texts}
    return (named | set(map(likely_field, texts))) - {""}


def _own(grid: Grid, row: int) -> list[Cell]:
    """The cells of a row, without those that are copied from above."""
    return [cell for cell in grid.rows[row].values() if not cell.is_copy]


def _starts(grid: Grid, numbers: Sequence[int], first: int) -> Iterator[int]:
    for row in numbers:
        if row == first or (row != first and _is_heading_row(grid, row)):
            yield row


def _is_heading_row(grid: Grid, row: int) -> bool:
    """Whether a row consists of headings, most of them known: the data of a plan does not."""
    cells = _own(grid, row)
    known = [cell for cell in cells if isinstance(cell.value, str) and meanings(cell.text)]
    return len(fields_named(cells)) > _FEWEST and len(known) * 10 >= len(cells) * 6


def _with_neighbour(grid: Grid, row: int, numbers: Sequence[int]) -> tuple[int, ...]:
    """A heading row, with the row below or above that belongs to it."""
    place = numbers.index(row)
    below = numbers[place + 1] if place + 1 < len(numbers) else None
    if below == row + 1 and _is_second_row(grid, below, row):
        return row, below
    above = numbers[place - 1] if place else None
    if above == row - 1 and _is_over_groups(grid, above, row):
        return above, row
    return (row,)


def _is_second_row(grid: Grid, row: int, upper: int) -> bool:
    """Whether a row tells more of the headings above it: known words only, none below a heading of its own column."""
    cells = _own(grid, row)
    merged = [area for area in grid.merged if area.top == upper and area.right > area.left]
    for cell in cells:
        is_below_group = any(area.left <= cell.column <= area.right for area in merged)
        above = grid.rows[upper].get(cell.column)
        stands_alone = above is None or is_below_group or _is_schedule(above)
        if not (isinstance(cell.value, str) and meanings(cell.text) and stands_alone):
            return False
    return bool(cells)


def _is_schedule(cell: Cell) -> bool:
    return any(word.field == "schedule" for word in meanings(cell.text))


def _is_over_groups(grid: Grid, row: int, lower: int) -> bool:
    """Whether a row has headings for groups of columns: merged over some of them, but not over all."""
    groups = [area for area in grid.merged if area.top == row and area.right > area.left]
    width = len(grid.rows[lower])
    return len(_own(grid, row)) > 1 and any(area.right - area.left + 1 < width for area in groups)


def _block(grid: Grid, heads: tuple[int, ...], rows: Sequence[int]) -> Block:
    columns = sorted({column for row in (*heads, *rows) for column in grid.rows[row]})
    headings = {column: _heading(grid, heads, column) for column in columns}
    return Block(headings, heads, tuple(rows))


def _heading(grid: Grid, heads: tuple[int, ...], column: int) -> Heading:
    covering = (_covering(grid, row, column) for row in heads)
    cells = list(dict.fromkeys(cell for cell in covering if cell is not None and not cell.is_copy))
    text = " ".join(clean(cell.text) for cell in cells)
    words = meanings(text) or meanings_of_parts(text)
    if len(cells) > 1:
        upper, lower = cells[0].text, cells[-1].text
        words = words or meanings(lower) or meanings_of_parts(lower) or meanings(upper)
        words = happened(words) if is_happened(upper) else words
    return Heading(text, words, tuple(cells))


def _covering(grid: Grid, row: int, column: int) -> Cell | None:
    """The cell at a place, or that of the merged range that covers it from the left or from above."""
    cell = grid.rows.get(row, {}).get(column)
    if cell is not None:
        return cell
    for area in grid.merged:
        if area.top <= row <= area.bottom and area.left <= column <= area.right:
            return grid.rows.get(area.top, {}).get(area.left)
    return None


def covers_columns(grid: Grid, cell: Cell) -> bool:
    """Whether a cell is merged over several columns."""
    return any(area.top == cell.row and area.left == cell.column and area.right > area.left for area in grid.merged)


def _labelled(grid: Grid, blocks: Sequence[Block]) -> tuple[Block, ...]:
    """Blocks with the labels of groups: the row of one cell above headings that are repeated."""
    groups = {tuple(heading.text for heading in block.headings.values()) for block in blocks}
    if len(blocks) < 2 or len(groups) == len(blocks):
        return tuple(blocks)
    labelled: list[Block] = []
    for block in blocks:
        above = _row_above(grid, block.heading_rows[0])
        if above is None:
            labelled.append(block)
            continue
        if labelled:
            before = labelled[-1]
            labelled[-1] = before._replace(rows=tuple(row for row in before.rows if row != above.row))
        labelled.append(block._replace(label=above))
    return tuple(labelled)


def _row_above(grid: Grid, row: int) -> Cell | None:
    """The only cell of the filled row above."""
    above = max((number for number in grid.rows if number < row), default=None)
    cells = _own(grid, above) if above is not None else []
    return cells[0] if len(cells) == 1 else None
