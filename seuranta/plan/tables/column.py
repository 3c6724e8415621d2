"""A column of a table before and after it is decided what it means: its cells, its field, and how its values are read."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from decimal import Decimal
from typing import NamedTuple

from seuranta.plan.tables.date_orders import ColumnOrder, order_of
from seuranta.plan.tables.draft import Settings
from seuranta.plan.tables.grid import Cell
from seuranta.plan.tables.headings import Heading
from seuranta.plan.tables.people import is_surname_first
from seuranta.plan.tables.states import bare_number

_DAYS = ("start", "due", "done_on", "schedule", "by", "day", "reading_day")


class Meaning(NamedTuple):
    """The field that a column is taken for: `""` for the note, `left-out` for nothing. `is_settled`: by a person;
    `is_likely`: its heading is only like a word that is known.
    """

    field: str = ""
    of_goal: bool = False
    is_settled: bool = False
    is_likely: bool = False


TO_NOTE = Meaning()


class Column(NamedTuple):
    """A column that is to be decided: its heading, and its filled cells below that."""

    number: int
    heading: Heading
    cells: tuple[Cell, ...]

    def may_mean(self, field: str) -> bool:
        return any(word.field == field for word in self.heading.words)


class Use(NamedTuple):
    """A column and the field it is taken for.

    `order` is that of day and month, `asks_order` that no cell shows it; `is_fraction` that 0.35 means 35 %,
    `is_surname_first` that people are called `Virtanen, Pekka`.
    """

    column: int
    heading: Heading
    field: str
    of_goal: bool = False
    order: ColumnOrder | None = None
    asks_order: bool = False
    is_fraction: bool = False
    is_surname_first: bool = False


def use_of(column: Column, meaning: Meaning, settings: Settings) -> Use:
    """The column with how its values are read, which all of its cells show together."""
    use = Use(column.number, column.heading, meaning.field, meaning.of_goal)
    if meaning.field in _DAYS:
        texts = (cell.value for cell in column.cells if isinstance(cell.value, str))
        shown = order_of(texts, settings.today)
        order = shown.order or settings.dates
        return use._replace(order=order, asks_order=shown.is_needed and order is None)
    if meaning.field == "owner":
        return use._replace(is_surname_first=is_surname_first([cell.text for cell in column.cells]))
    if meaning.field == "progress":
        numbers = filter(None, map(bare_number, column.cells))
        return use._replace(is_fraction=_are_fractions(list(numbers)))
    return use


def _are_fractions(numbers: Sequence[Decimal]) -> bool:
    """Whether numbers are parts of one: none above it, and not all of them whole."""
    return max(numbers, default=2) <= 1 and any(0 < number < 1 for number in numbers)


def with_one_order(uses: Iterable[Use]) -> tuple[Use, ...]:
    """A tool writes all its days in one order: what one column shows is so in the others."""
    every = tuple(uses)
    shown = {use.order for use in every if use.order is not None}
    if len(shown) != 1:
        return every
    order = shown.pop()
    return tuple(use._replace(order=order, asks_order=False) if use.asks_order else use for use in every)
