"""The hosts of repositories as far as recipes need them: their kinds of clones, variables, expressions and steps, in a shell."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from collections.abc import Mapping, Sequence
from fnmatch import translate
from pathlib import Path
from typing import Any, NamedTuple

import git_repositories
from git_repositories import git


class Ran(NamedTuple):
    code: int
    out: str
    err: str


class Played(NamedTuple):
    """How a job of GitHub ended: the names of the steps that failed, its log, its summary, what its steps put out by their
    names, and the files of each artifact by their paths.
    """

    stopped_by: tuple[str, ...]
    log: str
    summary: str
    outputs: dict[str, str]
    artifacts: dict[str, list[str]]

    @property
    def failed(self) -> bool:
        return bool(self.stopped_by)


_ANY_SHELL = ("bash", "-e")
_BASH = ("bash", "--noprofile", "--norc", "-eo", "pipefail")
"""As GitHub starts a step without a shell, and one with `shell: bash`."""


def run(
    folder: Path, command: str, variables: Mapping[str, str], typed: str = "", shell: Sequence[str] = _ANY_SHELL
) -> Ran:
    """Runs a command in a shell that ends at the first failure, with Seuranta and git on the path."""
    home = folder.parent
    around = git_repositories.environment(home)
    path = f"{Path(sys.executable).parent}{os.pathsep}{around['PATH']}"
    done = subprocess.run(
        [*shell, "-c", command],
        cwd=folder,
        env=around | {"PATH": path, "SEURANTA_TODAY": "2026-12-01", "LC_ALL": "C.UTF-8"} | dict(variables),
        input=typed.encode(),
        capture_output=True,
        check=False,
    )
    return Ran(done.returncode, done.stdout.decode(), done.stderr.decode())


# --- expressions ------------------------------------------------------------------------------------------------------

_TOKEN = re.compile(r"'(?:[^']|'')*'|&&|\|\||[!=]=|[!(),]|[A-Za-z_][\w.-]*|\d+|\s+")
_SIGNS = {"&&": " and ", "||": " or ", "!": " not ", "true": "True", "false": "False", "null": "None"}


def value(expression: str, known: Mapping[str, Any], *, failed: bool = False) -> Any:
    """What an expression of GitHub gives; `known` holds values by their dotted names, and the others are empty."""
    tokens = _TOKEN.findall(expression)
    assert "".join(tokens) == expression, expression
    functions = {"always": lambda: True, "success": lambda: not failed, "format": _format}
    source = "".join(_in_python(token, functions) for token in tokens)
    return eval(source.strip(), {"known": known, **functions})


def _in_python(token: str, functions: Mapping[str, Any]) -> str:
    if token.startswith("'"):
        return repr(token[1:-1].replace("''", "'"))
    if token[0].isalpha() and token not in functions and token not in _SIGNS:
        return f"known.get({token!r}, '')"
    return _SIGNS.get(token, token)


def _format(text: str, *values: str) -> str:
    return re.sub(r"\{(\d+)\}", lambda found: values[int(found[1])], text)


def filled(text: Any, known: Mapping[str, Any]) -> str:
    """A text of a file with the values of its expressions."""
    return re.sub(r"\$\{\{ (.+?) \}\}", lambda found: str(value(found[1], known)), str(text))


# --- steps ------------------------------------------------------------------------------------------------------------


def github(folder: Path, workflow: Any, event: Mapping[str, Any], number: int = 0, **variables_of_day: str) -> Played:
    """The steps of a job of a workflow; `event` holds what is known of the event by its dotted names."""
    job = list(workflow["jobs"].values())[number]
    variables = {name: filled(text, event) for name, text in (workflow.get("env", {}) | job.get("env", {})).items()}
    return _steps(folder, job["steps"], event, variables_of_day | variables)


def action(
    folder: Path, metadata: Any, inputs: Mapping[str, str], event: Mapping[str, Any], **variables: str
) -> Played:
    """The steps of a composite action that is used with some inputs; the others are as the action has them."""
    texts = {name: inputs.get(name, str(asked.get("default", ""))) for name, asked in metadata["inputs"].items()}
    known = {**event, **{f"inputs.{name}": text for name, text in texts.items()}}
    result = _steps(folder, metadata["runs"]["steps"], known, variables)
    outputs = metadata.get("outputs", {}).items()
    return result._replace(outputs={name: filled(told["value"], result.outputs) for name, told in outputs})


def _steps(folder: Path, steps: Sequence[Any], known: Mapping[str, Any], variables: Mapping[str, str]) -> Played:
    host = _Host(folder, {**known}, {**variables})
    for step in steps:
        host.take(step)
    summary = host.file("STEP_SUMMARY").read_text(encoding="utf-8")
    return Played(tuple(host.failed), host.log, summary, host.known, host.artifacts)


class _Host:
    """What a job keeps from step to step. Where a path of programs is given, Seuranta is not among them."""

    def __init__(self, folder: Path, known: dict[str, Any], variables: dict[str, str]) -> None:
        self.folder, self.known, self.log = folder, known, ""
        self.failed: list[str] = []
        self.installs = "PATH" in variables
        self.artifacts: dict[str, list[str]] = {}
        files = ("ENV", "OUTPUT", "PATH", "STEP_SUMMARY")
        for name in files:
            self.file(name).write_text("", encoding="utf-8")
        commands = {f"GITHUB_{name}": str(self.file(name)) for name in files}
        self.variables = {**commands, "GITHUB_WORKSPACE": str(folder), "RUNNER_TEMP": str(folder.parent), **variables}

    def file(self, name: str) -> Path:
        return self.folder.parent / f"github-{name.lower()}"

    def take(self, step: Any) -> None:
        """One step, unless it is not to be run now; what installs Seuranta is left out where it is there."""
        condition = str(step.get("if", "success()")).removeprefix("${{").removesuffix("}}").strip()
        asks_status = re.search(r"\b(?:always|success)\(", condition)
        if not value(condition, self.known, failed=bool(self.failed)) or (self.failed and not asks_status):
            return
        id_, uses = step.get("id", ""), step.get("uses", "").partition("@")[0]
        self.known[f"steps.{id_}.outcome"] = "success"
        if uses == "actions/setup-python":
            self.known[f"steps.{id_}.outputs.python-path"] = sys.executable
        if uses == "actions/upload-artifact":
            self._keep(step["with"])
        if "run" in step and (self.installs or "pip install" not in step["run"]):
            self._run(step, id_)

    def _run(self, step: Any, id_: str) -> None:
        own = {name: filled(text, self.known) for name, text in step.get("env", {}).items()}
        shell = _BASH if step.get("shell") == "bash" else _ANY_SHELL
        ran = run(self.folder, filled(step["run"], self.known), self.variables | own, shell=shell)
        self.log += ran.out + ran.err
        self.variables |= _told(self.file("ENV"))
        for added in self.file("PATH").read_text(encoding="utf-8").splitlines():
            self.variables["PATH"] = f"{added}{os.pathsep}{self.variables['PATH']}"
        for name, text in _told(self.file("OUTPUT")).items():
            self.known[f"steps.{id_}.outputs.{name}"] = text
        self.file("OUTPUT").write_text("", encoding="utf-8")
        if ran.code:
            self.failed.append(step.get("name", step["run"]))
            self.known[f"steps.{id_}.outcome"] = "failure"

    def _keep(self, asked: Any) -> None:
        """An artifact: what lies in the folders that its pattern names, without what is hidden."""
        anywhere, pattern = asked["path"].startswith("**/"), asked["path"].removeprefix("**/")
        inside = re.compile(translate(f"{pattern}*"))
        names = [path.relative_to(self.folder).as_posix() for path in self.folder.rglob("*") if path.is_file()]
        shown = [name for name in names if not any(part.startswith(".") for part in name.split("/"))]
        within = [name for name in shown if any(map(inside.match, _tails(name) if anywhere else [name]))]
        if within:
            self.artifacts[asked["name"]] = sorted(within)


def _told(file: Path) -> dict[str, str]:
    return dict(line.split("=", 1) for line in file.read_text(encoding="utf-8").splitlines())


def _tails(name: str) -> list[str]:
    """A path from each of its folders on: `**/` stands for any before."""
    parts = name.split("/")
    return ["/".join(parts[at:]) for at in range(len(parts))]


# --- clones -----------------------------------------------------------------------------------------------------------


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
