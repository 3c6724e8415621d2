"""What stands in a calendar file of ours, however git or an editor broke its lines; and whether it is as we wrote it.

What becomes of it when the plan has changed is in `merging`.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import UTC, date, datetime
from hashlib import sha256
from typing import NamedTuple
from zoneinfo import ZoneInfo

from seuranta.output.calendar.entries import Placed

PRODUCT = "-//Seuranta//seuranta//"
HASH = "X-SEURANTA-HASH"
PLAN, WITH, UNTIL, FROM = "X-SEURANTA-PLAN", "X-SEURANTA-WITH", "X-SEURANTA-UNTIL", "X-SEURANTA-FROM"
"""What a file says of itself: whose entries it holds, what besides checkpoints, up to which day, from which day."""

_SECTIONS = ("checkpoints", "actions", "communication", "goals", "preparations")


class Block(NamedTuple):
    """One entry of a file: `lines` are its properties, unfolded, without its identity and its revision."""

    uid: str
    item: str
    sequence: int
    stamp: str
    lines: tuple[str, ...]
    placed: Placed = "by_rule"

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

    @property
    def is_intact(self) -> bool:
        """Whether every calendar program can take it: what every entry has is there, and nothing twice."""
        count = Counter(re.split("[:;]", line, maxsplit=1)[0] for line in self.lines[: self._own_lines])
        is_sound = all(count[name] == 1 for name in _ONCE) and all(count[name] <= 1 for name in _AT_MOST_ONCE)
        return is_sound and bool(self.uid) and self._is_balanced and self._lasts

    @property
    def _lasts(self) -> bool:
        start, end = self.start(ZoneInfo("UTC")), self.end(ZoneInfo("UTC"))
        return start is not None and (end is None or (type(end) is type(start) and end > start))

    @property
    def _own_lines(self) -> int:
        return next((at for at, line in enumerate(self.lines) if line.startswith("BEGIN:")), len(self.lines))

    @property
    def _is_balanced(self) -> bool:
        inside = [line for line in self.lines if line.startswith(("BEGIN:", "END:"))]
        return inside in ([], ["BEGIN:VALARM", "END:VALARM"])

    def start(self, zone: ZoneInfo) -> datetime | date | None:
        """When it begins, by the clock of a time zone; a day for an entry without a time."""
        return read_moment(self.value("DTSTART"), zone)

    def end(self, zone: ZoneInfo) -> datetime | date | None:
        return read_moment(self.value("DTEND"), zone)

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
    """A file that is there: our own fields by name, and the entries by identity.

    `is_touched`: it is not as it was written, because somebody edited it, or a merge left it in pieces.
    """

    fields: Mapping[str, str] = field(default_factory=dict)
    blocks: Mapping[str, Block] = field(default_factory=dict)
    is_touched: bool = False

    def day(self, name: str) -> date | None:
        moment = read_moment(self.fields.get(name, ""), None)
        return moment.date() if isinstance(moment, datetime) else moment


NOTHING_KNOWN = Known()


# --- reading ------------------------------------------------------------------------------------------------------


def read(data: bytes) -> Known | None:
    """What stands in a file of ours; None where it is somebody else's."""
    lines = _unfolded(data.decode("utf-8", "replace"))
    fields: dict[str, str] = {}
    blocks: list[Block] = []
    inside: list[str] | None = None
    for line in filter(_PROPERTY.match, lines):
        if line == "BEGIN:VEVENT":
            inside = []
        elif line == "END:VEVENT" and inside is not None:
            blocks.append(_block(inside))
            inside = None
        elif inside is not None:
            inside.append(line)
        else:
            name, _, value = line.partition(":")
            fields.setdefault(name.upper(), unescaped(value))
    if fields.get("BEGIN") != "VCALENDAR" or not fields.get("PRODID", "").startswith(PRODUCT):
        return None
    by_uid = {block.uid: block for block in blocks if block.uid}
    is_whole = len(by_uid) == len(blocks) and all(block.is_intact for block in blocks) and inside is None
    is_clean = is_whole and all(not line or _PROPERTY.match(line) for line in lines)
    is_as_written = fields.get(HASH) in (None, hash_of(lines))  # the first version wrote none
    return Known(fields, by_uid, not (is_clean and is_as_written))


_PROPERTY = re.compile(r"[A-Za-z0-9-]+[:;]")
_ONCE = ("DTSTART", "SUMMARY", "STATUS", "TRANSP", "X-SEURANTA-ITEM")
_AT_MOST_ONCE = ("DTEND", "DESCRIPTION", "LOCATION", "URL", "ORGANIZER")


def hash_of(lines: Iterable[str]) -> str:
    """The hash of what a file holds, of its unfolded lines: git may change how they end."""
    said = "\n".join(line for line in lines if line and not line.startswith(HASH))
    return sha256(said.encode()).hexdigest()[:16]


def _unfolded(text: str) -> list[str]:
    text = text.removeprefix("\ufeff").replace("\r\n", "\n").replace("\r", "\n")
    return re.sub(r"\n[ \t]", "", text).split("\n")


_REVISION = ("UID:", "SEQUENCE:", "DTSTAMP:", "LAST-MODIFIED:")
_STAMP = re.compile(r"\d{8}T\d{6}Z", re.ASCII)


def _block(lines: list[str]) -> Block:
    said: dict[str, str] = {}
    for line in lines:
        said |= {name: line.removeprefix(name) for name in _REVISION if line.startswith(name)}
    kept = tuple(_without_invitation(line) for line in lines if not line.startswith(_REVISION))
    sequence, stamp = said.get("SEQUENCE:", ""), said.get("DTSTAMP:", "")
    block = Block(
        said.get("UID:", ""),
        "",
        int(sequence) if sequence.isdecimal() and len(sequence) <= 9 else 0,
        stamp if _STAMP.fullmatch(stamp) else "",
        kept,
    )
    return block._replace(item=unescaped(block.value("X-SEURANTA-ITEM")))


NO_INVITATION = "SCHEDULE-AGENT"
"""The calendar program is told to send nothing: a server would invite everybody at each import."""


def _without_invitation(line: str) -> str:
    """The first version left it to the server whether people are invited by mail."""
    name, separator, rest = line.partition(";")
    is_guest = separator and name in ("ORGANIZER", "ATTENDEE") and NO_INVITATION not in line
    return f"{name};{NO_INVITATION}=CLIENT;{rest}" if is_guest else line


def unescaped(value: str) -> str:
    return re.sub(r"\\(.)", lambda match: "\n" if match[1] in "nN" else match[1], value)


def read_moment(value: str, zone: ZoneInfo | None) -> datetime | date | None:
    try:
        if "T" in value:
            return datetime.strptime(value, "%Y%m%dT%H%M%SZ").replace(tzinfo=UTC).astimezone(zone or UTC)
        return date(int(value[:4]), int(value[4:6]), int(value[6:8]))
    except (ValueError, OverflowError):
        return None


def stamp_of(at: date) -> str:
    """The beginning of a day, or a moment in UTC, as the time of a revision."""
    clock = f"{at:%H%M%S}" if isinstance(at, datetime) else "000000"
    return f"{at.year:04}{at.month:02}{at.day:02}T{clock}Z"
