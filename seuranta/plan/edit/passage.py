"""A piece of a plan file on which changes are made one after the other: each is spliced in, and the piece is read again
before the next. It knows fields and their short forms; characters are the business of `splice`.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from collections.abc import Mapping as AnyMapping
from collections.abc import Sequence as AnySequence
from datetime import date
from typing import TypeAlias

from seuranta.plan.edit.changes import Add, Change, Put, Remove, Unsafe, Value
from seuranta.plan.edit.handwriting import Handwriting
from seuranta.plan.edit.spelling import spelled
from seuranta.plan.edit.splice import Splicer
from seuranta.plan.edit.surroundings import has_gaps, is_block_text, is_flow
from seuranta.plan.edit.value_text import Spelled
from seuranta.plan.loading.places import Entry, Places, main_field, texts_of
from seuranta.plan.reading.source import Mapping, Node, Scalar, Sequence, Source, apply, is_empty, read
from seuranta.plan.values.dates import read_day
from seuranta.plan.words import vocabulary
from seuranta.plan.words.diagnostic import Edit, PathStep, ValueProblem
from seuranta.plan.words.fields import FIELDS, MAIN

Find: TypeAlias = Callable[[Mapping, Places], Entry | None]
"""How to find in a tree what is edited."""


class Passage:
    """A text, and how to find in its tree what is edited: an item, or the whole plan."""

    def __init__(self, text: str, hand: Handwriting, find: Find) -> None:
        self.text = text
        self._hand = hand
        self._find = find
        self._read()

    @property
    def entry(self) -> Entry | None:
        """What is edited, as it stands now."""
        return self._entry

    def make(self, change: Change) -> None:
        """Makes one change; raises Unsafe where it cannot be spliced."""
        for single in self._single_changes(change):
            edits = self._edits(single)
            if edits:
                self._splice(edits)

    def make_beside(self, changes: AnySequence[Change]) -> None:
        """Makes changes that each write something new into one section; all but the first, which may begin it, at once."""
        first, *others = changes
        self.make(first)
        edits = [edit for change in others for edit in self._edits(change)]
        if edits:
            self._splice(edits)

    def _splice(self, edits: list[Edit]) -> None:
        self.text = apply(self.text, edits)
        self._read()

    def _read(self) -> None:
        root = read(Source("", self.text)).root
        if root is None:
            raise Unsafe
        self._places = Places(Source("", self.text), root)
        self._entry = self._find(root, self._places)
        self._splicer = Splicer(self.text, self._hand.layout)

    def _single_changes(self, change: Change) -> Iterator[Change]:
        """Fields that are put into something that stands there already are put one by one."""
        if not isinstance(change, Put) or not isinstance(change.value, AnyMapping):
            yield change
            return
        entry = self._entry_at(change.at.path)
        if entry is None or (is_empty(entry.value) and change.value):
            yield change
            return
        for step, value in change.value.items():
            at = change.at._replace(path=(*change.at.path, step))
            yield from self._single_changes(Put(at, value))

    def _entry_at(self, path: tuple[PathStep, ...]) -> Entry | None:
        entry = self._entry
        for step in path:
            entry = self._inner(entry, step) if entry is not None else None
        return entry

    def _inner(self, entry: Entry, step: PathStep) -> Entry | None:
        """One step inward; what is only a piece of a longer text is no place of its own."""
        if (
            isinstance(entry.value, Scalar)
            and entry.kind in FIELDS
            and step != main_field(entry.kind, entry.value.text)
        ):
            return None
        inner = self._places.step(entry, step)
        is_piece = inner is not None and inner.key is inner.value and not isinstance(step, int)
        return None if is_piece else inner

    # --- one change ----------------------------------------------------------------------------------------------

    def _edits(self, change: Change) -> list[Edit]:
        entry = self._entry
        path = change.at.path
        if entry is None or not path:
            raise Unsafe
        parent = entry
        for depth, step in enumerate(path):
            inner = self._inner(entry, step)
            if inner is None:
                return self._insert(entry, path[depth:], change)
            parent, entry = entry, inner
        if isinstance(change, Remove):
            return self._remove(parent, entry)
        return self._put(parent, entry, change) if isinstance(change, Put) else self._add(parent, entry, change)

    def _put(self, parent: Entry, entry: Entry, change: Put) -> list[Edit]:
        new = spelled(change.value, entry.kind, self._hand)
        key = entry.key
        if not isinstance(key, Scalar):
            raise Unsafe
        spaces = self._splicer.spaces_behind(parent.value, key) if isinstance(parent.value, Mapping) else 1
        return self._splicer.put(key, entry.value, new, is_inside=self._is_inside(parent, entry), spaces=spaces)

    def _add(self, parent: Entry, entry: Entry, change: Add) -> list[Edit]:
        """One more where there are several, or may be."""
        value = entry.value
        if is_empty(value):
            return self._put(parent, entry, Put(change.at, (change.value,)))
        if isinstance(value, Mapping):
            self._splice(self._splicer.grow_list_of_parts(value))
            return self._edits(change)
        inner = vocabulary.kind_inside(entry.kind) if entry.kind.startswith("list:") else ""
        return self._add_text(value, spelled(change.value, inner, self._hand))

    def _add_text(self, node: Node, new: Spelled) -> list[Edit]:
        """One more at the end of a list, which may stand there as one text."""
        if isinstance(node, Sequence):
            return self._splicer.add_to_list(node, new)
        if not isinstance(node, Scalar) or not isinstance(new, str):
            raise Unsafe
        return self._splicer.grow_list(node, new)

    def _remove(self, parent: Entry, entry: Entry) -> list[Edit]:
        container = parent.value
        if isinstance(container, Mapping):
            at = next(at for at, (key, _) in enumerate(container.pairs) if key is entry.key)
            return self._splicer.remove_pair(container, at)
        if isinstance(container, Sequence):
            for at, part in enumerate(container.items):
                if part is entry.value:
                    return self._splicer.remove_entry(container, at)
        raise Unsafe

    # --- what is not there yet -----------------------------------------------------------------------------------

    def _insert(self, entry: Entry, path: tuple[PathStep, ...], change: Change) -> list[Edit]:
        """Writes something where there is nothing: the rest of the path, and the value under it."""
        if isinstance(change, Remove):
            return []
        value: Value = change.value if isinstance(change, Put) else (change.value,)
        for step in reversed(path):
            assert not isinstance(step, int), "a list has no place for what is not there"
            value = {step: value}
        new = spelled(value, entry.kind, self._hand)
        node, key = entry.value, entry.key
        is_inside = self._is_inside_of(entry)
        if is_empty(node) and not is_inside and isinstance(key, Scalar):
            return self._splicer.put(key, node, new, is_inside=False)
        if not isinstance(new, dict):
            new = self._spelled_out(entry.kind, new)
        if isinstance(node, Mapping):
            return self._insert_pair(entry, path[0], new)
        if not isinstance(key, Scalar):
            raise Unsafe
        if is_empty(node):
            return self._splicer.put(key, node, new, is_inside=is_inside)
        if entry.kind.startswith("by_"):
            return self._insert_day(entry, new, is_inside=is_inside)
        if not isinstance(node, Scalar):
            raise Unsafe
        return self._grow(entry, key, node, change)

    def _spelled_out(self, kind: str, short: Spelled) -> dict[str, Spelled]:
        """A short form with the key of the field that it means."""
        return {self._hand.field(kind, MAIN[kind]): short}

    def _insert_pair(self, entry: Entry, step: PathStep, new: dict[str, Spelled]) -> list[Edit]:
        """A field, an entry or an item beside the others."""
        assert isinstance(entry.value, Mapping)
        (key, under), *_ = new.items()
        return self._splicer.add_pair(
            entry.value,
            self._position(entry, step),
            key,
            under,
            is_inside=self._hand.is_in_braces(_kind_of_items(entry.kind)),
            is_apart=self._are_apart(entry, step),
        )

    def _grow(self, entry: Entry, key: Scalar, node: Scalar, change: Change) -> list[Edit]:
        """The short form of an item becomes a mapping first."""
        main = main_field(entry.kind, node.text)
        if main not in {field.name for field in FIELDS.get(entry.kind, ())}:
            raise Unsafe
        assert self._entry is not None
        is_item = node is self._entry.value
        is_inside = self._is_inside_of(entry) or (is_item and self._hand.is_in_braces(entry.kind))
        self._splice(self._splicer.grow(key, node, self._hand.field(entry.kind, main), is_inside=is_inside))
        return self._edits(change)

    def _insert_day(self, entry: Entry, new: dict[str, Spelled], *, is_inside: bool) -> list[Edit]:
        """One more day where days stand as a list or alone."""
        node, key = entry.value, entry.key
        assert isinstance(key, Scalar)
        (day, under), *_ = new.items()
        days = [text.text for text in texts_of(node)]
        same = next((text for text in days if _is_same_day(text, day)), None)
        if not under and same is not None:
            return []
        if not under and not is_block_text(node):
            return self._add_text(node, day)
        if isinstance(node, Sequence) and not (is_flow(self.text, node) and len(days) == len(node.items)):
            return self._spell_out_day(node, day, same, under)
        return self._splicer.list_to_pairs(key, node, days, {same or day: under}, is_inside=is_inside)

    def _spell_out_day(self, listed: Sequence, day: str, same: str | None, under: Spelled) -> list[Edit]:
        """What is said of a day of a list: behind the entry that is there already, or as an entry more."""
        if same is None:
            return self._splicer.add_to_list(listed, {day: under})
        entry = next((entry for entry in listed.items if isinstance(entry, Scalar) and entry.text == same), None)
        return self._splicer.spell_out(listed, entry, under)

    def _position(self, entry: Entry, step: PathStep) -> int:
        """Behind which pair of a mapping a new one goes; -1 is before the first."""
        assert isinstance(entry.value, Mapping)
        keys = [key.text for key, _ in entry.value.pairs]
        if entry.kind in FIELDS:
            return _place_of_field(entry.kind, keys, str(step))
        return _place_of_day(keys, step) if isinstance(step, date) else len(keys) - 1

    def _are_apart(self, entry: Entry, step: PathStep) -> bool:
        """Whether an empty line stands before a new item or section, as between the others."""
        node = entry.value
        assert isinstance(node, Mapping)
        if _kind_of_items(entry.kind):
            return has_gaps(self.text, node.pairs) is True
        if entry.kind != "plan" or not vocabulary.shape_of("plan", str(step)).startswith("section:"):
            return False
        return has_gaps(self.text, node.pairs, only_blocks=True) is not False

    # --- braces --------------------------------------------------------------------------------------------------

    def _is_inside(self, parent: Entry, entry: Entry) -> bool:
        """Whether a value stands in braces, where its key does."""
        if isinstance(parent.value, Scalar):
            return self._is_inside_of(entry)
        return is_flow(self.text, parent.value)

    def _is_inside_of(self, entry: Entry) -> bool:
        """Whether an entry stands in braces of something around it."""
        around = (node for node in _nodes_around(self._places.root, entry.key.start) if node is not entry.value)
        return any(
            is_flow(self.text, node) and node.start <= entry.key.start and node.end >= entry.value.end
            for node in around
        )


def _nodes_around(root: Node | None, offset: int) -> Iterator[Node]:
    """The mappings and lists that hold what stands at an offset, the outermost first."""
    node = root
    while node is not None and not isinstance(node, Scalar):
        yield node
        inner: list[Node] = [value for _, value in node.pairs] if isinstance(node, Mapping) else node.items
        node = next((part for part in inner if part.start <= offset < part.end), None)


def _kind_of_items(kind: str) -> str:
    return kind.removeprefix("section:") if kind.startswith("section:") else ""


def _place_of_field(kind: str, keys: list[str], name: str) -> int:
    """Behind the nearest of the fields that come before it by habit; lists of many lines behind all of those."""
    rank = {field.name: at for at, field in enumerate(vocabulary.as_written(kind))}
    fields = [vocabulary.field(kind, key) for key in keys]
    above: list[tuple[int, int]] = []
    for at, field in enumerate(fields):
        if field is not None and rank[field.name] < rank[name]:
            above.append((rank[field.name], at))
    if not above:
        return -1 if any(fields) else len(keys) - 1
    shape = vocabulary.shape_of(kind, name)
    if shape.startswith(("by_", "list:", "section:")) and kind != "plan":
        return max(at for _, at in above)
    return max(above)[1]


def _place_of_day(keys: list[str], day: date) -> int:
    """In the order that the days stand in; at the end, where they stand in none."""
    days = [_day(key) for key in keys]
    known = [typed for typed in days if typed is not None]
    if len(known) < len(days):
        return len(keys) - 1
    if known == sorted(known):
        return sum(typed < day for typed in known) - 1
    if known == sorted(known, reverse=True):
        return sum(typed > day for typed in known) - 1
    return len(keys) - 1


def _is_same_day(first: str, second: str) -> bool:
    day = _day(first)
    return day is not None and day == _day(second)


def _day(typed: str) -> date | None:
    try:
        return read_day(typed)
    except ValueProblem:
        return None
