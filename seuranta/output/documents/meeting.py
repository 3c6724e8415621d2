"""The meeting that an agenda is for: which occurrence, since when, and how long."""

from __future__ import annotations

from datetime import date, timedelta
from typing import NamedTuple

from seuranta.plan.follow.checkpoints import Occurrence
from seuranta.plan.follow.followup import FollowUp
from seuranta.plan.loading.model import Checkpoint


class Meeting(NamedTuple):
    """The occurrence an agenda is for; `since` is when its series, or else anything, was last held."""

    follow: FollowUp
    occurrence: Occurrence
    series: Checkpoint
    since: date | None
    language: str


def meeting_of(follow: FollowUp, occurrence: Occurrence, language: str) -> Meeting:
    series = follow.plan.checkpoints[occurrence.series]
    return Meeting(follow, occurrence, series, _since(follow, occurrence), language)


def length_of(series: Checkpoint, occurrence: Occurrence) -> int:
    """An hour for a review; else by the length that was agreed, and without one by its kind."""
    if series.kind == "review":
        return 60
    has_length = series.typed_duration is not None or (series.time is not None and series.time.length is not None)
    if has_length:
        return 15 if occurrence.length < timedelta(minutes=25) else 30
    return 30 if series.kind == "management" else 15


def _since(follow: FollowUp, occurrence: Occurrence) -> date | None:
    """The last day on which this series was held; else any other, but for a review of all of it, else the presentation."""
    before = [held for held in follow.checkpoints.held if held.day < occurrence.day]
    of_series = [held.day for held in before if held.series == occurrence.series]
    others = [held.day for held in before if follow.plan.checkpoints[occurrence.series].kind != "review"]
    if of_series or others:
        return max(of_series or others)
    presented = follow.plan.presented
    return presented.date if presented is not None and presented.date <= follow.day else None
