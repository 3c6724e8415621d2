"""`seuranta.import/1`: what a table holds and what comes of it, for programs; every key always there."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date
from typing import Any, Literal, NamedTuple, Protocol

from seuranta.plan.intake.settled import FactOf, Left
from seuranta.plan.tables.draft import Draft, Entry, Table, Value

_GOAL = ("title", "owner", "measure", "baseline", "target", "by", "note")
_ACTION = (
    "title", "goal", "owner", "helpers", "start", "due", "status", "done_on", "progress", "depends_on", "blocked_by",
    "next_step", "note", "reason", "link",
)  # fmt: skip
_MANY = ("helpers", "depends_on")


class Item(NamedTuple):
    """A goal or an action of the table as it will stand; `cell` is where its title stands."""

    section: str
    id: str
    cell: str
    fields: Mapping[str, Entry]
    change: Literal["new", "changed", "unchanged", "left"]


class Counts(NamedTuple):
    new: int
    changed: int
    unchanged: int
    not_understood: int


class Reported(Protocol):
    """Something that is said of cells."""

    @property
    def name(self) -> str: ...
    @property
    def cells(self) -> tuple[str, ...]: ...
    @property
    def text(self) -> str: ...
    @property
    def said(self) -> str: ...
    @property
    def proposal(self) -> Value | None: ...
    @property
    def kept(self) -> str | None: ...


def import_json(
    draft: Draft,
    items: Iterable[Item],
    reports: Iterable[Reported],
    facts: Iterable[FactOf],
    left: Iterable[Left],
    counts: Counts,
    plan: str | None,
    is_written: bool,  # noqa: FBT001 - a key of the data
) -> dict[str, Any]:
    """The whole answer. `plan` is None where a new one would be made."""
    items = tuple(items)
    return {
        "schema": "seuranta.import/1",
        "table": _table(draft.table),
        "plan": plan,
        "written": is_written,
        "goals": [_item(item, _GOAL) for item in items if item.section == "goals"],
        "actions": [_item(item, _ACTION) for item in items if item.section == "actions"],
        "facts": [_fact(fact) for fact in facts],
        "conflicts": [_conflict(place) for place in left if place.name == "conflict"],
        "reports": [_report(report) for report in reports],
        "counts": counts._asdict(),
    }


def _table(table: Table) -> dict[str, Any]:
    return {
        "path": table.name,
        "kind": table.kind,
        "known_as": table.known_as,
        "sheets": list(table.sheets),
        "headings": list(table.headings),
        "columns": [
            {"column": column.at, "heading": column.heading, "field": column.field or None} for column in table.columns
        ],
    }


def _item(item: Item, fields: Iterable[str]) -> dict[str, Any]:
    values = {name: _value(name, item.fields.get(name)) for name in fields}
    return {"cell": item.cell, "id": item.id, **values, "change": item.change}


def _value(name: str, entry: Entry | None) -> Any:
    if entry is None:
        return [] if name in _MANY else None
    if name == "goal" and isinstance(entry.value, tuple):
        return ", ".join(entry.value)
    return _plain(entry.value)


def _plain(value: Value | None) -> Any:
    if isinstance(value, date):
        return value.isoformat()
    return list(value) if isinstance(value, tuple) else value


def _fact(fact: FactOf) -> dict[str, Any]:
    return {"item": fact.item, "field": fact.field, "old": fact.old or None, "new": fact.new, "cell": fact.cell}


def _conflict(left: Left) -> dict[str, Any]:
    return {
        "item": left.item,
        "field": left.field,
        "exported": left.exported or None,
        "theirs": left.theirs,
        "plan": left.plan or None,
        "cell": left.cells[0] if left.cells else None,
    }


def _report(report: Reported) -> dict[str, Any]:
    return {
        "name": report.name,
        "cells": list(report.cells),
        "text": report.text,
        "message": report.said,
        "proposal": _plain(report.proposal),
        "kept": report.kept,
    }
