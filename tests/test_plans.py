"""The plans that people see first: they hold no errors, and the third example shows nearly every kind of problem."""

from __future__ import annotations

from datetime import date, timedelta
from pathlib import Path

import pytest

from seuranta.plan.follow.followup import FollowUp, follow_up
from seuranta.plan.loading.load import Loaded, load
from seuranta.plan.reading.source import Source
from seuranta.plan.words.findings import Severity

ROOT = Path(__file__).parent.parent
PLANS = sorted(path.relative_to(ROOT).as_posix() for path in ROOT.glob("[ep]*/*/roadmap.yaml"))
DAY = date(2026, 12, 1)
SHOWN = "plans/pyorahuolto/roadmap.yaml"
LAUNDRY = "examples/pesula/roadmap.yaml"


def read(path: str) -> Loaded:
    return load(Source(path, (ROOT / path).read_text(encoding="utf-8")))


def followed(path: str, day: date) -> FollowUp:
    return follow_up(read(path), day, day)


def test_there_is_one_plan_to_show_and_three_to_copy_from() -> None:
    assert PLANS == [
        "examples/konepaja/roadmap.yaml",
        "examples/pesula/roadmap.yaml",
        "examples/pine/roadmap.yaml",
        "plans/pyorahuolto/roadmap.yaml",
    ]


@pytest.mark.parametrize("path", PLANS)
def test_a_plan_to_look_at_has_no_errors(path: str) -> None:
    loaded = read(path)
    assert loaded.problems == ()
    found = [loaded.diagnostic(one) for one in follow_up(loaded, DAY, DAY).findings]
    assert [one for one in found if one.severity is Severity.ERROR] == []


class TestThePlanToShow:
    @pytest.mark.parametrize("n", range(0, 2200, 45))
    def test_is_worth_seeing_whatever_the_day(self, n: int) -> None:
        day = date(2026, 11, 24) + timedelta(n)
        follow = followed(SHOWN, day)
        assert follow.checkpoints.next is not None
        assert (follow.checkpoints.next.day - day).days <= 63
        assert follow.problem_spots[0].holds_up.actions
        assert follow.unanswered == ("K1",)
        assert "koko henkilöstö" in [one.audience for one in follow.silence if one.is_silent]
        names = {one.name for one in follow.findings}
        assert {"no-next-step", "decision-to-review", "wrong-direction", "unscheduled-action"} <= names

    @pytest.mark.parametrize("n", range(0, 500, 45))
    def test_shows_goals_of_every_light_for_a_year_and_more(self, n: int) -> None:
        follow = followed(SHOWN, date(2026, 11, 24) + timedelta(n))
        assert {one.light for one in follow.goals.values()} == {"green", "amber", "red"}

    def test_before_it_is_presented_it_says_what_to_prepare(self) -> None:
        follow = followed(SHOWN, date(2026, 6, 1))
        assert follow.stage == "presentation"


class TestTheLaundry:
    def test_is_a_company_with_a_management_team_and_many_actions(self) -> None:
        plan = read(LAUNDRY).plan
        assert plan is not None
        assert plan.management_team is not None
        assert len(plan.actions) >= 20

    def test_shows_each_where_its_comment_says_so(self) -> None:
        shown: dict[str, list[str | None]] = {}
        for one in followed(LAUNDRY, DAY).findings:
            shown.setdefault(one.name, []).append(one.item)
        assert {name: shown.get(name) for name in SHOWN_BY_THE_LAUNDRY} == SHOWN_BY_THE_LAUNDRY


SHOWN_BY_THE_LAUNDRY = {
    "action-without-goal": ["14"],
    "audience-not-settled": ["V3"],
    "blocked-action": ["4"],
    "busy-not-moving": ["T4"],
    "checkpoint-gap": [None],
    "checkpoint-on-day-off": ["tiimi"],
    "contradicting-dates": ["24"],
    "date-clash": ["5"],
    "decision-to-review": ["P2"],
    "dropped-predecessor": ["13"],
    "due-on-day-off": ["8"],
    "fact-in-future": ["19"],
    "far-date": ["P1"],
    "goal-without-action": ["T5"],
    "lapsed-action": ["27"],
    "late-actions-good-goal": ["T1", "T2"],
    "last-checkpoint-ahead": ["omistaja"],
    "late-message": ["V1"],
    "late-next-step": ["5"],
    "late-start": ["8"],
    "missed-checkpoint": ["tiimi"],
    "missed-checkpoints": ["pilotti"],
    "missing-reason": ["tiimi"],
    "moved-action": ["3", "17"],
    "moved-after-due": ["17"],
    "no-fresh-reading": ["T5", "T6", "T9"],
    "no-management-checkpoint": [None],
    "no-next-step": ["4", "9"],
    "no-recurring-message": [None],
    "no-whole-staff-message": [None],
    "overdue-action": ["6", "9", "26", "27"],
    "plan-not-reviewed": ["katselmus"],
    "silent-audience": ["whole_staff"],
    "silent-move": ["20"],
    "target-lost": ["T2"],
    "target-without-by": ["T9"],
    "team-without-lead": ["16"],
    "unanswered-question": ["K1"],
    "undecided-move": ["3"],
    "unowned-action": ["15"],
    "unscheduled-action": ["15"],
    "untitled-item": ["25"],
    "untouched-action": ["26"],
    "unused-exception": ["tiimi"],
    "waiting-action": ["5", "7", "22"],
    "wrong-direction": ["T3"],
}
"""By name: the items it is shown on, None for the plan as a whole. Only what the comments of the plan promise: a new kind
of problem has its own example in tests/problems and needs no line here."""
