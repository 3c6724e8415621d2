"""Where a key belongs that is none of the fields of its item, and what the end of a finished action may mean; it reports
nothing.
"""

from __future__ import annotations

from collections.abc import Iterable

from seuranta.plan.loading.places import KIND_OF_SECTION
from seuranta.plan.reading.source import Mapping, Node, Scalar
from seuranta.plan.words import other_lists, vocabulary
from seuranta.plan.words.diagnostic import Argument, Choice, Term
from seuranta.plan.words.fields import FIELDS


def names_in(kind: str, node: Mapping) -> set[str]:
    """The fields of a kind of item that stand in a mapping."""
    return {field.name for key, _ in node.pairs if (field := vocabulary.field(kind, key.text)) is not None}


def _state(node: Mapping) -> str | None:
    """The status of an action, where it carries no day."""
    for key, value in node.pairs:
        field = vocabulary.field("action", key.text)
        if field is not None and field.name == "status" and isinstance(value, Scalar):
            return vocabulary.value("status", value.text)
    return None


def is_over(node: Mapping) -> bool:
    """Whether an action is done or dropped, and nothing else says on which day."""
    return _state(node) in ("done", "dropped") and "done_on" not in names_in("action", node)


def unclear_end(node: Mapping, key: Scalar) -> dict[str, Argument]:
    """What to ask of the end of an action that is over: whether it was due then or done, or what is left where its due
    date stands there too.
    """
    language = other_lists.language_of("action", key.text)
    due, done_on = (vocabulary.field_name("action", name, language) for name in ("due", "done_on"))
    others = Mapping([pair for pair in node.pairs if pair[0] is not key], node.start, node.end)
    meant = done_on if _state(node) == "done" else None
    if "due" in names_in("action", others):
        return {"suggestion": meant}
    return {"due": due, "done_on": meant}


def belongs(kind: str, key: Scalar, value: Node, above: Iterable[str]) -> dict[str, Argument]:
    """Where a key that is like no field may belong; `above` names the fields that stand above it."""
    return {
        "suggestion": None,
        "under": _section_above(key.text, value, above) if kind == "plan" else None,
        "elsewhere": _section_with(key.text, kind),
        "accepted": tuple(Term(kind, one.name) for one in FIELDS[kind]),
    }


def _section_above(typed: str, value: Node, names: Iterable[str]) -> Choice | None:
    """The section that an item or a field with too few spaces before it has slipped out of: the one that stands above."""
    above = next((name for name in reversed([*names]) if name in KIND_OF_SECTION), None)
    if above is None or not (isinstance(value, Mapping) or vocabulary.field(KIND_OF_SECTION[above], typed)):
        return None
    return Choice("section", above)


def _section_with(typed: str, kind: str) -> Choice | None:
    """The section whose items have a field that is printed so, where only one has."""
    sections = [name for name, one in KIND_OF_SECTION.items() if one != kind and vocabulary.is_printed(one, typed)]
    return Choice("section", sections[0]) if len(sections) == 1 else None
