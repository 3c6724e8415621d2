"""What a cell means as a day: when something starts, is due or was done; or why it means none, and what it may mean."""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import date
from decimal import Decimal
from typing import Literal, NamedTuple

from seuranta.plan.tables.date_orders import ColumnOrder, in_order
from seuranta.plan.tables.draft import Settings, agreed_as
from seuranta.plan.tables.foreign_days import as_plans_say
from seuranta.plan.tables.grid import Cell, Flaw, Percent
from seuranta.plan.values.calendar_end import plus_if_any
from seuranta.plan.values.dates import read_span
from seuranta.plan.values.holidays import last_day_that
from seuranta.plan.values.periods import Days, Form, exact_form_of, plain
from seuranta.plan.values.wishes import OpenPeriod, is_season, season
from seuranta.plan.words.diagnostic import ValueProblem, Week
from seuranta.plan.words.vocabulary import fold

Role = Literal["start", "due", "fact"]

_OURS = range(2000, 2100)
"""Years of which a day of a plan may be; a spreadsheet makes other ones of numbers and slips."""
_ONGOING = (
    "jatkuva, jatkuvaa, jatkuvasti, toistaiseksi, jatkuu, ongoing, continuous, continuously, until further notice, "
    "löpande, tills vidare, kontinuerligt, laufend, fortlaufend, kontinuierlich, dauerhaft"
)
ONGOING = frozenset(fold(word) for word in _ONGOING.split(", "))
"""What stands where a due date would, of an action that has no end."""


class When(NamedTuple):
    """The days that a cell means. `told` is the report that says how it was understood, where that is not plain."""

    days: Days
    told: str = ""


class Unclear(NamedTuple):
    """A cell that means no day: the report about it, and the day that it probably means."""

    name: str
    proposal: date | None = None


class Calendar(NamedTuple):
    """What the days of a column depend on: the order of its numbers, the first day that is counted, the settings."""

    settings: Settings
    order: ColumnOrder | None = None
    first_counted: date = date(1899, 12, 30)


def read_when(cell: Cell, role: Role, calendar: Calendar) -> When | Unclear:
    """The day, period or range of a cell; where it is unclear, the day that a person agreed to."""
    when = _as_typed(cell, role, calendar)
    agreed = calendar.settings.days.get(agreed_as(role, cell.text)) if isinstance(when, Unclear) else None
    return When(Days(agreed, agreed)) if agreed is not None else when


def _as_typed(cell: Cell, role: Role, calendar: Calendar) -> When | Unclear:
    value = cell.value
    if isinstance(value, (Percent, Flaw, bool)):
        return Unclear("not-a-date")
    if isinstance(value, Days):
        return When(value, "period-as-day")
    if isinstance(value, date):
        return When(Days(value, value)) if value.year in _OURS else Unclear("not-a-date")
    if isinstance(value, Decimal):
        return _counted(value, role, calendar)
    if re.fullmatch(r"\d{5}(?:[.,]\d+)?", value, re.ASCII):
        return _counted(Decimal(value.replace(",", ".")), role, calendar)
    return _of_text(value, role, calendar)


def _counted(number: Decimal, role: Role, calendar: Calendar) -> When | Unclear:
    day = plus_if_any(calendar.first_counted, int(number)) if 0 < number < 1_000_000 else None
    if day is not None and day.year in _OURS:
        return When(Days(day, day), "day-count")
    return _of_text(str(number), role, calendar)


def _of_text(typed: str, role: Role, calendar: Calendar) -> When | Unclear:
    settings = calendar.settings
    if calendar.order is not None:
        typed = in_order(typed, calendar.order)
    text = as_plans_say(typed, settings.timezone, is_limit=role == "due")
    try:
        days = read_span(text)
    except ValueProblem as problem:
        return _unclear(problem, role, settings)
    if not (days.first.year in _OURS and days.last.year in _OURS):
        return Unclear("not-a-date")
    form = exact_form_of(plain(text))
    if role == "fact" and (form is None or form.day is None):
        return Unclear("not-a-date", days.last)
    if days.first == days.last:
        return When(days)
    return When(days, "range-as-days" if form is None else "period-as-day")


def day_for(role: Role, days: Days, settings: Settings) -> date:
    """The one day of several: a start is the first of them, a due date the last working day."""
    if role == "start" or days.first == days.last:
        return days.first
    return last_day_that(days, settings.is_working_day) if role == "due" else days.last


def _unclear(problem: ValueProblem, role: Role, settings: Settings) -> Unclear:
    args = problem.args_for_text
    if problem.name == "ambiguous-date":
        return Unclear("ambiguous-date")
    if problem.name == "date-without-year":
        return Unclear("date-without-year", _with_year(args, role, settings))
    if isinstance(problem, OpenPeriod):
        return Unclear(_name(problem), day_for(role, problem.days, settings))
    wish = args.get("wish")
    if isinstance(wish, str) and is_season(wish):
        return Unclear("wish", _next_season(wish, role, settings))
    proposal = args.get("suggestion")
    if isinstance(proposal, Week):
        proposal = Form(proposal.year, week=proposal.number).sure_days.last
    return Unclear(_name(problem), proposal if isinstance(proposal, date) else None)


def _name(problem: ValueProblem) -> str:
    return "wish" if problem.name == "wish-as-date" else "not-a-date"


def _next_season(wish: str, role: Role, settings: Settings) -> date:
    """Of a season without a year, the one that is not over."""
    years = (settings.today.year, settings.today.year + 1, settings.today.year + 2)
    seasons = (season(wish, year) for year in years)
    return day_for(role, next(days for days in seasons if days.last >= settings.today), settings)


def _with_year(args: Mapping[str, object], role: Role, settings: Settings) -> date | None:
    """A day without a year in the year that brings it nearest to today: a fact is not ahead, and all else not long ago."""
    week = args.get("week")
    parts = {"month": args.get("month"), "day": args.get("day_of_month"), "quarter": args.get("quarter")}
    numbers = {name: number for name, number in parts.items() if isinstance(number, int)}
    if isinstance(week, str):
        numbers["week"] = int(week)
    days = [
        day_for(role, form.sure_days, settings)
        for form in (Form(year, **numbers) for year in _years(settings.today))
        if form.day_if_any() is not None
    ]
    if role == "fact":
        days = [day for day in days if day <= settings.today]
    else:
        days = [day for day in days if (settings.today - day).days <= _LONG_AGO]
    return min(days, key=lambda day: abs((day - settings.today).days), default=None)


_LONG_AGO = 60
"""Days: a due date that is further behind is meant for the year after."""


def _years(today: date) -> tuple[int, ...]:
    return (today.year - 1, today.year, today.year + 1)


def reads_as_day(cell: Cell, calendar: Calendar) -> bool:
    """Whether a cell is a day, whatever the order of its numbers, or words that stand in for one."""
    when = read_when(cell, "due", calendar)
    return isinstance(when, When) or when.name != "not-a-date" or when.proposal is not None
