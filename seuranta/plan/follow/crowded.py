"""Due dates that stand too close: many on one day, or most of the coming ones with one person. About dates, not about people.

Only who prepares a meeting is told, while the dates can still be moved; nothing is found, counted or kept of it.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from datetime import date
from typing import NamedTuple

from seuranta.plan.follow.actions import ActionOn
from seuranta.plan.values.calendar_end import plus

WEEKS_AHEAD = 14
"""Days that count as the coming weeks."""
_MOST_A_DAY = 8
_MANY, _OF_THEM = 5, 7
"""So many of so many due dates are too many for one."""
_SEVERAL_OWNERS = 3


class CrowdedDay(NamedTuple):
    """A day on which `due` actions are due."""

    day: date
    due: int


class CrowdedOwner(NamedTuple):
    """A person who owns `due` of the `total` actions that are due in the coming weeks."""

    owner: str
    due: int
    total: int


def crowded_day(actions: Iterable[ActionOn], first: date) -> CrowdedDay | None:
    """The day from `first` on with the most due dates, where those are too many; of several the first."""
    days = Counter(due for due in (_due(action, first) for action in actions) if due is not None)
    if not days:
        return None
    day, count = min(days.items(), key=lambda pair: (-pair[1], pair[0]))
    return CrowdedDay(day, count) if count > _MOST_A_DAY else None


def crowded_owner(actions: Iterable[ActionOn], first: date) -> CrowdedOwner | None:
    """Who has most of what is due within the coming weeks, where that is too much and others could help."""
    owned = list(actions)
    if len({action.owner.name for action in owned if action.owner is not None}) < _SEVERAL_OWNERS:
        return None
    last = plus(first, WEEKS_AHEAD)
    coming = [action for action in owned if (due := _due(action, first)) is not None and due <= last]
    people = Counter(
        action.owner.name for action in coming if action.owner is not None and action.owner.kind == "person"
    )
    for owner, count in people.most_common(1):
        if count >= _MANY and count * _OF_THEM >= len(coming) * _MANY:
            return CrowdedOwner(owner, count, len(coming))
    return None


def _due(action: ActionOn, first: date) -> date | None:
    """When an open action is due, if that is still ahead."""
    due = action.fact.due
    return due if action.is_open and due is not None and due >= first else None
