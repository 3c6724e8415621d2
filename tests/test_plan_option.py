"""How a plan is named: with `--plan` by every command that takes one, and without it by those that take several."""

from __future__ import annotations

import re
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest
from conftest import REPOSITORY, Answer
from git_repositories import plan_text
from test_every_command import BEFORE, CASES, COMMANDS, OLDER, takes_several
from version_pairs import edited

Run = Callable[..., Answer]

SEVERAL = [name for name in COMMANDS if takes_several(name)]
ONE = [name for name, command in COMMANDS.items() if any("--plan" in one.opts for one in command.params)]
ONE = [name for name in ONE if name not in SEVERAL]
SECRET = r"\b[a-z0-9]{22}\b"
"""The name of a folder that nobody can guess, which is another one in each plan."""
WITHOUT = ["explain", "guide", "init", "lsp", "schema"]
"""Commands for which it does not matter what plans there are."""


def folder_with_plans(folder: Path) -> Path:
    """Two plans, both with an older version where `changes` looks for one."""
    for name in ("a", "b"):
        plan = shutil.copytree(REPOSITORY / "plans" / "pyorahuolto", folder / name)
        text = plan_text() if name == "a" else plan_text().replace("Kuviteltu", "Keksitty")
        (plan / "roadmap.yaml").write_text(text, encoding="utf-8")
    (folder / "2026-11-03-plan.yaml").write_text(edited(plan_text(), OLDER), encoding="utf-8")
    return folder


def test_every_command_that_takes_plans_takes_them_by_the_option() -> None:
    assert sorted([*SEVERAL, *ONE, *WITHOUT]) == sorted(COMMANDS)
    for name in SEVERAL:
        assert any("--plan" in one.opts for one in COMMANDS[name].params), name


@pytest.mark.parametrize("name", SEVERAL)
def test_plans_count_the_same_with_and_without_the_option_and_together(
    seuranta: Run, tmp_path: Path, name: str
) -> None:
    def answer(at: str, *typed: str) -> Answer:
        told = seuranta(name, *CASES[name], *typed, "--lang", "en", folder=folder_with_plans(tmp_path / at))
        return told._replace(out=re.sub(SECRET, "secret", told.out))

    assert answer("1", "a") == answer("2", "--plan", "a") == answer("3", "a", "--plan", "a")
    assert answer("4", "a", "b") == answer("5", "--plan", "a", "--plan", "b") == answer("6", "a", "--plan", "b")


@pytest.mark.parametrize("name", ONE)
def test_a_command_for_one_plan_is_given_it_from_outside(seuranta: Run, tmp_path: Path, name: str) -> None:
    here, outside = folder_with_plans(tmp_path / "1"), folder_with_plans(tmp_path / "2")
    for folder, option in ((here / "a", ()), (outside, ("--plan", "a"))):
        if name in BEFORE:
            seuranta(*BEFORE[name], *option, folder=folder)

    inside = seuranta(name, *CASES[name], folder=here / "a")
    given = seuranta(name, *CASES[name], "--plan", "a", folder=outside)

    assert (inside.code, given.code) == (0, 0), given.err
    for path in (here / "a").rglob("*.yaml"):
        assert path.read_bytes() == (outside / "a" / path.relative_to(here / "a")).read_bytes()
    assert (outside / "b" / "roadmap.yaml").read_bytes() == (here / "b" / "roadmap.yaml").read_bytes()


@pytest.mark.parametrize("name", ONE)
def test_two_plans_for_a_command_for_one_are_refused_in_one_sentence(seuranta: Run, tmp_path: Path, name: str) -> None:
    folder = folder_with_plans(tmp_path)
    before = {path: path.read_bytes() for path in folder.rglob("*") if path.is_file()}

    answer = seuranta(name, *CASES[name], "--plan", "a", "--plan", "b", "--lang", "en", folder=folder)

    help_ = f"Help: seuranta {name} --help"
    assert answer == (2, "", f"The option --plan can be given only once. {help_}\n")
    assert before == {path: path.read_bytes() for path in folder.rglob("*") if path.is_file()}


@pytest.mark.parametrize("name", ONE)
def test_a_plan_in_the_place_of_something_else_is_told_where_it_belongs(
    seuranta: Run, tmp_path: Path, name: str
) -> None:
    folder = folder_with_plans(tmp_path)

    answer = seuranta(name, *CASES[name], "a/", "--lang", "en", folder=folder)

    assert (answer.code, answer.out) == (2, "")
    assert answer.err == (
        f"This command takes the plan as an option: seuranta {name} --plan a/. Help: seuranta {name} --help\n"
    )


def test_a_word_that_is_no_way_to_a_plan_stays_a_word(seuranta: Run, tmp_path: Path) -> None:
    folder = folder_with_plans(tmp_path)
    shutil.copytree(folder / "a", folder / "a" / "Joona")

    assert seuranta("set", "5", "owner", "Joona", folder=folder / "a").code == 0
    assert seuranta("ask", "who/what?", folder=folder / "a").code == 0
