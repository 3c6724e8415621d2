"""What was recorded, by one command or in a meeting, as changes of the plan file, all of them for one edit."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from datetime import date
from itertools import chain
from typing import NamedTuple

from seuranta.plan.edit.changes import Add, Change, Put, Remove, Value
from seuranta.plan.follow.promises import Promised
from seuranta.plan.loading.model import Action, Plan
from seuranta.plan.loading.places import Places
from seuranta.plan.reading.source import Scalar
from seuranta.plan.record.facts import (
    Achieved,
    Answered,
    Asked,
    Decided,
    Done,
    Dropped,
    DueMoved,
    DueRestored,
    Fact,
    Freed,
    LookAgain,
    MoveAccepted,
    NewAction,
    NewMessage,
    NewReading,
    NewTopic,
    NextAgreed,
    NextMoved,
    Produced,
    Settled,
    Shrunk,
    Started,
    Step,
    StepTaken,
    Stuck,
    Taken,
    Told,
    TopicClosed,
    Unlinked,
    WasHeld,
    WillLapse,
)
from seuranta.plan.values.statuses import StatusOn
from seuranta.plan.words.diagnostic import At, Choice


class Before(NamedTuple):
    """The plan as it stands before the facts, and where its fields stand in the file."""

    plan: Plan
    places: Places

    def has(self, action: str, field: str) -> bool:
        """Whether a field of an action stands in the file, understood or not."""
        return self.places.node(_at(action, field)) is not None

    def typed_due(self, action: str) -> str | None:
        """The due date of an action as it stands in the file; None where none stands there as one text."""
        node = self.places.node(_at(action, "due"))
        return node[1].text if node is not None and isinstance(node[1], Scalar) else None


def changes_of_meeting(before: Before, settled: Settled) -> tuple[Change, ...]:
    """Everything to write, in the order in which it was settled, the held checkpoint last."""
    return changes(before, (*settled.facts, settled.held))


def changes(before: Before, facts: Sequence[Fact]) -> tuple[Change, ...]:
    """What to write of facts, in their order. Of a step that was taken nothing, where the next one takes its place."""
    followed = {fact.action for fact in facts if isinstance(fact, Step)}
    written = [fact for fact in facts if not (isinstance(fact, StepTaken) and fact.action in followed)]
    return (*chain.from_iterable(_changes(before, fact) for fact in written), *_no_longer_lapsing(before, facts))


_SIGNS_OF_LIFE = (Done, Started, Stuck, Freed, Dropped, Taken, DueMoved, Step, Shrunk)
"""Facts after which an action no longer lapses: somebody has done something about it."""


def _no_longer_lapsing(before: Before, facts: Sequence[Fact]) -> Iterator[Change]:
    """The days to lapse of actions that somebody touched, and that did not get a new one."""
    renewed = {fact.action for fact in facts if isinstance(fact, WillLapse)}
    touched = dict.fromkeys(fact.action for fact in facts if isinstance(fact, _SIGNS_OF_LIFE))
    for action in touched:
        if action not in renewed and before.has(action, "lapses"):
            yield Remove(_at(action, "lapses"))


def _at(action: str, *path: str | int) -> At:
    return At("actions", action, path)


def _held(plan: Plan, fact: WasHeld) -> Iterator[Change]:
    """The checkpoint as held; one of single dates that took place on another day was moved there."""
    series = plan.checkpoints[fact.series]
    if series.recurrence is None and fact.day != fact.slot and fact.slot in series.date:
        yield Put(At("checkpoints", fact.series, ("moved", fact.slot)), fact.day)
    entry = _fields(present=fact.present, minutes=fact.minutes, tell=fact.news)
    if fact.promised:
        entry["promised"] = {promise.action: _promise(promise) for promise in fact.promised}
    yield Put(At("checkpoints", fact.series, ("held", fact.day)), entry)


def _promise(promise: Promised) -> Value:
    """What was promised as it is written: of an action its day, of a step what and by when."""
    return promise.by if promise.step is None else {"step": promise.step, "by": promise.by}


def _fields(**values: Value | None) -> dict[str | date, Value]:
    """The fields that have a value; `from_` is the field `from`."""
    return {name.rstrip("_"): value for name, value in values.items() if value is not None and value not in ("", ())}


def _changes(before: Before, fact: Fact) -> Iterator[Change]:
    """Exactly one of these knows the fact; what was only confirmed changes nothing."""
    yield from _of_state(before, fact)
    yield from _of_due(before, fact)
    yield from _of_goals_and_messages(fact)
    yield from _of_questions_and_decisions(fact)
    yield from _of_checkpoints(before.plan, fact)


def _of_goals_and_messages(fact: Fact) -> Iterator[Change]:
    match fact:
        case NewReading(goal, day, value):
            yield Put(At("goals", goal, ("readings", day)), value)
        case Achieved(goal, day):
            yield Put(At("goals", goal, ("achieved_on",)), day)
        case Told(message, day):
            yield Add(At("communication", message, ("told",)), day)
        case NewMessage(id, title, audience, owner, day):
            yield Put(At("communication", id), _fields(title=title, audience=audience, owner=owner, date=day))


def _of_questions_and_decisions(fact: Fact) -> Iterator[Change]:
    match fact:
        case Answered(question, answer, day, answered_by, via):
            entry = _fields(answer=answer, answered_on=day, answered_by=answered_by, via=via)
            yield Put(At("feedback", question), entry)
        case Asked(id, question, asked_by, day, owner, via):
            entry = _fields(date=day, asked_by=asked_by, question=question, owner=owner, via=via)
            yield Put(At("feedback", id), entry)
        case NewTopic(id, title, day, series, asked_by):
            yield Put(At("topics", id), _fields(title=title, series=series, asked_by=asked_by, date=day))
        case TopicClosed(topic, day, outcome):
            yield Put(At("topics", topic), _fields(closed_on=day, outcome=outcome))
        case LookAgain(decision, day):
            yield Put(At("decisions", decision, ("review_on",)), day)
        case Decided():
            yield from _decided(fact)


def _of_checkpoints(plan: Plan, fact: Fact) -> Iterator[Change]:
    match fact:
        case WasHeld():
            yield from _held(plan, fact)
        case NextMoved(series, slots, _, new, reason):
            for slot in slots:
                yield Put(At("checkpoints", series, ("moved", slot)), _fields(to=new, reason=reason))
        case NextAgreed(id, day) if id in plan.checkpoints:
            yield Add(At("checkpoints", id, ("date",)), day)
        case NextAgreed(id, day, title, owner, time, kind):
            chosen = Choice("checkpoint_kind", kind) if kind is not None else None
            yield Put(At("checkpoints", id), _fields(title=title, kind=chosen, owner=owner, date=day, time=time))


def _decided(fact: Decided) -> Iterable[Change]:
    entry = _fields(
        date=fact.day,
        decision=fact.decision,
        reason=fact.reason,
        decided_by=fact.decided_by,
        owner=fact.owner,
        affects=fact.affects,
        review_on=fact.review_on,
    )
    return (Put(At("decisions", fact.id), entry),)


def _of_state(before: Before, fact: Fact) -> Iterator[Change]:
    match fact:
        case Done(action, day):
            yield from _done(before, action, day)
        case Produced(action, result):
            yield Put(_at(action, "result"), result)
        case Started(action):
            yield from _status(before.plan, action, StatusOn("in_progress"))
        case Stuck(action, day, obstacle):
            if not _is_blocked(before.plan.actions[action]):
                yield from _status(before.plan, action, StatusOn("blocked", day))
            yield Put(_at(action, "blocked_by"), obstacle)
        case Freed():
            yield from _freed(before.plan, fact)
        case WillLapse(action, day):
            yield Put(_at(action, "lapses"), day)
        case Dropped(action, day, reason):
            yield from _status(before.plan, action, StatusOn("dropped", day))
            yield Put(_at(action, "reason"), reason)


def _of_due(before: Before, fact: Fact) -> Iterator[Change]:
    match fact:
        case Taken(action, owner):
            yield Put(_at(action, "owner"), owner)
        case DueMoved():
            yield from _moved(fact)
        case MoveAccepted(action, at, who):
            yield Put(_at(action, "moves", at, "decided_by"), who)
        case DueRestored(action, due):
            yield Put(_at(action, "due"), due)
        case Unlinked(action, dropped):
            yield from _unlinked(before.plan, action, dropped)
        case Step():
            yield from _step(before.plan, fact)
        case StepTaken(action, _, is_next=True):
            yield Remove(_at(action, "next_step"))
        case Shrunk():
            yield from _shrunk(before, fact)
        case NewAction(id, title, owner, due, goal):
            yield Put(At("actions", id), _fields(title=title, goal=goal, owner=owner, due=due))


def _status(plan: Plan, action: str, status: Value) -> Iterator[Change]:
    yield Put(_at(action, "status"), status)
    if plan.actions[action].done_on is not None:
        yield Remove(_at(action, "done_on"))


def _done(before: Before, action: str, day: date) -> Iterator[Change]:
    """An action as done, the way the plan writes it: with the day in the status, or under a field of its own."""
    if not before.has(action, "done_on") and not _has_done_days(before.plan):
        yield Put(_at(action, "status"), StatusOn("done", day))
        return
    if before.has(action, "status"):
        yield Put(_at(action, "status"), StatusOn("done"))
    yield Put(_at(action, "done_on"), day)


def _has_done_days(plan: Plan) -> bool:
    """Whether the days of finished actions stand under a field of their own."""
    finished = [action for action in plan.actions.values() if action.status == "done"]
    has_own = any(action.done_on for action in finished)
    return has_own and not any(action.typed_status.day for action in finished)


def _is_blocked(action: Action) -> bool:
    return action.status == "blocked" or action.blocked_by is not None


def _freed(plan: Plan, fact: Freed) -> Iterator[Change]:
    action = plan.actions[fact.action]
    if action.status == "blocked" or fact.is_begun:
        yield from _status(plan, fact.action, StatusOn("in_progress"))
    if action.blocked_by is not None:
        yield Remove(_at(fact.action, "blocked_by"))


def _moved(fact: DueMoved) -> Iterator[Change]:
    """The old due date is kept where there was one: to give a first one moves nothing."""
    if fact.old is not None:
        move = _fields(date=fact.day, from_=fact.typed or fact.old, reason=fact.reason, decided_by=fact.decided_by)
        yield Add(_at(fact.action, "moves"), move)
    yield Put(_at(fact.action, "due"), fact.new)


def _step(plan: Plan, fact: Step) -> Iterator[Change]:
    """A next step takes the place of the one before, whose day and person are not those of this one."""
    fields = _fields(what=fact.what, who=fact.who, by=fact.by)
    last = plan.actions[fact.action].next_step
    if last is None:
        yield Put(_at(fact.action, "next_step"), fields)
        return
    for name, value in fields.items():
        yield Put(_at(fact.action, "next_step", str(name)), value)
    for name in ("who", "by"):
        if name not in fields and getattr(last, name) is not None:
            yield Remove(_at(fact.action, "next_step", name))


def _unlinked(plan: Plan, action: str, before: tuple[str, ...]) -> Iterator[Change]:
    at = _at(action, "depends_on")
    left = tuple(predecessor for predecessor in plan.actions[action].depends_on if predecessor not in before)
    yield Put(at, left) if left else Remove(at)


def _shrunk(before: Before, fact: Shrunk) -> Iterator[Change]:
    old = before.plan.actions[fact.action]
    yield from _done(before, fact.action, fact.day)
    entry = _fields(title=fact.title, goal=old.goal, owner=fact.owner, due=fact.due, continues=fact.action)
    yield Put(At("actions", fact.rest), entry)
    for action in fact.waiting:
        yield Add(_at(action, "depends_on"), fact.rest)
