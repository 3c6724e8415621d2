"""`seuranta show`: everything about one item of a plan."""

from __future__ import annotations

from seuranta.commands import Job, Outcome
from seuranta.commands.several_plans import of_the_readable, one_item, one_plan
from seuranta.output.screen import show_view
from seuranta.plan.loading.named_people import listing_named_people


def show(job: Job, typed: str) -> Outcome:
    """One item; raises UserError where none or several fit, or where several plans were found."""
    one_plan(job)
    return of_the_readable(job, lambda job: _shown(job, typed))


def _shown(job: Job, typed: str) -> Outcome:
    (plan_file,) = job.plans
    follow = plan_file.follow
    assert follow is not None
    follow = follow._replace(plan=listing_named_people(follow.plan))
    item = one_item(follow.plan, typed, job.language)
    view = show_view.lines(plan_file.loaded, follow, item.section, item.id, job.language, job.width, job.again)
    return Outcome(lines=tuple(view))
