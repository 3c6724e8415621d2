"""Which checkpoint a meeting is: the one that is on today, one that was not held in time, or the one that is asked for."""

from __future__ import annotations

from datetime import date

from seuranta.commands import UserError, spoken_day
from seuranta.plan.follow.checkpoints import Occurrence
from seuranta.plan.follow.followup import FollowUp
from seuranta.plan.words import vocabulary
from seuranta.plan.words.nearest import nearest_id

_REACH = 7
"""How late a single date may be held without being asked for, in days."""


def occurrence_to_hold(follow: FollowUp, typed: str | None, language: str) -> Occurrence:
    """The checkpoint; raises UserError where none is on, or where the one that is asked for is not there to be held."""
    if typed is not None:
        return _asked_for(follow, typed, language)
    _refuse_closed(follow)
    today = follow.checkpoints.of("today")
    if today:
        return today[0]
    late = [
        occurrence
        for occurrence in follow.checkpoints.missed
        if (follow.day - occurrence.day).days <= _reach(follow, occurrence)
    ]
    if late:
        return late[-1]
    coming = follow.checkpoints.next
    if coming is None:
        raise UserError("no-checkpoint-agreed")
    raise UserError("no-checkpoint-today", day=coming.day, series=coming.series)


def occurrence_to_prepare(follow: FollowUp, typed: str | None, language: str) -> Occurrence:
    """The checkpoint that people prepare for: the one that is asked for, today's, else the next."""
    series = _series(follow, typed) if typed is not None else None
    if typed is not None and series is None:
        return _asked_for(follow, typed, language)
    ahead = follow.checkpoints.of("today", "ahead")
    coming = next((occurrence for occurrence in ahead if series in (None, occurrence.series)), None)
    _refuse_closed(follow)
    if coming is None:
        raise UserError("no-checkpoint-agreed")
    return coming


def _refuse_closed(follow: FollowUp) -> None:
    if follow.is_closed:
        raise UserError("plan-closed", day=follow.plan.closed_on)


def _reach(follow: FollowUp, occurrence: Occurrence) -> int:
    """As far as a held day settles the nearest occurrence, in days."""
    rule = follow.plan.checkpoints[occurrence.series].recurrence
    return (rule.interval or 0) // 2 if rule is not None else _REACH


def _asked_for(follow: FollowUp, typed: str, language: str) -> Occurrence:
    series = _series(follow, typed)
    if series is not None:
        return _of_series(follow, series)
    day = _day(follow, typed, language)
    occurrences = [
        occurrence
        for occurrence in follow.checkpoints.occurrences
        if day in (occurrence.day, occurrence.slot, *occurrence.joined)
    ]
    unrecorded = [occurrence for occurrence in occurrences if occurrence.state in ("missed", "today", "ahead")]
    if unrecorded:
        return unrecorded[0]
    raise UserError(
        "checkpoint-held" if any(occurrence.state == "held" for occurrence in occurrences) else "no-checkpoint-on",
        day=day,
    )


def _day(follow: FollowUp, typed: str, language: str) -> date:
    """The day that was typed; raises UserError with the checkpoint that is called nearly so, or with what is no day."""
    try:
        return spoken_day("--checkpoint", typed, follow.day, language)
    except UserError as error:
        suggestion = nearest_id(typed, follow.plan.checkpoints)
        if suggestion is None:
            raise
        raise UserError("unknown-id-nearest", typed=typed, suggestion=suggestion, n=1) from error


def _series(follow: FollowUp, typed: str) -> str | None:
    same = vocabulary.same_id(typed)
    return next((series for series in follow.plan.checkpoints if vocabulary.same_id(series) == same), None)


def _of_series(follow: FollowUp, series: str) -> Occurrence:
    """Today's, else the latest that was missed and may still be held, else the next; where none is left, the latest missed."""
    occurrences = [occurrence for occurrence in follow.checkpoints.occurrences if occurrence.series == series]
    for occurrence in occurrences:
        if occurrence.state == "today":
            return occurrence
    missed = [occurrence for occurrence in occurrences if occurrence.state == "missed"]
    coming = [occurrence for occurrence in occurrences if occurrence.state == "ahead"]
    late = [occurrence for occurrence in missed if (follow.day - occurrence.day).days <= _reach(follow, occurrence)]
    if late or coming:
        return late[-1] if late else coming[0]
    if missed:
        return missed[-1]
    raise UserError("no-checkpoint-agreed")


def day_of(occurrence: Occurrence, today: date, *, is_asked_for: bool) -> date:
    """When the meeting takes place: today, or on the past day that was asked for by its date."""
    return occurrence.day if is_asked_for and occurrence.day < today else today
