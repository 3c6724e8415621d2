"""Days in our own workbook as people say them at the command line: `pe`, `vk 50`, `15.1.`. In any other table nobody guesses."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from datetime import date

from seuranta.plan.follow.actions import CLOSED
from seuranta.plan.intake.meaning import Reader, reader
from seuranta.plan.intake.values import IsWorkingDay
from seuranta.plan.tables.draft import Draft, DraftAction, DraftGoal, Entry
from seuranta.plan.values.spoken import read_past, read_spoken
from seuranta.plan.words.diagnostic import ValueProblem

_DAYS = ("due", "day", "reading_day")


def with_spoken_days(draft: Draft, today: date, is_working_day: IsWorkingDay) -> Draft:
    """The draft with every such day in its field, and without the reports that it was not understood.

    Rows that people add to our workbook are written as its page of help says, too.
    """
    if draft.table.known_as != "seuranta":
        return draft
    table = reader(draft, "")
    understood: set[str] = set()
    goals = tuple(_goal(goal, table, today, understood) for goal in draft.goals)
    actions = tuple(_action(action, table, today, is_working_day, understood) for action in draft.actions)
    reports = tuple(report for report in draft.reports if not (report.cells and understood.issuperset(report.cells)))
    return draft._replace(goals=goals, actions=actions, reports=reports)


def _goal(goal: DraftGoal, table: Reader, today: date, understood: set[str]) -> DraftGoal:
    days = _days(goal, table, lambda text: read_past(text, today))
    understood.update(cell for entry in days.values() for cell in entry.cells)
    asides = tuple(aside for aside in goal.asides if aside.cell not in understood)
    return goal._replace(fields={**goal.fields, **days}, asides=asides)


def _action(
    action: DraftAction, table: Reader, today: date, is_working_day: IsWorkingDay, understood: set[str]
) -> DraftAction:
    before = action.memory.value("status") if action.memory is not None else ""
    status = action.fields["status"].value if "status" in action.fields else before

    def read(text: str) -> date:
        if status in CLOSED:
            return read_past(text, today)
        return read_spoken(text, today, is_working_day=is_working_day)

    days = _days(action, table, read)
    understood.update(cell for entry in days.values() for cell in entry.cells)
    asides = tuple(aside for aside in action.asides if aside.cell not in understood)
    return action._replace(fields={**action.fields, **days}, asides=asides)


def _days(row: DraftGoal | DraftAction, table: Reader, read: Callable[[str], date]) -> dict[str, Entry]:
    """The days that stand in the cells of a row whose column is one of days."""
    days: dict[str, Entry] = {}
    for aside in row.asides:
        field = table.field_of(aside.cell)
        if field in _DAYS:
            with suppress(ValueProblem):
                days[field] = Entry(read(aside.text), (aside.cell,))
    return days
