"""What changes in a calendar file, on a screen, in the words of people who have it in their calendar."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import datetime
from typing import Literal

from seuranta.output.calendar.differences import Difference, differences
from seuranta.output.calendar.file import Block
from seuranta.output.calendar.merging import Change, Kind
from seuranta.output.calendar.written import Written
from seuranta.output.screen.layout import Line, Style, text_lines
from seuranta.output.words.harmless import safe
from seuranta.output.words.phrases import bare_day, say, short_day
from seuranta.output.words.text import Text, clock, shown, weekday_and_day
from seuranta.plan.values.periods import month_choice

Mode = Literal["write", "dry_run", "check"]

_MOST_LISTED = 12


def said(file: Written, mode: Mode, language: str, width: int) -> Iterator[Line]:
    """What was done to a file, or would be: one line, and below it what changes for people."""
    for text in _heads(file, mode):
        head = say(text, language, path=file.path, n=len(file.changes), plan=file.plan)
        yield from text_lines(head, width, hanging=2)
    for line, style in _listed(file, language):
        yield from text_lines(line, width, style, indent=2, hanging=4)
    if file.split.is_asked and file.split.new is None:
        yield from text_lines(say(_NO_NEWS, language, path=file.split.path), width, hanging=2)
    elif file.split.is_stale or file.split.is_asked:
        yield from text_lines(
            say(_ONLY_NEWS[mode], language, path=file.split.path, n=file.split.entries), width, hanging=2
        )


def _heads(file: Written, mode: Mode) -> Iterator[Text]:
    if file.new is None:
        yield _EMPTY
    elif file.is_stale:
        yield _STALE[mode]
    else:
        yield _SAME
    if file.was_touched:
        yield _TOUCHED
    if file.is_left:
        yield _LEFT if file.is_stale else _LEFT_BEFORE


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
        title = "" if change.kind == "new" else (change.old or change.new).title
        groups.setdefault((lead, title), []).append(change)
    for (lead, title), group in groups.items():
        style = _STYLES.get(group[0].kind, "")
        if len(group) > _MOST_ALIKE:
            yield _all_of(lead, title, group, file, language), style
            continue
        for change in group:
            yield lead if _is_other_day(change, file) else f"{lead}: {_named(change, file, language)}", style


_MOST_ALIKE = 3
_STYLES: dict[str, Style] = {"cancelled": "amber", "moved": "strong"}


def _named(change: Change, file: Written, language: str) -> str:
    """The entry as it will be; of one that is cancelled as it was."""
    if change.kind == "cancelled" and change.old is not None:
        return _entry(change.old, file, language)
    return _entry(change.new, file, language)


def _is_other_day(change: Change, file: Written) -> bool:
    before = change.old.day(file.zone) if change.old is not None else None
    return change.kind == "moved" and before is not None and before != change.new.day(file.zone)


def _lead(change: Change, file: Written, language: str) -> str:
    """What becomes of an entry, without which one it is; of one that moves to another day the whole sentence."""
    if change.old is None or change.kind not in ("moved", "changed"):
        return _LEADS[change.kind].fill(language)
    told_apart = list(differences(change.old, change.new, file.zone, language))
    if not _is_other_day(change, file):
        if [difference.what for difference in told_apart] == ["time"] and told_apart[0].old is not None:
            return say(_OTHER_TIME, language, old=told_apart[0].old, new=told_apart[0].new)
        return say(_CHANGED, language, what=_listed_differences(told_apart, language))
    sentence = _moved(change.old, change.new, file, language)
    if not told_apart:
        return sentence
    return say(_ALSO, language, sentence=sentence, what=_listed_differences(told_apart, language))


def _listed_differences(differing: Sequence[Difference], language: str) -> str:
    return ", ".join(_difference(difference, language) for difference in differing)


def _difference(difference: Difference, language: str) -> str:
    name = _DIFFERENCES[difference.what].fill(language)
    if difference.new is None:
        return name
    if difference.old is None:
        return say(_NOW, language, name=name, new=difference.new)
    return say(_FROM_TO, language, name=name, old=difference.old, new=difference.new)


def _moved(old: Block, new: Block, file: Written, language: str) -> str:
    """`Tammikuun tarkistuspiste siirtyy 5.1. → 12.1. (Kuukausiseuranta)`."""
    before, after = old.day(file.zone), new.day(file.zone)
    assert before is not None
    assert after is not None
    days = {"old": bare_day(before, file.day, language), "new": bare_day(after, file.day, language)}
    if not new.item.startswith("checkpoints/"):
        return say(_MOVED, language, title=new.title, **days)
    month = shown(month_choice(before.month), language)
    sentence = say(_MOVED_CHECKPOINT, language, month=month, title=new.title, **days)
    return sentence[:1].upper() + sentence[1:]


def _all_of(lead: str, title: str, group: Sequence[Change], file: Written, language: str) -> str:
    days = sorted(filter(None, (change.new.day(file.zone) for change in group)))
    first, last = weekday_and_day(days[0], language), weekday_and_day(days[-1], language)
    text = _ALL if title else _ALL_NEW
    return say(text, language, lead=lead, n=len(group), first=first, last=last, title=title)


def _entry(block: Block, file: Written, language: str) -> str:
    """`Ti 12.1.2027 klo 9.00 Kuukausiseuranta`."""
    start = block.start(file.zone)
    if start is None:
        return safe(block.title)
    if isinstance(start, datetime):
        day = short_day(start.date(), file.day, language)
        return say(_AT, language, day=day, time=clock(start.time(), language), title=block.title)
    return say(_ON, language, day=short_day(start, file.day, language), title=block.title)


_EMPTY = Text(
    fi="Kalenteriin ei ole merkintöjä, joten tiedostoa {path} ei kirjoitettu.",
    en="There is nothing to put in the calendar, so {path} was not written.",
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
        fi="Kalenteritiedosto {path} ei vastaa suunnitelmaa. Päivitä se: seuranta tarkistuspisteet --ics{plan}",
        en="The calendar file {path} does not match the plan. Update it: seuranta checkpoints --ics{plan}",
    ),
}
_ONLY_NEWS: dict[Mode, Text] = {
    "write": Text(
        fi="Vain muutokset: {path} ({n} merkintää).",
        fi_one="Vain muutokset: {path} (1 merkintä).",
        en="Only the changes: {path} ({n} entries).",
        en_one="Only the changes: {path} (1 entry).",
    ),
    "dry_run": Text(
        fi="Vain muutokset tulisivat tiedostoon {path} ({n} merkintää).",
        fi_one="Vain muutokset tulisivat tiedostoon {path} (1 merkintä).",
        en="The changes alone would go into {path} ({n} entries).",
        en_one="The changes alone would go into {path} (1 entry).",
    ),
    "check": Text(
        fi="Tiedosto {path}, jossa on vain muutokset, ei ole ajan tasalla.",
        en="The file with only the changes, {path}, is not up to date.",
    ),
}
_NO_NEWS = Text(
    fi="Mikään ei ole muuttunut tuon päivän jälkeen, joten tiedostoa {path} ei kirjoitettu.",
    en="Nothing has changed since that day, so {path} was not written.",
)
_TOUCHED = Text(
    fi="Tiedostoa {path} oli muutettu käsin. Tulevat merkinnät ovat nyt suunnitelman mukaiset, eikä menneisiin koskettu.",
    en="{path} had been edited by hand. Future entries now match the plan; past ones were left unchanged.",
)
_LEFT = Text(
    fi="Tiedosto {path} kuuluu henkilölle, jota suunnitelmassa ei enää ole. Tulevat merkinnät perutaan siitä. Jos vain "
    "nimi vaihtui, tee uusi tiedosto valitsimella --for.",
    en="{path} belongs to somebody who is no longer in the plan. Its remaining entries are cancelled. If only the "
    "name has changed, make a new file with --for.",
)
_LEFT_BEFORE = Text(
    fi="Tiedosto {path} kuuluu henkilölle, jota suunnitelmassa ei enää ole. Poista se, kun kukaan ei enää tilaa sitä.",
    en="{path} belongs to somebody who is no longer in the plan. Delete it once nobody subscribes to it any more.",
)
_ONLY_FORM = Text(
    fi="Merkinnät eivät muutu, vain tiedoston tiedot tai rivinvaihdot.",
    en="The entries do not change, only the details of the file or its line endings.",
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
    en="the {month} checkpoint moves from {old} to {new} ({title})",
)
_MOVED = Text(fi="Siirtyy {old} → {new} ({title})", en="Moves from {old} to {new} ({title})")
_OTHER_TIME = Text(fi="Kellonaika muuttuu {old} → {new}", en="The time changes from {old} to {new}")
_ALSO = Text(fi="{sentence}. Lisäksi muuttuu: {what}", en="{sentence}. Also changed: {what}")
_NOW = Text(fi="{name} nyt {new}", en="{name} now {new}")
_FROM_TO = Text(fi="{name} {old} → {new}", en="{name} {old} → {new}")
_MORE = Text(
    fi="… ja {n} muuta muutosta", fi_one="… ja 1 muu muutos", en="… and {n} more changes", en_one="… and 1 more change"
)
_AT = Text(fi="{day} klo {time} {title}", en="{day}, {time} {title}")
_ON = Text(fi="{day} {title}", en="{day} {title}")
_DIFFERENCES = {
    "time": Text(fi="kellonaika", en="time"),
    "length": Text(fi="kesto", en="length"),
    "title": Text(fi="otsikko", en="title"),
    "place": Text(fi="paikka", en="place"),
    "text": Text(fi="teksti", en="text"),
    "link": Text(fi="linkki", en="link"),
    "reminder": Text(fi="muistutus", en="reminder"),
    "guests": Text(fi="kutsutut", en="people invited"),
    "busy": Text(fi="näkyminen varattuna", en="shown as busy or free"),
    "form": Text(fi="merkinnän muoto", en="format of the entry"),
}
