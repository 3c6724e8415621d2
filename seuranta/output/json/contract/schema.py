"""The JSON Schema (2020-12) of an answer, made from the rows of its format."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from seuranta.output.json.contract.rows.row import Format, Row, row
from seuranta.output.json.contract.types import TYPES

_DIALECT = "https://json-schema.org/draft/2020-12/schema"
_SCHEMA = row(
    "schema",
    "text",
    "Muodon nimi ja versio. Saman version kentät eivät katoa eivätkä vaihda nimeä.",
    "The name and version of the format. Within a version, no field is removed or renamed.",
)


def every_row(format_: Format) -> tuple[Row, ...]:
    """All fields of an answer, `schema` first."""
    return (_SCHEMA, *format_.rows)


def schema_of(format_: Format, language: str, *, is_strict: bool = False) -> dict[str, Any]:
    """The schema, with descriptions in a language. New fields and words may come; a strict one takes none."""
    rows = every_row(format_)
    whole = _fields(rows, "", language, is_strict=is_strict)
    whole["properties"]["schema"]["const"] = format_.schema_name
    return {
        "$schema": _DIALECT,
        "$id": f"urn:seuranta:{format_.name}:1",
        "title": format_.schema_name,
        "description": format_.about.fill(language),
        "type": "object",
        **whole,
    }


def _fields(rows: Iterable[Row], path: str, language: str, *, is_strict: bool) -> dict[str, Any]:
    """What stands in the object with this path."""
    rows = tuple(rows)
    own = [one for one in rows if one.parent == path]
    fields: dict[str, Any] = {
        "properties": {one.name: _field(one, rows, language, is_strict=is_strict) for one in own},
        "required": [one.name for one in own if one.is_always],
    }
    return fields | {"additionalProperties": False} if is_strict else fields


def _field(one: Row, rows: tuple[Row, ...], language: str, *, is_strict: bool) -> dict[str, Any]:
    schema = dict(TYPES[one.base].schema)
    if one.base == "object":
        schema |= _fields(rows, one.inside, language, is_strict=is_strict)
    if one.words:
        schema["enum" if is_strict else "examples"] = list(one.words)
    for around in one.around:
        schema = _around(around, schema)
    if one.has_null:
        schema = _or_null(schema)
    return {"description": one.about.fill(language), **schema}


def _around(around: str, schema: dict[str, Any]) -> dict[str, Any]:
    if around == "[]":
        return {"type": "array", "items": schema}
    return {"type": "object", "additionalProperties": schema}


def _or_null(schema: dict[str, Any]) -> dict[str, Any]:
    """Of a value of any type, null is one already."""
    if "type" not in schema:
        return schema
    words = {"enum": [*schema["enum"], None]} if "enum" in schema else {}
    return schema | {"type": [schema["type"], "null"]} | words
