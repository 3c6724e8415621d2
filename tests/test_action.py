"""The composite action of this repository: each of its steps in a shell, with the inputs and variables that GitHub gives it."""

from __future__ import annotations

import re
import shutil
from pathlib import Path
from typing import Any

import pytest
from ci_hosts import action, cloned
from conftest import REPOSITORY, long
from git_repositories import commit, copied, git, new_repository, write_plan
from ruamel.yaml import YAML
from version_pairs import BASES, edited

from seuranta.output.starters.ci import ci_file

FOLDER = REPOSITORY / ".github" / "actions" / "seuranta"
METADATA: Any = YAML(typ="safe").load((FOLDER / "action.yml").read_text(encoding="utf-8"))
PULL = {
    "github.event_name": "pull_request", "github.ref_name": "1/merge", "github.event.repository.default_branch": "main",
}  # fmt: skip
MOVED = (("määräaika: 18.12.2026", "määräaika: 29.1.2027"),)
NO_CALENDARS = {"calendars": "false"}

pytestmark = pytest.mark.skipif(shutil.which("bash") is None, reason="the host runs steps in a shell")


@pytest.fixture
def clone(tmp_path: Path) -> Path:
    """What a pull request brings that moves a due date without a record, and what stood on main."""
    server = copied("a pull request", tmp_path / "server", _begin)
    return cloned(server, "refs/pull/1/merge", 0)


def _begin(root: Path) -> None:
    new_repository(root)
    write_plan(root / "plans" / "huolto", BASES["fi"])
    write_plan(root / "plans" / "with a space", BASES["en"])
    commit(root, "2026-11-03")
    git(root, "checkout", "-q", "-b", "work")
    write_plan(root / "plans" / "huolto", edited(BASES["fi"], MOVED))
    commit(root, "2026-11-20")
    git(root, "checkout", "-q", "main")
    git(root, "merge", "-q", "--no-ff", "-m", "merge", "work", when="2026-11-22T10:00:00+0200")
    git(root, "update-ref", "refs/pull/1/merge", "HEAD")
    git(root, "reset", "-q", "--hard", "HEAD^1")


def test_a_pull_request_is_stopped_with_an_annotation_and_a_summary(clone: Path) -> None:
    ran = action(clone, METADATA, NO_CALENDARS, PULL)

    line = (
        (clone / "plans" / "huolto" / "roadmap.yaml")
        .read_text(encoding="utf-8")
        .split("\n")
        .index("    määräaika: 29.1.2027")
    )
    assert ran.failed, ran.log
    assert f"seuranta unrecorded-move,file=plans/huolto/roadmap.yaml,line={line + 1}," in ran.log
    assert "Asennuskantalista" in ran.summary.partition("\n# ")[0]
    assert ran.summary.count("\n## ") > 1
    assert ran.outputs == {"since": "HEAD^1"}


@pytest.mark.parametrize(
    ("inputs", "fails", "says"),
    [
        long({"plans": "plans/with a space"}, False, "", name="one plan"),
        pytest.param({"plans": "plans/with a space\nplans/huolto\n"}, True, "unrecorded-move", id="two plans"),
        long({"since": "HEAD"}, False, "", name="since"),
        long({"fail-on": "rewritten-fact"}, False, "unrecorded-move", name="fail-on"),
        long({"only-changed": "false", "fail-on": ""}, False, "overdue-action", name="only-changed"),
        pytest.param({"arguments": "--ignore unrecorded-move\n  --strict"}, False, "", id="arguments"),
        long({"calendars": "true", "since": "HEAD"}, True, "checkpoints.ics", name="calendars"),
        long({"language": "en"}, True, "but no move is recorded", name="language"),
    ],
)
def test_each_input(clone: Path, inputs: dict[str, str], *, fails: bool, says: str) -> None:
    ran = action(clone, METADATA, NO_CALENDARS | inputs, PULL)

    assert ran.failed == fails, ran.log
    assert says in ran.log


def test_no_summary_where_none_is_wanted(clone: Path) -> None:
    assert action(clone, METADATA, NO_CALENDARS | {"summary": "false"}, PULL).summary == ""


@pytest.mark.parametrize(
    ("branch", "before", "since"),
    [
        ("main", "a1", "a1"),
        long("main", "0" * 40, "origin/main", name="first push"),
        long("work", "a1", "origin/main", name="another branch"),
        long("v1", "0" * 40, "origin/main", name="tag"),
    ],
)
def test_what_a_push_is_compared_with(clone: Path, branch: str, before: str, since: str) -> None:
    event = PULL | {"github.event_name": "push", "github.ref_name": branch, "github.event.before": before}

    assert action(clone, METADATA, NO_CALENDARS | {"summary": "false"}, event).outputs == {"since": since}


def test_no_input_is_put_into_a_script() -> None:
    """What somebody writes into a branch name or an input is a value in the environment, never a part of a command."""
    scripts = [step["run"] for step in METADATA["runs"]["steps"] if "run" in step]

    assert len(scripts) == 5
    assert not [script for script in scripts if "${{" in script]
    asked = set(re.findall(r"inputs\.([\w-]+)", (FOLDER / "action.yml").read_text(encoding="utf-8")))
    assert asked == set(METADATA["inputs"])


def test_it_does_what_the_workflow_of_init_does() -> None:
    """The same commands with the same options, and the same rule of what is compared with what."""
    workflow = ci_file("github", "en", "1.0")[1]
    job = YAML(typ="safe").load(workflow)["jobs"]["plans"]
    own = " ".join(step.get("run", "") for step in METADATA["runs"]["steps"])
    theirs = " ".join(step.get("run", "") for step in job["steps"])

    for script in (own, theirs):
        assert re.findall(r"seuranta (\w+) ", script) == ["check", "checkpoints", "changes", "status"]
    assert set(re.findall(r"--[\w-]+", theirs)) <= set(re.findall(r"--[\w-]+", own))
    names = {name: text for step in METADATA["runs"]["steps"] for name, text in step.get("env", {}).items()}
    assert {name: names[name] for name in ("BASE", "BEFORE", "DEFAULT")} == {
        name: text for name, text in YAML(typ="safe").load(workflow)["env"].items() if name != "SEURANTA"
    }


@pytest.mark.long
@pytest.mark.parametrize("version", ["", str(REPOSITORY)])
def test_it_installs_seuranta_itself(clone: Path, tmp_path: Path, version: str) -> None:
    """From its own checkout, or as asked; the programs of the job stay as they are."""
    programs = tmp_path / "programs"
    programs.mkdir()
    for name in ("bash", "git", "ls", "mkdir", "cp"):
        found = shutil.which(name)
        assert found is not None
        (programs / name).symlink_to(found)
    variables = {"PATH": str(programs), "GITHUB_ACTION_PATH": str(FOLDER), "PIP_DISABLE_PIP_VERSION_CHECK": "1"}

    ran = action(clone, METADATA, NO_CALENDARS | {"version": version}, PULL, **variables)

    assert "seuranta unrecorded-move,file=plans/huolto" in ran.log
    assert [path.name for path in (tmp_path / "seuranta" / "program").iterdir()] == ["seuranta"]
    assert ran.summary
