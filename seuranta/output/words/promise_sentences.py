"""How much is about to be promised and how promises have been kept so far, in sentences; nothing before that can be told."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from seuranta.output.words import promise_texts as texts
from seuranta.output.words.phrases import say, short_day
from seuranta.output.words.text import Text
from seuranta.plan.follow.followup import FollowUp
from seuranta.plan.follow.promise_budget import budget, counted
from seuranta.plan.follow.promises import Promised


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
