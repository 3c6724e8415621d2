"""`import` and `init --from`, as a person types them: what is shown, what is written, and what only a person can settle."""

from __future__ import annotations

import json
from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest
from conftest import REPOSITORY, Answer

from seuranta.commands import Files, Job, PlanFile
from seuranta.commands.begin import begin
from seuranta.commands.import_table import import_table
from seuranta.commands.importing.asks import ImportAsk
from seuranta.commands.init import InitAsk
from seuranta.plan.loading.load import load_bytes
from seuranta.plan.loading.model import Plan

Run = Callable[..., Answer]

WORKSHOP = """\
Nro;Toimenpide;Kuka;Milloin;Tila;Valmistui;Prioriteetti
1;Hinnasto: kolme tasoa;Pekka;20.11.2026;Valmis;19.11.2026;korkea
2;Käynti asiakkaalla;Pekka/Jonna;syksy;kesken;;matala
3;Sopimuspohja;Sari;15.1.2027;ei aloitettu;;
4;Koulutus;TBD;1.3.2027;valmis;;
"""
PLAN = """\
# Käsin kirjoitettu
otsikko: Huolto
kieli: fi
toimenpiteet:
  1:
    otsikko: Hinnasto  # sovittu Pekan kanssa
    vastuu: Pekka
    määräaika: 18.12.2026
  2:
    otsikko: Käynti
    vastuu: Sari
    määräaika: 11.12.2026
    tila: käynnissä
  3:
    otsikko: Sopimus
    määräaika: 15.1.2027
    siirrot:
      - {pvm: 1.10.2026, vanha: 1.11.2026, syy: kesä}
      - {pvm: 1.11.2026, vanha: 1.12.2026, syy: syksy}
"""


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A folder with a table of a workshop."""
    write(tmp_path / "t.csv", WORKSHOP)
    return tmp_path


@pytest.fixture
def home(tmp_path: Path) -> Path:
    """The folder of a plan that was written by hand."""
    write(tmp_path / "roadmap.yaml", PLAN)
    return tmp_path


def write(path: Path, text: str) -> None:
    path.write_text(text, encoding="utf-8")


def plan_in(folder: Path) -> Plan:
    plan = load_bytes("", (folder / "roadmap.yaml").read_bytes()).plan
    assert plan is not None
    return plan


# --- a new plan ---------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("command", [("import", "t.csv", "--plan", "new"), ("init", "new", "--from", "t.csv")])
def test_a_table_is_shown_and_nothing_is_written_without_a_yes(
    seuranta: Run, folder: Path, command: tuple[str, ...]
) -> None:
    answer = seuranta(*command, "--lang", "fi", folder=folder)

    assert answer.code == 0
    assert "C  Kuka          vastuu" in answer.out
    assert 'D3 "syksy"' in answer.out
    assert "Mitään ei vielä kirjoitettu." in answer.out
    assert not (folder / "new").exists()


@pytest.mark.parametrize("command", [("import", "t.csv", "--plan", "new"), ("init", "new", "--from", "t.csv")])
def test_with_a_yes_it_becomes_a_plan_that_says_where_its_gaps_come_from(
    seuranta: Run, folder: Path, command: tuple[str, ...]
) -> None:
    answer = seuranta(*command, "--yes", folder=folder)

    assert answer.code == 0
    text = (folder / "new" / "roadmap.yaml").read_text(encoding="utf-8")
    assert '    määräaika:  # taulukko D3: "syksy"\n' in text
    assert "    tila: valmis 19.11.2026\n" in text
    checked = json.loads(seuranta("check", "new", "--format", "json", folder=folder).out)
    errors = [problem["name"] for problem in checked["plans"][0]["problems"] if problem["severity"] == "error"]
    assert errors == ["done-without-date"]


def test_a_misspelt_folder_becomes_no_plan(seuranta: Run, folder: Path) -> None:
    (folder / "plans" / "huolto").mkdir(parents=True)
    write(folder / "plans" / "huolto" / "roadmap.yaml", PLAN)

    answer = seuranta("import", "t.csv", "--plan", "plans/hulto", "--yes", "--lang", "en", folder=folder)

    assert answer.code == 2
    assert "plans/huolto" in answer.err
    assert not (folder / "plans" / "hulto").exists()


def test_a_plan_that_is_there_is_not_made_again(seuranta: Run, home: Path) -> None:
    write(home / "t.csv", WORKSHOP)

    answer = seuranta("init", ".", "--from", "t.csv", "--yes", folder=home)

    assert answer.code == 2
    assert (home / "roadmap.yaml").read_text(encoding="utf-8") == PLAN


def test_the_second_import_changes_nothing(seuranta: Run, folder: Path) -> None:
    seuranta("import", "t.csv", "--plan", "new", "--yes", folder=folder)
    before = (folder / "new" / "roadmap.yaml").read_bytes()

    answer = seuranta("import", "t.csv", "--plan", "new", "--yes", "--lang", "en", folder=folder)

    assert "There is nothing new in the table" in answer.out
    assert (folder / "new" / "roadmap.yaml").read_bytes() == before


def test_nor_does_it_where_nothing_is_remembered(seuranta: Run, folder: Path) -> None:
    seuranta("import", "t.csv", "--plan", "new", "--yes", folder=folder)
    (folder / "new" / ".seuranta" / "tables.json").unlink()
    before = (folder / "new" / "roadmap.yaml").read_bytes()

    answer = seuranta("import", "t.csv", "--plan", "new", "--yes", "--lang", "en", folder=folder)

    assert "There is nothing new in the table" in answer.out
    assert (folder / "new" / "roadmap.yaml").read_bytes() == before


def test_a_changed_table_changes_what_changed(seuranta: Run, folder: Path) -> None:
    seuranta("import", "t.csv", "--plan", "new", "--yes", folder=folder)
    changed = WORKSHOP.replace("syksy;kesken", "30.4.2027;kesken").replace("valmis;;", "valmis;24.11.2026;")
    write(folder / "t.csv", changed + "5;Uusi juttu;Sari;1.4.2027;;;\n")

    seuranta("import", "t.csv", "--plan", "new", "--yes", folder=folder)

    plan = plan_in(folder / "new")
    assert str(plan.actions["2"].due) == "2027-04-30"
    assert str(plan.actions["4"].status_day) == "2026-11-24"
    assert plan.actions["5"].title == "Uusi juttu"


def test_one_undo_takes_one_import_back_and_it_can_be_imported_again(seuranta: Run, folder: Path) -> None:
    seuranta("import", "t.csv", "--plan", "new", "--yes", folder=folder)
    before = (folder / "new" / "roadmap.yaml").read_bytes()
    write(folder / "t.csv", WORKSHOP.replace("valmis;;", "valmis;24.11.2026;") + "5;Uusi;Sari;;;;\n")
    seuranta("import", "t.csv", "--plan", "new", "--yes", folder=folder)
    after = (folder / "new" / "roadmap.yaml").read_bytes()

    assert seuranta("undo", "--plan", "new", folder=folder).code == 0
    assert (folder / "new" / "roadmap.yaml").read_bytes() == before

    seuranta("import", "t.csv", "--plan", "new", "--yes", folder=folder)
    assert (folder / "new" / "roadmap.yaml").read_bytes() == after


# --- a plan that is there -----------------------------------------------------------------------------------------

HEAD = "Nro;Toimenpide;Vastuu;Määräaika;Tila;Valmistui\n"


def imported(seuranta: Run, home: Path, rows: str, *more: str) -> Answer:
    write(home / "t.csv", HEAD + rows)
    return seuranta("import", "t.csv", "--lang", "fi", *more, folder=home)


def test_what_the_plan_lacks_is_filled_in_and_comments_stay(seuranta: Run, home: Path) -> None:
    imported(seuranta, home, "1;Hinnasto;Pekka;18.12.2026;valmis;27.11.2026\n;Uusi;Sari;29.1.2027;;\n", "--yes")

    assert (home / "roadmap.yaml").read_text(encoding="utf-8") == PLAN.replace(
        "    määräaika: 18.12.2026\n", "    määräaika: 18.12.2026\n    tila: valmis 27.11.2026\n"
    ) + "  4:\n    otsikko: Uusi\n    vastuu: Sari\n    määräaika: 29.1.2027\n"


def test_of_two_values_nobody_guesses_which_is_newer(seuranta: Run, home: Path) -> None:
    answer = imported(seuranta, home, "2;Käynti;Jonna;11.12.2026;kesken;\n", "--yes")

    assert 'Taulukossa on "Jonna" ja suunnitelmassa "Sari".' in answer.out
    assert (home / "roadmap.yaml").read_text(encoding="utf-8") == PLAN


def test_an_id_with_another_title_is_nobody(seuranta: Run, home: Path) -> None:
    answer = imported(seuranta, home, "1;Koulutus;Sari;;;\n", "--yes")

    assert 'Tunnus 1 on suunnitelmassa toisella kohdalla: "Hinnasto".' in answer.out
    assert (home / "roadmap.yaml").read_text(encoding="utf-8") == PLAN


@pytest.mark.parametrize(
    ("second", "said"),
    [
        ("Fees", "In the plan, item 1 has the same title but belongs to another goal."),
        ("Training", "In the plan, items 1, 2 have the same title but belong to other goals."),
    ],
)
def test_the_same_title_under_another_goal_is_nobody(seuranta: Run, tmp_path: Path, second: str, said: str) -> None:
    write(
        tmp_path / "roadmap.yaml",
        "title: Service\nlanguage: en\ngoals:\n  G1: {title: Sales}\n  G2: {title: Staff}\n  G3: {title: Quality}\n"
        f"actions:\n  1: {{title: Training, goal: G1}}\n  2: {{title: {second}, goal: G2}}\n",
    )
    write(tmp_path / "t.csv", "Goal;Action;Owner;Due\nQuality;Training;Ann;2027-01-29\n")

    assert said in " ".join(seuranta("import", "t.csv", "--yes", "--lang", "en", folder=tmp_path).out.split())


def test_what_contradicts_the_plan_is_left_and_the_rest_is_taken(seuranta: Run, home: Path) -> None:
    write(home / "t.csv", "Nro;Toimenpide;Alku;Tila;Valmistui\n1;Hinnasto;1.1.2027;valmis;27.11.2026\n")

    answer = seuranta("import", "t.csv", "--yes", "--lang", "fi", folder=home)

    assert "Nämä jäävät suunnitelmassa ennalleen" in answer.out
    assert plan_in(home).actions["1"].status == "done"
    assert plan_in(home).actions["1"].start is None


# --- JSON ---------------------------------------------------------------------------------------------------------


def test_json_tells_all_and_writes_only_with_a_yes(seuranta: Run, folder: Path) -> None:
    data = json.loads(seuranta("import", "t.csv", "--plan", "new", "--format", "json", folder=folder).out)

    assert data["schema"] == "seuranta.import/1"
    assert (data["plan"], data["written"]) == (None, False)
    assert data["counts"] == {"new": 4, "changed": 0, "unchanged": 0, "not_understood": 2}
    assert data["table"]["columns"][2] == {"column": "C", "heading": "Kuka", "field": "owner"}
    assert not (folder / "new").exists()

    data = json.loads(seuranta("import", "t.csv", "--plan", "new", "--format", "json", "--yes", folder=folder).out)
    assert (data["plan"], data["written"]) == ("new/roadmap.yaml", True)


# --- wrong use ----------------------------------------------------------------------------------------------------

WRONG = {
    "no such file": (("import", "x.csv"), "x.csv"),
    "no such field": (("import", "t.csv", "--map", "C=colour"), "colour"),
    "no mapping": (("import", "t.csv", "--map", "C"), '"C"'),
    "no order of days": (("import", "t.csv", "--dates", "ymd"), '"ymd"'),
    "no such sheet": (("import", "t.csv", "--sheet", "Taul1"), "Taul1"),
    "no table": (("import", "roadmap.yaml"), "roadmap.yaml"),
}


@pytest.mark.parametrize("name", WRONG)
@pytest.mark.parametrize("language", ["fi", "en"])
def test_wrong_use_is_said(seuranta: Run, home: Path, name: str, language: str) -> None:
    write(home / "t.csv", WORKSHOP)
    command, named = WRONG[name]

    answer = seuranta(*command, "--lang", language, folder=home)

    assert answer.code == 2
    assert named in answer.err
    assert not answer.out


# --- begun at a terminal ------------------------------------------------------------------------------------------


def begun(
    answers: list[str], names: tuple[str, ...] = ("työpaja.csv",), language: str = "fi", table: str = WORKSHOP
) -> tuple[str, list[str]]:
    """The plan that a person gets who answers, and all that was asked."""
    left = iter(answers)
    prompts: list[str] = []

    def question(prompt: str) -> str:
        prompts.append(prompt)
        return next(left)

    files = Files(typed=dict.fromkeys(("työpaja.csv", "t.csv"), table.encode()).get, names_in=lambda _folder: names)
    job = Job((), language, lambda _zone: date(2026, 12, 1), 80, question, files)
    outcome = begin(job, InitAsk("uusi", suffix="4c1e"))
    return next(
        iter(write.new.decode() for write in outcome.writes if write.path.endswith("roadmap.yaml")), ""
    ), prompts


def test_init_asks_whether_there_is_a_table_and_proposes_the_one_that_lies_there() -> None:
    text, prompts = begun(["", "e", "ma 30.11.", "fi", "Keksitty Oy", "", "yksin", "Raija", "", "k"])

    assert "[työpaja.csv]" in prompts[0]
    assert "yritys: Keksitty Oy" in text
    assert "otsikko: Käynti asiakkaalla" in text
    assert "4 Koulutus" in prompts[2]
    assert "tila: valmis 30.11.2026" in text


def test_without_a_table_it_is_as_it_was() -> None:
    text, prompts = begun(["", "fi", "", "", "", "", ""], names=())

    assert "[ei]" in prompts[0]
    assert "Esimerkki" in text


def test_a_file_that_is_not_there_is_asked_for_again() -> None:
    _, prompts = begun(["puuttuu.xlsx", "ei", "fi", "", "", "", "", ""])

    assert "puuttuu.xlsx" in prompts[1]


HEDGED = """\
Teema;Toimenpide;Kuka;Milloin
Myynti;Messut;Sari;18.12.
;Soitto;Sari;vko 3
Hinnat;Alennukset;Pekka;syksy
;Tarjous;Pekka;18.12.
"""


def test_proposed_days_are_accepted_with_one_key_and_asked_about_once() -> None:
    text, prompts = by_a_person(["k", "k", "e", "k"], {"t.csv": HEDGED.encode()})

    assert len(prompts) == 4
    assert 'Sarakkeessa "Teema" on tyhjiä soluja (A3, A5)' in prompts[0]
    assert 'D2 "18.12." → 18.12.2026, D3 "vko 3" → 22.1.2027' in prompts[1]
    assert 'D4 "syksy" → 30.11.2027' in prompts[2]
    assert text is not None
    assert text.count("määräaika: 18.12.2026") == 3  # one of them was there
    assert "määräaika: 22.1.2027" in text
    assert 'huomautus: "Määräaika taulukossa: syksy"' in text


def test_what_was_said_of_days_holds_the_next_time_and_in_the_other_language() -> None:
    text, prompts = begun(["t.csv", "k", "k", "e", "en", "", "", "", "Raija", "", "k"], language="fi", table=HEDGED)
    assert len(prompts) == 11
    assert "due: 2026-12-18" in text


@pytest.mark.parametrize("typed", [(), ("tables",)])
def test_a_folder_with_a_table_but_no_plan_says_how_to_make_one(
    seuranta: Run, tmp_path: Path, typed: tuple[str, ...]
) -> None:
    folder = tmp_path / "tables" if typed else tmp_path
    folder.mkdir(exist_ok=True)
    write(folder / "the tasks.csv", WORKSHOP)
    name = '"tables/the tasks.csv"' if typed else '"the tasks.csv"'

    for command in ("status", "check"):
        answer = seuranta(command, *typed, "--lang", "en", folder=tmp_path)
        assert answer.code == 2
        assert f"--from {name}" in answer.err


# --- as it was settled before -------------------------------------------------------------------------------------


def test_where_there_is_no_plan_one_can_be_made_of_the_table_that_was_typed(seuranta: Run, tmp_path: Path) -> None:
    for name in ("a.csv", "tyopaja 1.csv"):
        write(tmp_path / name, WORKSHOP)

    answer = seuranta("import", "tyopaja 1.csv", "--lang", "fi", folder=tmp_path)
    missing = seuranta("import", "b.csv", "--lang", "fi", folder=tmp_path)

    assert (answer.code, missing.code) == (2, 2)
    said = " ".join(answer.err.split())
    assert "seuranta luo --from 'tyopaja 1.csv'" in said or 'seuranta luo --from "tyopaja 1.csv"' in said
    assert "b.csv" in missing.err


def test_what_was_settled_of_a_table_is_remembered_by_its_headings(seuranta: Run, folder: Path) -> None:
    seuranta("import", "t.csv", "--plan", "new", "--map", "G=", "--yes", folder=folder)
    write(folder / "renamed.csv", WORKSHOP.replace("matala", "suuri"))

    answer = seuranta("import", "renamed.csv", "--plan", "new", "--lang", "en", folder=folder)

    assert "G  Prioriteetti  left out" in answer.out
    assert "suuri" not in (folder / "new" / "roadmap.yaml").read_text(encoding="utf-8")


def test_a_move_needs_a_reason_and_the_third_a_decision(seuranta: Run, home: Path) -> None:
    rows = "1;Hinnasto;Pekka;18.12.2026;;\n3;Sopimus;;15.1.2027;;\n"
    imported(seuranta, home, rows, "--yes")
    answer = imported(
        seuranta, home, rows.replace("18.12.2026", "29.1.2027").replace("15.1.2027", "26.2.2027"), "--yes"
    )

    assert "Uudelle määräajalle pe 29.1.2027 ei ole syytä." in answer.out
    assert (home / "roadmap.yaml").read_text(encoding="utf-8") == PLAN

    files = {
        "t.csv": (home / "t.csv").read_bytes(),
        ".seuranta/tables.json": (home / ".seuranta" / "tables.json").read_bytes(),
    }
    recorded, prompts = by_a_person(["lomat", "osat", "Raija, Sari", "k"], files)

    assert len(prompts) == 4
    assert recorded is not None
    assert "syy: lomat" in recorded
    assert "päätti: [Raija, Sari]" in recorded


def by_a_person(answers: list[str], files: dict[str, bytes]) -> tuple[str | None, list[str]]:
    """The plan that comes of a table that a person imports, and all that was asked."""
    left = iter(answers)
    prompts: list[str] = []

    def question(prompt: str) -> str:
        prompts.append(prompt)
        return next(left)

    today = date(2026, 12, 1)
    plan = PlanFile("roadmap.yaml", load_bytes("roadmap.yaml", PLAN.encode()), today, today)
    job = Job((plan,), "fi", lambda _zone: today, 80, question, Files(previous=files.get, typed=files.get))
    outcome = import_table(job, ImportAsk("t.csv"))
    return next((write.new.decode() for write in outcome.writes if write.path == "roadmap.yaml"), None), prompts


# --- a whole plan as data -----------------------------------------------------------------------------------------


def test_an_exported_plan_comes_back_as_an_equal_one(seuranta: Run, tmp_path: Path) -> None:
    for example in sorted((REPOSITORY / "examples").glob("*/roadmap.yaml")):
        data = seuranta("export", str(example.parent), folder=tmp_path).out
        write(tmp_path / "plan.json", data)

        answer = seuranta("import", "plan.json", "--plan", example.parent.name, "--yes", folder=tmp_path)

        assert answer.code == 0, answer.err
        again = json.loads(seuranta("export", example.parent.name, folder=tmp_path).out)
        assert again["plans"][0]["plan"] == json.loads(data)["plans"][0]["plan"]


def test_a_whole_plan_is_not_added_to_another(seuranta: Run, home: Path) -> None:
    write(home / "plan.json", seuranta("export", folder=home).out)

    answer = seuranta("import", "plan.json", "--yes", "--lang", "en", folder=home)

    assert answer.code == 2
    assert "seuranta init FOLDER --from plan.json" in answer.err


def test_a_plan_of_which_items_could_not_be_read_gets_no_table(seuranta: Run, home: Path) -> None:
    write(home / "roadmap.yaml", PLAN + "  4: [Sopimus, jotain]\n")

    answer = imported(seuranta, home, "4;Sopimus;;;;\n", "--yes")

    assert answer.code == 2
    assert "seuranta tarkista" in answer.err


def test_a_plan_that_git_could_not_merge_gets_no_table(seuranta: Run, home: Path) -> None:
    both = PLAN.replace("    vastuu: Sari\n", "<<<<<<< a\n    vastuu: Sari\n=======\n    vastuu: Olli\n>>>>>>> b\n")
    write(home / "roadmap.yaml", both)

    answer = imported(seuranta, home, "4;Messut;;;;\n", "--yes")

    assert answer.code == 2
    assert "koska git ei osannut yhdistää niitä" in " ".join(answer.err.split())
    assert (home / "roadmap.yaml").read_text(encoding="utf-8") == both


def test_work_without_an_end_gets_a_due_date(seuranta: Run, home: Path) -> None:
    write(home / "roadmap.yaml", PLAN.replace("määräaika: 11.12.2026", "määräaika: jatkuva"))
    before = (home / "roadmap.yaml").read_text(encoding="utf-8")

    assert imported(seuranta, home, "2;Käynti;;29.1.2027;;\n", "--yes").code == 0
    assert "määräaika: 29.1.2027" in (home / "roadmap.yaml").read_text(encoding="utf-8")

    write(home / "roadmap.yaml", before)
    assert seuranta("set", "2", "due", "29.1.2027", folder=home).code == 0
    assert "määräaika: 29.1.2027" in (home / "roadmap.yaml").read_text(encoding="utf-8")


def test_what_is_done_gets_the_due_date_that_it_had(seuranta: Run, folder: Path) -> None:
    rows = "Toimenpide;Kuka;Milloin;Tila;Valmistui\nMessut;Sari;{due};valmis;27.11.2026\n"
    write(folder / "t.csv", rows.format(due="syksy"))
    seuranta("import", "t.csv", "--plan", "new", "--yes", folder=folder)
    write(folder / "t.csv", rows.format(due="20.11.2026"))

    answer = seuranta("import", "t.csv", "--plan", "new", "--yes", "--lang", "en", folder=folder)

    assert "Not taken from the table" not in answer.out
    assert plan_in(folder / "new").actions["1"].due == date(2026, 11, 20)


def test_of_many_values_a_person_is_asked_at_once() -> None:
    table = "Nro;Toimenpide;Vastuu;Määräaika\n1;Hinnasto;Olli;29.1.2027\n2;Käynti;Olli;29.1.2027\n3;Sopimus;Olli;\n"

    recorded, prompts = by_a_person(["1", "", "", "k"], {"t.csv": table.encode()})
    assert recorded is not None
    assert recorded.count("vastuu: Olli") == 3
    assert "1 = kaikki" in prompts[0]

    recorded, prompts = by_a_person(["2", "k"], {"t.csv": table.encode()})
    assert recorded is not None
    assert recorded.count("vastuu: Olli") == 1


def test_what_the_plan_does_not_understand_is_left_and_the_rest_of_the_row_is_taken(seuranta: Run, home: Path) -> None:
    rows = "2;Käynti;johtoryhmä;11.12.2026;valmis;27.11.2026\n1;Hinnasto;Pekka;18.12.2026;kesken;\n"
    imported(seuranta, home, "2;Käynti;Sari;11.12.2026;kesken;\n", "--yes")

    answer = imported(seuranta, home, rows, "--yes")

    assert "johtoryhmä" in answer.out
    plan = plan_in(home)
    assert plan.actions["2"].status == "done"
    assert plan.actions["2"].owner is not None
    assert plan.actions["2"].owner.name == "Sari"
    assert plan.actions["1"].status == "in_progress"
