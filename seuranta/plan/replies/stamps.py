"""When a message was sent, as programs write it above one: `pe 27. marrask. 2026 klo 9.05`, `Fri, 27 Nov 2026 09:05 +0200`.

A day that can be read in two ways is not read at all.
"""

from __future__ import annotations

import re
from datetime import date, time
from typing import NamedTuple

from seuranta.plan.values.periods import month_number
from seuranta.plan.words.choices import VALUES


class Stamp(NamedTuple):
    """A day, and `at` its time where that is told."""

    day: date
    at: time | None

    @property
    def key(self) -> tuple[date, time]:
        """By which earlier comes before later."""
        return self.day, self.at or time.min


_WORD = r"(?P<word>[^\W\d]{3,})"
_DATES = (
    re.compile(r"(?<!\d)(?P<year>\d{4})-(?P<month>\d{1,2})-(?P<day>\d{1,2})(?!\d)"),
    re.compile(rf"(?<!\d)(?P<day>\d{{1,2}})(?:\.|st|nd|rd|th)? {_WORD}\.?,? (?P<year>\d{{4}})"),
    re.compile(rf"(?<!\w){_WORD}\.? (?P<day>\d{{1,2}})(?:st|nd|rd|th)?,? (?P<year>\d{{4}})"),
    re.compile(r"(?<![\d.])(?P<day>\d{1,2})\. ?(?P<month>\d{1,2})\. ?(?P<year>\d{4}|\d\d)(?![\d.:])"),
    re.compile(rf"(?<!\d)(?P<day>\d{{1,2}})(?:\.|st|nd|rd|th)? {_WORD}(?P<year>)"),
    re.compile(rf"(?<!\w){_WORD}\.? (?P<day>\d{{1,2}})(?:st|nd|rd|th)?(?![\d:])(?P<year>)"),
    re.compile(r"(?<![\d.])(?P<day>\d{1,2})\. ?(?P<month>\d{1,2})\.(?!\d)(?P<year>)"),
)
"""The forms of a day, those with a year first."""
_SLASHED = re.compile(r"(?<!\d)(\d{1,2})/(\d{1,2})/(\d{4}|\d\d)(?!\d)")
_TIME = re.compile(r"(?<![\d.:])(\d{1,2})[:.](\d\d)(?:[:.]\d\d)?(?: ?([ap])\.? ?m\b)?", re.IGNORECASE)
_ZONE = re.compile(r"[+-]\d{4}\b")
_SAID_TIME = re.compile(r"\b(?:klo|kello|kl\.?|at) (\d{1,2}[:.]\d\d(?:[:.]\d\d)?(?: ?[ap]\.? ?m\b)?)", re.IGNORECASE)
"""A time that says it is one: `klo 9.05.12` is no day."""


def read_stamp(text: str, today: date) -> Stamp | None:
    """The day and the time in a text; None where there is no day, or none that is sure. One without a year is the last
    such day before `today` or on it.
    """
    plain = " ".join(_ZONE.sub("", text).split())
    said = _SAID_TIME.search(plain)
    without = plain if said is None else plain[: said.start()] + plain[said.end() :]
    day, rest = _first_day(without, today)
    clock = read_time(said[1] if said is not None else rest)
    return Stamp(day, clock) if day is not None else None


def _first_day(plain: str, today: date) -> tuple[date | None, str]:
    """The day in a text, and the text without it."""
    for pattern in _DATES:
        for match in pattern.finditer(plain):
            day = _day(match, today)
            if day is not None:
                return day, f"{plain[: match.start()]} {plain[match.end() :]}"
    slashed = _SLASHED.search(plain)
    if slashed is None:
        return None, plain
    return _sure(slashed), f"{plain[: slashed.start()]} {plain[slashed.end() :]}"


def _day(match: re.Match[str], today: date) -> date | None:
    named = match.groupdict()
    word = named.get("word")
    month = _month(word) if word is not None else int(named["month"])
    if month is None:
        return None
    if named["year"]:
        return day_of(int(named["year"]), month, int(named["day"]))
    return last_such_day(int(named["day"]), month, today)


def last_such_day(day: int, month: int, today: date) -> date | None:
    """The day without a year, before `today` or on it; of one that this year does not have, none."""
    this_year = day_of(today.year, month, day)
    return this_year if this_year is None or this_year <= today else day_of(today.year - 1, month, day)


def day_of(year: int, month: int, day: int) -> date | None:
    """The day, if there is one; a year of two figures is one of this century."""
    try:
        return date(year + 2000 if year < 100 else year, month, day)
    except ValueError:
        return None


def _month(word: str) -> int | None:
    """The number of a month, in any of its forms or shortened: `marrask`, `marraskuuta`, `Nov`."""
    number = month_number(word)
    if number is not None:
        return number
    folded = word.casefold()
    for at, month in enumerate(VALUES["month"], 1):
        is_finnish = len(folded) >= _SHORTEST_FINNISH and (month.fi.startswith(folded) or folded == f"{month.fi}ta")
        if is_finnish or month.name.startswith(folded):
            return at
    return None


_SHORTEST_FINNISH = 5
"""Letters: `maalis` could be nothing else, `loka` and `kesä` are words of their own."""


def _sure(match: re.Match[str]) -> date | None:
    """The day of a date with slashes, where only one order of day and month gives one."""
    first, second, year = map(int, match.groups())
    days = {day_of(year, first, second), day_of(year, second, first)} - {None}
    return days.pop() if len(days) == 1 else None


def read_time(text: str) -> time | None:
    """The first time of day in a text: `9.05`, `21:05:33`, `9:05 PM`."""
    match = _TIME.search(text)
    if match is None:
        return None
    hour, minute = int(match[1]), int(match[2])
    if match[3] is not None:
        hour = hour % 12 + (12 if match[3].casefold() == "p" else 0)
    return time(hour, minute) if hour < 24 and minute < 60 else None
