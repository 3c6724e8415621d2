"""From the bytes of a table to a draft: leads the way through formats, headings, columns, rows and items.

Everything that stands visibly in the table ends up in the draft or in a report with its address.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import islice
from typing import NamedTuple

from seuranta.plan.tables.actions import read_actions
from seuranta.plan.tables.columns import Decided, decide
from seuranta.plan.tables.draft import Column, Draft, DraftAction, Exported, Refusal, Report, Settings, Table
from seuranta.plan.tables.formats import Sheets, read_sheets
from seuranta.plan.tables.goals import Goals
from seuranta.plan.tables.grid import Grid, address, filled_down, letters, turned
from seuranta.plan.tables.groups import grouped, sheet_goals
from seuranta.plan.tables.headings import Block, Heading, find_blocks
from seuranta.plan.tables.item import Log
from seuranta.plan.tables.looks import tell_looks
from seuranta.plan.tables.memory import remembered
from seuranta.plan.tables.own_workbook import HELP_TITLE
from seuranta.plan.tables.rows import Row, SheetTable, read_rows, whole
from seuranta.plan.tables.tools import Export, known_export


def read_table(name: str, data: bytes, settings: Settings) -> Draft | Exported | Refusal:
    """The draft of a table; our own JSON as it was parsed; or why there is neither."""
    sheets = read_sheets(name, data)
    if not isinstance(sheets, Sheets):
        return sheets
    chosen = _chosen(sheets.grids, settings)
    if isinstance(chosen, Refusal):
        return chosen
    log = Log()
    tables = _tables(chosen, settings, log)
    if isinstance(tables, Refusal):
        return tables
    _tell_of_file(sheets, chosen, log)
    return _draft(name, sheets, tables, settings, log)


def _chosen(grids: Sequence[Grid], settings: Settings) -> tuple[Grid, ...] | Refusal:
    """The sheets that are to be read: the one that a person named, or all. Columns that a person named have to be there."""
    chosen = tuple(grid for grid in grids if settings.sheet is None or _is_called(grid, settings.sheet))
    if not chosen:
        return Refusal("no-such-sheet", {"typed": settings.sheet, "names": tuple(grid.sheet for grid in grids)})
    known = {name for grid in chosen for name in _column_names(grid)}
    missing = next((name for name in settings.columns if name.casefold() not in known), None)
    return chosen if missing is None else Refusal("no-such-column", {"typed": missing})


def _is_called(grid: Grid, sheet: str) -> bool:
    return grid.sheet.casefold() == sheet.casefold()


def _column_names(grid: Grid) -> Iterator[str]:
    """What a person may call the columns of a sheet, and its rows where it stands on its side: `c`, `plan!c`, `3`."""
    for name in (*map(letters, grid.columns), *map(str, grid.rows)):
        yield name.casefold()
        yield f"{grid.sheet}!{name}".casefold()


class _Read(NamedTuple):
    """A table with the tool that wrote it."""

    table: SheetTable
    export: Export | None
    is_of_actions: bool


def _tables(grids: Sequence[Grid], settings: Settings, log: Log) -> tuple[_Read, ...] | Refusal:
    """All tables of all sheets in which a plan stands; what else stands there is told."""
    tables: list[_Read] = []
    for grid in grids:
        told = Log()
        of_sheet = _of_grid(filled_down(grid), settings, told)
        if isinstance(of_sheet, Refusal):
            return of_sheet
        if not of_sheet and _is_our_help(grid):
            continue
        if not of_sheet:
            log.tell("sheet-left-out", whole(grid, tuple(grid.rows)), grid.sheet, kept="left-out")
            continue
        tables.extend(of_sheet)
        log.reports.extend(told.reports)
    return tuple(tables) if tables else _no_plan(grids, settings)


def _is_our_help(grid: Grid) -> bool:
    return any(cell.text in HELP_TITLE for cell in islice(grid.cells(), 1))


def _no_plan(grids: Sequence[Grid], settings: Settings) -> Refusal:
    if settings.header is not None and not any(settings.header in grid.rows for grid in grids):
        return Refusal("no-such-header", {"typed": str(settings.header)})
    return Refusal("no-plan-in-table")


def _of_grid(grid: Grid, settings: Settings, log: Log) -> list[_Read] | Refusal:
    """The tables of a sheet, also where its headings stand in the first column, or nowhere but in the settings."""
    found = find_blocks(grid, settings.header)
    tables = _with_plan(grid, found.blocks, settings, log)
    if not tables and settings.columns and grid.rows:
        found = found._replace(blocks=(_without_headings(grid),), above=())
        tables = _with_plan(grid, found.blocks, settings, log)
    if not tables and not isinstance(tables, Refusal):
        return _of_turned(grid, settings, log)
    if found.above and tables:
        cells = tuple(grid.rows[row] for row in found.above)
        first = next(iter(cells[0].values()))
        log.tell("text-above", whole(grid, found.above), first.text, kept="left-out")
    return tables


def _of_turned(grid: Grid, settings: Settings, log: Log) -> list[_Read] | Refusal:
    other = turned(grid)
    found = find_blocks(other)
    if not found.blocks or found.above or len(found.blocks) > 1:
        return []
    tables = _with_plan(other, found.blocks, settings, log)
    if tables and not isinstance(tables, Refusal):
        log.tell("read-turned", (), grid.sheet)
    return tables


def _with_plan(grid: Grid, blocks: Sequence[Block], settings: Settings, log: Log) -> list[_Read] | Refusal:
    tables: list[_Read] = []
    others: list[Block] = []
    for block in blocks:
        export = known_export([heading.text for heading in block.headings.values()])
        decided = decide(grid, block, settings, export)
        if decided.unknown is not None:
            return Refusal("unknown-field", {"typed": decided.unknown})
        if decided.has_actions or decided.has_goals:
            tables.append(_Read(_table(grid, block, decided), export, decided.has_actions))
        else:
            others.append(block)
    for block in others if tables else ():
        label = (block.label.row,) if block.label is not None else ()
        log.tell("rows-left-out", whole(grid, (*label, *block.heading_rows, *block.rows)), kept="left-out")
    return tables


def _table(grid: Grid, block: Block, decided: Decided) -> SheetTable:
    return SheetTable(grid, block, decided.uses, has_goal_rows=not decided.has_actions)


def _without_headings(grid: Grid) -> Block:
    """A sheet of rows alone: its columns are called by their letters."""
    headings = {column: Heading(letters(column), (), ()) for column in grid.columns}
    return Block(headings, (), tuple(grid.rows))


# --- the draft ----------------------------------------------------------------------------------------------------


def _draft(name: str, sheets: Sheets, tables: Sequence[_Read], settings: Settings, log: Log) -> Draft:
    goals = Goals(settings, log)
    for read in tables:
        if not read.is_of_actions:
            for row in read_rows(read.table, settings, log).rows:
                goals.row(row)
    rows: list[Row] = []
    of_tables: list[tuple[str, int]] = []
    for read in tables:
        if read.is_of_actions:
            of_table = grouped(read_rows(read.table, settings, log), read.table, read.export, settings, log)
            named = [row.by_field["goal"] for row in of_table.rows if "goal" in row.by_field]
            for goal in sorted((*of_table.lone_goals, *named), key=lambda given: given.cell.row):
                goals.mention(goal)
            rows.extend(of_table.rows)
            of_tables.append((read.table.grid.sheet, len(of_table.rows)))
    defaults = sheet_goals(rows, of_tables, goals, log)
    actions = read_actions(rows, goals, log, defaults)
    for read in tables:
        tell_looks(read.table, log)
    if log.dashes:
        log.tell("dash-as-empty", tuple(dict.fromkeys(log.dashes)))
    return Draft(_known(name, sheets, tables, actions), goals.drafts(), actions, tuple(_each_once(log.reports)))


def _each_once(reports: Sequence[Report]) -> Iterator[Report]:
    """A merged cell stands in several rows, and is told once."""
    seen: set[tuple[str, tuple[str, ...], str]] = set()
    for report in reports:
        key = (report.name, tuple(dict.fromkeys(report.cells)), report.text)
        if key not in seen:
            seen.add(key)
            yield report._replace(cells=key[1])


_FIELD_OF = {"finished": "status", "theme": "goal", "schedule": "due", "waits": "blocked_by", "outline": "goal"}


def _known(name: str, sheets: Sheets, tables: Sequence[_Read], actions: Sequence[DraftAction]) -> Table:
    export = next((read.export for read in tables if read.export is not None), None)
    ours = any(use.field == "memory" for read in tables for use in read.table.uses)
    tool = export.tool if export is not None else None
    if sheets.kind == "trello":
        tool = "trello"
    return Table(
        name=name,
        kind=sheets.kind,
        known_as="seuranta" if ours else tool,
        sheets=tuple(dict.fromkeys(read.table.grid.sheet for read in tables if read.table.grid.sheet)),
        headings=tuple(_heading_places(tables)),
        columns=tuple(dict.fromkeys(_columns(tables, actions))),
        language=_language(tables),
    )


def _heading_places(tables: Sequence[_Read]) -> Iterator[str]:
    for read in tables:
        grid = read.table.grid
        for row in read.table.block.heading_rows:
            yield next(grid.address(cell) for cell in grid.rows[row].values() if not cell.is_copy)


def _columns(tables: Sequence[_Read], actions: Sequence[DraftAction]) -> Iterator[Column]:
    """Every column with its field; what an action waits for are actions, or what is in the way."""
    waiting = (action.fields["depends_on"] for action in actions if "depends_on" in action.fields)
    needed = {cell.rstrip("0123456789") for entry in waiting for cell in entry.cells}
    for read in tables:
        for use in read.table.uses:
            at = read.table.grid.prefix + read.table.grid.column_name(use.column)
            is_goal = read.table.has_goal_rows or (use.of_goal and use.field not in ("goal", "status"))
            field = _FIELD_OF.get(use.field, use.field)
            if read.table.has_goal_rows and field == "goal":
                field = "title"
            if use.field == "waits" and at in needed:
                field = "depends_on"
            yield Column(at, use.heading.text, None if not field else field.replace("left-out", ""), is_goal)


def _language(tables: Sequence[_Read]) -> str:
    """The language that most headings are in; those of several languages say nothing."""
    words = [use.heading.words[0] for read in tables for use in read.table.uses if use.heading.words]
    counts = Counter(word.languages[0] for word in words if len(word.languages) == 1)
    return counts.most_common(1)[0][0] if counts else ""


# --- what is told of the file -------------------------------------------------------------------------------------


def _tell_of_file(sheets: Sheets, grids: Sequence[Grid], log: Log) -> None:
    for name in sheets.hidden:
        log.tell("hidden-sheet", (), name, kept="left-out")
    if len(grids) < len(sheets.grids):
        for grid in sheets.grids:
            if grid not in grids and grid.rows:
                log.tell("sheet-left-out", whole(grid, tuple(grid.rows)), grid.sheet, kept="left-out")
    if sheets.archived:
        log.tell("archived-cards", (), ", ".join(sheets.archived), kept="left-out", n=len(sheets.archived))
    if sheets.is_open:
        log.tell("open-quote", ())
    for grid in grids:
        _tell_hidden(grid, log)


def _tell_hidden(grid: Grid, log: Log) -> None:
    rows = tuple(row for row in grid.rows if row in grid.hidden_rows)
    if rows:
        log.tell("hidden-rows", tuple(f"{grid.prefix}{row}" for row in rows), n=len(rows))
    for column in sorted(set(grid.columns) & grid.hidden_columns):
        cells = [cell for cell in grid.cells() if cell.column == column]
        if any(remembered(cell.text) for cell in cells):
            continue
        first = cells[0]
        log.tell("hidden-column", (grid.prefix + address(first.row, column),), first.text, column=letters(column))
