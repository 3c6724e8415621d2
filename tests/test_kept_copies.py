"""Where no git keeps the plan, `held` and `meet` keep a copy of it, by which it can be told later how it stood."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from conftest import REPOSITORY, Answer
from git_repositories import commit, git, new_repository, plan_text, write_plan

Run = Callable[..., Answer]


@pytest.fixture
def plan(tmp_path: Path) -> Path:
    """A plan that lies in no git."""
    return write_plan(tmp_path / "plan", plan_text())


def copies(plan: Path) -> list[str]:
    return sorted(path.name for path in (plan.parent / "reports").glob("*-plan.yaml"))


def held(seuranta: Run, plan: Path, *more: str, today: str = "2026-12-01") -> Answer:
    answer = seuranta("held", *more, "--lang", "en", folder=plan.parent, SEURANTA_TODAY=today)
    assert answer.code == 0, answer.err
    return answer


def test_the_copy_is_the_plan_as_it_stands_after_the_checkpoint(seuranta: Run, plan: Path) -> None:
    answer = held(seuranta, plan)

    assert copies(plan) == ["2026-12-01-plan.yaml"]
    assert (plan.parent / "reports" / "2026-12-01-plan.yaml").read_bytes() == plan.read_bytes()
    assert "A copy of the plan has been kept: reports/2026-12-01-plan.yaml" in " ".join(answer.out.split())


def test_where_git_keeps_the_plan_there_is_no_copy(seuranta: Run, tmp_path: Path) -> None:
    root = new_repository(tmp_path / "r")
    plan = write_plan(root / "a", plan_text())
    held(seuranta, plan)
    assert copies(plan) == ["2026-12-01-plan.yaml"]  # it is in the folder of a repository, but not in it

    commit(root, "2026-12-01")
    held(seuranta, plan, "kuukausi", "--on", "2026-10-27", today="2026-12-02")
    assert copies(plan) == ["2026-12-01-plan.yaml"]
    assert git(root, "status", "--short", "a/reports") == ""


def test_a_copy_from_before_a_day_is_not_taken_for_the_plan_of_that_day(seuranta: Run, plan: Path) -> None:
    held(seuranta, plan)
    said = "There is no copy from 5 Dec 2026. The last one before that is from 1 Dec 2026, and later changes are not shown."
    later = {"folder": plan.parent, "SEURANTA_TODAY": "2026-12-09"}

    changes = seuranta("changes", "--until", "2026-12-05", "--since", "2026-12-01", "--lang", "en", **later)
    status = seuranta("status", "--at", "2026-12-05", "--lang", "en", **later)

    assert said in " ".join(changes.out.split())
    assert changes.out.endswith("\nNo changes were found.\n")
    assert said in " ".join(status.err.split())
    assert "There is no copy" not in seuranta("status", "--at", "2026-12-01", "--lang", "en", **later).err


def test_without_git_nothing_is_staged_and_copies_are_not_denied(seuranta: Run, plan: Path) -> None:
    held(seuranta, plan)

    answer = seuranta("check", "--staged", "--lang", "en", folder=plan.parent)

    assert answer.code == 2
    assert answer.err.startswith("The plan roadmap.yaml is not in a git repository, so nothing is staged.")


def test_a_meeting_keeps_one_too(seuranta: Run, plan: Path) -> None:
    write_plan(plan.parent, (REPOSITORY / "examples" / "konepaja" / "roadmap.yaml").read_text(encoding="utf-8"))
    answers = REPOSITORY / "tests" / "meetings" / "2026-12-01.yaml"

    answer = seuranta("meet", "--answers", str(answers), "--lang", "en", folder=plan.parent)

    assert answer.code == 0, answer.err
    assert "reports/2026-12-01-plan.yaml" in answer.out
    assert (plan.parent / "reports" / "2026-12-01-plan.yaml").read_bytes() == plan.read_bytes()


def test_one_a_day_and_undo_takes_it_back_with_the_fact(seuranta: Run, plan: Path) -> None:
    before = plan.read_bytes()
    held(seuranta, plan, "kuukausi", "--on", "2026-10-27")
    first = plan.read_bytes()
    held(seuranta, plan)
    kept = plan.parent / "reports" / "2026-12-01-plan.yaml"
    assert kept.read_bytes() == plan.read_bytes() != first

    assert seuranta("undo", folder=plan.parent).code == 0
    assert plan.read_bytes() == kept.read_bytes() == first
    assert seuranta("undo", folder=plan.parent).code == 0
    assert plan.read_bytes() == before
    assert copies(plan) == []


def test_undo_leaves_a_copy_alone_that_a_person_has_edited(seuranta: Run, plan: Path) -> None:
    held(seuranta, plan)
    kept = plan.parent / "reports" / "2026-12-01-plan.yaml"
    kept.write_text(kept.read_text(encoding="utf-8") + "# mine\n", encoding="utf-8")

    answer = seuranta("undo", "--lang", "en", folder=plan.parent)

    assert answer.code == 0
    assert kept.read_text(encoding="utf-8").endswith("# mine\n")
    assert "reports/2026-12-01-plan.yaml" in answer.err


def test_a_copy_that_cannot_be_written_is_in_the_way_of_nothing(seuranta: Run, plan: Path) -> None:
    (plan.parent / "reports").write_text("a file", encoding="utf-8")

    answer = seuranta("held", "--lang", "en", folder=plan.parent)

    assert answer.code == 0
    assert plan.read_text(encoding="utf-8") != plan_text()
    assert "copy" in answer.err


def test_without_git_the_copies_tell_how_the_plan_stood(seuranta: Run, plan: Path) -> None:
    held(seuranta, plan)
    plan.write_text(plan.read_text(encoding="utf-8").replace("Huoltosopimukset", "Uusi nimi", 1), encoding="utf-8")

    then = seuranta("status", "--at", "tarkistuspiste", "--lang", "en", folder=plan.parent, SEURANTA_TODAY="2026-12-20")
    before = seuranta("status", "--at", "2026-11-30", "--lang", "en", folder=plan.parent, SEURANTA_TODAY="2026-12-20")

    assert "Huoltosopimukset" in then.out
    assert then.err == "roadmap.yaml as it stood on 1 Dec 2026 (copy reports/2026-12-01-plan.yaml).\n"
    assert (before.code, before.out) == (2, "")


def test_a_checkpoint_that_was_recorded_later_has_the_copy_of_that_day(seuranta: Run, plan: Path) -> None:
    held(seuranta, plan, "--on", "2026-12-01", today="2026-12-03")
    assert copies(plan) == ["2026-12-03-plan.yaml"]

    then = seuranta("status", "--at", "checkpoint", "--lang", "en", folder=plan.parent, SEURANTA_TODAY="2026-12-20")

    assert then.err == "roadmap.yaml as it stood on 1 Dec 2026 (copy reports/2026-12-03-plan.yaml).\n"


def test_a_copy_is_no_plan_of_its_own(seuranta: Run, plan: Path) -> None:
    """Neither a second plan in the folder of plans, nor a copy that a cloud drive made."""
    held(seuranta, plan)
    shown = seuranta("status", "--format", "json", folder=plan.parent.parent, SEURANTA_PLAN=str(plan.parent.parent))
    checked = seuranta("check", "--lang", "en", folder=plan.parent)

    assert shown.out.count('"path"') == 1
    assert "conflict-copy" not in checked.out
    assert seuranta("status", str(plan.parent / "reports"), folder=plan.parent).code == 2


def test_a_file_from_before_can_be_looked_at_too(seuranta: Run, plan: Path) -> None:
    held(seuranta, plan)
    old = plan.parent / "old.yaml"
    old.write_bytes(plan.read_bytes())
    plan.write_text(plan.read_text(encoding="utf-8").replace("Huoltosopimukset", "Uusi nimi", 1), encoding="utf-8")

    undated = seuranta("status", "--at", "old.yaml", "--lang", "en", folder=plan.parent)
    dated = seuranta("status", "--at", "reports/2026-12-01-plan.yaml", folder=plan.parent, SEURANTA_TODAY="2026-12-20")

    assert "Huoltosopimukset" in undated.out
    assert undated.err == "roadmap.yaml as it is in the file old.yaml, with the status on 1 Dec 2026.\n"
    assert dated.out.startswith("Tilanne ti 1.12.2026")
    assert dated.err == "roadmap.yaml sellaisena kuin se oli 1.12.2026 (kopio reports/2026-12-01-plan.yaml).\n"


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("2026-11-15", "Copies of the plan roadmap.yaml have been kept since 1 Dec 2026"),
        ("main", '"main" is not a date. The plan roadmap.yaml is not in git'),
        ("31.11.2026", "November has 30 days"),
        ("nowhere.yaml", '"nowhere.yaml" is not a date'),
    ],
)
def test_what_no_copy_tells_is_said(seuranta: Run, plan: Path, typed: str, said: str) -> None:
    held(seuranta, plan)

    answer = seuranta("status", "--at", typed, "--lang", "en", folder=plan.parent)

    assert (answer.code, answer.out) == (2, "")
    assert said in answer.err


def test_a_paper_says_the_same_wherever_it_was_made(seuranta: Run, plan: Path) -> None:
    held(seuranta, plan)
    report = "reports/2026-12-01-tilanne-silloin.md"

    assert seuranta("report", "--at", "2026-12-01", folder=plan.parent).code == 0
    here = (plan.parent / report).read_bytes()
    assert seuranta("report", "plan", "--at", "2026-12-01", folder=plan.parent.parent).code == 0

    assert (plan.parent / report).read_bytes() == here
    assert b"kopio reports/2026-12-01-plan.yaml" in here
