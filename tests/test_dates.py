"""What a typed text means as a date: accepted and what it means, refused and by what name, asked about and proposed."""

from __future__ import annotations

from datetime import date, timedelta
from functools import partial
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from seuranta.output.words import text
from seuranta.plan.values import holidays
from seuranta.plan.values.dates import (
    read_day,
    read_days,
    read_due,
    read_exception,
    read_fact,
    read_span,
    read_start,
)
from seuranta.plan.values.periods import Days
from seuranta.plan.values.spoken import proposed, read_past, read_spoken, read_spoken_due
from seuranta.plan.values.spoken_words import days_said, period_after
from seuranta.plan.values.unreadable_dates import looks_like_a_day
from seuranta.plan.words.diagnostic import Choice, Diagnostic, Place, Span, Term, ValueProblem, Week

DAY = date(2026, 12, 1)
WEEK = Days(date(2026, 11, 30), date(2026, 12, 6))
MONTH = Days(date(2026, 12, 1), date(2026, 12, 31))
QUARTER = Days(date(2026, 10, 1), date(2026, 12, 31))


@pytest.mark.parametrize(
    "typed",
    [
        "1.12.2026", "01.12.2026", "2026-12-01", "2026-12-1", "1.12.26", "1. 12. 2026", "1.12. 2026", "1.12.2026.",
        "ti 1.12.2026", "TI 1.12.2026", "tiistai 1.12.2026", "tiistaina 1.12.2026", "1.12.2026 (ti)", "ti 2026-12-01",
        "1. joulukuuta 2026", "1 joulukuuta 2026", "ti 1. joulukuuta 2026", "joulukuun 1. päivä 2026",
        "1. JOULUKUUTA 2026",
        "1 Dec 2026", "1 December 2026", "1st December 2026", "1st of December 2026", "Dec 1, 2026",
        "December 1st, 2026", "Tue 1 Dec 2026", "Tue, 1 Dec 2026", "Tuesday, December 1, 2026", "1-Dec-2026",
        "1 Dec. 2026", "1.12.2026 mennessä", "viimeistään 1.12.2026", "joulukuun 1. pa\u0308iva\u0308 2026", "by 1 Dec 2026", "1\u00a0Dec\u00a02026", "1.\u202f12.\u202f2026",
    ],
)  # fmt: skip
def test_a_day(typed: str) -> None:
    assert read_days(typed) == Days(DAY, DAY)


@pytest.mark.parametrize(
    ("typed", "days"),
    [
        *((one, WEEK) for one in (
            "vk 49/2026", "vk49/2026", "VK 49/2026", "vko 49/2026", "viikko 49/2026", "2026-W49", "2026W49",
            "W49/2026", "week 49/2026", "week 49 2026", "Week 49, 2026", "wk 49/2026", "vk 49/26", "49. viikko 2026",
            "vk. 49/2026", "vk 49/2026.",
        )),
        *((one, MONTH) for one in (
            "12/2026", "joulukuu 2026", "Joulukuu 2026", "joulukuussa 2026", "Dec 2026",
            "December 2026", "december, 2026", "2026-12",
        )),
        *((one, QUARTER) for one in (
            "Q4/2026", "q4/2026", "Q4 2026", "Q4/26", "2026-Q4", "2026 Q4", "4. neljännes 2026",
            "4. vuosineljännes 2026", "4. kvartaali 2026", "neljäs neljännes 2026", "4th quarter 2026",
            "fourth quarter of 2026", "neljännes 4/2026",
        )),
        ("vk 53/2026", Days(date(2026, 12, 28), date(2027, 1, 3))),
        ("vk 53/2020", Days(date(2020, 12, 28), date(2021, 1, 3))),  # a leap year that begins on a Wednesday
        ("1. 1. 1900", Days(date(1900, 1, 1), date(1900, 1, 1))),
        ("12.12.12", Days(date(2012, 12, 12), date(2012, 12, 12))),
        ("23.03.36", Days(date(2036, 3, 23), date(2036, 3, 23))),  # 36 is no day
        ("vk 1/2026", Days(date(2025, 12, 29), date(2026, 1, 4))),
        ("helmikuu 2028", Days(date(2028, 2, 1), date(2028, 2, 29))),
        ("may 2027", Days(date(2027, 5, 1), date(2027, 5, 31))),
        ("vk 52/9999", Days(date(9999, 12, 27), date.max)),
        ("Q4/9999", Days(date(9999, 10, 1), date.max)),
    ],
)  # fmt: skip
def test_a_period(typed: str, days: Days) -> None:
    assert read_days(typed) == days


@pytest.mark.parametrize(
    ("typed", "due"),
    [
        ("6.12.2026", date(2026, 12, 6)),  # a day as it stands, even a Sunday
        ("vk 49/2026", date(2026, 12, 4)),
        ("vk 52/2026", date(2026, 12, 23)),  # Thursday is Christmas Eve
        ("vk 53/2026", date(2026, 12, 31)),  # Friday is New Year's Day
        ("joulukuu 2026", date(2026, 12, 31)),
        ("10/2026", date(2026, 10, 30)),
        ("Q2/2027", date(2027, 6, 30)),
        ("Q4/9999", date(9999, 12, 31)),
    ],
)
def test_a_period_is_due_on_its_last_working_day(typed: str, due: date) -> None:
    assert read_due(typed, holidays.is_working_day) == due


def test_a_period_as_a_fact_is_its_last_day() -> None:
    assert read_day("vk 49/2026") == date(2026, 12, 6)


REFUSED: list[tuple[str, str, dict[str, Any]]] = [
    ("31.11.2026", "no-such-day", {
        "month": Choice("month", "november"), "year": None, "n": 30, "suggestion": date(2026, 11, 30),
    }),
    ("30.2.2026", "no-such-day", {"month": Choice("month", "february"), "year": "2026", "n": 28}),
    ("2026-2-30", "no-such-day", {"n": 28}),
    ("32.1.2026", "no-such-day", {"n": 31}),
    ("0.1.2026", "no-such-day", {"suggestion": None}),
    ("31.11.", "no-such-day", {"n": 30, "suggestion": None}),
    ("1.13.2026", "no-such-month", {"suggestion": None}),
    ("53/2026", "no-such-month", {"suggestion": Week(2026, 53)}),
    ("54/2026", "no-such-month", {"suggestion": None}),
    ("0/2026", "no-such-month", {"suggestion": None}),
    ("2026-13-01", "no-such-month", {}),
    ("49/2026", "no-such-month", {"suggestion": Week(2026, 49)}),
    ("vk 53/2027", "no-such-week", {"year": "2027", "n": 52, "suggestion": Week(2027, 52)}),
    ("2027-W53", "no-such-week", {}),
    ("vk 0/2026", "no-such-week", {"n": 53, "suggestion": None}),
    ("vk 54", "no-such-week", {"n": 53, "year": None}),
    ("Q5/2026", "no-such-quarter", {}),
    ("1.12.1026", "year-out-of-range", {"first": "1900", "last": "9999", "suggestion": DAY}),
    ("1.12.1099", "year-out-of-range", {"suggestion": date(2099, 12, 1)}),
    ("1.12.1100", "year-out-of-range", {"suggestion": None}),
    ("31.12.1899", "year-out-of-range", {"suggestion": None}),
    ("30.2.1026", "year-out-of-range", {"suggestion": None}),
    ("12/1026", "year-out-of-range", {"suggestion": None}),
    ("vk 2/1026", "year-out-of-range", {"suggestion": None}),
    ("1.12.0000", "year-out-of-range", {}),
    ("ke 1.12.2026", "wrong-weekday", {
        "day": DAY, "weekday": Choice("weekday", "tuesday"), "typed_weekday": Choice("weekday", "wednesday"),
        "suggestion": date(2026, 12, 2),
    }),
    ("ma 1.12.2026", "wrong-weekday", {
        "typed_weekday": Choice("weekday", "monday"), "suggestion": date(2026, 11, 30),
    }),
    ("ma 6.12.2026", "wrong-weekday", {"suggestion": date(2026, 12, 7)}),
    ("pe 28.12.9999", "wrong-weekday", {"suggestion": date.max}),
    ("ke 30.12.9999", "wrong-weekday", {"suggestion": date(9999, 12, 29)}),
    ("23.03.01", "ambiguous-date", {"first": date(2001, 3, 23), "second": date(2023, 3, 1)}),
    ("٢٣.٠٣.٠١", "not-a-date", {"suggestion": None}),
    ("07.10.26", "ambiguous-date", {"first": date(2026, 10, 7), "second": date(2007, 10, 26)}),
    ("12-13", "date-without-year", {"month": 12, "day_of_month": 13}),
    ("32/1/2026", "no-such-day", {"month": Choice("month", "january"), "n": 31}),
    ("29.02.01", "not-a-date", {"suggestion": date(2029, 2, 1)}),
    ("30.02.29", "no-such-day", {"suggestion": date(2029, 2, 28)}),
    ("Wed 1 Dec 2026", "wrong-weekday", {}),
    ("la 31.12.9999", "wrong-weekday", {"suggestion": None}),
    ("1.12.", "date-without-year", {"month": 12, "day_of_month": 1}),
    ("1.12", "date-without-year", {"month": 12, "day_of_month": 1}),
    ("ti 1.12.", "date-without-year", {}),
    ("1/12", "date-without-year", {"month": 12, "day_of_month": 1}),
    ("1 Dec", "date-without-year", {}),
    ("29.2.", "date-without-year", {}),
    ("vk 49", "date-without-year", {"week": "49"}),
    ("joulukuu", "date-without-year", {"month": 12, "day_of_month": None}),
    ("Q4", "date-without-year", {"quarter": 4}),
    ("12/1/2026", "ambiguous-date", {"first": date(2026, 1, 12), "second": DAY}),
    ("1/12/2026", "ambiguous-date", {"first": DAY, "second": date(2026, 1, 12)}),
    ("1-12-2026", "ambiguous-date", {}),
    ("1/12/26", "ambiguous-date", {}),
    ("13/1/26", "not-a-date", {"suggestion": date(2026, 1, 13)}),
    ("1/13/2026", "not-a-date", {"suggestion": date(2026, 1, 13)}),
    ("1,12,2026", "not-a-date", {"suggestion": DAY}),
    ("2026/12/01", "not-a-date", {"suggestion": DAY}),
    ("20261201", "not-a-date", {"suggestion": DAY}),
    ("01122026", "not-a-date", {"suggestion": DAY}),
    ("12.2026", "not-a-date", {"suggestion": "12/2026"}),
    ("12/26", "not-a-date", {"suggestion": "12/2026"}),
    ("2027", "not-a-date", {"suggestion": date(2027, 12, 31)}),
    ("H1/2027", "not-a-date", {"suggestion": date(2027, 6, 30)}),
    ("ti 1.12.2026 klo 9.00", "time-in-date", {"suggestion": DAY}),
    ("1.12.2026 9:00", "time-in-date", {"suggestion": DAY}),
    ("1.12.2026 klo 9–10.30", "time-in-date", {"suggestion": DAY}),
    ("Tue 1 Dec 2026, 9:00", "time-in-date", {"suggestion": DAY}),
    ("2026-12-01T09:00:00", "time-in-date", {"suggestion": DAY}),
    ("2026-12-01 09:00:00+02:00", "time-in-date", {"suggestion": DAY}),
    ("klo 9", "time-in-date", {}),
    ("9.00", "time-in-date", {}),
    ("23.59", "time-in-date", {}),
    ("24.30", "no-such-month", {}),
    ("23.60", "no-such-month", {}),
    ("heti", "wish-as-date", {"wish": "soon"}),
    ("Heti kun mahdollista", "wish-as-date", {"wish": "soon"}),
    ("ASAP", "wish-as-date", {"wish": "soon"}),
    ("a.s.a.p.", "wish-as-date", {"wish": "soon"}),
    ("syksy", "wish-as-date", {"wish": "autumn", "suggestion": None}),
    ("syksyllä", "wish-as-date", {"wish": "autumn"}),
    ("syksy 2026", "wish-as-date", {"wish": "autumn", "suggestion": date(2026, 11, 30)}),
    ("kevät", "wish-as-date", {"wish": "spring"}),
    ("kevät 2027", "wish-as-date", {"wish": "spring", "suggestion": date(2027, 5, 31)}),
    ("kesä 2027", "wish-as-date", {"wish": "summer", "suggestion": date(2027, 8, 31)}),
    ("joulu 2026", "wish-as-date", {"wish": "christmas", "suggestion": date(2026, 12, 23)}),
    ("kesällä 2026", "wish-as-date", {"wish": "summer", "suggestion": date(2026, 8, 31)}),
    ("talvi", "wish-as-date", {"wish": "winter"}),
    ("spring", "wish-as-date", {"wish": "spring"}),
    ("autumn 2026", "wish-as-date", {"suggestion": date(2026, 11, 30)}),
    ("vuoden loppuun mennessä", "wish-as-date", {"wish": "end_of_year"}),
    ("vuoden 2026 loppu", "wish-as-date", {"suggestion": date(2026, 12, 31)}),
    ("?", "wish-as-date", {"wish": "later"}),
    ("myöhemmin", "wish-as-date", {"wish": "later"}),
    ("TBD", "wish-as-date", {"wish": "later"}),
    ("huomenna", "wish-as-date", {"wish": "relative"}),
    ("ensi viikolla", "wish-as-date", {"wish": "relative"}),
    ("perjantai", "wish-as-date", {"wish": "relative"}),
    ("+2w", "wish-as-date", {"wish": "relative"}),
    ("1.–15.12.2026", "range-for-day", {"first": DAY, "last": date(2026, 12, 15)}),
    ("1.12.2026-15.12.2026", "range-for-day", {}),
    ("vk 49–50/2026", "range-for-day", {"first": date(2026, 11, 30), "last": date(2026, 12, 13)}),
    ("15.12.–1.12.2026", "range-backwards", {
        "first": date(2026, 12, 15), "last": DAY, "suggestion": Span(DAY, date(2026, 12, 15)),
    }),
    *((typed, "not-a-date", {"suggestion": None}) for typed in (
        "", " ", "foo", "1.12.202", "1.12.20266", "1.12..2026", "١.١٢.٢٠٢٦", "²", "1.12.2026 1.12.2026",
        "1.12.2026, 5.12.2026", "-1.12.2026", "x" * 100, "1" * 100, "1.12.2026" * 12, "ti foo", "\u202e",
    )),
]  # fmt: skip


@pytest.mark.parametrize(("typed", "name", "args"), REFUSED, ids=[one[0][:30] for one in REFUSED])
def test_a_refused_date(typed: str, name: str, args: dict[str, Any]) -> None:
    with pytest.raises(ValueProblem) as caught:
        read_days(typed)

    assert caught.value.name == name
    assert {key: caught.value.args_for_text.get(key) for key in args} == args
    assert caught.value.args_for_text["typed"] == typed


@pytest.mark.parametrize(
    ("typed", "argument", "value"),
    [
        ("1.12.", "suggestion", DAY),
        ("15.1.", "suggestion", date(2027, 1, 15)),
        ("6.10.", "suggestion", date(2026, 10, 6)),
        ("29.2.", "suggestion", date(2028, 2, 29)),
        ("ke 1.12.", "suggestion", DAY),
        ("vk 2", "suggestion", Week(2027, 2)),
        ("vk 49", "suggestion", Week(2026, 49)),
        ("joulukuu", "suggestion", "12/2026"),
        ("Q1", "suggestion", "Q1/2027"),
        ("heti", "suggestion", date(2026, 12, 15)),
        ("syksy", "suggestion", date(2027, 11, 30)),
        ("kevät", "suggestion", date(2027, 5, 31)),
        ("talvi", "suggestion", date(2027, 2, 26)),
        ("ensi viikko", "suggestion", date(2026, 12, 11)),
        ("huomenna", "suggestion", date(2026, 12, 2)),
        ("?", "suggestion", None),
    ],
)
def test_a_proposal_is_made_from_the_day(typed: str, argument: str, value: object) -> None:
    with pytest.raises(ValueProblem) as caught:
        read_days(typed)
    problem = Diagnostic(caught.value.name, Place(1, 1, 1, 1), caught.value.args_for_text)

    (told,) = proposed((problem,), DAY)

    assert told.args.get(argument) == value


@pytest.mark.parametrize(
    ("args", "day", "country", "suggestion"),
    [
        ({"typed": "syksy", "wish": "autumn", "field": Term("action", "start")}, DAY, "FI", date(2027, 9, 1)),
        ({"typed": "syksy", "wish": "autumn", "field": Term("action", "due")}, DAY, "FI", date(2027, 11, 30)),
        ({"typed": "syksy", "wish": "autumn"}, date(2027, 11, 30), "FI", date(2027, 11, 30)),
        ({"typed": "syksy", "wish": "autumn", "suggestion": DAY}, DAY, "FI", DAY),
        ({"typed": "talvi", "wish": "winter", "field": Term("action", "start")}, DAY, "FI", DAY),
        (
            {"typed": "talvi", "wish": "winter", "field": Term("action", "start")},
            date(2026, 12, 2),
            "FI",
            date(2027, 12, 1),
        ),
        ({"typed": "this year", "wish": "relative", "field": Term("action", "start")}, DAY, "FI", date(2026, 1, 1)),
        ({"typed": "this week", "wish": "relative"}, date(2025, 6, 2), "FI", date(2025, 6, 6)),
        ({"typed": "this week", "wish": "relative"}, date(2025, 6, 2), "SE", date(2025, 6, 5)),  # the national day
    ],
)
def test_a_proposal_fits_the_field_and_the_country(
    args: dict[str, Any], day: date, country: str, suggestion: date
) -> None:
    (told,) = proposed((Diagnostic("wish-as-date", Place(1, 1, 1, 1), args),), day, country)

    assert told.args == {**args, "suggestion": suggestion}


@pytest.mark.parametrize(
    ("typed", "field", "day", "suggestion"),
    [
        ({"month": 12, "day_of_month": 15}, "held", DAY, date(2025, 12, 15)),
        ({"month": 12, "day_of_month": 1}, "held", DAY, DAY),
        ({"month": 12, "day_of_month": 15}, "due", DAY, date(2026, 12, 15)),
        ({"month": 9, "day_of_month": 1}, "due", date(2028, 3, 2), date(2028, 9, 1)),  # of two as near the coming one
        ({"month": 2, "day_of_month": 29}, "done_on", DAY, date(2024, 2, 29)),
        ({"month": 12}, "told", DAY, "12/2026"),
        ({"month": 12}, "told", date(2026, 11, 30), "12/2025"),
        ({"week": "49"}, "told", date(2026, 11, 29), Week(2025, 49)),
        ({"week": "49"}, "told", date(2026, 11, 30), Week(2026, 49)),
        ({"quarter": 4}, "readings", date(2026, 9, 30), "Q4/2025"),
        ({"quarter": 4}, "by", date(2026, 9, 30), "Q4/2026"),
    ],
)
def test_of_what_has_happened_the_year_is_not_ahead(
    typed: dict[str, Any], field: str, day: date, suggestion: object
) -> None:
    args = {**typed, "field": Term("action", field)}
    (told,) = proposed((Diagnostic("date-without-year", Place(1, 1, 1, 1), args),), day)

    assert told.args == {**args, "suggestion": suggestion}


@pytest.mark.parametrize(
    ("name", "args", "day"),
    [
        ("date-without-year", {"typed": "30.2.", "month": 2, "day_of_month": 30}, DAY),
        ("wish-as-date", {"typed": "joulu", "wish": "christmas"}, date(9999, 12, 24)),
        ("not-a-date", {"typed": "1.12.", "month": 12, "day_of_month": 1}, DAY),
    ],
)
def test_where_no_day_was_meant_nothing_is_proposed(name: str, args: dict[str, Any], day: date) -> None:
    (told,) = proposed((Diagnostic(name, Place(1, 1, 1, 1), args),), day)

    assert told.args == args


SPANS = [
    ("24.12.2026", "24.12.2026", "24.12.2026"),
    ("joulukuu 2026", "1.12.2026", "31.12.2026"),
    ("23.12.2026–6.1.2027", "23.12.2026", "6.1.2027"),
    ("23.12.2026-6.1.2027", "23.12.2026", "6.1.2027"),
    ("23.12.2026 — 6.1.2027", "23.12.2026", "6.1.2027"),
    ("23.12.–6.1.2027", "23.12.2026", "6.1.2027"),
    ("1.–15.12.2026", "1.12.2026", "15.12.2026"),
    ("1.-15.12.2026", "1.12.2026", "15.12.2026"),
    ("1. - 15. joulukuuta 2026", "1.12.2026", "15.12.2026"),
    ("28.11.–5.12.2026", "28.11.2026", "5.12.2026"),
    ("ti 1.12.2026 – ti 15.12.2026", "1.12.2026", "15.12.2026"),
    ("Tue 1 Dec 2026 – Tue 15 Dec 2026", "1.12.2026", "15.12.2026"),
    ("1–15 Dec 2026", "1.12.2026", "15.12.2026"),
    ("28 Nov – 5 Dec 2026", "28.11.2026", "5.12.2026"),
    ("2026-12-01–2026-12-15", "1.12.2026", "15.12.2026"),
    ("2026-12-01 - 2026-12-15", "1.12.2026", "15.12.2026"),
    ("2026-12-01-2026-12-15", "1.12.2026", "15.12.2026"),
    ("2026-12-01/2026-12-15", "1.12.2026", "15.12.2026"),
    ("1.12.2026 to 15.12.2026", "1.12.2026", "15.12.2026"),
    ("vk 27–31/2027", "5.7.2027", "8.8.2027"),
    ("weeks 27-31/2027", "5.7.2027", "8.8.2027"),
    ("vk 52–1/2027", "21.12.2026", "10.1.2027"),
    ("vk 52/2026–vk 1/2027", "21.12.2026", "10.1.2027"),
    ("heinäkuu–elokuu 2027", "1.7.2027", "31.8.2027"),
    ("6–7/2027", "1.6.2027", "31.7.2027"),
    ("touko–kesä 2027", "1.5.2027", "30.6.2027"),
    ("Q1–Q2/2027", "1.1.2027", "30.6.2027"),
    ("Q1–2/2027", "1.1.2027", "30.6.2027"),
    ("joulukuu–2/2027", "1.12.2026", "28.2.2027"),
    ("2.–ti 15.12.2026", "2.12.2026", "15.12.2026"),
    ("1.12.2026–1.12.2026", "1.12.2026", "1.12.2026"),
    ("from 1 Dec 2026 to 15 Dec 2026", "1.12.2026", "15.12.2026"),
    # later by half a year or more, it is the year before
    ("7–1/2027", "1.7.2026", "31.1.2027"),
    ("vk 27–1/2027", "29.6.2026", "10.1.2027"),
    ("Q3–1/2027", "1.7.2026", "31.3.2027"),
    ("1.1.9999–31.12.9999", "1.1.9999", "31.12.9999"),
]


@pytest.mark.parametrize(("typed", "first", "last"), SPANS, ids=[one[0] for one in SPANS])
def test_a_span(typed: str, first: str, last: str) -> None:
    assert read_span(typed) == Days(read_day(first), read_day(last))


@pytest.mark.parametrize(
    ("typed", "name"),
    [
        ("15.12.–1.12.2026", "range-backwards"),
        ("6–1/2027", "range-backwards"),
        ("vk 26–1/2027", "range-backwards"),
        ("Q2–1/2027", "range-backwards"),
        ("1.–31.11.2026", "no-such-day"),
        ("١–15.12.2026", "not-a-date"),
        ("23.12.–6.1.", "date-without-year"),
        ("31.11.–5.12.2026", "no-such-day"),
        ("ke 1.12.2026 – ti 15.12.2026", "wrong-weekday"),
        ("1/12/2026", "ambiguous-date"),
        ("1-12-2026", "ambiguous-date"),
        ("1.–2.", "not-a-date"),
        ("–", "wish-as-date"),
    ],
)
def test_a_refused_span(typed: str, name: str) -> None:
    with pytest.raises(ValueProblem) as caught:
        read_span(typed)

    assert caught.value.name == name
    assert caught.value.args_for_text["typed"] == typed


@pytest.mark.parametrize(
    ("typed", "inside", "outside"),
    [
        ("heinäkuu", "31.7.2031", "1.8.2027"),
        ("July", "1.7.2026", "30.6.2026"),
        ("heinäkuussa", "1.7.2026", "30.6.2026"),
        ("kesä–elokuu", "31.8.2027", "1.9.2027"),
        ("joulu–tammikuu", "31.1.2027", "1.2.2027"),
        ("heinäkuu 2027", "31.7.2027", "31.7.2028"),
        ("7/2027", "1.7.2027", "1.7.2026"),
        ("vk 29/2027", "25.7.2027", "26.7.2027"),
        ("24.12.2026", "24.12.2026", "25.12.2026"),
        ("1.–31.7.2027", "31.7.2027", "1.8.2027"),
    ],
)
def test_an_exception(typed: str, inside: str, outside: str) -> None:
    found = read_exception(typed)

    assert found.covers(read_day(inside))
    assert not found.covers(read_day(outside))


@pytest.mark.parametrize("typed", ["24.12.", "vk 29", "Q3"])
def test_only_a_month_is_an_exception_without_a_year(typed: str) -> None:
    with pytest.raises(ValueProblem, match="date-without-year"):
        read_exception(typed)


SPOKEN = [
    ("tänään", "1.12.2026"), ("today", "1.12.2026"), ("Huomenna", "2.12.2026"), ("tomorrow", "2.12.2026"),
    ("ylihuomenna", "3.12.2026"), ("eilen", "30.11.2026"), ("yesterday", "30.11.2026"), ("toissapäivänä", "29.11.2026"),
    ("ke", "2.12.2026"), ("ti", "8.12.2026"), ("ma", "7.12.2026"), ("fri", "4.12.2026"), ("perjantai", "4.12.2026"),
    ("perjantaina", "4.12.2026"), ("Sunday", "6.12.2026"), ("viime pe", "27.11.2026"), ("last Tuesday", "24.11.2026"),
    ("+3d", "4.12.2026"), ("+3pv", "4.12.2026"), ("+ 3 päivää", "4.12.2026"), ("-3d", "28.11.2026"),
    ("−3d", "28.11.2026"), ("+2w", "15.12.2026"), ("+2vk", "15.12.2026"), ("+1m", "1.1.2027"), ("+1kk", "1.1.2027"),
    ("+3kk", "1.3.2027"), ("+1y", "1.12.2027"), ("-1v", "1.12.2025"), ("in 3 days", "4.12.2026"),
    ("3 päivän päästä", "4.12.2026"), ("2 viikkoa sitten", "17.11.2026"), ("3 days ago", "28.11.2026"),
    ("eow", "6.12.2026"), ("eom", "31.12.2026"), ("eoq", "31.12.2026"), ("eoy", "31.12.2026"),
    ("viikon loppu", "6.12.2026"), ("kuun loppu", "31.12.2026"), ("kuukauden loppuun mennessä", "31.12.2026"),
    ("vuoden loppu", "31.12.2026"), ("end of month", "31.12.2026"), ("end of the quarter", "31.12.2026"),
    ("ensi viikko", "13.12.2026"), ("next month", "31.1.2027"), ("tällä viikolla", "6.12.2026"),
    ("viime kuussa", "30.11.2026"),
    ("vk 49", "6.12.2026"), ("week 49", "6.12.2026"), ("vk 48", "5.12.2027"), ("vk 2", "17.1.2027"),
    ("vk 53", "3.1.2027"), ("joulukuu", "31.12.2026"), ("marraskuu", "30.11.2027"), ("Q1", "31.3.2027"),
    ("1.12.", "1.12.2026"), ("ti 1.12.", "1.12.2026"), ("15.1.", "15.1.2027"), ("6.10.", "6.10.2026"),
    ("1 Jun", "1.6.2027"), ("2.6.", "2.6.2026"), ("28.2.", "28.2.2027"),
    ("1.12.2026", "1.12.2026"), ("2026-12-01", "1.12.2026"), ("vk 49/2026", "6.12.2026"), ("Q4/2026", "31.12.2026"),
    # in the cases in which people say them
    ("perjantaihin", "4.12.2026"), ("perjantaihin mennessä", "4.12.2026"), ("perjantaiksi", "4.12.2026"),
    ("keskiviikkoon", "2.12.2026"), ("keskiviikolle", "2.12.2026"), ("pe mennessä", "4.12.2026"),
    ("by Friday", "4.12.2026"), ("on Friday", "4.12.2026"), ("until fri", "4.12.2026"), ("pe.", "4.12.2026"),
    ("huomiseen", "2.12.2026"), ("huomiseksi", "2.12.2026"), ("ylihuomiseen", "3.12.2026"),
    ("by tomorrow", "2.12.2026"), ("the day after tomorrow", "3.12.2026"),
    ("ensi viikolla", "13.12.2026"), ("ensi viikkoon", "13.12.2026"), ("ens viikolla", "13.12.2026"),
    ("ensi viikon loppuun", "13.12.2026"), ("end of next week", "13.12.2026"), ("tämän viikon loppu", "6.12.2026"),
    ("seuraavalla viikolla", "13.12.2026"), ("ensi kuussa", "31.1.2027"), ("ensi kuuhun", "31.1.2027"),
    ("ensi kuun loppu", "31.1.2027"), ("end of next month", "31.1.2027"), ("ensi vuonna", "31.12.2027"),
    ("ens ma", "7.12.2026"), ("ensi maanantaina", "7.12.2026"), ("next Monday", "7.12.2026"), ("ensi ti", "8.12.2026"),
    ("tuleva perjantai", "4.12.2026"), ("seuraava perjantai", "4.12.2026"), ("tämä perjantai", "4.12.2026"),
    ("tänä perjantaina", "4.12.2026"), ("this Friday", "4.12.2026"), ("coming Friday", "4.12.2026"),
    ("ensi viikon perjantai", "11.12.2026"), ("perjantaina ensi viikolla", "11.12.2026"),
    ("Friday next week", "11.12.2026"), ("tämän viikon torstaina", "3.12.2026"), ("viime viikon pe", "27.11.2026"),
    ("viikon päästä", "8.12.2026"), ("kahden viikon päästä", "15.12.2026"), ("kuukauden kuluttua", "1.1.2027"),
    ("viikko sitten", "24.11.2026"), ("kaksi viikkoa sitten", "17.11.2026"), ("in a week", "8.12.2026"),
    ("in two weeks", "15.12.2026"), ("in two weeks' time", "15.12.2026"), ("in a month’s time", "1.1.2027"),
    ("a week from now", "8.12.2026"), ("a week ago", "24.11.2026"), ("in a fortnight", "15.12.2026"),
    ("tammikuun loppu", "31.1.2027"), ("tammikuun loppuun mennessä", "31.1.2027"), ("tammikuun lopussa", "31.1.2027"),
    ("end of January", "31.1.2027"), ("by the end of January", "31.1.2027"), ("joulukuun loppu", "31.12.2026"),
    ("kesäkuun loppu", "30.6.2027"), ("tammikuussa", "31.1.2027"), ("tammikuuhun mennessä", "31.1.2027"),
    ("viikolla 50", "13.12.2026"), ("viikkoon 50", "13.12.2026"), ("vuoden lopussa", "31.12.2026"),
    ("15.", "15.12.2026"), ("15. päivä", "15.12.2026"), ("15. päivään", "15.12.2026"), ("1.", "1.1.2027"),
    ("the 15th", "15.12.2026"), ("on the 31st", "31.12.2026"), ("ensi kuun 15.", "15.1.2027"),
    ("ke.", "2.12.2026"), ("end of 11/2027", "30.11.2027"), ("end of Q1/2027", "31.3.2027"), ("eoy", "31.12.2026"),
    ("end of this week", "6.12.2026"), ("fortnight from now", "15.12.2026"), ("+1q", "1.3.2027"),
    ("end of next quarter", "31.3.2027"), ("joulukuun loppu", "31.12.2026"), ("ensi kuun 15. päivä", "15.1.2027"), ("15th of next month", "15.1.2027"), ("3. joulukuuta", "3.12.2026"),
]  # fmt: skip


@pytest.mark.parametrize(("typed", "day"), SPOKEN, ids=[one[0] for one in SPOKEN])
def test_a_date_typed_at_the_command_line(typed: str, day: str) -> None:
    assert read_spoken(typed, DAY) == read_day(day)


@pytest.mark.parametrize("typed", ["29.2.", "29 Feb", "29.2. mennessä"])
def test_29_february_is_of_no_later_year_than_the_february_that_comes(typed: str) -> None:
    """Of what is said on 1 December 2026 nobody waits until 2028."""
    with pytest.raises(ValueProblem) as caught:
        read_spoken(typed, DAY)

    assert caught.value.name == "no-such-day"
    assert caught.value.args_for_text["suggestion"] == date(2027, 2, 28)
    assert read_spoken(typed, date(2027, 12, 1)) == date(2028, 2, 29)


@pytest.mark.parametrize(
    ("typed", "due"),
    [("eow", "4.12.2026"), ("vk 52", "23.12.2026"), ("next month", "29.1.2027"), ("su", "6.12.2026")],
)
def test_a_period_typed_as_a_due_date_means_its_last_working_day(typed: str, due: str) -> None:
    assert read_spoken(typed, DAY, is_working_day=holidays.is_working_day) == read_day(due)


def test_offsets_in_months_end_with_the_month() -> None:
    assert read_spoken("+1kk", date(2027, 1, 31)) == date(2027, 2, 28)
    assert read_spoken("-12kk", date(2028, 2, 29)) == date(2027, 2, 28)


@pytest.mark.parametrize(
    ("typed", "name", "suggestion"),
    [
        ("foo", "not-a-date", None),
        ("+٣d", "not-a-date", None),
        ("ensi kuun ٣.", "not-a-date", None),
        ("the ٣rd", "not-a-date", None),
        ("H1/٢٠٢٧", "not-a-date", None),
        ("syksy 20٢٦", "not-a-date", None),
        ("next day", "wish-as-date", None),
        ("ensi kerralla", "wish-as-date", None),
        ("joskus 2027", "wish-as-date", None),
        ("+9999y", "not-a-date", None),
        ("+2x", "wish-as-date", None),
        ("+3", "not-a-date", None),
        ("12/1/2026", "ambiguous-date", None),
        ("heti", "wish-as-date", date(2026, 12, 15)),
        ("syksy", "wish-as-date", date(2027, 11, 30)),
        ("ke 1.12.", "wrong-weekday", date(2026, 12, 2)),
        ("1.–5.12.2026", "range-for-day", None),
        ("1.12.2026 klo 9", "time-in-date", DAY),
        ("ke 2.12. klo 8", "time-in-date", date(2026, 12, 2)),
        ("ke klo 8", "time-in-date", date(2026, 12, 2)),
        ("ke klo ٨", "not-a-date", None),
        ("32.", "not-a-date", None),
        ("0.", "not-a-date", None),
        ("tomorrow at 9", "time-in-date", date(2026, 12, 2)),
        ("ensi perjantaina", "ambiguous-date", None),
        ("next Friday", "ambiguous-date", None),
        ("perjantaisin", "wish-as-date", None),
        ("Mondays", "wish-as-date", None),
        ("parin viikon päästä", "wish-as-date", None),
        ("kuun alussa", "not-a-date", None),
        ("viikonloppuna", "not-a-date", None),
        ("syksy 2027", "wish-as-date", date(2027, 11, 30)),
        ("vuosi 2027", "not-a-date", date(2027, 12, 31)),
    ],
)
def test_a_refused_date_at_the_command_line(typed: str, name: str, suggestion: date | None) -> None:
    with pytest.raises(ValueProblem) as caught:
        read_spoken(typed, DAY)

    assert caught.value.name == name
    assert caught.value.args_for_text.get("suggestion") == suggestion
    assert caught.value.args_for_text["typed"] == typed
    assert name in ("ambiguous-date", "wrong-weekday") or caught.value.args_for_text["weeks"] == 2


@pytest.mark.parametrize("typed", ["ensi perjantaina", "next Friday"])
def test_of_this_friday_and_the_one_after_both_are_named(typed: str) -> None:
    with pytest.raises(ValueProblem, match="ambiguous-date") as caught:
        read_spoken(typed, DAY)

    assert caught.value.args_for_text == {"typed": typed, "first": date(2026, 12, 4), "second": date(2026, 12, 11)}


@pytest.mark.parametrize(
    ("typed", "first", "last", "next_last"),
    [
        ("this year", "1.1.2026", "31.12.2026", "31.12.2027"),
        ("this quarter", "1.10.2026", "31.12.2026", "31.3.2027"),
        ("tama kuu", "1.12.2026", "31.12.2026", "31.1.2027"),
        ("talla viikolla", "30.11.2026", "6.12.2026", "13.12.2026"),
    ],
)
def test_a_period_that_is_said_is_all_its_days(typed: str, first: str, last: str, next_last: str) -> None:
    found = days_said(typed, date(2026, 12, 5), typed)
    assert found == Days(read_day(first), read_day(last))
    after = period_after(found)
    assert after == Days(found.last + timedelta(1), read_day(next_last))


def test_nothing_comes_after_the_last_period_or_a_stretch_of_days() -> None:
    assert period_after(Days(date(9999, 12, 1), date.max)) is None
    assert period_after(Days(date(2026, 12, 1), date(2026, 12, 3))) is None


@pytest.mark.parametrize(
    ("typed", "today", "day"),
    [
        ("vk 48", "22.11.2026", "30.11.2025"), ("vk 48", "23.11.2026", "29.11.2026"), ("Q4", "1.3.1900", "31.12.1900"),
        ("joulukuussa", "15.11.2026", "31.12.2025"), ("Q1", "31.12.9999", "31.3.9999"),
    ],
)  # fmt: skip
def test_a_period_that_has_been_is_the_last_one_that_has_begun(typed: str, today: str, day: str) -> None:
    assert read_past(typed, read_day(today)) == read_day(day)


def test_nothing_comes_after_the_last_year() -> None:
    assert read_spoken("Q1", date(9999, 12, 1)) == date(9999, 3, 31)


def test_before_a_time_of_what_has_happened_stands_a_day_that_has_been() -> None:
    with pytest.raises(ValueProblem, match=r"^time-in-date$") as caught:
        read_past("pe klo 8", DAY)

    assert caught.value.args_for_text["suggestion"] == date(2026, 11, 27)


@pytest.mark.parametrize(
    ("today", "day"), [("1.3.2026", "30.11.2025"), ("30.11.2026", "30.11.2026"), ("1.12.2026", "30.11.2026")]
)
def test_the_end_of_a_month_that_has_been(today: str, day: str) -> None:
    assert read_past("marraskuun lopussa", read_day(today)) == read_day(day)


@pytest.mark.parametrize(
    ("typed", "day"),
    [
        ("ma", "30.11.2026"), ("ti", "1.12.2026"), ("pe", "27.11.2026"), ("perjantaina", "27.11.2026"),
        ("Friday", "27.11.2026"), ("on Monday", "30.11.2026"), ("viime pe", "27.11.2026"), ("eilen", "30.11.2026"),
        ("tänään", "1.12.2026"), ("15.", "15.11.2026"), ("the 30th", "30.11.2026"), ("1.", "1.12.2026"),
        ("vk 48", "29.11.2026"), ("viikolla 48", "29.11.2026"), ("marraskuussa", "30.11.2026"),
        ("marraskuun lopussa", "30.11.2026"), ("Q3", "30.9.2026"), ("27.11.", "27.11.2026"), ("15.12.", "15.12.2026"),
        ("viikko sitten", "24.11.2026"), ("viime viikolla", "29.11.2026"), ("27.11.2026", "27.11.2026"),
    ],
)  # fmt: skip
def test_a_day_of_what_has_happened(typed: str, day: str) -> None:
    assert read_past(typed, DAY) == read_day(day)


@pytest.mark.parametrize(
    ("typed", "day"), [("1.12.2026", DAY), ("2026-12-01", DAY), ("vk 49/2026", date(2026, 12, 6)), ("1 Dec 2026", DAY)]
)
def test_a_fact_of_a_plan(typed: str, day: date) -> None:
    assert read_fact(typed) == day


def test_a_limit_is_no_fact_of_a_plan() -> None:
    with pytest.raises(ValueProblem, match=r"^not-a-date$") as caught:
        read_fact("1.12.2026 mennessä")

    assert caught.value.args_for_text == {"typed": "1.12.2026 mennessä"}


@pytest.mark.parametrize(
    ("typed", "months"),
    [("joka heinäkuu", (7,)), ("every July", (7,)), ("July.", (7,)), ("joulu–tammikuu", (12, 1))],
)
def test_the_months_of_an_exception(typed: str, months: tuple[int, ...]) -> None:
    assert read_exception(typed).months == months


@pytest.mark.parametrize(
    ("typed", "name", "suggestion"),
    [
        ("heinäkuuu", "not-a-date", "heinäkuu"),
        ("heinä–foo", "not-a-date", None),
        ("foo", "not-a-date", None),
        ("kesäku", "wish-as-date", None),
        ("32.12.2026", "no-such-day", None),
    ],
)
def test_a_refused_exception(typed: str, name: str, suggestion: str | None) -> None:
    with pytest.raises(ValueProblem, match=rf"^{name}$") as caught:
        read_exception(typed)

    assert caught.value.args_for_text["typed"] == typed
    if name == "not-a-date":
        assert caught.value.args_for_text.get("suggestion") == suggestion


@pytest.mark.parametrize("typed", ["by Friday", "perjantaihin mennessä", "27.11.2026 mennessä", "viimeistään pe"])
def test_a_limit_is_no_day_on_which_something_happened(typed: str) -> None:
    with pytest.raises(ValueProblem, match=r"^not-a-date$") as caught:
        read_past(typed, DAY)

    assert caught.value.args_for_text == {"typed": typed, "weeks": 2}


@pytest.mark.parametrize(
    ("typed", "today", "day", "later"),
    [
        ("eow", "27.11.2026", "27.11.2026", None),
        ("eow", "28.11.2026", "27.11.2026", "4.12.2026"),
        ("viikon loppu", "29.11.2026", "27.11.2026", "4.12.2026"),
        ("this week", "29.11.2026", "27.11.2026", "4.12.2026"),
        ("vk 48", "29.11.2026", "27.11.2026", "4.12.2026"),
        ("eom", "31.10.2026", "30.10.2026", "30.11.2026"),
        ("lokakuun loppu", "31.10.2026", "30.10.2026", "30.11.2026"),
        ("eom", "31.12.2028", "29.12.2028", "31.1.2029"),
        ("eoy", "31.12.2028", "29.12.2028", "31.12.2029"),
        ("eoq", "31.12.2028", "29.12.2028", "29.3.2029"),  # the 30th is Good Friday
        ("last week", "1.12.2026", "27.11.2026", None),
        ("eilen", "1.12.2026", "30.11.2026", None),
    ],
)
def test_of_a_period_without_a_working_day_left_the_next_one_is_known(
    typed: str, today: str, day: str, later: str | None
) -> None:
    found = read_spoken_due(typed, read_day(today), holidays.is_working_day)

    assert found.day == read_day(day)
    assert found.later == (read_day(later) if later is not None else None)


ENDS = ("eow", "eom", "eoq", "eoy", "viikon loppu", "kuun loppu", "this week", "tämä kuu", "pe", "ensi viikolla")


@pytest.mark.parametrize("typed", ENDS)
def test_whatever_the_day_what_is_due_is_ahead_or_the_next_one_is_known(typed: str) -> None:
    for count in range(3 * 366):
        today = date(2026, 1, 1) + timedelta(count)
        found = read_spoken_due(typed, today, holidays.is_working_day)
        assert (found.later or found.day) >= today, today
        assert found.later is None or found.day < today


days = st.dates(min_value=date(1900, 1, 1))


@given(days, st.sampled_from(text.LANGUAGES))
def test_a_printed_day_is_read_as_that_day(day: date, language: str) -> None:
    assert read_day(text.day(day, language)) == day
    assert read_day(text.weekday_and_day(day, language)) == day
    assert read_day(day.isoformat()) == day


@given(days, st.integers(0, 400), st.sampled_from(text.LANGUAGES))
def test_a_printed_range_is_read_as_that_range(first: date, length: int, language: str) -> None:
    last = first + timedelta(min(length, (date.max - first).days))

    for write in (text.day, text.weekday_and_day):
        assert read_span(f"{write(first, language)} – {write(last, language)}") == Days(first, last)
    assert read_span(f"{text.day(first, language)}–{text.day(last, language)}") == Days(first, last)


def readings(one: str, two: str, three: str, mark: str) -> set[date]:
    """Every day that three numbers may mean to somebody, worked out on its own: with points and commas the day comes
    first here, with slashes and hyphens perhaps the month; a year comes first with four figures, or where all have two.
    """
    orders = [(three, two, one)] + ([(three, one, two)] if mark in "/-" else [])
    if len(one) == 4 or {len(one), len(two), len(three)} == {2}:
        orders.append((one, two, three))
    found = set()
    for year, month, day in orders:
        if len(year) == 1 or len(day) > 2:
            continue
        try:
            found.add(date(int(year) + (2000 if len(year) == 2 else 0), int(month), int(day)))
        except ValueError:
            continue
    return found


figures = st.integers(0, 35).flatmap(lambda n: st.sampled_from((f"{n}", f"{n:02}")))
years = st.integers(2015, 2036).flatmap(lambda n: st.sampled_from((f"{n}", f"{n % 100:02}")))


@given(figures | years, figures, figures | years, st.sampled_from(list("./-,")), st.sampled_from(["", " "]))
def test_numbers_that_are_read_as_a_day_have_one_reading_only(
    one: str, two: str, three: str, mark: str, space: str
) -> None:
    typed = f"{one}{mark}{space}{two}{mark}{space}{three}"
    possible = readings(one, two, three, mark)

    if possible:
        assert meant(typed) <= possible
        assert min(len(possible), 2) == len(meant(typed))


def meant(typed: str) -> set[date]:
    """What a text is read as, or what a person is asked about."""
    try:
        return set(read_days(typed))
    except ValueProblem as problem:
        args = problem.args_for_text
        return {one for one in (args.get("suggestion"), args.get("first"), args.get("second")) if isinstance(one, date)}


@pytest.mark.parametrize(
    ("typed", "first", "last"),
    [
        ("27/11/2026", "27.11.2026", "27.11.2026"), ("13/1/2026", "13.1.2026", "13.1.2026"),
        ("19/04/2026", "19.4.2026", "19.4.2026"), ("12/12/2026", "12.12.2026", "12.12.2026"),
        ("05/5/2026", "5.5.2026", "5.5.2026"), ("27 / 11 / 2026", "27.11.2026", "27.11.2026"),
        ("Fri 27/11/2026", "27.11.2026", "27.11.2026"), ("7.10.26", "7.10.2026", "7.10.2026"),
        ("26.12.26", "26.12.2026", "26.12.2026"), ("23.03.36", "23.3.2036", "23.3.2036"),
        ("\u200e1.12.2026\u200b", "1.12.2026", "1.12.2026"), ("\u202a1.12.2026\u202c", "1.12.2026", "1.12.2026"),
    ],
)  # fmt: skip
def test_what_can_be_read_in_one_way_is_read(typed: str, first: str, last: str) -> None:
    assert read_days(typed) == Days(read_day(first), read_day(last))


@pytest.mark.parametrize(
    ("typed", "name", "suggestion"),
    [
        ("23.03.01", "ambiguous-date", None), ("07.10.26", "ambiguous-date", None), ("31.12.26", "ambiguous-date", None),
        ("12/1/2026", "ambiguous-date", None), ("12/31/2026", "not-a-date", date(2026, 12, 31)),
        ("18,12,2026", "not-a-date", date(2026, 12, 18)), ("1.12,2026", "not-a-date", DAY),
        ("1-2026", "not-a-date", "1/2026"), ("12/27", "not-a-date", "12/2027"), ("12/13", "not-a-date", "12/2013"),
        ("12/12", "date-without-year", None), ("31.2.100", "not-a-date", None), ("13-2026", "not-a-date", None),
        ("13-12", "date-without-year", None), ("12-13", "date-without-year", None),
        ("ti ٢/2026", "not-a-date", None), ("1.12.2026 klo ٩", "not-a-date", None), ("2026/١٢/٠١", "not-a-date", None),
        ("٠١١٢٢٠٢٦", "not-a-date", None), ("١٢.2026", "not-a-date", None), ("١٢-١٣", "not-a-date", None),
        ("4٦٣٥٧", "not-a-date", None), ("2026-w٤٩-2", "not-a-date", None),
        ("1/12/0099", "year-out-of-range", date(2099, 12, 1)), ("1/12/0100", "year-out-of-range", None),
        (f"1.12.2026 ({'x' * 88})", "not-a-date", DAY), (f"1.12.2026 ({'x' * 89})", "not-a-date", None),
        ("31/12/٢٠٢٦", "not-a-date", None), ("٤٦٣٥٧", "not-a-date", None), ("kw ٥٠/2026", "not-a-date", None),
        ("46357", "day-as-number", DAY), ("46357,5", "day-as-number", DAY), ("46357.375", "day-as-number", DAY),
        ("KW 50/2026", "not-a-date", Week(2026, 50)), ("v49 2026", "not-a-date", Week(2026, 49)),
        ("v. 50/2026", "not-a-date", Week(2026, 50)), ("KW 54/2026", "no-such-week", Week(2026, 53)),
        ("KW 50", "date-without-year", None), ("v. 50", "date-without-year", None),
        ("2026-W49-2", "not-a-date", DAY), ("2026-W53-7", "not-a-date", date(2027, 1, 3)),
        ("1.12.-26", "not-a-date", DAY), ("1.12 -26", "not-a-date", DAY), ("31.11.-26", "no-such-day", date(2026, 11, 30)),
        ("viim. 1.12.2026", "not-a-date", DAY), ("1.12.2026 (tarkista)", "not-a-date", DAY),
        ("noin 1.12.2026", "not-a-date", DAY), ("1.12.2026 asti", "not-a-date", DAY), ("1.12.2026?", "not-a-date", DAY),
        ("1.12.2026 tai 5.12.2026", "not-a-date", None), ("ei 1.12.2026", "not-a-date", None),
        ("ennen 1.12.2026", "not-a-date", None), ("1.12.2026 jälkeen", "not-a-date", None),
        ("alkaen 1.12.2026", "not-a-date", None), ("after 1 Dec 2026", "not-a-date", None),
    ],
)  # fmt: skip
def test_the_obvious_is_proposed_and_nothing_else(typed: str, name: str, suggestion: object) -> None:
    with pytest.raises(ValueProblem) as caught:
        read_days(typed)

    assert caught.value.name == name
    assert caught.value.args_for_text.get("suggestion") == suggestion
    assert caught.value.args_for_text["typed"] == typed


@pytest.mark.parametrize(
    ("text", "is_day"),
    [
        ("31.11.2026 klo 9", True), ("1.12.2026 klo 9", True), ("klo 9", False), ("12/1/2026", True),
        ("1.–5.12.2026", True), ("osittain", False),
    ],
)  # fmt: skip
def test_a_slip_in_a_day_is_told_from_words(text: str, is_day: bool) -> None:
    assert looks_like_a_day(text) == is_day


@pytest.mark.parametrize(
    ("typed", "start", "due"),
    [
        ("2027", "1.1.2027", "31.12.2027"), ("vuosi 2028", "1.1.2028", "29.12.2028"),
        ("H1/2027", "1.1.2027", "30.6.2027"), ("2028-H2", "1.7.2028", "29.12.2028"),
        ("kevät 2027", "1.3.2027", "31.5.2027"), ("kesä 2027", "1.6.2027", "31.8.2027"),
        ("syksy 2027", "1.9.2027", "30.11.2027"), ("talvi 2027", "1.12.2026", "26.2.2027"),
        ("vuoden 2028 loppu", "1.12.2028", "29.12.2028"), ("joulu 2026", "1.12.2026", "23.12.2026"),
        ("end of June 2027", "30.6.2027", "30.6.2027"), ("lokakuun loppu 2026", "30.10.2026", "30.10.2026"),
    ],
)  # fmt: skip
def test_of_a_period_that_is_too_long_the_first_or_the_last_working_day_is_proposed(
    typed: str, start: str, due: str
) -> None:
    for read, day in ((read_start, start), (partial(read_due, is_working_day=holidays.is_working_day), due)):
        try:
            found: object = read(typed)
        except ValueProblem as problem:
            found = problem.args_for_text["suggestion"]
        assert found == read_day(day)


PIECES = "1 12 2026 31 vk 49 W Q4 . / - – : klo ti joulukuu kevät heti +2 w loppu ensi viikko mennessä by T ,"
words = st.sampled_from(PIECES.split())
texts = st.text(max_size=120) | st.lists(words, max_size=8).map("".join) | st.lists(words, max_size=8).map(" ".join)


@given(texts)
def test_readers_of_dates_raise_nothing_but_value_problems(typed: str) -> None:
    for read in (
        read_days,
        read_span,
        read_exception,
        lambda one: read_spoken(one, DAY),
        lambda one: read_spoken(one, date.max),
    ):
        try:
            read(typed)
        except ValueProblem as problem:
            proposed((Diagnostic(problem.name, Place(1, 1, 1, 1), problem.args_for_text),), date.max)
