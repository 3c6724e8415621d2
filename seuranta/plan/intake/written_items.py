"""The goals and actions of a draft as a person would type them into a new plan, and which line holds which field.

A comment says where a line came from, and only where something is open: `määräaika:  # taulukko C7: "syksy"`.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import NamedTuple

from seuranta.plan.edit.handwriting import Handwriting, hand_in
from seuranta.plan.edit.spelling import spelled
from seuranta.plan.edit.value_text import pair
from seuranta.plan.intake.meaning import values_of
from seuranta.plan.tables.draft import Entry
from seuranta.plan.words import vocabulary
from seuranta.plan.words.fields import KIND_OF_SECTION
from seuranta.plan.words.quoting import double_quoted, quoted


class OpenCell(NamedTuple):
    """A cell that was not understood, or not wholly, for a field."""

    cell: str
    text: str


class NewItem(NamedTuple):
    """An item of a new plan: its fields by the plan's names, and by the name of a field the cell that is open in it."""

    id: str
    fields: Mapping[str, Entry]
    open_cells: Mapping[str, OpenCell]


class FieldAt(NamedTuple):
    """A field of an item; None for its id."""

    item: str
    field: str | None


class Section(NamedTuple):
    """The lines of a section, its key first, and for each what stands in it; None in the line of the key."""

    lines: tuple[str, ...]
    holds: tuple[FieldAt | None, ...]


_TABLE = {"fi": "taulukko", "en": "table"}
_LONGEST_COMMENT = 60


def section(name: str, items: Iterable[NewItem], language: str) -> Section:
    """The section `goals` or `actions`; only its key where there are no items."""
    hand = hand_in(language)
    lines = [f"{hand.field('plan', name)}:"]
    holds: list[FieldAt | None] = [None]
    for item in items:
        lines.append(f"  {quoted(item.id)}:")
        holds.append(FieldAt(item.id, None))
        for field, line in _field_lines(item, KIND_OF_SECTION[name], hand, language):
            lines.append(line)
            holds.append(FieldAt(item.id, field))
    return Section(tuple(lines), tuple(holds))


def _field_lines(item: NewItem, kind: str, hand: Handwriting, language: str) -> Iterator[tuple[str, str]]:
    values = values_of(kind, item.fields)
    for field in vocabulary.as_written(kind):
        comment = _comment(item.open_cells.get(field.name), language)
        if field.name not in values and not comment:
            continue
        value = spelled(values.get(field.name, ""), field.shape, hand)
        first, *rest = pair(hand.field(kind, field.name), value, 4, hand.layout).split("\n")
        yield field.name, f"    {first}{comment}"
        for line in rest:
            yield field.name, line


def _comment(open_cell: OpenCell | None, language: str) -> str:
    """`  # taulukko C7: "syksy"`, on one line whatever stands in the cell."""
    if open_cell is None:
        return ""
    text = open_cell.text if len(open_cell.text) <= _LONGEST_COMMENT else open_cell.text[: _LONGEST_COMMENT - 1] + "…"
    return f"  # {_TABLE[language]} {open_cell.cell}: {double_quoted(text)}"
