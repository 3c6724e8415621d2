"""Which item of a plan each row of a table is: by what the row remembers, by its id, by the id of another tool, by what was
imported before, else by an equal title within its goal. Where that is not clear, nobody guesses.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Container, Iterable, Iterator, Mapping
from types import MappingProxyType
from typing import Literal, NamedTuple, TypeVar

from seuranta.plan.intake.values import of_memory
from seuranta.plan.loading.model import Action, Goal, Plan
from seuranta.plan.tables.draft import Draft, DraftAction, DraftGoal, text_of
from seuranta.plan.tables.memory import Memory
from seuranta.plan.words.vocabulary import fold, same_id

T = TypeVar("T")

Doubt = Literal["doubled", "gone", "other-title", "several", "other-goal"]
"""Two rows remember one item; the item is no longer in the plan; the id is that of an item with another title; several
items have the title; an item of another goal has it.
"""


class KnownRow(NamedTuple):
    """A row of a table that was imported before: the item that it became, and the values that it had then."""

    section: str
    item: str
    title: str
    goal: tuple[str, ...] = ()
    typed_id: str = ""
    foreign_id: str = ""
    values: Mapping[str, str] = MappingProxyType({})


class Match(NamedTuple):
    """A row with the item that it is, None for a new one. `base` are the values that it had when it was last the same as
    the plan's, None where nothing is known of that.
    """

    row: DraftGoal | DraftAction
    section: str
    id: str | None
    base: Mapping[str, str] | None = None
    doubt: Doubt | None = None
    candidates: tuple[str, ...] = ()


class Matches(NamedTuple):
    goals: tuple[Match, ...]
    actions: tuple[Match, ...]


def matches(draft: Draft, plan: Plan, known: Iterable[KnownRow]) -> Matches:
    """Every row with its item. Goals first: the title of an action is looked for within its goal."""
    known = tuple(row for row in known if row.item in getattr(plan, row.section))
    goals = tuple(_Section("goals", plan.goals, known, {}).matches(draft.goals))
    ids = {match.row.id: match.id for match in goals if match.id is not None}
    return Matches(goals, tuple(_Section("actions", plan.actions, known, ids).matches(draft.actions)))


class _Section:
    """The items of one section, to be found by what a row says."""

    def __init__(
        self,
        name: str,
        items: Mapping[str, Goal] | Mapping[str, Action],
        known: Iterable[KnownRow],
        goal_ids: Mapping[str, str],
    ) -> None:
        self._name = name
        self._items = items
        self._by_id = {same_id(id_): id_ for id_ in items}
        self._known = [row for row in known if row.section == name]
        self._known_by_id = _first_by((same_id(row.typed_id), row) for row in self._known)
        self._known_by_foreign_id = _first_by((row.foreign_id, row) for row in self._known)
        self._known_by_title = _all_by((_alike(row.title), row) for row in self._known)
        self._ids_by_title = _all_by((_alike(item.title or ""), id_) for id_, item in items.items())
        self._goal_ids = goal_ids
        self._unclear_ids: set[str] = set()

    def matches(self, rows: tuple[DraftGoal, ...] | tuple[DraftAction, ...]) -> Iterator[Match]:
        doubled = _several(row.memory.id for row in rows if row.memory is not None)
        self._unclear_ids = _several(foreign for row in rows if (foreign := text_of(row, "foreign_id")))
        by_row = {id(row): match for row in rows if (match := self._by_any_id(row, doubled)) is not None}
        left = [row for row in rows if id(row) not in by_row]
        taken = {match.id for match in by_row.values()}
        by_row |= {id(match.row): match for match in self._by_title(left, taken)}
        for row in rows:
            yield by_row.get(id(row)) or Match(row, self._name, None)

    def _by_any_id(self, row: DraftGoal | DraftAction, doubled: set[str]) -> Match | None:
        if row.memory is not None:
            return self._remembered(row, row.memory, doubled)
        return self._by_own_id(row)

    def _remembered(self, row: DraftGoal | DraftAction, memory: Memory, doubled: set[str]) -> Match:
        if memory.id in doubled:
            return Match(row, self._name, None, of_memory(memory), "doubled", (memory.id,))
        if memory.id not in self._items:
            return Match(row, self._name, None, None, "gone", (memory.id,))
        return Match(row, self._name, memory.id, of_memory(memory))

    def _by_own_id(self, row: DraftGoal | DraftAction) -> Match | None:
        """By the id in the table, or that of another tool; None where it has none that is known."""
        typed, foreign = text_of(row, "id"), text_of(row, "foreign_id")
        foreign = "" if foreign in self._unclear_ids else foreign
        known = self._known_by_foreign_id.get(foreign) or self._known_by_id.get(same_id(typed))
        if known is not None:
            return Match(row, self._name, known.item, known.values)
        item = self._by_id.get(same_id(typed)) if typed else None
        if item is None:
            return None
        if _alike(self._items[item].title or "") == _alike(text_of(row, "title")):
            return Match(row, self._name, item)
        return Match(row, self._name, None, None, "other-title", (item,))

    # --- by title ------------------------------------------------------------------------------------------------

    def _by_title(self, rows: Iterable[DraftGoal | DraftAction], taken: Container[str | None]) -> Iterator[Match]:
        """Rows of one title and goal with the items that are called so; as many as there are, in their order."""
        groups: dict[tuple[str, tuple[str, ...]], list[DraftGoal | DraftAction]] = {}
        for row in rows:
            groups.setdefault(self._key(row), []).append(row)
        for (title, goals), alike in groups.items():
            known = [row for row in self._known_by_title.get(title, ()) if row.item not in taken]
            called = self._ids_by_title.get(title, []) if title else []
            free = [id_ for id_ in called if id_ not in taken]
            yield from self._of_group(alike, goals, known, free)

    def _key(self, row: DraftGoal | DraftAction) -> tuple[str, tuple[str, ...]]:
        entry = row.fields.get("goal")
        drafted = entry.value if entry is not None and isinstance(entry.value, tuple) else ()
        return _alike(text_of(row, "title")), tuple(self._goal_ids.get(goal, "") for goal in drafted)

    def _of_group(
        self,
        rows: list[DraftGoal | DraftAction],
        goals: tuple[str, ...],
        known: Iterable[KnownRow],
        called: list[str],
    ) -> Iterator[Match]:
        """Rows that say the same of title and goal, with those items that fit; one without a goal fits any, where
        none has no goal either.
        """
        fitting: list[tuple[str, Mapping[str, str] | None]] = [
            (row.item, row.values) for row in known if row.goal == goals
        ]
        if not fitting:
            within = [id_ for id_ in called if self._goals_of(id_) == goals]
            fitting = [(id_, None) for id_ in within or (called if not goals else ())]
        if len(fitting) == len(rows):
            for row, (item, base) in zip(rows, fitting, strict=True):
                yield Match(row, self._name, item, base)
        elif fitting:
            yield from self._doubted(rows, "several", (item for item, _ in fitting))
        elif called:
            yield from self._doubted(rows, "other-goal", called)

    def _doubted(self, rows: Iterable[DraftGoal | DraftAction], why: Doubt, items: Iterable[str]) -> Iterator[Match]:
        candidates = tuple(items)
        return (Match(row, self._name, None, None, why, candidates) for row in rows)

    def _goals_of(self, id_: str) -> tuple[str, ...]:
        item = self._items[id_]
        return item.goal if isinstance(item, Action) else ()


def _first_by(named: Iterable[tuple[str, KnownRow]]) -> dict[str, KnownRow]:
    """The first row of each name; rows without a name are left out."""
    rows: dict[str, KnownRow] = {}
    for name, row in named:
        if name:
            rows.setdefault(name, row)
    return rows


def _all_by(titled: Iterable[tuple[str, T]]) -> dict[str, list[T]]:
    """All that have the same title, in their order."""
    alike: dict[str, list[T]] = {}
    for title, value in titled:
        alike.setdefault(title, []).append(value)
    return alike


def _alike(title: str) -> str:
    """The form in which two titles are the same; of one that is nothing but marks, the title."""
    return fold(title) or title.strip()


def _several(ids: Iterable[str]) -> set[str]:
    return {id_ for id_, count in Counter(ids).items() if count > 1}
