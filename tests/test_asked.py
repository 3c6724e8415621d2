"""What a checkpoint asks for, one rule after another on small plans: steps, numbers, messages, questions and decisions."""

from __future__ import annotations

from datetime import date

import pytest
from following import CALM, DAY, followed

from seuranta.plan.follow.asked_for import AskedFor, asked_at
from seuranta.plan.follow.promises import Promised


def asked(text: str, day: date = DAY, at: date = date(2026, 12, 8)) -> AskedFor:
    return asked_at(followed(text, day), at)


@pytest.mark.parametrize(
    ("fields", "expected"),
    [
        ("next step: Write", [("Write", None, None, False, True)]),
        ("next step: {what: Write, who: Ann, by: 2026-12-08}", [("Write", "Ann", date(2026, 12, 8), False, True)]),
        ("next step: {what: Write, by: 2026-12-09}", []),
        ("next step: Write, status: done 2026-11-20", []),
        ("", []),
    ],
)
def test_next_steps(fields: str, expected: list[tuple[object, ...]]) -> None:
    found = asked(CALM + f"actions:\n  A: {{title: A, {fields}}}\n").steps

    assert [one.action for one in found] == ["A"] * len(expected)
    assert [(one.what, one.who and one.who.name, *one[3:]) for one in found] == expected


@pytest.mark.parametrize(
    ("fields", "numbers", "yes_or_no"),
    [
        ("target: 9", ["G"], []),
        ("target: 9, interval: month, readings: {2026-11-13: 1}", ["G"], []),  # 25 days before, of a month
        ("target: 9, interval: month, readings: {2026-11-14: 1}", [], []),
        ("target: 9, interval: month, readings: {2026-12-01: 9}", [], []),
        ("target: 9, interval: week, readings: {2026-12-02: 1}", ["G"], []),
        ("target: 9, interval: week, readings: {2026-12-01: 1}", ["G"], []),
        ("interval: month, readings: {2026-11-01: 1}", ["G"], []),
        ("by: 2026-12-22", [], ["G"]),
        ("by: 2026-12-23", [], []),
        ("by: 2026-11-20", [], ["G"]),
        ("by: 2026-12-15, achieved on: 2026-11-20", [], []),
        ("horizon: long", [], []),
    ],
)
def test_goals(fields: str, numbers: list[str], yes_or_no: list[str]) -> None:
    found = asked(CALM + f"goals:\n  G: {{title: G, {fields}}}\n")

    assert [one.goal.id for one in found.numbers] == numbers
    assert [one.goal.id for one in found.yes_or_no] == yes_or_no


STEPS = """\
title: x
presented: 2026-09-01
checkpoints:
  c: {recurrence: the first Tuesday of each month, start: 2026-11-03, held: 2026-11-03}
actions:
  A: {title: A, next step: {what: %s, who: Ann, by: %s}}
  B: {title: B, next step: {what: Write, by: 2026-12-08}}
"""


@pytest.mark.parametrize(
    ("what", "by", "status", "expected"),
    [
        ("Call", "2026-11-20", "", [("A", "Call", True, True), ("B", "Write", False, True)]),
        ("call", "2026-11-20", "", [("A", "Call", True, True), ("B", "Write", False, True)]),
        (
            "Mail",
            "2026-12-08",
            "",
            [("A", "Call", True, False), ("A", "Mail", False, True), ("B", "Write", False, True)],
        ),
        ("Mail", "2026-12-09", "", [("A", "Call", True, False), ("B", "Write", False, True)]),
        ("Call", "2026-11-20", "done 2026-11-20", [("B", "Write", False, True)]),
    ],
)
def test_steps_that_were_promised_come_first(
    what: str, by: str, status: str, expected: list[tuple[object, ...]]
) -> None:
    text = (STEPS % (what, by)).replace("title: A", f"title: A, status: {status or 'in progress'}")
    follow = followed(text)
    last = follow.intervals[-1]
    promised = (Promised("A", date(2026, 11, 20), "Call"), Promised("A", date(2026, 11, 20)), Promised("Z", DAY, "x"))
    closed = last._replace(is_open=False)

    found = asked_at(follow._replace(intervals=(closed, last._replace(steps=promised))), date(2026, 12, 8)).steps
    after = asked_at(follow._replace(intervals=(last, closed._replace(steps=promised))), date(2026, 12, 8)).steps

    assert [(one.action, one.what, one.is_promised, one.is_next) for one in found] == expected
    assert [one.who is not None for one in found if one.action == "A"] == [one[3] for one in expected if one[0] == "A"]
    assert [one.by for one in found if one.is_promised] == [date(2026, 11, 20)] * sum(bool(one[2]) for one in expected)
    assert not any(one.is_promised for one in after)


def test_what_waits_comes_by_its_days() -> None:
    found = asked(
        CALM
        + """\
  early: {title: E, audience: Ann, date: 2026-12-03}
  late: {title: L, audience: Ann, date: 2026-12-09}
feedback:
  Q: {question: Who?, date: 2026-11-20}
  R: {question: When?}
  S: {question: What?, date: 2026-11-10}
  T: {question: Why?, date: 2026-11-10, answer: So, answered on: 2026-11-12}
""",
    )

    assert [one.message.id for one in found.messages] == ["early", "news"]
    assert [one.id for one in found.questions] == ["S", "Q", "R"]


@pytest.mark.parametrize(
    ("fields", "is_asked"),
    [
        ("review on: 2026-12-08", True),
        ("review on: 2026-12-09", False),
        ("review on: 2026-11-04", True),
        ("review on: 2026-11-03", False),  # a checkpoint has been held on that day
        ("date: 2026-12-01, review on: 2026-12-08", True),
        ("date: 2026-12-02, review on: 2026-12-08", False),
        ("date: 2026-11-01", False),
    ],
)
def test_decisions_to_look_at_again(fields: str, *, is_asked: bool) -> None:
    held = CALM.replace("start: 2026-12-08}", "start: 2026-11-03, held: 2026-11-03}", 1)

    found = asked(held + f"decisions:\n  D: {{decision: Go on, {fields}}}\n").decisions

    assert [one.id for one in found] == ["D"] * is_asked


def test_before_any_checkpoint_was_held_a_decision_is_asked_for() -> None:
    assert [one.id for one in asked(CALM + "decisions: {D: {decision: Go on, review on: 2026-12-01}}\n").decisions] == [
        "D"
    ]
