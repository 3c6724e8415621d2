"""Where a series of checkpoints runs out while its last date is still ahead, so that people can agree on the next there."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator
from datetime import date
from typing import NamedTuple

from seuranta.plan.follow.checkpoints import CheckpointsOn, Occurrence, by_series
from seuranta.plan.loading.model import Checkpoint, Plan


class LastDate(NamedTuple):
    """The last agreed date of a series after which none of its kind follows."""

    series: str
    day: date


def last_dates_ahead(plan: Plan, checkpoints: CheckpointsOn, day: date) -> Iterator[LastDate]:
    """In plan order; told from the last but one date of a series on, until the last one is over.

    What was skipped is no date. A series of one date has no rhythm that could end.
    """
    agreed = _agreed(checkpoints.occurrences)
    for series in plan.checkpoints.values():
        dates = agreed[series.id]
        if is_endless(series) or len(dates) < 2 or not dates[-1].is_coming or day < dates[-2].day:
            continue
        others = [other for other in plan.checkpoints.values() if other.kind == series.kind and other is not series]
        if not any(is_endless(other) or _goes_on(agreed[other.id], dates[-1].day) for other in others):
            yield LastDate(series.id, dates[-1].day)


def last_date_of(plan: Plan, checkpoints: CheckpointsOn, kind: str) -> date | None:
    """The last agreed date of all series of a kind that have more than one; None where one is still ahead."""
    of_kind = [series for series in plan.checkpoints.values() if series.kind == kind]
    agreed = _agreed(checkpoints.occurrences)
    dates = [agreed[series.id] for series in of_kind]
    if any(map(is_endless, of_kind)) or any(days[-1].is_coming for days in dates if days):
        return None
    return max((days[-1].day for days in dates if len(days) > 1), default=None)


def is_endless(series: Checkpoint) -> bool:
    """Whether a series goes on for ever."""
    return series.recurrence is not None and series.until is None


def _agreed(occurrences: Iterable[Occurrence]) -> defaultdict[str, list[Occurrence]]:
    """By series those that take place as agreed, ascending."""
    return by_series(other for other in occurrences if other.state != "skipped" and not other.is_extra)


def _goes_on(dates: list[Occurrence], last: date) -> bool:
    return bool(dates) and dates[-1].day > last
