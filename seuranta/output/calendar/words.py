"""What changes in a calendar file, in the words of people who have it in their calendar, and as data."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from functools import cached_property
from typing import Any, Literal
from zoneinfo import ZoneInfo

from seuranta.output.calendar.file import Block, Change, Head, Kind
from seuranta.output.screen.layout import Line, Span, Style, safe, wrap
from seuranta.output.screen.phrases import bare_day, say, short_day
from seuranta.output.text import Text, clock, weekday_and_day
from seuranta.plan import vocabulary

Mode = Literal["write", "dry_run", "check"]

_MOST_LISTED = 12


@dataclass(frozen=True)
class Written:
    """A calendar file as it is (`old`, None where there is none) and as the plan gives it (None: nothing to hold).

    `plan` is what has to be typed after a command to mean the plan.
    """

    plan: str
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

    @property
    def path_of_news(self) -> str:
        """Beside it the file with only what changed."""
        return self.path.removesuffix(".ics") + "-changed.ics"

    @cached_property
    def news(self) -> tuple[Change, ...]:
        return tuple(one for one in self.changes if one.kind != "same")


def said(file: Written, mode: Mode, language: str, width: int, *, is_split: bool) -> Iterator[Line]:
    """What was done to a file, or would be: one line, and below it what changes for people.

    `is_split`: what changed has a file of its own.
    """
    head = say(_head(file, mode), language, path=file.path, n=len(file.changes), plan=file.plan)
    yield from wrap((Span(head),), width, hanging=2)
    for line, style in _listed(file, language):
        yield from wrap((Span(line, style),), width, indent=2, hanging=4)
    if is_split and file.news and mode == "write":
        line = say(_ONLY_NEWS, language, path=file.path_of_news, n=len(file.news))
        yield from wrap((Span(line),), width, hanging=2)


def _head(file: Written, mode: Mode) -> Text:
    if file.new is None:
        return _EMPTY
    if not file.is_stale:
        return _SAME
    return _STALE[mode]


def _listed(file: Written, language: str) -> Iterator[tuple[str, Style]]:
    if not file.is_stale:
        return
    if not file.news:
        yield _ONLY_FORM.fill(language), "quiet"
    sentences = list(_grouped(file, language))
    yield from sentences[:_MOST_LISTED]
    if len(sentences) > _MOST_LISTED:
        yield say(_MORE, language, n=len(sentences) - _MOST_LISTED), "quiet"


def _grouped(file: Written, language: str) -> Iterator[tuple[str, Style]]:
    """A sentence for each change; one for all where the same becomes of many entries of one title."""
    groups: dict[tuple[str, str], list[Change]] = {}
    for change in file.news:
        lead = _lead(change, file, language)
        groups.setdefault((lead, "" if change.kind == "new" else (change.old or change.new).title), []).append(change)
    for (lead, title), group in groups.items():
        style = _STYLES.get(group[0].kind, "")
        if len(group) > _MOST_ALIKE:
            yield _all_of(lead, title, group, file, language), style
            continue
        for one in group:
            of = one.old if one.kind == "cancelled" and one.old is not None else one.new
            is_whole = one.kind == "moved" and lead.endswith(")")
            yield lead if is_whole else f"{lead}: {_entry(of, file, language)}", style


_MOST_ALIKE = 3
_STYLES: dict[str, Style] = {"cancelled": "amber", "moved": "strong"}


def _lead(one: Change, file: Written, language: str) -> str:
    """What becomes of an entry, without which one it is; of one that moves to another day the whole sentence."""
    if one.kind == "moved" and one.old is not None:
        return _moved(one.old, one.new, file, language)
    if one.kind == "changed" and one.old is not None:
        what = ", ".join(text.fill(language) for text in _differences(one.old, one.new))
        return say(_CHANGED, language, what=what)
    return _LEADS[one.kind].fill(language)


def _moved(old: Block, new: Block, file: Written, language: str) -> str:
    """`Tammikuun tarkistuspiste siirtyy 5.1. → 12.1. (…)`, or the time of day that changes, or only the length."""
    before, after = old.day(file.zone), new.day(file.zone)
    if before is None or after is None or before == after:
        times = old.start(file.zone), new.start(file.zone)
        if all(isinstance(one, datetime) for one in times) and times[0] != times[1]:
            first, second = (clock(one.time(), language) for one in times if isinstance(one, datetime))
            return say(_OTHER_TIME, language, old=first, new=second)
        return _OTHER_LENGTH.fill(language)
    days = {"old": bare_day(before, file.day, language), "new": bare_day(after, file.day, language)}
    if not new.item.startswith("checkpoints/"):
        return say(_MOVED, language, title=new.title, **days)
    month = vocabulary.value_name("month", _MONTHS[before.month - 1], language)
    said_ = say(_MOVED_CHECKPOINT, language, month=month, title=new.title, **days)
    return said_[:1].upper() + said_[1:]


_MONTHS = (
    "january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november",
    "december",
)  # fmt: skip


def _all_of(lead: str, title: str, group: Sequence[Change], file: Written, language: str) -> str:
    days = sorted(day for one in group if (day := one.new.day(file.zone)) is not None)
    first, last = (weekday_and_day(day, language) for day in (days[0], days[-1]))
    text = _ALL if title else _ALL_NEW
    return say(text, language, lead=lead, n=len(group), first=first, last=last, title=title)


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
        fi="Kalenteritiedosto {path} ei vastaa suunnitelmaa. Päivitä se: seuranta checkpoints --ics{plan}",
        en="The calendar file {path} is not what the plan gives. Update it: seuranta checkpoints --ics{plan}",
    ),
}
_ONLY_NEWS = Text(
    fi="Vain muutokset: {path} ({n} merkintää).", fi_one="Vain muutokset: {path} (1 merkintä).",
    en="Only the changes: {path} ({n} entries).", en_one="Only the changes: {path} (1 entry).",
)  # fmt: skip
_ONLY_FORM = Text(
    fi="Merkinnät eivät muutu, vain tiedoston tiedot tai rivinvaihdot.",
    en="No entry changes, only what the file says of itself, or its line ends.",
)
_LEADS: dict[Kind, Text] = {
    "new": Text(fi="Uusi", en="New"),
    "cancelled": Text(fi="Peruuntuu", en="Cancelled"),
    "back": Text(fi="Palaa kalenteriin", en="Back in the calendar"),
}
_CHANGED = Text(fi="Muuttuu ({what})", en="Changed ({what})")
_ALL = Text(fi="{lead}: {title}, {n} merkintää, {first} – {last}", en="{lead}: {title}, {n} entries, {first} – {last}")
_ALL_NEW = Text(fi="{n} uutta merkintää, {first} – {last}", en="{n} new entries, {first} – {last}")
_MOVED_CHECKPOINT = Text(
    fi="{month}n tarkistuspiste siirtyy {old} → {new} ({title})",
    en="the {month} checkpoint moves {old} → {new} ({title})",
)
_MOVED = Text(fi="Siirtyy {old} → {new} ({title})", en="Moves {old} → {new} ({title})")
_OTHER_TIME = Text(fi="Kellonaika muuttuu {old} → {new}", en="The time changes {old} → {new}")
_OTHER_LENGTH = Text(fi="Kesto muuttuu", en="The length changes")
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
