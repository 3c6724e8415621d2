"""When the meetings of a plan are, computed once more with the standard library alone; knows nothing of Seuranta.

A `Series` is what a person means by one entry of a plan; `meetings` are the moments that should stand in calendars.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, time, timedelta
from typing import NamedTuple
from zoneinfo import ZoneInfo

DAY = timedelta(1)
WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday")
ORDERS = {"first": 0, "second": 1, "third": 2, "last": -1}


class Meeting(NamedTuple):
    """`start` and `end` as they stand in a calendar: a day, or a moment in UTC."""

    start: str
    end: str
    title: str


class Rhythm(NamedTuple):
    """Every week, every second week or once a month on a weekday; `order` says which one of the month."""

    kind: str
    weekday: int
    order: str = "first"

    @property
    def phrase(self) -> str:
        name = WEEKDAYS[self.weekday]
        return {
            "weekly": f"every {name}",
            "fortnightly": f"every second {name}",
            "monthly": f"the {self.order} {name} of each month",
        }[self.kind]

    def days(self, start: date, last: date) -> Iterator[date]:
        if self.kind == "monthly":
            yield from self._of_months(start, last)
            return
        day = start + DAY * ((self.weekday - start.weekday()) % 7)
        while day <= last:
            yield day
            day += DAY * (7 if self.kind == "weekly" else 14)

    def _of_months(self, start: date, last: date) -> Iterator[date]:
        year, month = start.year, start.month
        while date(year, month, 1) <= last:
            fitting = [
                day
                for number in range(31)
                if (day := date(year, month, 1) + DAY * number).month == month and day.weekday() == self.weekday
            ]
            day = fitting[ORDERS[self.order]]
            if start <= day <= last:
                yield day
            year, month = (year, month + 1) if month < 12 else (year + 1, 1)


@dataclass
class Series:
    title: str
    start: date
    rhythm: Rhythm | None = None
    dates: list[date] = field(default_factory=list)
    until: date | None = None
    time: time | None = time(9)
    minutes: int = 60
    place: str = ""
    agenda: str = ""
    reminder: int = 0
    on_holiday: str = "warn"
    excepted: list[date] = field(default_factory=list)
    moved: dict[date, date] = field(default_factory=dict)
    skipped: set[date] = field(default_factory=set)

    def slots(self, last: date) -> list[date]:
        last = min(self.until or last, last)
        days = sorted(set(self.dates)) if self.rhythm is None else self.rhythm.days(self.start, last)
        return [day for day in days if self.start <= day <= (self.until or date.max) and day not in self.excepted]


Breaks = list[tuple[date, date]]


def meetings(series: Series, breaks: Breaks, zone: str, first: date, last: date) -> dict[date, Meeting]:
    """What takes place from `first` to `last`, both included; a series meets once a day."""
    days = sorted(_days(series, breaks, last + 60 * DAY))
    return {day: _meeting(series, day, zone) for day in days if first <= day <= last}


def _days(series: Series, breaks: Breaks, last: date) -> set[date]:
    found, taken = set(), set()
    ruled = []
    for slot in series.slots(last):
        day = series.moved.get(slot, slot)
        if slot in series.skipped:
            taken.add(day)
        elif slot in series.moved or series.on_holiday == "warn" or not _is_off(slot, breaks):
            found.add(day)
        elif series.on_holiday == "next working day":
            ruled.append(_next_working_day(slot, breaks))
    return found | {day for day in ruled if day not in taken}


def _next_working_day(day: date, breaks: Breaks) -> date:
    while day.weekday() > 4 or _is_off(day, breaks):
        day += DAY
    return day


def _is_off(day: date, breaks: Breaks) -> bool:
    return day in holidays(day.year) or any(first <= day <= last for first, last in breaks)


def holidays(year: int) -> set[date]:
    """The days on which nobody works in Finland, eves of Midsummer and Christmas included."""
    a, b, c = year % 19, year // 100, year % 100
    h = (19 * a + b - b // 4 - (b - (b + 8) // 25 + 1) // 3 + 15) % 30
    k = (32 + 2 * (b % 4) + 2 * (c // 4) - h - c % 4) % 7
    m = (a + 11 * h + 22 * k) // 451
    easter = date(year, (h + k - 7 * m + 114) // 31, (h + k - 7 * m + 114) % 31 + 1)
    midsummer = next(day for number in range(20, 27) if (day := date(year, 6, number)).weekday() == 5)
    saints = next(day for number in range(7) if (day := date(year, 10, 31) + DAY * number).weekday() == 5)
    fixed = {date(year, *one) for one in ((1, 1), (1, 6), (5, 1), (12, 6), (12, 24), (12, 25), (12, 26))}
    return fixed | {easter + DAY * one for one in (-2, 0, 1, 39, 49)} | {midsummer - DAY, midsummer, saints}


def _meeting(series: Series, day: date, zone: str) -> Meeting:
    if series.time is None:
        return Meeting(f"{day}", f"{day + DAY * max(series.minutes // 1440, 1)}", series.title)
    start = moment(day, series.time, ZoneInfo(zone))
    return Meeting(
        f"{start:%Y-%m-%dT%H:%MZ}", f"{start + timedelta(minutes=series.minutes):%Y-%m-%dT%H:%MZ}", series.title
    )


def moment(day: date, clock: time, zone: ZoneInfo) -> datetime:
    """The first moment at which the clocks of a place show a time; where they skip it, that much later.

    Looked up from UTC, where nothing is skipped and nothing comes twice.
    """
    wanted = datetime.combine(day, clock)
    midnight = datetime.combine(day, time(), UTC)
    around = [midnight + timedelta(minutes=quarter * 15) for quarter in range(-16 * 4, 40 * 4)]
    shown = [(one.astimezone(zone).replace(tzinfo=None), one) for one in around]
    exact = [one for local, one in shown if local == wanted]
    return (
        exact[0]
        if exact
        else min(one for local, one in shown if local > wanted and _is_after_gap(local, one, zone, wanted))
    )


def _is_after_gap(local: datetime, one: datetime, zone: ZoneInfo, wanted: datetime) -> bool:
    """Whether a moment lies as far behind the skipped time as the clocks went forward."""
    before = (one - timedelta(hours=12)).astimezone(zone).utcoffset()
    after = one.astimezone(zone).utcoffset()
    assert before is not None
    assert after is not None
    return local - wanted == after - before
