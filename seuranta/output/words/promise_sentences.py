"""How much is about to be promised, how promises have been kept so far, and which due dates stand too close, in sentences."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from seuranta.output.words import promise_texts as texts
from seuranta.output.words.phrases import say, short_day
from seuranta.output.words.text import Text
from seuranta.plan.follow.crowded import WEEKS_AHEAD, crowded_day, crowded_owner
from seuranta.plan.follow.followup import FollowUp
from seuranta.plan.follow.promise_budget import budget, counted
from seuranta.plan.follow.promises import Promised


def crowded(follow: FollowUp, first: date, language: str) -> tuple[str, ...]:
    """What is said of due dates from a day on that stand too close, to whoever prepares a meeting on that day."""
    actions = follow.actions.values()
    said = []
    owner = crowded_owner(actions, first)
    if owner is not None:
        text, total = texts.CROWDED_OWNER, owner.total
        said.append(say(text, language, days=WEEKS_AHEAD, total=total, n=owner.due, owner=owner.owner))
    day = crowded_day(actions, first)
    if day is not None:
        when = short_day(day.day, follow.day, language)
        said.append(say(texts.CROWDED_DAY, language, day=when, n=day.due))
    return tuple(said)


def promised_so_far(
    text: Text, promised: Sequence[Promised], until: date, follow: FollowUp, language: str
) -> tuple[str, ...]:
    """How many things would be promised by a day, as `text` says it, and how it went so far; none where none would be, or
    too few intervals are closed.
    """
    so_far, things = budget(follow.intervals), counted(promised)
    if so_far is None or not things:
        return ()
    day = short_day(until, follow.day, language)
    return (
        say(text, language, n=len(things), day=day),
        say(texts.SO_FAR, language, promised=so_far.promised, kept=so_far.kept),
    )
