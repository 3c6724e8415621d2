"""`seuranta.list/1`: actions or goals, a row each, for programs. The columns are those of the CSV, too."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from fractions import Fraction
from functools import cache
from typing import Any

from seuranta.output.json.status import GOAL_FACTS
from seuranta.output.json.values import day_json, field_json, number_json
from seuranta.plan.follow.actions import ActionOn
from seuranta.plan.follow.followup import FollowUp
from seuranta.plan.follow.goals import GoalOn
from seuranta.plan.loading.model import NextStep
from seuranta.plan.words.fields import FIELDS, Field

Facts = Mapping[str, Callable[[Any], Any]]


def _step(action: ActionOn) -> NextStep | None:
    return action.action.next_step


ACTION_FACTS: Facts = {
    "due": lambda action: day_json(action.fact.due),
    "original_due": lambda action: day_json(action.original_due),
    "status": lambda action: action.fact.status,
    "state": lambda action: action.state,
    "light": lambda action: action.light,
    "days_late": lambda action: action.days,
    "moves": lambda action: len(action.fact.moves),
    "waits_for": lambda action: list(action.waits_for),
    "done_on": lambda action: day_json(action.action.status_day) if action.fact.status == "done" else None,
    "next_step": lambda action: step.what if (step := _step(action)) else None,
}
"""The columns that follow from an action on a day; the others are fields, those with a `column` in their row."""
_MORE_OF_ACTION: Facts = {
    "next_step_who": lambda action: step.who.name if (step := _step(action)) and step.who else None,
    "next_step_by": lambda action: day_json(step.by) if (step := _step(action)) else None,
    "next_step_days_late": lambda action: action.step_days,
}
"""Columns that stand there only where they are asked for; as do fields without a `column`."""
_FACTS: Mapping[str, Facts] = {"action": ACTION_FACTS, "goal": GOAL_FACTS}


def _baseline(goal: GoalOn) -> int | float | None:
    baseline = goal.goal.baseline
    return None if baseline is None or baseline.value is None else number_json(Fraction(baseline.value.value))


def _interim_targets(goal: GoalOn) -> list[str]:
    targets = goal.goal.interim_targets.items()
    return [f"{day.isoformat()}: {number_json(Fraction(target.value))}" for day, target in targets]


_MORE: Mapping[str, Facts] = {
    "action": _MORE_OF_ACTION,
    "goal": {"baseline": _baseline, "interim_targets": _interim_targets},
}
_WHOSE = ("company", "plan_title")
"""Whose plan a row is of; `title` is that of the item."""


def columns(kind: str) -> tuple[str, ...]:
    """The names of the usual columns of a table of actions or goals, in their order."""
    fields = (row.column for row in _columns_of_fields(kind))
    return tuple(dict.fromkeys(("path", "id", *fields, *_FACTS[kind], *_WHOSE)))


def every_column(kind: str) -> tuple[str, ...]:
    """All columns that may be asked for: of every field of the format, and of all that follows from the plan."""
    fields = (column_of(row) for row in FIELDS[kind])
    return tuple(dict.fromkeys((*columns(kind), *fields, *_MORE[kind])))


def column_of(row: Field) -> str:
    return row.column or row.name


def action_row(path: str, follow: FollowUp, id_: str, names: Iterable[str] = ()) -> dict[str, Any]:
    """The named columns of an action; the usual ones where none is named."""
    return _row("action", follow.actions[id_], path, follow, tuple(names) or columns("action"))


def goal_row(path: str, follow: FollowUp, id_: str, names: Iterable[str] = ()) -> dict[str, Any]:
    """The same of a goal."""
    return _row("goal", follow.goals[id_], path, follow, tuple(names) or columns("goal"))


def _row(kind: str, item: ActionOn | GoalOn, path: str, follow: FollowUp, names: tuple[str, ...]) -> dict[str, Any]:
    whose = {"path": path, "id": item.id, "company": follow.plan.company, "plan_title": follow.plan.title}
    return {name: whose[name] if name in whose else _value(kind, name, item) for name in names}


def _value(kind: str, name: str, item: Any) -> Any:
    fact = _FACTS[kind].get(name) or _MORE[kind].get(name)
    if fact is not None:
        return fact(item)
    row = next(row for row in FIELDS[kind] if column_of(row) == name)
    part = item.action if kind == "action" else item.goal
    return field_json(row, part.value_of(row.name))


@cache
def _columns_of_fields(kind: str) -> tuple[Field, ...]:
    """The fields that usually stand in a column as they are."""
    return tuple(row for row in FIELDS[kind] if row.column and row.column not in _FACTS[kind])
