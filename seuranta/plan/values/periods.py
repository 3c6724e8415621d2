"""The forms in which a person types a day, a week, a month or a quarter, and the days that each form covers.

What a field makes of those days is the business of `dates`; words that depend on today are in `spoken`.
"""

from __future__ import annotations

import re
from calendar import isleap, monthrange
from collections.abc import Iterator
from datetime import date
from typing import NamedTuple

from seuranta.plan.values.calendar_end import plus, plus_if_any
from seuranta.plan.words import vocabulary
from seuranta.plan.words.choices import VALUES
from seuranta.plan.words.diagnostic import Choice, ValueProblem, Week

FIRST_YEAR = 1900
LAST_YEAR = date.max.year
LONGEST_DATE = 100
"""Nothing longer is a date, and nothing longer is compared with the forms of one."""

_MONTHS = tuple(month.name for month in VALUES["month"])
_WEEKDAYS = tuple(weekday.name for weekday in VALUES["weekday"])
_QUARTERS = {"first": 1, "second": 2, "third": 3, "fourth": 4, "last": 4}


class Days(NamedTuple):
    """A stretch of days, both ends included."""

    first: date
    last: date

    def covers(self, day: date) -> bool:
        return self.first <= day <= self.last


class Form(NamedTuple):
    """What stands in a typed date, as numbers: a day, or a month, week or quarter; the year may be missing."""

    year: int | None = None
    month: int | None = None
    day: int | None = None
    week: int | None = None
    quarter: int | None = None
    weekday: int | None = None

    def days(self, typed: str) -> Days:
        """The days that the form covers; `typed` is what a problem quotes."""
        self._check(typed)
        if self.year is None:
            raise ValueProblem(
                "date-without-year",
                typed=typed,
                month=self.month,
                day_of_month=self.day,
                week=str(self.week) if self.week is not None else None,
                quarter=self.quarter,
            )
        if self.week is not None:
            return _week(self.year, self.week)
        if self.month is not None and self.day is not None:
            day = date(self.year, self.month, self.day)
            if self.weekday is not None and self.weekday != day.weekday():
                raise _wrong_weekday(day, self.weekday, typed)
            return Days(day, day)
        if self.month is not None:
            return _months(self.year, self.month, self.month)
        quarter = self.quarter or 1
        return _months(self.year, 3 * quarter - 2, 3 * quarter)

    @property
    def sure_days(self) -> Days:
        """As `days`, of a form that is known to have some."""
        return self.days("")

    def day_if_any(self) -> date | None:
        """The one day of the form, or the first of its days; None where there is no such day."""
        try:
            return self.sure_days.first
        except ValueProblem:
            return None

    def _check(self, typed: str) -> None:
        """Everything that does not exist, each by its own name."""
        year = self.year
        if year is not None and not FIRST_YEAR <= year <= LAST_YEAR:
            raise ValueProblem(
                "year-out-of-range",
                typed=typed,
                first=str(FIRST_YEAR),
                last=str(LAST_YEAR),
                suggestion=self._in_our_millennium(),
            )
        if self.quarter is not None and not 1 <= self.quarter <= 4:
            raise ValueProblem("no-such-quarter", typed=typed)
        if self.week is not None:
            self._check_week(self.week, typed)
        if self.month is not None:
            self._check_day(self.month, typed)

    def _in_our_millennium(self) -> date | None:
        """15.1.1027 is 15.1.2027 with a slip of one finger."""
        year = 2000 + (self.year or 0) % 1000
        if self.month is None or self.day is None or year > 2099:
            return None
        try:
            return date(year, self.month, self.day)
        except ValueError:
            return None

    def _check_week(self, week: int, typed: str) -> None:
        last = weeks_in(self.year) if self.year is not None else 53
        if 1 <= week <= last:
            return
        if self.year is None:
            raise ValueProblem("no-such-week", typed=typed, year=None, n=last, suggestion=None)
        nearest = Week(self.year, last) if week > last else None
        raise ValueProblem("no-such-week", typed=typed, year=str(self.year), n=last, suggestion=nearest)

    def _check_day(self, month: int, typed: str) -> None:
        if not 1 <= month <= 12:
            raise self._no_such_month(month, typed)
        longest = monthrange(self.year if self.year is not None else 2000, month)[1]
        if self.day is None or 1 <= self.day <= longest:
            return
        year, last = None, None
        if self.year is not None:
            year = str(self.year) if month == 2 else None
            last = date(self.year, month, longest) if self.day > longest else None
        raise ValueProblem("no-such-day", typed=typed, month=month_choice(month), year=year, n=longest, suggestion=last)

    def _no_such_month(self, month: int, typed: str) -> ValueProblem:
        """14.30 without a year is a time of day, and 49/2026 a week."""
        if self.year is None and (self.day or 24) < 24 and month < 60:
            return ValueProblem("time-in-date", typed=typed)
        is_week = self.year is not None and self.day is None and 1 <= month <= weeks_in(self.year)
        return ValueProblem("no-such-month", typed=typed, suggestion=Week(self.year or 0, month) if is_week else None)


def weeks_in(year: int) -> int:
    """How many ISO weeks a year has: 52 or 53."""
    first = date(year, 1, 1).isoweekday()
    return 53 if first == 4 or (first == 3 and isleap(year)) else 52


def _week(year: int, week: int) -> Days:
    monday = date.fromisocalendar(year, week, 1)
    return Days(monday, plus(monday, 6))


def _months(year: int, first: int, last: int) -> Days:
    return Days(date(year, first, 1), date(year, last, monthrange(year, last)[1]))


def month_choice(month: int) -> Choice:
    return Choice("month", _MONTHS[month - 1])


def weekday_choice(weekday: int) -> Choice:
    return Choice("weekday", _WEEKDAYS[weekday])


def weekday_number(word: str) -> int | None:
    """0 for any spelling of Monday."""
    weekday = vocabulary.value("weekday", word)
    return _WEEKDAYS.index(weekday) if weekday is not None else None


def month_number(word: str) -> int | None:
    """1 for any spelling of January."""
    month = vocabulary.value("month", word)
    return _MONTHS.index(month) + 1 if month is not None else None


_UNDOTTED = str.maketrans("äöå", "aoa")
_DASHES = re.compile("\\s*[\u2012\u2013\u2014\u2015\u2212]\\s*")


def plain(text: str) -> str:
    """A typed text as it is compared: small letters without dots, single spaces, one kind of dash (the en dash)."""
    return _DASHES.sub("\u2013", " ".join(vocabulary.clean(text).casefold().translate(_UNDOTTED).split()))


_FINNISH = re.compile(r"(\d{1,2})\.(\d{1,2})\.(\d{4})", re.ASCII).fullmatch
_ISO = re.compile(r"(\d{4})-(\d{1,2})-(\d{1,2})", re.ASCII).fullmatch


def usual_day(text: str) -> date | None:
    """The day in one of the two forms that nearly everyone uses, without the cost of the others."""
    match = _FINNISH(text)
    if match is not None:
        day, month, year = match.groups()
    else:
        match = _ISO(text)
        if match is None:
            return None
        year, month, day = match.groups()
    try:
        usual = date(int(year), int(month), int(day))
    except ValueError:
        return None
    return usual if usual.year >= FIRST_YEAR else None


_YEAR = r"(?P<y>\d{4})"
_ANY_YEAR = r"(?P<y>\d{4}|\d{2})"
_DAY = r"(?P<d>\d{1,2})"
_MONTH = r"(?P<m>\d{1,2})"
_SURE_DAY = r"(?P<d>1[3-9]|[23]\d|0?(?P<same>[1-9]|1[0-2])(?= ?/ ?0?(?P=same) ?/))"
"""A day that cannot be the month: it is above 12, or the same as that."""
_NAME = r"(?P<name>[a-z]{3,})\.?"
_WEEK = r"(?P<w>\d{1,2})"
_WEEK_WORD = r"(?:vk|vko|viikko|viikot|viikolla|viikon|week|weeks|wk|w)\.?"
_QUARTER_WORD = r"(?:vuosi)?(?:neljannes|neljannesvuosi|kvartaali|quarter|quarter of)"
# Compiled when first tried (`re` keeps them): most plans need few of them.
_OF_NUMBERS = (
    rf"{_DAY} ?\. ?{_MONTH}(?: ?\. ?{_ANY_YEAR}?)?",  # 1.12.2026 1.12.26 1.12. 1.12
    rf"{_YEAR}-{_MONTH}-{_DAY}",
    rf"{_YEAR}-{_MONTH}",
    rf"{_MONTH} ?/ ?{_YEAR}",  # 12/2026
    rf"{_SURE_DAY} ?/ ?{_MONTH} ?/ ?{_YEAR}",  # 27/11/2026
)
_NUMBER_FIRST = (
    rf"{_YEAR}[- /]?w{_WEEK}",  # 2026-W49
    rf"{_WEEK}\. ?{_WEEK_WORD}(?: ?/? ?{_YEAR})?",  # 49. viikko 2026
    rf"{_YEAR}[- /]?q(?P<q>\d)",
    rf"(?P<q>\d)(?:\.|st|nd|rd|th)? ?{_QUARTER_WORD}(?: ?/? ?{_YEAR})?",  # 4. neljännes 2026
    rf"{_DAY}(?:\.|st|nd|rd|th)?[ -]?(?:of )?{_NAME}(?:[ ,-]{{1,2}}{_ANY_YEAR})?",  # 1. joulukuuta 2026, 1 Dec 2026
)
_WORD_FIRST = (
    rf"{_WEEK_WORD} ?{_WEEK}(?: ?/ ?{_ANY_YEAR}|,? (?P<year>\d{{4}}))?",  # vk 49/2026, week 49
    rf"q ?(?P<q>\d)(?: ?/ ?{_ANY_YEAR}|[ -](?P<year>\d{{4}}))?",  # Q4/2026
    rf"{_QUARTER_WORD} (?P<q>\d)(?: ?/? ?{_YEAR})?",
    rf"(?P<ordinal>[a-z]+) {_QUARTER_WORD}(?: ?/? ?{_YEAR})?",  # fourth quarter of 2026
    rf"{_NAME} {_DAY}(?:\.|st|nd|rd|th)?(?: paiva(?:na)?)?(?:,? {_YEAR})?",  # December 1, 2026
    rf"{_NAME}(?: ?[ ,/-] ?{_YEAR})?",  # joulukuu 2026
)


def _forms(text: str) -> Iterator[Form]:
    """Every reading of a `plain` text as a day or a period, without asking whether it exists."""
    if _has_two_orders(text):
        return
    for pattern in _that_may_fit(text):
        match = re.fullmatch(rf"(?:{pattern})\.?", text, re.ASCII)
        form = _form(match.groupdict()) if match is not None else None
        if form is not None:
            yield form


def _that_may_fit(text: str) -> tuple[str, ...]:
    """The forms that begin as a text does, and have a word in them where it has one."""
    if not any(letter.isalpha() for letter in text):
        return _OF_NUMBERS
    return _WORD_FIRST if text[0].isalpha() else _NUMBER_FIRST


_TWO_FIGURES = r"(\d\d) ?\. ?(\d\d) ?\. ?(\d\d)\.?"


def _has_two_orders(text: str) -> bool:
    """23.03.01 may be a day of 2001 or of 2023, and 29.02.01 of 2029 alone; 23.03.36 is no day of 2023."""
    match = re.fullmatch(_TWO_FIGURES, text)
    if match is None:
        return False
    first, month, last = (int(part) for part in match.groups())
    year_first = Form(2000 + first, month, last).day_if_any()
    return year_first is not None and year_first != Form(2000 + last, month, first).day_if_any()


def _form(typed: dict[str, str | None]) -> Form | None:
    """None where a word that should name a month or an order names none."""
    name, ordinal = typed.get("name"), typed.get("ordinal")
    month = month_number(name) if name else _number(typed.get("m"))
    quarter = _quarter_number(ordinal) if ordinal else _number(typed.get("q"))
    if (name and month is None) or (ordinal and quarter is None):
        return None
    year = _year(typed.get("y") or typed.get("year"))
    return Form(year, month, _number(typed.get("d")), _number(typed.get("w")), quarter)


def _number(typed: str | None) -> int | None:
    return int(typed) if typed else None


def _quarter_number(word: str) -> int | None:
    ordinal = vocabulary.value("ordinal", word)
    return _QUARTERS.get(ordinal) if ordinal is not None else None


def _year(typed: str | None) -> int | None:
    if typed is None:
        return None
    return int(typed) if len(typed) == 4 else 2000 + int(typed)


_WEEKDAY_FIRST = r"(?P<weekday>[a-z]{2,})[.,]? (?P<rest>\d.*|[a-z].*\d.*)"
_WEEKDAY_LAST = r"(?P<rest>.*\d.*?),? ?\(?(?P<weekday>[a-z]{2,})\)?"


def form_of(text: str) -> Form | None:
    """The form of a `plain` text, which may be said as a limit: `by 1 Dec 2026`, `1.12.2026 mennessä`."""
    return exact_form_of(text.removeprefix("by ").removeprefix("viimeistaan ").removesuffix(" mennessa"))


_SEASONS_TOO = re.compile(r"(?:kesa|joulu)(?:[ ,/-]+\d{4})?", re.ASCII)


def sure_form_of(text: str) -> Form | None:
    """As `form_of`, where the text stands alone: `kesä 2027` is a summer, but in `touko–kesä 2027` a month."""
    return None if _SEASONS_TOO.fullmatch(text) else form_of(text)


def exact_form_of(text: str) -> Form | None:
    """The form of a `plain` text, with the weekday it names; None where it is no form of a date."""
    if not text or len(text) > LONGEST_DATE:
        return None
    usual = usual_day(text)
    if usual is not None:
        return Form(usual.year, usual.month, usual.day)
    for pattern in (_WEEKDAY_FIRST, _WEEKDAY_LAST):
        match = re.fullmatch(pattern, text)
        weekday = weekday_number(match["weekday"]) if match is not None else None
        if match is not None and weekday is not None:
            days = (form for form in _forms(match["rest"]) if form.day is not None)
            return next((form._replace(weekday=weekday) for form in days), None)
    return next(_forms(text), None)


def _wrong_weekday(day: date, weekday: int, typed: str) -> ValueProblem:
    """What the day is, and the nearest day that is what was typed."""
    ahead = (weekday - day.weekday() + 3) % 7 - 3
    return ValueProblem(
        "wrong-weekday",
        typed=typed,
        day=day,
        weekday=weekday_choice(day.weekday()),
        typed_weekday=weekday_choice(weekday),
        suggestion=plus_if_any(day, ahead),
    )
