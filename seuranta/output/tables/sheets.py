"""Sheets as data: headings, columns and the values of cells, for a workbook or a CSV file; no file format, no plan."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from typing import Literal, NamedTuple

CellValue = str | int | Decimal | date
"""A text, a number or a day; the empty text is an empty cell."""
Entry = Literal["text", "day", "choice"]


class Column(NamedTuple):
    """`width` counts letters. Into a cell a person enters a text, a day or one of the `choices`; anything else is warned
    of, never refused.
    """

    heading: str
    width: int
    entry: Entry = "text"
    choices: tuple[str, ...] = ()
    is_hidden: bool = False


class Sheet(NamedTuple):
    """A table: every row has a value for each column."""

    name: str
    columns: tuple[Column, ...]
    rows: tuple[tuple[CellValue, ...], ...]


class Page(NamedTuple):
    """A sheet of texts, one below the other, the first being the heading."""

    name: str
    texts: tuple[str, ...]


class Workbook(NamedTuple):
    """`warning` is what a person is told who enters what a column does not expect."""

    title: str
    language: str
    warning: str
    sheets: tuple[Sheet, ...]
    page: Page | None = None
