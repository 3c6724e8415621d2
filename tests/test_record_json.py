"""What commands that record answer to programs: the changes are all that is written, and nothing else is another than for people."""

from __future__ import annotations

import json
import shutil
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from conftest import REPOSITORY, Answer
from recording import job
from test_every_command import BEFORE, CASES, RECORDING

from seuranta.commands import UserError
from seuranta.commands.record.progress import BlockAsk, block
from seuranta.commands.record.recording import RecordAsk

Run = Callable[..., Answer]
JSON = ("--format", "json", "--lang", "en")


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return begun(tmp_path / "plan")


def begun(folder: Path) -> Path:
    return shutil.copytree(REPOSITORY / "plans" / "pyorahuolto", folder)


def plan_in(folder: Path) -> bytes:
    return (folder / "roadmap.yaml").read_bytes()


def exported(seuranta: Run, folder: Path) -> dict[str, Any]:
    (plan,) = json.loads(seuranta("export", folder=folder).out)["plans"]
    assert isinstance(plan["plan"], dict)
    return plan["plan"]


def recorded(seuranta: Run, folder: Path, command: str, *more: str) -> Any:
    if command in BEFORE:
        seuranta(*BEFORE[command], folder=folder)
    answer = seuranta(command, *CASES[command], *JSON, *more, folder=folder)
    assert (answer.code, answer.err) == (0, "")
    return json.loads(answer.out)


def with_changes(plan: dict[str, Any], changes: list[dict[str, Any]]) -> dict[str, Any]:
    """The plan as data after changes of fields, each of which holds what it says that it held."""
    for change in changes:
        item = plan
        if change["section"] is not None:
            item = plan.setdefault(change["section"], {}).setdefault(change["item"], {})
        key = change["field"]
        if change["at"] is not None:
            item, key = item.setdefault(change["field"], {}), change["at"]
        assert item.get(key) == change["old"]
        item[key] = change["new"]
        if change["new"] is None:
            del item[key]
    return plan


@pytest.mark.parametrize("command", RECORDING)
def test_the_changes_are_all_that_changes_in_the_plan(seuranta: Run, folder: Path, command: str) -> None:
    if command in BEFORE:
        seuranta(*BEFORE[command], folder=folder)
    before = exported(seuranta, folder)

    answer = json.loads(seuranta(command, *CASES[command], *JSON, folder=folder).out)

    assert answer["written"]
    assert answer["changes"]
    assert with_changes(before, answer["changes"]) == exported(seuranta, folder)


@pytest.mark.parametrize("command", RECORDING)
def test_every_changed_field_stands_in_the_line_that_is_told(seuranta: Run, folder: Path, command: str) -> None:
    answer = recorded(seuranta, folder, command)

    lines = plan_in(folder).decode().splitlines()
    begin = json.loads(seuranta("export", folder=folder).out)["plans"][0]["lines"]
    for change in answer["changes"]:
        assert (change["line"] is None) == (change["new"] is None)
        if change["line"] is None or change["section"] is None:
            continue
        item = lines[: change["line"]]
        assert lines[change["line"] - 1].strip()
        assert change["line"] >= begin[change["section"]][change["item"]]
        assert not [line for line in item[begin[change["section"]][change["item"]] :] if line[:3].strip()]


@pytest.mark.parametrize("command", RECORDING)
def test_the_same_is_written_as_for_a_person(seuranta: Run, tmp_path: Path, command: str) -> None:
    one, other = begun(tmp_path / "one"), begun(tmp_path / "other")

    recorded(seuranta, one, command)
    if command in BEFORE:
        seuranta(*BEFORE[command], folder=other)
    said = seuranta(command, *CASES[command], "--lang", "en", folder=other)

    assert said.code == 0
    assert {path.name for path in one.rglob("*")} == {path.name for path in other.rglob("*")}
    assert plan_in(one) == plan_in(other)


@pytest.mark.parametrize("command", RECORDING)
def test_a_trial_tells_the_same_and_writes_nothing(seuranta: Run, folder: Path, command: str) -> None:
    if command in BEFORE:
        seuranta(*BEFORE[command], folder=folder)
    before = plan_in(folder)
    trial = json.loads(seuranta(command, *CASES[command], *JSON, "--dry-run", folder=folder).out)
    assert plan_in(folder) == before

    answer = json.loads(seuranta(command, *CASES[command], *JSON, folder=folder).out)

    assert not trial.pop("written")
    assert answer.pop("written")
    assert trial == answer


@pytest.mark.parametrize("command", [name for name in RECORDING if name != "undo"])
def test_what_is_undone_is_told_the_other_way_round(seuranta: Run, folder: Path, command: str) -> None:
    answer = recorded(seuranta, folder, command)

    undone = json.loads(seuranta("undo", *JSON, folder=folder).out)

    there = [
        (change["section"], change["item"], change["field"], change["at"], change["old"], change["new"])
        for change in answer["changes"]
    ]
    back = [
        (change["section"], change["item"], change["field"], change["at"], change["new"], change["old"])
        for change in undone["changes"]
    ]
    assert sorted(there, key=str) == sorted(back, key=str)
    assert by_name(undone["new_findings"]) == by_name(answer["gone_findings"])
    assert by_name(undone["gone_findings"]) == by_name(answer["new_findings"])


def by_name(findings: list[dict[str, Any]]) -> list[tuple[str, str]]:
    return sorted((finding["name"], str(finding["item"])) for finding in findings)


@pytest.mark.parametrize(
    "typed", [("block", "5"), ("move", "5", "2027-03-31"), ("done", "99"), ("held", "--on", "2099-01-01")]
)
def test_what_is_wrong_is_said_beside_an_answer_that_is_not_there(
    seuranta: Run, folder: Path, typed: tuple[str, ...]
) -> None:
    before = plan_in(folder)

    answer = seuranta(*typed, *JSON, folder=folder)

    assert (answer.code, answer.out) == (2, "")
    assert answer.err
    assert plan_in(folder) == before


def test_what_was_recorded_before_is_no_change(seuranta: Run, folder: Path) -> None:
    recorded(seuranta, folder, "done")

    answer = recorded(seuranta, folder, "done")

    assert (answer["written"], answer["changes"], answer["new_findings"]) == (False, [], [])
    assert answer["messages"][0].startswith("Action 5 is already")


def test_open_topics_are_told_without_a_change(seuranta: Run, folder: Path) -> None:
    recorded(seuranta, folder, "topic")

    answer = json.loads(seuranta("topic", *JSON, folder=folder).out)

    assert not answer["written"]
    assert "Moving the stock" in answer["messages"][0]


def test_for_a_program_nobody_is_asked() -> None:
    asked: list[str] = []
    at_a_terminal = job((REPOSITORY / "plans" / "pyorahuolto" / "roadmap.yaml").read_bytes())._replace(
        question=lambda prompt: asked.append(prompt) or "rain"  # type: ignore[func-returns-value]
    )

    with pytest.raises(UserError, match="obstacle-missing"):
        block(at_a_terminal, "5", BlockAsk(), RecordAsk(form="json"))
    assert asked == []
    assert block(at_a_terminal, "5", BlockAsk(), RecordAsk()).writes
    assert len(asked) == 1
