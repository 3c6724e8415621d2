"""The fields of all columns of a table together: each is taken once, and the rows are actions or goals."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from seuranta.plan.tables.column import TO_NOTE, Column, Meaning
from seuranta.plan.tables.column_words import fold
from seuranta.plan.tables.contents import share
from seuranta.plan.tables.states import bare_number, says_status
from seuranta.plan.tables.tools import LEFT_OUT

Meanings = Mapping[int, Meaning]
"""By the number of the column."""

OF_MEASURES = ("measure", "baseline", "target", "unit", "reading")
OF_ACTIONS = ("status", "finished", "start", "progress", "schedule", "next_step", "depends_on", "done_on", "waits")
_OF_GOALS = frozenset(("goal", "id", "owner", "by", "note", "memory", "now", "reading_day", LEFT_OUT, *OF_MEASURES))
_WEAK = {
    "title": frozenset(
        map(fold, ("nimi", "name", "namn", "asia", "aihe", "issue", "summary", "toiminta", "vorgang", "bezeichnung"))
    ),
    "goal": frozenset(map(fold, ("objective", "objectives", "okr"))),
    "due": frozenset(
        map(fold, ("pvm", "päivämäärä", "päivä", "date", "datum", "to", "till", "loppu", "end", "ends", "slut", "ende"))
    ),
    "owner": frozenset(map(fold, ("henkilö", "person", "people", "resurssit", "resources", "kenelle"))),
}
"""Headings that give way to another column of the same meaning."""


def fitting(columns: Sequence[Column], meanings: Meanings) -> dict[int, Meaning]:
    """The meanings as they go together."""
    fields = {meaning.field for meaning in meanings.values()}
    fitted = dict(meanings)
    title = _number_of("title", columns, fitted)
    if title is None:
        title = _title_instead(columns, fitted, fields)
    for column in columns:
        fitted[column.number] = _beside_others(column, columns, fitted, title, fields)
    fitted = _one_theme(columns, _each_once(columns, fitted))
    if any(meaning.field == "title" for meaning in fitted.values()):
        return fitted
    return {number: meaning if meaning.field in _OF_GOALS else TO_NOTE for number, meaning in fitted.items()}


def _number_of(field: str, columns: Sequence[Column], meanings: Meanings) -> int | None:
    return next((column.number for column in columns if meanings[column.number].field == field), None)


def _title_instead(columns: Sequence[Column], meanings: dict[int, Meaning], fields: set[str]) -> int | None:
    """A column that holds what is to be done where none says so: a description; or the goals, if they are worked on."""
    number = _number_of("description", columns, meanings)
    if number is None and fields & set(OF_ACTIONS) and not fields & set(OF_MEASURES):
        number = _number_of("goal", columns, meanings)
    if number is not None:
        meanings[number] = meanings[number]._replace(field="title", of_goal=False)
    return number


def _beside_others(
    column: Column, columns: Sequence[Column], meanings: Meanings, title: int | None, fields: set[str]
) -> Meaning:
    """What a column means beside the others: a description is a note, `mennessä` is said of the goal or of the action."""
    meaning = meanings[column.number]
    is_measured = bool(fields & set(OF_MEASURES))
    if meaning.is_settled:
        return meaning
    if meaning.field == "description":
        return Meaning("note")
    if meaning.field == "schedule" and title is None:
        return Meaning("by", of_goal=True)
    if meaning.field == "due" and (title is None or _is_by(column, columns, meanings, title, is_measured=is_measured)):
        return Meaning("by", of_goal=True)
    if meaning.field == "due" and column.may_mean("finished") and _has_another_due(column, columns, meanings):
        return Meaning("done_on")
    if meaning.field == "by" and title is not None and not is_measured:
        return Meaning("due")
    if meaning.field == "start" and title is None and is_measured and not _holds_no_number(column):
        return Meaning("baseline", of_goal=True)
    if meaning.field in OF_MEASURES and title is not None and "goal" not in fields:
        return TO_NOTE
    return meaning


def _holds_no_number(column: Column) -> bool:
    """Whether a column has no number where a goal begins, but days."""
    return not any(bare_number(cell) is not None for cell in column.cells)


def _is_by(column: Column, columns: Sequence[Column], meanings: Meanings, title: int, *, is_measured: bool) -> bool:
    """Whether `mennessä` is said of the goal: beside its measures and before the actions, which have a due date, too."""
    is_before = column.number < title
    return column.may_mean("by") and is_measured and is_before and _has_another_due(column, columns, meanings)


def _has_another_due(column: Column, columns: Sequence[Column], meanings: Meanings) -> bool:
    return any(other is not column and meanings[other.number].field in ("due", "schedule") for other in columns)


def _each_once(columns: Sequence[Column], meanings: Meanings) -> dict[int, Meaning]:
    """Every field for one column: the one that a person named, else the first whose heading says it plainly; the others
    go into the note.
    """
    once = dict(meanings)
    for field in dict.fromkeys(meaning.field for meaning in meanings.values()):
        same = [column for column in columns if meanings[column.number].field == field]
        if field in ("", LEFT_OUT, "note", "theme") or len(same) < 2:
            continue
        settled = [column for column in same if meanings[column.number].is_settled]
        plain = [column for column in same if fold(column.heading.text) not in _WEAK.get(field, frozenset())]
        sure = [column for column in plain or same if not meanings[column.number].is_likely]
        chosen = (settled or sure or plain or same)[0]
        for column in same:
            if column is not chosen:
                once[column.number] = _instead(field, column, once)
    return once


def _instead(field: str, column: Column, meanings: Meanings) -> Meaning:
    """What a second column of a field is: the note, or for `Aihe` beside a title what it belongs to."""
    fields = {meaning.field for meaning in meanings.values()}
    is_topic = field == "title" and fold(column.heading.text) in ("aihe", "asia")
    is_repeated = len({cell.text for cell in column.cells}) < len(column.cells)
    is_theme = is_topic and is_repeated and not fields & {"goal", "theme"}
    return Meaning("theme", of_goal=True) if is_theme else TO_NOTE


def _one_theme(columns: Sequence[Column], meanings: Meanings) -> dict[int, Meaning]:
    """The first theme is the goal of its actions, or their status where it says one, as the lists of a board do."""
    settled = dict(meanings)
    fields = {meaning.field for meaning in meanings.values()}
    themes = [column for column in columns if meanings[column.number].field == "theme"]
    for column in themes:
        settled[column.number] = TO_NOTE
    if themes and "goal" not in fields:
        names = {cell.text: cell for cell in themes[0].cells}
        is_status = "status" not in fields and share(tuple(names.values()), says_status) >= 0.5
        settled[themes[0].number] = Meaning("status") if is_status else Meaning("goal", of_goal=True)
    return settled
