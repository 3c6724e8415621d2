"""A month of an invented company: prepared and held meetings, facts, the whole staff, customers, three plans and a
consultant, played in both languages. The golden transcript is there to be read as a whole.

`tests/month/fi/month.txt` is the list of what people do. `# 30.11.2026 …` begins a day, `$ seuranta …` is typed,
`show FILE` is read, `write FILE` and the indented lines below it are a file, and `fill FILE` with lines like
`1 / due: 2026-12-18` puts answers behind fields of a prepared file. `--update` plays it anew.
"""

from __future__ import annotations

import re
import shlex
import shutil
from collections.abc import Callable, Iterator
from pathlib import Path
from textwrap import dedent

import pytest
from conftest import REPOSITORY, Answer, Golden

from seuranta.plan.values.dates import read_day

Run = Callable[..., Answer]

MONTHS = REPOSITORY / "tests" / "month"
_STEP = re.compile(
    r"^(?:(?P<kind>#|\$ seuranta|show|write|fill)(?: (?P<what>.*))?)\n(?P<below>(?: .*\n)*)", re.MULTILINE
)


class Month:
    """Plays the steps in a folder of plans, and says of each what came of it."""

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
                yield f"{what}:\n{_indented(path.read_text(encoding='utf-8'))}\n"
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


@pytest.mark.parametrize("language", ["fi", "en"])
def test_a_month_of_an_invented_company(seuranta: Run, tmp_path: Path, golden: Golden, language: str) -> None:
    shutil.copytree(MONTHS / language / "plans", tmp_path / "plans")
    steps = (MONTHS / language / "month.txt").read_text(encoding="utf-8")

    golden.check(
        REPOSITORY / "tests" / "golden" / "month" / f"{language}.txt",
        "".join(Month(seuranta, tmp_path).played(steps)).lstrip(),
    )
