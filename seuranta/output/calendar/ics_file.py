"""Calendar entries as iCalendar (RFC 5545): the only module that knows the package `ics`.

`ics` writes the properties and escapes their text. What it lacks is added here: lines folded at 75 octets, an order
that never changes, text that cannot break out of its line. Moments are in UTC; no entry repeats.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Iterator
from datetime import date, datetime, timedelta
from itertools import chain
from urllib.parse import quote
from uuid import UUID, uuid5

from ics import Calendar, Event
from ics.grammar.parse import Container, ContentLine
from ics.serializers.event_serializer import EventSerializer
from ics.serializers.icalendar_serializer import CalendarSerializer
from ics.utils import escape_string

from seuranta.output.calendar.entries import Entry
from seuranta.output.calendar.file import HASH, NO_INVITATION, PRODUCT, Block, Head, hash_of, stamp_of
from seuranta.output.calendar.merging import prefixed
from seuranta.output.calendar.people import Guest, Guests
from seuranta.output.words.text import NOT_KNOWN

_NAMESPACE = UUID("8f5e9c1a-6a52-5c0e-9d0a-5e0a2f3b7c41")
"""Never changes: every identity in everybody's calendar comes from it."""
_MORNING = timedelta(hours=9)

# --- one entry ----------------------------------------------------------------------------------------------------


def drawn(entry: Entry, plan_id: str, language: str) -> Block:
    """An entry as it stands in a file that is written for the first time."""
    name = uid(plan_id, entry.item)
    block = Container("VEVENT")
    block += _times(entry)
    event = Event(
        uid=name,
        name=prefixed(one_line(entry.title) or NOT_KNOWN, entry.fate, language),
        description=text(entry.text) or None,
        location=one_line(entry.place) or None,
        status="CONFIRMED" if entry.fate == "agreed" else "CANCELLED",
        transparent=not entry.is_busy or entry.fate != "agreed",
    )
    for write in _PROPERTIES:
        write(event, block)
    if entry.link is not None:
        block.append(ContentLine("URL", {}, quote(entry.link, safe=_OF_A_LINK)))
    block.append(ContentLine("X-SEURANTA-ITEM", {}, escape_string(one_line(entry.item))))
    if entry.guests is not None and entry.fate == "agreed":
        block += _guests(entry.guests)
    lines = [str(line) for line in block]
    if entry.reminder is not None and entry.fate == "agreed":
        lines += _alarm(entry, str(event.name))
    return Block(name, entry.item, 0, stamp_of(entry.since), tuple(lines), entry.placed)


_OF_A_LINK = "%/:?#[]@!$&'()*+,;=~"
"""What stands in an address for itself; letters that are not of ASCII are written as the format wants them."""
_PROPERTIES = (
    EventSerializer.serialize_summary,
    EventSerializer.serialize_description,
    EventSerializer.serialize_location,
    EventSerializer.serialize_status,
    EventSerializer.serialize_transparent,
)
"""What `ics` writes of an entry, in the order in which it stands there."""


def uid(plan_id: str, item: str) -> str:
    """The identity of an entry, for ever: from the plan's id and from what the entry is, never from a title or a day
    that it was moved to.
    """
    return str(uuid5(_NAMESPACE, f"{one_line(plan_id).casefold()}/{item}"))


def _times(entry: Entry) -> Iterator[ContentLine]:
    """Moments in UTC, days as days: the package would turn a day into the one before east of Greenwich."""
    yield ContentLine("DTSTART", *_moment(entry.start))
    if entry.end > entry.start:
        yield ContentLine("DTEND", *_moment(entry.end))


def _moment(at: datetime | date) -> tuple[dict[str, list[str]], str]:
    if isinstance(at, datetime):
        return {}, f"{at.year:04}{at.month:02}{at.day:02}T{at.hour:02}{at.minute:02}{at.second:02}Z"
    return {"VALUE": ["DATE"]}, f"{at.year:04}{at.month:02}{at.day:02}"


def _alarm(entry: Entry, title: str) -> list[str]:
    """The reminder; an entry without a time begins at nine in the morning for it, not at midnight."""
    assert entry.reminder is not None
    ahead = entry.reminder - _MORNING if entry.is_all_day else entry.reminder
    alarm = Container(
        "VALARM",
        ContentLine("ACTION", {}, "DISPLAY"),
        ContentLine("TRIGGER", {}, f"-{_duration(ahead)}" if ahead > timedelta() else _duration(-ahead)),
        ContentLine("DESCRIPTION", {}, escape_string(title)),
    )
    return str(alarm).split("\r\n")


def _duration(length: timedelta) -> str:
    """Days, hours and minutes: `P1D`, `PT15H`, `P1DT2H30M`, `PT0M`."""
    minutes = length // timedelta(minutes=1)
    hours, minutes = divmod(minutes, 60)
    days, hours = divmod(hours, 24)
    clock = f"{hours}H" * bool(hours) + f"{minutes}M" * bool(minutes or not length)
    return f"P{days}D" * bool(days) + f"{'' if days else 'P'}T{clock}" * bool(clock)


def _guests(guests: Guests) -> Iterator[ContentLine]:
    silent = {NO_INVITATION: ["CLIENT"]}
    params = silent | {"CN": [_quoted(guests.organizer)]}
    yield ContentLine("ORGANIZER", params, f"mailto:{guests.organizer.address}")
    for guest in guests.invited:
        params = silent | {"CN": [_quoted(guest)], "ROLE": ["REQ-PARTICIPANT"], "PARTSTAT": ["NEEDS-ACTION"]}
        yield ContentLine("ATTENDEE", params, f"mailto:{guest.address}")


def _quoted(guest: Guest) -> str:
    name = one_line(guest.name).replace('"', "'")
    return f'"{name}"'


# --- text of a person ---------------------------------------------------------------------------------------------

_LINE_BREAKS = re.compile("\r\n?|[\x0b\x0c\x85\u2028\u2029]")


class _Harmless(dict[int, str | None]):
    """What each character becomes: nothing for controls, halves of surrogate pairs, what is no character at all and
    what turns the direction of writing; everything else stays.
    """

    def __missing__(self, code: int) -> str | None:
        is_harmful = (
            unicodedata.category(chr(code)) in ("Cc", "Cs") or 0xFDD0 <= code <= 0xFDEF or code & 0xFFFE == 0xFFFE
        )
        self[code] = shown = None if is_harmful or code in _DIRECTIONS else chr(code)
        return shown


_DIRECTIONS = frozenset((*range(0x202A, 0x202F), *range(0x2066, 0x206A), 0xFEFF))
_HARMLESS = _Harmless({ord("\n"): "\n", ord("\t"): " "})


def text(typed: str) -> str:
    """The text with plain line breaks and without anything that could break a line of the file."""
    if typed.isascii() and typed.isprintable():
        return typed
    return unicodedata.normalize("NFC", _LINE_BREAKS.sub("\n", typed).translate(_HARMLESS))


def one_line(typed: str) -> str:
    return " ".join(text(typed).split()) if "\n" in typed or not typed.isprintable() else text(typed)


# --- the file -----------------------------------------------------------------------------------------------------


def written(head: Head, blocks: Iterable[Block]) -> bytes:
    """The file: every entry in the given order, lines folded, each ended by CR and LF."""
    top = _head(head)
    lines = [*chain.from_iterable(block.all_lines for block in blocks), "END:VCALENDAR"]
    lines = [*top, f"{HASH}:{hash_of((*top, *lines))}", *lines]
    return "".join(f"{_folded(line)}\r\n" for line in lines).encode()


_REFRESH = "PT1H"
"""How often a subscription looks again: a meeting that is moved in the morning is to arrive before the afternoon."""


def _head(head: Head) -> list[str]:
    calendar = Calendar(creator=f"{PRODUCT}{head.language.upper()}")
    calendar.scale = "gregorian"
    container = Container("VCALENDAR")
    for write in (CalendarSerializer.serialize_0version, CalendarSerializer.serialize_1prodid):
        write(calendar, container)
    CalendarSerializer.serialize_calscale(calendar, container)
    name = escape_string(one_line(head.name))
    container += (ContentLine(field, {}, name) for field in ("NAME", "X-WR-CALNAME"))
    container.append(ContentLine("X-WR-TIMEZONE", {}, head.timezone))
    container.append(ContentLine("REFRESH-INTERVAL", {"VALUE": ["DURATION"]}, _REFRESH))
    container.append(ContentLine("X-PUBLISHED-TTL", {}, _REFRESH))
    container += (ContentLine(field, {}, escape_string(one_line(value))) for field, value in head.own_fields)
    return ["BEGIN:VCALENDAR", *(str(line) for line in container)]


_LONGEST = 75


def _folded(line: str) -> str:
    """The line in pieces of at most 75 octets, never cut inside a character; each but the first begins with a space."""
    if len(line) * 4 <= _LONGEST or (len(line) <= _LONGEST and line.isascii()):
        return line
    data = line.encode()
    if len(data) <= _LONGEST:
        return line
    pieces = []
    start, room = 0, _LONGEST
    while len(data) - start > room:
        end = start + room
        while data[end] & 0xC0 == 0x80:
            end -= 1
        pieces.append(data[start:end])
        start, room = end, _LONGEST - 1
    return b"\r\n ".join((*pieces, data[start:])).decode()
