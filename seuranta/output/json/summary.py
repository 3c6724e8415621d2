"""`seuranta.summary/1`: how far plans are, as counts without ids, people or texts; for pages that many people see.

Every key is always there. `publish` writes it as `summary.json`.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from typing import Any, get_args

from seuranta.output.json.values import day_json
from seuranta.output.words.action_marks import MARKS
from seuranta.plan.follow.checkpoints import CheckpointsOn
from seuranta.plan.follow.followup import FollowUp
from seuranta.plan.words.diagnostic import Light

_MARKS = ("open", "done", "dropped", "overdue", "due_soon", "blocked")


def summary_json(plans: Iterable[FollowUp]) -> dict[str, Any]:
    """The plans in their order, each on its day."""
    return {"schema": "seuranta.summary/1", "plans": [_plan(follow) for follow in plans]}


def _plan(follow: FollowUp) -> dict[str, Any]:
    plan, checkpoints = follow.plan, follow.checkpoints
    return {
        "title": plan.title,
        "company": plan.company,
        "language": plan.language,
        "as_of": day_json(follow.day),
        "stage": follow.stage,
        "next_checkpoint": _next(follow),
        "checkpoints": _checkpoints(checkpoints),
        "actions": _actions(follow),
        "goals": _goals(follow),
        "questions": {"unanswered": len(follow.unanswered)},
    }


def _next(follow: FollowUp) -> dict[str, Any] | None:
    occurrence = follow.checkpoints.next
    if occurrence is None:
        return None
    start = occurrence.start(follow.plan.timezone)
    return {
        "title": follow.plan.checkpoints[occurrence.series].title,
        "date": day_json(occurrence.day),
        "start": start.isoformat() if start is not None else None,
        "in_days": (occurrence.day - follow.day).days,
    }


def _checkpoints(checkpoints: CheckpointsOn) -> dict[str, int]:
    return {name: len(getattr(checkpoints, name)) for name in ("held", "skipped", "missed", "ahead")}


def _actions(follow: FollowUp) -> dict[str, int]:
    """They overlap: an action can be overdue and blocked."""
    actions = follow.actions.values()
    counts = {name: sum(MARKS[name].is_true(action) for action in actions) for name in _MARKS}
    return {"total": len(actions), **counts}


def _goals(follow: FollowUp) -> dict[str, int]:
    lights = Counter(goal.light for goal in follow.goals.values())
    return {"total": len(follow.goals), **{light: lights[light] for light in get_args(Light)}}
