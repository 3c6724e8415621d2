"""From a value in canonical names to the words of a file: which keys, which days, which spelling; not where they go."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

from seuranta.plan.edit.changes import AsTyped, NotText, Value
from seuranta.plan.edit.handwriting import Handwriting
from seuranta.plan.edit.value_text import Spelled
from seuranta.plan.values.statuses import StatusOn
from seuranta.plan.words import vocabulary
from seuranta.plan.words.diagnostic import Choice
from seuranta.plan.words.fields import FIELDS, MAIN


def spelled(value: Value, shape: str, hand: Handwriting) -> Spelled:
    """A value in the words of a file; `shape` is that of its field (`fields.Field.shape`) or a kind of item."""
    if isinstance(value, AsTyped):
        return value
    if isinstance(value, str):
        return _one_line(value)
    if isinstance(value, date):
        return hand.day(value)
    if isinstance(value, Choice):
        return hand.value(value.group, value.value)
    if isinstance(value, StatusOn):
        return _status(value, hand)
    if isinstance(value, Mapping):
        is_of_entries = shape.startswith(("by_", "section:", "sentences"))
        return _entries(value, shape, hand) if is_of_entries else _fields(value, shape, hand)
    return _several(value, shape, hand)


def entry_key(step: str | date, hand: Handwriting) -> str:
    """The key of an entry: a day in the way of the file, or an id."""
    return hand.day(step) if isinstance(step, date) else step


def _one_line(text: str) -> str:
    """A text as it can stand in a file: on one line, of whole characters; raises NotText for half of one."""
    if any("\ud800" <= letter <= "\udfff" for letter in text):
        raise NotText
    return " ".join(text.splitlines()).strip()


def _status(status: StatusOn, hand: Handwriting) -> str:
    word = hand.value("status", status.status)
    return f"{word} {hand.day(status.day)}" if status.day is not None else word


def _several(values: tuple[Value, ...], shape: str, hand: Handwriting) -> Spelled:
    """A list; of texts a single one needs none."""
    inner = vocabulary.kind_inside(shape) if shape.startswith("list:") else ""
    several = [spelled(value, inner, hand) for value in values]
    return several[0] if shape == "many" and len(several) == 1 else several


def _entries(values: Mapping[str | date, Value], shape: str, hand: Handwriting) -> Spelled:
    """What stands under days or ids."""
    inner = vocabulary.kind_inside(shape)
    return {entry_key(step, hand): spelled(value, inner, hand) for step, value in values.items()}


def _fields(values: Mapping[str | date, Value], kind: str, hand: Handwriting) -> Spelled:
    """The fields of an item or a part in their order; the main one alone needs no key."""
    fields = [field for field in FIELDS[kind] if field.name in values]
    assert len(fields) == len(values), f"{kind} has other fields than {list(values)}"
    if len(fields) == 1 and fields[0].name == MAIN.get(kind) and not fields[0].shape:
        return spelled(values[fields[0].name], "", hand)
    words: dict[str, Spelled] = {}
    for field in fields:
        words[hand.field(kind, field.name)] = _field(values[field.name], kind, field.shape, hand)
    return words


def _field(value: Value, kind: str, shape: str, hand: Handwriting) -> Spelled:
    """Days of which nothing else is known stand in a list, where a mapping would hold nothing; so do those present,
    were there only one.
    """
    if kind == "held" and isinstance(value, tuple) and not isinstance(value, (StatusOn, Choice)):
        return _several(value, "", hand)
    if shape == "by_day:held" and isinstance(value, Mapping) and not any(value.values()):
        return [entry_key(day, hand) for day in value]
    return spelled(value, shape, hand)
