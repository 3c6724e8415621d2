"""The meeting about what nobody has touched: three answers and a day, and nothing is dropped that was not said twice."""

from __future__ import annotations

import random
from collections.abc import Callable, Mapping
from datetime import date
from pathlib import Path as FilePath

import pytest
from conftest import Answer
from following import followed
from screens import shown
from test_meet import by_file, job, play

from seuranta.commands.meet import opening
from seuranta.commands.meet.interview import Path, Question, interview
from seuranta.commands.meet.prepare import prepared
from seuranta.commands.meet.whole_meeting import meeting
from seuranta.output.documents.agenda import agenda
from seuranta.output.documents.markdown import markdown
from seuranta.output.documents.person_page import person_page
from seuranta.output.screen import status_view
from seuranta.output.screen.layout import Line
from seuranta.plan.loading.load import load
from seuranta.plan.loading.model import Action
from seuranta.plan.reading.source import Source
from seuranta.plan.record.facts import Decided, Dropped

PLAN = """\
title: Care plans
language: en
presented: 2026-09-01
team: [Ben, Chloe]
actions:
  1:
    title: Price list
    owner: Ben
    due: 2026-09-25
    next step: ask for prices
  2: {title: Leaflet, owner: Chloe, due: 2026-09-25, lapses: 2026-12-01}
  3: {title: Film, owner: Chloe, due: 2026-11-27}
  4: {title: Rota, owner: Ben, due: 2026-10-02, lapses: 2027-01-05}
  5: {title: Videos, owner: Ben, due: 2027-02-26, lapses: 2026-11-30}
  6: {title: Stickers, owner: Ben, due: 2026-09-25, status: blocked 2026-10-01, blocked by: no printer}
checkpoints:
  month:
    title: Monthly follow-up
    recurrence: the first Tuesday of each month
    start: 2026-10-06
    held: [2026-10-06, 2026-11-03]
"""


def written(answers: Mapping[str, str], text: str = PLAN) -> Mapping[str, Action]:
    """The actions of the plan after a meeting."""
    played = play(answers, text=text)
    assert not played.wrong
    read = load(Source("roadmap.yaml", played.text))
    assert read.problems == ()
    assert read.plan is not None
    return read.plan.actions


def headings(text: str) -> list[str]:
    """The headings of the parts of a meeting in which nothing is answered."""
    shown: list[str] = []

    def reply(lines: tuple[Line, ...], _question: Question, _why: str | None) -> str:
        shown.extend(span.text for line in lines for span in line if span.style == "heading")
        return ""

    opened = opening.opened_ahead(job(text), job(text).plans[0], None)
    interview(lambda: meeting(opened.meeting, lambda _: ()), {}, reply, opened.meeting.readers.read, [])
    return shown


def test_it_comes_first_and_what_was_to_lapse_before_that() -> None:
    played = play({}, text=PLAN)
    chosen = [question.path[1] for question in played.asked if question.path[-1] == "do"]

    assert chosen == ["2", "5", "1", "6", "3", "4"]
    assert [(left.section, left.item) for left in played.held.settled.unanswered if left.is_whole_action] == [
        ("actions", item) for item in ("2", "5", "1", "6", "3")
    ]


@pytest.mark.parametrize(("letter", "word"), [("t", "take"), ("c", "cut down"), ("l", "lapse"), ("d", "done")])
def test_the_answers_have_letters_and_words(letter: str, word: str) -> None:
    question = next(one for one in play({}, text=PLAN).asked if one.path == ("actions", "1", "do"))

    assert (letter, word) in [(choice.letter, choice.word) for choice in question.choices]


def test_somebody_takes_it_with_a_step_and_a_day() -> None:
    action = written(
        {"actions/1/do": "take", "actions/1/what": "call", "actions/1/who": "Chloe", "actions/1/by": "11 Dec"}
    )["1"]

    assert action.next_step is not None
    assert (action.next_step.what, str(action.next_step.by)) == ("call", "2026-12-11")
    assert action.lapses is None


@pytest.mark.parametrize("typed", ["t", "take", "next step", "askel", "ota"])
def test_a_next_step_is_to_take_it(typed: str) -> None:
    assert written({"actions/1/do": typed, "actions/1/what": "call"})["1"].next_step is not None


def test_it_is_made_smaller() -> None:
    actions = written({"actions/1/do": "c", "actions/1/rest": "Prices of the ten best sellers"})

    assert actions["1"].status == "done"
    assert actions["7"].continues == "1"


@pytest.mark.parametrize(("typed", "day"), [("", "2027-01-05"), ("11 Dec", "2026-12-11")])
def test_it_lapses_on_a_day_by_the_next_checkpoint_where_nobody_says_otherwise(typed: str, day: str) -> None:
    actions = written({"actions/1/do": "l", "actions/1/lapses": typed})

    assert str(actions["1"].lapses) == day
    assert actions["1"].status == "planned"


def test_what_was_to_lapse_can_get_another_day() -> None:
    assert str(written({"actions/2/do": "lapse 2 Feb"})["2"].lapses) == "2027-02-02"


DROPPED = {"actions/2/do": "x", "actions/2/sure": "y"}


def test_what_was_to_lapse_is_dropped_with_that_reason_and_comes_back_in_half_a_year() -> None:
    played = play(DROPPED, text=PLAN)
    (decision,) = [fact for fact in played.held.settled.facts if isinstance(fact, Decided)]

    assert "status: dropped 2026-12-01, reason: nobody took it on by 1 Dec 2026" in played.text
    assert (decision.decision, decision.affects, str(decision.review_on)) == (
        "Drop the action “Leaflet”",
        ("2",),
        "2027-06-01",
    )
    assert decision.decided_by == ("team",)


def test_what_was_dropped_no_longer_lapses() -> None:
    assert written(DROPPED)["2"].lapses is None


@pytest.mark.parametrize("sure", ["n", ""])
def test_what_is_not_said_a_second_time_stays(sure: str) -> None:
    action = written({"actions/2/do": "x", "actions/2/sure": sure})["2"]

    assert action.status == "planned"
    assert action.lapses is not None


def test_what_nobody_touched_is_dropped_with_a_reason_only() -> None:
    assert written({"actions/1/do": "x"})["1"].status == "planned"
    answers = {"actions/1/do": "x", "actions/1/reason": "not needed", "actions/1/sure": "y"}
    assert written(answers)["1"].reason == "not needed"


@pytest.mark.parametrize(
    "answers",
    [
        {"do": "d"},
        {"do": "m", "due": "18 Dec", "reason": "rain"},
        {"do": "t", "what": "call"},
        {"do": "b", "obstacle": "no time"},
        {"do": "c", "rest": "The half of it"},
    ],
)
def test_what_somebody_does_something_about_no_longer_lapses(answers: Mapping[str, str]) -> None:
    assert written({f"actions/2/{field}": typed for field, typed in answers.items()})["2"].lapses is None
    assert written({f"actions/4/{field}": typed.replace("t", "n", 1) if field == "do" else typed
                    for field, typed in answers.items()})["4"].lapses is None  # fmt: skip


def test_an_obstacle_that_is_gone_is_a_sign_of_life() -> None:
    assert written({"actions/6/do": "u"})["6"].blocked_by is None


def test_what_lapses_on_a_day_ahead_has_been_settled() -> None:
    played = play({}, text=PLAN)

    assert "4" not in [left.item for left in played.held.settled.unanswered]
    assert "4" not in dict.fromkeys(promise.action for promise in played.held.settled.promised or ())


def test_nothing_is_proposed_while_the_owner_is_away() -> None:
    text = PLAN.replace("team: [Ben, Chloe]", "people:\n  Ben: {away: 2026-11-30–2026-12-04}\n  Chloe: sales")
    chosen = [question.path[1] for question in play({}, text=text).asked if question.path[-1] == "do"]

    assert chosen == ["2", "3", "1", "6", "4"]  # Ben's are late like others
    assert followed(text).items_with("untouched-action") == ()


def test_a_meeting_without_such_actions_has_no_such_part() -> None:
    text = PLAN.replace("2026-09-25", "2026-11-27").replace("lapses: 2026-1", "start: 2026-1")

    assert headings(text)[:2] == ["1/9 Present", "2/9 What was promised last time"]
    assert headings(PLAN)[:2] == ["1/10 Present", "2/10 Actions that nobody has touched"]


# --- without a terminal -------------------------------------------------------------------------------------------


def test_a_file_of_answers_says_the_same() -> None:
    code, out, err = by_file("actions:\n  1: lapse\n  2: {what to do: drop, really drop it: yes}\n", text=PLAN)

    assert (code, err) == (0, "")
    assert "+    lapses: 2027-01-05" in out
    assert "reason: nobody took it on by 1 Dec 2026" in out


def test_a_file_that_does_not_say_it_twice_drops_nothing() -> None:
    code, _, err = by_file("actions:\n  2: drop\n", text=PLAN)

    said = 'The answer "2: really drop it" is missing. Nothing is dropped until you confirm it: write "yes" there.'
    assert (code, err) == (2, f"answers.yaml:2: {said}\n")


def test_the_form_that_is_prepared_asks_for_the_day_and_the_second_yes() -> None:
    text = prepared(job(PLAN), opening.opened_ahead(job(PLAN), job(PLAN).plans[0], None), is_dry=True).text

    assert "    what to do:  # Drop it? (drop, take, cut down, lapse, done, move, blocked)\n" in text
    assert text.count("    lapses:\n    really drop it:\n") == 4


def test_undo_takes_back_what_was_dropped_and_what_lapses(seuranta: Callable[..., Answer], tmp_path: FilePath) -> None:
    plan = tmp_path / "roadmap.yaml"
    plan.write_text(PLAN, encoding="utf-8")
    (tmp_path / "answers.yaml").write_text(
        "actions:\n  1: lapse\n  2: {what to do: drop, really drop it: yes}\n", encoding="utf-8"
    )
    held = seuranta("meet", "--answers", "answers.yaml", folder=tmp_path)
    recorded = plan.read_text(encoding="utf-8")

    assert held.code == 0
    assert "lapses: 2027-01-05" in recorded
    assert "status: dropped 2026-12-01" in recorded
    assert seuranta("undo", folder=tmp_path).code == 0
    assert plan.read_text(encoding="utf-8") == PLAN


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        (("start", "5"), "Action 5 no longer lapses on 30 Nov."),
        (("move", "4", "18 Dec", "--reason", "rain"), "Action 4 no longer lapses on 5 Jan 2027."),
        (("set", "4", "next step", "call"), "Action 4 no longer lapses on 5 Jan 2027."),
        (("set", "3", "lapses", "8 Dec"), "Unless somebody takes it on by 8 Dec, it will be dropped."),
        (("set", "4", "note", "x"), ""),
        (("done", "4"), ""),
    ],
)
def test_a_command_says_what_becomes_of_the_day(
    typed: tuple[str, ...], said: str, seuranta: Callable[..., Answer], tmp_path: FilePath
) -> None:
    plan = tmp_path / "roadmap.yaml"
    plan.write_text(PLAN, encoding="utf-8")
    out = " ".join(seuranta(*typed, folder=tmp_path).out.replace("\u00a0", " ").split())

    assert said in out
    assert ("lapses" in out or "takes it" in out) is (said != "")
    assert ("lapses: 2027-01-05" in plan.read_text(encoding="utf-8")) is (
        typed[1] != "4" or (typed[0] == "set" and said == "")
    )


def test_the_agenda_says_ahead_what_will_be_proposed_to_drop() -> None:
    follow = followed(PLAN, date(2026, 12, 2))
    coming = follow.checkpoints.next
    assert coming is not None
    text = markdown(agenda(follow, coming, "en")).replace("\u00a0", " ")

    assert text.index("## To decide") < text.index("## Lapses unless somebody takes it on")
    assert "- 4 Rota (Ben): to be dropped unless somebody takes it on by 5 Jan 2027\n" in text
    assert "2 Leaflet (Chloe): to be dropped" not in text


def test_the_page_of_the_owner_says_by_when_somebody_has_to_take_it() -> None:
    text = markdown(person_page(followed(PLAN), "Ben", "en")).replace("\u00a0", " ")

    assert "\n  - Unless somebody takes it on by 5 Jan 2027, it will be dropped.\n" in text
    assert "\n  - Nobody took it on by 30 Nov.\n" in text


def test_the_screen_asks_about_it_first_and_leaves_what_is_settled_alone() -> None:
    read = load(Source("roadmap.yaml", PLAN))
    screen = shown(status_view.lines(read, followed(PLAN), "en", 80)).partition("To decide\n")[2].splitlines()

    assert screen[:3] == [
        "■ 2, 5: drop it? Nobody has taken it on.",
        "■ 1, 6: who will take it on? Or should it be cut down, or lapse?",
        "■ 3: what should be done? No next step has been agreed for actions 3 and 6.",
    ]
    assert "Unless somebody takes it on by 5 Jan 2027, it will be dropped." in "\n".join(screen)


# --- nothing is dropped without two yeses -------------------------------------------------------------------------

_UNTOUCHED = {"1", "2", "5", "6"}
_YES = ("y", "x")
_OF_DROPPING = ("x", "drop", "x no time", "y", "n", "", "l")
_TYPED = ("", "", "y", "n", "x", "x no time", "drop", "l", "t", "c", "d", "11 Dec", "some words", "3", "Ben", "-", "!")


def dropped_by_chance(seed: int) -> set[str]:
    """What a meeting drops of what nobody had touched, where everything is answered by chance."""
    chance = random.Random(seed)
    opened = opening.opened_ahead(job(PLAN), job(PLAN).plans[0], None)

    def reply(_shown: tuple[Line, ...], question: Question, why: str | None) -> str:
        if why is not None:
            return ""
        return chance.choice(_OF_DROPPING if question.path[-1] in ("do", "sure") else _TYPED)

    answers: dict[Path, str] = {}
    held = interview(lambda: meeting(opened.meeting, lambda _: ()), answers, reply, opened.meeting.readers.read, [])
    dropped = {fact.action for fact in held.settled.facts if isinstance(fact, Dropped)} & _UNTOUCHED
    said_twice = {
        item
        for item in _UNTOUCHED
        if answers.get(("actions", item, "do"), "").startswith(("x", "drop"))
        and answers.get(("actions", item, "sure")) in _YES
    }
    assert dropped == said_twice
    return dropped


def test_whatever_is_answered_nothing_is_dropped_that_was_not_said_twice() -> None:
    assert sum(len(dropped_by_chance(seed)) for seed in range(100)) > 0
