"""The plans that are timed use every type of field of the format, hold no error, and are the same every time."""

from __future__ import annotations

from collections.abc import Iterator

import generate
import pytest
from editor import states

from seuranta.commands.check import checked
from seuranta.plan.loading.load import load
from seuranta.plan.reading.source import Mapping, Node, Sequence, Source, read
from seuranta.plan.words import vocabulary
from seuranta.plan.words.fields import FIELDS, Field
from seuranta.plan.words.findings import Severity


@pytest.mark.parametrize("size", [100, 500])
def test_a_generated_plan_holds_no_error(size: int) -> None:
    text = generate.plan(size)
    loaded = load(Source("roadmap.yaml", text))
    found = checked("roadmap.yaml", text.encode(), generate.AS_OF, today=generate.AS_OF)

    assert not loaded.problems
    assert loaded.plan is not None
    assert len(loaded.plan.actions) == size
    assert not [one for one in found.problems if one.severity is Severity.ERROR]


@pytest.mark.parametrize("size", [20, 100])
def test_who_types_in_a_generated_plan_leaves_one_line_broken_and_loses_nothing(size: int) -> None:
    healthy = load(Source("roadmap.yaml", generate.plan(size))).plan
    assert healthy is not None
    whole, *broken = (load(Source("roadmap.yaml", text)) for text in states(generate.plan(size)).values())

    assert not whole.problems
    for loaded in broken:
        assert len({problem.place.line for problem in loaded.problems}) == 1
        assert loaded.plan is not None
        assert healthy.actions.keys() <= loaded.plan.actions.keys()


def test_a_generated_plan_uses_every_kind_of_item_and_every_type_of_field() -> None:
    """What is read in another way takes other time; one more field of a type that is there already does not."""
    root = read(Source("roadmap.yaml", generate.plan(500))).root
    assert root is not None
    used = list(_used("plan", root))
    every_type = {(row.type, row.shape) for rows in FIELDS.values() for row in rows}

    assert {kind for kind, _ in used} == FIELDS.keys()
    assert {(row.type, row.shape) for _, row in used} == every_type


def _used(kind: str, node: Node) -> Iterator[tuple[str, Field]]:
    """The kinds and fields that a piece of a plan uses, by the shape of each field."""
    if isinstance(node, Sequence):
        for item in node.items:
            yield from _used(kind, item)
    elif isinstance(node, Mapping) and kind in FIELDS:
        for key, value in node.pairs:
            row = vocabulary.field(kind, key.text)
            assert row is not None, key.text
            yield kind, row
            outer, _, inner = row.shape.rpartition(":")
            parts = [value]
            if outer in ("section", "by_day", "by_id") and isinstance(value, Mapping):
                parts = [entry for _, entry in value.pairs]
            for part in parts:
                yield from _used(inner, part)


def test_a_generated_plan_is_the_same_every_time() -> None:
    assert generate.plan(200) == generate.plan(200)
