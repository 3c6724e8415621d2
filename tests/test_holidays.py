"""Finland's public holidays by rule agree with the package that serves other countries."""

from __future__ import annotations

from datetime import date, timedelta

import holidays as package
import pytest
from following import loaded

from seuranta.plan.follow.days_off import DaysOff, count_covered
from seuranta.plan.values import holidays
from seuranta.plan.values.periods import Days
from seuranta.plan.words import vocabulary
from seuranta.plan.words.choices import VALUES
from seuranta.plan.words.diagnostic import Choice

CHRISTMAS_EVE = date(2026, 12, 24)


@pytest.mark.parametrize("year", range(2000, 2051))
def test_finland_agrees_with_the_package(year: int) -> None:
    names = {one.name for one in VALUES["holiday"]}
    days = (date(year, 1, 1) + timedelta(i) for i in range(366))

    found = {day: name for day in days if day.year == year and (name := holidays.holiday(day))}

    assert found.keys() == package.country_holidays("FI", years=year).keys()
    assert names - set(found.values()) <= {"ascension_day"}  # May Day of 2008


@pytest.mark.parametrize(
    ("day", "fi", "en"),
    [
        ("2026-01-01", "uudenvuodenpäivä", "New Year's Day"),
        ("2027-01-06", "loppiainen", "Epiphany"),
        ("2027-03-26", "pitkäperjantai", "Good Friday"),
        ("2027-03-28", "pääsiäispäivä", "Easter Sunday"),
        ("2027-03-29", "toinen pääsiäispäivä", "Easter Monday"),
        ("2026-05-01", "vappu", "May Day"),
        ("2027-05-06", "helatorstai", "Ascension Day"),
        ("2027-05-16", "helluntaipäivä", "Whit Sunday"),
        ("2027-06-25", "juhannusaatto", "Midsummer Eve"),
        ("2027-06-26", "juhannuspäivä", "Midsummer Day"),
        ("2026-10-31", "pyhäinpäivä", "All Saints' Day"),
        ("2026-12-06", "itsenäisyyspäivä", "Independence Day"),
        ("2026-12-24", "jouluaatto", "Christmas Eve"),
        ("2026-12-25", "joulupäivä", "Christmas Day"),
        ("2026-12-26", "tapaninpäivä", "Boxing Day"),
    ],
)
def test_a_holiday_has_its_name_in_both_languages(day: str, fi: str, en: str) -> None:
    name = holidays.holiday(date.fromisoformat(day))

    assert name is not None
    assert vocabulary.value_name("holiday", name, "fi") == fi
    assert vocabulary.value_name("holiday", name, "en") == en


@pytest.mark.parametrize(
    ("day", "is_working_day"),
    [
        ("2026-12-01", True),
        ("2026-12-05", False),  # a Saturday
        ("2026-12-07", True),  # the Monday after a holiday on a Sunday
        ("2026-12-24", False),
        ("2027-06-25", False),
        ("2026-12-31", True),
    ],
)
def test_working_days(day: str, *, is_working_day: bool) -> None:
    assert holidays.is_working_day(date.fromisoformat(day)) is is_working_day


def test_the_nearest_working_day_before_is_proposed_for_a_day_off() -> None:
    break_ = Days(date(2026, 12, 23), date(2027, 1, 6))

    def is_fitting(day: date) -> bool:
        return holidays.is_working_day(day) and not break_.covers(day)

    assert holidays.last_fitting_day_before(CHRISTMAS_EVE, is_fitting) == date(2026, 12, 22)
    assert holidays.last_fitting_day_before(CHRISTMAS_EVE, holidays.is_working_day) == date(2026, 12, 23)


@pytest.mark.parametrize(("days", "is_proposed"), [(1, True), (366, True), (367, False)])
def test_a_day_more_than_a_year_before_is_not_proposed(days: int, *, is_proposed: bool) -> None:
    fitting = CHRISTMAS_EVE - timedelta(days)

    assert holidays.last_fitting_day_before(CHRISTMAS_EVE, fitting.__eq__) == (fitting if is_proposed else None)


def test_the_last_working_day() -> None:
    def last(first: int) -> date:
        return holidays.last_day_that(Days(date(2026, 12, first), date(2026, 12, 27)), holidays.is_working_day)

    assert (last(21), last(23), last(24)) == (date(2026, 12, 23), date(2026, 12, 23), date(2026, 12, 27))


def test_no_day_overflows() -> None:
    assert holidays.is_working_day(date.max)
    assert holidays.last_fitting_day_before(date.min, holidays.is_working_day) is None
    assert holidays.last_fitting_day_before(date(1, 1, 3), lambda day: day == date.min) == date.min


REST = """\
country: {country}
breaks:
  xmas: 23.12.2026–6.1.2027
  last: {{start: 9999-12-20, until: 9999-12-31}}
"""


def days_off(country: str = "FI") -> DaysOff:
    plan = loaded(REST.format(country=country)).plan
    assert plan is not None
    return DaysOff(plan)


@pytest.mark.parametrize(
    ("day", "next_", "at_work"),
    [
        (date(2026, 12, 22), date(2026, 12, 22), date(2026, 12, 22)),
        (CHRISTMAS_EVE, date(2027, 1, 7), date(2026, 12, 22)),
        (date(2026, 12, 5), date(2026, 12, 7), date(2026, 12, 5)),  # whoever agrees on a Saturday means it
        (date(2026, 12, 6), date(2026, 12, 7), date(2026, 12, 4)),
        (date(2027, 6, 25), date(2027, 6, 28), date(2027, 6, 24)),
        (date.max, date.max, date(9999, 12, 17)),
        (date.min, date(1, 1, 2), date.min),  # New Year's Day, and nothing before it
    ],
)
def test_the_days_of_work_around_a_day(day: date, next_: date, at_work: date) -> None:
    assert (days_off().first_working_day_from(day), days_off().at_work(day)) == (next_, at_work)


@pytest.mark.parametrize(
    ("days", "is_found"), [(-1, True), (1, True), (61, True), (-61, True), (62, False), (0, False)]
)
def test_the_nearest_day_of_work_is_within_two_months(days: int, *, is_found: bool) -> None:
    thursday = date(2026, 9, 17)
    fitting = thursday + timedelta(days)
    found = days_off().nearest_working_day(thursday, fitting.__eq__)

    assert found == (fitting if is_found and days_off().is_working_day(fitting) else None)


def test_the_days_of_work_of_another_country() -> None:
    assert not days_off("SE").is_week_working_day(date(2028, 6, 6))
    assert days_off("SE").is_off(date(2028, 6, 6))
    assert days_off("SE").holiday(date(2028, 6, 6)) is not None
    assert days_off().is_week_working_day(date(2028, 6, 6))


def test_a_holiday_has_a_name_in_both_languages_in_finland_only() -> None:
    assert days_off().why_off(date(2027, 6, 25)) == {"holiday": Choice("holiday", "midsummer_eve"), "break": None}
    assert "nationaldag" in str(days_off("SE").why_off(date(2028, 6, 6))["holiday"]).lower()  # and not the National Day
    assert days_off().why_off(date(2026, 12, 28)) == {"holiday": None, "break": "xmas"}


def test_the_last_day_of_all_calendars_is_counted_once() -> None:
    spans = (Days(date(9999, 12, 30), date.max), Days(date(9999, 12, 31), date.max))

    assert count_covered(spans[:1], date(9999, 12, 1), date.max) == 2


def test_another_country_has_its_own_holidays() -> None:
    assert holidays.holiday(date(2027, 6, 7), "SE") is None
    assert not holidays.is_working_day(date(2028, 6, 6), "SE")  # the national day, a Tuesday
    assert holidays.is_working_day(date(2028, 12, 6), "SE")
    assert {len(code) for code in holidays.countries()} == {2}
