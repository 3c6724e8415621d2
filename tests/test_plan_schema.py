"""The schema of a plan for editors: it knows every spelling, proposes what can be read, and is silent where `check` is.

What a real server makes of it is tried by `python tests/editor_schema.py`.
"""

from __future__ import annotations

import json
import re
import shutil
import unicodedata
from collections.abc import Callable, Iterator
from functools import cache
from pathlib import Path
from typing import Any

import pytest
from conftest import REPOSITORY, Answer
from hypothesis import given
from hypothesis import strategies as st
from jsonschema import Draft7Validator
from ruamel.yaml import YAML
from ruamel.yaml.error import YAMLError

from seuranta.output.json.plan_schema import plan_schema, schema_text
from seuranta.output.json.spelling_patterns import pattern
from seuranta.output.words.field_uses import FIELD_USES
from seuranta.output.words.value_uses import VALUE_USES
from seuranta.plan.loading.load import load, load_bytes
from seuranta.plan.reading.source import Source
from seuranta.plan.words import vocabulary
from seuranta.plan.words.choices import VALUES
from seuranta.plan.words.fields import FIELDS, KIND_OF_SECTION, Field
from seuranta.plan.words.findings import Severity

LANGUAGES = ("fi", "en")
LARGEST = 60_000
"""Bytes; an editor reads it again for each file that is opened."""
ROWS = [(kind, row) for kind, rows in FIELDS.items() for row in rows]


@cache
def schema(language: str) -> dict[str, Any]:
    return plan_schema(language)


def of_kind(kind: str, language: str) -> dict[str, Any]:
    found: dict[str, Any] = schema(language) if kind == "plan" else schema(language)["definitions"][kind]
    return found


def resolved(reference: str, language: str) -> Any:
    """What a reference inside the schema leads to."""
    found: Any = schema(language)
    for name in reference.removeprefix("#/").split("/"):
        found = found[name.replace("%20", " ")]
    return found


def told(data: Any, language: str) -> list[str]:
    return [error.message for error in Draft7Validator(schema(language)).iter_errors(data)]


@pytest.mark.parametrize("language", LANGUAGES)
def test_it_is_a_schema_of_its_size(language: str) -> None:
    text = schema_text(schema(language))

    Draft7Validator.check_schema(schema(language))
    assert json.loads(text) == schema(language)
    assert len(text.encode()) <= LARGEST


def parts(value: Any) -> Iterator[dict[str, Any]]:
    """Every schema inside a schema, without the examples that it proposes."""
    yield value
    for name in ("properties", "patternProperties", "definitions"):
        for inner in value.get(name, {}).values():
            yield from parts(inner)
    for name in ("items", "additionalProperties"):
        if isinstance(value.get(name), dict):
            yield from parts(value[name])


@pytest.mark.parametrize("language", LANGUAGES)
def test_it_asks_for_no_type_at_a_value(language: str) -> None:
    """A server would propose true, false and null everywhere, and say in English that 18.12 is a number."""
    used = {word for part in parts(schema(language)) for word in part}

    assert used <= {
        *(
            "$schema",
            "$comment",
            "$ref",
            "definitions",
            "properties",
            "patternProperties",
            "additionalProperties",
            "items",
        ),
        *("description", "defaultSnippets", "doNotSuggest", "allOf"),
    }


@pytest.mark.parametrize("language", LANGUAGES)
def test_words_are_proposed_behind_the_names_that_are_not_proposed_themselves(language: str) -> None:
    """Of a key that only a pattern knows, servers do not look at what may be proposed behind it."""
    assert ("mittausvali" in of_kind("goal", language)["properties"]) == (language == "fi")
    for kind in FIELDS:
        for name, field in of_kind(kind, language)["properties"].items():
            if "doNotSuggest" in field:
                row = vocabulary.field(kind, name)
                assert row is not None
                printed = vocabulary.field_name(kind, row.name, language)
                assert resolved(field["allOf"][0]["$ref"], language) is of_kind(kind, language)["properties"][printed]


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize(("kind", "row"), ROWS, ids=[f"{kind}.{row.name}" for kind, row in ROWS])
def test_a_field_is_proposed_in_one_spelling_and_known_in_all(kind: str, row: Field, language: str) -> None:
    part = of_kind(kind, language)
    printed = vocabulary.field_name(kind, row.name, language)

    assert (printed in part["properties"]) == row.is_taught
    assert part["additionalProperties"] is False
    for spelling in vocabulary.spellings(row):
        (twin,) = (twin for spelled, twin in part["patternProperties"].items() if re.search(spelled, spelling))
        if row.is_taught:
            assert resolved(twin["$ref"], language) is part["properties"][printed]
    if row.is_taught:
        assert part["properties"][printed]["description"] == FIELD_USES[kind, row.name].about.template(language)


def as_typed(spelling: str, draw: st.DrawFn) -> str:
    """A spelling as somebody may type it: with other letter case, without dots, with other marks between its words."""
    between = draw(st.sampled_from([" ", "_", "-", "  ", "\u00a0", "\u2011", " _"]))
    typed = re.sub("[ _-]", between, draw(st.sampled_from([spelling, spelling.upper(), spelling.title()])))
    form = draw(st.sampled_from(["NFC", "NFD", "undotted"]))
    if form == "undotted":
        return typed.translate(str.maketrans("äöÄÖ", "aoAO"))
    return unicodedata.normalize(form, typed)  # type: ignore[arg-type]


@st.composite
def typed_fields(draw: st.DrawFn) -> tuple[str, str]:
    kind, row = draw(st.sampled_from(ROWS))
    return kind, as_typed(draw(st.sampled_from(vocabulary.spellings(row))), draw)


@given(typed_fields())
def test_whatever_spelling_names_a_field_is_a_key(typed: tuple[str, str]) -> None:
    kind, key = typed
    row = vocabulary.field(kind, key)
    assert row is not None

    known = [spelled for spelled in of_kind(kind, "fi")["patternProperties"] if re.search(spelled, key)]

    assert known == [pattern(vocabulary.spellings(row))]


@given(st.sampled_from(list(FIELDS)), st.sampled_from(ROWS), st.integers(0, 40), st.sampled_from("xä-_ 1"))
def test_what_is_no_field_is_no_key(kind: str, other: tuple[str, Field], place: int, sign: str) -> None:
    """Other kinds' fields, and slips of one letter. Of marks at the ends of a key, which `check` overlooks, it knows nothing."""
    spelling = other[1].fi
    for key in (spelling, f"{spelling[:place]}{sign}{spelling[place:]}".strip("-_ ")):
        is_known = vocabulary.field(kind, key) is not None
        is_key = any(re.search(spelled, key) for spelled in of_kind(kind, "fi")["patternProperties"])
        may_repeat = kind in KIND_OF_SECTION.values() and vocabulary.field("plan", key) is not None

        assert is_key == is_known or (is_key and may_repeat)


def plans() -> list[Path]:
    return sorted(path for name in ("examples", "plans") for path in (REPOSITORY / name).glob("*/roadmap.yaml"))


def cases() -> list[Path]:
    """The plans that tests check, whatever is wrong with them."""
    return sorted((REPOSITORY / "tests" / "problems").glob("*/*.yaml"))


def as_data(text: str) -> Any:
    """What servers for YAML read, but for the types of values, for which the schema does not ask."""
    return YAML(typ="base", pure=True).load(text)


def has_errors(data: bytes) -> bool:
    return any(problem.severity is Severity.ERROR for problem in load_bytes("roadmap.yaml", data).problems)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("path", plans(), ids=lambda path: path.parent.name)
def test_it_has_nothing_to_say_of_a_healthy_plan(path: Path, language: str) -> None:
    assert told(as_data(path.read_text(encoding="utf-8")), language) == []


def test_it_has_nothing_to_say_where_check_has_no_error() -> None:
    tried = 0
    for path in cases():
        data = path.read_bytes()
        if has_errors(data):
            continue
        try:
            read = as_data(data.decode("utf-8-sig"))
        except (YAMLError, UnicodeDecodeError, ValueError):
            continue  # as YAML it is wrong, though everything in it can be understood
        tried += 1
        assert [told(read, language) for language in LANGUAGES] == [[], []], path
    assert tried > 50


def test_a_slip_is_told() -> None:
    data = {"toimenpiteet": {"1": {"otsikko": "a", "edellytä": 2}}}

    assert all("edellytä" in message for message in told(data, "fi"))
    assert told(data, "fi")


# --- what is proposed ---------------------------------------------------------------------------------------------


def test_every_word_that_a_field_may_take_has_its_meaning() -> None:
    for group, meanings in VALUE_USES.items():
        assert list(meanings) == [value.name for value in VALUES[group]]
    types = {row.type for _, row in ROWS if row.is_taught} & VALUES.keys()
    assert types <= VALUE_USES.keys()


def words(language: str) -> list[tuple[str, str, str]]:
    """All words and phrases that are proposed, with the kind and the field."""
    return [
        (kind, name, snippet["body"])
        for kind in FIELDS
        for name, field in of_kind(kind, language)["properties"].items()
        for snippet in field.get("defaultSnippets", ())
        if isinstance(snippet["body"], str)
    ]


PLACES = {
    "plan": "{field}: {word}\n",
    "goal": "goals:\n  G1:\n    title: a\n    {field}: {word}\n",
    "action": "actions:\n  1:\n    title: a\n    {field}: {word}\n",
    "checkpoint": "checkpoints:\n  c:\n    title: a\n    start: 2026-12-01\n    {field}: {word}\n",
    "communication": "communication:\n  M1:\n    title: a\n    {field}: {word}\n",
    "person": "people:\n  Ann:\n    {field}: {word}\n",
    "presented": "presented:\n  date: 2026-12-01\n  {field}: {word}\n",
}


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_word_that_is_proposed_can_be_read(language: str) -> None:
    proposed = words(language)

    assert len(proposed) > 40
    for kind, field, word in proposed:
        text = PLACES[kind].format(field=field, word=word) + ("" if kind == "checkpoint" else CHECKPOINT)
        assert load(Source("roadmap.yaml", text)).problems == (), (kind, field, word)


CHECKPOINT = "checkpoints:\n  c:\n    title: a\n    recurrence: monthly\n    start: 2026-12-01\n"


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_new_item_has_the_fields_of_its_kind(language: str) -> None:
    for section, kind in KIND_OF_SECTION.items():
        name = vocabulary.field_name("plan", section, language)
        for snippet in of_kind("plan", language)["properties"][name]["defaultSnippets"]:
            for fields in snippet["body"].values():
                assert set(fields) <= of_kind(kind, language)["properties"].keys()
                assert list(fields.values()) == [f"${number}" for number in range(2, len(fields) + 2)]


# --- the command --------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("command", ["schema", "skeema"])
def test_it_is_printed_without_a_name(seuranta: Callable[..., Answer], command: str, language: str) -> None:
    answer = seuranta(command, "--lang", language)

    assert (answer.code, answer.err) == (0, "")
    assert answer.out == schema_text(schema(language))


def test_it_is_written_where_editors_find_it(seuranta: Callable[..., Answer], tmp_path: Path) -> None:
    shutil.copy(REPOSITORY / "examples" / "pine" / "roadmap.yaml", tmp_path)

    answer = seuranta("schema", "--write", folder=tmp_path)

    assert answer.code == 0
    assert (tmp_path / ".vscode" / "seuranta-en.schema.json").read_bytes().decode() == schema_text(schema("en"))
    assert (tmp_path / "roadmap.yaml").read_bytes().startswith(b"# yaml-language-server: $schema=.vscode/")


def test_the_schema_of_an_answer_is_not_written(seuranta: Callable[..., Answer]) -> None:
    answer = seuranta("schema", "status", "--write", "--lang", "en", folder=REPOSITORY / "examples" / "pine")

    assert answer.code == 2
    assert "for plans only" in answer.err
