"""What is said of words that no command takes: in the language that was typed, with what was probably meant, nothing twice."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from conftest import REPOSITORY, Answer, long
from typer.main import get_command

from seuranta.cli import language
from seuranta.cli.program import app
from seuranta.cli.wrong_use import _MEANT as MEANT
from seuranta.languages import typed_language

Run = Callable[..., Answer]

COMMANDS: dict[str, Any] = get_command(app).commands  # type: ignore[attr-defined]


def options() -> Iterator[tuple[str, Any]]:
    """Every option of every command."""
    for name, command in COMMANDS.items():
        for parameter in command.params:
            if parameter.param_type_name == "option":
                yield name, parameter


# --- the language that is typed ------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("typed", "expected"),
    [
        ("--lang fi status", "fi"),
        ("status plans --lang=en", "en"),
        ("done 6 --lang fi", "fi"),
        ("ask -- --lang fi", None),
        ("status --lang", None),
        ("status", None),
        ("", None),
    ],
)
def test_the_language_is_typed_anywhere(typed: str, expected: str | None) -> None:
    assert typed_language(typed.split()) == expected


COMPLETION = {"_SEURANTA_COMPLETE": "complete_zsh", "_TYPER_COMPLETE_ARGS": "seuranta --lang fi sta"}


@pytest.mark.parametrize(
    ("typed", "environment", "said"),
    [
        long("--lang fi --help", {}, "Käyttö: seuranta"),
        long("status --lang fi --help", {}, "Missä mennään"),
        long("--lang fi status --help", {}, "Missä mennään"),
        ("tilanne --help --lang en", {"SEURANTA_LANG": "fi"}, "Where things stand"),
        long("done --lang fi", {}, "Komennosta puuttuu TUNNUS"),
        ("--lang fi nosuch", {}, 'Komentoa "nosuch" ei ole'),
        ("", COMPLETION, "Missä mennään"),
        ("", {}, "Tilanne"),
    ],
)
def test_help_errors_and_completion_speak_the_language_that_is_typed(
    typed: str, environment: dict[str, str], said: str
) -> None:
    ours = ("SEURANTA", "LANG", "LC_")
    kept = {name: value for name, value in os.environ.items() if not name.startswith(ours)}
    done = subprocess.run(
        [sys.executable, "-m", "seuranta", *typed.split()],
        env=kept | {"PYTHONPATH": str(REPOSITORY), "PYTHONIOENCODING": "utf-8"} | environment,
        capture_output=True,
        check=False,
        cwd=REPOSITORY,
    )

    assert said in (done.stdout + done.stderr).decode()


def test_the_language_before_a_command_holds_for_it(seuranta: Run) -> None:
    for words in ((), ("tilanne",), ("status",)):
        answer = seuranta("--lang", "en", *words, folder=REPOSITORY, SEURANTA_LANG="fi")
        assert "Status on" in answer.out
    assert "Tilanne" in seuranta("--lang", "en", "status", "--lang", "fi", folder=REPOSITORY).out


# --- nothing twice -------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("command", "option"),
    [
        pytest.param(command, option, id=f"{command} {option.opts[0]}")
        for command, option in options()
        if not option.multiple and not option.is_flag
    ],
)
def test_an_option_with_one_value_is_not_taken_twice(seuranta: Run, tmp_path: Path, command: str, option: Any) -> None:
    """Under each of its names: the last value would silently count."""
    first, last = option.opts[0], option.opts[-1]
    value = "15" if option.type.name == "integer" else "fi"

    answer = seuranta(command, first, value, last, value, folder=tmp_path)

    assert answer.code == 2
    assert answer.err.startswith(f"The option {first} can be given only once.")


def test_of_yes_and_no_the_last_does_not_silently_count(seuranta: Run, tmp_path: Path) -> None:
    answer = seuranta("checkpoints", "--ics", "--deadlines", "--no-deadlines", folder=tmp_path)

    assert (answer.code, answer.err.partition(".")[0]) == (2, "The option --deadlines can be given only once")


def test_a_flag_twice_is_a_flag(seuranta: Run) -> None:
    assert seuranta("list", "--overdue", "--overdue", folder=REPOSITORY).code == 0


# --- what was probably meant ---------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("typed", "proposed"),
    [
        ("move 6 11.12. --resaon x", "--reason"),
        ("move 6 11.12. --syy x", "--reason"),
        ("done 6 --kieli fi", "--lang"),
        ("done 6 --päivä eilen", "--on"),
        ("done 6 --paiva eilen", "--on"),
        ("list --ow Ann", "--owner"),
        ("list --vastuu Ann", "--owner"),
        ("checkpoints --cahnged", "--changed"),
        ("agenda --minutse 15", "--minutes"),
        ("status --language fi", "--lang"),
        ("reading G1 5 --dryrun", "--dry-run"),
        ("set 6 owner --lagn fi", "--lang"),
        ("set 6 owner Ann --paln=x", "--plan"),
    ],
)
def test_the_option_that_was_probably_meant(seuranta: Run, tmp_path: Path, typed: str, proposed: str) -> None:
    """One, or none: a list of what merely looks alike helps nobody. Nothing is taken for a value of a field."""
    answer = seuranta(*typed.split(), folder=tmp_path)

    assert answer.code == 2
    assert f"Did you mean {proposed}? Help: seuranta {typed.split(maxsplit=1)[0]} --help" in answer.err


@pytest.mark.parametrize("typed", ["status --frobnicate", "done 6 --x"])
def test_nothing_is_proposed_where_it_is_anybodys_guess(seuranta: Run, tmp_path: Path, typed: str) -> None:
    assert "Did you mean" not in seuranta(*typed.split(), folder=tmp_path).err


def test_every_meaning_belongs_to_an_option_that_there_is() -> None:
    assert set(MEANT) <= {name for _, option in options() for name in option.opts}


def test_a_number_below_nothing_is_no_option(seuranta: Run) -> None:
    for words in (("reading", "T1", "-5"), ("set", "5", "otsikko", "- viiva"), ("set", "5", "otsikko", "--", "--x")):
        command, *rest = words
        answer = seuranta(command, "--dry-run", *rest, folder=REPOSITORY)
        assert "option" not in answer.err


def test_a_plan_in_the_place_of_a_command_is_told_apart(seuranta: Run, tmp_path: Path) -> None:
    (tmp_path / "my plan").mkdir()

    answer = seuranta("my plan", folder=tmp_path)

    assert answer == (2, "", 'A command comes first: seuranta status "my plan". Help: seuranta --help\n')


# --- what is missing -----------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("move A9", "The command needs DATE: seuranta move ID DATE."),
        ("move", "The command needs ID: seuranta move ID DATE."),
        ("siirrä A9", "The command needs DATE: seuranta siirrä ID DATE."),
        ("answer K1", "The command needs ANSWER: seuranta answer ID ANSWER."),
        ("set", "The command needs ID: seuranta set ID FIELD VALUE."),
        ("set 6", "The command needs FIELD: seuranta set ID FIELD VALUE."),
        ("set 6 owner --dry-run", "The command needs VALUE: seuranta set ID FIELD VALUE."),
        ("done", "The command needs ID."),
    ],
)
def test_of_several_arguments_the_one_that_is_missing_is_named(
    seuranta: Run, tmp_path: Path, typed: str, said: str
) -> None:
    answer = seuranta(*typed.split(), folder=tmp_path)

    assert (answer.code, answer.err) == (2, f"{said} Help: seuranta {typed.split(maxsplit=1)[0]} --help\n")


@pytest.mark.parametrize("command", COMMANDS)
def test_each_missing_argument_is_named_after_those_that_are_there(seuranta: Run, tmp_path: Path, command: str) -> None:
    """Of whatever command: with n words typed, the next argument that it needs is what is missing."""
    needed = [one for one in COMMANDS[command].params if one.param_type_name == "argument" and one.required]
    for count, parameter in enumerate(needed):
        answer = seuranta(command, *["word"] * count, folder=tmp_path)
        name = parameter.metavar.rpartition("] ")[2].strip("[]{}.")
        assert answer.code == 2
        assert f"The command needs {name}" in answer.err


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("status --lang", "The option --lang needs a value. Help: seuranta status --help"),
        ("move 6 11.12. -r", "The option -r needs a value. Help: seuranta move --help"),
        ("done 6 --dry-run=yes", "The option --dry-run takes no value. Help: seuranta done --help"),
    ],
)
def test_help_is_the_help_of_the_command(seuranta: Run, tmp_path: Path, typed: str, said: str) -> None:
    answer = seuranta(*typed.split(), folder=tmp_path)

    assert (answer.code, answer.err) == (2, f"{said}\n")


def test_what_is_said_fits_the_terminal(seuranta: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(language, "LANGUAGE", "fi")
    for typed in ("checkpoints --cahnged-sinze x", "statsu", "set 6", "status --nosuch", "explain a b"):
        answer = seuranta(*typed.split(), folder=tmp_path, COLUMNS="60")
        assert answer.code == 2
        assert max(map(len, answer.err.splitlines())) <= 60


def test_a_plan_beside_a_command_that_takes_it_as_an_option_is_told_so(seuranta: Run, tmp_path: Path) -> None:
    (tmp_path / "my plan").mkdir()
    answer = seuranta("meet", "my plan", folder=tmp_path)
    told = 'This command takes the plan as an option: seuranta meet --plan "my plan". Help: seuranta meet --help\n'
    assert (answer.code, answer.err) == (2, told)
    assert "This is not needed: other." in seuranta("meet", "other", folder=tmp_path).err
