"""Who was told anything of a plan since a day, and so may have heard of what has stood in it from then on."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from seuranta.plan.follow.audiences import audience_key
from seuranta.plan.loading.model import Action, Plan


def heard_of_due(plan: Plan, action: Action, day: date) -> dict[str, date]:
    """The audiences, as first spelled, that were told anything since the action has had its due date, with the last day
    of each. A date that was never moved has stood there since the presentation.
    """
    if action.due is None:
        return {}
    presented = plan.presented.date if plan.presented is not None else date.min
    since = max((move.date for move in action.moves if move.date <= day), default=presented)
    spelled: dict[str, str] = {}
    last: dict[str, date] = {}
    for audience, told_on in _tellings(plan):
        name = spelled.setdefault(audience_key(audience), audience)
        if since <= told_on <= day:
            last[name] = max(last.get(name, told_on), told_on)
    return last


def _tellings(plan: Plan) -> Iterator[tuple[str, date]]:
    """What was told to whom, and when; the presentation is a telling."""
    if plan.presented is not None and plan.presented.audience is not None:
        yield plan.presented.audience, plan.presented.date
    for message in plan.communication.values():
        if message.audience is not None:
            yield from ((message.audience, told_on) for told_on in message.told)
