"""Days as places along a line, and the months, quarters and years that divide it."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import NamedTuple

from seuranta.plan.values.calendar_end import plus

_LAST_MONTH = date.max.year * 12 + 11


class Months(NamedTuple):
    """Whole months, both included, counted from the year 0."""

    first: int
    last: int

    def __len__(self) -> int:  # how many months, not how many fields
        return self.last - self.first + 1


def month_of(day: date) -> int:
    return day.year * 12 + day.month - 1


def first_of(month: int) -> date:
    """The first day of a month; of one beyond the calendar the last day there is."""
    return date.max if month > _LAST_MONTH else date(month // 12, month % 12 + 1, 1)


def last_of(month: int) -> date:
    return date.max if month >= _LAST_MONTH else plus(first_of(month + 1), -1)


class Part(NamedTuple):
    """A month, a quarter or a year as far as it lies within the scale."""

    first: int
    last: int

    @property
    def year(self) -> int:
        return self.first // 12

    @property
    def month(self) -> int:
        """From 1 to 12."""
        return self.first % 12 + 1

    @property
    def quarter(self) -> int:
        """From 1 to 4."""
        return self.first % 12 // 3 + 1


class Scale(NamedTuple):
    """From `first` to `last`, both whole days and included, over `width` units beginning at `left`."""

    first: date
    last: date
    left: float
    width: float

    @property
    def right(self) -> float:
        return self.left + self.width

    @property
    def days(self) -> int:
        return (self.last - self.first).days + 1

    def x(self, day: date) -> float:
        """Where a day begins; days outside lie on the nearer edge."""
        return self._at((day - self.first).days)

    def end(self, day: date) -> float:
        """Where a day ends."""
        return self._at((day - self.first).days + 1)

    def middle(self, day: date) -> float:
        return self._at((day - self.first).days + 0.5)

    def _at(self, days: float) -> float:
        return self.left + self.width * min(max(days / self.days, 0.0), 1.0)

    def holds(self, day: date) -> bool:
        return self.first <= day <= self.last

    def parts(self, months: int) -> Iterator[Part]:
        """Stretches of so many months, aligned with the year, cut off at the ends of the scale."""
        first, last = month_of(self.first), month_of(self.last)
        at = first
        while at <= last:
            following = at // months * months + months
            yield Part(at, min(following - 1, last))
            at = following

    def span(self, part: Part) -> tuple[float, float]:
        """Where a part begins and ends."""
        return self.x(first_of(part.first)), self.end(last_of(part.last))


def window(days: list[date], around: date, *, least: int = 3, most: int = 60) -> tuple[date, date]:
    """Whole months that hold the days: at least `least` months, at most `most` of them, a quarter of them before the
    day `around`, where the days lie too far apart.
    """
    first, last = month_of(min(days)), month_of(max(days))
    if last - first >= most:
        first = max(first, month_of(around) - most // 4)
        last = min(last, first + most - 1)
        first = max(month_of(min(days)), last - most + 1)
    last = max(last, first + least - 1)
    return first_of(first), last_of(last)
