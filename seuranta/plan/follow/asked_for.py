"""What a checkpoint asks of people, for its agenda, its meeting and the page of a person alike: next steps, numbers of
goals, messages, decisions and questions. Late and blocked actions are asked about as problem spots.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from fractions import Fraction
from typing import NamedTuple

from seuranta.plan.follow.communication import MessageOn
from seuranta.plan.follow.decisions import decisions_to_review
from seuranta.plan.follow.followup import FollowUp
from seuranta.plan.follow.goals import INTERVAL_DAYS, GoalOn
from seuranta.plan.loading.model import Decision, Feedback
from seuranta.plan.loading.references import Party
from seuranta.plan.words.vocabulary import fold

_NEARLY = Fraction(5, 6)
"""A month between two first Tuesdays may have 28 days."""


class StepAsked(NamedTuple):
    """A step of an open action: `is_promised` at the last checkpoint, `is_next` where the plan still says so."""

    action: str
    what: str
    who: Party | None
    by: date | None
    is_promised: bool
    is_next: bool


class AskedFor(NamedTuple):
    """Everything that is asked for at a checkpoint, in the order in which it is."""

    steps: tuple[StepAsked, ...]
    numbers: tuple[GoalOn, ...]
    yes_or_no: tuple[GoalOn, ...]
    messages: tuple[MessageOn, ...]
    questions: tuple[Feedback, ...]
    decisions: tuple[Decision, ...]


def asked_at(follow: FollowUp, day: date) -> AskedFor:
    """What is asked for at a checkpoint on a day, today or later, as the plan stands now."""
    goals = [on for on in follow.goals.values() if on.state != "achieved"]
    messages = [on for on in follow.messages.values() if on.next is not None and on.next <= day]
    questions = [follow.plan.feedback[one] for one in follow.unanswered]
    return AskedFor(
        tuple(_steps(follow, day)),
        tuple(on for on in goals if has_number(on) and _is_number_due(on, day)),
        tuple(on for on in goals if not has_number(on) and _is_answer_due(follow, on, day)),
        tuple(sorted(messages, key=lambda on: on.next or day)),
        tuple(sorted(questions, key=lambda one: one.date or follow.day)),
        tuple(decisions_to_review(follow.plan, follow.checkpoints, follow.day, day)),
    )


def _steps(follow: FollowUp, day: date) -> Iterator[StepAsked]:
    """Those that were promised, then other next steps that are to be taken by the day or have none."""
    last = follow.intervals[-1] if follow.intervals else None
    seen = set()
    for promised in last.steps if last is not None and last.is_open else ():
        on = follow.actions.get(promised.action)
        if on is not None and on.is_open and promised.step is not None:
            step = on.action.next_step
            is_next = step is not None and fold(step.what) == fold(promised.step)
            who = step.who if step is not None and is_next else None
            yield StepAsked(promised.action, promised.step, who, promised.by, is_promised=True, is_next=is_next)
            if is_next:
                seen.add(promised.action)
    for name, on in follow.actions.items():
        step = on.action.next_step
        if on.is_open and step is not None and name not in seen and (step.by is None or step.by <= day):
            yield StepAsked(name, step.what, step.who, step.by, is_promised=False, is_next=True)


def has_number(on: GoalOn) -> bool:
    """Whether a goal is followed by numbers; of another one it is asked whether it has been achieved."""
    return on.goal.target is not None or on.last is not None


def _is_number_due(on: GoalOn, day: date) -> bool:
    if on.last is None or on.state == "stale":
        return True
    return (day - on.last.day).days >= INTERVAL_DAYS[on.goal.interval] * _NEARLY


def _is_answer_due(follow: FollowUp, on: GoalOn, day: date) -> bool:
    """From when its day is near."""
    return on.goal.by is not None and (on.goal.by - day).days <= follow.plan.settings.due_soon
