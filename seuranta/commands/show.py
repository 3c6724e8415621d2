"""`seuranta show`: everything about one item of a plan."""

from __future__ import annotations

from collections.abc import Sequence

from seuranta.commands import Job, Outcome, PlanFile, UserError
from seuranta.output.screen import show_view
from seuranta.plan import lookup
from seuranta.plan.diagnostic import Term
from seuranta.plan.lookup import Found
from seuranta.plan.model import Plan
from seuranta.plan.nearest import first_of, nearest_id
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


def one_plan(job: Job) -> PlanFile:
    """The only plan; raises UserError where there are several."""
    if len(job.plans) > 1:
        raise UserError("several-plans", paths=", ".join(one.path for one in job.plans))
    return job.plans[0]


def unreadable(job: Job) -> Outcome:
    """What is said where nothing of a plan could be read."""
    from seuranta.output import diagnostics  # noqa: PLC0415 - a healthy plan needs none of it

    torn = [one for one in job.plans if one.follow is None]
    found = [diagnostics.Checked(one.path, one.loaded.source, one.problems, is_plan=False) for one in torn]
    return Outcome(told=diagnostics.text(found, job.language, job.width), code=2)


def one_item(plan: Plan, typed: str, language: str, sections: tuple[str, ...] = lookup.LOOKED_THROUGH) -> Found:
    """The item that is meant; raises UserError with the nearest or with all that fit."""
    (found,) = items((plan,), typed, language, sections)
    assert found is not None, "no item of the only plan is an error"
    return found


def items(
    plans: Sequence[Plan], typed: str, language: str, sections: tuple[str, ...] = lookup.LOOKED_THROUGH
) -> list[Found | None]:
    """The item of each plan that is meant, None where it has none; raises UserError where no plan has one, or where
    several of one fit.
    """
    found = [lookup.find(plan, typed, sections) for plan in plans]
    for plan, several in zip(plans, found, strict=True):
        if len(several) > 1:
            raise UserError(
                "several-items", typed=typed, found=", ".join(_named(plan, one, language) for one in several[:5])
            )
    if any(found):
        return [one[0] if one else None for one in found]
    ids = list(dict.fromkeys(one.id for plan in plans for one in lookup.ids(plan, sections)))
    suggestion = nearest_id(typed, ids)
    if suggestion is not None:
        raise UserError("unknown-id-nearest", typed=typed, suggestion=suggestion, n=len(plans))
    if not ids:
        raise UserError("no-ids", typed=typed, section=Term("plan", sections[0]), n=len(plans))
    raise UserError("unknown-id", typed=typed, ids=first_of(ids), n=len(plans))


def _named(plan: Plan, found: Found, language: str) -> str:
    """`goal 1 (Signed contracts)`: what to type to mean just this one."""
    title = lookup.title(plan, found)
    return f"{lookup.word(found.section, language)} {found.id}" + (f" ({title[:40]})" if title else "")
