"""Ranges of days as people type them: `1.–15.12.2026`, `28 Nov – 5 Dec 2026`, `vk 27–31/2027`."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import islice

from seuranta.plan.values.periods import Days, Form, form_of
from seuranta.plan.words.diagnostic import Span, ValueProblem

_DASH = "\u2013"
_NUMBER = r"(\d{1,2})\.?"
_NUMBER_AND_YEAR = r"\d{1,2}(?: ?/ ?\d{2,4})?"
_MOST_SPLITS = 8  # 2026-12-01-2026-12-15 has five
_UNTIL = r" ?- ?| to |/(?=\d{4}-)"


def read_range(text: str, typed: str) -> Days | None:
    """The days of a `plain` text that is a range; None where it is none.

    What the first part leaves out is taken from the second: the month, the year; `23.12.–6.1.2027` begins the year
    before.
    """
    for left, right in _halves(text):
        pair = _pair(left, right)
        if pair is not None:
            days = _between(*pair, typed)
            if days.last < days.first:
                meant = Span(days.last, days.first)
                raise ValueProblem("range-backwards", typed=typed, first=days.first, last=days.last, suggestion=meant)
            return days
    return None


def _halves(text: str) -> Iterator[tuple[str, str]]:
    text = text.removeprefix("from ")
    if _DASH in text:
        left, _, right = text.partition(_DASH)
        yield left, right
    for match in islice(re.finditer(_UNTIL, text), _MOST_SPLITS):
        yield text[: match.start()], text[match.end() :]


def _pair(left: str, right: str) -> tuple[Form, Form] | None:
    """The forms of both parts, of one kind, with the month that the first one leaves to the second."""
    first = form_of(left)
    if first is not None and first.year is None and re.fullmatch(_NUMBER_AND_YEAR, right):
        # the second half of `vk 27–31/2027` is a week, too
        right = {"week": "w", "quarter": "q"}.get(_kind(first), "") + right
    last = form_of(right)
    if last is None:
        return None
    number = re.fullmatch(_NUMBER, left, re.ASCII)
    if number is not None:
        first = last._replace(year=None, weekday=None, **{_kind(last): int(number[1])})
    return (first, last) if first is not None and _kind(first) == _kind(last) else None


def _kind(form: Form) -> str:
    return next(name for name in ("day", "week", "quarter", "month") if getattr(form, name) is not None)


def _between(first: Form, last: Form, typed: str) -> Days:
    if last.year is None:
        raise ValueProblem("date-without-year", typed=typed)
    if first.year is None:
        first = first._replace(year=last.year - _is_year_before(first, last))
    return Days(first.days(typed).first, last.days(typed).last)


_HALF_A_YEAR = {"month": 6, "week": 26, "quarter": 2}


def _is_year_before(first: Form, last: Form) -> bool:
    """Whether a first part without a year lies in the year before: it comes later, by half a year or more."""
    unit = "month" if first.month is not None else _kind(first)
    ahead: int = getattr(first, unit) - getattr(last, unit)
    return ahead >= _HALF_A_YEAR[unit]
