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
    found = list(_items(opened, asked, sections))
    at = opened.positions.offset(asked["start"])
    is_cursor = asked["start"] == asked["end"]
    inside = [one for one, entry in found if is_cursor and entry.key.start <= at <= entry.value.end]
    return inside if inside and len(found) > 1 else [one for one, _ in found]


def _items(opened: Opened, asked: Range, sections: Collection[str]) -> Iterator[tuple[TouchedItem, Entry]]:
    """The items that could be read of which a line is touched."""
    loaded, positions = opened.plan_file.loaded, opened.positions
    start, end = positions.offset({**asked["start"], "character": 0}), positions.offset(asked["end"])
    _, end = positions.line_span(positions.line(end))
    for section in sections:
        understood = getattr(loaded.plan, section, {})
        for id_, entry in loaded.places.items(section):
            if entry.key.start > end or entry.value.end < start or id_ not in understood:
                continue
            last = _last(opened, entry)
            if last >= start and loaded.places.item(section, id_) == entry:
                lines = range(positions.line(entry.key.start) + 1, positions.line(last) + 2)
                yield TouchedItem(ItemId(section, id_), lines), entry


def _last(opened: Opened, entry: Entry) -> int:
    """Where the text of an item ends."""
    text = opened.plan_file.loaded.source.text
    return entry.key.start + len(text[entry.key.start : max(entry.key.end, entry.value.end)].rstrip())
