"""Runs one process and asks the kernel what it took; knows nothing of plans."""

from __future__ import annotations

import os
import pty
import subprocess
import sys
import tempfile
import threading
from collections.abc import Collection, Mapping, Sequence
from pathlib import Path
from statistics import median
from typing import NamedTuple, Self


class Cost(NamedTuple):
    """What one process took: processor seconds, user and system, and its peak memory in MB."""

    cpu: float
    memory: float


class Program(NamedTuple):
    """Something to run: its arguments, whether on a terminal, whether it prints, what its environment has besides, and
    what is said to it on standard input.
    """

    name: str
    arguments: Sequence[str | Path]
    on_terminal: bool = False
    is_silent: bool = False
    environment: Mapping[str, str] = {}
    said: bytes = b""


def run(program: Program, codes: Collection[int] = (0,)) -> Cost:
    """Runs a program to its end and asks the kernel what that one process took; `codes` are the exit codes that are fine."""
    environment = {k: v for k, v in os.environ.items() if k not in _NOT_OURS} | dict(program.environment)
    with _Output(on_terminal=program.on_terminal) as out, tempfile.TemporaryFile() as said:
        said.write(program.said)
        said.seek(0)
        process = subprocess.Popen(
            [str(one) for one in program.arguments],
            stdin=said,
            stdout=out.fileno,
            stderr=subprocess.DEVNULL,
            env=environment | {"COLUMNS": "100", "TERM": "xterm-256color"},
        )
        _, status, usage = os.wait4(process.pid, 0)
        process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode not in codes or (not out.seen and not program.is_silent):
        raise SystemExit(f"{program.name}: exit {process.returncode}, {out.seen} bytes: {program.arguments}")
    kilobytes = usage.ru_maxrss / (1024 if sys.platform == "darwin" else 1)
    return Cost(usage.ru_utime + usage.ru_stime, kilobytes / 1024)


_NOT_OURS = ("PYTHONDONTWRITEBYTECODE", "SEURANTA_PLAN", "SEURANTA_TODAY", "SEURANTA_LANG", "NO_COLOR")


class _Output:
    """A pipe or a pseudo-terminal that is read to its end; `seen` counts what came out."""

    def __init__(self, *, on_terminal: bool) -> None:
        self._reader, self.fileno = pty.openpty() if on_terminal else os.pipe()
        self.seen = 0
        self._thread = threading.Thread(target=self._read)

    def __enter__(self) -> Self:
        self._thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        os.close(self.fileno)
        self._thread.join()
        os.close(self._reader)

    def _read(self) -> None:
        try:
            while chunk := os.read(self._reader, 65536):
                self.seen += len(chunk)
        except OSError:
            pass  # a terminal ends so on Linux


class Compared(NamedTuple):
    """A program beside another: the median of the ratios of processor time, its least time, and its most memory."""

    ratio: float
    seconds: float
    memory: float


def compare(program: Program, floor: Program, pairs: int) -> Compared:
    """Runs both in turn, each first every other time, after one run that nobody counts."""
    run(program)
    ratios: list[float] = []
    costs: list[Cost] = []
    for turn in range(pairs):
        first, second = (program, floor) if turn % 2 else (floor, program)
        found = {first.name: run(first), second.name: run(second)}
        ratios.append(found[program.name].cpu / found[floor.name].cpu)
        costs.append(found[program.name])
    return Compared(median(ratios), min(one.cpu for one in costs), max(one.memory for one in costs))
