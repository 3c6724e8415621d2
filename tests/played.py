"""Plays what people type, in a folder of plans, and tells what came of each step: the golden transcript is read as a whole.

In a list of steps `# 30.11.2026 …` begins a day, `$ seuranta …` is typed, `show FILE` is read, `write FILE` and the indented
lines below it are a file, and `fill FILE` with lines like `1 / due: 2026-12-18` puts answers behind fields of a prepared
file.
"""

from __future__ import annotations

import re
import shlex
from collections.abc import Callable, Iterator
from pathlib import Path
from textwrap import dedent

from conftest import Answer

from seuranta.plan.values.dates import read_day

Run = Callable[..., Answer]

_STEP = re.compile(
    r"^(?:(?P<kind>#|\$ seuranta|show|write|fill)(?: (?P<what>.*))?)\n(?P<below>(?: .*\n|\n(?= ))*)", re.MULTILINE
)
_NEW_ID = re.compile(r"(?<=-)[0-9a-f]{6}$", re.MULTILINE)
"""The end of the id of a new plan, which is another one each time."""


class Played:
    """Plays steps in a folder of plans, and says of each what came of it."""

    def __init__(self, seuranta: Run, folder: Path) -> None:
        self._seuranta = seuranta
        self._folder = folder
        self._today = ""

    def played(self, steps: str) -> Iterator[str]:
        for kind, what, below in _STEP.findall(steps):
            yield from self._step(kind, what, below)

    def _step(self, kind: str, what: str, below: str) -> Iterator[str]:
        path = self._folder / what
        match kind:
            case "#":
                self._today = read_day(what.split(maxsplit=1)[0]).isoformat()
                yield f"\n# {what}\n\n"
            case "show":
                text = _NEW_ID.sub("000000", path.read_text(encoding="utf-8"))
                yield f"{what}:\n{_indented(text)}\n"
            case "write":
                path.write_text(dedent(below), encoding="utf-8")
                yield f"{what}:\n{_indented(dedent(below))}\n"
            case "fill":
                path.write_text(filled(path.read_text(encoding="utf-8"), dedent(below)), encoding="utf-8")
                yield f"{what}:\n{_indented(dedent(below))}\n"
            case _:
                answer = self._seuranta(
                    *shlex.split(what), folder=self._folder, is_mixed=True, SEURANTA_TODAY=self._today, COLUMNS="80"
                )
                code = f"(exit code {answer.code})\n" if answer.code else ""
                yield f"$ seuranta {what}".rstrip() + f"\n{answer.out.rstrip()}\n{code}\n"


def _indented(text: str) -> str:
    return "".join(f"    {line}".rstrip() + "\n" for line in text.splitlines())


def filled(prepared: str, answers: str) -> str:
    """A prepared file with answers behind its fields, by the item that they stand under."""
    lines = prepared.splitlines()
    for answer in answers.splitlines():
        item, _, rest = answer.partition(" / ")
        field, _, value = rest.partition(": ")
        start = next(at for at, line in enumerate(lines) if line.strip().startswith(f"{item}:"))
        at = next(at for at in range(start, len(lines)) if lines[at].strip().startswith(f"{field}:"))
        lines[at] = f"{lines[at].partition(':')[0]}: {value}"
    return "\n".join(lines) + "\n"
