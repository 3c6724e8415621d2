"""`seuranta report`: where a plan stands, for the management, the team, one person, the whole staff, or in full."""

from __future__ import annotations

from typing import NamedTuple

from seuranta.commands import Job, Outcome, PlanFile, UserError
from seuranta.commands.documents import DeliveryAsk, deliver
from seuranta.commands.show import unreadable
from seuranta.output.calendar.people import everyone as everyone_named
from seuranta.output.documents.delivery import Draft
from seuranta.output.documents.document import Document
from seuranta.output.documents.names import report_name
from seuranta.output.documents.parties import Audience, audience_of, receivers
from seuranta.plan import vocabulary
from seuranta.plan.follow.followup import FollowUp
from seuranta.plan.model import Plan
from seuranta.plan.nearest import nearest


class ReportAsk(NamedTuple):
    """`audience` as typed; None for the full report."""

    delivery: DeliveryAsk = DeliveryAsk()
    audience: str | None = None


def report(job: Job, ask: ReportAsk) -> Outcome:
    """The report on every plan; raises UserError for an audience that a plan does not know."""
    if any(one.follow is None for one in job.plans):
        return unreadable(job)
    return deliver(job, [(one, _draft(one, ask, job.language)) for one in job.plans], ask.delivery)


def _draft(plan_file: PlanFile, ask: ReportAsk, language: str) -> Draft:
    follow = plan_file.follow
    assert follow is not None
    audience = _audience(follow.plan, ask.audience, language) if ask.audience is not None else None
    name = report_name(follow, audience, language)
    meant = receivers(follow.plan, audience) if audience is not None else ()
    return Draft(name, _document(plan_file, follow, audience, language), meant)


def _audience(plan: Plan, typed: str, language: str) -> Audience:
    found = audience_of(plan, typed)
    if found is not None:
        return found
    names = everyone_named(plan)
    words = [vocabulary.field_name("plan", name, language) for name in ("management_team", "team")]
    words.append(vocabulary.value_name("whole_staff", "whole_staff", language))
    suggestion = nearest(typed, (*names, *words))
    if suggestion is not None:
        raise UserError("unknown-audience-nearest", typed=typed, suggestion=suggestion)
    raise UserError("unknown-audience", typed=typed, accepted=", ".join((*words, *names)))


def _document(plan_file: PlanFile, follow: FollowUp, audience: Audience | None, language: str) -> Document:
    """The one document that is asked for; each loads what only it needs."""
    if audience is None:
        from seuranta.output.documents.full import full  # noqa: PLC0415

        return full(plan_file.loaded, follow, language)
    if audience.kind == "management":
        from seuranta.output.documents.management import management  # noqa: PLC0415

        return management(follow, language)
    if audience.kind == "team":
        from seuranta.output.documents.team import team  # noqa: PLC0415

        return team(follow, language)
    if audience.kind == "everyone":
        from seuranta.output.documents.everyone import everyone  # noqa: PLC0415

        return everyone(follow, language)
    from seuranta.output.documents.person import person  # noqa: PLC0415

    return person(follow, audience.name, language)
