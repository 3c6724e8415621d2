"""What is worth saying on a day of each series of checkpoints: what was missed, what is named in vain, what falls badly."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import date
from typing import NamedTuple

from seuranta.plan.follow.checkpoints import Occurrence, Unmet, by_series
from seuranta.plan.follow.exception_findings import unused_exceptions
from seuranta.plan.follow.seen import Seen
from seuranta.plan.loading.model import Checkpoint
from seuranta.plan.values.calendar_end import years_from
from seuranta.plan.values.periods import weekday_choice
from seuranta.plan.words.diagnostic import Argument, At, Finding, Term

_LATEST_CHANGE = 5
"""Clocks go forward in the night: a time from five o'clock on always exists, and no time zone has to be loaded."""


class SeriesOn(NamedTuple):
    """A series of checkpoints on a day: what comes within a year, what was missed, and what is named in vain.

    `knows_days` is False where it could not be understood on which days it falls.
    """

    series: Checkpoint
    knows_days: bool
    coming: list[Occurrence]
    missed: list[Occurrence]
    unmet: list[Unmet]

    @property
    def id(self) -> str:
        return self.series.id


def series_findings(seen: Seen) -> Iterator[Finding]:
    """Series by series in plan order."""
    last = years_from(seen.day, 1)
    coming = by_series(occurrence for occurrence in seen.checkpoints.coming if occurrence.day <= last)
    missed = by_series(seen.checkpoints.missed)
    unmet = by_series(seen.checkpoints.unmet)
    for item, typed in seen.plan.checkpoints.items():
        knows_days = seen.knows_days(typed)
        series = SeriesOn(typed, knows_days, coming[item], missed[item], unmet[item])
        for finder in OF_EACH_SERIES:
            yield from finder(seen, series)


def checkpoint_follows_checkpoint(_seen: Seen, series: SeriesOn) -> Iterator[Finding]:
    if series.series.follows_checkpoint:
        at = At("checkpoints", series.id, ("recurrence",))
        yield Finding("checkpoint-follows-checkpoint", at, {"id": series.id})


def missed_checkpoint(seen: Seen, series: SeriesOn) -> Iterator[Finding]:
    """A slip; two of them in a row are told by `missed_checkpoints`."""
    is_unread = seen.is_unread("checkpoints", series.id, "held")
    if not seen.is_followed_up or is_unread or series.id in seen.missed_runs:
        return
    missed = [occurrence.day for occurrence in series.missed]
    if missed:
        last = missed[-1]
        args: dict[str, Argument] = {
            "id": series.id,
            "n": len(missed),
            "last": last,
            "held": _field("held"),
            "skipped": _field("skipped"),
        }
        yield Finding("missed-checkpoint", _at(series), args, days=(seen.day - last).days)


def series_without_days(seen: Seen, series: SeriesOn) -> Iterator[Finding]:
    """Where no next checkpoint has been agreed at all, that says enough."""
    typed = series.series
    has_days = typed.recurrence is not None or typed.date or typed.held
    if has_days or series.unmet or seen.is_unread("checkpoints", series.id, "held"):
        return
    if series.knows_days and not seen.lacks_next_checkpoint:
        yield Finding("series-without-days", _at(series), {"id": series.id, "recurrence": _field("recurrence")})


def unused_exception(seen: Seen, series: SeriesOn) -> Iterator[Finding]:
    if series.knows_days:
        yield from unused_exceptions(seen, "checkpoints", series.series)


def unknown_occurrence(_seen: Seen, series: SeriesOn) -> Iterator[Finding]:
    for unmet in series.unmet if series.knows_days else ():
        args: dict[str, Argument] = {
            "id": series.id,
            "field": _field(unmet.field),
            "day": unmet.day,
            "nearest": unmet.nearest,
        }
        yield Finding("unknown-occurrence", At("checkpoints", series.id, (unmet.field, unmet.day), key=True), args)


def occurrence_findings(seen: Seen, series: SeriesOn) -> Iterator[Finding]:
    """Occurrence by occurrence, of those within a year."""
    for occurrence in series.coming if series.knows_days else ():
        for finder in OF_EACH_OCCURRENCE:
            yield from finder(seen, series, occurrence)


def checkpoint_on_day_off(seen: Seen, series: SeriesOn, occurrence: Occurrence) -> Iterator[Finding]:
    """A series that moves or skips by itself comes to stand on a day off only where somebody moved it there."""
    if not seen.days_off.is_off(occurrence.day):
        return
    taken = {other.day for other in series.coming}

    def is_free(day: date) -> bool:
        return day >= seen.day and day not in taken

    proposal = seen.days_off.nearest_working_day(occurrence.day, is_free)
    args: dict[str, Argument] = {
        "id": occurrence.series,
        "day": occurrence.day,
        "proposal": proposal,
        "weekday": weekday_choice(proposal.weekday()) if proposal is not None else None,
        **seen.days_off.why_off(occurrence.day),
        "moved": _field("moved"),
        "on_holiday": None if occurrence.is_moved else _field("on_holiday"),
    }
    yield Finding("checkpoint-on-day-off", _where_typed(series.series, occurrence), args)


def _where_typed(series: Checkpoint, occurrence: Occurrence) -> At:
    """Where the day of an occurrence is typed: under the moves, among the dates, or in the recurrence."""
    moved = next((day for day, move in reversed(series.moved.items()) if move.to == occurrence.day), None)
    if moved is not None:
        return At("checkpoints", series.id, ("moved", moved), key=True)
    if series.recurrence is None:
        return At("checkpoints", series.id, ("date", series.date.index(occurrence.slot)))
    return At("checkpoints", series.id, ("recurrence",))


def nonexistent_time(seen: Seen, series: SeriesOn, occurrence: Occurrence) -> Iterator[Finding]:
    zone = seen.plan.timezone
    if occurrence.time is None or occurrence.time.hour >= _LATEST_CHANGE or not occurrence.is_time_missing(zone):
        return
    start = occurrence.start(zone)
    args: dict[str, Argument] = {
        "id": occurrence.series,
        "day": occurrence.day,
        "time": occurrence.time,
        "start": start.time() if start else None,
    }
    field = "recurrence" if series.series.typed_time is None else "time"
    yield Finding("nonexistent-time", At("checkpoints", occurrence.series, (field,)), args)


OF_EACH_OCCURRENCE: tuple[Callable[[Seen, SeriesOn, Occurrence], Iterator[Finding]], ...] = (
    checkpoint_on_day_off,
    nonexistent_time,
)
OF_EACH_SERIES: tuple[Callable[[Seen, SeriesOn], Iterator[Finding]], ...] = (
    checkpoint_follows_checkpoint,
    missed_checkpoint,
    series_without_days,
    unused_exception,
    unknown_occurrence,
    occurrence_findings,
)


def _at(series: SeriesOn) -> At:
    return At("checkpoints", series.id, key=True)


def _field(name: str) -> Term:
    return Term("checkpoint", name)
