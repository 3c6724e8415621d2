"""The agreed dates of a plan between two days, of all its series or of some, with what clashes and where gaps are."""

from __future__ import annotations

from datetime import date
from typing import NamedTuple

from seuranta.plan.follow.checkpoints import CheckpointsOn, Occurrence
from seuranta.plan.follow.clashes import Clash, Gap, clashes, gaps
from seuranta.plan.loading.model import Checkpoint, Plan


class AgreedDates(NamedTuple):
    """The series and the occurrences that were asked for, from the first day to the last.

    `all` are those of the whole plan, as far ahead as they are known; `later` counts those after the last day.
    """

    plan: Plan
    day: date
    all: CheckpointsOn
    series: tuple[Checkpoint, ...]
    occurrences: tuple[Occurrence, ...]
    first: date
    last: date
    later: int
    is_closed: bool
    is_whole: bool

    @property
    def clashes(self) -> dict[tuple[str, date], Clash]:
        return clashes(self.plan, self.all.occurrences)

    @property
    def gaps(self) -> tuple[Gap, ...]:
        """The long gaps ahead, where all series are looked at; a closed plan has none."""
        if not self.is_whole or self.is_closed:
            return ()
        ahead = gaps(self.plan, self.day, self.all.coming)
        return tuple(gap for gap in ahead if self.first <= gap.last and gap.first <= self.last)

    def of(self, series: str) -> tuple[Occurrence, ...]:
        return tuple(occurrence for occurrence in self.all.occurrences if occurrence.series == series)

    def last_day(self, series: str) -> date | None:
        """The latest day for which a series was agreed and not skipped."""
        return max((occurrence.day for occurrence in self.of(series) if occurrence.state != "skipped"), default=None)

    def coming(self, series: str) -> tuple[Occurrence, ...]:
        return tuple(occurrence for occurrence in self.all.coming if occurrence.series == series)

    @property
    def is_none_agreed(self) -> bool:
        return self.all.next is None and not self.is_closed
