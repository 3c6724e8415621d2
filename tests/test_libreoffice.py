"""The workbook of a plan in a real LibreOffice: what it saves is read as what was exported, and its page is one page wide."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from pathlib import Path

import openpyxl
import pytest
from conftest import REPOSITORY, long
from following import loaded
from libreoffice import CSV_OF_FINLAND, OPENED_IN_FINLAND, converted, needed

from seuranta.output.tables.csv_table import csv_table
from seuranta.output.tables.plan_sheets import workbook
from seuranta.output.tables.xlsx import is_untouched, xlsx
from seuranta.plan.loading.model import Plan
from seuranta.plan.tables.draft import Draft, DraftAction, DraftGoal, Refusal, Settings
from seuranta.plan.tables.reading import read_table

pytestmark = needed
EXAMPLES = [("konepaja", "fi"), long("pine", "en")]
"""LibreOffice takes seconds for each: every day one."""
DAY = date(2026, 12, 1)
Saved = Callable[[bytes, str, str], bytes]


@pytest.fixture
def saved(tmp_path: Path) -> Saved:
    return lambda data, ending, to: converted(data, ending, to, tmp_path)


def plan_of(name: str) -> Plan:
    plan = loaded((REPOSITORY / "examples" / name / "roadmap.yaml").read_text(encoding="utf-8")).plan
    assert plan is not None
    return plan


def read(data: bytes, language: str, name: str = "table.xlsx") -> Draft:
    draft = read_table(name, data, Settings(DAY, language))
    assert isinstance(draft, Draft)
    return draft


def said(draft: Draft) -> list[object]:
    """What the rows say and remember, wherever they stand."""
    rows: list[DraftGoal | DraftAction] = [*draft.goals, *draft.actions]
    return [({name: entry.value for name, entry in row.fields.items()}, row.memory) for row in rows]


@pytest.mark.parametrize(("name", "language"), EXAMPLES)
def test_a_workbook_that_was_saved_says_and_remembers_the_same(saved: Saved, name: str, language: str) -> None:
    data = xlsx(workbook(plan_of(name), "a", language))

    again = saved(data, "xlsx", "xlsx")

    assert said(read(again, language)) == said(read(data, language))
    assert read(again, language).table.known_as == "seuranta"
    assert not is_untouched(again)
    assert is_untouched(data)


@pytest.mark.long
def test_what_a_person_fills_in_is_read(saved: Saved, tmp_path: Path) -> None:
    (tmp_path / "mine.xlsx").write_bytes(xlsx(workbook(plan_of("konepaja"), "a", "fi")))
    book = openpyxl.load_workbook(tmp_path / "mine.xlsx")
    sheet = book.worksheets[0]
    sheet["E8"], sheet["F8"], sheet["D9"], sheet["G9"] = "valmis", date(2026, 11, 30), "vk 50/2026", "odotetaan osaa"
    book.save(tmp_path / "mine.xlsx")

    draft = read(saved((tmp_path / "mine.xlsx").read_bytes(), "xlsx", "xlsx"), "fi")

    seventh, eighth = draft.actions[6:8]
    assert (seventh.fields["status"].value, seventh.fields["day"].value) == ("done", date(2026, 11, 30))
    assert (eighth.fields["due"].value, eighth.fields["why"].value) == (date(2026, 12, 11), "odotetaan osaa")


@pytest.mark.long
@pytest.mark.parametrize(("name", "language"), EXAMPLES)
def test_a_sheet_saved_as_csv_says_the_same(saved: Saved, name: str, language: str) -> None:
    book = workbook(plan_of(name), "a", language)

    again = saved(xlsx(book), "xlsx", CSV_OF_FINLAND)

    actions = book._replace(sheets=book.sheets[:1])
    assert said(read(again, language, "table.csv")) == said(read(xlsx(actions), language))


@pytest.mark.long
@pytest.mark.parametrize(("name", "language"), EXAMPLES)
def test_our_own_csv_is_opened_in_finland_without_loss(tmp_path: Path, name: str, language: str) -> None:
    book = workbook(plan_of(name), "a", language)
    actions = book._replace(sheets=book.sheets[:1])
    data = csv_table(actions.sheets[0], language)

    again = converted(data, "csv", "xlsx", tmp_path, OPENED_IN_FINLAND)

    assert said(read(data, language, "table.csv")) == said(read(xlsx(actions), language))
    assert said(read(again, language)) == said(read(xlsx(actions), language))


@pytest.mark.long
def test_other_forms_are_refused_with_what_to_do(saved: Saved) -> None:
    data = xlsx(workbook(plan_of("pine"), "a", "en"))

    for form in ("ods", "xls"):
        refused = read_table(f"table.{form}", saved(data, "xlsx", form), Settings(DAY, "en"))
        assert isinstance(refused, Refusal)


@pytest.mark.long
def test_each_sheet_is_printed_one_page_wide(saved: Saved) -> None:
    pdf = saved(xlsx(workbook(plan_of("konepaja"), "a", "fi")), "xlsx", "pdf")

    assert pdf.count(b"/Type/Page\n") + pdf.count(b"/Type/Page/") + pdf.count(b"/Type /Page\n") == 3
