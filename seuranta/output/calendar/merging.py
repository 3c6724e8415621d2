"""What becomes of a calendar file when the plan has changed.

Entries whose content stays are taken over as they are; only what changed gets a new revision. What has passed neither
grows nor changes: a calendar is a record, too.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import UTC, date, datetime, timedelta
from typing import Literal, NamedTuple
from uuid import UUID, uuid5
from zoneinfo import ZoneInfo

from seuranta.output.calendar.entries import Fate
from seuranta.output.calendar.file import NOTHING_KNOWN, Block, Known, read_moment, stamp_of
from seuranta.output.words.text import Text

Kind = Literal["same", "new", "back", "moved", "cancelled", "changed"]

_KEPT = 60  # days
"""How long a cancelled entry stays in a file after its day: by then everybody's calendar knows."""
_PREFIXES = {
    "cancelled": Text(fi="PERUTTU: {title}", en="CANCELLED: {title}"),
    "done": Text(fi="VALMIS: {title}", en="DONE: {title}"),
}


class Change(NamedTuple):
    """What becomes of one entry; `old` is None for a new one, `back` was cancelled before."""

    kind: Kind
    old: Block | None
    new: Block


def prefixed(title: str, fate: Fate, language: str) -> str:
    """The title of an entry that is off or done says so: not every calendar shows that it is cancelled."""
    return title if fate == "agreed" else _PREFIXES[fate].template(language).format(title=title)


def merged(known: Known, drawn: Iterable[Block], day: date, zone: ZoneInfo, language: str) -> list[Change]:
    """Every entry of the new file, in its order, with what becomes of it.

    What is past stays as it is, and nothing is added to it. What is ahead and no longer in the plan stays as cancelled,
    since importing a file takes nothing away.
    """
    return _Merging(known, day, zone, language).changes(drawn)


def without_old(changes: Iterable[Change], day: date, zone: ZoneInfo) -> list[Change]:
    """Without what was cancelled, and is past for so long that nobody needs to be told any more."""
    return [change for change in changes if not _is_old(change, day, zone)]


def _is_old(change: Change, day: date, zone: ZoneInfo) -> bool:
    begins = change.new.day(zone)
    return change.kind == "same" and change.new.is_cancelled and begins is not None and (day - begins).days > _KEPT


class _Merging:
    """A file that is there, or not, and the day on which it is written anew."""

    def __init__(self, known: Known, day: date, zone: ZoneInfo, language: str) -> None:
        self._known = known
        self._day = day
        self._zone = zone
        self._language = language

    def changes(self, drawn: Iterable[Block]) -> list[Change]:
        by_uid: dict[str, Change] = {}
        for new in drawn:
            by_uid.update((change.new.uid, change) for change in self._of(new))
        for uid, old in self._known.blocks.items():
            if uid not in by_uid and (old.is_intact or not self._is_past(old)):
                by_uid[uid] = self._change(old, self._left(old))
        return sorted(by_uid.values(), key=lambda change: change.new.rank)

    def _of(self, new: Block) -> Iterator[Change]:
        """What becomes of an entry; what is past is left out where it never stood in the file."""
        old = self._known.blocks.get(new.uid)
        if old is None:
            if self._known is NOTHING_KNOWN:
                yield Change("new", None, self._first(new))
            elif not self._is_past(new):
                yield Change("new", None, new._replace(stamp=stamp_of(self._day)))
        elif self._comes_again(old, new):
            yield Change("same", old, old)
            yield from self._of(new._replace(uid=str(uuid5(UUID(old.uid), "again"))))
        else:
            yield self._change(old, self._left(old) if self._would_have_been(old, new) else new)

    def _comes_again(self, old: Block, new: Block) -> bool:
        """Whether a rule puts what has been onto a day ahead: what has been stays, and there is one more."""
        return new.placed == "by_rule" and not old.is_cancelled and self._is_past(old) and not self._is_past(new)

    def _first(self, new: Block) -> Block:
        """An entry of a file that is written for the first time, as far as anybody can see.

        What the plan has changed already may stand in somebody's calendar as it was before, from a file that is gone:
        its revision is later than any such file's.
        """
        since = read_moment(new.stamp, None)
        first = since.date() if isinstance(since, datetime) else self._day
        if new.placed == "anew":
            return new._replace(sequence=max((self._day - first).days, 1), stamp=stamp_of(self._day))
        return new._replace(stamp=stamp_of(min(first, self._day)))

    def _change(self, old: Block, new: Block) -> Change:
        if old.stamp and (old.lines == new.lines or (old.is_intact and self._is_history(old, new))):
            return Change("same", old, old)
        return Change(_kind(old, new), old, new._replace(sequence=old.sequence + 1, stamp=_later(old.stamp, self._day)))

    def _is_past(self, block: Block) -> bool:
        begins = block.day(self._zone)
        return begins is not None and begins < self._day

    def _is_history(self, old: Block, new: Block) -> bool:
        """Whether an entry has passed and stays as it was: a series that moves to ten o'clock was held at nine until now.

        A person may still move it by hand to a day ahead, or say later that it did not take place.
        """
        if not self._is_past(old):
            return False
        is_told_off = new.is_cancelled and not old.is_cancelled
        return self._is_past(new) and (new.placed == "by_rule" or not is_told_off)

    def _would_have_been(self, old: Block, new: Block) -> bool:
        """Whether a rule now puts an entry that is ahead onto a day that has passed: nobody met there."""
        return new.placed == "by_rule" and self._is_past(new) and not self._is_past(old)

    def _left(self, old: Block) -> Block:
        """An entry that the plan no longer holds: nobody is reminded of what does not take place."""
        if old.is_cancelled or self._is_past(old):
            return old
        return old._replace(lines=tuple(_cancelled(old.lines, self._language)))


def _cancelled(lines: Iterable[str], language: str) -> Iterator[str]:
    for line in lines:
        if line.startswith("BEGIN:"):
            return
        name, colon, value = line.partition(":")
        if name == "SUMMARY":
            value = prefixed(value, "cancelled", language)
        if not name.startswith(("ATTENDEE", "ORGANIZER")):
            yield f"{name}{colon}{_OFF.get(name, value)}"


_OFF = {"STATUS": "CANCELLED", "TRANSP": "TRANSPARENT"}


def _kind(old: Block, new: Block) -> Kind:
    if old.is_cancelled != new.is_cancelled:
        return "cancelled" if new.is_cancelled else "back"
    is_moved = any(old.value(name) != new.value(name) for name in ("DTSTART", "DTEND"))
    return "moved" if is_moved and not new.is_cancelled else "changed"


def _later(stamp: str, day: date) -> str:
    """The day as the time of a revision; always after the one before, also for the second one on a day."""
    now = datetime(day.year, day.month, day.day, tzinfo=UTC)
    before = read_moment(stamp, None)
    if isinstance(before, datetime) and before >= now:
        now = before + timedelta(seconds=1)
    return stamp_of(now)


def renamed(known: Known, drawn: Iterable[Block], day: date, zone: ZoneInfo) -> tuple[str, str] | None:
    """A series that is gone from the plan, and one that is new in it and has the same days: most likely the same one."""
    of_file, of_plan = _days_by_series(known.blocks.values()), _days_by_series(drawn)
    ahead = (
        block
        for block in known.blocks.values()
        if not block.is_cancelled and ((day_of_block := block.day(zone)) and day_of_block >= day)
    )
    for old, days in _days_by_series(ahead).items():
        for new in sorted(of_plan.keys() - of_file.keys()) if old not in of_plan else ():
            if old[0] == new[0] and 2 * len(days & of_plan[new]) >= len(days):
                return old[1], new[1]
    return None


def _days_by_series(blocks: Iterable[Block]) -> dict[tuple[str, str], set[str]]:
    """The days first agreed, by section and id."""
    days: dict[tuple[str, str], set[str]] = {}
    for block in blocks:
        section, _, rest = block.item.partition("/")
        if section in ("checkpoints", "communication"):
            id_, _, slot = rest.partition("/")
            days.setdefault((section, id_), set()).add(slot)
    return days
