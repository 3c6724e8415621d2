"""`seuranta changes` in a git repository and without one: since when, until when, of one plan and of several."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import pytest
from conftest import Answer
from git_repositories import READING, commit, copied, git, new_repository, plan_text, write_plan
from version_pairs import BASES, edited

Run = Callable[..., Answer]
MOVED = ("määräaika: 18.12.2026", "määräaika: 29.1.2027")
DONE = ("tila: käynnissä", "tila: valmis 19.11.2026")
NOTED = ("Kuvataan hallissa: kaksi päivää", "Kuvataan kotona")
SILENT = "▲ 3 Asennuskantalista: määräaika 18.12.2026 → 29.1.2027, mutta siirtoa ei ole\n  kirjattu."


@pytest.fixture
def plans(tmp_path: Path) -> Path:
    """A plan that was agreed on 3 November, moved without a word on main, and worked on in a branch."""
    return copied("a branch that was worked on", tmp_path / "plans", _work_on_a_branch)


def _work_on_a_branch(root: Path) -> None:
    new_repository(root)
    plan = root / "huolto"
    write_plan(plan, BASES["fi"])
    commit(root, "2026-11-03")
    git(root, "branch", "work")
    write_plan(plan, edited(BASES["fi"], (MOVED,)))
    commit(root, "2026-11-20")
    git(root, "checkout", "-q", "work")
    write_plan(plan, edited(BASES["fi"], (DONE, NOTED)))
    commit(root, "2026-11-21")


@pytest.mark.parametrize(
    ("typed", "first"),
    [
        ((), "Muutokset edellisen tarkistuspisteen 3.11.2026 ({rev}) jälkeen."),
        (("--since", "tarkistuspiste"), "Muutokset edellisen tarkistuspisteen 3.11.2026 ({rev}) jälkeen."),
        (("--since", "15.11."), "Muutokset 15.11.2026 ({rev}) jälkeen."),
        (("--since", "main"), "Muutokset siitä lähtien, kun tämä haara erkani: 3.11.2026 (main, {rev})."),
        (("--since", "HEAD~1"), "Muutokset version 3.11.2026 (HEAD~1, {rev}) jälkeen."),
        (("--since", "3.11.", "--until", "HEAD"), "Muutokset: 3.11.2026 ({rev}) – 21.11.2026 (HEAD, {head})."),
    ],
)
def test_the_first_line_says_since_when(seuranta: Run, plans: Path, typed: tuple[str, ...], first: str) -> None:
    answer = seuranta("changes", *typed, folder=plans / "huolto")

    rev, head = (git(plans, "rev-parse", "--short=7", name) for name in ("HEAD~1", "HEAD"))
    said, *rest = answer.out.splitlines()
    assert said == first.format(rev=rev, head=head)
    assert "– 2 Huoltosopimuspohja: valmistui 19.11.2026." in rest
    assert "Asennuskantalista" not in answer.out
    assert answer.out.endswith("Lisäksi 1 pieni muutos: --all\n")


def test_what_changed_without_a_record_comes_first(seuranta: Run, plans: Path) -> None:
    git(plans, "checkout", "-q", "main")
    write_plan(plans / "huolto", edited(BASES["fi"], (MOVED, DONE)))

    out = seuranta("muutokset", "--since", "HEAD~1", folder=plans / "huolto").out

    assert f"Ilman kirjausta\n{SILENT}\n\nMuut muutokset\n– 2 Huoltosopimuspohja" in out


def test_on_the_branch_itself_only_what_is_not_committed_is_new(seuranta: Run, plans: Path) -> None:
    answer = seuranta("changes", "--since", "work", "--lang", "en", folder=plans / "huolto")

    assert "this shows only what has not been committed yet." in " ".join(answer.out.split())
    assert answer.out.endswith("The plan has not changed.\n")


@pytest.mark.parametrize("torn", [("tavoitetaso: 6 kpl", "tavoitetaso: kuusi"), ("tavoitteet:", "tavoitteet")])
def test_of_what_could_not_be_compared_nothing_is_denied(seuranta: Run, plans: Path, torn: tuple[str, str]) -> None:
    write_plan(plans / "huolto", edited(BASES["fi"], (DONE, NOTED, torn)))

    answer = seuranta("changes", "--since", "HEAD", folder=plans / "huolto")

    assert answer.out.endswith("Muutoksia ei löytynyt.\n")


def test_a_copy_from_before_is_enough(seuranta: Run, tmp_path: Path) -> None:
    write_plan(tmp_path / "plan", edited(BASES["fi"], (MOVED,)))
    (tmp_path / "plan" / "old.yaml").write_text(BASES["fi"], encoding="utf-8")

    answer = seuranta("changes", "--since", "old.yaml", folder=tmp_path / "plan")

    assert answer.out == f"Muutokset verrattuna tiedostoon old.yaml.\n\nIlman kirjausta\n{SILENT}\n"


@pytest.mark.parametrize("command", [("changes", "--since"), ("check", "--since"), ("status", "--at")])
def test_a_file_of_another_plan_is_refused(seuranta: Run, tmp_path: Path, command: tuple[str, str]) -> None:
    write_plan(tmp_path / "plan", BASES["fi"])
    other = BASES["en"].replace("service-0001", "service-0002")
    (tmp_path / "plan" / "old.yaml").write_text(other, encoding="utf-8")

    answer = seuranta(*command, "old.yaml", folder=tmp_path / "plan")

    assert (answer.code, answer.out) == (2, "")
    assert "Tiedostossa old.yaml on toinen suunnitelma." in answer.err


def test_without_git_and_copies_it_says_so(seuranta: Run, tmp_path: Path) -> None:
    write_plan(tmp_path / "plan", BASES["fi"])

    answer = seuranta("changes", folder=tmp_path / "plan")

    assert (answer.code, answer.out) == (2, "")
    assert "ei ole git-arkistossa" in answer.err


def test_a_plan_that_is_new_is_not_refused(seuranta: Run, plans: Path) -> None:
    write_plan(plans / "toinen", BASES["en"].replace("service-0001", "service-0002"))
    commit(plans, "2026-11-22")

    both = seuranta("changes", "huolto", "toinen", "--since", "HEAD~1", "--lang", "en", folder=plans)

    assert both.code == 0
    assert "Konepaja Keksitty Oy: Huoltopalvelut\nChanges since 21 Nov 2026" in both.out
    assert (
        "Example Works Ltd: Service contracts\nThere is nothing to compare with.\nThe plan toinen/roadmap.yaml did not"
        in both.out
    )


def test_what_could_not_be_read_is_told_as_such(seuranta: Run, plans: Path) -> None:
    write_plan(plans / "huolto", edited(BASES["fi"], (MOVED, ("määräaika: 29.1.2027", "määräaika: joskus"), DONE)))

    answer = seuranta("changes", "--lang", "en", folder=plans / "huolto")
    data = json.loads(seuranta("changes", "--format", "json", folder=plans / "huolto").out)

    assert "Not compared, because the plan cannot be read here now: 3 (due)." in answer.out
    assert "no move is recorded" not in answer.out
    assert data["plans"][0]["limits"] == [{"name": "unread-now", "message": "3 (due)"}]


def test_data_names_the_versions(seuranta: Run, plans: Path) -> None:
    (plan,) = json.loads(seuranta("changes", "huolto", "--since", "main", "--format", "json", folder=plans).out)[
        "plans"
    ]

    base = git(plans, "merge-base", "main", "work")
    assert plan["path"] == "huolto/roadmap.yaml"
    assert plan["since"] == {"asked": "main", "rev": base, "date": "2026-11-03", "path": "huolto/roadmap.yaml"}
    assert plan["until"] == {"rev": None, "date": "2026-12-01"}
    assert [(change["kind"], change["item"], change["line"]) for change in plan["changes"]] == [
        ("done", "2", 54),
        ("detail", "5", 77),
    ]


def test_since_must_not_be_after_until(seuranta: Run, plans: Path) -> None:
    answer = seuranta("changes", "--since", "HEAD", "--until", "HEAD~1", folder=plans / "huolto")

    assert answer.code == 2
    assert "Vaihda ne keskenään" in answer.err


@pytest.mark.parametrize("since", [(), ("--since", "checkpoint")])
@pytest.mark.parametrize("until", ["20.10.", "3.11."])
def test_until_a_day_begins_at_the_checkpoint_before_it(
    seuranta: Run, tmp_path: Path, since: tuple[str, ...], until: str
) -> None:
    plan = new_repository(tmp_path / "plan")
    write_plan(plan, BASES["fi"])
    rev = commit(plan, "2026-10-06")[:7]

    answer = seuranta("changes", *since, "--until", until, folder=plan)

    assert answer.out.startswith(f"Muutokset: 6.10.2026 ({rev}) – {until}2026 ({rev}).\n")


def test_where_nobody_typed_a_day_it_begins_with_the_first_version_there_is(seuranta: Run, tmp_path: Path) -> None:
    plan = new_repository(tmp_path / "plan")
    write_plan(plan, BASES["fi"])
    commit(plan, "2026-11-10")
    write_plan(plan, edited(BASES["fi"], (MOVED,)))

    answer = seuranta("changes", folder=plan)
    asked = seuranta("changes", "--since", "checkpoint", folder=plan)

    assert answer.out.startswith("Muutokset 10.11.2026 (")
    assert "Ilman kirjausta\n▲ 3 Asennuskantalista: määräaika" in answer.out
    assert "tallessa versioita 10.11.2026 alkaen" in answer.out
    assert asked.code == 2
    assert "tallennettu gitiin ensi kerran 10.11.2026" in asked.err


# --- who starts git -------------------------------------------------------------------------------------------------

GIT_OF = {
    ("status",): 0,
    ("check",): 0,
    ("list",): 0,
    ("checkpoints",): 0,
    ("report", "--stdout"): 0,
    ("report", "--for", "koko henkilöstö", "--stdout"): 0,
    ("status", "--as-of", "2026-11-20"): 0,
    ("changes",): 4,
    ("changes", "--since", "HEAD~1"): 4,
    ("check", "--since", "HEAD~1"): 4,
    ("status", "--at", "HEAD~1"): 4,
    ("agenda", "--stdout"): 4,
    ("report", "--for", "johto", "--stdout"): 4,
    ("show", "2"): 4,
}
"""By what is typed, how many processes of git it may start at most; where not 0, it starts some."""
WHERE_NOTHING_WAS_WRITTEN = {
    ("status",): 4,
    ("check",): 4,
    ("agenda", "--stdout"): 4,
    ("report", "--for", "johto", "--stdout"): 4,
    ("show", "2"): 5,
    ("status", "--at", "HEAD~1"): 7,
    ("status", "--as-of", "2026-12-01"): 0,
    ("list",): 0,
    ("done", "2", "--dry-run"): 0,
}
"""The same where nobody wrote down at checkpoints what was promised: what tells of promises asks git once for all days."""


@pytest.fixture
def counted(tmp_path: Path) -> Path:
    """A folder with a git that notes each of its starts in `starts` beside it, and then does its work."""
    folder = tmp_path / "bin"
    folder.mkdir()
    program = folder / "git"
    program.write_text(f'#!/bin/sh\necho "$@" >>"{folder}/starts"\nexec "{READING}" "$@"\n', encoding="utf-8")
    program.chmod(0o755)
    return folder


@pytest.mark.parametrize("typed", GIT_OF, ids=" ".join)
def test_only_what_asks_for_history_starts_git(
    seuranta: Run, plans: Path, counted: Path, typed: tuple[str, ...]
) -> None:
    git(plans, "checkout", "-q", "main")

    answer = seuranta(*typed, folder=plans / "huolto", PATH=str(counted))

    assert answer.code in (0, 1), answer.err
    assert bool(starts(counted)) == bool(GIT_OF[typed])
    assert starts(counted) <= GIT_OF[typed]


@pytest.mark.parametrize("typed", WHERE_NOTHING_WAS_WRITTEN, ids=" ".join)
def test_git_is_asked_once_for_all_promises(
    seuranta: Run, tmp_path: Path, counted: Path, typed: tuple[str, ...]
) -> None:
    plan = write_plan(new_repository(tmp_path / "plan"), plan_text())
    for day in ("2026-10-01", "2026-10-20", "2026-11-20"):
        commit(plan.parent, day)
        plan.write_text(plan.read_text(encoding="utf-8") + f"# {day}\n", encoding="utf-8")

    answer = seuranta(*typed, folder=plan.parent, PATH=str(counted))

    assert answer.code in (0, 1), answer.err
    assert starts(counted) == WHERE_NOTHING_WAS_WRITTEN[typed]


def starts(counted: Path) -> int:
    """How often git was started."""
    path = counted / "starts"
    return len(path.read_text(encoding="utf-8").splitlines()) if path.exists() else 0
