"""The one walk through a plan file: every text of it is met, at its place, with what it is."""

from __future__ import annotations

from pathlib import Path

import pytest
from conftest import REPOSITORY

from seuranta.plan.loading.load import Loaded, load_bytes
from seuranta.plan.loading.written import Written, written
from seuranta.plan.reading.source import is_empty
from seuranta.plan.reading.tree import scalars
from seuranta.plan.words import vocabulary

PATTERNS = ("examples/*/roadmap.yaml", "plans/*/roadmap.yaml", "tests/problems/*/roadmap.yaml")
PLANS = [path for pattern in PATTERNS for path in sorted(REPOSITORY.glob(pattern))]

PLAN = """\
title: Care
people: {Ann: sales, Ben: {email: ben@example.com}}
team: [Ann, 'Ben']
goals:
  G1: {title: T, baseline: 3, readings: {2026-12-01: 4}, interim targets: {2027-01-31: 5}}
actions:
  1: Short
  2:
    depends on: "1, 3"
    moves: {date: 2026-11-03, from: 2026-11-20, decided by: Ann}
    next step: Call
    unknown: [1, {2: 3}]
checkpoints:
  m: {held: [2026-11-03, {2026-12-01: {present: [Ann, Ben], promised: {1: 2026-12-04}}}], skipped: {2027-01-05: ill}}
breaks: {xmas: 24.12.2026–6.1.2027}
settings: {allow: {unowned-action: small}}
"""


def walked(text: str) -> tuple[Loaded, list[Written]]:
    loaded = load_bytes("roadmap.yaml", text.encode("utf-8"))
    return loaded, list(written(loaded.source, loaded.places.root))


@pytest.mark.parametrize(
    ("typed", "role", "kind", "field", "type_", "item"),
    [
        ("Ann", "id", "person", None, "", "Ann"),
        ("sales", "value", "person", "role", "text", "Ann"),
        ("Ben", "value", "team", "members", "someone", None),
        ("3", "value", "baseline", "value", "number", "G1"),
        ("2026-12-01", "entry", "goal", "readings", "day", "G1"),
        ("4", "value", "goal", "readings", "number", "G1"),
        ("2027-01-31", "entry", "goal", "interim_targets", "due_day", "G1"),
        ("Short", "value", "action", "title", "text", "1"),
        ("depends on", "key", "action", "depends_on", "", "2"),
        ("1", "value", "action", "depends_on", "action_id", "2"),
        ("3", "value", "action", "depends_on", "action_id", "2"),
        ("Ann", "value", "move", "decided_by", "someone", "2"),
        ("Call", "value", "next_step", "what", "text", "2"),
        ("unknown", "key", "action", None, "", "2"),
        ("2", "value", "action", None, "", "2"),
        ("2026-11-03", "entry", "checkpoint", "held", "day", "m"),
        ("Ben", "value", "held", "present", "someone", "m"),
        ("1", "entry", "held", "promised", "action_id", "m"),
        ("2026-12-04", "value", "promise", "by", "due_day", "m"),
        ("ill", "value", "skipped", "reason", "text", "m"),
        ("24.12.2026–6.1.2027", "value", "break", None, "days_away", "xmas"),
        ("unowned-action", "entry", "settings", "allow", "finding_name", None),
        ("small", "value", "allowed", "reason", "text", None),
    ],
)
def test_a_text_is_known_by_its_place(
    typed: str, role: str, kind: str, field: str | None, type_: str, item: str | None
) -> None:
    _, texts = walked(PLAN)

    known = [(one.text, one.role, one.kind, one.row and one.row.name, one.type, one.item) for one in texts]

    assert (typed, role, kind, field, type_, item) in known


@pytest.mark.parametrize("plan", PLANS, ids=lambda path: path.parent.name)
def test_every_text_of_a_plan_is_met_where_it_stands(plan: Path) -> None:
    loaded, texts = walked(plan.read_bytes().decode("utf-8", "replace"))
    if loaded.places.root is None:
        return
    met = {id(one.node) for one in texts}
    missed = [text.text for text in scalars(loaded.places.root) if id(text) not in met and not is_empty(text)]
    assert [text for text in missed if not vocabulary.is_field("plan", text, "id")] == []
    for one in texts:
        if one.is_seen:
            there = vocabulary.clean(loaded.source.text[one.start : one.end])
            assert " ".join(there.split()) == " ".join(one.text.split())


def test_a_stretch_has_all_that_touches_it() -> None:
    loaded, texts = walked(PLAN)
    for first in range(0, len(PLAN), 5):
        last = min(first + 9, len(PLAN))

        near = list(written(loaded.source, loaded.places.root, first, last))

        assert [one for one in texts if one.start <= last and one.end >= first and one not in near] == []
