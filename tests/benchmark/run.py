"""Times Seuranta against the import floor, in pairs run one after the other, and says which targets are met.

    python tests/benchmark/run.py [--short] [--tolerance FACTOR]

F, the floor, is one bare process that imports typer, rich, ruamel.yaml and pydantic and does nothing. A shared
machine changes its speed from one second to the next, so no figure here is a time by itself: each is the median of
ratios between two processes that ran side by side. Not part of the test suite; `.ci/run` runs the short form.
"""

from __future__ import annotations

import argparse
import math
import os
import sys
import tempfile
from collections.abc import Callable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import NamedTuple

import bad_files
import calendar_files
import editor
import edits
import generate
import long_histories
import many_plans
import peers
import tables
from process import Compared, Program, compare, run

FLOOR_CODE = (
    "import typer; from rich.console import Console; from rich.table import Table; import ruamel.yaml; "
    "from pydantic import BaseModel, ConfigDict, Field, model_validator"
)
SIZES = (100, 1_000, 10_000)
_REPORTED = 1_000
NOISE = {False: 0.06, True: 0.15}
"""How far a median of pairs lies off, by experience, in a long and in a short run; beyond it a target is missed."""


class Target(NamedTuple):
    """A line of the table: what was measured, and the most it may be."""

    name: str
    measured: float
    limit: float
    unit: str

    def verdict(self, noise: float) -> str:
        if self.measured <= self.limit:
            return "met"
        return "within noise" if self.measured <= self.limit * (1 + noise) else MISSED


MISSED = "MISSED"


def floors() -> tuple[Program, Program]:
    """F, and the floor of what needs no plan: a process that imports Typer alone."""
    heavy = Program("F", (sys.executable, "-c", FLOOR_CODE + "; print()"))
    return heavy, Program("import typer", (sys.executable, "-c", "import typer; print()"))


def seuranta(*arguments: str | Path) -> tuple[str | Path, ...]:
    """The command as it is installed beside this Python."""
    return (Path(sys.executable).with_name("seuranta"), *arguments)


def status(path: Path, size: int, *, on_terminal: bool) -> Program:
    arguments = seuranta("status", path, "--as-of", generate.AS_OF.isoformat())
    return Program(f"status {size:>6} {'terminal' if on_terminal else 'pipe'}", arguments, on_terminal)


def report(path: Path, size: int) -> Program:
    """The full report, roadmap and all."""
    return Program(f"report {size:>6}", seuranta("report", path, "--stdout", "--as-of", generate.AS_OF.isoformat()))


def publishing(path: Path, folder: Path, view: str) -> tuple[Program, Program]:
    """The plan published into a folder, and its full report as a page."""
    on_the_day = ("--as-of", generate.AS_OF.isoformat())
    arguments = seuranta("publish", folder, path, "--for", view, *on_the_day)
    known = {"SEURANTA_ADDRESS": "0123456789abcdefghijkl"}
    page = Program("report as a page", seuranta("report", path, "--stdout", "--format", "html", *on_the_day))
    return Program(f"publish for {view}", arguments, environment=known), page


def changes(folder: Path, commits: int) -> tuple[Program, Program]:
    """What changed since a day in the middle of a history, and `status` of the same plan, which asks no git."""
    size = SIZES[0]
    path = long_histories.repository(folder / f"history{commits}", size, commits)
    since = long_histories.day_in_the_middle(commits).isoformat()
    on_the_day = {"SEURANTA_TODAY": generate.AS_OF.isoformat()}
    told = Program(f"changes {commits:>6} commits", seuranta("changes", path, "--since", since), environment=on_the_day)
    return told, status(path, size, on_terminal=False)


COMPLETING = {"_SEURANTA_COMPLETE": "complete_bash", "COMP_WORDS": "seuranta st", "COMP_CWORD": "1"}


def light_commands() -> tuple[Program, ...]:
    return (
        Program("--help", seuranta("--help")),
        Program("--version", seuranta("--version")),
        Program("completion", seuranta(), environment=COMPLETING),
    )


def measure(folder: Path, pairs: int) -> tuple[list[Target], dict[int, float]]:
    """All targets, and by size the processor seconds of one `status` into a pipe."""
    heavy, light = floors()
    targets: list[Target] = []
    piped: dict[int, Compared] = {}
    for size in SIZES:
        path = _written(folder, size)
        for on_terminal in (False, True):
            program = status(path, size, on_terminal=on_terminal)
            found = compare(program, heavy, pairs if size < 10_000 else max(3, pairs // 2))
            print(f"  {program.name:<24} {found.ratio:6.2f} x F {found.seconds * 1000:7.0f} ms {found.memory:5.0f} MB")
            limit = {100: 1.15, 10_000: 4.0}.get(size)
            if limit is not None:
                targets.append(Target(f"{program.name}, CPU", found.ratio, limit, "x F"))
            if not on_terminal:
                piped[size] = found
        if size == _REPORTED:
            found = compare(report(path, size), status(path, size, on_terminal=False), pairs)
            print(f"  {'full report':<24} {found.ratio:6.2f} x status")
            targets.append(Target(f"full report {size:>6}, CPU", found.ratio, 2.0, "x status"))
            for view in ("everyone", "all"):
                published, page = publishing(path, folder / view, view)
                found = compare(published, page, max(3, pairs // 2))
                print(f"  {published.name:<24} {found.ratio:6.2f} x its report as a page")
                targets.append(Target(f"{published.name} {size:>6}, CPU", found.ratio, 3.0, "x report"))
    targets.append(Target("growth of what grows, 1 000 to 10 000", _exponent(piped), 1.0, "exponent"))
    targets.append(Target("peak memory at 10 000", piped[10_000].memory, 200, "MB"))
    written = calendar_files.ratio(max(3, pairs // 2))
    targets.append(Target(f"{calendar_files.COUNT} calendar entries, CPU", written, 3.0, "x by hand"))
    edited = edits.ratio(max(3, pairs // 2))
    targets.append(Target(f"one fact among {edits.SIZE} actions, CPU", edited, 0.1, "x round trip"))
    for commits, most in ((1_000, 1.5), (20_000, 2.0)):
        told, of_today = changes(folder, commits)
        found = compare(told, of_today, pairs)
        print(f"  {told.name:<24} {found.ratio:6.2f} x status {found.seconds * 1000:7.0f} ms")
        targets.append(Target(f"{told.name}, CPU", found.ratio, most, "x status"))
    times = max(3, pairs // 4)
    targets.append(Target(f"{tables.SIZE} actions of a workbook, CPU", tables.ratio(times), 3.0, "x openpyxl"))
    empty = tables.ratio_of_empty_rows(times)
    targets.append(Target("a million formatted empty rows, CPU", empty, 10.0, "x 1 000 actions"))
    targets.append(Target("a million formatted empty rows", tables.megabytes_of_empty_rows(folder), 200, "MB"))
    for bad in bad_files.ratios(folder, max(3, pairs // 4)):
        print(f"  {bad.name:<36} {bad.measured:6.2f} x a healthy plan of {bad.size // 1000} kB")
        targets.append(Target(f"{bad.name}, CPU", bad.measured, bad_files.MOST, "x healthy"))
    targets += _of_many_plans(folder, max(3, pairs // 4))
    targets += _of_an_editor(folder, pairs)
    for program in light_commands():
        found = compare(program, light, pairs)
        print(f"  {program.name:<24} {found.ratio:6.2f} x import typer {found.seconds * 1000:7.0f} ms")
        targets.append(Target(f"{program.name}, CPU", found.ratio, 1.15, "x import typer"))
    return targets, {size: one.seconds for size, one in piped.items()}


def _of_many_plans(folder: Path, times: int) -> Iterator[Target]:
    """Many plans cost so many times one above the start, and no more memory than three."""
    for found in many_plans.measured(folder / "many", Path(sys.executable).with_name("seuranta"), times):
        print(f"  {found.name:<24} {found.time:6.2f} x one plan, {found.memory:5.2f} plans beyond three")
        yield Target(f"{many_plans.COUNT} plans, {found.name}, CPU", found.time, 1.1, "x one plan")
        yield Target(f"{many_plans.COUNT} plans, {found.name}", found.memory, 1.0, "plans beyond 3")


def _of_an_editor(folder: Path, pairs: int) -> Iterator[Target]:
    """A key, whole and half-typed, costs so many readings; the server starts and fits as the program does."""
    for found in editor.measured(folder, Path(sys.executable).with_name("seuranta"), pairs):
        print(f"  {found.name:<36} {found.ratio:6.2f} {found.unit}")
        yield Target(found.name, found.ratio, found.most, found.unit)


def _exponent(piped: Mapping[int, Compared]) -> float:
    """1 where ten times the actions cost ten times as much beyond what a plan of a hundred costs."""
    small, middle, large = (piped[size].ratio for size in SIZES)
    grown = math.log((large - small) / max(middle - small, 0.01))
    return grown / math.log((SIZES[2] - SIZES[0]) / (SIZES[1] - SIZES[0]))


def _written(folder: Path, size: int) -> Path:
    path = folder / str(size) / "roadmap.yaml"
    path.parent.mkdir()
    path.write_text(generate.plan(size), encoding="utf-8")
    return path


def table(targets: Sequence[Target], noise: float) -> str:
    head = f"  {'target':<40} {'measured':>9} {'at most':>9}  {'':<15} verdict"
    rows = (
        f"  {one.name:<40} {one.measured:>9.2f} {one.limit:>9.2f}  {one.unit:<15} {one.verdict(noise)}"
        for one in targets
    )
    return "\n".join((head, *rows))


def measure_peers(folder: Path, seconds: Mapping[int, float], sizes: Sequence[int]) -> None:
    """Other programs on as many items. None of them does the same work: the column says what each does."""
    print("\nOther programs on as many items, NOT THE SAME WORK (processor seconds, best of three; one at 10 000)")
    print(f"  {'program':<36}" + "".join(f"{size:>10}" for size in sizes) + "  what it does")
    rows: list[tuple[str, str, Callable[[int], Program] | None]] = [
        ("seuranta status", "reads, judges and shows a whole plan", None),
        *((one.name, one.work, one.program(folder)) for one in peers.PEERS if one.is_installed),
    ]
    for name, work, make in rows:
        cells = [seconds[size] if make is None else _best(make(size), 3 if size < 10_000 else 1) for size in sizes]
        print(f"  {name:<36}" + "".join(f"{cell:>10.2f}" for cell in cells) + f"  {work}")
    absent = ", ".join(sorted({one.command for one in peers.PEERS if not one.is_installed}))
    if absent:
        print(f"  not installed here: {absent}")


def _best(program: Program, times: int) -> float:
    return min(run(program).cpu for _ in range(times))


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("--short", action="store_true", help="fewer pairs, and no other programs at 10 000")
    parser.add_argument("--tolerance", type=float, help="exit 1 only where a target is exceeded by this factor")
    asked = parser.parse_args()
    pairs, noise = 7 if asked.short else 15, NOISE[asked.short]
    print(f"Python {sys.version.split()[0]}, {pairs} pairs ({os.cpu_count()} processors)")
    with tempfile.TemporaryDirectory() as name:
        targets, seconds = measure(Path(name), pairs)
        print("\n" + table(targets, noise))
        measure_peers(Path(name), seconds, SIZES[:2] if asked.short else SIZES)
    missed = [one for one in targets if one.verdict(noise) == MISSED]
    print(f"\n{len(targets) - len(missed)} of {len(targets)} targets met, noise allowed for")
    tolerance = asked.tolerance or 1 + noise
    return int(any(one.measured > one.limit * tolerance for one in targets))


if __name__ == "__main__":
    sys.exit(main())
