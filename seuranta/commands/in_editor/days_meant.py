"""Which days a text of a plan file means, by the field that it stands in."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date
from functools import partial
from types import MappingProxyType

from seuranta.plan.loading.model import Plan
from seuranta.plan.loading.written import Written
from seuranta.plan.values.dates import read_day, read_due, read_exception, read_span, read_start
from seuranta.plan.values.holidays import is_working_day
from seuranta.plan.values.periods import Days
from seuranta.plan.words.diagnostic import ValueProblem


def days_meant(text: Written, plan: Plan) -> Days | None:
    """The days, most often one; None for a text that means none, or the same month of every year."""
    read = _READ.get(text.type)
    try:
        return read(text.text, partial(is_working_day, country=plan.country)) if read is not None else None
    except ValueProblem:
        return None


_Working = Callable[[date], bool]


def _day(text: str, _is_working: _Working) -> Days:
    day = read_day(text)
    return Days(day, day)


def _due(text: str, is_working: _Working) -> Days:
    day = read_due(text, is_working)
    return Days(day, day)


def _period(text: str, _is_working: _Working) -> Days:
    return read_start(text)


def _first(text: str, _is_working: _Working) -> Days:
    day = read_start(text).first
    return Days(day, day)


def _span(text: str, _is_working: _Working) -> Days:
    return read_span(text)


def _excepted(text: str, _is_working: _Working) -> Days | None:
    return read_exception(text).days


_READ: Mapping[str, Callable[[str, _Working], Days | None]] = MappingProxyType(
    {
        "day": _day,
        "fact_day": _day,
        "day_to_come": _day,
        "due_day": _due,
        "first_day": _first,
        "period": _period,
        "days_away": _span,
        "excepted_days": _excepted,
    }
)
