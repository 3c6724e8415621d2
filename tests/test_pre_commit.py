"""The hooks of this repository, run by the tool pre-commit: it installs the package from a commit, and git asks it at each commit."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from conftest import REPOSITORY, Answer
from git_repositories import SETTINGS, commit, environment, git, new_repository
from version_pairs import edited

Run = Callable[..., Answer]

MOVED = ("due: 2026-12-18", "due: 2027-01-29")
RECORDED = (
    MOVED,
    (
        "    depends on: A5\n",
        "    depends on: A5\n    moves: [{date: 2026-12-01, from: 2026-12-18, reason: the customer is away}]\n",
    ),
)
CALENDAR = ("    time: 12:00", "    time: 13:00")
UNREADABLE = ("due: 2026-12-18", "due: soon")
PRE_COMMIT = Path(sys.executable).parent / "pre-commit"

pytestmark = [
    pytest.mark.long,
    pytest.mark.skipif(not PRE_COMMIT.exists(), reason="pre-commit is not installed"),
]


@pytest.fixture(scope="module")
def place(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    """A folder with this package as a repository, one with plans, in which pre-commit is installed, and its own store.

    What pre-commit needs comes from a registry: where none can be reached, only a machine for CI may not go on.
    """
    folder = tmp_path_factory.mktemp("pre-commit")
    revision = _package(folder / "package")
    plans = new_repository(folder / "plans")
    hooks = "".join(f"      - id: {name}\n" for name in ("seuranta-check", "seuranta-calendars"))
    config = f"repos:\n  - repo: {folder / 'package'}\n    rev: {revision}\n    hooks:\n{hooks}"
    (plans / ".pre-commit-config.yaml").write_text(config, encoding="utf-8")
    done = _run(plans, PRE_COMMIT, "install", "--install-hooks")
    if done.returncode and not os.environ.get("CI"):
        pytest.skip(f"pre-commit could not install the package:\n{done.stdout}{done.stderr}")
    assert done.returncode == 0, done.stdout + done.stderr
    yield folder
    shutil.rmtree(folder)


def _package(folder: Path) -> str:
    """The commit of the package in a repository of its own."""
    new_repository(folder)
    for name in ("pyproject.toml", "README.md", ".pre-commit-hooks.yaml"):
        shutil.copy(REPOSITORY / name, folder)
    shutil.copytree(REPOSITORY / "seuranta", folder / "seuranta", ignore=shutil.ignore_patterns("__pycache__"))
    return commit(folder, "2026-12-01")


@pytest.fixture
def plans(place: Path, seuranta: Run) -> Path:
    """The repository with a plan and its calendars, committed in good order."""
    plans = place / "plans"
    shutil.rmtree(plans / "pine", ignore_errors=True)
    shutil.copytree(REPOSITORY / "examples" / "pine", plans / "pine")
    assert seuranta("checkpoints", "pine", "--ics", folder=plans).code == 0
    git(plans, "add", "-A")
    git(plans, "commit", "-q", "--no-verify", "--allow-empty", "-m", "first")
    return plans


def _run(folder: Path, program: str | Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    home = folder.parent
    around = {"SEURANTA_TODAY": "2026-12-01", "PRE_COMMIT_HOME": str(home / "store"), "HOME": str(home)}
    known = {name: text for name, text in os.environ.items() if not name.startswith("SEURANTA_")}
    return subprocess.run(
        [program, *arguments],
        cwd=folder,
        env=known | environment(home) | around,
        capture_output=True,
        check=False,
        encoding="utf-8",
    )


def _committed(plans: Path) -> tuple[bool, str]:
    """Whether all that lies there could be committed, and what was said."""
    git(plans, "add", "-A")
    settings = [part for setting in SETTINGS for part in ("-c", setting)]
    before = git(plans, "rev-parse", "HEAD")
    done = _run(plans, "git", *settings, "commit", "-m", "a change")
    assert (git(plans, "rev-parse", "HEAD") != before) == (done.returncode == 0)
    return done.returncode == 0, done.stdout + done.stderr


def _edit(plans: Path, *edits: tuple[str, str]) -> None:
    plan = plans / "pine" / "roadmap.yaml"
    plan.write_text(edited(plan.read_text(encoding="utf-8"), edits), encoding="utf-8")


def test_what_is_recorded_passes(plans: Path) -> None:
    _edit(plans, *RECORDED)

    is_in, said = _committed(plans)

    assert is_in, said
    assert "seuranta check" in said
    assert "Passed" in said


def test_a_change_without_a_record_is_stopped(plans: Path) -> None:
    _edit(plans, MOVED)

    is_in, said = _committed(plans)

    assert not is_in
    assert "unrecorded-move" in said


def test_a_mistake_is_stopped_with_its_line(plans: Path) -> None:
    _edit(plans, UNREADABLE)

    is_in, said = _committed(plans)

    line = (plans / "pine" / "roadmap.yaml").read_text(encoding="utf-8").split("\n").index("    due: soon") + 1
    assert not is_in
    assert f"pine/roadmap.yaml:{line}:10: error" in said


def test_only_what_is_about_to_be_committed_counts(plans: Path) -> None:
    """What is on its way in is stopped though the file was put right since, and the other way round."""
    _edit(plans, MOVED)
    git(plans, "add", "-A")
    git(plans, "restore", "--source=HEAD", "--worktree", "pine/roadmap.yaml")

    done = _run(plans, PRE_COMMIT, "run")

    assert done.returncode == 1
    assert "unrecorded-move" in done.stdout


def test_calendars_that_are_behind_are_stopped_and_pass_once_renewed(plans: Path, seuranta: Run) -> None:
    _edit(plans, CALENDAR)

    is_in, said = _committed(plans)
    assert not is_in
    assert "seuranta checkpoints" in " ".join(said.split())

    assert seuranta("checkpoints", ".", "--ics", folder=plans).code == 0
    is_in, said = _committed(plans)
    assert is_in, said


def test_other_files_ask_nobody(plans: Path) -> None:
    (plans / "notes.txt").write_text("x", encoding="utf-8")

    is_in, said = _committed(plans)

    assert is_in, said
    assert said.count("Skipped") == 2
