"""What a table means for a plan that is there: which rows are new, what the others change, and what stops the import.

Nothing is decided here that a person has to decide: that is told with the values, and `recorded` takes what was settled.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from datetime import date
from decimal import Decimal
from functools import partial
from typing import NamedTuple

from seuranta.plan.intake import said, values
from seuranta.plan.intake.addresses import row_of
from seuranta.plan.intake.brakes import Brake, Cell, brakes
from seuranta.plan.intake.differences import Difference, Judge, differences
from seuranta.plan.intake.matching import KnownRow, Match, Matches, matches
from seuranta.plan.intake.meaning import Reader, reader
from seuranta.plan.intake.memories import with_right_memories
from seuranta.plan.intake.spoken_days import with_spoken_days
from seuranta.plan.intake.values import IsWorkingDay, canonical, key
from seuranta.plan.loading.load import Loaded
from seuranta.plan.loading.model import Plan
from seuranta.plan.reading.source import Scalar
from seuranta.plan.tables.draft import Draft, DraftAction, DraftGoal, Entry
from seuranta.plan.tables.memory import cell_text, typed_step
from seuranta.plan.values.holidays import is_working_day as is_working_day_of
from seuranta.plan.values.quantities import read_quantity
from seuranta.plan.words.diagnostic import At, ValueProblem
from seuranta.plan.words.ids import IDS_BEGIN, next_id
from seuranta.plan.words.vocabulary import same_id

OF_WORKBOOK = ("title", "owner", "due", "status", "day", "why", "next_step")
"""The columns of our own workbook that people fill in."""


class Measured(NamedTuple):
    """A new reading of a goal: its number, and the day, None where none was typed."""

    value: Entry
    day: Entry | None


class ItemChange(NamedTuple):
    """What a row says otherwise of an item of the plan."""

    section: str
    id: str
    row: DraftGoal | DraftAction
    said: said.Said
    differences: tuple[Difference, ...]
    measured: Measured | None = None

    @property
    def entries(self) -> int:
        """How many things the row says otherwise than the plan."""
        besides = (self.measured, self.said.two_dues, self.said.day_alone)
        return len(self.differences) + sum(map(bool, besides))


class Taking(NamedTuple):
    """A table beside a plan. The ids of the draft, and all that refers to them, are those of the plan; `new` are the rows
    that become items, `unclear` those of which nobody knows what they are.
    """

    draft: Draft
    matches: Matches
    changes: tuple[ItemChange, ...]
    brakes: tuple[Brake, ...]

    @property
    def every_match(self) -> tuple[Match, ...]:
        return (*self.matches.goals, *self.matches.actions)

    @property
    def new(self) -> tuple[Match, ...]:
        return tuple(match for match in self.every_match if match.id is None and match.doubt is None)

    @property
    def unclear(self) -> tuple[Match, ...]:
        return tuple(match for match in self.every_match if match.doubt is not None)


class Standing(NamedTuple):
    """The plan as it stands: read from its file, on a day."""

    loaded: Loaded
    plan: Plan
    today: date
    language: str

    @property
    def is_working_day(self) -> IsWorkingDay:
        return partial(is_working_day_of, country=self.plan.country)


def taking(draft: Draft, standing: Standing, known: Iterable[KnownRow], settled: Mapping[str, str | None]) -> Taking:
    """A draft beside a plan. `settled` says of rows, by the cell of their title, which item they are, None for a new one."""
    draft = with_right_memories(draft)
    draft = with_spoken_days(draft, standing.today, standing.is_working_day)
    matched = matches(draft, standing.plan, known)
    matched = Matches(_settled(matched.goals, settled), _settled(matched.actions, settled))
    ids = _plan_ids(matched, standing)
    draft = _renamed(draft, ids)
    matched = Matches(_with_rows(matched.goals, draft.goals), _with_rows(matched.actions, draft.actions))
    table = reader(draft, standing.language)
    changes = [_change(match, table, standing) for match in (*matched.goals, *matched.actions) if match.id is not None]
    stops = tuple(brakes(_columns(matched.actions, standing)))
    return Taking(draft, matched, tuple(change for change in changes if change.entries), stops)


def _with_rows(section: tuple[Match, ...], rows: Iterable[DraftGoal | DraftAction]) -> tuple[Match, ...]:
    return tuple(match._replace(row=row) for match, row in zip(section, rows, strict=True))


def _settled(section: tuple[Match, ...], settled: Mapping[str, str | None]) -> tuple[Match, ...]:
    return tuple(
        match._replace(id=settled[match.row.cell], doubt=None)
        if match.doubt is not None and match.row.cell in settled
        else match
        for match in section
    )


# --- ids ----------------------------------------------------------------------------------------------------------


def _plan_ids(matched: Matches, standing: Standing) -> dict[tuple[str, str], str]:
    """By section and id of the draft, the id in the plan; of rows that are in doubt none."""
    ids: dict[tuple[str, str], str] = {}
    for section, in_section in (("goals", matched.goals), ("actions", matched.actions)):
        taken = [id_ for id_, _ in standing.loaded.places.items(section)]
        taken += standing.loaded.left_out.get(section, ())
        other = "actions" if section == "goals" else "goals"
        besides = [id_ for id_, _ in standing.loaded.places.items(other)] + [id_ for (_, _), id_ in ids.items()]
        for match in in_section:
            if match.id is None and match.doubt is None:
                ids[section, match.row.id] = _new_id(match, taken, besides, standing.language)
                taken.append(ids[section, match.row.id])
            elif match.id is not None:
                ids[section, match.row.id] = match.id
    return ids


def _new_id(match: Match, taken: list[str], besides: list[str], language: str) -> str:
    """The id that was typed, where no item has it, else the next one."""
    typed = match.row.id if "id" in match.row.fields else ""
    if typed and same_id(typed) not in {same_id(id_) for id_ in (*taken, *besides)}:
        return typed
    return next_id(taken, IDS_BEGIN[match.section][language], besides)


def _renamed(draft: Draft, ids: Mapping[tuple[str, str], str]) -> Draft:
    """The draft with the ids of the plan; what refers to a row that is in doubt refers to nothing."""
    goals = tuple(goal._replace(id=ids.get(("goals", goal.id), "")) for goal in draft.goals)
    actions = tuple(
        action._replace(id=ids.get(("actions", action.id), ""), fields=_referring(action.fields, ids))
        for action in draft.actions
    )
    return draft._replace(goals=goals, actions=actions)


def _referring(fields: Mapping[str, Entry], ids: Mapping[tuple[str, str], str]) -> dict[str, Entry]:
    renamed = dict(fields)
    for name, section in (("goal", "goals"), ("depends_on", "actions")):
        entry = renamed.get(name)
        if entry is not None and isinstance(entry.value, tuple):
            there = tuple(ids[section, id_] for id_ in entry.value if (section, id_) in ids)
            renamed[name] = entry._replace(value=there)
    return {name: entry for name, entry in renamed.items() if entry.value != ()}


# --- what a row changes -------------------------------------------------------------------------------------------


def _change(match: Match, table: Reader, standing: Standing) -> ItemChange:
    assert match.id is not None, "only rows that are an item change one"
    judge = Judge(standing.today, standing.is_working_day)
    unread = _unread(match.section, match.id, standing.loaded)
    if isinstance(match.row, DraftAction):
        action = standing.plan.actions[match.id]
        now = values.of_action(action)
        reasons = [cell_text(move.reason) for move in action.moves]
        row_says = said.of_action(match.row, table, now, standing.is_working_day, reasons)
        measured = None
    else:
        now = values.of_goal(standing.plan.goals[match.id])
        row_says, measured = said.of_goal(match.row, table), _measured(match.row, match.id, standing)
    differing = tuple(differences(row_says, match.base, now, unread, judge))
    return ItemChange(match.section, match.id, match.row, row_says, differing, measured)


def _unread(section: str, id_: str, loaded: Loaded) -> dict[str, str]:
    """The fields of an item that could not be understood, each with the text that stands there."""
    texts: dict[str, str] = {}
    for field in loaded.unread.get((section, id_), {}):
        node = loaded.places.node(At(section, id_, (field,)))
        if node is not None and isinstance(node[1], Scalar):
            texts[field] = node[1].text
    return texts


def _measured(row: DraftGoal, goal: str, standing: Standing) -> Measured | None:
    """The new reading that a row has; None where it has none, or where the plan has it."""
    value, day = row.fields.get("reading"), row.fields.get("reading_day")
    if value is None:
        return None
    readings = standing.plan.goals[goal].readings
    on = day.value if day is not None else None
    there = readings.get(on) if isinstance(on, date) else None
    return None if there is not None and there.value == _number(str(value.value)) else Measured(value, day)


def _number(text: str) -> Decimal | None:
    try:
        return read_quantity(text).value
    except ValueProblem:
        return None


# --- what may be a slip of the hand -------------------------------------------------------------------------------


def _columns(actions: Iterable[Match], standing: Standing) -> Iterator[tuple[str, list[Cell]]]:
    """The columns of what is remembered, in the order of the sheet: only those can have been sorted alone."""
    remembered = [match for match in actions if match.base is not None and match.row.memory is not None]
    remembered.sort(key=lambda match: row_of(match.row.cell) or ("", 0))
    for field in OF_WORKBOOK:
        yield field, [_cell(match, field, standing) for match in remembered]


def _cell(match: Match, field: str, standing: Standing) -> Cell:
    memory = match.row.memory
    assert memory is not None
    entry = match.row.fields.get(field)
    exported = memory.value(field)
    if entry is None:
        return Cell(memory.id, match.row.cell, exported, "")
    now = canonical("due" if field == "day" else field, entry.value, standing.is_working_day)
    if field == "next_step":
        now = cell_text(typed_step(str(entry.value), memory)[0])
    return Cell(memory.id, entry.cells[0], key(field, exported), key(field, now))
