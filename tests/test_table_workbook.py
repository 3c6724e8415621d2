"""The workbook of a plan as its file holds it: what a person sees, what only Seuranta reads, and nothing that runs."""

from __future__ import annotations

import re
from datetime import date, datetime
from io import BytesIO
from pathlib import Path
from typing import Any
from zipfile import ZipFile

import openpyxl
import pytest
from conftest import REPOSITORY
from following import loaded
from hypothesis import example, given
from hypothesis import strategies as st
from openpyxl.worksheet.worksheet import Worksheet

from seuranta.output.tables.csv_table import csv_table
from seuranta.output.tables.plan_sheets import workbook
from seuranta.output.tables.sheets import Column, Sheet, Workbook
from seuranta.output.tables.xlsx import xlsx
from seuranta.plan.loading.model import Plan
from seuranta.plan.tables.draft import Draft, Settings
from seuranta.plan.tables.memory import remembered
from seuranta.plan.tables.reading import read_table

PLANS = sorted((REPOSITORY / "examples").glob("*/roadmap.yaml"))
LANGUAGES = ("fi", "en")


def plan_at(path: Path) -> Plan:
    return plan_of(path.read_text(encoding="utf-8"))


def plan_of(text: str) -> Plan:
    plan = loaded(text).plan
    assert plan is not None
    return plan


def opened(data: bytes) -> Any:
    return openpyxl.load_workbook(BytesIO(data))


def sheets_of(text: str, language: str = "en", person: str | None = None) -> Any:
    return opened(xlsx(workbook(plan_of(text), "a", language, person)))


def rows(sheet: Worksheet) -> list[list[Any]]:
    return [[plain(value) for value in row] for row in sheet.iter_rows(values_only=True)]


def plain(value: Any) -> Any:
    return value.date() if isinstance(value, datetime) else value


ONE_SHEET = Workbook("A", "en", "Hm.", (Sheet("S", (Column("One", 20), Column("Two", 10, "day")), ()),))


def of_texts(*texts: str) -> Workbook:
    sheet = ONE_SHEET.sheets[0]._replace(rows=tuple((text, "") for text in texts))
    return ONE_SHEET._replace(title=texts[0] if texts else "A", sheets=(sheet,))


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("path", PLANS, ids=lambda path: path.parent.name)
def test_every_item_stands_in_its_sheet_with_what_it_remembers(path: Path, language: str) -> None:
    plan = plan_at(path)
    book = opened(xlsx(workbook(plan, "the id", language)))

    actions, goals, _page = book.worksheets
    assert [str(row[0]) for row in rows(actions)[1:]] == list(plan.actions)
    assert [str(row[0]) for row in rows(goals)[1:]] == list(plan.goals)
    for sheet, kind in ((actions, "action"), (goals, "goal")):
        for row in rows(sheet)[1:]:
            memory = remembered(row[-1])
            assert memory is not None
            assert (memory.plan, memory.kind, memory.id) == ("the id", kind, str(row[0]))


@pytest.mark.parametrize("path", PLANS, ids=lambda path: path.parent.name)
def test_the_same_plan_gives_the_same_bytes_whenever_it_is_written(path: Path) -> None:
    data = xlsx(workbook(plan_at(path), "a", "fi"))

    assert data == xlsx(workbook(plan_at(path), "a", "fi"))
    with ZipFile(BytesIO(data)) as parts:
        assert {part.date_time for part in parts.infolist()} == {(1980, 1, 1, 0, 0, 0)}
        assert not re.search(rb"20\d\d-\d\d-\d\dT", parts.read("docProps/core.xml"))


def test_what_stands_in_the_rows() -> None:
    book = sheets_of(
        "title: A\nlanguage: en\nactions:\n"
        "  8:\n    title: Report\n    owner: Mikko\n    due: 2026-11-13\n    status: blocked\n    blocked by: no data\n"
        "    next step: {what: Ask Testiteräs, who: Raija, by: 2026-12-02}\n"
        "  A2:\n    title: Price list\n    due: 2026-10-30\n    status: done 2026-11-03\n"
        "  A3:\n    title: Monday meeting\n    due: ongoing\n    status: in progress\n"
        "goals:\n  G1:\n    title: Customers\n    target: at least 8 customers\n    by: 2027-06-30\n"
        "    readings: {2026-11-30: 2.5}\n"
    )
    actions, goals, page = book.worksheets

    assert [row[:-1] for row in rows(actions)] == [
        ["No.", "Action", "Owner", "Due", "Status", "Day (done, or new due date)", "Why / what is in the way", "Next step"],
        [8, "Report", "Mikko", date(2026, 11, 13), "blocked", None, "no data", "Ask Testiteräs (Raija, 2026-12-02)"],
        ["A2", "Price list", None, date(2026, 10, 30), "done", date(2026, 11, 3), None, None],
        ["A3", "Monday meeting", None, "ongoing", "in progress", None, None, None],
    ]  # fmt: skip
    assert [row[:-1] for row in rows(goals)] == [
        ["No.", "Goal", "Target", "By", "Now", "New reading", "Day of reading"],
        ["G1", "Customers", "at least 8\u00a0customers", date(2027, 6, 30), "2.5\u00a0customers (2026-11-30)", None, None],
    ]  # fmt: skip
    assert page["A1"].value == "How to fill in this table"
    assert (book.sheetnames, actions["D2"].number_format) == (["Actions", "Goals", "Help"], "yyyy-mm-dd")


def test_a_person_gets_what_is_theirs_to_do() -> None:
    text = (
        "title: A\nlanguage: en\nteam: [Ann, Ben]\nactions:\n"
        "  1: {title: Own, owner: Ann}\n  2: {title: Of another, owner: Ben}\n"
        "  3: {title: Helped, owner: Ben, helpers: [Ann]}\n"
        "  4: {title: Step, owner: Ben, next step: {what: Ask, who: Ann}}\n  5: {title: Of the team, owner: team}\n"
        "goals:\n  G1: {title: Own goal, owner: Ann}\n  G2: {title: Of another, owner: Ben}\n"
    )
    actions, goals, _ = sheets_of(text, person="Ann").worksheets

    assert [row[0] for row in rows(actions)[1:]] == [1, 3, 4, 5]
    assert [row[0] for row in rows(goals)[1:]] == ["G1"]


def test_a_plan_without_goals_has_no_sheet_of_them() -> None:
    assert sheets_of("title: A\nlanguage: fi\nactions:\n  1: Hinnasto\n", "fi").sheetnames == ["Toimenpiteet", "Ohje"]


# --- how it looks and what it asks ----------------------------------------------------------------------------------


@pytest.mark.parametrize("language", LANGUAGES)
def test_each_sheet_is_ready_to_fill_in_and_to_print(language: str) -> None:
    book = opened(xlsx(workbook(plan_at(PLANS[0]), "a", language)))

    for sheet in book.worksheets:
        assert (sheet.page_setup.orientation, sheet.page_setup.fitToWidth, sheet.page_setup.fitToHeight) == (
            "landscape",
            1,
            0,
        )
        assert sheet.sheet_properties.pageSetUpPr.fitToPage
    for sheet in book.worksheets[:-1]:
        assert sheet.freeze_panes == "B2"
        assert sheet.auto_filter.ref == sheet.dimensions
        assert all(sheet.row_dimensions[row].height for row in range(1, sheet.max_row + 1))
        hidden = [letter for letter, column in sheet.column_dimensions.items() if column.hidden]
        assert hidden == [sheet.cell(1, sheet.max_column).column_letter]
    assert book.sheetnames[-1] == ("Ohje" if language == "fi" else "Help")


@pytest.mark.parametrize(
    ("language", "statuses"),
    [("fi", '"suunniteltu,käynnissä,valmis,jumissa,peruttu"'), ("en", '"planned,in progress,done,blocked,dropped"')],
)
def test_statuses_are_chosen_from_a_list_in_the_language_of_the_plan(language: str, statuses: str) -> None:
    sheet = opened(xlsx(workbook(plan_at(PLANS[0]), "a", language))).worksheets[0]
    by_type = {validation.type: validation for validation in sheet.data_validations.dataValidation}

    assert by_type["list"].formula1 == statuses
    assert str(by_type["list"].sqref).startswith("E2:E")


@pytest.mark.parametrize("path", PLANS, ids=lambda path: path.parent.name)
def test_nothing_stops_a_person(path: Path) -> None:
    book = opened(xlsx(workbook(plan_at(path), "a", "en")))
    validations = [item for sheet in book.worksheets for item in sheet.data_validations.dataValidation]

    assert validations
    assert {validation.errorStyle for validation in validations} == {"warning"}
    assert not any(sheet.protection.sheet for sheet in book.worksheets)


# --- what a person typed is text ------------------------------------------------------------------------------------

HOSTILE = (
    "=1+1",
    "+358 40 123",
    "-",
    "@SUM(A1)",
    '=HYPERLINK("http://example.com")',
    "http://example.com",
    "#N/A",
    "1.10",
    "TRUE",
    "_x0041_",
    "\x07bell",
    "\ud800half",
    "a" * 40_000,
    "\U0001f600" * 20_000,
    "  two  spaces ",
    "line\nbreak",
)


@pytest.mark.parametrize("text", HOSTILE, ids=[f"{text[:12]!a}" for text in HOSTILE])
def test_a_text_stays_a_text(text: str) -> None:
    data = xlsx(of_texts(text))
    cell = opened(data).worksheets[0]["A2"]

    assert cell.data_type == "s"
    assert cell.hyperlink is None
    assert len(cell.value.encode("utf-16-le")) <= 2 * 32_767
    with ZipFile(BytesIO(data)) as parts:
        whole = b"".join(parts.read(name) for name in parts.namelist())
    assert b"<f>" not in whole
    assert b"hyperlink" not in whole
    assert not any("vba" in name.lower() or "external" in name.lower() for name in ZipFile(BytesIO(data)).namelist())


@given(
    st.text(st.characters(exclude_categories=["Cs", "Cc"], exclude_characters="\ufffe\uffff"), min_size=1, max_size=99)
)
@example("_x0041_ and _X0041_ and __x0041_")
def test_a_text_comes_back_as_it_was(text: str) -> None:
    cell = opened(xlsx(of_texts(text))).worksheets[0]["A2"]

    assert re.sub("_x005F_", "_", cell.value) == text


def test_a_text_that_looks_like_a_formula_stays_one_when_it_is_edited() -> None:
    sheet = opened(xlsx(of_texts("=1+1", "Price list"))).worksheets[0]

    assert (sheet["A2"].quotePrefix, sheet["A3"].quotePrefix) == (True, False)


def test_a_day_is_a_day() -> None:
    sheet = ONE_SHEET.sheets[0]._replace(rows=(("a", date(2026, 12, 1)),))

    assert opened(xlsx(ONE_SHEET._replace(sheets=(sheet,)))).worksheets[0]["B2"].value.date() == date(2026, 12, 1)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("path", PLANS, ids=lambda path: path.parent.name)
def test_nothing_is_told_of_a_table_that_comes_back_as_it_was(path: Path, language: str) -> None:
    plan = plan_at(path)
    book = workbook(plan, "a", language)
    teams = frozenset(name for name in ("team", "management_team") if plan.value_of(name) is not None)
    files = {
        "a.xlsx": xlsx(book),
        "a.csv": csv_table(book.sheets[0], language),
        "b.csv": csv_table(book.sheets[1], language),
    }

    for name, data in files.items():
        draft = read_table(name, data, Settings(date(2026, 12, 1), language, teams=teams))
        assert isinstance(draft, Draft)
        assert (draft.table.known_as, draft.reports) == ("seuranta", ())
