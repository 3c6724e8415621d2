"""What became of a plan by its end: of every goal and action, of the agreed checkpoints, of what was told and decided.

Facts alone, counted once for everything that speaks of the end; nobody is judged, and nothing is said here.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping
from datetime import date
from typing import Literal, NamedTuple

from seuranta.plan.follow.actions import due_on, fact_on, first_due
from seuranta.plan.follow.checkpoints import by_series, checkpoints_on
from seuranta.plan.follow.goals import GoalOn, Reading, baseline_of, goal_on, reached_on
from seuranta.plan.loading.model import Action, Decision, Goal, Plan

ActionEnd = Literal["in_time", "later", "undated", "dropped", "left"]
"""Done by the promised day, done later, done without anybody knowing which; dropped; still open."""


class ActionOutcome(NamedTuple):
    """What became of an action.

    `promised` is its due date as it stood at the presentation, of what was added later its first one; `ended_on` the day
    on which it was done or dropped. `is_added`: it was not in the plan that was presented, as far as that is known.
    """

    action: Action
    end: ActionEnd
    promised: date | None
    ended_on: date | None
    is_added: bool

    @property
    def id(self) -> str:
        return self.action.id

    @property
    def title(self) -> str | None:
        return self.action.title


class GoalOutcome(NamedTuple):
    """What became of a goal: where it began, where it is by its last reading, and since when it is reached, if it is.

    `promised` is the goal as it was presented, None where that is not known or it was added later.
    """

    on: GoalOn
    baseline: Reading | None
    reached_on: date | None
    promised: Goal | None

    @property
    def id(self) -> str:
        return self.on.id

    @property
    def title(self) -> str | None:
        return self.on.title

    @property
    def goal(self) -> Goal:
        return self.on.goal

    @property
    def is_reached(self) -> bool:
        return self.reached_on is not None


class SeriesOutcome(NamedTuple):
    """Of one series: how many checkpoints were agreed by the end, how many of those were held, and how many besides."""

    series: str
    agreed: int
    held: int
    extra: int


class PlanOutcome(NamedTuple):
    """What became of a plan by a day. Maps are in plan order, decisions in that of the file.

    `told` maps messages to the days on which they were told. `removed` is what was presented and stands in the
    plan no more.
    """

    plan: Plan
    day: date
    goals: Mapping[str, GoalOutcome]
    actions: Mapping[str, ActionOutcome]
    checkpoints: tuple[SeriesOutcome, ...]
    told: Mapping[str, tuple[date, ...]]
    decisions: tuple[Decision, ...]
    removed: tuple[Goal | Action, ...]
    is_presented_known: bool

    @property
    def ends(self) -> Counter[ActionEnd]:
        """How many actions ended in which way."""
        return Counter(action.end for action in self.actions.values())

    @property
    def reached(self) -> tuple[GoalOutcome, ...]:
        return tuple(goal for goal in self.goals.values() if goal.is_reached)

    @property
    def unreached(self) -> tuple[GoalOutcome, ...]:
        return tuple(goal for goal in self.goals.values() if not goal.is_reached)

    def given_up(self, goal: str) -> Decision | None:
        """The decision by which a goal was given up when the plan was closed: one of that day, with a reason."""
        about = (
            decision
            for decision in self.decisions
            if ("goals", goal) in decision.affects and decision.reason is not None and decision.date == self.day
        )
        is_closed = self.plan.closed_on == self.day
        return next(about, None) if is_closed and not self.goals[goal].is_reached else None

    @property
    def carried(self) -> tuple[GoalOutcome, ...]:
        """The goals that are neither reached nor given up."""
        return tuple(goal for goal in self.unreached if self.given_up(goal.id) is None)

    @property
    def running(self) -> tuple[GoalOutcome, ...]:
        """Of those that are carried the goals whose day is still to come: nobody missed them."""
        return tuple(goal for goal in self.carried if goal.goal.by is None or goal.goal.by > self.day)

    def ended(self, *ends: ActionEnd) -> tuple[ActionOutcome, ...]:
        return tuple(action for action in self.actions.values() if action.end in ends)

    @property
    def moves(self) -> int:
        """How many times a due date was moved."""
        return sum(len(fact_on(action.action, self.day).moves) for action in self.actions.values())


def outcome_of(plan: Plan, day: date, presented: Plan | None = None) -> PlanOutcome:
    """What became of a plan by its end, or by the day where it has not ended; `presented` is the plan as it was presented,
    None where nobody can tell.
    """
    end = min(day, plan.closed_on) if plan.closed_on is not None else day
    return PlanOutcome(
        plan=plan,
        day=end,
        goals={item: _goal(plan, goal, end, presented) for item, goal in plan.goals.items()},
        actions={item: _action(plan, action, end, presented) for item, action in plan.actions.items()},
        checkpoints=tuple(_series(plan, end)),
        told={item: _told(message.told, end) for item, message in plan.communication.items()},
        decisions=tuple(decision for decision in plan.decisions.values() if _is_made(decision, end)),
        removed=() if presented is None else tuple(_removed(plan, presented)),
        is_presented_known=presented is not None,
    )


def _goal(plan: Plan, goal: Goal, day: date, presented: Plan | None) -> GoalOutcome:
    on = goal_on(plan, goal, day)
    promised = presented.goals.get(goal.id) if presented is not None else None
    return GoalOutcome(on, baseline_of(plan, goal, on.readings), reached_on(plan, on, day), promised)


def _action(plan: Plan, action: Action, day: date, presented: Plan | None) -> ActionOutcome:
    before = presented.actions.get(action.id) if presented is not None else None
    promised = before.due if before is not None and before.due is not None else _first_due(plan, action)
    fact = fact_on(action, day)
    ended_on = None if fact.is_open else action.status_day
    is_added = presented is not None and before is None
    return ActionOutcome(action, _end(fact.status, promised, ended_on), promised, ended_on, is_added)


def _first_due(plan: Plan, action: Action) -> date | None:
    """The due date as it stood when the plan was presented, as far as the plan itself tells."""
    if plan.presented is not None:
        return due_on(action, plan.presented.date)
    return first_due(action)


def _end(status: str, promised: date | None, ended_on: date | None) -> ActionEnd:
    if status == "dropped":
        return "dropped"
    if status != "done":
        return "left"
    if promised is None or ended_on is None:
        return "undated"
    return "in_time" if ended_on <= promised else "later"


def _series(plan: Plan, day: date) -> Iterator[SeriesOutcome]:
    known = by_series(
        occurrence
        for occurrence in checkpoints_on(plan, day).of("held", "skipped", "missed")
        if occurrence.day <= day and not _is_before_presentation(plan, occurrence.day)
    )
    for series in plan.checkpoints:
        agreed = [occurrence for occurrence in known[series] if not occurrence.is_extra]
        held = sum(occurrence.state == "held" for occurrence in agreed)
        yield SeriesOutcome(series, len(agreed), held, len(known[series]) - len(agreed))


def _is_before_presentation(plan: Plan, day: date) -> bool:
    return plan.presented is not None and day < plan.presented.date


def _told(days: tuple[date, ...], end: date) -> tuple[date, ...]:
    return tuple(sorted({day for day in days if day <= end}))


def _is_made(decision: Decision, day: date) -> bool:
    return decision.decision is not None and (decision.date is None or decision.date <= day)


def _removed(plan: Plan, presented: Plan) -> Iterator[Goal | Action]:
    yield from (goal for item, goal in presented.goals.items() if item not in plan.goals)
    yield from (action for item, action in presented.actions.items() if item not in plan.actions)
