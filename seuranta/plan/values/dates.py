"""What a typed text means as a date: a fact, a due date, a start, a range or an exception.

The forms are known to `periods`; a text that is none of them is explained by `unreadable_dates`.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from functools import lru_cache, partial
from typing import NamedTuple

from seuranta.plan.values.holidays import last_day_that
from seuranta.plan.values.periods import Days, exact_form_of, month_number, plain, sure_form_of, usual_day
from seuranta.plan.values.ranges import read_range
from seuranta.plan.values.unreadable_dates import unreadable_date
from seuranta.plan.values.wishes import OpenPeriod
from seuranta.plan.words import vocabulary
from seuranta.plan.words.diagnostic import ValueProblem
from seuranta.plan.words.nearest import slip


@lru_cache(maxsize=16384)
def read_days(text: str) -> Days:
    """A day, or all the days of a week, month or quarter: `vk 49/2026` is 30.11.–6.12.2026."""
    usual = usual_day(text)
    if usual is not None:
        return Days(usual, usual)
    simple = plain(text)
    form = sure_form_of(simple)
    if form is None:
        raise unreadable_date(simple, text)
    return form.days(text)


def read_day(text: str) -> date:
    """The last day of something: a period means its last day."""
    return read_days(text).last


def read_fact(text: str) -> date:
    """The day on which something happened; `1.12.2026 mennessä` does not say that it did."""
    day = read_day(text)
    if usual_day(text) is None and exact_form_of(plain(text)) is None:
        raise ValueProblem("not-a-date", typed=text)
    return day


def read_start(text: str) -> Days:
    """The days on which something begins; of what is too long or too vague a period, the first day is proposed."""
    try:
        return read_days(text)
    except OpenPeriod as problem:
        raise problem.meaning(problem.days.first) from None


def read_due(text: str, is_working_day: Callable[[date], bool]) -> date:
    """A due date: a day as it stands, a period by its last working day."""
    try:
        days = read_days(text)
    except OpenPeriod as problem:
        raise problem.meaning(last_day_that(problem.days, is_working_day)) from None
    return days.last if days.first == days.last else last_day_that(days, is_working_day)


@lru_cache(maxsize=1024)
def read_span(text: str) -> Days:
    """A day, a period or a range: `23.12.2026–6.1.2027`, `1.–15.12.2026`, `vk 27–31/2027`."""
    usual = usual_day(text)
    if usual is not None:
        return Days(usual, usual)
    simple = plain(text)
    form = sure_form_of(simple)
    days = form.days(text) if form is not None else read_range(simple, text)
    if days is None:
        raise unreadable_date(simple, text)
    return days


class ExceptedDays(NamedTuple):
    """Days on which nothing of a series falls: a stretch of days, or whole months (1 to 12) of every year."""

    days: Days | None = None
    months: tuple[int, ...] = ()

    def covers(self, day: date) -> bool:
        return day.month in self.months or (self.days is not None and self.days.covers(day))


@lru_cache(maxsize=1024)
def read_exception(text: str) -> ExceptedDays:
    """As `read_span`; a month without a year, or several, means every year: `heinäkuu`, `kesä–elokuu`."""
    months = _months(plain(text))
    if months:
        return ExceptedDays(months=months)
    try:
        return ExceptedDays(read_span(text))
    except ValueProblem as problem:
        month = slip(text, vocabulary.value_spellings("month"), partial(vocabulary.value, "month"))
        if problem.name != "not-a-date" or month is None:
            raise
        raise ValueProblem("not-a-date", typed=text, suggestion=month) from None


def _months(text: str) -> tuple[int, ...]:
    """The months named by a text without a year, in order from the first one; `joulu–tammikuu` is 12 and 1."""
    first, _, last = text.removeprefix("joka ").removeprefix("every ").removesuffix(".").partition("–")
    if not last and sure_form_of(first) is None:
        return ()
    start = month_number(first)
    end = month_number(last) if last else start
    if start is None or end is None:
        return ()
    count = (end - start) % 12 + 1
    return tuple((start - 1 + later) % 12 + 1 for later in range(count))
