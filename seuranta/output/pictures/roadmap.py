"""The roadmap of a plan as a picture: a sheet with a head, a row an action, and a legend of what occurs in it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from seuranta.output import phrases
from seuranta.output.items import due as due_day
from seuranta.output.items import goal_state, now_and_target, person, said_of, title
from seuranta.output.layout import safe
from seuranta.output.phrases import bare_day, say
from seuranta.output.pictures import axis, bars, marks, texts
from seuranta.output.pictures.describe import describe, heading, row_title, subtitle
from seuranta.output.pictures.legend import legend
from seuranta.output.pictures.measure import text_width, wrapped
from seuranta.output.pictures.rows import By, Group, Roadmap, Row, also, roadmap
from seuranta.output.pictures.scale import Scale
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
from seuranta.output.text import Text
from seuranta.plan.followup import FollowUp

WIDTH, _MARGIN, _GAP = 1200.0, 20.0, 12.0
_TITLE, _DUE, _STATE, _MARK = 250.0, 72.0, 172.0, 20.0
_WIDEST_ID, _WIDEST_OWNER = 60.0, 92.0
_LEAST_ROW, _LANE = 26.0, 21.0
_LINE, _SMALL_LINE = 16.0, 14.0
MOST_ROWS = 120
"""As many actions as a sheet on a wall can hold."""


class Columns(NamedTuple):
    """Where each column of a roadmap begins, and how wide it is."""

    id: float
    title: float
    owner: float
    chart: float
    chart_width: float
    due: float
    state: float
    owner_width: float


class Sheet(NamedTuple):
    """What all parts of one picture share."""

    follow: FollowUp
    language: str
    roadmap: Roadmap
    columns: Columns
    scale: Scale
    name: str


class PlacedHeading(NamedTuple):
    """The heading of a group with its place on the sheet and its texts in lines."""

    group: Group
    top: float
    height: float
    titles: Sequence[str]
    said: Sequence[str]

    @property
    def middle(self) -> float:
        return self.top + self.height / 2


class Placed(NamedTuple):
    """A row with its place on the sheet and its texts in lines."""

    row: Row
    group: Group
    top: float
    height: float
    titles: Sequence[str]
    said: Sequence[str]
    was: str

    @property
    def middle(self) -> float:
        return self.top + self.height / 2


def roadmap_svg(follow: FollowUp, language: str, by: By = "goal") -> str:
    """The roadmap as one SVG picture. The same plan, day and language give the same bytes."""
    found = roadmap(follow, language, by, most=MOST_ROWS)
    sheet = _sheet(follow, language, found)
    lanes = axis.lanes(follow, sheet.scale)
    bands = 92.0
    top = bands + 2 * axis.BAND
    below = top + _LANE * (min(len(lanes), axis.MOST_SERIES) + (len(lanes) > axis.MOST_SERIES)) + (6 if lanes else 0)
    headings, placed, bottom = _placed(sheet, below)
    ends = {one.row.on.action.id: (one.row, bars.ends(one.row, sheet.scale, _bar_y(one))) for one in placed}
    plain, held = bars.dependencies(ends, _LEAST_ROW / 2)
    kinds = _kinds(sheet, placed, lanes, has_plain=bool(plain), has_held=bool(held))
    key, height = legend(kinds, sheet.name, _MARGIN, bottom + 18, WIDTH - 2 * _MARGIN, language)
    return picture(
        sheet.name,
        WIDTH,
        height + _MARGIN,
        _head(sheet),
        _column_names(sheet, bands + axis.BAND),
        *(rect(_MARGIN, one.top, WIDTH - 2 * _MARGIN, one.height, fill="#eef1f5") for one in headings),
        axis.breaks(follow, sheet.scale, sheet.name, top, bottom, language),
        axis.ground(sheet.scale, top, bottom),
        axis.bands(sheet.scale, bands, language),
        _lanes(sheet, lanes, top),
        plain,
        *(_heading(sheet, one) for one in headings),
        *(_row(sheet, one) for one in placed),
        held,
        axis.pole(sheet.scale.middle(follow.day), bands - 4, bottom, width=1.8),
        axis.flags(follow, sheet.scale, bands - 22, language),
        _note(sheet, bottom),
        key,
        heading=heading(follow, language),
        description=describe(follow, found, language),
        patterns=marks.patterns(sheet.name, kinds),
    )


def _sheet(follow: FollowUp, language: str, found: Roadmap) -> Sheet:
    columns = _columns(found, language)
    scale = Scale(found.first, found.last, columns.chart, columns.chart_width)
    return Sheet(follow, language, found, columns, scale, f"roadmap-by-{found.by}-{language}")


def _columns(found: Roadmap, language: str) -> Columns:
    ids = [text_width(safe(row.on.action.id), BODY, bold=True) for row in found.rows]
    owners = [text_width(_second(row, found.by), BODY) for row in found.rows]
    owners.append(text_width(_second_name(found.by).fill(language), SMALL))
    id_width, owner_width = min(max([16.0, *ids]), _WIDEST_ID), min(max(owners), _WIDEST_OWNER)
    state = WIDTH - _MARGIN - _STATE
    due = state - _GAP - _DUE
    name = _MARGIN + _MARK + id_width + 6
    owner = name + _TITLE + _GAP
    chart = owner + owner_width + _GAP + 6
    return Columns(_MARGIN + _MARK, name, owner, chart, due - _GAP - chart, due, state, owner_width)


def _second(row: Row, by: By) -> str:
    """What stands beside the title: who does it, or, under a person, what it is for."""
    return safe(", ".join(row.on.action.goal)) if by == "person" else person(row.on.action.owner)


def _second_name(by: By) -> Text:
    return phrases.COLUMN_GOAL if by == "person" else phrases.COLUMN_OWNER


# --- where everything stands --------------------------------------------------------------------------------------


def _placed(sheet: Sheet, top: float) -> tuple[list[PlacedHeading], list[Placed], float]:
    """The headings and rows from `top` down, and where they end."""
    headings: list[PlacedHeading] = []
    placed: list[Placed] = []
    for one in sheet.roadmap.groups:
        headings.append(_place_heading(sheet, one, top))
        top += headings[-1].height
        for row in one.rows:
            placed.append(_place(sheet, one, row, top))
            top += placed[-1].height
    return headings, placed, top if headings else top + _LEAST_ROW


def _place_heading(sheet: Sheet, of: Group, top: float) -> PlacedHeading:
    columns, language = sheet.columns, sheet.language
    titles = wrapped(of.heading, columns.chart - columns.id - _GAP, BODY, 2, bold=True)
    if of.goal is None:
        said = [say(phrases.ACTION_COUNT, language, n=len(of.rows))]
    else:
        state = f"{now_and_target(of.goal, language)}: {goal_state(of.goal, language, short=True)}"
        said = wrapped(state, _STATE, SMALL, 2, bold=True)
    return PlacedHeading(of, top, max(len(titles), len(said)) * _LINE + 10, titles, said)


def _place(sheet: Sheet, of: Group, row: Row, top: float) -> Placed:
    follow, language = sheet.follow, sheet.language
    said_title = title(row.on.action)
    other = also(row.on, of)
    if other:
        said_title += f" ({say(texts.ALSO_SERVES, language, ids=other)})"
    titles = wrapped(said_title, _TITLE, BODY, 2)
    said = wrapped(said_of(row.on, follow.day, language), _STATE, SMALL, 3)
    was = say(texts.WAS_DUE, language, day=bare_day(row.moves[0], follow.day, language)) if row.moves else ""
    lines = max(len(titles) * _LINE, len(said) * _SMALL_LINE, 2 * _SMALL_LINE if was else 0)
    least = _LEAST_ROW + (8 if row.moves else 0)
    return Placed(row, of, top, max(least, lines + 10), titles, said, was)


def _bar_y(placed: Placed) -> float:
    return placed.middle - (4 if placed.row.moves else 0)


def _kinds(
    sheet: Sheet, placed: Sequence[Placed], lanes: Sequence[axis.Lane], *, has_plain: bool, has_held: bool
) -> list[str]:
    """What occurs in the picture, in the order of the legend."""
    found = {kind for one in placed for kind in bars.kinds(one.row)}
    found |= {"depends"} if has_plain else set()
    found |= {"holds"} if has_held else set()
    found |= {_lane_kind(one.state) for lane in lanes for one in lane.occurrences}
    ends = [of.goal.goal.by for of in sheet.roadmap.groups if of.goal is not None]
    if any(day is not None and sheet.scale.holds(day) for day in ends):
        found.add("goal_by")
    spans = [one.span for one in sheet.follow.plan.breaks.values() if one.span is not None]
    if any(span.last >= sheet.scale.first and span.first <= sheet.scale.last for span in spans):
        found.add("break")
    return [kind for kind in texts.LEGEND if kind in found]


def _lane_kind(state: str) -> str:
    return "ahead" if state == "today" else state


# --- what stands there --------------------------------------------------------------------------------------------


def _head(sheet: Sheet) -> Markup:
    room = WIDTH - 2 * _MARGIN
    return group(
        text(_MARGIN, 34, heading(sheet.follow, sheet.language), room=room, font_size=20, font_weight="bold"),
        text(_MARGIN, 56, subtitle(sheet.follow, sheet.language), room=room, fill=QUIET, font_size=BODY),
    )


def _column_names(sheet: Sheet, y: float) -> Markup:
    columns, names = sheet.columns, (phrases.COLUMN_TITLE, _second_name(sheet.roadmap.by))
    places = (columns.title, columns.owner, columns.due, columns.state)
    named = (*names, phrases.COLUMN_DUE, phrases.COLUMN_STATE)
    return group(
        *(text(x, y + 13, one.fill(sheet.language)) for x, one in zip(places, named, strict=True)),
        fill=QUIET,
        font_size=SMALL,
    )


def _lanes(sheet: Sheet, lanes: Sequence[axis.Lane], top: float) -> Markup:
    columns = sheet.columns
    room = columns.chart - columns.id - _GAP
    found: list[Markup] = []
    for at, one in enumerate(lanes[: axis.MOST_SERIES]):
        y = top + _LANE * at + _LANE / 2 + 3
        found.append(text(columns.id, y + 4.5, one.heading, room=room, font_size=SMALL + 1))
        found.append(axis.lane(one, sheet.scale, y, sheet.language))
        if one.next is not None:
            day = bare_day(one.next.day, sheet.follow.day, sheet.language)
            found.append(text(columns.due, y + 4.5, day, room=_DUE, font_size=SMALL + 1))
            found.append(text(columns.state, y + 4.5, phrases.COLUMN_NEXT.fill(sheet.language), font_size=SMALL))
    left = len(lanes) - axis.MOST_SERIES
    if left > 0:
        y = top + _LANE * axis.MOST_SERIES + _LANE / 2 + 7
        found.append(text(columns.id, y, say(texts.MORE_SERIES, sheet.language, n=left), font_size=SMALL, fill=QUIET))
    return group(*found)


def _heading(sheet: Sheet, one: PlacedHeading) -> Markup:
    """The name of a group; of a goal its light, the day it is to be reached, its numbers and its state."""
    columns, on = sheet.columns, one.group.goal
    by = on.goal.by if on is not None else None
    shown = bare_day(by, sheet.follow.day, sheet.language) if by is not None else ""
    return group(
        tooltip(f"{one.group.heading}: {' '.join(one.said)}"),
        marks.light(on.light, _MARGIN + 8, one.middle) if on is not None else NOTHING,
        *_lines(one.titles, columns.id, one.middle, _LINE, BODY),
        marks.target(sheet.scale.middle(by), one.middle) if by is not None and sheet.scale.holds(by) else NOTHING,
        text(columns.due, one.middle + 4, shown, room=_DUE + _GAP, font_size=SMALL),
        *_lines(one.said, columns.state, one.middle, _SMALL_LINE, SMALL),
        font_weight="bold",
    )


def _row(sheet: Sheet, one: Placed) -> Markup:
    on, columns = one.row.on, sheet.columns
    closed = None if on.is_open else QUIET
    second = _second(one.row, sheet.roadmap.by)
    due = due_day(on, sheet.follow.day, sheet.language)
    beside = text(columns.owner, one.middle + 4.5, second, room=columns.owner_width, font_size=BODY, fill=closed)
    return group(
        tooltip(row_title(sheet.follow, one.row, sheet.language)),
        line(_MARGIN, one.top + one.height, WIDTH - _MARGIN, one.top + one.height, stroke=FAINT),
        marks.light(on.light or on.state, _MARGIN + 8, one.middle),
        text(
            columns.id,
            one.middle + 4.5,
            safe(on.action.id),
            room=_WIDEST_ID,
            font_size=BODY,
            font_weight="bold",
            fill=closed,
        ),
        *_lines(
            one.titles,
            columns.title,
            one.middle,
            _LINE,
            BODY,
            closed,
            "line-through" if on.state == "dropped" else None,
        ),
        beside,
        bars.bar(one.row, sheet.scale, _bar_y(one), sheet.name),
        *_due(sheet, one, due, closed),
        *_lines(one.said, columns.state, one.middle, _SMALL_LINE, SMALL, None if on.light == "red" else closed),
    )


def _due(sheet: Sheet, one: Placed, due: str, colour: str | None) -> Iterator[Markup]:
    """The due date, and below it what it was at first."""
    shift = _SMALL_LINE / 2 if one.was else 0.0
    x = sheet.columns.due
    yield text(x, one.middle + 4.5 - shift, due, room=_DUE, font_size=SMALL + 1, fill=colour)
    yield text(x, one.middle + 4.5 + shift, one.was, room=_DUE, font_size=SMALL, fill=QUIET)


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
    for at, one in enumerate(lines):
        yield text(x, first + at * height, one, font_size=size, fill=colour, text_decoration=decoration)


def _note(sheet: Sheet, bottom: float) -> Markup:
    """That there are no actions, or more than are shown."""
    found, language = sheet.roadmap, sheet.language
    if not found.total:
        said = phrases.NO_ACTIONS.fill(language)
    elif found.shown < found.total:
        said = say(texts.AND_MORE, language, shown=found.shown, n=found.total)
    else:
        return NOTHING
    return text(_MARGIN, bottom + 14, said, font_size=SMALL, fill=INK)
