"""The roadmap in a terminal: a row an action, days as cells, and below it in words what the cells cannot say."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from datetime import date
from itertools import chain
from typing import NamedTuple

from seuranta.output.pictures import texts
from seuranta.output.pictures.axis import Lane, label_texts, lanes
from seuranta.output.pictures.describe import facts, next_checkpoint
from seuranta.output.pictures.rows import By, Group, Roadmap, Row, also, roadmap_of
from seuranta.output.pictures.scale import Part, Scale
from seuranta.output.screen.layout import GAP, NOTHING, Line, Span, Style, cut_line, joined, text_lines
from seuranta.output.screen.lights import marked, style
from seuranta.output.words import phrases
from seuranta.output.words.cells import cells, cut, pad
from seuranta.output.words.harmless import safe
from seuranta.output.words.items import action_state, due, goal_state, now_and_target, person, plan_name, remarks, title
from seuranta.output.words.phrases import bare_day, say
from seuranta.output.words.text import weekday_and_day
from seuranta.plan.follow.actions import ActionOn
from seuranta.plan.follow.followup import FollowUp

_MOST_ROWS = 120
_LEAST_TITLE, _WIDE_TITLE, _WIDEST_ID = 20, 34, 8
_LEAST_CHART, _MOST_CHART = 8, 72
_WIDE = 110
"""From here on the state stands beside the due date, and the owner beside the title."""
_STATE, _OWNER = 28, 9
_LEAST_MONTH = 2.0

TODAY, QUARTER, WAS_DUE, MOVED, POINT, ENDLESS = "│", ":", "○", "▶", "◆", "→"
KINDS: dict[str, tuple[str, Style]] = {
    "done": ("█", "green"),
    "done_late": ("▓", "green"),
    "going": ("═", ""),
    "planned": ("─", ""),
    "late_start": ("░", "amber"),
    "blocked": ("▒", "amber"),
    "late": ("▓", "red"),
    "dropped": ("╌", "quiet"),
}
"""Each kind of day has a character of its own beside its colour; late days are late, whether or not made up for."""
_CLOSED = ("done", "dropped")
"""What needs no start to be drawn as what it is: one day of its kind."""
OCCURRENCES: dict[str, tuple[str, Style]] = {
    "held": ("●", ""),
    "today": ("◉", "strong"),
    "ahead": ("○", ""),
    "missed": ("!", "red"),
    "skipped": ("×", "quiet"),
}
TARGET = "◎"

Cells = list[tuple[str, Style]]


class _Frame(NamedTuple):
    """How wide each column is, and how days become cells."""

    follow: FollowUp
    language: str
    roadmap: Roadmap
    scale: Scale
    width: int
    id: int
    title: int
    owner: int
    due: int
    lanes: Sequence[Lane]

    @property
    def is_wide(self) -> bool:
        return self.width >= _WIDE

    @property
    def chart(self) -> int:
        return int(self.scale.width)

    @property
    def before(self) -> int:
        """Where the chart begins."""
        return 2 + self.id + 1 + self.title + GAP + (self.owner + GAP if self.owner else 0)

    def cell(self, day: date) -> int:
        return min(int(self.scale.middle(day)), self.chart - 1)


def lines(follow: FollowUp, language: str, width: int, by: By = "goal", goal: str | None = None) -> list[Line]:
    """The roadmap, at most `width` cells wide; of one goal only, if it is given."""
    roadmap = roadmap_of(follow, language, by, most=_MOST_ROWS, goal=goal)
    frame = _frame(follow, language, roadmap, width)
    shown: list[Line] = [(Span(_heading(follow, language), "heading"),)]
    said = facts(follow, language) if goal is None else next_checkpoint(follow, language)
    shown += [*text_lines(said, width, "quiet", hanging=2), NOTHING]
    shown += [*_times(frame), *_lanes(frame)]
    for group in roadmap.groups:
        shown += [_line(frame, (), _ground(frame), Span(""), Span("")), _group(frame, group)]
        for row in group.rows:
            shown += _row(frame, group, row)
    shown += [NOTHING, *_legend(frame)]
    if not roadmap.total:
        shown.append((Span(phrases.NO_ACTIONS.fill(language), "quiet"),))
    elif roadmap.shown < roadmap.total:
        said = say(texts.AND_MORE, language, shown=roadmap.shown, n=roadmap.total)
        shown += text_lines(said, width, "quiet", hanging=2)
    return [cut_line(line, width) for line in shown]


def _heading(follow: FollowUp, language: str) -> str:
    day, named = weekday_and_day(follow.day, language), plan_name(follow.plan)
    if not named:
        return say(texts.TIMELINE, language, day=day)
    return say(texts.TIMELINE_OF, language, day=day, name=named)


def _frame(follow: FollowUp, language: str, roadmap: Roadmap, width: int) -> _Frame:
    """Room for ids and days first; titles take what they need of the rest, as far as the chart keeps its share."""
    actions = [row.action for row in roadmap.rows]
    series = lanes(follow, Scale(roadmap.first, roadmap.last, 0, 1))
    ids = min(_widest((safe(action.id) for action in actions), least=1), _WIDEST_ID)
    days = _widest(_days(follow, roadmap, series, language))
    is_wide = width >= _WIDE
    owner = _OWNER if is_wide and roadmap.by != "person" else 0
    beside = 2 + ids + 1 + GAP + GAP + days
    if owner:
        beside += owner + GAP
    if is_wide:
        beside += _STATE + GAP
    most = max(_WIDE_TITLE if is_wide else _LEAST_TITLE, (width - beside) * 9 // 20)
    titles = min(_widest(map(title, actions)), most)
    chart = min(max(width - beside - titles, _LEAST_CHART), _MOST_CHART)
    scale = Scale(roadmap.first, roadmap.last, 0, chart)
    return _Frame(follow, language, roadmap, scale, width, ids, titles, owner, days, series)


def _widest(texts: Iterable[str], least: int = 0) -> int:
    return max(map(cells, texts), default=least)


def _days(follow: FollowUp, roadmap: Roadmap, series: Sequence[Lane], language: str) -> Iterator[str]:
    """All that stands in the column of days."""
    for row in roadmap.rows:
        yield due(row.action, follow.day, language)
    for lane in series:
        yield _next_day(lane, follow, language)
    for group in roadmap.groups:
        yield _by(group, follow, language)


def _next_day(lane: Lane, follow: FollowUp, language: str) -> str:
    return bare_day(lane.next.day, follow.day, language) if lane.next is not None else ""


# --- times --------------------------------------------------------------------------------------------------------


def _times(frame: _Frame) -> Iterator[Line]:
    """Quarters and months, or years and quarters, each name where its time begins."""
    looks: tuple[Style, Style] = ("strong", "quiet")
    for unit, look in zip(_units(frame), looks, strict=True):
        text = _named(frame, list(frame.scale.parts(unit)), unit)
        yield Span(" " * frame.before), Span(text.rstrip(), look)


def _units(frame: _Frame) -> tuple[int, int]:
    months = len(list(frame.scale.parts(1)))
    return (3, 1) if frame.chart / months >= _LEAST_MONTH else (12, 3)


def _named(frame: _Frame, parts: Sequence[Part], unit: int) -> str:
    """The first form of names in which all fit, each followed by a space; else those that do."""
    starts = [int(frame.scale.span(part)[0]) for part in parts]
    rooms = [after - at - 1 for at, after in zip(starts, [*starts[1:], frame.chart + 1], strict=True)]
    forms = label_texts(parts, unit, frame.language)
    form = next((form for form in forms if _fits(form, rooms)), forms[-1])
    text = ""
    for at, name, room in zip(starts, form, rooms, strict=True):
        text = pad(text, at) + (name if len(name) <= room else "")
    return text


def _fits(names: Sequence[str], rooms: Sequence[int]) -> bool:
    return all(len(name) <= room for name, room in zip(names, rooms, strict=True))


def _ground(frame: _Frame) -> Cells:
    """Empty cells with a mark where a quarter or a year begins, and the line of the day."""
    ground: Cells = [(" ", "")] * frame.chart
    for part in frame.scale.parts(_units(frame)[0]):
        ground[min(int(frame.scale.span(part)[0]), frame.chart - 1)] = (QUARTER, "quiet")
    ground[frame.cell(frame.follow.day)] = (TODAY, "strong")
    return ground


def _chart(chart: Cells) -> Line:
    return joined(Span(letter, look) for letter, look in chart)


def _lanes(frame: _Frame) -> Iterator[Line]:
    """The dates of every series of checkpoints; where several share a cell, what needs attention stands there."""
    order = ("ahead", "held", "skipped", "today", "missed")
    for lane in frame.lanes:
        chart = _ground(frame)
        for occurrence in sorted(lane.occurrences, key=lambda it: order.index(it.state)):
            chart[frame.cell(occurrence.day)] = OCCURRENCES[occurrence.state]
        day = _next_day(lane, frame.follow, frame.language)
        said = phrases.COLUMN_NEXT.fill(frame.language) if day else ""
        yield _line(frame, (Span("  "), Span(lane.heading)), chart, Span(day), Span(said, "quiet"))


# --- groups and rows ----------------------------------------------------------------------------------------------


def _line(frame: _Frame, head: Line, chart: Cells, day: Span, state: Span) -> Line:
    """A head cut or filled up to the chart, the chart, the day, and on a wide screen the state."""
    head = cut_line(head, frame.before - GAP)
    gap = frame.before - sum(cells(span.text) for span in head)
    day = Span(pad(day.text, frame.due), day.style)
    spans = [*head, Span(" " * gap), *_chart(chart), Span(" " * GAP), day]
    if frame.is_wide:
        spans += [Span(" " * GAP), Span(cut(state.text, _STATE), state.style)]
    line = joined(spans)
    return (*line[:-1], Span(line[-1].text.rstrip(), line[-1].style))


def _by(of: Group, follow: FollowUp, language: str) -> str:
    by = of.goal.goal.by if of.goal is not None else None
    return bare_day(by, follow.day, language)


def _group(frame: _Frame, of: Group) -> Line:
    """The name of a group; of a goal its light and its day."""
    chart = _ground(frame)
    if of.goal is None:
        return _line(frame, (Span("  "), Span(of.heading, "strong")), chart, Span(""), Span(""))
    goal = of.goal
    if goal.goal.by is not None and frame.scale.holds(goal.goal.by):
        chart[frame.cell(goal.goal.by)] = (TARGET, style(goal.light))
    said = f"{now_and_target(goal, frame.language)} {goal_state(goal, frame.language, short=True)}"
    head = (marked(goal.light), Span(" " + of.heading, "strong"))
    return _line(frame, head, chart, Span(_by(of, frame.follow, frame.language)), Span(said, style(goal.light)))


def _row(frame: _Frame, group: Group, row: Row) -> Iterator[Line]:
    """An action; on a narrow screen what is to be said of it stands on a line of its own."""
    action, today, language = row.action, frame.follow.day, frame.language
    look = style(action.light)
    said = _said(frame, group, row)
    is_below = bool(said) and not (frame.is_wide and cells(said) <= _STATE)
    state = action_state(action, today, language) if is_below or not said else said
    day = Span(due(action, today, language), "" if action.is_open else "quiet")
    chart = cells_of(frame.scale, row, _ground(frame))
    yield _line(frame, tuple(_row_head(frame, action)), chart, day, Span(state, look))
    if is_below:
        indent = 3 + frame.id
        yield from text_lines(said, frame.width, look, indent=indent, hanging=indent)


def _row_head(frame: _Frame, action: ActionOn) -> Iterator[Span]:
    """Mark, id and title, and on a wide screen the owner."""
    quiet: Style = "" if action.is_open else "quiet"
    yield marked(action.light) if action.light is not None else Span(" ")
    yield Span(" ")
    yield Span(pad(safe(action.id), frame.id), style(action.light))
    yield Span(" ")
    yield Span(pad(title(action), frame.title), quiet)
    if frame.owner:
        yield Span(" " * GAP)
        yield Span(pad(person(action.owner), frame.owner), quiet)


def _said(frame: _Frame, of: Group, row: Row) -> str:
    """What the cells cannot say: how late, what it waits for, from where to where its date was moved."""
    action, day, language = row.action, frame.follow.day, frame.language
    said = []
    if not _is_drawn(action):
        said.append(action_state(action, day, language))
    if action.is_open:
        said += remarks(action._replace(fact=action.fact._replace(moves=())), day, language)
    if action.is_open and row.moves:
        ways = " → ".join(bare_day(due_before, day, language) for due_before in row.moves)
        said.append(say(texts.MOVED_SHORT, language, days=ways))
    other_goals = also(action, of)
    return "; ".join([*said, say(texts.ALSO_SERVES, language, ids=other_goals)] if other_goals else said)


def _is_drawn(action: ActionOn) -> bool:
    """Whether the cells, or what is said beside it, tell the state already."""
    if action.state == "done":
        return not action.days
    if action.state == "waiting":
        return bool(action.clashes)
    return action.state in ("on_schedule", "due_soon", "dropped")


def cells_of(scale: Scale, row: Row, ground: Cells) -> Cells:
    """The days of an action drawn over the ground; every stretch takes a cell at least."""
    chart, last = list(ground), int(scale.width) - 1

    def cell(day: date) -> int:
        return min(int(scale.middle(day)), last)

    for stretch in row.stretches:
        if stretch.last < scale.first or stretch.first > scale.last:
            continue
        first, end = cell(stretch.first), cell(stretch.last)
        chart[first : end + 1] = [KINDS[stretch.kind]] * (end - first + 1)
    if row.is_endless and row.stretches:
        first = cell(row.stretches[-1].last) + 1
        chart[first:] = [(ENDLESS, "quiet")] * (last + 1 - first)
    if row.point is not None and scale.holds(row.point):
        state, open_point = row.action.state, (POINT, style(row.action.light))
        chart[cell(row.point)] = KINDS[state] if state in _CLOSED else open_point
    for was in row.moves[:-1]:
        if scale.holds(was):
            chart[cell(was)] = (WAS_DUE, "strong")
    if row.moves and scale.holds(row.moves[-1]):
        chart[cell(row.moves[-1])] = (MOVED, "strong")
    return chart


# --- legend -------------------------------------------------------------------------------------------------------


def _legend(frame: _Frame) -> list[Line]:
    """What the characters mean, those that occur, as many on a line as fit."""
    lines: list[list[Span]] = [[]]
    left = frame.width
    for letter, look, said in _meanings(frame):
        size = cells(letter) + 1 + cells(said)
        if lines[-1] and size + 3 > left:
            lines.append([])
            left = frame.width
        if lines[-1]:
            lines[-1].append(Span("   "))
            left -= 3
        lines[-1] += (Span(letter, look), Span(f" {said}", "quiet"))
        left -= size
    return [tuple(line) for line in lines if line]


def _meanings(frame: _Frame) -> Iterator[tuple[str, Style, str]]:
    rows = list(frame.roadmap.rows)
    kinds: set[str] = {stretch.kind for stretch in chain.from_iterable(row.stretches for row in rows)}
    points = [row.action.state for row in rows if row.point is not None]
    kinds.update(state for state in points if state in _CLOSED)
    if "late" in kinds:
        kinds.discard("done_late")  # one character for both
    for kind, (letter, look) in KINDS.items():
        if kind in kinds:
            yield letter, look, texts.LEGEND[kind].fill(frame.language)
    if any(state not in _CLOSED for state in points):
        yield POINT, "", texts.LEGEND["point"].fill(frame.language)
    if any(row.is_endless for row in rows):
        yield ENDLESS, "quiet", phrases.ONGOING.fill(frame.language)
    if any(row.moves for row in rows):
        yield f"{WAS_DUE}{MOVED}", "strong", texts.LEGEND["moved"].fill(frame.language)
    ends = [of.goal.goal.by for of in frame.roadmap.groups if of.goal is not None]
    if any(day is not None and frame.scale.holds(day) for day in ends):
        yield TARGET, "", texts.LEGEND["goal_by"].fill(frame.language)
    states = {occurrence.state for occurrence in chain.from_iterable(lane.occurrences for lane in frame.lanes)}
    for state, (letter, look) in OCCURRENCES.items():
        if state in states:
            yield letter, look, texts.OCCURRENCES[state].fill(frame.language)
    day = bare_day(frame.follow.day, frame.follow.day, frame.language)
    yield TODAY, "strong", say(texts.SHORT_AS_OF, frame.language, day=day)
