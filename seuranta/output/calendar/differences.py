"""In what two versions of one calendar entry differ, apart from the day: every difference, as people would name it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date, datetime, time, timedelta
from itertools import chain
from typing import Literal, NamedTuple
from zoneinfo import ZoneInfo

from seuranta.output.calendar.entry_texts import FOR, MOVED, REASON
from seuranta.output.calendar.file import Block, unescaped
from seuranta.output.words.text import NOT_KNOWN, clock, length

What = Literal["time", "length", "title", "place", "text", "link", "reminder", "guests", "busy", "form"]


class Difference(NamedTuple):
    """What is different; `old` and `new` as they are shown, None where that says too little or too much."""

    what: What
    old: str | None = None
    new: str | None = None


def differences(old: Block, new: Block, zone: ZoneInfo, language: str) -> Iterator[Difference]:
    """All of them; where only the form of the entry differs, that alone."""
    is_told = old.day(zone) != new.day(zone) or old.is_cancelled != new.is_cancelled
    has_any = False
    for difference in _by_field(old, new, zone, language, is_told=is_told):
        has_any = True
        yield difference
    if not has_any and not is_told and old.lines != new.lines:
        yield Difference("form")


def _by_field(old: Block, new: Block, zone: ZoneInfo, language: str, *, is_told: bool) -> Iterator[Difference]:
    """`is_told`: that it moves, or is off, is said anyway, and with it what its text says of that."""
    yield from _times(old, new, zone, language)
    if old.title != new.title and old.is_cancelled == new.is_cancelled:
        yield Difference("title", None, new.title)
    if old.value("LOCATION") != new.value("LOCATION"):
        yield Difference("place", None, unescaped(new.value("LOCATION")) or NOT_KNOWN)
    if _text(old, is_told=is_told) != _text(new, is_told=is_told):
        yield Difference("text")
    if old.value("URL") != new.value("URL"):
        yield Difference("link")
    if _lines(old, "TRIGGER") != _lines(new, "TRIGGER"):
        yield Difference("reminder")
    if _lines(old, "ATTENDEE", "ORGANIZER") != _lines(new, "ATTENDEE", "ORGANIZER"):
        yield Difference("guests")
    if old.value("TRANSP") != new.value("TRANSP") and old.is_cancelled == new.is_cancelled:
        yield Difference("busy")


def _times(old: Block, new: Block, zone: ZoneInfo, language: str) -> Iterator[Difference]:
    """An entry with a time that becomes one of a whole day, or the other way round, has another length anyway."""
    before, after = _time(old, zone), _time(new, zone)
    if before is None or after is None:
        if before != after:
            yield Difference("time", None, clock(after, language) if after is not None else NOT_KNOWN)
    elif before != after:
        yield Difference("time", clock(before, language), clock(after, language))
    if (before is None) == (after is None) and _length(old) != _length(new):
        yield Difference("length", _written_length(old), _written_length(new))


def _time(block: Block, zone: ZoneInfo) -> time | None:
    """The time at which an entry begins; None of one of whole days."""
    start = block.start(zone)
    return start.time() if isinstance(start, datetime) else None


def _written_length(block: Block) -> str | None:
    span = _length(block)
    return length(span) if span is not None else None


def _length(block: Block) -> timedelta | None:
    start, end = block.start(ZoneInfo("UTC")), block.end(ZoneInfo("UTC"))
    if isinstance(start, datetime) and isinstance(end, datetime):
        return end - start
    return end - start if isinstance(start, date) and isinstance(end, date) else None


_LABELS = "|".join(map(re.escape, chain.from_iterable((text.fi, text.en) for text in (MOVED, REASON, FOR))))
_OF_A_MOVE = re.compile(rf"(?:\n|^)(?:{_LABELS}): [^\n]*")
"""What the text of an entry says of days and of the reason for a move, in both languages: that is told as the move."""


def _text(block: Block, *, is_told: bool) -> str:
    text = unescaped(block.value("DESCRIPTION"))
    return _OF_A_MOVE.sub("", text) if is_told else text


def _lines(block: Block, *names: str) -> list[str]:
    return [line for line in block.lines if line.startswith(names)]
