"""Which field each column of a table means: by its heading, by what it holds where that leaves a choice, or as settled."""

from __future__ import annotations

from collections.abc import Callable, Container, Mapping, Sequence
from decimal import Decimal
from typing import NamedTuple

from seuranta.plan.tables.column_words import fold, settled
from seuranta.plan.tables.days import Calendar, When, order_of, read_when, reads_as_day
from seuranta.plan.tables.draft import DateOrder, Settings
from seuranta.plan.tables.grid import Cell, Grid, Percent
from seuranta.plan.tables.headings import Block, Heading
from seuranta.plan.tables.memory import Kind, remembered
from seuranta.plan.tables.own_workbook import OWN_COLUMNS
from seuranta.plan.tables.people import is_surname_first
from seuranta.plan.tables.states import bare_number, read_tick, says_status
from seuranta.plan.tables.tools import Export, meaning

DAYS = ("start", "due", "done_on", "schedule", "by", "day", "reading_day")
_OF_MEASURES = ("measure", "baseline", "target", "unit", "reading")
_GOAL_FIELDS = frozenset(
    ("goal", "id", "owner", "by", "note", "memory", "now", "reading_day", "left-out", *_OF_MEASURES)
)
_OF_ACTIONS = ("status", "finished", "start", "progress", "schedule", "next_step", "depends_on", "done_on", "waits")


class Use(NamedTuple):
    """A column and the field it is taken for: `""` for the note, `left-out` for nothing.

    `order` is that of day and month, `asks_order` that no cell shows it; `is_fraction` that 0.35 means 35 %,
    `is_surname_first` that people are called `Virtanen, Pekka`.
    """

    column: int
    heading: Heading
    field: str
    of_goal: bool = False
    order: DateOrder | None = None
    asks_order: bool = False
    is_fraction: bool = False
    is_surname_first: bool = False


class _Column(NamedTuple):
    """A column that is to be decided: its filled cells below the heading."""

    number: int
    heading: Heading
    cells: tuple[Cell, ...]

    def means(self, field: str) -> bool:
        return any(word.field == field for word in self.heading.words)


class Decided(NamedTuple):
    """A field for every column; the kind of the rows; and a name that a person gave to no field."""

    uses: tuple[Use, ...]
    has_actions: bool
    has_goals: bool
    unknown: str | None = None


def decide(grid: Grid, block: Block, settings: Settings, export: Export | None) -> Decided:
    """The field of every column of a table."""
    columns = [
        _Column(number, heading, tuple(grid.rows[row][number] for row in block.rows if number in grid.rows[row]))
        for number, heading in block.headings.items()
    ]
    fields: dict[int, tuple[str, bool]] = {}
    ours = _ours(columns)
    for column in columns:
        typed = _typed(grid, column.number, settings)
        field = settled(typed) if typed is not None else None
        if typed is not None and field is None:
            return Decided((), has_actions=False, has_goals=False, unknown=typed)
        if field is not None:
            fields[column.number] = field if field[0] else ("left-out", False)
        elif fold(column.heading.text) in ours:
            fields[column.number] = (ours[fold(column.heading.text)], False)
        elif export is not None and (known := meaning(export, column.heading.text)) is not None:
            fields[column.number] = (known, known in ("goal", "theme"))
    open_columns = [column for column in columns if column.number not in fields]
    fields |= _guessed(open_columns, Calendar(settings, "dmy", grid.first_counted))
    fields = _fitting(columns, fields)
    if not any(field == "title" for field, _ in fields.values()):
        fields = {
            number: (field, of) if field in _GOAL_FIELDS else ("", False) for number, (field, of) in fields.items()
        }
    uses = tuple(_use(column, *fields[column.number], settings) for column in columns)
    if export is not None:
        uses = _with_one_order(uses)
    kinds = {field for field, _ in fields.values()}
    return Decided(
        uses, has_actions="title" in kinds and _says_more(kinds), has_goals="goal" in kinds and _is_of_goals(kinds)
    )


def _ours(columns: Sequence[_Column]) -> Mapping[str, str]:
    """The fields of our own workbook by folded heading, if this is one of its sheets: its last column shows it, or where
    that is gone two headings that are nobody else's.
    """
    memories = [
        exported for column in columns for cell in column.cells if (exported := remembered(cell.text)) is not None
    ]
    headings = {fold(column.heading.text) for column in columns}
    kinds = [kind for kind in OWN_COLUMNS if _has_headings_of(kind, headings)]
    kind = memories[0].kind if memories else next(iter(kinds), None)
    if kind is None:
        return {}
    goal_title = "goal" if kind == "goal" else "title"
    return {
        fold(column.heading(language)): goal_title if column.field == "title" else column.field
        for column in OWN_COLUMNS[kind]
        for language in ("fi", "en")
    }


_NOBODY_ELSES = ("day", "why", "reading", "reading_day")


def _has_headings_of(kind: Kind, headings: Container[str]) -> bool:
    own = [column for column in OWN_COLUMNS[kind] if column.field in _NOBODY_ELSES]
    return any(all(fold(column.heading(language)) in headings for column in own) for language in ("fi", "en"))


def _typed(grid: Grid, number: int, settings: Settings) -> str | None:
    """What a person settled for a column, named with its sheet or without."""
    letter = grid.column_name(number)
    names = (f"{grid.sheet}!{letter}", letter, letter.casefold())
    return next((settings.columns[name] for name in names if name in settings.columns), None)


def _says_more(kinds: set[str]) -> bool:
    """Whether a column tells what makes a title an action: who, when, how far, or what for."""
    return bool(kinds & {"owner", "due", "goal", *_OF_ACTIONS})


def _is_of_goals(kinds: set[str]) -> bool:
    """Whether the goals of the rows are the rows themselves: no action beside them."""
    return "title" not in kinds and bool(kinds & {"owner", "by", *_OF_MEASURES})


# --- by heading and content ---------------------------------------------------------------------------------------


def _guessed(columns: Sequence[_Column], calendar: Calendar) -> dict[int, tuple[str, bool]]:
    """The fields of columns by what their headings mean, and by what they hold where these mean several things."""
    guessed: dict[int, tuple[str, bool]] = {}
    for column in columns:
        words = column.heading.words
        if not words:
            guessed[column.number] = ("", False)
            continue
        field, of_goal = words[0].field, words[0].of_goal
        decide_by = _BY_CONTENT.get(field)
        guessed[column.number] = (decide_by(column, calendar) if decide_by is not None else field, of_goal)
    return guessed


def _share(cells: Sequence[Cell], holds: Callable[[Cell], bool]) -> float:
    return sum(map(holds, cells)) / len(cells) if cells else 0.0


def _are_days(column: _Column, calendar: Calendar) -> bool:
    return _share(column.cells, lambda cell: isinstance(read_when(cell, "due", calendar), When)) >= 0.5


def _finished(column: _Column, calendar: Calendar) -> str:
    """`Valmis` holds the day on which it was done, or is to be; a tick; a percentage; or a status."""
    if _share(column.cells, lambda cell: read_tick(cell) is not None) >= 0.5:
        return "finished"
    if _share(column.cells, _is_share) >= 0.5:
        return "progress"
    if _are_days(column, calendar):
        days = [when.days.last for cell in column.cells if isinstance(when := read_when(cell, "due", calendar), When)]
        return "due" if any(day > calendar.settings.today for day in days) else "done_on"
    return "status" if _share(column.cells, says_status) >= 0.5 else "finished"


def _is_share(cell: Cell) -> bool:
    return isinstance(cell.value, Percent) or cell.text.endswith("%")


def _status(column: _Column, calendar: Calendar) -> str:
    """`Tila` is a status, a percentage, or a room."""
    if _share(column.cells, _is_share) >= 0.5:
        return "progress"
    if _share(column.cells, says_status) >= 0.3 or not column.cells:
        return "status"
    return "status" if _share(column.cells, lambda cell: _is_status_with_slip(cell, calendar)) >= 0.5 else ""


def _is_status_with_slip(cell: Cell, _calendar: Calendar) -> bool:
    return len(cell.text) <= 20 and any(says_status(cell._replace(text=word, value=word)) for word in cell.text.split())


def _schedule(column: _Column, calendar: Calendar) -> str:
    return "schedule" if _share(column.cells, lambda cell: reads_as_day(cell, calendar)) >= 0.3 else ""


def _link(column: _Column, _calendar: Calendar) -> str:
    return "link" if _share(column.cells, lambda cell: cell.text.startswith("https://")) >= 0.5 else ""


def _id(column: _Column, _calendar: Calendar) -> str:
    """A number or a short word; a column that is called `Nro` and holds sentences is none."""
    return "id" if _share(column.cells, lambda cell: len(cell.text) <= 20) >= 0.8 else ""


_BY_CONTENT: Mapping[str, Callable[[_Column, Calendar], str]] = {
    "finished": _finished,
    "status": _status,
    "schedule": _schedule,
    "link": _link,
    "id": _id,
}


# --- as a whole ---------------------------------------------------------------------------------------------------

_WEAK = {
    "title": frozenset(
        map(fold, ("nimi", "name", "namn", "asia", "aihe", "issue", "summary", "toiminta", "vorgang", "bezeichnung"))
    ),
    "due": frozenset(
        map(fold, ("pvm", "päivämäärä", "päivä", "date", "datum", "to", "till", "loppu", "end", "ends", "slut", "ende"))
    ),
    "owner": frozenset(map(fold, ("henkilö", "person", "people", "resurssit", "resources", "kenelle"))),
}
"""Headings that give way to another column of the same meaning."""


def _fitting(columns: Sequence[_Column], fields: Mapping[int, tuple[str, bool]]) -> dict[int, tuple[str, bool]]:
    """The fields with each taken once, and with goals or actions as their rows."""
    fitting = dict(fields)
    kinds = {field for field, _ in fitting.values()}
    is_measured = bool(kinds & set(_OF_MEASURES))
    title = next((number for number, (field, _) in fitting.items() if field == "title"), None)
    if title is None:
        title = _title_instead(columns, fitting, kinds, is_measured=is_measured)
    for column in columns:
        field, of_goal = fitting[column.number]
        if field == "description":
            fitting[column.number] = ("note", False)
        elif field == "due" and _is_by(column, columns, fitting, title, is_measured=is_measured):
            fitting[column.number] = ("by", True)
        elif field == "by" and title is not None and not is_measured:
            fitting[column.number] = ("due", False)
        elif of_goal and field in _OF_MEASURES and title is not None and "goal" not in kinds:
            fitting[column.number] = ("", False)
    return _each_once(columns, fitting)


def _title_instead(
    columns: Sequence[_Column], fitting: dict[int, tuple[str, bool]], kinds: set[str], *, is_measured: bool
) -> int | None:
    """A column that holds what is to be done where none says so: a description; or the goals, if they are worked on."""
    wanted = ["description"]
    if not is_measured and kinds & set(_OF_ACTIONS):
        wanted.append("goal")
    for field in wanted:
        number = next((column.number for column in columns if fitting[column.number][0] == field), None)
        if number is not None:
            fitting[number] = ("title", False)
            return number
    return None


def _is_by(
    column: _Column,
    columns: Sequence[_Column],
    fields: Mapping[int, tuple[str, bool]],
    title: int | None,
    *,
    is_measured: bool,
) -> bool:
    """Whether `mennessä` is said of the goal: beside its measures, or before the actions, with another due date there."""
    if title is None or not column.means("by"):
        return title is None
    others = [
        other.number for other in columns if other is not column and fields[other.number][0] in ("due", "schedule")
    ]
    return is_measured and bool(others) and column.number < title


def _each_once(columns: Sequence[_Column], fields: Mapping[int, tuple[str, bool]]) -> dict[int, tuple[str, bool]]:
    """Every field for one column: the first, but for one whose heading says less; the others go into the note."""
    once = dict(fields)
    for field in {field for field, _ in fields.values()} - {"", "left-out", "note", "theme"}:
        same = [column for column in columns if fields[column.number][0] == field]
        weak = _WEAK.get(field, frozenset())
        strong = [column for column in same if fold(column.heading.text) not in weak]
        chosen = (strong or same)[0]
        for column in same:
            if column is not chosen:
                once[column.number] = (_else(field, column, once), False)
    kinds = {field for field, _ in once.values()}
    for column in columns:
        field = once[column.number][0]
        is_second = field == "finished" and "done_on" in kinds and _is_empty_tick(column)
        if is_second or (field == "theme" and "goal" in kinds):
            once[column.number] = ("", False)
    return _one_theme(columns, once)


def _else(field: str, column: _Column, fields: Mapping[int, tuple[str, bool]]) -> str:
    """What a second column of a field may be: names below `Nimi` are owners."""
    kinds = {field for field, _ in fields.values()}
    if field == "title" and fold(column.heading.text) in ("aihe", "asia") and not kinds & {"goal", "theme"}:
        return "theme"
    return ""


def _is_empty_tick(column: _Column) -> bool:
    return not column.cells


def _one_theme(columns: Sequence[_Column], fields: dict[int, tuple[str, bool]]) -> dict[int, tuple[str, bool]]:
    """The first theme is the goal of its actions, or their status where it says one, as the lists of a board do."""
    themes = [column for column in columns if fields[column.number][0] == "theme"]
    kinds = {field for field, _ in fields.values()}
    for place, column in enumerate(themes):
        fields[column.number] = ("goal", True) if place == 0 else ("", False)
        names = {cell.text: cell for cell in column.cells}
        if place == 0 and "status" not in kinds and _share(tuple(names.values()), says_status) >= 0.5:
            fields[column.number] = ("status", False)
    return fields


# --- how its values are read --------------------------------------------------------------------------------------


def _use(column: _Column, field: str, of_goal: bool, settings: Settings) -> Use:  # noqa: FBT001 - the parts of a field
    use = Use(column.number, column.heading, field, of_goal)
    if field in DAYS:
        shown = order_of(column.cells, settings.today)
        order = shown.order or settings.dates
        return use._replace(order=order, asks_order=shown.is_needed and order is None)
    if field == "owner":
        return use._replace(is_surname_first=is_surname_first([cell.text for cell in column.cells]))
    if field == "progress":
        numbers = filter(None, map(bare_number, column.cells))
        return use._replace(is_fraction=_are_fractions(list(numbers)))
    return use


def _are_fractions(numbers: Sequence[Decimal]) -> bool:
    """Whether numbers are parts of one: none above it, and not all of them whole."""
    return max(numbers, default=2) <= 1 and any(0 < number < 1 for number in numbers)


def _with_one_order(uses: Sequence[Use]) -> tuple[Use, ...]:
    """A tool writes all its days in one order: what one column shows is so in the others."""
    shown = {use.order for use in uses if use.order is not None}
    if len(shown) != 1:
        return tuple(uses)
    order = shown.pop()
    return tuple(use._replace(order=order, asks_order=False) if use.asks_order else use for use in uses)
