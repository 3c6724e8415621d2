"""What follows from a plan, as data: a name, where in the plan it belongs, and what it holds up.

A finding knows the plan, not the file; `load.Loaded.diagnostic` gives it a place.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from datetime import date
from typing import Literal, NamedTuple

from seuranta.plan.diagnostic import NO_ARGUMENTS, Argument

Light = Literal["green", "amber", "red", "grey"]

IsUnread = Callable[[str, str, str], bool]
"""Whether a field of an item (section, id, field) stands in the file but could not be understood: that has been told,
and what seems to be missing is no second problem."""


class At(NamedTuple):
    """Where in a plan: a section's key, an item of it, a field of that; `key` means the key and not the value.

    `path` holds canonical field names, positions in lists, and days (dates, or as typed), from the item (or the
    plan) inward; what is not there stands for the nearest thing around it.
    """

    section: str | None = None
    item: str | None = None
    path: tuple[str | int | date, ...] = ()
    key: bool = False


class HoldsUp(NamedTuple):
    """What a late or blocked action holds up: open actions through every step, goals (its own among them), and the
    day of the checkpoint by which the earliest of those actions was promised. Ids are in plan order.
    """

    actions: Sequence[str] = ()
    goals: tuple[str, ...] = ()
    promised_on: date | None = None


class Finding(NamedTuple):
    """Something that follows from the plan, on a day or on every day.

    `days` is how late it is, in calendar days; `related` names other parts of the plan with the sentence about each
    (a key of `output.messages.RELATED`) and its arguments. `about` is what it concerns where that is no item, such as
    an audience.
    """

    name: str
    at: At
    args: Mapping[str, Argument] = NO_ARGUMENTS
    light: Light | None = None
    days: int | None = None
    holds_up: HoldsUp | None = None
    related: tuple[tuple[At, str, Mapping[str, Argument]], ...] = ()
    about: str | None = None

    @property
    def item(self) -> str | None:
        return self.about if self.about is not None else self.at.item
