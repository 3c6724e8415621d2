"""What a command runs: the functions that are really called from `run` to the exit, and the modules they stand in.

Lambdas, comprehensions and bodies of classes are not counted. As a program of its own it is the process that runs one
command and is watched: `python tests/house_runs.py FOLDER_WITH_THE_PACKAGE [ARGUMENT …]`.
"""

from __future__ import annotations

import importlib
import inspect
import json
import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Mapping, Sequence
from pathlib import Path
from types import FrameType
from typing import Any, NamedTuple

PACKAGE = "seuranta"
DAY = "2026-12-01"
COMMANDS: Mapping[str, Sequence[str]] = {
    "status": ("status", "konepaja"),
    "done 3": ("done", "3", "--plan", "konepaja"),
    "checkpoints --ics": ("checkpoints", "konepaja", "--ics"),
    "check": ("check", "konepaja"),
    "list": ("list", "konepaja"),
}


class Run(NamedTuple):
    """What one command takes of those who want to follow it."""

    loaded: int
    """Modules of the package that it loads."""
    called: frozenset[tuple[str, str]]
    """The functions that are called: the path of the module, as in `plan/load.py`, and their names."""

    @property
    def modules(self) -> frozenset[str]:
        return frozenset(path for path, _ in self.called)


def watch(tree: Path, arguments: Sequence[str]) -> Run:
    """Runs a command of the package in `tree` on a copy of the workshop's plan, on its day."""
    with tempfile.TemporaryDirectory() as folder:
        shutil.copytree(next(tree.glob("*/konepaja")), Path(folder, "konepaja"))
        watched = subprocess.run(
            [sys.executable, Path(__file__), tree, *arguments],
            env=_environment(),
            cwd=folder,
            capture_output=True,
            check=False,
        )
    if watched.returncode:
        raise SystemExit(f"{PACKAGE} {' '.join(arguments)}: {watched.stderr.decode()}")
    loaded, called = json.loads(watched.stdout.splitlines()[-1])
    return Run(loaded, frozenset((path, name) for path, name in called))


def _environment() -> dict[str, str]:
    kept = {name: value for name, value in os.environ.items() if not name.startswith(("SEURANTA", "PYTHON"))}
    return kept | {"SEURANTA_TODAY": DAY, "NO_COLOR": "1", "COLUMNS": "80"}


class _Watcher:
    """Notes the functions of a package that are called once `run` has begun."""

    def __init__(self, root: Path) -> None:
        self._root = f"{root}{os.sep}"
        self._has_begun = False
        self.called: set[tuple[str, str]] = set()

    def __call__(self, frame: FrameType, event: str, _: Any) -> None:
        code = frame.f_code
        if event != "call" or not code.co_filename.startswith(self._root):
            return
        path = code.co_filename.removeprefix(self._root)
        self._has_begun = self._has_begun or (code.co_qualname == "run" and path.endswith("run.py"))
        is_function = code.co_flags & inspect.CO_OPTIMIZED and not code.co_name.startswith("<")
        if self._has_begun and is_function:
            self.called.add((path, code.co_qualname.replace(".<locals>", "")))


def _run_watched(tree: Path, arguments: Sequence[str]) -> None:
    sys.path.insert(0, str(tree))
    program = importlib.import_module(f"{PACKAGE}.cli.program")
    watcher = _Watcher(tree / PACKAGE)
    sys.setprofile(watcher)
    try:
        program.app(arguments, prog_name=PACKAGE)
    except SystemExit as leaving:
        if leaving.code:
            raise
    finally:
        sys.setprofile(None)
    loaded = [name for name in sys.modules if name.partition(".")[0] == PACKAGE]
    print(json.dumps([len(loaded), sorted(watcher.called)]))


if __name__ == "__main__":
    _run_watched(Path(sys.argv[1]), sys.argv[2:])
