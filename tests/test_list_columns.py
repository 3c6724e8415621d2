"""`list` for programs and for people: every field can be a column, and a workbook of it holds words and days."""

from __future__ import annotations

import csv
import json
from collections.abc import Callable
from datetime import date
from io import StringIO
from pathlib import Path
from typing import Any

import openpyxl
import pytest
from conftest import REPOSITORY, Answer

from seuranta.output.json.list import column_of, every_column
from seuranta.output.tables.xlsx import is_untouched
from seuranta.output.words.column_names import column_called, column_name
from seuranta.plan.words import vocabulary
from seuranta.plan.words.fields import FIELDS

Run = Callable[..., Answer]
KONEPAJA = str(REPOSITORY / "examples" / "konepaja")
PINE = str(REPOSITORY / "examples" / "pine")
AS_OF = ("--as-of", "2026-12-01")


def rows(seuranta: Run, *typed: str) -> list[dict[str, Any]]:
    answer = seuranta("list", KONEPAJA, *AS_OF, "--format", "json", *typed)
    assert answer.code == 0, answer.err
    (_, listed) = json.loads(answer.out).values()
    return listed  # type: ignore[no-any-return]


@pytest.mark.parametrize("kind", ["action", "goal"])
def test_every_field_has_a_column_that_is_known_by_all_its_names(kind: str) -> None:
    every = every_column(kind)

    for row in FIELDS[kind]:
        assert column_of(row) in every
        for word in vocabulary.spellings(row):
            assert column_called(kind, word, every) in every
    for name in every:
        for language in ("fi", "en"):
            assert column_called(kind, column_name(kind, name, language), every) == name
    assert column_called(kind, "no such column", every) is None


@pytest.mark.parametrize("goals", [(), ("--goals",)])
def test_all_means_every_column(seuranta: Run, goals: tuple[str, ...]) -> None:
    listed = rows(seuranta, "--columns", "kaikki", *goals)

    assert tuple(listed[0]) == every_column("goal" if goals else "action")


def test_columns_stand_in_the_order_in_which_they_are_asked_for(seuranta: Run) -> None:
    columns = "askel mennessä,este,tunnus,edistyminen"
    assert list(rows(seuranta, "--columns", columns)[7].values()) == [
        "2026-12-02",
        "toiminnanohjauksen toimittaja ei ole avannut rajapintaa",
        "8",
        None,
    ]
    answer = seuranta("list", KONEPAJA, *AS_OF, "--format", "csv", "--columns", "id,done_on,progress")
    assert answer.out.splitlines()[:5] == ["id,done_on,progress", "1,2026-10-02,", "2,,", "3,2026-10-30,", "4,,65"]


def test_what_is_done_and_what_comes_next_stand_in_the_usual_columns(seuranta: Run) -> None:
    listed = rows(seuranta)

    assert (listed[0]["done_on"], listed[3]["progress"], listed[7]["next_step"]) == (
        "2026-10-02",
        65,
        "soitto toimittajalle",
    )
    read = csv.DictReader(StringIO(seuranta("list", KONEPAJA, "--format", "csv").out))
    assert {"done_on", "progress", "next_step"} <= set(read.fieldnames or ())


WRONG = (
    ("--columns id", "json, csv, xlsx"),
    ("--output a.xlsx", "xlsx"),
    ("--format csv --output a.csv", "xlsx"),
    ("--format xlsx", "--output"),
    ("--format csv --columns id,nonsense", '"nonsense"'),
)


@pytest.mark.parametrize(("typed", "said"), WRONG, ids=[typed for typed, _ in WRONG])
def test_wrong_use_is_told(seuranta: Run, tmp_path: Path, typed: str, said: str) -> None:
    answer = seuranta("list", KONEPAJA, *typed.split(), folder=tmp_path)

    assert (answer.code, answer.out) == (2, "")
    assert said in answer.err
    assert not list(tmp_path.iterdir())


# --- a workbook -----------------------------------------------------------------------------------------------------


def test_a_workbook_holds_words_and_days(seuranta: Run, tmp_path: Path) -> None:
    answer = seuranta("list", KONEPAJA, *AS_OF, "--format", "xlsx", "-o", "list.xlsx", "--lang", "en", folder=tmp_path)
    assert (answer.code, answer.out) == (0, "Written: list.xlsx\n")

    sheet = openpyxl.load_workbook(tmp_path / "list.xlsx").worksheets[0]
    head, first, *_ = sheet.iter_rows(values_only=True)
    row: dict[Any, Any] = dict(zip(head, first, strict=True))
    assert sheet.title == "Actions"
    assert (row["Id"], row["Status"], row["State"], row["Days late"]) == (1, "done", "done", 2)
    assert [row[name].date() for name in ("Due", "Done on")] == [date(2026, 9, 30), date(2026, 10, 2)]


def test_a_workbook_of_several_plans_says_whose_each_row_is(seuranta: Run, tmp_path: Path) -> None:
    answer = seuranta(
        "list", KONEPAJA, PINE, "--goals", *AS_OF, "--format", "xlsx", "-o", "g.xlsx", "--lang", "fi", folder=tmp_path
    )
    assert answer.code == 0, answer.err

    head, *others = openpyxl.load_workbook(tmp_path / "g.xlsx").worksheets[0].iter_rows(values_only=True)
    assert head[:3] == ("Suunnitelma", "Tunnus", "Otsikko")
    assert {row[0] for row in others} == {"Huoltopalvelut", "Care plans"}


def test_a_workbook_that_nobody_touched_is_written_anew(seuranta: Run, tmp_path: Path) -> None:
    typed = ("list", KONEPAJA, *AS_OF, "--format", "xlsx", "-o", "list.xlsx")
    seuranta(*typed, "--overdue", folder=tmp_path)
    before = (tmp_path / "list.xlsx").read_bytes()

    assert seuranta(*typed, folder=tmp_path).code == 0
    assert (tmp_path / "list.xlsx").read_bytes() != before


def test_a_file_that_somebody_saved_is_left_alone(seuranta: Run, tmp_path: Path) -> None:
    typed = ("list", KONEPAJA, *AS_OF, "--format", "xlsx", "-o", "list.xlsx")
    seuranta(*typed, folder=tmp_path)
    openpyxl.load_workbook(tmp_path / "list.xlsx").save(tmp_path / "list.xlsx")
    saved = (tmp_path / "list.xlsx").read_bytes()

    answer = seuranta(*typed, folder=tmp_path)

    assert not is_untouched(saved)
    assert (answer.code, (tmp_path / "list.xlsx").read_bytes()) == (2, saved)
    assert "list.xlsx" in answer.err
    (tmp_path / "list.xlsx").write_text("notes")
    assert seuranta(*typed, folder=tmp_path).code == 2
