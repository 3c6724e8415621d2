"""What a meeting settled as changes of the plan file, all of them for one edit."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from datetime import date

from seuranta.plan.edit.changes import Add, Change, Put, Remove, Value
from seuranta.plan.follow.promises import Promised
from seuranta.plan.loading.model import Plan
from seuranta.plan.meeting.facts import (
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
    NextAgreed,
    NextMoved,
    Settled,
    Shrunk,
    Started,
    Step,
    StepTaken,
    Stuck,
    Taken,
    Told,
    Unlinked,
)
from seuranta.plan.values.statuses import StatusOn
from seuranta.plan.words.diagnostic import At, Choice


def changes(plan: Plan, settled: Settled) -> tuple[Change, ...]:
    """Everything to write, in the order in which it was settled, the held checkpoint last."""
    return (*(change for fact in settled.facts for change in _changes(plan, fact)), *_held(plan, settled))


def _held(plan: Plan, settled: Settled) -> Iterator[Change]:
    """The checkpoint as held; one of single dates that took place on another day was moved there."""
    series = plan.checkpoints[settled.series]
    if series.recurrence is None and settled.day != settled.slot and settled.slot in series.date:
        yield Put(At("checkpoints", settled.series, ("moved", settled.slot)), settled.day)
    entry = _fields(present=settled.present, minutes=settled.minutes, tell=settled.news)
    if settled.promised:
        entry["promised"] = promised_value(settled.promised)
    yield Put(At("checkpoints", settled.series, ("held", settled.day)), entry)


def promised_value(promises: Iterable[Promised]) -> Mapping[str | date, Value]:
    """What was promised as it is written: of an action its day, of a step what and by when."""
    return {one.action: one.by if one.step is None else {"step": one.step, "by": one.by} for one in promises}


def _fields(**values: Value | None) -> dict[str | date, Value]:
    """The fields that have a value; `from_` is the field `from`."""
    return {name.rstrip("_"): value for name, value in values.items() if value is not None and value != ()}


def _changes(plan: Plan, fact: Fact) -> Iterator[Change]:
    """Exactly one of these knows the fact; what was only confirmed changes nothing."""
    yield from _of_state(plan, fact)
    yield from _of_due(plan, fact)
    yield from _of_goals_and_messages(fact)
    yield from _of_questions_and_decisions(fact)
    yield from _of_next_time(plan, fact)


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
        case Answered(question, answer, day):
            yield Put(At("feedback", question), {"answer": answer, "answered_on": day})
        case Asked(id, question, asked_by, day):
            yield Put(At("feedback", id), _fields(date=day, asked_by=asked_by, question=question))
        case LookAgain(decision, day):
            yield Put(At("decisions", decision, ("review_on",)), day)
        case Decided():
            yield from _decided(fact)


def _of_next_time(plan: Plan, fact: Fact) -> Iterator[Change]:
    match fact:
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
        affects=fact.affects,
        review_on=fact.review_on,
    )
    return (Put(At("decisions", fact.id), entry),)


def _of_state(plan: Plan, fact: Fact) -> Iterator[Change]:
    match fact:
        case Done(action, day):
            yield from _status(plan, action, StatusOn("done", day))
        case Started(action):
            yield from _status(plan, action, Choice("status", "in_progress"))
        case Stuck(action, day, obstacle):
            yield from _status(plan, action, StatusOn("blocked", day))
            yield Put(At("actions", action, ("blocked_by",)), obstacle)
        case Freed(action):
            yield from _freed(plan, action)
        case Dropped(action, day, reason):
            yield from _status(plan, action, StatusOn("dropped", day))
            yield Put(At("actions", action, ("reason",)), reason)


def _of_due(plan: Plan, fact: Fact) -> Iterator[Change]:
    match fact:
        case Taken(action, owner):
            yield Put(At("actions", action, ("owner",)), owner)
        case DueMoved():
            yield from _moved(fact)
        case MoveAccepted(action, at, who):
            yield Put(At("actions", action, ("moves", at, "decided_by")), who)
        case DueRestored(action, due):
            yield Put(At("actions", action, ("due",)), due)
        case Unlinked(action, before):
            yield from _unlinked(plan, action, before)
        case Step(action, what, who, by):
            yield from _step(plan, action, _fields(what=what, who=who, by=by))
        case StepTaken(action, _, is_next=True):
            yield Remove(At("actions", action, ("next_step",)))
        case Shrunk():
            yield from _shrunk(plan, fact)
        case NewAction(id, title, owner, due, goal):
            yield Put(At("actions", id), _fields(title=title, goal=goal, owner=owner, due=due))


def _status(plan: Plan, action: str, status: Value) -> Iterator[Change]:
    yield Put(At("actions", action, ("status",)), status)
    if plan.actions[action].done_on is not None:
        yield Remove(At("actions", action, ("done_on",)))


def _freed(plan: Plan, action: str) -> Iterator[Change]:
    if plan.actions[action].blocked_by is not None:
        yield Remove(At("actions", action, ("blocked_by",)))
    yield from _status(plan, action, Choice("status", "in_progress"))


def _moved(fact: DueMoved) -> Iterator[Change]:
    """The old due date is kept where there was one: to give a first one moves nothing."""
    if fact.old is not None:
        move = _fields(date=fact.day, from_=fact.old, reason=fact.reason, decided_by=fact.decided_by)
        yield Add(At("actions", fact.action, ("moves",)), move)
    yield Put(At("actions", fact.action, ("due",)), fact.new)


def _step(plan: Plan, action: str, fields: Mapping[str | date, Value]) -> Iterator[Change]:
    """A next step takes the place of the one before, whose day and person are not those of this one."""
    at = ("next_step",)
    if plan.actions[action].next_step is not None:
        yield Remove(At("actions", action, at))
    yield Put(At("actions", action, at), fields)


def _unlinked(plan: Plan, action: str, before: tuple[str, ...]) -> Iterator[Change]:
    at = At("actions", action, ("depends_on",))
    left = tuple(one for one in plan.actions[action].depends_on if one not in before)
    yield Put(at, left) if left else Remove(at)


def _shrunk(plan: Plan, fact: Shrunk) -> Iterator[Change]:
    old = plan.actions[fact.action]
    yield from _status(plan, fact.action, StatusOn("done", fact.day))
    entry = _fields(title=fact.title, goal=old.goal, owner=fact.owner, due=fact.due, continues=fact.action)
    yield Put(At("actions", fact.rest), entry)
    for one in fact.waiting:
        yield Add(At("actions", one, ("depends_on",)), fact.rest)
