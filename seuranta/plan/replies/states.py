"""How an item stands, as a reply says it: done, told, begun, stuck, given up, or nothing new."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date

from seuranta.plan.follow.actions import CLOSED
from seuranta.plan.loading.lookup import ItemId
from seuranta.plan.loading.model import Action
from seuranta.plan.record.facts import Achieved, Done, Freed, Started, Step, Stuck, Told
from seuranta.plan.replies.clauses import Clause
from seuranta.plan.replies.moves import moved
from seuranta.plan.replies.obstacles import obstacle_in
from seuranta.plan.replies.outcomes import Asked
from seuranta.plan.replies.said_days import due_days, past_days
from seuranta.plan.replies.said_words import NO_OBSTACLE, OVER, RUNNING, State
from seuranta.plan.replies.speech import Answer, Leftover, Speech, asks_last
from seuranta.plan.replies.which_item import folded
from seuranta.plan.words.vocabulary import fold


def _since(clause: Clause, item: ItemId, speech: Speech, fact: type[Done | Told | Achieved]) -> date | Asked | Leftover:
    """The day on which something happened, that of the message where none stands there; else the question which one."""
    if clause.reason is not None:
        return Leftover(clause.reason)
    if not clause.when:
        return speech.day
    days = past_days(clause.when, speech.day).days
    if not days:
        return Leftover(clause.when)
    if len(days) > 1:
        return speech.asks("which-day", item, (fact(item.id, days[0]),), (), first=days[0], second=days[-1])
    if days[0] > speech.latest:
        return speech.asks("ahead", item, day=days[0])
    if (speech.day - days[0]).days > _LONGEST_AGO:
        return speech.asks("long-ago", item, (fact(item.id, days[0]),), day=days[0])
    return days[0]


_LONGEST_AGO = 120
"""Days after which nobody tells of something for the first time; the year may be a slip."""


def _done(clause: Clause, item: ItemId, speech: Speech) -> Answer:
    if item.section == "goals":
        return _achieved(clause, item, speech)
    action = speech.desk.plan.actions[item.id]
    if action.status == "dropped":
        return speech.asks("closed", item)
    day = _since(clause, item, speech, Done)
    if not isinstance(day, date):
        return day
    return speech.nothing_new(item) if action.status == "done" else speech.takes(item, Done(item.id, day))


def _achieved(clause: Clause, item: ItemId, speech: Speech) -> Answer:
    goal = speech.desk.plan.goals[item.id]
    if goal.target is not None:
        return speech.asks("unclear", item)
    day = _since(clause, item, speech, Achieved)
    if not isinstance(day, date):
        return day
    return speech.nothing_new(item) if goal.achieved_on is not None else speech.takes(item, Achieved(item.id, day))


def _told(clause: Clause, item: ItemId, speech: Speech) -> Answer:
    day = _since(clause, item, speech, Told)
    if not isinstance(day, date):
        return day
    is_known = day in speech.desk.plan.communication[item.id].told
    return speech.nothing_new(item) if is_known else speech.takes(item, Told(item.id, day))


def _started(clause: Clause, item: ItemId, speech: Speech) -> Answer:
    action = speech.desk.plan.actions[item.id]
    if action.status == "blocked" or action.blocked_by is not None:
        return speech.asks("blocked", item, (Freed(item.id),))
    if clause.reason is not None or _past_day(clause, speech) is None:
        return Leftover(clause.reason or clause.when)
    return speech.nothing_new(item) if action.status == "in_progress" else speech.takes(item, Started(item.id))


def _past_day(clause: Clause, speech: Speech) -> date | None:
    """The day that stands there, that of the message where none does; None where it is no day, or not over."""
    if not clause.when:
        return speech.day
    day = past_days(clause.when, speech.day).day
    return day if day is not None and day <= speech.latest else None


def _stuck(clause: Clause, item: ItemId, speech: Speech) -> Answer:
    action = speech.desk.plan.actions[item.id]
    day = _past_day(clause, speech)
    if day is None:
        return Leftover(clause.when)
    if clause.reason is None or NO_OBSTACLE.fullmatch(folded(clause.reason)):
        is_known = action.blocked_by is not None and not clause.when and clause.reason is None
        return speech.nothing_new(item) if is_known else speech.lacks("obstacle", item, Stuck(item.id, day, ""))
    if asks_last(clause.reason) or OVER.fullmatch(folded(clause.reason)) or _is_day(clause.reason, speech):
        return speech.asks("doubted", item, (Stuck(item.id, day, clause.reason),))
    return _obstacle(clause.reason, day, action, item, speech)


def _is_day(reason: str, speech: Speech) -> bool:
    """Whether `blocked by 4 Dec` tells no obstacle, but a day."""
    return bool(due_days(reason, speech.day, speech.desk.working).days)


def _obstacle(text: str, day: date, action: Action, item: ItemId, speech: Speech) -> Answer:
    """What stands in the way, with the next step where one is told."""
    people = speech.desk.people
    obstacle = obstacle_in(text, speech.who, speech.day, people, speech.desk.working)
    stuck = Stuck(item.id, day, obstacle.text)
    if obstacle.step is not None:
        return speech.takes(item, stuck, Step(item.id, obstacle.step, obstacle.who, obstacle.by))
    is_known = action.blocked_by is not None and fold(action.blocked_by) == fold(obstacle.text)
    return speech.nothing_new(item) if is_known else speech.takes(item, stuck)


def _dropped(clause: Clause, item: ItemId, speech: Speech) -> Answer:
    if _past_day(clause, speech) is None:
        return Leftover(clause.when)
    is_known = speech.desk.plan.actions[item.id].status == "dropped"
    return speech.nothing_new(item) if is_known else speech.for_the_meeting(item, None, clause.reason)


def _nothing_new(clause: Clause, item: ItemId, speech: Speech) -> Answer:
    action = speech.desk.plan.actions.get(item.id) if item.section == "actions" else None
    beside = clause.reason or clause.when
    if beside:
        return Leftover(beside)
    is_begun = action is not None and action.status == "planned" and folded(clause.word) in RUNNING
    return speech.takes(item, Started(item.id)) if is_begun else speech.nothing_new(item)


def _freed(clause: Clause, item: ItemId, speech: Speech) -> Answer:
    action = speech.desk.plan.actions[item.id]
    if clause.reason is not None or _past_day(clause, speech) is None:
        return Leftover(clause.reason or clause.when)
    is_known = action.status != "blocked" and action.blocked_by is None
    return speech.nothing_new(item) if is_known else speech.takes(item, Freed(item.id))


_ANSWERS: Mapping[State, Callable[[Clause, ItemId, Speech], Answer]] = {
    "done": _done,
    "achieved": _achieved,
    "told": _told,
    "started": _started,
    "stuck": _stuck,
    "waiting": _stuck,
    "freed": _freed,
    "moved": moved,
    "dropped": _dropped,
    "nothing": _nothing_new,
}
SECTIONS: Mapping[State, tuple[str, ...]] = {
    **dict.fromkeys(_ANSWERS, ("actions",)),
    "done": ("actions", "goals"),
    "achieved": ("goals",),
    "told": ("communication",),
    "nothing": ("actions", "goals", "communication"),
}
"""Of which items a state may be said."""
_OF_CLOSED = ("done", "dropped")
"""What may be said of an action that is closed."""


def stands(state: State, clause: Clause, item: ItemId, speech: Speech) -> Answer:
    """What it comes to that an item stands so."""
    if item.section not in SECTIONS[state]:
        return Leftover("")
    is_open = item.section != "actions" or speech.desk.plan.actions[item.id].status not in CLOSED
    return _ANSWERS[state](clause, item, speech) if is_open or state in _OF_CLOSED else speech.asks("closed", item)
