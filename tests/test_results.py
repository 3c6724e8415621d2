"""What came of an action that is done: recorded with it or after it, asked in the meeting, and told where it is of use."""

from __future__ import annotations

import pytest
from following import DAY, followed, loaded
from recording import job, recorded
from screens import shown
from test_meet import play
from test_record import ASK, PLAN

from seuranta.commands import UserError
from seuranta.commands.record import progress
from seuranta.output.documents.management_page import management_page
from seuranta.output.documents.plain import plain_text
from seuranta.output.documents.staff_page import staff_page
from seuranta.output.screen import show_view
from seuranta.plan.follow.followup import follow_up


def test_a_result_is_recorded_with_the_action() -> None:
    answer = recorded(progress.done(job(PLAN), ["1"], ASK, "kolme virhettä löytyi."))

    assert answer.said.startswith("Toimenpide 1 valmistui 4 päivää myöhässä. Tulos: kolme virhettä löytyi.\n")
    assert answer.text is not None
    assert "    tila: valmis 1.12.2026\n    tulos: kolme virhettä löytyi.\n" in answer.text


def test_a_result_is_added_to_an_action_that_was_done_before() -> None:
    answer = recorded(progress.done(job(PLAN, "en"), ["4"], ASK, "no more calls"))

    assert answer.said == "The result of action 4 has been recorded: no more calls."
    assert answer.text == PLAN.replace(
        "    tila: valmis 30.10.2026\n", "    tila: valmis 30.10.2026\n    tulos: no more calls\n"
    )
    again = recorded(progress.done(job(answer.text, "en"), ["4"], ASK, "no more calls"))
    assert again.text is None


@pytest.mark.parametrize(("typed", "name"), [(["1", "2"], "result-of-several"), (["T2"], "result-of-goal")])
def test_a_result_belongs_to_one_action(typed: list[str], name: str) -> None:
    with pytest.raises(UserError) as refused:
        progress.done(job(PLAN), typed, ASK, "valmista")

    assert refused.value.name == name


@pytest.mark.parametrize(
    ("answers", "written"),
    [
        ({"actions/1/do": "d", "actions/1/result": "two customers"}, {"result: two customers"}),
        ({"actions/1/do": "d", "actions/1/result": "no"}, set()),
        ({"actions/1/do": "d"}, set()),
        ({"done": "2", "actions/2/result": "a price list"}, {"result: a price list"}),
    ],
)
def test_the_meeting_asks_what_came_of_what_is_done(answers: dict[str, str], written: set[str]) -> None:
    assert {line for line in play(answers).added if line.startswith("result")} == written


TOLD = """\
title: Care
presented: 2026-09-01
goals:
  G1: {title: Fewer calls}
actions:
  1: {title: Price list, goal: G1, status: done 2026-11-20, result: "No customer has asked for a price since."}
  2: {title: Brochure, status: done 2026-11-25}
"""


def test_a_result_is_told_to_the_staff_and_the_management_and_beside_its_goal() -> None:
    follow = followed(TOLD)
    read = loaded(TOLD)
    goal = shown(show_view.lines(read, follow_up(read, DAY, DAY), "goals", "G1", "en", 80))
    management = " ".join(plain_text(management_page(follow, "en")).split())

    assert "Brochure; Price list – No customer has asked for a price since." in " ".join(
        plain_text(staff_page(follow, "en")).split()
    )
    assert "1 Price list: No customer has asked for a price since (G1 Fewer calls)" in management
    assert "What came of it\n  1 Price list: No customer has asked for a price since." in goal
