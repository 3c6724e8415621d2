"""`table`, as a person types it: where it writes, what it never writes over, and that what comes back is taken."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Any

import openpyxl
import pytest
from conftest import REPOSITORY, Answer

from seuranta.plan.loading.load import load_bytes
from seuranta.plan.loading.model import Plan
from seuranta.plan.tables.memory import remembered

Run = Callable[..., Answer]
TABLE = "tables/toimenpiteet.xlsx"


@pytest.fixture
def home(tmp_path: Path) -> Path:
    """The folder of a plan in Finnish that has no id."""
    return shutil.copytree(REPOSITORY / "examples" / "konepaja", tmp_path / "konepaja")


def plan_in(folder: Path) -> Plan:
    plan = load_bytes("", (folder / "roadmap.yaml").read_bytes()).plan
    assert plan is not None
    return plan


def fill_in(path: Path, **cells: Any) -> bytes:
    """Writes into cells of the first sheet, as a spreadsheet program saves it."""
    book = openpyxl.load_workbook(path)
    for address, value in cells.items():
        book.worksheets[0][address] = value
    book.save(path)
    return path.read_bytes()


def ids(path: Path) -> list[str]:
    sheet = openpyxl.load_workbook(path).worksheets[0]
    memories = [remembered(str(row[-1])) for row in sheet.iter_rows(min_row=2, values_only=True)]
    return [memory.id for memory in memories if memory is not None]


# --- what is written ------------------------------------------------------------------------------------------------


def test_a_plan_gets_a_table_and_the_id_by_which_it_comes_back(seuranta: Run, home: Path) -> None:
    answer = seuranta("table", folder=home)

    assert answer.code == 0
    assert (
        answer.out == f"Kirjoitettu: {TABLE}\nKun taulukko on täytetty, tuo se suunnitelmaan:\n  seuranta tuo {TABLE}\n"
    )
    assert "konepaja-keksitty-oy-huoltopalvelut" in answer.err
    assert plan_in(home).id == "konepaja-keksitty-oy-huoltopalvelut"
    assert ids(home / TABLE) == list(plan_in(home).actions)


def test_the_second_time_nothing_is_written(seuranta: Run, home: Path) -> None:
    seuranta("table", folder=home)
    before = {path: path.read_bytes() for path in home.rglob("*") if path.is_file()}

    answer = seuranta("table", folder=home)

    assert (answer.code, answer.err) == (0, "")
    assert answer.out.startswith(f"Ennallaan: {TABLE}\n")
    assert {path: path.read_bytes() for path in home.rglob("*") if path.is_file()} == before


def test_a_table_that_nobody_touched_follows_the_plan(seuranta: Run, home: Path) -> None:
    seuranta("table", folder=home)
    seuranta("done", "9", folder=home)

    assert seuranta("table", folder=home).out.startswith(f"Kirjoitettu: {TABLE}\n")
    assert openpyxl.load_workbook(home / TABLE).worksheets[0]["E10"].value == "valmis"


def test_a_person_gets_a_table_of_their_own(seuranta: Run, home: Path) -> None:
    answer = seuranta("table", "--for", "mikko", folder=home)

    assert answer.code == 0
    assert ids(home / "tables" / "toimenpiteet-mikko.xlsx") == ["8"]
    assert not (home / TABLE).exists()


def test_nobody_of_that_name(seuranta: Run, home: Path) -> None:
    answer = seuranta("table", "--for", "Miko", folder=home)

    assert (answer.code, answer.out) == (2, "")
    assert "Mikko" in answer.err
    assert not (home / "tables").exists()


def test_each_plan_gets_its_own_table_in_its_language(seuranta: Run, tmp_path: Path, home: Path) -> None:
    shutil.copytree(REPOSITORY / "examples" / "pine", tmp_path / "pine")

    answer = seuranta("table", "pine", "konepaja", folder=tmp_path)

    assert answer.code == 0, answer.err
    assert ids(tmp_path / "pine" / "tables" / "actions.xlsx") == list(plan_in(tmp_path / "pine").actions)
    assert (home / TABLE).exists()
    assert "seuranta import --plan pine pine/tables/actions.xlsx" in answer.out


def test_as_csv(seuranta: Run, home: Path) -> None:
    answer = seuranta("table", "--csv", folder=home)

    assert answer.code == 0
    assert sorted(path.name for path in (home / "tables").iterdir()) == ["tavoitteet.csv", "toimenpiteet.csv"]
    data = (home / "tables" / "toimenpiteet.csv").read_bytes()
    assert data.startswith("\ufeffNro;Toimenpide;Vastuu;".encode())
    assert b"\r\n" in data
    assert b"sep=" not in data


# --- what is never written over -------------------------------------------------------------------------------------


def test_what_people_wrote_is_not_written_over_before_it_is_in_the_plan(seuranta: Run, home: Path) -> None:
    seuranta("table", folder=home)
    filled = fill_in(home / TABLE, E8="valmis", F8=date(2026, 11, 30), B40="Uusi juttu")

    answer = seuranta("table", folder=home)

    assert (answer.code, answer.out, (home / TABLE).read_bytes()) == (2, "", filled)
    assert "on 3 merkintää, joita ei ole tuotu" in answer.err
    assert f"seuranta tuo {TABLE}" in answer.err

    assert seuranta("import", TABLE, "--yes", folder=home).code == 0
    assert seuranta("table", folder=home).code == 0
    assert plan_in(home).actions["7"].status == "done"
    assert ids(home / TABLE)[-1] == "17"


def test_a_moved_due_date_is_shown_with_its_reason(seuranta: Run, home: Path) -> None:
    seuranta("table", folder=home)
    fill_in(home / TABLE, D10=date(2027, 2, 26), G10="asiakas pyysi lisäaikaa")

    answer = seuranta("import", TABLE, folder=home)

    assert '→ pe 26.2.2027 (Toimenpiteet!D10)\n    syy: "asiakas pyysi lisäaikaa"\n' in answer.out


def test_what_goes_with_a_status_that_is_left_says_so(seuranta: Run, home: Path) -> None:
    seuranta("table", folder=home)
    fill_in(home / TABLE, E10="jumissa", G10="Raija sairaana")
    assert seuranta("done", "9", "--on", "30.11.2026", folder=home).code == 0

    answer = seuranta("import", TABLE, folder=home)

    assert "Se kuuluu tilaan, joka jäi ennalleen." in " ".join(answer.out.split())


def test_a_table_that_was_only_saved_holds_nothing_new(seuranta: Run, home: Path) -> None:
    seuranta("table", folder=home)
    fill_in(home / TABLE)
    seuranta("done", "9", folder=home)

    assert seuranta("table", folder=home).code == 0
    assert openpyxl.load_workbook(home / TABLE).worksheets[0]["E10"].value == "valmis"


def test_entries_that_nobody_wants_can_be_let_go(seuranta: Run, home: Path) -> None:
    seuranta("table", folder=home)
    fill_in(home / TABLE, E8="valmis")

    assert seuranta("table", "--force", folder=home).code == 0
    assert openpyxl.load_workbook(home / TABLE).worksheets[0]["E8"].value == "käynnissä"


def test_a_csv_that_was_filled_in_is_not_written_over_either(seuranta: Run, home: Path) -> None:
    seuranta("table", "--csv", folder=home)
    path = home / "tables" / "toimenpiteet.csv"
    path.write_bytes(path.read_bytes().replace("11.12.2026;käynnissä;".encode(), b"11.12.2026;valmis;30.11.2026", 1))
    filled = path.read_bytes()

    answer = seuranta("table", "--csv", folder=home)

    assert (answer.code, path.read_bytes()) == (2, filled)
    assert "tuotu" in answer.err


@pytest.mark.parametrize("data", [b"", b"notes", b"PK\x05\x06" + 18 * b"\0"])
def test_a_file_that_is_no_table_of_the_plan_is_left_alone(seuranta: Run, home: Path, data: bytes) -> None:
    (home / "tables").mkdir()
    (home / TABLE).write_bytes(data)

    answer = seuranta("table", folder=home)

    assert (answer.code, (home / TABLE).read_bytes()) == (2, data)
    assert "--force" in answer.err


def test_a_table_of_another_plan_is_left_alone(seuranta: Run, tmp_path: Path, home: Path) -> None:
    other = shutil.copytree(REPOSITORY / "examples" / "pesula", tmp_path / "pesula")
    seuranta("table", folder=other)
    fill_in(other / TABLE, E2="valmis")
    shutil.copytree(other / "tables", home / "tables")

    assert seuranta("table", folder=home).code == 2


@pytest.mark.parametrize("lock", ["~$toimenpiteet.xlsx", ".~lock.toimenpiteet.xlsx#"])
def test_a_table_that_a_spreadsheet_holds_open_gets_a_second_name(seuranta: Run, home: Path, lock: str) -> None:
    seuranta("table", folder=home)
    (home / "tables" / lock).touch()
    assert seuranta("table", folder=home).out.startswith(f"Ennallaan: {TABLE}\n")
    seuranta("done", "9", folder=home)
    open_one = (home / TABLE).read_bytes()

    answer = seuranta("table", folder=home)

    assert answer.code == 0
    assert answer.out.startswith("Kirjoitettu: tables/toimenpiteet-2.xlsx\n")
    assert "on auki toisessa ohjelmassa" in answer.err
    assert (home / TABLE).read_bytes() == open_one


def test_a_table_that_may_not_be_written_gets_a_second_name(
    seuranta: Run, home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """As Windows answers while Excel has a file open; a test that is run as root is refused nothing."""
    import os

    seuranta("table", folder=home)
    seuranta("done", "9", folder=home)
    opened = os.open

    def refusing(path: Any, flags: int, *more: Any, **options: Any) -> int:
        if flags & os.O_RDWR and str(path).endswith("toimenpiteet.xlsx"):
            raise PermissionError(13, "held", str(path))
        return opened(path, flags, *more, **options)

    monkeypatch.setattr(os, "open", refusing)

    assert seuranta("table", folder=home).out.startswith("Kirjoitettu: tables/toimenpiteet-2.xlsx\n")
