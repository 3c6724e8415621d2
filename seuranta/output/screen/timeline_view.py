"""The roadmap in a terminal: a row an action, days as cells, and below it in words what the cells cannot say."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date
from typing import NamedTuple

from seuranta.output.pictures import texts
from seuranta.output.pictures.axis import Lane, label_texts, lanes
from seuranta.output.pictures.describe import facts, next_checkpoint
from seuranta.output.pictures.rows import By, Group, Roadmap, Row, also, roadmap_of
from seuranta.output.pictures.scale import Part, Scale
from seuranta.output.screen.layout import GAP, NOTHING, Line, Span, Style, cut_line, joined, wrap
from seuranta.output.screen.lights import marked, style
from seuranta.output.words import phrases
from seuranta.output.words.cells import cells, cut, pad
from seuranta.output.words.harmless import safe
from seuranta.output.words.items import action_state, due, goal_state, now_and_target, person, plan_name, remarks, title
from seuranta.output.words.phrases import bare_day, say
from seuranta.output.words.text import weekday_and_day
from seuranta.plan.follow.followup import FollowUp

_MOST_ROWS = 120
_LEAST_TITLE, _WIDE_TITLE, _MOST_CHART = 20, 34, 72
_WIDE = 110
"""From here on the state stands beside the due date, and the owner beside the title."""
_STATE, _OWNER = 28, 9
_LEAST_MONTH = 2.0

TODAY, QUARTER, WAS_DUE, MOVED, POINT, ENDLESS, BEYOND = "│", ":", "○", "▶", "◆", "→", "←"
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
    shown += [*wrap((Span(said, "quiet"),), width, hanging=2), NOTHING]
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
        shown += wrap((Span(said, "quiet"),), width, hanging=2)
    return [cut_line(line, width) for line in shown]


def _heading(follow: FollowUp, language: str) -> str:
    day, named = weekday_and_day(follow.day, language), plan_name(follow.plan)
    return say(texts.TIMELINE_OF, language, day=day, name=named) if named else say(texts.TIMELINE, language, day=day)


def _frame(follow: FollowUp, language: str, roadmap: Roadmap, width: int) -> _Frame:
    rows = list(roadmap.rows)
    ids = min(max((cells(safe(row.action.id)) for row in rows), default=1), 8)
    days = [due(row.action, follow.day, language) for row in rows]
    series = lanes(follow, Scale(roadmap.first, roadmap.last, 0, 1))
    days += [bare_day(lane.next.day, follow.day, language) for lane in series if lane.next is not None]
    days += [_by(of, follow, language) for of in roadmap.groups]
    last = max((cells(day) for day in days), default=0)
    is_wide = width >= _WIDE
    owner = _OWNER if is_wide and roadmap.by != "person" else 0
    beside = 2 + ids + 1 + GAP + GAP + last + (owner + GAP if owner else 0) + (_STATE + GAP if is_wide else 0)
    least = _WIDE_TITLE if is_wide else _LEAST_TITLE
    name = min(max((cells(title(row.action)) for row in rows), default=0), max(least, (width - beside) * 9 // 20))
    chart = min(max(width - beside - name, 8), _MOST_CHART)
    scale = Scale(roadmap.first, roadmap.last, 0, chart)
    return _Frame(follow, language, roadmap, scale, width, ids, name, owner, last, series)


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
    form = next((form for form in forms if all(len(n) <= room for n, room in zip(form, rooms, strict=True))), forms[-1])
    text = ""
    for at, name, room in zip(starts, form, rooms, strict=True):
        text = pad(text, at) + (name if len(name) <= room else "")
    return text


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
        day = bare_day(lane.next.day, frame.follow.day, frame.language) if lane.next is not None else ""
        said = phrases.COLUMN_NEXT.fill(frame.language) if day else ""
        yield _line(frame, (Span("  "), Span(lane.heading)), chart, Span(day), Span(said, "quiet"))


# --- groups and rows ----------------------------------------------------------------------------------------------


def _line(frame: _Frame, head: Line, chart: Cells, day: Span, state: Span) -> Line:
    """A head cut or filled up to the chart, the chart, the day, and on a wide screen the state."""
    head = cut_line(head, frame.before - GAP)
    gap = frame.before - sum(cells(span.text) for span in head)
    spans = [*head, Span(" " * gap), *_chart(chart), Span(" " * GAP), Span(pad(day.text, frame.due), day.style)]
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


def _row(frame: _Frame, of: Group, row: Row) -> Iterator[Line]:
    """An action; on a narrow screen what is to be said of it stands on a line of its own."""
    action, follow, language = row.action, frame.follow, frame.language
    quiet: Style = "" if action.is_open else "quiet"
    mark = marked(action.light) if action.light is not None else Span(" ")
    head = [mark, Span(" "), Span(pad(safe(action.id), frame.id), style(action.light)), Span(" ")]
    head.append(Span(pad(title(action), frame.title), quiet))
    if frame.owner:
        head += [Span(" " * GAP), Span(pad(person(action.owner), frame.owner), quiet)]
    said = _said(frame, of, row)
    is_beside = frame.is_wide and cells(said) <= _STATE
    state = Span(said if is_beside and said else action_state(action, follow.day, language), style(action.light))
    day = Span(due(action, follow.day, language), quiet)
    yield _line(frame, tuple(head), cells_of(frame.scale, row, _ground(frame)), day, state)
    if said and not is_beside:
        yield from wrap((Span(said, style(action.light)),), frame.width, indent=3 + frame.id, hanging=3 + frame.id)


def _said(frame: _Frame, of: Group, row: Row) -> str:
    """What the cells cannot say: how late, what it waits for, from where to where its date was moved."""
    action, day, language = row.action, frame.follow.day, frame.language
    said = []
    is_told = action.state in ("on_schedule", "due_soon", "dropped") or (action.state == "done" and not action.days)
    if not is_told and not (action.state == "waiting" and action.clashes):
        said.append(action_state(action, day, language))
    if action.is_open:
        said += remarks(action._replace(fact=action.fact._replace(moves=())), day, language)
    if action.is_open and row.moves:
        ways = " → ".join(bare_day(due_before, day, language) for due_before in row.moves)
        said.append(say(texts.MOVED_SHORT, language, days=ways))
    other = also(action, of)
    return "; ".join([*said, say(texts.ALSO_SERVES, language, ids=other)] if other else said)


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
        chart[cell(row.point)] = (POINT, style(row.action.light))
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
    kinds = {stretch.kind for row in rows for stretch in row.stretches}
    if "late" in kinds:
        kinds.discard("done_late")  # one character for both
    for kind, (letter, look) in KINDS.items():
        if kind in kinds:
            yield letter, look, texts.LEGEND[kind].fill(frame.language)
    if any(row.point is not None for row in rows):
        yield POINT, "", texts.LEGEND["point"].fill(frame.language)
    if any(row.is_endless for row in rows):
        yield ENDLESS, "quiet", phrases.ONGOING.fill(frame.language)
    if any(row.moves for row in rows):
        yield f"{WAS_DUE}{MOVED}", "strong", texts.LEGEND["moved"].fill(frame.language)
    ends = [of.goal.goal.by for of in frame.roadmap.groups if of.goal is not None]
    if any(day is not None and frame.scale.holds(day) for day in ends):
        yield TARGET, "", texts.LEGEND["goal_by"].fill(frame.language)
    states = {occurrence.state for lane in frame.lanes for occurrence in lane.occurrences}
    for state, (letter, look) in OCCURRENCES.items():
        if state in states:
            yield letter, look, texts.OCCURRENCES[state].fill(frame.language)
    day = bare_day(frame.follow.day, frame.follow.day, frame.language)
    yield TODAY, "strong", say(texts.SHORT_AS_OF, frame.language, day=day)
