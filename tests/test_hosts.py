"""What the hosts of repositories are given: the same problems as on a screen, in an order and under names that last."""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from conftest import REPOSITORY, Answer

Run = Callable[..., Answer]

PLANS = [
    *sorted((REPOSITORY / "examples").glob("*/roadmap.yaml")),
    *sorted((REPOSITORY / "tests" / "problems").glob("[d-m]*/*.yaml")),
]


def asked(seuranta: Run, form: str, *typed: str, **environment: str) -> Any:
    return json.loads(seuranta("check", *typed, "--format", form, folder=REPOSITORY, **environment).out)


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
    annotations = re.findall(r"title=seuranta ([\w-]+),file=([^,]*),line=(\d+)", log)
    assert [(name, at["artifactLocation"]["uri"], at["region"]["startLine"]) for name, at in located] == places
    assert [(name, path, int(line)) for name, path, line in annotations] == places
    assert sorted(places) == sorted(
        (problem["name"], plan["path"], problem["line"]) for plan in answers for problem in plan["problems"]
    )
    assert {
        result["ruleId"]: run["tool"]["driver"]["rules"][result["ruleIndex"]]["id"] for result in run["results"]
    } == {name: name for name, _, _ in places}


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
