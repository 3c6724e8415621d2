"""Which version of a plan was the first to have an item, found by reading few of them."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Callable
from itertools import count


def first_with(versions: int, has: Callable[[int], bool]) -> int | None:
    """Which of some versions, numbered from the newest one, is the oldest that has something without a break, as far as
    the versions tell that are looked at; None where the newest has it not.

    One looks back in steps that double, and then between the last that had it and the first that had it not.
    """
    if not versions or not has(0):
        return None
    last = 0
    for step in count():
        at = min(last + (1 << step), versions - 1)
        if not has(at):
            between = range(last + 1, at)
            without = bisect_left(between, x=True, key=lambda number: not has(number))
            return last + without
        if at == versions - 1:
            return at
        last = at
    raise AssertionError
