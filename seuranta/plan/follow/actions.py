"""Where each action stands on a day: its state, its light and what it waits for.

Facts dated after the day have not happened yet. An action has one state, the first that fits. Findings about
actions are in `action_findings`, what a late one holds up in `knock_on`.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date
from typing import Literal, NamedTuple

from seuranta.plan.follow.rings import Graph
from seuranta.plan.loading.model import Action, Move, Plan
from seuranta.plan.loading.references import Party
from seuranta.plan.values.calendar_end import plus
from seuranta.plan.values.statuses import Status
from seuranta.plan.words.diagnostic import Light

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


class ActionFact(NamedTuple):
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

    `days` is how late it is: open and overdue, or done late; 0 otherwise. `start_days` is how late its start is, and `step_days` its next step.
    `clashes` maps open predecessors that come too late to their due dates. `rest` are the open actions that go on where
    a done one was cut down. `unread` are the fields that stand in the file and could not be understood. An action has
    one state, but its properties overlap: it can be overdue and blocked.
    """

    action: Action
    fact: ActionFact
    state: ActionState
    light: Light | None
    waits_for: tuple[str, ...]
    clashes: Mapping[str, date]
    days: int
    start_days: int
    is_due_soon: bool = False
    step_days: int = 0
    rest: tuple[str, ...] = ()
    unread: frozenset[str] = frozenset()

    @property
    def id(self) -> str:
        return self.action.id

    @property
    def title(self) -> str | None:
        return self.action.title

    @property
    def owner(self) -> Party | None:
        return self.action.owner

    @property
    def is_open(self) -> bool:
        return self.fact.is_open

    @property
    def is_overdue(self) -> bool:
        return self.days > 0 and self.fact.is_open

    @property
    def is_blocked(self) -> bool:
        return self.fact.is_blocked

    @property
    def is_unscheduled(self) -> bool:
        return self.state == "unscheduled"

    @property
    def is_unowned(self) -> bool:
        return self.fact.is_open and self.owner is None

    @property
    def is_ongoing(self) -> bool:
        return self.fact.is_open and is_ongoing(self.action)

    @property
    def is_loose(self) -> bool:
        """Whether it cannot be followed, because nobody owns it or it has no due date.

        An action that is late or blocked is a problem before it is loose.
        """
        return (self.is_unscheduled or self.is_unowned) and not self.is_problem

    @property
    def is_problem(self) -> bool:
        """Whether it is late or blocked, so that it holds up everything that depends on it."""
        return self.fact.is_open and (self.state == "overdue" or self.fact.is_blocked)

    @property
    def original_due(self) -> date | None:
        return self.fact.moves[0].old if self.fact.moves else self.fact.due


def facts_on(plan: Plan, day: date) -> dict[str, ActionFact]:
    """What is known of every action at the end of a day."""
    return {name: fact_on(action, day) for name, action in plan.actions.items()}


def fact_on(action: Action, day: date) -> ActionFact:
    """What is known of one action at the end of a day.

    A status dated later has not been reached: the action is in progress if its start has come, else planned, and
    its start is then never late.
    """
    status, since = action.status, action.status_day
    is_not_reached = since is not None and since > day and status not in ("planned", "in_progress")
    if is_not_reached:
        has_begun = action.start is None or action.start.first <= day
        status = "in_progress" if has_begun else "planned"
    has_obstacle = action.blocked_by is not None and status not in CLOSED
    is_blocked = not is_not_reached and (status == "blocked" or has_obstacle)
    if not action.moves:
        return ActionFact(status, action.due, (), is_blocked, not is_not_reached)
    known = tuple(move for move in action.moves if move.date <= day)
    return ActionFact(status, due_on(action, day), known, is_blocked, not is_not_reached)


def due_on(action: Action, day: date) -> date | None:
    """The due date as it stood at the end of a day."""
    if not action.moves:
        return action.due
    return next((move.old for move in action.moves if move.date > day), action.due)


def first_due(action: Action) -> date | None:
    """The due date that was agreed first."""
    return action.moves[0].old if action.moves else action.due


def was_open_on(action: Action, day: date) -> bool:
    """Whether an action was neither done nor dropped at the end of a day."""
    if action.status not in CLOSED:
        return True
    since = action.status_day
    return since is not None and since > day


def actions_on(plan: Plan, day: date, after: Graph) -> dict[str, ActionOn]:
    """Every action of the plan on a day, in plan order; `after` are its `dependents`."""
    facts = facts_on(plan, day)
    soon = plus(day, plan.settings.due_soon)
    late = (name for name, fact in facts.items() if _is_late_or_blocked(fact, day))
    held_up = downstream(facts, late, after)
    actions = {name: _on(action, facts, day, soon, is_held_up=name in held_up) for name, action in plan.actions.items()}
    for name, rest in _rests(plan, facts).items():
        if actions[name].state == "done":
            actions[name] = actions[name]._replace(rest=rest)
    return actions


def _is_late_or_blocked(fact: ActionFact, day: date) -> bool:
    return fact.is_open and (fact.is_blocked or (fact.due is not None and fact.due < day))


def _on(action: Action, facts: Mapping[str, ActionFact], day: date, soon: date, *, is_held_up: bool) -> ActionOn:
    fact = facts[action.id]
    if fact.status in CLOSED:
        return _closed(action, fact)
    waits_for: tuple[str, ...] = ()
    clashes = NO_CLASHES
    if action.depends_on:
        waits_for = tuple(name for name in predecessors(action) if name in facts and facts[name].is_open)
        clashes = _clashes(action, fact, facts, waits_for)
    start_days = _start_days(action, fact, day)
    state = _state(action, fact, day, soon, waits_for, start_days)
    light = _light(action, fact, soon, state, held_up=is_held_up, start_days=start_days, clashes=clashes)
    is_due_soon = fact.due is not None and day <= fact.due <= soon
    days, step_days = (_days_after(end, day) for end in (fact.due, _step_by(action)))
    return ActionOn(action, fact, state, light, waits_for, clashes, days, start_days, is_due_soon, step_days)


def _step_by(action: Action) -> date | None:
    return action.next_step.by if action.next_step is not None else None


def _closed(action: Action, fact: ActionFact) -> ActionOn:
    if fact.status == "dropped":
        return ActionOn(action, fact, "dropped", None, (), NO_CLASHES, 0, 0)
    done_on = action.status_day
    days = _days_after(fact.due, done_on) if done_on is not None else 0
    return ActionOn(action, fact, "done", None, (), NO_CLASHES, days, 0)


def _rests(plan: Plan, facts: Mapping[str, ActionFact]) -> dict[str, tuple[str, ...]]:
    """For each action that was cut down, and perhaps its rest again, what of it is still open."""
    rests: dict[str, tuple[str, ...]] = {}
    for name, action in plan.actions.items():
        if action.continues is None or not facts[name].is_open:
            continue
        met = {name}
        before: str | None = action.continues
        while before is not None and before not in met:
            rests[before] = (*rests.get(before, ()), name)
            met.add(before)
            before = plan.actions[before].continues
    return rests


def _days_after(due: date | None, day: date) -> int:
    """How many days `day` is after the due date; 0 before, on it, and without one."""
    return (day - due).days if due is not None and due < day else 0


def _clashes(
    action: Action, fact: ActionFact, facts: Mapping[str, ActionFact], waits_for: Iterable[str]
) -> Mapping[str, date]:
    """Open predecessors that are due after this action's start, or, without a start, after its due date."""
    limit = action.start.first if action.start is not None else fact.due
    if limit is None:
        return NO_CLASHES
    return {name: due for name in waits_for if (due := facts[name].due) is not None and due > limit}


def _start_days(action: Action, fact: ActionFact, day: date) -> int:
    """How late the start of a planned action is; of a period, counted from its end."""
    if fact.status != "planned" or not fact.may_start_late or action.start is None:
        return 0
    return _days_after(action.start.last, day)


def _state(
    action: Action, fact: ActionFact, day: date, soon: date, waits_for: tuple[str, ...], start_days: int
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
    fact: ActionFact,
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
    """Whether it has no end by intention; then it is never overdue or unscheduled."""
    return action.ongoing and action.due is None


def predecessors(action: Action) -> tuple[str, ...]:
    """The actions that it depends on, each once. It never waits for itself: that it was written so is a mistake of its own."""
    return tuple(name for name in dict.fromkeys(action.depends_on) if name != action.id)


def dependents(plan: Plan) -> dict[str, list[str]]:
    """For each action that others depend on: those others, in plan order."""
    dependents: dict[str, list[str]] = {}
    for name, action in plan.actions.items():
        for before in predecessors(action):
            dependents.setdefault(before, []).append(name)
    return dependents


def downstream(facts: Mapping[str, ActionFact], sources: Iterable[str], after: Graph) -> set[str]:
    """The open actions that depend on one of `sources`, through every step of open actions.

    The sources themselves are among them only where one depends on another.
    """
    held_up: set[str] = set()
    todo = [name for name in sources if name in after]
    while todo:
        for name in after[todo.pop()]:
            if name not in held_up and facts[name].is_open:
                held_up.add(name)
                if name in after:
                    todo.append(name)
    return held_up
