"""A plan that somebody changes every week in one of more than twenty ways, and what should stand in calendars then."""

from __future__ import annotations

import random
from collections import Counter
from collections.abc import Callable, Iterator
from datetime import date, datetime, time
from pathlib import Path
from typing import NamedTuple
from zoneinfo import ZoneInfo

from agreed_days import DAY, Meeting, Rhythm, Series, meetings

FIRST = date(2026, 10, 5)
AHEAD = 182 * DAY
"""How far ahead every file goes at least."""


class Past(NamedTuple):
    """A meeting that has passed, as it stood in calendars when it did; `known_as` is what its entry is recognised by."""

    series: int
    known_as: tuple[str, str]
    day: date
    meeting: Meeting


class Company:
    """A plan and what has been agreed in it, changed at random."""

    def __init__(self, folder: Path, zone: str, seed: str) -> None:
        self.folder = folder
        self.zone = zone
        self.random = random.Random(seed)
        self.today = FIRST
        self.plan_id = "care-0"
        self.series: dict[str, Series] = {}
        self.breaks: list[tuple[date, date]] = []
        self.past: list[Past] = []
        self.is_forced = False
        self._count = 0
        self._ahead: list[Past] = []
        self._add_series()
        self._add_dates()

    # --- what should stand in calendars

    def ahead(self) -> list[Past]:
        """What takes place from today on, half a year and a little more."""
        found = []
        for name, one in self.series.items():
            days = meetings(one, self.breaks, self.zone, self.today, self.today + AHEAD + 7 * DAY)
            found += [Past(id(one), (self.plan_id, name), day, meeting) for day, meeting in days.items()]
        return found

    def pass_to(self, day: date) -> None:
        self.past += [one for one in self._ahead if one.day < day]
        self.today = day

    def settle(self) -> None:
        self._ahead = self.ahead()

    def expected(self) -> tuple[list[Meeting], list[Meeting]]:
        return sorted(one.meeting for one in self.past), sorted(
            one.meeting for one in self._ahead if one.day <= self.today + AHEAD
        )

    # --- the plan as a person writes it

    def write(self) -> None:
        breaks = "".join(f"  b{at}: {first}–{last}\n" for at, (first, last) in enumerate(self.breaks))
        head = f"id: {self.plan_id}\nlanguage: en\ntimezone: {self.zone}\npresented: 2026-09-01\n"
        lines = "".join(f"  {name}:\n{_fields(one)}" for name, one in self.series.items())
        text = f"{head}{'breaks:' if breaks else ''}\n{breaks}checkpoints:\n{lines}"
        (self.folder / "roadmap.yaml").write_text(text, encoding="utf-8")

    # --- what changes

    def change(self) -> str:
        """Changes something; gives what, for the report."""
        self.is_forced = False
        names = list(_KINDS)
        self.random.shuffle(names)
        for name in names:
            if _KINDS[name](self):
                return name
        raise AssertionError

    def _any(self, fitting: Callable[[Series], object] = lambda _: True) -> Series | None:
        found = [one for one in self.series.values() if fitting(one)]
        return self.random.choice(found) if found else None

    def _add_series(self) -> bool:
        if len(self.series) >= 5:
            return False
        self._count += 1
        self.series[f"s{self._count}"] = Series(f"Series {self._count}", self.today, self._rhythm())
        return True

    def _add_dates(self) -> bool:
        if len(self.series) >= 5:
            return False
        self._count += 1
        dates = sorted({self._day_ahead() for _ in range(4)})
        self.series[f"s{self._count}"] = Series(f"Dates {self._count}", self.today, dates=dates, time=None)
        return True

    def _remove_series(self) -> bool:
        if len(self.series) < 3:
            return False
        del self.series[self.random.choice(list(self.series))]
        return True

    def _rhythm(self) -> Rhythm:
        kind = self.random.choice(["weekly", "fortnightly", "monthly", "monthly"])
        return Rhythm(kind, self.random.randrange(5), self.random.choice(["first", "second", "third", "last"]))

    def _day_ahead(self) -> date:
        return self.today + self.random.randint(0, 120) * DAY

    def _change_weekday(self) -> bool:
        one = self._any(lambda one: one.rhythm)
        if one is None or one.rhythm is None:
            return False
        self._set_rhythm(one, one.rhythm._replace(weekday=self.random.randrange(5)))
        return True

    def _change_rhythm(self) -> bool:
        one = self._any(lambda one: one.rhythm)
        if one is None:
            return False
        self._set_rhythm(one, self._rhythm())
        return True

    def _set_rhythm(self, one: Series, rhythm: Rhythm) -> None:
        """Moves and skips of days that are none any more would be told as mistakes; a person takes them out."""
        one.rhythm = rhythm
        days = set(one.slots(self.today + 400 * DAY))
        one.moved = {day: to for day, to in one.moved.items() if day in days and day >= self.today}
        one.skipped = {day for day in one.skipped if day in days}

    def _set(self, **values: list[object]) -> bool:
        one = self._any()
        assert one is not None
        for name, choices in values.items():
            setattr(one, name, self.random.choice(choices))
        return True

    def _clock(self) -> bool:
        return self._set(
            time=[time(8, 30), time(9), time(13, 15), time(0), time(23, 30), time(2, 30), time(3, 30), None]
        )

    def _retitle(self) -> bool:
        return self._set(title=[f"Title {self.random.randrange(1000)}"])

    def _coming_slots(self, one: Series) -> list[date]:
        slots = one.slots(self.today + 120 * DAY)
        return [day for day in slots if day >= self.today and day not in one.skipped and day not in one.moved]

    def _move(self) -> bool:
        one = self._any(self._coming_slots)
        if one is None:
            return False
        to = self._day_ahead()
        if to in one.slots(to) or to in one.moved.values():
            return False
        one.moved[self.random.choice(self._coming_slots(one))] = to
        return True

    def _move_onto_another(self) -> bool:
        one = self._any(lambda one: len(self._coming_slots(one)) > 1)
        if one is None:
            return False
        first, second = self._coming_slots(one)[:2]
        one.moved[first] = second
        return True

    def _move_back(self) -> bool:
        one = self._any(lambda one: [day for day in one.moved if day >= self.today])
        if one is None:
            return False
        del one.moved[self.random.choice([day for day in one.moved if day >= self.today])]
        return True

    def _skip(self) -> bool:
        one = self._any(self._coming_slots)
        if one is None:
            return False
        one.skipped.add(self.random.choice(self._coming_slots(one)))
        return True

    def _unskip(self) -> bool:
        one = self._any(lambda one: [day for day in one.skipped if day >= self.today])
        if one is None:
            return False
        one.skipped.discard(self.random.choice(sorted(day for day in one.skipped if day >= self.today)))
        return True

    def _add_date(self) -> bool:
        one = self._any(lambda one: one.rhythm is None)
        if one is None:
            return False
        one.dates = sorted({*one.dates, self._day_ahead()})
        return True

    def _remove_date(self) -> bool:
        one = self._any(lambda one: one.rhythm is None and len(self._coming_slots(one)) > 1)
        if one is None:
            return False
        one.dates.remove(self.random.choice(self._coming_slots(one)))
        return True

    def _except(self) -> bool:
        one = self._any(lambda one: one.rhythm and len(self._coming_slots(one)) > 2)
        if one is None:
            return False
        one.excepted.append(self.random.choice(self._coming_slots(one)))
        return True

    def _end(self) -> bool:
        one = self._any(lambda one: one.rhythm)
        if one is None:
            return False
        one.until = self.today + self.random.randint(30, 300) * DAY if one.until is None else None
        return True

    def _add_break(self) -> bool:
        if len(self.breaks) > 3:
            return False
        first = self._day_ahead()
        self.breaks.append((first, first + self.random.randint(1, 25) * DAY))
        return True

    def _remove_break(self) -> bool:
        ahead = [one for one in self.breaks if one[0] > self.today]
        if ahead:
            self.breaks.remove(self.random.choice(ahead))
        return bool(ahead)

    def _rename_series(self) -> bool:
        old = self.random.choice(list(self.series))
        self._count += 1
        self.series = {f"s{self._count}" if name == old else name: one for name, one in self.series.items()}
        self.is_forced = True
        return True

    def _rename_plan(self) -> bool:
        self._count += 1
        self.plan_id = f"care-{self._count}"
        self.is_forced = True
        return True

    def _late(self) -> Iterator[tuple[Series, Past]]:
        """What has passed lately and stood on the day it was agreed for, in series whose ids have not changed."""
        for was in self.past[-20:]:
            one = self.series.get(was.known_as[1])
            is_same = one is not None and id(one) == was.series and was.known_as[0] == self.plan_id
            is_alone = one is not None and was.day not in one.moved and was.day not in one.moved.values()
            if one is not None and is_same and is_alone and was.day in one.slots(self.today):
                yield one, was

    def _move_a_missed_one(self) -> bool:
        one, was = next(self._late(), (None, None))
        to = self._day_ahead()
        if one is None or was is None or to in one.slots(to) or to in one.moved.values() or was.day in one.skipped:
            return False
        one.moved[was.day] = to
        self.past.remove(was)
        return True

    def _skip_late(self) -> bool:
        one, was = next(self._late(), (None, None))
        if one is None or was is None:
            return False
        one.skipped.add(was.day)
        self.past.remove(was)
        return True


_KINDS: dict[str, Callable[[Company], bool]] = {
    "another weekday": Company._change_weekday,
    "another rhythm": Company._change_rhythm,
    "another time of day": Company._clock,
    "another length": lambda c: c._set(minutes=[30, 45, 60, 90, 240, 1440, 2880]),
    "another title": Company._retitle,
    "another place": lambda c: c._set(place=["", "Room 2", "Kahvio, ylin kerros"]),
    "another agenda": lambda c: c._set(agenda=["", "Numbers; promises", "Päätökset, luvut"]),
    "another reminder": lambda c: c._set(reminder=[0, 15, 120, 1440]),
    "another rule for holidays": lambda c: c._set(on_holiday=["warn", "skip", "next working day"]),
    "a series more": Company._add_series,
    "a series of dates more": Company._add_dates,
    "a series less": Company._remove_series,
    "one moved": Company._move,
    "one moved onto another": Company._move_onto_another,
    "one moved back": Company._move_back,
    "one skipped": Company._skip,
    "one not skipped after all": Company._unskip,
    "a date more": Company._add_date,
    "a date less": Company._remove_date,
    "one left out": Company._except,
    "an end, or none": Company._end,
    "a break more": Company._add_break,
    "a break less": Company._remove_break,
    "another id of a series": Company._rename_series,
    "another id of the plan": Company._rename_plan,
    "a missed one moved": Company._move_a_missed_one,
    "one skipped afterwards": Company._skip_late,
}


def _fields(one: Series) -> str:
    days = [f"      {day}: {{to: {to}, reason: x}}" for day, to in one.moved.items()]
    lines = [f"title: {one.title}", f"start: {one.start}", f"on holiday: {one.on_holiday}"]
    lines += [f"recurrence: {one.rhythm.phrase}"] if one.rhythm is not None else [f"date: [{_list(one.dates)}]"]
    lines += [f"time: '{one.time:%H:%M}'"] if one.time is not None else []
    lines += [f"duration: {one.minutes} min", f"until: {one.until}" if one.until else "# no end"]
    lines += [f"place: {one.place}"] if one.place else []
    lines += [f"agenda: {one.agenda}"] if one.agenda else []
    lines += [f"reminder: {one.reminder} min"] if one.reminder else []
    lines += [f"except: [{_list(one.excepted)}]"] if one.excepted else []
    lines += ["skipped: {" + ", ".join(f"{day}: x" for day in sorted(one.skipped)) + "}"] if one.skipped else []
    lines += ["moved:", *days] if days else []
    return "".join(f"    {line}\n" for line in lines)


def _list(days: list[date]) -> str:
    return ", ".join(map(str, days))


def compared(
    expected: tuple[list[Meeting], list[Meeting]], found: list[list[str]], today: date, zone: str
) -> list[str]:
    """What is wrong with what a calendar holds on a day."""
    past, ahead = expected
    split: tuple[list[Meeting], list[Meeting]] = [], []
    for one in found:
        day = _day(one[0], zone)
        if day <= today + AHEAD:
            split[day >= today].append(Meeting(*one))
    wrong = []
    for name, wanted, got in (("past", past, split[0]), ("ahead", ahead, split[1])):
        missing, more = Counter(wanted) - Counter(got), Counter(got) - Counter(wanted)
        wrong += [f"{name}: missing {one}" for one in missing] + [f"{name}: too many {one}" for one in more]
    return wrong


def _day(start: str, zone: str) -> date:
    if len(start) == 10:
        return date.fromisoformat(start)
    return datetime.fromisoformat(start).astimezone(ZoneInfo(zone)).date()
