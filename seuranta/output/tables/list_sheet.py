"""The rows of a list as a sheet for people: headings and values in words, days as days."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date
from decimal import Decimal
from typing import Any

from seuranta.output.tables.sheets import CellValue, Column, Sheet, Workbook
from seuranta.output.words import phrases
from seuranta.output.words.action_marks import MARKS
from seuranta.output.words.column_names import column_name
from seuranta.plan.tables.memory import cell_text
from seuranta.plan.tables.own_workbook import shown_id
from seuranta.plan.words import vocabulary
from seuranta.plan.words.choices import VALUES
from seuranta.plan.words.fields import DAYS, FIELDS

_DAYS = {"original_due", "next_step_by", "date"}
"""Days that are no field of the plan."""
_LIGHTS = {"light", "last_light"}
_WIDEST, _NARROWEST = 40, 8
_SPARE = 2


def list_workbook(
    kind: str, rows: Iterable[Mapping[str, Any]], names: tuple[str, ...], title: str, language: str
) -> Workbook:
    """A workbook of one sheet with the named columns of actions or goals."""
    headings = [_heading(column_name(kind, name, language)) for name in names]
    cells = [tuple(_cell(kind, name, row[name], language) for name in names) for row in rows]
    columns = tuple(
        Column(heading, _width([heading, *(row[at] for row in cells)])) for at, heading in enumerate(headings)
    )
    name = vocabulary.field_name("plan", f"{kind}s", language).capitalize()
    return Workbook(title, language, "", (Sheet(name, columns, tuple(cells)),))


def _heading(name: str) -> str:
    return name[:1].upper() + name[1:]


def _width(values: Iterable[CellValue]) -> int:
    longest = max(len(str(value)) for value in values) + _SPARE
    return min(max(longest, _NARROWEST), _WIDEST)


def _cell(kind: str, name: str, value: Any, language: str) -> CellValue:
    if value is None:
        return ""
    if isinstance(value, bool):
        return vocabulary.value_name("boolean", "yes" if value else "no", language)
    if isinstance(value, (int, float)):
        return Decimal(str(value))
    if isinstance(value, list):
        return cell_text(", ".join(value))
    if name == "id":
        return shown_id(value)
    return _word(kind, name, value, language) or cell_text(value)


def _word(kind: str, name: str, value: str, language: str) -> CellValue:
    """A day, or a word of ours; empty for a text of a person."""
    type_ = next((row.type for row in FIELDS[kind] if name in (row.column, row.name)), "")
    if name in _DAYS or type_ in (*DAYS, "period"):
        return date.fromisoformat(value)
    if name == "state":
        return _state(kind, value, language)
    if name in _LIGHTS:
        return phrases.LIGHTS[value].fill(language)
    group = "status" if type_ == "typed_status" else type_
    return vocabulary.value_name(group, value, language) if group in VALUES else ""


def _state(kind: str, state: Any, language: str) -> str:
    if kind == "goal":
        return phrases.GOAL_STATES[state].fill(language)
    return MARKS[state].fi if language == "fi" else state.replace("_", " ")
