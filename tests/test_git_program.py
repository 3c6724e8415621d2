"""What becomes of a git that does not answer as it should, and of what a hook says about the commit that is being made."""

from __future__ import annotations

import os
import shutil
import sys
from pathlib import Path

import pytest
from git_repositories import commit, git, new_repository, plan_text, write_plan
from git_situations import titled, two_versions
from histories import past

from seuranta.commands.versions import PlanVersion
from seuranta.history import git as git_program

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="programs of the shell")


def false_git(folder: Path, script: str) -> str:
    """A program called git, and the folder in which it is."""
    folder.mkdir()
    program = folder / "git"
    program.write_text(f"#!/bin/sh\n{script}\n", encoding="utf-8")
    program.chmod(0o755)
    return str(folder)


@pytest.mark.parametrize(
    ("script", "said"),
    [
        ("exec sleep 20", "did not answer within 1 seconds"),
        ("exit 0", "cannot read the history"),
        ("echo 'something is wrong' >&2; exit 3", 'Git says: "something is wrong"'),
        ("kill -9 $$", "cannot read the history"),
        ("echo true", "cannot read the history"),
    ],
)
def test_a_git_that_does_not_answer_is_told_of(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, script: str, said: str
) -> None:
    monkeypatch.setattr(git_program, "_LONGEST", 1.0)
    plan = two_versions(tmp_path / "r")
    ours = past(plan, PATH=f"{false_git(tmp_path / 'false', script)}{os.pathsep}{os.environ['PATH']}")

    assert said in ours.refused("at", "HEAD")
    assert ours.history.is_kept(ours.plan_file) is False


def test_a_git_that_gives_no_file_in_time_is_not_called_a_clone_without_files(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(git_program, "_LONGEST", 1.0)
    script = f'case "$*" in *cat-file*) exec sleep 20;; esac\nexec "{shutil.which("git")}" "$@"'
    searched = f"{false_git(tmp_path / 'false', script)}{os.pathsep}{os.environ['PATH']}"
    ours = past(two_versions(tmp_path / "r"), PATH=searched)

    assert "did not answer within 1 seconds" in ours.refused("at", "HEAD")


def test_what_is_no_program_is_told_of(tmp_path: Path) -> None:
    plan = two_versions(tmp_path / "r")
    searched = false_git(tmp_path / "false", "")
    (Path(searched) / "git").write_bytes(b"\x7fELF no program")

    assert "cannot read the history" in past(plan, PATH=searched).refused("at", "HEAD")


# --- what is about to be committed --------------------------------------------------------------------------------------


def title(version: PlanVersion | None) -> str | None:
    return None if version is None or version.loaded.plan is None else version.loaded.plan.title


def test_what_is_staged_is_the_next_commit_and_not_the_file_that_lies_there(tmp_path: Path) -> None:
    plan = two_versions(tmp_path / "r")
    write_plan(plan.parent, titled("Staged"))
    git(plan.parent, "add", ".")
    write_plan(plan.parent, titled("Still being typed"))
    ours = past(plan)

    staged = ours.history.staged(ours.plan_file)

    assert (title(staged.coming), title(staged.head)) == ("Staged", "Second")


def test_the_first_commit_has_none_before_it(tmp_path: Path) -> None:
    plan = write_plan(new_repository(tmp_path / "r"), plan_text())
    git(plan.parent, "add", ".")
    ours = past(plan)

    assert ours.history.staged(ours.plan_file).head is None


def test_a_plan_that_is_new_in_a_commit_has_none_before_it(tmp_path: Path) -> None:
    plan = two_versions(tmp_path / "r")
    new = write_plan(plan.parents[1] / "b", titled("New").replace("tunnus:", "# tunnus:", 1))
    git(new.parent, "add", ".")
    ours = past(new)

    assert ours.history.staged(ours.plan_file).head is None


def test_a_plan_whose_folder_is_renamed_in_a_commit_has_one_before_it(tmp_path: Path) -> None:
    root = new_repository(tmp_path / "r")
    write_plan(root / "a", titled("First"))
    commit(root, "2026-10-05")
    git(root, "mv", "a", "b")
    plan = write_plan(root / "b", titled("Second"))
    git(root, "add", ".")
    ours = past(plan)

    staged = ours.history.staged(ours.plan_file)

    assert (title(staged.coming), title(staged.head)) == ("Second", "First")


@pytest.mark.parametrize("is_relative", [True, False])
def test_a_hook_reads_the_index_of_the_commit_that_is_being_made(tmp_path: Path, *, is_relative: bool) -> None:
    """`git commit -- path` makes the commit from another index than the usual one, and says so to its hooks."""
    plan = two_versions(tmp_path / "r")
    root = plan.parents[2]
    write_plan(plan.parent, titled("Staged as usual"))
    git(root, "add", ".")
    index = root / ".git" / "next-index-1.lock"
    index.write_bytes((root / ".git" / "index").read_bytes())
    write_plan(plan.parent, titled("In this commit"))
    git(root, "add", ".", GIT_INDEX_FILE=str(index))

    ours = past(plan, GIT_INDEX_FILE=os.path.relpath(index, plan.parent) if is_relative else str(index))

    assert title(ours.history.staged(ours.plan_file).coming) == "In this commit"


def test_the_index_of_another_repository_is_not_read(tmp_path: Path) -> None:
    plan = two_versions(tmp_path / "r")
    other = two_versions(tmp_path / "other")
    write_plan(other.parent, titled("Another company"))
    commit(other.parent, "2026-11-20")

    ours = past(plan, GIT_INDEX_FILE=str(tmp_path / "other" / ".git" / "index"))

    assert title(ours.history.staged(ours.plan_file).coming) == "Second"
