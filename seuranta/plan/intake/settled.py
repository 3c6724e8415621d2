"""What is settled of a table, and what comes of it, as data: answers of a person, what is recorded, and what is left."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from types import MappingProxyType
from typing import NamedTuple

from seuranta.plan.edit import Change
from seuranta.plan.intake.differences import Difference
from seuranta.plan.intake.taking import ItemChange


class Answers(NamedTuple):
    """What a person said besides: when all those were done that have no day, when goals were measured, why due dates move
    and who decided, by item, and which differences are taken although they were in doubt, by item and field; each with the
    day that is meant, where it is another one.
    """

    done_on: date | None = None
    measured_on: date | None = None
    reasons: Mapping[str, str] = MappingProxyType({})
    deciders: Mapping[str, tuple[str, ...]] = MappingProxyType({})
    agreed: Mapping[tuple[str, str], date | None] = MappingProxyType({})


class FactOf(NamedTuple):
    """A value of the plan that is recorded: what it was, and what it is now, as they are compared; `why` of a moved due date."""

    section: str
    item: str
    field: str
    old: str
    new: str
    cell: str
    why: str = ""


class Left(NamedTuple):
    """A value of a row that is not taken, and why: a verdict of `differences`, or what is still to be said."""

    name: str
    section: str
    item: str
    field: str
    cells: tuple[str, ...]
    exported: str | None
    theirs: str
    plan: str


class Recorded(NamedTuple):
    """What is written of one item."""

    section: str
    item: str
    changes: tuple[Change, ...]
    facts: tuple[FactOf, ...]
    left: tuple[Left, ...]


def left_of(change: ItemChange, difference: Difference, name: str) -> Left:
    field, entry, exported, theirs, plan, _ = difference
    return Left(name, change.section, change.id, field, entry.cells, exported, theirs, plan)
