"""A plan as one row among several: what its columns are called, and what is counted in it."""

from __future__ import annotations

from collections import Counter

from seuranta.output.words import phrases
from seuranta.output.words.items import MARKS
from seuranta.plan.follow.counts import ActionCounts
from seuranta.plan.follow.followup import FollowUp
from seuranta.plan.words.diagnostic import Light

WORST_FIRST: tuple[Light, ...] = ("red", "amber", "grey", "green")
HEADS = (
    phrases.COLUMN_PLAN,
    phrases.COLUMN_NEXT,
    phrases.COLUMN_GOALS,
    phrases.COLUMN_DONE,
    phrases.COLUMN_OVERDUE,
    phrases.COLUMN_BLOCKED,
)


def goal_lights(follow: FollowUp) -> Counter[Light]:
    """How many goals have which light."""
    return Counter(goal.light for goal in follow.goals.values())


def counted(follow: FollowUp, counts: ActionCounts, lights: Counter[Light]) -> tuple[str, str, str, str]:
    """The goals by their lights, the actions done, overdue and blocked; nothing is late or held up in a closed plan."""
    return (
        " ".join(f"{MARKS[light]}{lights[light]}" for light in WORST_FIRST if lights[light]),
        f"{counts.done}/{counts.total}" if counts.total else "",
        "" if follow.is_closed else str(counts.overdue or ""),
        "" if follow.is_closed else str(counts.blocked or ""),
    )
