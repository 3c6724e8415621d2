"""What may be true of an action on a day, one row each: what `list --state` takes, and what programs read."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import NamedTuple

from seuranta.plan.follow.actions import ActionOn


class Mark(NamedTuple):
    """The Finnish word for something that may be true of an action, and whether it is."""

    fi: str
    is_true: Callable[[ActionOn], bool]


MARKS: Mapping[str, Mark] = {
    "open": Mark("avoin", lambda action: action.is_open),
    "closed": Mark("päättynyt", lambda action: not action.is_open),
    "done": Mark("valmis", lambda action: action.state == "done"),
    "dropped": Mark("peruttu", lambda action: action.state == "dropped"),
    "overdue": Mark("myöhässä", lambda action: action.is_overdue),
    "blocked": Mark("jumissa", lambda action: action.is_blocked),
    "late_start": Mark("aloitus myöhässä", lambda action: action.start_days > 0),
    "late_step": Mark("askel myöhässä", lambda action: action.step_days > 0),
    "waiting": Mark("odottaa", lambda action: bool(action.waits_for)),
    "due_soon": Mark("määräaika lähestyy", lambda action: action.is_due_soon),
    "on_schedule": Mark("aikataulussa", lambda action: action.state == "on_schedule"),
    "unscheduled": Mark("määräaika puuttuu", lambda action: action.is_unscheduled),
    "unowned": Mark("vastuu puuttuu", lambda action: action.is_unowned),
    "moved": Mark("siirretty", lambda action: bool(action.fact.moves)),
    "date_clash": Mark("aikataulut ristiriidassa", lambda action: bool(action.clashes)),
    "ongoing": Mark("jatkuva", lambda action: action.is_ongoing),
    "planned": Mark("suunniteltu", lambda action: action.fact.status == "planned"),
    "in_progress": Mark("käynnissä", lambda action: action.fact.status == "in_progress"),
}
"""By name; several may be true of one action."""


def has_mark(action: ActionOn, name: str) -> bool:
    """Whether something is true of an action, or is the state that is shown of it."""
    return action.state == name or MARKS[name].is_true(action)
