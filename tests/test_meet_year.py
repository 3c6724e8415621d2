"""A whole year of meetings of an invented workshop, played through files of answers on a copy of its plan."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest
from conftest import REPOSITORY, Answer
from following import followed

Run = Callable[..., Answer]

ANSWERS = Path(__file__).parent / "meetings"
DAYS = sorted(one.stem for one in ANSWERS.glob("*.yaml"))
EXAMPLE = REPOSITORY / "examples" / "konepaja" / "roadmap.yaml"


@pytest.fixture
def plan(tmp_path: Path) -> Path:
    return Path(shutil.copy(EXAMPLE, tmp_path))


def test_a_year_of_meetings_leaves_a_sound_plan_every_time(plan: Path, seuranta: Run) -> None:
    warnings = []
    for day in DAYS:
        meeting = seuranta("meet", "--answers", str(ANSWERS / f"{day}.yaml"), folder=plan.parent, SEURANTA_TODAY=day)
        check = seuranta("check", folder=plan.parent, SEURANTA_TODAY=day)

        assert (meeting.code, meeting.err) == (0, "")
        assert check.code == 0, check.out
        warnings.append(check.out.splitlines()[-1])
        assert (plan.parent / "reports" / f"{day}-muistio.md").exists()

    assert (warnings[0], warnings[-1]) == ("12 varoitusta.", "2 varoitusta.")
    _expect_end_of_year(plan.read_text(encoding="utf-8"))


def _expect_end_of_year(text: str) -> None:
    follow = followed(text, date(2027, 8, 4))
    held = [one.day.isoformat() for one in follow.checkpoints.held]
    marks = "".join(one.mark for one in follow.intervals if not one.is_open)

    assert held[2:] == DAYS
    assert not follow.checkpoints.missed
    assert marks == "○◐○◐·◐○·◐◐◐●"
    assert not follow.problem_spots
    assert {name: on.state for name, on in follow.goals.items()} == {
        "T1": "achieved", "T2": "on_pace", "T3": "achieved", "T4": "achieved"
    }  # fmt: skip
    assert follow.checkpoints.next is not None
    assert follow.checkpoints.next.day == date(2027, 9, 7)
    comments = [line.strip() for line in EXAMPLE.read_text(encoding="utf-8").splitlines() if "#" in line]
    assert all(one in text for one in comments)


def test_the_same_answers_give_the_same_bytes(tmp_path: Path, seuranta: Run) -> None:
    found = []
    for name in ("one", "two"):
        folder = tmp_path / name
        folder.mkdir()
        shutil.copy(EXAMPLE, folder)
        seuranta("meet", "--answers", str(ANSWERS / "2026-12-01.yaml"), folder=folder)
        found.append({one.name: one.read_bytes() for one in folder.rglob("*") if one.is_file()})

    assert found[0] == found[1]


def test_a_meeting_is_taken_back(plan: Path, seuranta: Run) -> None:
    before = plan.read_bytes()
    seuranta("meet", "--answers", str(ANSWERS / "2026-12-01.yaml"), folder=plan.parent)
    assert plan.read_bytes() != before

    undone = seuranta("undo", folder=plan.parent)

    assert undone.code == 0, undone.err
    assert plan.read_bytes() == before
