"""Everything about one goal: its numbers, its readings beside what was expected, and its actions."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from fractions import Fraction

from seuranta.output.screen.layout import NOTHING, Column, Line, Span, columns
from seuranta.output.screen.lights import marked, style
from seuranta.output.screen.show_parts import (
    Labelled,
    action_rows,
    choice,
    field,
    fields,
    findings,
    head,
    heading,
    left_out,
)
from seuranta.output.screen.status_goals import goal_bar
from seuranta.output.words import phrases
from seuranta.output.words import show_phrases as words
from seuranta.output.words.items import goal_state, now_and_target, person, rough, value
from seuranta.output.words.phrases import say
from seuranta.output.words.text import day as written
from seuranta.output.words.text import number
from seuranta.plan.follow.followup import FollowUp
from seuranta.plan.follow.goals import GoalOn, baseline_of, goal_on

_BAR = 20


def goal(follow: FollowUp, item: str, language: str, width: int) -> list[Line]:
    on = follow.goals[item]
    lines = head(marked(on.light, item), on.goal.title, width)
    lines += fields(_fields(on, follow, language), width)
    lines += [NOTHING, heading(words.READINGS, language), *_readings(on, follow, language, width)]
    lines += [NOTHING, heading(phrases.ACTIONS, language), *_actions(item, follow, language, width)]
    told = findings(follow, "goals", item, language, width)
    return [*lines, NOTHING, *told] if told else lines


def _fields(on: GoalOn, follow: FollowUp, language: str) -> Iterator[Labelled]:
    goal = on.goal
    yield words.NOW.fill(language), Span(f"{_now(on, language)} – {_pace(on, language)}", style(on.light))
    yield field("goal", "owner", language), person(goal.owner)
    yield field("goal", "horizon", language), choice("horizon", goal.horizon, language)
    yield field("goal", "kind", language), choice("goal_kind", goal.kind, language)
    yield field("goal", "measure", language), goal.measure
    yield field("goal", "baseline", language), _baseline(on, follow, language)
    yield field("goal", "target", language), _target(on, language)
    yield field("goal", "by", language), written(goal.by, language) if goal.by is not None else None
    yield field("goal", "interval", language), choice("interval", goal.interval, language)
    if on.direction is not None:
        yield words.DIRECTION.fill(language), words.DIRECTIONS[on.direction].fill(language)
    if on.forecast is not None:
        yield words.FORECAST.fill(language), say(words.FORECAST_ON, language, day=on.forecast)
    if goal.achieved_on is not None and goal.achieved_on <= follow.day:
        yield words.ACHIEVED_ON.fill(language), written(goal.achieved_on, language)
    yield field("goal", "source", language), goal.source
    yield field("goal", "note", language), goal.note


def _now(on: GoalOn, language: str) -> str:
    numbers = now_and_target(on, language)
    if on.last is None or on.expected is None:
        return numbers
    return say(phrases.GOAL_NUMBERS, language, now=numbers, expected=rough(on.expected, language))


def _pace(on: GoalOn, language: str) -> str:
    """The state with how far along it is: a share of the way expected, or early on the gap in the unit."""
    state = goal_state(on, language)
    if on.ratio is not None and on.state in ("on_pace", "behind", "at_risk"):
        share = value(Fraction(round(on.ratio * 100)), "%", language)
        return say(words.RATIO, language, state=state, share=share)
    if on.too_early and on.gap is not None:
        return say(words.GAP, language, state=state, gap=_gap(on.gap, on.goal.unit, language))
    return state


def _gap(gap: Fraction, unit: str | None, language: str) -> str:
    """The distance with its sign; between percentages in percentage points."""
    unit = words.PERCENTAGE_POINTS.fill(language) if unit == "%" else unit
    return ("+" if gap > 0 else "") + value(gap, unit, language)


def _baseline(on: GoalOn, follow: FollowUp, language: str) -> str | None:
    start = baseline_of(follow.plan, on.goal, on.readings)
    if start is None:
        return None
    return f"{value(start.value, on.goal.unit, language)} ({written(start.day, language)})"


def _target(on: GoalOn, language: str) -> str | None:
    if on.goal.target is None:
        return None
    target = value(Fraction(on.goal.target.value), on.goal.unit, language)
    level = on.goal.target.level
    return target if level is None else say(words.LEVELS[level], language, value=target)


def _readings(on: GoalOn, follow: FollowUp, language: str, width: int) -> list[Line]:
    """Readings with what was expected on their day, and below them the targets to come."""
    rows = [*_past(on, follow, language), *_ahead(on, follow, language)]
    if not rows:
        return [(Span("  " + words.NO_READINGS.fill(language), "quiet"),)]
    labels = (words.COLUMN_DAY, words.COLUMN_READING, phrases.COLUMN_EXPECTED)
    table = [[*(Span(one.fill(language), "quiet") for one in labels), Span(""), Span("")], *rows]
    form = {number: Column(right=True) for number in range(3)}
    return left_out(len(on.readings) - _MOST_READINGS, language) + columns(table, width, form=form, indent=2)


_MOST_READINGS = 40


def _past(on: GoalOn, follow: FollowUp, language: str) -> Iterator[list[Span]]:
    for one in on.readings[-_MOST_READINGS:]:
        then = goal_on(follow.plan, on.goal, one.day)
        expected = number(then.expected, language) if then.expected is not None else ""
        drawn = goal_bar(follow, then, _BAR)
        yield [
            Span(written(one.day, language)),
            Span(value(one.value, on.goal.unit, language)),
            Span(expected, "quiet"),
            Span(drawn, style(then.light)),
            Span(goal_state(then, language), style(then.light)),
        ]


def _ahead(on: GoalOn, follow: FollowUp, language: str) -> Iterator[list[Span]]:
    goal = on.goal
    for day, one in sorted(goal.interim_targets.items()):
        if day >= follow.day:
            yield _step(day, Fraction(one.value), words.INTERIM_TARGET.fill(language), language)
    if goal.target is not None and goal.by is not None and goal.by >= follow.day:
        yield _step(goal.by, Fraction(goal.target.value), words.TARGET.fill(language), language)


def _step(day: date, wanted: Fraction, name: str, language: str) -> list[Span]:
    shown = (written(day, language), "", number(wanted, language), name, "")
    return [Span(text, "quiet") for text in shown]


def _actions(item: str, follow: FollowUp, language: str, width: int) -> list[Line]:
    own = [on for on in follow.actions.values() if item in on.action.goal]
    if not own:
        return [(Span("  " + words.NO_ACTIONS_HERE.fill(language), "quiet"),)]
    return action_rows(own, follow, language, width)
