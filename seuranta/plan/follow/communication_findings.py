"""What is worth saying on a day of messages, of who has heard nothing, and of questions that wait."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from datetime import date
from functools import partial

from seuranta.plan.follow.audiences import Audiences, audience_key, is_whole_staff
from seuranta.plan.follow.checkpoint_findings import unused_exceptions
from seuranta.plan.follow.communication import MessageOn, Silence, is_open, several_audiences
from seuranta.plan.follow.days_off import DaysOff
from seuranta.plan.follow.series import agreed
from seuranta.plan.follow.stage import is_followed_up
from seuranta.plan.loading.model import Communication, Plan
from seuranta.plan.values.calendar_end import years_from
from seuranta.plan.words.diagnostic import Argument, At, Choice, Finding, IsUnread, Term

ANSWERED_WITHIN = 14
_DAYS = ("date", "recurrence", "start", "until", "except", "told")


def communication_findings(
    plan: Plan,
    messages: Mapping[str, MessageOn],
    silence: Iterable[Silence],
    day: date,
    is_unread: IsUnread,
    *,
    knows_all_messages: bool,
) -> Iterator[Finding]:
    """Message by message in plan order, then who has heard nothing, then questions.

    `knows_all_messages` is False where a message of the file could not be read: what seems to be missing may stand
    there.
    """
    is_closed = plan.closed_on is not None and plan.closed_on <= day
    is_demanded = is_followed_up(plan, day) and not is_closed
    known = {
        name: on for name, on in messages.items() if not any(is_unread("communication", name, one) for one in _DAYS)
    }
    several = several_audiences(plan)
    for name, pieces in several.items():
        args: dict[str, Argument] = {"id": name, "typed": ", ".join(pieces)}
        yield Finding("several-audiences", At("communication", name, ("audience",)), args)
    audiences = Audiences(plan)
    for on in known.values():
        yield from _unsettled(on.message, audiences, is_unread)
        yield from _late(on, plan)
        yield from _without_days(on.message, is_unread)
        if on.message.recurrence is None or not on.message.recurrence.follows_checkpoint:
            yield from unused_exceptions("communication", on.message, partial(_agreed, plan, on.message, day))
    if is_demanded:
        shared = (one.audience for one in plan.communication.values() if one.id in several)
        together = {audience_key(one) for one in shared if one is not None}
        yield from _silent(plan, (one for one in silence if audience_key(one.audience) not in together), is_unread)
        if knows_all_messages:
            yield from _missing(plan, is_unread, {piece for pieces in several.values() for piece in pieces})
    yield from _unanswered(plan, day, is_unread)


def _agreed(plan: Plan, message: Communication, day: date, years: int) -> tuple[date, ...]:
    return agreed(plan, message, day, years_from(day, years), DaysOff(plan).is_week_working_day)


def _unsettled(message: Communication, audiences: Audiences, is_unread: IsUnread) -> Iterator[Finding]:
    """An audience of which nobody can tell whether it is the company's own people gets no draft."""
    if message.audience is None or is_unread("communication", message.id, "internal"):
        return
    if audiences.standing(message.audience) is None:
        args: dict[str, Argument] = {
            "id": message.id,
            "audience": message.audience,
            "internal": Term("communication", "internal"),
            "yes": Choice("boolean", "yes"),
            "no": Choice("boolean", "no"),
        }
        yield Finding("audience-not-settled", At("communication", message.id, ("audience",)), args)


def _late(on: MessageOn, plan: Plan) -> Iterator[Finding]:
    is_wanted = plan.closed_on is None or (on.next is not None and on.next <= plan.closed_on)
    if on.state == "late" and is_wanted:
        message = on.message
        args: dict[str, Argument] = {
            "id": message.id,
            "n": on.days_late,
            "day": on.next,
            "audience": message.audience,
            "told": Term("communication", "told"),
        }
        yield Finding("late-message", At("communication", message.id, key=True), args, days=on.days_late)


def _without_days(message: Communication, is_unread: IsUnread) -> Iterator[Finding]:
    """A message that never comes up to be told, or never again."""
    is_timed = message.recurrence is not None or message.date or message.checkpoint is not None
    if not is_timed and not is_unread("communication", message.id, "checkpoint"):
        args: dict[str, Argument] = {
            "id": message.id,
            "last": max(message.told, default=None),
            "date": Term("communication", "date"),
            "recurrence": Term("communication", "recurrence"),
        }
        yield Finding("message-without-days", At("communication", message.id, key=True), args)


def _silent(plan: Plan, silence: Iterable[Silence], is_unread: IsUnread) -> Iterator[Finding]:
    """Whether anybody was told is not known where the days of telling, or of the presentation, could not be read."""
    is_unsure = is_unread("", "", "presented") or any(
        is_unread("communication", one, "told") for one in plan.communication
    )
    first_to: dict[str, str] = {}
    for name, message in plan.communication.items():
        if message.audience is not None:
            first_to.setdefault(audience_key(message.audience), name)
    for one in silence:
        if not one.is_silent or is_unsure:
            continue
        first = first_to.get(audience_key(one.audience))
        at = At("communication", first, ("audience",)) if first is not None else At("communication", key=True)
        audience: Argument = Choice("whole_staff", "whole_staff") if one.is_unnamed else one.audience
        args: dict[str, Argument] = {
            "audience": audience,
            "n": one.days,
            "last": one.last,
            "told": Term("communication", "told"),
        }
        yield Finding("silent-audience", at, args, light="red", days=one.days, about=one.audience)


def _missing(plan: Plan, is_unread: IsUnread, others: Iterable[str]) -> Iterator[Finding]:
    """With no messages at all, that nothing reaches the whole staff says enough.

    `others` are audiences that share a message: that they do has been told.
    """
    messages = plan.communication.values()
    section: dict[str, Argument] = {"section": Term("plan", "communication")}
    at = At("communication", key=True)
    audiences = (*(one.audience for one in messages if one.audience is not None), *others)
    reach = any(is_whole_staff(one) for one in audiences)
    if not reach and not any(is_unread("communication", one.id, "audience") for one in messages):
        yield Finding("no-whole-staff-message", at, section)
    repeats = any(one.recurrence is not None for one in messages)
    if messages and not repeats and not any(is_unread("communication", one.id, "recurrence") for one in messages):
        yield Finding("no-recurring-message", at, section)


def _unanswered(plan: Plan, day: date, is_unread: IsUnread) -> Iterator[Finding]:
    for name, one in plan.feedback.items():
        is_known = not any(is_unread("feedback", name, field) for field in ("answer", "answered_on"))
        if one.date is not None and is_known and is_open(one, day) and (day - one.date).days > ANSWERED_WITHIN:
            days = (day - one.date).days
            at = At("feedback", name, ("question",), key=one.question is None)
            answer = Term("feedback", "answer")
            args: dict[str, Argument] = {
                "id": name,
                "n": days,
                "by": one.asked_by,
                "question": one.question,
                "answer": answer,
            }
            yield Finding("unanswered-question", at, args, days=days)
