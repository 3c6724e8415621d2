"""The JSON Schema of a plan file, draft-07, by which editors propose fields and words and tell what a field is for.

It follows from the rows of fields and words, and says no more than `check` does: what a value means is not its business,
so that it never calls a plan wrong that is right. The checking is left to `check`. Servers for YAML take what is typed as
YAML 1.2, where a value may have any type, and propose `true` or `null` where types are named, so none are.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from typing import Any

from seuranta.output.json.spelling_patterns import pattern, undotted
from seuranta.output.words.field_uses import FIELD_USES
from seuranta.output.words.text import Text
from seuranta.output.words.value_uses import AFTER_CHECKPOINT, DAY, ID, NEW_ENTRIES, NEW_ITEMS, RECURRENCES, VALUE_USES
from seuranta.plan.values.printed_recurrence import phrase
from seuranta.plan.words import vocabulary
from seuranta.plan.words.fields import FIELDS, KIND_OF_SECTION, Field

Schema = dict[str, Any]

DRAFT = "http://json-schema.org/draft-07/schema#"
_MADE_BY = "seuranta schema"
_GROUP_OF = {"typed_status": "status", "yes_no": "boolean"}
"""The groups of words of the types that are not called by one."""
NEW_ITEM = {
    "goals": ("title", "owner", "baseline", "target", "by", "interval"),
    "actions": ("title", "goal", "owner", "due"),
    "checkpoints": ("title", "owner", "recurrence", "start", "time", "duration"),
    "communication": ("title", "audience", "channel", "owner", "recurrence"),
    "feedback": ("date", "asked_by", "question"),
    "topics": ("title", "series"),
    "decisions": ("date", "decision", "decided_by", "reason"),
}
"""The fields that a new item begins with."""


def plan_schema(language: str) -> Schema:
    """The schema in the reader's language: that of what it proposes and tells, while every spelling is accepted."""
    kinds = {kind: _kind(kind, language) for kind in FIELDS if kind != "plan"}
    return {"$schema": DRAFT, "$comment": _MADE_BY, **_kind("plan", language), "definitions": kinds}


def _kind(kind: str, language: str) -> Schema:
    """A mapping with the fields of a kind of item, and with no others."""
    rows = vocabulary.as_written(kind)
    taught = {vocabulary.field_name(kind, row.name, language): row for row in rows if row.is_taught}
    printed = {name: _field(kind, row, language) for name, row in taught.items()}
    return {
        "properties": {**printed, **dict(_unproposed(kind, taught.values(), language))},
        "patternProperties": dict(_other_spellings(kind, rows, language)),
        "additionalProperties": False,
    }


def _unproposed(kind: str, rows: Iterable[Field], language: str) -> Iterator[tuple[str, Schema]]:
    """Fields that take words, without their dots: servers propose nothing behind a key that only a pattern knows."""
    for row in rows:
        printed = vocabulary.field_name(kind, row.name, language)
        if undotted(printed) != printed and any(_words(kind, row, language)):
            yield undotted(printed), {"doNotSuggest": True, "allOf": [_twin(kind, row, language)]}


def _other_spellings(kind: str, rows: Iterable[Field], language: str) -> Iterator[tuple[str, Schema]]:
    """By a pattern, where what the field says under its printed name is found."""
    for row in rows:
        yield pattern(vocabulary.spellings(row)), _twin(kind, row, language) if row.is_taught else {}
    if kind in KIND_OF_SECTION.values():
        yield from ((spelled, {}) for spelled in _said_by_the_key(kind))


def _said_by_the_key(kind: str) -> Iterator[str]:
    """An item may repeat its own id, or its title, which is no field of some kinds."""
    for row in FIELDS["plan"]:
        if row.name in ("id", "title") and vocabulary.field(kind, row.name) is None:
            yield pattern(vocabulary.spellings(row))


def _twin(kind: str, row: Field, language: str) -> Schema:
    name = vocabulary.field_name(kind, row.name, language).replace(" ", "%20")
    where = "" if kind == "plan" else f"definitions/{kind}/"
    return {"$ref": f"#/{where}properties/{name}"}


# --- one field ----------------------------------------------------------------------------------------------------


def _field(kind: str, row: Field, language: str) -> Schema:
    """What stands behind the key of a field, as far as an editor can help with it."""
    schema: Schema = {"description": FIELD_USES[kind, row.name].about.template(language)}
    inner = vocabulary.kind_inside(row.shape)
    if row.shape.startswith("list:"):
        return schema | {"items": _ref(inner)}
    if row.shape in FIELDS:
        return schema | _ref(row.shape)
    if inner:
        schema["additionalProperties"] = _ref(inner)
    snippets = list(_snippets(kind, row, language))
    if (len(snippets) == 1 and isinstance(snippets[0]["body"], str)) or not snippets:
        snippets.append(_ANYTHING)
    schema["defaultSnippets"] = snippets
    return schema


_ANYTHING: Schema = {"body": {}}
"""Makes editors write the colon behind a key, and is proposed nowhere. A word that were alone would be written, too."""


def _ref(kind: str) -> Schema:
    return {"$ref": f"#/definitions/{kind}"}


def _snippets(kind: str, row: Field, language: str) -> Iterator[Schema]:
    """What may be proposed behind the key: a new item or entry to fill in, words and phrases with what they mean."""
    if row.name in NEW_ITEMS and kind == "plan":
        yield _new_item(row.name, vocabulary.kind_inside(row.shape), language)
    elif row.shape.startswith("by_day") and row.name in NEW_ENTRIES:
        about = FIELD_USES[kind, row.name].about.template(language)
        body = {_place(1, DAY.template(language)): "$2"}
        yield {"label": NEW_ENTRIES[row.name].template(language), "description": about, "body": body}
    for word, meaning in _words(kind, row, language):
        yield {"label": word, "description": meaning.template(language), "body": word}


def _new_item(section: str, kind: str, language: str) -> Schema:
    names = (vocabulary.field_name(kind, name, language) for name in NEW_ITEM[section])
    fields = {name: f"${number}" for number, name in enumerate(names, 2)}
    return {
        "label": NEW_ITEMS[section].template(language),
        "description": FIELD_USES["plan", section].about.template(language),
        "body": {_place(1, ID.template(language)): fields},
    }


def _place(number: int, name: str) -> str:
    """Where the cursor goes, in the notation of editors: `${1:id}`."""
    return f"${{{number}:{name}}}"


# --- words --------------------------------------------------------------------------------------------------------


def _words(kind: str, row: Field, language: str) -> Iterator[tuple[str, Text]]:
    """The words and phrases that a field may take, with what they mean."""
    if row.type == "recurrence":
        rules = (*RECURRENCES, AFTER_CHECKPOINT) if kind == "communication" else RECURRENCES
        yield from ((phrase(rule, language), meaning) for rule, meaning in rules)
    for group in groups_of(kind, row):
        for name, meaning in VALUE_USES[group].items():
            yield vocabulary.value_name(group, name, language), meaning


def groups_of(kind: str, row: Field) -> tuple[str, ...]:
    """The groups of words that fit in a field; other texts may fit besides."""
    if row.name == "audience":
        return ("whole_staff", "external_audience")
    if (kind, row.name) == ("action", "due"):
        return ("due",)
    group = _GROUP_OF.get(row.type, row.type)
    return (group,) if group in VALUE_USES else ()


# --- as text ------------------------------------------------------------------------------------------------------


def schema_text(schema: Schema) -> str:
    """The schema with a line for each field, so that git can show what a new version changes."""
    return f"{_opened(schema)}\n"


def is_schema_text(data: bytes) -> bool:
    """Whether a file begins as this version or an earlier one writes it, whatever became of its line ends."""
    beginning = _opened({"$schema": DRAFT, "$comment": _MADE_BY}).removesuffix("\n}")
    return data.replace(b"\r\n", b"\n").startswith(beginning.encode())


def _opened(value: Schema) -> str:
    return "{\n" + ",\n".join(f"{_closed(key)}:{_line(key, inner)}" for key, inner in value.items()) + "\n}"


def _line(key: str, inner: Any) -> str:
    is_kind = isinstance(inner, dict) and "patternProperties" in inner
    if is_kind or key in ("properties", "patternProperties", "definitions"):
        return _opened(inner)
    return _closed(inner)


def _closed(value: Any) -> str:
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))
