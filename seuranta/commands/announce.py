"""`seuranta announce`: drafts of messages, holding what has changed for their audience since it last heard."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import NamedTuple

from seuranta.commands import Job, Outcome, PlanFile, UserError
from seuranta.commands.audience_sides import Addressed, PlacedAudiences, place_audiences
from seuranta.commands.drafts import DeliveryAsk, deliver
from seuranta.commands.several_plans import of_the_readable, one_item, one_plan
from seuranta.output.documents.announcement import Telling, announcement, telling
from seuranta.output.documents.delivery import Draft
from seuranta.output.documents.document_names import announcement_name
from seuranta.output.documents.outside_draft import has_content
from seuranta.output.documents.receivers import known_members
from seuranta.output.words.usage import sentence
from seuranta.plan.follow.audiences import audience_key, is_whole_staff
from seuranta.plan.follow.communication import MessageOn, untold
from seuranta.plan.follow.followup import FollowUp
from seuranta.plan.follow.news import news_of_day
from seuranta.plan.words import vocabulary
from seuranta.plan.words.nearest import nearest


class AnnounceAsk(NamedTuple):
    """A message by its id or title, or an audience, or everything that is due; nothing of these: the whole staff.

    `told` records the messages as told; `is_inside` says of the audience whether it is of the company.
    """

    delivery: DeliveryAsk = DeliveryAsk()
    message: str | None = None
    audience: str | None = None
    due: bool = False
    told: bool = False
    is_inside: bool | None = None


def announce(job: Job, ask: AnnounceAsk) -> Outcome:
    """The drafts; raises UserError for a message or an audience that the plan does not know."""
    if sum((ask.message is not None, ask.audience is not None, ask.due)) > 1:
        raise UserError("one-message")
    if ask.told and ask.delivery.check:
        raise UserError("one-of", options="--told, --check")
    one_plan(job)
    return of_the_readable(job, lambda job: _announced(job, ask))


def _announced(job: Job, ask: AnnounceAsk) -> Outcome:
    (plan_file,) = job.plans
    assert plan_file.follow is not None
    audiences = list(_wanted(plan_file.follow, ask, job.language))
    if not audiences:
        return Outcome(text=sentence("nothing-due", job.language, {}) + "\n")
    placed = place_audiences(job, plan_file, audiences, typed=ask.is_inside)
    drafts = [*_drafted(placed, job.language)]
    if not drafts:
        return Outcome(told="".join(_not_drafted(placed, job.language)), writes=placed.writes, code=2)
    job = job._replace(plans=(placed.plan_file,))
    outcome = deliver(job, [(placed.plan_file, draft) for _, draft in drafts], ask.delivery)
    tellings = [to for to, _ in drafts]
    told = "".join((*_not_drafted(placed, job.language), *_advice(placed.plan_file, tellings, ask, job.language)))
    outcome = outcome._replace(told=outcome.told + told, writes=(*placed.writes, *outcome.writes))
    outcome = _recorded(job, tellings, ask, outcome) if ask.told else outcome
    return outcome if len(drafts) == len(audiences) else outcome._replace(code=2)


def _drafted(placed: PlacedAudiences, language: str) -> Iterator[tuple[Telling, Draft]]:
    """A draft for each audience that is known to be inside, or for which something has been written."""
    follow = placed.plan_file.follow
    assert follow is not None
    for audience, message, is_inside in placed.known:
        to = telling(follow, audience, message, is_inside=is_inside)
        if is_inside or has_content(follow.plan, audience, message, to.day):
            yield to, _draft(follow, to, language)


def _not_drafted(placed: PlacedAudiences, language: str) -> Iterator[str]:
    """Why an audience has no draft, and what to do about it."""
    assert placed.plan_file.follow is not None
    for audience, message in placed.unknown:
        name = "audience-not-settled" if message is not None else "audience-not-settled-here"
        id_ = message.message.id if message is not None else None
        yield sentence(name, language, {"audience": audience, "id": id_}) + "\n"
    for audience, message, is_inside in placed.known:
        if not is_inside and not has_content(placed.plan_file.follow.plan, audience, message, placed.plan_file.day):
            name = "nothing-for-outside" if message is not None else "nothing-for-outside-here"
            id_ = message.message.id if message is not None else None
            yield sentence(name, language, {"audience": audience, "id": id_}) + "\n"


def _recorded(job: Job, tellings: list[Telling], ask: AnnounceAsk, drafted: Outcome) -> Outcome:
    """The drafts, and the messages written down as told; a draft that a person has edited is just what was told."""
    from seuranta.commands.record.events import told  # noqa: PLC0415 - a draft alone needs none of it
    from seuranta.commands.record.recording import RecordAsk  # noqa: PLC0415 - likewise

    ids = [to.message.message.id for to in tellings if to.message is not None]
    if not ids:
        raise UserError("no-message-to-record", audience=tellings[0].audience)
    recorded = told(job, ids, RecordAsk(dry_run=ask.delivery.dry_run))
    return recorded._replace(
        text=drafted.text + recorded.text, told=drafted.told + recorded.told, writes=(*drafted.writes, *recorded.writes)
    )


def _wanted(follow: FollowUp, ask: AnnounceAsk, language: str) -> Iterator[Addressed]:
    if ask.due:
        for planned in follow.messages.values():
            if planned.state in ("late", "due_today") and planned.message.audience is not None:
                yield Addressed(planned.message.audience, planned)
    elif ask.message is not None:
        planned = follow.messages[one_item(follow.plan, ask.message, language, ("communication",)).id]
        if planned.message.audience is None:
            raise UserError("message-without-audience", id=planned.id)
        yield Addressed(planned.message.audience, planned)
    else:
        typed = ask.audience or vocabulary.value_name("whole_staff", "whole_staff", language)
        yield _to_audience(follow, typed)


def _to_audience(follow: FollowUp, typed: str) -> Addressed:
    """The plan's next message to an audience; without any, a draft for those who were named."""
    messages = [
        planned
        for planned in follow.messages.values()
        if planned.message.audience and _is_same(planned.message.audience, typed)
    ]
    if messages:
        planned = min(messages, key=_next_day)
        return Addressed(planned.message.audience or typed, planned)
    known = dict.fromkeys(planned.message.audience for planned in follow.messages.values() if planned.message.audience)
    suggestion = None if is_whole_staff(typed) else nearest(typed, known)
    if suggestion is not None:
        raise UserError("unknown-audience-nearest", typed=typed, suggestion=suggestion, n=1)
    return Addressed(typed, None)


def _is_same(audience: str, other_audience: str) -> bool:
    return audience_key(audience) == audience_key(other_audience)


def _next_day(planned: MessageOn) -> date:
    return planned.next or date.max


def _draft(follow: FollowUp, to: Telling, language: str) -> Draft:
    name = announcement_name(follow.plan, to, language)
    return Draft(name, announcement(follow, to, language), known_members(follow.plan, to.audience))


def _advice(plan_file: PlanFile, tellings: list[Telling], ask: AnnounceAsk, language: str) -> Iterator[str]:
    """What the person who sends a draft has to know: that it leaves the company, to whom it has no address, and what
    it leaves out that may not have been told.
    """
    assert plan_file.follow is not None
    for audience, is_inside in dict.fromkeys((to.audience, to.is_inside) for to in tellings):
        if not is_inside:
            yield sentence("draft-goes-outside", language, {"audience": audience}) + "\n"
        else:
            yield from _perhaps_untold(plan_file.follow, audience, language)
        if ask.delivery.form == "eml":
            members = known_members(plan_file.follow.plan, audience)
            missing = [person.id for person in members if person.email is None]
            if not members:
                yield sentence("no-addresses", language, {"audience": audience}) + "\n"
            elif missing:
                yield sentence("address-missing", language, {"names": ", ".join(missing)}) + "\n"


def _perhaps_untold(follow: FollowUp, audience: str, language: str) -> Iterator[str]:
    """What was recorded on the day on which the audience last heard, and is in no draft after it."""
    changed = untold(follow.plan, audience, follow.day)
    if changed.since is None:
        return
    agreed = (f'"{text}"' for text in news_of_day(follow.plan, audience, changed.since))
    items = (*changed.same_day, *agreed)
    if items:
        yield sentence("perhaps-untold", language, {"day": changed.since, "ids": ", ".join(items)}) + "\n"
