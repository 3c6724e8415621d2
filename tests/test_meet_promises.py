"""The end of a meeting: what is about to be promised, beside how it went so far, and what becomes of what is not promised."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from itertools import pairwise
from random import Random

import pytest
from conftest import long
from following import followed, loaded

from seuranta.commands import Job, PlanFile
from seuranta.commands.meet import MeetAsk, meet, opening
from seuranta.commands.meet.about_promises import Coming
from seuranta.commands.meet.interview import Question, interview
from seuranta.commands.meet.verdict import ACCEPT
from seuranta.commands.meet.whole_meeting import meeting
from seuranta.commands.meet.writing import coming, record
from seuranta.output.documents.agenda import agenda
from seuranta.output.documents.markdown import markdown
from seuranta.output.screen.layout import Line
from seuranta.plan.follow.followup import follow_up
from seuranta.plan.follow.promise_budget import Budget, budget
from seuranta.plan.record.facts import Settled

TUESDAY = date(2026, 12, 1)
HEAD = """\
title: Care plans
language: en
presented: {date: 2026-08-25, audience: whole staff}
people: {Ann: owner, Ben: sales}
team: [Ann, Ben]
communication:
  M1: {title: News, audience: whole staff, recurrence: yearly, start: 2027-06-01, told: 2026-12-01}
checkpoints:
  month:
    title: Month
    recurrence: the first Tuesday of each month
    start: 2026-09-01
    held: [HELD]
actions:
  1: {title: One, owner: Ann, due: 2026-09-30, status: done 2026-09-28}
  2: {title: Two, owner: Ben, due: 2026-10-30, status: done 2026-11-10}
  3: {title: Three, owner: Ann, due: 2026-11-27, status: done 2026-11-27}
  4: {title: Four, owner: Ben, due: 2026-12-18}
  5: {title: Five, owner: Ben, due: 2026-12-22}
  6: {title: Six, owner: Ann, due: 2027-01-05}
  7: {title: Seven, owner: Ann, due: 2027-03-31}
  8: {title: Eight, owner: Ben, due: 2026-11-20}
"""
PLAN = HEAD.replace("HELD", "2026-09-01, 2026-10-06, 2026-11-03")
SAID = "You are about to promise to do 3 things by Tue 5 Jan 2027. So far you have made 4 promises and kept 2 of them."


class Held:
    """A meeting by answers by path; everything else is Enter."""

    def __init__(self, answers: Mapping[str, str], text: str = PLAN, day: date = TUESDAY, language: str = "en") -> None:
        at = Job((PlanFile("roadmap.yaml", loaded(text), day, day),), language, lambda _zone: day)
        opened = opening.opened(at, at.plans[0], None, {})
        left = {tuple(path.split("/")): typed for path, typed in answers.items()}
        self.asked: list[tuple[str, ...]] = []
        self.wrong: list[str] = []
        shown: list[str] = []

        def outlook(settled: Settled) -> Coming | None:
            return coming(opened, settled)

        def reply(lines: tuple[Line, ...], question: Question, why: str | None) -> str:
            shown.extend("".join(span.text for span in line) for line in lines)
            if why is not None:
                self.wrong.append(why.replace("\u00a0", " "))
            else:
                self.asked.append(question.path)
            return "y" if question.path == ACCEPT else left.pop(question.path, "")

        held = interview(
            lambda: meeting(opened.meeting, lambda _: (), outlook), {}, reply, opened.meeting.readers.read, []
        )
        assert not left, "not asked"
        self.shown = " ".join(" ".join(shown).split())
        found = record(opened, held.settled)
        self.text = found.edited.source.text
        self.summary = [
            "".join(span.text for span in line).replace("\u00a0", " ") for line in found.summary(language, 400)
        ]

    def action(self, item: str) -> str:
        return self.text.partition(f"\n  {item}: ")[2].partition("\n  ")[0] or self.text


def test_what_is_about_to_be_promised_is_said_with_how_it_went_so_far() -> None:
    held = Held({"actions/8/do": "n", "actions/8/what": "call", "actions/8/by": "fri"})

    assert f"{SAID} 4 Four (Fri 18 Dec) 5 Five (Tue 22 Dec) 6 Six (Tue 5 Jan 2027)" in held.shown
    assert held.asked[-2:] == [("promised",), ACCEPT]
    assert "moves" not in held.text


def test_whatever_is_not_promised_gets_a_later_date_with_that_reason() -> None:
    held = Held({"promised": "4, 8", "actions/5/later": "29 Jan", "actions/6/later": "not before 15 Jan"})
    plan = loaded(held.text).plan
    assert plan is not None
    five, six = (plan.actions[item] for item in "56")

    assert (five.due, six.due) == (date(2027, 1, 29), date(2027, 1, 15))
    assert [move.reason for move in (*five.moves, *six.moves)] == [
        "not promised by 5 Jan 2027",
        "not before 15 Jan 2027",
    ]
    promised = plan.checkpoints["month"].held[TUESDAY].promised
    assert promised is not None
    assert {item: promise.by for item, promise in promised.items()} == {"4": date(2026, 12, 18), "8": date(2027, 1, 5)}


def test_in_finnish() -> None:
    held = Held({"promised": "0", "actions/4/later": "ei ennen 15.1.", "actions/5/later": "29.1."}, language="fi")

    assert (
        "Olette lupaamassa 4 asiaa ti 5.1.2027 mennessä. Tähän mennessä annetuista lupauksista on pidetty 2/4."
        in held.shown
    )
    assert "reason: ei ennen 15.1.2027" in held.text
    assert "reason: ei luvattu 5.1.2027 mennessä" in held.text


def test_an_action_of_this_meeting_moves_once_and_an_answer_is_one_too() -> None:
    held = Held(
        {
            "actions/8/do": "move", "actions/8/due": "18 Dec", "actions/8/reason": "rain", "new_actions/1/title": "New",
            "new_actions/1/due": "18 Dec", "promised": "4, 5, 6", "actions/8/later": "29 Jan", "actions/9/later": "30 Jan",
        }
    )  # fmt: skip
    plan = loaded(held.text).plan
    assert plan is not None

    assert [(move.old, move.reason) for move in plan.actions["8"].moves] == [(date(2026, 11, 20), "rain")]
    assert (plan.actions["8"].due, plan.actions["9"].due) == (date(2027, 1, 29), date(2027, 1, 30))
    assert not plan.actions["9"].moves
    left = Held({"promised": "4, 5, 6", "actions/8/later": "29 Jan"}).text
    assert "reason: not promised by 5 Jan 2027" in left
    assert "8: 2027-01-05" not in left


def test_a_day_before_the_next_time_is_no_later_day_and_enter_promises_after_all() -> None:
    held = Held({"promised": "4, 6, 8", "actions/5/later": "23 Dec"})

    assert held.wrong == ["23 Dec 2026 is before the next meeting (5 Jan 2027), so it would still be promised."]
    assert "moves" not in held.text
    assert Held({"promised": "4, 7"}).wrong == ['"7" is not one of the things you are about to promise: 4, 5, 6, 8.']


@pytest.mark.parametrize(
    ("language", "said"),
    [("en", "Nothing is due before the next meeting."), ("fi", "Minkään määräaika ei ole ennen seuraavaa kertaa.")],
)
def test_where_nothing_is_due_before_the_next_meeting_a_sentence_of_its_own_says_so(language: str, said: str) -> None:
    dues = ("2026-12-18", "2026-12-22", "2027-01-05", "2026-11-20")
    nothing_due = PLAN
    for due in dues:
        nothing_due = nothing_due.replace(f"due: {due}", "due: 2027-03-31")

    assert Held({}, nothing_due, language=language).summary[-1] == said
    assert Held({}, language="en").summary[-1].startswith("Promised by Tue 5 Jan 2027: 4 Four (Fri 18 Dec)")


def test_a_file_of_answers_that_is_prepared_names_them() -> None:
    at = Job((PlanFile("roadmap.yaml", loaded(PLAN), TUESDAY, TUESDAY),), "en", lambda _zone: TUESDAY)

    assert "\npromised:  # 4, 5, 6, 8\n" in meet(at, MeetAsk(prepare=True, dry_run=True)).text


@pytest.mark.parametrize("held", ["2026-09-01", "2026-09-01, 2026-10-06"])
def test_before_three_intervals_with_promises_nothing_is_asked(held: str) -> None:
    text = HEAD.replace("HELD", held)

    assert ("promised",) not in Held({}, text).asked
    assert "So far you have made" not in next_agenda(text)


def next_agenda(text: str, day: date = TUESDAY) -> str:
    follow = follow_up(loaded(text), day, day)
    assert follow.checkpoints.next is not None
    return markdown(agenda(follow, follow.checkpoints.next, "en")).replace("\u00a0", " ")


def test_the_agenda_has_the_figure_where_the_next_time_is_agreed() -> None:
    text = PLAN.replace("2026-11-03]", "2026-11-03, 2026-12-01]")
    said = (
        "At this meeting, you will be asked to promise to finish one action by Tue 2 Mar 2027. "
        "So far you have made 4 promises and kept 2 of them."
    )
    late = text.replace("due: 2027-03-31", "due: 2027-02-26")

    assert said.replace("2 Mar", "2 Feb") not in next_agenda(text, date(2026, 12, 8))
    assert said.replace("2 Mar", "2 Feb") in next_agenda(late.replace("2027-02-26", "2027-01-29"), date(2026, 12, 8))


# --- the numbers, counted by themselves -------------------------------------------------------------------------------


def some_year(seed: int) -> tuple[str, list[date], list[tuple[date, date | None]]]:
    """A plan with held days and actions: due dates, and when each was done, if ever."""
    random = Random(seed)
    held = sorted({date(2026, random.randint(2, 11), random.randint(1, 28)) for _ in range(random.randint(2, 9))})
    things: list[tuple[date, date | None]] = []
    for _ in range(random.randint(0, 14)):
        due = date(2026, random.randint(1, 12), random.randint(1, 28))
        done = date(2026, random.randint(1, 11), random.randint(1, 28))
        things.append((due, done if random.random() < 0.7 else None))
    lines = [f"  {number}: {{title: T{number}, due: {due}" + (f", status: done {done}}}" if done else "}")
             for number, (due, done) in enumerate(things, 1)]  # fmt: skip
    days = ", ".join(map(str, held))
    text = "\n".join(
        ["title: x", "checkpoints:", f"  k: {{title: K, date: 2026-12-15, held: [{days}]}}", "actions:", *lines]
    )
    return f"{text}\n", held, things


@pytest.mark.parametrize("seeds", [range(60), long(range(60, 3000))], ids=str)
def test_the_figure_is_what_one_counts_by_hand(seeds: range) -> None:
    told = 0
    for seed in seeds:
        text, held, things = some_year(seed)
        by_interval = [
            [done for due, done in things if first < due <= last and not (done and done <= first)] for first, last in pairwise(held)
        ]  # fmt: skip
        dues = [
            [due for due, done in things if first < due <= last and not (done and done <= first)] for first, last in pairwise(held)
        ]  # fmt: skip
        promised = [len(interval) for interval in by_interval]
        kept = sum(
            done is not None and done <= due
            for interval, of_interval in zip(by_interval, dues, strict=True)
            for done, due in zip(interval, of_interval, strict=True)
        )
        expected = Budget(sum(promised), kept) if sum(1 for count in promised if count) >= 3 else None

        assert budget(followed(text).intervals) == expected, seed
        told += expected is not None
    assert told > len(seeds) // 8
