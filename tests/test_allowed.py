"""What a plan allows: `check` and reminders leave it out for good, for a reason, and count it; nothing else does."""

from __future__ import annotations

import json
import os
import re
import shutil
import subprocess
import sys
from collections import Counter
from collections.abc import Callable, Iterator, Mapping
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from conftest import REPOSITORY, Answer
from git_repositories import git, new_repository
from test_problems import FOLDERS, job_of
from test_remind import PLAN, followed

from seuranta.commands import Job
from seuranta.commands.check import CheckAsk, check
from seuranta.output.words.formats import FORMATS
from seuranta.plan.edit.repair import repaired
from seuranta.plan.follow.duties import Duty, duties
from seuranta.plan.loading.load import Loaded, load
from seuranta.plan.normal.from_plan import plan_from
from seuranta.plan.normal.next_plan import next_plan
from seuranta.plan.reading.source import Source
from seuranta.plan.words.findings import KINDS, Severity

Run = Callable[..., Answer]

EXAMPLES = sorted(path.name for path in (REPOSITORY / "examples").iterdir() if (path / "roadmap.yaml").exists())
WARNINGS = [folder for folder in FOLDERS if KINDS[folder.name].severity is Severity.WARNING]
NAME_IN = {"text": r"warning ([\w-]+):", "github": r"title=seuranta ([\w-]+),", "gitlab": r"'check_name': '([\w-]+)'"}
NAME_IN |= {"sarif": r"'ruleId': '([\w-]+)'"}
"""Where the name of a warning stands in each format, in which no more is told of what is allowed than how much it is."""


def allowing(text: str, reasons: Mapping[str, str]) -> str:
    """A plan that allows findings, also where it has settings already."""
    lines = "".join(f"    {name}: {reason}\n" for name, reason in reasons.items())
    for above, put in (("  sallitaan:\n", ""), ("asetukset:\n", "  sallitaan:\n"), ("settings:\n", "  allow:\n")):
        if f"\n{above}" in text:
            return text.replace(f"\n{above}", f"\n{above}{put}{lines}")
    return f"{text}\nasetukset:\n  sallitaan:\n{lines}"


def with_text(job: Job, change: Callable[[str], str]) -> Job:
    """The same job with another text in each of its plans."""
    plans = (
        replace(file, loaded=load(file.loaded.source.with_text(change(file.loaded.source.text)))) for file in job.plans
    )
    return job._replace(plans=tuple(plans))


def names_in(job: Job, form: str, **asked: object) -> Counter[str]:
    """The names of what is told in a format, with how often."""
    outcome = check(job, CheckAsk(form, is_whole=True, since="before.yaml", **asked))  # type: ignore[arg-type]
    if form == "json":
        return Counter(problem["name"] for plan in outcome.data["plans"] for problem in plan["problems"])
    return Counter(re.findall(NAME_IN[form], f"{outcome.text}{outcome.annotations}{outcome.data}"))


@pytest.mark.parametrize("folder", WARNINGS, ids=lambda folder: folder.name)
def test_every_warning_can_be_allowed_by_both_names_and_no_other_is(folder: Path) -> None:
    name = folder.name
    job = job_of(folder)
    for form in FORMATS["check"]:
        before = names_in(job, form)
        for typed in (name, KINDS[name].finnish):
            allowed = with_text(job, lambda text, typed=typed: allowing(text, {typed: "sovittu"}))  # type: ignore[misc]
            after = names_in(allowed, form)

            assert before[name] > 0
            assert after[name] == 0
            assert before - after == Counter({name: before[name]}), form
            assert after - before == Counter()


@pytest.mark.parametrize("name", [name for name, kind in KINDS.items() if kind.severity is Severity.ERROR])
def test_no_error_can_be_allowed(name: str) -> None:
    for typed in (name, KINDS[name].finnish):
        loaded = load(Source("roadmap.yaml", f"title: Care\nsettings:\n  allow:\n    {typed}: agreed\n"))

        assert [(problem.name, problem.place.line) for problem in loaded.problems] == [("error-allowed", 4)]
        assert loaded.plan is not None
        assert loaded.plan.settings.allow == {}


def loaded_with(line: str) -> Loaded:
    return load(Source("roadmap.yaml", f"title: Care\nsettings:\n  allow: {line}\n"))


@pytest.mark.parametrize("line", ["no-next-step", "[no-next-step]", "{no-next-step: }", "{no-next-step: {}}"])
def test_without_a_reason_nothing_is_allowed(line: str) -> None:
    loaded = loaded_with(line)

    assert loaded.problems == ()
    assert loaded.plan is not None
    assert loaded.plan.settings.allowed == {}
    assert list(loaded.plan.settings.allow) == ["no-next-step"]  # which is told with its line


@pytest.mark.parametrize(
    "line", ["{no next step: a}", "{No-Next-Step: a}", "{seuraava-askel-puuttuu: a}", "[no-next-step: a]"]
)
def test_a_name_is_read_however_it_is_spelled(line: str) -> None:
    plan = loaded_with(line).plan

    assert plan is not None
    assert plan.settings.allowed == {"no-next-step": "a"}


def test_one_finding_under_two_names_is_told_and_the_first_counts() -> None:
    loaded = loaded_with("{no-next-step: first, seuraava-askel-puuttuu: second}")

    (problem,) = loaded.problems
    assert (problem.name, problem.args["first"], problem.place.line) == ("duplicate-field", "no-next-step", 3)
    assert loaded.plan is not None
    assert loaded.plan.settings.allowed == {"no-next-step": "first"}


@pytest.mark.parametrize("typed", ["no-next-stepp", "no-nxt-step", "seuraava-askel-puutuu"])
def test_a_slip_is_told_with_what_was_meant_and_nothing_longer_is_cut_down(typed: str) -> None:
    (slipped,) = loaded_with(f"{{{typed}: agreed}}").problems
    (longer,) = loaded_with("{'no-next-step:agreed': }").problems

    assert slipped.args["suggestion"] in ("no-next-step", "seuraava-askel-puuttuu")
    assert longer.args["suggestion"] is None


# --- on the command line -------------------------------------------------------------------------------------------


@pytest.fixture(params=EXAMPLES)
def pair(request: pytest.FixtureRequest, tmp_path: Path, seuranta: Run) -> tuple[Path, Path]:
    """An example, and beside it the same one, in which every warning is allowed."""
    folders = tmp_path / "plain" / "plan", tmp_path / "allowing" / "plan"
    for folder in folders:
        shutil.copytree(REPOSITORY / "examples" / request.param, folder)
    told = json.loads(seuranta("check", "--format", "json", folder=folders[0]).out)
    names = {problem["name"] for problem in told["plans"][0]["problems"] if problem["severity"] == "warning"}
    path = folders[1] / "roadmap.yaml"
    path.write_text(allowing(path.read_text("utf-8"), dict.fromkeys(names, "sovittu")), "utf-8")
    return folders


LOOKS = [
    ("status",), ("status", "--format", "json"), ("list",), ("list", "--format", "json"), ("checkpoints",), ("timeline",),
    ("agenda", "--stdout"), ("report", "--stdout"), ("report", "--for", "management", "--stdout"), ("announce", "--stdout"),
    ("timeline", "--svg"), ("checkpoints", "--ics"),
]  # fmt: skip


def files_in(folder: Path) -> Iterator[tuple[str, bytes]]:
    for path in sorted(folder.rglob("*")):
        if path.is_file() and path.name != "roadmap.yaml":
            yield path.name, path.read_bytes()


def test_whoever_looks_at_the_plan_sees_what_is_allowed(seuranta: Run, pair: tuple[Path, Path]) -> None:
    plain, allowing_all = pair
    for typed in LOOKS:
        assert seuranta(*typed, folder=plain) == seuranta(*typed, folder=allowing_all), typed
    assert dict(files_in(plain)) == dict(files_in(allowing_all))


def test_what_is_allowed_is_counted_and_fails_nothing(seuranta: Run, pair: tuple[Path, Path]) -> None:
    plain, allowing_all = pair
    before = json.loads(seuranta("check", "--format", "json", folder=plain).out)

    text = seuranta("check", "--strict", "--lang", "en", folder=allowing_all)
    after = json.loads(seuranta("check", "--format", "json", folder=allowing_all).out)
    quiet = seuranta("check", "--quiet", "--lang", "en", folder=allowing_all)

    told = Counter(problem["name"] for problem in before["plans"][0]["problems"])
    (plan,) = after["plans"]
    assert (before["allowed"], before["plans"][0]["allowances"]) == (0, [])
    assert (after["errors"], after["warnings"], after["allowed"]) == (before["errors"], 0, before["warnings"])
    assert {one["name"]: one["count"] for one in plan["allowances"]} == {
        name: count for name, count in told.items() if KINDS[name].severity is Severity.WARNING
    }
    assert {one["reason"] for one in plan["allowances"]} == {"sovittu"}
    assert text.code == int(before["errors"] > 0)
    assert f"{before['warnings']} warnings are allowed.\n" in text.out
    assert f" {before['warnings']} warnings are allowed.\n" in quiet.out


def test_what_is_allowed_and_what_is_ignored_are_counted_apart(seuranta: Run, tmp_path: Path) -> None:
    path = tmp_path / "roadmap.yaml"
    path.write_text(allowing(PLAN, {"overdue-action": "agreed"}), "utf-8")

    told = json.loads(seuranta("check", "--ignore", "no-next-step", "--format", "json", folder=tmp_path).out)
    text = seuranta("check", "--ignore", "no-next-step", folder=tmp_path).out

    assert (told["left_out"], told["left_out_names"], told["allowed"]) == (3, ["no-next-step"], 3)
    assert text.endswith("3 warnings are not shown. 3 warnings are allowed.\n")


def test_where_all_that_is_wrong_is_allowed_the_plan_is_in_order(seuranta: Run, tmp_path: Path) -> None:
    path = tmp_path / "roadmap.yaml"
    text = (REPOSITORY / "tests" / "problems" / "empty-list-item" / "roadmap.yaml").read_text("utf-8")
    path.write_text(allowing(text, {"empty-list-item": "sovittu"}), "utf-8")

    assert seuranta("check", "--lang", "en", folder=tmp_path) == (
        0,
        "The plan is in order. 1 warning is allowed.\n",
        "",
    )
    assert (
        seuranta("check", "--lang", "fi", folder=tmp_path).out == "Suunnitelma on kunnossa. 1 varoitus on sallittu.\n"
    )


# --- repairs, changes ----------------------------------------------------------------------------------------------


def test_what_is_allowed_is_not_repaired() -> None:
    text = (REPOSITORY / "tests" / "problems" / "empty-list-item" / "roadmap.yaml").read_text("utf-8")
    plain, allowed = (
        load(Source("roadmap.yaml", one)) for one in (text, allowing(text, {"empty-list-item": "sovittu"}))
    )

    assert repaired(plain).repairs
    assert repaired(allowed).repairs == ()


def test_a_new_allowance_is_a_change_of_the_plan(seuranta: Run, tmp_path: Path) -> None:
    (tmp_path / "before.yaml").write_text(PLAN, "utf-8")
    (tmp_path / "roadmap.yaml").write_text(f"{PLAN}settings:\n  allow:\n    no-next-step: agreed in March\n", "utf-8")

    answer = seuranta("changes", "--since", "before.yaml", folder=tmp_path)

    assert '– The plan: no-next-step is now allowed, with the reason "agreed in March".' in answer.out


# --- reminders -----------------------------------------------------------------------------------------------------

UNTIL = date(2026, 12, 8)
LATE = PLAN.replace("date: 2026-12-03}", "date: 2026-11-20}").replace("by: 2026-12-02}", "by: 2026-11-25}")
LATE = LATE.replace("owner: Ann, date: 2026-11-20}", "owner: Ann, date: 2026-10-20}")
LATE = LATE.replace("date: 2026-12-08,", "date: [2026-10-06, 2026-11-03, 2026-12-08],")
GONE = {
    "overdue-action": {("action", "1"), ("action", "3")},
    "late-next-step": {("step", "2")},
    "no-fresh-reading": {("number", "G1")},
    "late-message": {("message", "M1")},
    "unanswered-question": {("question", "Q1")},
    "missed-checkpoints": {("missed", "month")},
}
"""What nobody is reminded of where a finding is allowed; Chloe, who is away, is not asked for hers anyway."""


def all_duties(text: str) -> set[tuple[str, str]]:
    by_person = duties(followed(text.replace("  Chloe: {away: 2026-11-30 – 2026-12-06}\n", "  Chloe: {}\n")), UNTIL)
    every: list[Duty] = [duty for own in by_person.by_person.values() for duty in own]
    return {(duty.kind, duty.item) for duty in every}


@pytest.mark.parametrize("name", [name for name, kind in KINDS.items() if kind.severity is Severity.WARNING])
def test_nobody_is_reminded_of_what_is_allowed_and_of_all_else_as_before(name: str) -> None:
    before = all_duties(LATE)

    after = all_duties(allowing(LATE, {name: "agreed"}))

    assert before - after == GONE.get(name, set())
    assert after <= before


def test_a_step_is_asked_for_where_its_late_action_is_not() -> None:
    text = PLAN.replace("due: 2026-11-20}", "due: 2026-11-20, next step: Ring Pekka}")
    assert ("step", "1") not in all_duties(text)

    assert ("step", "1") in all_duties(allowing(text, {"overdue-action": "agreed"}))


# --- wherever a plan comes from -----------------------------------------------------------------------------------

ALLOWING = allowing(PLAN, {"no-next-step": "agreed in March", "overdue-action": "the customer waits gladly"})
FAILING = ("--fail-on", "no-next-step,overdue-action")


def test_the_plan_of_the_next_commit_says_what_is_allowed(seuranta: Run, tmp_path: Path) -> None:
    """Whatever lies in the folder, which nobody commits."""
    folder = new_repository(tmp_path / "company")
    path = folder / "roadmap.yaml"
    path.write_text(PLAN, "utf-8")
    git(folder, "add", "-A")
    git(folder, "commit", "-qm", "one")
    path.write_text(ALLOWING, "utf-8")
    git(folder, "add", "-A")
    path.write_text(PLAN, "utf-8")

    staged = seuranta("check", "--staged", *FAILING, folder=folder)
    lying = seuranta("check", *FAILING, folder=folder)
    git(folder, "commit", "-qm", "two")
    path.write_text(ALLOWING, "utf-8")
    since = seuranta("check", "--since", "HEAD~1", "--only-changed", *FAILING, folder=folder)

    assert (staged.code, lying.code, since.code) == (0, 1, 0)
    assert staged.out.endswith(" 6 warnings are allowed.\n")
    assert since.out.endswith("There is nothing new to put right.\n")


def test_a_plan_from_standard_input_says_what_is_allowed() -> None:
    def answer(text: str) -> int:
        typed = [sys.executable, "-m", "seuranta", "check", "-", *FAILING]
        environment = {**os.environ, "SEURANTA_TODAY": "2026-12-01"}
        return subprocess.run(typed, input=text.encode(), env=environment, capture_output=True, check=False).returncode

    assert (answer(PLAN), answer(ALLOWING)) == (1, 0)


def test_a_plan_after_the_pattern_of_another_allows_nothing_yet() -> None:
    """The reasons were those of the other company."""
    pattern = load(Source("roadmap.yaml", ALLOWING)).plan
    assert pattern is not None
    assert pattern.settings.allowed

    new = load(Source("roadmap.yaml", plan_from(pattern, date(2027, 3, 2), {}, "en"))).plan

    assert new is not None
    assert new.settings.allow == {}


def test_the_next_plan_of_the_company_allows_the_same() -> None:
    old = load(Source("roadmap.yaml", ALLOWING)).plan
    assert old is not None

    new = load(Source("roadmap.yaml", next_plan(old, date(2027, 3, 2), {}, "next", "fi"))).plan

    assert new is not None
    assert new.settings == old.settings
