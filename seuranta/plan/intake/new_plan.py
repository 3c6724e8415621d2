"""The text of a new plan made of a table, which `check` accepts: what it would refuse is left in the note of its item.

What stands around the goals and actions comes from whoever asks; only the state of what is closed may be incomplete.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date
from typing import NamedTuple

from seuranta.plan.follow.followup import follow_up
from seuranta.plan.intake.addresses import Row, row_of
from seuranta.plan.intake.meaning import Reader, as_text, moved_to_note, of_action, of_goal, reader
from seuranta.plan.intake.written_items import NewItem, OpenCell, Section, section
from seuranta.plan.loading.load import Loaded, load
from seuranta.plan.reading.source import Source
from seuranta.plan.tables.draft import Draft, DraftAction, DraftGoal, Entry
from seuranta.plan.words.diagnostic import Diagnostic
from seuranta.plan.words.fields import KIND_OF_SECTION
from seuranta.plan.words.findings import KINDS, Severity

STATE_LEFT_OPEN = frozenset({"done-without-date", "dropped-without-date", "dropped-without-reason"})
"""Errors that a new plan may have at once: the state is known, and its day or reason is asked for."""


class LeftOut(NamedTuple):
    """A field that the plan could not take as the table has it, with what `check` says of it."""

    section: str
    item: str
    field: str
    entry: Entry
    why: Diagnostic


class NewPlan(NamedTuple):
    """The text of a plan, the items in it, and what it could not take."""

    text: str
    goals: tuple[NewItem, ...]
    actions: tuple[NewItem, ...]
    left_out: tuple[LeftOut, ...]


_MOST_ROUNDS = 8
"""To leave out one value may show another that contradicts; it seldom does so twice."""


def new_plan(draft: Draft, around: tuple[str, str], day: date, language: str) -> NewPlan:
    """A plan with the goals and actions of a draft between `around`: the text before them and the one behind them."""
    table = reader(draft, language)
    open_cells = _open_cells(draft, table)
    items = {
        "goals": tuple(NewItem(goal.id, of_goal(goal, table), _of_item(goal, open_cells)) for goal in draft.goals),
        "actions": tuple(
            NewItem(action.id, of_action(action, table), _of_item(action, open_cells)) for action in draft.actions
        ),
    }
    left_out: list[LeftOut] = []
    for _ in range(_MOST_ROUNDS):
        written = _Written(
            around, section("goals", items["goals"], language), section("actions", items["actions"], language)
        )
        refused = dict(_refused(written, day))
        if not refused:
            break
        items, more = _without(items, refused, language)
        left_out += more
    return NewPlan(written.text, items["goals"], items["actions"], tuple(left_out))


class _Place(NamedTuple):
    section: str
    item: str
    field: str


class _Written(NamedTuple):
    """A plan in its pieces, with what each line of the items holds."""

    around: tuple[str, str]
    goals: Section
    actions: Section

    @property
    def text(self) -> str:
        before, behind = self.around
        lines = "\n".join((*self.goals.lines, "", *self.actions.lines))
        return f"{before}{lines}\n{behind}"

    def place(self, line: int) -> _Place | None:
        """What stands in a line of the file, the first being 1; None where that is no field of an item."""
        at = line - 1 - self.around[0].count("\n")
        behind_goals = len(self.goals.lines) + 1
        for name, holds, index in (("goals", self.goals.holds, at), ("actions", self.actions.holds, at - behind_goals)):
            held = holds[index] if 0 <= index < len(holds) else None
            if held is not None and held.field is not None:
                return _Place(name, held.item, held.field)
        return None


def _refused(written: _Written, day: date) -> Iterator[tuple[_Place, Diagnostic]]:
    """The fields that `check` would refuse, with what it would say."""
    for problem in _errors(load(Source("", written.text)), day):
        place = written.place(problem.place.line)
        if place is not None and place.field != "note":
            yield place, problem


def _errors(loaded: Loaded, day: date) -> Iterator[Diagnostic]:
    yield from (problem for problem in loaded.problems if problem.severity is Severity.ERROR)
    if loaded.plan is None:
        return
    for finding in follow_up(loaded, day, day).findings:
        kind = KINDS[finding.name]
        if kind.severity is Severity.ERROR and not kind.at_once and finding.name not in STATE_LEFT_OPEN:
            yield loaded.diagnostic(finding)


def _without(
    items: Mapping[str, tuple[NewItem, ...]], refused: Mapping[_Place, Diagnostic], language: str
) -> tuple[dict[str, tuple[NewItem, ...]], list[LeftOut]]:
    """The items with what they cannot hold in their notes, and all that was moved there."""
    by_id = {(name, item.id): item for name, section_items in items.items() for item in section_items}
    left_out = []
    for place, problem in refused.items():
        item = by_id[place.section, place.item]
        field = "done_on" if place.field == "status" and "done_on" in item.fields else place.field
        entry = item.fields.get(field)
        if entry is not None:
            by_id[place.section, place.item] = _noted(item, KIND_OF_SECTION[place.section], field, language)
            left_out.append(LeftOut(place.section, place.item, field, entry, problem))
    return {
        name: tuple(by_id[name, item.id] for item in section_items) for name, section_items in items.items()
    }, left_out


def _noted(item: NewItem, kind: str, field: str, language: str) -> NewItem:
    """An item with one of its fields in its note, and the cell beside the place where the field belongs."""
    entry = item.fields[field]
    at = "status" if field == "done_on" and "status" in item.fields else field
    open_cell = OpenCell(entry.cells[0], as_text(entry.value, language))
    fields = moved_to_note(item.fields, kind, field, language)
    return item._replace(fields=fields, open_cells={**item.open_cells, at: open_cell})


# --- what is open -------------------------------------------------------------------------------------------------


def _open_cells(draft: Draft, table: Reader) -> dict[Row, dict[str, OpenCell]]:
    """By the row and the field of its column, the cells of which something is left to settle."""
    cells: dict[Row, dict[str, OpenCell]] = {}
    for report in draft.reports:
        for cell in report.cells[:1] if report.kept is not None else ():
            row, field = row_of(cell), table.field_of(cell)
            if row is not None and field:
                cells.setdefault(row, {})[field] = OpenCell(cell, report.text)
    return cells


def _of_item(item: DraftGoal | DraftAction, cells: Mapping[Row, Mapping[str, OpenCell]]) -> Mapping[str, OpenCell]:
    row = row_of(item.cell)
    return cells.get(row, {}) if row is not None else {}
