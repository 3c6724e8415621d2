"""Where a plan file names its items: the id of each, and all that refer to it; people, too, who are listed nowhere."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from functools import cached_property
from typing import NamedTuple

from seuranta.plan.loading.load import Loaded
from seuranta.plan.loading.named_people import named_people
from seuranta.plan.loading.written import REFERRING, Written, written
from seuranta.plan.words import vocabulary


class Mention(NamedTuple):
    """An item by its section and its folded id, and a text that names it; `start` and `end` are those of the id alone, where
    a word stands before it: `goal 1`.
    """

    section: str
    id: str
    written: Written
    start: int
    end: int

    @property
    def is_definition(self) -> bool:
        """Whether the item itself stands there."""
        return self.written.role == "id"


class Mentions:
    """The mentions in one file."""

    def __init__(self, loaded: Loaded) -> None:
        self._loaded = loaded
        self._ids_of: dict[str, frozenset[str]] = {}

    @cached_property
    def all(self) -> tuple[Mention, ...]:
        """In the order of the file."""
        return tuple(self.between(0, len(self._loaded.source.text)))

    def between(self, first: int, last: int) -> Iterator[Mention]:
        """Those that touch the stretch between two offsets, and perhaps some more."""
        loaded = self._loaded
        for text in written(loaded.source, loaded.places.root, first, last):
            mention = self._mention(text)
            if mention is not None:
                yield mention

    def of(self, section: str, id_: str) -> tuple[Mention, ...]:
        """All mentions of an item, its own id among them."""
        same = vocabulary.same_id(id_)
        return tuple(one for one in self.all if (one.section, one.id) == (section, same))

    def at(self, offset: int) -> Mention | None:
        """The mention at an offset; between two, the one that begins there."""
        touching = [one for one in self.between(offset, offset) if one.start <= offset <= one.end]
        return max(touching, key=lambda one: one.start, default=None)

    def definition(self, mention: Mention) -> Mention | None:
        """Where the item itself stands; None where it is in no section, as somebody whom the plan does not list."""
        if mention.is_definition:
            return mention
        for id_, (key, _, _) in self._loaded.places.items(mention.section):
            if vocabulary.same_id(id_) == mention.id:
                near = self.between(key.start, key.end)
                own = (mention.section, mention.id, True)
                return next((one for one in near if (one.section, one.id, one.is_definition) == own), None)
        return None

    def _mention(self, text: Written) -> Mention | None:
        if text.role == "id" and text.section is not None:
            return Mention(text.section, vocabulary.same_id(text.text), text, text.start, text.end)
        sections = REFERRING.get(text.type, ())
        if not sections or not text.text:
            return None
        same = vocabulary.same_id(text.text)
        if sections == ("people",):
            return Mention("people", same, text, text.start, text.end) if same in self._people else None
        section = self._section_with(sections, same)
        named = vocabulary.named_section(text.text) if section is None and len(sections) > 1 else None
        if named is None or named[0] not in sections:
            return Mention(section or sections[0], same, text, text.start, text.end)
        typed = self._loaded.source.text[text.start : text.end]
        id_ = typed.partition(" ")[2].lstrip()
        return Mention(named[0], vocabulary.same_id(named[1]), text, text.end - len(id_), text.end)

    @cached_property
    def _people(self) -> frozenset[str]:
        """Everybody whom the plan lists or names, folded."""
        plan = self._loaded.plan
        return frozenset(map(vocabulary.same_id, named_people(plan))) if plan is not None else frozenset()

    def _section_with(self, sections: Iterable[str], same: str) -> str | None:
        """The first of the sections that has an item of that id."""
        return next((section for section in sections if same in self._ids(section)), None)

    def _ids(self, section: str) -> frozenset[str]:
        if section not in self._ids_of:
            ids = (vocabulary.same_id(id_) for id_, _ in self._loaded.places.items(section))
            self._ids_of[section] = frozenset(ids)
        return self._ids_of[section]
