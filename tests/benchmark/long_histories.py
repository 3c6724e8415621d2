"""Repositories with long histories, made at once by `git fast-import`: a plan among other files that change more often."""

from __future__ import annotations

import os
import subprocess
from collections.abc import Iterator
from datetime import date, datetime, time, timedelta, timezone
from pathlib import Path

import generate

TOUCHING = 200
"""How many of the commits change the plan; the others change something else."""
_FILES = 50
_NOON = timezone(timedelta(hours=2))


def repository(folder: Path, size: int, commits: int) -> Path:
    """A plan of some actions, the last commit of which was made on the day before that of the benchmark."""
    folder.mkdir()
    kept = {name: value for name, value in os.environ.items() if not name.startswith("GIT_")}
    for arguments, stream in (
        (["init", "-q", "-b", "main"], b""),
        (["fast-import", "--quiet"], b"".join(_stream(generate.plan(size), commits))),
        (["reset", "-q", "--hard", "main"], b""),
    ):
        subprocess.run(["git", "-C", folder, *arguments], input=stream, env=kept, check=True)
    return folder / "plans" / "p" / "roadmap.yaml"


def _stream(text: str, commits: int) -> Iterator[bytes]:
    """The commits, the first with the plan; each change of it moves the day of one action further."""
    every = max(1, commits // TOUCHING)
    last = datetime.combine(generate.AS_OF, time(12), _NOON) - timedelta(days=1)
    first = last - timedelta(hours=commits)
    for number in range(commits):
        yield b"commit refs/heads/main\n"
        when = int((first + timedelta(hours=number)).timestamp())
        yield f"committer Test <test@example.com> {when} +0200\ndata 2\nx\n\n".encode()
        if number % every == 0:
            version = text.replace("title: ", f"title: {number} ", 1).encode()
            yield b"M 100644 inline plans/p/roadmap.yaml\ndata %d\n%s\n" % (len(version), version)
        else:
            yield f"M 100644 inline other/{number % _FILES}\ndata {len(str(number))}\n{number}\n".encode()
        yield b"\n"


def day_in_the_middle(commits: int) -> date:
    """A day on which about half of the history had been made."""
    return generate.AS_OF - timedelta(days=1 + commits // 48)
