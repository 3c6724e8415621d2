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
from seuranta.plan.edit.layout import Layout
from seuranta.plan.edit.surroundings import column_of, is_flow
from seuranta.plan.loading.places import Entry
from seuranta.plan.reading.source import Mapping, Node, Scalar, Sequence, is_empty
from seuranta.plan.reading.tree import scalars
from seuranta.plan.values.statuses import word_of
from seuranta.plan.words import vocabulary
from seuranta.plan.words.choices import VALUES
from seuranta.plan.words.fields import FIELDS

_LINE_END = re.compile(r"\r\n?|\n")
_UNDOTTED = str.maketrans("äöÄÖ", "aoAO")
_ENOUGH_ITEMS = 200
"""How many items of a section are looked at to know how it spells its words."""
_MOST_STEPS = 200


class Habits:
    """How one file is written as a whole; `usual_language` is that of a file that shows none."""

    def __init__(self, text: str, root: Mapping, usual_language: str) -> None:
        self.text = text
        self.root = root
        self._usual_language = usual_language
        self._words: dict[str, Counter[str]] = {}

    @cached_property
    def keys(self) -> dict[str, Counter[str]]:
        """How often each key was typed, by the kind of what it stands in."""
        found: dict[str, Counter[str]] = {}
        _collect(Entry(self.root, self.root, "plan"), found)
        return found

    @cached_property
    def language(self) -> str:
        """The language of the keys, as far as they show one."""
        votes: Counter[str] = Counter()
        for kind, keys in self.keys.items():
            votes.update(_votes(kind, keys))
        return _winner(votes) or self._usual_language

    def dressed(self, word: str, kind: str, language: str) -> str:
        """The printed name of a field, written the way the other keys are: without dots, in capitals, joined."""
        word = (self.undotted(word) if language == "fi" else word).replace(" ", self._joint)
        keys = [key for key in self.keys.get(kind) or self.keys.get("plan", Counter()) if key[:1].isalpha()]
        if keys and all(key.isupper() for key in keys):
            return word.upper()
        return word[:1].upper() + word[1:] if keys and all(key[:1].isupper() for key in keys) else word

    def undotted(self, word: str) -> str:
        """The word without its dots, where the file writes its Finnish keys without them."""
        return word.translate(_UNDOTTED) if self._is_without_dots else word

    @cached_property
    def _is_without_dots(self) -> bool:
        words = {key for kind, keys in self.keys.items() for key in keys if _is_dotted(kind, key)}
        return bool(words) and not any("ä" in word.casefold() or "ö" in word.casefold() for word in words)

    @cached_property
    def _joint(self) -> str:
        """What stands between the two words of a key."""
        keys = [key for kind, words in self.keys.items() for key in words if vocabulary.field(kind, key) is not None]
        if any(" " in key.strip() for key in keys):
            return " "
        return next((sign for sign in "_-" if any(sign in key for key in keys)), " ")

    def items(self, kind: str) -> Iterator[Node]:
        """The items of a kind, as many as it takes to see how they are written."""
        for key, section in self.root.pairs:
            field = vocabulary.field("plan", key.text)
            if field is not None and field.shape == f"section:{kind}" and isinstance(section, Mapping):
                yield from (item for _, item in section.pairs[:_ENOUGH_ITEMS])

    def words(self, kind: str, group: str) -> Counter[str]:
        """How often each word was typed for a field that takes one of a group; the field is named like the group."""
        if group not in self._words:
            typed = (word_of(one) if group == "status" else one for one in self._texts(kind, group))
            self._words[group] = Counter(one for one in typed if vocabulary.value(group, one) is not None)
        return self._words[group]

    def _texts(self, kind: str, name: str) -> Iterator[str]:
        for item in self.items(kind):
            for key, value in item.pairs if isinstance(item, Mapping) else ():
                field = vocabulary.field(kind, key.text)
                if field is not None and field.name == name and isinstance(value, Scalar):
                    yield value.text

    @cached_property
    def days(self) -> DayForms:
        """The forms of the days of the file."""
        return DayForms(scalars(self.root))

    @cached_property
    def layout(self) -> Layout:
        """Line ends, and how far things stand in."""
        end = _LINE_END.search(self.text)
        steps = list(_steps(self.text, self.root))
        unit = Counter(one for is_list, one in steps if not is_list and one > 0).most_common(1)
        dash = Counter(one for is_list, one in steps if is_list).most_common(1)
        unit_found = unit[0][0] if unit else 2
        return Layout(end.group() if end is not None else "\n", unit_found, dash[0][0] if dash else unit_found)


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
        word = next(one for one in FIELDS[kind] if one.name == name)
        language = self._language(kind)
        for typed, _ in self._habits.keys.get(kind, Counter()).most_common():
            if vocabulary.field(kind, typed) is word and vocabulary.language_of(word, typed) in (language, ""):
                return typed
        return self._habits.dressed(vocabulary.field_name(kind, name, language), kind, language)

    def value(self, group: str, name: str) -> str:
        """A word that a field takes, as the file spells it or would spell it."""
        kind = "action" if group == "status" else "goal"
        typed = self._habits.words(kind, group)
        votes = Counter(vocabulary.language_of(word, one) for one in typed for word in VALUES[group])
        language = self._own_language(kind) or _winner(votes) or self._language(kind)
        meant = next(one for one in VALUES[group] if one.name == name)
        for one, _ in typed.most_common():
            if vocabulary.value(group, one) == name and vocabulary.language_of(meant, one) in (language, ""):
                return one
        word = vocabulary.value_name(group, name, language)
        word = self._habits.undotted(word) if language == "fi" else word
        if typed and all(one.isupper() for one in typed):
            return word.upper()
        return word.capitalize() if typed and all(one[:1].isupper() for one in typed) else word

    def day(self, day: date) -> str:
        """A day in the way days are written in the item, else in the file, else in its language."""
        return day_text(day, self._forms(), self.language)

    def _forms(self) -> Iterator[DayForms]:
        if self._item is not None:
            yield DayForms(scalars(self._item))
        yield self._habits.days

    def is_in_braces(self, kind: str) -> bool:
        """Whether items of this kind are written in braces."""
        items = [one for one in self._habits.items(kind) if isinstance(one, Mapping)]
        return bool(items) and all(is_flow(self._habits.text, one) for one in items)

    def _language(self, kind: str) -> str:
        keys = self._habits.keys.get(kind, Counter())
        return self._own_language(kind) or _winner(_votes(kind, keys)) or self.language

    def _own_language(self, kind: str) -> str:
        """The language of the item itself; empty where it shows none."""
        if not isinstance(self._item, Mapping):
            return ""
        return _winner(_votes(kind, Counter(key.text for key, _ in self._item.pairs)))


def _collect(entry: Entry, found: dict[str, Counter[str]]) -> None:
    _, node, kind = entry
    if kind.startswith(("section:", "by_")):
        inner = kind.partition(":")[2]
        for key, value in node.pairs[:_ENOUGH_ITEMS] if isinstance(node, Mapping) else ():
            _collect(Entry(key, value, inner), found)
    elif kind.startswith("list:"):
        for one in node.items if isinstance(node, Sequence) else ():
            _collect(Entry(one, one, kind[5:]), found)
    elif kind in FIELDS and isinstance(node, Mapping):
        keys = found.setdefault(kind, Counter())
        for key, value in node.pairs:
            keys[key.text] += 1
            if value.__class__ is not Scalar:
                field = vocabulary.field(kind, key.text)
                if field is not None and field.shape:
                    _collect(Entry(key, value, field.shape), found)


def _votes(kind: str, keys: Counter[str]) -> Counter[str]:
    """How many keys are Finnish and how many English."""
    votes: Counter[str] = Counter()
    for key, count in keys.items():
        word = vocabulary.field(kind, key)
        if word is not None:
            votes[vocabulary.language_of(word, key)] += count
    return votes


def _winner(votes: Counter[str]) -> str:
    fi, en = votes["fi"], votes["en"]
    return "" if fi == en else "fi" if fi > en else "en"


def _is_dotted(kind: str, key: str) -> bool:
    """Whether the printed spelling of a typed key has ä or ö in it."""
    word = vocabulary.field(kind, key)
    return word is not None and vocabulary.language_of(word, key) == "fi" and word.fi.translate(_UNDOTTED) != word.fi


def _steps(text: str, root: Mapping) -> Iterator[tuple[bool, int]]:
    """How much farther in than its key each list and each mapping stands, as far as a few hundred of them show it."""
    if is_flow(text, root) or not root.pairs:
        return
    waiting: list[tuple[int, Node]] = [(column_of(text, root), value) for _, value in root.pairs]
    for _ in range(_MOST_STEPS):
        if not waiting:
            return
        column, node = waiting.pop()
        if isinstance(node, Scalar) or is_empty(node) or is_flow(text, node):
            continue
        own = column_of(text, node)
        is_list = isinstance(node, Sequence)
        yield is_list, own - column
        inner: Iterable[Node] = node.items if isinstance(node, Sequence) else [value for _, value in node.pairs]
        waiting.extend((own, one) for one in inner if not (is_list and isinstance(one, Mapping)))
