"""What may be typed where the cursor is: keys, ids, people, words, days and whole new items, in the hand of the file."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from seuranta.commands.in_editor.completion_days import day_keys, day_values
from seuranta.commands.in_editor.completion_keys import field_keys, new_items
from seuranta.commands.in_editor.completion_references import people, references, used_before
from seuranta.commands.in_editor.completion_words import finding_keys, statuses, words
from seuranta.commands.in_editor.opened import Opened, Params
from seuranta.commands.in_editor.proposal import Proposal, Scene, items
from seuranta.commands.in_editor.spot import spot
from seuranta.plan.words.fields import FIELDS


def completion(opened: Opened, params: Params) -> dict[str, Any] | None:
    """The proposals for a position; None where nothing of a plan can stand, as in a title."""
    offset = opened.offset(params)
    at = opened.positions.position(offset)["line"]
    found = spot(opened.positions.lines, at, offset - opened.positions.line_span(at)[0])
    if found is None:
        return None
    scene = Scene(opened, found)
    return {"isIncomplete": False, "items": items(scene, _proposals(scene))}


def _proposals(scene: Scene) -> Iterator[Proposal]:
    shape = scene.spot.shape
    if shape in FIELDS:
        yield from field_keys(scene)
    elif shape.startswith("section:"):
        yield from new_items(scene)
    elif shape.startswith("by_day"):
        yield from day_keys(scene)
    elif shape == "by_id:promise":
        yield from references(scene, is_key=True)
    elif shape == "by_id:allowed":
        yield from finding_keys(scene)
    elif not shape:
        yield from _values(scene)


def _values(scene: Scene) -> Iterator[Proposal]:
    """What a field may take; several kinds may fit into one."""
    yield from statuses(scene)
    yield from references(scene)
    yield from people(scene)
    yield from used_before(scene)
    yield from day_values(scene)
    yield from words(scene)
