"""A workbook as the bytes of an .xlsx file: the same bytes for the same sheets; the only module that writes with openpyxl.

Whatever a person typed is a text: no cell becomes a formula, a link or an error.
"""

from __future__ import annotations

import re
from datetime import date, datetime
from io import BytesIO
from textwrap import wrap
from zipfile import ZIP_STORED, BadZipFile, ZipFile, ZipInfo

from openpyxl import Workbook as Book
from openpyxl.cell import Cell
from openpyxl.styles import Alignment, Border, Font, PatternFill, Side
from openpyxl.utils import get_column_letter
from openpyxl.worksheet.datavalidation import DataValidation
from openpyxl.worksheet.properties import PageSetupProperties
from openpyxl.worksheet.worksheet import Worksheet
from openpyxl.xml.functions import tostring

from seuranta.output.tables.sheets import CellValue, Column, Page, Sheet, Workbook

_FONT = "Calibri"
_HEADING = Font(name=_FONT, size=11, bold=True)
_HEADING_FILL = PatternFill("solid", start_color="E8E8E8", end_color="E8E8E8")
_LINE = Side(style="thin", color="BFBFBF")
_FRAME = Border(left=_LINE, right=_LINE, top=_LINE, bottom=_LINE)
_WRAPPED = Alignment(horizontal="left", vertical="top", wrap_text=True)
_LINE_HEIGHT = 15.0
"""Points of a line in the usual font."""
_GAP = 5.0
_HIGHEST = 409.0
"""The highest row that Excel takes."""
_PAGE_WIDTH = 120
_SPARE_ROWS = 200
"""So many rows below the last one are for new lines, with the same choices."""
_DAY_FORMAT = {"fi": "d.m.yyyy", "en": "yyyy-mm-dd"}
_FIRST_DAY = "DATE(2020,1,1)"
_A4 = 9
_SIDE_MARGIN = 0.4
"""Inches."""
_LONGEST_HEADER = 100


def xlsx(workbook: Workbook) -> bytes:
    """The file; raises nothing, whatever the texts are."""
    book = Book()
    book.remove(book.worksheets[0])
    for sheet in workbook.sheets:
        _write_sheet(book.create_sheet(sheet.name), sheet, workbook)
    if workbook.page is not None:
        _write_page(book.create_sheet(workbook.page.name), workbook.page, workbook.title)
    book.properties.creator = "Seuranta"
    book.properties.title = _text(workbook.title)
    book.properties.language = workbook.language
    return _timeless(book)


def is_untouched(data: bytes) -> bool:
    """Whether a file is still as it was written: whoever saves a workbook packs it, or says when."""
    try:
        with ZipFile(BytesIO(data)) as parts:
            made = {(part.date_time, part.compress_type) for part in parts.infolist()}
            return made == {(_ALWAYS, ZIP_STORED)}
    except (BadZipFile, ValueError):
        return False


# --- sheets ---------------------------------------------------------------------------------------------------------


def _write_sheet(sheet: Worksheet, table: Sheet, workbook: Workbook) -> None:
    format_ = _DAY_FORMAT[workbook.language]
    for number, column in enumerate(table.columns, 1):
        letter = get_column_letter(number)
        sheet.column_dimensions[letter].width = column.width
        sheet.column_dimensions[letter].hidden = column.is_hidden
        heading = _cell(sheet, 1, number)
        _write(heading, column.heading, format_)
        heading.font, heading.fill = _HEADING, _HEADING_FILL
        _add_validation(sheet, column, f"{letter}2:{letter}{len(table.rows) + 1 + _SPARE_ROWS}", workbook.warning)
    sheet.row_dimensions[1].height = _height(table.columns, tuple(column.heading for column in table.columns))
    for at, row in enumerate(table.rows, 2):
        sheet.row_dimensions[at].height = _height(table.columns, row)
        for number, value in enumerate(row, 1):
            _write(_cell(sheet, at, number), value, format_)
    last = get_column_letter(len(table.columns))
    sheet.freeze_panes = "B2"
    sheet.auto_filter.ref = f"A1:{last}{len(table.rows) + 1}"
    sheet.print_title_rows = "1:1"
    _set_up_page(sheet, workbook.title)


def _cell(sheet: Worksheet, row: int, column: int) -> Cell:
    cell = sheet.cell(row, column)
    assert isinstance(cell, Cell), "no cell of ours is merged"
    return cell


def _write(cell: Cell, value: CellValue, day_format: str) -> None:
    cell.alignment, cell.border = _WRAPPED, _FRAME
    if isinstance(value, str):
        _write_text(cell, value)
        return
    cell.value = value
    if isinstance(value, date):
        cell.number_format = day_format


def _write_text(cell: Cell, text: str) -> None:
    """A text, also one that a spreadsheet would take for something else: it stays one when a person edits it."""
    shown = _text(text)
    if not shown:
        return
    cell.value = shown
    cell.data_type = "s"
    cell.quotePrefix = shown.startswith(_LOOKS_LIKE_A_FORMULA)


_LOOKS_LIKE_A_FORMULA = ("=", "+", "-", "@")
_LONGEST = 32_767
"""What a cell holds, in UTF-16 units."""
_NOT_IN_XML = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")
_LIKE_AN_ESCAPE = re.compile("_(?=x[0-9A-Fa-f]{4}_)")


def _text(text: str) -> str:
    """The text as the file may hold it: of letters that XML has, none of which a reader takes for an escape, and no
    longer than a cell.
    """
    held = _NOT_IN_XML.sub("\ufffd", text)
    units = held.encode("utf-16-le")
    if len(units) > 2 * _LONGEST:
        held = units[: 2 * _LONGEST].decode("utf-16-le", "ignore")
    return _LIKE_AN_ESCAPE.sub("_x005F_", held)


def _add_validation(sheet: Worksheet, column: Column, cells: str, warning: str) -> None:
    """What is expected in a column, said as a warning: people also write what only Seuranta reads."""
    if column.entry == "choice":
        expected = DataValidation(type="list", formula1=f'"{",".join(column.choices)}"', allow_blank=True)
    elif column.entry == "day":
        expected = DataValidation(type="date", operator="greaterThanOrEqual", formula1=_FIRST_DAY, allow_blank=True)
    else:
        return
    expected.errorStyle, expected.error, expected.showErrorMessage = "warning", warning, True
    sheet.add_data_validation(expected)
    expected.add(cells)


def _height(columns: tuple[Column, ...], row: tuple[CellValue, ...]) -> float:
    """The height that shows every text of a row: a spreadsheet sets none by itself when it opens a file."""
    lines = (
        len(wrap(value, column.width)) or 1
        for column, value in zip(columns, row, strict=True)
        if isinstance(value, str) and not column.is_hidden
    )
    return min(_LINE_HEIGHT * max(lines, default=1), _HIGHEST)


def _write_page(sheet: Worksheet, page: Page, title: str) -> None:
    sheet.column_dimensions["A"].width = _PAGE_WIDTH
    for at, text in enumerate(page.texts, 1):
        cell = _cell(sheet, at, 1)
        _write_text(cell, text)
        cell.alignment = _WRAPPED
        sheet.row_dimensions[at].height = _LINE_HEIGHT * (len(wrap(text, _PAGE_WIDTH)) or 1) + _GAP
    sheet["A1"].font = _HEADING
    _set_up_page(sheet, title)


def _set_up_page(sheet: Worksheet, title: str) -> None:
    """In print: across the page, no wider than one, and with the name of the plan on each."""
    sheet.page_setup.orientation = "landscape"
    sheet.page_setup.paperSize = _A4
    sheet.page_setup.fitToWidth, sheet.page_setup.fitToHeight = 1, 0
    sheet.sheet_properties.pageSetUpPr = PageSetupProperties(fitToPage=True)
    margins = sheet.page_margins
    margins.left = margins.right = _SIDE_MARGIN
    header = sheet.oddHeader
    assert header is not None
    for part, text in ((header.left, _text(title[:_LONGEST_HEADER]).replace("&", "&&")), (header.right, "&P/&N")):
        assert part is not None
        part.text = text


# --- the file -------------------------------------------------------------------------------------------------------

_CORE = "docProps/core.xml"
_ALWAYS = (1980, 1, 1, 0, 0, 0)
"""The earliest time that a zip file can hold."""


def _timeless(book: Book) -> bytes:
    """The file without a clock in it, its parts as they are: git keeps small what changes between two of them."""
    made, out = BytesIO(), BytesIO()
    book.save(made)
    book.properties.created = book.properties.modified = datetime(*_ALWAYS)  # noqa: DTZ001 - a file has no time zone
    with ZipFile(made) as parts, ZipFile(out, "w", ZIP_STORED) as file:
        for name in parts.namelist():
            data = tostring(book.properties.to_tree()) if name == _CORE else parts.read(name)
            file.writestr(ZipInfo(name, _ALWAYS), data)
    return out.getvalue()
