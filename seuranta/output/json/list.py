"""`seuranta.list/1`: actions or goals, a row each, for programs. The columns are those of the CSV, too."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import cache
from typing import Any

from seuranta.output.json.status import GOAL_FACTS
from seuranta.output.json.values import day_json, field_json
from seuranta.plan.follow.actions import ActionOn
from seuranta.plan.follow.followup import FollowUp
from seuranta.plan.loading.model import Part, Plan
from seuranta.plan.words.fields import FIELDS, Field

ACTION_FACTS: Mapping[str, Callable[[ActionOn], Any]] = {
    "due": lambda action: day_json(action.fact.due),
    "original_due": lambda action: day_json(action.original_due),
    "status": lambda action: action.fact.status,
    "state": lambda action: action.state,
    "light": lambda action: action.light,
    "days_late": lambda action: action.days,
    "moves": lambda action: len(action.fact.moves),
    "waits_for": lambda action: list(action.waits_for),
}
"""The columns that follow from an action on a day; the others are fields, those with a `column` in their row."""
_FACTS: Mapping[str, Mapping[str, Callable[..., Any]]] = {"action": ACTION_FACTS, "goal": GOAL_FACTS}


def columns(kind: str) -> tuple[str, ...]:
    """The names of the columns of a table of actions or goals, in their order."""
    fields = (row.column for row in _columns_of_fields(kind))
    return tuple(dict.fromkeys(("path", "id", *fields, *_FACTS[kind], "company", "plan_title")))


def action_row(path: str, follow: FollowUp, id_: str) -> dict[str, Any]:
    action = follow.actions[id_]
    facts = {name: fact(action) for name, fact in ACTION_FACTS.items()}
    return {"path": path, "id": id_, **_fields("action", action.action), **facts, **_whose(follow.plan)}


def goal_row(path: str, follow: FollowUp, id_: str) -> dict[str, Any]:
    goal = follow.goals[id_]
    facts = {name: fact(goal) for name, fact in GOAL_FACTS.items()}
    return {"path": path, **_fields("goal", goal.goal), **facts, **_whose(follow.plan)}


def _fields(kind: str, item: Part) -> dict[str, Any]:
    return {row.column: field_json(row, item.value_of(row.name)) for row in _columns_of_fields(kind)}


@cache
def _columns_of_fields(kind: str) -> tuple[Field, ...]:
    """The fields that stand in a column as they are."""
    return tuple(row for row in FIELDS[kind] if row.column and row.column not in _FACTS[kind])


def _whose(plan: Plan) -> dict[str, Any]:
    """Whose plan a row is of; `title` is that of the item."""
    return {"company": plan.company, "plan_title": plan.title}
