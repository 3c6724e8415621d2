"""What a person reads in a terminal of 60, 80 and 120 columns: every line of every text fits, and is broken between words."""

from __future__ import annotations

import re
import shutil
from pathlib import Path

import pytest
from conftest import REPOSITORY, long
from git_repositories import plan_text
from test_every_command import BEFORE, CASES, OLDER, WITH_OLDER, formats
from test_every_command import Run as AnyRun
from test_problems import FOLDERS
from version_pairs import edited

from seuranta.output.words.cells import cells

SCREENS = [("fi", "60"), ("en", "80"), long("en", "60"), long("fi", "80"), long("fi", "120"), long("en", "120")]
"""Languages and widths."""
LOOKS = ("status", "list", "timeline", "checkpoints", "check", "agenda --stdout", "report --stdout")
READ = [
    *sorted((REPOSITORY / "examples").glob("*/roadmap.yaml")),
    *sorted((REPOSITORY / "tests" / "companies").glob("*-fi.yaml")),
]
_KEPT = re.compile(r"\bseuranta [a-z]|^ *\d* \| ?|^\s*\S+$")
"""A command, to be copied; a line of the plan's file; one word that is longer than the line, such as a path."""


def too_wide(said: str, width: str) -> list[str]:
    return [line for line in said.splitlines() if cells(line) > int(width) and not _KEPT.search(line)]


@pytest.mark.parametrize(("language", "width"), SCREENS)
@pytest.mark.parametrize("command", sorted(CASES.keys() - {"guide", "schema"}))
def test_every_command_keeps_to_the_terminal(
    seuranta: AnyRun, tmp_path: Path, command: str, language: str, width: str
) -> None:
    """The guide holds code that is typed, and has a test of its own; schemas are read by programs only."""
    form = next((form for form in formats(command) if form in ("", "text")), None)
    if form is None:
        pytest.skip("read by programs only")
    folder = shutil.copytree(REPOSITORY / "plans" / "pyorahuolto", tmp_path / "plan")
    if command in WITH_OLDER:
        (folder / "2026-11-03-plan.yaml").write_text(edited(plan_text(), OLDER), encoding="utf-8")
    if command in BEFORE:
        seuranta(*BEFORE[command], folder=folder)
    typed = (command, *CASES[command], "--lang", language, *(("--format", form) if form else ()))

    answer = seuranta(*typed, folder=folder, COLUMNS=width)

    assert answer.code < 3, answer.err
    assert too_wide(answer.out + answer.err, width) == []


@pytest.mark.parametrize(("language", "width"), SCREENS)
@pytest.mark.parametrize("path", READ, ids=lambda path: path.parent.name + "-" + path.stem)
def test_every_view_of_a_plan_keeps_to_the_terminal(
    seuranta: AnyRun, tmp_path: Path, path: Path, language: str, width: str
) -> None:
    shutil.copy(path, tmp_path / "roadmap.yaml")
    for look in LOOKS:
        form = ("--format", "text") if "--stdout" in look else ()
        answer = seuranta(*look.split(), *form, "--lang", language, folder=tmp_path, COLUMNS=width)

        assert answer.code < 2, answer.err
        assert too_wide(answer.out + answer.err, width) == [], look


@pytest.mark.parametrize(("language", "width"), SCREENS)
def test_every_explanation_keeps_to_the_terminal(seuranta: AnyRun, language: str, width: str) -> None:
    index = seuranta("explain", "--lang", language, COLUMNS=width).out
    assert too_wide(index, width) == []
    for name in re.findall(r"(?m)^  (\S+)", index)[::8]:
        assert too_wide(seuranta("explain", name, "--lang", language, COLUMNS=width).out, width) == [], name


@pytest.mark.parametrize("folder", FOLDERS[::8], ids=lambda folder: folder.name)
def test_every_problem_keeps_to_a_narrow_terminal(seuranta: AnyRun, folder: Path) -> None:
    for language in ("fi", "en"):
        said = seuranta("check", str(folder), "--lang", language, COLUMNS="60").out

        assert too_wide(said, "60") == [], language


@pytest.mark.parametrize(("language", "width"), SCREENS[:4])
@pytest.mark.parametrize("command", ["", *sorted(CASES)])
def test_every_help_page_keeps_to_the_terminal(seuranta: AnyRun, command: str, language: str, width: str) -> None:
    said = seuranta(*command.split(), "--help", SEURANTA_LANG=language, COLUMNS=width).out

    assert said
    assert too_wide(said, width) == []
