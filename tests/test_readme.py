"""Every example in the README is run and compared, so that what it shows is what a reader gets.

How a README example is written:

- A block fenced as ```console holds commands, each after `$ `, and under each what it prints (both streams). The
  commands of all blocks run one after the other, in a repository that begins as plans/ and examples/ of this one,
  on Tuesday 2026-12-01, 80 columns wide. `cd` and files that a command writes carry over to the next.
- A line that is only `…` stands for any number of lines.
- A block fenced as ```yaml, ```csv or ```text right after a line `<!-- file: my/roadmap.yaml -->` is written to that file first.
- `pytest tests/test_readme.py --update` writes what is printed now into README.md; read the difference before you
  commit it. Output with a `…` that still fits is left as it is.
"""

from __future__ import annotations

import os
import re
import shlex
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple

import pytest
from conftest import REPOSITORY, Answer

README = REPOSITORY / "README.md"
_BLOCK = re.compile(
    r"^<!-- run: (?P<unseen>[^\n]*) -->$|(?:^<!-- file: (?P<file>\S+) -->\n+)?^```(?P<kind>console|yaml|csv|text)\n(?P<body>.*?)^```$",
    re.MULTILINE | re.DOTALL,
)
"""What is shown, and what is done unseen: a slip that somebody makes in an editor is no command for a reader."""

pytestmark = pytest.mark.skipif(shutil.which("bash") is None, reason="the examples are commands for bash")


class Step(NamedTuple):
    """One command of a console block and what the README says that it prints."""

    command: str
    shown: str


def steps_of(body: str) -> list[Step]:
    found = re.split(r"^\$ ", body, flags=re.MULTILINE)
    assert not found[0].strip(), f"a console block begins with a command after `$ `, not with {found[0]!r}"
    return [Step(command, shown) for command, _, shown in (one.partition("\n") for one in found[1:])]


def fits(printed: str, shown: str) -> bool:
    """Whether the output is what is shown, where a line `…` is any number of lines; blanks at line ends aside."""
    pieces = [re.escape(piece) for piece in re.split(r"^…\n", _trimmed(shown), flags=re.MULTILINE)]
    return re.fullmatch(r"(?:.*\n)*".join(pieces), _trimmed(printed)) is not None


def _trimmed(text: str) -> str:
    return "".join(f"{line.rstrip()}\n" for line in text.rstrip().splitlines())


class Shell:
    """Runs commands one by one in a folder of their own, the way a reader would.

    Those of Seuranta alone run in this process, which is ten times as quick; what needs a shell, and the first of them
    unless told otherwise, in a process of its own.
    """

    def __init__(
        self,
        folder: Path,
        seuranta: Callable[..., Answer],
        language: str | None = None,
        *,
        is_first_apart: bool = True,
    ) -> None:
        for name in ("plans", "examples"):
            shutil.copytree(REPOSITORY / name, folder / name)
        (folder / ".git").mkdir()
        self._folder = self._start = folder
        self._seuranta = seuranta
        self._is_apart = is_first_apart
        path = f"{Path(sys.executable).parent}{os.pathsep}{os.environ.get('PATH', '')}"
        self._environment = {
            "PATH": path,
            "HOME": str(folder),
            "COLUMNS": "80",
            "LC_ALL": "C.UTF-8",
            "SEURANTA_TODAY": "2026-12-01",
        }
        self._language = {} if language is None else {"SEURANTA_LANG": language}
        self._environment |= self._language

    def write(self, name: str, text: str) -> None:
        path = self._start / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")

    def run(self, command: str) -> str:
        """Everything that a command prints; `NAME=VALUE` alone holds for all that follow."""
        variable = re.fullmatch(r"(\w+)=(\S+)", command)
        if variable is not None:
            self._environment[variable[1]] = self._language[variable[1]] = variable[2]
            return ""
        is_ours = command.startswith("seuranta ") and "|" not in command and not self._is_apart
        self._is_apart = False
        printed = self._here(shlex.split(command)[1:]) if is_ours else self._in_a_shell(command)
        return printed.replace(str(self._start), ".")

    def _here(self, words: list[str]) -> str:
        found = self._seuranta(
            *words, folder=self._folder, is_mixed=True, COLUMNS="80", LC_ALL="C.UTF-8", **self._language
        )
        return found.out

    def _in_a_shell(self, command: str) -> str:
        where = self._start.with_name(f"{self._start.name}.pwd")
        done = subprocess.run(
            ["bash", "-c", f'{command}\npwd >"{where}"'.encode()],
            cwd=self._folder,
            env=self._environment,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            check=False,
        )
        self._folder = Path(where.read_text(encoding="utf-8").strip())
        return done.stdout.decode()


def rerun(readme: str, shell: Shell) -> str:
    """The README with what its commands print now."""

    def block(found: re.Match[str]) -> str:
        if found["unseen"]:
            shell.run(found["unseen"])
            return found[0]
        if found["kind"] != "console":
            if found["file"]:
                shell.write(found["file"], found["body"])
            return found[0]
        body = "".join(f"$ {step.command}\n{_current(shell, step)}" for step in steps_of(found["body"]))
        return found[0].replace(found["body"], body)

    return _BLOCK.sub(block, readme)


def _current(shell: Shell, step: Step) -> str:
    printed = shell.run(step.command)
    return step.shown if fits(printed, step.shown) else _trimmed(printed) if printed.strip() else ""


def test_readme_shows_what_is_printed(
    tmp_path: Path, request: pytest.FixtureRequest, seuranta: Callable[..., Answer]
) -> None:
    readme = README.read_text(encoding="utf-8")
    now = rerun(readme, Shell(tmp_path / "reader", seuranta))
    if request.config.getoption("--update"):
        README.write_text(now, encoding="utf-8")

    assert now == README.read_text(encoding="utf-8")


def test_readme_has_a_tour() -> None:
    assert len(re.findall(r"^\$ seuranta", README.read_text(encoding="utf-8"), re.MULTILINE)) >= 5


@pytest.mark.parametrize(
    ("printed", "shown", "is_fitting"),
    [
        ("a\nb\n", "a\nb\n", True),
        ("a  \nb\n\n", "a\nb\n", True),
        ("a\nb\nc\n", "a\n…\nc\n", True),
        ("a\nc\n", "a\n…\nc\n", True),
        ("a\nb\nd\n", "a\n…\nc\n", False),
        ("a\nb\n", "a\n", False),
        ("", "", True),
    ],
)
def test_a_lone_ellipsis_is_any_number_of_lines(printed: str, shown: str, is_fitting: bool) -> None:
    assert fits(printed, shown) is is_fitting
