"""What is settled when a plan is closed, as data, and as changes of the file: what becomes of each open goal and action."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import Literal, NamedTuple

from seuranta.plan.edit.changes import Change, Put
from seuranta.plan.loading.model import Plan
from seuranta.plan.record.changes import Before, changes
from seuranta.plan.record.facts import Decided, Dropped, Fact
from seuranta.plan.words.diagnostic import At
from seuranta.plan.words.ids import IDS_BEGIN, next_ids

What = Literal["carry", "smaller", "give_up"]
"""An open item goes on as it is, goes on as less, or is given up."""


class Fate(NamedTuple):
    """What becomes of an open goal or action.

    `about` is how a decision names it; `reason` is why it is given up; `less` is what a smaller one is: the title of an
    action, the target of a goal as typed; `day` by when what goes on is wanted, where that was asked.
    """

    section: Literal["goals", "actions"]
    id: str
    what: What
    about: str
    reason: str | None = None
    less: str | None = None
    day: date | None = None

    @property
    def goes_on(self) -> bool:
        return self.what != "give_up"


class Wording(NamedTuple):
    """How the decisions of a closing are written into the plan: with `{id}`, and `{less}` where something becomes less."""

    given_up: str
    smaller_goal: str
    smaller_action: str


def closing_changes(
    before: Before, fates: tuple[Fate, ...], day: date, wording: Wording, language: str
) -> tuple[Change, ...]:
    """The end of a plan: dropped actions, a decision about every goal that is given up and all that becomes less, and the day."""
    facts = tuple(_facts(before.plan, fates, day, wording, language))
    return (*changes(before, facts), Put(At(path=("closed_on",)), day))


def _facts(plan: Plan, fates: tuple[Fate, ...], day: date, wording: Wording, language: str) -> Iterator[Fact]:
    ids = next_ids(plan.decisions, IDS_BEGIN["decisions"][language])
    for fate in fates:
        if fate.what == "give_up" and fate.section == "actions":
            yield Dropped(fate.id, day, fate.reason or "")
        elif fate.what == "give_up":
            yield Decided(next(ids), wording.given_up.format(id=fate.id), day, fate.reason, affects=(fate.about,))
        elif fate.what == "smaller":
            text = wording.smaller_goal if fate.section == "goals" else wording.smaller_action
            yield Decided(next(ids), text.format(id=fate.id, less=fate.less), day, affects=(fate.about,))
