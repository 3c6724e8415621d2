"""Every command as it is listed, in each of its formats and in both languages: it answers, and programs can read it.

A new command needs a case here, a new format nothing but its row; what is forgotten fails by its name. What an answer says
is the business of other tests; the golden files here only hold one of each format.
"""

from __future__ import annotations

import csv
import json
import shutil
from collections.abc import Callable
from importlib import import_module
from io import StringIO
from pathlib import Path
from typing import Any

import portfolio_folder
import pytest
from conftest import REPOSITORY, Answer, Golden, long
from git_repositories import plan_text
from typer.main import get_command
from version_pairs import edited

from seuranta.cli.all_commands import GROUPS
from seuranta.cli.language import t
from seuranta.cli.program import app
from seuranta.commands.record import answered
from seuranta.output.documents import delivery
from seuranta.output.words.formats import FORMATS

Run = Callable[..., Answer]

COMMANDS: dict[str, Any] = get_command(app).commands  # type: ignore[attr-defined]
CASES: dict[str, tuple[str, ...]] = {
    "status": (),
    "check": (),
    "list": (),
    "show": ("T1",),
    "changes": ("--since", "2026-11-03-plan.yaml", "--all"),
    "explain": ("overdue-action",),
    "checkpoints": (),
    "agenda": ("--stdout",),
    "report": ("--stdout",),
    "announce": ("--stdout",),
    "remind": (),
    "publish": ("pages",),
    "timeline": (),
    "import": (str(REPOSITORY / "tests" / "data" / "imports" / "tasks.csv"),),
    "replies": (str(REPOSITORY / "tests" / "data" / "replies.txt"), "--from", "Joona", "--on", "today"),
    "table": (),
    "export": (),
    "schema": ("record",),
    "init": ("new",),
    "meet": ("--prepare",),
    "start": ("8",),
    "done": ("5",),
    "block": ("5", "The supplier is late"),
    "unblock": ("4",),
    "move": ("5", "2027-03-31", "--reason", "More to do than we thought"),
    "drop": ("5", "--reason", "Nobody needs it"),
    "reading": ("T1", "7"),
    "told": ("V1",),
    "ask": ("When do the prices change?",),
    "answer": ("K1", "In January"),
    "decide": ("We go on as planned",),
    "presented": ("2026-09-02", "all of us", "--again"),
    "held": (),
    "skip": ("--reason", "Holidays"),
    "postpone": ("2026-12-15",),
    "topic": ("Moving the stock", "--by", "the fitters"),
    "handover": ("Joona", "Anni"),
    "add": ("A new price list",),
    "set": ("5", "owner", "Anni"),
    "undo": (),
    "close": ("--prepare",),
    "guide": (),
    "lsp": ("--vscode",),
}
"""What is typed after each command to try it."""
BEFORE = {"undo": ("done", "5")}
"""What has to be recorded before a command has something to do."""
WITH_OLDER = {"changes"}
"""Commands that need an older version of the plan."""
OLDER = (
    ("määräaika: 18.12.2026", "määräaika: 20.11.2026"),
    ("      - pvm: 3.11.2026\n        vanha: 20.11.2026\n        syy: lakimiehen aika siirtyi\n", ""),
    ("tila: jumissa 26.10.2026", "tila: käynnissä"),
    ("    este: taloyhtiö ei ole antanut lupaa kaapille\n", ""),
    ("vastuu: Joona\n    alku: 12.10.2026", "vastuu: Veikko\n    alku: 12.10.2026"),
    ("määräaika: 26.2.2027", "määräaika: 29.1.2027"),
    ("31.10.2026: 41", "31.10.2026: 40"),
    ("paikka: verstaan kahvihuone", "paikka: toimisto"),
    ("      16.11.2026: 8\n", ""),
)
"""Edits of the plan that make it older."""
WITH_FORMAT = {"xlsx": ("--output", "new.xlsx")}
"""What has to be typed with a format."""
READ_BY: dict[str, Callable[[str], Any]] = {
    "json": json.loads,
    "csv": lambda text: list(csv.DictReader(StringIO(text), strict=True)),
}
"""How programs read the formats that are made for them."""
RECORDING = dict(GROUPS)[t("Kirjaa", "Record")]
WITH_TWIN = {"report", "announce", *RECORDING} - {"done"}
"""Commands whose formats are written by the functions of another one that has the golden files: the agenda, or `done`."""


WRITERS: dict[str, Any] = {"documents": delivery, "record": answered}
"""Where the formats of several commands are written."""


def formats(command: str) -> tuple[str, ...]:
    """The formats that help offers; of a command without a choice, its only one."""
    choices = [parameter.metavar for parameter in COMMANDS[command].params if "--format" in parameter.opts]
    return tuple(choices[0].split("|")) if choices else ("",)


def takes_several(command: str) -> bool:
    return any(parameter.name == "plans" for parameter in COMMANDS[command].params)


def typed(command: str, form: str, language: str) -> tuple[str, ...]:
    chosen = ("--format", form, *WITH_FORMAT.get(form, ())) if form else ()
    return command, *CASES[command], "--lang", language, *chosen


def is_fine(answer: Answer, form: str) -> None:
    assert answer.code < 3, answer.err
    assert (answer.out + answer.err).strip()
    if form in READ_BY:
        assert READ_BY[form](answer.out)


EACH = [(command, form) for command in COMMANDS for form in formats(command)]


def test_every_command_has_a_case() -> None:
    assert CASES.keys() == COMMANDS.keys()


@pytest.mark.parametrize("language", ["fi", "en"])
@pytest.mark.parametrize(("command", "form"), EACH)
def test_it_answers(seuranta: Run, tmp_path: Path, golden: Golden, command: str, form: str, language: str) -> None:
    folder = shutil.copytree(REPOSITORY / "plans" / "pyorahuolto", tmp_path / "plan")
    if command in WITH_OLDER:
        (folder / "2026-11-03-plan.yaml").write_text(edited(plan_text(), OLDER), encoding="utf-8")
    if command in BEFORE:
        seuranta(*BEFORE[command], folder=folder)

    answer = seuranta(*typed(command, form, language), folder=folder)

    is_fine(answer, form)
    assert answer.code == 0, answer.err
    assert answer.out
    if form and language == "en" and command not in WITH_TWIN:
        golden.check(
            REPOSITORY / "tests" / "golden" / "formats" / f"{command}.{form}", answer.out.replace("\r\n", "\n")
        )


@pytest.mark.parametrize("language", [long("fi"), "en"])
@pytest.mark.parametrize(("command", "form"), [(name, form) for name, form in EACH if takes_several(name)])
def test_it_answers_for_several_plans(seuranta: Run, tmp_path: Path, command: str, form: str, language: str) -> None:
    """Every day in English: it is said in the same words as of one plan."""
    answer = seuranta(*typed(command, form, language), folder=portfolio_folder.copied(tmp_path))

    is_fine(answer, form)


@pytest.mark.parametrize("answer", FORMATS)
def test_every_format_has_what_writes_it(answer: str) -> None:
    writers = WRITERS.get(answer) or import_module(f"seuranta.commands.{answer}")

    assert tuple(writers.ANSWERS) == FORMATS[answer]


def test_another_format_is_refused_by_the_names_of_those_there_are(seuranta: Run) -> None:
    for command in COMMANDS:
        accepted = formats(command)
        if accepted == ("",):
            continue
        answer = seuranta(command, *CASES[command], "--format", "pdf", "--lang", "en", folder=REPOSITORY)
        assert answer.code == 2
        assert ", ".join(accepted) in answer.err
