"""The actions that a table names: their ids, what their cells say together of how far they are, and what they wait for."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Container, Iterator, Mapping, Sequence
from datetime import date
from typing import NamedTuple

from seuranta.plan.tables.draft import DraftAction, Entry
from seuranta.plan.tables.goals import Goals
from seuranta.plan.tables.item import Given, Item, Log
from seuranta.plan.tables.own_workbook import is_as_exported
from seuranta.plan.tables.readers import read_cell
from seuranta.plan.tables.rows import Row
from seuranta.plan.tables.states import State
from seuranta.plan.words.ids import id_problem, next_ids
from seuranta.plan.words.vocabulary import same_id


class _Action(NamedTuple):
    row: Row
    item: Item
    goals: tuple[int, ...]


def read_actions(
    rows: Sequence[Row], goals: Goals, log: Log, default_goals: Mapping[int, int]
) -> tuple[DraftAction, ...]:
    """The actions of rows. `default_goals` is the goal of a row that names none, by its place."""
    actions = [_read(row, goals, log, default_goals.get(place)) for place, row in enumerate(rows)]
    ids = _ids(actions, log)
    names = _Names.of(actions, ids)
    for action, id_ in zip(actions, ids, strict=True):
        _wait(action.item, names, id_)
    _without_rings([action.item for action in actions], ids, log)
    goal_ids = goals.ids()
    return tuple(_draft(action, id_, goal_ids) for action, id_ in zip(actions, ids, strict=True))


def _read(row: Row, goals: Goals, log: Log, default_goal: int | None) -> _Action:
    item = Item(log)
    item.fields["title"] = Entry(row.title.cell.text, (row.title.at,))
    if "foreign_id" in row.by_field:
        given = row.by_field["foreign_id"]
        item.put("foreign_id", given.cell.text, given)
    goal = row.by_field.get("goal") or row.group
    keys: tuple[int, ...] = goals.mention(goal) if goal is not None else ()
    if not keys and default_goal is not None:
        keys = (default_goal,)
    named_by = [given for given in (goal, row.by_field.get("outline")) if given is not None]
    if keys:
        item.fields["goal"] = Entry((), tuple(given.at for given in named_by))
    else:
        for given in named_by:
            log.gather("column-left-out", given, "left-out")
    for given in row.others:
        field = given.use.field or ""
        if is_as_exported(field, given.cell.text, row.memory):
            item.fields[field] = Entry(given.cell.text, (given.at,))
        elif given.use.of_goal and keys:
            goals.of_goal(keys[0], given)
        else:
            read_cell(item, given)
    settle(item, is_ours=row.memory is not None or {"day", "why"} <= {given.use.field for given in row.others})
    return _Action(row, item, keys)


def _draft(action: _Action, id_: str, goal_ids: Sequence[str]) -> DraftAction:
    fields = action.item.fields
    if action.goals:
        fields["goal"] = fields["goal"]._replace(value=tuple(goal_ids[key] for key in action.goals))
    return DraftAction(id_, action.row.title.at, fields, tuple(action.item.asides), action.row.memory)


# --- ids ----------------------------------------------------------------------------------------------------------


def _ids(actions: Sequence[_Action], log: Log) -> list[str]:
    """The id of every action: the one that stands in the table, if it may be one, else counted."""
    typed = [_typed_id(action) for action in actions]
    counts = Counter(map(same_id, filter(None, typed)))
    repeated = sum(count - 1 for count in counts.values())
    if repeated * 3 > len(actions):
        cells = tuple(action.row.by_field["id"].at for action in actions if "id" in action.row.by_field)
        log.tell("ids-not-kept", cells, kept="left-out")
        return [str(number) for number in range(1, len(actions) + 1)]
    kept: list[str | None] = []
    taken: set[str] = set()
    for action, id_ in zip(actions, typed, strict=True):
        kept.append(_kept_id(action, id_, taken))
        taken.update(map(same_id, filter(None, kept[-1:])))
    counted = next_ids(filter(None, kept), "")
    return [next(counted) if id_ is None else id_ for id_ in kept]


def _typed_id(action: _Action) -> str | None:
    """The id of a row without the marks around a number: `#3` and `3.` are 3."""
    given = action.row.by_field.get("id")
    return given.cell.text.removeprefix("#").rstrip(".").strip() or None if given is not None else None


def _kept_id(action: _Action, id_: str | None, taken: Container[str]) -> str | None:
    """The id if it may be one of an action and is still free; else that is told."""
    given = action.row.by_field.get("id")
    if given is None:
        return None
    if id_ is None or id_problem("action", id_) is not None or isinstance(given.cell.value, date):
        action.item.keep("bad-id", given)
        return None
    if same_id(id_) in taken:
        action.item.keep("repeated-id", given)
        return None
    action.item.put("id", id_, given)
    return id_


# --- how far it is ------------------------------------------------------------------------------------------------


def settle(item: Item, *, is_ours: bool) -> None:
    """What the cells of an action say together of its status; what they leave open is told.

    In our own workbook one column holds the day, whatever the status, and is read with what the plan says.
    """
    if is_ours:
        _settle_status(item)
        for given in item.reasons:
            item.aside(given)
        return
    if item.range_end is not None and "due" not in item.fields:
        item.fields["due"] = item.range_end
    _settle_status(item)
    entry = item.fields.get("status")
    status = entry.value if entry is not None else None
    for given in item.reasons:
        if status == "dropped":
            item.put("reason", given.cell.text, given)
        else:
            item.aside(given)
    day = item.fields.get("done_on")
    if day is not None and entry is None:
        item.fields["status"] = Entry("done", day.cells)
    elif day is not None and status != "done":
        del item.fields["done_on"]
        for given in item.days_done:
            item.keep("done-day-on-open", given)
    if entry is not None:
        _tell_what_lacks(item, entry)


def _settle_status(item: Item) -> None:
    """The status that the cells say: a column of statuses first, but what is ticked is done."""
    states = sorted(item.states, key=lambda said: said[1].use.field != "status")
    progress = item.fields.get("progress")
    if progress is not None and not states and "done_on" not in item.fields:
        status = _status_of(progress)
        item.fields["status"] = Entry(status, progress.cells)
        if status == "done":
            item.log.tell("percent-as-status", progress.cells, str(progress.value))
        return
    for state, given in states:
        _take(item, state, given)


def _status_of(progress: Entry) -> str:
    share = str(progress.value)
    if re.fullmatch(r"100(?:[.,]0+)? ?%", share) or _is_whole(share):
        return "done"
    return "planned" if re.match(r"0+(?:[.,]0+)? ?(?:%|/)", share) else "in_progress"


def _is_whole(share: str) -> bool:
    part, mark, whole = share.partition("/")
    return bool(mark) and part.strip() == whole.strip()


def _take(item: Item, state: State, given: Given) -> None:
    entry = item.fields.get("status")
    is_tick = given.use.field == "finished"
    if entry is None:
        item.put("status", state.status or "planned", given)
    elif is_tick and state.status == "done" and entry.value not in ("done", "dropped"):
        item.log.tell("tick-beside-status", (given.at, *entry.cells), given.cell.text, status=str(entry.value))
        item.fields["status"] = Entry("done", (*entry.cells, given.at))
    else:
        item.fields["status"] = entry._replace(cells=(*entry.cells, given.at))
    if state.day is not None:
        item.put("done_on" if state.status == "done" else "status_on", state.day, given)
    if state.progress is not None:
        item.put("progress", state.progress, given)
    if state.obstacle is not None:
        item.put("blocked_by", state.obstacle, given)
    if state.rest and state.status == "dropped":
        item.put("reason", state.rest, given)
    elif state.rest:
        item.aside(given)
    if state.told:
        item.log.tell(state.told, (given.at,), given.cell.text, heading=given.heading, rest=state.rest or None)


def _tell_what_lacks(item: Item, entry: Entry) -> None:
    if entry.value == "done" and "done_on" not in item.fields:
        item.log.tell("done-without-date", entry.cells, title=_title(item))
    if entry.value == "dropped" and "status_on" not in item.fields:
        item.log.tell("dropped-without-date", entry.cells, title=_title(item))
    if entry.value == "dropped" and "reason" not in item.fields:
        item.log.tell("dropped-without-reason", entry.cells, title=_title(item))


def _title(item: Item) -> str:
    return str(item.fields["title"].value)


# --- what it waits for --------------------------------------------------------------------------------------------


class _Names(NamedTuple):
    """The ids of actions by all that a cell may call them: the typed id, that of the tool, the title."""

    by_name: Mapping[str, str]

    @classmethod
    def of(cls, actions: Sequence[_Action], ids: Sequence[str]) -> _Names:
        names: dict[str, str | None] = {}
        for called in (_called_by_title, _called_by_id):
            for action, id_ in zip(actions, ids, strict=True):
                for name in called(action):
                    names[name] = id_ if names.get(name, id_) == id_ else None
        return cls({name: id_ for name, id_ in names.items() if id_ is not None})

    def id_of(self, text: str) -> str | None:
        return self.by_name.get(same_id(text))


def _called_by_title(action: _Action) -> Iterator[str]:
    yield same_id(action.row.title.cell.text)


def _called_by_id(action: _Action) -> Iterator[str]:
    typed = _typed_id(action)
    if typed is not None:
        yield same_id(typed)
    if "foreign_id" in action.row.by_field:
        yield same_id(action.row.by_field["foreign_id"].cell.text)


_LINK = re.compile(r"(?P<id>\w+?)(?P<lag>(?:FS|SS|FF|SF|EA|AA|EE|AE)?(?:[+-] ?\d.*)?)")


def _wait(item: Item, names: _Names, own: str) -> None:
    """What an action waits for: other actions by any of their names; else it is an obstacle, or not understood."""
    for given in item.waits_for:
        text = given.cell.text
        pieces = [text] if names.id_of(text) is not None else re.split(r"\s*[,;\n]\s*", text)
        ids = [_named(piece, names) for piece in pieces if piece]
        known = tuple(dict.fromkeys(id_ for id_ in ids if id_ is not None and id_ != own))
        if len(known) < len(set(ids)):
            if given.use.field == "waits" and not known:
                item.put("blocked_by", text, given)
                continue
            item.keep("unknown-predecessor", given)
        if known:
            item.put("depends_on", known, given)
        if any(_lag(piece, names) for piece in pieces):
            item.log.tell("predecessor-lag", (given.at,), text, heading=given.heading)


def _named(piece: str, names: _Names) -> str | None:
    whole = names.id_of(piece.lstrip("#"))
    match = _LINK.fullmatch(piece)
    return whole or (names.id_of(match["id"]) if match is not None else None)


def _lag(piece: str, names: _Names) -> bool:
    """Whether a link says more than that one is done before the other begins."""
    match = _LINK.fullmatch(piece) if names.id_of(piece) is None else None
    return match is not None and names.id_of(match["id"]) is not None and match["lag"] not in ("", "FS", "EA")


def _without_rings(items: Sequence[Item], ids: Sequence[str], log: Log) -> None:
    """Actions that wait for each other in a ring: the link that closes it is told and left out."""
    needs: dict[str, list[str]] = {id_: [] for id_ in ids}
    awaited: set[str] = set()
    for item, id_ in zip(items, ids, strict=True):
        entry = item.fields.get("depends_on")
        wanted = entry.value if entry is not None and isinstance(entry.value, tuple) else ()
        for needed in wanted:
            if id_ not in awaited or not _reaches(needed, id_, needs):
                needs[id_].append(needed)
                awaited.add(needed)
        if entry is not None and len(needs[id_]) < len(wanted):
            log.tell("ring", entry.cells, kept="left-out", title=_title(item))
            item.fields["depends_on"] = entry._replace(value=tuple(needs[id_]))
        if entry is not None and not needs[id_]:
            del item.fields["depends_on"]


def _reaches(start: str, wanted: str, needs: Mapping[str, Sequence[str]]) -> bool:
    """Whether one action waits for another, directly or through others."""
    seen: set[str] = set()
    rest = [start]
    while rest:
        id_ = rest.pop()
        if id_ == wanted:
            return True
        if id_ not in seen:
            seen.add(id_)
            rest.extend(needs[id_])
    return False
