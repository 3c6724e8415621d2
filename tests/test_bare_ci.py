"""`check` where a build begins from nothing: a shallow clone on no branch, an environment that holds the programs alone, no
home, no folder that may be written to. Nothing but the package is needed, and nothing is written or asked for elsewhere.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest
from conftest import REPOSITORY
from git_repositories import git, new_repository

from seuranta.output.words.formats import FORMATS

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="no program of Windows runs without its environment")

WATCHED = """
import os, sys

ELSEWHERE = ("socket.", "os.mkdir", "os.rename", "os.remove", "os.chmod", "os.link", "os.symlink", "shutil.", "tempfile.")

def watch(event, args):
    is_file = event == "open" and args[0] != os.devnull and not isinstance(args[0], int)  # a pipe to git has a number
    is_written = is_file and args[2] & (os.O_WRONLY | os.O_RDWR | os.O_CREAT)
    if is_written or event.startswith(ELSEWHERE):
        os.write(2, f"{event} {args}".encode())

sys.addaudithook(watch)
from seuranta.cli import main
main()
"""
"""The command line, which says where anything is written or the network is asked: also for those who may write anywhere."""

MOVED = ("määräaika: 18.12.2026", "määräaika: 29.1.2027")


@pytest.fixture(scope="module")
def origin(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A repository of two companies, in which a due date was moved without a record by the commit before the last."""
    folder = new_repository(tmp_path_factory.mktemp("bare") / "origin")
    for name in ("plans/pyorahuolto", "examples/pine"):
        path = folder / "plans" / name.rpartition("/")[2] / "roadmap.yaml"
        path.parent.mkdir(parents=True)
        path.write_bytes((REPOSITORY / name / "roadmap.yaml").read_bytes())
    git(folder, "add", "-A")
    git(folder, "commit", "-qm", "one", when="2026-11-03T10:00:00+0200")
    plan = folder / "plans" / "pyorahuolto" / "roadmap.yaml"
    plan.write_text(plan.read_text("utf-8").replace(*MOVED), "utf-8")
    git(folder, "commit", "-qam", "two", when="2026-11-20T10:00:00+0200")
    (folder / "README.md").write_text("Plans\n", "utf-8")
    git(folder, "add", "-A")
    git(folder, "commit", "-qm", "three", when="2026-11-21T10:00:00+0200")
    return folder


@pytest.fixture
def clone(origin: Path, tmp_path: Path) -> Path:
    """What a build checks out: the last commit alone, on no branch; its folders may not be written to."""
    folder = tmp_path / "clone"
    git(origin, "clone", "-q", "--depth", "1", origin.as_uri(), str(folder))
    git(folder, "checkout", "-q", "--detach")
    for path in (folder, folder / "plans", *(folder / "plans").iterdir()):
        path.chmod(0o555)
    return folder


@pytest.fixture(autouse=True)
def _may_be_taken_away(tmp_path: Path) -> object:
    yield
    for path in tmp_path.rglob("*"):
        if path.is_dir():
            path.chmod(0o755)


def bare(folder: Path, *typed: str, path: str | None = None) -> tuple[int, str, str]:
    """The exit code, and what was printed to both outputs; `path` is the only variable that there is."""
    done = subprocess.run(
        [sys.executable, "-B", "-c", WATCHED, *typed],
        cwd=folder,
        env={"PATH": os.environ["PATH"] if path is None else path},
        stdin=subprocess.DEVNULL,
        capture_output=True,
        check=False,
    )
    return done.returncode, done.stdout.decode(), done.stderr.decode()


def contents(folder: Path) -> dict[str, bytes]:
    return {str(path.relative_to(folder)): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


def test_whatever_is_written_is_noticed(clone: Path) -> None:
    _, _, err = bare(clone, "remind", "--as-of", "2026-12-01")

    assert err.startswith(("open (", "os.mkdir ("))


@pytest.mark.parametrize("form", FORMATS["check"])
def test_nothing_but_the_package_is_needed(clone: Path, form: str) -> None:
    before = contents(clone)

    code, out, err = bare(clone, "check", "--as-of", "2026-12-01", "--format", form)

    assert (code, err) == (0, "")
    assert "no-next-step" in out
    assert contents(clone) == before
    if form not in ("text", "github"):
        json.loads(out)


@pytest.mark.parametrize(
    "typed", [("--since", "HEAD"), ("--since", "origin/main"), ("--staged",), ("--fix",), ("--quiet",)]
)
def test_what_a_shallow_clone_knows_is_answered(clone: Path, typed: tuple[str, ...]) -> None:
    code, out, err = bare(clone, "check", "--as-of", "2026-12-01", *typed)

    assert (code, "open (" in err) == (0, False), err
    assert out.count("\n") > 1 or "--quiet" in typed


def test_even_git_is_needed_for_the_past_alone(clone: Path) -> None:
    assert bare(clone, "check", "--as-of", "2026-12-01", path="/nowhere")[0] == 0

    code, _, err = bare(clone, "check", "--as-of", "2026-12-01", "--since", "HEAD", path="/nowhere")

    assert code == 2
    assert err == (
        "The history of the plan is read with git, but git was not found on this computer. Install git and try again.\n"
    )


@pytest.mark.parametrize("since", ["HEAD^1", "HEAD~2", "COMMIT", "2026-11-10", "checkpoint"])
def test_what_it_does_not_know_is_told_once_with_what_to_set(origin: Path, clone: Path, since: str) -> None:
    first = git(origin, "rev-parse", "HEAD~2")

    code, _, err = bare(
        clone, "check", "--since", since.replace("COMMIT", first), "--only-changed", "--as-of", "2026-12-01"
    )

    assert code == 2
    assert err.count("fetch-depth: 0") == 1
    assert err.count("GIT_DEPTH: 0") == 1


def test_with_what_was_to_be_set_the_change_is_found(origin: Path, tmp_path: Path) -> None:
    folder = tmp_path / "whole"
    git(origin, "clone", "-q", origin.as_uri(), str(folder))
    git(folder, "checkout", "-q", "--detach")
    asked = ("check", "--since", "HEAD~2", "--only-changed", "--fail-on", "unrecorded", "--format", "github")

    code, out, err = bare(folder, *asked, "--as-of", "2026-12-01")

    assert (code, err.count("\n")) == (1, 2), err
    assert "::warning title=seuranta unrecorded-move,file=plans/pyorahuolto/roadmap.yaml,line=" in out
