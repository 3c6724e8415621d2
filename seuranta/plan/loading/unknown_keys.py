"""Where a key belongs that is none of the fields of its item, and what the end of a finished action may mean; it reports
nothing.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable

from seuranta.plan.reading.source import Mapping, Node, Scalar
from seuranta.plan.words import other_lists, vocabulary
from seuranta.plan.words.diagnostic import Argument, Choice, Term
from seuranta.plan.words.fields import FIELDS, KIND_OF_SECTION


def names_in(kind: str, node: Mapping) -> set[str]:
    """The fields of a kind of item that stand in a mapping."""
    fields = (vocabulary.field(kind, key.text) for key, _ in node.pairs)
    return {field.name for field in fields if field is not None}


def _status(action: Mapping) -> str | None:
    """The status of an action, where it carries no day."""
    for key, value in action.pairs:
        if vocabulary.is_field("action", key.text, "status") and isinstance(value, Scalar):
            return vocabulary.value("status", value.text)
    return None


def is_over(action: Mapping) -> bool:
    """Whether an action is done or dropped, and nothing else says on which day."""
    return _status(action) in ("done", "dropped") and "done_on" not in names_in("action", action)


def unclear_end(action: Mapping, key: Scalar) -> dict[str, Argument]:
    """What to ask of the end of an action that is over: whether it was due then or done, or what is left where its due
    date stands there too.
    """
    language = other_lists.language_of("action", key.text)
    is_done = _status(action) == "done"
    done_on = vocabulary.field_name("action", "done_on", language) if is_done else None
    others = (other for other, _ in action.pairs if other is not key)
    if any(vocabulary.is_field("action", other.text, "due") for other in others):
        return {"suggestion": done_on}
    return {"due": vocabulary.field_name("action", "due", language), "done_on": done_on}


def belongs(kind: str, key: Scalar, value: Node, above: Iterable[str]) -> dict[str, Argument]:
    """Where a key that is like no field may belong; `above` names the fields that stand above it."""
    return {
        "suggestion": None,
        "under": _section_above(key.text, value, above) if kind == "plan" else None,
        "elsewhere": _section_with(key.text, kind),
        "accepted": tuple(Term(kind, field.name) for field in FIELDS[kind] if field.is_taught),
    }


def section_meant(kind: str, key: Scalar, value: Node, taken: Collection[str]) -> dict[str, Argument]:
    """The section that is called by the word for one of its items, `toimenpide` above several; `taken` is in the plan."""
    meant = vocabulary.section_of_item(key.text) if kind == "plan" and isinstance(value, Mapping) else None
    return {"suggestion": meant[1]} if meant is not None and meant[0] not in taken else {}


def _section_above(typed: str, value: Node, names: Iterable[str]) -> Choice | None:
    """The section that an item or a field with too few spaces before it has slipped out of: the one that stands above."""
    above = next((name for name in reversed([*names]) if name in KIND_OF_SECTION), None)
    if above is None:
        return None
    fits = isinstance(value, Mapping) or vocabulary.field(KIND_OF_SECTION[above], typed) is not None
    return Choice("section", above) if fits else None


def _section_with(typed: str, kind: str) -> Choice | None:
    """The section whose items have a field that is printed so, where only one has."""
    others = ((section, other) for section, other in KIND_OF_SECTION.items() if other != kind)
    sections = [section for section, other in others if vocabulary.is_printed(other, typed)]
    return Choice("section", sections[0]) if len(sections) == 1 else None
