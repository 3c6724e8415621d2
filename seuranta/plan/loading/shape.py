"""From nodes to canonical names: which field each key means, and short forms spelled out; values stay text.

What does not fit the shape of its field is reported here and left out; what a text means is the model's to say.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any, NamedTuple

from seuranta.plan.loading.places import KIND_OF_SECTION, shown_span, texts_of
from seuranta.plan.loading.unknown_keys import belongs, is_over, names_in, unclear_end
from seuranta.plan.reading.source import Mapping, Node, Scalar, Sequence, Source, is_empty, text_of
from seuranta.plan.values.contacts import is_like_an_address
from seuranta.plan.words import other_lists, vocabulary
from seuranta.plan.words.diagnostic import Argument, Diagnostic, Listed, Related, Term, ValueProblem
from seuranta.plan.words.fields import FIELDS, MAIN, Field
from seuranta.plan.words.nearest import Guesses
from seuranta.plan.words.vocabulary import clean

Raw = dict[str, Any]
Missed = dict[str, Diagnostic | None]
"""Fields that were meant but could not be taken, each with the problem that says why; None: it was told elsewhere."""


class Shaped(NamedTuple):
    """An item with canonical names and texts; `raw` is None where nothing of it could be taken."""

    raw: Raw | None
    missed: Missed


class Shaper:
    """Shapes the nodes of one file and collects what was wrong with them in `problems`.

    `incomplete` holds, by the identity of a part's dict, the names that were meant there but could not be taken;
    `told` is what was wrong with the file as a file.
    """

    def __init__(self, source: Source, guesses: Guesses, told: Iterable[Diagnostic] = ()) -> None:
        self.problems: list[Diagnostic] = []
        self.incomplete: dict[int, set[str]] = {}
        self._source = source
        self._guesses = guesses
        self._told: dict[int, list[Diagnostic]] = {}
        for one in told:
            self._told.setdefault(one.place.line, []).append(one)
        self._item: str | None = None
        self._field: str | None = None
        self._missed: Missed = {}

    def item(self, kind: str, node: Node, key: Node, item: str | None) -> Shaped:
        """One item of a section, or the plan's own fields, with its short form spelled out."""
        self._item, self._field, self._missed = item, None, {}
        raw = self._object(kind, node, key)
        return Shaped(raw, self._missed)

    def report(
        self, name: str, node: Node, key: Node | None = None, /, *related: Related, **args: Argument
    ) -> Diagnostic:
        """Tells a problem at a text; of what is too much to underline, at its `key`."""
        place = self._source.place(*shown_span(node, key if key is not None else node))
        problem = Diagnostic(name, place, args, self._item, related)
        self.problems.append(problem)
        return problem

    def _not_of_shape(self, name: str, value: Node, key: Node, **args: Argument) -> Diagnostic | None:
        """Tells that a value is no text or no list, at the value; None where a missing bracket made it so."""
        behind = (one for one in self._told_behind(key) if one.name == "unclosed-bracket")
        if value is not key and next(behind, None) is not None:
            return None
        is_short = value is not key and "\n" not in self._source.text[value.start : value.end]
        start, end = (value.start, value.end) if is_short and value.start < value.end else shown_span(value, key)
        problem = Diagnostic(name, self._source.place(start, end), args, self._item)
        self.problems.append(problem)
        return problem

    def _told_behind(self, key: Node) -> Iterator[Diagnostic]:
        """What has been told of the first thing behind the colon of a key."""
        if not self._told:
            return
        at = self._source.place(key.start, key.end)
        for one in self._told.get(at.end_line, ()):
            if self._source.line(at.end_line)[at.end_column - 1 : one.place.column - 1].strip() == ":":
                yield one

    def refuse(self, problem: ValueProblem, node: Node, item: str | None, *related: Related) -> Diagnostic:
        """Tells what is wrong with an id or a section."""
        self._item = item
        return self.report(problem.name, node, None, *related, **problem.args_for_text)

    def _object(self, kind: str, node: Node, key: Node) -> Raw | None:
        if isinstance(node, Mapping):
            return self._fields(kind, node)
        if is_empty(node):
            return {}
        main = MAIN.get(kind)
        if isinstance(node, Scalar):
            if kind == "person":
                if clean(node.text) == self._item:  # a list of names
                    return {}
                main = "email" if is_like_an_address(node.text) else "role"
            if main is not None:
                return {main: self._texts(kind, main, node, key) if kind == "team" else clean(node.text)}
        elif kind == "team":
            return {"members": self._texts(kind, "members", node, key)}
        self._miss(None, self._not_of_shape("fields-expected", node, key, example=_example(kind)))
        return None

    def _fields(self, kind: str, node: Mapping) -> Raw:
        raw: Raw = {}
        keys: dict[str, Scalar] = {}
        for key, value in node.pairs:
            field = vocabulary.field(kind, key.text)
            if field is None or field.name == "due":
                if other_lists.is_unclear_end(kind, key.text) and is_over(node):
                    self._unclear_end(node, key, raw)
                    continue
                if field is None:
                    self._unknown(kind, key, value, raw, keys, node)
                    continue
            if field.name in keys:
                self._field_twice(kind, field, keys[field.name], key)
                continue
            keys[field.name] = key
            text = text_of(value) if isinstance(value, Scalar) and not field.shape else ""
            if text:
                raw[field.name] = text
            elif not is_empty(value):
                self._part(kind, field, key, value, raw)
            elif next(self._told_behind(key), None) is not None:
                self._miss(field.name, None, raw)
        self._look_for_halves(kind, node, raw)
        if kind == "action":
            self._settle_ongoing(raw, keys)
        return raw

    def _look_for_halves(self, kind: str, node: Mapping, raw: Raw) -> None:
        """A half-typed field, told as that, among those of a part or right above them may be the one that is missing."""
        if not self._told:
            return
        at = self._source.place(node.start, node.end)
        told = (one for line in range(at.line - 1, at.end_line + 1) for one in self._told.get(line, ()))
        if any(one.name == "missing-colon" and not one.fix for one in told):
            self.incomplete.setdefault(id(raw), set()).update(one.name for one in FIELDS[kind])

    def _part(self, kind: str, field: Field, key: Scalar, value: Node, raw: Raw) -> None:
        """A field that is not one text; what is missed inside it counts as this field of the item."""
        is_top = self._field is None
        if is_top:
            self._field = field.name
        shaped = self._shaped(kind, field, key, value, raw)
        if shaped is not None:
            raw[field.name] = shaped
        if is_top:
            self._field = None

    def _field_twice(self, kind: str, field: Field, first: Scalar, second: Scalar) -> None:
        """The first of two counts; of two sections, all items do."""
        related = Related(self._source.place(first.start, first.end), "first-here")
        other = None if first.text == second.text else first.text
        section = second.text if kind == "plan" and field.name in KIND_OF_SECTION else None
        self.report("duplicate-field", second, None, related, typed=second.text, first=other, section=section)

    def _settle_ongoing(self, raw: Raw, keys: dict[str, Scalar]) -> None:
        """`määräaika: jatkuva` is another spelling of `jatkuva: kyllä`; beside a due date neither is true."""
        due = raw.get("due", "")
        is_word = not due[:1].isdigit() and vocabulary.value("due", due) is not None
        typed = vocabulary.value("boolean", raw["ongoing"]) if "ongoing" in raw else None
        if (typed == "yes" and due and not is_word) or (typed == "no" and is_word):
            related = Related(self._source.place(keys["due"].start, keys["due"].end), "due-here")
            self.report("ongoing-with-due", keys["ongoing"], None, related)
            del raw["ongoing"]
        if is_word:
            del raw["due"]
            raw.setdefault("ongoing", "yes")

    def _unclear_end(self, node: Mapping, key: Scalar, raw: Raw) -> None:
        """The end of an action that is over may be the day it was due or, if that stands here too, the day it was done."""
        args = unclear_end(node, key)
        problem = self.report("ambiguous-end", key, typed=key.text, **args)
        if "due" in args:
            self._miss("due", problem, raw)

    def _unknown(self, kind: str, key: Scalar, value: Node, raw: Raw, keys: dict[str, Scalar], node: Mapping) -> None:
        """A key that names no field: a slip, an id that has its place elsewhere, or a sentence without a field."""
        named = vocabulary.field("plan", key.text)
        if self._field is None and kind in _ITEM_KINDS and named is not None and named.name in ("id", "title"):
            if isinstance(value, Scalar) and self._item == clean(value.text):
                return
            if named.name == "id":
                self.report("id-inside-item", key, item=self._item)
                return
        args = other_lists.field_args(kind, key.text, names_in(kind, node), self._guesses)
        if not args and len(key.text.split()) > 1 and is_empty(value):
            self.report("text-without-field", key, typed=key.text)
            return
        suggestion = args.get("suggestion")
        problem = self.report("unknown-key", key, typed=key.text, **(args or belongs(kind, key, value, keys)))
        meant = vocabulary.field(kind, suggestion) if isinstance(suggestion, str) else None
        if meant is not None:
            self._miss(meant.name, problem, raw)

    def _miss(self, name: str | None, problem: Diagnostic | None, raw: Raw | None = None) -> None:
        """Keeps in mind that a field was meant: the item's own, and the one inside it."""
        if name is not None and raw is not None:
            self.incomplete.setdefault(id(raw), set()).add(name)
        top = self._field or name
        if top is not None:
            self._missed.setdefault(top, problem)

    def _shaped(self, kind: str, field: Field, key: Scalar, value: Node, raw: Raw) -> Any:
        name, shape = field.name, field.shape
        if not shape:
            self._miss(name, self._not_one(kind, name, key, value), raw)
            return None
        if shape == "many":
            return self._texts(kind, name, value, key)
        if shape.startswith("section:"):
            return None
        if shape.startswith("list:"):
            return self._list(kind, name, shape[5:], key, value)
        if shape == "sentences":
            return self._sentences(kind, name, key, value)
        if shape.startswith("by_"):
            return self._entries(kind, name, shape.partition(":")[2], key, value)
        return self._object(shape, value, key)

    def _not_one(self, kind: str, name: str, key: Node, value: Node) -> Diagnostic | None:
        several = [one.text for one in texts_of(value)]
        if name == "owner" and len(several) > 1:
            helpers = Term(kind, "helpers") if vocabulary.field(kind, "helpers") is not None else None
            return self._not_of_shape("several-people", value, key, typed=", ".join(several), helpers=helpers)
        if kind == "communication" and name == "audience" and len(several) > 1:
            return self._not_of_shape("several-audiences", value, key, id=self._item, typed=", ".join(several))
        return self._not_of_shape("one-text-expected", value, key, field=Term(kind, name))

    def _texts(self, kind: str, name: str, node: Node, key: Node) -> list[str]:
        if node.__class__ is Scalar and "," not in node.text:
            return [clean(node.text)]
        for one in node.items if isinstance(node, Sequence) else [node]:
            if not isinstance(one, Scalar):
                at = key if one is node else one
                self._miss(name, self._not_of_shape("list-expected", one, at, **_list_args(kind, name, one)))
        return [clean(one.text) for one in texts_of(node)]

    def _list(self, kind: str, name: str, inner: str, key: Scalar, node: Node) -> list[Raw]:
        """Parts under dashes; a single one needs no dash."""
        parts = node.items if isinstance(node, Sequence) else [node]
        found: list[Raw] = []
        for one in parts:
            if isinstance(one, Mapping) and (one is not node or _has_field(inner, one)):
                found.append(self._fields(inner, one))
            elif not is_empty(one):
                at, term = key if one is node else one, Term(kind, name)
                self._miss(name, self._not_of_shape("fields-expected", one, at, field=term, example=_example(inner)))
        return found

    def _entries(self, kind: str, name: str, inner: str, key: Scalar, node: Node) -> Raw:
        """What stands under days or ids."""
        raw: Raw = {}
        seen: dict[str, Scalar] = {}
        for day, value in self._pairs(kind, name, inner, key, node):
            typed = clean(day.text)
            if typed in seen:
                self._twice(name, seen[typed], day)
                continue
            seen[typed] = day
            entry = self._entry(kind, name, inner, day, value)
            if entry is not None:
                raw[typed] = entry
        return raw

    def _sentences(self, kind: str, name: str, key: Scalar, node: Node) -> dict[str, list[str]]:
        """Sentences for the whole staff, or for each audience its own; a comma in one is a part of it."""
        pairs: list[tuple[Scalar | None, Node]] = [(None, node)]
        if isinstance(node, Mapping):
            pairs = [(audience, value) for audience, value in node.pairs if not is_empty(value)]
        found: dict[str, list[str]] = {}
        for audience, value in pairs:
            for one in value.items if isinstance(value, Sequence) else [value]:
                if isinstance(one, Scalar):
                    found.setdefault(clean(audience.text) if audience is not None else "", []).append(clean(one.text))
                else:
                    self._miss(
                        name, self._not_of_shape("one-text-expected", one, audience or key, field=Term(kind, name))
                    )
        return found

    def _pairs(self, kind: str, name: str, inner: str, key: Scalar, node: Node) -> list[tuple[Scalar, Node | None]]:
        """Keys and values of a mapping, or of a list of such; a day alone is enough for what it alone says."""
        days = texts_of(node)
        parts = node.items if isinstance(node, Sequence) else [node]
        pairs: list[tuple[Scalar, Node | None]] = [p for one in parts if isinstance(one, Mapping) for p in one.pairs]
        if inner in _DAY_ALONE and not any(isinstance(one, Sequence) for one in parts):
            return [*((day, None) for day in days), *pairs]
        if days or any(isinstance(one, Sequence) for one in parts):
            report = "moved-without-day" if inner == "moved" else "day-and-value-expected"
            at = days[0] if days and inner == "moved" else node
            self._miss(name, self._not_of_shape(report, at, key, field=Term(kind, name)))
        return pairs

    def _entry(self, kind: str, name: str, inner: str, day: Scalar, value: Node | None) -> Any:
        if value is None or is_empty(value):
            if inner == "moved":
                self._miss(name, self.report("moved-without-day", day, field=Term(kind, name)))
            return {} if inner in _DAY_ALONE else None
        if inner:
            return self._object(inner, value, day)
        if isinstance(value, Scalar):
            return clean(value.text)
        self._miss(name, self._not_of_shape("one-text-expected", value, day, field=Term(kind, name)))
        return None

    def _twice(self, name: str, first: Scalar, second: Scalar) -> None:
        related = Related(self._source.place(first.start, first.end), "first-here")
        self.report(same_day_problem(name), second, None, related, day=clean(second.text))


def _has_field(kind: str, node: Mapping) -> bool:
    return bool(names_in(kind, node))


def same_day_problem(name: str) -> str:
    """What two entries of one day are called, under the field of that name."""
    return "duplicate-reading" if name == "readings" else "duplicate-day"


def _list_args(kind: str, name: str, node: Node) -> dict[str, Argument]:
    """The field, and what was meant where everything stands before the colons; `days` where days belong."""
    term = Term(kind, name)
    pairs = node.pairs if isinstance(node, Mapping) else []
    right = None
    if pairs and all(is_empty(value) for _, value in pairs):
        right = Listed(tuple(clean(key.text) for key, _ in pairs))
    return {"field": term, "right": right, "days": term if name in _DAY_FIELDS else None}


def _example(kind: str) -> tuple[Term, ...]:
    return tuple(Term(kind, one.name) for one in FIELDS[kind][:2])


_DAY_FIELDS = ("date", "except", "told")
_DAY_ALONE = ("held", "skipped")
_ITEM_KINDS = frozenset(KIND_OF_SECTION.values())
