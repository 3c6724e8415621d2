"""What the hosts of repositories are given: the same problems as on a screen, in an order and under names that last."""

from __future__ import annotations

import json
import re
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from conftest import REPOSITORY, Answer
from hostile import plan_with
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from workflow_commands import ANNOTATIONS, MOST, Command, commands

Run = Callable[..., Answer]

PLANS = [
    *sorted((REPOSITORY / "examples").glob("*/roadmap.yaml")),
    *sorted((REPOSITORY / "tests" / "problems").glob("[d-m]*/*.yaml")),
]


SIGNS = (
    "\n",
    "\r",
    "::error::",
    "::",
    "##[error]",
    "##[",
    "%",
    "%0A",
    "%25",
    ",",
    "=",
    ":",
    " ",
    "x",
    "ä",
    "::stop-commands::t",
)
"""Of what commands are made, and what stands for signs in them."""


def asked(seuranta: Run, form: str, *typed: str) -> Any:
    return asked_in(seuranta, REPOSITORY, form, *typed)


def asked_in(seuranta: Run, folder: Path, form: str, *typed: str) -> Any:
    return json.loads(seuranta("check", *typed, "--format", form, folder=folder).out)


def relative(path: Path) -> str:
    return path.relative_to(REPOSITORY).as_posix()


@pytest.mark.parametrize("language", ["fi", "en"])
def test_every_format_tells_the_same_problems_in_the_same_order(seuranta: Run, language: str) -> None:
    typed = ("--lang", language, *map(relative, PLANS))

    (run,) = asked(seuranta, "sarif", *typed)["runs"]
    quality = asked(seuranta, "gitlab", *typed)
    answers = asked(seuranta, "json", *typed)["plans"]
    log = seuranta("check", *typed, "--format", "github", folder=REPOSITORY).out

    places = [
        (problem["check_name"], problem["location"]["path"], problem["location"]["lines"]["begin"])
        for problem in quality
    ]
    located = [(result["ruleId"], result["locations"][0]["physicalLocation"]) for result in run["results"]]
    *annotations, last = commands(log)
    assert [(name, at["artifactLocation"]["uri"], at["region"]["startLine"]) for name, at in located] == places
    assert list(map(place_of, annotations)) == places
    assert [each.text for each in annotations] == [problem["description"] for problem in quality]
    assert (last.name, last.properties) == ("notice", {"title": "seuranta"})
    assert sorted(places) == sorted(
        (problem["name"], plan["path"], problem["line"]) for plan in answers for problem in plan["problems"]
    )
    assert {
        result["ruleId"]: run["tool"]["driver"]["rules"][result["ruleIndex"]]["id"] for result in run["results"]
    } == {name: name for name, _, _ in places}


def place_of(annotation: Command) -> tuple[str, str, int]:
    told = annotation.properties
    return told["title"].removeprefix("seuranta "), told["file"], int(told["line"])


def test_what_a_host_shows_is_the_worst(seuranta: Run) -> None:
    """Errors before all else, so that those are shown of which a host shows ten."""
    log = seuranta("check", *map(relative, PLANS), "--format", "github", folder=REPOSITORY).out

    kinds = [command.name for command in commands(log)]
    assert kinds.count("error") > MOST
    assert kinds == ["error"] * kinds.count("error") + ["warning"] * kinds.count("warning") + ["notice"]


@given(text=st.lists(st.sampled_from(SIGNS), min_size=1, max_size=8).map("".join))
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_no_text_of_a_plan_commands_a_log(seuranta: Run, tmp_path: Path, text: str) -> None:
    """Whatever people write, the log holds the annotations of the plan, and says in them what was written."""
    name = re.sub(r"[/\x00-\x1f\x7f]", "", f"a{text}z")
    name = name.encode(sys.getfilesystemencoding(), "ignore").decode()  # what this system can write of it
    folder = tmp_path / name
    folder.mkdir(exist_ok=True)
    (folder / "roadmap.yaml").write_text(plan_with(text), encoding="utf-8")

    log = seuranta("check", name, "--format", "github", folder=tmp_path).out
    (plan,) = asked_in(seuranta, tmp_path, "json", name)["plans"]

    *annotations, last = commands(log)
    assert {each.name for each in annotations} <= set(ANNOTATIONS)
    assert {each.properties["file"] for each in annotations} <= {f"{name}/roadmap.yaml"}
    found = sorted((problem["name"], problem["line"]) for problem in plan["problems"])
    assert sorted((name, line) for name, _, line in map(place_of, annotations)) == found
    assert last.name == "notice"


def fingerprints(quality: Any) -> dict[str, str]:
    return {problem["fingerprint"]: problem["check_name"] for problem in quality}


@pytest.mark.parametrize(
    "plan", [path for path in PLANS if "examples" in path.parts], ids=lambda path: path.parent.name
)
def test_a_problem_is_known_again_on_another_line_and_another_day(seuranta: Run, tmp_path: Path, plan: Path) -> None:
    text = plan.read_text(encoding="utf-8")
    folder = tmp_path / "plan"
    folder.mkdir()

    def found(text: str, day: str) -> dict[str, str]:
        (folder / "roadmap.yaml").write_text(text, encoding="utf-8")
        answer = seuranta("check", "plan", "--format", "gitlab", folder=tmp_path, SEURANTA_TODAY=day)
        quality = json.loads(answer.out)
        assert len(fingerprints(quality)) == len(quality)
        return fingerprints(quality)

    today, moved = found(text, "2026-12-01"), found(f"# one line more\n\n{text}", "2026-12-01")
    tomorrow = found(text, "2026-12-02")

    assert moved == today
    assert len(tomorrow.keys() & today.keys()) > len(today) / 2


def test_a_folder_with_odd_signs_is_a_uri(seuranta: Run, tmp_path: Path) -> None:
    folder = tmp_path / "a b%20#1"
    folder.mkdir()
    (folder / "roadmap.yaml").write_text("title: X\nactions:\n  1: x\n  1: y\n", encoding="utf-8")

    (run,) = json.loads(seuranta("check", "a b%20#1", "--format", "sarif", folder=tmp_path).out)["runs"]

    places = [result["locations"][0]["physicalLocation"] for result in run["results"]]
    assert {place["artifactLocation"]["uri"] for place in places} == {"a%20b%2520%231/roadmap.yaml"}
    twice = next(at for at, result in enumerate(run["results"]) if result["ruleId"] == "duplicate-key")
    assert places[twice]["region"] == {"startLine": 4, "startColumn": 3, "endLine": 4, "endColumn": 4}
