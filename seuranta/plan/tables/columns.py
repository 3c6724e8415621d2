"""Which field each column of a table means: as a person settled it, as the tool has it that wrote the table, or as guessed."""

from __future__ import annotations

from collections.abc import Container, Mapping, Sequence
from typing import NamedTuple

from seuranta.plan.tables.column import Column, Meaning, Use, use_of, with_one_order
from seuranta.plan.tables.column_words import fold, settled
from seuranta.plan.tables.contents import guessed
from seuranta.plan.tables.days import Calendar
from seuranta.plan.tables.draft import Settings
from seuranta.plan.tables.fitting import OF_ACTIONS, OF_MEASURES, fitting
from seuranta.plan.tables.grid import Grid
from seuranta.plan.tables.headings import Block
from seuranta.plan.tables.memory import Kind, remembered
from seuranta.plan.tables.own_workbook import OWN_COLUMNS
from seuranta.plan.tables.tools import LEFT_OUT, Export, meaning


class Decided(NamedTuple):
    """A field for every column; the kind of the rows; and a name that a person gave to no field."""

    uses: tuple[Use, ...]
    has_actions: bool
    has_goals: bool
    unknown: str | None = None


def decide(grid: Grid, block: Block, settings: Settings, export: Export | None) -> Decided:
    """The field of every column of a table."""
    columns = [
        Column(number, heading, tuple(grid.rows[row][number] for row in block.rows if number in grid.rows[row]))
        for number, heading in block.headings.items()
    ]
    typed = {column.number: _typed(grid, column.number, settings) for column in columns}
    unknown = next((name for name in typed.values() if name is not None and settled(name) is None), None)
    if unknown is not None:
        return Decided((), has_actions=False, has_goals=False, unknown=unknown)
    ours = _ours(columns)
    calendar = Calendar(settings, "dmy", grid.first_counted)
    meanings = {
        column.number: _settled(typed[column.number]) or _known(column, ours, export) or guessed(column, calendar)
        for column in columns
    }
    fitted = fitting(columns, meanings)
    uses = tuple(use_of(column, fitted[column.number], settings) for column in columns)
    fields = {meaning.field for meaning in fitted.values()}
    return Decided(
        uses if export is None else with_one_order(uses),
        has_actions="title" in fields and bool(fields & {"owner", "due", "goal", *OF_ACTIONS}),
        has_goals="title" not in fields and "goal" in fields and bool(fields & {"owner", "by", *OF_MEASURES}),
    )


def _typed(grid: Grid, number: int, settings: Settings) -> str | None:
    """What a person settled for a column, named with its sheet or without."""
    letter = grid.column_name(number)
    typed = {name.casefold(): field for name, field in settings.columns.items()}
    names = (f"{grid.sheet}!{letter}".casefold(), letter.casefold())
    return next((typed[name] for name in names if name in typed), None)


def _settled(typed: str | None) -> Meaning | None:
    field = settled(typed) if typed is not None else None
    if field is None:
        return None
    return Meaning(field[0] or LEFT_OUT, field[1], is_settled=True)


def _known(column: Column, ours: Mapping[str, str], export: Export | None) -> Meaning | None:
    """What our own workbook or the export of a tool means by a heading."""
    heading = fold(column.heading.text)
    if heading in ours:
        return Meaning(ours[heading])
    field = meaning(export, column.heading.text) if export is not None else None
    return Meaning(field, of_goal=field in ("goal", "theme")) if field is not None else None


def _ours(columns: Sequence[Column]) -> Mapping[str, str]:
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
