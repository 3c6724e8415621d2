"""Facts that are dated later than today: what is written as having happened has not happened yet."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from seuranta.plan.follow.seen import Seen
from seuranta.plan.loading.model import Action, Plan
from seuranta.plan.words.diagnostic import Argument, At, Finding, PathStep, Term
from seuranta.plan.words.fields import KIND_OF_SECTION

DatedFact = tuple[str, str, tuple[PathStep, ...], date | None]
"""Section, item, path and the day on which it is said to have happened."""


def fact_in_future(seen: Seen) -> Iterator[Finding]:
    """One finding for each fact after today, in plan order; what is agreed for later (moves to, skips) is no fact."""
    if seen.today is None:
        return
    for section, item, path, day in _facts(seen.plan):
        if day is not None and day > seen.today:
            args: dict[str, Argument] = {"id": item, "day": day, "field": Term(KIND_OF_SECTION[section], str(path[0]))}
            yield Finding("fact-in-future", At(section, item, path, key=isinstance(path[-1], date)), args)


def _facts(plan: Plan) -> Iterator[DatedFact]:
    for goal in plan.goals.values():
        for day in goal.readings:
            yield "goals", goal.id, ("readings", day), day
        yield "goals", goal.id, ("achieved_on",), goal.achieved_on
    for action in plan.actions.values():
        yield from _facts_of_action(action)
    for series in plan.checkpoints.values():
        for day in series.held:
            yield "checkpoints", series.id, ("held", day), day
    for message in plan.communication.values():
        for at, day in enumerate(message.told):
            yield "communication", message.id, ("told", at), day
    yield from _facts_of_talk(plan)


def _facts_of_talk(plan: Plan) -> Iterator[DatedFact]:
    for question in plan.feedback.values():
        yield "feedback", question.id, ("date",), question.date
        yield "feedback", question.id, ("answered_on",), question.answered_on
    for topic in plan.topics.values():
        yield "topics", topic.id, ("date",), topic.date
        yield "topics", topic.id, ("closed_on",), topic.closed_on
    for decision in plan.decisions.values():
        yield "decisions", decision.id, ("date",), decision.date


def _facts_of_action(action: Action) -> Iterator[DatedFact]:
    day = action.typed_status.day
    yield "actions", action.id, ("status",), day
    if action.done_on != day:
        yield "actions", action.id, ("done_on",), action.done_on
    for at, move in enumerate(action.moves):
        yield "actions", action.id, ("moves", at, "date"), move.date
