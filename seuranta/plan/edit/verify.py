"""Whether a file that was edited says what was meant, and nothing else: read again, compared with what was intended."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from copy import deepcopy
from datetime import date
from typing import Any, TypeAlias

from seuranta.plan.edit.changes import Add, Change, Put, Remove, Value
from seuranta.plan.edit.handwriting import Handwriting
from seuranta.plan.edit.spelling import entry_key, spelled
from seuranta.plan.loading.lookup import ItemId
from seuranta.plan.loading.places import Entry, Places, items_of
from seuranta.plan.loading.shape import Shaper
from seuranta.plan.loading.shaped import Raw
from seuranta.plan.reading.source import Mapping as MappingNode
from seuranta.plan.reading.source import Node, Scalar, Source
from seuranta.plan.reading.source import Sequence as SequenceNode
from seuranta.plan.values.dates import read_days
from seuranta.plan.words import vocabulary
from seuranta.plan.words.diagnostic import PathStep, ValueProblem
from seuranta.plan.words.fields import FIELDS, KIND_OF_SECTION, MAIN
from seuranta.plan.words.finding_names import english_name
from seuranta.plan.words.nearest import Guesses
from seuranta.plan.words.vocabulary import clean

Meant: TypeAlias = Mapping[ItemId | None, Raw]
"""What items are to say, in canonical names; None stands for the plan's own fields."""
_Named: TypeAlias = list[tuple[str, Node]]
"""What stands under keys, in the order of the file."""


def is_as_meant(before: MappingNode, after: MappingNode, source: Source, meant: Meant) -> bool:
    """Whether the items that were meant say what they were to say, and all else is as it was. `source` is the new one."""
    old, new = Places(source, before), Places(source, after)
    for item, raw in meant.items():
        if raw_of(source, new, item) != raw:
            return False
        if not _are_same(_without_field(entry_of(old, item)), _without_field(entry_of(new, item))):
            return False
    return _are_same(_all_but(before, meant), _all_but(after, meant))


# --- what was meant -----------------------------------------------------------------------------------------------


def meant_by(changes: Iterable[Change], raw: Raw, kind: str, hand: Handwriting) -> Raw:
    """An item in canonical names, with changes made to it."""
    made = deepcopy(raw)
    for change in changes:
        if change.at.path:
            _make(made, kind, change.at.path, change, hand)
        elif isinstance(change, Put):
            _put_each(made, kind, change, hand)
    return _without_empty(made)


def _make(raw: Any, kind: str, path: tuple[PathStep, ...], change: Change, hand: Handwriting) -> None:
    """Makes one change to what lies at the end of a path from an item or a part of one, which is changed in place."""
    step, *rest = path
    shape = _shape_below(kind, step)
    key = step if kind in FIELDS or isinstance(step, int) else _key(raw, step, hand)
    if rest:
        if not isinstance(key, int):
            raw.setdefault(key, {})
        _make(raw[key], shape, tuple(rest), change, hand)
    elif isinstance(change, Remove):
        if isinstance(key, int) or key in raw:
            del raw[key]
    elif isinstance(change, Add):
        raw[key] = [*raw.get(key, ()), *_added(change.value, shape, hand)]
    elif isinstance(change.value, Mapping) and isinstance(raw.get(key), dict):
        _put_each(raw[key], shape, change, hand)
    else:
        if (kind, step) == ("action", "due"):
            raw.pop("ongoing", None)  # it stood in the place of the date
        raw[key] = _raw(change.value, shape, hand)


def _put_each(raw: Any, kind: str, change: Put, hand: Handwriting) -> None:
    """Fields of a mapping are put one by one, and the others stay."""
    if isinstance(change.value, Mapping):
        for step, value in change.value.items():
            _make(raw, kind, (step,), Put(change.at, value), hand)


def _shape_below(kind: str, step: PathStep) -> str:
    """What may stand one step inward of something of that kind or shape."""
    if kind in FIELDS:
        return vocabulary.shape_of(kind, str(step))
    return vocabulary.kind_inside(kind)


def _key(raw: Raw, step: str | date, hand: Handwriting) -> str:
    """The key of an entry, as it stands there in whatever way it was written, or as it will be written."""
    if isinstance(step, str):
        key = clean(step)
        return key if key in raw else next((typed for typed in raw if english_name(typed) == step), key)
    for typed in raw:
        try:
            days = read_days(typed)
        except ValueProblem:
            continue
        if days.first <= step <= days.last:
            return typed
    return entry_key(step, hand)


def _added(value: Value, shape: str, hand: Handwriting) -> list[Any]:
    """One more part of a list, or what one more text counts for."""
    if shape.startswith("list:"):
        return [_raw(value, vocabulary.kind_inside(shape), hand)]
    return _texts(_raw(value, "", hand))


def _raw(value: Value, shape: str, hand: Handwriting) -> Any:
    """A value as the shaper would give it, once it is written."""
    if isinstance(value, Mapping):
        return _raw_of_mapping(value, shape, hand)
    if isinstance(value, tuple) and not hasattr(value, "_fields"):  # neither a word nor a status
        return _raw_of_several(value, shape, hand)
    text = clean(str(spelled(value, "", hand)))
    kind = vocabulary.kind_inside(shape) or shape
    if kind in MAIN:
        return {MAIN[kind]: text}
    return _texts(text) if shape == "many" else text


def _raw_of_mapping(values: Mapping[str | date, Value], shape: str, hand: Handwriting) -> Raw:
    """Fields by their names, or entries by their days or ids."""
    raw: Raw = {}
    for step, value in values.items():
        name = str(step) if shape in FIELDS else clean(entry_key(step, hand))
        raw[name] = _raw(value, _shape_below(shape, step), hand)
    return raw


def _raw_of_several(values: tuple[Value, ...], shape: str, hand: Handwriting) -> Any:
    if shape.startswith("list:"):
        return [_raw(value, vocabulary.kind_inside(shape), hand) for value in values]
    if shape == "sentences":
        return {"": [clean(str(spelled(value, "", hand))) for value in values]}
    texts: list[str] = []
    for value in values:
        texts += _texts(_raw(value, "", hand))
    return texts


def _texts(text: str) -> list[str]:
    """The texts in one with commas."""
    return list(filter(None, map(clean, text.split(","))))


# --- what stands there --------------------------------------------------------------------------------------------


def entry_of(places: Places, item: ItemId | None) -> Entry | None:
    """Where an item stands, or the plan's own fields."""
    if item is not None:
        return places.item(item.section, item.id)
    return Entry(places.root, places.root, "plan") if places.root is not None else None


def raw_of(source: Source, places: Places, item: ItemId | None) -> Raw:
    """An item as it stands, in canonical names; empty where it does not."""
    entry = entry_of(places, item)
    if entry is None:
        return {}
    id_ = item.id if item is not None else None
    raw = Shaper(source, Guesses()).item(entry.kind, entry.value, entry.key, id_).raw
    return _without_empty(raw or {})


def _without_empty(raw: Raw) -> Raw:
    """What is empty is not yet known, which is the same as not there. A due date that is the word ongoing is a field."""
    filled = {name: value for name, value in raw.items() if value or value == 0}
    if vocabulary.value("due", str(filled.get("due", ""))) is not None:
        del filled["due"]
        filled["ongoing"] = "yes"
    return filled


def _without_field(entry: Entry | None) -> _Named:
    """What stands in an item under keys that are no fields."""
    if entry is None or not isinstance(entry.value, MappingNode):
        return []
    return [(key.text, value) for key, value in entry.value.pairs if vocabulary.field(entry.kind, key.text) is None]


def _all_but(root: MappingNode, meant: Meant) -> _Named:
    """Everything but the items that were meant, in the order of the file."""
    sections = {item.section for item in meant if item is not None}
    rest: _Named = []
    for key, value in root.pairs:
        field = vocabulary.field("plan", key.text)
        name = field.name if field is not None else ""
        is_section = name in KIND_OF_SECTION
        if is_section and name in sections:
            items = items_of(value, KIND_OF_SECTION[name])
            rest.extend((id_, entry.value) for id_, entry in items if ItemId(name, id_) not in meant)
        elif is_section or None not in meant:
            rest.append((key.text, value))
    return rest


def _are_same(first: _Named, second: _Named) -> bool:
    """Whether the same stands under the same keys in the same order."""
    if [name for name, _ in first] != [name for name, _ in second]:
        return False
    return all(is_same(node, other) for (_, node), (_, other) in zip(first, second, strict=True))


def is_same(first: Node, second: Node) -> bool:
    """Whether two trees say the same; an empty value without quotes is told from an empty text."""
    if isinstance(first, Scalar):
        return isinstance(second, Scalar) and first.text == second.text and bool(first.style) == bool(second.style)
    if isinstance(first, MappingNode):
        return isinstance(second, MappingNode) and _are_same(_named(first), _named(second))
    if not isinstance(second, SequenceNode) or len(first.items) != len(second.items):
        return False
    return all(map(is_same, first.items, second.items))


def _named(mapping: MappingNode) -> _Named:
    return [(key.text, value) for key, value in mapping.pairs]
