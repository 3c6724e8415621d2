"""What each person must do before the next checkpoint, in the order of the days; how they are told is not said here."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date, time
from itertools import takewhile
from operator import attrgetter
from typing import Literal, NamedTuple

from seuranta.plan.follow.absence import is_away
from seuranta.plan.follow.actions import ActionOn
from seuranta.plan.follow.asked_for import AskedFor, StepAsked, asked_at
from seuranta.plan.follow.days_off import DAYS_TO_PREPARE, DaysOff
from seuranta.plan.follow.followup import FollowUp
from seuranta.plan.loading.references import Party
from seuranta.plan.loading.who_answers import is_whose, who_answers
from seuranta.plan.values.calendar_end import plus
from seuranta.plan.words import vocabulary
from seuranta.plan.words.diagnostic import Finding

DutyKind = Literal["missed", "convene", "action", "step", "number", "yes_no", "message", "question", "away"]


class Duty(NamedTuple):
    """One thing that a person must do: `item` is its id in `section`, `title` what it is called there.

    `day` is the one by which it is to be done, None where there is neither a day nor a checkpoint ahead; `is_late` says
    that it is over. `step` is the next step of an action, `audience` whom a message is for, `time` when a checkpoint
    begins. `missed` are `times` in a row of a series without a record, the last one on `day`. Of `away`, which only whoever
    calls the next checkpoint is told, `title` names those who are.
    """

    kind: DutyKind
    section: str
    item: str
    title: str | None
    day: date | None
    is_late: bool = False
    step: str | None = None
    audience: str | None = None
    time: time | None = None
    times: int = 0


class Duties(NamedTuple):
    """By the name of a person, as the plan first spells it, what they must do; nobody with nothing. `away` are those of
    them who are away and are not asked.
    """

    by_person: Mapping[str, tuple[Duty, ...]] = {}
    away: tuple[str, ...] = ()


def until_next_checkpoint(follow: FollowUp) -> date:
    """The day of the next checkpoint; where there is none, the last on which something counts as due soon."""
    coming = follow.checkpoints.next
    return coming.day if coming is not None else plus(follow.day, follow.plan.settings.due_soon)


def checkpoint_to_prepare(follow: FollowUp) -> date | None:
    """The day of the checkpoint of which the preparation begins today, of several the last one; None on other days."""
    if follow.is_closed:
        return None
    days_off = DaysOff(follow.plan)
    begins = (
        (coming.day, days_off.working_days_before(coming.day, DAYS_TO_PREPARE)) for coming in follow.checkpoints.ahead
    )
    begun = takewhile(lambda days: days[1] <= follow.day, begins)
    return max((day for day, begin in begun if begin == follow.day), default=None)


def duties(follow: FollowUp, until: date) -> Duties:
    """What everybody must do until a day, without what the plan allows; of a closed plan nothing."""
    if follow.is_closed:
        return Duties()
    people: dict[str, tuple[str, list[Duty]]] = {}
    for party, duty in _all(follow, until):
        name = who_answers(follow.plan, party)
        if name is not None:
            people.setdefault(vocabulary.same_id(name), (name, []))[1].append(duty)
    away = [name for name, _ in people.values() if is_away(follow.plan, name, follow.day)]
    by_person = {name: sorted(own, key=_by_day) for name, own in people.values() if name not in away}
    convener = _convener(follow)
    if away and convener in by_person:
        by_person[convener].append(Duty("away", "people", "", ", ".join(away), None))
    return Duties({name: tuple(own) for name, own in by_person.items()}, tuple(away))


def _convener(follow: FollowUp) -> str:
    """Whoever calls the next checkpoint; empty where nobody does."""
    coming = follow.checkpoints.next
    owner = follow.plan.checkpoints[coming.series].owner if coming is not None else None
    return who_answers(follow.plan, owner) or ""


def _by_day(duty: Duty) -> date:
    """By the day; where meetings have gone by without a record, that comes before all else."""
    return date.min if duty.kind == "missed" else duty.day or date.max


_Owned = Iterator[tuple[Party | None, Duty]]
_Allowed = set[tuple[str, str | None]]
"""The names and items of findings that the plan allows."""

_FINDINGS: Mapping[DutyKind, str] = {
    "missed": "missed-checkpoints",
    "step": "late-next-step",
    "number": "no-fresh-reading",
    "message": "late-message",
    "question": "unanswered-question",
}
"""What `check` says of the item of a duty; of an action it is asked where its duty is made."""


def _all(follow: FollowUp, until: date) -> _Owned:
    names = follow.plan.settings.allowed
    allowed = {(finding.name, finding.item) for finding in follow.findings if finding.name in names}
    for party, duty in _with_allowed(follow, until, allowed):
        if (_FINDINGS.get(duty.kind, ""), duty.item) not in allowed:
            yield party, duty


def _with_allowed(follow: FollowUp, until: date, allowed: _Allowed) -> _Owned:
    asked = asked_at(follow, until)
    yield from _checkpoints(follow, until)
    yield from _actions(follow, asked, until, allowed)
    yield from _goals(follow, asked)
    for message in asked.messages:
        is_late = message.state == "late"
        audience = message.message.audience
        told = Duty("message", "communication", message.id, message.title, message.next, is_late, audience=audience)
        yield message.owner, told
    for question in asked.questions:
        yield question.owner, Duty("question", "feedback", question.id, question.question, _meeting(follow))


def _meeting(follow: FollowUp) -> date | None:
    """The day of the next checkpoint, by which is done what has no day of its own."""
    return follow.checkpoints.next.day if follow.checkpoints.next is not None else None


def _checkpoints(follow: FollowUp, until: date) -> _Owned:
    """Those of which nobody has said what became of them, and the next one of each series that falls into the time."""
    for finding in follow.findings_of("missed-checkpoints"):
        yield from _missed(follow, finding)
    known: set[str] = set()
    for occurrence in sorted(follow.checkpoints.coming, key=attrgetter("day")):
        if occurrence.day <= until and occurrence.series not in known:
            known.add(occurrence.series)
            series = follow.plan.checkpoints[occurrence.series]
            yield (
                series.owner,
                Duty("convene", "checkpoints", series.id, series.title, occurrence.day, time=occurrence.time),
            )


def _missed(follow: FollowUp, finding: Finding) -> _Owned:
    assert finding.item is not None
    series = follow.plan.checkpoints[finding.item]
    last, times = finding.args["last"], finding.args["n"]
    assert isinstance(last, date)
    assert isinstance(times, int)
    yield series.owner, Duty("missed", "checkpoints", series.id, series.title, last, is_late=True, times=times)


def _actions(follow: FollowUp, asked: AskedFor, until: date, allowed: _Allowed) -> _Owned:
    """Actions that are due, with the next step where the same person takes it; then the steps of all others."""
    steps = {step.action: step for step in asked.steps if step.is_next}
    for item, action in follow.actions.items():
        step = steps.get(item)
        owner = who_answers(follow.plan, action.owner)
        is_own = step is not None and owner is not None and is_whose(step.who or action.owner, owner, follow.plan)
        is_due = _is_due(action, until) and ("overdue-action", item) not in allowed
        if is_due:
            is_late = action.is_overdue
            what = step.what if step is not None and is_own else None
            yield action.owner, Duty("action", "actions", item, action.title, action.fact.due, is_late, what)
        if step is not None and not (is_own and is_due):
            yield step.who or action.owner, _step(step, action, follow)


def _is_due(action: ActionOn, until: date) -> bool:
    return action.is_open and action.fact.due is not None and action.fact.due <= until


def _step(step: StepAsked, action: ActionOn, follow: FollowUp) -> Duty:
    is_late = step.by is not None and step.by < follow.day
    return Duty("step", "actions", action.id, action.title, step.by or _meeting(follow), is_late, step.what)


def _goals(follow: FollowUp, asked: AskedFor) -> _Owned:
    for goal in asked.numbers:
        yield goal.owner, Duty("number", "goals", goal.goal.id, goal.goal.title, _meeting(follow))
    for goal in asked.yes_or_no:
        yield goal.owner, Duty("yes_no", "goals", goal.goal.id, goal.goal.title, _meeting(follow))
