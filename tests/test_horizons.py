"""Short-term goals come first everywhere; long-term ones at reviews of the whole plan, else once a quarter."""

from __future__ import annotations

from datetime import date

import pytest
from following import followed, loaded
from papers import papers
from screens import shown

from seuranta.output.documents.agenda import agenda
from seuranta.output.documents.markdown import markdown
from seuranta.output.screen import status_view
from seuranta.plan.follow.followup import FollowUp
from seuranta.plan.follow.horizons import long_goals_wait_for

GOALS = """\
title: Care plans
presented: 2026-09-01
goals:
  L1: {title: Share of turnover, horizon: long, target: 20 %, by: 2028-12-31, readings: {2026-11-02: 5 %}}
  S1: {title: Signed contracts, target: 6 pcs, by: 2027-06-30, readings: {2026-11-02: 2}}
checkpoints:
  month: {title: Month, recurrence: the first Tuesday of each month, start: 2026-09-08, time: 9:00}
"""
REVIEW = "  review: {title: Review, kind: review, date: [2026-12-17, 2027-03-18]}\n"
SKIPPED = "  review: {title: Review, kind: review, date: [2026-12-17], skipped: {2026-12-17: ill}}\n"


def waits(follow: FollowUp) -> dict[str, date | None]:
    return {
        f"{one.series} {one.day}": long_goals_wait_for(follow.plan, follow.checkpoints, one)
        for one in follow.checkpoints.coming[:6]
    }


def test_long_term_goals_wait_for_the_next_review() -> None:
    assert waits(followed(GOALS + REVIEW)) == {
        "month 2026-12-01": date(2026, 12, 17),
        "review 2026-12-17": None,
        "month 2027-01-05": date(2027, 3, 18),
        "month 2027-02-02": date(2027, 3, 18),
        "month 2027-03-02": date(2027, 3, 18),
        "review 2027-03-18": None,
    }


@pytest.mark.parametrize("reviews", ["", SKIPPED])
def test_without_a_review_ahead_they_are_due_once_a_quarter(reviews: str) -> None:
    assert waits(followed(GOALS + reviews)) == {
        "month 2026-12-01": date(2027, 1, 5),
        "month 2027-01-05": None,
        "month 2027-02-02": date(2027, 4, 6),
        "month 2027-03-02": date(2027, 4, 6),
        "month 2027-04-06": None,
        "month 2027-05-04": date(2027, 7, 6),
    }


@pytest.mark.parametrize("last", ["2026-12-01", "2026-12-08"])
def test_where_no_later_checkpoint_is_theirs_they_are_talked_about_now(last: str) -> None:
    follow = followed(GOALS.replace("start: 2026-09-08", f"start: 2026-09-08, until: {last}"))

    assert waits(follow) == {"month 2026-12-01": None}


def test_an_agenda_holds_the_goals_of_its_meeting_and_says_when_the_others_come() -> None:
    follow = followed(GOALS + REVIEW)
    month, review = (markdown(agenda(follow, one, "en", 30)) for one in follow.checkpoints.coming[:2])

    assert "S1 Signed contracts" in month
    assert "L1 Share of turnover" not in month.split("## Who prepares what")[0]
    assert "The long-term goal L1 will be discussed on Thu 17 Dec." in month.replace("\xa0", " ")
    assert review.index("S1 Signed contracts") < review.index("L1 Share of turnover")
    assert "will be discussed on" not in review


@pytest.mark.parametrize("paper", ["full", "management"])
def test_short_term_goals_stand_first_on_every_page(paper: str) -> None:
    said = markdown(dict(papers(followed(GOALS + REVIEW), "en"))[paper])

    assert said.index("S1 Signed contracts") < said.index("L1 Share of turnover")


def test_short_term_goals_stand_first_on_the_screen() -> None:
    text = GOALS + REVIEW
    screen = shown(status_view.lines(loaded(text), followed(text), "en", 80))

    assert screen.index("S1") < screen.index("L1")
