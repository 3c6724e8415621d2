"""Which version of a plan is meant: by a day, by a word, by a revision."""

from __future__ import annotations

from datetime import date
from itertools import accumulate
from pathlib import Path

import pytest
from git_repositories import commit, git, new_repository, plan_text, write_plan
from histories import Past, past
from hypothesis import given
from hypothesis import strategies as st

from seuranta.commands.versions import Appeared, PlanVersion, Stood
from seuranta.history.appearing import first_with
from seuranta.history.repository import Line, at_end_of

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


def test_where_another_plan_lay_here_the_commit_is_that_of_the_day(tmp_path: Path) -> None:
    root = new_repository(tmp_path / "r")
    other = titled("Other").replace("tunnus: ", "tunnus: other-", 1)
    write_plan(root / "a", titled("First"))
    write_plan(root / "b", other)
    commit(root, "2026-10-05")
    write_plan(root / "a", titled("Second"))
    edited = commit(root, "2026-10-10")
    write_plan(root / "a", other)
    write_plan(root / "b", titled("Third"))
    commit(root, "2026-10-20")

    version = past(root / "b" / "roadmap.yaml").at("2026-10-12")

    assert (title(version), version.path, version.rev) == ("Second", "a/roadmap.yaml", edited)
    assert version.since == date(2026, 10, 10)


def test_before_the_first_commit_there_is_no_plan(year: Past) -> None:
    assert "The plan roadmap.yaml was first committed to git on 3 Sep 2026" in year.refused("at", "2026-09-02")


@pytest.mark.parametrize("versions", range(1, 40))
def test_the_first_version_with_an_item_is_found_wherever_it_is(versions: int) -> None:
    for oldest in range(-1, versions):
        looked: list[int] = []

        def has(at: int, oldest: int = oldest, looked: list[int] = looked) -> bool:
            looked.append(at)
            return at <= oldest

        assert first_with(versions, has) == (None if oldest < 0 else oldest)
        assert len(looked) <= 2 * versions.bit_length() + 1


def test_an_item_stands_in_the_plan_since_the_commit_that_brought_it(tmp_path: Path) -> None:
    root = new_repository(tmp_path / "r")
    plan = write_plan(root / "a", titled("First"))
    commit(root, "2026-10-05")
    line = "toimenpiteet:\n"
    new = plan_text().replace(line, f"{line}  90:\n    otsikko: Uusi\n    vastuu: Leena\n", 1)
    write_plan(root / "a", new + "oops: [\n")
    commit(root, "2026-10-20")
    write_plan(root / "a", new)
    commit(root, "2026-11-05")
    git(root, "mv", "a", "b")
    commit(root, "2026-11-20")
    ours = past(root / "b" / "roadmap.yaml")

    assert plan.exists() is False
    brought, from_start, none = (ours.history.appeared(ours.plan_file, "actions", id_) for id_ in ("90", "1", "91"))
    assert (brought.day, brought.is_from_start) in {(date(2026, 10, 20), False), (date(2026, 11, 5), False)}
    assert (from_start.day, from_start.is_from_start) == (date(2026, 10, 5), True)
    assert none.day is None


def test_where_there_is_no_history_nothing_is_said_of_it(tmp_path: Path) -> None:
    ours = past(write_plan(tmp_path, titled("First")))

    assert ours.history.appeared(ours.plan_file, "actions", "1") == Appeared()
    assert ours.history.state_on(ours.plan_file, date(2026, 11, 3)) == Stood(None)
    assert ours.history.is_kept(ours.plan_file) is False


@given(st.lists(st.integers(1, 1000), min_size=2, max_size=30), st.data())
def test_one_wrong_clock_spoils_no_day_of_the_others(gaps: list[int], data: st.DataObject) -> None:
    """Whether it stood before all history or far ahead: on every day the commit stood that would have stood without it."""
    right = list(accumulate(gaps))
    wrong = data.draw(st.integers(1, len(right) - 1))
    clock = data.draw(st.sampled_from([0, right[-1] + 10_000]))
    clocks = [*right[:wrong], clock, *right[wrong + 1 :]]
    line = Line([str(number) for number in reversed(range(len(clocks)))], clocks[::-1])

    for second in {*right, *(moment - 1 for moment in right[1:]), right[-1] + 5000}:
        at = at_end_of(line, second)
        expected = max(number for number, moment in enumerate(right) if moment <= second and number != wrong)
        assert at is not None
        assert int(line.ids[at]) == expected
    assert at_end_of(line, right[0] - 1) is None
