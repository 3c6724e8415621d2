"""What Seuranta writes for hosts, before the validators that others wrote: python tests/host_formats.py

- the action and the workflows of this repository, and the files of `init --ci`: actionlint, and the schemas of GitHub's
  actions and workflows and of GitLab's pipelines in check-jsonschema;
- GitLab's Code Quality report of every plan with problems, in both languages: a schema of what GitLab documents;
- SARIF of the same: its schema, and Microsoft's Multitool, both from the npm package, where npm is;
- `.pre-commit-hooks.yaml`: the manifest as pre-commit reads it; the hooks themselves are run by `test_pre_commit.py`.
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
_PLANS = "tests/problems/*/roadmap.yaml"
_TOLD = re.compile(r": (?:error|warning) (?!SARIF2005\b)")
"""What Multitool finds; that a tool should give an address of its own (SARIF2005) is all that may be left."""


def main() -> int:
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        wrong = [
            *_own_files(),
            *_ci_files(folder / "ci"),
            *_code_quality(folder),
            *_sarif(folder / "sarif"),
        ]
    for line in wrong:
        print(line)
    print(f"{len(wrong)} complaints of the validators")
    return int(bool(wrong))


def _own_files() -> list[str]:
    """The action is read by actionlint, too, where a workflow uses it: which inputs it knows, and which it needs."""
    action = str(REPOSITORY / ".github" / "actions" / "seuranta" / "action.yml")
    workflows = sorted(map(str, (REPOSITORY / ".github" / "workflows").glob("*.yml")))
    return [
        *_complaints("pre-commit", "validate-manifest", str(REPOSITORY / ".pre-commit-hooks.yaml")),
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
            _run("seuranta", "init", str(root), "--ci", host, "--pages", "--yes", "--lang", language)
        workflows = sorted(map(str, root.glob(".github/workflows/*.yml")))
        pipelines = [*sorted(map(str, root.glob(".gitlab*/**/*.yml"))), str(root / ".gitlab-ci.yml")]
        wrong += _complaints("actionlint", *workflows)
        wrong += _complaints("check-jsonschema", "--builtin-schema", "vendor.github-workflows", *workflows)
        of_gitlab = ("--builtin-schema", "vendor.gitlab-ci", "--data-transform", "gitlab-ci")
        wrong += _complaints("check-jsonschema", *of_gitlab, *pipelines)
    return wrong


def _code_quality(folder: Path) -> list[str]:
    """GitLab publishes no schema of its report: that in `data` says what its documentation says."""
    schema = REPOSITORY / "tests" / "data" / "code-quality.schema.json"
    answers = [str(_answer(folder, "gitlab", language)) for language in ("fi", "en")]
    return _complaints("check-jsonschema", "--schemafile", str(schema), *answers)


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
    answers = [_answer(folder, "sarif", language) for language in ("fi", "en")]
    wrong = _complaints("check-jsonschema", "--schemafile", str(tool / "sarif-2.1.0.json"), *map(str, answers))
    for answer in answers:
        done = _run(tool / "Sarif.Multitool", "validate", str(answer), DOTNET_SYSTEM_GLOBALIZATION_INVARIANT="1")
        said = done.stdout + done.stderr
        wrong += [line for line in said.splitlines() if _TOLD.search(line)]
        if "Analysis completed successfully" not in said:
            wrong.append(said)
    return wrong


def _answer(folder: Path, form: str, language: str) -> Path:
    """What is wrong with every plan of which there is something to say."""
    plans = sorted({str(path.parent.relative_to(REPOSITORY)) for path in REPOSITORY.glob(_PLANS)})
    path = folder / f"{language}.{form}"
    done = _run("seuranta", "check", "examples", *plans, "--format", form, "--lang", language)
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
