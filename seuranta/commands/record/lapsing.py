"""What is said when a recorded fact gives an action a day on which it lapses, or takes that day away."""

from __future__ import annotations

from collections.abc import Iterator

from seuranta.output.words import record_texts as texts
from seuranta.output.words.phrases import bare_day, say
from seuranta.output.words.situation import lapse
from seuranta.plan.follow.followup import FollowUp


def lapses_said(before: FollowUp, after: FollowUp, language: str) -> Iterator[str]:
    """A sentence for each open action that lapses on another day than before, or no longer."""
    for item, action in after.actions.items():
        was = before.plan.actions.get(item)
        old, new = was.lapses if was is not None else None, action.action.lapses
        if not action.is_open or old == new:
            continue
        if new is not None:
            yield lapse(action.action, after, language)
        else:
            yield say(texts.NOT_LAPSING, language, item=item, day=bare_day(old, after.day, language))
