"""Something that a person of the plan says of an item on a day, and the ways in which that ends."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import NamedTuple

from seuranta.plan.loading.lookup import ItemId
from seuranta.plan.record.facts import Fact
from seuranta.plan.replies.desk import Desk
from seuranta.plan.replies.outcomes import Asked, Lack, Left, Outcome, Question, Raised, Reading, Said, Taken
from seuranta.plan.words.diagnostic import Argument


class Leftover(NamedTuple):
    """Words that were not understood: what they stand beside is not sure."""

    words: str


Answer = Outcome | Leftover


class Speech(NamedTuple):
    """Something said by a person of the plan on a day, at the desk."""

    desk: Desk
    said: Said
    who: str
    day: date

    @property
    def latest(self) -> date:
        """The last day on which anything that is told can have happened."""
        return min(self.day, self.desk.today)

    @property
    def earliest(self) -> date:
        """The first day by which anything can still be done."""
        return max(self.day, self.desk.today)

    def takes(self, item: ItemId, *facts: Fact) -> Taken:
        return Taken(self.said, item, facts)

    def asks(self, question: Question, item: ItemId, *readings: Reading, **args: Argument) -> Asked:
        return Asked(self.said, question, readings, (item,), args)

    def lacks(self, wants: Lack, item: ItemId, fact: Fact) -> Asked:
        """A fact of which a text is missing."""
        return Asked(self.said, _LACKING[wants], ((fact,),), (item,), wants=wants)

    def for_the_meeting(self, item: ItemId, new: date | None, reason: str | None) -> Left:
        """An action that is to be dropped, or moved to a new day once more."""
        return Left(self.said, "for-the-meeting", item, Raised(new, reason))

    def nothing_new(self, item: ItemId) -> Left:
        return Left(self.said, "nothing-new", item)


_LACKING: Mapping[Lack, Question] = {"reason": "no-reason", "obstacle": "no-obstacle"}


def asks_last(reason: str) -> bool:
    """Whether a reason ends in a question of its own: that may be whether the answer is all right."""
    before, mark, behind = reason.rstrip(" .!").rpartition("?")
    is_behind = any(separator in before for separator in (", ", ". ", "! ", "; ", " - ", " – "))
    return bool(mark) and (is_behind or bool(behind))
