"""Which actions that nobody seems to have touched have another progress or next step than at the checkpoint since when."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

from seuranta.plan.compare.pairing import paired
from seuranta.plan.follow.followup import FollowUp
from seuranta.plan.loading.load import Loaded
from seuranta.plan.loading.model import Action, Plan

_SINCE = {"untouched-action": "first", "lapsed-action": "since"}
"""The argument of each finding that says since when nothing has been recorded."""
_UNDATED = ("progress", "next_step")


def in_doubt(follow: FollowUp) -> dict[str, date]:
    """By action since when it seems untouched, where it has something that may be younger: the file does not say."""
    doubtful = {}
    for name, since in _SINCE.items():
        for finding in follow.findings_of(name):
            day = finding.args[since]
            if finding.item is not None and isinstance(day, date) and _has_undated(follow.plan.actions[finding.item]):
                doubtful[finding.item] = day
    return doubtful


def renewed(now: Plan, doubtful: Mapping[str, date], states: Mapping[date, Loaded]) -> frozenset[str]:
    """Those that had another progress or next step on their day; nothing is said of a day of which nobody knows."""
    return frozenset(item for item, day in doubtful.items() if _is_renewed(now, item, states.get(day)))


def _is_renewed(now: Plan, item: str, then: Loaded | None) -> bool:
    if then is None or then.plan is None:
        return False
    pairs, _ = paired(then.plan, now)
    before = next((before for before, after in pairs["actions"].both if after == item), None)
    if before is None or not then.unread.get(("actions", before), {}).keys().isdisjoint(_UNDATED):
        return False
    old, new = then.plan.actions[before], now.actions[item]
    return (old.progress, old.next_step) != (new.progress, new.next_step)


def _has_undated(action: Action) -> bool:
    return action.progress is not None or action.next_step is not None
