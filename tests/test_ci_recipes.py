"""The recipes of the guide, step by step as a host runs them: in its kind of clone, with its variables, in both languages.

The text of a recipe is taken from the chapter itself; only the installation of Seuranta is left out, since it is there.
"""

from __future__ import annotations

import json
import re
import shutil
from pathlib import Path
from typing import Any

import git_repositories
import pytest
from ci_hosts import cloned, depth_of, github, run
from conftest import REPOSITORY, long
from git_repositories import commit, copied, git, new_repository, write_plan
from ruamel.yaml import YAML
from version_pairs import BASES, edited

CHAPTERS = {
    "fi": REPOSITORY / "seuranta" / "guide" / "fi" / "git-ja-ci.md",
    "en": REPOSITORY / "seuranta" / "guide" / "en" / "git-and-ci.md",
}
FILES = {
    "pull": {"fi": ".github/workflows/muutospyynto.yml", "en": ".github/workflows/pull-request.yml"},
    "push": {"fi": ".github/workflows/muutos.yml", "en": ".github/workflows/push.yml"},
}
SILENT = (("määräaika: 18.12.2026", "määräaika: 29.1.2027"),)
RECORDED = (
    *SILENT,
    ("    este: toimitus", "    siirrot: [{pvm: 1.12.2026, vanha: 18.12.2026, syy: kiire}]\n    este: toimitus"),
)
NONE = "0" * 40

pytestmark = pytest.mark.skipif(shutil.which("sh") is None, reason="hosts run recipes in a shell")


def recipe(language: str, file: str) -> str:
    """The text of a recipe, by the file that it is to be put into."""
    chapter = CHAPTERS[language].read_text(encoding="utf-8")
    blocks = re.findall(r"^```(?:yaml|sh)\n(.*?)^```$", chapter, re.MULTILINE | re.DOTALL)
    (text,) = [str(block) for block in blocks if f"# {file}\n" in block]
    return text


def parsed(language: str, file: str) -> Any:
    return YAML(typ="safe").load(recipe(language, file))


@pytest.fixture(params=["en", long("fi")])
def language(request: pytest.FixtureRequest) -> str:
    """The language of the chapter; that the recipes of both are the same is cheaper to try."""
    return str(request.param)


@pytest.fixture
def server(tmp_path: Path) -> Path:
    """What the host has: a plan on main, and a branch that is worked on elsewhere."""
    return copied("a host", tmp_path / "server", _begin)


def _begin(root: Path) -> None:
    new_repository(root)
    write_plan(root / "plans" / "huolto", BASES["fi"])
    commit(root, "2026-11-03")


def pushed(server: Path, edits: tuple[tuple[str, str], ...], branch: str = "work") -> str:
    """A commit on a branch of the host."""
    git(server, "checkout", "-q", "-B", branch)
    write_plan(server / "plans" / "huolto", edited(BASES["fi"], edits))
    return commit(server, "2026-11-20")


IN_ENGLISH = {
    "luo": "init", "tarkista": "check", "tarkistuspisteet": "checkpoints", "tilanne": "status", "muutokset": "changes",
    "ilman-kirjausta": "unrecorded", "seuraava-tarkistuspiste-puuttuu": "no-next-checkpoint", "suunnitelmat": "plans",
    "muutospyynto.yml": "pull-request.yml", "muutos.yml": "push.yml",
}  # fmt: skip


def test_the_recipes_are_the_same_in_both_languages() -> None:
    finnish, english = (
        re.findall(r"^```(?:yaml|sh)\n(.*?)^```$", CHAPTERS[name].read_text(encoding="utf-8"), re.MULTILINE | re.DOTALL)
        for name in ("fi", "en")
    )
    words = "|".join(map(re.escape, sorted(IN_ENGLISH, key=len, reverse=True)))

    assert [re.sub(rf"\b({words})(?!\w)", lambda found: IN_ENGLISH[found[1]], block) for block in finnish] == english


@pytest.mark.parametrize(
    ("edits", "fails"), [pytest.param(SILENT, True, id="silent"), long(RECORDED, False, name="recorded")]
)
def test_a_pull_request(server: Path, language: str, edits: tuple[tuple[str, str], ...], *, fails: bool) -> None:
    workflow = parsed(language, FILES["pull"][language])
    pushed(server, edits)
    git(server, "checkout", "-q", "main")
    write_plan(server / "plans" / "toinen", BASES["en"])
    commit(server, "2026-11-21")
    git(server, "merge", "-q", "--no-ff", "-m", "merge", "work", when="2026-11-22T10:00:00+0200")
    git(server, "update-ref", "refs/pull/1/merge", "HEAD")
    clone = cloned(server, "refs/pull/1/merge", depth_of(workflow))

    ran = github(clone, workflow, {})

    assert ran.failed == fails, ran.log
    assert ("seuranta unrecorded-move,file=plans/huolto/roadmap.yaml,line=64" in ran.log) == fails
    assert "Asennuskantalista" in ran.summary
    assert ran.summary.startswith("# Konepaja Keksitty Oy: Huoltopalvelut\n")


@pytest.mark.parametrize("is_new", [pytest.param(False, id="old branch"), long(True, name="new branch")])
def test_a_push(server: Path, language: str, *, is_new: bool) -> None:
    workflow = parsed(language, FILES["push"][language])
    before = NONE if is_new else git(server, "rev-parse", "main")
    pushed(server, SILENT)
    clone = cloned(server, "refs/heads/work", depth_of(workflow))
    event = {"github.event.before": before, "github.event.repository.default_branch": "main"}

    silent = github(clone, workflow, event)
    pushed(server, RECORDED)
    recorded = github(cloned(server, "refs/heads/work", depth_of(workflow)), workflow, event)

    assert silent.failed, silent.log
    assert "::warning title=seuranta unrecorded-move" in silent.log
    assert "unrecorded-move" not in recorded.log


@pytest.mark.parametrize(
    ("edits", "fails"), [pytest.param(SILENT, True, id="silent"), long(RECORDED, False, name="recorded")]
)
def test_a_merge_request(server: Path, language: str, edits: tuple[tuple[str, str], ...], *, fails: bool) -> None:
    jobs = parsed(language, ".gitlab-ci.yml")
    (job,) = jobs.values()
    base = git(server, "rev-parse", "main")
    pushed(server, edits)
    clone = cloned(server, "refs/heads/work", job["variables"]["GIT_DEPTH"])

    ran = [run(clone, line, {"CI_MERGE_REQUEST_DIFF_BASE_SHA": base}) for line in job["script"][1:]]

    assert job["script"][0].startswith("pip install")
    assert [each.code for each in ran] == [int(fails)], ran
    report = clone / job["artifacts"]["reports"]["codequality"]
    names = [problem["check_name"] for problem in json.loads(report.read_text(encoding="utf-8"))]
    assert ("unrecorded-move" in names) == fails


def test_a_commit(server: Path, language: str) -> None:
    hook = server / ".git" / "hooks" / "pre-commit"
    hook.parent.mkdir(exist_ok=True)
    hook.write_text(recipe(language, ".git/hooks/pre-commit"), encoding="utf-8")
    hook.chmod(0o755)
    (server / "plans" / "huolto" / "roadmap.yaml").write_text(edited(BASES["fi"], SILENT), encoding="utf-8")
    write_plan(server / "plans" / "ei-gitissa", BASES["en"])

    silent = run(server, f"git add plans/huolto && git {_settings()} commit -q -m silent", {})
    elsewhere = run(server, f"git {_settings()} commit -q --only -m silent plans/huolto/roadmap.yaml", {})
    (server / "plans" / "huolto" / "roadmap.yaml").write_text(edited(BASES["fi"], RECORDED), encoding="utf-8")
    recorded = run(server, f"git add plans/huolto && git {_settings()} commit -q -m recorded", {})

    for refused in (silent, elsewhere):
        assert refused.code == 1, refused
        assert re.search(r"kirjaamaton-siirto|unrecorded-move", refused.out + refused.err)
    assert recorded.code == 0, recorded


def _settings() -> str:
    return " ".join(f"-c {setting}" for setting in git_repositories.SETTINGS)


@pytest.mark.long
def test_the_tool_pre_commit(server: Path, language: str) -> None:
    (repository,) = parsed(language, ".pre-commit-config.yaml")["repos"]
    (hook,) = repository["hooks"]
    write_plan(server / "plans" / "huolto", edited(BASES["fi"], SILENT))

    before = run(server, hook["entry"], {})
    git(server, "add", "-A")
    staged = run(server, hook["entry"], {})

    assert re.search(hook["files"], "plans/huolto/roadmap.yaml")
    assert not re.search(hook["files"], "plans/huolto/my-roadmap.yaml")
    assert (before.code, staged.code) == (0, 1)


@pytest.mark.parametrize("is_new", [long(False, name="old branch"), pytest.param(True, id="new branch")])
def test_a_push_from_here(server: Path, language: str, *, is_new: bool) -> None:
    git(server, "config", "receive.denyCurrentBranch", "ignore")
    clone = cloned(server, "refs/heads/main", 0)
    git(clone, "checkout", "-q", "-b", "work" if is_new else "main")
    hook = clone / ".git" / "hooks" / "pre-push"
    hook.parent.mkdir(exist_ok=True)
    hook.write_text(recipe(language, ".git/hooks/pre-push"), encoding="utf-8")
    hook.chmod(0o755)
    plan = clone / "plans" / "huolto"

    write_plan(plan, edited(BASES["fi"], SILENT))
    commit(clone, "2026-11-20")
    silent = run(clone, "git push -q origin HEAD", {})
    write_plan(plan, edited(BASES["fi"], RECORDED))
    commit(clone, "2026-11-21")
    recorded = run(clone, "git push -q origin HEAD", {})
    deleted = run(clone, "git push -q origin :work", {}) if is_new else recorded

    assert silent.code == 1, silent
    assert re.search(r"kirjaamaton-siirto|unrecorded-move", silent.out + silent.err)
    assert recorded.code == 0, recorded
    assert deleted.code == 0, deleted
