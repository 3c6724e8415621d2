"""The small folder of three plans, of two companies and in two languages, by hand and in memory; no tests here."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from functools import cache
from pathlib import Path

from conftest import REPOSITORY
from following import DAY

from seuranta.commands import Files, Job, PlanFile
from seuranta.plan.loading.load import load_bytes

FOLDER = REPOSITORY / "tests" / "portfolio"
NAMES = ("bakery", "kahvila", "leipomo")


def copied(folder: Path) -> Path:
    """The folder, where commands may write."""
    shutil.copytree(FOLDER, folder, dirs_exist_ok=True)
    return folder


@cache
def plan_file(path: str, data: bytes) -> PlanFile:
    """A plan of its bytes; the same one each time, since nothing can change it."""
    return PlanFile(path, load_bytes(path, data), DAY, DAY)


def job(
    *more: tuple[str, bytes], language: str = "en", previous: Callable[[str], bytes | None] = lambda _: None
) -> Job:
    """The three plans, and more by their paths, as a command gets them on Tuesday 1.12.2026."""
    three = [(f"plans/{name}/roadmap.yaml", (FOLDER / "plans" / name / "roadmap.yaml").read_bytes()) for name in NAMES]
    files = tuple(plan_file(path, data) for path, data in sorted((*three, *more)))
    return Job(files, language, lambda _: DAY, files=Files(previous))
