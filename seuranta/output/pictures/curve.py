"""The curve of one goal as a picture: where it was to be, where it is, and where it is going; of a yes/no goal its way
to its day.
"""

from __future__ import annotations

import itertools
from collections.abc import Iterator, Sequence
from datetime import date
from fractions import Fraction
from typing import NamedTuple

from seuranta.output.pictures import axis, symbols, texts
from seuranta.output.pictures.curve_facts import Facts, description, facts_of, legend_texts
from seuranta.output.pictures.measure import text_width, wrapped
from seuranta.output.pictures.scale import Scale, window
from seuranta.output.pictures.svg import (
    FAINT,
    INK,
    NOTHING,
    QUIET,
    SMALL,
    Markup,
    circle,
    group,
    line,
    path,
    picture,
    rect,
    text,
)
from seuranta.output.pictures.value_scale import ValueScale, value_scale
from seuranta.output.words.items import goal_state, name, now_and_target, value
from seuranta.output.words.phrases import say, with_details
from seuranta.output.words.text import number
from seuranta.plan.follow.followup import FollowUp
from seuranta.plan.follow.goals import GoalOn, Reading

WIDTH, _MARGIN, _HEIGHT = 640.0, 16.0, 190.0
_LINE = 17.0
_LONGEST = 240
"""Months that a curve shows at most."""


_Point = tuple[float, float]
_Box = tuple[float, float, float, float]


class _Plot(NamedTuple):
    """What all parts of one curve share: the facts, and where days and values lie."""

    facts: Facts
    scale: Scale
    values: ValueScale
    day: date
    language: str
    name: str

    def at(self, reading: Reading) -> tuple[float, float]:
        return self.scale.middle(reading.day), self.values.y(reading.value)


def goal_svg(follow: FollowUp, goal_id: str, language: str) -> str:
    """The curve of a goal as one SVG picture. The same plan, day and language give the same bytes."""
    goal = follow.goals[goal_id]
    facts = facts_of(follow.plan, goal)
    number_of = list(follow.goals).index(goal_id) + 1
    named = f"goal-{number_of}-{language}"
    head, top = _head(goal, language)
    top += 26
    plot = _plot(facts, follow, language, named, top, _HEIGHT if facts.has_values else 56.0)
    drawn = _curve(plot) if facts.has_values else _way(plot)
    bottom = plot.values.bottom + 2 * axis.BAND
    key, height = _legend(plot, bottom + 4)
    return picture(
        named,
        WIDTH,
        height + _MARGIN,
        head,
        axis.bands(plot.scale, plot.values.bottom, language),
        *drawn,
        axis.flag_of_day(follow.day, plot.scale, top - 22, language),
        key,
        language=language,
        heading=say(texts.CURVE, language, goal=name(goal)),
        description=description(facts, follow.day, language),
        patterns=symbols.patterns(named, ["wrong"] if facts.level is not None else []),
    )


def _head(goal: GoalOn, language: str) -> tuple[Markup, float]:
    """Light, title and state, and where they end."""
    room = WIDTH - 2 * _MARGIN - 22
    titles = wrapped(name(goal), room, 15, 2, bold=True)
    states = wrapped(_state(goal, language), room, 12, 2)
    x, top = _MARGIN + 22, _MARGIN + 12
    below = top + len(titles) * 19
    drawn = [symbols.light(goal.light, _MARGIN + 8, _MARGIN + 7)]
    drawn += [text(x, top + at * 19, line, font_size=15, font_weight="bold") for at, line in enumerate(titles)]
    drawn += [text(x, below + at * 16, line, font_size=12, fill=QUIET) for at, line in enumerate(states)]
    return group(*drawn), below + len(states) * 16


def _state(goal: GoalOn, language: str) -> str:
    """`1/6 kpl: hieman jäljessä (odotus 2,4 kpl)`."""
    said = f"{now_and_target(goal, language)}: {goal_state(goal, language)}"
    target = goal.goal.target
    if goal.expected is None or not goal.readings or target is None or target.level is not None:
        return said
    wanted = value(goal.expected, goal.goal.unit, language, is_rough=True)
    return with_details(said, say(texts.EXPECTED, language, value=wanted))


def _plot(facts: Facts, follow: FollowUp, language: str, named: str, top: float, height: float) -> _Plot:
    values = value_scale(facts.values, top, top + height)
    labels = (
        [text_width(number(tick, language, places=values.places), SMALL) for tick in values.ticks]
        if facts.has_values
        else [0.0]
    )
    left = _MARGIN + max(*labels, 14.0) + 8
    first, last = window([*facts.days, follow.day], follow.day, most=_LONGEST)
    scale = Scale(first, last, left, WIDTH - _MARGIN - left)
    return _Plot(facts, scale, values, follow.day, language, named)


# --- a curve ------------------------------------------------------------------------------------------------------


def _curve(plot: _Plot) -> Iterator[Markup]:
    yield _grid(plot)
    yield _level(plot)
    yield _expected(plot)
    yield _forecast(plot)
    yield axis.pole(plot.scale.middle(plot.day), plot.values.top, plot.values.bottom, width=1.4)
    yield _readings(plot)
    yield _labels(plot)


def _grid(plot: _Plot) -> Markup:
    """Lines at round values, with the unit above them."""
    scale, values = plot.scale, plot.values
    rows: list[Markup] = []
    for tick in values.ticks:
        y = values.y(tick)
        rows.append(line(scale.left, y, scale.right, y, stroke=FAINT))
        said = number(tick, plot.language, places=values.places)
        rows.append(text(scale.left - 6, y + 4, said, font_size=SMALL, fill=QUIET, text_anchor="end"))
    return group(*rows, axis.ground(scale, values.top, values.bottom))


def _level(plot: _Plot) -> Markup:
    """A level to keep: a strong line, and the wrong side of it hatched."""
    level = plot.facts.level
    if level is None:
        return NOTHING
    y, values, scale = plot.values.y(level.value), plot.values, plot.scale
    top, bottom = (y, values.bottom) if level.is_least else (values.top, y)
    return group(
        rect(scale.left, top, scale.width, bottom - top, fill=f"url(#{plot.name}-wrong)"),
        line(scale.left, y, scale.right, y, stroke=INK, stroke_width=2.2),
    )


def _expected(plot: _Plot) -> Markup:
    """From baseline through interim targets to the target; a target without a day as a line across."""
    facts, scale = plot.facts, plot.scale
    if not facts.line:
        if facts.open_target is None:
            return NOTHING
        y = plot.values.y(facts.open_target)
        return line(scale.left, y, scale.right, y, stroke=QUIET, stroke_width=1.8, stroke_dasharray="7 4")
    points = [plot.at(reading) for reading in facts.line]
    return group(
        path(points, fill="none", stroke=QUIET, stroke_width=1.8, stroke_dasharray="7 4"),
        *(rect(x - 4, y - 4, 8, 8, fill=symbols.WHITE, stroke=QUIET, stroke_width=1.6) for x, y in points[:-1]),
        symbols.target(*points[-1]),
    )


def _forecast(plot: _Plot) -> Markup:
    """On from the last reading; where the day lies beyond the picture, to its edge with a head."""
    facts, scale = plot.facts, plot.scale
    if facts.forecast is None:
        return NOTHING
    last, aim = facts.readings[-1], facts.forecast
    start, end, is_beyond = plot.at(last), plot.at(aim), aim.day > scale.last
    if is_beyond:
        share = Fraction((scale.last - last.day).days, (aim.day - last.day).days)
        end = (scale.right, plot.values.y(last.value + (aim.value - last.value) * share))
    drawn = path([start, end], fill="none", stroke=symbols.BLUE, stroke_width=2.2, stroke_dasharray="2 4")
    if is_beyond:
        return group(drawn, symbols.arrow_head(end[0], end[1], symbols.BLUE, size=8))
    return group(drawn, circle(end[0], end[1], 4.5, fill=symbols.WHITE, stroke=symbols.BLUE, stroke_width=2))


def _readings(plot: _Plot) -> Markup:
    points = [plot.at(reading) for reading in plot.facts.readings]
    way = path(points, fill="none", stroke=symbols.BLUE, stroke_width=2.6) if len(points) > 1 else NOTHING
    return group(way, *(circle(x, y, 4.5, fill=symbols.BLUE) for x, y in points))


def _labels(plot: _Plot) -> Markup:
    """Values beside the last reading and the corners of the expected line, as far as there is room for them."""
    facts = plot.facts
    wanted: list[tuple[_Point, Fraction, str | None]] = [
        (plot.at(reading), reading.value, "bold") for reading in facts.readings[-1:]
    ]
    wanted += [(plot.at(reading), reading.value, None) for reading in reversed(facts.line)]
    if facts.level is not None:
        wanted.append(((plot.scale.left + 30, plot.values.y(facts.level.value)), facts.level.value, None))
    taken = [*_drawn(plot)]
    labels: list[Markup] = []
    for point, amount, weight in wanted:
        said = value(amount, facts.unit, plot.language)
        box = next((place for place in _places(point, said, plot) if _is_free(place, taken, plot)), None)
        if box is not None:
            taken.append(box)
            labels.append(rect(box[0], box[1], box[2] - box[0], box[3] - box[1], fill=symbols.WHITE, fill_opacity=0.85))
            labels.append(text(box[0] + 2, box[3] - 3.5, said, font_size=SMALL, font_weight=weight))
    return group(*labels)


def _drawn(plot: _Plot) -> Iterator[_Box]:
    """What labels keep clear of: marks, lines, and the line of the day."""
    facts = plot.facts
    x = plot.scale.middle(plot.day)
    yield x - 1, plot.values.top, x + 1, plot.values.bottom
    forecast = (facts.readings[-1], facts.forecast) if facts.forecast is not None else ()
    for readings in (facts.readings, facts.line, forecast):
        points = [plot.at(reading) for reading in readings]
        yield from ((x - 6, y - 6, x + 6, y + 6) for x, y in points)
        for (left, start), (right, end) in itertools.pairwise(points):
            steps = max(int(right - left) // 8, 1)
            for at in range(steps):
                x, y = left + (right - left) * at / steps, start + (end - start) * at / steps
                yield x - 2, y - 2, x + 2, y + 2


def _places(point: _Point, said: str, plot: _Plot) -> Iterator[_Box]:
    """Boxes around a point in the order in which they are tried."""
    x, y = point
    width, height = text_width(said, SMALL, bold=True) + 4, 15.0
    for at, top in (
        (x - width / 2, y - 9 - height),
        (x - width / 2, y + 9),
        (x - width - 8, y - height / 2),
        (x + 8, y - height / 2),
        (x - width - 4, y - 8 - height),
        (x + 4, y + 8),
        (x - width - 4, y + 8),
        (x + 4, y - 8 - height),
        (x - width / 2, y + 18),
        (x - width / 2, y - 18 - height),
    ):
        left = min(max(at, plot.scale.left + 1), plot.scale.right - width - 1)
        yield left, top, left + width, top + height


def _is_free(box: _Box, taken: Sequence[_Box], plot: _Plot) -> bool:
    left, top, right, bottom = box
    is_inside = (
        left >= plot.scale.left
        and right <= plot.scale.right
        and top >= plot.values.top - 4
        and bottom <= plot.values.bottom
    )
    return is_inside and not any(left < box[2] and box[0] < right and top < box[3] and box[1] < bottom for box in taken)


# --- a goal without numbers ---------------------------------------------------------------------------------------


def _way(plot: _Plot) -> Iterator[Markup]:
    """From the presentation to the day by which a yes/no goal is to be reached."""
    facts, scale = plot.facts, plot.scale
    y = (plot.values.top + plot.values.bottom) / 2
    yield axis.ground(scale, plot.values.top, plot.values.bottom)
    start = scale.x(facts.start) if facts.start is not None else scale.left
    end = scale.middle(facts.by) if facts.by is not None else scale.right
    now = scale.middle(min(plot.day, facts.achieved_on or plot.day))
    yield line(start, y, max(end, start), y, stroke=QUIET, stroke_width=1.8, stroke_dasharray="7 4")
    if now > start:
        yield line(start, y, now, y, stroke=symbols.BLUE, stroke_width=2.6)
    yield axis.pole(scale.middle(plot.day), plot.values.top, plot.values.bottom, width=1.4)
    if facts.by is not None:
        yield symbols.target(end, y)
    if facts.achieved_on is not None:
        x = scale.middle(facts.achieved_on)
        yield circle(x, y, 9, fill=symbols.WHITE, stroke=symbols.GREEN, stroke_width=1.5)
        yield symbols.tick(x, y)


# --- what the lines mean ------------------------------------------------------------------------------------------


def _legend(plot: _Plot, top: float) -> tuple[Markup, float]:
    x, y = _MARGIN, top + 18
    drawn: list[Markup] = []
    for kind, said in legend_texts(plot.facts, plot.language):
        lines = wrapped(said, WIDTH - 2 * _MARGIN - 32, SMALL, 2)
        room = 32 + max((text_width(line, SMALL) for line in lines), default=0.0)
        if x > _MARGIN and x + room > WIDTH - _MARGIN:
            x, y = _MARGIN, y + _LINE + 2
        drawn.append(_sample(kind, x, y))
        drawn += [text(x + 32, y + 4 + at * 14, line, font_size=SMALL) for at, line in enumerate(lines)]
        x += room + 20
        if len(lines) > 1:
            x, y = WIDTH, y + 14 * (len(lines) - 1)
    return group(*drawn), y + 4


def _sample(kind: str, x: float, y: float) -> Markup:
    if kind == "reading":
        return group(
            line(x, y, x + 26, y, stroke=symbols.BLUE, stroke_width=2.6), circle(x + 13, y, 4.5, fill=symbols.BLUE)
        )
    if kind == "expected":
        return line(x, y, x + 26, y, stroke=QUIET, stroke_width=1.8, stroke_dasharray="7 4")
    if kind == "interim":
        return rect(x + 9, y - 4, 8, 8, fill=symbols.WHITE, stroke=QUIET, stroke_width=1.6)
    if kind == "forecast":
        return line(x, y, x + 26, y, stroke=symbols.BLUE, stroke_width=2.2, stroke_dasharray="2 4")
    if kind == "level":
        return line(x, y, x + 26, y, stroke=INK, stroke_width=2.2)
    if kind == "open_target":
        return line(x, y, x + 26, y, stroke=QUIET, stroke_width=1.8, stroke_dasharray="7 4")
    return symbols.tick(x + 13, y) if kind == "achieved" else symbols.target(x + 13, y)
