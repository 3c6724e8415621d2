"""What is worth saying on a day of checkpoints, of what was promised at them and of decisions that wait for one."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from seuranta.plan.follow.clashes import gaps
from seuranta.plan.follow.decisions import decisions_to_review
from seuranta.plan.follow.last_dates import last_date_of, last_dates_ahead
from seuranta.plan.follow.promises import silent_moves
from seuranta.plan.follow.seen import Finder, Seen
from seuranta.plan.follow.series_findings import series_findings
from seuranta.plan.loading.model import Checkpoint
from seuranta.plan.words.diagnostic import Argument, At, Choice, Finding, Term, TypedDay

REVIEWED_WITHIN = 100
REVIEWED_WITHOUT_SERIES = 182
_SECTION = At("checkpoints", key=True)


# --- what the plan lacks ----------------------------------------------------------------------------------------------


def no_next_checkpoint(seen: Seen) -> Iterator[Finding]:
    if seen.lacks_next_checkpoint:
        took_place = (occurrence.day for occurrence in seen.checkpoints.occurrences if occurrence.state != "skipped")
        args: dict[str, Argument] = {"last": max(took_place, default=None), "section": Term("plan", "checkpoints")}
        yield Finding("no-next-checkpoint", _SECTION, args, light="red")


def missed_checkpoints(seen: Seen) -> Iterator[Finding]:
    """Two or more of a series in a row, of which nobody has said what became of them."""
    for run in seen.missed_runs.values():
        args: dict[str, Argument] = {
            "id": run.series,
            "n": len(run.missed),
            "first": run.first,
            "last": run.last,
            "day": TypedDay(run.last),
            "rhythm": Term("checkpoint", _rhythm(seen, run.series, "recurrence")),
        }
        at = At("checkpoints", run.series, key=True)
        yield Finding("missed-checkpoints", at, args, light="red", days=(seen.day - run.last).days)


def last_checkpoint_ahead(seen: Seen) -> Iterator[Finding]:
    """A surprise that can still be prevented, where people meet anyway."""
    if seen.are_checkpoints_asked_for:
        for last in last_dates_ahead(seen.plan, seen.checkpoints, seen.day):
            at = At("checkpoints", last.series, key=True)
            rhythm = Term("checkpoint", _rhythm(seen, last.series, "until"))
            args: dict[str, Argument] = {
                "id": last.series,
                "last": last.day,
                "day": TypedDay(last.day),
                "rhythm": rhythm,
            }
            yield Finding("last-checkpoint-ahead", at, args)


def _rhythm(seen: Seen, series: str, field: str) -> str:
    """The field that changes when a series takes place: `field` of one that recurs, else its dates."""
    return field if seen.plan.checkpoints[series].recurrence is not None else "date"


def checkpoint_gap(seen: Seen) -> Iterator[Finding]:
    """The first stretch ahead without a checkpoint that is too long; the rest is for when this one is closed."""
    if not seen.are_checkpoints_asked_for:
        return
    coming = seen.checkpoints.coming
    gap = next(gaps(seen.plan, seen.day, coming), None)
    if gap is not None:
        begins_at_checkpoint = any(occurrence.day == gap.first for occurrence in coming)
        first = gap.first if begins_at_checkpoint else None
        args: dict[str, Argument] = {"first": first, "last": gap.last, "n": gap.days}
        yield Finding("checkpoint-gap", _SECTION, args, days=gap.days)


def plan_not_reviewed(seen: Seen) -> Iterator[Finding]:
    """Counted from the latest held review of the whole plan, or from the presentation, whichever is later; where there
    has been neither, from the first review that was agreed.

    Reviews that have ended are missed at once, like checkpoints of which no next one has been agreed.
    """
    if not seen.are_checkpoints_asked_for:
        return
    reviews = [series.id for series in seen.plan.checkpoints.values() if series.kind == "review"]
    last = max(_reviewed_on(seen, reviews), default=None)
    first = min(_agreed_until(seen, reviews), default=None)
    since = last or first
    within = REVIEWED_WITHIN if reviews else REVIEWED_WITHOUT_SERIES
    ended = last_date_of(seen.plan, seen.checkpoints, "review")
    if since is None or (ended is None and (seen.day - since).days <= within):
        return
    args: dict[str, Argument] = {
        "n": (seen.day - since).days,
        "last": last,
        "first": first if last is None else None,
        "ended": ended,
        "coming": next(
            (occurrence.day for occurrence in seen.checkpoints.coming if occurrence.series in reviews), None
        ),
    }
    at = At("checkpoints", reviews[0], key=True) if reviews else _SECTION
    yield Finding("plan-not-reviewed", at, args, days=(seen.day - since).days)


def _reviewed_on(seen: Seen, reviews: list[str]) -> Iterator[date]:
    if seen.plan.presented is not None:
        yield seen.plan.presented.date
    for occurrence in seen.checkpoints.held:
        if occurrence.series in reviews:
            yield occurrence.day


def _agreed_until(seen: Seen, reviews: list[str]) -> Iterator[date]:
    """The days up to now on which a review should have been held."""
    for occurrence in seen.checkpoints.missed:
        if occurrence.series in reviews:
            yield occurrence.day


def no_management_checkpoint(seen: Seen) -> Iterator[Finding]:
    if not seen.are_checkpoints_asked_for or seen.plan.management_team is None:
        return
    if not any(map(_is_for_management, seen.plan.checkpoints.values())):
        args = {"team": Term("plan", "management_team"), "kind": Choice("checkpoint_kind", "management")}
        yield Finding("no-management-checkpoint", At(path=("management_team",), key=True), args)


def _is_for_management(series: Checkpoint) -> bool:
    return series.kind == "management" or any(party.kind == "management_team" for party in series.participants)


# --- decisions and promises -------------------------------------------------------------------------------------------


def decision_to_review(seen: Seen) -> Iterator[Finding]:
    for decision in decisions_to_review(seen.plan, seen.checkpoints, seen.day, seen.day):
        assert decision.review_on is not None
        args: dict[str, Argument] = {"id": decision.id, "day": decision.review_on, "decision": decision.decision}
        at = At("decisions", decision.id, ("review_on",))
        yield Finding("decision-to-review", at, args, days=(seen.day - decision.review_on).days)


def silent_move(seen: Seen) -> Iterator[Finding]:
    """The latest of each action: what was promised before has been answered for since."""
    latest = {move.action: move for move in silent_moves(seen.plan, seen.promise_days)}
    for item, move in latest.items():
        args: dict[str, Argument] = {
            "id": item,
            "promised": move.promised,
            "due": move.due,
            "day": move.made_on,
            "moves": Term("action", "moves"),
        }
        yield Finding("silent-move", At("actions", item, ("due",)), args)


CHECKPOINT_FINDERS: tuple[Finder, ...] = (
    last_checkpoint_ahead,
    checkpoint_gap,
    plan_not_reviewed,
    no_management_checkpoint,
    series_findings,
    decision_to_review,
    silent_move,
)
"""All but `no_next_checkpoint` and `missed_checkpoints`, which come before everything else."""
