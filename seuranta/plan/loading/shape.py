"""From nodes to canonical names: which field each key means, and short forms spelled out; values stay text.

What does not fit the shape of its field is reported here and left out; what a text means is the model's to say.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from seuranta.plan.loading.file_problems import FileProblems
from seuranta.plan.loading.places import main_field, shown_span, texts_of
from seuranta.plan.loading.shaped import Missed, Raw, Shaped, same_day_problem
from seuranta.plan.loading.unknown_keys import belongs, is_over, names_in, section_meant, unclear_end
from seuranta.plan.reading.source import Mapping, Node, Scalar, Sequence, Source, is_empty, text_of
from seuranta.plan.words import other_lists, vocabulary
from seuranta.plan.words.diagnostic import Argument, Diagnostic, Listed, Related, Term, ValueProblem
from seuranta.plan.words.fields import FIELDS, KIND_OF_SECTION, Field
from seuranta.plan.words.finding_names import english_name
from seuranta.plan.words.nearest import Guesses
from seuranta.plan.words.vocabulary import clean


class Shaper:
    """Shapes the nodes of one file and collects what was wrong with them in `problems`.

    `incomplete` holds, by the identity of a part's dict, the names that were meant there but could not be taken;
    `told` is what was wrong with the file as a file.

    It remembers the item that it is at, the field of it, and which fields of it were `missed`.
    """

    def __init__(self, source: Source, guesses: Guesses, told: Iterable[Diagnostic] = ()) -> None:
        self.problems: list[Diagnostic] = []
        self.incomplete: dict[int, set[str]] = {}
        self._source = source
        self._guesses = guesses
        self._told = FileProblems(source, told)
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

    def refuse(self, problem: ValueProblem, node: Node, item: str | None, *related: Related) -> Diagnostic:
        """Tells what is wrong with an id or a section."""
        self._item = item
        return self.report(problem.name, node, None, *related, **problem.args_for_text)

    # --- a mapping -----------------------------------------------------------------------------------------------

    def _object(self, kind: str, node: Node, key: Node) -> Raw | None:
        """An item or a part with its fields, which may stand there in its short form."""
        if isinstance(node, Mapping):
            return self._fields(kind, node)
        if is_empty(node):
            return {}
        if kind == "team":
            return {"members": self._texts(Term("team", "members"), node, key)}
        if isinstance(node, Scalar):
            main, text = main_field(kind, node.text), clean(node.text)
            if kind == "person" and text == self._item:  # in a list of names
                return {}
            if main is not None:
                return {main: text}
        self._miss(None, self._not_of_shape("fields-expected", node, key, example=_example(kind)))
        return None

    def _fields(self, kind: str, node: Mapping) -> Raw:
        raw: Raw = {}
        keys: dict[str, Scalar] = {}
        for key, value in node.pairs:
            field = vocabulary.field(kind, key.text)
            may_be_end = field is None or field.name == "due"
            if may_be_end and other_lists.is_unclear_end(kind, key.text) and is_over(node):
                self._unclear_end(node, key, raw)
            elif field is None:
                self._unknown(kind, key, value, raw, keys, node)
            elif field.name in keys:
                self._field_twice(kind, field, keys[field.name], key)
            else:
                keys[field.name] = key
                self._field_of(kind, field, key, value, raw)
        if self._told.has_half_field(node):  # it may be any field that is missing here
            self.incomplete.setdefault(id(raw), set()).update(field.name for field in FIELDS[kind])
        if kind == "action":
            self._settle_ongoing(raw, keys)
        return raw

    def _field_of(self, kind: str, field: Field, key: Scalar, value: Node, raw: Raw) -> None:
        """Takes a field; one that is empty is not yet known, unless something was wrong behind its colon."""
        if isinstance(value, Scalar) and not field.shape:
            text = text_of(value)
            if text:
                raw[field.name] = text
                return
        if not is_empty(value):
            self._part(kind, field, key, value, raw)
        elif next(self._told.behind(key), None) is not None:
            self._miss(field.name, None, raw)

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

    def _shaped(self, kind: str, field: Field, key: Scalar, value: Node, raw: Raw) -> Any:
        term, shape = Term(kind, field.name), field.shape
        if not shape:
            self._miss(field.name, self._not_one_text(term, key, value), raw)
            return None
        if shape == "many":
            return self._texts(term, value, key)
        if shape.startswith("section:"):
            return None
        if shape.startswith("list:"):
            return self._list(term, vocabulary.kind_inside(shape), key, value)
        if shape == "sentences":
            return self._sentences(term, key, value)
        if shape.startswith("by_"):
            return self._entries(term, vocabulary.kind_inside(shape), key, value)
        return self._object(shape, value, key)

    def _settle_ongoing(self, raw: Raw, keys: dict[str, Scalar]) -> None:
        """`määräaika: jatkuva` is another spelling of `jatkuva: kyllä`; beside a due date neither is true."""
        due = raw.get("due", "")
        is_word = not due[:1].isdigit() and vocabulary.value("due", due) is not None
        typed = vocabulary.value("boolean", raw["ongoing"]) if "ongoing" in raw else None
        has_due_date = bool(due) and not is_word
        if (typed == "yes" and has_due_date) or (typed == "no" and is_word):
            related = Related(self._source.place(keys["due"].start, keys["due"].end), "due-here")
            self.report("ongoing-with-due", keys["ongoing"], None, related)
            del raw["ongoing"]
        if is_word:
            del raw["due"]
            raw.setdefault("ongoing", "yes")

    # --- texts, lists and entries --------------------------------------------------------------------------------

    def _texts(self, term: Term, node: Node, key: Node) -> list[str]:
        """One or several texts."""
        if node.__class__ is Scalar and "," not in node.text:
            return [clean(node.text)]
        for entry in node.items if isinstance(node, Sequence) else [node]:
            if not isinstance(entry, Scalar):
                at = key if entry is node else entry
                self._miss(term.field, self._not_of_shape("list-expected", entry, at, **_list_args(term, entry)))
        return [clean(text.text) for text in texts_of(node)]

    def _list(self, term: Term, inner: str, key: Scalar, node: Node) -> list[Raw]:
        """Parts under dashes; a single one needs no dash."""
        parts: list[Raw] = []
        for entry in node.items if isinstance(node, Sequence) else [node]:
            is_alone = entry is node
            if isinstance(entry, Mapping) and (not is_alone or names_in(inner, entry)):
                parts.append(self._fields(inner, entry))
            elif not is_empty(entry):
                at = key if is_alone else entry
                example = _example(inner)
                self._miss(term.field, self._not_of_shape("fields-expected", entry, at, field=term, example=example))
        return parts

    def _sentences(self, term: Term, key: Scalar, node: Node) -> dict[str, list[str]]:
        """Sentences for the whole staff, or for each audience its own; a comma in one is a part of it."""
        pairs: list[tuple[Scalar | None, Node]] = [(None, node)]
        if isinstance(node, Mapping):
            pairs = [(audience, value) for audience, value in node.pairs if not is_empty(value)]
        sentences: dict[str, list[str]] = {}
        for audience, value in pairs:
            name = clean(audience.text) if audience is not None else ""
            for entry in value.items if isinstance(value, Sequence) else [value]:
                if isinstance(entry, Scalar):
                    sentences.setdefault(name, []).append(clean(entry.text))
                else:
                    problem = self._not_of_shape("one-text-expected", entry, audience or key, field=term)
                    self._miss(term.field, problem)
        return sentences

    def _entries(self, term: Term, inner: str, key: Scalar, node: Node) -> Raw:
        """What stands under days or ids."""
        raw: Raw = {}
        seen: dict[str, Scalar] = {}
        for day, value in self._pairs(term, inner, key, node):
            typed = clean(day.text)
            meant = english_name(typed) or typed if inner == "allowed" else typed
            if meant in seen:
                self._entry_twice(term.field, inner, seen[meant], day)
                continue
            seen[meant] = day
            entry = self._entry(term, inner, day, value)
            if entry is not None:
                raw[typed] = entry
        return raw

    def _pairs(self, term: Term, inner: str, key: Scalar, node: Node) -> list[tuple[Scalar, Node | None]]:
        """Keys and values of a mapping, or of a list of such; a day alone is enough for what it alone says."""
        days = texts_of(node)
        parts = node.items if isinstance(node, Sequence) else [node]
        pairs: list[tuple[Scalar, Node | None]] = []
        for part in parts:
            if isinstance(part, Mapping):
                pairs += part.pairs
        has_list_inside = any(isinstance(part, Sequence) for part in parts)
        if inner in _KEY_ALONE and not has_list_inside:
            return [*((day, None) for day in days), *pairs]
        if days or has_list_inside:
            is_moved = inner == "moved"
            name = "moved-without-day" if is_moved else "day-and-value-expected"
            shown = days[0] if days and is_moved else node
            self._miss(term.field, self._not_of_shape(name, shown, key, field=term))
        return pairs

    def _entry(self, term: Term, inner: str, day: Scalar, value: Node | None) -> Any:
        """What stands under one day or id; empty where the day alone is enough."""
        if value is None or is_empty(value):
            if inner == "moved":
                self._miss(term.field, self.report("moved-without-day", day, field=term))
            return {} if inner in _KEY_ALONE else None
        if inner:
            return self._object(inner, value, day)
        if isinstance(value, Scalar):
            return clean(value.text)
        self._miss(term.field, self._not_of_shape("one-text-expected", value, day, field=term))
        return None

    # --- what does not fit ---------------------------------------------------------------------------------------

    def _not_of_shape(self, name: str, value: Node, key: Node, **args: Argument) -> Diagnostic | None:
        """Tells that a value is no text or no list, at the value; None where a missing bracket made it so."""
        if value is not key and any(problem.name == "unclosed-bracket" for problem in self._told.behind(key)):
            return None
        start, end = value.start, value.end
        is_one_line = start < end and "\n" not in self._source.text[start:end]
        if value is key or not is_one_line:
            start, end = shown_span(value, key)
        problem = Diagnostic(name, self._source.place(start, end), args, self._item)
        self.problems.append(problem)
        return problem

    def _not_one_text(self, term: Term, key: Node, value: Node) -> Diagnostic | None:
        """Tells that several texts, or fields, stand where one text belongs."""
        several = [text.text for text in texts_of(value)]
        typed = ", ".join(several)
        if term.field == "owner" and len(several) > 1:
            has_helpers = vocabulary.field(term.kind, "helpers") is not None
            helpers = Term(term.kind, "helpers") if has_helpers else None
            return self._not_of_shape("several-people", value, key, typed=typed, helpers=helpers)
        if term == Term("communication", "audience") and len(several) > 1:
            return self._not_of_shape("several-audiences", value, key, id=self._item, typed=typed)
        return self._not_of_shape("one-text-expected", value, key, field=term)

    def _field_twice(self, kind: str, field: Field, first: Scalar, second: Scalar) -> None:
        """The first of two counts; of two sections, all items do."""
        related = Related(self._source.place(first.start, first.end), "first-here")
        spelled = None if first.text == second.text else first.text
        section = second.text if kind == "plan" and field.name in KIND_OF_SECTION else None
        self.report("duplicate-field", second, None, related, typed=second.text, first=spelled, section=section)

    def _entry_twice(self, name: str, inner: str, first: Scalar, second: Scalar) -> None:
        related = Related(self._source.place(first.start, first.end), "first-here")
        if inner == "allowed":
            self.report("duplicate-field", second, None, related, typed=second.text, first=first.text, section=None)
        else:
            self.report(same_day_problem(name), second, None, related, day=clean(second.text))

    def _unclear_end(self, node: Mapping, key: Scalar, raw: Raw) -> None:
        """The end of an action that is over may be the day it was due or, if that stands here too, the day it was done."""
        args = unclear_end(node, key)
        problem = self.report("ambiguous-end", key, typed=key.text, **args)
        if "due" in args:
            self._miss("due", problem, raw)

    def _unknown(self, kind: str, key: Scalar, value: Node, raw: Raw, keys: dict[str, Scalar], node: Mapping) -> None:
        """A key that names no field: a slip, an id that has its place elsewhere, or a sentence without a field."""
        if self._field is None and kind in KIND_OF_SECTION.values():
            is_id = vocabulary.is_field("plan", key.text, "id")
            is_title = vocabulary.is_field("plan", key.text, "title")
            if (is_id or is_title) and isinstance(value, Scalar) and clean(value.text) == self._item:
                return  # an entry of a list, which has its id from here
            if is_id:
                self.report("id-inside-item", key, item=self._item)
                return
        taken = names_in(kind, node)
        args = other_lists.field_args(kind, key.text, taken, self._guesses) or section_meant(kind, key, value, taken)
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


def _list_args(term: Term, node: Node) -> dict[str, Argument]:
    """The field, and what was meant where everything stands before the colons; `days` where days belong."""
    pairs = node.pairs if isinstance(node, Mapping) else []
    right = None
    if pairs and all(is_empty(value) for _, value in pairs):
        right = Listed(tuple(clean(key.text) for key, _ in pairs))
    return {"field": term, "right": right, "days": term if vocabulary.is_of_days(term.kind, term.field) else None}


def _example(kind: str) -> tuple[Term, ...]:
    return tuple(Term(kind, field.name) for field in FIELDS[kind][:2])


_KEY_ALONE = ("held", "skipped", "allowed")
