"""Which item of a plan a person means by an id or by a piece of a title."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from typing import NamedTuple

from seuranta.plan.loading.model import SECTIONS, Plan
from seuranta.plan.words import vocabulary
from seuranta.plan.words.fields import ITEM_WORDS

LOOKED_THROUGH = (
    "actions",
    "goals",
    "checkpoints",
    "communication",
    "decisions",
    "feedback",
    "topics",
    "people",
    "breaks",
)


class ItemId(NamedTuple):
    """Which item of a plan: the section that holds it and its id."""

    section: str
    id: str


def find(plan: Plan, typed: str, sections: tuple[str, ...] = LOOKED_THROUGH) -> tuple[ItemId, ...]:
    """The items that `typed` fits: those with that id; else, where none has it, those whose title holds the text.

    A word for the kind of item before the id tells two items of one id apart: `goal 1`, `tavoite 1`. A piece of a title
    is one with which a word of it begins, or else one inside a longer word, as Finnish joins words. A number is none: it
    may be the day of a date that was typed as two words; nor are one letter or two, which are `n` for no.
    """
    exact = tuple(_by_id(plan, typed, sections))
    if exact:
        return exact
    section, id_ = vocabulary.named_section(typed) or ("", "")
    named = tuple(_by_id(plan, id_, (section,))) if section in sections else ()
    return named or _by_title(plan, typed, sections)


def ids(plan: Plan, sections: tuple[str, ...] = LOOKED_THROUGH) -> Iterator[ItemId]:
    """Every item with its id, section by section."""
    for section in sections:
        for id_ in getattr(plan, section):
            yield ItemId(section, id_)


def title(plan: Plan, item: ItemId) -> str | None:
    """What an item is called besides its id."""
    part = getattr(plan, item.section)[item.id]
    text = getattr(part, _TITLES.get(item.section, "title"), None)
    return text if isinstance(text, str) else None


def word(section: str, language: str) -> str:
    """The word for one item of a section."""
    words = WORDS[section]
    return words[0] if language == "fi" else next(word for word in words if word in _ENGLISH)


def in_both(plan: Plan) -> frozenset[str]:
    """The ids, folded, that an action and a goal have alike."""
    actions, goals = ({vocabulary.same_id(id_) for id_ in section} for section in (plan.actions, plan.goals))
    return frozenset(actions & goals)


def reference(item: ItemId, both: Collection[str], language: str) -> str:
    """An action or a goal as a list of either takes it: with the word for it before an id that is `in_both`."""
    return f"{word(item.section, language)} {item.id}" if vocabulary.same_id(item.id) in both else item.id


_ENGLISH = {"action", "goal", "checkpoint", "message", "decision", "question", "topic", "person", "break"}


def _by_id(plan: Plan, typed: str, sections: tuple[str, ...]) -> Iterator[ItemId]:
    wanted = vocabulary.same_id(typed)
    return (item for item in ids(plan, sections) if vocabulary.same_id(item.id) == wanted)


def _by_title(plan: Plan, typed: str, sections: tuple[str, ...]) -> tuple[ItemId, ...]:
    wanted = vocabulary.fold(typed)
    if len(wanted) < _FEWEST_LETTERS or wanted.isdigit():
        return ()
    titles = [(item, f" {vocabulary.fold(title(plan, item) or '')}") for item in ids(plan, sections)]
    begun = tuple(item for item, folded in titles if f" {wanted}" in folded)
    if begun or len(wanted) < _FEWEST_INSIDE:
        return begun
    return tuple(item for item, folded in titles if wanted in folded)


_FEWEST_LETTERS, _FEWEST_INSIDE = 3, 4
_TITLES = {"decisions": "decision", "feedback": "question", "people": "role"}
WORDS = {section: words.replace(" | ", ", ").split(", ") for section, words in ITEM_WORDS.items()}
"""The words for an item of each section, the Finnish ones first."""

assert set(LOOKED_THROUGH) == set(SECTIONS)
