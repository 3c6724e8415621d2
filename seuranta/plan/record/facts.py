"""What is recorded, as data: facts, each small enough to be one line of the minutes, and all that a meeting settled.

How a fact changes the plan is in `changes`. A command says it in a sentence (`output.words.record_texts`), a meeting in a line
of its summary and its minutes (`output.words.fact_lines`).
"""

from __future__ import annotations

from datetime import date
from typing import NamedTuple

from seuranta.plan.follow.followup import FollowUp
from seuranta.plan.follow.promises import Promised, promised
from seuranta.plan.loading.model import Action, Plan

DECIDED_FROM = 3
"""The move of a due date from which on somebody has to decide."""


def needs_decider(plan: Plan, action: Action, day: date) -> bool:
    """Whether somebody has to decide on the next move of a due date, and no decision was taken since the last one."""
    if len(action.moves) + 1 < DECIDED_FROM:
        return False
    since = action.moves[-1].date
    return not any(
        decision.date is not None and since < decision.date <= day and ("actions", action.id) in decision.affects
        for decision in plan.decisions.values()
    )


class Done(NamedTuple):
    action: str
    day: date


class Produced(NamedTuple):
    """What came of an action that is done."""

    action: str
    result: str


class Started(NamedTuple):
    action: str


class DueMoved(NamedTuple):
    """`number` counts the moves of the action, this one included; `old` is None where it had no due date yet. `typed` is the
    old one as it stands in the file, where it is to be kept so.
    """

    action: str
    day: date
    old: date | None
    new: date
    reason: str | None = None
    decided_by: tuple[str, ...] = ()
    number: int = 1
    typed: str | None = None


class MoveAccepted(NamedTuple):
    """A move that nobody had decided on, by its position, was accepted."""

    action: str
    at: int
    who: tuple[str, ...]


class DueRestored(NamedTuple):
    """A due date that was changed without a record is again the one that was promised."""

    action: str
    due: date


class Unlinked(NamedTuple):
    """An action is done without those of its predecessors that were dropped."""

    action: str
    before: tuple[str, ...]


class Step(NamedTuple):
    """The next step of an action."""

    action: str
    what: str
    who: str | None = None
    by: date | None = None


class Stuck(NamedTuple):
    action: str
    day: date
    obstacle: str


class Freed(NamedTuple):
    """The obstacle is gone. With `is_begun` work goes on, even where the plan does not say that it had begun."""

    action: str
    is_begun: bool = True


class Shrunk(NamedTuple):
    """What is done of an action counts as all of it; the rest becomes a new action, `rest`.

    `waiting` are the actions that wait for the rest from now on.
    """

    action: str
    day: date
    rest: str
    title: str
    due: date | None = None
    owner: str | None = None
    waiting: tuple[str, ...] = ()


class Taken(NamedTuple):
    """Somebody takes an action that nobody had."""

    action: str
    owner: str


class WillLapse(NamedTuple):
    """An action gets a day by which somebody has to take it, or else it is proposed to drop it."""

    action: str
    day: date


class Dropped(NamedTuple):
    action: str
    day: date
    reason: str


class NewAction(NamedTuple):
    id: str
    title: str
    owner: str | None = None
    due: date | None = None
    goal: str | None = None


class NewReading(NamedTuple):
    """`value` as it was typed."""

    goal: str
    day: date
    value: str


class Achieved(NamedTuple):
    goal: str
    day: date


class Told(NamedTuple):
    message: str
    day: date


class NewMessage(NamedTuple):
    id: str
    title: str
    audience: str
    owner: str
    day: date


class Answered(NamedTuple):
    """`answered_by` is who answered, where that is not whose question it is; `via` how the answer came."""

    question: str
    answer: str
    day: date
    answered_by: str | None = None
    via: str | None = None


class Asked(NamedTuple):
    id: str
    question: str
    asked_by: str | None
    day: date
    owner: str | None = None
    via: str | None = None


class NewTopic(NamedTuple):
    """Something is to be taken up: at a checkpoint of a series, else at the next one."""

    id: str
    title: str
    day: date
    series: str | None = None
    asked_by: str | None = None


class TopicClosed(NamedTuple):
    """A topic was dealt with, and with what outcome."""

    topic: str
    day: date
    outcome: str | None = None


class Confirmed(NamedTuple):
    """A decision was looked at again and holds; nothing of it changes in the plan."""

    decision: str


class LookAgain(NamedTuple):
    decision: str
    day: date


class StepTaken(NamedTuple):
    """A next step that was promised was taken; `is_next`: it is the one that stands in the plan, and leaves it."""

    action: str
    what: str
    is_next: bool


class StepLeft(NamedTuple):
    """A next step that was promised was not taken; nothing of it changes in the plan."""

    action: str
    what: str


class Unanswered(NamedTuple):
    """What was asked about and left as it is; nothing of it changes in the plan.

    `section` is one of the plan, `audiences`, or the kind of a series that is missing; `what` says what was asked of an
    action, where that was not what is done about it: its next step, or a point of its own.
    """

    section: str
    item: str
    what: str | None = None

    @property
    def is_whole_action(self) -> bool:
        return self.section == "actions" and self.what is None


class Decided(NamedTuple):
    """A new decision; `affects` as it is written into the plan, `replaces` the decision that it takes the place of."""

    id: str
    decision: str
    day: date
    reason: str | None = None
    decided_by: tuple[str, ...] = ()
    affects: tuple[str, ...] = ()
    review_on: date | None = None
    replaces: str | None = None
    owner: str | None = None


class NextMoved(NamedTuple):
    """The next checkpoint was moved: `slots` are the days it was first agreed for, nearly always one."""

    series: str
    slots: tuple[date, ...]
    old: date
    new: date
    reason: str | None = None


class NextAgreed(NamedTuple):
    """A checkpoint where none was agreed; `id` is that of a series of single dates, or of a new one with a title, an owner
    and a time as they are typed. `kind` is that of a series that was missing: not the next time, but another one.
    """

    id: str
    day: date
    title: str
    owner: str | None = None
    time: str | None = None
    kind: str | None = None


class WasHeld(NamedTuple):
    """A checkpoint took place on a day that was agreed as `slot`; `news` are what is to be told to everyone besides what the
    plan says anyway, `promised` what is promised until the next checkpoint, `minutes` where the minutes are.
    """

    series: str
    slot: date
    day: date
    present: tuple[str, ...] = ()
    minutes: str | None = None
    news: tuple[str, ...] = ()
    promised: tuple[Promised, ...] = ()


Fact = (
    Done | Produced | Started | Taken | DueMoved | Step | Stuck | Freed | Shrunk | WillLapse | Dropped | NewAction | NewReading | Achieved | Told
    | NewMessage | Answered | Asked | Confirmed | LookAgain | Decided | NextMoved | NextAgreed | StepTaken | StepLeft
    | NewTopic | TopicClosed | Unanswered | MoveAccepted | DueRestored | Unlinked | WasHeld
)  # fmt: skip


class Settled(NamedTuple):
    """All that a meeting settled. `day` is when it took place, `slot` the agreed day of the checkpoint it holds.

    `news` are what is to be told to everyone besides what the plan says anyway; `promised` what is promised until the
    next checkpoint; `minutes` the path of the minutes from the plan's folder.
    """

    series: str
    slot: date
    day: date
    present: tuple[str, ...] = ()
    absent: tuple[str, ...] = ()
    facts: tuple[Fact, ...] = ()
    news: tuple[str, ...] = ()
    promised: tuple[Promised, ...] | None = None
    minutes: str | None = None

    @property
    def held(self) -> WasHeld:
        """The checkpoint that the meeting was."""
        return WasHeld(self.series, self.slot, self.day, self.present, self.minutes, self.news, self.promised or ())

    @property
    def unanswered(self) -> tuple[Unanswered, ...]:
        """What was left without an answer, in the order of the meeting: nothing of an action that was closed or is to lapse,
        and no single question about one that was left itself.
        """
        closed = {fact.action for fact in self.facts if isinstance(fact, (Done, Dropped, Shrunk, WillLapse))}
        facts = dict.fromkeys(fact for fact in self.facts if isinstance(fact, Unanswered))
        left = {fact.item for fact in facts if fact.is_whole_action}
        return tuple(fact for fact in facts if not _is_settled(fact, closed, left))


def _is_settled(fact: Unanswered, closed: set[str], left: set[str]) -> bool:
    """Whether the action that was asked about was closed, or left as a whole where this is a question about it."""
    if fact.section != "actions":
        return False
    return fact.item in closed or (fact.item in left and not fact.is_whole_action)


def promises(after: FollowUp, settled: Settled) -> tuple[Promised, ...] | None:
    """What is promised until the next checkpoint, as the plan stands after the meeting; None where there is no next one."""
    until = after.checkpoints.first_day_after(after.day)
    if until is None:
        return None
    left = frozenset(fact.item for fact in settled.unanswered if fact.is_whole_action)
    return promised(after.plan, after.day, until, left)
