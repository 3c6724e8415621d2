"""Which packages each command loads: help and completion next to nothing, no command what only another one needs.

Times are the benchmark's business; which modules are loaded does not depend on the machine.
"""

from __future__ import annotations

import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

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
ASK_GIT = ("show", "agenda")
"""Commands that read how a plan stood before, where it lies in git; no other one loads what starts a program."""


@pytest.mark.parametrize("name", COMMANDS)
def test_what_follows_a_plan_loads_no_more_than_a_plan_needs(name: str, *, is_long: bool) -> None:
    if name not in EVERY_DAY and not is_long:
        pytest.skip("a process of its own: with --long")
    modules = loaded(*COMMANDS[name])

    assert modules & HEAVY - {"dateutil"} == A_PLAN  # that one only where a holiday or a rare rule asks
    assert not modules & {"http", "multiprocessing", "unittest", "xml"}
    assert ("seuranta.history.git" in modules) == (name in ASK_GIT)


def test_a_workbook_is_what_openpyxl_is_loaded_for(tmp_path: Path) -> None:
    listed = ("list", str(PLAN), "--format", "xlsx", "--output", str(tmp_path / "list.xlsx"))

    assert loaded(*listed) & HEAVY - {"dateutil"} == A_PLAN | {"openpyxl"}
    assert "openpyxl" not in loaded("export", str(PLAN)) | loaded("list", str(PLAN), "--format", "csv")


def test_a_page_is_what_markdown_it_is_loaded_for() -> None:
    modules = loaded("report", str(PLAN), "--for", "everyone", "--format", "html", "--stdout")
    assert modules & HEAVY - {"dateutil"} == A_PLAN | {"markdown_it"}


def test_colour_is_what_rich_is_loaded_for() -> None:
    assert loaded("status", str(PLAN), "--color", "always") & HEAVY - {"dateutil"} == A_PLAN | {"rich"}


@pytest.mark.parametrize(("switch", "is_loaded"), [({}, False), ({"PYDANTIC_DISABLE_PLUGINS": "none"}, True)])
def test_no_plugin_of_pydantic_is_loaded_but_where_a_person_wants_them(
    switch: dict[str, str], *, is_loaded: bool, tmp_path: Path
) -> None:
    plugin = "import colorsys\n\ndef new_schema_validator(*_, **__):\n    return None, None, None\n"
    (tmp_path / "a_plugin.py").write_text(plugin, encoding="utf-8")
    metadata = tmp_path / "a_plugin-1.dist-info"
    metadata.mkdir()
    (metadata / "METADATA").write_text("Name: a-plugin\nVersion: 1\n", encoding="utf-8")
    (metadata / "entry_points.txt").write_text("[pydantic]\na = a_plugin\n", encoding="utf-8")

    assert ("colorsys" in loaded("check", str(PLAN), PYTHONPATH=str(tmp_path), **switch)) == is_loaded


@pytest.mark.parametrize("typed", ["--help", "status --help", "aloita --help", "statu", "list --ow", "no-such --help"])
def test_what_is_not_built_is_not_missed(typed: str, *, is_long: bool) -> None:
    """The program builds the command that is typed; with all of them built, help and errors read the same."""
    if typed not in ("--help", "statu") and not is_long:
        pytest.skip("two processes of its own: with --long")
    every = "from seuranta.cli.program import app; app(prog_name='seuranta')"
    quick, whole = (
        subprocess.run([sys.executable, *how, *typed.split()], capture_output=True, check=False, cwd=REPOSITORY)
        for how in (("-m", "seuranta"), ("-c", every))
    )

    assert (quick.returncode, quick.stdout, quick.stderr) == (whole.returncode, whole.stdout, whole.stderr)


@pytest.mark.parametrize(
    ("words", "position", "offered"), [("seuranta sta", 1, "status"), ("seuranta list --ow", 2, "--owner")]
)
def test_tab_completes_commands_and_options(words: str, position: int, offered: str) -> None:
    environment = COMPLETION | {"COMP_WORDS": words, "COMP_CWORD": str(position)}
    done = subprocess.run(
        [sys.executable, "-m", "seuranta"], env=os.environ | environment, capture_output=True, check=False
    )

    assert offered in done.stdout.decode().split()
