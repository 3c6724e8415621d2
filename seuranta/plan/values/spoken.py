"""Dates that depend on a day: `huomenna`, `+2w`, `fri`, `eom`, `1.12.` as typed at a command line, and what to propose
where a plan, which must mean the same next year, holds such a word.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from datetime import date
from functools import partial
from itertools import count
from typing import NamedTuple

from seuranta.plan.values.calendar_end import plus
from seuranta.plan.values.holidays import FINLAND, is_working_day, last_day_that
from seuranta.plan.values.periods import Days, Form, plain, sure_form_of, usual_day
from seuranta.plan.values.spoken_words import SAID_IN_WEEKS, days_said, is_limit, period_after
from seuranta.plan.values.unreadable_dates import day_before_time, unreadable_date
from seuranta.plan.values.wishes import SOON, OpenPeriod, is_season, on_or_before_friday, season
from seuranta.plan.words.diagnostic import Argument, Diagnostic, Term, ValueProblem, Week

Working = Callable[[date], bool]


class SpokenDue(NamedTuple):
    """A due date as a person said it; where its period has no working day left, `later` is that of the next one."""

    day: date
    later: date | None = None


def read_spoken(text: str, today: date, *, is_working_day: Working | None = None) -> date:
    """A date typed at a command line, in either language and every form of the plan file.

    A day without a year is the nearest one, a week, month or quarter without a year the coming one, a weekday the
    next one after today. A period means its last day, or, where `is_working_day` is given, its last working day.
    """
    days = _read(text, today)
    if is_working_day is None or days.first == days.last:
        return days.last
    return last_day_that(days, is_working_day)


def read_spoken_due(text: str, today: date, is_working_day: Working) -> SpokenDue:
    """A due date, and what was meant where it is over: on a Saturday, `eow` is said of the next week."""
    days = _read(text, today)
    if days.first == days.last:
        return SpokenDue(days.last)
    day = last_day_that(days, is_working_day)
    after = period_after(days) if day < today <= days.last else None
    return SpokenDue(day, last_day_that(after, is_working_day) if after is not None else None)


def read_past(text: str, today: date) -> date:
    """A day on which something happened: a weekday is the last one, today included, and so are a week and a month
    without a year. `by Friday` says nothing of the kind.
    """
    if is_limit(plain(text)):
        raise ValueProblem("not-a-date", typed=text, weeks=SAID_IN_WEEKS)
    return _read(text, today, is_past=True).last


def _read(text: str, today: date, *, is_past: bool = False) -> Days:
    usual = usual_day(text)
    if usual is not None:
        return Days(usual, usual)
    simple = plain(text)
    words = days_said(simple, today, text, is_past=is_past)
    return words or _typed(_BASIC_CASE.sub(r"\1", simple), today, text, is_past=is_past)


_BASIC_CASE = re.compile(r"\b(\w+kuu|paiva|viikko)(?:hun|an|on|n?ksi|lle)\b")
"""`tammikuuhun`, `3. paivaan` and `viikkoon 49` stand in a plan without their case."""


def _typed(simple: str, today: date, text: str, *, is_past: bool) -> Days:
    form = sure_form_of(simple)
    if form is not None:
        return _of_nearest_year(form, today, is_past=is_past and form.day is None).days(text)
    before = day_before_time(simple)
    if before:
        raise ValueProblem(
            "time-in-date", typed=text, suggestion=_read(before, today, is_past=is_past).last, weeks=SAID_IN_WEEKS
        )
    problem = unreadable_date(simple, text)
    if isinstance(problem, OpenPeriod):
        problem = problem.meaning(last_day_that(problem.days, is_working_day))
    raise ValueProblem(problem.name, **with_proposal(problem.name, problem.args_for_text, today), weeks=SAID_IN_WEEKS)


def _of_nearest_year(form: Form, near: date, *, is_past: bool) -> Form:
    """As `_with_year`, but 29 February is a slip where the nearest February is shorter: nobody means a later year by it."""
    is_leap_day = (form.month, form.day) == (2, 29)
    certain = form._replace(day=28) if is_leap_day else form
    return _with_year(certain, near, is_past=is_past)._replace(day=form.day)


def _with_year(form: Form, near: date, *, is_past: bool) -> Form:
    """The form with the year that fits best: of a day the nearest, of a period the coming one; `is_past` of what has
    happened, the last one that has begun.
    """
    if form.year is not None:
        return form
    years = range(near.year - 8, near.year + 9)  # 29 February comes every four years, or eight
    with_years = (form._replace(year=year, weekday=None) for year in years)
    dated = [form for form in with_years if form.day_if_any() is not None]
    if not dated:
        return form
    if is_past:
        best = next((form for form in reversed(dated) if form.sure_days.first <= near), dated[0])
    elif form.day is None:
        best = next((form for form in dated if form.sure_days.last >= near), dated[-1])
    else:
        best = min(reversed(dated), key=lambda form: abs((form.sure_days.first - near).days))
    return best._replace(weekday=form.weekday)


# --- what to propose ------------------------------------------------------------------------------------------------


_FACTS = frozenset(("status", "done_on", "achieved_on", "answered_on", "told", "held", "readings", "presented"))
"""Fields of what has happened: a day without a year has passed."""
_NEED_A_DAY = frozenset(("date-without-year", "wish-as-date"))


def proposed(problems: tuple[Diagnostic, ...], day: date, country: str = FINLAND) -> tuple[Diagnostic, ...]:
    """The same problems; those of a date without a year and of a wish say what was probably meant on that day."""
    return tuple(problem._replace(args=with_proposal(problem.name, problem.args, day, country)) for problem in problems)


def with_proposal(name: str, args: Mapping[str, Argument], day: date, country: str = FINLAND) -> dict[str, Argument]:
    """The arguments of a problem, with what to propose on a day."""
    if name not in _NEED_A_DAY or args.get("suggestion") is not None:
        return dict(args)
    try:
        if name == "date-without-year":
            return {**args, **_proposed_year(args, day)}
        return {**args, "suggestion": _proposed_day(args, day, partial(is_working_day, country=country))}
    except ValueError:  # no such day, or after the last one
        return dict(args)


def _proposed_year(args: Mapping[str, Argument], near: date) -> dict[str, Argument]:
    month, day, quarter = (_number(args.get(name)) for name in ("month", "day_of_month", "quarter"))
    week = int(str(args["week"])) if args.get("week") else None
    if month is None and week is None and quarter is None:
        return {}
    field = args.get("field")
    is_past = isinstance(field, Term) and field.field in _FACTS
    form = _with_year(Form(None, month, day, week, quarter), near, is_past=is_past)
    if form.week is not None:
        return {"suggestion": Week(form.year or near.year, form.week)}
    if form.quarter is not None:
        return {"suggestion": f"Q{form.quarter}/{form.year}"}
    return {"suggestion": f"{form.month}/{form.year}" if day is None else form.sure_days.first}


def _number(argument: Argument) -> int | None:
    return argument if isinstance(argument, int) else None


def _proposed_day(args: Mapping[str, Argument], near: date, working: Working) -> date | None:
    wish, typed, field = str(args["wish"]), str(args["typed"]), args.get("field")
    is_start = isinstance(field, Term) and field.field == "start"

    def chosen(days: Days) -> date:
        return days.first if is_start else last_day_that(days, working)

    if wish == SOON:
        return on_or_before_friday(plus(near, 14))
    if is_season(wish):
        days = (chosen(season(wish, year)) for year in count(near.year))
        return next(day for day in days if day >= near)
    days_meant = days_said(plain(typed), near, typed)
    return chosen(days_meant) if days_meant is not None else None
