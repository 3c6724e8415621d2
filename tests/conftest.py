"""What all tests share: the folders, and the option that writes expected output anew."""

from __future__ import annotations

import gc
import json
import os
import signal
import sys
from collections.abc import Callable, Generator, Iterable
from contextlib import redirect_stderr, redirect_stdout
from datetime import date
from functools import cache, lru_cache
from io import BytesIO, StringIO, TextIOWrapper
from pathlib import Path
from typing import Any, NamedTuple

import pytest
from hypothesis import settings
from typer.main import get_command

from seuranta.cli.program import app
from seuranta.plan.follow import followup
from seuranta.plan.follow.followup import FollowUp
from seuranta.plan.follow.promised_then import NOTHING_KNOWN, Then
from seuranta.plan.loading import load
from seuranta.plan.loading.load import Loaded

REPOSITORY = Path(__file__).parent.parent
_MOST_IN_AN_ID = 60

# A machine that is slow for a moment is no mistake. Every run tries other examples, `--long` many; in CI they are those of
# the last run, so that what it finds is of the change, and a run by hand finds the rest.
settings.register_profile("here", deadline=None, max_examples=10)
settings.register_profile("ci", deadline=None, derandomize=True, database=None, max_examples=10)
settings.register_profile("long", deadline=None, database=None, max_examples=100)
settings.register_profile("ci-long", settings.get_profile("ci"), max_examples=100)


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption(
        "--update", action="store_true", help="write expected output anew; read the difference before you commit"
    )
    parser.addoption("--long", action="store_true", help="try every combination where the everyday run tries a part")
    parser.addoption("--unshared", action="store_true", help="read and follow plans anew for each test, for mutations")


def pytest_configure(config: pytest.Config) -> None:
    here, long = ("ci", "ci-long") if os.environ.get("CI") else ("here", "long")
    settings.load_profile(long if config.getoption("--long") else here)
    if not (config.getoption("--long") or config.getoption("--unshared")):
        _share_plans()


def pytest_make_parametrize_id(val: object, argname: str) -> str | None:
    """Whole files are called by the name of their parameter: what they hold may depend on the moment, and all processes have
    to call a test the same.
    """
    is_short = isinstance(val, str) and len(val) <= _MOST_IN_AN_ID
    return argname if isinstance(val, bytes | str) and not is_short else None


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """Leaves out what is marked `long`, unless everything is to be tried."""
    if config.getoption("--long"):
        return
    left_out = [item for item in items if item.get_closest_marker("long")]
    config.hook.pytest_deselected(items=left_out)
    items[:] = [item for item in items if not item.get_closest_marker("long")]


def long(*values: Any, name: str | None = None) -> pytest.ParameterSet:
    """One more case of a kind that the everyday run tries by others: with `--long`."""
    return pytest.param(*values, id=name, marks=pytest.mark.long)


def one_in(count: int, cases: Iterable[Any]) -> list[Any]:
    """The cases of a sweep, each a value or several, of which the everyday run tries one in so many."""
    several = ((case, case if isinstance(case, tuple) else (case,)) for case in cases)
    return [long(*values) if number % count else case for number, (case, values) in enumerate(several)]


def _share_plans() -> None:
    """Most of the texts of the tests are read by many of them, and a text and a day are all that a plan follows from."""
    patch = pytest.MonkeyPatch()
    patch.setattr(load, "load", lru_cache(maxsize=2000)(load.load))
    follow_up = followup.follow_up
    shared: dict[tuple[int, date, date | None], tuple[Loaded, FollowUp]] = {}

    def followed(
        loaded: Loaded,
        day: date,
        today: date | None = None,
        then: Then = NOTHING_KNOWN,
        renewed: frozenset[str] = frozenset(),
    ) -> FollowUp:
        if then or renewed:
            return follow_up(loaded, day, today, then, renewed)
        key = id(loaded), day, today
        if key not in shared:
            shared[key] = loaded, follow_up(loaded, day, today)  # while it is kept no other plan has its number
        return shared[key][1]

    patch.setattr(followup, "follow_up", followed)


@pytest.hookimpl(wrapper=True)
def pytest_collection() -> Generator[None, object, object]:
    """What is collected stays to the end: a search for garbage need not look at it, and seldom at what came later."""
    gc.disable()
    try:
        return (yield)
    finally:
        gc.freeze()
        gc.set_threshold(10_000)
        gc.enable()


@pytest.fixture
def is_long(request: pytest.FixtureRequest) -> bool:
    return bool(request.config.getoption("--long"))


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
    """Runs a command as a person would type it, in a folder, on Tuesday 1.12.2026, with no environment but its own.

    With `is_mixed` all that is printed comes out in its order, as on a terminal. What is printed as JSON has to be as it is
    documented.
    """

    def run(*args: str, folder: Path | None = None, is_mixed: bool = False, **environment: str) -> Answer:
        for name in _ENVIRONMENT:
            monkeypatch.delenv(name, raising=False)
        for name, value in {"SEURANTA_TODAY": "2026-12-01", **environment}.items():
            monkeypatch.setenv(name, value)
        if folder is not None:
            monkeypatch.chdir(folder)
        out, err = (TextIOWrapper(BytesIO(), encoding="utf-8", newline="") for _ in range(2))
        err = out if is_mixed else err
        monkeypatch.setattr(sys, "stdin", StringIO())
        with redirect_stdout(out), redirect_stderr(err), pytest.raises(SystemExit) as leaving:
            _command().main(list(args), prog_name="seuranta")
        answer = Answer(int(leaving.value.code or 0), _written(out), _written(err))
        if "json" in args and not is_mixed:
            _is_as_documented(answer.out)
        return answer

    return run


def _is_as_documented(printed: str) -> None:
    """Whatever a test asks for as JSON keeps the contract."""
    from contract import wrong

    if printed.startswith('{\n  "schema": "seuranta.'):
        assert wrong(json.loads(printed)) == []


@cache
def _command() -> Any:
    """The command line, built once: that takes longer than most commands do."""
    return get_command(app)


def _written(stream: TextIOWrapper) -> str:
    stream.flush()
    assert isinstance(stream.buffer, BytesIO)
    return stream.buffer.getvalue().decode()


_ENVIRONMENT = (
    "COLUMNS", "FORCE_COLOR", "GITHUB_WORKSPACE", "LANG", "LC_ALL", "LC_MESSAGES", "NO_COLOR", "SEURANTA_ADDRESS", "SEURANTA_LANG",
    "SEURANTA_PLAN", "SEURANTA_TODAY",
)  # fmt: skip


def as_at_a_terminal() -> None:
    """For a process that is to be interrupted: what runs in the background of a shell is deaf to Ctrl-C."""
    signal.signal(signal.SIGINT, signal.SIG_DFL)
