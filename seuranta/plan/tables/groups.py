"""To which goal a row belongs where its own cells do not say so: by the rows above it, by its indent, by its sheet."""

from __future__ import annotations

from collections.abc import Sequence

from seuranta.plan.tables.column_words import fold
from seuranta.plan.tables.draft import Settings
from seuranta.plan.tables.goals import Goals
from seuranta.plan.tables.grid import address
from seuranta.plan.tables.item import Given, Log
from seuranta.plan.tables.rows import Row, Rows, SheetTable
from seuranta.plan.tables.tools import Export


def grouped(rows: Rows, table: SheetTable, export: Export | None, settings: Settings, log: Log) -> Rows:
    """The rows with the goals that they stand under. Where each goal is named once and the cells below it are empty, a
    person is asked whether it goes for them, too.
    """
    if any("outline" in row.by_field for row in rows.rows):
        return _by_outline(rows, log)
    column = next((use for use in table.uses if use.field == "goal"), None)
    if column is None or export is not None:
        return rows
    filled: list[Row] = []
    empty: list[str] = []
    above: Given | None = None
    for row in rows.rows:
        goal = row.by_field.get("goal")
        if goal is None and above is not None and row.group is None:
            empty.append(table.grid.prefix + address(row.title.cell.row, column.column))
        if goal is None and above is not None and settings.fill_down:
            filled.append(row._replace(by_field={**row.by_field, "goal": above}))
        else:
            filled.append(row)
        above = goal or above
    named = [row.by_field["goal"].cell.text for row in filled if "goal" in row.by_field]
    if empty and settings.fill_down is None and len(set(named)) == len(named):
        log.tell("empty-below-goal", tuple(empty), heading=column.heading.text)
    return rows._replace(rows=tuple(filled))


def _by_outline(rows: Rows, log: Log) -> Rows:
    """Rows by their level: one with deeper rows below it names what these belong to."""
    kept: list[Row] = []
    above: list[tuple[int, Given]] = []
    lone = list(rows.lone_goals)
    levels = [_level(row) for row in rows.rows]
    for row, level, following in zip(rows.rows, levels, [*levels[1:], 0], strict=True):
        above = [(higher, given) for higher, given in above if higher < level]
        if following > level:
            above.append((level, row.title))
            lone.append(row.title)
            others = sorted((*row.by_field.values(), *row.others), key=lambda given: given.cell.column)
            log.tell("section-as-goal", (row.title.at,), row.title.cell.text)
            log.tell("summary-of-group", tuple(given.at for given in others), row.title.cell.text, kept="left-out")
            continue
        kept.append(row._replace(group=above[-1][1] if above else row.group))
    return Rows(tuple(kept), tuple(lone))


def _level(row: Row) -> int:
    given = row.by_field.get("outline")
    return int(given.cell.text) if given is not None and given.cell.text.isdigit() else 1


_PLAIN_SHEETS = (
    "sheet", "taul", "taulukko", "tabelle", "blad", "ark", "toimenpiteet", "actions", "tasks", "tehtävät", "data", "plan",
    "suunnitelma", "åtgärder", "maßnahmen", "aufgaben", "uppgifter",
)  # fmt: skip


def sheet_goals(rows: Sequence[Row], tables: Sequence[tuple[str, int]], goals: Goals, log: Log) -> dict[int, int]:
    """The goal of each row by its place, where sheets stand for goals: several of them, and nothing else names one."""
    sheets = list(dict.fromkeys(sheet for sheet, _ in tables))
    is_named = any(row.group is not None or "goal" in row.by_field for row in rows)
    if is_named or goals.goals or len(sheets) < 2 or any(map(_is_plain, sheets)):
        return {}
    places: dict[int, int] = {}
    keys: dict[str, int] = {}
    place = 0
    for sheet, count in tables:
        if sheet not in keys and count:
            keys[sheet] = goals.named(sheet, rows[place].title.at)
            log.tell("sheet-as-goal", (), sheet)
        for later in range(count):
            places[place + later] = keys[sheet]
        place += count
    return places


def _is_plain(sheet: str) -> bool:
    """Whether the name of a sheet says nothing of what is in it."""
    return fold(sheet).rstrip("0123456789 ") in map(fold, _PLAIN_SHEETS)
