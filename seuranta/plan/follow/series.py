"""The slots of a checkpoint series or a repeating message: the days agreed on, before anything is moved, skipped or held."""

from __future__ import annotations

from calendar import monthrange
from collections.abc import Callable, Iterable
from datetime import date
from itertools import chain, product

from seuranta.plan.loading.model import Plan, Timed
from seuranta.plan.values.calendar_end import plus_if_any, years_from
from seuranta.plan.values.periods import Days
from seuranta.plan.values.recurrence import slots
from seuranta.plan.values.recurrence_phrases import Rule

IsWorkingDay = Callable[[date], bool]

FOLLOWED_YEARS = 50
"""No plan is followed longer, either way: a start typed in the year 1026 must not become fifty thousand meetings."""


def slots_of(plan: Plan, timed: Timed, day: date, horizon: date, is_working_day: IsWorkingDay) -> tuple[date, ...]:
    """The slots of a series, ascending, without those that `except` leaves out."""
    return tuple(slot for slot in agreed(plan, timed, day, horizon, is_working_day) if not is_excepted(timed, slot))


def is_excepted(timed: Timed, slot: date) -> bool:
    return any(exception.covers(slot) for exception in timed.exceptions)


def agreed(plan: Plan, timed: Timed, day: date, horizon: date, is_working_day: IsWorkingDay) -> tuple[date, ...]:
    """All the days of a series from its start to its end, `except` or not.

    A series without an end goes on to `horizon`, or to its next slot after the day where that lies farther.
    """
    if timed.recurrence is None:
        return tuple(typed for typed in sorted(set(timed.date)) if _is_inside(timed, typed))
    start = start_of(plan, timed, day)
    first = max(start, years_from(day, -FOLLOWED_YEARS))
    last = min(timed.until or horizon, years_from(day, FOLLOWED_YEARS))
    shown = slots(timed.recurrence, start, first, last, is_working_day)
    if timed.until is None and (not shown or shown[-1] <= day):
        return shown + _next(timed.recurrence, start, last, is_working_day)
    return shown


def start_of(plan: Plan, timed: Timed, day: date) -> date:
    """The day from which a recurrence counts: its start, else the presentation, else the day itself."""
    if timed.start is not None:
        return timed.start
    return plan.presented.date if plan.presented is not None else day


def _is_inside(timed: Timed, day: date) -> bool:
    return (timed.start is None or timed.start <= day) and (timed.until is None or day <= timed.until)


def _next(rule: Rule, start: date, after: date, is_working_day: IsWorkingDay) -> tuple[date, ...]:
    """The first slot after a day, for a rhythm so slow, or a start so far ahead, that a year shows none."""
    day_after = plus_if_any(after, 1)
    if day_after is None:
        return ()
    first = max(start, day_after)
    last = years_from(first, 2 + (rule.interval or 0) // 365)
    return slots(rule, start, first, last, is_working_day)[:1]


def named_slots(
    plan: Plan, timed: Timed, day: date, shown: Iterable[date], named: Iterable[date], is_working_day: IsWorkingDay
) -> set[date]:
    """Of the days that an owner named, those that are slots of the series though nothing so far away is shown."""
    if timed.recurrence is None:
        return set()
    known = set(shown)
    start = start_of(plan, timed, day)
    last = timed.until or date.max
    unknown = [day for day in named if day not in known and start <= day <= last and not is_excepted(timed, day)]
    return {day for day in unknown if slots(timed.recurrence, start, day, day, is_working_day)}


def nearest_slot(
    plan: Plan, timed: Timed, day: date, shown: tuple[date, ...], wanted: date, is_working_day: IsWorkingDay
) -> date | None:
    """The slot of a series nearest to a day that is none, the earlier of two; None for a series without days."""
    around = shown
    if timed.recurrence is not None and shown and shown[-1] < wanted:
        last = min(timed.until or date.max, years_from(wanted, 3))
        start = start_of(plan, timed, day)
        later = slots(timed.recurrence, start, max(shown[-1], years_from(wanted, -3)), last, is_working_day)
        around = (*shown, *(slot for slot in later if not is_excepted(timed, slot)))
    return min(around, key=lambda slot: (abs((slot - wanted).days), slot), default=None)


def excepted_spans(timed: Timed, first: date, last: date) -> tuple[Days, ...]:
    """The stretches of days that `except` leaves out, months of every year within `first` to `last`."""
    spans = [exception.days for exception in timed.exceptions if exception.days is not None]
    months = chain.from_iterable(exception.months for exception in timed.exceptions)
    for month, year in product(months, range(first.year, last.year + 1)):
        spans.append(Days(date(year, month, 1), date(year, month, monthrange(year, month)[1])))
    return tuple(spans)
