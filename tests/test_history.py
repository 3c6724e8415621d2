"""Which version of a plan is meant: by a day, by a word, by a revision."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest
from git_repositories import commit, git, new_repository, plan_text, write_plan
from histories import Past, past

from seuranta.commands.versions import PlanVersion

TITLE = "otsikko: Huoltosopimukset"


def titled(title: str) -> str:
    """A plan whose title tells one version from another."""
    return plan_text().replace(TITLE, f"otsikko: {title}", 1)


def title(version: PlanVersion) -> str | None:
    assert version.loaded.plan is not None
    return version.loaded.plan.title


@pytest.fixture
def year(tmp_path: Path) -> Past:
    """A plan that was renamed, edited, and is edited once more on a branch while the main line goes on."""
    root = new_repository(tmp_path / "year")
    write_plan(root / "plans" / "a", titled("First"))
    commit(root, "2026-09-03")
    git(root, "mv", "plans/a", "plans/b")
    write_plan(root / "plans" / "b", titled("Second"))
    commit(root, "2026-10-03", at="23:59:59+0300")
    git(root, "branch", "work")
    write_plan(root / "plans" / "b", titled("Main"))
    commit(root, "2026-11-03")
    git(root, "checkout", "-q", "work")
    plan = write_plan(root / "plans" / "b", titled("Work"))
    commit(root, "2026-11-05")
    return past(plan)


DAYS = {
    "2026-09-03": ("First", "plans/a/roadmap.yaml"),
    "2.10.2026": ("First", "plans/a/roadmap.yaml"),
    "3.10.2026": ("Second", "plans/b/roadmap.yaml"),
    "4 Nov 2026": ("Second", "plans/b/roadmap.yaml"),
    "5.11.": ("Work", "plans/b/roadmap.yaml"),
    "eilen": ("Work", "plans/b/roadmap.yaml"),
    "tarkistuspiste": ("Second", "plans/b/roadmap.yaml"),
}


@pytest.mark.parametrize("typed", DAYS)
def test_a_day_is_the_plan_as_it_stood_when_the_day_ended(year: Past, typed: str) -> None:
    for version in (year.at(typed), year.since(typed)):
        assert (title(version), version.path) == DAYS[typed]


def test_a_revision_is_itself_for_at_and_where_this_line_left_it_for_since(year: Past) -> None:
    since, at = year.since("main"), year.at("main")

    assert (title(since), since.how, since.day) == ("Second", "branch", date(2026, 10, 3))
    assert (title(at), at.how, at.day) == ("Main", "revision", date(2026, 11, 3))


def test_before_the_first_commit_there_is_no_plan(year: Past) -> None:
    assert "first committed to git on 3 Sep 2026" in year.refused("at", "2026-09-02")
