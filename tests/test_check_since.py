"""`check --since`, `--staged` and `--only-changed` in a git repository: what fails, on which line, in which order."""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from pathlib import Path

import pytest
from conftest import Answer
from git_repositories import commit, copied, git, new_repository, write_plan
from version_pairs import ACTION_6_FI, BASES, edited

Run = Callable[..., Answer]
MOVED = ("määräaika: 18.12.2026", "määräaika: 29.1.2027")
WITH_ENTRY = (
    MOVED,
    ("    este: toimitus", "    siirrot: [{pvm: 1.12.2026, vanha: 18.12.2026, syy: kiire}]\n    este: toimitus"),
)
PROGRESS = ("edistyminen: 40 %", "edistyminen: 60 %")


@pytest.fixture
def repository(tmp_path: Path) -> Path:
    """A plan on main, and a branch of it that is checked out."""
    return copied("a branch that is new", tmp_path / "plans", _begin_a_branch)


def _begin_a_branch(root: Path) -> None:
    new_repository(root)
    write_plan(root, BASES["fi"])
    commit(root, "2026-11-03")
    git(root, "checkout", "-q", "-b", "work")


def names(answer: Answer) -> list[tuple[str, int]]:
    """The problems with their lines, in the order in which GitHub gets them."""
    found = re.findall(r"^::\w+ title=seuranta ([\w-]+),file=[^,]+,line=(\d+)", answer.out, re.MULTILINE)
    return [(name, int(line)) for name, line in found]


def test_a_date_that_was_moved_without_a_reason_fails_on_its_line(seuranta: Run, repository: Path) -> None:
    write_plan(repository, edited(BASES["fi"], (MOVED,)))
    commit(repository, "2026-11-20")

    typed = ("check", "--since", "main", "--only-changed", "--strict", "--format", "github")
    answer = seuranta(*typed, folder=repository)

    assert answer.code == 1
    assert names(answer) == [("unrecorded-move", 64)]
    assert answer.err.startswith("Muutokset version 3.11.2026 (main, ")


def test_with_its_entry_it_passes(seuranta: Run, repository: Path) -> None:
    write_plan(repository, edited(BASES["fi"], WITH_ENTRY))
    commit(repository, "2026-11-20")

    answer = seuranta("check", "--since", "main", "--only-changed", "--fail-on", "unrecorded-move", folder=repository)

    assert answer.code == 0
    assert "siirto" not in answer.out


def test_what_others_changed_meanwhile_is_not_held_against_a_branch(seuranta: Run, repository: Path) -> None:
    write_plan(repository, edited(BASES["fi"], (PROGRESS,)))
    commit(repository, "2026-11-20")
    git(repository, "checkout", "-q", "main")
    write_plan(repository, edited(BASES["fi"], (MOVED,)))
    commit(repository, "2026-11-21")
    git(repository, "checkout", "-q", "work")

    answer = seuranta("check", "--since", "main", "--only-changed", "--strict", folder=repository)

    assert (answer.code, answer.out) == (0, "Uutta huomautettavaa ei ole.\n")


def test_where_no_plan_is_staged_none_is_called_in_order(seuranta: Run, repository: Path) -> None:
    git(repository, "rm", "-q", "--cached", "roadmap.yaml")

    answer = seuranta("check", "--staged", folder=repository)

    assert (answer.code, answer.out) == (0, "")
    assert "Tallennettavana ei ole suunnitelmaa roadmap.yaml" in answer.err


def test_without_the_option_old_problems_count_too(seuranta: Run, repository: Path) -> None:
    write_plan(repository, edited(BASES["fi"], (MOVED, ("tavoitetaso: 6 kpl", "tavoitetaso: kuusi"))))

    found = names(seuranta("check", "--since", "main", "--format", "github", folder=repository))

    assert found[:2] == [("not-a-number", 20), ("unrecorded-move", 64)]
    assert ("blocked-action", 66) in found


def test_only_one_thing_is_said_of_one_date(seuranta: Run, repository: Path) -> None:
    write_plan(repository, edited(BASES["fi"], (MOVED,)))

    alone = seuranta("check", "--format", "github", folder=repository)
    since = seuranta("check", "--since", "main", "--format", "github", folder=repository)

    assert ("silent-move", 64) in names(alone)
    assert [name for name, line in names(since) if line == 64] == ["unrecorded-move"]


def test_what_is_gone_is_told_at_its_section(seuranta: Run, repository: Path) -> None:
    write_plan(repository, edited(BASES["fi"], ((ACTION_6_FI, ""),)))

    answer = seuranta("check", "--since", "main", "--only-changed", "--format", "json", folder=repository)
    (problem,) = json.loads(answer.out)["plans"][0]["problems"]

    assert (problem["name"], problem["item"], problem["line"]) == ("removed-item", "6", 40)


def test_the_index_is_checked_and_not_the_file(seuranta: Run, repository: Path) -> None:
    write_plan(repository, edited(BASES["fi"], (MOVED,)))
    git(repository, "add", "-A")
    write_plan(repository, BASES["fi"])

    staged = seuranta("check", "--staged", "--only-changed", "--strict", "--format", "github", folder=repository)
    git(repository, "add", "-A")
    reverted = seuranta("check", "--staged", "--only-changed", "--strict", folder=repository)

    assert (staged.code, names(staged)) == (1, [("unrecorded-move", 64)])
    assert staged.err.startswith("Gitiin tallennettava suunnitelma verrattuna versioon 3.11.2026 (")
    assert reverted.code == 0


def test_a_new_plan_is_all_new(seuranta: Run, repository: Path) -> None:
    write_plan(repository / "plans" / "b", "title: Second plan\nactions:\n  1: Describe the service\n")
    commit(repository, "2026-11-20")

    answer = seuranta("check", "plans/b", "--since", "main", "--only-changed", folder=repository)

    assert answer.code == 1
    assert "no-next-checkpoint" in answer.out
    assert "so everything in it is new" in answer.err


def test_a_plan_of_several_that_nobody_can_tell_of_is_named(seuranta: Run, repository: Path, tmp_path: Path) -> None:
    outside = write_plan(tmp_path / "outside", BASES["en"]).parent

    answer = seuranta("check", ".", str(outside), "--since", "main", "--lang", "en", folder=repository)

    assert answer.code == 2
    assert "outside/roadmap.yaml is not in git" in answer.err
    assert "blocked-action" in answer.out


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        (("--only-changed",), "--only-changed needs to know what to compare with"),
        (("--since", "main", "--staged"), "cannot be used together"),
        (("--fail-on", "unrecorded"), '"unrecorded" is found only when two versions are compared'),
        (("--staged", "--fix"), "--fix cannot be used with --staged"),
        (("--since", "nowhere"), '"nowhere" is not a date'),
    ],
)
def test_what_does_not_fit_is_refused(seuranta: Run, repository: Path, typed: tuple[str, ...], said: str) -> None:
    answer = seuranta("check", *typed, "--lang", "en", folder=repository)

    assert answer.code == 2
    assert said in answer.err.replace("\n  ", " ")


def test_names_in_finnish_fail_too(seuranta: Run, repository: Path) -> None:
    write_plan(repository, edited(BASES["fi"], (MOVED,)))

    assert seuranta("tarkista", "--since", "main", "--fail-on", "kirjaamaton-siirto", folder=repository).code == 1
    assert seuranta("tarkista", "--since", "main", "--fail-on", "kadonnut-päivä", folder=repository).code == 0
    assert seuranta("tarkista", "--since", "main", "--fail-on", "ilman-kirjausta", folder=repository).code == 1
    assert seuranta("tilanne", "--fail-on", "kirjaamaton-siirto", folder=repository).code == 2
