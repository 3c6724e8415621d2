"""`seuranta agenda`: the agenda of the next checkpoint, or of another one, ready to be sent around."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from functools import partial
from typing import NamedTuple

from seuranta.commands import Job, Outcome, PlanFile, UserError
from seuranta.commands.drafts import DeliveryAsk, deliver, language_of
from seuranta.commands.several_plans import each, of_the_readable, with_item, with_refused
from seuranta.commands.since_checkpoint import since_checkpoint
from seuranta.output.documents.agenda import LENGTHS, agenda
from seuranta.output.documents.delivery import Draft
from seuranta.output.documents.document_names import agenda_name
from seuranta.output.documents.sentences import told_of_errors
from seuranta.output.documents.to_approve import SinceCheckpoint
from seuranta.plan.follow.checkpoints import Occurrence
from seuranta.plan.follow.followup import FollowUp
from seuranta.plan.values.spoken import read_spoken
from seuranta.plan.words import vocabulary
from seuranta.plan.words.diagnostic import ValueProblem


class AgendaAsk(NamedTuple):
    """`checkpoint` is the id of a series or a day, None for the next one; `minutes` 15, 30 or 60, None as it fits."""

    delivery: DeliveryAsk = DeliveryAsk()
    checkpoint: str | None = None
    minutes: int | None = None


def agenda_of(job: Job, ask: AgendaAsk) -> Outcome:
    """The agenda for every plan; raises UserError where there is no such checkpoint."""
    if ask.minutes is not None and ask.minutes not in LENGTHS:
        raise UserError("bad-minutes", typed=str(ask.minutes))
    return of_the_readable(job, lambda job: _agendas(job, ask))


def _agendas(job: Job, ask: AgendaAsk) -> Outcome:
    occurrence = _chosen(job, ask.checkpoint)
    occurrences, refused = each(job, lambda plan_file: (plan_file, occurrence(plan_file)))
    language = partial(language_of, job, is_shown=ask.delivery.stdout)
    drafts = []
    told = ""
    for plan_file, chosen in occurrences:
        if chosen is not None:
            since, said = since_checkpoint(job, plan_file)
            drafts.append((plan_file, _draft(plan_file, chosen, ask, language(plan_file), since)))
            told += said
    outcome = deliver(job, drafts, ask.delivery)
    return with_refused(outcome._replace(told=told + outcome.told), refused)


def _draft(
    plan_file: PlanFile, occurrence: Occurrence, ask: AgendaAsk, language: str, since: SinceCheckpoint | None
) -> Draft:
    follow = _followed(plan_file)
    document = told_of_errors(agenda(follow, occurrence, language, ask.minutes, since), plan_file.loaded, follow)
    return Draft(agenda_name(follow.plan, occurrence, language), document)


def _followed(plan_file: PlanFile) -> FollowUp:
    assert plan_file.follow is not None
    return plan_file.follow


def _chosen(job: Job, typed: str | None) -> Callable[[PlanFile], Occurrence | None]:
    """Which checkpoint of a plan is meant, None where it has no such one; raises UserError where no plan has."""
    if typed is None:
        return _next
    plans = [_followed(plan_file).plan for plan_file in job.plans]
    same = vocabulary.same_id(typed)
    is_series = any(same in map(vocabulary.same_id, plan.checkpoints) for plan in plans)
    day = None if is_series else _day(typed, job.plans[0].day)
    if day is not None:
        if not any(_on(plan_file, day) for plan_file in job.plans):
            raise UserError("no-checkpoint-on", day=day)
        return partial(_on, day=day)
    series = {plan_file.path: id_ for plan_file, id_ in with_item(job, typed, "checkpoints")}
    return lambda plan_file: _coming(plan_file, series.get(plan_file.path))


def _next(plan_file: PlanFile) -> Occurrence:
    follow = _followed(plan_file)
    coming = follow.checkpoints.next
    if follow.is_closed:
        raise UserError("plan-closed", day=follow.plan.closed_on)
    if coming is None:
        raise UserError("no-coming-checkpoint", path=plan_file.path)
    return coming


def _on(plan_file: PlanFile, day: date) -> Occurrence | None:
    occurrences = _followed(plan_file).checkpoints.occurrences
    return next(
        (occurrence for occurrence in occurrences if day in (occurrence.day, occurrence.slot, *occurrence.joined)), None
    )


def _coming(plan_file: PlanFile, series: str | None) -> Occurrence | None:
    if series is None:
        return None
    coming = _followed(plan_file).checkpoints.coming
    first = next((occurrence for occurrence in coming if occurrence.series == series), None)
    if first is None:
        raise UserError("series-is-over", series=series, path=plan_file.path)
    return first


def _day(typed: str, today: date) -> date | None:
    try:
        return read_spoken(typed, today)
    except ValueProblem:
        return None
