"""What replies are understood with: the plan as it stands, whose an item is, and what somebody was reminded of."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import date
from functools import partial
from typing import NamedTuple

from seuranta.plan.follow.actions import CLOSED
from seuranta.plan.loading.load import Loaded
from seuranta.plan.loading.lookup import ItemId
from seuranta.plan.loading.model import Plan
from seuranta.plan.loading.references import Party
from seuranta.plan.loading.who_answers import is_whose
from seuranta.plan.values.holidays import is_working_day
from seuranta.plan.values.spoken import Working

Points = Callable[[str, date], tuple[ItemId, ...]]
"""What a person was reminded of before a day."""


class Desk(NamedTuple):
    """The plan of a file on the day on which replies are read, and the `people` whom it names; `via` says in its language that
    something came in a reply.
    """

    loaded: Loaded
    plan: Plan
    people: tuple[str, ...]
    today: date
    points: Points
    via: str = ""

    @property
    def working(self) -> Working:
        return partial(is_working_day, country=self.plan.country)

    def owner(self, item: ItemId) -> Party | None:
        """Who answers for an item; None where nobody does, or everybody."""
        owner: Party | None = getattr(self.plan, item.section)[item.id].owner
        return owner

    def is_of(self, item: ItemId, who: str) -> bool:
        """Whether an item is somebody's own: theirs, or that of the team that they lead; a question that nobody was given is
        anybody's.
        """
        owner = self.owner(item)
        if owner is None:
            return item.section == "feedback"
        return is_whose(owner, who, self.plan)

    def open_of(self, who: str) -> Iterator[ItemId]:
        """The open actions that are somebody's own, whether they were reminded of them or not."""
        for id_, action in self.plan.actions.items():
            item = ItemId("actions", id_)
            if action.status not in CLOSED and self.is_of(item, who):
                yield item

    def group(self, who: str | None) -> str | None:
        """What a person is called where no name is to stand: the role that others have too."""
        roles = [person.role for person in self.plan.people.values() if person.role is not None]
        person = self.plan.people.get(who) if who is not None else None
        role = person.role if person is not None else None
        return role if role is not None and roles.count(role) > 1 else None
