"""One item in two versions, and how a change of it becomes a `Change`: with its place, its record and its name."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date
from typing import Any, Generic, NamedTuple, TypeVar

from seuranta.plan.compare.change import Change
from seuranta.plan.compare.meaning import Keys, text_key
from seuranta.plan.compare.records import UNKNOWN, Records
from seuranta.plan.compare.rows import ROWS
from seuranta.plan.loading.load import Loaded
from seuranta.plan.loading.model import Part, Plan
from seuranta.plan.words.diagnostic import At, PathStep
from seuranta.plan.words.fields import FIELDS, KIND_OF_SECTION, MAIN, Field

Item = TypeVar("Item", bound=Part)

NEW_KEYS = Keys()


class Versions(NamedTuple):
    """Two versions of a plan, with what connects them; `day` is the day by which dates of the newer one have passed."""

    old: Loaded
    new: Loaded
    day: date
    keys: Keys
    records: Records

    @property
    def old_plan(self) -> Plan:
        assert self.old.plan is not None
        return self.old.plan

    @property
    def new_plan(self) -> Plan:
        assert self.new.plan is not None
        return self.new.plan

    def told(
        self,
        row: str,
        at: At,
        old: Any = None,
        new: Any = None,
        *,
        entry: date | str | None = None,
        is_gone: bool = False,
        because: str | None = None,
        title: str | None = None,
        field: str | None = None,
        item: str | None = None,
        more: Mapping[str, Any] | None = None,
    ) -> Change:
        """A change at a place of the newer version; it is silent where its row asks for a record and there is none.

        `item` is its id where the item itself is gone from there; `because` a record that is known already.
        """
        place = self.new.places.place(at)
        record = ROWS[row].record
        if because is None and record in ("move", "decision") and at.section is not None and at.item is not None:
            because = self.records.decision(at.section, at.item)
        return Change(
            row=row,
            section=at.section,
            item=item or at.item,
            field=field,
            at=entry,
            old=old,
            new=new,
            silent=record != "none" and because is None,
            because=None if because == UNKNOWN else because,
            place=place,
            line=None if is_gone else place.line,
            title=title,
            more=more or {},
        )


class Pair(Generic[Item]):
    """An item in both versions; `unread` are its fields that could not be read in one of them."""

    def __init__(self, versions: Versions, section: str, ids: tuple[str, str], items: tuple[Item, Item]) -> None:
        self.versions = versions
        self.section = section
        self.kind = KIND_OF_SECTION[section]
        self.id_before, self.id = ids
        self.old, self.new = items
        of_old = versions.old.unread.get((section, self.id_before), {})
        self.unread = frozenset(of_old) | frozenset(versions.new.unread.get((section, self.id), {}))

    def is_read(self, *fields: str) -> bool:
        return self.unread.isdisjoint(fields)

    def keys(self, row: Field) -> tuple[Any, Any]:
        """What is compared of a field."""
        old, new = self.old.value_of(row.name), self.new.value_of(row.name)
        return self.versions.keys.of(row, old), NEW_KEYS.of(row, new)

    def stands(self, field: str) -> bool:
        """Whether a field stands in the newer file."""
        return self.versions.new.places.node(At(self.section, self.id, (field,))) is not None

    def texts(self, field: str, *, is_told: bool) -> Iterator[Change]:
        """The change of a text, unless it was told with something else."""
        old, new = self.old.value_of(field), self.new.value_of(field)
        if not is_told:
            is_same = old is not None and new is not None and text_key(old) == text_key(new)
            yield from self.by_state(field, "detail", old, new, is_same=is_same)

    def told(
        self,
        row: str,
        field: str,
        old: Any = None,
        new: Any = None,
        *,
        entry: date | str | None = None,
        path: tuple[PathStep, ...] | None = None,
        because: str | None = None,
        **more: Any,
    ) -> Change:
        """A change of a field; `path` is where it stands, unless that is the field, or its entry."""
        if path is None:
            path = (field,) if entry is None else (field, entry)
        at = At(self.section, self.id, path)
        return self.versions.told(
            row, at, old, new, entry=entry, because=because, title=title_of(self.kind, self.new), field=field, more=more
        )

    def by_state(
        self, field: str, rows: str, old: Any, new: Any, *, is_same: bool | None = None, **more: Any
    ) -> Iterator[Change]:
        """The change of a value that is set, changed or removed, by the three rows of that name: `target` is target-set,
        target-changed and target-removed.
        """
        if old is None and new is None:
            return
        if is_same if is_same is not None else old == new:
            return
        yield self.told(f"{rows}-{state_of_change(old, new)}", field, old, new, **more)


def state_of_change(old: Any, new: Any) -> str:
    if old is None:
        return "set"
    return "removed" if new is None else "changed"


def title_of(kind: str, item: Part) -> str | None:
    """The title of an item, or the text by which it is known; a person has none besides the name."""
    main = MAIN.get(kind)
    if main is None or not any(row.name == main for row in FIELDS[kind]):
        return getattr(item, "title", None)
    title = item.value_of(main)
    return title if isinstance(title, str) else None
