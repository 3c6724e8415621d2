"""Every row of the registry of fields (`plan/words/fields.py`), tried everywhere: what a row says is so in the model, when a
file is read and written, in `show` and in `list`. A row that something is missing for fails here by its name.
"""

from __future__ import annotations

from typing import Annotated, Any

import pytest

from seuranta.plan.loading import fieldtypes, model
from seuranta.plan.words import vocabulary
from seuranta.plan.words.choices import VALUES
from seuranta.plan.words.fields import FIELDS, Field

ROWS = [pytest.param(kind, row, id=f"{kind}.{row.name}") for kind, rows in FIELDS.items() for row in rows]


def class_name(word: str) -> str:
    """The class of a kind of item, or the type of a field: `next_step` is NextStep, `due_day` is DueDay."""
    return word.title().replace("_", "")


def annotation_of(type_: str) -> Any:
    """What a type of the registry is called in the model."""
    if type_ in VALUES:
        return Annotated[str, fieldtypes.choosing(type_)]
    assert hasattr(fieldtypes, class_name(type_)), f"plan/loading/fieldtypes.py has no {class_name(type_)} ({type_})"
    return getattr(fieldtypes, class_name(type_))


def annotation_for(row: Field) -> Any:
    """The annotation of a field in the model, without the `| None` of what may be missing."""
    mapping: Any = dict
    several: Any = tuple
    outer, _, inner = row.shape.rpartition(":")
    each = getattr(model, class_name(inner)) if row.type == "" else annotation_of(row.type)
    if outer == "section":
        return Annotated[mapping[str, each], model._READ_ALREADY]
    if row.shape == "sentences":
        return mapping[str, several[each, ...]]
    if row.shape.startswith("by_"):
        return mapping[annotation_of(row.keys), each]
    return several[each, ...] if row.shape == "many" or outer == "list" else each


def attributes(part: type[model.Part]) -> dict[str, str]:
    """The attributes of a model by the names of their fields."""
    return {info.alias or name: name for name, info in part.model_fields.items()}


def annotations_in(part: type[model.Part]) -> dict[str, Any]:
    """The annotations of a model as they stand there, with those of what it extends."""
    found: dict[str, Any] = {}
    for cls in reversed(part.__mro__):
        found |= vars(cls).get("__annotations__", {})
    return found


@pytest.mark.parametrize(("kind", "row"), ROWS)
def test_the_model_has_every_field_with_the_type_of_its_row(kind: str, row: Field) -> None:
    part = getattr(model, class_name(kind))
    wanted = annotation_for(row)
    attribute = attributes(part).get(row.name)

    assert attribute is not None, f"plan/loading/model.py: {part.__name__} lacks {row.name}: {wanted}"
    assert annotations_in(part)[attribute] in (wanted, wanted | None), (
        f"{part.__name__}.{attribute} is not a {row.type}"
    )


def test_the_model_has_no_other_fields() -> None:
    ours = {(kind, row.name) for kind, rows in FIELDS.items() for row in rows}
    in_the_model = {(kind, name) for kind in FIELDS for name in attributes(getattr(model, class_name(kind)))}

    ids = {(kind, "id") for kind in FIELDS}
    assert in_the_model - ours - ids == {("break", "days")}  # the short form of a break


@pytest.mark.parametrize("kind", FIELDS)
def test_every_row_has_one_place_where_it_is_written_and_one_where_it_is_shown(kind: str) -> None:
    """A row is lost where it is to stand below a field that the kind does not have."""
    names = sorted(row.name for row in FIELDS[kind])

    assert sorted(row.name for row in vocabulary.as_written(kind)) == names
    assert sorted(row.name for row in vocabulary.as_shown(kind)) == names


def test_what_explains_a_status_is_written_below_it() -> None:
    names = [row.name for row in vocabulary.as_written("action")]
    start = names.index("status")

    assert names[start : start + 6] == ["status", "done_on", "reason", "blocked_by", "next_step", "progress"]
