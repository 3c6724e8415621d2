"""Meetings that were agreed, two or more in a row, of which nobody has written a word; a plan dies that way.

One that was missed is told in `series_findings`; here is only when it is no slip any more.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from itertools import takewhile
from typing import NamedTuple

from seuranta.plan.follow.checkpoints import CheckpointsOn, Occurrence, by_series
from seuranta.plan.follow.days_off import DaysOff
from seuranta.plan.loading.model import Plan

SHORTEST_RUN = 2


class MissedRun(NamedTuple):
    """The latest agreed dates of a series, all missed, the earliest first; two at least."""

    series: str
    missed: tuple[Occurrence, ...]

    @property
    def first(self) -> date:
        return self.missed[0].day

    @property
    def last(self) -> date:
        return self.missed[-1].day


def missed_runs(plan: Plan, checkpoints: CheckpointsOn, day: date) -> Mapping[str, MissedRun]:
    """By series, in plan order, those of which the two latest dates were missed.

    A run ends with the first date that was held or skipped, also an extra one. What was missed in a break, or before the
    presentation, counts for nothing.
    """
    days_off = DaysOff(plan)
    begins = plan.presented.date if plan.presented is not None else date.min

    def counts(occurrence: Occurrence) -> bool:
        if occurrence.state != "missed":
            return occurrence.day <= day and occurrence.state != "today"
        return occurrence.day >= begins and days_off.break_on(occurrence.day) is None

    counted = by_series(filter(counts, checkpoints.occurrences))
    runs = {series: MissedRun(series, _latest_missed(counted[series])) for series in plan.checkpoints}
    return {series: run for series, run in runs.items() if len(run.missed) >= SHORTEST_RUN}


def _latest_missed(occurrences: list[Occurrence]) -> tuple[Occurrence, ...]:
    latest = takewhile(lambda occurrence: occurrence.state == "missed", reversed(occurrences))
    return tuple(reversed(tuple(latest)))
