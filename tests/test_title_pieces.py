"""An item is found by a piece of its title as a person means one: by the beginning of a word, or inside a longer word."""

from __future__ import annotations

import pytest

from seuranta.plan.loading import lookup
from seuranta.plan.loading.load import load
from seuranta.plan.reading.source import Source

PLAN = """\
title: Care
language: en
goals:
  G1: {title: Hours on unplanned fixes}
actions:
  1: {title: Ask Annika for quotes, owner: Ann}
  2: {title: Huoltotarjous asiakkaille}
  3: {title: No-code form for 2027}
"""


@pytest.mark.parametrize(
    ("typed", "ids"),
    [
        ("Ann", ["1"]),
        ("quotes", ["1"]),
        ("ask annika", ["1"]),
        ("tarjous", ["2"]),
        ("huolto", ["2"]),
        ("unplanned", ["G1"]),
        ("form", ["3"]),
        ("for", ["1", "3"]),
        ("n", []),
        ("no", []),
        ("ei", []),
        ("2027", []),
        ("nik", []),
        ("", []),
        ("3", ["3"]),
        ("action 1", ["1"]),
    ],
)
def test_a_piece_of_a_title_finds_what_it_begins_a_word_of(typed: str, ids: list[str]) -> None:
    plan = load(Source("roadmap.yaml", PLAN)).plan
    assert plan is not None

    assert [item.id for item in lookup.find(plan, typed)] == ids
