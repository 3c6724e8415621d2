"""Which item of the newer version is which of the older one: the same id, or the same thing under another id.

Plans are renumbered by hand, so that an id alone proves nothing where the title moved elsewhere with it.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import NamedTuple

from seuranta.plan.compare.meaning import Keys, Renames, text_key
from seuranta.plan.loading.model import SECTIONS, Part, Plan
from seuranta.plan.words.fields import FIELDS, KIND_OF_SECTION, MAIN
from seuranta.plan.words.vocabulary import fold, same_id

_IDENTITY: Mapping[str, tuple[str, ...]] = {
    "goals": ("owner", "target", "by", "baseline"),
    "actions": ("goal", "owner", "start", "due"),
    "checkpoints": ("kind", "owner", "recurrence", "date"),
    "communication": ("audience", "channel", "owner", "recurrence", "date"),
    "feedback": ("date", "asked_by", "answer"),
    "topics": ("series", "asked_by", "date"),
    "decisions": ("date", "decided_by", "affects"),
}
"""By section, the fields by which an item is known besides its title."""
_OTHER_THING = 2
"""So many of them differ between two things."""
_LETTERS = 5
"""So far two words have to be alike: sopimus, sopimukset."""
_SHORTEST_WORD = 3


class Pairs(NamedTuple):
    """The items of a section: those that are in both versions, and those of one alone.

    `replaced` are the ids that now name something else, `renamed` the pairs whose ids differ.
    """

    both: tuple[tuple[str, str], ...] = ()
    added: tuple[str, ...] = ()
    removed: tuple[str, ...] = ()
    renamed: frozenset[tuple[str, str]] = frozenset()
    replaced: frozenset[tuple[str, str]] = frozenset()


def paired(old: Plan, new: Plan) -> tuple[Mapping[str, Pairs], Renames]:
    """The pairs of every section, and what was renamed."""
    renames: dict[tuple[str, str], str] = {}
    pairs = {}
    for section in SECTIONS:
        finder = _Finder(section, old, new, Keys(renames))
        pairs[section] = finder.pairs()
        renames |= {(section, same_id(before)): same_id(after) for before, after in pairs[section].renamed}
    return pairs, renames


class _Finder:
    """Looks for what belongs together in one section; the sections before it are known."""

    def __init__(self, section: str, old: Plan, new: Plan, keys: Keys) -> None:
        self._section = section
        self._kind = KIND_OF_SECTION[section]
        self._old: dict[str, Part] = {same_id(id_): item for id_, item in old.value_of(section).items()}
        self._new: dict[str, Part] = {same_id(id_): item for id_, item in new.value_of(section).items()}
        self._ids_old = {same_id(id_): id_ for id_ in old.value_of(section)}
        self._ids_new = {same_id(id_): id_ for id_ in new.value_of(section)}
        self._keys = keys

    def pairs(self) -> Pairs:
        renames = dict(self._renames())
        taken = set(renames.values())
        kept = [same for same in self._old if same in self._new and same not in renames and same not in taken]
        gone = [same for same in self._old if same not in renames and same not in kept]
        both = renames | {same: same for same in kept}
        named = {before: (self._ids_old[before], self._ids_new[after]) for before, after in both.items()}
        before_by_id = {ids[1]: ids for ids in named.values()}
        return Pairs(
            both=tuple(before_by_id[id_] for id_ in self._ids_new.values() if id_ in before_by_id),
            added=tuple(id_ for id_ in self._ids_new.values() if id_ not in before_by_id),
            removed=tuple(self._ids_old[same] for same in gone),
            renamed=frozenset(named[before] for before in renames),
            replaced=frozenset(named[same] for same in kept if self._is_other_thing(same)),
        )

    def _renames(self) -> Iterator[tuple[str, str]]:
        """The ids of things that are in both versions under different ids: one thing each, and nothing else like it."""
        old_by_title, new_by_title = self._moved(self._old, self._new), self._moved(self._new, self._old)
        for title, olds in old_by_title.items():
            news = new_by_title.get(title, [])
            if len(olds) == len(news) == 1 and self._differing(olds[0], news[0]) < _OTHER_THING:
                yield olds[0], news[0]

    def _moved(self, items: Mapping[str, Part], others: Mapping[str, Part]) -> dict[str, list[str]]:
        """By title, the items that the other version does not have under their id."""
        by_title: dict[str, list[str]] = {}
        for same, item in items.items():
            title = self._title(item)
            if title and (same not in others or self._title(others[same]) != title):
                by_title.setdefault(title, []).append(same)
        return by_title

    def _title(self, item: Part) -> str:
        """By what an item is known: its title, a person by the address or else the role."""
        names = ("email", "role") if self._section == "people" else (MAIN[self._kind],)
        texts = (str(getattr(item, name, None) or "") for name in names)
        return text_key(next(filter(None, texts), ""))

    def _differing(self, old: str, new: str) -> int:
        """How many of the fields by which it is known differ."""
        names = _IDENTITY.get(self._section, ())
        rows = [row for row in FIELDS[self._kind] if row.name in names]
        before, after = self._old[old], self._new[new]
        plain = Keys()
        return sum(
            self._keys.of(row, before.value_of(row.name)) != plain.of(row, after.value_of(row.name)) for row in rows
        )

    def _is_other_thing(self, same: str) -> bool:
        titles = [self._title(items[same]) for items in (self._old, self._new)]
        if self._section not in _IDENTITY or titles[0] == titles[1]:
            return False
        before, after = map(_words, titles)
        return bool(before and after) and before.isdisjoint(after) and self._differing(same, same) >= _OTHER_THING


def _words(title: str) -> set[str]:
    """The beginnings of the words of a title, folded."""
    return {word[:_LETTERS] for word in fold(title).split() if len(word) >= _SHORTEST_WORD}
