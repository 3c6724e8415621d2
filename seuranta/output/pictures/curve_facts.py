"""What the curve of a goal is drawn from, and the same in words."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from fractions import Fraction
from typing import NamedTuple

from seuranta.output.pictures import texts
from seuranta.output.words import show_phrases
from seuranta.output.words.items import goal_state, now_and_target, value
from seuranta.output.words.phrases import say
from seuranta.output.words.show_phrases import LEVELS
from seuranta.output.words.text import weekday_and_day
from seuranta.plan.follow.goals import GoalOn, Reading, expected_line
from seuranta.plan.loading.model import Plan

_MOST_READINGS = 24


class Level(NamedTuple):
    """A level to keep, at least or at most."""

    value: Fraction
    is_least: bool


class Facts(NamedTuple):
    """The goal on its day. `line` are the corners of the expected way; `open_target` is a target without a day."""

    goal: GoalOn
    readings: tuple[Reading, ...]
    line: tuple[Reading, ...]
    level: Level | None
    open_target: Fraction | None
    forecast: Reading | None
    start: date | None

    @property
    def unit(self) -> str | None:
        return self.goal.goal.unit

    @property
    def by(self) -> date | None:
        return self.goal.goal.by

    @property
    def achieved_on(self) -> date | None:
        return self.goal.goal.achieved_on if self.goal.state == "achieved" else None

    @property
    def has_values(self) -> bool:
        return bool(self.values)

    @property
    def values(self) -> list[Fraction]:
        all_values = [reading.value for reading in (*self.readings, *self.line)]
        if self.level is not None:
            all_values += [self.level.value, self._on_the_wrong_side(self.level)]
        return [*all_values, self.open_target] if self.open_target is not None else all_values

    def _on_the_wrong_side(self, level: Level) -> Fraction:
        """A value that makes room for what is not to be."""
        far = max((abs(reading.value - level.value) for reading in self.readings), default=Fraction(0))
        room = (far or abs(level.value) / 10 or Fraction(1)) / 4
        return level.value - room if level.is_least else level.value + room

    @property
    def days(self) -> list[date]:
        """Days that the picture holds; a forecast far beyond the line is drawn to the edge only."""
        all_days = [reading.day for reading in (*self.readings, *self.line)]
        all_days += [day for day in (self.by, self.start, self.achieved_on) if day is not None]
        if self.forecast is not None and all_days:
            longest = (max(all_days) - min(all_days)).days // 4
            if (self.forecast.day - max(all_days)).days <= longest:
                all_days.append(self.forecast.day)
        return all_days


def facts_of(plan: Plan, goal: GoalOn) -> Facts:
    planned, target = goal.goal, goal.goal.target
    aim = Fraction(target.value) if target is not None else None
    line = expected_line(plan, goal)
    level = Level(aim, target.level == "at_least") if target is not None and target.level and aim is not None else None
    is_open = aim is not None and level is None and not line
    forecast = Reading(goal.forecast, aim) if goal.forecast is not None and aim is not None else None
    start = plan.presented.date if plan.presented is not None and not line and not goal.readings else None
    if start is not None and planned.by is not None and start > planned.by:
        start = None
    return Facts(goal, goal.readings, line, level, aim if is_open else None, forecast, start)


def legend_texts(facts: Facts, language: str) -> Iterator[tuple[str, str]]:
    """The kinds of lines and marks that occur, and what they mean."""
    words, unit = texts.CURVE_LEGEND, facts.unit
    if facts.readings:
        yield "reading", words["reading"].fill(language)
    if facts.line:
        yield "expected", words["expected"].fill(language)
        if len(facts.line) > 2:
            yield "interim", words["interim"].fill(language)
        said = value(facts.line[-1].value, unit, language)
        yield "target", say(words["target"], language, value=said, day=facts.line[-1].day)
    if facts.open_target is not None:
        yield "open_target", say(words["open_target"], language, value=value(facts.open_target, unit, language))
    if facts.level is not None:
        yield "level", say(words["level"], language, value=_level(facts.level, unit, language))
    if not facts.line and facts.by is not None:
        yield "by", say(words["by"], language, day=facts.by)
    if facts.achieved_on is not None:
        yield "achieved", say(words["achieved"], language, day=facts.achieved_on)
    if facts.forecast is not None:
        yield "forecast", say(words["forecast"], language, day=facts.forecast.day)


def _level(level: Level, unit: str | None, language: str) -> str:
    return say(LEVELS["at_least" if level.is_least else "at_most"], language, value=value(level.value, unit, language))


def description(facts: Facts, day: date, language: str) -> str:
    """The facts of the curve in a few sentences."""
    return " ".join(_sentences(facts, day, language))


def _sentences(facts: Facts, day: date, language: str) -> Iterator[str]:
    goal = facts.goal
    state = f"{now_and_target(goal, language)}, {goal_state(goal, language)}"
    yield say(texts.CURVE_STATE, language, day=weekday_and_day(day, language), state=state)
    if facts.line:
        first = facts.line[0]
        yield say(texts.CURVE_BASELINE, language, value=value(first.value, facts.unit, language), day=first.day)
    if len(facts.line) > 2:
        yield say(texts.CURVE_INTERIM, language, items=_listed(facts.line[1:-1], facts.unit, language))
    if facts.readings:
        yield say(texts.CURVE_READINGS, language, items=_listed(facts.readings[-_MOST_READINGS:], facts.unit, language))
    elif facts.has_values:
        yield show_phrases.NO_READINGS.fill(language)
    for kind, said in legend_texts(facts, language):
        if kind not in ("reading", "expected", "interim"):
            yield said[0].upper() + said[1:] + "."
    if not facts.has_values and facts.by is None and facts.achieved_on is None:
        yield texts.NO_DAY.fill(language)


def _listed(readings: tuple[Reading, ...], unit: str | None, language: str) -> str:
    said = (
        say(texts.CURVE_READING, language, day=reading.day, value=value(reading.value, unit, language))
        for reading in readings
    )
    return "; ".join(said)
