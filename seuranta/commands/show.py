"""`seuranta show`: everything about one item of a plan."""

from __future__ import annotations

from seuranta.commands import Job, Outcome, PlanFile
from seuranta.commands.several_plans import of_the_readable, one_item, one_plan
from seuranta.output.screen import show_view
from seuranta.output.screen.layout import NOTHING, Line, text_lines
from seuranta.output.words import history_texts
from seuranta.output.words.phrases import say
from seuranta.plan.loading.lookup import ItemId
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
    since, told = _since_when(job, plan_file, item)
    return Outcome(lines=(*view, *since), told=told)


def _since_when(job: Job, plan_file: PlanFile, item: ItemId) -> tuple[list[Line], str]:
    """Since when the item stands in the plan, where git knows; of today's file alone, and not of people and breaks."""
    if plan_file.today is None or plan_file.version is not None or item.section in ("people", "breaks"):
        return [], ""
    appeared = job.history.appeared(plan_file, item.section, item.id)
    if appeared.day is None or appeared.rev is None:
        return [], appeared.told
    text = history_texts.SINCE_START if appeared.is_from_start else history_texts.SINCE
    said = say(text, job.language, day=appeared.day, rev=history_texts.short_rev(appeared.rev))
    return [NOTHING, *text_lines(said, job.width, "quiet")], appeared.told
