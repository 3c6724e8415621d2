"""The tables of `tests/tables`: how each is written down, made into a file, and compared with what must come out of it.

A case is a text file: a comment that says what it is for, settings, the cells of each sheet, and below `== expected` what
must become of each cell, in the same places. Apart by `|`; in the row of the headings (`>` before it) stand the fields of
the columns, and nothing that is compared in one with `^`. `=` is the text of the cell in the field of its column, `note` its text in the note, `!name` a report about
it; several apart by `;`, each with its field before it where that is another one. `~` stands before what is not read
rightly today.
"""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Iterator, Mapping, Sequence
from datetime import date, datetime
from pathlib import Path
from typing import Any, NamedTuple

import openpyxl
from openpyxl.comments import Comment
from openpyxl.styles import Font, PatternFill
from openpyxl.worksheet.worksheet import Worksheet

from seuranta.plan.tables.draft import Draft, DraftAction, DraftGoal, Entry, Settings
from seuranta.plan.tables.grid import address, column_number, letters
from seuranta.plan.tables.reading import read_table

FOLDER = Path(__file__).parent / "tables"
TODAY = date(2026, 12, 1)
TEXT_FILES = ("semicolons", "commas", "tabs", "windows", "utf-16", "markdown")
_NOT_IN_MARKDOWN = re.compile(r"<|\\n|^\s*[-#]", re.MULTILINE)


class Sheet(NamedTuple):
    """The cells of a sheet as they are typed in a case, what must become of each, and how some look."""

    name: str
    rows: Sequence[Sequence[str]]
    expected: Sequence[Sequence[str]]
    looks: Sequence[str]


class Case(NamedTuple):
    """A table with all that is said of it. `files` are the kinds of files that it is tried as."""

    name: str
    files: tuple[str, ...]
    settings: Settings
    sheets: tuple[Sheet, ...]
    known_as: str


# --- as it is written down ------------------------------------------------------------------------------------------


def read_case(path: Path) -> Case:
    head, *parts = re.split(r"^== ", path.read_text(encoding="utf-8"), flags=re.MULTILINE)
    said = [line.partition(": ") for line in head.splitlines() if ": " in line and not line.startswith("#")]
    sheets: list[Sheet] = []
    for part in parts:
        title, _, body = part.partition("\n")
        rows = [_cells(line) for line in body.splitlines() if line.strip(" -")]
        if title == "expected":
            sheets[-1] = sheets[-1]._replace(expected=rows)
        else:
            looks = [line for line in body.splitlines() if line.startswith("@")]
            rows = [row for row in rows if not row[0].startswith("@")]
            sheets.append(Sheet(title.removeprefix("table").strip(), rows, (), looks))
    values = {name: value for name, _, value in said}
    files = _files(values.pop("file", ""), "".join(part for part in parts if not part.startswith("expected")))
    return Case(path.stem, files, _settings(values), tuple(sheets), values.get("known as", ""))


def _cells(line: str) -> list[str]:
    cells = re.split(r"(?<!\\)\|", line)
    return [cell.strip().replace("\\|", "|").replace("\\n", "\n").replace("\\e", "") for cell in cells]


def _files(typed: str, body: str) -> tuple[str, ...]:
    if typed:
        return tuple(typed.split(", "))
    unfit = {"markdown"} if _NOT_IN_MARKDOWN.search(body) else set()
    if body != body.encode("cp1252", "replace").decode("cp1252"):
        unfit.add("windows")
    return (*(file for file in TEXT_FILES if file not in unfit), "xlsx")


def _settings(values: Mapping[str, str]) -> Settings:
    columns = dict(pair.split("=") for pair in values.get("map", "").split(", ") if pair)
    return Settings(
        today=TODAY,
        language=values.get("language", "fi"),
        columns=columns,
        sheet=values.get("sheet"),
        header=int(values["header"]) if "header" in values else None,
        dates={"dmy": "dmy", "mdy": "mdy"}.get(values.get("dates", "")),  # type: ignore[arg-type]
        fill_down={"yes": True, "no": False}.get(values.get("fill down", "")),
        teams=frozenset(filter(None, values.get("teams", "").split(", "))),
    )


def cases() -> dict[str, Case]:
    return {path.stem: read_case(path) for path in sorted(FOLDER.glob("*.txt"))}


# --- as a file ------------------------------------------------------------------------------------------------------


def made(case: Case, file: str) -> bytes:
    if file == "xlsx":
        return _workbook(case.sheets)
    rows = case.sheets[0].rows
    if file == "markdown":
        return _markdown(rows).encode()
    delimiter = {"commas": ",", "tabs": "\t"}.get(file, ";")
    text = io.StringIO()
    csv.writer(text, delimiter=delimiter, lineterminator="\r\n").writerows(rows)
    encoding = {"windows": "cp1252", "utf-16": "utf-16", "semicolons": "utf-8-sig"}.get(file, "utf-8")
    return text.getvalue().encode(encoding)


def _markdown(rows: Sequence[Sequence[str]]) -> str:
    lines = ["| " + " | ".join(cell.replace("|", "\\|") for cell in row) + " |" for row in rows]
    return "\n".join([lines[0], "|" + "---|" * len(rows[0]), *lines[1:], ""])


def _workbook(sheets: Sequence[Sheet]) -> bytes:
    book = openpyxl.Workbook()
    book.remove(book.worksheets[0])
    for number, sheet in enumerate(sheets, 1):
        opened = book.create_sheet(sheet.name or f"Sheet{number}")
        for row, cells in enumerate(sheet.rows, 1):
            for column, typed in enumerate(cells, 1):
                if typed:
                    _fill(opened, row, column, typed)
        for look in sheet.looks:
            _dress(opened, look)
    data = io.BytesIO()
    book.save(data)
    return data.getvalue()


_TYPED = re.compile(r"<(\S+) ?([^>]*)>")


def _fill(sheet: Worksheet, row: int, column: int, typed: str) -> None:
    cell: Any = sheet.cell(row, column)
    match = _TYPED.fullmatch(typed)
    if match is None:
        cell.value, cell.data_type = typed, "s"
        return
    kind, value = match.groups()
    if kind in ("date", "month", "year"):
        cell.value = datetime.fromisoformat({"month": f"{value}-01", "year": f"{value}-01-01"}.get(kind, value))
        cell.number_format = {"month": "mmm yy", "year": "yyyy"}.get(kind, "d.m.yyyy")
    elif kind == "%":
        cell.value, cell.number_format = float(value) / 100, "0 %"
    elif kind in ("true", "false"):
        cell.value = kind == "true"
    elif kind == "error":
        cell.value, cell.data_type = value, "e"
    elif kind == "formula":
        cell.value = value
    else:
        cell.value = float(value) if "." in value else int(value)
        cell.number_format = {"week": '"vko" 0', "euro": '#,##0 "€"', "num": "General"}[kind]


def shown(typed: str) -> str:
    """What a typed cell shows, as it is known from a draft."""
    match = _TYPED.fullmatch(typed)
    if match is None:
        return typed
    kind, value = match.groups()
    texts = {"%": f"{value} %", "week": f"vko {value}", "euro": f"{value} €", "true": "TRUE", "false": "FALSE"}
    return texts.get(kind, value)


def _dress(sheet: Worksheet, look: str) -> None:
    """`@merge A4:A5`, `@hide row 5`, `@hide column C`, `@hide`, `@comment B5 text`, `@bold A4`, `@strike B6`, `@fill C4`."""
    what, _, of = look.removeprefix("@").partition(" ")
    if what == "merge":
        sheet.merge_cells(of)
    elif what == "comment":
        place, _, text = of.partition(" ")
        sheet[place].comment = Comment(text, "")
    elif what == "hide" and of.startswith("row"):
        sheet.row_dimensions[int(of.split()[1])].hidden = True
    elif what == "hide" and of.startswith("column"):
        sheet.column_dimensions[of.split()[1]].hidden = True
    elif what == "hide":
        sheet.sheet_state = "hidden"
    elif what == "fill":
        sheet[of].fill = PatternFill("solid", fgColor="FFFFC000")
    else:
        sheet[of].font = Font(bold=what == "bold", strike=what == "strike")


# --- what comes out of it -------------------------------------------------------------------------------------------


def read(case: Case, file: str) -> Draft:
    draft = read_table(f"table.{file}", made(case, file), case.settings)
    assert isinstance(draft, Draft), draft
    return draft


def outcome(draft: Draft) -> dict[str, set[str]]:
    """By address what became of a cell: `due 2026-11-20`, `note: syksy`, `!wish`."""
    became: dict[str, set[str]] = {}
    titles = {goal.id: str(goal.fields["title"].value) for goal in draft.goals}
    for item in items(draft):
        of_goals = isinstance(item, DraftGoal)
        for name, entry in item.fields.items():
            written = f"goal {entry.value}" if of_goals and name == "title" else _written(name, entry, titles)
            for cell in entry.cells:
                became.setdefault(cell, set()).add(written)
        for aside in item.asides:
            became.setdefault(aside.cell, set()).add(f"note: {aside.text}")
    for report in draft.reports:
        for place in report.cells:
            for cell in places(place):
                became.setdefault(cell, set()).add(f"!{report.name}")
    return became


def items(draft: Draft) -> Iterator[DraftGoal | DraftAction]:
    yield from draft.goals
    yield from draft.actions


def _written(name: str, entry: Entry, titles: Mapping[str, str]) -> str:
    values = entry.value if isinstance(entry.value, tuple) else (entry.value,)
    if name == "goal":
        values = tuple(titles[str(value)] for value in values)
    return f"{name} {', '.join(value.isoformat() if isinstance(value, date) else value for value in values)}"


def places(written: str) -> Iterator[str]:
    """The addresses of a range: `Sheet!A1:B2` has four, `5` (a whole row) none."""
    prefix, _, area = written.rpartition("!")
    match = re.fullmatch(r"([A-Z]+)(\d+)(?::([A-Z]+)(\d+))?", area)
    if match is None:
        return
    left, top, right, bottom = match[1], int(match[2]), match[3] or match[1], int(match[4] or match[2])
    for row in range(top, bottom + 1):
        for column in range(column_number(left) or 0, (column_number(right) or 0) + 1):
            yield (f"{prefix}!" if prefix else "") + address(row, column)


class Checked(NamedTuple):
    """A cell: where, what must become of it, what becomes of it, and whether it is known not to be right."""

    at: str
    wanted: frozenset[str]
    became: frozenset[str]
    is_known_wrong: bool = False

    @property
    def is_right(self) -> bool:
        return self.wanted == self.became


_FIELDS = [
    "id",
    "foreign_id",
    "title",
    "goal",
    "owner",
    "helpers",
    "start",
    "due",
    "status",
    "status_on",
    "done_on",
    "progress",
    "depends_on",
    "blocked_by",
    "next_step",
    "reason",
    "note",
    "link",
    "measure",
    "unit",
    "baseline",
    "target",
    "by",
    "reading",
]


def checked(case: Case, file: str, draft: Draft) -> Iterator[Checked]:
    """Every filled cell of a case, except for headings: these are compared by `headings`."""
    became = outcome(draft)
    for sheet in case.sheets:
        prefix = f"{sheet.name}!" if file == "xlsx" and _visible(case) > 1 else ""
        fields: Sequence[str] = ()
        for number, (row, wanted) in enumerate(zip(sheet.rows, sheet.expected, strict=True), 1):
            if wanted[0].startswith("^"):
                continue
            if is_heading(wanted):
                fields = fields_of(wanted)
                continue
            for column, typed in enumerate(row, 1):
                if typed:
                    of_cell = wanted[column - 1] if column <= len(wanted) else ""
                    field = fields[column - 1] if column <= len(fields) else ""
                    shift = file == "markdown" and number > 1  # the rule below the first row
                    at = prefix + address(number + shift, column)
                    pieces = frozenset(_pieces(of_cell.removeprefix("~"), field, shown(typed)))
                    yield Checked(at, pieces, frozenset(became.get(at, ())), of_cell.startswith("~"))


def _visible(case: Case) -> int:
    return sum("@hide" not in sheet.looks for sheet in case.sheets)


def is_heading(wanted: Sequence[str]) -> bool:
    return wanted[0].startswith(">")


def fields_of(wanted: Sequence[str]) -> Sequence[str]:
    return [cell.removeprefix(">").strip() for cell in wanted]


def _pieces(wanted: str, field: str, text: str) -> Iterator[str]:
    if field == "left-out" and not wanted:
        yield "!column-left-out"
    for piece in filter(None, map(str.strip, wanted.split(";"))):
        first, _, rest = piece.partition(" ")
        if piece.startswith("!"):
            yield piece
        elif piece == "note":
            yield f"note: {text}"
        elif first == "note:":
            yield f"note: {rest}"
        elif piece == "=":
            yield f"note: {text}" if field == "" else f"{field} {text}"
        elif first in _FIELDS and rest:
            yield f"{first} {text if rest == '=' else rest}"
        else:
            yield f"{field} {piece}"


def wrong_columns(case: Case, draft: Draft) -> Iterator[tuple[str, str, set[str]]]:
    """Every column that is taken for something else than it must be."""
    taken: dict[str, set[str]] = {}
    for column in draft.table.columns:
        field = "left-out" if column.field == "" else column.field or ""
        is_goal_title = column.of_goal and field == "title"
        taken.setdefault(column.at.rpartition("!")[2], set()).add("goal" if is_goal_title else field)
    for sheet in case.sheets:
        for wanted in filter(is_heading, sheet.expected):
            for number, field in enumerate(fields_of(wanted), 1):
                if field not in taken.get(letters(number), {""}):
                    yield letters(number), field, taken[letters(number)]
