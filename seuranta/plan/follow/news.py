"""What meetings have agreed to tell an audience and nobody has told it yet."""

from __future__ import annotations

from datetime import date
from operator import itemgetter

from seuranta.plan.follow.audiences import WHOLE_STAFF, audience_key
from seuranta.plan.loading.model import Plan


def news(plan: Plan, audience: str, day: date) -> tuple[str, ...]:
    """The sentences for that audience, the oldest first, until it has been told something on or after that meeting."""
    key = audience_key(audience)
    last = max((told for told in _told(plan, key) if told <= day), default=date.min)
    held = [pair for series in plan.checkpoints.values() for pair in series.held.items() if last < pair[0] <= day]
    texts = (text for _, one in sorted(held, key=itemgetter(0)) for text in _texts(one.tell, key))
    return tuple(dict.fromkeys(texts))


def _told(plan: Plan, key: str) -> tuple[date, ...]:
    messages = plan.communication.values()
    own = (one for one in messages if one.audience is not None and audience_key(one.audience) == key)
    return tuple(told for one in own for told in one.told)


def _texts(tell: dict[str, tuple[str, ...]], key: str) -> tuple[str, ...]:
    return tuple(text for audience, texts in tell.items() if _key(audience) == key for text in texts)


def _key(audience: str) -> str:
    return audience_key(audience) if audience else WHOLE_STAFF
