"""What is worth saying of the goals on a day, side by side with their actions; where each stands is in `goals`."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from datetime import date

from seuranta.plan.follow.action_findings import named_ids
from seuranta.plan.follow.goals import GoalOn, was_lost
from seuranta.plan.follow.seen import Finder, Seen
from seuranta.plan.words.diagnostic import Argument, At, Choice, Finding, PathStep

_BEHIND = ("behind", "at_risk", "missed")
_ON_PACE = ("on_pace", "achieved")


def goal_findings(seen: Seen) -> Iterator[Finding]:
    """Goal by goal in plan order."""
    for goal in seen.goals.values():
        for finder in OF_EACH_GOAL:
            yield from finder(seen, goal)


def goal_without_action(seen: Seen, goal: GoalOn) -> Iterator[Finding]:
    if not seen.actions_of_goal[goal.id] and goal.state != "achieved" and seen.knows_all_actions:
        yield _finding(goal, "goal-without-action")


def busy_not_moving(seen: Seen, goal: GoalOn) -> Iterator[Finding]:
    actions = seen.actions_of_goal[goal.id]
    are_done = all(action.state == "done" for action in actions)
    if actions and are_done and goal.state in _BEHIND and seen.knows_all_actions:
        yield _finding(goal, "busy-not-moving")


def late_actions_good_goal(seen: Seen, goal: GoalOn) -> Iterator[Finding]:
    late = [action.id for action in seen.actions_of_goal[goal.id] if action.is_overdue]
    if late and goal.state in _ON_PACE:
        yield _finding(goal, "late-actions-good-goal", {"n": len(late), "others": named_ids(late)})


def no_fresh_reading(seen: Seen, goal: GoalOn) -> Iterator[Finding]:
    """Before the presentation nobody asks for readings."""
    if not seen.is_followed_up or seen.is_unread("goals", goal.id, "readings"):
        return
    if goal.state == "no_data" and goal.last is None:
        yield _finding(goal, "no-fresh-reading")
    elif goal.state == "stale" and goal.last is not None:
        light = Choice("light", goal.last_light) if goal.last_light is not None else None
        args: dict[str, Argument] = {"n": (seen.day - goal.last.day).days, "day": goal.last.day, "light": light}
        yield _finding(goal, "no-fresh-reading", args, ("readings",))


def target_lost(seen: Seen, goal: GoalOn) -> Iterator[Finding]:
    if goal.last is not None and was_lost(seen.plan, goal):
        args = {"value": _typed(goal, goal.last.day), "day": goal.last.day}
        yield _finding(goal, "target-lost", args, ("readings", goal.last.day))


def wrong_direction(_seen: Seen, goal: GoalOn) -> Iterator[Finding]:
    if goal.direction == "away" and goal.state != "achieved":
        first, last = goal.readings[-3], goal.readings[-1]
        args = {"first": _typed(goal, first.day), "last": _typed(goal, last.day)}
        yield _finding(goal, "wrong-direction", args, ("readings", last.day))


def _typed(goal: GoalOn, day: date) -> Argument:
    """The number of a reading as it stands in the file."""
    return goal.goal.readings[day].value


def level_or_target(seen: Seen, goal: GoalOn) -> Iterator[Finding]:
    """A level is to be kept from the first day on; a start beyond it and a day ahead are those of an ordinary target."""
    target, by = goal.goal.target, goal.goal.by
    start = goal.goal.baseline.value if goal.goal.baseline is not None else None
    if start is None or target is None or target.level is None or by is None or by <= seen.day:
        return
    is_least = target.level == "at_least"
    is_beyond = start.value < target.value if is_least else start.value > target.value
    if is_beyond:
        args: dict[str, Argument] = {"value": start.value, "by": by, "least" if is_least else "most": target.value}
        yield _finding(goal, "level-or-target", args, ("target",))


OF_EACH_GOAL: tuple[Callable[[Seen, GoalOn], Iterator[Finding]], ...] = (
    goal_without_action,
    busy_not_moving,
    late_actions_good_goal,
    no_fresh_reading,
    target_lost,
    wrong_direction,
    level_or_target,
)
GOAL_FINDERS: tuple[Finder, ...] = (goal_findings,)


def _finding(
    goal: GoalOn, name: str, args: Mapping[str, Argument] | None = None, path: tuple[PathStep, ...] = ()
) -> Finding:
    return Finding(name, At("goals", goal.id, path), {"id": goal.id, **(args or {})}, goal.light)
