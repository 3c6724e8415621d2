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
    if plan.presented is not None and plan.presented.date > day:
        is_earlier = plan.typed_stage not in (None, FOLLOW_UP)
        return plan.typed_stage if is_earlier and plan.typed_stage is not None else PRESENTATION
    return plan.typed_stage or FOLLOW_UP


def is_followed_up(plan: Plan, day: date) -> bool:
    """Before that, nobody can ask for readings or held checkpoints."""
    return stage_on(plan, day) == FOLLOW_UP
