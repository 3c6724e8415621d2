"""A calendar file that is there already: what it holds, and what becomes of it when the plan has changed.

Entries whose content stays are taken over as they are; only what changed gets a new revision. Reads what Seuranta
wrote, however git or an editor broke its lines, and nothing else.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, timedelta
from typing import Literal, NamedTuple
from zoneinfo import ZoneInfo

from seuranta.output.calendar.entries import Fate
from seuranta.output.text import Text
from seuranta.plan.follow.series import year_after, years_after

PRODUCT = "-//Seuranta//seuranta//"
Kind = Literal["same", "new", "back", "moved", "cancelled", "changed"]

_SECTIONS = ("checkpoints", "actions", "communication", "goals")
_PREFIXES = {
    "cancelled": Text(fi="PERUTTU: {title}", en="CANCELLED: {title}"),
    "done": Text(fi="VALMIS: {title}", en="DONE: {title}"),
}


class Block(NamedTuple):
    """One entry of a file: `lines` are its properties, unfolded, without its identity and its revision."""

    uid: str
    item: str
    sequence: int
    stamp: str
    lines: tuple[str, ...]

    @property
    def all_lines(self) -> Iterator[str]:
        yield from ("BEGIN:VEVENT", f"UID:{self.uid}", f"SEQUENCE:{self.sequence}", f"DTSTAMP:{self.stamp}")
        yield f"LAST-MODIFIED:{self.stamp}"
        yield from self.lines
        yield "END:VEVENT"

    def value(self, name: str) -> str:
        """The value of a property as it stands there; empty where there is none."""
        for line in self.lines:
            if line.startswith("BEGIN:"):
                break  # what an alarm says is not the entry's
            if line.startswith(name) and line[len(name) : len(name) + 1] in (":", ";"):
                return line.partition(":")[2]
        return ""

    @property
    def title(self) -> str:
        return unescaped(self.value("SUMMARY"))

    @property
    def is_cancelled(self) -> bool:
        return self.value("STATUS") == "CANCELLED"

    def start(self, zone: ZoneInfo) -> datetime | date | None:
        """When it begins, by the clock of a time zone; a day for an entry without a time."""
        return _read_moment(self.value("DTSTART"), zone)

    def day(self, zone: ZoneInfo) -> date | None:
        start = self.start(zone)
        return start.date() if isinstance(start, datetime) else start

    @property
    def rank(self) -> tuple[int, str, str]:
        """Its place in the file: by what it is and by the day first agreed, so that a move changes no other's place."""
        section, _, rest = self.item.partition("/")
        id_, _, which = rest.partition("/")
        return _SECTIONS.index(section) if section in _SECTIONS else len(_SECTIONS), which, id_


@dataclass(frozen=True)
class Head:
    """What a file says of itself: `own_fields` are our own, by name."""

    name: str
    timezone: str
    language: str
    own_fields: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True)
class Known:
    """A file that is there: our own fields by name, and the entries by identity."""

    fields: Mapping[str, str] = field(default_factory=dict)
    blocks: Mapping[str, Block] = field(default_factory=dict)

    def day(self, name: str) -> date | None:
        found = _read_moment(self.fields.get(name, ""), None)
        return found.date() if isinstance(found, datetime) else found


NOTHING_KNOWN = Known()


class Change(NamedTuple):
    """What becomes of one entry; `old` is None for a new one, `back` was cancelled before."""

    kind: Kind
    old: Block | None
    new: Block


# --- reading ------------------------------------------------------------------------------------------------------


def read(data: bytes) -> Known | None:
    """What stands in a file of ours; None where it is somebody else's."""
    lines = _unfolded(data.decode("utf-8", "replace"))
    fields: dict[str, str] = {}
    blocks: dict[str, Block] = {}
    inside: list[str] | None = None
    for line in lines:
        if line == "BEGIN:VEVENT":
            inside = []
        elif line == "END:VEVENT" and inside is not None:
            block = _block(inside)
            if block.uid:
                blocks[block.uid] = block
            inside = None
        elif inside is not None:
            inside.append(line)
        else:
            name, _, value = line.partition(":")
            fields.setdefault(name.upper(), unescaped(value))
    is_ours = fields.get("BEGIN") == "VCALENDAR" and fields.get("PRODID", "").startswith(PRODUCT)
    return Known(fields, blocks) if is_ours else None


def _unfolded(text: str) -> list[str]:
    text = text.removeprefix("\ufeff").replace("\r\n", "\n")
    return re.sub(r"\n[ \t]", "", text).split("\n")


_REVISION = ("UID:", "SEQUENCE:", "DTSTAMP:", "LAST-MODIFIED:")
_STAMP = re.compile(r"\d{8}T\d{6}Z", re.ASCII)


def _block(lines: list[str]) -> Block:
    said = {name: line[len(name) :] for line in lines for name in _REVISION if line.startswith(name)}
    kept = tuple(line for line in lines if not line.startswith(_REVISION))
    sequence, stamp = said.get("SEQUENCE:", ""), said.get("DTSTAMP:", "")
    block = Block(
        said.get("UID:", ""),
        "",
        int(sequence) if sequence.isdecimal() and len(sequence) <= 9 else 0,
        stamp if _STAMP.fullmatch(stamp) else "",
        kept,
    )
    return block._replace(item=unescaped(block.value("X-SEURANTA-ITEM")))


def unescaped(value: str) -> str:
    return re.sub(r"\\(.)", lambda found: "\n" if found[1] in "nN" else found[1], value)


def _read_moment(value: str, zone: ZoneInfo | None) -> datetime | date | None:
    try:
        if "T" in value:
            return datetime.strptime(value, "%Y%m%dT%H%M%SZ").replace(tzinfo=UTC).astimezone(zone or UTC)
        return date(int(value[:4]), int(value[4:6]), int(value[6:8]))
    except (ValueError, OverflowError):
        return None


# --- how far ahead ------------------------------------------------------------------------------------------------

_FARTHEST_YEARS = 40
"""Nobody wrote a day farther ahead; it would be looked for among the dates of fifty years only."""


def horizon(known: date | None, day: date) -> date:
    """The last day up to which what never ends is written: the end of the quarter that holds the same day next year.

    The one of the file that is there stays as long as it leaves half a year, so that a file does not change, nor a
    check of it fail, just because a day has passed.
    """
    if known is not None and _half_a_year_after(day) <= known <= years_after(day, _FARTHEST_YEARS):
        return known
    month = year_after(day)
    following = month.month + 2 - (month.month - 1) % 3 + 1
    if following <= 12:
        return date(month.year, following, 1) - timedelta(1)
    return date(month.year, 12, 31)


def _half_a_year_after(day: date) -> date:
    return day + timedelta(183) if (date.max - day).days > 183 else date.max


# --- what becomes of it -------------------------------------------------------------------------------------------


def prefixed(title: str, fate: Fate, language: str) -> str:
    """The title of an entry that is off or done says so: not every calendar shows that it is cancelled."""
    return title if fate == "agreed" else _PREFIXES[fate].template(language).format(title=title)


def merged(known: Known, drawn: Iterable[Block], day: date, zone: ZoneInfo, language: str) -> list[Change]:
    """Every entry of the new file, in its order, with what becomes of it.

    What is past stays as it is. What is ahead and no longer in the plan stays as cancelled, since importing a file
    takes nothing away.
    """
    found = {one.uid: _change(known.blocks.get(one.uid), one, day, zone) for one in drawn}
    for uid, old in known.blocks.items():
        if uid not in found:
            found[uid] = _change(old, _left(old, day, zone, language), day, zone)
    return sorted(found.values(), key=lambda one: one.new.rank)


def _change(old: Block | None, new: Block, day: date, zone: ZoneInfo) -> Change:
    if old is None:
        return Change("new", None, new)
    if old.stamp and (old.lines == new.lines or _is_history(old, new, day, zone)):
        return Change("same", old, old)
    return Change(_kind(old, new), old, new._replace(sequence=old.sequence + 1, stamp=_later(old.stamp, day)))


def _is_history(old: Block, new: Block, day: date, zone: ZoneInfo) -> bool:
    """Whether an entry has passed and stays passed: a series that moves to ten o'clock was held at nine until now."""
    days = old.day(zone), new.day(zone)
    return old.is_cancelled == new.is_cancelled and all(one is not None and one < day for one in days)


def _kind(old: Block, new: Block) -> Kind:
    if old.is_cancelled != new.is_cancelled:
        return "cancelled" if new.is_cancelled else "back"
    is_moved = any(old.value(name) != new.value(name) for name in ("DTSTART", "DTEND"))
    return "moved" if is_moved and not new.is_cancelled else "changed"


def _later(stamp: str, day: date) -> str:
    """The day as the time of a revision; always after the one before, also for the second one on a day."""
    now = datetime(day.year, day.month, day.day, tzinfo=UTC)
    before = _read_moment(stamp, None)
    if isinstance(before, datetime) and before >= now:
        now = before + timedelta(seconds=1)
    return stamp_of(now)


def stamp_of(at: date) -> str:
    """The beginning of a day, or a moment in UTC, as the time of a revision."""
    clock = f"{at:%H%M%S}" if isinstance(at, datetime) else "000000"
    return f"{at.year:04}{at.month:02}{at.day:02}T{clock}Z"


def _left(old: Block, day: date, zone: ZoneInfo, language: str) -> Block:
    """An entry that the plan no longer holds."""
    begins = old.day(zone)
    if old.is_cancelled or (begins is not None and begins < day):
        return old
    lines = []
    for line in old.lines:
        if line.startswith("BEGIN:"):
            break  # nobody is reminded of what does not take place
        name, colon, value = line.partition(":")
        if name == "SUMMARY":
            value = prefixed(value, "cancelled", language)
        elif name in _OFF:
            value = _OFF[name]
        if not name.startswith(("ATTENDEE", "ORGANIZER")):
            lines.append(f"{name}{colon}{value}")
    return old._replace(lines=tuple(lines))


_OFF = {"STATUS": "CANCELLED", "TRANSP": "TRANSPARENT"}
