"""The cells of an Excel workbook; the one module that reads with openpyxl."""

from __future__ import annotations

import re
import warnings
from collections.abc import Iterator
from datetime import date, datetime, time, timedelta
from decimal import Decimal
from io import BytesIO
from typing import Any, NamedTuple

from openpyxl import load_workbook
from openpyxl.cell.cell import Cell as OpenedCell
from openpyxl.utils.datetime import CALENDAR_MAC_1904
from openpyxl.worksheet.worksheet import Worksheet

from seuranta.plan.tables.archive import BROKEN, Sheet, Unpacked, unpack
from seuranta.plan.tables.draft import Refusal
from seuranta.plan.tables.grid import (
    Cell,
    CellValue,
    Flaw,
    Grid,
    Percent,
    address,
    column_number,
    filled,
    is_visible,
    number_text,
)
from seuranta.plan.values.periods import Days, Form
from seuranta.plan.words import vocabulary


class Workbook(NamedTuple):
    """The visible sheets of a workbook, and the names of the hidden ones that hold something."""

    sheets: tuple[Grid, ...]
    hidden: tuple[str, ...]


def read_workbook(data: bytes) -> Workbook | Refusal:
    """The sheets of the bytes of an xlsx file."""
    unpacked = unpack(data)
    if isinstance(unpacked, Refusal):
        return unpacked
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            return _read(unpacked)
    except BROKEN:
        return Refusal("unreadable-workbook")


def _read(unpacked: Unpacked) -> Workbook:
    opened = load_workbook(BytesIO(unpacked.data), data_only=True, keep_links=False)
    first_counted = date(1904, 1, 1) if opened.epoch == CALENDAR_MAC_1904 else date(1899, 12, 30)
    shown: list[Grid] = []
    hidden: list[str] = []
    for sheet, said in zip(opened.worksheets, unpacked.sheets, strict=True):
        grid = _grid(sheet, said)._replace(first_counted=first_counted)
        if sheet.sheet_state == "visible":
            shown.append(grid)
        elif grid.rows:
            hidden.append(grid.sheet)
    if len(shown) > 1:
        shown = [grid._replace(prefix=f"{grid.sheet}!") for grid in shown]
    return Workbook(tuple(shown), tuple(hidden))


def _grid(sheet: Worksheet, said: Sheet) -> Grid:
    return Grid(
        sheet=sheet.title,
        rows=filled(_cells(sheet, said.without_result)),
        merged=said.merged,
        hidden_rows=frozenset(row for row, height in sheet.row_dimensions.items() if height.hidden),
        hidden_columns=frozenset(_hidden_columns(sheet)),
        comments={_place(reference): comment for reference, comment in said.comments.items() if comment},
    )


def _hidden_columns(sheet: Worksheet) -> Iterator[int]:
    for width in sheet.column_dimensions.values():
        if width.hidden:
            yield from range(width.min or 1, (width.max or 1) + 1)


def _place(reference: str) -> tuple[int, int]:
    match = re.fullmatch(r"([A-Z]+)(\d+)", reference)
    assert match is not None  # the archive looks for nothing else
    return int(match[2]), column_number(match[1]) or 0


class _Look(NamedTuple):
    """How cells of one style look."""

    is_struck: bool = False
    is_bold: bool = False
    is_coloured: bool = False


def _cells(sheet: Worksheet, without_result: frozenset[str]) -> Iterator[Cell]:
    looks: dict[int, _Look] = {0: _Look()}
    for (row, column), opened in sheet._cells.items():  # noqa: SLF001 - the cells that exist; rows would be filled up
        assert isinstance(opened, OpenedCell)  # merged ranges are dropped before
        value = _value(opened)
        if without_result and address(row, column) in without_result:
            value = Flaw.NO_RESULT
        text = _text(opened, value) if value is not None else ""
        if value is None or not is_visible(text):
            continue
        style = opened.style_id
        if style not in looks:
            looks[style] = _look(opened)
        yield Cell(row, column, text, text if isinstance(value, str) else value, None, *looks[style])


def _look(opened: OpenedCell) -> _Look:
    fill = opened.fill
    is_coloured = fill.fill_type == "solid" and fill.fgColor.rgb not in ("FFFFFFFF", "00FFFFFF", "00000000")
    return _Look(bool(opened.font.strike), bool(opened.font.bold), is_coloured)


def _value(opened: OpenedCell) -> CellValue | None:
    value: Any = opened.value
    if value is None:
        return None
    if opened.data_type == "e":
        return Flaw.ERROR
    if isinstance(value, bool):
        return value
    if isinstance(value, datetime):
        return _day_shown(value.date(), opened.number_format)
    if isinstance(value, (date, time, timedelta)):
        return str(value)
    if isinstance(value, (int, float)):
        return _number_shown(Decimal(number_text(value)), opened.number_format)
    return vocabulary.clean(str(value))


_NOT_CODE = re.compile(r'"[^"]*"|\\.|\[[^\]]*\]|_.|\*.')
"""What stands in the format of a number and is shown as it is, or says nothing of the number."""


def _day_shown(day: date, number_format: str) -> CellValue:
    """A day; where the cell shows only a month or a year, that."""
    code = _NOT_CODE.sub("", number_format.partition(";")[0]).casefold()
    if "d" in code or "y" not in code:
        return day
    if "m" in code:
        return Form(day.year, day.month).sure_days
    return str(day.year)


_WORDS = re.compile(r'(?P<before>(?:"[^"]*"|\\.|\s)*)[#0,.?]+(?P<after>(?:"[^"]*"|\\.|\[\$[^\]]*\]|\s)*)')


def _number_shown(number: Decimal, number_format: str) -> CellValue:
    """A number, or a percentage; with the words that its format puts around it, a text: `vko 7`."""
    code = number_format.partition(";")[0]
    if "%" in _NOT_CODE.sub("", code):
        return Percent(Decimal(number_text(number * 100)))
    match = _WORDS.fullmatch(code)
    before, after = (_literal(match["before"]), _literal(match["after"])) if match is not None else ("", "")
    if not before and not after:
        return number
    return " ".join(filter(None, (before, number_text(number), after)))


def _literal(code: str) -> str:
    """The words of a format: `" t€"` is t€, `[$€-40B]` is €."""
    currency = re.sub(r"\[\$([^\]-]*)[^\]]*\]", r"\1", code)
    return re.sub(r'["\\]', "", currency).strip()


def _text(opened: OpenedCell, value: CellValue) -> str:
    """What the cell shows, near enough to be known again."""
    if isinstance(value, str):
        return value
    if isinstance(value, bool):
        return "TRUE" if value else "FALSE"
    if isinstance(value, Percent):
        return f"{number_text(value.value)} %"
    if isinstance(value, Decimal):
        return number_text(value)
    if isinstance(value, Days):
        return f"{value.first.month}/{value.first.year}"
    if isinstance(value, date):
        return value.isoformat()
    return str(opened.value) if opened.value is not None else "="
