"""In which order the problems of several files are told where only the first are looked at."""

from __future__ import annotations

from seuranta.plan.words.diagnostic import Diagnostic
from seuranta.plan.words.findings import KINDS, RANK_OF_SPOTS, Severity

_SPOTS = ("overdue-action", "blocked-action")
_UNRANKED = 1000


def weight(problem: Diagnostic) -> tuple[bool, bool, int]:
    """The least is told first: errors, then what changed without a record, then what holds up most. What people are asked to decide first, late and blocked actions among it, comes before what asks for nothing."""
    kind = KINDS[problem.name]
    rank = RANK_OF_SPOTS if problem.name in _SPOTS else kind.rank
    return kind.severity is not Severity.ERROR, kind.subject != "changes", _UNRANKED if rank is None else rank
