"""The plans that are timed use every field of the format, hold no error, and are the same every time."""

from __future__ import annotations

import generate
import pytest

from seuranta.commands.check import checked
from seuranta.plan.loading.load import load
from seuranta.plan.reading.source import Mapping, Node, Sequence, Source, read
from seuranta.plan.words import vocabulary
from seuranta.plan.words.fields import FIELDS
from seuranta.plan.words.findings import Severity

UNUSED = {"plan.closed_on"}
"""A finished plan asks for nothing any more, so there would be little to time."""


@pytest.mark.parametrize("size", [100, 500])
def test_a_generated_plan_holds_no_error(size: int) -> None:
    text = generate.plan(size)
    loaded = load(Source("roadmap.yaml", text))
    found = checked("roadmap.yaml", text.encode(), generate.AS_OF, today=generate.AS_OF)

    assert not loaded.problems
    assert loaded.plan is not None
    assert len(loaded.plan.actions) == size
    assert not [one for one in found.problems if one.severity is Severity.ERROR]


def test_a_generated_plan_uses_every_field() -> None:
    root = read(Source("roadmap.yaml", generate.plan(500))).root
    assert root is not None
    every = {f"{kind}.{field.name}" for kind, fields in FIELDS.items() for field in fields}

    assert every - set(_used("plan", root)) == UNUSED


def _used(kind: str, node: Node) -> list[str]:
    """The fields that a piece of a plan uses, by the shape of each field."""
    if isinstance(node, Sequence):
        return [name for one in node.items for name in _used(kind, one)]
    if not isinstance(node, Mapping) or kind not in FIELDS:
        return []
    found: list[str] = []
    for key, value in node.pairs:
        field = vocabulary.field(kind, key.text)
        assert field is not None, key.text
        found.append(f"{kind}.{field.name}")
        outer, _, inner = field.shape.rpartition(":")
        if outer in ("section", "by_day", "by_id") and isinstance(value, Mapping):
            found += [name for _, one in value.pairs for name in _used(inner, one)]
        else:
            found += _used(inner, value)
    return found


def test_a_generated_plan_is_the_same_every_time() -> None:
    assert generate.plan(200) == generate.plan(200)
