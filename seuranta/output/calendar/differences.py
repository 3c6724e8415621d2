"""In what two versions of one calendar entry differ, apart from the day: every difference, as people would name it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date, datetime, timedelta
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
    is_told = old.day(zone) != new.day(zone) or old.is_cancelled != new.is_cancelled
    told_apart = list(_found(old, new, zone, language, is_told=is_told))
    return iter(told_apart if told_apart or is_told or old.lines == new.lines else [Difference("form")])


def _found(old: Block, new: Block, zone: ZoneInfo, language: str, *, is_told: bool) -> Iterator[Difference]:
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
    before, after = old.start(zone), new.start(zone)
    if isinstance(before, datetime) != isinstance(after, datetime):
        yield Difference("time", None, clock(after.time(), language) if isinstance(after, datetime) else NOT_KNOWN)
    elif isinstance(before, datetime) and isinstance(after, datetime) and before.time() != after.time():
        yield Difference("time", clock(before.time(), language), clock(after.time(), language))
    lengths = _length(old), _length(new)
    if lengths[0] != lengths[1] and isinstance(before, datetime) == isinstance(after, datetime):
        first, second = (length(span) if span is not None else None for span in lengths)
        yield Difference("length", first, second)


def _length(block: Block) -> timedelta | None:
    start, end = block.start(ZoneInfo("UTC")), block.end(ZoneInfo("UTC"))
    if isinstance(start, datetime) and isinstance(end, datetime):
        return end - start
    return end - start if isinstance(start, date) and isinstance(end, date) else None


_LABELS = "|".join(re.escape(label) for text in (MOVED, REASON, FOR) for label in (text.fi, text.en))
_OF_A_MOVE = re.compile(rf"(?:\n|^)(?:{_LABELS}): [^\n]*")
"""What the text of an entry says of days and of the reason for a move, in both languages: that is told as the move."""


def _text(block: Block, *, is_told: bool) -> str:
    text = unescaped(block.value("DESCRIPTION"))
    return _OF_A_MOVE.sub("", text) if is_told else text


def _lines(block: Block, *names: str) -> list[str]:
    return [line for line in block.lines if line.startswith(names)]
