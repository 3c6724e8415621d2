"""What VS Code is told of the plans in a folder: which schema they have, which extension helps with them, and the tasks by
which `check` fills its list of problems. Other editors find the schema by a comment in the plan.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from seuranta.output.words.command_names import command_name
from seuranta.output.words.text import Text

FOLDER = ".vscode"
EXTENSION = "redhat.vscode-yaml"
_ANY_PLAN = "**/roadmap.yaml"
_CHECK = Text(fi="Seuranta: tarkista suunnitelmat", en="Seuranta: check the plans")
_PATTERN = (
    r"^::(error|warning|notice) title=seuranta ([^,:]+),file=([^,]+),line=(\d+)(?:,col=(\d+),endColumn=(\d+))?"
    r"(?:,endLine=(\d+))?::(.*)$"
)
"""A line of `check --format github`."""


def schema_name(language: str) -> str:
    """`.vscode/seuranta-fi.schema.json`."""
    return f"{FOLDER}/seuranta-{language}.schema.json"


def schema_comment(path: str) -> str:
    """The line by which yaml-language-server, and with it most editors, find a schema from a plan."""
    return f"# yaml-language-server: $schema={path}"


def has_schema_comment(text: str) -> bool:
    """Whether a file names a schema already, as yaml-language-server or JetBrains look for it."""
    comments = (line.removeprefix("#").strip() for line in text.splitlines() if line.startswith("#"))
    return any(comment.startswith(("yaml-language-server:", "$schema:")) for comment in comments)


def editor_files(language: str, plans: Mapping[str, Sequence[str]]) -> Iterator[tuple[str, str]]:
    """The name and the text of each file; `plans` are their paths from the folder, by the language of their schema."""
    yield f"{FOLDER}/settings.json", _json(_settings(plans))
    yield f"{FOLDER}/extensions.json", _json({"recommendations": [EXTENSION]})
    yield f"{FOLDER}/tasks.json", _json({"version": "2.0.0", "tasks": [_check(language)]})


def _settings(plans: Mapping[str, Sequence[str]]) -> dict[str, Any]:
    """No program may set a plan in another way when it is saved, nor guess another schema by its name."""
    one = len(plans) == 1
    return {
        "yaml.schemas": {f"./{schema_name(of)}": [_ANY_PLAN] if one else [*paths] for of, paths in plans.items()},
        "yaml.schemaStore.enable": False,
        "yaml.format.enable": False,
        "[yaml]": {"editor.formatOnSave": False},
    }


def _check(language: str) -> dict[str, Any]:
    """Paths are told from the folder that is open, wherever the repository begins."""
    return {
        "label": _CHECK.template(language),
        "type": "shell",
        "command": f"seuranta {command_name('check', language)} . --format github",
        "options": {"env": {"GITHUB_WORKSPACE": "${workspaceFolder}"}},
        "problemMatcher": {
            "owner": "seuranta",
            "source": "seuranta",
            "fileLocation": ["relative", "${workspaceFolder}"],
            "pattern": {
                "regexp": _PATTERN,
                "severity": 1,
                "code": 2,
                "file": 3,
                "line": 4,
                "column": 5,
                "endColumn": 6,
                "endLine": 7,
                "message": 8,
            },
        },
    }


def _json(data: Any) -> str:
    return f"{json.dumps(data, ensure_ascii=False, indent=2)}\n"
