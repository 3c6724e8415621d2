"""Two years of a plan that changes every week, imported step by step into other people's programs.

    python tests/calendar_readers/two_years.py [--short] [--seed N] [--environment FOLDER]

Each week something about the plan changes, at random, in one of more than twenty ways; Seuranta writes its calendar
files; khal imports only what changed, a Radicale server gets every entry. After every week both must hold, of what is
past, exactly what stood there when it was still ahead, and of the half year ahead exactly what `agreed_days` computes:
nothing lost, doubled, left behind or added. In full in five time zones, over all changes of the clock of two years.
Not part of the test suite; `.ci/run` runs the short form.
"""

from __future__ import annotations

import argparse
import os
import shutil
import sys
import tempfile
from collections import Counter
from contextlib import redirect_stderr, redirect_stdout
from datetime import date
from io import BytesIO, TextIOWrapper
from pathlib import Path
from unittest.mock import patch

from read_back import environment, read_json
from typer.main import get_command

from seuranta.cli.program import app

HERE = Path(__file__).parent
sys.path.insert(0, str(HERE.parent))

from agreed_days import DAY, Meeting  # noqa: E402 - from the folder above
from changing_plan import FIRST, Company, compared  # noqa: E402 - from the folder above

ZONES = ("Europe/Helsinki", "America/New_York", "Pacific/Auckland", "Australia/Lord_Howe", "Atlantic/Azores")
WEEKS, SHORT_WEEKS = 105, 12
COMMAND = get_command(app)


def write_calendars(plan: Path, day: date, *options: str) -> None:
    """Runs the command in this process: it is run a thousand times."""
    typed = ["checkpoints", str(plan), *options]
    out = TextIOWrapper(BytesIO(), encoding="utf-8")
    with redirect_stdout(out), redirect_stderr(out), patch.dict(os.environ, SEURANTA_TODAY=f"{day}"):
        code = COMMAND.main(typed, prog_name="seuranta", standalone_mode=False)
    out.seek(0)
    assert not code, f"{day} {typed}: {out.read()}"


def two_years(
    folder: Path, zone: str, seed: str, weeks: int, kinds: list[str]
) -> list[tuple[list[Meeting], list[Meeting]]]:
    """Writes the files of every week into folders of their own; gives what should then be past, and ahead."""
    plan = folder / "plan"
    plan.mkdir(parents=True)
    company = Company(plan, zone, seed)
    expected = []
    for week in range(weeks):
        company.pass_to(FIRST + week * 7 * DAY)
        if week:
            kinds.append(company.change())
        company.settle()
        company.write()
        write_calendars(plan, company.today, "--ics", "--changed", *(["--force"] if company.is_forced else []))
        write_calendars(plan, company.today, "--check")
        step = folder / f"{week:03}"
        step.mkdir()
        changed = plan / "checkpoints-changed.ics"
        shutil.copy(plan / "checkpoints.ics", step / "whole.ics")
        shutil.copy(changed if changed.exists() else plan / "checkpoints.ics", step / "import.ics")
        expected.append(company.expected())
    return expected


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("--short", action="store_true", help=f"{SHORT_WEEKS} weeks in one time zone")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--environment", type=Path, help="keep the readers in this folder")
    asked = parser.parse_args()
    wrong = entries = 0
    of_all: Counter[str] = Counter()
    with tempfile.TemporaryDirectory() as name:
        python, _ = environment(asked.environment or Path(name))
        for zone in ZONES[:1] if asked.short else ZONES:
            folder = Path(name) / zone.replace("/", "-")
            weeks = SHORT_WEEKS if asked.short else WEEKS
            kinds: list[str] = []
            expected = two_years(folder, zone, f"{asked.seed} {zone}", weeks, kinds)
            steps = [folder / f"{week:03}" for week in range(weeks)]
            answers = read_json([python, HERE / "importing.py", folder / "kept", *steps])
            for week, answer in enumerate(answers):
                for program, found in answer.items():
                    told = compared(expected[week], found, FIRST + week * 7 * DAY, zone)
                    wrong += len(told)
                    entries += len(found)
                    for line in told[:3]:
                        print(f"  WRONG {zone}, week {week} ({kinds[week - 1]}), {program}: {line}")
            of_all.update(kinds)
            print(f"{zone}: {weeks} weeks, {len(expected[-1][0])} past meetings at the end")
    print(f"{sum(of_all.values())} changes of {len(of_all)} kinds, {entries} entries compared, {wrong} wrong")
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
