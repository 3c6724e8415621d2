"""Two missed checkpoints in a row stand right under the next one in every view, with four answers that settle them."""

from __future__ import annotations

import json
from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest
from conftest import Answer
from following import followed
from papers import papers

from seuranta.commands.meet.which_checkpoint import occurrence_to_hold
from seuranta.output.documents.markdown import markdown as shown
from seuranta.output.words.agreed_meetings import ASKED_OF_MISSED

Run = Callable[..., Answer]

PLAN = """\
title: Care plans
presented: {date: 2026-09-03, audience: whole staff}
people: {Ann: {}, Ben: {}}
actions:
  1: {title: Price list, owner: Ben, due: 2026-11-20}
checkpoints:
  week: {title: Week, owner: Ann, recurrence: every Tuesday, start: 2026-11-10, held: [2026-11-10]}
communication:
  news: {title: News, audience: whole staff, recurrence: monthly, start: 2026-12-08}
"""
SAID = {"en": "has passed twice in a row without being recorded", "fi": "on jäänyt merkitsemättä 2 kertaa peräkkäin"}
ANSWERS = {
    "en": (
        "If it was held: seuranta held week --on 2026-11-24",
        "To hold it now: seuranta meet --checkpoint week",
        'If it was not held: seuranta skip week 2026-11-24 --reason "…"',
        'To agree on other dates: seuranta set week recurrence "…"',
    ),
    "fi": (
        "Se pidettiin: seuranta pidetty week --on 24.11.2026",
        "Pidetään nyt: seuranta kokous --checkpoint week",
        'Se jäi väliin: seuranta ohita week 24.11.2026 --reason "…"',
        'Sovitaan toinen rytmi: seuranta aseta week toistuu "…"',
    ),
}


@pytest.fixture
def plan(tmp_path: Path) -> Path:
    (tmp_path / "roadmap.yaml").write_text(PLAN, encoding="utf-8")
    return tmp_path


@pytest.mark.parametrize("language", ["fi", "en"])
@pytest.mark.parametrize("paper", ["full", "management", "team", "person", "agenda", "agenda-15"])
def test_every_paper_of_those_who_meet_says_it_first(paper: str, language: str) -> None:
    text = shown(dict(papers(followed(PLAN), language))[paper])
    first = next(part for part in text.split("\n\n")[1:] if not part.startswith(("Next checkpoint", "Seuraava tark")))
    said, asked, *_ = first.splitlines()

    assert SAID[language] in said
    assert asked == f"  - {ASKED_OF_MISSED.fill(language)}"


@pytest.mark.parametrize("language", ["fi", "en"])
def test_the_screen_has_a_command_for_each_answer(seuranta: Run, plan: Path, language: str) -> None:
    said = seuranta("status", "--lang", language, folder=plan).out.splitlines()

    assert [line.strip() for line in said[5:9]] == [*ANSWERS[language]]


@pytest.mark.parametrize("language", ["fi", "en"])
def test_neither_the_staff_nor_those_who_call_no_meeting_are_told_of_it(language: str) -> None:
    """Nobody knows whether it was held: whoever was there may have forgotten to write it down."""
    said = {name: shown(page) for name, page in papers(followed(PLAN), language)}

    for name in ("everyone", "message-news"):
        assert SAID[language] not in said[name]
        assert "skipped" not in said[name]
        assert "väliin" not in said[name]


@pytest.mark.parametrize(("held", "said"), [
    ("", "The management team will next discuss the plan on 8 Dec 2026."),
    (", skipped: {2026-10-08: ill}", "The management team will next discuss the plan on 8 Dec 2026."),
    (", skipped: {2026-10-08: ill, 2026-11-05: ill}", "2 meetings about it have been skipped"),
])  # fmt: skip
def test_of_the_management_team_the_staff_hear_what_was_recorded_alone(held: str, said: str) -> None:
    series = f"  board: {{kind: management, date: [2026-10-08, 2026-11-05, 2026-12-08]{held}}}\n"
    text = PLAN.replace("checkpoints:\n", "checkpoints:\n" + series)

    assert said in shown(dict(papers(followed(text), "en"))["everyone"]).replace("\xa0", " ")


def test_only_who_calls_the_meeting_finds_it_on_the_own_page(seuranta: Run, plan: Path) -> None:
    assert SAID["en"] in seuranta("report", "--for", "Ann", "--stdout", str(plan)).out
    assert SAID["en"] not in seuranta("report", "--for", "Ben", "--stdout", str(plan)).out


@pytest.mark.parametrize("language", ["fi", "en"])
def test_several_plans_begin_with_it_and_the_commands_reach_the_plan(seuranta: Run, plan: Path, language: str) -> None:
    (plan / "plans" / "a").mkdir(parents=True)
    (plan / "roadmap.yaml").rename(plan / "plans" / "a" / "roadmap.yaml")
    (plan / "plans" / "b").mkdir()
    (plan / "plans" / "b" / "roadmap.yaml").write_text(PLAN.replace("Care plans", "Other"), encoding="utf-8")
    out = seuranta("status", "--lang", language, folder=plan).out

    below = out.split({"fi": "Huomiota vaativat\n", "en": "Needs attention\n"}[language])[1]
    assert SAID[language] in " ".join(" ".join(below.split("\n")[:2]).split())
    assert "--plan plans/a week" in below


@pytest.mark.parametrize("answer", [
    ("held", "week", "--on", "2026-11-24"),
    ("skip", "week", "2026-11-24", "--reason", "ill"),
    ("set", "week", "recurrence", "the first Tuesday of each month"),
])  # fmt: skip
def test_each_answer_settles_it(seuranta: Run, plan: Path, answer: tuple[str, ...]) -> None:
    assert "missed-checkpoints" in seuranta("check", str(plan)).out
    assert seuranta(answer[0], *answer[1:], "--plan", str(plan)).code == 0
    assert "missed-checkpoints" not in seuranta("check", str(plan)).out


def test_programs_read_it_first(seuranta: Run, plan: Path) -> None:
    read = json.loads(seuranta("status", "--format", "json", str(plan)).out)
    first = read["plans"][0]["findings"][0]

    assert (first["name"], first["item"], first["light"], first["days"]) == ("missed-checkpoints", "week", "red", 7)


def test_a_series_without_a_date_ahead_can_still_be_held_now() -> None:
    text = "title: x\npresented: 2026-09-03\ncheckpoints: {opening: {date: [2026-09-10, 2026-09-16]}}\n"

    assert occurrence_to_hold(followed(text), "opening", "en").day == date(2026, 9, 16)
