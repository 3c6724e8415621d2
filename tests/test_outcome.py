"""What became of a plan by its end."""

from __future__ import annotations

from datetime import date

from following import loaded

from seuranta.plan.follow.outcome import PlanOutcome, outcome_of
from seuranta.plan.loading.model import Plan

END = date(2027, 9, 10)
PRESENTED = """\
title: Care plans
presented: {date: 2026-09-01, audience: whole staff}
goals:
  G1: {title: Customers, baseline: 0, target: 8 customers, by: 2027-06-30}
actions:
  1: {title: Price list, goal: G1, due: 2026-10-30}
  2: {title: Quotes, goal: G1, due: 2026-12-18}
  3: {title: Rota, due: 2026-12-18}
"""
CLOSED = """\
title: Care plans
presented: {date: 2026-09-01, audience: whole staff}
closed on: 2027-09-10
goals:
  G1:
    title: Customers
    baseline: 0
    target: 10 customers
    by: 2027-06-30
    readings: {2027-03-31: 10, 2027-04-30: 9, 2027-05-31: 11, 2027-06-30: 12, 2027-10-31: 3}
  G2: {title: Answer, target: at most 4 h, readings: {2027-06-30: 6}}
  G3: {title: Team named, achieved on: 2027-02-01}
actions:
  1: {title: Price list, goal: G1, due: 2026-10-30, status: done 2026-10-30}
  2:
    title: Quotes
    goal: G1
    due: 2027-01-15
    status: done 2027-01-10
    moves: [{date: 2026-12-01, from: 2026-12-18}]
  4: {title: Poster, due: 2027-02-01, status: dropped 2027-01-01, reason: nobody needs it}
  5: {title: Care visit, due: 2027-09-01}
  6: {title: Old thing, due: 2027-09-01, status: done}
checkpoints:
  month:
    title: Month
    date: [2026-10-06, 2026-11-03, 2026-12-01, 2027-12-01]
    held: [2026-10-06, 2026-10-20]
    skipped: {2026-11-03: fair}
communication:
  M1: {title: News, audience: whole staff, told: [2026-10-08, 2026-11-05, 2027-10-01]}
decisions:
  D1: {date: 2026-10-06, decision: Office hours only}
  D2: {date: 2027-10-06, decision: Later}
"""


def outcome(presented: str | None = None, day: date = END) -> PlanOutcome:
    return outcome_of(_plan(CLOSED), day, _plan(presented) if presented is not None else None)


def _plan(text: str) -> Plan:
    plan = loaded(text).plan
    assert plan is not None
    return plan


def test_an_action_is_in_time_by_the_day_that_was_presented() -> None:
    assert {item: action.end for item, action in outcome().actions.items()} == {
        "1": "in_time", "2": "later", "4": "dropped", "5": "left", "6": "undated",
    }  # fmt: skip
    assert outcome().actions["2"].promised == date(2026, 12, 18)


def test_what_was_presented_is_told_from_what_was_added_and_taken_away() -> None:
    known = outcome(PRESENTED)
    assert [item for item, action in known.actions.items() if action.is_added] == ["4", "5", "6"]
    assert [item.id for item in known.removed] == ["3"]
    assert known.goals["G1"].promised is not None
    assert outcome().removed == ()


def test_a_goal_is_reached_by_its_last_readings_or_by_word() -> None:
    reached = {item: goal.reached_on for item, goal in outcome().goals.items()}
    assert reached == {"G1": date(2027, 5, 31), "G2": None, "G3": date(2027, 2, 1)}


def test_nothing_after_the_end_counts() -> None:
    """A reading, a telling and a decision of later days are not part of the plan that ended."""
    late = outcome(day=date(2028, 1, 1))
    assert late == outcome()
    assert late.told["M1"] == (date(2026, 10, 8), date(2026, 11, 5))
    assert [decision.id for decision in late.decisions] == ["D1"]


def test_checkpoints_are_counted_as_agreed_held_and_held_besides() -> None:
    (month,) = outcome().checkpoints
    assert (month.agreed, month.held, month.extra) == (3, 1, 1)
