"""Which packages each command loads: help and completion next to nothing, no command what only another one needs.

Times are the benchmark's business; which modules are loaded does not depend on the machine.
"""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from conftest import long
from table_cases import cases, made

REPOSITORY = Path(__file__).parent.parent
PLAN = REPOSITORY / "examples" / "konepaja"
HEAVY = {
    "typer",
    "rich",
    "pydantic",
    "ruamel",
    "dateutil",
    "ics",
    "arrow",
    "tatsu",
    "holidays",
    "markdown_it",
    "openpyxl",
}
"""What costs a command 10 ms or more to load."""
NOTHING = {"typer"}
A_PLAN = {"typer", "pydantic", "ruamel"}


def loaded(*arguments: str, **environment: str) -> set[str]:
    """The top-level names of all modules that a command imports, by Python's own log, and that of the one that runs git."""
    ours = ("SEURANTA", "_", "PYTHON", "PYDANTIC", "COLUMNS", "COVERAGE")
    kept = {name: value for name, value in os.environ.items() if not name.startswith(ours)}
    done = subprocess.run(
        [sys.executable, "-X", "importtime", "-m", "seuranta", *arguments],
        env=kept | {"SEURANTA_TODAY": "2026-12-01", "NO_COLOR": "1"} | environment,
        capture_output=True,
        check=False,
        cwd=REPOSITORY,
    )
    log = done.stderr.decode()
    assert "Traceback" not in log, log[-2000:]
    assert done.stdout, log[-2000:]
    return set(re.findall(r"^import time: +\d+ \| +\d+ \| +(seuranta\.history\.git|[^\s.]+)", log, re.MULTILINE))


COMPLETION = {"_SEURANTA_COMPLETE": "complete_bash", "COMP_WORDS": "seuranta st", "COMP_CWORD": "1"}

LIGHT = {
    "--help": (("--help",), {}),
    "--version": (("--version",), {}),
    "help of a command": (("status", "--help"), {}),
    "completion": ((), COMPLETION),
}


@pytest.mark.parametrize("name", LIGHT)
def test_what_needs_no_plan_loads_typer_alone(name: str) -> None:
    arguments, environment = LIGHT[name]
    modules = loaded(*arguments, **environment)

    assert modules & HEAVY == NOTHING
    assert not modules & {"asyncio", "email", "zoneinfo"}


COMMANDS = {
    "status": ("status", str(PLAN)),
    "status as JSON": ("status", str(PLAN), "--format", "json"),
    "check": ("check", str(PLAN)),
    "check as JSON": ("check", str(PLAN), "--format", "json"),
    "check for GitHub": ("check", "tests/problems/unknown-key", "--format", "github"),
    "list": ("list", str(PLAN)),
    "show": ("show", "T1", "--plan", str(PLAN)),
    "done": ("done", "6", "--plan", str(PLAN), "--dry-run"),
    "timeline": ("timeline", str(PLAN)),
    "timeline as a picture": ("timeline", str(PLAN), "--svg", "--stdout"),
    "agenda": ("agenda", str(PLAN), "--stdout"),
    "report": ("report", str(PLAN), "--stdout"),
    "report for everyone": ("report", str(PLAN), "--for", "everyone", "--stdout"),
    "announce": ("announce", "--plan", str(PLAN), "--stdout"),
    "explain": ("explain", "no-next-step"),
}


EVERY_DAY = ("status", "done", "announce")
"""The others with --long: each is a process of its own."""
ASK_GIT = {"show", "agenda"}
"""Commands that read how a plan stood before, where it lies in git; no other one loads what starts a program."""
TELL_PROMISES = {"status", "status as JSON", "check", "check as JSON", "report", "report for everyone"}
"""Those that do so where nobody wrote down at a checkpoint what was promised, as in this plan."""


@pytest.mark.parametrize("name", [name if name in EVERY_DAY else long(name) for name in COMMANDS])
def test_what_follows_a_plan_loads_no_more_than_a_plan_needs(name: str) -> None:
    modules = loaded(*COMMANDS[name])

    assert modules & HEAVY - {"dateutil"} == A_PLAN  # that one only where a holiday or a rare rule asks
    assert not modules & {"http", "multiprocessing", "unittest", "xml"}
    asking = ASK_GIT | TELL_PROMISES if (REPOSITORY / ".git").exists() else ASK_GIT
    assert ("seuranta.history.git" in modules) == (name in asking)


def test_of_a_plan_without_a_past_nobody_asks_for_one(tmp_path: Path) -> None:
    shutil.copytree(PLAN, tmp_path / "plan")

    assert "seuranta.history.git" not in loaded("status", str(tmp_path / "plan"))


@pytest.mark.parametrize(("file", "is_loaded"), [long("semicolons", False), ("xlsx", True)])
def test_a_workbook_is_what_openpyxl_is_loaded_for(file: str, *, is_loaded: bool, tmp_path: Path) -> None:
    (tmp_path / "table").write_bytes(made(cases()["who-what-when"], file))

    assert ("openpyxl" in loaded("import", str(tmp_path / "table"), "--plan", str(PLAN), "--dry-run")) == is_loaded
