"""By when an action is to be done, as a reply says it: a new due date with its reason."""

from __future__ import annotations

import re
from datetime import date

from seuranta.plan.follow.actions import is_ongoing
from seuranta.plan.loading.lookup import ItemId
from seuranta.plan.loading.model import Action
from seuranta.plan.record.changes import Before
from seuranta.plan.record.facts import DueMoved, needs_decider
from seuranta.plan.replies.clauses import Clause
from seuranta.plan.replies.outcomes import Asked, Question
from seuranta.plan.replies.said_days import due_days
from seuranta.plan.replies.said_words import OR_ELSE
from seuranta.plan.replies.speech import Answer, Speech, asks_last
from seuranta.plan.replies.which_item import folded


def moved(clause: Clause, item: ItemId, speech: Speech) -> Answer:
    """A due date that moves; a third move, of which somebody has to decide, is a point for the meeting."""
    action = speech.desk.plan.actions[item.id]
    if is_ongoing(action):
        return speech.asks("unclear", item)
    days = due_days(clause.when, speech.day, speech.desk.working).days if clause.when else ()
    if not days:
        return _without_day(clause, item, speech)
    if len(days) > 1:
        readings = tuple((_move(action, day, clause.reason, speech),) for day in days)
        return speech.asks("which-day", item, *readings, first=days[0], second=days[-1])
    is_said_in_words = not any(sign.isdigit() for sign in clause.when)
    if days[0] == action.due:
        return speech.asks("no-new-day", item) if is_said_in_words else speech.nothing_new(item)
    if days[0] < speech.earliest:
        return speech.asks("is-over", item, day=days[0])
    move = _move(action, days[0], clause.reason, speech)
    if _is_past(clause) and (days[0] == speech.day or _MOVED_ON.search(folded(clause.text))):
        return speech.asks("unclear", item, (move,))
    if action.due is not None and days[0] < action.due and is_said_in_words:
        return speech.asks("earlier", item, (move,), day=days[0], due=action.due)
    return _to(days[0], action, clause, item, speech)


def _to(day: date, action: Action, clause: Clause, item: ItemId, speech: Speech) -> Answer:
    if _is_for_the_meeting(action, speech):
        return speech.for_the_meeting(item, day, clause.reason)
    move = _move(action, day, clause.reason, speech)
    if action.due is not None and clause.reason is None:
        return speech.lacks("reason", item, move)
    if clause.reason is not None and (asks_last(clause.reason) or OR_ELSE.search(folded(clause.reason))):
        return speech.asks("doubted", item, (move,))
    return speech.takes(item, move)


_MOVED_ON = re.compile(r"(?<!\w)moved on(?!\w)")


def _is_past(clause: Clause) -> bool:
    """Whether it was moved: a day may be the one on which that was agreed."""
    return folded(clause.word) in ("siirretty", "moved")


def _is_for_the_meeting(action: Action, speech: Speech) -> bool:
    """Whether somebody has to decide on the next move, and nobody has."""
    return action.due is not None and needs_decider(speech.desk.plan, action, speech.day)


def _without_day(clause: Clause, item: ItemId, speech: Speech) -> Asked:
    """A day that was not understood; where a text stands behind one, that may be the reason."""
    when, comma, rest = clause.when.partition(", ")
    day = due_days(when, speech.day, speech.desk.working).day if comma and clause.reason is None else None
    is_hedged = clause._replace(rest=rest if day is not None else clause.when).is_hedged
    question: Question = "hedged" if is_hedged else "no-new-day"
    action = speech.desk.plan.actions[item.id]
    if day is None or day < speech.earliest or _is_for_the_meeting(action, speech):
        return speech.asks(question, item)
    return speech.asks("hedged" if is_hedged else "unclear", item, (_move(action, day, rest, speech),))


def _move(action: Action, day: date, reason: str | None, speech: Speech) -> DueMoved:
    """As the command writes it: a first due date moves nothing and has no reason."""
    if action.due is None:
        return DueMoved(action.id, speech.day, None, day)
    typed = Before(speech.desk.plan, speech.desk.loaded.places).typed_due(action.id)
    number = len(action.moves) + 1
    return DueMoved(action.id, speech.day, action.due, day, reason, number=number, typed=typed)
