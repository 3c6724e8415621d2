"""In which order the problems of several files are told where only the first are looked at."""

from __future__ import annotations

from collections.abc import Iterable
from typing import NamedTuple

from seuranta.output.words.messages.problems import Checked
from seuranta.plan.words.diagnostic import Diagnostic
from seuranta.plan.words.findings import KINDS, RANK_OF_SPOTS, Severity

_SPOTS = ("overdue-action", "blocked-action")
_UNRANKED = 1000


class Told(NamedTuple):
    """A problem with its file, and its number among the problems of that file."""

    checked: Checked
    number: int
    problem: Diagnostic


def worst_first(files: Iterable[Checked]) -> list[Told]:
    """Errors, then what changed without a record, then what holds up most; else in the order of the files."""
    told: list[Told] = []
    for checked in files:
        told += (Told(checked, number, problem) for number, problem in enumerate(checked.problems))
    return sorted(told, key=lambda one: _weight(one.problem))


def _weight(problem: Diagnostic) -> tuple[bool, bool, int]:
    """What people are asked to decide first, late and blocked actions among it, comes before what asks for nothing."""
    kind = KINDS[problem.name]
    rank = RANK_OF_SPOTS if problem.name in _SPOTS else kind.rank
    return kind.severity is not Severity.ERROR, kind.subject != "changes", _UNRANKED if rank is None else rank
