"""How a plan file is written: its language, its spelling of fields and values, its days, its indentation; so that what is
added looks as if the same person had typed it.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator
from datetime import date
from functools import cached_property

from seuranta.plan.edit.day_forms import DayForms, day_text
from seuranta.plan.edit.surroundings import column_of, is_flow
from seuranta.plan.edit.value_text import Layout
from seuranta.plan.loading.places import Entry
from seuranta.plan.reading.source import Mapping, Node, Scalar, Sequence, Source, is_empty, read
from seuranta.plan.reading.tree import scalars
from seuranta.plan.values.statuses import word_of
from seuranta.plan.words import vocabulary
from seuranta.plan.words.choices import VALUES
from seuranta.plan.words.fields import FIELDS, Field

_LINE_END = re.compile(r"\r\n?|\n")
_UNDOTTED = str.maketrans("äöÄÖ", "aoAO")
_ENOUGH_ITEMS = 200
"""How many items of a section are looked at to know how it spells its words."""
_MOST_STEPS = 200


class Habits:
    """How one file is written as a whole; `usual_language` is that of a file that shows none.

    A key that is being typed, from the offset `typed_at` on, shows nothing yet.
    """

    def __init__(self, text: str, root: Mapping, usual_language: str, typed_at: int = -1) -> None:
        self.text = text
        self.root = root
        self._typed_at = typed_at
        self._usual_language = usual_language
        self._words: dict[tuple[str, str], Counter[str]] = {}

    # --- its keys ------------------------------------------------------------------------------------------------

    @cached_property
    def keys(self) -> dict[str, Counter[str]]:
        """How often each key was typed, by the kind of what it stands in."""
        counts: dict[str, Counter[str]] = {}
        _count_keys(Entry(self.root, self.root, "plan"), counts, self._typed_at)
        return counts

    @cached_property
    def language(self) -> str:
        """The language of the keys, as far as they show one."""
        votes: Counter[str] = Counter()
        for kind, keys in self.keys.items():
            votes.update(_votes(kind, keys))
        return _winner(votes) or self._usual_language

    def dressed(self, name: str, kind: str, language: str) -> str:
        """The printed name of a field, written the way the other keys are: without dots, in capitals, joined."""
        if language == "fi":
            name = self.undotted(name)
        keys = self.keys.get(kind) or self.keys.get("plan", Counter())
        return _cased_like([key for key in keys if key[:1].isalpha()], name.replace(" ", self._joint))

    def undotted(self, word: str) -> str:
        """The word without its dots, where the file writes its Finnish keys without them."""
        return word.translate(_UNDOTTED) if self._is_without_dots else word

    @cached_property
    def _is_without_dots(self) -> bool:
        dotted = [key.casefold() for key, field in self._keys_of_fields() if _has_dots(key, field)]
        return bool(dotted) and not any("ä" in key or "ö" in key for key in dotted)

    @cached_property
    def _joint(self) -> str:
        """What stands between the two words of a key."""
        keys = [key.strip() for key, _ in self._keys_of_fields()]
        return next((joint for joint in " _-" if any(joint in key for key in keys)), " ")

    def _keys_of_fields(self) -> Iterator[tuple[str, Field]]:
        """Every way in which a key was typed, with the field that it names."""
        for kind, keys in self.keys.items():
            for key in keys:
                field = vocabulary.field(kind, key)
                if field is not None:
                    yield key, field

    # --- its items -----------------------------------------------------------------------------------------------

    def items(self, kind: str) -> Iterator[Node]:
        """The items of a kind, as many as it takes to see how they are written."""
        for key, section in self.root.pairs:
            field = vocabulary.field("plan", key.text)
            if field is not None and field.shape == f"section:{kind}" and isinstance(section, Mapping):
                yield from (item for _, item in section.pairs[:_ENOUGH_ITEMS])

    def words(self, kind: str, group: str) -> Counter[str]:
        """How often each word was typed for a field that takes one of a group; the field is named like the group."""
        if (kind, group) not in self._words:
            typed = self._texts(kind, group)
            words = map(word_of, typed) if group == "status" else typed
            counts = Counter(word for word in words if vocabulary.value(group, word) is not None)
            self._words[kind, group] = counts
        return self._words[kind, group]

    def _texts(self, kind: str, name: str) -> Iterator[str]:
        for item in self.items(kind):
            for key, value in item.pairs if isinstance(item, Mapping) else ():
                field = vocabulary.field(kind, key.text)
                if field is not None and field.name == name and isinstance(value, Scalar):
                    yield value.text

    # --- its days and its lines ----------------------------------------------------------------------------------

    @cached_property
    def days(self) -> DayForms:
        """The forms of the days of the file."""
        return DayForms(scalars(self.root))

    @cached_property
    def layout(self) -> Layout:
        """Line ends, and how far things stand in."""
        line_end = _LINE_END.search(self.text)
        steps = list(_steps(self.text, self.root))
        unit = _most_common((step for is_list, step in steps if not is_list and step > 0), 2)
        dash = _most_common((step for is_list, step in steps if is_list), unit)
        return Layout(line_end.group() if line_end is not None else "\n", unit, dash)


class Handwriting:
    """The handwriting in which one item is written: its own habits count before those of the file."""

    def __init__(self, habits: Habits, item: Node | None = None) -> None:
        self._habits = habits
        self._item = item

    @property
    def layout(self) -> Layout:
        return self._habits.layout

    @property
    def language(self) -> str:
        """The language of the file."""
        return self._habits.language

    def field(self, kind: str, name: str) -> str:
        """The key of a field, as the file spells it or would spell it."""
        field = next(field for field in FIELDS[kind] if field.name == name)
        language = self.language_of(kind)
        for typed, _ in self._habits.keys.get(kind, Counter()).most_common():
            if vocabulary.field(kind, typed) is field and vocabulary.language_of(field, typed) in (language, ""):
                return typed
        return self._habits.dressed(vocabulary.field_name(kind, name, language), kind, language)

    def value(self, group: str, name: str, kind: str = "") -> str:
        """A word that a field takes, as the file spells it or would spell it; `kind` is that of the item, where the group
        does not say it.
        """
        kind = kind or ("action" if group == "status" else "goal")
        words = self._habits.words(kind, group)
        rows = {value.name: value for value in VALUES[group]}
        votes = Counter(vocabulary.language_of(rows[vocabulary.value(group, word) or ""], word) for word in words)
        language = self._own_language(kind) or _winner(votes) or self.language_of(kind)
        for word, _ in words.most_common():
            is_meant = vocabulary.value(group, word) == name
            if is_meant and vocabulary.language_of(rows[name], word) in (language, ""):
                return word
        printed = vocabulary.value_name(group, name, language)
        if language == "fi":
            printed = self._habits.undotted(printed)
        return _cased_like(words, printed)

    def day(self, day: date) -> str:
        """A day in the way days are written in the item, else in the file, else in its language."""
        return day_text(day, self._day_forms(), self.language)

    def _day_forms(self) -> Iterator[DayForms]:
        if self._item is not None:
            yield DayForms(scalars(self._item))
        yield self._habits.days

    def is_in_braces(self, kind: str) -> bool:
        """Whether items of this kind are written in braces."""
        items = [item for item in self._habits.items(kind) if isinstance(item, Mapping)]
        return bool(items) and all(is_flow(self._habits.text, item) for item in items)

    def undotted(self, word: str) -> str:
        """A Finnish word without its dots, where the file writes its own without them."""
        return self._habits.undotted(word)

    def language_of(self, kind: str) -> str:
        """The language of what is typed into an item of a kind: its own, else that of its like, else that of the file."""
        keys = self._habits.keys.get(kind, Counter())
        return self._own_language(kind) or _winner(_votes(kind, keys)) or self.language

    def _own_language(self, kind: str) -> str:
        """The language of the item itself; empty where it shows none."""
        if not isinstance(self._item, Mapping):
            return ""
        return _winner(_votes(kind, Counter(key.text for key, _ in self._item.pairs)))


_LANGUAGE_LINE = {"fi": "kieli: fi\n", "en": "language: en\n"}


def hand_in(language: str) -> Handwriting:
    """The handwriting of a new file in a language."""
    text = _LANGUAGE_LINE[language]
    root = read(Source("", text)).root
    assert root is not None, "a line with the language is a plan"
    return Handwriting(Habits(text, root, language))


# --- words --------------------------------------------------------------------------------------------------------


def _count_keys(entry: Entry, counts: dict[str, Counter[str]], typed_at: int) -> None:
    _, node, kind = entry
    if kind.startswith(("section:", "by_")):
        inner = vocabulary.kind_inside(kind)
        for key, value in node.pairs[:_ENOUGH_ITEMS] if isinstance(node, Mapping) else ():
            _count_keys(Entry(key, value, inner), counts, typed_at)
    elif kind.startswith("list:"):
        for part in node.items if isinstance(node, Sequence) else ():
            _count_keys(Entry(part, part, vocabulary.kind_inside(kind)), counts, typed_at)
    elif kind in FIELDS and isinstance(node, Mapping):
        keys = counts.setdefault(kind, Counter())
        for key, value in node.pairs:
            if key.start != typed_at:
                keys[key.text] += 1
            field = vocabulary.field(kind, key.text) if value.__class__ is not Scalar else None
            if field is not None and field.shape:
                _count_keys(Entry(key, value, field.shape), counts, typed_at)


def _votes(kind: str, keys: Counter[str]) -> Counter[str]:
    """How many keys are Finnish and how many English."""
    votes: Counter[str] = Counter()
    for key, count in keys.items():
        field = vocabulary.field(kind, key)
        if field is not None:
            votes[vocabulary.language_of(field, key)] += count
    return votes


def _winner(votes: Counter[str]) -> str:
    """The language with more votes; empty where both have as many."""
    if votes["fi"] == votes["en"]:
        return ""
    return "fi" if votes["fi"] > votes["en"] else "en"


def _has_dots(key: str, field: Field) -> bool:
    """Whether a key is Finnish and there is ä or ö in the word that was typed, as it is spelled: `dl` has none to lack."""
    if vocabulary.language_of(field, key) != "fi":
        return False
    spelled = (word for word in vocabulary.spellings(field) if vocabulary.fold(word) == vocabulary.fold(key))
    return any(word.translate(_UNDOTTED) != word for word in spelled)


def _cased_like(examples: Iterable[str], word: str) -> str:
    """The word in capitals, or with a capital, where all the examples are written so."""
    examples = tuple(examples)
    if examples and all(example.isupper() for example in examples):
        return word.upper()
    if examples and all(example[:1].isupper() for example in examples):
        return word[:1].upper() + word[1:]
    return word


# --- lines --------------------------------------------------------------------------------------------------------


def _most_common(steps: Iterable[int], usual: int) -> int:
    for step, _ in Counter(steps).most_common(1):
        return step
    return usual


def _steps(text: str, root: Mapping) -> Iterator[tuple[bool, int]]:
    """Whether it is a list, and how much farther in than its key it stands, of a few hundred lists and mappings."""
    if is_flow(text, root) or not root.pairs:
        return
    waiting: list[tuple[int, Node]] = [(column_of(text, root), value) for _, value in root.pairs]
    for _ in range(_MOST_STEPS):
        if not waiting:
            return
        column_of_key, node = waiting.pop()
        if isinstance(node, Scalar) or is_empty(node) or is_flow(text, node):
            continue
        column = column_of(text, node)
        yield isinstance(node, Sequence), column - column_of_key
        if isinstance(node, Sequence):  # the fields of an entry stand behind its dash
            waiting.extend((column, entry) for entry in node.items if not isinstance(entry, Mapping))
        else:
            waiting.extend((column, value) for _, value in node.pairs)
