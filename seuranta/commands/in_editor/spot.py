"""What belongs where somebody types: which kind of key, or a value of which field, in which item, by the rows of fields."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from seuranta.commands.in_editor.typed_place import TypedPlace, Word, typed_place
from seuranta.plan.words import vocabulary
from seuranta.plan.words.fields import FIELDS, MAIN, Field


class Spot(NamedTuple):
    """Where somebody types in a plan: on which line, from 0, at which column of it, around what and at which word.

    Where a key is to stand, `shape` says which: a kind of item has its fields, `section:KIND` and `by_…` ids or days. For a
    value `shape` is empty and `row` is its field, of a mapping of that `kind`; `others` stand in the same field already.
    """

    line: int
    column: int
    place: TypedPlace
    word: Word
    shape: str
    kind: str = ""
    row: Field | None = None
    section: str | None = None
    item: str | None = None
    others: tuple[str, ...] = ()

    @property
    def typed(self) -> str:
        """The word as far as the cursor."""
        return self.word.text[: self.column - self.word.start]


class _Inside(NamedTuple):
    """What a path of keys leads into."""

    shape: str = "plan"
    kind: str = ""
    row: Field | None = None
    section: str | None = None
    item: str | None = None


def spot(lines: Sequence[str], at: int, column: int) -> Spot | None:
    """The spot at a column of the line `at`, both counted from 0; None where nothing of a plan can stand."""
    place = typed_place(lines, at, column)
    if place is None:
        return None
    inside: _Inside | None = _Inside()
    for key in place.around:
        inside = _into(inside, key) if inside is not None else None
    if inside is None:
        return None
    made = Spot(
        at, column, place, place.word, inside.shape, inside.kind, inside.row, inside.section, inside.item, place.others
    )
    is_mapping = inside.shape in FIELDS or ":" in inside.shape or inside.shape == "by_day"
    if is_mapping and not place.is_value:
        return _in_mapping(made)
    return _at_value(made)


def _into(inside: _Inside, key: str | None) -> _Inside | None:
    """One key, or one entry of a list, inward; None where the plan has nothing there."""
    shape = inside.shape
    if key is None:
        return _into_entry(inside)
    if shape in FIELDS:
        row = vocabulary.field(shape, key)
        if row is None:
            return None
        section = row.name if row.shape.startswith("section:") else inside.section
        return _Inside(row.shape, shape, row, section, inside.item)
    inner = vocabulary.kind_inside(shape)
    if shape.startswith("section:"):
        return inside._replace(shape=inner, item=key)
    if shape.startswith("by_"):
        return inside._replace(shape=inner)
    return None


def _into_entry(inside: _Inside) -> _Inside | None:
    if inside.shape.startswith("list:"):
        return inside._replace(shape=vocabulary.kind_inside(inside.shape))
    if inside.shape == "many":
        return inside
    if inside.shape == "team":
        return _main("team", inside)
    return None


def _in_mapping(spot: Spot) -> Spot | None:
    """A key; in a list of parts without its dash, one with it."""
    if spot.word.quote:
        return None
    if not spot.shape.startswith("list:"):
        return spot
    place = spot.place._replace(before="- ")
    return spot._replace(place=place, shape=vocabulary.kind_inside(spot.shape))


def _at_value(spot: Spot) -> Spot | None:
    """The value of a field, or of the one that a bare text means; one of several, if it takes as many."""
    inside = _Inside(spot.shape, spot.kind, spot.row)
    if spot.shape in FIELDS:
        main = _main(spot.shape, inside)
        if main is None:
            return None
        inside = main
    if inside.row is None or inside.shape not in ("", "many") or spot.place.has_colon:
        return None
    made = spot._replace(shape="", kind=inside.kind, row=inside.row)
    return _one_of_several(made) if inside.shape == "many" else made


def _main(kind: str, inside: _Inside) -> _Inside | None:
    name = MAIN.get(kind)
    row = vocabulary.field(kind, name) if name is not None else None
    return inside._replace(shape=row.shape, kind=kind, row=row) if row is not None else None


def _one_of_several(spot: Spot) -> Spot | None:
    """The word between the commas; what stands around them stands in the field already."""
    word, column = spot.word, spot.column
    before, after = word.text[: column - word.start], word.text[column - word.start :]
    first, last = before.rpartition(",")[2], after.partition(",")[0]
    others = [part.strip() for part in (*before.split(",")[:-1], *after.split(",")[1:])]
    start = column - len(first.lstrip())
    end = column + len(last.rstrip()) if last.strip() else column
    is_tight = bool(others) and first == "" and column > word.start
    own = word._replace(start=start, end=end, text=word.text[start - word.start : end - word.start])
    place = spot.place._replace(before=" ") if is_tight and not spot.place.before else spot.place
    return spot._replace(word=own, place=place, others=(*spot.others, *filter(None, others)))
