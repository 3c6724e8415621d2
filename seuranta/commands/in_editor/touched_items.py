"""Which items of a plan stand where the cursor is, or in what is selected."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from typing import NamedTuple

from seuranta.commands.in_editor.opened import Opened
from seuranta.commands.in_editor.positions import Range
from seuranta.plan.loading.lookup import ItemId
from seuranta.plan.loading.places import Entry


class TouchedItem(NamedTuple):
    """An item, with its lines, counted from 1."""

    item: ItemId
    lines: range


def touched_items(opened: Opened, asked: Range, sections: Collection[str]) -> list[TouchedItem]:
    """The items of these sections in the lines of a range, in the order of the file; of several that share a line with a
    cursor the one in which it stands.
    """
    first, last = asked["start"]["line"], asked["end"]["line"]
    found = [
        (TouchedItem(item, range(begin + 1, end + 2)), entry)
        for item, entry, begin, end in _items(opened, sections)
        if begin <= last and end >= first
    ]
    at = opened.positions.offset(asked["start"])
    is_cursor = asked["start"] == asked["end"]
    inside = [touched for touched, entry in found if is_cursor and entry.key.start <= at <= entry.value.end]
    return inside if inside and len(found) > 1 else [touched for touched, _ in found]


def _items(opened: Opened, sections: Collection[str]) -> Iterator[tuple[ItemId, Entry, int, int]]:
    """The items that could be read, with the lines of the begin and the end of each, counted from 0."""
    loaded = opened.plan_file.loaded
    for section in sections:
        understood = getattr(loaded.plan, section, {})
        for id_, entry in loaded.places.items(section):
            if id_ in understood and loaded.places.item(section, id_) == entry:
                begin, end = _lines(opened, entry)
                yield ItemId(section, id_), entry, begin, end


def _lines(opened: Opened, entry: Entry) -> tuple[int, int]:
    text = opened.plan_file.loaded.source.text
    inside = len(text[entry.key.start : entry.value.end].rstrip())
    line_of = opened.positions.line
    return line_of(entry.key.start), line_of(entry.key.start + inside)
