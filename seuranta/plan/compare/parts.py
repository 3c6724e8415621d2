"""Fields that are compared as they are: whatever no other module of this folder knows how to tell in its own way."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import Any

from seuranta.plan.compare.change import Change
from seuranta.plan.compare.pair import NEW_KEYS, Pair, state_of_change
from seuranta.plan.loading.model import Part
from seuranta.plan.words.diagnostic import PathStep
from seuranta.plan.words.fields import FIELDS, Field


def field_changes(pair: Pair[Any], row: Field, rows: str = "detail") -> Iterator[Change]:
    """One field as a whole, by the three rows of that name."""
    before, after = pair.keys(row)
    if before == after:
        return
    old = pair.old.value_of(row.name) if before is not None else None
    new = pair.new.value_of(row.name) if after is not None else None
    yield pair.told(f"{rows}-{state_of_change(before, after)}", row.name, old, new)


def part_changes(
    pair: Pair[Any],
    field: str,
    entry: date,
    path: tuple[PathStep, ...],
    parts: tuple[Part, Part],
    but: tuple[str, ...] = (),
) -> Iterator[Change]:
    """The fields of an entry under a day, such as who was present at a checkpoint."""
    old, new = parts
    for row in FIELDS[field]:
        before, after = pair.versions.keys.of(row, old.value_of(row.name)), NEW_KEYS.of(row, new.value_of(row.name))
        if row.name in but or before == after:
            continue
        yield pair.told(
            f"entry-{state_of_change(before, after)}",
            field,
            old.value_of(row.name),
            new.value_of(row.name),
            entry=entry,
            path=(*path, row.name),
            inner=(field, row.name),
        )
