"""Answers in JSON are a contract: every schema is one, every answer is as documented, and every documented field occurs."""

from __future__ import annotations

import json
import shutil
from collections import defaultdict
from collections.abc import Callable
from itertools import chain
from pathlib import Path
from typing import Any

import pytest
from conftest import REPOSITORY, Answer
from contract import documented, format_of, held, validator, wrong
from json_answers import (
    FULL,
    PROBLEMS,
    WHOLE,
    as_data,
    changed,
    explained,
    golden,
    judged,
    looked_at,
    shown,
    tables,
    typed,
)
from jsonschema import Draft202012Validator

from seuranta.output.json.contract.all_formats import FORMATS_OF_ANSWERS
from seuranta.output.json.contract.rows.row import Format
from seuranta.output.json.contract.schema import schema_of

Run = Callable[..., Answer]
TESTS = REPOSITORY / "tests"
each_format = pytest.mark.parametrize("format_", FORMATS_OF_ANSWERS.values(), ids=lambda one: one.name)


# --- the schemas ----------------------------------------------------------------------------------------------------


@each_format
@pytest.mark.parametrize("language", ["fi", "en"])
@pytest.mark.parametrize("is_strict", [True, False])
def test_a_schema_is_one_of_2020_12(format_: Format, language: str, *, is_strict: bool) -> None:
    schema = schema_of(format_, language, is_strict=is_strict)

    Draft202012Validator.check_schema(schema)
    assert schema["$schema"] == Draft202012Validator.META_SCHEMA["$id"]
    assert schema == json.loads(json.dumps(schema))


@each_format
def test_every_row_stands_in_an_object_that_has_a_row(format_: Format) -> None:
    inside = {"", *(one.inside for one in format_.rows if one.base == "object")}
    paths = [one.path for one in format_.rows]

    assert {one.parent for one in format_.rows} == inside
    assert len(paths) == len(set(paths))


@each_format
def test_words_are_listed_of_words_alone(format_: Format) -> None:
    assert not [one.path for one in format_.rows if (one.base == "word") != bool(one.words)]


def test_a_new_field_and_a_new_word_may_come_and_a_strict_schema_takes_neither() -> None:
    answer = json.loads((TESTS / "golden" / "formats" / "summary.json").read_text(encoding="utf-8"))
    answer["plans"][0]["mood"] = "good"
    answer["plans"][0]["stage"] = "celebration"

    assert validator("summary", is_strict=False).is_valid(answer)
    assert sorted(found.partition(":")[0] for found in wrong(answer)) == [
        "summary $.plans[0]",
        "summary $.plans[0].stage",
    ]


@pytest.mark.parametrize(
    "damage", [{"title": 5}, {"as_of": "1.12.2026"}, {"questions": {"unanswered": -1}}, {"goals": None}]
)
def test_another_type_is_no_answer(damage: dict[str, Any]) -> None:
    answer = json.loads((TESTS / "golden" / "formats" / "summary.json").read_text(encoding="utf-8"))
    answer["plans"][0] |= damage

    assert not validator("summary", is_strict=False).is_valid(answer)


def test_a_field_that_is_gone_is_no_answer() -> None:
    answer = json.loads((TESTS / "golden" / "formats" / "summary.json").read_text(encoding="utf-8"))
    del answer["plans"][0]["goals"]

    assert not validator("summary", is_strict=False).is_valid(answer)


@pytest.mark.parametrize("name", FORMATS_OF_ANSWERS)
def test_the_schema_is_printed_by_its_name_in_either_language(seuranta: Run, name: str) -> None:
    english = seuranta("schema", name, "--lang", "en")
    schema = json.loads(english.out)
    refused = seuranta("skeema", "sää", "--lang", "fi")
    finnish_names = refused.err.partition("Muodot: ")[2].strip(".\n").split(", ")
    finnish = seuranta("skeema", finnish_names[list(FORMATS_OF_ANSWERS).index(name)], "--lang", "fi")

    assert (english.code, refused.code, finnish.code) == (0, 2, 0)
    assert schema["properties"]["schema"]["const"] == json.loads(finnish.out)["properties"]["schema"]["const"]
    assert schema == schema_of(FORMATS_OF_ANSWERS[name], "en")


def test_every_name_of_a_command_is_known_and_another_name_is_refused(seuranta: Run) -> None:
    for word, name in {"replies": "import", "vastaukset": "import", "tila": "status", "Näyta": "show"}.items():
        assert json.loads(seuranta("schema", word).out)["title"] == f"seuranta.{name}/1"
    assert seuranta("schema", "weather", "--lang", "en").err.startswith('There is no JSON format "weather".')


KEPT = TESTS / "golden" / "contract.txt"
"""Every field that there ever was in this version of its format, with its type."""


def test_no_field_is_gone_or_of_another_type(request: pytest.FixtureRequest) -> None:
    """`--update` adds the new ones. To take one away asks for a new version of its format."""
    now = [f"{one.schema_name} {field.path} {field.type}" for one in FORMATS_OF_ANSWERS.values() for field in one.rows]
    kept = KEPT.read_text(encoding="utf-8").splitlines()

    assert [line for line in kept if line not in now] == []
    if request.config.getoption("--update"):
        KEPT.write_text("".join(f"{line}\n" for line in now), encoding="utf-8")
    assert [line for line in now if line not in KEPT.read_text(encoding="utf-8").splitlines()] == []


# --- the answers ----------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("name", WHOLE)
def test_what_is_said_of_a_whole_plan_is_documented(name: str) -> None:
    text = WHOLE[name]

    assert [found for answer in as_data(looked_at(text)) for found in wrong(answer)] == []
    assert [found for answer in as_data(shown(text)) for found in wrong(answer)] == []


@pytest.mark.parametrize("letter", sorted({name[0] for name in PROBLEMS}))
def test_what_is_said_of_a_plan_with_a_problem_is_documented(letter: str) -> None:
    texts = [text for name, text in PROBLEMS.items() if name.startswith(letter)]

    assert [found for text in texts for answer in as_data(judged(text)) for found in wrong(answer)] == []


def test_what_is_said_of_changes_is_documented() -> None:
    assert [found for answer in as_data(changed()) for found in wrong(answer)] == []


@pytest.mark.parametrize("path", sorted((TESTS / "golden").rglob("*.json")), ids=lambda path: path.stem)
def test_a_golden_answer_is_documented(path: Path) -> None:
    assert wrong(json.loads(path.read_text(encoding="utf-8"))) == []


NOT_IN_A_TEST: dict[str, str] = {}
"""By format and path, why no answer of a test holds something in a documented field."""


def test_every_documented_field_holds_something_in_an_answer(seuranta: Run, tmp_path: Path) -> None:
    """What the guide tells in another table is a part of another answer."""
    found: defaultdict[str, set[str]] = defaultdict(set)
    torn = [PROBLEMS[name] for name in ("duplicate-key", "unknown-key", "ambiguous-date")]
    whole = (FULL, f"closed on: 2026-12-01\n{FULL}", *WHOLE.values())
    others = (shown(FULL), tables(), iter((explained(),)), typed(seuranta, tmp_path))
    fresh = [*as_data(chain.from_iterable((*others, looked_at(FULL))))]
    known = as_data(chain(golden(), changed(), *map(judged, torn), *map(looked_at, whole)))
    for answer in (*fresh, *known):
        found[format_of(answer).name] |= held(answer)
    missing = {
        f"{format_.name} {path}"
        for format_ in FORMATS_OF_ANSWERS.values()
        for path, one in documented(format_).items()
        if one.is_told and path not in found[format_.name]
    }

    assert [mistake for answer in fresh for mistake in wrong(answer)] == []
    assert missing == NOT_IN_A_TEST.keys()


@pytest.mark.parametrize(("view", "name"), [("everyone", "summary"), ("all", "status")])
def test_what_is_published_for_programs_is_documented(seuranta: Run, tmp_path: Path, view: str, name: str) -> None:
    shutil.copytree(REPOSITORY / "examples" / "pine", tmp_path / "plan")

    answer = seuranta("publish", "site", "plan", "--for", view, "--lang", "en", folder=tmp_path)

    assert answer.code == 0, answer.err
    (published,) = (tmp_path / "site").rglob("*.json")
    data = json.loads(published.read_text(encoding="utf-8"))
    assert (published.stem, format_of(data).name) == (name, name)
    assert wrong(data) == []
