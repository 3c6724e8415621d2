"""`seuranta.status/1`: where plans stand on a day, for programs; every key always there, lists in plan order."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from datetime import date
from fractions import Fraction
from itertools import chain
from typing import Any, Protocol

from seuranta.output.json.problems import problems_json
from seuranta.output.json.rows import Rows
from seuranta.output.json.values import day_json, number_json
from seuranta.output.words.action_marks import MARKS
from seuranta.output.words.messages.problems import Checked
from seuranta.plan.follow.actions import ActionOn
from seuranta.plan.follow.checkpoints import Occurrence
from seuranta.plan.follow.communication import MessageOn
from seuranta.plan.follow.followup import FollowUp
from seuranta.plan.follow.goals import GoalOn
from seuranta.plan.follow.promises import OUTCOMES
from seuranta.plan.follow.topics import open_topics
from seuranta.plan.loading.load import Loaded
from seuranta.plan.words.diagnostic import Diagnostic, Finding


class Version(Protocol):
    """Where a plan comes from that is shown as it stood once."""

    @property
    def rev(self) -> str | None: ...
    @property
    def since(self) -> date | None: ...
    @property
    def path(self) -> str: ...


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
    def version(self) -> Version | None: ...
    @property
    def problems(self) -> tuple[Diagnostic, ...]: ...


def status_json(plans: Iterable[Followed], unread: Iterable[str] = ()) -> dict[str, Any]:
    """The plans, and after them the paths of those of which not even the file could be read."""
    rows = chain(map(_plan, plans), (_UNREAD | {"path": path} for path in unread))
    return {"schema": "seuranta.status/1", "plans": Rows(rows)}


def version_json(version: Version | None) -> dict[str, Any] | None:
    """The commit of the state that is shown, its day, and where the plan lay in it; null for the file as it lies there."""
    if version is None:
        return None
    return {"rev": version.rev, "date": day_json(version.since), "path": version.path}


def _plan(plan_file: Followed) -> dict[str, Any]:
    follow, plan = plan_file.follow, plan_file.loaded.plan
    return {
        "path": plan_file.path,
        "as_of": plan_file.day.isoformat(),
        "at": version_json(plan_file.version),
        "title": plan.title if plan else None,
        "company": plan.company if plan else None,
        "language": plan.language if plan else None,
        "stage": follow.stage if follow else None,
        "problems": problems_json(
            Checked(
                plan_file.path,
                plan_file.loaded.source,
                plan_file.loaded.problems,
                is_plan=not plan_file.loaded.is_unreadable,
            )
        ),
        **(_facts(follow, plan_file.loaded) if follow else dict.fromkeys(_FACTS)),
    }


_FACTS = (
    "next_checkpoint", "checkpoints", "promises", "promised_steps", "actions", "goals", "communication", "silence", "questions",
    "topics", "findings",
)  # fmt: skip


_UNREAD: dict[str, Any] = dict.fromkeys(
    ("path", "as_of", "at", "title", "company", "language", "stage", "problems", *_FACTS)
) | {"problems": []}


def _facts(follow: FollowUp, loaded: Loaded) -> dict[str, Any]:
    checkpoints = follow.checkpoints
    return {
        "next_checkpoint": _next(follow, checkpoints.next) if checkpoints.next else None,
        "checkpoints": {
            "held": len(checkpoints.held),
            "skipped": len(checkpoints.skipped),
            "missed": sorted(day_json(occurrence.day) for occurrence in checkpoints.missed),
            "ahead": len(checkpoints.ahead),
        },
        "promises": [
            {"from": day_json(interval.first), "to": day_json(interval.last), "open": interval.is_open}
            | {name: list(interval.outcomes[name]) for name in OUTCOMES}
            for interval in follow.intervals
        ],
        "promised_steps": [
            {"item": step.action, "step": step.step, "by": day_json(step.by)}
            for step in chain.from_iterable(interval.steps for interval in follow.intervals if interval.is_open)
        ],
        "actions": _actions(follow.actions),
        "goals": [{name: fact(goal) for name, fact in GOAL_FACTS.items()} for goal in follow.goals.values()],
        "communication": [{"id": name, **message_json(message)} for name, message in follow.messages.items()],
        "silence": [
            {"audience": "whole_staff" if silence.is_unnamed else silence.audience, "days": silence.days}
            for silence in follow.silence
        ],
        "questions": {"unanswered": list(follow.unanswered)},
        "topics": {"open": [topic.id for topic in open_topics(follow.plan, follow.day)]},
        "findings": [finding_json(finding, loaded) for finding in follow.findings],
    }


def _next(follow: FollowUp, occurrence: Occurrence) -> dict[str, Any]:
    start = occurrence.start(follow.plan.timezone)
    return {
        "series": occurrence.series,
        "slot": day_json(occurrence.slot),
        "date": day_json(occurrence.day),
        "start": start.isoformat() if start else None,
        "in_days": (occurrence.day - follow.day).days,
    }


def _actions(actions: Mapping[str, ActionOn]) -> dict[str, Any]:
    """Lists overlap: an action can be overdue and blocked."""
    active = sum(action.state != "dropped" for action in actions.values())
    lists: dict[str, Any] = {
        "total": len(actions),
        "active": active,
        "open": sum(action.is_open for action in actions.values()),
    }
    for name in _LISTS:
        lists[name] = [id_ for id_, action in actions.items() if MARKS[name].is_true(action)]
        if name == "date_clash":
            lists["moved"] = {key: len(action.fact.moves) for key, action in actions.items() if action.fact.moves}
    lapsing = {key: action.action.lapses for key, action in actions.items() if action.is_open}
    lists["lapses"] = {key: day_json(day) for key, day in lapsing.items() if day is not None}
    return lists


_LISTS = (
    "done", "dropped", "overdue", "due_soon", "blocked", "late_start", "late_step", "waiting", "date_clash", "unscheduled", "unowned", "ongoing",
)  # fmt: skip


GOAL_FACTS: Mapping[str, Callable[[GoalOn], Any]] = {
    "id": lambda goal: goal.id,
    "state": lambda goal: goal.state,
    "light": lambda goal: goal.light,
    "value": lambda goal: number_json(goal.last.value) if goal.last else None,
    "date": lambda goal: day_json(goal.last.day) if goal.last else None,
    "expected": lambda goal: number_json(goal.expected),
    "ratio": lambda goal: number_json(goal.ratio),
    "target": lambda goal: number_json(Fraction(goal.goal.target.value)) if goal.goal.target else None,
    "by": lambda goal: day_json(goal.goal.by),
    "unit": lambda goal: goal.goal.unit,
    "readings": lambda goal: len(goal.readings),
    "last_light": lambda goal: goal.last_light,
}
"""Where one goal stands."""


def message_json(message: MessageOn) -> dict[str, Any]:
    return {
        "audience": message.message.audience,
        "last": day_json(message.last),
        "next": day_json(message.next),
        "days_late": message.days_late,
    }


def finding_json(finding: Finding, loaded: Loaded) -> dict[str, Any]:
    held_up = finding.holds_up
    return {
        "name": finding.name,
        "item": finding.item,
        "light": finding.light,
        "days": finding.days,
        "holds_up": {
            "actions": list(held_up.actions),
            "goals": list(held_up.goals),
            "promised_on": day_json(held_up.promised_on),
        }
        if held_up
        else None,
        "line": loaded.line(finding),
    }
