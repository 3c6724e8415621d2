"""What is told of two versions of a plan: changes, and what could not be compared. Data only, in no language."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Any, NamedTuple

from seuranta.plan.compare.rows import ROWS, Kind
from seuranta.plan.words.diagnostic import At, Place

NOTHING_MORE: Mapping[str, Any] = {}


class Change(NamedTuple):
    """One change of meaning.

    `row` names it in the table `rows.ROWS`. `section` and `field` are canonical names, None for what is the plan's own;
    `at` is the day or key of the entry inside the field. `old` and `new` are values of the models. `because` is `moves`
    or the id of a decision, where a record was written with it. `place` is where it stands in the newer file, and of what
    is gone where it stood around; `line` is None then. `title` names the item, and `more` holds what its sentence tells
    besides.
    """

    row: str
    section: str | None
    item: str | None
    field: str | None
    at: date | str | None
    old: Any
    new: Any
    silent: bool
    because: str | None
    place: Place
    line: int | None
    title: str | None = None
    more: Mapping[str, Any] = NOTHING_MORE

    @property
    def kind(self) -> Kind:
        return ROWS[self.row].kind

    @property
    def finding(self) -> str | None:
        """The name of what is wrong with it; None where nothing is."""
        return ROWS[self.row].finding if self.silent else None

    @property
    def asks_for_decision(self) -> bool:
        """Whether a decision about the item would be its record."""
        return ROWS[self.row].record == "decision"

    @property
    def is_detail(self) -> bool:
        """Whether it is told last, and folded: it changes nothing of what was agreed."""
        return self.kind == "detail"


class NotCompared(NamedTuple):
    """What could not be read in one of the versions, so that nothing is told of it: a plan, a section, an item, a field.

    `at` is its place in that version.
    """

    is_newer: bool
    at: At


class Comparison(NamedTuple):
    """All changes, those without a record first and details last, each in the order of the plan."""

    changes: tuple[Change, ...] = ()
    not_compared: tuple[NotCompared, ...] = ()

    @property
    def silent(self) -> tuple[Change, ...]:
        return tuple(change for change in self.changes if change.silent)
