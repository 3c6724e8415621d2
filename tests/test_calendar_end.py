"""Days counted on from a day, and what becomes of them where the calendar of Python ends."""

from __future__ import annotations

from datetime import date

import pytest

from seuranta.plan.values.calendar_end import months_from_if_any, plus, plus_if_any, years_from

FIRST, LAST = date.min, date.max


@pytest.mark.parametrize(
    ("day", "days", "expected"),
    [
        (date(2026, 12, 1), 0, date(2026, 12, 1)),
        (date(2026, 12, 1), 31, date(2027, 1, 1)),
        (date(2026, 12, 1), -1, date(2026, 11, 30)),
        (date(2028, 2, 28), 1, date(2028, 2, 29)),
        (date(9999, 12, 30), 1, LAST),
        (date(1, 1, 2), -1, FIRST),
        (LAST, 0, LAST),
        (FIRST, 0, FIRST),
    ],
)
def test_days_from_a_day(day: date, days: int, expected: date) -> None:
    assert plus(day, days) == plus_if_any(day, days) == expected


@pytest.mark.parametrize(
    ("day", "days", "end"),
    [
        (LAST, 1, LAST),
        (date(9999, 12, 30), 2, LAST),
        (date(2026, 12, 1), 10**12, LAST),  # more days than a timedelta holds
        (FIRST, -1, FIRST),
        (date(1, 1, 2), -2, FIRST),
        (date(2026, 12, 1), -(10**12), FIRST),
    ],
)
def test_days_beyond_the_ends_of_the_calendar(day: date, days: int, end: date) -> None:
    assert plus(day, days) == end
    assert plus_if_any(day, days) is None


@pytest.mark.parametrize(
    ("day", "years", "expected"),
    [
        (date(2026, 12, 1), 0, date(2026, 12, 1)),
        (date(2026, 12, 1), 1, date(2027, 12, 1)),
        (date(2026, 12, 1), -50, date(1976, 12, 1)),
        (date(2028, 2, 29), 1, date(2029, 2, 28)),
        (date(2028, 2, 29), 4, date(2032, 2, 29)),
        (date(2096, 2, 29), 4, date(2100, 2, 28)),  # no leap year
        (date(9998, 6, 15), 1, date(9999, 6, 15)),
        (date(9998, 6, 15), 2, LAST),
        (date(2, 6, 15), -1, date(1, 6, 15)),
        (date(2, 6, 15), -2, FIRST),
        (LAST, 0, LAST),
    ],
)
def test_years_from_a_day(day: date, years: int, expected: date) -> None:
    assert years_from(day, years) == expected


@pytest.mark.parametrize(
    ("day", "months", "expected"),
    [
        (date(2026, 12, 1), 1, date(2027, 1, 1)),
        (date(2026, 1, 31), 1, date(2026, 2, 28)),
        (date(2028, 1, 31), 1, date(2028, 2, 29)),
        (date(2026, 3, 31), -1, date(2026, 2, 28)),
        (date(2026, 1, 15), -1, date(2025, 12, 15)),
        (date(9999, 11, 30), 1, date(9999, 12, 30)),
        (date(9999, 11, 30), 2, None),
        (date(1, 2, 28), -1, date(1, 1, 28)),
        (date(1, 2, 28), -2, None),
    ],
)
def test_months_from_a_day(day: date, months: int, expected: date | None) -> None:
    assert months_from_if_any(day, months) == expected
