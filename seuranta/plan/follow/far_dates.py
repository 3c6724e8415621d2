"""Dates so far from the rest of the plan that they are probably slips of the fingers: 2062 for 2026."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date

from seuranta.plan.follow.seen import Seen
from seuranta.plan.loading.model import Action, Checkpoint, Goal, Plan, Timed
from seuranta.plan.values.calendar_end import years_from
from seuranta.plan.words.diagnostic import At, Finding, PathStep

Dated = tuple[str | None, str | None, tuple[PathStep, ...], date | None]
"""Section, item, path and the day that stands there; plain tuples, because every date of a plan is looked at."""

_YEARS = 10


def far_date(seen: Seen) -> Iterator[Finding]:
    """Dates more than ten years from the plan's first date: that of the presentation, else the first in plan order."""
    first = next((day for *_, day in _every_date(seen.plan) if day is not None), None)
    if first is None:
        return
    earliest, latest = years_from(first, -_YEARS), years_from(first, _YEARS)
    for section, item, path, day in _every_date(seen.plan):
        if day is not None and not earliest <= day <= latest:
            at = At(section, item, path, key=isinstance(path[-1], date))
            yield Finding("far-date", at, {"day": day, "first": first})


def _every_date(plan: Plan) -> Iterator[Dated]:
    if plan.presented is not None:
        yield None, None, ("presented",), plan.presented.date
    yield None, None, ("closed_on",), plan.closed_on
    for goal in plan.goals.values():
        yield from _of_goal(goal)
    yield from _of_actions(plan.actions.values())
    for series in plan.checkpoints.values():
        yield from _of_series(series)
    for message in plan.communication.values():
        yield from _of_timed("communication", message)
        for at, day in enumerate(message.told):
            yield "communication", message.id, ("told", at), day
    yield from _of_the_rest(plan)


def _of_goal(goal: Goal) -> Iterator[Dated]:
    if goal.baseline is not None:
        yield "goals", goal.id, ("baseline", "date"), goal.baseline.date
    for name in ("interim_targets", "readings"):
        for day in getattr(goal, name):
            yield "goals", goal.id, (name, day), day
    yield "goals", goal.id, ("by",), goal.by
    yield "goals", goal.id, ("achieved_on",), goal.achieved_on


def _of_actions(actions: Iterable[Action]) -> Iterator[Dated]:
    for action in actions:
        if action.start is not None:
            yield "actions", action.id, ("start",), action.start.first
        if action.due is not None:
            yield "actions", action.id, ("due",), action.due
        if action.lapses is not None:
            yield "actions", action.id, ("lapses",), action.lapses
        if action.typed_status.day is not None:
            yield "actions", action.id, ("status",), action.typed_status.day
        if action.done_on is not None:
            yield "actions", action.id, ("done_on",), action.done_on
        for at, move in enumerate(action.moves):
            yield "actions", action.id, ("moves", at, "date"), move.date
            yield "actions", action.id, ("moves", at, "from"), move.old
            yield "actions", action.id, ("moves", at, "to"), move.new
        if action.next_step is not None:
            yield "actions", action.id, ("next_step", "by"), action.next_step.by


def _of_timed(section: str, timed: Timed) -> Iterator[Dated]:
    yield section, timed.id, ("start",), timed.start
    yield section, timed.id, ("until",), timed.until
    for at, day in enumerate(timed.date):
        yield section, timed.id, ("date", at), day


def _of_series(series: Checkpoint) -> Iterator[Dated]:
    yield from _of_timed("checkpoints", series)
    for name in ("held", "skipped", "moved"):
        for day in getattr(series, name):
            yield "checkpoints", series.id, (name, day), day
    for day, moved in series.moved.items():
        yield "checkpoints", series.id, ("moved", day, "to"), moved.to


def _of_the_rest(plan: Plan) -> Iterator[Dated]:
    for question in plan.feedback.values():
        yield "feedback", question.id, ("date",), question.date
        yield "feedback", question.id, ("answered_on",), question.answered_on
    for topic in plan.topics.values():
        yield "topics", topic.id, ("date",), topic.date
        yield "topics", topic.id, ("closed_on",), topic.closed_on
    for decision in plan.decisions.values():
        yield "decisions", decision.id, ("date",), decision.date
        yield "decisions", decision.id, ("review_on",), decision.review_on
    for pause in plan.breaks.values():
        if pause.span is not None:
            yield "breaks", pause.id, ("start",), pause.span.first
            yield "breaks", pause.id, ("until",), pause.span.last
