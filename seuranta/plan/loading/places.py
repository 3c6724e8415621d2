"""Where in the file a part of the plan stands: from canonical names to nodes and places; it judges nothing."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import NamedTuple

from seuranta.plan.reading.source import Mapping, Node, Scalar, Sequence, Source, is_empty
from seuranta.plan.values.dates import read_days
from seuranta.plan.words import vocabulary
from seuranta.plan.words.diagnostic import START_OF_FILE, At, Place, ValueProblem
from seuranta.plan.words.fields import FIELDS, MAIN

KIND_OF_SECTION = {
    one.name: one.shape.removeprefix("section:") for one in FIELDS["plan"] if one.shape.startswith("section:")
}
"""`{"actions": "action", ...}`: the kind of item that each section holds."""


class Entry(NamedTuple):
    """Something that stands in the file under a key: an item, a field, or a part of one.

    `kind` says what may be inside: a kind of item, or the shape of a field (`fields.Field.shape`).
    """

    key: Node
    value: Node
    kind: str


class Places:
    """Finds parts of one file; remembers the items of a section, so that many findings cost one look each."""

    def __init__(self, source: Source, root: Mapping | None) -> None:
        self._source = source
        self._root = root
        self._items: dict[str, list[tuple[str, Entry]]] = {}
        self._by_id: dict[str, dict[str, Entry]] = {}
        self._texts: dict[int, list[Scalar]] = {}
        self._pairs: dict[int, dict[str, tuple[Scalar, Node]]] = {}

    @property
    def root(self) -> Mapping | None:
        """The whole file as a tree."""
        return self._root

    def place(self, at: At) -> Place:
        """The place of a part of the plan, or of the nearest thing around it that stands in the file."""
        start, end = self.span(at)
        return self._source.place(start, end) if end else START_OF_FILE

    def span(self, at: At) -> tuple[int, int]:
        """The same as offsets; (0, 0) where not even the section stands in the file."""
        entry = self._start(at)
        if entry is None:
            return 0, 0
        for depth, step in enumerate(at.path):
            inner = self.step(entry, step)
            if inner is None:
                shown = entry.value if depth and isinstance(entry.value, Scalar) else entry.key
                return shown_span(shown, entry.key)
            entry = inner
        return shown_span(entry.key if at.key or not at.path else entry.value, entry.key)

    def node(self, at: At) -> tuple[Node, Node] | None:
        """The key and the value of an item or of a field, where they stand in the file."""
        entry = self._start(at)
        if entry is not None and at.item is not None and entry.kind == at.section:
            return None
        for step in at.path:
            entry = self.step(entry, step) if entry is not None else None
        return None if entry is None else (entry.key, entry.value)

    def sections(self, name: str) -> list[Entry]:
        """Every place where a section begins: one, unless the file has it twice."""
        pairs = self._root.pairs if self._root is not None else []
        return [Entry(key, value, name) for key, value in pairs if _names(key, "plan", name)]

    def items(self, section: str) -> list[tuple[str, Entry]]:
        """The ids of a section with what stands under each, in the order of the file."""
        if section not in self._items:
            kind = KIND_OF_SECTION[section]
            found = self.sections(section)
            self._items[section] = [item for one in found for item in items_of(one.value, kind)]
        return self._items[section]

    def _start(self, at: At) -> Entry | None:
        if self._root is None:
            return None
        if at.section is None:
            return Entry(self._root, self._root, "plan") if at.path else None
        entry = self.item(at.section, at.item) if at.item is not None else None
        return entry or next(iter(self.sections(at.section)), None)

    def item(self, section: str, id_: str) -> Entry | None:
        """The item of that id; the first of two."""
        if section not in self._by_id:
            self._by_id[section] = dict(reversed(self.items(section)))
        return self._by_id[section].get(id_)

    def step(self, entry: Entry, step: str | int | date) -> Entry | None:
        """One step inward: a field by its name, an entry under a day or an id, one of several by its position."""
        _, node, kind = entry
        if isinstance(step, int):
            return self._element(node, kind, step)
        if isinstance(step, str) and kind in FIELDS:
            return _field(entry, step)
        inner = kind.partition(":")[2]
        typed = self._by_text(node)
        found = typed.get(step) if isinstance(step, str) else _of_day(typed, step)
        if found is None:
            return None
        return self._piece(found[0], node, inner) if found[0] is found[1] else Entry(*found, inner)

    def _by_text(self, node: Node) -> dict[str, tuple[Scalar, Node]]:
        """What stands under days or ids, by the key as it was typed; a day alone stands for itself."""
        if id(node) not in self._pairs:
            pairs = node.pairs if isinstance(node, Mapping) else [pair for one in _parts(node) for pair in one.pairs]
            every: list[tuple[Scalar, Node]] = [*pairs, *((text, text) for text in self._texts_of(node))]
            self._pairs[id(node)] = {vocabulary.clean(key.text): (key, value) for key, value in reversed(every)}
        return self._pairs[id(node)]

    def _texts_of(self, node: Node) -> list[Scalar]:
        if id(node) not in self._texts:
            self._texts[id(node)] = texts_of(node)
        return self._texts[id(node)]

    def _element(self, node: Node, kind: str, position: int) -> Entry | None:
        if kind.startswith("list:"):
            parts = [node] if isinstance(node, Mapping) else _parts(node)
            return Entry(parts[position], parts[position], kind[5:]) if position < len(parts) else None
        texts = self._texts_of(node)
        return self._piece(texts[position], node, "") if position < len(texts) else None

    def _piece(self, piece: Scalar, whole: Node, kind: str) -> Entry:
        """One of several texts; all of them where escapes or line breaks hide where it begins."""
        is_there = self._source.text[piece.start : piece.end].strip("\"'") == piece.text
        shown = piece if is_there or not isinstance(whole, Scalar) else whole
        return Entry(shown, shown, kind)


def items_of(section: Node, kind: str) -> list[tuple[str, Entry]]:
    """The ids of a section with the nodes of each. In a list, written by mistake, an item has the id it carries as a
    field, or else counts from 1; a person has their name.
    """
    clean = vocabulary.clean
    if isinstance(section, Mapping):
        return [(clean(key.text), Entry(key, value, kind)) for key, value in section.pairs]
    return list(_listed(section, kind)) if isinstance(section, Sequence) else []


def _listed(section: Sequence, kind: str) -> Iterator[tuple[str, Entry]]:
    for number, one in enumerate(section.items, 1):
        typed = typed_id(one, kind)
        if typed is not None:
            yield vocabulary.clean(typed.text), Entry(typed, one, kind)
        elif isinstance(one, Mapping) and is_foreign(one, kind):
            continue
        elif isinstance(one, Mapping) and not _has_field(one, kind):
            yield from items_of(one, kind)
        else:
            yield str(number), Entry(one, one, kind)


def foreign_entries(section: Sequence, kind: str) -> Iterator[Mapping]:
    """The entries of a list that hold nothing of ours."""
    return (one for one in section.items if isinstance(one, Mapping) and is_foreign(one, kind))


def is_foreign(entry: Mapping, kind: str) -> bool:
    """Whether an entry of a list has neither an id nor a field of ours, and no items under ids of their own."""
    if _has_field(entry, kind) or typed_id(entry, kind) is not None:
        return False
    return len(entry.pairs) > 1 and any(not isinstance(value, Mapping) for _, value in entry.pairs)


def _has_field(entry: Mapping, kind: str) -> bool:
    return any(vocabulary.field(kind, key.text) for key, _ in entry.pairs)


def typed_id(item: Node, kind: str) -> Scalar | None:
    """The id that an item of a list carries as a field, where a mapping of ids was meant."""
    if kind == "person" and isinstance(item, Scalar):
        return item
    names = ("id", "title") if kind == "person" else ("id",)
    for key, value in item.pairs if isinstance(item, Mapping) else []:
        if any(_names(key, "plan", name) for name in names) and isinstance(value, Scalar) and not is_empty(value):
            return value
    return None


def texts_of(node: Node) -> list[Scalar]:
    """The texts of a field that takes several: a list, or one text with commas; what is no text is left out."""
    if isinstance(node, Sequence):
        return [text for one in node.items if isinstance(one, Scalar) for text in texts_of(one)]
    if not isinstance(node, Scalar) or is_empty(node):
        return []
    if "," not in node.text:
        return [node]
    found = []
    start = node.start + (1 if node.style else 0)
    for piece in node.text.split(","):
        text = piece.strip()
        if text:
            first = start + piece.index(text[0])
            found.append(Scalar(text, first, min(first + len(text), node.end), node.style))
        start += len(piece) + 1
    return found


def shown_span(node: Node, key: Node) -> tuple[int, int]:
    """What to underline of a node: a text; of a mapping or a list, which are too much, the key; of an entry of a list
    its first text.
    """
    if node is key:
        node = _first_text(node)
    shown = node if isinstance(node, Scalar) and node.end > node.start else key
    return shown.start, shown.end


def _first_text(node: Node) -> Node:
    while not isinstance(node, Scalar) and not is_empty(node):
        node = node.pairs[0][0] if isinstance(node, Mapping) else node.items[0]
    return node


def _field(entry: Entry, name: str) -> Entry | None:
    """A field of an item or part; of one in its short form, the text that means it."""
    _, node, kind = entry
    if not isinstance(node, Mapping):
        is_main = MAIN.get(kind) == name or (kind == "person" and name in ("role", "email"))
        return Entry(entry.key, node, _shape(kind, name)) if is_main else None
    found = next(((key, value) for key, value in node.pairs if _names(key, kind, name)), None)
    return None if found is None else Entry(*found, _shape(kind, name))


def _shape(kind: str, name: str) -> str:
    return next((one.shape for one in FIELDS[kind] if one.name == name), "")


def _names(key: Scalar, kind: str, name: str) -> bool:
    field = vocabulary.field(kind, key.text)
    return field is not None and field.name == name


def _parts(node: Node) -> list[Mapping]:
    return [one for one in node.items if isinstance(one, Mapping)] if isinstance(node, Sequence) else []


def _of_day(typed: dict[str, tuple[Scalar, Node]], day: date) -> tuple[Scalar, Node] | None:
    """The entry of a day in whatever way it was written."""
    for text, entry in typed.items():
        try:
            days = read_days(text)
        except ValueProblem:
            continue
        if days.first <= day <= days.last:
            return entry
    return None
