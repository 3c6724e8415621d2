"""`seuranta show`: everything about one item of a plan."""

from __future__ import annotations

from typing import NamedTuple

from seuranta.commands import Job, Outcome, PlanFile, chosen_form
from seuranta.commands.several_plans import of_the_readable, one_item, one_plan
from seuranta.commands.versions import Appeared
from seuranta.output.screen import show_view
from seuranta.output.screen.layout import NOTHING, Line, text_lines
from seuranta.output.words import history_texts
from seuranta.output.words.phrases import say
from seuranta.plan.follow.followup import FollowUp
from seuranta.plan.loading.lookup import ItemId
from seuranta.plan.loading.named_people import listing_named_people


class _Shown(NamedTuple):
    """One item of a plan, in which everybody is listed whom it names, and since when it stands there."""

    plan_file: PlanFile
    follow: FollowUp
    item: ItemId
    appeared: Appeared


def show(job: Job, typed: str, form: str = "text") -> Outcome:
    """One item; raises UserError where none or several fit, or where several plans were found."""
    answer = ANSWERS[chosen_form("show", form)]
    one_plan(job)
    return of_the_readable(job, lambda job: answer(job, _shown(job, typed)))


def _shown(job: Job, typed: str) -> _Shown:
    (plan_file,) = job.plans
    follow = plan_file.follow
    assert follow is not None
    follow = follow._replace(plan=listing_named_people(follow.plan))
    item = one_item(follow.plan, typed, job.language)
    return _Shown(plan_file, follow, item, _appeared(job, plan_file, item))


def _appeared(job: Job, plan_file: PlanFile, item: ItemId) -> Appeared:
    """Since when the item stands in the plan, where git knows; of today's file alone, and not of people and breaks."""
    if plan_file.today is None or plan_file.version is not None or item.section in ("people", "breaks"):
        return Appeared()
    return job.history.appeared(plan_file, item.section, item.id)


def _on_screen(job: Job, shown: _Shown) -> Outcome:
    item, loaded = shown.item, shown.plan_file.loaded
    view = show_view.lines(loaded, shown.follow, item.section, item.id, job.language, job.width, job.again)
    return Outcome(lines=(*view, *_since_when(job, shown.appeared)), told=shown.appeared.told)


def _since_when(job: Job, appeared: Appeared) -> list[Line]:
    if appeared.day is None or appeared.rev is None:
        return []
    text = history_texts.SINCE_START if appeared.is_from_start else history_texts.SINCE
    said = say(text, job.language, day=appeared.day, rev=history_texts.short_rev(appeared.rev))
    return [NOTHING, *text_lines(said, job.width, "quiet")]


def _as_json(_job: Job, shown: _Shown) -> Outcome:
    from seuranta.output.json.show import show_json  # noqa: PLC0415 - text needs none of it

    appeared = shown.appeared
    since = None
    if appeared.day is not None and appeared.rev is not None:
        since = {"date": appeared.day.isoformat(), "rev": appeared.rev, "from_start": appeared.is_from_start}
    data = show_json(shown.plan_file, shown.follow, shown.item, since)
    return Outcome(data=data, told=appeared.told)


ANSWERS = {"text": _on_screen, "json": _as_json}
