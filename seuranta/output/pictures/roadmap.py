"""The roadmap of a plan as a picture: a sheet with a head, a row an action, and a legend of what occurs in it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import chain

from seuranta.output.pictures import axis, bars, symbols, texts
from seuranta.output.pictures.describe import describe, heading, row_title, subtitle
from seuranta.output.pictures.legend import legend
from seuranta.output.pictures.rows import By, roadmap_of
from seuranta.output.pictures.sheet import (
    GAP,
    LEAST_ROW,
    LINE,
    MARGIN,
    SMALL_LINE,
    WIDEST_ID,
    WIDTH,
    Placed,
    PlacedHeading,
    Sheet,
    has_second,
    placed_on,
    second_name,
    sheet_of,
)
from seuranta.output.pictures.svg import (
    BODY,
    FAINT,
    INK,
    NOTHING,
    QUIET,
    SMALL,
    Markup,
    group,
    line,
    picture,
    rect,
    text,
)
from seuranta.output.pictures.svg import title as tooltip
from seuranta.output.words import phrases
from seuranta.output.words.harmless import safe
from seuranta.output.words.items import due as due_day
from seuranta.output.words.phrases import bare_day, say
from seuranta.plan.follow.followup import FollowUp

LANE = 21.0
MOST_ROWS = 120
"""As many actions as a sheet on a wall can hold."""


def roadmap_svg(follow: FollowUp, language: str, by: By = "goal") -> str:
    """The roadmap as one SVG picture. The same plan, day and language give the same bytes."""
    roadmap = roadmap_of(follow, language, by, most=MOST_ROWS)
    sheet = sheet_of(follow, language, roadmap)
    lanes = axis.lanes(follow, sheet.scale)
    bands = 92.0
    top = bands + 2 * axis.BAND
    below = top + LANE * (min(len(lanes), axis.MOST_SERIES) + (len(lanes) > axis.MOST_SERIES)) + (6 if lanes else 0)
    headings, placed, bottom = placed_on(sheet, below)
    ends = {row.row.action.id: (row.row, bars.ends(row.row, sheet.scale, _bar_y(row))) for row in placed}
    plain, held = bars.dependencies(ends, LEAST_ROW / 2)
    kinds = _kinds(sheet, placed, lanes, has_plain=bool(plain), has_held=bool(held))
    key, height = legend(kinds, sheet.name, MARGIN, bottom + 18, WIDTH - 2 * MARGIN, language)
    return picture(
        sheet.name,
        WIDTH,
        height + MARGIN,
        _head(sheet),
        _column_names(sheet, bands + axis.BAND),
        *(rect(MARGIN, heading.top, WIDTH - 2 * MARGIN, heading.height, fill="#eef1f5") for heading in headings),
        axis.breaks(follow, sheet.scale, sheet.name, top, bottom, language),
        axis.ground(sheet.scale, top, bottom),
        axis.pole(sheet.scale.middle(follow.day), bands - 6, bands, width=1.8),
        axis.bands(sheet.scale, bands, language),
        _lanes(sheet, lanes, top),
        _separators([*(part.top for part in headings), *(part.top for part in placed)]),
        plain,
        held,
        *(_heading(sheet, heading) for heading in headings),
        *(_row(sheet, row) for row in placed),
        axis.pole(sheet.scale.middle(follow.day), top, bottom, width=1.8),
        axis.flags(follow, sheet.scale, bands - 22, language),
        _note(sheet, bottom),
        key,
        language=language,
        heading=heading(follow, language),
        description=describe(follow, roadmap, language),
        patterns=symbols.patterns(sheet.name, kinds),
    )


def _bar_y(placed: Placed) -> float:
    return placed.middle - (4 if placed.row.moves else 0)


def _kinds(
    sheet: Sheet, placed: Sequence[Placed], lanes: Sequence[axis.Lane], *, has_plain: bool, has_held: bool
) -> list[str]:
    """What occurs in the picture, in the order of the legend."""
    kinds = set(chain.from_iterable(bars.kinds(row.row) for row in placed))
    kinds |= {"depends"} if has_plain else set()
    kinds |= {"holds"} if has_held else set()
    occurrences = chain.from_iterable(lane.occurrences for lane in lanes)
    kinds |= {_lane_kind(occurrence.state) for occurrence in occurrences}
    ends = [of.goal.goal.by for of in sheet.roadmap.groups if of.goal is not None]
    if any(day is not None and sheet.scale.holds(day) for day in ends):
        kinds.add("goal_by")
    spans = [break_.span for break_ in sheet.follow.plan.breaks.values() if break_.span is not None]
    if any(span.last >= sheet.scale.first and span.first <= sheet.scale.last for span in spans):
        kinds.add("break")
    return [kind for kind in texts.LEGEND if kind in kinds]


def _lane_kind(state: str) -> str:
    return "ahead" if state == "today" else state


# --- what stands there --------------------------------------------------------------------------------------------


def _head(sheet: Sheet) -> Markup:
    room = WIDTH - 2 * MARGIN
    return group(
        text(MARGIN, 34, heading(sheet.follow, sheet.language), room=room, font_size=20, font_weight="bold"),
        text(MARGIN, 56, subtitle(sheet.follow, sheet.language), room=room, fill=QUIET, font_size=BODY),
    )


def _column_names(sheet: Sheet, y: float) -> Markup:
    columns = sheet.columns
    second = [(columns.owner, second_name(sheet.roadmap.by))] if has_second(sheet.roadmap) else []
    last = [(columns.due, phrases.COLUMN_DUE), (columns.state, phrases.COLUMN_STATE)]
    return group(
        *(
            text(x, y + 13, name.fill(sheet.language))
            for x, name in [(columns.title, phrases.COLUMN_TITLE), *second, *last]
        ),
        fill=QUIET,
        font_size=SMALL,
    )


def _separators(tops: Sequence[float]) -> Markup:
    return group(*(line(MARGIN, y, WIDTH - MARGIN, y) for y in tops), stroke=FAINT)


def _lanes(sheet: Sheet, lanes: Sequence[axis.Lane], top: float) -> Markup:
    columns = sheet.columns
    room = columns.chart - columns.id - GAP
    drawn: list[Markup] = []
    for at, lane in enumerate(lanes[: axis.MOST_SERIES]):
        y = top + LANE * at + LANE / 2 + 3
        drawn.append(text(columns.id, y + 4.5, lane.heading, room=room, font_size=SMALL + 1))
        drawn.append(axis.lane(lane, sheet.scale, y, sheet.language))
        if lane.next is not None:
            day = bare_day(lane.next.day, sheet.follow.day, sheet.language)
            drawn.append(text(columns.due, y + 4.5, day, font_size=SMALL + 1))
            drawn.append(text(columns.state, y + 4.5, phrases.COLUMN_NEXT.fill(sheet.language), font_size=SMALL))
    left = len(lanes) - axis.MOST_SERIES
    if left > 0:
        y = top + LANE * axis.MOST_SERIES + LANE / 2 + 7
        drawn.append(text(columns.id, y, say(texts.MORE_SERIES, sheet.language, n=left), font_size=SMALL, fill=QUIET))
    return group(*drawn)


def _heading(sheet: Sheet, heading: PlacedHeading) -> Markup:
    """The name of a group; of a goal its light, the day it is to be reached, its numbers and its state."""
    columns, goal = sheet.columns, heading.group.goal
    by = goal.goal.by if goal is not None else None
    x = sheet.scale.middle(by) if by is not None and sheet.scale.holds(by) else None
    shown = bare_day(by, sheet.follow.day, sheet.language)
    return group(
        tooltip(f"{heading.group.heading}: {' '.join(heading.said)}"),
        symbols.light(goal.light, MARGIN + 8, heading.middle) if goal is not None else NOTHING,
        *_lines(heading.titles, columns.id, heading.middle, LINE, BODY),
        symbols.target(min(x, sheet.scale.right - 8), heading.middle) if x is not None else NOTHING,
        text(columns.due, heading.middle + 4, shown, font_size=SMALL),
        *_lines(heading.said, columns.state, heading.middle, SMALL_LINE, SMALL),
        font_weight="bold",
    )


def _row(sheet: Sheet, placed: Placed) -> Markup:
    action, columns = placed.row.action, sheet.columns
    closed = None if action.is_open else QUIET
    due = due_day(action, sheet.follow.day, sheet.language)
    return group(
        tooltip(row_title(sheet.follow, placed.row, sheet.language)),
        symbols.light(action.light or action.state, MARGIN + 8, placed.middle),
        text(
            columns.id,
            placed.middle + 4.5,
            safe(action.id),
            room=WIDEST_ID,
            font_size=BODY,
            font_weight="bold",
            fill=closed,
        ),
        *_lines(
            placed.titles,
            columns.title,
            placed.middle,
            LINE,
            BODY,
            closed,
            "line-through" if action.state == "dropped" else None,
        ),
        *_lines(placed.second, columns.owner, placed.middle, LINE, BODY, closed),
        bars.bar(placed.row, sheet.scale, _bar_y(placed), sheet.name),
        *_due(sheet, placed, due, closed),
        *_lines(
            placed.said, columns.state, placed.middle, SMALL_LINE, SMALL, None if action.light == "red" else closed
        ),
    )


def _due(sheet: Sheet, placed: Placed, due: str, colour: str | None) -> Iterator[Markup]:
    """The due date, and below it what it was at first."""
    shift = SMALL_LINE / 2 if placed.was else 0.0
    x = sheet.columns.due
    yield text(x, placed.middle + 4.5 - shift, due, font_size=SMALL + 1, fill=colour)
    yield text(x, placed.middle + 4.5 + shift, placed.was, font_size=SMALL, fill=QUIET)


def _lines(
    lines: Sequence[str],
    x: float,
    middle: float,
    height: float,
    size: int,
    colour: str | None = None,
    decoration: str | None = None,
) -> Iterator[Markup]:
    """Lines of text around a height."""
    first = middle + size * 0.36 - (len(lines) - 1) * height / 2
    for at, said in enumerate(lines):
        yield text(x, first + at * height, said, font_size=size, fill=colour, text_decoration=decoration)


def _note(sheet: Sheet, bottom: float) -> Markup:
    """That there are no actions, or more than are shown."""
    roadmap, language = sheet.roadmap, sheet.language
    if not roadmap.total:
        said = phrases.NO_ACTIONS.fill(language)
    elif roadmap.shown < roadmap.total:
        said = say(texts.AND_MORE, language, shown=roadmap.shown, n=roadmap.total)
    else:
        return NOTHING
    return text(MARGIN, bottom + 14, said, font_size=SMALL, fill=INK)
