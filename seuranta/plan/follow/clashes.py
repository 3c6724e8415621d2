"""What stands in the way of agreed dates: days off, weekends, two at one time; and stretches without any date."""

from __future__ import annotations

import itertools
from collections.abc import Iterable, Iterator, Sequence
from datetime import date, datetime, time, timedelta
from operator import attrgetter
from typing import NamedTuple

from seuranta.plan.follow.checkpoints import Occurrence
from seuranta.plan.follow.days_off import DaysOff, count_covered
from seuranta.plan.follow.series import excepted_spans
from seuranta.plan.loading.model import Plan
from seuranta.plan.values.calendar_end import plus
from seuranta.plan.words.diagnostic import Argument

LONGEST_GAP = 56  # days
_SATURDAY = 5


class Clash(NamedTuple):
    """What an occurrence meets: a public holiday, a break by its title or id, a weekend, other series meanwhile."""

    holiday: Argument
    in_break: Argument
    is_weekend: bool
    series: tuple[str, ...]


class Gap(NamedTuple):
    """A stretch from one date to the next; `days` without those that a series excepts and without breaks."""

    first: date
    last: date
    days: int


def clashes(plan: Plan, occurrences: Iterable[Occurrence]) -> dict[tuple[str, date], Clash]:
    """By series and slot, of those that take place and meet something."""
    days_off = DaysOff(plan)
    met = {}
    taking_place = (occurrence for occurrence in occurrences if occurrence.state != "skipped")
    for day, group in itertools.groupby(taking_place, key=attrgetter("day")):
        on_day = list(group)
        why = days_off.why_off(day)
        for occurrence in on_day:
            meanwhile = tuple(other.series for other in on_day if _overlap(occurrence, other))
            clash = Clash(why["holiday"], why["break"], day.weekday() >= _SATURDAY, meanwhile)
            if any(clash):
                met[occurrence.series, occurrence.slot] = clash
    return met


def _overlap(first: Occurrence, second: Occurrence) -> bool:
    """Whether two different occurrences of one day overlap; without a time nobody knows."""
    if first is second or first.time is None or second.time is None:
        return False
    return _minutes(first.time) < _end(second) and _minutes(second.time) < _end(first)


def _minutes(clock: time) -> timedelta:
    return datetime.combine(date.min, clock) - datetime.min  # noqa: DTZ901 - a difference, no moment


def _end(occurrence: Occurrence) -> timedelta:
    assert occurrence.time is not None
    return _minutes(occurrence.time) + occurrence.length


def gaps(plan: Plan, day: date, coming: Sequence[Occurrence]) -> Iterator[Gap]:
    """The stretches ahead of more than eight weeks without a checkpoint; the first may begin on the day itself."""
    breaks = DaysOff(plan).breaks
    days_agreed = dict.fromkeys((day, *(occurrence.day for occurrence in coming)))
    for first, last in itertools.pairwise(days_agreed):
        if (last - first).days > LONGEST_GAP:
            excepted = [excepted_spans(series, first, last) for series in plan.checkpoints.values()]
            without = (*itertools.chain.from_iterable(excepted), *breaks)
            days = (last - first).days - count_covered(without, plus(first, 1), last)
            if days > LONGEST_GAP:
                yield Gap(first, last, days)
