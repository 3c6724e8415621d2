"""What meetings have agreed to tell an audience and nobody has told it yet."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from operator import itemgetter

from seuranta.plan.follow.audiences import WHOLE_STAFF, audience_key
from seuranta.plan.loading.model import Plan


def news(plan: Plan, audience: str, day: date) -> tuple[str, ...]:
    """The sentences for that audience, the oldest first, until it has been told something on or after that meeting."""
    key = audience_key(audience)
    last = max((told_on for told_on in _told(plan, key) if told_on <= day), default=date.min)
    agreed = [(held_on, text) for held_on, text in _agreed(plan, key) if last < held_on <= day]
    agreed.sort(key=itemgetter(0))
    return tuple(dict.fromkeys(text for _, text in agreed))


def news_of_day(plan: Plan, audience: str, day: date) -> tuple[str, ...]:
    """The sentences for that audience that a meeting on a day agreed."""
    return tuple(dict.fromkeys(text for held_on, text in _agreed(plan, audience_key(audience)) if held_on == day))


def _told(plan: Plan, key: str) -> Iterator[date]:
    for message in plan.communication.values():
        if message.audience is not None and audience_key(message.audience) == key:
            yield from message.told


def _agreed(plan: Plan, key: str) -> Iterator[tuple[date, str]]:
    """Every sentence for an audience, with the day of its meeting; one for nobody in particular is for all."""
    for series in plan.checkpoints.values():
        for held_on, record in series.held.items():
            for audience, texts in record.tell.items():
                if (audience_key(audience) if audience else WHOLE_STAFF) == key:
                    yield from ((held_on, text) for text in texts)
