"""What Seuranta writes for hosts, before the validators that others wrote: python tests/host_formats.py

- the action and the workflows of this repository, and the files of `init --ci`: actionlint, and the schemas of GitHub's
  actions and workflows and of GitLab's pipelines in check-jsonschema;
- `.pre-commit-hooks.yaml`: pre-commit itself installs this package from it, and stops what has to be stopped;
- SARIF of every example in both languages: its schema, and Microsoft's Multitool, both from the npm package, where npm is.
"""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

REPOSITORY = Path(__file__).parent.parent
BIN = Path(sys.executable).parent
_MULTITOOL = "@microsoft/sarif-multitool-linux"
_VERSION = "5.7.0"
_TOLD = re.compile(r": (?:error|warning) (?!SARIF2005\b)")
"""What Multitool finds; that a tool should give an address of its own (SARIF2005) is all that may be left."""


def main() -> int:
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        wrong = [*_own_files(), *_ci_files(folder / "ci"), *_hooks(folder / "hooks"), *_sarif(folder / "sarif")]
    for line in wrong:
        print(line)
    print(f"{len(wrong)} complaints of the validators")
    return int(bool(wrong))


def _own_files() -> list[str]:
    """The action is read by actionlint, too, where a workflow uses it: which inputs it knows, and which it needs."""
    action = str(REPOSITORY / ".github" / "actions" / "seuranta" / "action.yml")
    workflows = sorted(map(str, (REPOSITORY / ".github" / "workflows").glob("*.yml")))
    return [
        *_complaints("actionlint", *workflows),
        *_complaints("check-jsonschema", "--builtin-schema", "vendor.github-workflows", *workflows),
        *_complaints("check-jsonschema", "--builtin-schema", "vendor.github-actions", action),
    ]


def _ci_files(folder: Path) -> list[str]:
    wrong: list[str] = []
    for language in ("fi", "en"):
        root = folder / language
        shutil.copytree(REPOSITORY / "examples" / "pine", root / "plans" / "pine")
        for host in ("github", "gitlab"):
            _run("seuranta", "init", str(root), "--ci", host, "--lang", language)
        workflow, pipeline = root / ".github" / "workflows" / "seuranta.yml", root / ".gitlab-ci.yml"
        wrong += _complaints("actionlint", str(workflow))
        wrong += _complaints("check-jsonschema", "--builtin-schema", "vendor.github-workflows", str(workflow))
        of_gitlab = ("--builtin-schema", "vendor.gitlab-ci", "--data-transform", "gitlab-ci")
        wrong += _complaints("check-jsonschema", *of_gitlab, str(pipeline))
    return wrong


def _hooks(folder: Path) -> list[str]:
    """The hooks in a repository with a plan: silent where the change is recorded, else they stop it."""
    package, plans = folder / "package", folder / "plans"
    for name in ("pyproject.toml", "README.md", ".pre-commit-hooks.yaml"):
        package.mkdir(parents=True, exist_ok=True)
        shutil.copy(REPOSITORY / name, package)
    shutil.copytree(REPOSITORY / "seuranta", package / "seuranta", ignore=shutil.ignore_patterns("__pycache__"))
    shutil.copytree(REPOSITORY / "examples" / "pine", plans / "pine")
    _run("seuranta", "checkpoints", str(plans), "--ics")
    hooks = "".join(f"      - id: {name}\n" for name in ("seuranta-check", "seuranta-calendars"))
    config = f"repos:\n  - repo: {package}\n    rev: HEAD\n    hooks:\n{hooks}"
    (plans / ".pre-commit-config.yaml").write_text(config, encoding="utf-8")
    for repository in (package, plans):
        _git(repository, "init", "-q")
        _git(repository, "add", "-A")
        _git(repository, "commit", "-q", "-m", "first")
    fine = _pre_commit(folder, plans)
    plan = plans / "pine" / "roadmap.yaml"
    plan.write_text(plan.read_text(encoding="utf-8").replace("due: 2026-12-18", "due: 2027-01-29"), encoding="utf-8")
    _git(plans, "add", "-A")
    stopped = _pre_commit(folder, plans)
    said = stopped.stdout + stopped.stderr
    wrong = [fine.stdout + fine.stderr] if fine.returncode else []
    return wrong if stopped.returncode == 1 and "unrecorded-move" in said else [*wrong, said]


def _pre_commit(folder: Path, plans: Path) -> subprocess.CompletedProcess[str]:
    return _run("pre-commit", "run", "--all-files", folder=plans, PRE_COMMIT_HOME=str(folder / "cache"))


def _git(folder: Path, *arguments: str) -> None:
    who = ("-c", "user.name=Ann", "-c", "user.email=ann@example.com", "-c", "commit.gpgsign=false")
    subprocess.run(["git", *who, *arguments], cwd=folder, check=True, capture_output=True)


def _sarif(folder: Path) -> list[str]:
    npm = shutil.which("npm")
    if npm is None or sys.platform != "linux":
        print("npm is not here: SARIF is left to the everyday tests.")
        return []
    folder.mkdir()
    package = f"{_MULTITOOL}@{_VERSION}"
    subprocess.run([npm, "install", "--no-audit", "--no-fund", package], cwd=folder, check=True, capture_output=True)
    tool = folder / "node_modules" / _MULTITOOL
    (tool / "Sarif.Multitool").chmod(0o755)
    answers = [_answer(folder, language) for language in ("fi", "en")]
    wrong = _complaints("check-jsonschema", "--schemafile", str(tool / "sarif-2.1.0.json"), *map(str, answers))
    for answer in answers:
        done = _run(tool / "Sarif.Multitool", "validate", str(answer), DOTNET_SYSTEM_GLOBALIZATION_INVARIANT="1")
        said = done.stdout + done.stderr
        wrong += [line for line in said.splitlines() if _TOLD.search(line)]
        if "Analysis completed successfully" not in said:
            wrong.append(said)
    return wrong


def _answer(folder: Path, language: str) -> Path:
    path = folder / f"{language}.sarif"
    done = _run("seuranta", "check", "examples", "--format", "sarif", "--lang", language)
    path.write_text(done.stdout, encoding="utf-8")
    return path


def _complaints(*command: str) -> list[str]:
    done = _run(*command)
    return [done.stdout + done.stderr] if done.returncode else []


def _run(
    program: str | Path, *arguments: str, folder: Path = REPOSITORY, **variables: str
) -> subprocess.CompletedProcess[str]:
    path = BIN / program if isinstance(program, str) else program
    return subprocess.run(
        [path, *arguments],
        cwd=folder,
        env=os.environ | {"SEURANTA_TODAY": "2026-12-01"} | variables,
        capture_output=True,
        check=False,
        encoding="utf-8",
    )


if __name__ == "__main__":
    sys.exit(main())
