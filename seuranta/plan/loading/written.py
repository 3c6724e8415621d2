"""Every text of a plan file with what it is by its place: the key of a field, an id, a day, a name. It judges nothing.

This is the one walk through a file for whoever asks what stands somewhere, or where something stands.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Literal, NamedTuple

from seuranta.plan.loading.places import foreign_entries, items_of, main_field, texts_of
from seuranta.plan.reading.source import Mapping, Node, Scalar, Sequence, Source
from seuranta.plan.reading.tree import scalars
from seuranta.plan.words import vocabulary
from seuranta.plan.words.fields import FIELDS, KIND_OF_SECTION, Field

Role = Literal["key", "id", "entry", "value"]
"""The key of a field, the id of an item, a day or an id under which something stands, or what stands under a key."""

REFERRING = {
    "action_id": ("actions",),
    "goal_id": ("goals",),
    "checkpoint_id": ("checkpoints",),
    "action_or_goal": ("actions", "goals"),
    "someone": ("people",),
    "owner": ("people",),
    "one_person": ("people",),
}
"""The types of texts that name items, with the sections of those."""


class Written(NamedTuple):
    """A text of the file, as it counts; of several texts in one, apart by commas, each is one.

    `start` and `end` are the offsets between its quotes, of `node` where it is not `is_seen`: where escapes hide where it
    begins. `is_inside`: it stands in braces or brackets. `kind` is the kind of what holds it and `row` the field, None
    under a key that names none; `type` is what the text means, empty for a key or an id.
    """

    text: str
    start: int
    end: int
    node: Scalar
    role: Role
    kind: str
    row: Field | None
    type: str
    section: str | None
    item: str | None
    is_inside: bool
    is_seen: bool


def written(source: Source, root: Mapping | None, first: int = 0, last: int | None = None) -> Iterator[Written]:
    """The texts in the order of the file; with `first` and `last` those that touch that stretch, and perhaps some more."""
    if root is not None:
        yield from _Walk(source, first, len(source.text) if last is None else last).fields("plan", root, _Around())


class _Around(NamedTuple):
    """What is around a text: the item, the node of its id, and whether braces are."""

    section: str | None = None
    item: str | None = None
    id: Node | None = None
    is_inside: bool = False


class _Walk:
    """A walk through one file, or a stretch of it."""

    def __init__(self, source: Source, first: int, last: int) -> None:
        self._text = source.text
        self._first, self._last = first, last

    def fields(self, kind: str, node: Mapping, around: _Around) -> Iterator[Written]:
        """The fields of something of a kind, keys and all."""
        around = self._into(node, around)
        for key, value in node.pairs:
            row = vocabulary.field(kind, key.text)
            if row is not None and row.name in KIND_OF_SECTION and kind == "plan":
                yield self._one(key, "key", kind, row, "", around)
                yield from self._items(row.name, value)
            elif self._is_near(key, value) and value is not around.id:
                yield self._one(key, "key", kind, row, "", around)
                yield from self._value(kind, row, value, around)

    def _is_near(self, key: Node, value: Node) -> bool:
        return key.start <= self._last and max(key.end, value.end) >= self._first

    def _into(self, node: Node, around: _Around) -> _Around:
        is_inside = around.is_inside or self._text[node.start : node.start + 1] in ("{", "[")
        return around._replace(is_inside=is_inside) if is_inside else around

    # --- what stands under a key -----------------------------------------------------------------------------------

    def _items(self, section: str, node: Node) -> Iterator[Written]:
        kind = KIND_OF_SECTION[section]
        outside = self._into(node, _Around(section))
        for id_, (key, value, _) in items_of(node, kind):
            if not self._is_near(key, value):
                continue
            around = outside._replace(item=id_, id=key)
            is_id = isinstance(key, Scalar) and vocabulary.clean(key.text) == id_
            if is_id and isinstance(key, Scalar):
                yield self._one(key, "id", kind, None, "", around)
            if value is not key or not is_id:
                yield from self._part(kind, value, around)
        if isinstance(node, Scalar):
            yield from self._unknown(kind, node, outside)
        for foreign in foreign_entries(node, kind) if isinstance(node, Sequence) else ():
            yield from self._unknown(kind, foreign, outside)

    def _value(self, kind: str, row: Field | None, node: Node, around: _Around) -> Iterator[Written]:
        inner = vocabulary.kind_inside(row.shape) if row is not None else ""
        if row is None:
            yield from self._unknown(kind, node, around)
        elif row.shape.startswith("by_"):
            yield from self._entries(kind, row, inner, node, around)
        elif row.shape.startswith("list:"):
            for part in node.items if isinstance(node, Sequence) else [node]:
                yield from self._part(inner, part, self._into(node, around))
        elif row.shape in FIELDS:
            yield from self._part(row.shape, node, around)
        else:
            yield from self._texts(kind, row, node, around)

    def _unknown(self, kind: str, node: Node, around: _Around) -> Iterator[Written]:
        """What stands where nothing of the kind belongs."""
        for text in scalars(node):
            yield from self._several(text, "value", kind, None, "", around)

    def _texts(self, kind: str, row: Field, node: Node, around: _Around) -> Iterator[Written]:
        """The texts of a field, also where one text belongs and several stand."""
        inside = self._into(node, around) if not isinstance(node, Scalar) else around
        is_one = not row.shape and row.type not in REFERRING
        for text in scalars(node):
            if is_one or row.shape == "sentences":
                yield self._one(text, "value", kind, row, row.type, inside)
            else:
                yield from self._several(text, "value", kind, row, row.type, inside)

    def _part(self, kind: str, node: Node, around: _Around) -> Iterator[Written]:
        """An item or a part with its fields, or in its short form."""
        if isinstance(node, Mapping):
            yield from self.fields(kind, node, around)
        elif kind == "team":
            (members,) = (row for row in FIELDS[kind] if row.name == "members")
            yield from self._texts(kind, members, node, around)
        elif isinstance(node, Scalar):
            main = main_field(kind, node.text)
            row = next((row for row in FIELDS[kind] if row.name == main), None)
            type_ = row.type if row is not None else _TYPE_OF_SHORT_FORM.get(kind, "")
            yield self._one(node, "value", kind, row, type_, around)
        else:
            yield from self._unknown(kind, node, around)

    def _entries(self, kind: str, row: Field, inner: str, node: Node, around: _Around) -> Iterator[Written]:
        """What stands under days or ids, or such days alone."""
        inside = self._into(node, around) if not isinstance(node, Scalar) else around
        for part in node.items if isinstance(node, Sequence) else [node]:
            if isinstance(part, Scalar):
                yield from self._several(part, "entry", kind, row, row.keys, inside)
            for key, value in part.pairs if isinstance(part, Mapping) else []:
                within = self._into(part, inside)
                if not self._is_near(key, value):
                    continue
                yield self._one(key, "entry", kind, row, row.keys, within)
                if inner:
                    yield from self._part(inner, value, within)
                elif isinstance(value, Scalar):
                    yield self._one(value, "value", kind, row, row.type, within)
                else:
                    yield from self._unknown(kind, value, within)

    # --- texts -------------------------------------------------------------------------------------------------------

    def _one(self, node: Scalar, role: Role, kind: str, row: Field | None, type_: str, around: _Around) -> Written:
        start, end = self._unquoted(node)
        text = vocabulary.clean(node.text)
        is_seen = self._says(start, end, text)
        if not is_seen:
            start, end = node.start, node.end
        return Written(
            text, start, end, node, role, kind, row, type_, around.section, around.item, around.is_inside, is_seen
        )

    def _several(
        self, node: Scalar, role: Role, kind: str, row: Field | None, type_: str, around: _Around
    ) -> Iterator[Written]:
        """The texts in one with commas."""
        one = self._one(node, role, kind, row, type_, around)
        if "," not in node.text:
            yield one
            return
        texts = [vocabulary.clean(text.text) for text in texts_of(node)]
        spans = list(self._pieces(*self._unquoted(node)))
        is_seen = len(spans) == len(texts)
        for number, text in enumerate(texts):
            start, end = spans[number] if is_seen else (node.start, node.end)
            yield one._replace(text=text, start=start, end=end, is_seen=is_seen and self._says(start, end, text))

    def _pieces(self, start: int, end: int) -> Iterator[tuple[int, int]]:
        """Where each text begins and ends of those that commas part."""
        for piece in self._text[start:end].split(","):
            bare = piece.strip()
            if bare:
                first = start + piece.index(bare)
                yield first, first + len(bare)
            start += len(piece) + 1

    def _unquoted(self, node: Scalar) -> tuple[int, int]:
        """Where the text of a node begins and ends, without the quotes around it, or the sign above its lines."""
        start, end = node.start, node.end
        if node.style in ("|", ">"):
            below = self._text.find("\n", start, end) + 1
            return (below, end) if below else (start, end)
        is_quoted = end - start > 1 and self._text[start] in "\"'" and self._text[end - 1] == self._text[start]
        return (start + 1, end - 1) if node.style and is_quoted else (start, end)

    def _says(self, start: int, end: int, text: str) -> bool:
        """Whether a stretch of the file is that text; where a line is broken, a space counts."""
        typed = vocabulary.clean(self._text[start:end])
        return typed == text or " ".join(typed.split()) == text


_TYPE_OF_SHORT_FORM = {"break": "days_away"}
"""What a bare text means that is no field of its kind."""
