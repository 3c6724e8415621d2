"""What of a plan's problems is told where only some are asked for, and a plan that comes from standard input."""

from __future__ import annotations

import io
import json
import sys
from collections.abc import Callable
from typing import Any

import pytest
from conftest import REPOSITORY, Answer, _command

from seuranta.plan.words.findings import KINDS, Severity

Run = Callable[..., Answer]

PLAN = REPOSITORY / "examples" / "pesula" / "roadmap.yaml"


def problems(seuranta: Run, *typed: str) -> tuple[Answer, list[str], int]:
    """The answer, the names of the problems that it tells, and how many it leaves out."""
    answer = seuranta("check", "examples/pesula", *typed, "--format", "json", folder=REPOSITORY)
    told = json.loads(answer.out)
    (plan,) = told["plans"]
    return answer, [problem["name"] for problem in plan["problems"]], told["left_out"]


def test_each_warning_can_be_selected_and_ignored_and_all_are_counted(seuranta: Run) -> None:
    _, everything, left_out = problems(seuranta)
    warnings = {name for name in everything if KINDS[name].severity is Severity.WARNING}
    errors = [name for name in everything if name not in warnings]
    assert (left_out, len(warnings) > 10) == (0, True)

    for name in sorted(warnings):
        _, selected, others = problems(seuranta, "--select", name)
        _, without, ignored = problems(seuranta, "--ignore", KINDS[name].finnish)

        assert sorted(selected) == sorted(errors + [name] * everything.count(name))
        assert without == [told for told in everything if told != name]
        assert (others, ignored) == (len(everything) - len(selected), everything.count(name))


def test_only_what_is_asked_for_fails(seuranta: Run) -> None:
    typed = ("check", "plans/pyorahuolto", "--as-of", "2027-03-01", "--strict", "--lang", "en")
    strict = seuranta(*typed, folder=REPOSITORY)
    names = [f"{kind.name}" for kind in KINDS.values() if kind.severity is Severity.WARNING]
    changes = [kind.name for kind in KINDS.values() if kind.subject == "changes"]
    warnings = ",".join(name for name in names if name not in changes)

    ignored = seuranta(*typed, "--ignore", warnings, folder=REPOSITORY)
    quiet = seuranta(*typed, "--quiet", folder=REPOSITORY)

    assert strict.code == quiet.code == 1
    assert ignored.code == int("error" in strict.out)
    assert "warning" not in quiet.out.rpartition("\n\n")[0]
    assert quiet.out.endswith("not shown.\n")


def test_an_error_is_never_ignored(seuranta: Run) -> None:
    answer = seuranta("check", "examples/pine", "--ignore", "no-next-checkpoint", folder=REPOSITORY)

    assert (answer.code, answer.out) == (2, "")
    assert answer.err == "no-next-checkpoint is an error, and errors cannot be ignored. Correct it instead.\n"


@pytest.mark.parametrize(("option", "typed"), [("--select", "overdue-acton"), ("--ignore", "overdue-acton")])
def test_an_unknown_name_is_told_with_the_nearest(seuranta: Run, option: str, typed: str) -> None:
    answer = seuranta("check", "examples/pine", option, typed, folder=REPOSITORY)

    assert answer.code == 2
    assert "Did you mean overdue-action?" in answer.err


# --- standard input -------------------------------------------------------------------------------------------------


@pytest.fixture
def piped(seuranta: Run, monkeypatch: pytest.MonkeyPatch) -> Callable[..., Answer]:
    """Runs a command to which another program gives bytes."""

    def run(data: bytes, *typed: str, **kept: Any) -> Answer:
        main = type(_command()).main

        def given(command: Any, *args: Any, **options: Any) -> Any:
            monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(data), encoding="utf-8"))
            return main(command, *args, **options)

        with monkeypatch.context() as patch:
            patch.setattr(type(_command()), "main", given)
            return seuranta(*typed, folder=REPOSITORY, **kept)

    return run


@pytest.mark.parametrize("form", ["text", "json", "github", "gitlab", "sarif"])
def test_a_plan_from_standard_input_is_told_like_its_file(
    seuranta: Run, piped: Callable[..., Answer], form: str
) -> None:
    of_file = seuranta("check", "examples/pesula/roadmap.yaml", "--format", form, folder=REPOSITORY)

    name = "examples/pesula/roadmap.yaml"
    of_input = piped(PLAN.read_bytes(), "check", "-", "--stdin-filename", name, "--format", form)

    written_down = "Kirjaa ne näin: seuranta pidetty"  # no command records anything in what another program gives
    lines = of_file.out.splitlines(keepends=True)
    assert of_input.out == "".join(line for line in lines if written_down not in line)
    assert (of_input.code, of_input.err) == (of_file.code, of_file.err)


@pytest.mark.parametrize("data", [b"", b"\x00\xff", b"PK\x03\x04", b"title: \xe4", b"a: [", b"<html>"])
def test_what_is_no_plan_is_told_as_it_is_of_a_file(piped: Callable[..., Answer], data: bytes) -> None:
    answer = piped(data, "check", "-")

    assert answer.code in (1, 2)
    assert (answer.out + answer.err).startswith(("-:1:", "-:2:")), answer


def test_standard_input_is_alone_and_only_read(piped: Callable[..., Answer]) -> None:
    beside = piped(PLAN.read_bytes(), "check", "-", "examples/pine")
    mended = [
        piped(PLAN.read_bytes(), "check", "-", "--lang", "en", *typed)
        for typed in (("--fix",), ("--since", "yesterday"), ("--staged",))
    ]

    assert (beside.code, beside.err) == (2, "Standard input (-) is checked on its own, without other plans.\n")
    assert {answer.err for answer in mended} == {
        "Standard input (-) cannot be repaired or compared with an older version. Give the file of the plan instead.\n"
    }


def test_no_other_command_reads_standard_input(piped: Callable[..., Answer]) -> None:
    answer = piped(PLAN.read_bytes(), "status", "-")

    assert answer.code == 2
    assert answer.err.startswith("The file or folder - does not exist.")
