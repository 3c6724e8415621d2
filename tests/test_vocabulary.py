"""The tables of words hold the vocabulary that was agreed on (`data/vocabulary.json`), and no two words collide."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from seuranta.plan.words import vocabulary
from seuranta.plan.words.choices import VALUES
from seuranta.plan.words.fields import FIELDS, MAIN

AGREED: dict[str, Any] = json.loads((Path(__file__).parent / "data" / "vocabulary.json").read_text(encoding="utf-8"))
OURS_ALONE = {"section", "language", "holiday"}
"""Groups that nobody types as a value of their own in the agreed tables: headings, `kieli`, names of holidays."""


def spellings(word: dict[str, Any]) -> set[str]:
    return {word["fi"], word["canonical"], *word["fi_also"], *word["en_also"]}


@pytest.mark.parametrize("kind", AGREED["objects"])
def test_every_agreed_field_is_read_in_every_agreed_spelling(kind: str) -> None:
    """What people have been told stays; a field that is new needs a row in the registry alone."""
    agreed = {word["canonical"]: word for word in AGREED["objects"][kind]}
    ours = [row for row in FIELDS[kind] if row.name in agreed]

    assert [row.name for row in ours] == list(agreed)
    for row in ours:
        assert row.fi == agreed[row.name]["fi"]
        for spelling in spellings(agreed[row.name]):
            assert vocabulary.field(kind, spelling) == row


@pytest.mark.parametrize("group", AGREED["values"])
def test_values_are_the_agreed_ones(group: str) -> None:
    agreed = {word["canonical"]: word for word in AGREED["values"][group]}

    assert [one.name for one in VALUES[group]] == list(agreed)
    for one in VALUES[group]:
        assert one.fi == agreed[one.name]["fi"]
        for spelling in spellings(agreed[one.name]):
            assert vocabulary.value(group, spelling) == one.name


def test_no_kind_and_no_group_is_left_over() -> None:
    assert FIELDS.keys() == AGREED["objects"].keys()
    assert VALUES.keys() - AGREED["values"].keys() == OURS_ALONE


@pytest.mark.parametrize("kind", FIELDS)
def test_no_two_fields_of_a_kind_share_a_spelling(kind: str) -> None:
    meant: dict[str, str] = {}
    for one in FIELDS[kind]:
        for spelling in vocabulary.spellings(one):
            assert meant.setdefault(vocabulary.fold(spelling), one.name) == one.name


@pytest.mark.parametrize("group", VALUES)
def test_no_two_values_of_a_group_share_a_spelling(group: str) -> None:
    meant: dict[str, str] = {}
    for one in VALUES[group]:
        for spelling in vocabulary.spellings(one):
            assert meant.setdefault(vocabulary.fold(spelling), one.name) == one.name


def test_what_a_bare_text_means_is_a_field() -> None:
    short_form_only = {("break", "days")}
    fields = {(kind, one.name) for kind, all_ in FIELDS.items() for one in all_}

    assert set(MAIN.items()) <= fields | short_form_only


@pytest.mark.parametrize(
    "typed",
    [
        "seuraava askel",
        "Seuraava Askel",
        "SEURAAVA_ASKEL",
        "seuraava-askel",
        "seuraava\u00a0askel",
        "  seuraava   askel ",
        "next step",
        "next_step",
        "Next-Step",
        "seuraavaksi",
        "seuraava\u2011askel",
        "seuraava\u200b askel",
    ],
)
def test_a_field_in_any_spelling(typed: str) -> None:
    found = vocabulary.field("action", typed)

    assert found is not None
    assert found.name == "next_step"


@pytest.mark.parametrize(
    "typed", ["määräaika", "maaraaika", "MÄÄRÄAIKA", "ma\u0308a\u0308ra\u0308aika", "Deadline", "dl"]
)
def test_dots_may_be_left_out_or_stand_apart(typed: str) -> None:
    found = vocabulary.field("action", typed)

    assert found is not None
    assert found.name == "due"


@pytest.mark.parametrize("typed", ["", " ", "maeaeraeaika", "x" * 129, "määräaika:"])
def test_what_is_no_field(typed: str) -> None:
    assert vocabulary.field("action", typed) is None


def test_one_word_has_its_meaning_from_the_kind_of_item() -> None:
    meanings = {kind: vocabulary.field(kind, "määräaika") for kind in ("action", "goal", "next_step", "person")}

    assert {kind: one and one.name for kind, one in meanings.items()} == {
        "action": "due",
        "goal": "by",
        "next_step": "by",
        "person": None,
    }


def test_words_are_printed_in_the_language_of_the_reader() -> None:
    assert vocabulary.field_name("action", "next_step", "fi") == "seuraava askel"
    assert vocabulary.field_name("action", "next_step", "en") == "next step"
    assert vocabulary.value_name("status", "in_progress", "fi") == "käynnissä"
    assert vocabulary.value_name("status", "in_progress", "en") == "in progress"


def test_ids_are_the_same_in_any_letter_case_and_composition() -> None:
    assert vocabulary.same_id("T\u0041\u0308") == vocabulary.same_id("tä")
    assert vocabulary.same_id("T1") != vocabulary.same_id("T-1")
