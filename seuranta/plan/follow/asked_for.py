"""What a checkpoint asks of people: next steps, numbers of goals, messages, decisions and questions.

Its agenda, its meeting and the page of a person ask the same. Late and blocked actions are asked about as problem spots.
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
from seuranta.plan.follow.to_tell import open_questions
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
    goals = [goal for goal in follow.goals.values() if goal.state != "achieved"]
    messages = [message for message in follow.messages.values() if message.next is not None and message.next <= day]
    return AskedFor(
        tuple(_steps(follow, day)),
        tuple(goal for goal in goals if has_number(goal) and _is_number_due(goal, day)),
        tuple(goal for goal in goals if not has_number(goal) and _is_answer_due(follow, goal, day)),
        tuple(sorted(messages, key=lambda message: message.next or day)),
        tuple(open_questions(follow)),
        tuple(decisions_to_review(follow.plan, follow.checkpoints, follow.day, day)),
    )


def _steps(follow: FollowUp, day: date) -> Iterator[StepAsked]:
    """Those that were promised, then other next steps that are to be taken by the day or have none."""
    promised = list(_promised_steps(follow))
    yield from promised
    asked_already = {step.action for step in promised if step.is_next}
    for item, action in follow.actions.items():
        step = action.action.next_step
        if not action.is_open or step is None or item in asked_already:
            continue
        if step.by is None or step.by <= day:
            yield StepAsked(item, step.what, step.who, step.by, is_promised=False, is_next=True)


def _promised_steps(follow: FollowUp) -> Iterator[StepAsked]:
    """The steps of open actions that were promised at the last checkpoint."""
    if not follow.intervals or not follow.intervals[-1].is_open:
        return
    for promised in follow.intervals[-1].steps:
        action = follow.actions.get(promised.action)
        if action is None or not action.is_open or promised.step is None:
            continue
        step = action.action.next_step
        is_next = step is not None and fold(step.what) == fold(promised.step)
        who = step.who if step is not None and is_next else None
        yield StepAsked(promised.action, promised.step, who, promised.by, is_promised=True, is_next=is_next)


def has_number(goal: GoalOn) -> bool:
    """Whether a goal is followed by numbers; of another one it is asked whether it has been achieved."""
    return goal.goal.target is not None or goal.last is not None


def _is_number_due(goal: GoalOn, day: date) -> bool:
    if goal.last is None or goal.state == "stale":
        return True
    return (day - goal.last.day).days >= INTERVAL_DAYS[goal.goal.interval] * _NEARLY


def _is_answer_due(follow: FollowUp, goal: GoalOn, day: date) -> bool:
    """Whether the day of a goal is near."""
    by = goal.goal.by
    return by is not None and (by - day).days <= follow.plan.settings.due_soon
