"""How values of a table and of a plan are written in a sentence, and what is said of a change, or of what is left."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from contextlib import suppress
from datetime import date

from seuranta.output.words import import_texts as texts
from seuranta.output.words.harmless import safe
from seuranta.output.words.phrases import say, short_day
from seuranta.output.words.text import NOT_KNOWN
from seuranta.plan.tables.draft import Entry, Value
from seuranta.plan.words import vocabulary
from seuranta.plan.words.fields import FIELDS


def field_name(kind: str, field: str, language: str) -> str:
    """The name of a field as the plan prints it, or of a column that is no field of it."""
    if field in texts.FIELDS:
        return texts.FIELDS[field].fill(language)
    kind = next(name for name in (kind, "action", "goal") if any(row.name == field for row in FIELDS[name]))
    return vocabulary.field_name(kind, field, language)


def value(field: str, text: str, today: date, language: str) -> str:
    """A canonical value as people write it; text in quotes."""
    if not text:
        return NOT_KNOWN
    if field == "status":
        return vocabulary.value_name("status", text, language)
    with suppress(ValueError):
        return short_day(date.fromisoformat(text), today, language)
    return f'"{safe(text)}"'


def change(kind: str, field: str, old: str, new: str, today: date, language: str) -> str:
    """`tila: käynnissä → valmis`; what was not known is not named."""
    name, now = field_name(kind, field, language), _now(field, new, today, language)
    if not old or field == "note":
        return say(texts.NOW, language, field=name, new=now)
    return say(texts.CHANGE, language, field=name, old=value(field, old, today, language), new=now)


def _now(field: str, text: str, today: date, language: str) -> str:
    """A new value; of a reading its number and its day."""
    if field != "readings":
        return value(field, text, today, language)
    day, _, number = text.partition(" ")
    return say(texts.READING, language, number=number, day=value(field, day, today, language))


def details(fields: Mapping[str, Entry], today: date, language: str) -> Iterator[str]:
    """What is known of a new item besides its title, in few words."""
    status = fields.get("status")
    for field in _TOLD:
        entry = fields.get(field)
        if entry is None:
            continue
        if field == "status":
            yield _status(status, fields.get("done_on"), today, language)
        elif field == "due":
            yield say(texts.DUE, language, day=plain(entry.value, today, language))
        else:
            yield plain(entry.value, today, language)


_TOLD = ("goal", "owner", "due", "target", "by", "status", "note")


def _status(status: Entry | None, done_on: Entry | None, today: date, language: str) -> str:
    word = vocabulary.value_name("status", str(status.value), language) if status is not None else ""
    return word if done_on is None else f"{word} {plain(done_on.value, today, language)}"


def plain(value_: Value, today: date, language: str) -> str:
    """A value of a draft as people write it."""
    if isinstance(value_, date):
        return short_day(value_, today, language)
    return value_ if isinstance(value_, str) else ", ".join(value_)
