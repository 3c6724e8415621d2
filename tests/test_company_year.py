"""Of a year of a company in git, every real change between any two commits is told, and none is invented."""

from __future__ import annotations

from collections import Counter
from contextlib import suppress
from datetime import date, timedelta
from itertools import combinations

import pytest
from company_year import Told, Version, Year, changes, year
from git_repositories import git
from histories import Past, past

from seuranta.commands import UserError
from seuranta.plan.compare.change import Change, Comparison
from seuranta.plan.compare.comparison import compare
from seuranta.plan.loading.load import Loaded

WEEKS = 12
"""That many in the everyday run, with every event once; with --long a whole year, and another one."""


@pytest.fixture(scope="module", params=[3, 7])
def generated(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Year:
    is_long = bool(request.config.getoption("--long"))
    if request.param != 3 and not is_long:
        pytest.skip("another year of the same kind: with --long")
    return year(tmp_path_factory.mktemp("year") / "company", request.param, 52 if is_long else WEEKS)


def read(ours: Past, version: Version) -> Loaded | None:
    """The plan of a commit, None where it is told that it cannot be read."""
    with suppress(UserError):
        return ours.at(version.commit).loaded
    return None


def told_of(comparison: Comparison) -> list[Told]:
    return [
        (change.section or "", change.item or "", _what(change), _entry(change), change.silent)
        for change in comparison.changes
    ]


def _entry(change: Change) -> str:
    return str(change.at) if change.field in ("readings", "held", "told") else ""


_WHOLE = {"decision": "added", "added": "added", "removed": "removed"}


def _what(change: Change) -> str:
    return _WHOLE.get(change.row) or str(change.field)


def test_every_change_between_any_two_commits_is_told_and_none_is_invented(generated: Year) -> None:
    ours = past(generated.plan)
    plans = [(version, read(ours, version)) for version in generated.versions]

    broken = [version for version, loaded in plans if loaded is None]
    assert all(version.facts is None for version in broken)
    pairs = 0
    for (old, before), (new, after) in combinations(plans, 2):
        if old.facts is None or new.facts is None:
            continue
        assert before is not None
        assert after is not None
        comparison = compare(before, after, date(2027, 12, 1))
        assert comparison.not_compared == ()
        assert Counter(told_of(comparison)) == Counter(changes(old.facts, new.facts))
        pairs += 1
    assert pairs > len(plans)


def test_the_plan_of_every_day_is_that_of_the_last_commit_of_the_main_line(generated: Year) -> None:
    ours = past(generated.plan)
    line = git(generated.plan.parent, "log", "--first-parent", "--format=%H %cs").split("\n")
    commits = [(commit, date.fromisoformat(day)) for commit, day in map(str.split, line)]
    facts = {version.commit: version.facts for version in generated.versions}
    day = commits[-1][1]
    while day <= min(commits[0][1], ours.plan_file.day):
        last = next(commit for commit, made in commits if made <= day)
        if facts[last] is not None:
            stood = ours.at(day.isoformat())
            assert compare(stood.loaded, ours.at(last).loaded, day).changes == ()
        day += timedelta(days=5)
