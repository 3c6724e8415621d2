"""What stands in the way of agreed dates: days off, weekends, two at one time; and stretches without any date."""

from __future__ import annotations

import itertools
from collections.abc import Iterable, Iterator, Sequence
from datetime import date, datetime, time, timedelta
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
    found = {}
    for day, group in itertools.groupby(
        (one for one in occurrences if one.state != "skipped"), key=lambda one: one.day
    ):
        on_day = list(group)
        why = days_off.why_off(day)
        for one in on_day:
            others = tuple(other.series for other in on_day if other is not one and _overlap(one, other))
            clash = Clash(why["holiday"], why["break"], day.weekday() >= _SATURDAY, others)
            if any(clash):
                found[one.series, one.slot] = clash
    return found


def _overlap(one: Occurrence, other: Occurrence) -> bool:
    """Without a time nobody knows."""
    if one.time is None or other.time is None:
        return False
    return _minutes(one.time) < _end(other) and _minutes(other.time) < _end(one)


def _minutes(clock: time) -> timedelta:
    return datetime.combine(date.min, clock) - datetime.min  # noqa: DTZ901 - a difference, no moment


def _end(one: Occurrence) -> timedelta:
    assert one.time is not None
    return _minutes(one.time) + one.length


def gaps(plan: Plan, day: date, coming: Sequence[Occurrence]) -> Iterator[Gap]:
    """The stretches ahead of more than eight weeks without a checkpoint; the first may begin on the day itself."""
    breaks = DaysOff(plan).breaks
    for first, last in itertools.pairwise(dict.fromkeys((day, *(one.day for one in coming)))):
        if (last - first).days > LONGEST_GAP:
            excepted = (span for one in plan.checkpoints.values() for span in excepted_spans(one, first, last))
            days = (last - first).days - count_covered((*excepted, *breaks), plus(first, 1), last)
            if days > LONGEST_GAP:
                yield Gap(first, last, days)
