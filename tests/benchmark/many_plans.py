"""What many plans cost a command beside one, in processor time and in memory. The answer may be long; a plan is let go."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path
from statistics import median
from typing import NamedTuple

import generate
from process import Cost, Program, run

COUNT = 16
SIZE = 300
"""Actions of a plan: so many that what one plan costs stands out above the start."""
COMMANDS = (
    ("status", ()),
    ("check", ()),
    ("check", ("--format", "json")),
    ("checkpoints", ()),
    ("remind", ("--format", "json")),
    ("export", ()),
)


class Measured(NamedTuple):
    """`time` is that of `COUNT` plans above the start, by as many times that of one; `memory` what they need beyond three
    plans, in plans.
    """

    name: str
    time: float
    memory: float


def measured(folder: Path, seuranta: Path, times: int) -> Iterator[Measured]:
    """Each command over no actions, one plan, three plans and many, side by side."""
    _write(folder / "start", 1, 0)
    for count in (1, 3, COUNT):
        _write(folder / str(count), count, SIZE)
    for command, options in COMMANDS:
        name = " ".join((command, *options))
        programs = [
            Program(name, (seuranta, command, folder / of, *options), environment=_ON_THE_DAY)
            for of in ("start", "1", "3", str(COUNT))
        ]
        costs = [_Costs(*(run(program, codes=(0, 1)) for program in programs)) for _ in range(times)]
        yield Measured(name, _time(costs), median(cost.beyond_three for cost in costs))


class _Costs(NamedTuple):
    """What the start, one plan, three plans and many took, one after the other."""

    start: Cost
    one: Cost
    three: Cost
    many: Cost

    @property
    def beyond_three(self) -> float:
        return (self.many.memory - self.three.memory) / max(self.one.memory - self.start.memory, _LEAST_PLAN)


def _time(costs: list[_Costs]) -> float:
    """Of the least times, since a neighbour only ever makes a process slower."""
    start = min(cost.start.cpu for cost in costs)
    one = min(cost.one.cpu for cost in costs)
    many = min(cost.many.cpu for cost in costs)
    return (many - start) / (COUNT * (one - start))


_LEAST_PLAN = 1.0
"""MB that a plan takes at least: two peaks of memory of one process already differ by some tenths."""
_ON_THE_DAY = {"SEURANTA_TODAY": generate.AS_OF.isoformat()}


def _write(folder: Path, count: int, size: int) -> None:
    """Plans of that many actions, each of a company of its own; of none at all nothing but the head."""
    text = generate.plan(size) if size else "tunnus: x\notsikko: Tyhjä\nyritys: X\nkieli: fi\n"
    for number in range(count):
        path = folder / f"yritys-{number:03}" / "roadmap.yaml"
        path.parent.mkdir(parents=True)
        own = re.sub(r"(?m)^(tunnus|yritys): .*", rf"\1: Yritys {number}", text)
        path.write_text(own.replace("tunnus: Yritys ", "tunnus: yritys-"), encoding="utf-8")
