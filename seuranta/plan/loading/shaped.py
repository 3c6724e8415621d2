"""An item between its nodes and its model: canonical names with texts under them, and what of it could not be taken."""

from __future__ import annotations

from typing import Any, NamedTuple, TypeAlias

from seuranta.plan.words.diagnostic import Diagnostic

Raw: TypeAlias = dict[str, Any]
"""The fields of an item or a part by their canonical names: texts, lists of them, and parts."""
Missed: TypeAlias = dict[str, Diagnostic | None]
"""Fields that were meant but could not be taken, each with the problem that says why; None: it was told elsewhere."""


class Shaped(NamedTuple):
    """An item with canonical names and texts; `raw` is None where nothing of it could be taken."""

    raw: Raw | None
    missed: Missed


def same_day_problem(name: str) -> str:
    """What two entries of one day are called, under the field of that name."""
    return "duplicate-reading" if name == "readings" else "duplicate-day"
