"""`seuranta show`: everything about one item of a plan."""

from __future__ import annotations

from seuranta.commands import Job, Outcome
from seuranta.commands.several import one_item, one_plan, unreadable
from seuranta.output.screen import show_view
from seuranta.plan.people import listing_everyone


def show(job: Job, typed: str) -> Outcome:
    """One item; raises UserError where none or several fit, or where several plans were found."""
    plan_file = one_plan(job)
    follow = plan_file.follow
    if follow is None:
        return unreadable(job)
    follow = follow._replace(plan=listing_everyone(follow.plan))
    found = one_item(follow.plan, typed, job.language)
    return Outcome(
        lines=tuple(show_view.lines(plan_file.loaded, follow, found.section, found.id, job.language, job.width))
    )
