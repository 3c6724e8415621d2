"""The meeting step by step, without a terminal: what is asked, what answers mean, and what they change in the plan."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from datetime import date
from difflib import ndiff
from itertools import islice, pairwise
from typing import NamedTuple

import pytest
from following import CALM, followed
from papers import papers
from screens import shown

from seuranta.commands import Files, Job, PlanFile, UserError
from seuranta.commands.meet import MeetAsk, meet, opening
from seuranta.commands.meet.answers import MAIN
from seuranta.commands.meet.interview import Path, Question, Unfit, interview
from seuranta.commands.meet.readers import Readers
from seuranta.commands.meet.verdict import ACCEPT
from seuranta.commands.meet.whole_meeting import Conclusion, meeting
from seuranta.commands.meet.writing import record
from seuranta.output.documents.announcement import announcement, telling
from seuranta.output.documents.markdown import markdown
from seuranta.output.documents.minutes import minutes
from seuranta.output.documents.plain import plain_text
from seuranta.output.screen import list_view
from seuranta.output.screen.layout import Line
from seuranta.plan.edit import CannotEdit
from seuranta.plan.loading.load import load
from seuranta.plan.reading.source import Source
from seuranta.plan.values.spoken import read_spoken
from seuranta.plan.words.ids import next_id, next_ids

TUESDAY = date(2026, 12, 1)
PLAN = """\
title: Care plans
language: en
presented: {date: 2026-09-01, audience: whole staff}
people:
  Ann: owner
  Anton: service
  Ben: sales
  Chloe: service
team: {lead: Ben, members: [Ben, Chloe]}
goals:
  G1:
    title: Contracts
    owner: Ann
    baseline: 0
    target: 6 contracts
    by: 2027-06-30
    interval: month
    readings:
      2026-10-30: 1
  G2:
    title: Manual is printed   # yes or no
    by: 2026-12-10
actions:
  1:
    title: Price list
    owner: Ann
    start: 2026-11-02
    due: 2026-11-27
    status: in progress
  2:
    title: First visit
    owner: Ben
    start: 2026-12-07
    due: 2026-12-18
    depends on: 1
  3:
    title: Report on the phone
    owner: Chloe
    due: 2026-12-11
    status: blocked 2026-11-10
    blocked by: no interface
  4:
    title: Spare parts
    owner: Ben
    start: 2026-11-16
    due: 2027-01-29
    moves:
      - {date: 2026-10-06, from: 2026-10-30, reason: holidays}
      - {date: 2026-11-03, from: 2026-11-20, reason: supplier}
  5: Videos
checkpoints:
  month:
    title: Monthly follow-up
    recurrence: the first Tuesday of each month
    start: 2026-11-03
    held: [2026-11-03]
communication:
  M1:
    title: Where we are
    audience: whole staff
    owner: Ann
    recurrence: monthly
    start: 2026-11-05
    told: [2026-11-05]
  M2:
    title: To customers
    audience: customers
    recurrence: the last Monday of each month
    start: 2026-11-23
feedback:
  Q1:
    date: 2026-11-05
    question: Who answers the phone in July?
decisions:
  D1:
    date: 2026-11-03
    decision: One pilot first
    affects: [1, G1]
    review on: 2026-12-01
"""


class Played(NamedTuple):
    """What a meeting asked, showed and came to."""

    asked: list[Question]
    wrong: list[str]
    held: Conclusion
    text: str

    @property
    def added(self) -> set[str]:
        return {line[2:].strip() for line in self._changes() if line.startswith("+ ")}

    @property
    def removed(self) -> set[str]:
        return {line[2:].strip() for line in self._changes() if line.startswith("- ")}

    def _changes(self) -> Iterable[str]:
        return ndiff(PLAN.splitlines(), self.text.splitlines())


def job(text: str = PLAN, day: date = TUESDAY, language: str = "en") -> Job:
    return Job((PlanFile("roadmap.yaml", load(Source("roadmap.yaml", text)), day, day),), language, lambda _zone: day)


def play(answers: Mapping[str, str], *, text: str = PLAN, day: date = TUESDAY, language: str = "en") -> Played:
    """Holds a meeting with answers by path (`actions/1/do`); everything else is Enter."""
    at = job(text, day, language)
    opened = opening.opened(at, at.plans[0], None, {})
    asked: list[Question] = []
    wrong: list[str] = []
    left = {tuple(path.split("/")): typed for path, typed in answers.items()}

    def reply(_shown: tuple[Line, ...], question: Question, why: str | None) -> str:
        if why is not None:
            wrong.append(why.replace("\u00a0", " "))
        else:
            asked.append(question)
        return "y" if question.path == ACCEPT else left.pop(question.path, "")

    held = interview(lambda: meeting(opened.meeting, lambda _: ()), {}, reply, opened.meeting.readers.read, [])
    assert not left, "not asked"
    return Played(asked, wrong, held, record(opened, held.settled).edited.source.text)


HELD = {
    "held:", "2026-11-03:", "2026-12-01:", "present: [Ben, Chloe]", "minutes: reports/2026-12-01-minutes.md",
    "promised:", "1: 2027-01-05", "2: 2026-12-18", "3: 2026-12-11",
}  # fmt: skip


def test_enter_all_the_way_only_marks_the_checkpoint_as_held() -> None:
    played = play({})

    assert played.added <= HELD
    assert played.removed == {"held: [2026-11-03]"}
    assert [one.path for one in played.asked if one.path[0] in ("actions", "goals", "messages", "decisions")] == [
        ("actions", "1", "do"),
        ("actions", "3", "do"),
        ("actions", "5", "who"),
        ("actions", "5", "due"),
        ("goals", "G1", "value"),
        ("goals", "G2", "achieved"),
        ("messages", "M2", "told"),
        ("decisions", "D1", "do"),
    ]


@pytest.mark.parametrize(
    ("answers", "added"),
    [
        ({"actions/1/do": "d"}, {"status: done 2026-12-01"}),
        ({"actions/1/do": "done", "actions/1/done_on": "27 Nov"}, {"status: done 2026-11-27"}),
        (
            {"actions/1/do": "m", "actions/1/due": "fri", "actions/1/reason": "printer: broken"},
            {"due: 2026-12-04", "moves:", "- date: 2026-12-01", "from: 2026-11-27", 'reason: "printer: broken"'},
        ),
        (
            {"actions/1/do": "n", "actions/1/what": "call", "actions/1/who": "chl", "actions/1/by": "+1w"},
            {"next step:", "what: call", "who: Chloe", "by: 2026-12-08"},
        ),
        (
            {"actions/1/do": "b", "actions/1/obstacle": "no paper"},
            {"status: blocked 2026-12-01", "blocked by: no paper"},
        ),
        ({"actions/3/do": "u"}, {"status: in progress"}),
        (
            {"actions/1/do": "x", "actions/1/reason": "not needed", "actions/1/look_again": "2027-03-01"},
            {
                "status: dropped 2026-12-01", "reason: not needed", "D2:", "decision: Drop the action “Price list”",
                "decided by: team", "affects: 1", "review on: 2027-03-01", "date: 2026-12-01",
            },
        ),
        (
            {"actions/1/do": "c", "actions/1/rest": "Price list for parts", "actions/1/by": "18 Dec", "actions/1/wait": "y"},
            {"status: done 2026-12-01", "6:", "title: Price list for parts", "due: 2026-12-18", "depends on: [1, 6]"},
        ),
        ({"done": "4"}, {"status: done 2026-12-01"}),
        ({"started": "4"}, {"status: in progress"}),
        ({"actions/5/who": "Ben", "actions/5/due": "2027-02-26"}, {"title: Videos", "owner: Ben", "due: 2027-02-26"}),
        ({"goals/G1/value": "2"}, {"2026-12-01: 2"}),
        ({"goals/G1/value": "2 30 Nov"}, {"2026-11-30: 2"}),
        ({"goals/G2/achieved": "y"}, {"achieved on: 2026-12-01"}),
        ({"messages/M2/told": "y"}, {"told: 2026-12-01"}),
        ({"questions/Q1/answer": "Ben does."}, {"answer: Ben does.", "answered on: 2026-12-01"}),
        (
            {"new_questions/1/question": "Who pays?", "new_questions/1/asked_by": "fitters"},
            {"Q2:", "question: Who pays?", "asked by: fitters", "date: 2026-12-01"},
        ),
        ({"decisions/D1/do": "l", "decisions/D1/review_on": "2027-03-01"}, {"review on: 2027-03-01"}),
        (
            {"decisions/D1/do": "n", "decisions/D1/decision": "Two pilots"},
            {"D2:", "decision: Two pilots", "decided by: team", "affects: [1, G1]", "date: 2026-12-01"},
        ),
        (
            {"new_actions/1/title": "Order paper", "new_actions/1/owner": "Ben", "new_actions/1/due": "fri", "new_actions/1/goal": "contr"},
            {"6:", "title: Order paper", "goal: G1", "owner: Ben", "due: 2026-12-04"},
        ),
        ({"actions/1/do": "d", "actions/1/done_on": "mon"}, {"status: done 2026-11-30"}),
        ({"actions/1/do": "d", "actions/1/done_on": "viime perjantaina"}, {"status: done 2026-11-27"}),
        ({"next/day": "y"}, set()),
        (
            {"next/day": "2027-01-12", "next/reason": "Epiphany week"},
            {"moved:", "2027-01-05:", "to: 2027-01-12", "reason: Epiphany week"},
        ),
    ],
)  # fmt: skip
def test_what_an_answer_writes(answers: Mapping[str, str], added: set[str]) -> None:
    played = play(answers)

    assert not played.wrong
    assert added <= played.added
    assert load(Source("roadmap.yaml", played.text)).problems == ()


@pytest.mark.parametrize(
    ("path", "typed", "why"),
    [
        ("actions/1/do", "z", ('"z" is not one of these: d (done), m (move), c (cut down), n (next step), b '
        "(blocked), x (drop).")),
        ("done", "9", 'There is no id "9". Ids: 2, 4, 5'),
        ("goals/G1/value", "many", None),
        ("goals/G1/value", "1 30 Oct", "There is already a figure for 30 Oct 2026: 1."),
        ("messages/M2/told", "tomorrow", "2 Dec 2026 is in the future."),
        ("present", "Benn", 'The plan has nobody called "Benn". Did you mean Ben?'),
        ("present", "An", '"An" could be any of these: Ann, Anton. Type more of the name.'),
        ("present", "Ben\x1b[D", "The answer contains a character that cannot be shown. Type it again."),
        ("done", "9\u202e9", 'There is no id "9\ufffd9". Ids: 2, 4, 5'),
        ("next/day", "today", "1 Dec 2026 is not after the meeting."),
        ("next/day", "someday", None),
        ("next/day", "Wed 6 Jan at 8", ('"Wed 6 Jan at 8": there is a time of day after 6 Jan 2027. Write just 6 Jan '
        "2027 here.")),
        ("next/day", "ke 6.1. klo 8", ('"ke 6.1. klo 8": there is a time of day after 6 Jan 2027. Write just 6 Jan '
        "2027 here.")),
        ("next/day", "next Friday", ('"next Friday" could be 4 Dec 2026 or 11 Dec 2026. Write 4 Dec 2026 or 11 Dec '
        "2026.")),
    ],
)  # fmt: skip
def test_a_wrong_answer_is_asked_again_with_the_reason(path: str, typed: str, why: str | None) -> None:
    played = play({path: typed})

    assert len(played.wrong) == 1
    assert played.wrong[0] == why or why is None
    assert played.added <= HELD


@pytest.mark.parametrize(
    ("due", "why"),
    [
        ("27 Nov", "27 Nov 2026 is not after the meeting. A due date cannot be in the past."),
        ("2027-01-29", "29 Jan 2027 is already the due date."),
    ],
)
def test_a_due_date_cannot_be_past_or_the_same(due: str, why: str) -> None:
    text = PLAN.replace("due: 2027-01-29", "due: 2027-01-29\n    status: blocked 2026-11-20")

    played = play({"actions/4/do": "m", "actions/4/due": due}, text=text)

    assert played.wrong == [why]


def test_of_a_week_without_a_working_day_left_the_next_one_is_proposed() -> None:
    plan = load(Source("roadmap.yaml", PLAN)).plan
    assert plan is not None

    with pytest.raises(Unfit, match=r"4\sDec\s2026 has passed\. Did you mean 11\sDec\s2026\?"):
        Readers(plan, date(2026, 12, 5), "en").coming_day("eow")


def test_a_third_move_asks_who_decides() -> None:
    text = PLAN.replace("    start: 2026-11-16\n", "").replace("2027-01-29", "2026-11-27")
    answers = {"actions/4/do": "m", "actions/4/due": "18 Dec", "actions/4/reason": "still nothing"}

    usual = play(answers, text=text).text
    named = play({**answers, "actions/4/decided_by": "Ann, Ben"}, text=text).text

    assert "decided by: team" in usual
    assert "decided by: [Ann, Ben]" in named


def test_a_move_without_a_reason_is_left_out() -> None:
    played = play({"actions/1/do": "m", "actions/1/due": "fri"})

    assert played.added <= HELD


def test_letters_and_words_in_finnish() -> None:
    for typed in ("s", "siirrä", "siirra", "move", "SIIRRÄ"):
        played = play({"actions/1/do": typed, "actions/1/due": "pe", "actions/1/reason": "syy"}, language="fi")
        assert "due: 2026-12-04" in played.text


def test_who_is_present() -> None:
    assert play({"present": "-Chloe, +Ann"}).held.settled[3:5] == (("Ben", "Ann"), ("Chloe",))
    assert play({"present": "ann, chl"}).held.settled[3:5] == (("Ann", "Chloe"), ("Ben",))


def test_back_asks_the_previous_question_again() -> None:
    at = job()
    opened = opening.opened(at, at.plans[0], None, {})
    script = iter(["", "d", "<", "x", "<", "m", "fri", "late"])
    answers: dict[Path, str] = {}

    def reply(_shown: tuple[Line, ...], question: Question, _why: str | None) -> str:
        return "y" if question.path == ACCEPT else next(script, "")

    held = interview(lambda: meeting(opened.meeting, lambda _: ()), answers, reply, opened.meeting.readers.read, [])

    assert "due: 2026-12-04" in record(opened, held.settled).edited.source.text
    assert answers["actions", "1", "do"] == "m"


# --- which meeting ------------------------------------------------------------------------------------------------


def held_with(script: list[str]) -> tuple[dict[Path, str], str]:
    """The answers of a meeting at a terminal, and what was seen before each question; Enter where the script ends."""
    at = job()
    opened = opening.opened(at, at.plans[0], None, {})
    answers: dict[Path, str] = {}
    seen: list[str] = []
    left = iter(script)

    def reply(shown: tuple[Line, ...], question: Question, _why: str | None) -> str:
        seen.extend("".join(span.text for span in line) for line in shown)
        seen.append(f"{question.text} [{question.default}]")
        return "y" if question.path == ACCEPT else next(left, "")

    interview(lambda: meeting(opened.meeting, lambda _: ()), answers, reply, opened.meeting.readers.read, [])
    return answers, "\n".join(seen)


@pytest.mark.parametrize("back", range(1, 8))
def test_to_go_back_and_on_again_with_enter_changes_nothing(back: int) -> None:
    """Whatever was answered is shown again, and Enter keeps it."""
    script = ["", "m", "fri", "the printer is broken", "call them", "Chloe", "thu", "u"]
    answers, _ = held_with(script)
    again, seen = held_with([*script, *["<"] * back])

    assert again == answers
    assert "[u]" in seen


def test_a_dash_takes_an_answer_back() -> None:
    answers, _ = held_with(["", "d", "", "<", "<", "-"])
    assert answers["actions", "1", "do"] == "-"


def test_every_question_has_its_heading_also_where_the_answers_before_it_are_known() -> None:
    at = job()
    opened = opening.opened(at, at.plans[0], None, {})
    known: dict[Path, str] = {("present",): "", ("actions", "1", "do"): "m", ("actions", "1", "due"): "fri"}
    first: list[str] = []

    def reply(shown: tuple[Line, ...], question: Question, _why: str | None) -> str:
        if not first:
            first.extend([*("".join(span.text for span in line) for line in shown), question.text])
        return "y" if question.path == ACCEPT else ""

    interview(lambda: meeting(opened.meeting, lambda _: ()), known, reply, opened.meeting.readers.read, [])
    assert first[1].endswith("What was promised last time")
    assert any("1 Price list" in line for line in first)
    assert first[-1] == "Reason?"


def test_of_a_plan_without_goals_before_its_first_message_nothing_is_called_fresh_or_told() -> None:
    text = CALM.replace("2026-09-01", "2026-11-20").replace(
        "kind: review, recurrence: monthly, start: 2026-12-08", "date: 2026-12-01"
    )
    at = job(text)
    opened = opening.opened(at, at.plans[0], None, {})
    seen: list[str] = []

    def reply(shown: tuple[Line, ...], question: Question, _why: str | None) -> str:
        seen.extend("".join(span.text for span in line) for line in shown)
        return "y" if question.path == ACCEPT else ""

    interview(lambda: meeting(opened.meeting, lambda _: ()), {}, reply, opened.meeting.readers.read, [])
    under = {title.split(" ", 1)[1]: said for title, said in pairwise(seen) if title.startswith(("4/9 ", "5/9 "))}
    assert under == {
        "Figures for the goals": "No goal needs a new figure this time.",
        "Communication": "No messages are due today or overdue.",
    }


def test_who_goes_back_sees_what_the_question_is_about_and_nothing_of_those_before() -> None:
    at = job()
    opened = opening.opened(at, at.plans[0], None, {})
    first: set[Path] = set()
    again: dict[Path, str] = {}
    is_back = False

    def reply(shown: tuple[Line, ...], question: Question, _why: str | None) -> str:
        """From every question once to the one before."""
        nonlocal is_back
        if is_back:
            again[question.path] = "\n".join("".join(span.text for span in line) for line in shown)
        is_back = question.path not in first and bool(first)
        first.add(question.path)
        return "<" if is_back else "y" if question.path == ACCEPT else ""

    interview(lambda: meeting(opened.meeting, lambda _: ()), {}, reply, opened.meeting.readers.read, [])

    titles = ("Price list", "Report on the phone", "Videos", "Contracts", "Manual is printed", "To customers", "pilot")
    about = {
        path[1]: [one for one in titles if one in said] for path, said in again.items() if path[-1] in MAIN.values()
    }
    assert {name: about[name] for name in ("1", "3", "G1", "M2", "D1")} == {
        "1": ["Price list"], "3": ["Report on the phone"], "G1": ["Contracts"], "M2": ["To customers"], "D1": ["pilot"],
    }  # fmt: skip
    assert [said.count("/9 ") for said in again.values()] == [1] * len(again)


def opened_on(day: date, checkpoint: str | None = None, text: str = PLAN) -> tuple[date, date]:
    at = job(text, day)
    found = opening.opened(at, at.plans[0], checkpoint, {})
    return found.meeting.occurrence.day, found.meeting.day


def test_the_checkpoint_that_is_on_or_that_was_just_missed() -> None:
    assert opened_on(TUESDAY) == (TUESDAY, TUESDAY)
    assert opened_on(date(2026, 12, 8)) == (TUESDAY, date(2026, 12, 8))
    assert opened_on(date(2026, 12, 8), "1 Dec") == (TUESDAY, TUESDAY)
    assert opened_on(date(2026, 11, 25), "month") == (TUESDAY, date(2026, 11, 25))


@pytest.mark.parametrize(
    ("day", "checkpoint", "error"),
    [
        (date(2026, 11, 24), None, "no-checkpoint-today"),
        (TUESDAY, "3 Nov", "checkpoint-held"),
        (TUESDAY, "2 Dec", "no-checkpoint-on"),
        (TUESDAY, "someday", "bad-date"),
        (TUESDAY, "mnoth", "unknown-id-nearest"),
    ],
)
def test_no_such_meeting(day: date, checkpoint: str | None, error: str) -> None:
    with pytest.raises(UserError) as raised:
        opened_on(day, checkpoint)

    assert raised.value.name == error


def test_without_a_terminal_answers_are_needed() -> None:
    with pytest.raises(UserError) as raised:
        meet(job(), MeetAsk())

    assert raised.value.name == "meeting-needs-terminal"


def test_where_no_next_time_is_agreed_one_is() -> None:
    text = PLAN.replace("    held: [2026-11-03]", "    until: 2026-12-31\n    time: 9:00\n    held: [2026-11-03]")

    played = play({"next/day": "2027-01-12"}, text=text)

    assert {"next:", "title: Monthly follow-up", "date: 2027-01-12", "time: 9:00"} <= played.added


def test_what_is_agreed_to_be_told_is_kept_in_the_plan_and_reaches_the_next_draft() -> None:
    agreed = "The coffee machine changes, at last"
    text = play({"news/1/text": agreed}).text
    assert f'tell: ["{agreed}"]' in text

    follow = followed(text, TUESDAY)
    draft = announcement(follow, telling(follow, "whole staff", follow.messages["M1"], is_inside=True), "en")
    assert f"- {agreed}." in markdown(draft, has_pictures=False)


def test_ids_go_on_from_those_there_are() -> None:
    assert next_id(["P1", "P4"], "D") == "P5"
    assert next_id(["1", "2", "16"], "") == "17"
    assert next_id(["08", "09"], "") == "10"
    assert next_id(["price", "visit"], "A") == "A1"
    assert next_id([], "K") == "K1"


@pytest.mark.parametrize("taken", [["P1", "P4"], ["08", "09"], ["098"], ["price"], ["1", "3"], []])
def test_ids_that_follow_are_each_the_next_after_those_before(taken: list[str]) -> None:
    following = list(islice(next_ids(taken, "", ["5", "p7"]), 5))

    one_by_one: list[str] = []
    for _ in range(5):
        one_by_one.append(next_id([*taken, *one_by_one], "", ["5", "p7"]))
    assert following == one_by_one


# --- files of answers ---------------------------------------------------------------------------------------------


def by_file(answers: str, *, text: str = PLAN, dry_run: bool = True) -> tuple[int, str, str]:
    at = job(text)._replace(files=Files(typed=lambda path: answers.encode() if path == "answers.yaml" else None))
    outcome = meet(at, MeetAsk(answers="answers.yaml", dry_run=dry_run))
    return outcome.code, outcome.text, outcome.told


@pytest.mark.parametrize(
    ("given", "is_kept", "is_left"),
    [
        ("present: Ben\n", False, True),
        ("decisions to revisit: {D1: {what to do: holds}}\n", True, False),
        ("tarkistettavat päätökset: {D1: {mitä tehdään: voimassa}}\n", True, False),
        ("decisions to revisit: {D1: {what to do: look again later, review on: 2027-03-01}}\n", False, False),
    ],
)
def test_a_decision_holds_because_somebody_says_so(given: str, *, is_kept: bool, is_left: bool) -> None:
    code, text, told = by_file(given)

    assert (code, told) == (0, "")
    assert (": still stands" in text) is is_kept
    assert ("- D1 " in text.partition("## Not answered")[2]) is is_left


@pytest.mark.parametrize(("day", "is_off"), [("2027-01-06", True), ("2027-01-07", False), ("2027-01-09", False)])
def test_a_next_time_on_a_day_off_is_noted(day: str, *, is_off: bool) -> None:
    at = job()._replace(
        files=Files(typed=lambda path: f"next time: {{day: {day}}}\n".encode() if path == "a.yaml" else None)
    )
    seen = "\n".join("".join(span.text for span in line) for line in meet(at, MeetAsk(answers="a.yaml")).lines)

    assert "→" in seen
    assert ("is a day off." in seen) is is_off


def test_answers_in_a_file_in_either_language() -> None:
    english = by_file("actions:\n  1: {what to do: move, due: fri, reason: late}\nnews: [Hello, Thanks]\n")
    finnish = by_file(
        "toimenpiteet:\n  1: {mitä tehdään: siirrä, määräaika: pe, syy: late}\nkerrottavaa: [Hello, Thanks]\n"
    )

    assert english == finnish
    assert "+    due: 2026-12-04" in english[1]
    assert "- Thanks" in english[1]


@pytest.mark.parametrize(
    ("typed", "written"),
    [
        ("done 27 Nov", "status: done 2026-11-27"),
        ("tehty eilen", "status: done 2026-11-30"),
        ("d 2026-11-27", "status: done 2026-11-27"),
        ("blocked no paper", "blocked by: no paper"),
        ("valmis", "status: done 2026-12-01"),
    ],
)
def test_an_action_is_answered_in_the_words_of_the_plan(typed: str, written: str) -> None:
    assert written in play({"actions/1/do": typed}).text
    assert f"+    {written}" in by_file(f"actions:\n  1: {typed}\n")[1]


def test_a_slip_in_a_file_of_answers_is_explained_as_in_a_plan() -> None:
    code, _, told = by_file("present: Ben\nactions:\n  1:\n    what to do: move\n    reason: Pekka: away\n")
    assert code == 2
    assert told.startswith("answers.yaml:5:13: error colon-in-text")
    assert 'reason: "Pekka: away"' in told


@pytest.mark.parametrize(
    ("today", "checkpoint", "day"),
    [
        (date(2026, 11, 30), None, "1 Dec 2026"),
        (TUESDAY, None, "1 Dec 2026"),
        (date(2026, 12, 2), None, "5 Jan 2027"),
        (date(2026, 12, 2), "month", "5 Jan 2027"),
        (date(2026, 12, 2), "2027-02-02", "2 Feb 2027"),
    ],
)
def test_a_meeting_is_prepared_before_its_day_and_the_file_is_taken_on_it(
    today: date, checkpoint: str | None, day: str
) -> None:
    prepared = meet(job(day=today), MeetAsk(checkpoint=checkpoint, prepare=True))
    (file,) = prepared.writes
    assert f"\nmeeting: {day}\n" in file.new.decode()

    on_the_day = read_spoken(day, today)
    at = job(day=on_the_day)._replace(files=Files(typed=lambda path: file.new if path == file.path else None))
    held = meet(at, MeetAsk(answers=file.path, dry_run=True))
    assert (held.code, held.told) == (0, "")
    assert re.search(rf"^\+.*{on_the_day}", held.text, re.MULTILINE)


@pytest.mark.parametrize("day", [date(2026, 12, 2), date(2027, 1, 4)])
def test_a_file_for_a_meeting_ahead_holds_it_only_where_that_is_asked_for(day: date) -> None:
    at = job(day=day)._replace(files=Files(typed=lambda _path: b"meeting: 5 Jan 2027\npresent: Ben\n"))
    with pytest.raises(UserError) as raised:
        meet(at, MeetAsk(answers="answers.yaml"))
    assert raised.value.name == "answers-early"
    asked_for = str(raised.value.args_for_text["option"]).removeprefix("--checkpoint ")
    assert meet(at, MeetAsk(checkpoint=asked_for, answers="answers.yaml", dry_run=True)).code == 0


def test_a_preparation_that_is_only_looked_at_is_not_written() -> None:
    looked_at = meet(job(), MeetAsk(prepare=True, dry_run=True))
    assert looked_at.writes == ()
    assert "meeting: 1 Dec 2026" in looked_at.text


def test_everything_wrong_in_a_file_of_answers_is_told_with_its_line() -> None:
    code, text, told = by_file("present: Benn\nactions:\n  1:\n    due: fri\n  3: z\ngoals: {G1: many}\n")

    assert (code, text) == (2, "")
    assert [line.split(" ")[0] for line in told.splitlines()] == [
        "answers.yaml:1:", "answers.yaml:4:", "answers.yaml:5:", "answers.yaml:6:"
    ]  # fmt: skip


@pytest.mark.parametrize("section", ["actions", "goals", "messages", "questions"])
def test_of_an_id_that_the_plan_does_not_have_no_reason_is_made_up(section: str) -> None:
    code, _, told = by_file(f"present: Ben\n{section}:\n  Z99: 1\n")

    assert (code, told.split(" Ids: ")[0]) == (2, 'answers.yaml:3: There is no id "Z99".')


@pytest.mark.parametrize(
    ("answers", "missing"),
    [
        ("1: move", "1: due"),
        ("1: {what to do: move, due: fri}", "1: reason"),
        ("1: drop", "1: reason"),
        ("1: blocked", "1: obstacle"),
        ("1: shrink", "1: the rest"),
    ],
)
def test_what_a_file_chooses_but_does_not_complete_is_told(answers: str, missing: str) -> None:
    code, _, told = by_file(f"actions:\n  {answers}\n")

    assert (code, told) == (2, f'answers.yaml:2: The answer "{missing}" is missing.\n')


@pytest.mark.parametrize(
    ("answers", "error"),
    [
        ("presnt: Ben\n", "unknown-answer-nearest"),
        ("actions: {1: {zzzzzzzzz: d}}\n", "unknown-answer"),
        ("", "no-answers"),
        ("actions:\n", "no-answers"),
        ("# Answers for the checkpoint\n", "no-answers"),
    ],
)
def test_a_file_that_is_no_answers(answers: str, error: str) -> None:
    with pytest.raises(UserError) as raised:
        by_file(answers)

    assert raised.value.name == error


def test_a_prepared_file_changes_nothing_until_it_is_completed() -> None:
    outcome = meet(job(), MeetAsk(prepare=True))
    prepared = outcome.writes[0]
    empty = by_file(prepared.new.decode())
    completed = by_file(prepared.new.decode().replace("    number:", "    number: 2"))

    assert prepared.path == "reports/2026-12-01-preparation.yaml"
    assert "+      2026-12-01: 2" not in empty[1]
    assert "+      2026-12-01: 2" in completed[1]
    assert (empty[0], completed[0]) == (0, 0)


def test_a_plan_that_cannot_be_edited_safely_is_left_alone_and_told_what_to_type(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    def refuse(*_args: object) -> None:
        raise CannotEdit(12, "status: done\nreason: none")

    monkeypatch.setattr("seuranta.commands.meet.writing.apply", refuse)

    code, text, told = by_file("actions: {1: done}\n")

    assert (code, text) == (2, "")
    assert told.splitlines()[1:] == ["status: done", "reason: none"]


def test_text_that_means_harm_stays_text() -> None:
    nasty = "# [x](y) `z` <b> ::set-output | *a*: {c}"
    played = play({"new_decisions/1/decision": nasty, "questions/Q1/answer": nasty})
    again = load(Source("roadmap.yaml", played.text))

    assert again.plan is not None
    assert again.plan.decisions["D2"].decision == nasty
    assert again.plan.feedback["Q1"].answer == nasty


# --- promises, and what was left without an answer ----------------------------------------------------------------

PROMISED = """\
title: Care plans
language: en
presented: {date: 2026-09-01, audience: whole staff}
actions:
  1: {title: Price list, owner: Ann, due: 2026-10-30}   # late
  2: {title: Visit, owner: Ben, due: 2027-02-26, next step: {what: call them, who: Ann, by: 2026-11-27}}
  3: {title: Rota, owner: Ben, due: 2026-12-18}
  4: {title: Film, owner: Ben, due: 2027-01-29, next step: find a camera}
  5: {title: Leaflet, owner: Ann, due: 2026-11-13}
checkpoints:
  month:
    title: Month
    recurrence: the first Tuesday of each month
    start: 2026-11-03
    held:
      2026-11-03:
        promised:
          1: 2026-12-01
          2: {step: call them, by: 2026-11-27}   # Ann said so
"""


def after(played: Played) -> dict[str, tuple[str | None, str]]:
    """What the meeting wrote down as promised: of each action the step, if it is one, and the day."""
    plan = load(Source("roadmap.yaml", played.text)).plan
    assert plan is not None
    promised = plan.checkpoints["month"].held[TUESDAY].promised or {}
    return {name: (one.step, one.by.isoformat()) for name, one in promised.items()}


LEFT = {"1": (None, "2027-01-05"), "3": (None, "2026-12-18"), "5": (None, "2027-01-05")}


@pytest.mark.parametrize(
    ("answers", "promised"),
    [
        ({}, LEFT),
        ({"actions/1/do": "d"}, {"3": LEFT["3"], "5": LEFT["5"]}),
        ({"actions/1/do": "m", "actions/1/due": "2027-02-01", "actions/1/reason": "x"}, {"3": LEFT["3"], "5": LEFT["5"]}),
        ({"actions/1/do": "b", "actions/1/obstacle": "x"}, {"3": LEFT["3"], "5": LEFT["5"]}),
        ({"actions/1/do": "m"}, LEFT),  # no day was given
        (
            {"actions/1/do": "n", "actions/1/what": "call: now", "actions/1/by": "11 Dec"},
            {**LEFT, "1": ("call: now", "2026-12-11")},
        ),
        ({"actions/1/do": "n", "actions/1/what": "call"}, {**LEFT, "1": ("call", "2027-01-05")}),  # by the next time
    ],
)  # fmt: skip
def test_what_is_overdue_and_unanswered_and_dated_steps_are_promised(
    answers: Mapping[str, str], promised: dict[str, tuple[str | None, str]]
) -> None:
    played = play(answers, text=PROMISED)

    assert after(played) == promised
    assert "# late" in played.text
    assert "# Ann said so" in played.text
    assert not [one for one in followed(played.text, TUESDAY).findings if one.name == "silent-move"]


def test_whether_a_step_was_taken_is_asked_and_only_the_answer_tells() -> None:
    asked = [one for one in play({}, text=PROMISED).asked if one.path[-1].endswith(("step", "taken"))]

    assert [(one.path, one.text.replace("\u00a0", " ")) for one in asked] == [
        (("actions", "2", "promised_step"), "Has the next step “call them” (Ann, 27 Nov) been taken? (y/n)"),
        (("actions", "4", "step_taken"), "Has the next step “find a camera” been taken? (y/n)"),
    ]


@pytest.mark.parametrize(
    ("typed", "is_left", "said"),
    [
        ("y", False, "2 Visit: the step “call them” has been taken"),
        ("n", True, "2 Visit: the step “call them” has not been taken yet"),
        ("", True, "Not answered: 1 Price list; 2 Visit: call them; 4 Film: find a camera; 5 Leaflet"),
    ],
)
def test_what_was_answered_of_a_step_is_said_and_a_taken_one_leaves_the_plan(
    typed: str, is_left: bool, said: str
) -> None:
    at = job(PROMISED)
    opened = opening.opened(at, at.plans[0], None, {})
    played = play({"actions/2/promised_step": typed}, text=PROMISED)
    found = record(opened, played.held.settled)
    summary = " ".join("".join(span.text for span in line) for line in found.summary("en", 300))
    paper = markdown(minutes(found.settled, found.before, found.after, "en"))

    assert ("who: Ann" in played.text) == is_left
    assert said in summary
    for piece in said.removeprefix("Not answered: ").split("; "):
        assert piece in paper


def test_of_an_action_that_is_done_no_step_is_left_without_an_answer() -> None:
    text = PROMISED.replace("due: 2027-02-26", "due: 2026-11-26")

    def left(answers: Mapping[str, str]) -> list[str | None]:
        return [one.what for one in play(answers, text=text).held.settled.unanswered if one.item == "2"]

    assert left({"actions/2/do": "d"}) == []
    assert left({"actions/2/do": "b", "actions/2/obstacle": "rain"}) == ["call them"]
    assert left({}) == [None]  # the action itself, once


def test_who_goes_back_is_offered_no_answer_where_none_was_given() -> None:
    at = job()
    opened = opening.opened(at, at.plans[0], None, {})
    shown: list[str] = []

    def reply(_shown: tuple[Line, ...], question: Question, _why: str | None) -> str:
        if question.path == ("done",):
            shown.append(question.default)
            return ""
        is_back = question.path == ("started",) and len(shown) == 1
        return "y" if question.path == ACCEPT else "<" if is_back else ""

    known: dict[Path, str] = {("done",): "-", ("actions", "3", "do"): "-"}
    interview(lambda: meeting(opened.meeting, lambda _: ()), known, reply, opened.meeting.readers.read, [])
    interview(lambda: meeting(opened.meeting, lambda _: ()), {}, reply, opened.meeting.readers.read, [])

    assert shown
    assert set(shown) == {""}


def test_a_step_that_was_taken_may_be_followed_by_another_one() -> None:
    text = PROMISED.replace("due: 2027-02-26", "due: 2026-11-26")
    answers = {"actions/2/promised_step": "y", "actions/2/do": "n", "actions/2/what": "visit", "actions/2/by": "11 Dec"}

    assert after(play(answers, text=text))["2"] == ("visit", "2026-12-11")


@pytest.mark.parametrize("language", ["fi", "en"])
def test_what_was_left_without_an_answer_is_in_the_summary_and_in_the_minutes(language: str) -> None:
    at = job(language=language)
    opened = opening.opened(at, at.plans[0], None, {})
    found = record(opened, play({}, language=language).held.settled)
    summary = " ".join("".join(span.text for span in line).strip() for line in found.summary(language, 400))
    paper = markdown(minutes(found.settled, found.before, found.after, language))
    label = "Ilman vastausta jäi" if language == "fi" else "Not answered"
    left = [
        "1 Price list",
        "3 Report on the phone",
        "5 Videos",
        "G1 Contracts",
        "G2 Manual is printed",
        "M2 To customers: onko kerrottu?" if language == "fi" else "M2 To customers: Have people been told?",
    ]
    left.append("Q1 Who answers the phone in July?")

    assert f"{label}: {'; '.join(left)}" in summary
    assert all(f"- {one}\n" in paper.split(f"## {label}\n")[1] for one in left)


# --- what was cut down --------------------------------------------------------------------------------------------


@pytest.mark.parametrize("language", ["fi", "en"])
def test_what_was_cut_down_is_nowhere_told_as_done_alone(language: str) -> None:
    """On every paper, screen and draft, in the summary and the minutes: with its title stands what remains of it."""
    answers = {"actions/1/do": "c" if language == "en" else "p", "actions/1/rest": "Price list for parts"}
    at = job(language=language)
    opened = opening.opened(at, at.plans[0], None, {})
    played = play(answers, language=language)
    found = record(opened, played.held.settled)
    follow = followed(played.text, TUESDAY)
    told = {
        "summary": "\n".join("".join(span.text for span in line) for line in found.summary(language, 300)),
        "minutes": markdown(minutes(found.settled, found.before, found.after, language)),
        "list": shown(list_view.lines([list_view.Chosen("", follow, tuple(follow.actions))], language, 200)),
        **{name: plain_text(document, 400) for name, document in papers(follow, language)},
    }

    assert follow.actions["1"].rest == ("6",)
    lines = [(name, line) for name, said in told.items() for line in said.splitlines() if "Price list" in line]
    done = [one for one in lines if re.search("[Vv]almis|[Dd]one|[Ff]inished|[Rr]eady|Kept|Pidetty", one[1])]
    assert {name for name, _ in done} >= {"minutes", "everyone"}
    assert [one for one in done if not re.search(r"Price list for parts|\b6\b", one[1])] == []


def test_once_the_rest_is_done_all_of_it_is() -> None:
    text = "title: x\nactions:\n  1: {title: A, status: done 2026-11-02}\n  2: {title: B, continues: 1, status: %s}\n"

    assert followed(text % "planned").actions["1"].rest == ("2",)
    assert followed(text % "done 2026-11-20").actions["1"].rest == ()
    assert followed(text % "done 2026-11-20", date(2026, 11, 10)).actions["1"].rest == ("2",)
    assert followed(text % "planned", date(2026, 11, 1)).actions["1"].rest == ()  # not cut down yet


def test_the_rest_of_a_rest_is_what_remains_of_both() -> None:
    follow = followed("""\
title: x
actions:
  1: {title: A, status: done 2026-11-02}
  2: {title: B, rest of: 1, status: done 2026-11-10}
  3: {title: C, jatkaa: 2}
  4: {title: D, continues: 4, status: done 2026-11-10}
""")

    assert [on.rest for on in follow.actions.values()] == [("3",), ("3",), (), ()]


def test_what_was_given_up_is_among_what_is_told() -> None:
    at = job(PROMISED)
    opened = opening.opened(at, at.plans[0], None, {})
    played = play({"actions/1/do": "x", "actions/1/reason": "dear"}, text=PROMISED)
    found = record(opened, played.held.settled)
    paper = markdown(minutes(found.settled, found.before, found.after, "en"))

    assert "- Dropped: Price list\n" in paper.split("## For the whole staff")[1]


def test_a_step_that_was_promised_is_asked_about_among_the_promises() -> None:
    """Also of an action that is late, and was late before."""
    text = PROMISED.replace("1: 2026-12-01", "1: {step: call, by: 2026-11-20}")
    asked = [question.path[1:] for question in play({}, text=text).asked if question.path[0] == "actions"]

    assert asked == [
        ("1", "promised_step"), ("1", "do"), ("2", "promised_step"), ("4", "step_taken"), ("5", "do"),
    ]  # fmt: skip


@pytest.mark.parametrize(("told", "is_said"), [("y", False), ("", True)])
def test_a_message_that_has_just_been_told_is_no_longer_to_be_told(told: str, *, is_said: bool) -> None:
    at = job(PLAN.replace("start: 2026-11-05\n    told: [2026-11-05]", "start: 2026-12-01"))
    opened = opening.opened(at, at.plans[0], None, {})
    before: dict[Path, str] = {}

    def reply(shown: tuple[Line, ...], question: Question, _why: str | None) -> str:
        before[question.path] = "\n".join("".join(span.text for span in line) for line in shown)
        return {ACCEPT: "y", ("messages", "M1", "told"): told}.get(question.path, "")

    interview(lambda: meeting(opened.meeting, lambda _: ()), {}, reply, opened.meeting.readers.read, [])

    assert ("messages", "M1", "told") in before
    assert ("Goes out with M1" in before["news", "1", "text"]) is is_said


@pytest.mark.parametrize("typed", ["y", "n", ""])
def test_a_step_is_asked_about_once_also_where_a_file_brings_up_its_action(typed: str) -> None:
    at = job(PROMISED)
    known: dict[Path, str] = {("actions", "4", "do"): "d", ("actions", "4", "step_taken"): typed}
    opened = opening.opened(at, at.plans[0], None, known)
    asked: list[Path] = []

    def reply(_shown: tuple[Line, ...], question: Question, _why: str | None) -> str:
        return "y" if question.path == ACCEPT else ""

    interview(lambda: meeting(opened.meeting, lambda _: ()), dict(known), reply, opened.meeting.readers.read, asked)

    assert asked.count(("actions", "4", "step_taken")) == 1
    assert ("actions", "4", "do") in asked


def test_an_x_that_would_drop_an_action_is_no_yes_to_its_step() -> None:
    """The question that comes next has x for dropping, and a hurried x is no word of a step."""
    at = job(PROMISED)
    opened = opening.opened(at, at.plans[0], None, {})
    typed: dict[Path, str] = {("actions", "4", "step_taken"): "x"}
    refused: dict[Path, str | None] = {}

    def reply(_shown: tuple[Line, ...], question: Question, why: str | None) -> str:
        refused[question.path] = refused.get(question.path) or why
        return "y" if question.path == ACCEPT else typed.pop(question.path, "")

    interview(lambda: meeting(opened.meeting, lambda _: ()), {}, reply, opened.meeting.readers.read, [])

    assert not typed
    assert "y, n" in (refused["actions", "4", "step_taken"] or "")


def test_that_an_ongoing_action_goes_on_is_a_decision_with_a_day_to_look_again() -> None:
    old = PLAN.replace("presented: {date: 2026-09-01", "presented: {date: 2026-06-01")
    text = old.replace("actions:\n", "actions:\n  9: {title: Stock count, owner: Ann, due: ongoing}\n", 1)
    played = play({"actions/9/review_on": "2027-03-02"}, text=text)

    assert "Continue: Stock count" in played.text
    assert "2027-03-02" in played.text
    assert all(one.name != "stale-ongoing" for one in followed(played.text, TUESDAY).findings)


def test_no_is_no_question_no_decision_no_action_and_no_news() -> None:
    answers = {f"{part}/1/{MAIN[part]}": typed for part, typed in
               (("new_questions", "no"), ("new_decisions", "ei"), ("new_actions", "n"), ("news", "Ei"))}  # fmt: skip
    played = play(answers)

    assert played.added <= HELD
    assert played.held.settled.news == ()


def test_what_a_meeting_writes_starts_from_what_it_wrote_before() -> None:
    seen: list[str] = []
    left = iter(["Ben"])

    def question(_prompt: str) -> str:
        return "y" if "Save this?" in seen[-1] else next(left, "")

    def show(lines: tuple[Line, ...]) -> None:
        seen.append("".join(span.text for line in lines for span in line))

    outcome = meet(job()._replace(question=question, show=show), MeetAsk())
    files = {one.path: one.old for one in reversed(outcome.writes)}

    assert {".seuranta/meet.yaml", ".seuranta/.gitignore", "roadmap.yaml"} <= set(files)
    for one in outcome.writes:
        assert files[one.path] == one.old, one.path
        files[one.path] = one.new
