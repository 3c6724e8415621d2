"""What the people concerned have been told and when, which messages are late, and which questions wait for an answer."""

from __future__ import annotations

from datetime import date
from heapq import nsmallest

from seuranta.output.screen.layout import Line, Span, line_width, wrap
from seuranta.output.screen.lights import marked, marked_lines
from seuranta.output.screen.status_actions import Row, more, rows
from seuranta.output.words import phrases
from seuranta.output.words.command_names import typed_command
from seuranta.output.words.harmless import safe
from seuranta.output.words.items import name, person, title
from seuranta.output.words.phrases import in_days, say, short_day, with_details
from seuranta.output.words.situation import silence_sentence
from seuranta.plan.follow.communication import MessageOn, Silence
from seuranta.plan.follow.communication_findings import ANSWERED_WITHIN
from seuranta.plan.follow.followup import FollowUp
from seuranta.plan.follow.to_tell import open_questions, pressing_messages, silences
from seuranta.plan.loading.model import Feedback

_MOST_ROWS = 4
_MOST_NEXT = 2
_MOST_QUESTIONS = 3
_INDENT = 2


def communication(follow: FollowUp, language: str, width: int, again: str) -> list[Line]:
    """The whole staff first, then whoever has been left in silence, late messages, and what is told next."""
    silent, late = silences(follow), pressing_messages(follow)
    lines: list[Line] = []
    for silence in silent[:_MOST_ROWS]:
        lines += _silence(silence, follow, language, width)
    lines += rows([_late_row(message, language) for message in late[:_MOST_ROWS]], width)
    left = max(len(silent) - _MOST_ROWS, 0) + max(len(late) - _MOST_ROWS, 0)
    lines += more(left, typed_command("check", language, again), language, width)
    return [*lines, *_next_messages(follow, language, width)]


def _silence(silence: Silence, follow: FollowUp, language: str, width: int) -> list[Line]:
    """When an audience last heard of the plan."""
    said = silence_sentence(silence, follow.day, language)
    if silence.is_silent:
        return marked_lines("red", said, width, "red")
    return marked_lines("green", said, width)


def _late_row(message: MessageOn, language: str) -> Row:
    if message.state == "late":
        mark, said = marked("red", message.id), say(phrases.NOT_TOLD, language, n=message.days_late)
    else:
        mark, said = marked("amber", message.id), phrases.TELL_TODAY.fill(language)
    named = with_details(title(message), safe(message.message.audience or ""))
    return (mark, Span(named), Span(person(message.owner)), Span(said, mark.style))


def _next_messages(follow: FollowUp, language: str, width: int) -> list[Line]:
    ahead = [message for message in follow.messages.values() if message.state == "ahead" and message.next is not None]
    if not follow.messages:
        return [(Span("  " + phrases.NO_MESSAGES.fill(language), "quiet"),)]
    if not ahead:
        return []
    first, *others = (_next_message(message, follow, language) for message in nsmallest(_MOST_NEXT, ahead, key=_day_of))
    spans = (Span(phrases.NEXT_MESSAGE.fill(language), "quiet"), Span(", ".join((first, *others))))
    if _INDENT + line_width(spans) > width:
        spans = (spans[0], Span(first))
    return wrap(spans, width, indent=_INDENT, hanging=2 * _INDENT)


def _day_of(message: MessageOn) -> date:
    assert message.next is not None
    return message.next


def _next_message(message: MessageOn, follow: FollowUp, language: str) -> str:
    assert message.next is not None
    return with_details(f"{name(message)} {short_day(message.next, follow.day, language)}", person(message.owner))


def questions(follow: FollowUp, language: str, width: int, again: str) -> list[Line]:
    """Open questions, the oldest first."""
    waiting = open_questions(follow)
    shown = waiting[:_MOST_QUESTIONS]
    lines: list[Line] = []
    for question in shown:
        lines += _question(question, follow, language, width)
    return [*lines, *more(len(waiting) - len(shown), typed_command("check", language, again), language, width)]


def _question(question: Feedback, follow: FollowUp, language: str, width: int) -> list[Line]:
    waits = question.date is not None and (follow.day - question.date).days > ANSWERED_WITHIN
    asked = in_days(question.date, follow.day, language) if question.date is not None else ""
    details = with_details("", safe(question.asked_by or ""), asked)
    spans = (
        marked("amber" if waits else None, question.id),
        Span(f" {safe(question.question)}" if question.question else ""),
        Span(details, "amber" if waits else "quiet"),
    )
    return wrap(spans, width, hanging=_INDENT)
