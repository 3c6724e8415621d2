"""`seuranta agenda`: the agenda of the next checkpoint, or of another one, ready to be sent around."""

from __future__ import annotations

from datetime import date
from typing import NamedTuple

from seuranta.commands import Job, Outcome, PlanFile, UserError
from seuranta.commands.documents import DeliveryAsk, deliver
from seuranta.commands.show import one_item, unreadable
from seuranta.output.documents.agenda import LENGTHS, agenda
from seuranta.output.documents.delivery import Draft
from seuranta.output.documents.names import agenda_name
from seuranta.plan import vocabulary
from seuranta.plan.diagnostic import ValueProblem
from seuranta.plan.follow.checkpoints import Occurrence
from seuranta.plan.follow.followup import FollowUp
from seuranta.plan.values.spoken import read_spoken


class AgendaAsk(NamedTuple):
    """`checkpoint` is the id of a series or a day, None for the next one; `minutes` 15, 30 or 60, None as it fits."""

    delivery: DeliveryAsk = DeliveryAsk()
    checkpoint: str | None = None
    minutes: int | None = None


def agenda_of(job: Job, ask: AgendaAsk) -> Outcome:
    """The agenda for every plan; raises UserError where there is no such checkpoint."""
    if ask.minutes is not None and ask.minutes not in LENGTHS:
        raise UserError("bad-minutes", typed=str(ask.minutes))
    if any(one.follow is None for one in job.plans):
        return unreadable(job)
    return deliver(job, [(one, _draft(one, ask, job.language)) for one in job.plans], ask.delivery)


def _draft(plan_file: PlanFile, ask: AgendaAsk, language: str) -> Draft:
    follow = plan_file.follow
    assert follow is not None
    occurrence = _occurrence(follow, ask.checkpoint, plan_file.path, language)
    return Draft(agenda_name(follow.plan, occurrence, language), agenda(follow, occurrence, language, ask.minutes))


def _occurrence(follow: FollowUp, typed: str | None, path: str, language: str) -> Occurrence:
    if typed is None:
        if follow.checkpoints.next is None:
            raise UserError("no-coming-checkpoint", path=path)
        return follow.checkpoints.next
    same = vocabulary.same_id(typed)
    if not any(vocabulary.same_id(one) == same for one in follow.plan.checkpoints) and (day := _day(typed, follow.day)):
        found = [one for one in follow.checkpoints.occurrences if day in (one.day, one.slot, *one.joined)]
        if not found:
            raise UserError("no-checkpoint-on", day=day)
        return found[0]
    series = one_item(follow.plan, typed, language, ("checkpoints",)).id
    coming = next((one for one in follow.checkpoints.coming if one.series == series), None)
    if coming is None:
        raise UserError("series-is-over", series=series)
    return coming


def _day(typed: str, today: date) -> date | None:
    try:
        return read_spoken(typed, today)
    except ValueProblem:
        return None
