"""A table of a plan that nobody changed says nothing new, whatever stands in the plan; what somebody changed is counted."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from pathlib import Path
from random import Random

import pytest
from conftest import REPOSITORY, one_in
from random_files import Writer
from returning import DAY, DUE, KONEPAJA, OWNER, STATUS, WHY, Book

from seuranta.output.tables.csv_table import csv_table
from seuranta.output.tables.plan_sheets import workbook
from seuranta.output.tables.xlsx import xlsx
from seuranta.plan.intake.taking import Standing
from seuranta.plan.intake.unimported import is_of_plan, unimported
from seuranta.plan.loading.load import Loaded, load_bytes
from seuranta.plan.tables.draft import Draft, Settings
from seuranta.plan.tables.reading import read_table

TODAY = date(2026, 12, 1)
FILES = sorted(
    path for folder in ("examples", "plans", "tests/problems") for path in REPOSITORY.glob(f"{folder}/*/roadmap.yaml")
)


def standing(loaded: Loaded, language: str) -> Standing:
    assert loaded.plan is not None
    plan = loaded.plan.model_copy(update={"id": "a"})
    return Standing(loaded._replace(plan=plan), plan, TODAY, language)


def read(name: str, data: bytes, of: Standing) -> Draft:
    teams = frozenset(team for team in ("team", "management_team") if of.plan.value_of(team) is not None)
    draft = read_table(name, data, Settings(TODAY, of.language, teams=teams))
    assert isinstance(draft, Draft)
    return draft


def says_nothing_new(data: bytes, language: str) -> None:
    loaded = load_bytes("", data)
    if loaded.plan is None or not loaded.plan.actions:
        pytest.skip("a file without actions")
    of = standing(loaded, language)
    book = workbook(of.plan, "a", language)
    for name, table in (("t.xlsx", xlsx(book)), ("t.csv", csv_table(book.sheets[0], language))):
        draft = read(name, table, of)
        assert is_of_plan(draft, of.plan)
        assert unimported(draft, of) == 0


@pytest.mark.parametrize("path", one_in(3, FILES), ids=lambda path: path.parent.name)
def test_the_table_of_any_plan_says_nothing_new(path: Path) -> None:
    says_nothing_new(path.read_bytes(), "fi" if FILES.index(path) % 2 else "en")


@pytest.mark.parametrize("seed", range(20))
def test_the_table_of_a_plan_of_any_hand_says_nothing_new(seed: int) -> None:
    says_nothing_new(Writer(Random(seed)).text().encode(), "fi")


def test_every_entry_counts() -> None:
    of = standing(load_bytes("", KONEPAJA.encode()), "fi")
    book = Book()
    book.put("2", STATUS, "valmis")
    book.put("2", DAY, date(2026, 11, 30))
    book.put("9", OWNER, "Jonna")
    book.add(title="Uusi juttu")

    draft = read("t.xlsx", book.data, of)

    assert unimported(draft, of) == 4
    assert not is_of_plan(draft, of.plan)
    assert is_of_plan(draft, of.plan.model_copy(update={"id": "konepaja"}))


def _in_two_columns(book: Book) -> None:
    book.put("2", DUE, date(2027, 1, 20))
    book.put("2", DAY, date(2027, 1, 22))


def _on_a_sheet_of_its_own(book: Book) -> None:
    book.book.create_sheet("Muistiinpanot")["A1"] = "Kysy Jonnalta"


@pytest.mark.parametrize(
    "fill_in",
    [
        _in_two_columns,
        _on_a_sheet_of_its_own,
        lambda book: book.add(owner="Jonna", due=date(2027, 1, 5)),
        lambda book: book.put("2", WHY, "Terästä ei saa"),
    ],
    ids=["two-dues", "sheet", "row-without-title", "why-alone"],
)
def test_what_an_import_does_not_take_counts_too(fill_in: Callable[[Book], None]) -> None:
    of = standing(load_bytes("", KONEPAJA.encode()), "fi")
    book = Book()

    fill_in(book)

    assert unimported(read("t.xlsx", book.data, of), of) == 1
