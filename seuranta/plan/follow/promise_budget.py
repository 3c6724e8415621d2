"""How much was promised so far and how much of it was kept: what a plan can hold against what is about to be promised.

The plan's, never a person's.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import NamedTuple

from seuranta.plan.follow.promises import FEWEST, Interval, Promised


class Budget(NamedTuple):
    """How many things were promised in the closed intervals of a plan, and how many of them were kept."""

    promised: int
    kept: int


def budget(intervals: Iterable[Interval]) -> Budget | None:
    """None until enough intervals with promises are closed."""
    closed = [interval for interval in intervals if not interval.is_open and interval.total]
    if len(closed) < FEWEST:
        return None
    return Budget(
        sum(interval.total for interval in closed), sum(len(interval.outcomes["kept"]) for interval in closed)
    )


def counted(promised: Iterable[Promised]) -> tuple[Promised, ...]:
    """What will be counted as kept or not: whether a step was taken only people can say."""
    return tuple(promise for promise in promised if promise.step is None)
