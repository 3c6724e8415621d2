"""What a person types and gets back: which plan, which day, which language, exit codes and streams."""

from __future__ import annotations

import errno
import json
import os
import re
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from conftest import REPOSITORY, Answer

Run = Callable[..., Answer]

KONEPAJA = str(REPOSITORY / "examples" / "konepaja")
PINE = str(REPOSITORY / "examples" / "pine")

SMALL = """\
title: Care plans
language: en
presented: 2026-09-01
actions:
  1:
    title: Price list
    owner: Ann
    start: 2026-11-02
    due: 2026-11-27
checkpoints:
  month:
    recurrence: the first Tuesday of each month
"""


def write(folder: Path, text: str = SMALL) -> Path:
    folder.mkdir(parents=True, exist_ok=True)
    path = folder / "roadmap.yaml"
    path.write_text(text, encoding="utf-8")
    return path


# --- which plan ---------------------------------------------------------------------------------------------------


def test_the_plan_of_this_folder_or_of_one_above(seuranta: Run, tmp_path: Path) -> None:
    write(tmp_path)
    below = tmp_path / "reports" / "2026"
    below.mkdir(parents=True)

    assert "Price list" in seuranta("status", folder=tmp_path).out
    assert "Price list" in seuranta("status", folder=below).out


def test_the_plans_in_a_folder_of_plans(seuranta: Run, tmp_path: Path) -> None:
    write(tmp_path / "plans" / "one")
    write(tmp_path / "plans" / "two", SMALL.replace("Care plans", "Other plans"))

    answer = seuranta("status", "--format", "json", folder=tmp_path)

    assert [one["path"] for one in json.loads(answer.out)["plans"]] == [
        "plans/one/roadmap.yaml",
        "plans/two/roadmap.yaml",
    ]


def test_the_plan_of_the_environment(seuranta: Run, tmp_path: Path) -> None:
    path = write(tmp_path / "elsewhere")
    (tmp_path / "here").mkdir()

    answer = seuranta("status", folder=tmp_path / "here", SEURANTA_PLAN=str(path))

    assert "Price list" in answer.out


def test_seuranta_alone_is_seuranta_status(seuranta: Run, tmp_path: Path) -> None:
    write(tmp_path)

    assert seuranta(folder=tmp_path) == seuranta("status", folder=tmp_path)


@pytest.mark.parametrize(
    ("typed", "missing"),
    [(("add",), "TITLE"), (("postpone",), "NEW"), (("done",), "ID"), (("drop",), "ID")],
)
def test_an_argument_that_is_missing_is_named_without_those_that_may_be(
    seuranta: Run, tmp_path: Path, typed: tuple[str, ...], missing: str
) -> None:
    answer = seuranta(*typed, "--lang", "en", folder=tmp_path)

    assert (answer.code, answer.err) == (2, f"The command needs {missing}. Help: seuranta {typed[0]} --help\n")


def test_a_number_is_no_piece_of_a_title(seuranta: Run, tmp_path: Path) -> None:
    before = "actions:\n  A3: {title: All 11 systems, due: 2026-12-11}\n  A9: {title: Key box, due: 2026-12-04}\n"
    (tmp_path / "roadmap.yaml").write_text(before, encoding="utf-8")
    answer = seuranta("move", "A9", "11", "Dec", "--reason", "x", "--lang", "en", folder=tmp_path)

    assert answer.code == 2
    assert 'no item "11"' in answer.err
    assert (tmp_path / "roadmap.yaml").read_text(encoding="utf-8") == before


@pytest.mark.parametrize(
    ("language", "said"), [("fi", "Täältä ei löydy suunnitelmaa"), ("en", "There is no plan (roadmap.yaml) here")]
)
def test_no_plan_names_the_way_to_one(seuranta: Run, tmp_path: Path, language: str, said: str) -> None:
    answer = seuranta("status", "--lang", language, folder=tmp_path)

    assert (answer.code, answer.out) == (2, "")
    assert said in answer.err
    assert {"fi": "seuranta luo", "en": "seuranta init"}[language] in answer.err


@pytest.mark.parametrize("name", ["roadmap.yml", "roadmap.yaml.txt", "Roadmap.yaml", "plans/care/ROADMAP.YML"])
def test_a_misnamed_plan_is_named(seuranta: Run, tmp_path: Path, name: str) -> None:
    write((tmp_path / name).parent).rename(tmp_path / name)

    answer = seuranta("status", folder=tmp_path)

    if os.path.lexists(tmp_path / "roadmap.yaml"):
        pytest.skip("capital and small letters are the same here")
    assert answer.code == 2
    assert name in answer.err


def test_a_path_that_is_not_there(seuranta: Run, tmp_path: Path) -> None:
    answer = seuranta("status", "nothing.yaml", folder=tmp_path)

    assert (answer.code, answer.out) == (2, "")
    assert "nothing.yaml" in answer.err


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("plans/acme", "The file or folder plans/acme does not exist. Did you mean plans/acme-bakery?"),
        ("plans/acme-bakry", "The file or folder plans/acme-bakry does not exist. Did you mean plans/acme-bakery?"),
        ("plans/pine-", "The file or folder plans/pine- does not exist."),
        ("plans/notes", "There is no plan (roadmap.yaml) in plans/notes. Start one with: seuranta init plans/notes"),
        ("below", "There is no plan (roadmap.yaml) in below, but there is one in below/a/b. Name that folder."),
    ],
)
def test_the_folder_that_was_probably_meant(seuranta: Run, tmp_path: Path, typed: str, said: str) -> None:
    for name in ("plans/acme-bakery", "plans/pine-one", "plans/pine-two", "below/a/b"):
        write(tmp_path / name)
    (tmp_path / "plans" / "notes").mkdir()

    answer = seuranta("status", typed, "--lang", "en", folder=tmp_path)

    assert (answer.code, answer.out, " ".join(answer.err.split())) == (2, "", said)


@pytest.mark.parametrize(
    "command", ["status", "check", "list", "checkpoints", "timeline", "agenda --stdout", "report --stdout"]
)
def test_a_plan_may_be_named_with_an_option_as_well(seuranta: Run, tmp_path: Path, command: str) -> None:
    for name, title in (("one", "Care plans"), ("two", "Spare parts")):
        write(tmp_path / name, SMALL.replace("Care plans", title))

    with_option = seuranta(*command.split(), "one", "--plan", "two", folder=tmp_path)

    assert re.search("two|Spare parts", with_option.out)
    assert with_option == seuranta(*command.split(), "one", "two", folder=tmp_path)


@pytest.mark.skipif(os.name != "posix", reason="links of POSIX")
@pytest.mark.parametrize("target", ["roadmap.yaml", "nowhere"])
def test_a_link_that_leads_nowhere_is_named(seuranta: Run, tmp_path: Path, target: str) -> None:
    (tmp_path / "roadmap.yaml").symlink_to(target)

    for answer in (seuranta("status", folder=tmp_path), seuranta("status", str(tmp_path), folder=tmp_path)):
        assert answer.code == 2
        assert "roadmap.yaml" in answer.err
        assert "init" not in answer.err


def test_what_the_system_refuses_is_no_bug(seuranta: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    too_long = seuranta("status", "x" * 300, folder=tmp_path)
    write(tmp_path / "kept" / "from you")

    def refused(path: Path) -> bool:
        raise PermissionError(errno.EACCES, "Permission denied", str(path))

    monkeypatch.setattr(Path, "is_dir", refused)
    forbidden = seuranta("status", "kept/from you", "--lang", "fi", folder=tmp_path)

    assert (too_long.code, too_long.out) == (2, "")
    assert "x cannot be read: " in too_long.err
    assert (forbidden.code, forbidden.err) == (2, "Sinulla ei ole oikeutta lukea tiedostoa kept/from you.\n")


def test_an_answer_that_cannot_be_printed_is_no_bug(
    seuranta: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    write(tmp_path)

    def full(*_: object) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr("seuranta.world.World.write_out", full)
    answer = seuranta("status", folder=tmp_path)

    assert (answer.code, answer.err) == (2, "The output cannot be printed: the disk is full.\n")


@pytest.mark.skipif(os.name != "posix", reason="pipes of POSIX")
def test_a_pipe_is_refused_without_waiting(seuranta: Run, tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "roadmap.yaml")

    answer = seuranta("status", folder=tmp_path)

    assert answer.code == 2
    assert "roadmap.yaml" in answer.err


def test_show_asks_for_one_plan(seuranta: Run, tmp_path: Path) -> None:
    write(tmp_path / "plans" / "one")
    write(tmp_path / "plans" / "two")

    answer = seuranta("show", "1", folder=tmp_path)

    assert answer.code == 2
    assert "plans/one/roadmap.yaml" in answer.err
    assert "Price list" in seuranta("show", "1", "--plan", "plans/one", folder=tmp_path).out


# --- which day and which language ---------------------------------------------------------------------------------


def test_the_day_is_today_unless_another_is_asked_for(seuranta: Run, tmp_path: Path) -> None:
    write(tmp_path)

    def day(*args: str) -> str:
        found: str = json.loads(seuranta("status", "--format", "json", *args, folder=tmp_path).out)["plans"][0]["as_of"]
        return found

    assert day() == "2026-12-01"
    assert day("--as-of", "24.12.2026") == "2026-12-24"
    assert day("--as-of", "tomorrow") == "2026-12-02"
    assert day("--as-of", "huomenna") == "2026-12-02"


@pytest.mark.parametrize(("language", "said"), [("fi", "marraskuussa on 30 päivää"), ("en", "November has 30 days")])
def test_a_day_that_does_not_exist(seuranta: Run, tmp_path: Path, language: str, said: str) -> None:
    write(tmp_path)

    answer = seuranta("status", "--as-of", "31.11.2026", "--lang", language, folder=tmp_path)

    assert (answer.code, answer.out) == (2, "")
    assert said in answer.err


def test_the_language_is_asked_for_or_set_or_that_of_the_plan(seuranta: Run, tmp_path: Path) -> None:
    write(tmp_path)

    def is_finnish(*args: str, **environment: str) -> bool:
        return "tarkistuspiste" in seuranta("status", *args, folder=tmp_path, **environment).out

    assert not is_finnish()
    assert not is_finnish(LANG="fi_FI.UTF-8")
    assert is_finnish(SEURANTA_LANG="fi")
    assert is_finnish("--lang", "fi")
    assert not is_finnish("--lang", "en", SEURANTA_LANG="fi")


def test_machine_output_does_not_change_with_the_language(seuranta: Run) -> None:
    finnish = seuranta("status", KONEPAJA, "--format", "json", "--lang", "fi", "--as-of", "1.12.2026")
    english = seuranta("status", KONEPAJA, "--format", "json", "--lang", "en", "--as-of", "1.12.2026")

    assert finnish.out == english.out


@pytest.mark.parametrize(
    "wrong",
    [["status", "--lang", "sv"], ["status", "--format", "xml"], ["status", "--color", "pink"], ["explain", "x"]],
)
def test_wrong_choices_are_told(seuranta: Run, tmp_path: Path, wrong: list[str]) -> None:
    write(tmp_path)

    answer = seuranta(*wrong, folder=tmp_path)

    assert (answer.code, answer.out) == (2, "")
    assert answer.err.endswith(".\n") or "seuranta explain" in answer.err


# --- exit codes ---------------------------------------------------------------------------------------------------


def test_a_late_plan_is_not_a_failed_one(seuranta: Run, tmp_path: Path) -> None:
    write(tmp_path)

    assert seuranta("status", folder=tmp_path).code == 0
    assert seuranta("check", folder=tmp_path).code == 0


def test_fail_on_and_strict_fail_where_asked(seuranta: Run, tmp_path: Path) -> None:
    write(tmp_path)

    assert seuranta("status", "--fail-on", "overdue-action", folder=tmp_path).code == 1
    assert seuranta("status", "--fail-on", "blocked-action,overdue-action", folder=tmp_path).code == 1
    assert seuranta("status", "--fail-on", "blocked-action", folder=tmp_path).code == 0
    assert seuranta("status", "--fail-on", "overdu-action", folder=tmp_path).code == 2
    assert seuranta("check", "--strict", folder=tmp_path).code == 1


def test_check_fails_where_no_next_checkpoint_is_agreed(seuranta: Run, tmp_path: Path) -> None:
    write(tmp_path, SMALL[: SMALL.index("checkpoints:")])

    answer = seuranta("check", folder=tmp_path)

    assert answer.code == 1
    assert "no-next-checkpoint" in answer.out


@pytest.mark.parametrize("data", ["päivä: 1\n".encode("latin-1"), "title: x\n".encode("utf-16"), b"- 1\n- 2\n", b""])
def test_a_file_of_which_nothing_can_be_read(seuranta: Run, tmp_path: Path, data: bytes) -> None:
    write(tmp_path).write_bytes(data)

    status, check = seuranta("status", folder=tmp_path), seuranta("check", folder=tmp_path)

    assert (status.code, status.out) == (2, "")
    assert "roadmap.yaml:1:" in status.err
    assert check.code == 2
    assert "roadmap.yaml:1:" in check.out


def test_a_partly_readable_plan_is_shown_and_what_was_left_out_is_said(seuranta: Run, tmp_path: Path) -> None:
    write(tmp_path, SMALL.replace("owner: Ann", 'owner: "Ann'))

    status, check = seuranta("status", folder=tmp_path), seuranta("check", folder=tmp_path)

    assert status.code == 0
    assert "1 error" in status.err
    assert check.code == 1


@pytest.mark.skipif(os.name != "posix", reason="links of POSIX")
def test_nothing_is_written_through_a_link_out_of_the_plan(seuranta: Run, tmp_path: Path) -> None:
    outside = tmp_path / "outside"
    outside.mkdir()
    plan = write(tmp_path / "plan")
    (plan.parent / "reports").symlink_to(outside)
    (tmp_path / "shortcut").symlink_to(plan.parent)

    answer = seuranta("report", "shortcut", folder=tmp_path)

    assert answer.code == 2
    assert "shortcut/reports" in answer.err
    assert list(outside.iterdir()) == []
    assert seuranta("checkpoints", "shortcut", "--ics", folder=tmp_path).code == 0


# --- what is printed ----------------------------------------------------------------------------------------------


def test_a_torn_plan_among_several_is_not_calm(seuranta: Run, tmp_path: Path) -> None:
    write(tmp_path / "torn", SMALL + "owner Ann\n")
    write(tmp_path / "whole")

    out = seuranta("status", "torn", "whole", "--as-of", "2026-12-01", folder=tmp_path).out

    assert "1 error in the file, so part of it was not read: seuranta check torn" in " ".join(out.split())
    assert "None of the plans has problem spots" not in out


@pytest.mark.parametrize("command", ["check", "status"])
def test_a_path_that_is_not_there_does_not_hide_the_others(seuranta: Run, tmp_path: Path, command: str) -> None:
    write(tmp_path / "a")
    write(tmp_path / "b")
    alone = seuranta(command, "a", "b", folder=tmp_path)

    among = seuranta(command, "a", "nowhere", "b", folder=tmp_path)

    assert (among.code, among.out) == (2, alone.out)
    assert among.err.startswith("The file or folder nowhere does not exist.\n")


def test_github_annotations_never_begin_with_text_of_the_plan(seuranta: Run, tmp_path: Path) -> None:
    write(tmp_path, SMALL + '  week:\n    recurrence: "::error::100% %0A"\n')

    answer = seuranta("check", "--format", "github", folder=tmp_path)

    assert answer.code == 1
    assert all(line.startswith(("::error title=seuranta ", "::warning title=seuranta ", "::notice title=seuranta"))
               for line in answer.out.splitlines())  # fmt: skip
    assert "%250A" in answer.out


@pytest.mark.parametrize("sign", "=+-@＝＋－＠﹦﹢﹣﹫")
def test_csv_holds_no_formula(seuranta: Run, tmp_path: Path, sign: str) -> None:
    write(tmp_path, SMALL.replace("title: Price list", f"title: '{sign}1+1'"))

    answer = seuranta("list", "--format", "csv", folder=tmp_path)

    assert f",'{sign}1+1," in answer.out


@pytest.mark.parametrize(
    ("command", "form"), [("list", "csv"), ("list", "json"), ("status", "json"), ("check", "json")]
)
def test_no_text_of_a_plan_commands_the_terminal(seuranta: Run, tmp_path: Path, command: str, form: str) -> None:
    hostile = "A\x1b[31mB\x9b1mC\x7f\u202eD\u2028E"
    write(tmp_path, SMALL.replace("Price list", f"{json.dumps(hostile)}\n    {json.dumps(hostile)}: x").replace(
        "title: Care plans", f"title: {json.dumps(hostile)}"))  # fmt: skip

    answer = seuranta(command, "--format", form, folder=tmp_path)

    assert answer.out.replace("\n", "").isprintable()
    assert "B" in answer.out
    if form == "json" and command != "check":
        assert json.dumps(hostile) in json.dumps(json.loads(answer.out))


def test_list_narrows(seuranta: Run) -> None:
    def ids(*args: str) -> list[str]:
        answer = seuranta("list", KONEPAJA, "--format", "json", "--as-of", "1.12.2026", *args)
        return [one["id"] for one in json.loads(answer.out)["actions"]]

    assert len(ids()) == 16
    assert ids("--overdue") == ["6", "8", "14"]
    assert ids("--state", "jumissa") == ids("--state", "blocked") == ["8"]
    assert ids("--owner", "olli") == ["4", "12"]
    assert ids("--goal", "t4") == ["11", "16"]
    assert ids("--due-within", "14pv") == ["2", "7"]
    assert ids("--owner", "Pekka", "--state", "valmis,myöhässä") == ["1", "6"]
    assert set(ids("--team")) > {"1", "4", "5"}


def test_list_of_the_last_day_of_the_calendar(seuranta: Run) -> None:
    answer = seuranta("list", KONEPAJA, "--due-within", "14d", "--as-of", "31.12.9999")

    assert answer.code == 0


def test_list_shows_goals_when_asked(seuranta: Run) -> None:
    text = seuranta("list", KONEPAJA, "--goals", "--as-of", "1.12.2026")
    data = json.loads(seuranta("list", KONEPAJA, "--goals", "--format", "json", "--as-of", "1.12.2026").out)
    table = seuranta("list", KONEPAJA, "--goals", "--format", "csv", "--as-of", "1.12.2026").out.splitlines()

    assert "T4" in text.out
    assert [(one["id"], one["light"]) for one in data["goals"]] == [
        ("T1", "amber"), ("T2", "green"), ("T3", "amber"), ("T4", "grey")
    ]  # fmt: skip
    assert len(table) == 5


def test_show_finds_by_id_word_and_title(seuranta: Run) -> None:
    def shown(*args: str) -> Answer:
        return seuranta("show", *args, "--plan", KONEPAJA, "--as-of", "1.12.2026")

    assert "Palveluesite" in shown("14").out
    assert "Palveluesite" in shown("palveluesite ja").out
    assert "Vasteaika" in shown("tavoite t3").out
    assert shown("huolto").code == 2
    assert "toimenpide 1" in shown("huolto").err
    assert shown("T33").code == 2


def test_a_reader_that_leaves_early_is_no_failure() -> None:
    import subprocess
    import sys

    command = f"{sys.executable} -m seuranta status {PINE} --as-of 2026-12-01 | head -1"
    done = subprocess.run(command, shell=True, capture_output=True, text=True, check=True)

    assert done.stdout.count("\n") == 1
    assert done.stderr == ""


def program(*args: str, folder: Path, before: str = "") -> subprocess.CompletedProcess[str]:
    command = f"{before} exec {sys.executable} -m seuranta {' '.join(args)}"
    environment = {**os.environ, "SEURANTA_LANG": "en", "PYTHONPATH": str(REPOSITORY)}
    return subprocess.run(["/bin/sh", "-c", command], cwd=folder, env=environment, capture_output=True, text=True)  # noqa: PLW1510


@pytest.mark.skipif(os.name != "posix", reason="streams and folders of POSIX")
@pytest.mark.parametrize("closed", [">&-", ">&- 2>&- <&-"])
def test_a_closed_stream_is_no_failure(tmp_path: Path, closed: str) -> None:
    write(tmp_path)

    answer = program("status", closed, folder=tmp_path)

    assert (answer.returncode, answer.stderr) == (0, "")


@pytest.mark.skipif(os.name != "posix", reason="folders of POSIX")
def test_a_removed_folder_is_told(tmp_path: Path) -> None:
    (gone := tmp_path / "gone").mkdir()

    answer = program("status", folder=gone, before=f"rmdir '{gone}';")

    assert (answer.returncode, len(answer.stderr.splitlines())) == (2, 1)


def test_nothing_in_a_folder_runs_in_place_of_what_the_program_needs(tmp_path: Path) -> None:
    write(tmp_path)
    for name in ("typer", "pydantic", "rich", "calendar", "json", "email", "zoneinfo"):
        (tmp_path / f"{name}.py").write_text("raise SystemExit(99)\n")

    environment = {**os.environ, "SEURANTA_LANG": "en", "SEURANTA_TODAY": "2026-12-01"}
    for words in (["status", "--color", "always"], ["report", "--format", "eml"]):
        command = [sys.executable, "-m", "seuranta", *words]
        answer = subprocess.run(command, cwd=tmp_path, env=environment, capture_output=True, text=True, check=False)
        assert (answer.returncode, answer.stderr) == (0, ""), words


def test_hints_fit_a_narrow_terminal(seuranta: Run, tmp_path: Path) -> None:
    write(tmp_path, SMALL.replace("owner", "ovner"))

    lines = seuranta("check", folder=tmp_path, COLUMNS="40").out.splitlines()

    assert max(len(line) for line in lines if " | " in line) <= 40
