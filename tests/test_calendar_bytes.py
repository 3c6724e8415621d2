"""Calendar files are the same bytes in every process, whatever the hash seed, the time zone and the locale.

Run as a program it writes the files of all plans to standard output; which is what the test compares.
"""

from __future__ import annotations

import os
import subprocess
import sys
from datetime import date
from pathlib import Path

from seuranta.output.calendar.entries import Contents, entries
from seuranta.output.calendar.file import Head
from seuranta.output.calendar.ics_file import drawn, written
from seuranta.plan.load import load_bytes

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


if __name__ == "__main__":
    sys.stdout.buffer.write(all_files())
