"""`seuranta.status/1`: where plans stand on a day, for programs; every key always there, lists in plan order."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from datetime import date
from fractions import Fraction
from typing import Any, Protocol

from seuranta.output.json.problems import problems_json
from seuranta.output.words.messages.problems import Checked
from seuranta.output.words.text import round_half_up
from seuranta.plan.follow.actions import ActionOn
from seuranta.plan.follow.checkpoints import Occurrence
from seuranta.plan.follow.followup import FollowUp
from seuranta.plan.follow.goals import GoalOn
from seuranta.plan.follow.promises import OUTCOMES
from seuranta.plan.loading.load import Loaded
from seuranta.plan.words.diagnostic import Diagnostic, Finding


class Followed(Protocol):
    """A plan file with what follows from it; as a command has it."""

    @property
    def path(self) -> str: ...
    @property
    def loaded(self) -> Loaded: ...
    @property
    def day(self) -> date: ...
    @property
    def follow(self) -> FollowUp | None: ...
    @property
    def problems(self) -> tuple[Diagnostic, ...]: ...


def status_json(plans: Iterable[Followed], unread: Iterable[str] = ()) -> dict[str, Any]:
    """The plans, and after them the paths of those of which not even the file could be read."""
    rows = [*(_plan(one) for one in plans), *(_UNREAD | {"path": path} for path in unread)]
    return {"schema": "seuranta.status/1", "plans": rows}


def _plan(one: Followed) -> dict[str, Any]:
    follow, plan = one.follow, one.loaded.plan
    return {
        "path": one.path,
        "as_of": one.day.isoformat(),
        "title": plan.title if plan else None,
        "company": plan.company if plan else None,
        "language": plan.language if plan else None,
        "stage": follow.stage if follow else None,
        "problems": problems_json(
            Checked(one.path, one.loaded.source, one.loaded.problems, is_plan=not one.loaded.is_unreadable)
        ),
        **(_facts(follow, one.loaded) if follow else dict.fromkeys(_FACTS)),
    }


_FACTS = (
    "next_checkpoint", "checkpoints", "promises", "actions", "goals", "communication", "silence", "questions", "findings",
)  # fmt: skip


_UNREAD: dict[str, Any] = dict.fromkeys(
    ("path", "as_of", "title", "company", "language", "stage", "problems", *_FACTS)
) | {"problems": []}


def _facts(follow: FollowUp, loaded: Loaded) -> dict[str, Any]:
    on = follow.checkpoints
    return {
        "next_checkpoint": _next(follow, on.next) if on.next else None,
        "checkpoints": {
            "held": len(on.held),
            "skipped": len(on.skipped),
            "missed": sorted(_day(one.day) for one in on.missed),
            "ahead": len(on.ahead),
        },
        "promises": [
            {"from": _day(one.first), "to": _day(one.last), "open": one.is_open}
            | {name: list(one.outcomes[name]) for name in OUTCOMES}
            for one in follow.intervals
        ],
        "promised_steps": [
            {"item": step.action, "step": step.step, "by": _day(step.by)}
            for one in follow.intervals
            if one.is_open
            for step in one.steps
        ],
        "actions": _actions(follow.actions),
        "goals": [goal_json(one) for one in follow.goals.values()],
        "communication": [
            {
                "id": name,
                "audience": one.message.audience,
                "last": _day(one.last),
                "next": _day(one.next),
                "days_late": one.days_late,
            }
            for name, one in follow.messages.items()
        ],
        "silence": [
            {"audience": "whole_staff" if one.is_unnamed else one.audience, "days": one.days} for one in follow.silence
        ],
        "questions": {"unanswered": list(follow.unanswered)},
        "findings": [_finding(one, loaded) for one in follow.findings],
    }


def _next(follow: FollowUp, one: Occurrence) -> dict[str, Any]:
    start = one.start(follow.plan.timezone)
    return {
        "series": one.series,
        "slot": _day(one.slot),
        "date": _day(one.day),
        "start": start.isoformat() if start else None,
        "in_days": (one.day - follow.day).days,
    }


def _actions(actions: Mapping[str, ActionOn]) -> dict[str, Any]:
    """Lists are predicates and overlap: an action can be overdue and blocked."""
    active = sum(one.state != "dropped" for one in actions.values())
    found: dict[str, Any] = {
        "total": len(actions),
        "active": active,
        "open": sum(one.is_open for one in actions.values()),
    }
    for name, is_one in _PREDICATES.items():
        found[name] = [key for key, one in actions.items() if is_one(one)]
        if name == "date_clash":
            found["moved"] = {key: len(one.fact.moves) for key, one in actions.items() if one.fact.moves}
    return found


_PREDICATES: Mapping[str, Callable[[ActionOn], bool]] = {
    "done": lambda one: one.state == "done",
    "dropped": lambda one: one.state == "dropped",
    "overdue": lambda one: one.is_overdue,
    "due_soon": lambda one: one.is_due_soon,
    "blocked": lambda one: one.is_blocked,
    "late_start": lambda one: one.start_days > 0,
    "waiting": lambda one: bool(one.waits_for),
    "date_clash": lambda one: bool(one.clashes),
    "unscheduled": lambda one: one.is_unscheduled,
    "unowned": lambda one: one.is_unowned,
    "ongoing": lambda one: one.is_ongoing,
}


def goal_json(one: GoalOn) -> dict[str, Any]:
    """Where one goal stands; numbers rounded half up to two decimals."""
    goal, last = one.goal, one.last
    return {
        "id": goal.id,
        "state": one.state,
        "light": one.light,
        "value": _number(last.value) if last else None,
        "date": _day(last.day) if last else None,
        "expected": _number(one.expected),
        "ratio": _number(one.ratio),
        "target": _number(Fraction(goal.target.value)) if goal.target else None,
        "by": _day(goal.by),
        "unit": goal.unit,
        "readings": len(one.readings),
        "last_light": one.last_light,
    }


def _finding(one: Finding, loaded: Loaded) -> dict[str, Any]:
    held_up = one.holds_up
    return {
        "name": one.name,
        "item": one.item,
        "light": one.light,
        "days": one.days,
        "holds_up": {
            "actions": list(held_up.actions),
            "goals": list(held_up.goals),
            "promised_on": _day(held_up.promised_on),
        }
        if held_up
        else None,
        "line": loaded.line(one),
    }


def _day(value: date | None) -> str | None:
    return None if value is None else value.isoformat()


def _number(value: Fraction | None) -> int | float | None:
    """Rounded half up to two decimals; a whole number without a fraction."""
    if value is None:
        return None
    rounded = round_half_up(value)
    return int(rounded) if rounded == rounded.to_integral_value() else float(rounded)
