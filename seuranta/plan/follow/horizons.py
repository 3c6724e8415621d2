"""When goals are talked about: short-term ones at every checkpoint and first, long-term ones where there is time for them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date

from seuranta.plan.follow.checkpoints import CheckpointsOn, Occurrence
from seuranta.plan.follow.goals import GoalOn
from seuranta.plan.loading.model import Plan


def is_short(goal: GoalOn) -> bool:
    return goal.goal.horizon == "short"


def short_first(goals: Iterable[GoalOn]) -> list[GoalOn]:
    """The goals in their order, the long-term ones after the others."""
    return sorted(goals, key=lambda goal: not is_short(goal))


def long_goals_wait_for(plan: Plan, checkpoints: CheckpointsOn, occurrence: Occurrence) -> date | None:
    """The day of the later checkpoint that the long-term goals wait for; None where this one is theirs.

    They belong to the reviews of the whole plan; where none is ahead, to the first checkpoint of each quarter of the year.
    """
    ahead = [other for other in checkpoints.occurrences if other.state != "skipped" and other.day >= occurrence.day]
    reviews = [other for other in ahead if plan.checkpoints[other.series].kind == "review"]
    theirs = reviews or list(_first_of_quarters(checkpoints))
    if any(map(occurrence.is_same, theirs)):
        return None
    return next((other.day for other in theirs if other.day > occurrence.day), None)


def _first_of_quarters(checkpoints: CheckpointsOn) -> Iterator[Occurrence]:
    """The first one that takes place in each quarter, ascending."""
    begun: set[tuple[int, int]] = set()
    for occurrence in checkpoints.occurrences:
        quarter = occurrence.day.year, (occurrence.day.month - 1) // 3
        if occurrence.state != "skipped" and quarter not in begun:
            begun.add(quarter)
            yield occurrence
