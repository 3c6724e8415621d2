"""What changed in a goal: what it aims at and by when, where it starts, and what was read."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import Any

from seuranta.plan.compare.change import Change
from seuranta.plan.compare.dated import compared_days
from seuranta.plan.compare.meaning import is_same_unit
from seuranta.plan.compare.pair import Pair, state_of_change
from seuranta.plan.loading.model import Goal, Plan
from seuranta.plan.values.quantities import Quantity, Target, in_unit


def number_changes(pair: Pair[Goal]) -> Iterator[Change]:
    """Everything that is counted in the unit of the goal, which stands wherever the owner wrote it first."""
    yield from _unit(pair)
    old, new = pair.old.target, pair.new.target
    is_same = old is not None and new is not None and _is_same(pair, old, new) and old.level == new.level
    yield from pair.by_state("target", "target", old, new, is_same=is_same, **_units(pair))
    yield from _baseline(pair)
    yield from _interim_targets(pair)
    yield from _readings(pair)


def by_changes(pair: Pair[Goal]) -> Iterator[Change]:
    yield from pair.by_state("by", "by", pair.old.by, pair.new.by)


def achieved_changes(pair: Pair[Goal]) -> Iterator[Change]:
    old, new = pair.old.achieved_on, pair.new.achieved_on
    rows = {"set": "achieved", "changed": "achieved-day", "removed": "achieved-undone"}
    if old != new:
        yield pair.told(rows[state_of_change(old, new)], "achieved_on", old, new)


def _units(pair: Pair[Goal]) -> dict[str, Any]:
    return {"unit_before": pair.old.unit, "unit": pair.new.unit}


def _is_same(pair: Pair[Goal], old: Quantity | Target, new: Quantity | Target) -> bool:
    """Whether two numbers are one, counted in the unit of the older version where both are units of one currency."""
    before, after = pair.old.unit, pair.new.unit
    if before is None or after is None or not is_same_unit(after, before):
        return old.value == new.value
    return old.value == in_unit(Quantity(new.value, after), before).value


def _unit(pair: Pair[Goal]) -> Iterator[Change]:
    old, new = pair.old.unit, pair.new.unit
    if old is not None and new is not None and not is_same_unit(old, new):
        yield pair.told("unit-changed", "unit", old, new, path=_path_of_unit(pair))
    elif (old is None) != (new is None) and _numbers(pair.old) == _numbers(pair.new):
        yield pair.told(f"detail-{state_of_change(old, new)}", "unit", old, new, path=_path_of_unit(pair))


def _numbers(goal: Goal) -> tuple[object, ...]:
    """Which numbers a goal has: the unit comes and goes with the one that it stands at."""
    baseline = goal.baseline is not None and goal.baseline.value is not None
    return goal.target is not None, baseline, frozenset(goal.interim_targets), frozenset(goal.readings)


def _path_of_unit(pair: Pair[Goal]) -> tuple[str, ...]:
    return ("unit",) if pair.stands("unit") else ("target",)


def _baseline(pair: Pair[Goal]) -> Iterator[Change]:
    """The number a goal starts from, and its day: without one of its own, the day the plan was presented."""
    old, new = pair.old.baseline, pair.new.baseline
    before, after = (version.value if version is not None else None for version in (old, new))
    days = (_day(pair.old, pair.versions.old_plan), _day(pair.new, pair.versions.new_plan))
    is_one_day = days[0] == days[1] or (_own_day(pair.old) is None and _own_day(pair.new) is None)
    if before is None and after is None:
        return
    is_same = before is not None and after is not None and _is_same(pair, before, after) and is_one_day
    more = {} if is_one_day else {"day_before": days[0], "day": days[1]}
    yield from pair.by_state("baseline", "baseline", before, after, is_same=is_same, **_units(pair), **more)


def _own_day(goal: Goal) -> date | None:
    return goal.baseline.date if goal.baseline is not None else None


def _day(goal: Goal, plan: Plan) -> date | None:
    return _own_day(goal) or (plan.presented.date if plan.presented is not None else None)


def _interim_targets(pair: Pair[Goal]) -> Iterator[Change]:
    old, new = pair.old.interim_targets, pair.new.interim_targets
    for day in sorted({*old, *new}):
        before, after = old.get(day), new.get(day)
        is_same = before is not None and after is not None and _is_same(pair, before, after)
        yield from pair.by_state(
            "interim_targets", "interim", before, after, is_same=is_same, entry=day, **_units(pair)
        )


def _readings(pair: Pair[Goal]) -> Iterator[Change]:
    old, new = pair.old.readings, pair.new.readings
    days = compared_days(old, new, lambda before, after: _is_same(pair, old[before], new[after]))
    for day in days.kept:
        if not _is_same(pair, old[day], new[day]):
            yield pair.told("reading-altered", "readings", old[day], new[day], entry=day, **_units(pair))
    for before, after in days.redated:
        path = ("readings", after)
        yield pair.told("reading-altered", "readings", old[before], new[after], entry=before, path=path, day=after)
    for day in days.deleted:
        yield pair.told("reading-deleted", "readings", old[day], entry=day, **_units(pair))
    for day in days.added:
        yield pair.told("reading", "readings", new=new[day], entry=day, **_units(pair))
