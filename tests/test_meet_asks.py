"""Whatever the agenda asks for, and whatever there is to decide, the meeting asks too."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date, timedelta

import pytest
from following import DAY, followed, loaded
from hypothesis import example as with_example
from hypothesis import given
from hypothesis import strategies as st
from screens import example
from test_documents_facts import plans
from test_meet import play

from seuranta.commands import Job, PlanFile
from seuranta.commands.meet import opening
from seuranta.commands.meet.answers import MAIN
from seuranta.commands.meet.interview import Path, Question, interview
from seuranta.commands.meet.verdict import ACCEPT
from seuranta.commands.meet.whole_meeting import meeting
from seuranta.output.screen.layout import Line
from seuranta.plan.follow.asked_for import AskedFor, asked_at
from seuranta.plan.follow.followup import FollowUp, follow_up
from seuranta.plan.follow.to_decide import to_decide
from seuranta.plan.loading.load import Loaded, load
from seuranta.plan.reading.source import Source
from seuranta.plan.words.diagnostic import Finding

_WAYS: Mapping[str, tuple[tuple[str, str], ...]] = {
    "lapsed-action": (("actions", "do"),),
    "untouched-action": (("actions", "do"),),
    "decision-to-review": (("decisions", "do"),),
    "undecided-move": (("actions", "accepted_by"),),
    "silent-move": (("actions", "which_due"), ("actions", "decision")),
    "busy-not-moving": (("goals", "decision"),),
    "target-lost": (("goals", "decision"),),
    "wrong-direction": (("goals", "decision"),),
    "dropped-predecessor": (("actions", "without"),),
    "team-without-lead": (("actions", "owner"),),
    "stale-ongoing": (("actions", "review_on"),),
    "no-fresh-reading": (("goals", "value"),),
    "unowned-action": (("actions", "who"), ("actions", "owner")),
    "unscheduled-action": (("actions", "due"),),
    "unanswered-question": (("questions", "answer"),),
}
_ALONE: Mapping[str, Path] = {
    "no-next-checkpoint": ("next", "day"),
    "plan-not-reviewed": ("review",),
    "no-management-checkpoint": ("management",),
}
MEETING_ASKS = (*_WAYS, *_ALONE)
"""The kinds of findings that a meeting asks about."""


class _Enough(Exception):
    pass


def questions(read: Loaded, day: date) -> tuple[FollowUp, set[Path]]:
    """What a meeting asks in which nothing is answered, and where the plan stands on its day."""
    job = Job((PlanFile("roadmap.yaml", read, day, day),), "en", lambda _zone: day)
    opened = opening.opened_ahead(job, job.plans[0], None)
    asked: set[Path] = set()

    def reply(_shown: tuple[Line, ...], question: Question, _why: str | None) -> str:
        if question.path == ACCEPT:
            raise _Enough
        assert question.path not in asked, "nothing is asked twice"
        asked.add(question.path)
        return ""

    with pytest.raises(_Enough):
        interview(lambda: meeting(opened.meeting, lambda _: ()), {}, reply, opened.meeting.readers.read, [])
    return opened.meeting.follow, asked


def wanted(follow: FollowUp) -> Iterator[tuple[str, tuple[Path, ...]]]:
    """What is asked for, each with the questions of which one is to be asked."""
    for one in to_decide(follow):
        if not isinstance(one, Finding):
            yield f"spot {one.item}", (("actions", one.item, "do"),)
        elif one.name in _ALONE:
            yield one.name, (_ALONE[one.name],)
        else:
            yield f"{one.name} {one.item}", tuple((part, str(one.item), field) for part, field in _WAYS[one.name])
    asked = asked_at(follow, follow.day)
    for step in asked.steps:
        field = "promised_step" if step.is_promised else "step_taken"
        yield f"step of {step.action}", (("actions", step.action, field),)
    for goal in asked.numbers:
        yield f"number of {goal.goal.id}", (("goals", goal.goal.id, "value"),)
    for goal in asked.yes_or_no:
        yield f"{goal.goal.id}?", (("goals", goal.goal.id, "achieved"),)
    for message in asked.messages:
        yield f"message {message.message.id}", (("messages", message.message.id, "told"),)
    for question in asked.questions:
        yield f"question {question.id}", (("questions", question.id, "answer"),)
    for decision in asked.decisions:
        yield f"decision {decision.id}", (("decisions", decision.id, "do"),)


def unasked(read: Loaded, day: date) -> list[str]:
    follow, asked = questions(read, day)
    return [what for what, ways in wanted(follow) if not asked.intersection(ways)]


@pytest.mark.parametrize("name", ["konepaja", "pesula", "pine"])
@pytest.mark.parametrize("days", range(0, 120, 12))
def test_the_meeting_of_an_example_asks_for_all_that_is_asked_for(name: str, days: int) -> None:
    assert unasked(example(name)[0], DAY + timedelta(days)) == []


_LAPSED_WITHOUT_A_DAY = """\
presented: 2026-10-13
actions:
  2: {title: Leaflet, owner: Ann, lapses: 2026-11-24}
checkpoints:
  board: {date: [2026-12-10, 2027-02-10]}
"""
"""Whether it is dropped comes first, and by when it is due only where it stays."""


@with_example(_LAPSED_WITHOUT_A_DAY, date(2026, 12, 1))
@given(plans(), st.dates(DAY - timedelta(120), DAY + timedelta(60)))
def test_the_meeting_of_any_plan_asks_for_all_that_is_asked_for(text: str, day: date) -> None:
    assert unasked(loaded(text), day) == []


def ids(found: AskedFor) -> set[str]:
    """Everything that is asked for by name."""
    goals = (f"goal {one.goal.id}" for one in (*found.numbers, *found.yes_or_no))
    messages = (f"message {one.message.id}" for one in found.messages)
    others = (f"question {one.id}" for one in found.questions)
    decisions = (f"decision {one.id}" for one in found.decisions)
    return {*goals, *messages, *others, *decisions, *(f"step {one.action}: {one.what}" for one in found.steps)}


@pytest.mark.parametrize("name", ["konepaja", "pesula", "pine"])
@pytest.mark.parametrize("days", range(0, 120, 12))
def test_what_an_agenda_asks_for_ahead_is_asked_for_on_the_day(name: str, days: int) -> None:
    read, day = example(name)[0], DAY + timedelta(days)
    early = follow_up(read, day, None)
    coming = early.checkpoints.next
    assert coming is not None

    assert ids(asked_at(early, coming.day)) <= ids(asked_at(follow_up(read, coming.day, None), coming.day))


# --- what the answers to the points do ----------------------------------------------------------------------------

POINTS = """\
title: Care plans
language: en
presented: 2026-03-02
team: [Ben, Chloe]
management_team: [Ann]
goals:
  G1:
    title: Contracts
    owner: Ann
    baseline: 0
    target: 6
    by: 2027-06-30
    interval: month
    readings:
      2026-11-20: 1
actions:
  1:
    title: Price list
    goal: G1
    owner: Ann
    due: 2027-02-26
    moves:
      - {date: 2026-09-01, from: 2026-09-04, reason: x}
      - {date: 2026-10-01, from: 2026-10-02, reason: x}
      - {date: 2026-11-02, from: 2026-11-06, reason: x}   # the third
  2: {title: Visit, goal: G1, owner: Ann, due: 2027-01-29}   # was 18 Dec
  3: {title: Film, goal: G1, owner: Ann, due: 2027-01-29, depends on: [4, 1]}
  4: {title: Camera, goal: G1, owner: Ann, status: dropped 2026-10-06, reason: dear}
  5: {title: Rota, goal: G1, owner: team, due: 2027-01-29}
  6: {title: Leaflet, due: 2026-11-13}
checkpoints:
  month:
    title: Month
    recurrence: the first Tuesday of each month
    start: 2026-11-03
    held: {2026-11-03: {promised: {2: 2026-12-18}}}
"""


def points(text: str) -> set[str]:
    """The kinds of what is to be decided, besides an action that is late or blocked."""
    follow = followed(text)
    lacks_owner = {"unowned-action"} & {one.name for one in follow.findings}
    return {one.name for one in to_decide(follow) if isinstance(one, Finding)} | lacks_owner


@pytest.mark.parametrize(
    ("answers", "gone", "said"),
    [
        ({"actions/1/accepted_by": "Ben"}, "undecided-move", "reason: x, decided by: Ben}   # the third"),
        ({"actions/2/which_due": "p"}, "silent-move", "due: 2026-12-18}   # was 18 Dec"),
        (
            {"actions/2/which_due": "n", "actions/2/why_moved": "rain"},
            "silent-move",
            "moves: [{date: 2026-12-01, from: 2026-12-18, reason: rain}]",
        ),
        ({"actions/3/without": "k"}, "dropped-predecessor", "depends on: 1"),
        ({"actions/3/without": "x", "actions/3/why_dropped": "no camera"}, "dropped-predecessor", "no camera"),
        ({"actions/5/owner": "Chloe"}, "team-without-lead", "owner: Chloe"),
        ({"actions/6/owner": "Chloe"}, "unowned-action", "owner: Chloe"),
        ({"review": "2027-02-04"}, "plan-not-reviewed", "kind: review"),
        ({"management": "2027-02-04"}, "no-management-checkpoint", "kind: management"),
    ],
)
def test_an_answer_settles_its_point(answers: Mapping[str, str], gone: str, said: str) -> None:
    before, played = points(POINTS), play(answers, text=POINTS)

    assert gone in before
    assert gone not in points(played.text)
    assert said in played.text
    assert not played.wrong
    assert load(Source("roadmap.yaml", played.text)).problems == ()


def test_what_is_decided_of_a_goal_that_does_not_move_becomes_a_decision() -> None:
    text = POINTS.replace("  6: {title: Leaflet, due: 2026-11-13}\n", "").replace(
        "due: 2027-01-29", "status: done 2026-11-20"
    )
    text = text.replace("due: 2027-02-26", "status: done 2026-11-20")
    text = text.replace("target: 6", "target: 60")
    played = play({"goals/G1/decision": "Ask ten more"}, text=text)

    assert "decision: Ask ten more" in played.text
    assert "affects: G1" in played.text


def test_enter_leaves_each_point_as_it_is_and_says_so() -> None:
    played = play({}, text=POINTS)
    left = [(one.section, one.item) for one in played.held.settled.unanswered]

    assert {("actions", one) for one in "12356"} | {("review", ""), ("management", "")} <= set(left)
    assert points(POINTS) <= points(played.text)


def test_a_point_that_a_file_of_answers_settles_brings_up_no_other_question() -> None:
    asked = [one.path for one in play({"actions/1/accepted_by": "Ben"}, text=POINTS).asked]

    assert ("actions", "1", MAIN["actions"]) not in asked


def test_a_point_left_open_takes_no_answer_from_the_action() -> None:
    """An action that was answered for is not promised anew because nobody decided on its earlier move."""
    text = POINTS.replace("due: 2027-02-26", "due: 2026-11-27")
    played = play({"actions/1/do": "b", "actions/1/obstacle": "rain"}, text=text)
    left = [(one.item, one.what) for one in played.held.settled.unanswered if one.section == "actions"]

    assert ("1", "Who accepts the move?") in left
    assert "1: 2027-01-05" not in played.text
