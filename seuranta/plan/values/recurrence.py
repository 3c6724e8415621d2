"""The days that a recurrence falls on, from its first day on; exceptions, moves and holidays are not known here.

How a recurrence is typed is known to `recurrence_phrases`.
"""

from __future__ import annotations

from calendar import monthrange
from collections.abc import Callable, Iterator
from datetime import date, datetime, time
from typing import TYPE_CHECKING, Any

from seuranta.plan.values.calendar_end import plus_if_any
from seuranta.plan.values.recurrence_phrases import LAST, Rule

if TYPE_CHECKING:
    from dateutil.rrule import rrule

_MONTHS_IN_CALENDAR = 12 * date.max.year


def slots(rule: Rule, start: date, first: date, last: date, is_working_day: Callable[[date], bool]) -> tuple[date, ...]:
    """The days of a rule from `first` to `last`, both included, ascending.

    The series begins on the first fitting day on or after `start`, whatever `first` is: a window shows the same
    days as the whole. A rule that follows checkpoints has no days of its own.
    """
    begun = anchor(rule, start, is_working_day)
    if begun is None or max(begun, first) > last:
        return ()
    days = _weekly(rule, begun, first, last) if rule.unit == "week" else _monthly(rule, begun, first, last)
    if rule.working_day is not None:
        days = (_working_day(day, rule.working_day, is_working_day) for day in days)
    return tuple(day for day in days if max(begun, first) <= day <= last)


def anchor(rule: Rule, start: date, is_working_day: Callable[[date], bool]) -> date | None:
    """The first day of a series: the first that fits on or after its start; None where the calendar ends before."""
    if rule.unit == "checkpoint":
        return None
    if rule.unit == "week":
        return _first_in_weeks(rule, start)
    if _names_no_day(rule):
        return start
    for month in (_month(start), _month(start) + 1):
        day = _in_month(rule, month, is_working_day)
        if day is not None and day >= start:
            return day
    return None


def _first_in_weeks(rule: Rule, start: date) -> date | None:
    day = start if rule.weekday is None else plus_if_any(start, (rule.weekday - start.weekday()) % 7)
    while day is not None and rule.parity is not None and _parity(day) != rule.parity:
        day = plus_if_any(day, 7)
    return day


def _parity(day: date) -> str:
    return "odd" if day.isocalendar().week % 2 else "even"


def _names_no_day(rule: Rule) -> bool:
    return rule.weekday is None and rule.day is None and rule.working_day is None


def _month(day: date) -> int:
    """Months counted from the beginning of the calendar."""
    return 12 * day.year + day.month - 13


def _first_of(month: int) -> date:
    return date(month // 12 + 1, month % 12 + 1, 1)


def _in_month(rule: Rule, month: int, is_working_day: Callable[[date], bool]) -> date | None:
    """The day of a rule in one month, None where the calendar has ended."""
    if month >= _MONTHS_IN_CALENDAR:
        return None
    first = _first_of(month)
    if rule.working_day is not None:
        return _working_day(first, rule.working_day, is_working_day)
    return next(iter(_in_months(rule, first))).date()


def _working_day(month: date, order: int, is_working_day: Callable[[date], bool]) -> date:
    """The first or last working day of the month of a day; Monday to Friday, no public holiday."""
    last = monthrange(month.year, month.month)[1]
    numbers = range(last, 0, -1) if order == LAST else range(1, last + 1)
    days = (month.replace(day=number) for number in numbers)
    return next(day for day in days if is_working_day(day))


def _weekly(rule: Rule, begun: date, first: date, last: date) -> Iterator[date]:
    """Begins at the latest slot that is not after `first`, so that a long past costs nothing."""
    step = 7 * rule.every
    skipped = max((first - begun).days, 0) // step * step
    for number in range(begun.toordinal() + skipped, last.toordinal() + 1, step):
        slot = date.fromordinal(number)
        if rule.parity is None or _parity(slot) == rule.parity:
            yield slot


def _monthly(rule: Rule, begun: date, first: date, last: date) -> Iterator[date]:
    if _names_no_day(rule):
        rule = _kept(rule, begun)
    skipped = max(_month(first) - _month(begun), 0) // rule.every * rule.every
    for slot in _in_months(rule, _first_of(_month(begun) + skipped), last):
        yield slot.date()


def _kept(rule: Rule, begun: date) -> Rule:
    """A rule that names no day keeps the weekday and its order in the month of its first day; a fifth is the last."""
    order = (begun.day + 6) // 7
    return Rule("month", rule.every, weekday=begun.weekday(), order=order if order < 5 else LAST)


def _in_months(rule: Rule, first: date, last: date = date.max) -> rrule:
    from dateutil.rrule import MONTHLY, rrule, weekday  # noqa: PLC0415 - see above

    which: dict[str, Any]
    if rule.order is not None and rule.weekday is not None:
        which = {"byweekday": weekday(rule.weekday, rule.order)}
    else:
        day = rule.day or 1
        which = {"bymonthday": range(min(day, 28), day + 1), "bysetpos": -1}  # where the month is shorter its last day
    return rrule(MONTHLY, interval=rule.every, dtstart=_midnight(first), until=_midnight(last), **which)


def _midnight(day: date) -> datetime:
    return datetime.combine(day, time())
