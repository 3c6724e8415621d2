"""A plan as data: every field under its English name, as `values` has it; what is as usual is left out."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from seuranta.plan.loading.load import Loaded
from seuranta.plan.loading.model import SECTIONS, Break, Part, Plan
from seuranta.plan.normal.values import DAYS_OFF, form_of
from seuranta.plan.words import vocabulary
from seuranta.plan.words.diagnostic import At
from seuranta.plan.words.fields import FIELDS, KIND_OF_SECTION, Field


def plan_data(plan: Plan) -> dict[str, Any]:
    """The whole plan, in the order of the registry; sections by id."""
    return _part(plan, "plan")


def item_lines(loaded: Loaded) -> dict[str, dict[str, int]]:
    """By section and id, the line of the file in which each item begins."""
    if loaded.plan is None:
        return {}
    return {
        section: {id_: loaded.places.place(At(section, id_)).line for id_ in getattr(loaded.plan, section)}
        for section in SECTIONS
        if getattr(loaded.plan, section)
    }


def item_data(plan: Plan, section: str, id_: str) -> dict[str, Any]:
    """The fields of one item, as they stand in the whole plan."""
    return _part(getattr(plan, section)[id_], KIND_OF_SECTION[section])


def _part(part: Part, kind: str) -> dict[str, Any]:
    data = {field.name: _field(field, part.value_of(field.name)) for field in FIELDS[kind] if _is_told(part, field)}
    if isinstance(part, Break) and part.days is not None:
        data["days"] = DAYS_OFF.data(part.days)
    return data


def _is_told(part: Part, field: Field) -> bool:
    return bool(part.value_of(field.name) != part.usual(field.name))


def _field(field: Field, value: Any) -> Any:
    shape, inner = field.shape, vocabulary.kind_inside(field.shape)
    if not shape:
        return form_of(field.type).data(value)
    if shape == "many":
        return [form_of(field.type).data(each) for each in value]
    if shape == "sentences":
        return {audience: list(texts) for audience, texts in value.items()}
    if shape.startswith("list:"):
        return [_part(each, inner) for each in value]
    if isinstance(value, Mapping):
        return {_key(field, key): _entry(field, inner, each) for key, each in value.items()}
    return _part(value, shape)


def _key(field: Field, key: Any) -> str:
    return str(form_of(field.keys).data(key)) if field.shape.startswith("by_") else str(key)


def _entry(field: Field, inner: str, value: Any) -> Any:
    return _part(value, inner) if inner else form_of(field.type).data(value)
