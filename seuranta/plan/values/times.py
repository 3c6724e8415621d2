"""What a typed text means as a time of day, a length of time or a number of days."""

from __future__ import annotations

import re
from datetime import time, timedelta
from decimal import Decimal
from functools import lru_cache
from typing import NamedTuple

from seuranta.plan.values.periods import plain
from seuranta.plan.words.diagnostic import ValueProblem

LONGEST_TYPED = 100
_MINUTES_A_DAY = 24 * 60
_MOST_DAYS = 366


class Clock(NamedTuple):
    """A time of day, with the length that an end time gives: `9–10.30`."""

    start: time
    length: timedelta | None = None


def clock_text(clock: Clock, language: str) -> str:
    """9.00–10.30, in English 9:00–10:30; midnight at its end is 24.00, and later the next day begins."""
    mark = "." if language == "fi" else ":"
    minutes = [60 * clock.start.hour + clock.start.minute]
    if clock.length is not None:
        end = minutes[0] + clock.length // timedelta(minutes=1)
        minutes.append(end if end <= _MINUTES_A_DAY else end % _MINUTES_A_DAY)
    return "–".join(f"{minute // 60}{mark}{minute % 60:02}" for minute in minutes)


_TIME = r"(?P<h>\d{1,2})(?:[.:](?P<m>\d{2}))?(?::00)? ?(?P<half>[ap]\.?m\.?)?|(?P<h4>\d{2})(?P<m4>\d{2})"
_TENTHS = r"(\d{1,2})[.,:](\d)"


@lru_cache(maxsize=1024)
def read_time(text: str) -> Clock:
    """A time of day in the forms `9`, `9.00`, `9:00`, `0900`, `klo 9`, `9 am`, or from one to another: `9–10.30`."""
    simple = _after_word(plain(text)).removesuffix(".")
    first, dash, last = simple.replace(" - ", "-").replace("-", "–").replace(" to ", "–").partition("–")
    if not dash:
        return Clock(_clock(_minute(first, text), text))
    end = _minute(_after_word(last), text)
    half = re.search(r" ?[ap]\.?m\.?$", last)
    start = _minute(first, text)
    if half is not None and not re.search(r"[ap]\.?m\.?$", first):
        with_half = _minute(first + half[0], text)
        start = with_half if with_half <= end else start  # `11–1 pm` begins before noon
    if start >= end:
        raise ValueProblem("time-backwards", typed=text)
    return Clock(_clock(start, text), timedelta(minutes=end - start))


def _after_word(text: str) -> str:
    for word in ("klo.", "klo", "kello", "at "):
        if text.startswith(word):
            return text[len(word) :].strip()
    return text


def _minute(part: str, typed: str) -> int:
    """The minute of the day, 0 to 24 × 60."""
    match = re.fullmatch(_TIME, part, re.ASCII)
    if match is None:
        raise _unreadable_time(part, typed)
    hour, minute = int(match["h"] or match["h4"]), int(match["m"] or match["m4"] or 0)
    if match["half"]:
        if not 1 <= hour <= 12:
            raise ValueProblem("not-a-time", typed=typed, suggestion=_time_or_none(hour, minute))
        hour = hour % 12 + (12 if match["half"].startswith("p") else 0)
    if minute > 59 or hour * 60 + minute > _MINUTES_A_DAY:
        raise ValueProblem("no-such-time", typed=typed)
    return hour * 60 + minute


def _clock(minute: int, typed: str) -> time:
    if minute == _MINUTES_A_DAY:
        raise ValueProblem("no-such-time", typed=typed, suggestion=time())
    return time(*divmod(minute, 60))


def _unreadable_time(part: str, typed: str) -> ValueProblem:
    """What was probably meant: `9.5` may be half past nine, and `9,30` half past nine too."""
    match = re.fullmatch(_TENTHS, part, re.ASCII)
    if match is not None:
        hour, tenth = int(match[1]), int(match[2])
        readings = [_time_or_none(hour, minute) for minute in (tenth, 6 * tenth, 10 * tenth)]
        times = tuple(dict.fromkeys(reading for reading in readings if reading is not None))
        if times:
            return ValueProblem("ambiguous-time", typed=typed, times=times)
    match = re.fullmatch(r"(\d{1,2}),(\d{2})|(\d)(\d{2})", part, re.ASCII)
    if match is not None:
        hour, minute = (int(number) for number in match.groups() if number is not None)
        return ValueProblem("not-a-time", typed=typed, suggestion=_time_or_none(hour, minute))
    return ValueProblem("not-a-time", typed=typed)


def _time_or_none(hour: int, minute: int) -> time | None:
    return time(hour, minute) if hour < 24 and minute < 60 else None


_MINUTES = {
    unit: minutes
    for minutes, units in {
        1: "min mins m minuutti minuuttia minuutin minute minutes",
        60: "h t tunti tuntia tunnin hour hours hr hrs",
        _MINUTES_A_DAY: "pv d paiva paivaa paivan day days",
        7 * _MINUTES_A_DAY: "vk vko w wk viikko viikkoa viikon week weeks",
    }.items()
    for unit in units.split()
}
_DAYS_OF_PERIOD = {
    unit: days
    for days, units in {
        30: "kk kuukausi kuukautta kuukauden mo month months",
        365: "v vuosi vuotta vuoden y yr year years",
    }.items()
    for unit in units.split()
}
_FINNISH_PERIODS = frozenset(["kk", "kuukausi", "kuukautta", "kuukauden", "v", "vuosi", "vuotta", "vuoden"])
_WORDS = {
    "tunti": 60,
    "yksi tunti": 60,
    "puoli tuntia": 30,
    "½ h": 30,
    "½ t": 30,
    "puolitoista tuntia": 90,
    "varttitunti": 15,
    "an hour": 60,
    "one hour": 60,
    "half an hour": 30,
    "paiva": _MINUTES_A_DAY,
    "a day": _MINUTES_A_DAY,
    "viikko": 7 * _MINUTES_A_DAY,
    "a week": 7 * _MINUTES_A_DAY,
}
_NUMBER = r"\d{1,15}(?:[.,]\d{1,3})?"
_PART = rf"({_NUMBER}) ?([a-z]+)\.?"
_PARTS = rf"{_PART}(?:(?: |,|, | ja | and )?{_PART})*"
_CLOCK = r"\d{1,2}[:.]\d{2}"
_HOURS_AND_MINUTES = r"\d{1,2}:\d{2} ?[ht]|\d{1,2} ?[ht] ?\d{2}"


@lru_cache(maxsize=256)
def read_length(text: str) -> timedelta:
    """A length of time with its unit: `45 min`, `1,5 h`, `1 h 30 min`, `1 pv`; from a minute to 366 days."""
    simple = plain(text).removesuffix(".")
    minutes = _minutes(simple, text)
    if not 1 <= minutes <= _MOST_DAYS * _MINUTES_A_DAY:
        raise ValueProblem("length-out-of-range", typed=text, n=_MOST_DAYS)
    return timedelta(minutes=int(minutes))


def _minutes(simple: str, typed: str) -> Decimal:
    if simple in _WORDS:
        return Decimal(_WORDS[simple])
    if re.fullmatch(_HOURS_AND_MINUTES, simple, re.ASCII):
        hours, minutes = map(int, re.findall(r"\d+", simple))
        return Decimal(hours * 60 + minutes)
    if re.fullmatch(_NUMBER, simple, re.ASCII) or re.fullmatch(_CLOCK, simple, re.ASCII):
        raise ValueProblem("length-without-unit", typed=typed, suggestion=_with_unit(simple))
    if re.fullmatch(rf"[–-] ?{_PARTS}", simple, re.ASCII):
        raise ValueProblem("length-out-of-range", typed=typed, n=_MOST_DAYS)
    if len(simple) > LONGEST_TYPED or re.fullmatch(_PARTS, simple, re.ASCII) is None:
        raise ValueProblem("not-a-length", typed=typed)
    parts = re.findall(_PART, simple)
    return sum((_in_minutes(number, unit, typed) for number, unit in parts), Decimal(0))


def _with_unit(number: str) -> str:
    """The most likely meaning of a bare number: hours, if few or with a fraction, else minutes."""
    if re.fullmatch(_CLOCK, number):
        hours, minutes = map(int, re.findall(r"\d+", number))
        return f"{hours} h {minutes} min" if minutes else f"{hours} h"
    is_hours = "," in number or "." in number or int(number) < 10
    return f"{number} {'h' if is_hours else 'min'}"


def _in_minutes(number: str, unit: str, typed: str) -> Decimal:
    _refuse_months(number, unit, typed)
    if unit not in _MINUTES:
        raise ValueProblem("not-a-length", typed=typed)
    return Decimal(number.replace(",", ".")) * _MINUTES[unit]


def _refuse_months(number: str, unit: str, typed: str) -> None:
    """A month or a year has no fixed length; the nearest number of days is proposed."""
    if unit in _DAYS_OF_PERIOD:
        days = round(Decimal(number.replace(",", ".")) * _DAYS_OF_PERIOD[unit])
        in_days = "pv" if unit in _FINNISH_PERIODS else "d"
        suggestion = f"{days} {in_days}" if 1 <= days <= _MOST_DAYS else None
        raise ValueProblem("month-as-length", typed=typed, suggestion=suggestion)


@lru_cache(maxsize=256)
def read_day_count(text: str) -> int:
    """A number of days, from 1 to 366: `14`, `14 pv`, `2 vk`."""
    match = re.fullmatch(r"(?P<sign>[–-] ?)?(?P<n>\d{1,15}) ?(?P<unit>[a-z]+)?\.?", plain(text), re.ASCII)
    if match is None:
        raise ValueProblem("not-a-day-count", typed=text)
    unit = match["unit"] or "pv"
    _refuse_months(match["n"], unit, text)
    minutes = _MINUTES.get(unit, 1)
    if minutes < _MINUTES_A_DAY:
        raise ValueProblem("not-a-day-count", typed=text)
    days = int(match["n"]) * minutes // _MINUTES_A_DAY
    if match["sign"] or not 1 <= days <= _MOST_DAYS:
        raise ValueProblem("day-count-out-of-range", typed=text, n=_MOST_DAYS)
    return days
