"""From a plan as it stood at checkpoints to what was due then, by the ids that actions have now."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

from seuranta.plan.compare.pairing import paired
from seuranta.plan.follow.promised_then import DueThen, Then, dues_then
from seuranta.plan.loading.load import Loaded
from seuranta.plan.loading.model import Plan

_FIELDS = frozenset(("due", "moves", "status"))


def dues_by_day(now: Plan, states: Mapping[date, Loaded]) -> Then:
    """What was due at the end of each day; nothing is said of one on which some of that could not be read."""
    return {
        day: _by_present_ids(now, loaded.plan, dues_then(loaded.plan, day))
        for day, loaded in states.items()
        if loaded.plan is not None and _is_read(loaded)
    }


def _is_read(loaded: Loaded) -> bool:
    if "actions" in loaded.broken or loaded.left_out.get("actions"):
        return False
    unread = (fields for (section, _), fields in loaded.unread.items() if section == "actions")
    return all(_FIELDS.isdisjoint(fields) for fields in unread)


def _by_present_ids(now: Plan, old: Plan, dues: Mapping[str, DueThen]) -> dict[str, DueThen]:
    """People renumber their plans: an action is the same under another id, and another one under the same id is not."""
    if all(now.actions.get(name) == action for name, action in old.actions.items() if name in dues):
        return dict(dues)
    pairs, _ = paired(old, now)
    return {after: dues[before] for before, after in pairs["actions"].both if before in dues}
