"""Which stage of the work a plan is in on a day: being made, being presented, or being followed up."""

from __future__ import annotations

from datetime import date

from seuranta.plan.loading.model import Plan

FOLLOW_UP = "follow_up"
PRESENTATION = "presentation"


def stage_on(plan: Plan, day: date) -> str:
    """The typed stage; else follow-up, once the plan has been presented or where nothing is said of it.

    A plan that is presented only after the day is not yet followed up, whatever was typed later.
    """
    is_presented_later = plan.presented is not None and plan.presented.date > day
    if is_presented_later and plan.typed_stage in (None, FOLLOW_UP):
        return PRESENTATION
    return plan.typed_stage or FOLLOW_UP


def is_closed(plan: Plan, day: date) -> bool:
    """Whether the plan has been closed by a day, that day included: then nothing is asked of anybody any more."""
    return plan.closed_on is not None and plan.closed_on <= day
