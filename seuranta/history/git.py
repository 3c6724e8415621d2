"""The one place that runs a program: git, for reading only, so that no setting, hook or filter of a repository runs,
nothing is fetched and nothing is written. What the answers mean is said in `repository`.
"""

from __future__ import annotations

import os
import subprocess
import threading
from collections.abc import Iterator, Mapping
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import IO, NamedTuple

from seuranta.borders import repository
from seuranta.commands import UserError

_SETTINGS = (
    "core.fsmonitor=false", "core.hooksPath=/dev/null", "core.commitGraph=false", "core.pager=cat",
    "log.showSignature=false", "log.showRoot=true", "diff.renames=true", "diff.renameLimit=1000", "diff.relative=false",
    "diff.orderFile=/dev/null", "protocol.allow=never", "safe.bareRepository=explicit", "submodule.recurse=false",
    "gc.auto=0", "maintenance.auto=false",
)  # fmt: skip
_ENVIRONMENT = {
    "LC_ALL": "C",
    "GIT_TERMINAL_PROMPT": "0",
    "GIT_OPTIONAL_LOCKS": "0",
    "GIT_NO_REPLACE_OBJECTS": "1",
    "GIT_NO_LAZY_FETCH": "1",
    "GIT_ALLOW_PROTOCOL": "none",
    "GIT_GRAFT_FILE": "/dev/null/none",
    "GIT_SSH_COMMAND": "/bin/false",
    "GIT_ASKPASS": "/bin/false",
    "SSH_ASKPASS": "/bin/false",
    "GIT_PAGER": "cat",
}
_LOG = ("--no-show-signature", "--no-ext-diff", "--no-textconv", "--follow", "--first-parent", "-M", "--raw",
        "--no-abbrev", "--no-color", "-z")  # fmt: skip
_LONGEST = 30.0
"""Seconds that one answer of git may take."""


class Answered(NamedTuple):
    """What git printed, how it ended, and what it said of errors."""

    code: int
    out: bytes
    err: str


class Git(NamedTuple):
    """Git in the folder of a plan: `program` is its absolute path, `environment` what every process of it gets."""

    program: str
    folder: Path
    environment: Mapping[str, str]

    def rev_parse(self, *arguments: str, index: str | None = None) -> Answered:
        """`index` is a file to read in place of the repository's own index."""
        return self._run("rev-parse", *arguments, more={} if index is None else {"GIT_INDEX_FILE": index})

    def rev_list(self, *arguments: str) -> Answered:
        return self._run("rev-list", *arguments)

    def merge_base(self, first: str, second: str) -> Answered:
        return self._run("merge-base", first, second)

    def ls_tree(self, *arguments: str) -> Answered:
        return self._run("ls-tree", "-z", *arguments)

    def log(self, form: str, commit: str, name: str, *more: str) -> Answered:
        """The commits that touch a file of the folder, followed through its renames."""
        return self._run("log", *_LOG, f"--format={form}", *more, commit, "--", f":(literal){name}")

    @contextmanager
    def objects(self) -> Iterator[Objects]:
        """Files and commits by their ids, as many as are asked for, from one process."""
        is_late = threading.Event()

        def stop() -> None:
            is_late.set()
            process.kill()

        process = subprocess.Popen(  # noqa: S603 - an absolute path, and verbs that run nothing
            self._argv("cat-file", "--batch"),
            env=self.environment,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
        )
        timer = threading.Timer(_LONGEST, stop)
        timer.start()
        try:
            assert process.stdin is not None
            assert process.stdout is not None
            yield Objects(process.stdin, process.stdout)
        except UserError as error:
            if is_late.is_set():  # then it is not for want of a file that none came
                raise _slow() from error
            raise
        finally:
            timer.cancel()
            process.kill()
            with suppress(OSError):
                process.communicate()

    def _run(self, *arguments: str, more: Mapping[str, str] | None = None) -> Answered:
        try:
            done = subprocess.run(  # noqa: S603 - likewise
                self._argv(*arguments),
                env={**self.environment, **(more or {})},
                stdin=subprocess.DEVNULL,
                capture_output=True,
                timeout=_LONGEST,
                check=False,
            )
        except subprocess.TimeoutExpired as error:
            raise _slow() from error
        except (OSError, ValueError) as error:
            raise UserError("git-fails", said=str(error)) from error
        return Answered(done.returncode, done.stdout, done.stderr.decode("utf-8", "replace").strip())

    def _argv(self, *arguments: str) -> list[str]:
        settings = (part for setting in _SETTINGS for part in ("-c", setting))
        first = (self.program, "--no-pager", "--no-optional-locks", *settings, "-C", str(self.folder))
        return [*first, *arguments]


def _slow() -> UserError:
    return UserError("git-slow", n=int(_LONGEST))


class Objects(NamedTuple):
    """A `cat-file --batch` that is asked for one file after another."""

    asked: IO[bytes]
    given: IO[bytes]

    def read(self, oid: str, most: int, kind: bytes = b"blob") -> bytes | None:
        """The file with this id, of a larger one its beginning; None where the repository does not hold it, as a clone
        that fetches files only when they are needed does not. A `kind` of `commit` gives the text of a commit.

        An older git ends with the first file that it misses.
        """
        try:
            self.asked.write(f"{oid}\n".encode())
            self.asked.flush()
            head = self.given.readline().split()
        except OSError:
            return None
        if len(head) != _HEAD or head[1] != kind:
            return None
        size = int(head[2])
        data = self.given.read(min(size, most + 1))
        left = size + 1 - len(data)
        while left > 0 and (passed := self.given.read(min(left, _PIECE))):
            left -= len(passed)
        return data if left == 0 else None


_PIECE = 1024 * 1024
_HEAD = 3
"""Words of the line before each file: its id, its type, its size."""


def git_in(folder: Path, environment: Mapping[str, str]) -> Git:
    """Git for the folder of a plan; raises UserError where there is none."""
    program = _program(folder, environment.get("PATH", ""))
    if program is None:
        raise UserError("git-missing")
    kept = {name: value for name, value in environment.items() if not name.startswith("GIT_")}
    return Git(program, folder, kept | _ENVIRONMENT)


def _program(folder: Path, searched: str) -> str | None:
    """The absolute path of git. What lies in the plan's own repository is not what the person installed."""
    name = "git.exe" if os.name == "nt" else "git"
    around = repository(folder) or folder
    for place in map(Path, filter(None, searched.split(os.pathsep))):
        program = place / name
        if place.is_absolute() and program.is_file() and os.access(program, os.X_OK) and not _lies_in(program, around):
            return str(program)
    return None


def _lies_in(program: Path, folder: Path) -> bool:
    real = Path(os.path.realpath(folder))
    return program.is_relative_to(folder) or Path(os.path.realpath(program)).is_relative_to(real)
