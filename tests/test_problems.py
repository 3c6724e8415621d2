"""A folder for every kind of problem: a plan that has it, and what `check` says of it in both languages.

Where a problem is a change, `before.yaml` is what the plan was before.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from conftest import Golden

from seuranta.commands import Job, PlanFile
from seuranta.commands.check import checked_since
from seuranta.commands.check_since import since
from seuranta.commands.versions import History, PlanVersion
from seuranta.output.screen.problems import problems_text
from seuranta.plan.loading.load import load_bytes
from seuranta.plan.words.findings import KINDS

FOLDERS = sorted(path for path in (Path(__file__).parent / "problems").iterdir() if path.is_dir())
DAY = date(2026, 12, 1)


def plan_in(folder: Path) -> bytes:
    """The plan of a folder, as often as its file `times` says: what is too large need not be stored."""
    times = folder / "times"
    return (folder / "roadmap.yaml").read_bytes() * (int(times.read_text("ascii")) if times.exists() else 1)


def plans_in(folder: Path) -> Iterator[PlanFile]:
    """The plan of a folder, and those that stand in folders of their own beside it."""
    neighbours = tuple(path.name for path in folder.iterdir())
    yield PlanFile("roadmap.yaml", load_bytes("roadmap.yaml", plan_in(folder)), DAY, DAY, neighbours)
    for path in sorted(folder.glob("*/roadmap.yaml")):
        name = path.relative_to(folder).as_posix()
        yield PlanFile(name, load_bytes(name, path.read_bytes()), DAY, DAY)


def job_of(folder: Path) -> Job:
    """The plans of a folder; the history of all of them is `before.yaml`, or else the plan as it is."""
    before = folder / "before.yaml"
    plans = tuple(plans_in(folder))

    def older(plan_file: PlanFile, _typed: str | None, _before: date | None) -> PlanVersion:
        loaded = load_bytes(before.name, before.read_bytes()) if before.exists() else plan_file.loaded
        return PlanVersion("file", loaded, path=before.name)

    return Job(plans, "en", lambda _zone: DAY, history=History(since=older))


@pytest.mark.parametrize("folder", FOLDERS, ids=lambda folder: folder.name)
def test_check_says_what_is_wrong(folder: Path, golden: Golden) -> None:
    job = job_of(folder)

    found = checked_since(since(job, "before.yaml", job.plans))

    assert all(folder.name in {one.name for one in of_plan.problems} for of_plan in found)
    for language in ("fi", "en"):
        golden.check(folder / f"{language}.txt", problems_text(found, language))


def test_every_problem_has_a_folder() -> None:
    assert {folder.name for folder in FOLDERS} == set(KINDS)
