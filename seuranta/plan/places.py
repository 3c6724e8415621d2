"""Where in the file a part of the plan stands: from canonical names to nodes and places; it judges nothing."""

from __future__ import annotations

from datetime import date

from seuranta.plan import vocabulary
from seuranta.plan.dates import read_days
from seuranta.plan.diagnostic import START_OF_FILE, Place, ValueProblem
from seuranta.plan.finding import At
from seuranta.plan.source import Mapping, Node, Scalar, Sequence, Source, is_empty
from seuranta.plan.spellings import FIELDS

KIND_OF_SECTION = {
    one.name: one.shape.removeprefix("section:") for one in FIELDS["plan"] if one.shape.startswith("section:")
}
"""`{"actions": "action", ...}`: the kind of item that each section holds."""


class Places:
    """Finds parts of one file; remembers the items of a section, so that many findings cost one look each."""

    def __init__(self, source: Source, root: Mapping | None) -> None:
        self._source = source
        self._root = root
        self._items: dict[str, dict[str, tuple[Node, Node]]] = {}

    def place(self, at: At) -> Place:
        """The place of a part of the plan, or of the nearest thing around it that stands in the file."""
        start, end = self.span(at)
        return self._source.place(start, end) if end else START_OF_FILE

    def span(self, at: At) -> tuple[int, int]:
        """The same as offsets; (0, 0) where not even the section stands in the file."""
        found = self._start(at)
        if found is None:
            return 0, 0
        key, value, kind = found
        for depth, step in enumerate(at.path):
            inner = _step(value, kind, step)
            if inner is None:
                return (value.start, value.end) if isinstance(value, Scalar) and depth else (key.start, key.end)
            if isinstance(inner, tuple):
                key, value, kind = inner
            else:
                return inner.start, inner.end
        return _shown(key if at.key or not at.path else value, key)

    def node(self, at: At) -> tuple[Node, Node] | None:
        """The key and the value of an item or of the plan's own field, where they stand in the file."""
        found = self._start(at)
        for step in at.path:
            inner = _step(found[1], found[2], step) if found is not None else None
            found = inner if isinstance(inner, tuple) else None
        return None if found is None else (found[0], found[1])

    def _start(self, at: At) -> tuple[Node, Node, str] | None:
        if self._root is None:
            return None
        if at.section is None:
            return (self._root, self._root, "plan") if at.path else None
        if at.item is not None:
            pair = self._section(at.section).get(at.item)
            if pair is not None:
                return (*pair, KIND_OF_SECTION.get(at.section, ""))
        section = _pair(self._root, "plan", at.section)
        return None if section is None else (*section, at.section)

    def _section(self, name: str) -> dict[str, tuple[Node, Node]]:
        if name not in self._items:
            pair = _pair(self._root, "plan", name) if self._root is not None else None
            self._items[name] = dict(items_of(pair[1])) if pair is not None else {}
        return self._items[name]


def items_of(section: Node) -> list[tuple[str, tuple[Node, Node]]]:
    """The ids of a section with the nodes of key and value. A list, written by mistake, counts from 1."""
    if isinstance(section, Mapping):
        return [(vocabulary.clean(key.text), (key, value)) for key, value in reversed(section.pairs)][::-1]
    if isinstance(section, Sequence):
        return [(typed_id(one) or str(number), (one, one)) for number, one in enumerate(section.items, 1)]
    return []


def typed_id(item: Node) -> str | None:
    """The id that an item of a list carries as a field, where a mapping of ids was meant."""
    if isinstance(item, Mapping):
        for key, value in item.pairs:
            named = vocabulary.field("plan", key.text)
            if named is not None and named.name == "id" and isinstance(value, Scalar):
                return vocabulary.clean(value.text) or None
    return None


def _pair(mapping: Node, kind: str, name: str) -> tuple[Scalar, Node] | None:
    if isinstance(mapping, Mapping):
        for key, value in mapping.pairs:
            found = vocabulary.field(kind, key.text)
            if found is not None and found.name == name:
                return key, value
    return None


def _step(node: Node, kind: str, step: str | int | date) -> tuple[Node, Node, str] | Node | None:
    """One step inward: key, value and kind of what is there; a bare node where nothing lies further in."""
    if isinstance(step, int):
        return _element(node, kind, step)
    if kind in FIELDS and isinstance(step, str):
        pair = _pair(node, kind, step)
        if pair is None:
            return None
        shape = next(one.shape for one in FIELDS[kind] if one.name == step)
        return (*pair, shape)
    return _keyed(node, kind, step)


def _element(node: Node, kind: str, position: int) -> tuple[Node, Node, str] | None:
    inner = kind.removeprefix("list:")
    if isinstance(node, Sequence):
        items = [one for one in node.items if kind != "many" or (isinstance(one, Scalar) and not is_empty(one))]
        return (items[position], items[position], inner) if position < len(items) else None
    if isinstance(node, Mapping) and kind.startswith("list:"):
        return node, node, inner
    if isinstance(node, Scalar):
        piece = _piece(node, position)
        return piece, piece, inner
    return None


def _piece(node: Scalar, position: int) -> Scalar:
    """One of several texts that stand in one scalar, apart by commas; the whole where it is written on many lines."""
    pieces = node.text.split(",")
    if node.style in ("|", ">") or position >= len(pieces) or len(node.text) > node.end - node.start:
        return node
    quote = 1 if node.style else 0
    start = node.start + quote + sum(len(one) + 1 for one in pieces[:position])
    text = pieces[position]
    start += len(text) - len(text.lstrip())
    return Scalar(text.strip(), start, start + max(len(text.strip()), 1), "")


def _keyed(node: Node, kind: str, step: str | date) -> tuple[Node, Node, str] | Node | None:
    """An entry under a day or an id, in a mapping or in the short form, a list of days."""
    inner = kind.removeprefix("by_day:")
    pairs = node.pairs if isinstance(node, Mapping) else []
    for one in node.items if isinstance(node, Sequence) else []:
        if isinstance(one, Scalar) and _is_meant(one, step):
            return one, one, inner
        pairs = [*pairs, *(one.pairs if isinstance(one, Mapping) else [])]
    for key, value in pairs:
        if _is_meant(key, step):
            return key, value, inner
    return node if isinstance(node, Scalar) else None


def _is_meant(key: Scalar, step: str | date) -> bool:
    """A text as it was typed, or a day in whatever way it was written."""
    typed = vocabulary.clean(key.text)
    if isinstance(step, str):
        return typed == step
    try:
        days = read_days(typed)
    except ValueProblem:
        return False
    return days.first <= step <= days.last


def _shown(node: Node, key: Node) -> tuple[int, int]:
    """A mapping or a list is too much to underline: its key is shown; an empty value likewise."""
    shown = node if isinstance(node, Scalar) and node.end > node.start else key
    return shown.start, shown.end
