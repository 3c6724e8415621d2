"""Calendar files are the same bytes in every process, whatever the hash seed, the time zone and the locale.

Run as a program it writes the files of all plans to standard output; which is what the test compares.
"""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from seuranta.output.calendar.entries import Contents, entries
from seuranta.output.calendar.file import Head
from seuranta.output.calendar.ics_file import drawn, written
from seuranta.plan.loading.load import load_bytes

if TYPE_CHECKING:
    from conftest import Answer

REPOSITORY = Path(__file__).parent.parent


def all_files() -> bytes:
    return b"".join(_file(path) for path in sorted(REPOSITORY.glob("[ep]*/*/roadmap.yaml")))


def _file(path: Path) -> bytes:
    plan = load_bytes(path.name, path.read_bytes()).plan
    assert plan is not None
    wanted = Contents(deadlines=True, communication=True, attendees=True)
    found = entries(plan, wanted, date(2027, 12, 31), date(2026, 12, 1), "fi")
    return written(Head("Plan", plan.timezone, "fi"), [drawn(one, "plan", "fi") for one in found])


def test_the_same_bytes_in_another_process() -> None:
    done = subprocess.run(
        [sys.executable, "-W", "error", __file__],
        env={**os.environ, "PYTHONHASHSEED": "7", "TZ": "America/New_York", "LC_ALL": "C"},
        capture_output=True,
        check=True,
    )

    assert done.stdout == all_files()


PLAN = """\
id: care-4c1e
title: Hoitosuunnitelmat ja päätökset
presented: 2026-11-01
people: {Ann: ann@example.com, Åke: ake@example.com, Øyvind: oyvind@example.com}
goals:
  G1: {title: Contracts, owner: Åke, baseline: 0, target: 6, by: 2027-06-30, interval: month}
actions:
  1: {title: Price list, owner: Ann, due: 2027-03-18}
checkpoints:
  month: {title: Kuukausi, owner: Ann, participants: [Åke, Øyvind], recurrence: the first Tuesday of each month, time: 9}
communication:
  M1: {title: News, audience: whole staff, owner: Ann, recurrence: monthly}
"""


OPTIONS = ("--ics", "--deadlines", "--communication", "--attendees", "--for", "all", "--changed", "--lang", "fi")
ELSEWHERE = {"PYTHONHASHSEED": "99", "TZ": "America/Los_Angeles", "LC_ALL": "C"}


def test_the_same_plan_gives_the_same_bytes_on_two_machines(seuranta: Callable[..., Answer], tmp_path: Path) -> None:
    """From the first file through a change, by the command itself: here, and in a process elsewhere."""
    here, there = tmp_path / "here", tmp_path / "there"
    for day, text in (
        ("2026-11-28", PLAN),
        ("2027-01-10", PLAN.replace("time: 9", "time: 10, moved: {2027-02-02: 2027-02-09}")),
    ):
        for folder in (here, there):
            folder.mkdir(exist_ok=True)
            (folder / "roadmap.yaml").write_text(text, encoding="utf-8")
        assert seuranta("checkpoints", *OPTIONS, folder=here, SEURANTA_TODAY=day).code == 0
        subprocess.run(
            [sys.executable, "-m", "seuranta", "checkpoints", *OPTIONS],
            env={**os.environ, **ELSEWHERE, "SEURANTA_TODAY": day},
            cwd=there,
            stdout=subprocess.DEVNULL,
            check=True,
        )
    kept, others = (
        {path.relative_to(folder): path.read_bytes() for path in folder.rglob("*.ics")} for folder in (here, there)
    )

    assert len(kept) == 8
    assert kept == others


if __name__ == "__main__":
    sys.stdout.buffer.write(all_files())
