"""A sheet as cells with addresses and typed values, whatever file it came from; nothing here knows what a cell means."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from datetime import date
from decimal import Decimal
from enum import Enum, auto
from functools import lru_cache
from types import MappingProxyType
from typing import NamedTuple

from seuranta.plan.values.periods import Days
from seuranta.plan.words import vocabulary


class Flaw(Enum):
    """Why a cell shows no value that could be read."""

    ERROR = auto()
    NO_RESULT = auto()


class Percent(NamedTuple):
    """35 for 35 %."""

    value: Decimal


CellValue = str | date | Days | Decimal | Percent | bool | Flaw
"""Text; a day; the days of a month; a number; a percentage; a tick; or what is wrong with the cell."""


class Cell(NamedTuple):
    """A filled cell: its row and column, from 1, what it shows, and what that is.

    `source` is the address at which it stands in the file, where that is another one: of a turned grid, or of the
    merged range from which it is copied down (`is_copy`).
    """

    row: int
    column: int
    text: str
    value: CellValue
    source: str | None = None
    is_struck: bool = False
    is_bold: bool = False
    is_coloured: bool = False
    is_copy: bool = False


class Merged(NamedTuple):
    """A merged range, both ends included."""

    top: int
    left: int
    bottom: int
    right: int


NO_NUMBERS: frozenset[int] = frozenset()


class Grid(NamedTuple):
    """The filled cells of a sheet by row and column. Of text files the rows count records.

    `prefix` stands before an address where a file has several sheets. `first_counted` is day 0 of a day count.
    `comments` are those of cells, by row and column. Of a grid that `is_turned` the columns are rows of the file.
    """

    sheet: str
    rows: Mapping[int, Mapping[int, Cell]]
    prefix: str = ""
    merged: tuple[Merged, ...] = ()
    hidden_rows: frozenset[int] = NO_NUMBERS
    hidden_columns: frozenset[int] = NO_NUMBERS
    comments: Mapping[tuple[int, int], str] = MappingProxyType({})
    first_counted: date = date(1899, 12, 30)
    is_turned: bool = False

    def column_name(self, column: int) -> str:
        """`C`; of a turned grid the number of the row in the file."""
        return str(column) if self.is_turned else letters(column)

    def address(self, cell: Cell) -> str:
        """`B5`, with several sheets `Sheet!B5`: the cell that a person sees filled."""
        return self.prefix + (cell.source or address(cell.row, cell.column))

    def cells(self) -> Iterator[Cell]:
        for row in self.rows.values():
            yield from row.values()

    @property
    def columns(self) -> tuple[int, ...]:
        return tuple(sorted({cell.column for cell in self.cells()}))


def filled_down(grid: Grid) -> Grid:
    """The grid with the value of a cell that is merged over several rows in each of them that holds anything."""
    rows = {number: dict(row) for number, row in grid.rows.items()}
    for area in grid.merged:
        cell = grid.rows.get(area.top, {}).get(area.left)
        if cell is None or area.bottom == area.top:
            continue
        source = address(area.top, area.left)
        for number, row in rows.items():
            if area.top < number <= area.bottom:
                row.setdefault(area.left, cell._replace(row=number, source=source, is_copy=True))
    return grid._replace(rows={number: dict(sorted(row.items())) for number, row in rows.items()})


@lru_cache(maxsize=1024)
def letters(column: int) -> str:
    """The name of a column: C is 3, AA is 27."""
    name = ""
    while column:
        column, rest = divmod(column - 1, 26)
        name = chr(ord("A") + rest) + name
    return name


def column_number(name: str) -> int | None:
    """3 for `C` or `c`; None for what is no name of a column."""
    if re.fullmatch(r"[A-Za-z]{1,3}", name) is None:
        return None
    number = 0
    for letter in name.upper():
        number = number * 26 + ord(letter) - ord("A") + 1
    return number


def address(row: int, column: int) -> str:
    return f"{letters(column)}{row}"


def span(grid: Grid, cells: Iterable[Cell]) -> str:
    """The smallest range that holds all cells: `A1:C7`."""
    places = [(cell.row, cell.column) for cell in cells]
    rows, columns = [row for row, _ in places], [column for _, column in places]
    first, last = address(min(rows), min(columns)), address(max(rows), max(columns))
    return grid.prefix + (first if first == last else f"{first}:{last}")


def filled(cells: Iterable[Cell]) -> Mapping[int, Mapping[int, Cell]]:
    """Cells by row and column, in order."""
    rows: dict[int, dict[int, Cell]] = {}
    for cell in sorted(cells):
        rows.setdefault(cell.row, {})[cell.column] = cell
    return rows


def text_cell(row: int, column: int, typed: str) -> Cell | None:
    """The cell of a text; None where nothing can be seen in it."""
    text = vocabulary.clean(typed)
    if not is_visible(text):
        return None
    return Cell(row, column, text, Flaw.ERROR if _ERROR.fullmatch(text) else text)


_ERROR = re.compile(
    r"#(?:N/A|REF!|VALUE!|DIV/0!|NAME\?|NUM!|NULL!|SPILL!"
    r"|PUUTTUU!?|VIITTAUS!|ARVO!|JAKO/0!|NIMI\?|LUKU!|TYHJÄ!"
    r"|SAKNAS!|REFERENS!|VÄRDEFEL!|DIVISION/0!|NAMN\?|OGILTIGT!"
    r"|NV|BEZUG!|WERT!|ZAHL!)"
)
"""The errors of spreadsheets, which are text in a file of text."""


def is_visible(text: str) -> bool:
    """Whether anything can be seen of a `clean` text."""
    return bool(text) if text.isascii() else bool(vocabulary.without_unseen(text).strip())


def text_grid(sheet: str, records: Iterable[Iterable[str]]) -> Grid:
    """The grid of records of text."""
    cells = [
        text_cell(row, column, typed) for row, record in enumerate(records, 1) for column, typed in enumerate(record, 1)
    ]
    return Grid(sheet, filled(cell for cell in cells if cell is not None))


def turned(grid: Grid) -> Grid:
    """The grid with its columns as rows; every cell keeps the address at which it stands in the file."""
    cells = [
        cell._replace(row=cell.column, column=cell.row, source=cell.source or address(cell.row, cell.column))
        for cell in grid.cells()
    ]
    return grid._replace(
        rows=filled(cells),
        merged=(),
        hidden_rows=grid.hidden_columns,
        hidden_columns=grid.hidden_rows,
        comments={},
        is_turned=True,
    )


def number_text(number: float | Decimal) -> str:
    """As a spreadsheet shows a number that has no format: `3`, `3.5`, `0.3` for 0.1 + 0.2."""
    return f"{float(number):.15g}"
