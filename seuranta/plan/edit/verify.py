"""Whether a file that was edited says what was meant, and nothing else: read again, compared with what was intended."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from copy import deepcopy
from datetime import date
from typing import Any

from seuranta.plan.edit.changes import Add, Change, Put, Remove, Value
from seuranta.plan.edit.handwriting import Handwriting
from seuranta.plan.edit.spelling import entry_key, shape_of, spelled
from seuranta.plan.loading.places import KIND_OF_SECTION, Entry, Places, items_of
from seuranta.plan.loading.shape import Shaper
from seuranta.plan.reading.source import Mapping as MappingNode
from seuranta.plan.reading.source import Node, Scalar, Source
from seuranta.plan.values.dates import read_days
from seuranta.plan.words import vocabulary
from seuranta.plan.words.diagnostic import ValueProblem
from seuranta.plan.words.fields import FIELDS, MAIN
from seuranta.plan.words.nearest import Guesses
from seuranta.plan.words.vocabulary import clean

Raw = dict[str, Any]
Item = tuple[str | None, str | None]
"""The section and the id of an item; two Nones are the plan's own fields."""


def is_as_meant(before: MappingNode, after: MappingNode, source: Source, meant: Mapping[Item, Raw]) -> bool:
    """Whether the items that were meant say what they were to say, and all else is as it was. `source` is the new one."""
    places = Places(source, after)
    old = Places(source, before)
    return _are_same(_rest(before, meant), _rest(after, meant)) and all(
        raw_of(source, places, item) == raw and _are_same(_strange(_entry(old, item)), _strange(_entry(places, item)))
        for item, raw in meant.items()
    )


# --- what was meant -----------------------------------------------------------------------------------------------


def meant_by(changes: Iterable[Change], raw: Raw, kind: str, hand: Handwriting) -> Raw:
    """An item in canonical names, with changes made to it."""
    made = deepcopy(raw)
    for change in changes:
        if change.at.path:
            _make(made, kind, change.at.path, change, hand)
        elif isinstance(change, Put) and isinstance(change.value, Mapping):
            for name, value in change.value.items():
                _make(made, kind, (name,), Put(change.at, value), hand)
    return _without_empty(made)


def _make(raw: Any, kind: str, path: tuple[str | int | date, ...], change: Change, hand: Handwriting) -> None:
    step, *rest = path
    shape = shape_of(kind, str(step)) if kind in FIELDS else kind.removeprefix("list:").partition(":")[2]
    if kind.startswith("list:"):
        shape = kind.removeprefix("list:")
    key = step if kind in FIELDS or isinstance(step, int) else _key(raw, step, hand)
    if rest:
        if not isinstance(key, int):
            raw.setdefault(key, {})
        _make(raw[key], shape, tuple(rest), change, hand)
    elif isinstance(change, Remove):
        if isinstance(key, int) or key in raw:
            del raw[key]
    elif isinstance(change, Add):
        one = _raw(change.value, shape.removeprefix("list:") if shape.startswith("list:") else "", hand)
        raw[key] = [*raw.get(key, ()), *([one] if shape.startswith("list:") else _texts(one))]
    elif isinstance(change.value, Mapping) and isinstance(raw.get(key), dict):
        for inner, value in change.value.items():
            _make(raw[key], shape, (inner,), Put(change.at, value), hand)
    else:
        raw[key] = _raw(change.value, shape, hand)


def _key(raw: Raw, step: str | date, hand: Handwriting) -> str:
    """The key of an entry, as it stands there in whatever way it was written, or as it will be written."""
    if isinstance(step, str):
        return clean(step)
    for typed in raw:
        try:
            days = read_days(typed)
        except ValueProblem:
            continue
        if days.first <= step <= days.last:
            return typed
    return entry_key(step, hand)


def _raw(value: Value, shape: str, hand: Handwriting) -> Any:
    if isinstance(value, Mapping):
        if shape in FIELDS:
            return {str(name): _raw(one, shape_of(shape, str(name)), hand) for name, one in value.items()}
        return {clean(entry_key(key, hand)): _raw(one, shape.partition(":")[2], hand) for key, one in value.items()}
    if isinstance(value, tuple) and not hasattr(value, "_fields"):
        if shape.startswith("list:"):
            return [_raw(one, shape[5:], hand) for one in value]
        if shape == "sentences":
            return {"": [clean(str(spelled(one, "", hand))) for one in value]}
        return [text for one in value for text in _texts(_raw(one, "", hand))]
    text = clean(str(spelled(value, "", hand)))
    kind = shape.partition(":")[2] or shape
    if kind in MAIN:
        return {MAIN[kind]: text}
    return _texts(text) if shape == "many" else text


def _texts(text: str) -> list[str]:
    return [one for piece in text.split(",") if (one := clean(piece))]


# --- what stands there --------------------------------------------------------------------------------------------


def raw_of(source: Source, places: Places, item: Item) -> Raw:
    """An item as it stands, in canonical names; empty where it does not."""
    entry = _entry(places, item)
    if entry is None:
        return {}
    raw = Shaper(source, Guesses()).item(entry.kind, entry.value, entry.key, item[1]).raw
    return _without_empty(raw or {})


def _entry(places: Places, item: Item) -> Entry | None:
    section, id_ = item
    if section is None:
        return Entry(places.root, places.root, "plan") if places.root is not None else None
    return dict(reversed(places.items(section))).get(id_ or "")


def _without_empty(raw: Raw) -> Raw:
    """What is empty is not yet known, which is the same as not there. A due date that is the word ongoing is a field."""
    found = {name: value for name, value in raw.items() if value or value == 0}
    if vocabulary.value("due", str(found.get("due", ""))) is not None:
        del found["due"]
        found["ongoing"] = "yes"
    return found


def _strange(entry: Entry | None) -> list[tuple[str, Node]]:
    """What stands in an item under keys that are no fields."""
    if entry is None or not isinstance(entry.value, MappingNode):
        return []
    return [(key.text, value) for key, value in entry.value.pairs if vocabulary.field(entry.kind, key.text) is None]


def _rest(root: MappingNode, meant: Mapping[Item, Raw]) -> list[tuple[str, Node]]:
    """Everything but the items that were meant, in the order of the file."""
    sections = {section for section, _ in meant}
    found: list[tuple[str, Node]] = []
    for key, value in root.pairs:
        field = vocabulary.field("plan", key.text)
        name = field.name if field is not None else ""
        if name in sections and name in KIND_OF_SECTION:
            items = items_of(value, KIND_OF_SECTION[name])
            found.extend((id_, one.value) for id_, one in items if (name, id_) not in meant)
        elif None not in sections or name in KIND_OF_SECTION:
            found.append((key.text, value))
    return found


def _are_same(some: list[tuple[str, Node]], others: list[tuple[str, Node]]) -> bool:
    """Whether the same stands under the same keys in the same order."""
    return len(some) == len(others) and all(
        key == other_key and is_same(node, other) for (key, node), (other_key, other) in zip(some, others, strict=True)
    )


def is_same(one: Node, other: Node) -> bool:
    """Whether two trees say the same; an empty value without quotes is told from an empty text."""
    kind = one.__class__
    if kind is not other.__class__:
        return False
    if kind is Scalar:
        return one.text == other.text and (not one.style) == (not other.style)  # type: ignore[union-attr]
    if kind is MappingNode:
        pairs, others = one.pairs, other.pairs  # type: ignore[union-attr]
        return len(pairs) == len(others) and all(
            key.text == other_key.text and is_same(value, other_value)
            for (key, value), (other_key, other_value) in zip(pairs, others, strict=True)
        )
    items, other_items = one.items, other.items  # type: ignore[union-attr]
    return len(items) == len(other_items) and all(map(is_same, items, other_items))
