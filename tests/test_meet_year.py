"""A whole year of meetings of an invented workshop, played through files of answers on a copy of its plan."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest
from conftest import REPOSITORY, Answer
from following import followed

from seuranta.output.documents.marker import marked

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


MINUTES = ("reports/2026-12-01-muistio.md", "reports/2026-12-01-muistio.html")


def test_the_minutes_go_with_the_meeting_that_is_taken_back(plan: Path, seuranta: Run) -> None:
    """So that the next one does not write a second pair beside minutes of a meeting that nobody knows of."""
    words = ("meet", "--answers", str(ANSWERS / "2026-12-01.yaml"))
    seuranta(*words, folder=plan.parent)
    written = {path: (plan.parent / path).read_bytes() for path in MINUTES}

    tried = seuranta("undo", "--dry-run", folder=plan.parent)
    assert all(path in tried.err and (plan.parent / path).exists() for path in MINUTES)

    undone = seuranta("undo", folder=plan.parent)
    assert all(f"Poistettu myös {path}.\n" in undone.err for path in MINUTES)
    assert not list((plan.parent / "reports").glob("*muistio*"))

    seuranta(*words, folder=plan.parent)
    assert {path: (plan.parent / path).read_bytes() for path in MINUTES} == written
    assert len(list((plan.parent / "reports").glob("*muistio*"))) == 2


def test_minutes_that_somebody_has_edited_stay_and_are_named(plan: Path, seuranta: Run) -> None:
    seuranta("meet", "--answers", str(ANSWERS / "2026-12-01.yaml"), folder=plan.parent)
    edited, page = (plan.parent / path for path in MINUTES)
    edited.write_bytes(edited.read_bytes().replace(b"\n", b"\r\n") + "Puheenjohtajan lisäys\n".encode())
    page.write_bytes(page.read_bytes().replace(b"\n", b"\r\n"))  # as git does, which is no edit

    undone = seuranta("undo", folder=plan.parent)

    assert undone.code == 0
    assert (edited.exists(), page.exists()) == (True, False)
    assert f"Tiedosto {MINUTES[0]} jäi paikalleen, koska sitä on muokattu" in undone.err
    assert f"Poistettu myös {MINUTES[1]}." in undone.err


@pytest.mark.parametrize("name", ["../keep.md", "..", "a/b.md", "C:keep.md", "roadmap.yaml"])
def test_a_memory_that_somebody_wrote_takes_nothing_away(plan: Path, seuranta: Run, name: str) -> None:
    """Only a document of Seuranta's own, that stands where it writes documents, and that is as it was written."""
    seuranta("done", "6", folder=plan.parent)
    memory = plan.parent / ".seuranta" / "undo.json"
    memory.write_text(memory.read_text(encoding="utf-8").replace('"made": []', f'"made": ["{name}"]'), encoding="utf-8")
    kept = plan.parent / "keep.md"
    kept.write_bytes(marked("# Muistio\n", "markdown"))

    answer = seuranta("undo", folder=plan.parent)

    assert answer.code == 0
    assert (kept.exists(), plan.exists()) == (True, True)
    assert "Poistettu" not in answer.err
