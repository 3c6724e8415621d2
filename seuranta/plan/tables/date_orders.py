"""In which order a column writes day, month and year, where a single cell does not say it: `12/1/2026`, `26-03-15`.

It is decided once for a column, by numbers that can be read in one way only; where nothing decides, a person is asked.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from datetime import date
from typing import Literal, NamedTuple

from seuranta.plan.tables.foreign_days import without_time
from seuranta.plan.values.periods import Form

ColumnOrder = Literal["dmy", "mdy", "ymd"]
_ORDERS: tuple[ColumnOrder, ...] = ("dmy", "mdy", "ymd")
_WEEKDAY = re.compile(r"\A[^\W\d]{2,}\.?,? +(?=\d)")
_WHOLE = re.compile(r"(\d{1,2}) ?([/.-]) ?(\d{1,2}) ?\2 ?(\d{4})\.?", re.ASCII)
_SHORT = re.compile(r"(\d{1,2}) ?([/.-]) ?(\d{1,2}) ?\2 ?(\d\d)\.?", re.ASCII)
_NEAR = 10
"""Years: a day that is further from today is no day of a plan."""


class Order(NamedTuple):
    """The order of a column: None where no cell shows it, or where cells disagree; and whether any cell needs it."""

    order: ColumnOrder | None
    is_needed: bool


class _Numbers(NamedTuple):
    """Three numbers as they stand, with the mark between them; the year of a short one has two figures."""

    first: int
    second: int
    third: int
    mark: str
    is_short: bool

    def day(self, order: ColumnOrder) -> date | None:
        """The day in an order; None where there is none. Who writes dots writes the day first."""
        if self.mark == "." and order != "dmy":
            return None
        day, month, year = _placed(self.first, self.second, self.third, order)
        return Form(year + 2000 if self.is_short else year, month, day).day_if_any()


def _placed(first: int, second: int, third: int, order: ColumnOrder) -> tuple[int, int, int]:
    """Day, month and year."""
    if order == "ymd":
        return third, second, first
    return (first, second, third) if order == "dmy" else (second, first, third)


def _numbers(typed: str) -> _Numbers | None:
    text = _WEEKDAY.sub("", without_time(typed), count=1)
    for pattern in (_WHOLE, _SHORT):
        match = pattern.fullmatch(text)
        if match is not None:
            return _Numbers(int(match[1]), int(match[3]), int(match[4]), match[2], pattern is _SHORT)
    return None


def order_of(texts: Iterable[str], today: date) -> Order:
    """The only order in which every cell of a column is a day, and none far from today."""
    every = list(filter(None, map(_numbers, texts)))
    unclear = [numbers for numbers in every if len({numbers.day(order) for order in _ORDERS} - {None}) > 1]
    fitting = [order for order in _ORDERS if all(_fits(numbers, order, today) for numbers in every)]
    dotted = any(numbers.mark == "." for numbers in every)
    if "dmy" in fitting and dotted:
        fitting = ["dmy"]
    return Order(fitting[0] if len(fitting) == 1 else None, bool(unclear))


def _fits(numbers: _Numbers, order: ColumnOrder, today: date) -> bool:
    """Whether a cell may be read in an order; dots and a whole year are read the same in any other."""
    if not numbers.is_short and numbers.mark == ".":
        return True
    if not numbers.is_short and order == "ymd":
        return False
    day = numbers.day(order)
    return day is not None and (not numbers.is_short or abs(day.year - today.year) <= _NEAR)


def in_order(typed: str, order: ColumnOrder) -> str:
    """The text as an ISO day where the order says which, with the weekday that it names; else as it stands."""
    numbers = _numbers(typed)
    day = numbers.day(order) if numbers is not None else None
    if numbers is None or day is None or (order == "ymd" and not numbers.is_short):
        return typed
    weekday = _WEEKDAY.match(typed)
    return (weekday[0] if weekday is not None else "") + day.isoformat()
