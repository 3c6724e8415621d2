"""`seuranta report`: where a plan stands, for the management, the team, one person, the whole staff, or in full."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import partial
from itertools import chain
from typing import NamedTuple

from seuranta.commands import Job, Outcome, PlanFile, UserError
from seuranta.commands.drafts import DeliveryAsk, deliver, language_of
from seuranta.commands.several_plans import each, names_in, of_the_readable
from seuranta.output.documents.delivery import Draft
from seuranta.output.documents.document import Document
from seuranta.output.documents.document_names import Paper, report_name
from seuranta.output.documents.receivers import Audience, audience_of, receivers
from seuranta.output.documents.sentences import told_of_errors
from seuranta.output.documents.staff_page import staff_page
from seuranta.output.documents.to_approve import SinceCheckpoint
from seuranta.plan.follow.followup import FollowUp
from seuranta.plan.loading.model import Plan
from seuranta.plan.loading.named_people import individuals, named_people
from seuranta.plan.words import vocabulary
from seuranta.plan.words.nearest import nearest


class ReportAsk(NamedTuple):
    """`audience` as typed; None for the full report. `is_final`: the papers of the end of a plan."""

    delivery: DeliveryAsk = DeliveryAsk()
    audience: str | None = None
    is_final: bool = False


def report(job: Job, ask: ReportAsk) -> Outcome:
    """The report on every plan that knows the audience; raises UserError where none does."""
    return of_the_readable(job, lambda job: _report(job, ask))


def _report(job: Job, ask: ReportAsk) -> Outcome:
    told: list[str] = []
    drafts = _final(job, ask, told) if ask.is_final or _is_funder(ask.audience) else _drafts(job, ask, told)
    outcome = deliver(job, drafts, ask.delivery)
    return outcome._replace(told="".join(told) + outcome.told)


def _drafts(job: Job, ask: ReportAsk, told: list[str]) -> Iterator[tuple[PlanFile, Draft]]:
    """The papers that are asked for; `told` gets what is said of a history that cannot be read."""
    followed = [(plan_file, plan_file.follow) for plan_file in job.plans if plan_file.follow is not None]
    language = partial(language_of, job, is_shown=ask.delivery.stdout)
    if ask.audience is None:
        for plan_file, follow in followed:
            yield plan_file, _draft(plan_file, follow, None, language(plan_file))
        return
    audiences = _audiences([follow.plan for _, follow in followed], ask.audience, job.language)
    for (plan_file, follow), meant in zip(followed, audiences, strict=True):
        for addressed in meant:
            since, said = _since(job, plan_file, addressed)
            told.append(said)
            yield plan_file, _draft(plan_file, follow, addressed, language(plan_file), since)


def _final(job: Job, ask: ReportAsk, told: list[str]) -> Iterator[tuple[PlanFile, Draft]]:
    """The papers of the end of the plans that are closed; raises UserError where none is, or for anybody else."""
    from seuranta.commands.closing import papers  # noqa: PLC0415 - only of a closed plan

    paper: Paper = "funder" if _is_funder(ask.audience) else "final"
    audience = vocabulary.value("whole_staff", ask.audience or "")
    if audience is not None:
        paper = "last"
    elif ask.audience is not None and paper == "final" and not _is_management(ask.audience):
        raise UserError("no-final-for")
    plans, refused = each(job, lambda plan_file: (plan_file, papers.closed(job, plan_file)))
    told.append(refused)
    for plan_file, of in plans:
        told.append(of.told)
        accepted = papers.accepted(job, plan_file.path, of.outcome.plan, of.outcome.day)
        language = language_of(job, plan_file, is_shown=ask.delivery.stdout)
        yield plan_file, papers.draft(of, paper, accepted, language)


_FUNDERS = frozenset(("rahoittaja", "rahoittajalle", "rahoittajat", "funder", "funders"))


def _is_funder(typed: str | None) -> bool:
    return typed is not None and vocabulary.fold(typed) in _FUNDERS


def _is_management(typed: str) -> bool:
    field = vocabulary.field("plan", typed)
    return field is not None and field.name == "management_team"


def _since(job: Job, plan_file: PlanFile, audience: Audience) -> tuple[SinceCheckpoint | None, str]:
    """What changed without a record, which only the management is told."""
    if audience.kind != "management":
        return None, ""
    from seuranta.commands.since_checkpoint import since_checkpoint  # noqa: PLC0415 - no other paper reads the history

    return since_checkpoint(job, plan_file)


def _draft(
    plan_file: PlanFile,
    follow: FollowUp,
    audience: Audience | None,
    language: str,
    since: SinceCheckpoint | None = None,
) -> Draft:
    name = report_name(follow, audience, language)
    meant = receivers(follow.plan, audience) if audience is not None else ()
    document = _document(follow, audience, language, since)
    if audience is None or audience.kind != "everyone":
        document = told_of_errors(document, plan_file.loaded, follow)
    draft = Draft(name, document, meant)
    if plan_file.version is None:
        return draft
    from seuranta.commands.then import named_then  # noqa: PLC0415 - only for another day

    return named_then(draft, plan_file, language)


def _audiences(plans: Sequence[Plan], typed: str, language: str) -> list[tuple[Audience, ...]]:
    """In each plan whom a word means; of a person every name that the plan has for them."""
    people = tuple(person for person in individuals(plans) if person.is_called(typed))
    if people:
        return [tuple(Audience("person", name) for name in names_in(people, at)) for at, _ in enumerate(plans)]
    audiences = [audience_of(plan, typed) for plan in plans]
    if not any(audiences):
        raise _unknown(plans, typed, language)
    return [(audience,) if audience is not None else () for audience in audiences]


def _unknown(plans: Sequence[Plan], typed: str, language: str) -> UserError:
    names = tuple(dict.fromkeys(chain.from_iterable(map(named_people, plans))))
    words = [vocabulary.field_name("plan", name, language) for name in ("management_team", "team")]
    words.append(vocabulary.value_name("whole_staff", "whole_staff", language))
    suggestion = nearest(typed, (*names, *words))
    if suggestion is not None:
        return UserError("unknown-audience-nearest", typed=typed, suggestion=suggestion, n=len(plans))
    return UserError("unknown-audience", typed=typed, accepted=(*words, *names), n=len(plans))


def _document(follow: FollowUp, audience: Audience | None, language: str, since: SinceCheckpoint | None) -> Document:
    """The one document that is asked for; each loads what only it needs."""
    if follow.is_closed:
        from seuranta.output.documents.closed_page import closed_page  # noqa: PLC0415

        return closed_page(follow, language, has_ids=audience is None or audience.kind != "everyone")
    if audience is None:
        from seuranta.output.documents.full_report import full_report  # noqa: PLC0415

        return full_report(follow, language)
    if audience.kind == "management":
        from seuranta.output.documents.management_page import management_page  # noqa: PLC0415

        return management_page(follow, language, since)
    if audience.kind == "team":
        from seuranta.output.documents.team_page import team_page  # noqa: PLC0415

        return team_page(follow, language)
    if audience.kind == "everyone":
        return _for_everyone(follow, language)
    from seuranta.output.documents.person_page import person_page  # noqa: PLC0415

    return person_page(follow, audience.name, language)


def _for_everyone(follow: FollowUp, language: str) -> Document:
    """Where the plan stands; before it has been presented, the presentation itself."""
    from seuranta.output.documents.presentation import is_ahead, presentation  # noqa: PLC0415

    if is_ahead(follow):
        return presentation(follow, language)
    return staff_page(follow, language)
