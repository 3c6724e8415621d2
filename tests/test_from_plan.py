"""A new plan that has another one for its pattern: nothing of what happened, and every day as far from the presentation."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from datetime import date, timedelta
from pathlib import Path

import pytest
from conftest import REPOSITORY, Answer
from test_end_of_year import SEEDS, ended, plan_of

from seuranta.plan.follow.followup import follow_up
from seuranta.plan.loading.load import load_bytes
from seuranta.plan.normal.from_plan import plan_from
from seuranta.plan.words.findings import KINDS, Severity

Run = Callable[..., Answer]
DAY = date(2028, 1, 11)


def example(name: str) -> bytes:
    return (REPOSITORY / "examples" / name / "roadmap.yaml").read_bytes()


def errors(text: str) -> list[str]:
    """What `check` would call an error."""
    loaded = load_bytes("roadmap.yaml", text.encode())
    found = [problem.name for problem in loaded.problems if problem.severity is Severity.ERROR]
    findings = follow_up(loaded, DAY, DAY).findings
    return found + [finding.name for finding in findings if KINDS[finding.name].severity is Severity.ERROR]


@pytest.mark.parametrize("name", ["konepaja", "pine", "pesula"])
def test_days_stand_as_far_from_the_presentation_and_on_the_same_weekday(name: str) -> None:
    pattern = load_bytes("roadmap.yaml", example(name)).plan
    assert pattern is not None
    assert pattern.presented is not None
    text = plan_from(pattern, DAY, {"id": "new"}, "en")
    assert errors(text) == []
    new = plan_of(text)
    by = timedelta(days=-((pattern.presented.date - DAY).days // 7) * 7)
    assert timedelta(0) <= pattern.presented.date + by - DAY < timedelta(days=7)
    for item, action in new.actions.items():
        old = pattern.actions[item]
        first = old.moves[0].old if old.moves else old.due
        if action.start is not None and old.start is not None:
            assert action.start.first == old.start.first + by
        if action.due is not None:
            assert first is not None
            assert first + by <= action.due <= first + by + timedelta(days=12)
    for item, series in new.checkpoints.items():
        assert series.date == tuple(day + by for day in sorted(pattern.checkpoints[item].date))


def test_nothing_of_what_happened_is_in_it() -> None:
    pattern = load_bytes("roadmap.yaml", example("konepaja")).plan
    assert pattern is not None
    new = plan_of(plan_from(pattern, DAY, {"id": "new", "company": "Uusi Oy"}, "fi"))
    assert (new.company, new.id, new.typed_stage, new.presented) == ("Uusi Oy", "new", "presentation", None)
    assert new.goals.keys() == pattern.goals.keys()
    assert new.actions.keys() == pattern.actions.keys() - {"12"}, "what was dropped is no pattern"
    assert not new.decisions
    assert not new.feedback
    assert all(not goal.readings for goal in new.goals.values())
    assert all(action.status == "planned" and not action.moves for action in new.actions.values())
    assert all(not series.held and not series.moved for series in new.checkpoints.values())
    assert all(not message.told for message in new.communication.values())


@pytest.mark.parametrize("seed", SEEDS)
def test_any_plan_makes_one_that_check_accepts(seed: int) -> None:
    assert errors(plan_from(plan_of(ended(seed).text), DAY, {"id": "new"}, "en")) == []


def test_init_takes_a_folder_a_file_or_a_name(seuranta: Run, tmp_path: Path) -> None:
    (tmp_path / "old").mkdir()
    shutil.copy(REPOSITORY / "examples" / "pine" / "roadmap.yaml", tmp_path / "old")
    for at, typed in enumerate(("old", "./old", "old/roadmap.yaml", "old/")):
        answer = seuranta("init", f"new{at}", "--template", typed, "--company", "Example Ltd", folder=tmp_path)
        assert (answer.code, answer.err) == (0, "")
        text = (tmp_path / f"new{at}" / "roadmap.yaml").read_text(encoding="utf-8")
        assert text.startswith('# Made from the plan "Care plans".')
        assert "company: Example Ltd\n" in text
    assert seuranta("init", "small", "--template", "small", folder=tmp_path).code == 0


def test_what_cannot_be_a_pattern_is_refused(seuranta: Run, tmp_path: Path) -> None:
    (tmp_path / "torn").mkdir()
    (tmp_path / "torn" / "roadmap.yaml").write_text("actions: {1: {due: 2027-02-31}}\n", encoding="utf-8")
    for typed, said in (
        ("torn", "has errors"),
        ("no/such", "does not exist"),
        ("nosuch", "or a folder"),
    ):
        answer = seuranta("init", "new", "--template", typed, "--lang", "en", folder=tmp_path)
        assert answer.code == 2
        assert said in " ".join(answer.err.split())
    assert not (tmp_path / "new").exists()
