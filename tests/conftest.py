"""What all tests share: the folders, and the option that writes expected output anew."""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple

import pytest
from hypothesis import settings
from typer.testing import CliRunner

from seuranta.cli import app

REPOSITORY = Path(__file__).parent.parent

# A machine that is slow for a moment is no mistake; in CI every run tries the same examples.
settings.register_profile("here", deadline=None)
settings.register_profile("ci", deadline=None, derandomize=True, database=None, max_examples=60)
settings.load_profile("ci" if os.environ.get("CI") else "here")


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption(
        "--update", action="store_true", help="write expected output anew; read the difference before you commit"
    )


@pytest.fixture
def golden(request: pytest.FixtureRequest) -> Golden:
    return Golden(update=bool(request.config.getoption("--update")))


class Golden:
    """Compares text with the file that holds what is expected, or writes that file with `--update`."""

    def __init__(self, *, update: bool) -> None:
        self._update = update

    def check(self, path: Path, text: str) -> None:
        if self._update:
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(text.encode())
        assert path.read_bytes().decode() == text


class Answer(NamedTuple):
    """What a command said and how it ended."""

    code: int
    out: str
    err: str


@pytest.fixture
def seuranta(monkeypatch: pytest.MonkeyPatch) -> Callable[..., Answer]:
    """Runs a command as a person would type it, in a folder, on Tuesday 1.12.2026, with no environment but its own."""

    def run(*args: str, folder: Path | None = None, **environment: str) -> Answer:
        for name in _ENVIRONMENT:
            monkeypatch.delenv(name, raising=False)
        for name, value in {"SEURANTA_TODAY": "2026-12-01", **environment}.items():
            monkeypatch.setenv(name, value)
        if folder is not None:
            monkeypatch.chdir(folder)
        result = CliRunner().invoke(app, list(args))
        assert result.exception is None or isinstance(result.exception, SystemExit), result.exception
        return Answer(result.exit_code, result.stdout, result.stderr)

    return run


_ENVIRONMENT = (
    "COLUMNS", "FORCE_COLOR", "LANG", "LC_ALL", "LC_MESSAGES", "NO_COLOR", "SEURANTA_LANG", "SEURANTA_PLAN",
    "SEURANTA_TODAY",
)  # fmt: skip
