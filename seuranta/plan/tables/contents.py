"""What a column holds decides which field it is, where its heading may mean several: `Valmis` is a day, a tick or a status."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from datetime import date

from seuranta.plan.tables.column import Column, Meaning
from seuranta.plan.tables.column_words import likely_field
from seuranta.plan.tables.days import Calendar, When, read_when, reads_as_day
from seuranta.plan.tables.grid import Cell, Percent
from seuranta.plan.tables.states import bare_number, read_tick, says_status


def guessed(column: Column, calendar: Calendar) -> Meaning:
    """The field of a column by what its heading means, and by what it holds where that means several things."""
    if not column.heading.words:
        likely = likely_field(column.heading.text)
        by_likeness = _BY_LIKENESS.get(likely)
        agrees = by_likeness is not None and bool(column.cells) and by_likeness(column, calendar)
        field = _likely(likely, column, calendar) if agrees else _by_its_cells(column)
        return Meaning(field, is_likely=True)
    word = column.heading.words[0]
    by_content = _BY_CONTENT.get(word.field)
    return Meaning(by_content(column, calendar) if by_content is not None else word.field, word.of_goal)


def _by_its_cells(column: Column) -> str:
    """What a column holds whose heading says nothing: statuses can hardly be anything else, days can."""
    names = {cell.text: cell for cell in column.cells if len(cell.text) > 2}
    return "status" if len(names) > 1 and share(tuple(names.values()), says_status) >= 0.7 else ""


def _likely(field: str, column: Column, calendar: Calendar) -> str:
    by_content = _BY_CONTENT.get(field)
    return by_content(column, calendar) if by_content is not None else field


def share(cells: Sequence[Cell], holds: Callable[[Cell], bool]) -> float:
    return sum(map(holds, cells)) / len(cells) if cells else 0.0


def _are_days(column: Column, calendar: Calendar) -> bool:
    return share(column.cells, lambda cell: _day(cell, calendar) is not None) >= 0.5


def _day(cell: Cell, calendar: Calendar) -> date | None:
    """The day of a cell for what its column holds: one without a year is a day, too."""
    when = read_when(cell, "due", calendar)
    if isinstance(when, When):
        return when.days.last
    return when.proposal if when.name == "date-without-year" else None


def _finished(column: Column, calendar: Calendar) -> str:
    """`Valmis` holds the day on which it was done, or is to be; a tick; a percentage; or a status."""
    if share(column.cells, lambda cell: read_tick(cell) is not None) >= 0.5:
        return "finished"
    if share(column.cells, _is_per_cent) >= 0.5:
        return "progress"
    if _are_days(column, calendar):
        days = filter(None, (_day(cell, calendar) for cell in column.cells))
        return "due" if any(day > calendar.settings.today for day in days) else "done_on"
    if not column.cells:
        return "finished"
    return "status" if share(column.cells, says_status) >= 0.3 else ""


def _is_per_cent(cell: Cell) -> bool:
    return isinstance(cell.value, Percent) or cell.text.endswith("%")


def _is_number(cell: Cell) -> bool:
    return bare_number(cell) is not None


def _status(column: Column, _calendar: Calendar) -> str:
    """`Tila` is a status, a percentage, or a room."""
    is_counted = "%" in column.heading.text and share(column.cells, _is_number) >= 0.5
    if is_counted or share(column.cells, _is_per_cent) >= 0.5:
        return "progress"
    if share(column.cells, says_status) >= 0.3 or not column.cells:
        return "status"
    return "status" if share(column.cells, _has_word_of_status) >= 0.5 else ""


def _has_word_of_status(cell: Cell) -> bool:
    return len(cell.text) <= 20 and any(says_status(cell._replace(text=word, value=word)) for word in cell.text.split())


def _schedule(column: Column, calendar: Calendar) -> str:
    return "schedule" if share(column.cells, lambda cell: reads_as_day(cell, calendar)) >= 0.3 else ""


def _link(column: Column, _calendar: Calendar) -> str:
    return "link" if share(column.cells, lambda cell: cell.text.startswith("https://")) >= 0.5 else ""


def _id(column: Column, _calendar: Calendar) -> str:
    """A number or a short word; a column that is called `Nro` and holds sentences is none."""
    return "id" if share(column.cells, lambda cell: len(cell.text) <= 20) >= 0.8 else ""


_BY_CONTENT: Mapping[str, Callable[[Column, Calendar], str]] = {
    "finished": _finished,
    "status": _status,
    "schedule": _schedule,
    "link": _link,
    "id": _id,
}


def _are_texts(column: Column, _calendar: Calendar) -> bool:
    return share(column.cells, lambda cell: isinstance(cell.value, str) and len(cell.text) > 2) >= 0.8


def _are_names(column: Column, calendar: Calendar) -> bool:
    return _are_texts(column, calendar) and share(column.cells, lambda cell: len(cell.text) <= _LONGEST_NAMES) >= 0.8


_LONGEST_NAMES = 60


def _are_wishes(column: Column, calendar: Calendar) -> bool:
    return share(column.cells, lambda cell: reads_as_day(cell, calendar)) >= 0.5


def _are_shares(column: Column, _calendar: Calendar) -> bool:
    """Whether most cells are percentages or numbers, or say a status, as a column of progress may."""
    is_one = (_is_per_cent, _is_number, says_status)
    return any(share(column.cells, holds) >= 0.5 for holds in is_one)


def _is_anything(_column: Column, _calendar: Calendar) -> bool:
    return True


_BY_LIKENESS: Mapping[str, Callable[[Column, Calendar], bool]] = {
    "due": _are_wishes,
    "start": _are_wishes,
    "title": _are_texts,
    "owner": _are_names,
    "status": _is_anything,
    "finished": _is_anything,
    "progress": _are_shares,
    "note": _is_anything,
}
"""Whether a column holds what its heading is like; a status is decided by what it holds anyway."""
