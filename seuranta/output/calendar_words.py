"""What changes in a calendar file, in the words of people who have it in their calendar, and as data."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from functools import cached_property
from typing import Any, Literal
from zoneinfo import ZoneInfo

from seuranta.output.calendar_file import Block, Change, Head
from seuranta.output.layout import Line, Span, Style, safe, wrap
from seuranta.output.phrases import bare_day, say, short_day
from seuranta.output.text import Text, clock, weekday_and_day
from seuranta.plan import vocabulary

Mode = Literal["write", "dry_run", "check"]

_MOST_LISTED = 12


@dataclass(frozen=True)
class Written:
    """A calendar file as it is (`old`, None where there is none) and as the plan gives it (None: nothing to hold)."""

    path: str
    old: bytes | None
    new: bytes | None
    changes: tuple[Change, ...]
    head: Head
    day: date
    zone: ZoneInfo

    @property
    def is_stale(self) -> bool:
        return self.new is not None and self.new != self.old

    @cached_property
    def news(self) -> tuple[Change, ...]:
        return tuple(one for one in self.changes if one.kind != "same")


def said(file: Written, mode: Mode, language: str, width: int) -> Iterator[Line]:
    """What was done to a file, or would be: one line, and below it what changes for people."""
    yield from wrap((Span(say(_head(file, mode), language, path=file.path, n=len(file.changes))),), width, hanging=2)
    for line, style in _listed(file, language):
        yield from wrap((Span(line, style),), width, indent=2, hanging=4)


def _head(file: Written, mode: Mode) -> Text:
    if file.new is None:
        return _EMPTY
    if not file.is_stale:
        return _SAME
    return _STALE[mode]


def _listed(file: Written, language: str) -> Iterator[tuple[str, Style]]:
    if not file.is_stale:
        return
    new = [one for one in file.news if one.kind == "new"]
    others = [one for one in file.news if one.kind != "new"]
    if not file.news:
        yield _ONLY_FORM.fill(language), "quiet"
    for one in others[:_MOST_LISTED]:
        yield _sentence(one, file, language), _STYLES.get(one.kind, "")
    if len(others) > _MOST_LISTED:
        yield say(_MORE, language, n=len(others) - _MOST_LISTED), "quiet"
    if len(new) * 2 > _MOST_LISTED:
        yield _from_to(new, file, language), ""
        return
    for one in new:
        yield say(_NEW, language, entry=_entry(one.new, file, language)), ""


_STYLES: dict[str, Style] = {"cancelled": "amber", "moved": "strong"}


def _sentence(one: Change, file: Written, language: str) -> str:
    assert one.old is not None
    if one.kind == "moved":
        return _moved(one.old, one.new, file, language)
    if one.kind == "changed":
        what = ", ".join(text.fill(language) for text in _differences(one.old, one.new))
        return say(_CHANGED, language, what=what, entry=_entry(one.new, file, language))
    text = _CANCELLED if one.kind == "cancelled" else _BACK
    return say(text, language, entry=_entry(one.old if one.kind == "cancelled" else one.new, file, language))


def _moved(old: Block, new: Block, file: Written, language: str) -> str:
    """`Tammikuun tarkistuspiste siirtyy 5.1. → 12.1.`, or the time of day that changes, or only the length."""
    before, after = old.day(file.zone), new.day(file.zone)
    if before is None or after is None or before == after:
        times = old.start(file.zone), new.start(file.zone)
        entry = _entry(new, file, language)
        if all(isinstance(one, datetime) for one in times) and times[0] != times[1]:
            first, second = (clock(one.time(), language) for one in times if isinstance(one, datetime))
            return say(_OTHER_TIME, language, old=first, new=second, entry=entry)
        return say(_OTHER_LENGTH, language, entry=entry)
    days = {"old": bare_day(before, file.day, language), "new": bare_day(after, file.day, language)}
    if new.item.startswith("checkpoints/"):
        month = vocabulary.value_name("month", _MONTHS[before.month - 1], language)
        said_ = say(_MOVED_CHECKPOINT, language, month=month, title=new.title, **days)
        return said_[:1].upper() + said_[1:]
    return say(_MOVED, language, title=new.title, **days)


_MONTHS = (
    "january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november",
    "december",
)  # fmt: skip


def _differences(old: Block, new: Block) -> Iterable[Text]:
    found = [text for name, text in _PROPERTIES.items() if old.value(name) != new.value(name)]
    before, after = ([line for line in one.lines if line.startswith("TRIGGER")] for one in (old, new))
    if before != after:
        found.append(_REMINDER)
    guests = ([line for line in one.lines if line.startswith(("ATTENDEE", "ORGANIZER"))] for one in (old, new))
    if next(guests) != next(guests):
        found.append(_GUESTS)
    return found or (_FORM,)


def _entry(block: Block, file: Written, language: str) -> str:
    """`Ti 12.1.2027 klo 9.00 Kuukausiseuranta`."""
    start = block.start(file.zone)
    if start is None:
        return safe(block.title)
    if isinstance(start, datetime):
        day = short_day(start.date(), file.day, language)
        return say(_AT, language, day=day, time=clock(start.time(), language), title=block.title)
    return say(_ON, language, day=short_day(start, file.day, language), title=block.title)


def _from_to(new: Sequence[Change], file: Written, language: str) -> str:
    days = sorted(day for one in new if (day := one.new.day(file.zone)) is not None)
    first, last = (weekday_and_day(day, language) for day in (days[0], days[-1]))
    return say(_NEW_ONES, language, n=len(new), first=first, last=last)


def calendars_json(files: Iterable[Written]) -> dict[str, Any]:
    """`seuranta.calendars/1`: every file with what changes in it."""
    return {
        "schema": "seuranta.calendars/1",
        "files": [
            {
                "path": one.path,
                "stale": one.is_stale,
                "entries": len(one.changes),
                "changes": [_change_json(change, one) for change in one.news],
            }
            for one in files
        ],
    }


def _change_json(change: Change, file: Written) -> dict[str, Any]:
    before = change.old.start(file.zone) if change.old is not None else None
    after = change.new.start(file.zone)
    return {
        "kind": change.kind,
        "item": change.new.item,
        "uid": change.new.uid,
        "title": change.new.title,
        "before": before.isoformat() if before is not None else None,
        "after": after.isoformat() if after is not None else None,
    }


_EMPTY = Text(
    fi="Kalenteriin ei ole merkintöjä, joten tiedostoa {path} ei kirjoitettu.",
    en="There is nothing to enter, so {path} was not written.",
)
_SAME = Text(
    fi="Ei muutoksia: {path} ({n} merkintää).", fi_one="Ei muutoksia: {path} (1 merkintä).",
    en="No changes: {path} ({n} entries).", en_one="No changes: {path} (1 entry).",
)  # fmt: skip
_STALE: dict[Mode, Text] = {
    "write": Text(
        fi="Kalenteritiedosto tallennettu: {path} ({n} merkintää).",
        fi_one="Kalenteritiedosto tallennettu: {path} (1 merkintä).",
        en="Calendar file saved: {path} ({n} entries).",
        en_one="Calendar file saved: {path} (1 entry).",
    ),
    "dry_run": Text(
        fi="Kalenteritiedosto {path} muuttuisi (mitään ei kirjoitettu):",
        en="The calendar file {path} would change (nothing was written):",
    ),
    "check": Text(
        fi="Kalenteritiedosto {path} ei vastaa suunnitelmaa. Päivitä se: seuranta checkpoints --ics",
        en="The calendar file {path} is not what the plan gives. Update it: seuranta checkpoints --ics",
    ),
}
_ONLY_FORM = Text(
    fi="Merkinnät eivät muutu, vain tiedoston tiedot tai rivinvaihdot.",
    en="No entry changes, only what the file says of itself, or its line ends.",
)
_NEW = Text(fi="Uusi: {entry}", en="New: {entry}")
_NEW_ONES = Text(fi="{n} uutta merkintää, {first} – {last}", en="{n} new entries, {first} – {last}")
_CANCELLED = Text(fi="Peruuntuu: {entry}", en="Cancelled: {entry}")
_BACK = Text(fi="Palaa kalenteriin: {entry}", en="Back in the calendar: {entry}")
_CHANGED = Text(fi="Muuttuu ({what}): {entry}", en="Changed ({what}): {entry}")
_MOVED_CHECKPOINT = Text(
    fi="{month}n tarkistuspiste siirtyy {old} → {new} ({title})",
    en="the {month} checkpoint moves {old} → {new} ({title})",
)
_MOVED = Text(fi="{title} siirtyy {old} → {new}", en="{title} moves {old} → {new}")
_OTHER_TIME = Text(fi="Kellonaika muuttuu {old} → {new}: {entry}", en="The time changes {old} → {new}: {entry}")
_OTHER_LENGTH = Text(fi="Kesto muuttuu: {entry}", en="The length changes: {entry}")
_MORE = Text(
    fi="… ja {n} muuta muutosta", fi_one="… ja 1 muu muutos", en="… and {n} more changes", en_one="… and 1 more change"
)
_AT = Text(fi="{day} klo {time} {title}", en="{day}, {time} {title}")
_ON = Text(fi="{day} {title}", en="{day} {title}")
_PROPERTIES = {
    "SUMMARY": Text(fi="otsikko", en="title"),
    "LOCATION": Text(fi="paikka", en="place"),
    "DESCRIPTION": Text(fi="teksti", en="text"),
}
_REMINDER = Text(fi="muistutus", en="reminder")
_GUESTS = Text(fi="kutsutut", en="people invited")
_FORM = Text(fi="merkinnän muoto", en="the form of the entry")
