"""What is worth saying on a day of messages, of who has heard nothing, and of questions that wait."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from seuranta.plan.follow.audiences import audience_key, is_whole_staff
from seuranta.plan.follow.communication import MessageOn, Silence, is_open
from seuranta.plan.follow.exception_findings import unused_exceptions
from seuranta.plan.follow.seen import Finder, Seen
from seuranta.plan.words.diagnostic import Argument, At, Choice, Finding, Term

ANSWERED_WITHIN = 14
_DAYS = ("date", "recurrence", "start", "until", "except", "told")
"""The fields that decide when a message is to be told."""
_SECTION = At("communication", key=True)


def several_audiences(seen: Seen) -> Iterator[Finding]:
    for item, audiences in seen.several_audiences.items():
        args: dict[str, Argument] = {"id": item, "typed": ", ".join(audiences)}
        yield Finding("several-audiences", At("communication", item, ("audience",)), args)


# --- one message ------------------------------------------------------------------------------------------------------


def message_findings(seen: Seen) -> Iterator[Finding]:
    """Message by message in plan order, of those whose days are known."""
    for message in seen.messages.values():
        if not seen.is_unread("communication", message.id, *_DAYS):
            for finder in OF_EACH_MESSAGE:
                yield from finder(seen, message)


def audience_not_settled(seen: Seen, message: MessageOn) -> Iterator[Finding]:
    """An audience of which nobody can tell whether it is the company's own people gets no draft."""
    audience = message.message.audience
    if audience is None or seen.is_unread("communication", message.id, "internal"):
        return
    if seen.audiences.standing(audience) is None:
        args: dict[str, Argument] = {
            "id": message.id,
            "audience": audience,
            "internal": Term("communication", "internal"),
            "yes": Choice("boolean", "yes"),
            "no": Choice("boolean", "no"),
        }
        yield Finding("audience-not-settled", At("communication", message.id, ("audience",)), args)


def late_message(_seen: Seen, message: MessageOn) -> Iterator[Finding]:
    if message.state == "late":
        args: dict[str, Argument] = {
            "id": message.id,
            "n": message.days_late,
            "day": message.next,
            "audience": message.message.audience,
            "told": Term("communication", "told"),
        }
        yield Finding("late-message", At("communication", message.id, key=True), args, days=message.days_late)


def message_without_days(seen: Seen, message: MessageOn) -> Iterator[Finding]:
    """A message that never comes up to be told, or never again."""
    typed = message.message
    is_timed = typed.recurrence is not None or typed.date or typed.checkpoint is not None
    if not is_timed and not seen.is_unread("communication", message.id, "checkpoint"):
        args: dict[str, Argument] = {
            "id": message.id,
            "last": max(typed.told, default=None),
            "date": Term("communication", "date"),
            "recurrence": Term("communication", "recurrence"),
        }
        yield Finding("message-without-days", At("communication", message.id, key=True), args)


def unused_exception(seen: Seen, message: MessageOn) -> Iterator[Finding]:
    if not message.message.follows_checkpoint:
        yield from unused_exceptions(seen, "communication", message.message)


OF_EACH_MESSAGE: tuple[Callable[[Seen, MessageOn], Iterator[Finding]], ...] = (
    audience_not_settled,
    late_message,
    message_without_days,
    unused_exception,
)


# --- who has heard nothing --------------------------------------------------------------------------------------------


def silent_audience(seen: Seen) -> Iterator[Finding]:
    """Of audiences that share a message nothing else is told than that they do."""
    if not seen.is_under_way or not _knows_what_was_told(seen):
        return
    shared = set()
    first_to: dict[str, str] = {}
    for item, message in seen.plan.communication.items():
        if message.audience is not None:
            key = audience_key(message.audience)
            first_to.setdefault(key, item)
            if item in seen.several_audiences:
                shared.add(key)
    for silence in seen.silence:
        key = audience_key(silence.audience)
        if silence.is_silent and key not in shared:
            yield _silent(silence, first_to.get(key))


def _knows_what_was_told(seen: Seen) -> bool:
    """Whether anybody was told is not known where the days of telling, or of the presentation, could not be read."""
    if seen.is_unread("", "", "presented"):
        return False
    return not any(seen.is_unread("communication", item, "told") for item in seen.plan.communication)


def _silent(silence: Silence, message: str | None) -> Finding:
    """`message` is the first one to that audience."""
    at = At("communication", message, ("audience",)) if message is not None else _SECTION
    args: dict[str, Argument] = {
        "audience": Choice("whole_staff", "whole_staff") if silence.is_unnamed else silence.audience,
        "n": silence.days,
        "last": silence.last,
        "told": Term("communication", "told"),
    }
    return Finding("silent-audience", at, args, light="red", days=silence.days, about=silence.audience)


def no_whole_staff_message(seen: Seen) -> Iterator[Finding]:
    if not seen.is_under_way or not seen.knows_all("communication"):
        return
    if not any(map(is_whole_staff, _audiences(seen))) and not _is_any_unread(seen, "audience"):
        yield Finding("no-whole-staff-message", _SECTION, {"section": Term("plan", "communication")})


def _audiences(seen: Seen) -> Iterator[str]:
    for message in seen.plan.communication.values():
        if message.audience is not None:
            yield message.audience
    for audiences in seen.several_audiences.values():
        yield from audiences


def no_recurring_message(seen: Seen) -> Iterator[Finding]:
    """With no messages at all, that nothing reaches the whole staff says enough."""
    messages = seen.plan.communication.values()
    if not messages or not seen.is_under_way or not seen.knows_all("communication"):
        return
    repeats = any(message.recurrence is not None for message in messages)
    if not repeats and not _is_any_unread(seen, "recurrence"):
        yield Finding("no-recurring-message", _SECTION, {"section": Term("plan", "communication")})


def _is_any_unread(seen: Seen, field: str) -> bool:
    return any(seen.is_unread("communication", item, field) for item in seen.plan.communication)


# --- questions --------------------------------------------------------------------------------------------------------


def unanswered_question(seen: Seen) -> Iterator[Finding]:
    for item, question in seen.plan.feedback.items():
        is_known = not seen.is_unread("feedback", item, "answer", "answered_on")
        if question.date is None or not is_known or not is_open(question, seen.day):
            continue
        days = (seen.day - question.date).days
        if days > ANSWERED_WITHIN:
            args: dict[str, Argument] = {
                "id": item,
                "n": days,
                "by": question.asked_by,
                "question": question.question,
                "answer": Term("feedback", "answer"),
            }
            at = At("feedback", item, ("question",), key=question.question is None)
            yield Finding("unanswered-question", at, args, days=days)


COMMUNICATION_FINDERS: tuple[Finder, ...] = (
    several_audiences,
    message_findings,
    silent_audience,
    no_whole_staff_message,
    no_recurring_message,
    unanswered_question,
)
