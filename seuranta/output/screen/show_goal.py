"""Everything about one goal: its numbers, its readings beside what was expected, and its actions."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from fractions import Fraction

from seuranta.output.screen.layout import NOTHING, Column, Line, Span, columns, text_lines
from seuranta.output.screen.lights import marked, style
from seuranta.output.screen.show_parts import (
    Labelled,
    Told,
    action_rows,
    findings,
    head,
    heading,
    item_fields,
    left_out,
)
from seuranta.output.screen.status_goals import goal_bar
from seuranta.output.words import phrases
from seuranta.output.words import show_phrases as words
from seuranta.output.words.harmless import safe
from seuranta.output.words.items import MARKS, goal_state, name, now_and_target, rough, target_of, value
from seuranta.output.words.phrases import bare_day, say, unbroken
from seuranta.output.words.text import day as written
from seuranta.output.words.text import number
from seuranta.plan.follow.followup import FollowUp
from seuranta.plan.follow.goals import GoalOn, baseline_of, goal_on
from seuranta.plan.words import vocabulary

_BAR = 20
_MOST_READINGS = 40
_MOST_CHECKPOINTS = 6


def goal_view(follow: FollowUp, item: str, language: str, width: int, again: str = "") -> list[Line]:
    goal = follow.goals[item]
    lines = head(marked(goal.light, item), goal.title, width)
    lines += item_fields("goal", goal.goal, language, _told(goal, follow, language), width)
    lines += [NOTHING, heading(words.READINGS, language), *_readings(goal, follow, language, width)]
    lines += [NOTHING, heading(phrases.ACTIONS, language), *_actions(item, follow, language, width)]
    lines += _results(item, follow, language, width)
    notes = findings(follow, "goals", item, language, width, again)
    return [*lines, NOTHING, *notes] if notes else lines


def _results(item: str, follow: FollowUp, language: str, width: int) -> list[Line]:
    """What came of its actions, in the order of the plan."""
    done = [action for action in follow.actions.values() if item in action.action.goal and action.state == "done"]
    lines: list[Line] = []
    for action in done:
        if action.action.result is not None:
            lines += text_lines(f"{name(action)}: {safe(action.action.result)}", width, indent=2, hanging=4)
    return [NOTHING, heading(words.RESULTS, language), *lines] if lines else []


def _told(goal: GoalOn, follow: FollowUp, language: str) -> dict[str, Told]:
    """The fields that are told in their own way; None stands in the heading, beside another or among the readings."""
    achieved_on = goal.goal.achieved_on
    now = Span(_now(goal, language), style(goal.light))
    return {
        "title": [(words.NOW.fill(language), now)],
        "unit": None,
        "baseline": _baseline(goal, follow, language),
        "interim_targets": None,
        "target": target_of(goal.goal, language) or None,
        "interval": [*_course(goal, language), *_lights(goal, follow, language)],
        "readings": None,
        "achieved_on": written(achieved_on, language) if achieved_on and achieved_on <= follow.day else None,
    }


def _course(goal: GoalOn, language: str) -> Iterator[Labelled]:
    """How often it is measured, and what the readings tell of its course."""
    interval = vocabulary.value_name("interval", goal.goal.interval, language)
    yield vocabulary.field_name("goal", "interval", language), interval
    if goal.direction is not None:
        yield words.DIRECTION.fill(language), words.DIRECTIONS[goal.direction].fill(language)
    if goal.forecast is not None:
        yield words.FORECAST.fill(language), say(words.FORECAST_ON, language, day=goal.forecast)


def _lights(goal: GoalOn, follow: FollowUp, language: str) -> Iterator[Labelled]:
    """Its light at each of the last checkpoints that were held, as the readings dated by then show it."""
    held = list(dict.fromkeys(occurrence.day for occurrence in follow.checkpoints.held))[-_MOST_CHECKPOINTS:]
    if held and goal.readings:
        lights = [(goal_on(follow.plan, goal.goal, day).light, bare_day(day, follow.day, language)) for day in held]
        yield words.AT_CHECKPOINTS.fill(language), ", ".join(unbroken(f"{MARKS[light]} {day}") for light, day in lights)


def _now(goal: GoalOn, language: str) -> str:
    """The figures and the state; of a goal without a number the state alone, since its day has a field of its own."""
    pace = _pace(goal, language)
    return pace if goal.goal.target is None else f"{_numbers(goal, language)} – {pace}"


def _numbers(goal: GoalOn, language: str) -> str:
    numbers = now_and_target(goal, language)
    if goal.last is None or goal.expected is None:
        return numbers
    return say(phrases.GOAL_NUMBERS, language, now=numbers, expected=rough(goal.expected, language))


def _pace(goal: GoalOn, language: str) -> str:
    """The state with how far along it is: a share of the way expected, or early on the gap in the unit."""
    state = goal_state(goal, language)
    if goal.ratio is not None and goal.state in ("on_pace", "behind", "at_risk"):
        if goal.ratio < 0:
            return say(words.FURTHER_AWAY, language, state=state)
        share = value(Fraction(round(goal.ratio * 100)), "%", language)
        return say(words.RATIO, language, state=state, share=share)
    if goal.too_early and goal.gap is not None:
        return say(words.GAP, language, state=state, gap=_gap(goal.gap, goal.goal.unit, language))
    return state


def _gap(gap: Fraction, unit: str | None, language: str) -> str:
    """The distance with its sign; between percentages in percentage points."""
    unit = words.PERCENTAGE_POINTS.fill(language) if unit == "%" else unit
    return ("+" if gap > 0 else "") + value(gap, unit, language)


def _baseline(goal: GoalOn, follow: FollowUp, language: str) -> str | None:
    start = baseline_of(follow.plan, goal.goal, goal.readings)
    if start is None:
        return None
    return f"{value(start.value, goal.goal.unit, language)} ({written(start.day, language)})"


def _readings(goal: GoalOn, follow: FollowUp, language: str, width: int) -> list[Line]:
    """Readings with what was expected on their day, and below them the targets to come."""
    rows = [*_past(goal, follow, language), *_ahead(goal, follow, language)]
    if not rows:
        return [(Span("  " + words.NO_READINGS.fill(language), "quiet"),)]
    labels = (words.COLUMN_DAY, words.COLUMN_READING, phrases.COLUMN_EXPECTED)
    table = [[*(Span(label.fill(language), "quiet") for label in labels), Span(""), Span("")], *rows]
    form = {position: Column(right=True) for position in range(3)}
    return left_out(len(goal.readings) - _MOST_READINGS, language) + columns(table, width, form=form, indent=2)


def _past(goal: GoalOn, follow: FollowUp, language: str) -> Iterator[list[Span]]:
    for reading in goal.readings[-_MOST_READINGS:]:
        then = goal_on(follow.plan, goal.goal, reading.day)
        expected = number(then.expected, language) if then.expected is not None else ""
        drawn = goal_bar(follow, then, _BAR)
        yield [
            Span(written(reading.day, language)),
            Span(value(reading.value, goal.goal.unit, language)),
            Span(expected, "quiet"),
            Span(drawn, style(then.light)),
            Span(goal_state(then, language), style(then.light)),
        ]


def _ahead(goal: GoalOn, follow: FollowUp, language: str) -> Iterator[list[Span]]:
    for day, target in sorted(goal.goal.interim_targets.items()):
        if day >= follow.day:
            yield _step(day, Fraction(target.value), words.INTERIM_TARGET.fill(language), language)
    last, by = goal.goal.target, goal.goal.by
    if last is not None and by is not None and by >= follow.day:
        yield _step(by, Fraction(last.value), words.TARGET.fill(language), language)


def _step(day: date, wanted: Fraction, name: str, language: str) -> list[Span]:
    shown = (written(day, language), "", number(wanted, language), name, "")
    return [Span(text, "quiet") for text in shown]


def _actions(item: str, follow: FollowUp, language: str, width: int) -> list[Line]:
    actions = [action for action in follow.actions.values() if item in action.action.goal]
    if not actions:
        return [(Span("  " + words.NO_ACTIONS_HERE.fill(language), "quiet"),)]
    return action_rows(actions, follow, language, width)
