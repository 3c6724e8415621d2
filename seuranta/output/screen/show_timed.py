"""Everything about one checkpoint series or one message: what was agreed, and its days with what became of each."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from seuranta.output.screen.layout import GAP, NOTHING, Line, Span, Style, columns, line_width, wrap
from seuranta.output.screen.lights import marked
from seuranta.output.screen.show_parts import Labelled, choice, field, fields, findings, head, heading, left_out
from seuranta.output.words import phrases
from seuranta.output.words import show_phrases as words
from seuranta.output.words.harmless import safe
from seuranta.output.words.items import people, person
from seuranta.output.words.phrases import in_days, say
from seuranta.output.words.text import clock, length, weekday_and_day
from seuranta.output.words.text import day as written
from seuranta.plan.follow.checkpoints import Occurrence
from seuranta.plan.follow.communication import MessageOn
from seuranta.plan.follow.followup import FollowUp
from seuranta.plan.loading.model import Checkpoint, Timed
from seuranta.plan.values.printed_recurrence import phrase
from seuranta.plan.words.diagnostic import Light

_MOST_PAST = 12
_MOST_AHEAD = 12
_MOST_TOLD = 8
_INDENT = 2
_STYLES: dict[str, Style] = {"held": "green", "skipped": "quiet", "missed": "amber", "today": "strong", "ahead": ""}


# --- checkpoints --------------------------------------------------------------------------------------------------


def checkpoint(follow: FollowUp, item: str, language: str, width: int) -> list[Line]:
    series = follow.plan.checkpoints[item]
    own = [one for one in follow.checkpoints.occurrences if one.series == item]
    light: Light = "amber" if any(one.state == "missed" for one in own) else "green"
    lines = head(marked(light, item), series.title, width)
    lines += fields(_checkpoint_fields(series, language), width)
    if own:
        lines += [NOTHING, heading(words.OCCURRENCES, language), *_occurrences(own, follow, language, width)]
    told = findings(follow, "checkpoints", item, language, width)
    return [*lines, NOTHING, *told] if told else lines


def _checkpoint_fields(series: Checkpoint, language: str) -> Iterator[Labelled]:
    yield field("checkpoint", "kind", language), choice("checkpoint_kind", series.kind, language)
    yield field("checkpoint", "owner", language), person(series.owner)
    yield from _when("checkpoint", series, language)
    if series.typed_duration is not None:
        yield field("checkpoint", "duration", language), length(series.typed_duration)
    yield field("checkpoint", "place", language), series.place
    yield field("checkpoint", "link", language), series.link
    yield field("checkpoint", "participants", language), people(series.participants)
    yield field("checkpoint", "agenda", language), series.agenda


def _when(kind: str, timed: Timed, language: str) -> Iterator[Labelled]:
    """How often and at what time; dates that stand alone are among the days below."""
    if timed.recurrence is not None:
        yield field(kind, "recurrence", language), phrase(timed.recurrence, language)
    if timed.time is not None:
        yield field(kind, "time", language), clock(timed.time.start, language)
    if timed.until is not None:
        yield field(kind, "until", language), written(timed.until, language)


def _occurrences(own: Sequence[Occurrence], follow: FollowUp, language: str, width: int) -> list[Line]:
    past = [one for one in own if one.day < follow.day]
    coming = [one for one in own if one.day >= follow.day]
    lines = left_out(len(past) - _MOST_PAST, language)
    shown = (*past[-_MOST_PAST:], *coming[:_MOST_AHEAD])
    firsts = columns([_occurrence(one, language) for one in shown], width)
    room = max(map(line_width, firsts), default=0) + GAP
    for first, one in zip(firsts, shown, strict=True):
        gap = Span(" " * (room - line_width(first)))
        said = Span("; ".join(_remarks(one, follow, language)), "quiet")
        lines += wrap((*first, gap, said), width, indent=_INDENT, hanging=_INDENT + room)
    return lines + left_out(len(coming) - _MOST_AHEAD, language)


def _occurrence(one: Occurrence, language: str) -> list[Span]:
    return [
        Span(weekday_and_day(one.day, language)),
        Span(clock(one.time, language) if one.time is not None else "", "quiet"),
        Span(words.OCCURRENCE_STATES[one.state].fill(language), _STYLES[one.state]),
    ]


def _remarks(one: Occurrence, follow: FollowUp, language: str) -> Iterator[str]:
    if one.state == "ahead":
        yield in_days(one.day, follow.day, language)
    if one.is_extra:
        yield words.EXTRA.fill(language)
    for slot in one.moved_from:
        yield say(words.MOVED_FROM_DAY, language, day=slot)
    if one.reason:
        yield safe(one.reason)
    held = one.record if one.state == "held" else None
    if held is not None and held.present:
        yield say(words.PRESENT, language, who=people(held.present))
    if held is not None and held.minutes:
        yield say(words.MINUTES, language, where=held.minutes)


# --- messages -----------------------------------------------------------------------------------------------------


def message(follow: FollowUp, item: str, language: str, width: int) -> list[Line]:
    on = follow.messages[item]
    light: Light = "red" if on.state == "late" else "amber" if on.state == "due_today" else "green"
    lines = head(marked(light, item), on.message.title, width)
    lines += fields(_message_fields(on, follow, language), width)
    told = findings(follow, "communication", item, language, width)
    return [*lines, NOTHING, *told] if told else lines


def _message_fields(on: MessageOn, follow: FollowUp, language: str) -> Iterator[Labelled]:
    one = on.message
    yield field("communication", "audience", language), one.audience
    yield field("communication", "channel", language), one.channel
    yield field("communication", "link", language), one.link
    yield field("communication", "owner", language), person(one.owner)
    yield from _when("communication", one, language)
    yield field("communication", "checkpoint", language), one.checkpoint
    yield field("communication", "purpose", language), one.purpose
    yield field("communication", "message", language), one.message
    yield words.TOLD.fill(language), _told(on, follow, language)
    yield words.MESSAGE_NEXT.fill(language), _next(on, follow, language)


def _told(on: MessageOn, follow: FollowUp, language: str) -> str:
    known = sorted(one for one in on.message.told if one <= follow.day)
    if not known:
        return words.NEVER.fill(language)
    shown = ", ".join(written(one, language) for one in known[-_MOST_TOLD:])
    return f"{shown} ({in_days(known[-1], follow.day, language)})"


def _next(on: MessageOn, follow: FollowUp, language: str) -> Span | None:
    if on.next is None:
        return None
    day = weekday_and_day(on.next, language)
    if on.state == "late":
        return Span(f"{day} – {say(phrases.NOT_TOLD, language, n=on.days_late)}", "red")
    return Span(f"{day} ({in_days(on.next, follow.day, language)})")
