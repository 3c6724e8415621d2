"""Everything about one checkpoint series or one message: what was agreed, and its days with what became of each."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from seuranta.output.screen.layout import GAP, NOTHING, Line, Span, Style, columns, line_width, wrap
from seuranta.output.screen.lights import marked
from seuranta.output.screen.show_parts import Told, findings, head, heading, item_fields, left_out
from seuranta.output.words import phrases
from seuranta.output.words import show_phrases as words
from seuranta.output.words.harmless import safe
from seuranta.output.words.items import people
from seuranta.output.words.phrases import in_days, say
from seuranta.output.words.text import clock, weekday_and_day
from seuranta.output.words.text import day as written
from seuranta.plan.follow.checkpoints import Occurrence
from seuranta.plan.follow.communication import MessageOn, MessageState
from seuranta.plan.follow.followup import FollowUp
from seuranta.plan.loading.model import Timed
from seuranta.plan.words.diagnostic import Light

_MOST_PAST = 12
_MOST_AHEAD = 12
_MOST_TOLD = 8
_INDENT = 2
_STYLES: dict[str, Style] = {"held": "green", "skipped": "quiet", "missed": "amber", "today": "strong", "ahead": ""}


# --- checkpoints --------------------------------------------------------------------------------------------------


def checkpoint_view(follow: FollowUp, item: str, language: str, width: int, again: str = "") -> list[Line]:
    series = follow.plan.checkpoints[item]
    occurrences = [occurrence for occurrence in follow.checkpoints.occurrences if occurrence.series == item]
    is_missed = any(occurrence.state == "missed" for occurrence in occurrences)
    told: dict[str, Told] = {
        "title": None,
        "date": None,
        "time": _time(series, language),
        "held": None,
        "skipped": None,
        "moved": None,
    }
    lines = head(marked("amber" if is_missed else "green", item), series.title, width)
    lines += item_fields("checkpoint", series, language, told, width)
    if occurrences:
        lines += [NOTHING, heading(words.OCCURRENCES, language), *_occurrences(occurrences, follow, language, width)]
    notes = findings(follow, "checkpoints", item, language, width, again)
    return [*lines, NOTHING, *notes] if notes else lines


def _time(timed: Timed, language: str) -> str | None:
    """The time of day, whether it stands in a field of its own or in the recurrence."""
    return clock(timed.time.start, language) if timed.time is not None else None


def _occurrences(occurrences: Sequence[Occurrence], follow: FollowUp, language: str, width: int) -> list[Line]:
    past = [occurrence for occurrence in occurrences if occurrence.day < follow.day]
    coming = [occurrence for occurrence in occurrences if occurrence.day >= follow.day]
    lines = left_out(len(past) - _MOST_PAST, language)
    shown = (*past[-_MOST_PAST:], *coming[:_MOST_AHEAD])
    starts = columns([_occurrence(occurrence, language) for occurrence in shown], width)
    room = max(map(line_width, starts), default=0) + GAP
    for start, occurrence in zip(starts, shown, strict=True):
        gap = Span(" " * (room - line_width(start)))
        remarks = Span("; ".join(_remarks(occurrence, follow, language)), "quiet")
        lines += wrap((*start, gap, remarks), width, indent=_INDENT, hanging=_INDENT + room)
    return lines + left_out(len(coming) - _MOST_AHEAD, language)


def _occurrence(occurrence: Occurrence, language: str) -> list[Span]:
    return [
        Span(weekday_and_day(occurrence.day, language)),
        Span(clock(occurrence.time, language) if occurrence.time is not None else "", "quiet"),
        Span(words.OCCURRENCE_STATES[occurrence.state].fill(language), _STYLES[occurrence.state]),
    ]


def _remarks(occurrence: Occurrence, follow: FollowUp, language: str) -> Iterator[str]:
    if occurrence.state == "ahead":
        yield in_days(occurrence.day, follow.day, language)
    if occurrence.is_extra:
        yield words.EXTRA.fill(language)
    for slot in occurrence.moved_from:
        yield say(words.MOVED_FROM_DAY, language, day=slot)
    if occurrence.reason:
        yield safe(occurrence.reason)
    held = occurrence.record if occurrence.state == "held" else None
    if held is not None and held.present:
        yield say(words.PRESENT, language, who=people(held.present))
    if held is not None and held.minutes:
        yield say(words.MINUTES, language, where=held.minutes)


# --- messages -----------------------------------------------------------------------------------------------------

_LIGHTS: dict[MessageState | None, Light] = {"late": "red", "due_today": "amber"}


def message_view(follow: FollowUp, item: str, language: str, width: int, again: str = "") -> list[Line]:
    message = follow.messages[item]
    told: dict[str, Told] = {
        "title": None,
        "date": None,
        "time": _time(message.message, language),
        "told": [
            (words.TOLD.fill(language), _days_told(message, follow, language)),
            (words.MESSAGE_NEXT.fill(language), _next(message, follow, language)),
        ],
    }
    lines = head(marked(_LIGHTS.get(message.state, "green"), item), message.title, width)
    lines += item_fields("communication", message.message, language, told, width)
    notes = findings(follow, "communication", item, language, width, again)
    return [*lines, NOTHING, *notes] if notes else lines


def _days_told(message: MessageOn, follow: FollowUp, language: str) -> str:
    """The last days on which it was told, and how long ago that is."""
    past = sorted(day for day in message.message.told if day <= follow.day)
    if not past:
        return words.NEVER.fill(language)
    shown = ", ".join(written(day, language) for day in past[-_MOST_TOLD:])
    return f"{shown} ({in_days(past[-1], follow.day, language)})"


def _next(message: MessageOn, follow: FollowUp, language: str) -> Span | None:
    if message.next is None:
        return None
    day = weekday_and_day(message.next, language)
    if message.state == "late":
        return Span(f"{day} – {say(phrases.NOT_TOLD, language, n=message.days_late)}", "red")
    return Span(f"{day} ({in_days(message.next, follow.day, language)})")
