"""The hosts of repositories as far as recipes need them: their kinds of clones, variables and steps, in a shell."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path
from typing import Any, NamedTuple

import git_repositories
from git_repositories import git


class Ran(NamedTuple):
    code: int
    out: str
    err: str


def run(folder: Path, command: str, variables: Mapping[str, str], typed: str = "") -> Ran:
    """Runs a command in a shell that ends at the first failure, with Seuranta and git on the path."""
    home = folder.parent
    around = git_repositories.environment(home)
    path = f"{Path(sys.executable).parent}{os.pathsep}{around['PATH']}"
    done = subprocess.run(
        ["bash", "-e", "-c", command],
        cwd=folder,
        env=around | {"PATH": path, "SEURANTA_TODAY": "2026-12-01", "LC_ALL": "C.UTF-8"} | dict(variables),
        input=typed.encode(),
        capture_output=True,
        check=False,
    )
    return Ran(done.returncode, done.stdout.decode(), done.stderr.decode())


def github(
    folder: Path, workflow: Any, event: Mapping[str, str], number: int = 0, **variables_of_day: str
) -> tuple[bool, str, str]:
    """The steps of a job, in order: whether it fails, its log, and the summary. `event` has what is known of the event
    by the expression that asks for it.
    """
    job = list(workflow["jobs"].values())[number]
    summary = folder.parent / "summary.md"
    summary.write_text("", encoding="utf-8")
    for_later = folder.parent / "for-later.txt"
    for_later.write_text("", encoding="utf-8")
    variables = {
        "GITHUB_STEP_SUMMARY": str(summary),
        "GITHUB_ENV": str(for_later),
        "GITHUB_WORKSPACE": str(folder),
        **variables_of_day,
    }
    for name, value in (workflow.get("env", {}) | job.get("env", {})).items():
        variables[name] = re.sub(r"\$\{\{ (.+?) \}\}", lambda found: event[found[1]], value)
    log, failed = "", False
    for step in job["steps"]:
        is_skipped = failed and step.get("if") != "always()"
        if "run" not in step or step["run"].startswith("pip install") or is_skipped:
            continue
        variables |= dict(line.split("=", 1) for line in for_later.read_text(encoding="utf-8").splitlines())
        ran = run(folder, step["run"], variables)
        log += ran.out + ran.err
        failed = failed or ran.code != 0
    return failed, log, summary.read_text(encoding="utf-8")


def cloned(server: Path, ref: str, depth: int) -> Path:
    """A clone as `actions/checkout` makes it: one ref, detached, with as many commits as were asked for."""
    clone = server.parent / "clone"
    shutil.rmtree(clone, ignore_errors=True)
    git(server.parent, "init", "-q", "clone")
    options = ("--depth", str(depth), ref) if depth else ("+refs/heads/*:refs/remotes/origin/*", ref)
    git(clone, "remote", "add", "origin", f"file://{server}")
    git(clone, "fetch", "-q", "--no-tags", "origin", *options)
    git(clone, "checkout", "-q", "--detach", git(server, "rev-parse", ref))
    return clone


def depth_of(workflow: Any) -> int:
    job = next(iter(workflow["jobs"].values()))
    return int(next(step["with"]["fetch-depth"] for step in job["steps"] if "with" in step))
