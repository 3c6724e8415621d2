"""Where each goal stands on a day: expected value, pace, light, direction and forecast, from typed readings only."""

from __future__ import annotations

import itertools
from collections.abc import Sequence
from datetime import date
from fractions import Fraction
from math import ceil
from typing import Literal, NamedTuple

from seuranta.plan.loading.model import Goal, Plan
from seuranta.plan.loading.references import Party
from seuranta.plan.values.calendar_end import plus_if_any
from seuranta.plan.words.diagnostic import Light

GoalState = Literal["achieved", "missed", "no_data", "stale", "on_pace", "behind", "at_risk", "open"]
Direction = Literal["toward", "away"]

INTERVAL_DAYS = {"week": 7, "month": 30, "quarter": 91, "half_year": 182, "year": 365}
LIGHTS: dict[GoalState, Light] = {
    "achieved": "green",
    "missed": "red",
    "no_data": "grey",
    "stale": "grey",
    "on_pace": "green",
    "behind": "amber",
    "at_risk": "red",
    "open": "grey",
}
_TOO_EARLY = Fraction(1, 10)
_STALE_AFTER = Fraction(3, 2)


class Reading(NamedTuple):
    """A value on a day, in the goal's unit."""

    day: date
    value: Fraction


class GoalOn(NamedTuple):
    """A goal on a day. Values are in the goal's unit.

    `expected` is read on the day of the last reading; `gap` is reading minus expected; `ratio` is the way made over
    the way expected, None without a reading, too early, or where nothing was expected yet. `last_light` is the
    light of the last reading once that is stale. `forecast` is the first day on which the line reaches the target.
    `next_interim` is the next whole step asked for that is not reached yet: its day and value.
    """

    goal: Goal
    state: GoalState
    readings: tuple[Reading, ...]
    expected: Fraction | None
    ratio: Fraction | None
    gap: Fraction | None
    too_early: bool | None
    direction: Direction | None
    forecast: date | None
    last_light: Light | None
    next_interim: Reading | None

    @property
    def id(self) -> str:
        return self.goal.id

    @property
    def title(self) -> str | None:
        return self.goal.title

    @property
    def owner(self) -> Party | None:
        return self.goal.owner

    @property
    def light(self) -> Light:
        return LIGHTS[self.state]

    @property
    def last(self) -> Reading | None:
        return self.readings[-1] if self.readings else None


class _Way(NamedTuple):
    """The way a goal is to go: known points by day, from the baseline to the target, and the direction up or down."""

    points: tuple[Reading, ...]
    target: Fraction
    sign: int

    @property
    def baseline(self) -> Fraction:
        return self.points[0].value

    def expected(self, day: date) -> Fraction:
        """The straight line between the points; the first value before it, the last one after it."""
        if day < self.points[0].day:
            return self.baseline
        for before, point in itertools.pairwise(self.points):
            if day < point.day:
                share = Fraction((day - before.day).days, (point.day - before.day).days)
                return before.value + (point.value - before.value) * share
        return self.target

    def reaches(self, value: Fraction) -> bool:
        return is_at_least_as_good(value, self.target, self.sign)


def goals_on(plan: Plan, day: date) -> dict[str, GoalOn]:
    """Every goal of the plan on a day, in plan order."""
    return {name: goal_on(plan, goal, day) for name, goal in plan.goals.items()}


def goal_on(plan: Plan, goal: Goal, day: date) -> GoalOn:
    """One goal on a day; readings after the day are not known yet."""
    known = [(read_on, number) for read_on, number in goal.readings.items() if read_on <= day]
    readings = tuple(sorted(Reading(read_on, Fraction(number.value)) for read_on, number in known))
    if goal.target is None:
        return _without_way(goal, _state_by_day(goal, day) or "open", readings)
    if goal.target.level is not None:
        return _level_on(plan, goal, readings, day)
    way = _way(plan, goal, readings)
    if way is None:
        state: GoalState = "achieved" if _is_reached(plan, goal, readings) else "no_data"
        return _without_way(goal, _state_by_day(goal, day) or state, readings)
    return _way_on(plan, goal, way, readings, day)


def _without_way(goal: Goal, state: GoalState, readings: tuple[Reading, ...]) -> GoalOn:
    """A goal of which nothing can be expected on any day."""
    return GoalOn(goal, state, readings, None, None, None, None, None, None, None, None)


def _is_reached(plan: Plan, goal: Goal, readings: Sequence[Reading]) -> bool:
    """Whether the last reading reaches the target, which needs no day by which it was to be reached."""
    assert goal.target is not None
    target = Fraction(goal.target.value)
    return bool(readings) and is_at_least_as_good(readings[-1].value, target, _sign(plan, goal, readings))


def is_typed_achieved(goal: Goal, day: date) -> bool:
    return goal.achieved_on is not None and goal.achieved_on <= day


def _state_by_day(goal: Goal, day: date) -> GoalState | None:
    """The state that holds whatever the readings say."""
    if is_typed_achieved(goal, day):
        return "achieved"
    return "missed" if _is_past(goal, day) else None


def _is_past(goal: Goal, day: date) -> bool:
    return goal.by is not None and goal.by < day


def _is_stale(goal: Goal, last: Reading, day: date) -> bool:
    return (day - last.day).days > _STALE_AFTER * INTERVAL_DAYS[goal.interval]


def _level_on(plan: Plan, goal: Goal, readings: tuple[Reading, ...], day: date) -> GoalOn:
    """A level to keep: on pace or at risk by its last reading until its day has passed."""
    assert goal.target is not None
    level = Fraction(goal.target.value)
    sign = _sign(plan, goal, readings)
    last = readings[-1] if readings else None
    is_kept = last is not None and is_at_least_as_good(last.value, level, sign)
    pace: GoalState = "on_pace" if is_kept else "at_risk"
    state = pace
    if _is_past(goal, day):
        state = "achieved" if is_kept or is_typed_achieved(goal, day) else "missed"
    elif last is None:
        state = "no_data"
    elif _is_stale(goal, last, day):
        state = "stale"
    return GoalOn(
        goal=goal,
        state=state,
        readings=readings,
        expected=level,
        ratio=None,
        gap=last.value - level if last is not None else None,
        too_early=False if last is not None else None,
        direction=_direction(readings, sign),
        forecast=None,
        last_light=LIGHTS[pace] if state == "stale" else None,
        next_interim=None,
    )


def _way(plan: Plan, goal: Goal, readings: tuple[Reading, ...]) -> _Way | None:
    """The way from baseline to target; None where it has no end or no beginning."""
    assert goal.target is not None
    start = baseline_of(plan, goal, readings)
    if goal.by is None or start is None:
        return None
    target = Fraction(goal.target.value)
    interim = [Reading(day, Fraction(number.value)) for day, number in goal.interim_targets.items()]
    between = sorted(point for point in interim if start.day < point.day < goal.by)
    points = (start, *between, Reading(max(goal.by, start.day), target))
    return _Way(points, target, _sign(plan, goal, readings))


def expected_line(plan: Plan, goal: GoalOn) -> tuple[Reading, ...]:
    """The corners of the way a goal is to go: baseline, interim targets, target; empty where there is no such way."""
    target = goal.goal.target
    if target is None or target.level is not None:
        return ()
    way = _way(plan, goal.goal, goal.readings)
    return way.points if way is not None else ()


def baseline_of(plan: Plan, goal: Goal, readings: Sequence[Reading]) -> Reading | None:
    """Where the way begins: the typed baseline, on its own day or that of the presentation; else the first reading."""
    first = readings[0] if readings else None
    if goal.baseline is None or goal.baseline.value is None:
        return first
    presented = plan.presented.date if plan.presented is not None else None
    day = goal.baseline.date or presented or (first.day if first is not None else goal.by)
    return None if day is None else Reading(day, Fraction(goal.baseline.value.value))


def _way_on(plan: Plan, goal: Goal, way: _Way, readings: tuple[Reading, ...], day: date) -> GoalOn:
    next_interim = _next_step(way, readings, day)
    if not readings:
        without = _without_way(goal, _state_by_day(goal, day) or "no_data", readings)
        return without._replace(next_interim=next_interim)
    last = readings[-1]
    expected = way.expected(last.day)
    way_expected = expected - way.baseline
    too_early = abs(way_expected) < _TOO_EARLY * abs(way.target - way.baseline)
    is_nothing_expected = way.sign * way_expected <= 0
    ratio = None if too_early or is_nothing_expected else (last.value - way.baseline) / way_expected
    pace = _pace(plan, way, last, expected, ratio, too_early=too_early)
    is_reached = way.reaches(last.value)
    state_by_day = "achieved" if is_reached else _state_by_day(goal, day)
    state = state_by_day or ("stale" if _is_stale(goal, last, day) else pace)
    direction = _direction(readings, way.sign)
    return GoalOn(
        goal=goal,
        state=state,
        readings=readings,
        expected=expected,
        ratio=ratio,
        gap=last.value - expected,
        too_early=too_early,
        direction=direction,
        forecast=None if is_reached else _forecast(readings, way, direction),
        last_light=LIGHTS[pace] if state == "stale" else None,
        next_interim=next_interim,
    )


def _next_step(way: _Way, readings: tuple[Reading, ...], day: date) -> Reading | None:
    """The next step that is still to be taken: what the last figure has reached is no next step."""
    for point in way.points[1:]:
        if point.day >= day and not (readings and is_at_least_as_good(readings[-1].value, point.value, way.sign)):
            return point
    return None


def _pace(
    plan: Plan, way: _Way, last: Reading, expected: Fraction, ratio: Fraction | None, *, too_early: bool
) -> GoalState:
    if is_at_least_as_good(last.value, expected, way.sign):
        return "on_pace"
    if too_early:
        return "on_pace" if is_at_least_as_good(last.value, way.baseline, way.sign) else "behind"
    if ratio is None:
        return "at_risk"
    on_pace, behind = (Fraction(limit) for limit in plan.settings.lights)
    if ratio >= on_pace:
        return "on_pace"
    return "behind" if ratio >= behind else "at_risk"


def _direction(readings: Sequence[Reading], sign: int) -> Direction | None:
    """Of three readings or more: toward the target or away from it, over the latest three."""
    if len(readings) < 3:
        return None
    change = sign * (readings[-1].value - readings[-3].value)
    if change == 0:
        return None
    return "toward" if change > 0 else "away"


def _forecast(readings: Sequence[Reading], way: _Way, direction: Direction | None) -> date | None:
    """A straight line through the last reading at the median speed of the steps between readings."""
    if direction != "toward":
        return None
    steps = itertools.pairwise(readings)
    speeds = [(after.value - before.value) / (after.day - before.day).days for before, after in steps]
    speed = _median(speeds)
    if way.sign * speed <= 0:
        return None
    last = readings[-1]
    return plus_if_any(last.day, ceil((way.target - last.value) / speed))


def _median(values: Sequence[Fraction]) -> Fraction:
    """As in `statistics`, which takes 3 ms to import."""
    ordered, half = sorted(values), len(values) // 2
    return ordered[half] if len(values) % 2 else (ordered[half - 1] + ordered[half]) / 2


def was_lost(plan: Plan, goal: GoalOn) -> bool:
    """Whether the target was reached once, by a reading or by word, though the last reading does not reach it."""
    typed, last = goal.goal, goal.last
    if typed.target is None or last is None:
        return False
    sign = _sign(plan, typed, goal.readings)
    target = Fraction(typed.target.value)
    if is_at_least_as_good(last.value, target, sign):
        return False
    if typed.achieved_on is not None and typed.achieved_on < last.day:
        return True
    return any(is_at_least_as_good(reading.value, target, sign) for reading in goal.readings[:-1])


def reached_on(plan: Plan, goal: GoalOn, day: date) -> date | None:
    """Since when a goal is reached, None where it is not: the typed day, else that of the first of the last readings in a
    row that reach its target.
    """
    typed = goal.goal
    if is_typed_achieved(typed, day):
        return typed.achieved_on
    if typed.target is None:
        return None
    sign, target = _sign(plan, typed, goal.readings), Fraction(typed.target.value)
    reaching = itertools.takewhile(
        lambda reading: is_at_least_as_good(reading.value, target, sign), reversed(goal.readings)
    )
    return min((reading.day for reading in reaching), default=None)


def is_at_least_as_good(value: Fraction, other: Fraction, sign: int) -> bool:
    return value >= other if sign > 0 else value <= other


def _sign(plan: Plan, goal: Goal, readings: Sequence[Reading]) -> int:
    """Whether more is better (1) or less is (-1)."""
    assert goal.target is not None
    if goal.target.level is not None:
        return 1 if goal.target.level == "at_least" else -1
    start = baseline_of(plan, goal, readings)
    return 1 if start is None or Fraction(goal.target.value) >= start.value else -1
