"""Where everything stands on the sheet of a roadmap: its columns, and the place and the lines of text of every row."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from seuranta.output.pictures import texts
from seuranta.output.pictures.measure import text_width, wrapped
from seuranta.output.pictures.rows import By, Group, Roadmap, Row, also
from seuranta.output.pictures.scale import Scale
from seuranta.output.pictures.svg import BODY, SMALL
from seuranta.output.words import phrases
from seuranta.output.words.harmless import safe
from seuranta.output.words.items import due as due_day
from seuranta.output.words.items import goal_state, now_and_target, person, said_of, title
from seuranta.output.words.phrases import bare_day, say
from seuranta.output.words.text import Text
from seuranta.plan.follow.followup import FollowUp

WIDTH, MARGIN, GAP = 1200.0, 20.0, 12.0
_TITLE, STATE, _MARK = 250.0, 172.0, 20.0
WIDEST_ID, _WIDEST_OWNER = 60.0, 92.0
LEAST_ROW = 26.0
LINE, SMALL_LINE = 16.0, 14.0


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
    due_width: float


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
    second: Sequence[str]
    said: Sequence[str]
    was: str

    @property
    def middle(self) -> float:
        return self.top + self.height / 2


def sheet_of(follow: FollowUp, language: str, roadmap: Roadmap) -> Sheet:
    columns = _columns(follow, roadmap, language)
    scale = Scale(roadmap.first, roadmap.last, columns.chart, columns.chart_width)
    return Sheet(follow, language, roadmap, columns, scale, f"roadmap-by-{roadmap.by}-{language}")


def _columns(follow: FollowUp, roadmap: Roadmap, language: str) -> Columns:
    ids = [text_width(safe(row.action.id), BODY, bold=True) for row in roadmap.rows]
    owners = [text_width(_second(row, roadmap.by), BODY) for row in roadmap.rows]
    if has_second(roadmap):
        owners.append(text_width(second_name(roadmap.by).fill(language), SMALL))
    id_width, owner_width = min(max([16.0, *ids]), WIDEST_ID), min(max(owners, default=0.0), _WIDEST_OWNER)
    state = WIDTH - MARGIN - STATE
    due_width = max(text_width(text, SMALL, bold=True) for text in _due_texts(follow, roadmap, language))
    due = state - GAP - due_width
    name = MARGIN + _MARK + id_width + 6
    owner = name + _TITLE + GAP
    chart = owner + owner_width + GAP + 6
    return Columns(MARGIN + _MARK, name, owner, chart, due - GAP - chart, due, state, owner_width, due_width)


def _due_texts(follow: FollowUp, roadmap: Roadmap, language: str) -> Iterator[str]:
    """All that may stand in the column of due dates."""
    yield phrases.COLUMN_DUE.fill(language)
    for of in roadmap.groups:
        if of.goal is not None and of.goal.goal.by is not None:
            yield bare_day(of.goal.goal.by, follow.day, language)
        for row in of.rows:
            yield due_day(row.action, follow.day, language)
            yield _was(row, follow, language)


def _was(row: Row, follow: FollowUp, language: str) -> str:
    return say(texts.WAS_DUE, language, day=bare_day(row.moves[0], follow.day, language)) if row.moves else ""


def _second(row: Row, by: By) -> str:
    """What stands beside the title: who does it, or, under a person, what it is for."""
    return safe(", ".join(row.action.action.goal)) if by == "person" else person(row.action.owner)


def has_second(roadmap: Roadmap) -> bool:
    """Whether there is a column beside the titles; not of owners of whom no name is to be seen."""
    owners = (row.action.owner for row in roadmap.rows)
    return roadmap.by == "person" or all(owner is None or owner.name for owner in owners)


def second_name(by: By) -> Text:
    return phrases.COLUMN_GOAL if by == "person" else phrases.COLUMN_OWNER


def placed_on(sheet: Sheet, top: float) -> tuple[list[PlacedHeading], list[Placed], float]:
    """The headings and rows from `top` down, and where they end."""
    headings: list[PlacedHeading] = []
    placed: list[Placed] = []
    for group in sheet.roadmap.groups:
        headings.append(_place_heading(sheet, group, top))
        top += headings[-1].height
        for row in group.rows:
            placed.append(_place(sheet, group, row, top))
            top += placed[-1].height
    return headings, placed, top if headings else top + LEAST_ROW


def _place_heading(sheet: Sheet, of: Group, top: float) -> PlacedHeading:
    columns, language = sheet.columns, sheet.language
    titles = wrapped(of.heading, columns.chart - columns.id - GAP, BODY, 3, bold=True)
    if of.goal is None:
        said = [say(phrases.ACTION_COUNT, language, n=len(of.rows))]
    else:
        state = f"{now_and_target(of.goal, language)}: {goal_state(of.goal, language, short=True)}"
        said = wrapped(state, STATE, SMALL, 2, bold=True)
    return PlacedHeading(of, top, max(len(titles), len(said)) * LINE + 10, titles, said)


def _place(sheet: Sheet, of: Group, row: Row, top: float) -> Placed:
    follow, language = sheet.follow, sheet.language
    said_title = title(row.action)
    other_goals = also(row.action, of)
    if other_goals:
        said_title += f" ({say(texts.ALSO_SERVES, language, ids=other_goals)})"
    titles = wrapped(said_title, _TITLE, BODY, 3)
    second = wrapped(_second(row, sheet.roadmap.by), sheet.columns.owner_width, BODY, 3)
    said = wrapped(said_of(row.action, follow.day, language), STATE, SMALL, 3)
    was = _was(row, follow, language)
    lines = max(len(titles) * LINE, len(second) * LINE, len(said) * SMALL_LINE, 2 * SMALL_LINE if was else 0)
    least = LEAST_ROW + (8 if row.moves else 0)
    return Placed(row, of, top, max(least, lines + 10), titles, second, said, was)
