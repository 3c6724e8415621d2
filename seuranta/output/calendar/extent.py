"""From which day to which a calendar file goes, so that neither a new day nor a far end changes it for nothing."""

from __future__ import annotations

from datetime import date
from typing import TypeVar

from seuranta.plan.loading.model import Checkpoint, Communication, Plan, Presented
from seuranta.plan.values.calendar_end import plus, years_from

_HALF_A_YEAR = 183  # days
_FARTHEST_YEARS = 40
"""Nobody wrote a day farther ahead; it would be looked for among the dates of fifty years only."""


def horizon(known: date | None, day: date) -> date:
    """The last day up to which what never ends is written: the end of the quarter that holds the same day next year.

    The one of the file that is there stays as long as it leaves half a year, so that a file does not change, nor a
    check of it fail, just because a day has passed.
    """
    if known is not None and plus(day, _HALF_A_YEAR) <= known <= years_from(day, _FARTHEST_YEARS):
        return known
    month = years_from(day, 1)
    following = month.month + 2 - (month.month - 1) % 3 + 1
    if following <= 12:
        return plus(date(month.year, following, 1), -1)
    return date(month.year, 12, 31)


def first_of_period(day: date, interval: str) -> date:
    """The first day of the week, month, quarter, half-year or year around a day."""
    if interval == "week":
        return plus(day, -day.weekday())
    months = {"month": 1, "quarter": 3, "half_year": 6, "year": 12}[interval]
    return date(day.year, (day.month - 1) // months * months + 1, 1)


_LONGEST_YEARS = 40


def as_agreed(plan: Plan, begun: date) -> Plan:
    """The plan without what became of its checkpoints: a held one stays in the calendar where it was agreed.

    A series that is agreed for longer than anybody lives with a plan ends sooner, on a day that stays.
    """
    presented = plan.presented or Presented.model_construct(date=begun)
    return plan.model_copy(
        update={
            "presented": presented,
            "checkpoints": {name: _without_facts(series, presented.date) for name, series in plan.checkpoints.items()},
            "communication": {name: _ended(message, presented.date) for name, message in plan.communication.items()},
        }
    )


def _without_facts(series: Checkpoint, presented: date) -> Checkpoint:
    return _ended(series, presented).model_copy(update={"held": {}})


Series = TypeVar("Series", Checkpoint, Communication)


def _ended(series: Series, presented: date) -> Series:
    last = years_from(series.start or presented, _LONGEST_YEARS)
    return series if series.until is None or series.until <= last else series.model_copy(update={"until": last})
