"""The text of a plan file from a plan as data, as a person would have typed it: read again, it is an equal plan."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from datetime import date
from typing import Any

from seuranta.plan.edit.changes import AsTyped, Value
from seuranta.plan.edit.handwriting import hand_in
from seuranta.plan.edit.spelling import spelled
from seuranta.plan.edit.value_text import Layout, pair
from seuranta.plan.normal.values import DAYS_OFF, form_of
from seuranta.plan.words import vocabulary
from seuranta.plan.words.diagnostic import ValueProblem
from seuranta.plan.words.fields import KIND_OF_SECTION, Field


class Malformed(Exception):
    """Data that is no plan in its normal form; `path` says where: `actions.8.due`."""

    def __init__(self, *path: str) -> None:
        super().__init__(".".join(path))
        self.path = ".".join(path)


def plan_text(data: Any, language: str) -> str:
    """The text of the file, in the words of a language; raises Malformed."""
    hand, layout = hand_in(language), Layout()
    blocks: list[str] = []
    for field, value in _fields("plan", data, language, ()):
        line = pair(hand.field("plan", field.name), spelled(value, field.shape, hand), 0, layout)
        is_apart = field.name in KIND_OF_SECTION
        blocks.append(f"\n{line}" if is_apart and blocks else line)
    return "\n".join(blocks) + "\n"


def _fields(kind: str, data: Any, language: str, path: tuple[str, ...]) -> Iterator[tuple[Field, Value]]:
    if not isinstance(data, Mapping):
        raise Malformed(*path)
    rows = {field.name: field for field in vocabulary.as_written(kind)}
    for name in data:
        if name not in rows:
            raise Malformed(*path, str(name))
    for name, field in rows.items():
        if name in data:
            yield field, _value(field, data[name], language, (*path, name))


def _part(kind: str, data: Any, language: str, path: tuple[str, ...]) -> Value:
    """The fields of an item or a part; of a break, its days, and of a team without a lead, its members."""
    if kind == "break" and isinstance(data, Mapping) and data.keys() == {"days"}:
        return _tried(DAYS_OFF.typed, data["days"], language, (*path, "days"))
    fields: dict[str | date, Value] = {field.name: value for field, value in _fields(kind, data, language, path)}
    return fields["members"] if kind == "team" and fields.keys() == {"members"} else fields


def _value(field: Field, data: Any, language: str, path: tuple[str, ...]) -> Value:
    shape, inner = field.shape, vocabulary.kind_inside(field.shape)
    if not shape:
        return _tried(form_of(field.type).typed, data, language, path)
    if shape == "many":
        return tuple(_tried(form_of(field.type).typed, each, language, path) for each in _items(data, path))
    if shape == "sentences":
        return _sentences(data, path)
    if shape.startswith("list:"):
        return tuple(_part(inner, each, language, (*path, str(at))) for at, each in enumerate(_items(data, path)))
    if shape.startswith(("by_", "section:")):
        return {
            _key(field, key, language, path): _entry(field, inner, each, language, (*path, str(key)))
            for key, each in _pairs(data, path)
        }
    return _part(shape, data, language, path)


def _sentences(data: Any, path: tuple[str, ...]) -> Value:
    """By audience; those for the whole staff alone need no key."""
    by_audience: dict[str | date, Value] = {
        audience: tuple(_text(text, (*path, audience)) for text in _items(texts, (*path, audience)))
        for audience, texts in _pairs(data, path)
    }
    return by_audience[""] if by_audience.keys() == {""} else by_audience


def _entry(field: Field, inner: str, data: Any, language: str, path: tuple[str, ...]) -> Value:
    return _part(inner, data, language, path) if inner else _tried(form_of(field.type).typed, data, language, path)


def _key(field: Field, key: str, language: str, path: tuple[str, ...]) -> str | date:
    if not field.shape.startswith("by_"):
        return _text(key, path)
    typed = _tried(form_of(field.keys).typed, key, language, (*path, key))
    assert isinstance(typed, (str, date)), "what stands under days and ids has those for keys"
    return typed


# --- what the data may be -------------------------------------------------------------------------------------------


def _tried(typed: Callable[[Any, str], Value], data: Any, language: str, path: tuple[str, ...]) -> Value:
    try:
        return typed(data, language)
    except (TypeError, ValueError, LookupError, ArithmeticError, ValueProblem) as error:
        raise Malformed(*path) from error


def _text(data: Any, path: tuple[str, ...]) -> AsTyped:
    text = _tried(form_of("text").typed, data, "", path)
    assert isinstance(text, AsTyped)
    return text


def _items(data: Any, path: tuple[str, ...]) -> list[Any]:
    if not isinstance(data, list):
        raise Malformed(*path)
    return data


def _pairs(data: Any, path: tuple[str, ...]) -> Iterator[tuple[str, Any]]:
    if not isinstance(data, Mapping):
        raise Malformed(*path)
    yield from data.items()
