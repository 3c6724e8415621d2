"""What `init --ci` writes: files that their hosts take, and that stop a change without a record, step by step."""

from __future__ import annotations

import json
import re
import shutil
from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from ci_hosts import Ran, cloned, depth_of, github, run, value
from conftest import Answer, long
from git_repositories import commit, git, new_repository, write_plan
from ruamel.yaml import YAML
from version_pairs import BASES, edited

from seuranta.commands import Files, Job
from seuranta.commands.ci_files import CiAsk, ci
from seuranta.output.starters.ci import HOSTS, Host, ci_file, pages_file

Run = Callable[..., Answer]

SILENT = (("määräaika: 18.12.2026", "määräaika: 29.1.2027"),)
WORKFLOW, PIPELINE = ".github/workflows/seuranta.yml", ".gitlab-ci.yml"
PAGES = {"github": ".github/workflows/seuranta-pages.yml", "gitlab": ".gitlab/seuranta-pages.yml"}
MAIN = {"github.event.repository.default_branch": "main"}
PULL = MAIN | {"github.event_name": "pull_request", "github.ref_name": "1/merge"}
DAILY = MAIN | {"github.event_name": "schedule", "github.ref_name": "main"}
NONE = "0" * 40

pytestmark = pytest.mark.skipif(shutil.which("sh") is None, reason="hosts run steps in a shell")


@pytest.fixture
def server(tmp_path: Path) -> Path:
    """A repository with a plan and no file of a host yet."""
    root = tmp_path / "server"
    new_repository(root)
    write_plan(root / "plans" / "huolto", BASES["fi"])
    return root


def begun(seuranta: Run, server: Path, host: str, language: str) -> None:
    """The file of the host and the calendars in the repository, as the command says."""
    answer = seuranta("init", "--ci", host, "--lang", language, folder=server)
    assert answer.code == 0, answer.err
    assert "seuranta checkpoints --ics" in answer.out or "seuranta tarkistuspisteet --ics" in answer.out
    seuranta("checkpoints", "--ics", folder=server)
    commit(server, "2026-11-03")


def pushed_to(branch: str, before: str) -> dict[str, str]:
    return MAIN | {"github.event_name": "push", "github.ref_name": branch, "github.event.before": before}


def changed(server: Path) -> None:
    git(server, "checkout", "-q", "-B", "work")
    plan = server / "plans" / "huolto" / "roadmap.yaml"
    plan.write_text(edited(plan.read_text(encoding="utf-8"), SILENT), encoding="utf-8")
    commit(server, "2026-11-20")


@pytest.mark.parametrize("language", [long("fi"), "en"])
def test_a_pull_request_stops_a_change_without_a_record(seuranta: Run, server: Path, language: str) -> None:
    begun(seuranta, server, "github", language)
    changed(server)
    git(server, "checkout", "-q", "main")
    git(server, "merge", "-q", "--no-ff", "-m", "merge", "work", when="2026-11-22T10:00:00+0200")
    git(server, "update-ref", "refs/pull/1/merge", "HEAD")
    workflow = YAML(typ="safe").load((server / WORKFLOW).read_text(encoding="utf-8"))
    clone = cloned(server, "refs/pull/1/merge", depth_of(workflow))

    ran = github(clone, workflow, PULL)

    assert ran.failed, ran.log
    assert re.search(r"seuranta unrecorded-move,file=plans/huolto/roadmap.yaml,line=\d+", ran.log)
    assert "# Tilanne " in ran.summary or "# Status " in ran.summary
    assert "Asennuskantalista" in ran.summary.partition("\n# ")[0]


@pytest.mark.parametrize("branch", ["work", long("main")])
def test_a_push_is_compared_with_what_was_there(seuranta: Run, server: Path, branch: str) -> None:
    """The main branch with the push before; another one with the main branch, however often it was pushed before."""
    begun(seuranta, server, "github", "en")
    before = git(server, "rev-parse", "main")
    changed(server)
    commit(server, "2026-11-21")
    last = git(server, "rev-parse", "work~1")
    if branch == "main":
        git(server, "checkout", "-q", "-B", "main")
    workflow = YAML(typ="safe").load((server / WORKFLOW).read_text(encoding="utf-8"))
    clone = cloned(server, f"refs/heads/{branch}", depth_of(workflow))

    ran = github(clone, workflow, pushed_to(branch, before if branch == "main" else last))

    assert ran.failed, ran.log
    assert "unrecorded-move" in ran.log


def test_the_first_push_has_nothing_before_it(seuranta: Run, server: Path) -> None:
    begun(seuranta, server, "github", "en")
    workflow = YAML(typ="safe").load((server / WORKFLOW).read_text(encoding="utf-8"))

    ran = github(cloned(server, "refs/heads/main", depth_of(workflow)), workflow, pushed_to("main", NONE))

    assert not ran.failed, ran.log


@pytest.mark.parametrize("language", [long("fi"), "en"])
def test_a_merge_request_has_a_report(seuranta: Run, server: Path, language: str) -> None:
    begun(seuranta, server, "gitlab", language)
    base = git(server, "rev-parse", "main")
    changed(server)
    job = first_job(server)
    clone = cloned(server, "refs/heads/work", job["variables"]["GIT_DEPTH"])

    ran = in_one_shell(clone, job["script"], {"CI_MERGE_REQUEST_DIFF_BASE_SHA": base, "CI_DEFAULT_BRANCH": "main"})

    assert ran.code == 1, ran
    report = json.loads((clone / job["artifacts"]["reports"]["codequality"]).read_text(encoding="utf-8"))
    assert "unrecorded-move" in [problem["check_name"] for problem in report]
    assert re.search(r"unrecorded-move|kirjaamaton-siirto", ran.out)
    (summary,) = job["artifacts"]["paths"]
    assert re.match("# (Status|Tilanne) ", (clone / summary).read_text(encoding="utf-8"))


@pytest.mark.parametrize(
    ("branch", "before", "code"),
    [
        pytest.param("work", NONE, 1, id="another branch"),
        long("main", "main~1", 1, name="main branch"),
        long("main", NONE, 0, name="first push"),
    ],
)
def test_a_push_to_gitlab(seuranta: Run, server: Path, branch: str, before: str, code: int) -> None:
    begun(seuranta, server, "gitlab", "en")
    changed(server)
    if branch == "main":
        git(server, "checkout", "-q", "-B", "main")
    job = first_job(server)
    clone = cloned(server, f"refs/heads/{branch}", job["variables"]["GIT_DEPTH"])
    told = {"CI_COMMIT_BRANCH": branch, "CI_DEFAULT_BRANCH": "main"}
    before = before if before == NONE else git(server, "rev-parse", before)

    ran = in_one_shell(clone, job["script"], told | {"CI_COMMIT_BEFORE_SHA": before})

    assert ran.code == code, ran


@pytest.mark.long
def test_calendars_are_checked_where_the_check_fails_too(seuranta: Run, server: Path) -> None:
    begun(seuranta, server, "gitlab", "en")
    changed(server)
    (server / "plans" / "huolto" / "checkpoints.ics").unlink()
    commit(server, "2026-11-21")
    job = first_job(server)
    clone = cloned(server, "refs/heads/work", job["variables"]["GIT_DEPTH"])

    ran = in_one_shell(clone, job["script"], {"CI_COMMIT_BRANCH": "work", "CI_DEFAULT_BRANCH": "main"})

    assert ran.code == 1, ran
    assert "kirjaamaton-siirto" in ran.out
    assert "checkpoints.ics" in ran.out + ran.err


def first_job(server: Path) -> Any:
    """That which checks the plans."""
    pipeline = YAML(typ="safe").load((server / PIPELINE).read_text(encoding="utf-8"))
    return next(job for job in pipeline.values() if "script" in job)


def in_one_shell(clone: Path, script: list[str], variables: dict[str, str]) -> Ran:
    """GitLab runs the lines of a job in one shell, so that a variable that one sets is known to the next."""
    assert script[0].startswith("pip install")
    return run(clone, "\n".join(script[1:]), variables)


@pytest.mark.parametrize("host", HOSTS)
def test_both_languages_say_the_same(host: Host) -> None:
    for file in (ci_file, pages_file):
        finnish, english = (YAML(typ="safe").load(file(host, language, "1.0").text) for language in ("fi", "en"))
        assert re.findall(r"--[\w-]+", json.dumps(finnish)) == re.findall(r"--[\w-]+", json.dumps(english))


@pytest.mark.parametrize("host", HOSTS)
def test_what_is_there_is_never_replaced(seuranta: Run, server: Path, host: str) -> None:
    path = server / (WORKFLOW if host == "github" else PIPELINE)
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text("mine: yes\n", encoding="utf-8")

    answer = seuranta("init", "--ci", host, "--lang", "en", folder=server)

    assert (answer.code, path.read_text(encoding="utf-8")) == (0, "mine: yes\n")
    assert "is already in the repository and was left as it is." in answer.out.replace("\n", " ")


def test_it_is_written_into_the_root_of_a_repository_with_plans(seuranta: Run, server: Path, tmp_path: Path) -> None:
    inside = seuranta("init", "--ci", "github", "--lang", "en", folder=server / "plans" / "huolto")
    named = seuranta("init", "server", "--ci", "github", "--lang", "en", folder=tmp_path)
    (tmp_path / "empty").mkdir()
    empty = seuranta("init", "empty", "--ci", "github", "--lang", "en", folder=tmp_path)
    other = seuranta("init", "server", "--ci", "svn", "--lang", "en", folder=tmp_path)

    assert (inside.code, "used only at the root of the repository" in " ".join(inside.err.split())) == (2, True)
    assert (named.code, (server / WORKFLOW).exists()) == (0, True)
    assert "seuranta checkpoints server --ics" in named.out
    assert (empty.code, "There is no plan" in empty.err) == (2, True)
    assert (other.code, other.err) == (2, '"svn" is not a value of --ci. Values: github, gitlab.\n')


def test_a_folder_that_is_no_repository_yet_will_do(seuranta: Run, tmp_path: Path) -> None:
    write_plan(tmp_path / "new" / "plans" / "huolto", BASES["fi"])

    answer = seuranta("init", "new", "--ci", "gitlab", folder=tmp_path)

    assert (answer.code, (tmp_path / "new" / PIPELINE).exists()) == (0, True)


@pytest.mark.parametrize("day", ["2026-11-26", "2026-11-27"])
def test_reminders_are_made_two_working_days_before_a_checkpoint(seuranta: Run, server: Path, day: str) -> None:
    """The plan has a checkpoint on Tuesday 1.12.2026."""
    begun(seuranta, server, "github", "en")
    workflow = YAML(typ="safe").load((server / WORKFLOW).read_text(encoding="utf-8"))
    clone = cloned(server, "refs/heads/main", 0)

    ran = github(clone, workflow, DAILY, 1, SEURANTA_TODAY=day)

    made = sorted(path.name for path in (clone / "plans" / "huolto").glob("reminders/*.txt"))
    kept = ran.artifacts.get("reminders", [])
    assert not ran.failed, ran.log
    assert bool(made) == (day == "2026-11-27"), (ran.log, made)
    assert {f"plans/huolto/reminders/{name}" for name in made} <= set(kept)
    assert bool(kept) == bool(made)


# --- pages ------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("host", HOSTS)
def test_pages_are_made_only_where_somebody_said_yes(seuranta: Run, server: Path, host: str) -> None:
    alone = seuranta("init", "--pages", "--lang", "en", folder=server)
    unasked = seuranta("init", "--ci", host, "--pages", "--lang", "en", folder=server)
    nothing = [path.name for path in server.iterdir()]
    without = seuranta("init", "--ci", host, "--lang", "en", folder=server)
    before = (server / PAGES[host]).exists()
    said_yes = seuranta("init", "--ci", host, "--pages", "--yes", "--lang", "en", folder=server)

    assert (alone.code, unasked.code, without.code, said_yes.code) == (2, 2, 0, 0)
    assert "--pages works only with --ci" in alone.err
    assert "Anyone who has the address can see the pages" in unasked.err
    assert sorted(nothing) == [".git", "plans"]
    assert not before
    assert (server / PAGES[host]).exists()
    assert "They are not put on the web." in " ".join(said_yes.out.split())


@pytest.mark.parametrize(("answer", "is_written"), [("k", True), ("ei", False), ("", False)])
def test_whoever_asks_for_pages_is_asked(answer: str, *, is_written: bool) -> None:
    asked: list[str] = []

    def question(prompt: str) -> str:
        asked.append(prompt)
        return answer

    files = Files(previous=lambda _: None, is_in_git=lambda _: False)
    job = Job((), "fi", lambda _: date(2026, 12, 1), question=question, files=files)

    outcome = ci(job, CiAsk(".", "github", pages=True))

    assert asked == ["Sivut näkee jokainen, joka saa osoitteen. Jatketaanko? (k/e)\n> "]
    assert [write.path for write in outcome.writes] == ([WORKFLOW, PAGES["github"]] if is_written else [])
    assert ("Mitään ei kirjoitettu." in outcome.text) != is_written


@pytest.mark.parametrize("language", [long("fi"), "en"])
def test_pages_are_kept_by_the_run_that_makes_them(seuranta: Run, server: Path, language: str) -> None:
    """One company in each folder, and of no plan more than a notice board would hold."""
    write_plan(server / "plans" / "other", BASES["en"].replace("Imaginary", "Another"))
    seuranta("init", "--ci", "github", "--pages", "--yes", "--lang", language, folder=server)
    commit(server, "2026-11-03")
    workflow = YAML(typ="safe").load((server / PAGES["github"]).read_text(encoding="utf-8"))
    clone = cloned(server, "refs/heads/main", 0)
    known = pushed_to("main", NONE) | {"secrets.SEURANTA_ADDRESS": "a1" * 11}

    ran = github(clone, workflow, known)

    ((job, steps),) = workflow["jobs"].items()
    (made,) = ran.artifacts.values()
    assert not ran.failed, ran.log
    assert list(ran.artifacts) == [job]
    assert len({path.split("/")[1] for path in made}) == 2
    assert {path.split("/")[0] for path in made} == {"site"}
    assert "a1a1" not in ran.log
    assert value(steps["if"], known)
    assert not value(steps["if"], pushed_to("work", NONE))


def test_gitlab_makes_pages_on_the_main_branch_and_keeps_them(seuranta: Run, server: Path) -> None:
    seuranta("init", "--ci", "gitlab", "--pages", "--yes", "--lang", "en", folder=server)
    commit(server, "2026-11-03")
    pipeline, pages = (
        YAML(typ="safe").load((server / path).read_text(encoding="utf-8")) for path in (PIPELINE, PAGES["gitlab"])
    )
    ((name, job),) = pages.items()
    clone = cloned(server, "refs/heads/main", 0)

    ran = in_one_shell(clone, job["script"], {})

    (included,) = pipeline["include"]
    assert (included["local"], included["rules"]) == (PAGES["gitlab"], [{"exists": [PAGES["gitlab"]]}])
    assert name != "pages", "GitLab puts what a job of that name makes on the web"
    assert ran.code == 0, ran
    (kept,) = job["artifacts"]["paths"]
    assert list((clone / kept).rglob("index.html"))


def test_a_pipeline_of_somebody_else_has_to_name_the_pages(seuranta: Run, server: Path) -> None:
    (server / PIPELINE).write_text("mine: yes\n", encoding="utf-8")

    answer = seuranta("init", "--ci", "gitlab", "--pages", "--yes", "--lang", "en", folder=server)

    assert "  include: .gitlab/seuranta-pages.yml\n" in answer.out
    assert (server / PIPELINE).read_text(encoding="utf-8") == "mine: yes\n"
