"""From a value in canonical names to the words of a file: which keys, which days, which spelling; not where they go."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

from seuranta.plan.edit.changes import NotText, Value
from seuranta.plan.edit.handwriting import Handwriting
from seuranta.plan.edit.layout import Spelled
from seuranta.plan.values.statuses import StatusOn
from seuranta.plan.words.diagnostic import Choice
from seuranta.plan.words.fields import FIELDS, MAIN


def shape_of(kind: str, name: str) -> str:
    """What may stand in a field of a kind of item."""
    return next(one.shape for one in FIELDS[kind] if one.name == name)


def spelled(value: Value, shape: str, hand: Handwriting) -> Spelled:
    """A value in the words of a file; `shape` is that of its field (`fields.Field.shape`) or a kind of item."""
    if isinstance(value, str):
        return _one_line(value)
    if isinstance(value, date):
        return hand.day(value)
    if isinstance(value, Choice):
        return hand.value(value.group, value.value)
    if isinstance(value, StatusOn):
        word = hand.value("status", value.status)
        return f"{word} {hand.day(value.day)}" if value.day is not None else word
    if isinstance(value, Mapping):
        return _pairs(value, shape, hand)
    inner = shape.removeprefix("list:") if shape.startswith("list:") else ""
    several = [spelled(one, inner, hand) for one in value]
    return several[0] if len(several) == 1 and shape == "many" else several


def _one_line(text: str) -> str:
    """A text as it can stand in a file: on one line, of whole characters; raises NotText for half of one."""
    if any("\ud800" <= letter <= "\udfff" for letter in text):
        raise NotText
    return " ".join(text.splitlines()).strip()


def _pairs(value: Mapping[str | date, Value], shape: str, hand: Handwriting) -> Spelled:
    if shape.startswith(("by_", "section:")):
        inner = shape.partition(":")[2]
        return {entry_key(key, hand): spelled(one, inner, hand) for key, one in value.items()}
    fields = [(one, value[one.name]) for one in FIELDS[shape] if one.name in value]
    assert len(fields) == len(value), f"{shape} has other fields than {list(value)}"
    if len(fields) == 1 and MAIN.get(shape) == fields[0][0].name and not fields[0][0].shape:
        return spelled(fields[0][1], "", hand)
    return {hand.field(shape, one.name): _field(inner, shape, one.shape, hand) for one, inner in fields}


def _field(value: Value, kind: str, shape: str, hand: Handwriting) -> Spelled:
    """Days of which nothing else is known stand in a list, where a mapping would hold nothing; so do those present,
    were there only one.
    """
    if kind == "held" and isinstance(value, tuple) and not isinstance(value, (StatusOn, Choice)):
        return [spelled(one, "", hand) for one in value]
    if shape == "by_day:held" and isinstance(value, Mapping) and not any(value.values()):
        return [entry_key(day, hand) for day in value]
    return spelled(value, shape, hand)


def entry_key(step: str | date, hand: Handwriting) -> str:
    """The key of an entry: a day in the way of the file, or an id."""
    return hand.day(step) if isinstance(step, date) else step
