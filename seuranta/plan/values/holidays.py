"""Public holidays: Finland's by rule, other countries' from the package `holidays`; a company's breaks are not here."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date
from functools import cache, lru_cache

from seuranta.plan.values.calendar_end import plus
from seuranta.plan.values.periods import Days

FINLAND = "FI"
_FIXED = {
    (1, 1): "new_years_day",
    (1, 6): "epiphany",
    (5, 1): "may_day",
    (12, 6): "independence_day",
    (12, 24): "christmas_eve",
    (12, 25): "christmas_day",
    (12, 26): "boxing_day",
}
_FROM_EASTER = {
    -2: "good_friday",
    0: "easter_sunday",
    1: "easter_monday",
    39: "ascension_day",
    49: "whit_sunday",
}


def is_working_day(day: date, country: str = FINLAND) -> bool:
    """Monday to Friday and no public holiday; midsummer's eve and Christmas Eve count as holidays in Finland."""
    return day.weekday() < 5 and day not in _holidays(day.year, country)


def holiday(day: date, country: str = FINLAND) -> str | None:
    """The holiday on a day, None on any other: for Finland a value of the vocabulary's group `holiday`
    (`christmas_eve`), for other countries the name in the country's own language.
    """
    return _holidays(day.year, country).get(day)


def last_day_that(days: Days, is_fitting: Callable[[date], bool]) -> date:
    """The last day of a stretch that fits, or its last day where none does."""
    day = days.last
    while day > days.first and not is_fitting(day):
        day = plus(day, -1)
    return day if is_fitting(day) else days.last


def last_fitting_day_before(day: date, is_fitting: Callable[[date], bool]) -> date | None:
    """The nearest fitting day before a day: what to propose instead of a day off. None within a year: no proposal."""
    for days in range(1, 367):
        earlier = plus(day, -days)
        if is_fitting(earlier):
            return earlier
    return None


@cache
def _holidays(year: int, country: str) -> Mapping[date, str]:
    return _in_finland(year) if country == FINLAND else _elsewhere(year, country)


def _in_finland(year: int) -> Mapping[date, str]:
    """The list of the Act on church holidays and May Day and Independence Day as used now, and the two eves."""
    from dateutil.easter import easter  # noqa: PLC0415 - only where somebody asks for a holiday

    sunday = easter(year)
    holidays = {plus(sunday, days): name for days, name in _FROM_EASTER.items()}
    holidays |= {date(year, month, day): name for (month, day), name in _FIXED.items()}
    midsummer = _saturday_from(date(year, 6, 20))
    holidays[plus(midsummer, -1)] = "midsummer_eve"
    holidays[midsummer] = "midsummer_day"
    holidays[_saturday_from(date(year, 10, 31))] = "all_saints_day"
    return holidays


def _saturday_from(day: date) -> date:
    return plus(day, (5 - day.weekday()) % 7)


def _elsewhere(year: int, country: str) -> Mapping[date, str]:
    from holidays import country_holidays  # noqa: PLC0415 - costs as much as a whole status, and only others need it

    language = country_holidays(country).default_language  # without it, the names follow the machine's language
    return dict(country_holidays(country, years=year, language=language).items())


@lru_cache(maxsize=1)
def countries() -> frozenset[str]:
    """The two-letter codes of the countries whose holidays are known."""
    from holidays import list_supported_countries  # noqa: PLC0415 - see above

    return frozenset(list_supported_countries(include_aliases=False))
