"""Reading a table into a draft: every table of `tests/tables`, cell by cell, as every kind of file that can hold it."""

from __future__ import annotations

import io
import json
import re
import zipfile
from collections.abc import Sequence
from datetime import date
from functools import cache
from random import Random
from time import process_time

import pytest
from hypothesis import given
from hypothesis import strategies as st
from random_tables import damaged, made_table, not_held
from table_cases import TODAY, Case, cases, checked, items, read, wrong_columns

from seuranta.output.words.table_texts import REFUSAL_TEXTS, REPORT_TEXTS
from seuranta.plan.tables.draft import Draft, Exported, Refusal, Settings
from seuranta.plan.tables.grid import letters
from seuranta.plan.tables.reading import read_table
from seuranta.plan.tables.reports import REFUSALS, REPORTS

SETTINGS = Settings(today=TODAY)
CASES = cases()
FILES = [(name, file) for name, case in CASES.items() for file in case.files]


@cache
def drafted(name: str, file: str) -> Draft:
    return read(CASES[name], file)


@pytest.mark.parametrize("name", CASES)
def test_every_cell_becomes_what_it_means(name: str) -> None:
    case: Case = CASES[name]
    for file in case.files:
        draft = drafted(name, file)

        assert list(wrong_columns(case, draft)) == [], file
        wrong = [cell for cell in checked(case, file, draft) if not (cell.is_right or cell.is_known_wrong)]
        assert not wrong, file + "\n" + "\n".join(map(str, wrong))
        assert draft.table.known_as == (case.known_as or None), file


def test_goals_are_counted_in_the_order_of_the_table() -> None:
    table = "Tavoite;Toimenpide;Vastuu\nA;eka;Pekka\nB;;\nC;toka;Aino\nB;kolmas;Aino\n"
    draft = read_table("t.csv", table.encode(), Settings(date(2026, 12, 1)))

    assert isinstance(draft, Draft)
    assert [(goal.id, goal.fields["title"].value) for goal in draft.goals] == [("T1", "A"), ("T2", "B"), ("T3", "C")]


def test_nearly_every_cell_is_right() -> None:
    """At least 98 of 100, with those that are known not to be; see `~` in the cases."""
    cells = [cell for name, file in FILES for cell in checked(CASES[name], file, drafted(name, file))]

    assert len(CASES) >= 40
    assert sum(cell.is_right for cell in cells) >= 0.98 * len(cells)


def test_no_day_is_guessed() -> None:
    """What no cell says for certain stands in the note, with the day that it may mean beside it in the report."""
    unclear = {"wish", "date-without-year", "not-a-date", "date-order", "done-in-future"}
    for name, file in FILES:
        draft = drafted(name, file)
        told = {cell for report in draft.reports if report.name in unclear for cell in report.cells}
        days = [entry for item in items(draft) for entry in item.fields.values() if isinstance(entry.value, date)]
        assert not [entry for entry in days if told.intersection(entry.cells)]


def test_everything_that_is_told_has_a_name_and_words() -> None:
    assert REPORTS.keys() == REPORT_TEXTS.keys()
    assert set(REFUSALS) == REFUSAL_TEXTS.keys() == {name for name, _ in REFUSED.values()} | ELSEWHERE_REFUSED


ELSEWHERE_REFUSED = {"broken-json", "is-a-plan", "no-such-column", "no-such-sheet", "no-such-header", "unknown-field"}


def test_every_report_is_made_of_some_table() -> None:
    told = {report.name for name, file in FILES for report in drafted(name, file).reports}

    assert REPORTS.keys() - told == {"archived-cards", "open-quote", "broken-memory"}


# --- files that are no table ----------------------------------------------------------------------------------------


def zipped(**parts: str) -> bytes:
    data = io.BytesIO()
    with zipfile.ZipFile(data, "w") as archive:
        for name, text in parts.items():
            archive.writestr(name.replace("__", "/"), text)
    return data.getvalue()


def workbook(sheet: str, **parts: str) -> bytes:
    """A workbook of which the sheet is written by hand."""
    types = (
        '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">'
        '<Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/>'
        '<Override PartName="/xl/worksheets/sheet1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/>'
        "</Types>"
    )
    book = (
        f'<workbook xmlns="{MAIN}" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">'
        '<sheets><sheet name="Plan" sheetId="1" r:id="rId1"/></sheets></workbook>'
    )
    relations = (
        '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" '
        'Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet1.xml"/>'
        "</Relationships>"
    )
    data = io.BytesIO()
    with zipfile.ZipFile(data, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("[Content_Types].xml", types)
        archive.writestr("xl/workbook.xml", book)
        archive.writestr("xl/_rels/workbook.xml.rels", relations)
        archive.writestr("xl/worksheets/sheet1.xml", sheet)
        for name, text in parts.items():
            archive.writestr(name.replace("__", "/"), text)
    return data.getvalue()


MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
PLAN = (("Toimenpide", "Vastuu"), ("Hinnasto", "Pekka"))


def rows_of(cells: Sequence[Sequence[str]]) -> str:
    return "".join(
        f'<row r="{number}">'
        + "".join(
            f'<c r="{letters(column)}{number}" t="inlineStr"><is><t>{text}</t></is></c>'
            for column, text in enumerate(row, 1)
        )
        + "</row>"
        for number, row in enumerate(cells, 1)
    )


def sheet_of(data: str, tail: str = "", head: str = "") -> str:
    return f'{head}<worksheet xmlns="{MAIN}"><sheetData>{data}</sheetData>{tail}</worksheet>'


REFUSED: dict[str, tuple[str, bytes]] = {
    "an old or a locked workbook": ("old-workbook", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600)),
    "a binary workbook": ("binary-workbook", zipped(xl__workbook="", **{"xl__workbook.bin": ""})),
    "a spreadsheet of LibreOffice": ("opendocument", zipped(mimetype="application/vnd.oasis.opendocument.spreadsheet")),
    "a text of LibreOffice": ("text-document", zipped(mimetype="application/vnd.oasis.opendocument.text")),
    "a text of Word": ("text-document", zipped(**{"word__document.xml": "<w/>"})),
    "slides": ("other-file", zipped(**{"ppt__presentation.xml": "<p/>"})),
    "Numbers": ("numbers-file", zipped(**{"Index__Document.iwa": ""})),
    "another archive": ("other-file", zipped(**{"readme.txt": "x"})),
    "half a workbook": ("unreadable-workbook", workbook(sheet_of(rows_of(PLAN)))[:700]),
    "a web page": ("html-table", b"<html><body><table><tr><td>Toimenpide</td></tr></table></body></html>"),
    "a bare table of a web page": ("html-table", b"<table border=1><tr><td>Toimenpide</td></tr></table>"),
    "an XML workbook": (
        "xml-workbook",
        b'<?xml version="1.0"?><Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet"/>',
    ),
    "PDF": ("pdf-file", b"%PDF-1.7\n"),
    "RTF": ("text-document", b"{\\rtf1 hei}"),
    "a picture": ("picture", b"\x89PNG\r\n\x1a\n"),
    "nothing": ("empty-table", b""),
    "spaces": ("empty-table", b"\xef\xbb\xbf \r\n"),
    "an empty workbook": ("empty-table", workbook(sheet_of(""))),
    "bytes": ("other-file", bytes(range(1, 30)) * 20),
    "JSON of something else": ("unknown-json", b'{"a": 1}'),
    "people": ("no-plan-in-table", "Nimi;Puhelin;Sähköposti\nPekka;040;pekka@example.com\n".encode()),
    "invoices": ("no-plan-in-table", "Laskun nro;Asiakas;Eräpäivä;Summa\n12;Testiteräs;1.12.2026;100,00\n".encode()),
    "a shopping list": ("no-plan-in-table", b"Tuote;Kpl\nRuuvi;3\n"),
    "a letter": ("no-plan-in-table", b"Hei!\n\nTerveisin, Pekka\n"),
    "a board of columns": ("no-plan-in-table", b"To do;Doing;Done\nPrice list;Visits;Guide\n"),
    "one column": ("no-plan-in-table", b"Toimenpide\nHinnasto\n"),
    "entities": ("unreadable-workbook", workbook(sheet_of(rows_of(PLAN), head='<!DOCTYPE x [<!ENTITY a "aaaa">]>'))),
    "a gigabyte of spaces": ("too-large", workbook(sheet_of(" " * 170_000_000 + rows_of(PLAN)))),
    "too many rows": ("too-many-rows", workbook(sheet_of(rows_of([("a", "b")] * 10_001)))),
    "too many lines": ("too-many-rows", b"Toimenpide;Vastuu\n" + b"a;b\n" * 10_001),
    "more than a text may be": ("too-large", b"a;b\n" * 2_200_000),
}


@pytest.mark.parametrize("what", REFUSED)
def test_what_is_no_table_of_a_plan_is_named(what: str) -> None:
    name, data = REFUSED[what]
    refused = read_table("table", data, SETTINGS)

    assert isinstance(refused, Refusal)
    assert refused.name == name


def test_names_decide_where_bytes_do_not() -> None:
    assert read_table("a.json", b'{"cards": ', SETTINGS) == Refusal("broken-json")
    assert read_table("roadmap.yaml", b"otsikko: x\n", SETTINGS) == Refusal("is-a-plan")


def test_our_own_export_is_handed_on_as_it_is() -> None:
    data = {"schema": "seuranta.export/1", "actions": {}}

    assert read_table("plan.json", json.dumps(data).encode(), SETTINGS) == Exported("seuranta.export/1", data)


WRONG_SETTINGS: dict[str, tuple[Settings, Refusal]] = {
    "no such sheet": (
        SETTINGS._replace(sheet="Laatu"),
        Refusal("no-such-sheet", {"typed": "Laatu", "names": ("Plan",)}),
    ),
    "no such row": (SETTINGS._replace(header=9), Refusal("no-such-header", {"typed": "9"})),
    "no such column": (SETTINGS._replace(columns={"Q": "vastuu"}), Refusal("no-such-column", {"typed": "Q"})),
    "no such column of a sheet": (
        SETTINGS._replace(columns={"Laatu!B": "vastuu"}),
        Refusal("no-such-column", {"typed": "Laatu!B"}),
    ),
    "no such field": (SETTINGS._replace(columns={"B": "väri"}), Refusal("unknown-field", {"typed": "väri"})),
}


@pytest.mark.parametrize("what", WRONG_SETTINGS)
def test_settings_that_fit_no_table_are_named(what: str) -> None:
    settings, refusal = WRONG_SETTINGS[what]

    assert read_table("t.xlsx", workbook(sheet_of(rows_of(PLAN))), settings) == refusal


# --- hostile workbooks ----------------------------------------------------------------------------------------------

HOSTILE = {
    "a merge over the whole sheet": sheet_of(rows_of(PLAN), '<mergeCells><mergeCell ref="A3:XFD1048576"/></mergeCells>'),
    "a link over the whole sheet": sheet_of(rows_of(PLAN), '<hyperlinks><hyperlink ref="A1:XFD1048576"/></hyperlinks>'),
    "a cell in the last corner": sheet_of(rows_of(PLAN) + '<row r="1048576"><c r="XFD1048576" t="inlineStr"><is><t> </t></is></c></row>'),
    "formatted empty rows": sheet_of(rows_of(PLAN) + "".join(f'<row r="{row}" s="1"><c r="A{row}" s="1"/></row>' for row in range(3, 60_000))),
    "a size that is a lie": sheet_of(rows_of(PLAN)).replace("<sheetData>", '<dimension ref="A1"/><sheetData>'),
}  # fmt: skip


@pytest.mark.parametrize("what", HOSTILE)
def test_what_would_take_for_ever_is_read_at_once(what: str) -> None:
    begin = process_time()
    draft = read_table("t.xlsx", workbook(HOSTILE[what]), SETTINGS)

    assert isinstance(draft, Draft)
    assert [action.fields["title"].value for action in draft.actions] == ["Hinnasto"]
    assert process_time() - begin < 5


VARIANTS = {
    "names with a prefix": re.sub(r"<(/?)(\w)", r"<\1x:\2", sheet_of(rows_of(PLAN))).replace("xmlns=", "xmlns:x="),
    "no addresses": re.sub(r' r="\w+"', "", sheet_of(rows_of(PLAN))),
    "single quotes": sheet_of(rows_of(PLAN)).replace('"', "'"),
    "lines and spaces": sheet_of(rows_of(PLAN)).replace("<row", "\n  <row").replace("<c ", "\n    <c "),
}


@pytest.mark.parametrize("what", VARIANTS)
def test_sheets_are_read_however_they_are_written(what: str) -> None:
    draft = read_table("t.xlsx", workbook(VARIANTS[what]), SETTINGS)

    assert isinstance(draft, Draft)
    assert [(action.cell, action.fields["owner"].value) for action in draft.actions] == [("A2", "Pekka")]


FORMULAS = (
    "<row r='3'><c r='A3'><f>A1</f></c><c r='B3' t='str'><f>B1</f><v>Pekka</v></c></row>"
    '<row r="4"><c r="A4" t="str"><f>"x"</f><v>Käynti</v></c><c r="B4"><f t="shared" si="0"/></c></row>'
    '<row r="5"><c r="A5" t="str"><f>"x"</f><v>Ohje</v></c><c r="B5" t="str"><f>""</f><v></v></c></row>'
)


def test_formulas_have_their_stored_results_or_are_named() -> None:
    draft = read_table("t.xlsx", workbook(sheet_of(rows_of(PLAN) + FORMULAS)), SETTINGS)

    assert isinstance(draft, Draft)
    assert [action.fields["title"].value for action in draft.actions] == ["Hinnasto", "Käynti", "Ohje"]
    assert [report.cells for report in draft.reports if report.name == "formula-without-result"] == [("A3",), ("B4",)]


BOARD = {
    "name": "Care",
    "lists": [{"id": "l1", "name": "Doing"}, {"id": "l2", "name": "Done"}, {"id": "l3", "name": "Old", "closed": True}],
    "members": [{"id": "m1", "fullName": "Ann"}, {"id": "m2", "fullName": "Ben"}],
    "cards": [
        {"id": "c1", "name": "List", "idList": "l2", "idMembers": ["m1"], "due": "2026-11-20T22:30:00.000Z", "dueComplete": True},
        {"id": "c2", "name": "Visit", "desc": "Call first", "idList": "l1", "idMembers": ["m2", "m1"], "labels": [{"name": "Sales"}]},
        {"id": "c3", "name": "Gone", "idList": "l1", "closed": True},
        {"id": "c4", "name": "Gone, too", "idList": "l3"},
    ],
    "checklists": [{"idCard": "c2", "checkItems": [{"name": "Car", "state": "complete"}, {"name": "Map"}]}],
}  # fmt: skip


def test_a_board_of_trello_becomes_actions() -> None:
    draft = read_table("board.json", json.dumps(BOARD).encode(), SETTINGS)

    assert isinstance(draft, Draft)
    first, second = draft.actions
    assert draft.table.known_as == "trello"
    assert {name: entry.value for name, entry in first.fields.items()} == {
        "title": "List", "foreign_id": "c1", "owner": "Ann", "due": date(2026, 11, 21), "status": "done",
    }  # fmt: skip
    assert (second.fields["owner"].value, second.fields["helpers"].value) == ("Ben", ("Ann",))
    assert (second.fields["status"].value, second.fields["note"].value) == ("in_progress", "Call first")
    assert [aside.text for aside in second.asides] == ["Sales", "[x] Car\n[ ] Map"]
    assert [report.text for report in draft.reports if report.name == "archived-cards"] == ["Gone, Gone, too"]


# --- texts ----------------------------------------------------------------------------------------------------------

TEXTS: dict[str, tuple[bytes, list[str]]] = {
    "a first line that names the delimiter": (b"sep=,\r\nAction,Owner\r\nPrice; list,Ann\r\n", ["Price; list"]),
    "quotes and line breaks in a cell": (b'Action;Owner\r\n"Price ""A"";\r\nlist";Ann\r\n', ['Price "A";\r\nlist']),
    "a quotation mark that is never closed": (b'Action;Owner\n"Price list;Ann\nVisit;Ben\nGuide;Carl\n', ['"Price list', "Visit", "Guide"]),
    "inches": (b'Action;Owner\n12" pipes;Ann\nVisit;Ben\n', ['12" pipes', "Visit"]),
    "more semicolons than commas, but not in each row": (b"Action,Owner\na; b; c,Ann\nd,Ben\ne,Carl\n", ["a; b; c", "d", "e"]),
    "UTF-16 without a mark": ("Action;Owner\nÄly;Ann\n".encode("utf-16-le"), ["Äly"]),
    "Windows": ("Action;Owner\nÄly – 5 €;Ann\n".encode("cp1252"), ["Äly – 5 €"]),
    "lines of an old Mac": (b"Action;Owner\rVisit;Ann\r", ["Visit"]),
    "a formula that was made harmless": (b"Action;Owner\n'=1+1;Ann\n'-x;Ben\n", ["=1+1", "-x"]),
    "signs that nobody sees": ("Action;Owner\n\u200bVisit\u202e;Ann\n\u200b;\u00a0\n".encode(), ["Visit"]),
    "a Markdown page": (b"# Plan\n\n| **Action** | Owner |\n|:--|--:|\n| a \\| b<br>c | Ann |\n\nThe end\n", ["a | b\nc"]),
}  # fmt: skip


@pytest.mark.parametrize("what", TEXTS)
def test_texts_are_read_whatever_wrote_them(what: str) -> None:
    data, titles = TEXTS[what]
    draft = read_table("table.csv", data, SETTINGS)

    assert isinstance(draft, Draft)
    assert [action.fields["title"].value for action in draft.actions][: len(titles)] == titles


# --- any table ------------------------------------------------------------------------------------------------------


@given(st.randoms(use_true_random=False))
def test_nothing_of_any_table_is_lost(random: Random) -> None:
    """Thousands of them: `python tests/tables_long.py`."""
    assert not_held(made_table(random)) == []


@given(st.randoms(use_true_random=False))
def test_no_damaged_file_stops_the_program(random: Random) -> None:
    table = made_table(random)
    read_table(table.name, damaged(random, table.data), table.settings)
