"""How many actions of a plan are what on its day: counts for an overview, never an average."""

from __future__ import annotations

from collections import Counter
from typing import NamedTuple

from seuranta.plan.follow.followup import FollowUp


class ActionCounts(NamedTuple):
    """How many actions are what; lateness and blockage are predicates and overlap, as in JSON.

    `total` leaves out what was dropped; `unscheduled` counts what cannot be followed, `stuck` what is blocked and not
    overdue; `is_calm` says that no action asks for anything.
    """

    total: int
    done: int
    dropped: int
    overdue: int
    blocked: int
    late_start: int
    unscheduled: int
    stuck: int
    is_calm: bool


def action_counts(follow: FollowUp) -> ActionCounts:
    actions = follow.actions.values()
    states = Counter(action.state for action in actions)
    return ActionCounts(
        total=len(actions) - states["dropped"],
        done=states["done"],
        dropped=states["dropped"],
        overdue=states["overdue"],
        blocked=sum(action.fact.is_blocked for action in actions),
        late_start=sum(action.start_days > 0 for action in actions),
        unscheduled=sum(action.is_loose for action in actions),
        stuck=states["blocked"],
        is_calm=all(action.light in (None, "green") for action in actions),
    )
