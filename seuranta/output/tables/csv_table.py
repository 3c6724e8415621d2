"""A sheet as a CSV file that a Finnish Excel opens rightly: marked UTF-8, semicolons, CRLF, decimal commas.

It never says `sep=`: Excel then forgets the mark, and with it every letter beyond ASCII.
"""

from __future__ import annotations

import csv
from codecs import BOM_UTF8
from datetime import date
from decimal import Decimal
from io import StringIO

from seuranta.output.tables.sheets import CellValue, Sheet
from seuranta.plan.tables.csv_guard import guarded
from seuranta.plan.tables.memory import typed_day


def csv_table(sheet: Sheet, language: str) -> bytes:
    """The file; days as people of the language write them."""
    out = StringIO()
    writer = csv.writer(out, delimiter=";", lineterminator="\r\n")
    writer.writerow([column.heading for column in sheet.columns])
    for row in sheet.rows:
        writer.writerow([_cell(value, language) for value in row])
    return BOM_UTF8 + out.getvalue().encode("utf-8", "replace")


def _cell(value: CellValue, language: str) -> str:
    if isinstance(value, date):
        return typed_day(value, language)
    if isinstance(value, Decimal):
        return f"{value:f}".replace(".", ",")
    return guarded(value) if isinstance(value, str) else str(value)
