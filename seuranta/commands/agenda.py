"""`seuranta agenda`: the agenda of the next checkpoint, or of another one, ready to be sent around."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from functools import partial
from typing import NamedTuple

from seuranta.commands import Job, Outcome, PlanFile, UserError
from seuranta.commands.drafts import DeliveryAsk, deliver, language_of
from seuranta.commands.several_plans import each, of_the_readable, with_item, with_refused
from seuranta.output.documents.agenda import LENGTHS, agenda
from seuranta.output.documents.delivery import Draft
from seuranta.output.documents.document_names import agenda_name
from seuranta.output.documents.sentences import told_of_errors
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
    found, refused = each(job, lambda one: (one, occurrence(one)))
    language = partial(language_of, job, is_shown=ask.delivery.stdout)
    drafts = [(one, _draft(one, chosen, ask, language(one))) for one, chosen in found if chosen is not None]
    return with_refused(deliver(job, drafts, ask.delivery), refused)


def _draft(plan_file: PlanFile, occurrence: Occurrence, ask: AgendaAsk, language: str) -> Draft:
    follow = _followed(plan_file)
    document = told_of_errors(agenda(follow, occurrence, language, ask.minutes), plan_file.loaded, follow)
    return Draft(agenda_name(follow.plan, occurrence, language), document)


def _followed(plan_file: PlanFile) -> FollowUp:
    assert plan_file.follow is not None
    return plan_file.follow


def _chosen(job: Job, typed: str | None) -> Callable[[PlanFile], Occurrence | None]:
    """Which checkpoint of a plan is meant, None where it has no such one; raises UserError where no plan has."""
    if typed is None:
        return _next
    plans = [_followed(one).plan for one in job.plans]
    same = vocabulary.same_id(typed)
    is_series = any(vocabulary.same_id(one) == same for plan in plans for one in plan.checkpoints)
    day = None if is_series else _day(typed, job.plans[0].day)
    if day is not None:
        if not any(_on(one, day) for one in job.plans):
            raise UserError("no-checkpoint-on", day=day)
        return partial(_on, day=day)
    series = {one.path: id_ for one, id_ in with_item(job, typed, "checkpoints")}
    return lambda one: _coming(one, series.get(one.path))


def _next(plan_file: PlanFile) -> Occurrence:
    found = _followed(plan_file).checkpoints.next
    if found is None:
        raise UserError("no-coming-checkpoint", path=plan_file.path)
    return found


def _on(plan_file: PlanFile, day: date) -> Occurrence | None:
    occurrences = _followed(plan_file).checkpoints.occurrences
    return next((one for one in occurrences if day in (one.day, one.slot, *one.joined)), None)


def _coming(plan_file: PlanFile, series: str | None) -> Occurrence | None:
    if series is None:
        return None
    coming = _followed(plan_file).checkpoints.coming
    found = next((one for one in coming if one.series == series), None)
    if found is None:
        raise UserError("series-is-over", series=series, path=plan_file.path)
    return found


def _day(typed: str, today: date) -> date | None:
    try:
        return read_spoken(typed, today)
    except ValueProblem:
        return None
