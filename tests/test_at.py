"""`--at`: a plan as it stood, on that day, with where it comes from; and `--as-of`, which never asks git."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import pytest
from conftest import Answer
from git_repositories import commit, git, new_repository, plan_text, write_plan

Run = Callable[..., Answer]
OLD_TITLE = "otsikko: Huoltosopimukset"


@pytest.fixture
def plan(tmp_path: Path) -> Path:
    """The folder of a plan whose title was changed on 10 November."""
    root = new_repository(tmp_path / "company")
    folder = root / "plans" / "pyora"
    write_plan(folder, plan_text())
    commit(root, "2026-10-05")
    write_plan(folder, plan_text().replace(OLD_TITLE, "otsikko: Uusi nimi", 1))
    commit(root, "2026-11-10")
    return folder


def short(folder: Path, revision: str) -> str:
    return git(folder, "rev-parse", revision)[:7]


def test_status_is_that_of_the_plan_as_it_stood_and_says_where_it_comes_from(seuranta: Run, plan: Path) -> None:
    then = seuranta("status", "--at", "3.11.2026", folder=plan)

    assert then.code == 0
    assert then.out.startswith("Tilanne ti 3.11.2026 – Pyörähuolto Kuviteltu Oy: Huoltosopimukset\n")
    assert then.err == (
        f"roadmap.yaml sellaisena kuin se oli 3.11.2026 (git-versio {short(plan, 'HEAD~1')}, tallennettu 5.10.2026).\n"
    )
    assert "Uusi nimi" in seuranta("status", folder=plan).out


def test_every_command_that_shows_a_plan_shows_it_as_it_stood(seuranta: Run, plan: Path) -> None:
    git(plan, "mv", "roadmap.yaml", "../roadmap.yaml")
    commit(plan.parent, "2026-11-20")
    folder = plan.parent
    for typed in (("status",), ("list",), ("show", "T1"), ("report", "--stdout")):
        then = seuranta(*typed, "--at", "HEAD~2", "--lang", "en", folder=folder)
        assert then.code == 0
        assert "as it stood on 5 Oct 2026" in then.err
    then = seuranta("show", "T1", "--at", "tarkistuspiste", "--lang", "en", folder=folder)
    assert "as it stood on 3 Nov 2026" in then.err


def test_programs_read_from_which_commit_an_answer_is(seuranta: Run, plan: Path) -> None:
    (then,) = json.loads(seuranta("status", "--at", "2026-11-03", "--format", "json", folder=plan).out)["plans"]
    (now,) = json.loads(seuranta("status", "--format", "json", folder=plan).out)["plans"]

    assert then["at"] == {
        "rev": git(plan, "rev-parse", "HEAD~1"), "date": "2026-10-05", "path": "plans/pyora/roadmap.yaml",
    }  # fmt: skip
    assert (then["as_of"], now["at"]) == ("2026-11-03", None)


def test_a_report_names_its_commit_and_leaves_that_of_the_day_alone(seuranta: Run, plan: Path) -> None:
    today = seuranta("report", "--as-of", "2026-11-03", folder=plan)
    written = {path.name: path.read_bytes() for path in (plan / "reports").iterdir()}

    then = seuranta("report", "--at", "2026-11-03", folder=plan)
    again = seuranta("report", "--at", "2026-11-03", folder=plan)

    assert (today.code, then.code, again.code) == (0, 0, 0)
    assert all((plan / "reports" / name).read_bytes() == data for name, data in written.items())
    text = (plan / "reports" / "2026-11-03-tilanne-silloin.md").read_text(encoding="utf-8")
    assert f"sellaisena kuin se oli 3.11.2026 (git-versio {short(plan, 'HEAD~1')}" in text
    assert "Huoltosopimukset" in text
    assert "Kirjoitettu" not in again.out
    named = [line.partition("](")[2].partition(")")[0] for line in text.splitlines() if line.startswith("![")]
    assert named
    assert all((plan / "reports" / name).is_file() for name in named)


def test_what_cannot_be_told_is_said_and_nothing_else_is_shown(seuranta: Run, plan: Path) -> None:
    for typed in ("2026-09-01", "no-such-branch", "2027-01-01", "31.11.2026", "@{1}", "-x"):
        answer = seuranta("status", f"--at={typed}", folder=plan)
        assert (answer.code, answer.out) == (2, "")
        assert answer.err.count("\n") == 1
    both = seuranta("status", "--at", "2026-11-03", "--as-of", "2026-11-03", folder=plan)
    assert (both.code, both.err) == (2, "Anna näistä vain yksi: --at, --as-of.\n")


def test_of_several_plans_those_are_shown_that_there_were(seuranta: Run, plan: Path) -> None:
    write_plan(plan.parent / "uusi", plan_text().replace(OLD_TITLE, "otsikko: Toinen", 1))
    commit(plan.parent, "2026-11-20")

    answer = seuranta("status", "--at", "2026-11-03", "--lang", "en", folder=plan.parent.parent)

    assert answer.code == 2
    assert "Huoltosopimukset" in answer.out
    assert "first committed to git on 20 Nov 2026" in answer.err


def test_as_of_looks_at_the_file_of_today_and_a_person_is_told_so(seuranta: Run, plan: Path) -> None:
    """On a terminal; a program that reads the answer knows what it asked."""
    (plan.parent.parent / ".git" / "HEAD").write_text("damaged", encoding="utf-8")  # nobody asks git

    seen = seuranta("status", "--as-of", "2026-11-03", folder=plan, COLUMNS="80")
    piped = seuranta("status", "--as-of", "2026-11-03", folder=plan)
    ahead = seuranta("status", "--as-of", "2026-12-03", folder=plan, COLUMNS="80")
    data = seuranta("status", "--as-of", "2026-11-03", "--format", "json", folder=plan, COLUMNS="80")

    assert "Uusi nimi" in seen.out
    assert "laskettu päivälle 3.11.2026 suunnitelman nykyisestä tiedostosta" in seen.err
    assert "--at" in seen.err
    assert [answer.err for answer in (piped, ahead, data)] == ["", "", ""]


def test_clocks_that_were_wrong_are_told_of_with_the_answer(seuranta: Run, plan: Path) -> None:
    (plan / "other").write_text("x", encoding="utf-8")
    git(plan, "add", ".")
    git(plan, "commit", "-q", "-m", "x", when="2019-01-01T10:00:00+0200")
    write_plan(plan, plan_text())
    git(plan, "add", ".")
    rebased = {"GIT_AUTHOR_DATE": "2026-11-12T10:00:00+0200", "GIT_COMMITTER_DATE": "2026-11-20T10:00:00+0200"}
    git(plan, "commit", "-q", "-m", "x", **rebased)

    then = seuranta("status", "--at", "2026-11-25", "--lang", "en", folder=plan)

    assert then.out.startswith("Status on Wed 25 Nov 2026")
    assert "This version was written on 12 Nov 2026." in then.err
    assert "The dates in the git history are out of order" in then.err


def test_show_tells_since_when_an_item_stands_in_the_plan(seuranta: Run, plan: Path) -> None:
    text = plan_text().replace("toimenpiteet:\n", "toimenpiteet:\n  90:\n    otsikko: Uusi\n    vastuu: Leena\n", 1)
    write_plan(plan, text)
    commit(plan, "2026-11-20")

    new = seuranta("show", "90", folder=plan)
    old = seuranta("show", "1", "--lang", "en", folder=plan)
    then = seuranta("show", "1", "--at", "HEAD", folder=plan)
    seen = seuranta("show", "1", "--as-of", "2026-12-01", folder=plan)

    assert f"Suunnitelmassa 20.11.2026 alkaen (git-versio {short(plan, 'HEAD')})." in new.out.replace("\xa0", " ")
    assert f"from the start, in git since 5 Oct 2026 (commit {short(plan, 'HEAD~2')})." in old.out.replace("\xa0", " ")
    assert "Suunnitelmassa" not in then.out + seen.out


def test_a_shallow_clone_shows_an_item_without_its_history_and_says_so(seuranta: Run, plan: Path) -> None:
    root = plan.parent.parent
    git(root.parent, "clone", "-q", "--depth", "1", root.as_uri(), str(root.parent / "clone"))

    shown = seuranta("show", "1", "--lang", "en", folder=root.parent / "clone" / "plans" / "pyora")

    assert shown.code == 0
    assert "In the plan" not in shown.out
    assert "does not have the whole history" in shown.err


def test_errors_of_the_file_as_it_was_are_not_looked_for_in_that_of_today(seuranta: Run, plan: Path) -> None:
    write_plan(plan, plan_text() + "tavoitee: [\n")
    commit(plan, "2026-11-15")
    write_plan(plan, plan_text())

    then = seuranta("status", "--at", "HEAD", "--lang", "en", folder=plan)

    assert then.code == 0
    assert "the file had 1 error at that time" in then.err
    assert "seuranta check" not in then.err
