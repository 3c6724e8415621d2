"""The goals that a table names: in rows of their own, in a column of the actions, or over a group of them."""

from __future__ import annotations

import re
from collections.abc import Container, Iterator
from dataclasses import dataclass, field
from functools import lru_cache
from itertools import count

from seuranta.plan.tables.draft import DraftGoal, Entry, Settings
from seuranta.plan.tables.item import Given, Item, Log
from seuranta.plan.tables.memory import Memory
from seuranta.plan.tables.own_workbook import is_as_exported
from seuranta.plan.tables.readers import read_cell
from seuranta.plan.tables.rows import Row
from seuranta.plan.words.ids import IDS_BEGIN, id_problem
from seuranta.plan.words.vocabulary import same_id

_BETWEEN = r"(?:[.:)]?\s+|[.:)]|\s*[–-]\s+)"
_ID_AND_TITLE = re.compile(rf"(?P<id>[^\W\d_]{{1,3}}\d{{1,3}}|\d{{1,2}}){_BETWEEN}(?P<title>[^\W\d].*)", re.DOTALL)
_NUMBERED = re.compile(
    rf"(?:tavoite|päämäärä|painopiste|teema|goal|objective|theme|mål|tema|ziel|thema) (?P<id>\d{{1,2}})(?:{_BETWEEN}(?P<title>\S.*))?",
    re.IGNORECASE | re.DOTALL,
)
_ID = re.compile(r"[^\W\d_]{1,3}\d{1,3}|\d{1,2}")


@dataclass(slots=True)
class _Goal:
    item: Item
    cell: str
    title: str
    id: str | None = None
    memory: Memory | None = None
    key: int = 0


@dataclass(slots=True)
class Goals:
    """All goals so far. A goal is known by its id or else by its title; counted ids begin as in the plan's language."""

    settings: Settings
    log: Log
    goals: list[_Goal] = field(default_factory=list)

    def row(self, row: Row) -> None:
        """A row of a table of goals."""
        given_id = row.by_field.get("id")
        typed = self._id(given_id.cell.text) if given_id is not None else None
        id_, title = self._parts(row.title.cell.text)
        if typed is not None:
            id_ = typed
        goal = self._known(id_, title) or self._add(id_, title, row.title)
        goal.item.put("title", goal.title, row.title)
        goal.memory = row.memory
        if given_id is not None and typed is not None and goal.id == typed:
            known = goal.item.fields.get("id", Entry(typed, ()))
            cells = tuple(cell for cell in known.cells if cell != row.title.at)
            goal.item.fields["id"] = Entry(typed, (*cells, given_id.at))
        elif given_id is not None:
            goal.item.aside(given_id)
        for given in row.others:
            if not is_as_exported(given.use.field or "", given.cell.text, row.memory):
                read_cell(goal.item, given)

    def mention(self, given: Given) -> tuple[int, ...]:
        """The goals, by their place, that a cell of an action or of a group names."""
        return tuple(self._mentioned(text, given) for text in _pieces(given.cell.text))

    def _mentioned(self, text: str, given: Given) -> int:
        id_, title = self._parts(text)
        goal = self._known(id_, title)
        if goal is None:
            goal = self._add(id_, title, given)
        elif goal.title == goal.id and title != id_:
            goal.title = title
            goal.item.fields["title"] = Entry(title, goal.item.fields["title"].cells)
        entry = goal.item.fields["title"]
        goal.item.fields["title"] = entry._replace(cells=tuple(dict.fromkeys((*entry.cells, given.at))))
        is_other = title not in (goal.title, id_) and _same(title) != _same(goal.title)
        if is_other and all(aside.cell != given.at for aside in goal.item.asides):
            goal.item.aside(given, title)
        return goal.key

    def of_goal(self, key: int, given: Given) -> None:
        """A cell beside an action that says something of its goal; what every row repeats is said once."""
        item = self.goals[key].item
        known = item.fields.get(given.use.field)
        count = len(item.asides), len(self.log.reports)
        read_cell(item, given)
        after = item.fields.get(given.use.field)
        is_repeated = any(aside.text == given.cell.text and aside.cell != given.at for aside in item.asides[: count[0]])
        if known is not None and after == known and is_repeated:
            del item.asides[count[0] :]
            item.fields[given.use.field] = known._replace(cells=(*known.cells, given.at))

    def named(self, name: str, at: str) -> int:
        """A goal that no cell names, such as one for a sheet; `at` is where its actions begin."""
        goal = _Goal(Item(self.log), at, name, key=len(self.goals))
        goal.item.fields["title"] = Entry(name, ())
        self.goals.append(goal)
        return goal.key

    def _known(self, id_: str | None, title: str) -> _Goal | None:
        if id_ is not None:
            by_id = next(
                (goal for goal in self.goals if goal.id is not None and same_id(goal.id) == same_id(id_)), None
            )
            if by_id is not None or title == id_:
                return by_id
        same = _same(title)
        return next((goal for goal in self.goals if _same(goal.title) == same and None in (id_, goal.id)), None)

    def _add(self, id_: str | None, title: str, given: Given) -> _Goal:
        goal = _Goal(Item(self.log), given.at, title, id_, key=len(self.goals))
        goal.item.fields["title"] = Entry(title, (given.at,))
        if id_ is not None:
            goal.item.fields["id"] = Entry(id_, (given.at,))
        self.goals.append(goal)
        return goal

    def _parts(self, text: str) -> tuple[str | None, str]:
        """`T1: Huoltosopimukset` is T1 and Huoltosopimukset; a mere id is its own title."""
        if _ID.fullmatch(text):
            id_ = self._id(text)
            return id_, id_ or text
        match = _ID_AND_TITLE.fullmatch(text) or _NUMBERED.fullmatch(text)
        id_ = self._id(match["id"]) if match is not None else None
        return (id_, (match["title"] or text).strip()) if match is not None and id_ is not None else (None, text)

    def _id(self, typed: str) -> str | None:
        """The id as a plan has it: a mere number would be that of an action."""
        id_ = typed.rstrip(".").lstrip("#")
        begin = IDS_BEGIN["goals"].get(self.settings.language, "G")
        id_ = f"{begin}{id_}" if id_.isdigit() else id_
        return None if id_problem("goal", id_) is not None else id_

    def ids(self) -> tuple[str, ...]:
        """The id of every goal: as typed, else counted."""
        taken = {same_id(goal.id) for goal in self.goals if goal.id is not None}
        counted = self._counted(taken)
        return tuple(goal.id or next(counted) for goal in self.goals)

    def _counted(self, taken: Container[str]) -> Iterator[str]:
        begin = IDS_BEGIN["goals"].get(self.settings.language, "G")
        every = (f"{begin}{number}" for number in count(1))
        return (id_ for id_ in every if same_id(id_) not in taken)

    def drafts(self) -> tuple[DraftGoal, ...]:
        return tuple(
            DraftGoal(id_, goal.cell, goal.item.fields, tuple(goal.item.asides), goal.memory)
            for goal, id_ in zip(self.goals, self.ids(), strict=True)
        )


def _pieces(text: str) -> list[str]:
    """The goals of a cell: several where all are mere ids."""
    pieces = [piece for piece in re.split(r"[\s,;/&+]+", text) if piece]
    return pieces if len(pieces) > 1 and all(map(_ID.fullmatch, pieces)) else [text]


@lru_cache(maxsize=65536)
def _same(title: str) -> str:
    return " ".join(title.casefold().split())
