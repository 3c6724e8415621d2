"""What `status` takes for plans that are wrong all over, against a healthy plan of the same size."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

import generate
from process import Program, compare

sys.path.append(str(Path(__file__).parents[1]))

from floods import MADE

MOST = 10.0
CASES = (
    ("300 unknown people", "strangers", 300),
    ("600 unknown people", "strangers", 600),
    ("60 weekly series of a hundred years", "series", 60),
    ("a ring of 1 500 actions", "ring", 1_500),
    ("2 000 audiences", "audiences", 2_000),
    ("2 000 moves of one action", "moves", 2_000),
    ("a tab on every line of 1 MB", "tabs", 27_000),
)


class Ratio(NamedTuple):
    """How many times a healthy plan of its size a bad one takes."""

    name: str
    size: int
    measured: float


def ratios(folder: Path, pairs: int) -> Iterator[Ratio]:
    """All cases, each in pairs."""
    for name, flood, times in CASES:
        bad = MADE[flood](times)
        size = len(bad.encode())
        programs = (
            _status(folder, f"{flood}-{times}", bad),
            _status(folder, f"{flood}-{times}-healthy", healthy(size)),
        )
        yield Ratio(name, size, compare(*programs, pairs).ratio)


def healthy(size: int) -> str:
    """A plan of about so many bytes."""
    hundred = len(generate.plan(100).encode())
    return generate.plan(max(1, 100 * size // hundred))


def _status(folder: Path, name: str, text: str) -> Program:
    path = folder / name / "roadmap.yaml"
    path.parent.mkdir()
    path.write_text(text, encoding="utf-8")
    command = Path(sys.executable).with_name("seuranta")
    return Program(name, (command, "status", path, "--as-of", generate.AS_OF.isoformat()))
