"""Which decisions are to be looked at again at a checkpoint."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from seuranta.plan.follow.checkpoints import CheckpointsOn
from seuranta.plan.loading.model import Decision, Plan


def decisions_to_review(plan: Plan, checkpoints: CheckpointsOn, day: date, until: date) -> Iterator[Decision]:
    """Those made by `day` whose day of review comes by `until`, with no checkpoint held on or after it."""
    last_held = max((occurrence.day for occurrence in checkpoints.held), default=date.min)
    for decision in plan.decisions.values():
        is_made = decision.date is None or decision.date <= day
        if is_made and decision.review_on is not None and last_held < decision.review_on <= until:
            yield decision
