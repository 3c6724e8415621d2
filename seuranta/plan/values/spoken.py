"""Dates that depend on a day: `huomenna`, `+2w`, `fri`, `eom`, `1.12.` as typed at a command line, and what to propose
where a plan, which must mean the same next year, holds such a word.
"""

from __future__ import annotations

import re
from calendar import monthrange
from collections.abc import Callable, Mapping
from datetime import date, timedelta

from seuranta.plan.diagnostic import Argument, Diagnostic, ValueProblem, Week
from seuranta.plan.values.holidays import last_day_that
from seuranta.plan.values.misdated import LAST_MONTH, RELATIVE, SOON, on_or_before_friday, season_end, unreadable_date
from seuranta.plan.values.periods import Days, Form, form_of, plain, weekday_number

_EXAMPLE = "+2w"
_DAYS_FROM_TODAY = {
    "tanaan": 0,
    "today": 0,
    "nyt": 0,
    "now": 0,
    "huomenna": 1,
    "huominen": 1,
    "tomorrow": 1,
    "ylihuomenna": 2,
    "day after tomorrow": 2,
    "eilen": -1,
    "yesterday": -1,
    "toissapaivana": -2,
    "day before yesterday": -2,
}
_UNITS = {
    unit: length
    for length, units in {
        "day": "d day days pv paiva paivaa paivan",
        "week": "w wk week weeks vk viikko viikkoa viikon",
        "month": "m mo month months kk kuukausi kuukautta kuukauden kuu kuun",
        "quarter": "q quarter quarters neljannes neljanneksen kvartaali kvartaalin",
        "year": "y yr year years v vuosi vuotta vuoden",
    }.items()
    for unit in units.split()
}
_OFFSET = (
    r"(?P<sign>[+–-]) ?(?P<n>\d{1,4}) ?(?P<unit>[a-z]+)"
    r"|(?:in )?(?P<n2>\d{1,4}) ?(?P<unit2>[a-z]+)(?P<way> paasta| kuluttua| ago| sitten)?"
)
_END = r"(?:by )?(?:the )?end of (?:the |this )?(?P<en>[a-z]+)|(?P<fi>[a-z]+) loppu(?:un)?(?: mennessa)?"
_SHORT_END = {"eow": "week", "eom": "month", "eoq": "quarter", "eoy": "year"}
_NEXT = r"(?P<which>tama|tassa|talla|this|ensi|seuraava|next|viime|last) (?P<unit>[a-z]+)"
_WHICH = {"tama": 0, "tassa": 0, "talla": 0, "this": 0, "ensi": 1, "seuraava": 1, "next": 1, "viime": -1, "last": -1}
_INFLECTED = {"viikolla": "week", "kuussa": "month", "vuonna": "year", "neljanneksella": "quarter"}


def read_spoken(text: str, today: date, *, is_working_day: Callable[[date], bool] | None = None) -> date:
    """A date typed at a command line, in either language and every form of the plan file.

    A day without a year is the nearest one, a week, month or quarter without a year the coming one, a weekday the
    next one after today. A period means its last day, or, where `is_working_day` is given, its last working day.
    """
    simple = plain(text)
    days = _spoken(simple, today, text) or _typed(simple, today, text)
    if is_working_day is None or days.first == days.last:
        return days.last
    return last_day_that(days, is_working_day)


def _typed(simple: str, today: date, text: str) -> Days:
    form = form_of(simple)
    if form is None:
        problem = unreadable_date(simple, text)
        raise ValueProblem(problem.name, **with_proposal(problem.name, problem.args_for_text, today), example=_EXAMPLE)
    return _with_year(form, today).days(text)


def _spoken(simple: str, today: date, text: str) -> Days | None:
    """The days that a word or an offset means, None for anything else."""
    if simple in _DAYS_FROM_TODAY:
        return _one(shifted(today, _DAYS_FROM_TODAY[simple], "day", text))
    weekday = weekday_number(simple.removeprefix("viime ").removeprefix("last "))
    if weekday is not None:
        is_past = simple.startswith(("viime ", "last "))
        days = -((today.weekday() - weekday - 1) % 7 + 1) if is_past else (weekday - today.weekday() - 1) % 7 + 1
        return _one(shifted(today, days, "day", text))
    return _offset(simple, today, text) or _around(simple, today, text)


def _one(day: date) -> Days:
    return Days(day, day)


def _offset(simple: str, today: date, text: str) -> Days | None:
    match = re.fullmatch(_OFFSET, simple, re.ASCII)
    if match is None:
        return None
    unit = _UNITS.get(match["unit"] or match["unit2"])
    if unit is None or not (match["sign"] or match["way"] or simple.startswith("in ")):
        return None
    is_back = match["sign"] in ("-", "–") or match["way"] in (" ago", " sitten")
    count = int(match["n"] or match["n2"])
    return _one(shifted(today, -count if is_back else count, unit, text))


def _around(simple: str, today: date, text: str) -> Days | None:
    """The week, month, quarter or year around today, or the one after or before it."""
    if simple in _SHORT_END:
        return around(today, _SHORT_END[simple])
    match = re.fullmatch(_END, simple, re.ASCII)
    if match is not None:
        unit = _UNITS.get(match["en"] or match["fi"], "day")
        return around(today, unit) if unit != "day" else None
    match = re.fullmatch(_NEXT, simple, re.ASCII)
    unit = _INFLECTED.get(match["unit"]) or _UNITS.get(match["unit"], "day") if match is not None else "day"
    if match is None or unit == "day":
        return None
    return around(shifted(today, _WHICH[match["which"]], unit, text), unit)


def around(day: date, unit: str) -> Days:
    """The week, month, quarter or year that holds a day."""
    if unit == "week":
        year, week, _ = day.isocalendar()
        return Form(year, week=week).days("")
    if unit == "year":
        return Days(day.replace(month=1, day=1), day.replace(month=12, day=31))
    if unit == "quarter":
        return Form(day.year, quarter=(day.month + 2) // 3).days("")
    return Form(day.year, day.month).days("")


def shifted(day: date, count: int, unit: str, typed: str) -> date:
    """A day so many days, weeks, months, quarters or years later; at the end of a shorter month, its last day."""
    try:
        if unit in ("day", "week"):
            return day + timedelta(count * (7 if unit == "week" else 1))
        months = day.year * 12 + day.month - 1 + count * {"month": 1, "quarter": 3, "year": 12}[unit]
        year, month = divmod(months, 12)
        return date(year, month + 1, min(day.day, monthrange(year, month + 1)[1]))
    except (OverflowError, ValueError):
        raise ValueProblem("not-a-date", typed=typed, example=_EXAMPLE) from None


def _with_year(form: Form, near: date) -> Form:
    """The form with the year that fits best: of a day the nearest, of a period the coming one."""
    if form.year is not None:
        return form
    years = range(near.year - 8, near.year + 9)  # 29 February comes every four years, or eight
    forms = [one for year in years if _exists(one := form._replace(year=year, weekday=None))]
    if not forms:
        return form
    if form.day is None:
        best = next((one for one in forms if one.days("").last >= near), forms[-1])
    else:
        best = min(forms, key=lambda one: (abs((one.days("").first - near).days), one.days("").first < near))
    return best._replace(weekday=form.weekday)


def _exists(form: Form) -> bool:
    try:
        form.days("")
    except ValueProblem:
        return False
    return True


_NEED_A_DAY = frozenset(("date-without-year", "wish-as-date"))


def proposed(problems: tuple[Diagnostic, ...], day: date) -> tuple[Diagnostic, ...]:
    """The same problems; those of a date without a year and of a wish say what was probably meant on that day."""
    if not any(one.name in _NEED_A_DAY for one in problems):
        return problems
    return tuple(
        one._replace(args=with_proposal(one.name, one.args, day)) if one.name in _NEED_A_DAY else one
        for one in problems
    )


def with_proposal(name: str, args: Mapping[str, Argument], day: date) -> dict[str, Argument]:
    """The arguments of a problem, with what to propose on a day."""
    if name not in _NEED_A_DAY or args.get("suggestion") is not None:
        return dict(args)
    try:
        if name == "date-without-year":
            return {**args, **_proposed_year(args, day)}
        return {**args, "suggestion": _proposed_day(str(args["wish"]), str(args["typed"]), day)}
    except (ValueProblem, OverflowError):  # no such day, or after the last one
        return dict(args)


def _proposed_year(args: Mapping[str, Argument], near: date) -> dict[str, Argument]:
    month, day, quarter = (
        one if isinstance(one := args.get(name), int) else None for name in ("month", "day_of_month", "quarter")
    )
    week = int(str(args["week"])) if args.get("week") else None
    if month is None and week is None and quarter is None:
        return {}
    form = _with_year(Form(None, month, day, week, quarter), near)
    if form.week is not None:
        return {"suggestion": Week(form.year or near.year, form.week)}
    if form.quarter is not None:
        return {"suggestion": f"Q{form.quarter}/{form.year}"}
    return {"suggestion": f"{form.month}/{form.year}" if day is None else form.days("").first}


def _proposed_day(wish: str, typed: str, near: date) -> date | None:
    if wish == SOON:
        return on_or_before_friday(near + timedelta(14))
    if wish in LAST_MONTH:
        end = season_end(wish, near.year)
        return end if end >= near else season_end(wish, near.year + 1)
    if wish == RELATIVE:
        days = _spoken(plain(typed), near, typed)
        if days is not None:
            return days.last if days.first == days.last else on_or_before_friday(days.last)
    return None
