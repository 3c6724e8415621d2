"""A plan that has been closed is quiet: it says what was reached and what was left, and asks nobody for anything."""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from datetime import date, timedelta
from pathlib import Path

import pytest
from conftest import REPOSITORY, Answer
from following import followed, loaded
from screens import shown

from seuranta.output.documents.closed_page import closed_page
from seuranta.output.documents.markdown import markdown
from seuranta.output.screen import status_view
from seuranta.plan.follow.to_decide import to_decide
from seuranta.plan.words.findings import KINDS, Severity

Run = Callable[..., Answer]

CLOSED_ON = date(2027, 9, 10)
FOLDERS = ("examples/konepaja", "examples/pesula", "examples/pine")


def closed(folder: str) -> str:
    """The plan of an example, closed; with an event that nobody has recorded and much that is late."""
    text = (REPOSITORY / folder / "roadmap.yaml").read_text(encoding="utf-8")
    return re.sub(r"^(presented|esitelty): ", rf"closed on: {CLOSED_ON}\n\1: ", text, count=1, flags=re.MULTILINE)


@pytest.fixture
def plan(tmp_path: Path) -> Path:
    (tmp_path / "roadmap.yaml").write_text(closed("examples/konepaja"), encoding="utf-8")
    return tmp_path


@pytest.mark.parametrize("days", [0, 5, 700])
@pytest.mark.parametrize("folder", FOLDERS)
def test_nothing_is_found_but_what_contradicts_itself_in_the_file(folder: str, days: int) -> None:
    follow = followed(closed(folder), CLOSED_ON + timedelta(days))
    kinds = [KINDS[finding.name] for finding in follow.findings]

    assert [kind.name for kind in kinds if kind.severity is not Severity.ERROR and kind.subject != "rules"] == []
    assert to_decide(follow) == ()
    assert (follow.problem_spots, follow.silence, follow.checkpoints.next) == ((), (), None)


@pytest.mark.parametrize("folder", FOLDERS)
def test_the_day_before_it_is_followed_as_ever(folder: str) -> None:
    follow = followed(closed(folder), CLOSED_ON - timedelta(1))

    assert to_decide(follow)
    assert follow.problem_spots


@pytest.mark.parametrize("language", ["fi", "en"])
@pytest.mark.parametrize("folder", FOLDERS)
def test_every_goal_and_action_stands_on_its_pages_once_or_is_counted(folder: str, language: str) -> None:
    follow = followed(closed(folder), CLOSED_ON)
    page = markdown(closed_page(follow, language))

    assert not re.search(r"[■▲●◐]", page)
    for goal in follow.goals.values():
        assert page.count(f"- {goal.id} ") == 1
    left = [action for action in follow.actions.values() if action.is_open]
    assert sum(f"- {action.id} " in page for action in left) == min(len(left), 12)


@pytest.mark.parametrize("language", ["fi", "en"])
def test_the_screen_asks_for_nothing(language: str) -> None:
    text = closed("examples/konepaja")
    screen = shown(status_view.lines(loaded(text), followed(text, CLOSED_ON), language, 80))
    said = {"fi": ("Saavuttamatta jäi", "Tekemättä jäi"), "en": ("Goals that were not reached", "Actions left undone")}

    assert [heading for heading in said[language] if heading not in screen] == []
    assert not re.search(r"[■▲]|Päätettävää|To decide|myöhässä|overdue", screen)


@pytest.mark.parametrize("audience", [(), ("--for", "management"), ("--for", "tiimi"), ("--for", "Raija")])
def test_every_report_is_the_same_quiet_page(seuranta: Run, plan: Path, audience: tuple[str, ...]) -> None:
    out = seuranta("report", *audience, "--stdout", "--lang", "en", "--as-of", "2027-09-15", str(plan)).out

    assert out.replace("\xa0", " ").startswith(
        "# A closed plan – Konepaja Keksitty Oy: Huoltopalvelut\n\nThe plan was closed on 10 Sep 2027."
    )
    assert "- 8 Huoltoraportti paperilta puhelimeen" in out


def test_the_staff_read_no_ids(seuranta: Run, plan: Path) -> None:
    out = seuranta("report", "--for", "everyone", "--stdout", "--as-of", "2027-09-15", str(plan)).out

    assert "- Huoltoraportti paperilta puhelimeen" in out
    assert "T1" not in out


@pytest.mark.parametrize("command", ["agenda", "meet"])
def test_no_meeting_is_held_any_more(seuranta: Run, plan: Path, command: str) -> None:
    answer = seuranta(command, "--plan", str(plan), SEURANTA_TODAY="2027-09-15", SEURANTA_LANG="en")

    assert answer.code == 2


def test_beside_other_plans_it_stands_last_without_counts(seuranta: Run, plan: Path) -> None:
    for name in ("a", "b"):
        (plan / "plans" / name).mkdir(parents=True)
    (plan / "roadmap.yaml").rename(plan / "plans" / "a" / "roadmap.yaml")
    (plan / "plans" / "b" / "roadmap.yaml").write_text("title: Other\n", encoding="utf-8")
    out = seuranta("status", "--lang", "en", "--as-of", "2027-09-15", folder=plan).out
    rows = [line for line in out.splitlines() if "Konepaja" in line or "Other" in line]

    assert [line.split()[1] for line in rows[:2]] == ["Other", "Konepaja"]
    assert "closed" in rows[1]
    assert len([line for line in rows if "Konepaja" in line]) == 1
    assert json.loads(seuranta("status", "--format", "json", "--as-of", "2027-09-15", folder=plan).out)
