"""What agenda and management page say of changes without a record since the last held checkpoint."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from conftest import Answer
from git_repositories import commit, git, new_repository, write_plan
from version_pairs import BASES, edited, paatos

Run = Callable[..., Answer]
LOWER = ("tavoitetaso: 6 kpl", "tavoitetaso: 4 kpl")
NOTED = ("Kuvataan hallissa: kaksi päivää", "Kuvataan kotona")
UNPROMISED = (", 3: 18.12.2026}", "}")
LATER = ("määräaika: 18.12.2026", "määräaika: 29.1.2027")
PAPERS = {"agenda": ("agenda", "--stdout"), "management": ("report", "--for", "johto", "--stdout")}
POINT = "- T1 Huoltosopimukset: tavoitetaso 6\u00a0kpl → 4\u00a0kpl ilman päätöstä."


@pytest.fixture
def plan(tmp_path: Path) -> Path:
    """A plan as it was committed at its last checkpoint."""
    root = new_repository(tmp_path / "plans")
    write_plan(root, BASES["fi"])
    commit(root, "2026-11-03")
    return root


@pytest.mark.parametrize("paper", PAPERS)
def test_changes_without_a_record_are_points_to_approve(seuranta: Run, plan: Path, paper: str) -> None:
    write_plan(plan, edited(BASES["fi"], (LOWER, NOTED)))

    out = seuranta(*PAPERS[paper], folder=plan).out

    rev = git(plan, "rev-parse", "--short=7", "HEAD")
    asked = f"## Hyväksyttävää\n\nNämä kohdat ovat muuttuneet tarkistuspisteen 3.11. jälkeen ilman kirjausta (vertailukohta: git-versio {rev})."
    assert asked in out
    assert f"\n\n{POINT}\n\n" in out
    assert "Kuvataan" not in out


@pytest.mark.parametrize("paper", PAPERS)
def test_a_date_that_was_moved_without_a_record_is_not_denied_below(seuranta: Run, plan: Path, paper: str) -> None:
    write_plan(plan, edited(BASES["fi"], (UNPROMISED,)))
    commit(plan, "2026-11-03")
    write_plan(plan, edited(BASES["fi"], (UNPROMISED, LATER)))

    out = seuranta(*PAPERS[paper], folder=plan).out

    assert "määräaika 18.12.2026 → 29.1.2027, mutta siirtoa ei ole kirjattu." in out
    assert "Siirtoja tai perumisia ei ole kirjattu 3.11. jälkeen." in out


@pytest.mark.parametrize("paper", PAPERS)
def test_with_a_decision_there_is_nothing_to_approve(seuranta: Run, plan: Path, paper: str) -> None:
    write_plan(plan, edited(BASES["fi"], (LOWER, paatos("T1"))))

    assert "Hyväksyttävää" not in seuranta(*PAPERS[paper], folder=plan).out


def test_a_promised_date_is_asked_about_once(seuranta: Run, plan: Path) -> None:
    write_plan(plan, edited(BASES["fi"], (("määräaika: 18.12.2026", "määräaika: 29.1.2027"),)))

    out = seuranta("agenda", "--stdout", folder=plan).out

    assert "Kumpi määräaika pätee" in out
    assert "Hyväksyttävää" not in out


def test_a_plan_that_nobody_touched_is_named(seuranta: Run, plan: Path) -> None:
    said = "Suunnitelmaan ei ole tehty muutoksia tarkistuspisteen 3.11. jälkeen (git-versio "

    assert said in seuranta("agenda", "--stdout", folder=plan).out
    assert said not in seuranta("agenda", "--stdout", folder=plan, SEURANTA_TODAY="2026-11-05").out
    write_plan(plan, edited(BASES["fi"], (NOTED,)))
    assert said not in seuranta("agenda", "--stdout", folder=plan).out


@pytest.mark.parametrize("paper", PAPERS)
def test_without_git_nothing_is_said(seuranta: Run, tmp_path: Path, paper: str) -> None:
    write_plan(tmp_path / "alone", edited(BASES["fi"], (LOWER,)))

    answer = seuranta(*PAPERS[paper], folder=tmp_path / "alone")

    assert (answer.code, answer.err) == (0, "")
    assert "git" not in answer.out
    assert "Hyväksyttävää" not in answer.out


def test_a_copy_is_as_good(seuranta: Run, tmp_path: Path) -> None:
    plan = tmp_path / "alone"
    write_plan(plan, edited(BASES["fi"], (LOWER,)))
    (plan / "reports").mkdir()
    (plan / "reports" / "2026-11-03-plan.yaml").write_text(BASES["fi"], encoding="utf-8")

    out = seuranta("agenda", "--stdout", folder=plan).out

    assert "ilman kirjausta (vertailukohta: reports/2026-11-03-plan.yaml)." in out
    assert POINT in out


def test_another_day_has_no_such_points(seuranta: Run, plan: Path) -> None:
    write_plan(plan, edited(BASES["fi"], (LOWER,)))

    assert "Hyväksyttävää" not in seuranta("agenda", "--stdout", "--as-of", "2026-11-28", folder=plan).out


def test_a_shallow_clone_says_what_to_do(seuranta: Run, plan: Path, tmp_path: Path) -> None:
    write_plan(plan, edited(BASES["fi"], (LOWER,)))
    commit(plan, "2026-11-20")
    git(tmp_path, "clone", "-q", "--depth", "1", f"file://{plan}", "shallow")

    answer = seuranta("agenda", "--stdout", folder=tmp_path / "shallow")

    assert "Hyväksyttävää" not in answer.out
    assert "git fetch --unshallow" in answer.err
