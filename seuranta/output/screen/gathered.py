"""Which of many problems are shown in full, and how the rest are counted: nobody reads the same thing a thousand times."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from typing import NamedTuple

from seuranta.output.words.text import Text
from seuranta.plan.words.diagnostic import Diagnostic
from seuranta.plan.words.findings import Severity

_MOST_OF_A_KIND = 5
_MOST_IN_FULL = 40
_MOST_LINES = 10

_MORE = Text(
    fi="lisäksi {n} kertaa {where}",
    fi_one="lisäksi kerran {where}",
    en="{n} more {where}",
    en_one="1 more {where}",
)
_ON_LINE = Text(fi="rivillä {lines}", en="on line {lines}")
_ON_LINES = Text(fi="riveillä {lines}", en="on lines {lines}")


class Rest(NamedTuple):
    """The problems of one name that are not shown in full."""

    name: str
    severity: Severity
    lines: Sequence[int]


def gathered(problems: Sequence[Diagnostic]) -> tuple[list[Diagnostic], list[Rest]]:
    """The first few of each kind, errors before warnings where there are many kinds; and the rest by kind.

    Both stand in the order of the file. One that would be the only one left is shown, too.
    """
    of_kind = Counter(problem.name for problem in problems)
    seen: Counter[str] = Counter()
    chosen: list[int] = []
    for at, problem in enumerate(problems):
        seen[problem.name] += 1
        if seen[problem.name] <= _MOST_OF_A_KIND or of_kind[problem.name] == _MOST_OF_A_KIND + 1:
            chosen.append(at)
    chosen.sort(key=lambda at: problems[at].severity is not Severity.ERROR)
    shown = set(chosen[:_MOST_IN_FULL])
    left: dict[str, list[Diagnostic]] = {}
    for at, problem in enumerate(problems):
        if at not in shown:
            left.setdefault(problem.name, []).append(problem)
    rests = [Rest(name, some[0].severity, [problem.place.line for problem in some]) for name, some in left.items()]
    return [problems[at] for at in sorted(shown)], rests


def more(lines: Sequence[int], language: str) -> str:
    """12 more on lines 3, 4, 7, ..."""
    where = sorted(set(lines))
    named = ", ".join(map(str, where[:_MOST_LINES])) + (", …" if len(where) > _MOST_LINES else "")
    said = (_ON_LINE if len(where) == 1 else _ON_LINES).template(language).format(lines=named)
    return _MORE.template(language, len(lines)).format(n=len(lines), where=said)
