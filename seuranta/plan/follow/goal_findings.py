"""What is worth saying of the goals on a day, side by side with their actions; where each stands is in `goals`."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from datetime import date

from seuranta.plan.follow.action_findings import named_ids
from seuranta.plan.follow.actions import ActionOn
from seuranta.plan.follow.goals import GoalOn, was_lost
from seuranta.plan.loading.model import Plan
from seuranta.plan.words.diagnostic import Argument, At, Choice, Finding, IsUnread

_BEHIND = ("behind", "at_risk", "missed")
_ON_PACE = ("on_pace", "achieved")


def goal_findings(
    plan: Plan,
    goals: Mapping[str, GoalOn],
    actions: Mapping[str, ActionOn],
    day: date,
    is_unread: IsUnread,
    *,
    asks_for_readings: bool,
    knows_all_actions: bool,
) -> Iterator[Finding]:
    """Goal by goal in plan order.

    Before the presentation nobody asks for readings. Where some action could not be read, or its goal could not,
    nothing is said of goals that seem to have none.
    """
    actions_of = _by_goal(goals, actions)
    for name, on in goals.items():
        yield from _with_actions(on, actions_of[name], knows_all_actions=knows_all_actions)
        if asks_for_readings and not is_unread("goals", name, "readings"):
            yield from _fresh_reading(on, day)
        yield from _lost_or_wrong(plan, on)
        yield from _level_or_target(on, day)


def _by_goal(goals: Mapping[str, GoalOn], actions: Mapping[str, ActionOn]) -> dict[str, list[ActionOn]]:
    """The actions of each goal; dropped ones count for nothing."""
    found: dict[str, list[ActionOn]] = {name: [] for name in goals}
    for on in actions.values():
        if on.state != "dropped":
            for goal in set(on.action.goal):
                if goal in found:
                    found[goal].append(on)
    return found


def _with_actions(on: GoalOn, actions: Sequence[ActionOn], *, knows_all_actions: bool) -> Iterator[Finding]:
    if not actions:
        if knows_all_actions and on.state != "achieved":
            yield _finding(on, "goal-without-action")
        return
    if knows_all_actions and on.state in _BEHIND and all(one.state == "done" for one in actions):
        yield _finding(on, "busy-not-moving")
    late = [one.action.id for one in actions if one.is_overdue]
    if late and on.state in _ON_PACE:
        yield _finding(on, "late-actions-good-goal", {"n": len(late), "others": named_ids(late)})


def _fresh_reading(on: GoalOn, day: date) -> Iterator[Finding]:
    if on.state == "no_data" and on.last is None:
        yield _finding(on, "no-fresh-reading")
    elif on.state == "stale" and on.last is not None:
        light = Choice("light", on.last_light) if on.last_light is not None else None
        args: dict[str, Argument] = {"n": (day - on.last.day).days, "day": on.last.day, "light": light}
        yield _finding(on, "no-fresh-reading", args, ("readings",))


def _lost_or_wrong(plan: Plan, on: GoalOn) -> Iterator[Finding]:
    if on.last is None:
        return
    if was_lost(plan, on):
        args = {"value": _typed(on, on.last.day), "day": on.last.day}
        yield _finding(on, "target-lost", args, ("readings", on.last.day))
    if on.direction == "away" and on.state != "achieved":
        first, last = on.readings[-3], on.readings[-1]
        args = {"first": _typed(on, first.day), "last": _typed(on, last.day)}
        yield _finding(on, "wrong-direction", args, ("readings", last.day))


def _level_or_target(on: GoalOn, day: date) -> Iterator[Finding]:
    """A level is to be kept from the first day on; a start beyond it and a day ahead are those of an ordinary target."""
    goal = on.goal
    start = goal.baseline.value if goal.baseline is not None else None
    if start is None or goal.target is None or goal.target.level is None or goal.by is None or goal.by <= day:
        return
    is_least = goal.target.level == "at_least"
    if start.value < goal.target.value if is_least else start.value > goal.target.value:
        args: dict[str, Argument] = {
            "value": start.value,
            "by": goal.by,
            "least" if is_least else "most": goal.target.value,
        }
        yield _finding(on, "level-or-target", args, ("target",))


def _typed(on: GoalOn, day: date) -> Argument:
    """The number of a reading."""
    return on.goal.readings[day].value


def _finding(
    on: GoalOn, name: str, args: Mapping[str, Argument] | None = None, path: tuple[str | int | date, ...] = ()
) -> Finding:
    return Finding(name, At("goals", on.goal.id, path), {"id": on.goal.id, **(args or {})}, on.light)
