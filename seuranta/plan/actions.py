"""Where each action stands on a day: its state, its light, what it waits for and what it holds up.

Facts dated after the day have not happened yet. The rules are those of the plan format's follow-up, one state an
action, the first that fits; findings about actions are in `action_findings`.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date, timedelta
from typing import Literal, NamedTuple

from seuranta.plan.finding import HoldsUp, Light
from seuranta.plan.model import Action, Move, Plan, Status

ActionState = Literal[
    "done",
    "dropped",
    "unscheduled",
    "overdue",
    "blocked",
    "late_start",
    "waiting",
    "due_soon",
    "on_schedule",
]
CLOSED: frozenset[str] = frozenset(("done", "dropped"))
NO_CLASHES: Mapping[str, date] = {}


class Fact(NamedTuple):
    """What is known of an action on a day: its status, its due date as it stood, and its moves so far."""

    status: Status
    due: date | None
    moves: tuple[Move, ...]
    is_blocked: bool
    may_start_late: bool

    @property
    def is_open(self) -> bool:
        return self.status not in CLOSED


class ActionOn(NamedTuple):
    """An action on a day. Days are calendar days.

    `days` is how late it is: open and overdue, or done late; 0 otherwise. `start_days` is how late its start is.
    `clashes` maps open predecessors that come too late to their due dates.
    """

    action: Action
    fact: Fact
    state: ActionState
    light: Light | None
    waits_for: tuple[str, ...]
    clashes: Mapping[str, date]
    days: int
    start_days: int

    @property
    def is_open(self) -> bool:
        return self.fact.is_open

    @property
    def is_problem(self) -> bool:
        """Late or blocked: it holds up everything that depends on it."""
        return self.fact.is_open and (self.state == "overdue" or self.fact.is_blocked)

    @property
    def original_due(self) -> date | None:
        return self.fact.moves[0].old if self.fact.moves else self.fact.due


def facts_on(plan: Plan, day: date) -> dict[str, Fact]:
    """What is known of every action at the end of a day."""
    return {name: fact_on(action, day) for name, action in plan.actions.items()}


def fact_on(action: Action, day: date) -> Fact:
    """What is known of one action at the end of a day.

    A status dated later has not been reached: the action is in progress if its start has come, else planned, and
    its start is then never late.
    """
    status, since = action.status, action.status_day
    later = since is not None and since > day and status not in ("planned", "in_progress")
    if later:
        status = "in_progress" if action.start is None or action.start.first <= day else "planned"
    is_blocked = not later and (status == "blocked" or (action.blocked_by is not None and status not in CLOSED))
    if not action.moves:
        return Fact(status, action.due, (), is_blocked, not later)
    known = tuple(move for move in action.moves if move.date <= day)
    undone = next((move for move in action.moves if move.date > day), None)
    return Fact(status, action.due if undone is None else undone.old, known, is_blocked, not later)


def actions_on(plan: Plan, day: date) -> dict[str, ActionOn]:
    """Every action of the plan on a day, in plan order."""
    facts = facts_on(plan, day)
    soon = _add_days(day, plan.settings.due_soon)
    held_up = downstream(plan, facts, (name for name, fact in facts.items() if _is_late_or_blocked(fact, day)))
    return {name: _on(action, facts, day, soon, is_held_up=name in held_up) for name, action in plan.actions.items()}


def _is_late_or_blocked(fact: Fact, day: date) -> bool:
    return fact.is_open and (fact.is_blocked or (fact.due is not None and fact.due < day))


def _on(action: Action, facts: Mapping[str, Fact], day: date, soon: date, *, is_held_up: bool) -> ActionOn:
    fact = facts[action.id]
    if fact.status in CLOSED:
        late = fact.status == "done" and fact.due is not None and action.status_day is not None
        days = max((action.status_day - fact.due).days, 0) if late else 0  # type: ignore[operator]
        return ActionOn(action, fact, fact.status, None, (), NO_CLASHES, days, 0)  # type: ignore[arg-type]
    waits_for: tuple[str, ...] = ()
    clashes = NO_CLASHES
    if action.depends_on:
        waits_for = tuple(name for name in action.depends_on if name in facts and facts[name].is_open)
        clashes = _clashes(action, fact, facts, waits_for)
    start_days = (day - action.start.last).days if _is_start_late(action, fact, day) else 0
    state = _state(action, fact, day, soon, waits_for, start_days)
    light = _light(action, fact, soon, state, held_up=is_held_up, start_days=start_days, clashes=clashes)
    days = (day - fact.due).days if fact.due is not None and fact.due < day else 0
    return ActionOn(action, fact, state, light, waits_for, clashes, days, start_days)


def _clashes(action: Action, fact: Fact, facts: Mapping[str, Fact], waits_for: Iterable[str]) -> Mapping[str, date]:
    """Open predecessors that are due after this action's start, or, without a start, after its due date."""
    limit = action.start.first if action.start is not None else fact.due
    if limit is None:
        return NO_CLASHES
    return {name: due for name in waits_for if (due := facts[name].due) is not None and due > limit}


def _is_start_late(action: Action, fact: Fact, day: date) -> bool:
    return fact.status == "planned" and fact.may_start_late and action.start is not None and action.start.last < day


def _state(
    action: Action, fact: Fact, day: date, soon: date, waits_for: tuple[str, ...], start_days: int
) -> ActionState:
    if fact.due is None and not is_ongoing(action):
        return "unscheduled"
    if fact.due is not None and fact.due < day:
        return "overdue"
    if fact.is_blocked:
        return "blocked"
    if start_days:
        return "late_start"
    if waits_for and (action.start is None or action.start.first <= day):
        return "waiting"
    if fact.due is not None and fact.due <= soon:
        return "due_soon"
    return "on_schedule"


def _light(
    action: Action,
    fact: Fact,
    soon: date,
    state: ActionState,
    *,
    held_up: bool,
    start_days: int,
    clashes: Mapping[str, date],
) -> Light:
    if state == "overdue" or (fact.is_blocked and fact.due is not None and fact.due <= soon):
        return "red"
    if fact.is_blocked or start_days or held_up or clashes or len(fact.moves) > 1:
        return "amber"
    if state == "unscheduled" or action.owner is None:
        return "grey"
    return "green"


def is_ongoing(action: Action) -> bool:
    """Without an end by intention: neither overdue nor unscheduled, ever."""
    return action.ongoing and action.due is None


def dependents(plan: Plan) -> dict[str, list[str]]:
    """For each action that others depend on: those others, in plan order."""
    found: dict[str, list[str]] = {}
    for name, action in plan.actions.items():
        for before in action.depends_on:
            found.setdefault(before, []).append(name)
    return found


def downstream(plan: Plan, facts: Mapping[str, Fact], sources: Iterable[str]) -> set[str]:
    """Open actions that depend on one of `sources`, through every step of open actions; not the sources themselves
    unless one depends on another.
    """
    after = dependents(plan)
    found: set[str] = set()
    todo = list(sources) if after else []
    while todo:
        for name in after.get(todo.pop(), ()):
            if name not in found and facts[name].is_open:
                found.add(name)
                todo.append(name)
    return found


def holds_up(plan: Plan, facts: Mapping[str, Fact], name: str, checkpoint_days: tuple[date, ...]) -> HoldsUp:
    """What a late or blocked action holds up.

    `checkpoint_days` are the days of checkpoints that were not skipped, ascending; the first on or after the
    earliest due date among what is held up is when it was promised.
    """
    after = downstream(plan, facts, (name,)) - {name}
    actions = tuple(one for one in plan.actions if one in after) if after else ()
    goals = {goal for one in (name, *actions) for goal in plan.actions[one].goal}
    due = min((due for one in actions if (due := facts[one].due) is not None), default=None)
    promised = next((day for day in checkpoint_days if due is not None and day >= due), None)
    return HoldsUp(actions, tuple(goal for goal in plan.goals if goal in goals), promised)


def _add_days(day: date, days: int) -> date:
    try:
        return day + timedelta(days=days)
    except OverflowError:
        return date.max
