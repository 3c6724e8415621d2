"""Where in the file a part of the plan stands: from canonical names to nodes and places; it judges nothing."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from itertools import chain
from typing import NamedTuple

from seuranta.plan.reading.source import Mapping, Node, Scalar, Sequence, Source, is_empty
from seuranta.plan.values.contacts import is_like_an_address
from seuranta.plan.values.dates import read_days
from seuranta.plan.words import vocabulary
from seuranta.plan.words.diagnostic import START_OF_FILE, At, PathStep, Place, ValueProblem
from seuranta.plan.words.fields import FIELDS, KIND_OF_SECTION, MAIN
from seuranta.plan.words.finding_names import english_name
from seuranta.plan.words.findings import KINDS


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
                is_short_form = depth > 0 and isinstance(entry.value, Scalar)
                return shown_span(entry.value if is_short_form else entry.key, entry.key)
            entry = inner
        is_key = at.key or not at.path
        return shown_span(entry.key if is_key else entry.value, entry.key)

    def node(self, at: At) -> tuple[Node, Node] | None:
        """The key and the value of an item or of a field, where they stand in the file."""
        if at.section is not None and at.item is not None and self.item(at.section, at.item) is None:
            return None
        entry = self._start(at)
        for step in at.path:
            entry = self.step(entry, step) if entry is not None else None
        return None if entry is None else (entry.key, entry.value)

    def sections(self, name: str) -> list[Entry]:
        """Every place where a section begins: one, unless the file has it twice."""
        pairs = self._root.pairs if self._root is not None else []
        return [Entry(key, value, name) for key, value in pairs if vocabulary.is_field("plan", key.text, name)]

    def items(self, section: str) -> list[tuple[str, Entry]]:
        """The ids of a section with what stands under each, in the order of the file."""
        if section not in self._items:
            items: list[tuple[str, Entry]] = []
            for entry in self.sections(section):
                items += items_of(entry.value, KIND_OF_SECTION[section])
            self._items[section] = items
        return self._items[section]

    def item(self, section: str, id_: str) -> Entry | None:
        """The item of that id; the first of two."""
        if section not in self._by_id:
            self._by_id[section] = dict(reversed(self.items(section)))
        return self._by_id[section].get(id_)

    def _start(self, at: At) -> Entry | None:
        """The item from which a path leads on, or else its section."""
        if self._root is None:
            return None
        if at.section is None:
            return Entry(self._root, self._root, "plan") if at.path else None
        entry = self.item(at.section, at.item) if at.item is not None else None
        return entry or next(iter(self.sections(at.section)), None)

    def step(self, entry: Entry, step: PathStep) -> Entry | None:
        """One step inward: a field by its name, an entry under a day or an id, one of several by its position."""
        _, node, kind = entry
        if isinstance(step, int):
            return self._element(node, kind, step)
        if isinstance(step, str) and kind in FIELDS:
            return _field(entry, step)
        by_text = self._by_text(node)
        pair = _pair_of_text(by_text, step) if isinstance(step, str) else _pair_of_day(by_text, step)
        if pair is None:
            return None
        key, value = pair
        inner = vocabulary.kind_inside(kind)
        return self._piece(key, node, inner) if key is value else Entry(key, value, inner)

    def _by_text(self, node: Node) -> dict[str, tuple[Scalar, Node]]:
        """What stands under days or ids, by the key as it was typed; a day alone stands for itself."""
        if id(node) not in self._pairs:
            mappings = [node] if isinstance(node, Mapping) else _mappings_in(node)
            pairs: list[tuple[Scalar, Node]] = list(chain.from_iterable(mapping.pairs for mapping in mappings))
            pairs += [(text, text) for text in self._texts_of(node)]
            self._pairs[id(node)] = {vocabulary.clean(key.text): (key, value) for key, value in reversed(pairs)}
        return self._pairs[id(node)]

    def _texts_of(self, node: Node) -> list[Scalar]:
        if id(node) not in self._texts:
            self._texts[id(node)] = texts_of(node)
        return self._texts[id(node)]

    def _element(self, node: Node, kind: str, position: int) -> Entry | None:
        """One of several parts or texts."""
        if kind.startswith("list:"):
            parts = [node] if isinstance(node, Mapping) else _mappings_in(node)
            inner = vocabulary.kind_inside(kind)
            return Entry(parts[position], parts[position], inner) if position < len(parts) else None
        texts = self._texts_of(node)
        return self._piece(texts[position], node, "") if position < len(texts) else None

    def _piece(self, piece: Scalar, whole: Node, kind: str) -> Entry:
        """One of several texts; all of them where escapes or line breaks hide where it begins."""
        is_there = self._source.text[piece.start : piece.end].strip("\"'") == piece.text
        shown = piece if is_there or not isinstance(whole, Scalar) else whole
        return Entry(shown, shown, kind)


# --- items --------------------------------------------------------------------------------------------------------


def items_of(section: Node, kind: str) -> list[tuple[str, Entry]]:
    """The ids of a section with the nodes of each. In a list, written by mistake, an item has the id it carries as a
    field, or else counts from 1; a person has their name.
    """
    if isinstance(section, Mapping):
        return [(vocabulary.clean(key.text), Entry(key, value, kind)) for key, value in section.pairs]
    return list(_items_of_list(section, kind)) if isinstance(section, Sequence) else []


def _items_of_list(section: Sequence, kind: str) -> Iterator[tuple[str, Entry]]:
    for number, entry in enumerate(section.items, 1):
        typed = _typed_id(entry, kind)
        if typed is not None:
            yield vocabulary.clean(typed.text), Entry(typed, entry, kind)
        elif not isinstance(entry, Mapping) or _has_field(entry, kind):
            yield str(number), Entry(entry, entry, kind)
        elif not _is_foreign(entry, kind):
            yield from items_of(entry, kind)


def foreign_entries(section: Sequence, kind: str) -> Iterator[Mapping]:
    """The entries of a list that hold nothing of ours."""
    return (entry for entry in section.items if isinstance(entry, Mapping) and _is_foreign(entry, kind))


def _is_foreign(entry: Mapping, kind: str) -> bool:
    """Whether an entry of a list has neither an id nor a field of ours, and no items under ids of their own."""
    if _has_field(entry, kind) or _typed_id(entry, kind) is not None:
        return False
    return len(entry.pairs) > 1 and any(not isinstance(value, Mapping) for _, value in entry.pairs)


def _has_field(entry: Mapping, kind: str) -> bool:
    return any(vocabulary.field(kind, key.text) for key, _ in entry.pairs)


def _typed_id(item: Node, kind: str) -> Scalar | None:
    """The id that an item of a list carries as a field, where a mapping of ids was meant."""
    if kind == "person" and isinstance(item, Scalar):
        return item
    names = ("id", "title") if kind == "person" else ("id",)
    for key, value in item.pairs if isinstance(item, Mapping) else []:
        is_id = any(vocabulary.is_field("plan", key.text, name) for name in names)
        if is_id and isinstance(value, Scalar) and not is_empty(value):
            return value
    return None


# --- fields -------------------------------------------------------------------------------------------------------


def texts_of(node: Node) -> list[Scalar]:
    """The texts of a field that takes several: a list, or one text with commas; what is no text is left out."""
    if isinstance(node, Sequence):
        entries = (entry for entry in node.items if isinstance(entry, Scalar))
        return list(chain.from_iterable(map(texts_of, entries)))
    if not isinstance(node, Scalar) or is_empty(node):
        return []
    if "," not in node.text:
        return [node]
    texts = []
    start = node.start + (1 if node.style else 0)
    for piece in node.text.split(","):
        text = piece.strip()
        if text:
            first = start + piece.index(text[0])
            texts.append(Scalar(text, first, min(first + len(text), node.end), node.style))
        start += len(piece) + 1
    return texts


def _field(entry: Entry, name: str) -> Entry | None:
    """A field of an item or part; of one in its short form, the text that means it."""
    _, node, kind = entry
    if not isinstance(node, Mapping):
        main = main_field(kind, node.text if isinstance(node, Scalar) else "")
        return Entry(entry.key, node, vocabulary.shape_of(kind, name)) if main == name else None
    for key, value in node.pairs:
        if vocabulary.is_field(kind, key.text, name):
            return Entry(key, value, vocabulary.shape_of(kind, name))
    return None


def main_field(kind: str, text: str) -> str | None:
    """The field that a bare text means, where an item or a part of that kind is written without its fields."""
    if kind == "person":
        return "email" if is_like_an_address(text) else "role"
    return MAIN.get(kind)


def _mappings_in(node: Node) -> list[Mapping]:
    """The entries of a list that are mappings."""
    return [entry for entry in node.items if isinstance(entry, Mapping)] if isinstance(node, Sequence) else []


def _pair_of_text(by_text: dict[str, tuple[Scalar, Node]], step: str) -> tuple[Scalar, Node] | None:
    """The entry under a key as it was typed, or of a finding, whose name has several spellings."""
    if step in by_text:
        return by_text[step]
    if step not in KINDS:
        return None
    return next((pair for text, pair in by_text.items() if english_name(text) == step), None)


def _pair_of_day(by_text: dict[str, tuple[Scalar, Node]], day: date) -> tuple[Scalar, Node] | None:
    """The entry of a day in whatever way it was written."""
    for text, pair in by_text.items():
        try:
            days = read_days(text)
        except ValueProblem:
            continue
        if days.first <= day <= days.last:
            return pair
    return None


# --- what to underline --------------------------------------------------------------------------------------------


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
