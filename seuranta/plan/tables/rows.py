"""The rows of a table in order: actions and goals with their cells by field, and the rows that are neither."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from itertools import pairwise
from typing import NamedTuple

from seuranta.plan.tables.column import Use
from seuranta.plan.tables.column_words import fold
from seuranta.plan.tables.days import Calendar
from seuranta.plan.tables.draft import Settings
from seuranta.plan.tables.grid import Cell, Grid, address, span
from seuranta.plan.tables.headings import Block, covers_columns
from seuranta.plan.tables.item import COMMENT, Given, Log
from seuranta.plan.tables.memory import Memory, remembered
from seuranta.plan.tables.readers import says_nothing, tell_flaw

_TOTALS = frozenset(
    map(fold, ("yhteensä", "yht", "summa", "total", "totals", "sum", "totalt", "summe", "gesamt", "insgesamt"))
)
_GROUP = re.compile(
    r"(?:tavoite|teema|painopiste|osa-alue|goal|objective|theme|mål|tema|ziel|thema|handlungsfeld) ?\d*(?: ?[:.–-] ?\S.*| \d+)",
    re.IGNORECASE,
)


class Row(NamedTuple):
    """A row that is an action or a goal: its title, its cells by field, all others, and the group it stands under."""

    title: Given
    by_field: Mapping[str, Given]
    others: tuple[Given, ...]
    group: Given | None = None
    memory: Memory | None = None


class SheetTable(NamedTuple):
    """A table of a sheet with the field of every column. `has_goal_rows` says that the rows are goals."""

    grid: Grid
    block: Block
    uses: tuple[Use, ...]
    has_goal_rows: bool


class Rows(NamedTuple):
    """The rows of a table, and goals that stand there without an action."""

    rows: tuple[Row, ...]
    lone_goals: tuple[Given, ...]


def read_rows(table: SheetTable, settings: Settings, log: Log) -> Rows:
    """Every row below the headings; what is no row of a plan is told."""
    reader = _Reader(table, settings, log)
    rows = [row for number in table.block.rows for row in reader.row(number)]
    for number, comments in reader.comments.items():
        for column, text in comments:
            log.tell("comment", (table.grid.prefix + address(number, column),), text, kept="left-out")
    return Rows(tuple(rows), tuple(reader.lone_goals))


class _Reader:
    def __init__(self, table: SheetTable, settings: Settings, log: Log) -> None:
        self.table = table
        self.settings = settings
        self.log = log
        self.uses = {use.column: use for use in table.uses}
        self.title_field = "goal" if table.has_goal_rows else "title"
        self.title_column = next((use.column for use in table.uses if use.field == self.title_field), 0)
        self.goal_column = next((use.column for use in table.uses if use.field == "goal"), 0)
        self.lone_goals: list[Given] = []
        self.group: Given | None = None
        if table.block.label is not None:
            self._begin_group(table.block.label)
        self.has_thin_titles = self._has_thin_titles()
        self.below = _rows_below(table)
        self.comments: dict[int, list[tuple[int, str]]] = {}
        rows_of_block = {*table.block.heading_rows, *table.block.rows}
        for (row, column), text in table.grid.comments.items():
            if row in rows_of_block:
                self.comments.setdefault(row, []).append((column, text))

    def row(self, number: int) -> Iterator[Row]:
        """The action or goal of a row; none where it groups others, adds up or has no title."""
        cells = self.table.grid.rows[number]
        own = [cell for cell in cells.values() if not cell.is_copy]
        title = cells.get(self.title_column)
        if not own or self._is_total(own, title) or self._is_group(own) or self._goes_on(own, title):
            return
        if title is not None:
            tell_flaw(self.log, self._given(title))
        if title is None or says_nothing(title):
            self._without_title(own, list(cells.values()))
            return
        yield self._row(cells, title)

    def _row(self, cells: Mapping[int, Cell], title: Cell) -> Row:
        by_field: dict[str, Given] = {}
        others: list[Given] = []
        memory: Memory | None = None
        for column, cell in cells.items():
            given = self._given(cell)
            exported = remembered(cell.text)
            if exported is not None:
                memory = exported
            elif column == self.title_column:
                continue
            elif given.use.field in ("id", "foreign_id", "goal", "outline") and not says_nothing(cell):
                by_field[given.use.field] = given
            elif not self._is_gone(given):
                others.append(given)
        others.extend(self._comments(title.row))
        return Row(self._given(title), by_field, tuple(others), self.group, memory)

    def _comments(self, number: int) -> Iterator[Given]:
        """The comments of a row, each like a cell of its own: they go into the note."""
        for column, text in self.comments.pop(number, ()):
            use = self.uses.get(column)
            if use is not None:
                given = self._given(Cell(number, column, text, text))._replace(
                    use=use._replace(field=COMMENT, of_goal=False)
                )
                self.log.tell("comment", (given.at,), text, kept="note", heading=given.heading)
                yield given

    def _given(self, cell: Cell) -> Given:
        use = self.uses[cell.column]
        calendar = Calendar(self.settings, use.order, self.table.grid.first_counted)
        return Given(cell, self.table.grid.address(cell), use, self.settings, calendar)

    def _is_gone(self, given: Given) -> bool:
        """Whether a cell stands in a hidden column that has no field: it may be there for one pair of eyes."""
        return given.cell.column in self.table.grid.hidden_columns and given.use.field in ("", "left-out")

    def _is_group(self, own: Sequence[Cell]) -> bool:
        """Whether a row names what the rows below belong to; they then do."""
        if len(own) != 1 or self.table.has_goal_rows or says_nothing(own[0]):
            return False
        cell = own[0]
        is_elsewhere = cell.column < self.title_column and not self.goal_column and not cell.text.isdigit()
        is_goal = cell.column == self.goal_column
        is_bold = cell.column == self.title_column and cell.is_bold and self.has_thin_titles
        looks_so = covers_columns(self.table.grid, cell) or _GROUP.fullmatch(cell.text) is not None
        if not (is_elsewhere or is_goal or is_bold or looks_so):
            return False
        if cell.row in self.below:
            self.log.tell("text-below", (self.table.grid.address(cell),), cell.text, kept="left-out")
        else:
            self._begin_group(cell)
        return True

    def _begin_group(self, cell: Cell) -> None:
        self.group = self._given(cell)
        self.lone_goals.append(self.group)
        self.log.tell("section-as-goal", (self.group.at,), cell.text)

    def _has_thin_titles(self) -> bool:
        """Whether titles that have other cells beside them are not bold."""
        rows = (self.table.grid.rows[number] for number in self.table.block.rows)
        titles = [row[self.title_column] for row in rows if len(row) > 1 and self.title_column in row]
        return bool(titles) and not any(title.is_bold for title in titles)

    def _is_total(self, own: Sequence[Cell], title: Cell | None) -> bool:
        first = title or own[0]
        word, _, behind = fold(first.text).partition(" ")
        if word not in _TOTALS or (behind and not any(letter.isdigit() for letter in behind)):
            return False
        cells = tuple(self.table.grid.address(cell) for cell in own)
        self.log.tell("total-row", cells, first.text, kept="left-out")
        return True

    def _goes_on(self, own: Sequence[Cell], title: Cell | None) -> bool:
        """Whether a row only goes on with an action whose title is merged over it."""
        if title is None or not title.is_copy:
            return False
        cells = tuple(self.table.grid.address(cell) for cell in own)
        self.log.tell("row-goes-on", cells, own[0].text, kept="left-out", title=title.text)
        return True

    def _without_title(self, own: Sequence[Cell], cells: Sequence[Cell]) -> None:
        """A goal alone is one that has no action yet; all else is told."""
        goals = (cell for cell in cells if cell.column == self.goal_column and not says_nothing(cell))
        goal = next(goals, None) if not self.table.has_goal_rows else None
        rest = [cell for cell in own if cell is not goal]
        if goal is not None:
            self.lone_goals.append(self._given(goal))
        if rest:
            told = tuple(self.table.grid.address(cell) for cell in rest)
            self.log.tell("row-without-title", told, rest[0].text, kept="left-out")


def _rows_below(table: SheetTable) -> frozenset[int]:
    """The rows of one cell that stand apart, below the only gap in a table: `Seuraava kokous 14.12.` is no goal."""
    rows = table.block.rows
    gaps = [place for place, (row, following) in enumerate(pairwise(rows), start=1) if following > row + 1]
    below = rows[gaps[0] :] if len(gaps) == 1 else ()
    is_text = all(sum(not cell.is_copy for cell in table.grid.rows[row].values()) == 1 for row in below)
    return frozenset(below) if is_text else frozenset()


def whole(grid: Grid, rows: Sequence[int]) -> tuple[str, ...]:
    """The range that holds all cells of rows, if they have any."""
    cells = [cell for row in rows for cell in grid.rows[row].values()]
    return (span(grid, cells),) if cells else ()
