"""Git repositories for tests: made anew in a folder, with a clock for each commit and no setting of this machine."""

from __future__ import annotations

import atexit
import os
import shutil
import subprocess
import tempfile
from collections.abc import Callable
from pathlib import Path

import pytest
from conftest import REPOSITORY

MAKING = shutil.which("git") or "git"
READING = os.environ.get("SEURANTA_TEST_GIT", MAKING)
"""The git that makes repositories, and the one that Seuranta reads them with: another one, too, by its absolute path."""
SETTINGS = (
    "user.name=Test", "user.email=test@example.com", "init.defaultBranch=main", "commit.gpgSign=false",
    "protocol.file.allow=always", "core.autocrlf=false", "advice.detachedHead=false",
)  # fmt: skip


def environment(home: Path) -> dict[str, str]:
    """That of git in a test: the folder of programs, and a home without settings."""
    return {
        "PATH": f"{Path(READING).parent}{os.pathsep}{os.environ['PATH']}",
        "HOME": str(home),
        "XDG_CONFIG_HOME": str(home / "xdg"),
        "GIT_CONFIG_NOSYSTEM": "1",
    }


def git(folder: Path, *arguments: str, when: str | None = None, program: str = MAKING, **more: str) -> str:
    """Runs git and gives what it prints; `when` sets both clocks: `2026-11-03T10:00:00+0200`."""
    clocks = {} if when is None else {"GIT_AUTHOR_DATE": when, "GIT_COMMITTER_DATE": when}
    settings = [part for setting in SETTINGS for part in ("-c", setting)]
    done = subprocess.run(
        [program, *settings, "-C", str(folder), *arguments],
        env=environment(folder.parent) | clocks | more,
        stdin=subprocess.DEVNULL,
        capture_output=True,
        check=False,
    )
    assert done.returncode == 0, f"git {arguments}: {done.stderr.decode()}"
    return done.stdout.decode().strip()


def version() -> tuple[int, ...]:
    """The first two numbers of the git that is tried."""
    done = subprocess.run([READING, "--version"], capture_output=True, check=True)
    return tuple(int(part) for part in done.stdout.decode().split()[2].split(".")[:2])


def new_repository(folder: Path, *options: str, program: str = MAKING) -> Path:
    """An empty repository; a test that needs one is skipped where there is no git."""
    if shutil.which("git") is None:
        pytest.skip("no git here")
    folder.mkdir(parents=True)
    git(folder, "init", "-q", *options, program=program)
    return folder


_MADE: dict[str, Path] = {}


def copied(name: str, folder: Path, make: Callable[[Path], None]) -> Path:
    """A copy of a repository that is made once, when the first test asks for it by its name."""
    if name not in _MADE:
        place = Path(tempfile.mkdtemp(prefix="seuranta-test-"))
        atexit.register(shutil.rmtree, place, ignore_errors=True)
        make(place / "repository")
        _MADE[name] = place / "repository"
    return Path(shutil.copytree(_MADE[name], folder, symlinks=True))


def commit(folder: Path, day: str, *, at: str = "10:00:00+0200", program: str = MAKING) -> str:
    """Commits everything as it lies there, and gives the id; `day` is 2026-11-03."""
    git(folder, "add", "-A", program=program)
    git(folder, "commit", "-q", "--allow-empty", "-m", day, when=f"{day}T{at}", program=program)
    return git(folder, "rev-parse", "HEAD", program=program)


def plan_text(name: str = "pyorahuolto") -> str:
    """A plan that is in the repository, to begin with."""
    return (REPOSITORY / "plans" / name / "roadmap.yaml").read_text(encoding="utf-8")


def write_plan(folder: Path, text: str) -> Path:
    folder.mkdir(parents=True, exist_ok=True)
    path = folder / "roadmap.yaml"
    path.write_bytes(text.encode())
    return path
