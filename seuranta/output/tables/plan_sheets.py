"""The workbook of a plan: actions and goals to fill in, in the language of the plan, and a page that says how."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from fractions import Fraction

from seuranta.output.calendar.people import is_named
from seuranta.output.tables.help_page import help_page
from seuranta.output.tables.sheets import CellValue, Column, Entry, Sheet, Workbook
from seuranta.output.words.items import plan_name, value
from seuranta.output.words.phrases import with_details
from seuranta.output.words.show_phrases import LEVELS
from seuranta.output.words.text import Text
from seuranta.plan.loading.model import Action, Goal, Plan
from seuranta.plan.tables import memory
from seuranta.plan.tables.memory import Kind, Memory, cell_text, typed_day
from seuranta.plan.tables.own_workbook import MEMORY, OWN_COLUMNS, OWN_SHEETS, OwnColumn, shown
from seuranta.plan.values.quantities import Quantity, Target
from seuranta.plan.words import vocabulary
from seuranta.plan.words.choices import VALUES

_WIDTHS = {
    "id": 7,
    "title": 40,
    "owner": 16,
    "due": 12,
    "status": 14,
    "day": 17,
    "why": 32,
    "next_step": 34,
    "target": 24,
    "by": 12,
    "now": 24,
    "reading": 18,
    "reading_day": 14,
    MEMORY.field: 30,
}
"""How many letters wide each column is."""
_ENTRIES: Mapping[str, Entry] = {"due": "day", "day": "day", "reading_day": "day", "status": "choice"}
_WARNING = Text(
    fi="Tähän soluun kirjoitetaan yleensä muuta, mutta tämänkin saa jättää. Jos Seuranta ei ymmärrä sitä, se kysyy, kun taulukko tuodaan.",
    en="This cell usually contains something else, but you can keep what you typed. If Seuranta does not understand it, "
    "it will ask when the table is imported.",
)


def workbook(plan: Plan, plan_id: str, language: str, person: str | None = None) -> Workbook:
    """All actions and goals, or those of a person: their own, those they help with, and those of which they take the
    next step.
    """
    actions = [
        memory.of_action(plan_id, action)
        for action in plan.actions.values()
        if person is None or _is_of(plan, action, person)
    ]
    goals = [goal for goal in plan.goals.values() if person is None or is_named(plan, goal.owner, person)]
    sheets = [_sheet("action", [_action_row(item, language) for item in actions], language)]
    if goals:
        sheets.append(_sheet("goal", [_goal_row(plan_id, goal, language) for goal in goals], language))
    return Workbook(plan_name(plan), language, _WARNING.fill(language), tuple(sheets), help_page(plan, language))


def _is_of(plan: Plan, action: Action, person: str) -> bool:
    taker = action.next_step.who if action.next_step is not None else None
    return any(is_named(plan, party, person) for party in (action.owner, *action.helpers, taker))


def _sheet(kind: Kind, rows: list[Mapping[str, CellValue]], language: str) -> Sheet:
    columns = tuple(_column(column, language) for column in OWN_COLUMNS[kind])
    cells = (tuple(row.get(column.field, "") for column in OWN_COLUMNS[kind]) for row in rows)
    return Sheet(OWN_SHEETS[kind].name(language), columns, tuple(cells))


def _column(column: OwnColumn, language: str) -> Column:
    entry = _ENTRIES.get(column.field, "text") if column.is_filled_in else "text"
    choices = tuple(_statuses(language)) if entry == "choice" else ()
    return Column(column.heading(language), _WIDTHS[column.field], entry, choices, column is MEMORY)


def _statuses(language: str) -> Iterator[str]:
    for status in VALUES["status"]:
        yield vocabulary.value_name("status", status.name, language)


# --- rows -----------------------------------------------------------------------------------------------------------


def _action_row(item: Memory, language: str) -> Mapping[str, CellValue]:
    return {**shown(item, language), MEMORY.field: memory.written(item)}


def _goal_row(plan_id: str, goal: Goal, language: str) -> Mapping[str, CellValue]:
    target = _target(goal.target, goal.unit, language)
    item = memory.of_goal(plan_id, goal)
    if target:
        item = item._replace(values={**item.values, "shown_target": cell_text(target)})
    return {
        **shown(item, language),
        "target": target,
        "by": goal.by or "",
        "now": _now(goal, language),
        MEMORY.field: memory.written(item),
    }


def _target(target: Target | None, unit: str | None, language: str) -> str:
    if target is None:
        return ""
    amount = value(Fraction(target.value), unit, language)
    return LEVELS[target.level].fill(language, value=amount) if target.level is not None else amount


def _now(goal: Goal, language: str) -> str:
    """The last reading and its day."""
    last = max(goal.readings, default=None)
    if last is None:
        return ""
    reading: Quantity = goal.readings[last]
    return with_details(value(Fraction(reading.value), goal.unit, language), typed_day(last, language))
