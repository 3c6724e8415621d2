"""Which fields of a plan file changed, between what it was and what it is: each as data, as the normal form has it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date
from typing import Any, NamedTuple

from seuranta.plan.loading.load import Loaded
from seuranta.plan.normal.as_data import plan_data
from seuranta.plan.words.diagnostic import At, PathStep
from seuranta.plan.words.fields import FIELDS, KIND_OF_SECTION, Field


class FieldChange(NamedTuple):
    """A field of an item, or of the plan where `section` is None. `key` is the day or the id of the entry that changed,
    where the field has several. `old` and `new` are None where nothing stands; `line` is where it stands now, from 1.
    """

    section: str | None
    item: str | None
    field: str
    key: str | None
    old: Any
    new: Any
    line: int | None


def changed_fields(before: Loaded, after: Loaded) -> Iterator[FieldChange]:
    """In the order of the fields of the format, items in the order of the plan, new ones last."""
    old, new = (plan_data(loaded.plan) if loaded.plan is not None else {} for loaded in (before, after))
    for field in FIELDS["plan"]:
        there, here = old.get(field.name), new.get(field.name)
        if there == here:
            continue
        if field.name in KIND_OF_SECTION:
            yield from _of_section(field.name, there or {}, here or {}, after)
        else:
            yield from _of_field(At(), field, there, here, after)


def _of_section(section: str, old: Mapping[str, Any], new: Mapping[str, Any], after: Loaded) -> Iterator[FieldChange]:
    for id_ in dict.fromkeys((*old, *new)):
        there, here = old.get(id_, {}), new.get(id_, {})
        for field in FIELDS[KIND_OF_SECTION[section]]:
            yield from _of_field(At(section, id_), field, there.get(field.name), here.get(field.name), after)


def _of_field(at: At, field: Field, old: Any, new: Any, after: Loaded) -> Iterator[FieldChange]:
    if old == new:
        return
    if not field.shape.startswith("by_"):
        yield _change(at, field, None, old, new, after)
        return
    there, here = old or {}, new or {}
    for key in dict.fromkeys((*there, *here)):
        if there.get(key) != here.get(key):
            yield _change(at, field, key, there.get(key), here.get(key), after)


def _change(at: At, field: Field, key: str | None, old: Any, new: Any, after: Loaded) -> FieldChange:
    path: tuple[PathStep, ...] = (field.name,)
    if key is not None:
        path += (date.fromisoformat(key) if field.shape.startswith("by_day") else key,)
    line = after.places.place(at._replace(path=path)).line if new is not None else None
    return FieldChange(at.section, at.item, field.name, key, old, new, line)
