"""The CSV of a plan is what a Finnish Excel opens rightly, and every text in it comes back."""

from __future__ import annotations

import csv
from datetime import date
from decimal import Decimal
from io import StringIO

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from seuranta.output.tables.csv_table import csv_table
from seuranta.output.tables.sheets import CellValue, Column, Sheet
from seuranta.plan.tables.csv_guard import guarded, unguarded


def sheet(*rows: tuple[CellValue, ...]) -> Sheet:
    width = len(rows[0])
    return Sheet("S", tuple(Column(f"Otsikko {at}", 10) for at in range(width)), rows)


def test_how_the_file_begins_and_ends_its_lines() -> None:
    data = csv_table(sheet(("Määräaika; siirtyy", date(2026, 12, 1), Decimal("2.5"), 8)), "fi")

    assert data == '\ufeffOtsikko 0;Otsikko 1;Otsikko 2;Otsikko 3\r\n"Määräaika; siirtyy";1.12.2026;2,5;8\r\n'.encode()
    assert csv_table(sheet((date(2026, 12, 1),)), "en").endswith(b"\r\n2026-12-01\r\n")


@pytest.mark.parametrize(
    "text", ["=1+1", "+358", "-", "@a", "\uff1d1", "1.10", "7/11", "1-2", "007", "1e5", "65 %", "'=1"]
)
def test_what_a_spreadsheet_would_take_for_something_else_has_an_apostrophe(text: str) -> None:
    assert guarded(text) == f"'{text}"


@pytest.mark.parametrize("text", ["", "T1", "Hinnasto", "rock 'n' roll", "1. vaihe", '{"v":1}'])
def test_any_other_text_is_written_as_it_is(text: str) -> None:
    assert guarded(text) == text


@given(st.text())
@example("'")
@example("''=")
@example("'1.10")
def test_every_text_comes_back(text: str) -> None:
    assert unguarded(guarded(text)) == text


@pytest.mark.parametrize("text", ["'kukka'", "'90s", "'"])
def test_an_apostrophe_of_a_person_stays(text: str) -> None:
    assert unguarded(text) == text


@given(st.text(st.characters(exclude_categories=["Cs"])))
def test_every_text_is_one_cell(text: str) -> None:
    data = csv_table(sheet((text, "b")), "fi")
    rows = list(csv.reader(StringIO(data.decode("utf-8-sig"), newline=""), delimiter=";"))

    assert [unguarded(cell) for cell in rows[1]] == [text, "b"]
