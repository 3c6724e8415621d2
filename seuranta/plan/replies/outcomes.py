"""What comes of replies, as data: what is taken, what a person is asked, and what is no answer."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from types import MappingProxyType
from typing import Literal, NamedTuple

from seuranta.plan.loading.lookup import ItemId
from seuranta.plan.record.facts import Fact
from seuranta.plan.words.diagnostic import Argument

Question = Literal[
    "hedged", "which-day", "ahead", "long-ago", "is-over", "earlier", "whose", "no-reason", "no-obstacle", "no-new-day", "several-answers", "typo",
    "unit", "which-item", "question", "unclear", "closed", "blocked", "measured", "unknown-sender", "no-sender", "no-day",
    "doubted", "refused",
]  # fmt: skip
"""Why a person is asked; each has its sentence in `output.words.reply_texts`."""

Lack = Literal["reason", "obstacle"]
"""A text that a fact lacks."""

Why = Literal["talk", "nothing-new", "not-read", "for-the-meeting", "replaced"]
"""Why a line gives nothing; `not-read`: quoted, signed with, of a reminder."""


class Said(NamedTuple):
    """Something that was said: in a line, by somebody, on a day. `who` is the name that the plan uses, else the one that the
    thread shows.
    """

    line: int
    text: str
    who: str | None = None
    day: date | None = None


Reading = tuple[Fact, ...]
"""What a line may mean: facts that belong together."""


class Taken(NamedTuple):
    """Facts of one item that a line says clearly, or a person has settled; `item` is None of a question."""

    said: Said
    item: ItemId | None
    facts: Reading


class Asked(NamedTuple):
    """A line that is not clear: the question, what it may mean, and the items that it may be about. `wants` is a text that is
    missing, the reason or the obstacle of the only reading.
    """

    said: Said
    question: Question
    readings: tuple[Reading, ...] = ()
    items: tuple[ItemId, ...] = ()
    args: Mapping[str, Argument] = MappingProxyType({})
    wants: Lack | None = None


class Raised(NamedTuple):
    """What is never taken from a reply, because somebody has to decide on it: that an action is dropped, or moved to `new`
    once more.
    """

    new: date | None
    reason: str | None


class Left(NamedTuple):
    """A line that gives nothing; `item` is what it says nothing new of, or of what something is to be decided."""

    said: Said
    why: Why
    item: ItemId | None = None
    raised: Raised | None = None


Outcome = Taken | Asked | Left


def about(outcome: Outcome) -> tuple[ItemId, ...]:
    """The items that something is said of, or may be."""
    if isinstance(outcome, Asked):
        return outcome.items
    return (outcome.item,) if outcome.item is not None else ()


class Understood(NamedTuple):
    """All that comes of replies, in the order of their lines."""

    taken: tuple[Taken, ...]
    asked: tuple[Asked, ...]
    left: tuple[Left, ...]
