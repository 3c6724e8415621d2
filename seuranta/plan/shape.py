"""From nodes to canonical names: which field each key means, and short forms spelled out; values stay text.

What does not fit the shape of its field is reported here and left out; what a text means is the model's to say.
"""

from __future__ import annotations

from typing import Any, NamedTuple

from seuranta.plan import vocabulary
from seuranta.plan.diagnostic import Diagnostic, Related, Term
from seuranta.plan.nearest import nearest
from seuranta.plan.source import Mapping, Node, Scalar, Sequence, Source, is_empty
from seuranta.plan.spellings import FIELDS
from seuranta.plan.vocabulary import clean

Raw = dict[str, Any]

MAIN = {
    "action": "title",
    "baseline": "value",
    "break": "days",
    "checkpoint": "title",
    "communication": "title",
    "decision": "decision",
    "feedback": "question",
    "goal": "title",
    "moved": "to",
    "next_step": "what",
    "presented": "date",
    "skipped": "reason",
    "team": "members",
}
"""The field that a bare text means, where an item of that kind is written without a mapping."""


class Shaped(NamedTuple):
    """An item with canonical names, and the fields that were meant but could not be taken."""

    raw: Raw
    missed: frozenset[str]


class Shaper:
    """Shapes the nodes of one file and collects what was wrong with them in `problems`."""

    def __init__(self, source: Source) -> None:
        self.problems: list[Diagnostic] = []
        self._source = source
        self._item: str | None = None
        self._missed: set[str] = set()

    def item(self, kind: str, node: Node, item: str | None) -> Shaped:
        """One item of a section, or a part of the plan, with its short form spelled out."""
        self._item, self._missed = item, set()
        raw = self._object(kind, node)
        return Shaped(raw if raw is not None else {}, frozenset(self._missed))

    def report(self, name: str, node: Node, /, related: tuple[Related, ...] = (), **args: Any) -> None:
        place = self._source.place(node.start, node.end)
        self.problems.append(Diagnostic(name, place, args, self._item, related))

    def _object(self, kind: str, node: Node) -> Raw | None:
        if isinstance(node, Mapping):
            return self._fields(kind, node)
        if is_empty(node):
            return {}
        main = MAIN.get(kind)
        if isinstance(node, Scalar) and kind == "person":
            main = "email" if "@" in node.text else "role"
        if main is None or (isinstance(node, Sequence) and kind != "team"):
            self.report("fields-expected", node, example=_example(kind))
            return None
        return {main: self._texts(node) if kind == "team" else clean(node.text)}  # type: ignore[union-attr]

    def _fields(self, kind: str, node: Mapping) -> Raw:
        raw: Raw = {}
        keys: dict[str, Scalar] = {}
        for key, value in node.pairs:
            field = vocabulary.field(kind, key.text)
            if field is None or field.shape.startswith("section:") or (field.name == "id" and kind != "plan"):
                if field is None or field.name == "id":
                    self._unknown(kind, key, value)
                continue
            name, shape = field.name, field.shape
            if name in keys:
                first = self._source.place(keys[name].start, keys[name].end)
                self.report(
                    "duplicate-field", key, (Related(first, "first-here"),), typed=key.text, first=keys[name].text
                )
                continue
            keys[name] = key
            if value.__class__ is Scalar and not shape:
                if not is_empty(value):
                    raw[name] = clean(value.text)
            elif not is_empty(value):
                shaped = self._shaped(kind, name, shape, value)
                if shaped is not None:
                    raw[name] = shaped
        return raw

    def _unknown(self, kind: str, key: Scalar, value: Node) -> None:
        spellings = vocabulary.field_spellings(kind)
        suggestion = nearest(key.text, spellings, lambda word: vocabulary.field(kind, word))
        if suggestion is not None:
            meant = vocabulary.field(kind, suggestion)
            self._missed.add(meant.name if meant is not None else "")
        elif len(key.text.split()) > 1 and is_empty(value):
            self.report("text-without-field", key, typed=key.text)
            return
        self.report("unknown-key", key, typed=key.text, suggestion=suggestion)

    def _shaped(self, kind: str, name: str, shape: str, value: Node) -> Any:
        if not shape:
            self.report("one-text-expected", value, field=Term(kind, name))
            self._missed.add(name)
            return None
        if shape == "many":
            return self._texts(value)
        if shape.startswith("list:"):
            return self._list(shape[5:], value)
        if shape.startswith("by_"):
            return self._entries(kind, name, shape.partition(":")[2], value)
        return self._object(shape, value)

    def _texts(self, node: Node) -> list[Any]:
        if isinstance(node, Scalar):
            return [clean(one) for one in node.text.split(",") if one.strip()]
        if isinstance(node, Sequence):
            return [clean(one.text) for one in node.items if self._is_text(one) and isinstance(one, Scalar)]
        self.report("list-expected", node)
        return []

    def _is_text(self, node: Node) -> bool:
        if not isinstance(node, Scalar):
            self.report("one-text-expected", node, field=None)
            return False
        return not is_empty(node)

    def _list(self, kind: str, node: Node) -> list[Raw] | None:
        if isinstance(node, Sequence):
            return [self._object(kind, one) or {} for one in node.items]
        if isinstance(node, Mapping):
            return [self._fields(kind, node)]
        self.report("fields-expected", node, example=_example(kind))
        return None

    def _entries(self, kind: str, name: str, inner: str, node: Node) -> Raw | None:
        """What stands under days or ids; a list of days is enough where the day alone says it."""
        pairs = _pairs(node)
        if pairs is None:
            self.report("day-and-value-expected", node, field=Term(kind, name))
            self._missed.add(name)
            return None
        raw: Raw = {}
        for key, value in pairs:
            if value is None and inner not in ("held", "skipped"):
                report = "moved-without-day" if inner == "moved" else "day-and-value-expected"
                self.report(report, key, field=Term(kind, name))
            elif value is None or inner:
                raw[clean(key.text)] = self._entry(inner, key, value)
            elif isinstance(value, Scalar):
                if not is_empty(value):
                    raw[clean(key.text)] = clean(value.text)
            else:
                self.report("one-text-expected", value, field=Term(kind, name))
        return {key: value for key, value in raw.items() if value is not None}

    def _entry(self, inner: str, key: Scalar, value: Node | None) -> Raw | None:
        if inner == "moved" and (value is None or is_empty(value)):
            self.report("moved-without-day", key)
            return None
        return {} if value is None or is_empty(value) else self._object(inner, value)


def _pairs(node: Node) -> list[tuple[Scalar, Node | None]] | None:
    """The entries of a mapping, or of a list of days, of day-and-value pairs, or of both; None for anything else."""
    if isinstance(node, Mapping):
        return list(node.pairs)
    if isinstance(node, Scalar):
        pieces = [one for one in node.text.split(",") if one.strip()]
        return [(Scalar(clean(one), node.start, node.end, node.style), None) for one in pieces]
    found: list[tuple[Scalar, Node | None]] = []
    for one in node.items:
        if isinstance(one, Sequence):
            return None
        found.extend(one.pairs if isinstance(one, Mapping) else [(one, None)])
    return found


def _example(kind: str) -> tuple[Term, ...]:
    return tuple(Term(kind, one.name) for one in FIELDS[kind][:2])
