"""Reading the history of a plan runs no program but git, fetches nothing and writes nothing, whatever the repository says.

Every door that a setting, an attribute, a hook, the environment or the files of a repository leave open holds the same
trap: a program that leaves a mark. First it is made sure that git itself walks into the traps; then nothing of ours may.
"""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Iterator
from hashlib import sha256
from pathlib import Path
from typing import NamedTuple

import pytest
from git_repositories import MAKING, READING, commit, environment, git, new_repository, write_plan
from git_situations import cloned, titled
from histories import past

from seuranta.commands import UserError
from seuranta.history.git import git_in

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="links, and names and programs of Unix")


class Trapped(NamedTuple):
    """A plan in a repository full of traps, the folder where they leave their marks, and an evil environment."""

    plan: Path
    marks: Path
    environment: dict[str, str]

    @property
    def sprung(self) -> list[str]:
        return sorted(mark.name for mark in self.marks.iterdir())

    @property
    def root(self) -> Path:
        return self.plan.parents[1]


def _trap(folder: Path, name: str) -> str:
    """A program that leaves a mark, and then passes on what it was given."""
    program = folder / "traps" / name
    program.parent.mkdir(exist_ok=True)
    program.write_text(f"#!/bin/sh\necho ran > '{folder}/marks/{name}'\ncat 2>/dev/null\n", encoding="utf-8")
    program.chmod(0o755)
    return str(program)


HOOKS = (
    "post-checkout",
    "post-index-change",
    "pre-commit",
    "reference-transaction",
    "post-merge",
    "fsmonitor-watchman",
)


@pytest.fixture
def trapped(tmp_path: Path) -> Trapped:
    marks = tmp_path / "marks"
    marks.mkdir()
    root = new_repository(tmp_path / "r")
    (root / ".gitattributes").write_text("*.yaml filter=evil diff=evil merge=evil\n", encoding="utf-8")
    write_plan(root / "a", titled("First"))
    commit(root, "2026-10-05")
    git(root, "mv", "a", "b")
    plan = write_plan(root / "b", titled("Second"))
    commit(root, "2026-11-05")
    _sign(root, tmp_path)
    _set_traps(root, tmp_path)
    for mark in marks.iterdir():
        mark.unlink()
    return Trapped(plan, marks, _evil_environment(tmp_path))


def _sign(root: Path, folder: Path) -> None:
    """The last commit gets what looks like a signature."""
    text = git(root, "cat-file", "commit", "HEAD")
    head, _, message = text.partition("\n\n")
    signature = "gpgsig -----BEGIN PGP SIGNATURE-----\n \n iQEzBAABCAAdFiEE\n -----END PGP SIGNATURE-----"
    signed = folder / "signed"
    signed.write_text(f"{head}\n{signature}\n\n{message}\n", encoding="utf-8")
    git(root, "reset", "-q", "--soft", git(root, "hash-object", "-t", "commit", "-w", str(signed)))


def _set_traps(root: Path, folder: Path) -> None:
    evil = {
        "core.fsmonitor": _trap(folder, "fsmonitor"),
        "core.pager": _trap(folder, "pager"),
        "core.editor": _trap(folder, "editor"),
        "core.sshCommand": _trap(folder, "ssh"),
        "core.gitProxy": _trap(folder, "proxy"),
        "core.askPass": _trap(folder, "askpass"),
        "core.alternateRefsCommand": _trap(folder, "alternate"),
        "credential.helper": _trap(folder, "credential"),
        "filter.evil.clean": _trap(folder, "clean"),
        "filter.evil.smudge": _trap(folder, "smudge"),
        "filter.evil.process": _trap(folder, "process"),
        "filter.evil.required": "true",
        "diff.external": _trap(folder, "external"),
        "diff.evil.command": _trap(folder, "diff"),
        "diff.evil.textconv": _trap(folder, "textconv"),
        "merge.evil.driver": _trap(folder, "merge"),
        "gpg.program": _trap(folder, "gpg"),
        "log.showSignature": "true",
        "log.showRoot": "false",
        "diff.relative": "true",
        "diff.orderFile": "/does/not/exist",
        "diff.renames": "false",
        "pack.packObjectsHook": _trap(folder, "pack"),
        "uploadpack.packObjectsHook": _trap(folder, "upload"),
        "alias.log": f"!{_trap(folder, 'alias')}",
        "gc.auto": "1",
        "maintenance.auto": "true",
        "core.hooksPath": str(folder / "hooks"),
    }
    (folder / "hooks").mkdir()
    for name in HOOKS:
        (folder / "hooks" / name).symlink_to(_trap(folder, f"hook-{name}"))
    for name, value in evil.items():
        git(root, "config", name, value)


def _evil_environment(folder: Path) -> dict[str, str]:
    return {
        "GIT_CONFIG_COUNT": "1",
        "GIT_CONFIG_KEY_0": "core.fsmonitor",
        "GIT_CONFIG_VALUE_0": _trap(folder, "environment-fsmonitor"),
        "GIT_CONFIG_PARAMETERS": f"'core.pager'='{_trap(folder, 'environment-pager')}'",
        "GIT_EXTERNAL_DIFF": _trap(folder, "environment-diff"),
        "GIT_SSH": _trap(folder, "environment-ssh"),
        "GIT_PAGER": _trap(folder, "environment-git-pager"),
        "GIT_TRACE": str(folder / "marks" / "trace"),
        "GIT_TRACE2_EVENT": str(folder / "marks" / "trace2"),
        "GIT_DIR": str(folder / "elsewhere"),
        "GIT_OBJECT_DIRECTORY": str(folder / "elsewhere"),
        "GIT_LITERAL_PATHSPECS": "0",
        "GIT_ICASE_PATHSPECS": "1",
        "PAGER": _trap(folder, "only-pager"),
        "LESSOPEN": f"|{_trap(folder, 'lessopen')} %s",
    }


def _asked(trapped: Trapped) -> list[str]:
    """Everything that can be asked, and what was answered."""
    ours = past(trapped.plan, **trapped.environment)
    answers = []
    for ask, typed in (
        ("at", "2026-10-10"), ("at", "2026-11-10"), ("at", "HEAD"), ("at", "HEAD~1"), ("at", "nowhere"),
        ("since", "main"), ("since", "HEAD~1"), ("since", "origin/main"), ("since", None),
    ):  # fmt: skip
        try:
            version = getattr(ours.history, ask)(ours.plan_file, typed)
        except UserError as error:
            answers.append(error.name)
        else:
            answers.append(str(version.loaded.plan.title))
    answers.append(str(ours.history.staged(ours.plan_file).coming.loaded.is_unreadable))
    stood = ours.history.state_on(ours.plan_file, ours.plan_file.day).version
    answers.append(str(stood is not None))
    return answers


def test_the_traps_are_real(trapped: Trapped) -> None:
    """Called as one would call it, git runs what the repository says."""
    for arguments in (
        ["status"],
        ["log", "-1"],
        ["diff", "HEAD~1"],
        ["log", "-p", "--ext-diff"],
        ["log", "--format=%H"],
    ):
        subprocess.run(
            [
                MAKING,
                "-c",
                "diff.orderFile=/dev/null",
                "-c",
                "filter.evil.required=false",
                "-C",
                str(trapped.root),
                *arguments,
            ],
            env=environment(trapped.root.parent),
            stdin=subprocess.DEVNULL,
            capture_output=True,
            check=False,
        )

    assert {"fsmonitor", "gpg", "diff"} <= set(trapped.sprung)


def test_nothing_runs_and_the_answers_are_right(trapped: Trapped) -> None:
    answers = _asked(trapped)

    assert trapped.sprung == []
    assert answers == [
        "First", "Second", "Second", "First", "unknown-when", "Second", "First", "unknown-when", "First", "False", "True",
    ]  # fmt: skip


def test_nothing_is_written(trapped: Trapped) -> None:
    before = dict(_prints(trapped.root))

    _asked(trapped)

    assert dict(_prints(trapped.root)) == before


def _prints(folder: Path) -> Iterator[tuple[str, str]]:
    for path in sorted(folder.rglob("*")):
        data = path.read_bytes() if path.is_file() else b""
        yield str(path), f"{path.lstat().st_mtime_ns} {sha256(data).hexdigest()}"


@pytest.mark.parametrize("filter_", ["blob:none", "tree:0"])
def test_what_a_partial_clone_lacks_is_not_fetched(trapped: Trapped, tmp_path: Path, filter_: str) -> None:
    """Neither by a command in the address of where it came from, nor by the programs that fetch."""
    plain = tmp_path / "plain"
    new_repository(plain)
    write_plan(plain / "b", titled("First"))
    commit(plain, "2026-10-05")
    write_plan(plain / "b", titled("Second"))
    commit(plain, "2026-11-05")
    clone = cloned(plain, tmp_path / "clone", f"--filter={filter_}")
    git(clone, "config", "remote.origin.url", f"ext::{_trap(tmp_path, 'ext')} %S")
    git(clone, "config", "remote.origin.uploadpack", _trap(tmp_path, "uploadpack"))
    git(clone, "config", "core.sshCommand", _trap(tmp_path, "ssh-of-clone"))
    git(clone, "config", "protocol.ext.allow", "always")
    before = dict(_prints(clone))

    said = past(clone / "b" / "roadmap.yaml", **trapped.environment).refused("at", "HEAD~1")

    assert "does not contain old versions" in said
    assert trapped.sprung == []
    assert dict(_prints(clone)) == before


def test_forged_history_is_not_believed(trapped: Trapped) -> None:
    """Replaced objects, grafts and a commit graph that nobody checks change nothing of what is read."""
    root = trapped.root
    forged = git(root, "commit-tree", "HEAD^{tree}", "-m", "forged", when="2026-01-01T10:00:00+0200")
    git(root, "replace", "HEAD~1", forged)
    (root / ".git" / "info").mkdir(exist_ok=True)
    (root / ".git" / "info" / "grafts").write_text(git(root, "rev-parse", "HEAD") + "\n", encoding="utf-8")

    assert _asked(trapped)[:4] == ["First", "Second", "Second", "First"]


def test_a_repository_that_was_committed_as_a_folder_is_none(trapped: Trapped, tmp_path: Path) -> None:
    """A bare repository below the plan's own, which git would take for the one that is meant; from 2.38 on it is asked
    not to.
    """
    bare = trapped.root / "bare"
    git(tmp_path, "clone", "-q", "--bare", str(trapped.root), str(bare))
    plan = write_plan(bare, titled("Inside"))

    assert "working copy" in past(plan).refused("at", "HEAD")
    assert trapped.sprung == []


def test_a_program_in_the_plans_folder_is_not_git(trapped: Trapped) -> None:
    program = trapped.plan.parent / "git"
    program.write_text(f"#!/bin/sh\necho ran > '{trapped.marks}/git'\n", encoding="utf-8")
    program.chmod(0o755)
    for searched in (".", "", str(trapped.plan.parent), f"{trapped.plan.parent}/../b", "b"):
        around = environment(trapped.plan.parent) | {"PATH": f"{searched}{os.pathsep}{Path(READING).parent}"}
        git_of_ours = git_in(trapped.plan.parent, around)
        assert Path(git_of_ours.program).is_absolute()
        assert Path(git_of_ours.program).parent == Path(READING).parent
        past(trapped.plan, PATH=around["PATH"]).at("HEAD")
    with pytest.raises(UserError, match="git-missing"):
        git_in(trapped.plan.parent, {"PATH": str(trapped.plan.parent)})
    assert trapped.sprung == []
