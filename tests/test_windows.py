"""What is different on Windows, as far as it can be tried elsewhere: consoles, slashes, names, and files held by others."""

from __future__ import annotations

import os
import re
import shlex
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import get_args

import pytest
from conftest import REPOSITORY, Answer, long

from seuranta import files
from seuranta.cli import options
from seuranta.commands import UserError, new_plan_folder
from seuranta.files import FileChangedError
from seuranta.output.words.shell import shell_word

Run = Callable[..., Answer]


# --- consoles ------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("console", "typed"),
    [
        ("cp850", "status"),
        ("cp850", "timeline"),
        ("cp1252", "move 6"),
        *(long("cp850", typed) for typed in ("check", "list --goals", "guide alkuun", "move 6", "--help")),
        *(long("cp1252", typed) for typed in ("status", "check", "list --goals", "timeline", "guide alkuun", "--help")),
    ],
)
def test_a_console_of_few_letters_shows_every_letter_of_finnish(console: str, typed: str) -> None:
    """Code pages of Windows: nothing crashes, no letter becomes a question mark, and what is drawn is drawn plainly."""
    done = subprocess.run(
        [sys.executable, "-m", "seuranta", *typed.split(), "--lang", "fi"],
        env={**os.environ, "PYTHONIOENCODING": console, "PYTHONUTF8": "0", "SEURANTA_TODAY": "2026-12-01"},
        capture_output=True,
        check=False,
        cwd=REPOSITORY / "examples" / "konepaja",
    )
    said = (done.stdout + done.stderr).decode(console)

    assert done.returncode in (0, 2)
    assert "Traceback" not in said
    assert any(letter in said for letter in "äöÄÖ")
    assert re.findall(r"\w*[?]\w+", said) == []


# --- slashes and drives --------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        (r"plans\huolto", "plans/huolto"),
        (r"D:\Omat\Maija Malli\huolto", "D:/Omat/Maija Malli/huolto"),
        (r"\\palvelin\yhteiset\huolto", "//palvelin/yhteiset/huolto"),
        ([r"plans\a", "plans/b"], ["plans/a", "plans/b"]),
        (None, None),
    ],
)
def test_a_path_of_windows_is_shown_with_slashes(
    typed: str | list[str] | None, meant: object, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Its own shells take them as well, and take no backslash in single quotes."""
    monkeypatch.setattr(os, "sep", "\\")

    assert options.slashed(typed) == meant


@pytest.mark.parametrize("path", ["D:/Omat/Maija Malli/huolto", "//palvelin/yhteiset/huolto (2027)", "plans/huolto"])
def test_such_a_path_is_one_word_in_cmd_in_powershell_and_elsewhere(path: str) -> None:
    word = shell_word(path)

    assert shlex.split(word) == [path]
    assert word in (path, f'"{path}"')


def test_every_parameter_that_is_a_folder_takes_such_a_path() -> None:
    for annotated in (options.OnePlan, options.Plans, options.AlsoPlan, options.ToFolder):
        _, parameter = get_args(annotated)
        assert parameter.callback is options.slashed


# --- names that no folder has there ---------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "name", ["con", "NUL", "aux.huolto", "a/lpt1", "Huolto: 2027", "mitä?", 'a"b', "a|b", "huolto.", "huolto /x", "<a>"]
)
def test_a_folder_that_windows_refuses_is_asked_for_again(name: str, job_in: Callable[[], object]) -> None:
    with pytest.raises(UserError) as refused:
        new_plan_folder._taken(job_in(), name, "huolto")  # type: ignore[arg-type]

    assert refused.value.name == "bad-folder"


@pytest.mark.parametrize("name", ["huolto", "Huolto 2027", "../huolto", "D:/Omat/x", "konsepti", "a.b", "./x"])
def test_any_other_folder_is_taken(name: str, job_in: Callable[[], object]) -> None:
    assert new_plan_folder._taken(job_in(), name, "huolto") == name  # type: ignore[arg-type]


@pytest.fixture
def job_in() -> Callable[[], object]:
    from recording import job

    return lambda: job("title: x\n")


# --- files that another program holds --------------------------------------------------------------------------------


class TestAnotherProgramHoldsTheFile:
    """An editor or a virus scanner on Windows keeps a file from being replaced for a moment, or for long."""

    @pytest.fixture(autouse=True)
    def _windows(self, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setattr(files, "_PATIENCE", (0.05, 0.1, 0.2, 0.4, 0.8))
        monkeypatch.setattr(time, "sleep", lambda _: None)

    def held(self, monkeypatch: pytest.MonkeyPatch, times: int) -> None:
        replace, left = Path.replace, iter(range(times))

        def refused(path: Path, target: Path) -> Path:
            if next(left, None) is not None:
                raise PermissionError(13, "Access is denied")
            return replace(path, target)

        monkeypatch.setattr(Path, "replace", refused)

    def test_it_is_tried_again(self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        path = tmp_path / "roadmap.yaml"
        path.write_bytes(b"old")
        self.held(monkeypatch, 3)

        files.replace(path, b"new", b"old")

        assert path.read_bytes() == b"new"

    def test_after_a_while_it_is_given_up_and_the_old_file_is_whole(
        self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        path = tmp_path / "roadmap.yaml"
        path.write_bytes(b"old")
        self.held(monkeypatch, 99)

        with pytest.raises(PermissionError):
            files.replace(path, b"new", b"old")

        assert (path.read_bytes(), [one.name for one in tmp_path.iterdir()]) == (b"old", ["roadmap.yaml"])


def test_a_file_is_removed_only_as_it_was_read(tmp_path: Path) -> None:
    path = tmp_path / "minutes.md"
    path.write_bytes(b"edited")

    with pytest.raises(FileChangedError):
        files.remove(path, b"written")
    files.remove(path, b"edited")

    assert not path.exists()
