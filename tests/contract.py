"""What tests of answers in JSON share: each as its strict schema wants it, and which of its fields it holds; no tests here."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import cache
from typing import Any

from jsonschema import Draft202012Validator

from seuranta.output.json.contract.all_formats import FORMATS_OF_ANSWERS
from seuranta.output.json.contract.rows.row import Format, Row
from seuranta.output.json.contract.schema import every_row, schema_of

_CHECKER = Draft202012Validator.FORMAT_CHECKER


def format_of(answer: Mapping[str, Any]) -> Format:
    """By what the answer says of itself."""
    name = answer["schema"].removeprefix("seuranta.").removesuffix("/1")
    return FORMATS_OF_ANSWERS[name]


@cache
def validator(name: str, *, is_strict: bool = True) -> Draft202012Validator:
    schema = schema_of(FORMATS_OF_ANSWERS[name], "en", is_strict=is_strict)
    return Draft202012Validator(schema, format_checker=_CHECKER)


def wrong(answer: Mapping[str, Any]) -> list[str]:
    """In what an answer is not as documented: a field without a row, a row without its field, another type or word."""
    errors = validator(format_of(answer).name).iter_errors(answer)
    return [f"{format_of(answer).name} {error.json_path}: {error.message[:200]}" for error in errors]


def documented(format_: Format) -> dict[str, Row]:
    return {one.path: one for one in every_row(format_)}


def held(answer: Mapping[str, Any]) -> set[str]:
    """The paths of documented fields that hold something in an answer."""
    rows = documented(format_of(answer))
    return set(_held(answer, "", rows))


def _held(value: Any, path: str, rows: Mapping[str, Row]) -> Iterator[str]:
    for name, inner in value.items():
        own = f"{path}.{name}" if path else name
        if own not in rows or inner is None or inner in ([], {}):
            continue
        yield own
        if rows[own].base == "object":
            for each in _inside(inner, rows[own].around):
                yield from _held(each, rows[own].inside, rows)


def _inside(value: Any, around: tuple[str, ...]) -> Iterator[Any]:
    """The objects in lists and in objects by id, however deep."""
    if not around:
        yield value
        return
    for each in value.values() if around[-1] == "{}" else value:
        yield from _inside(each, around[:-1])
