"""The sections of a plan with their items, as an editor lists them; of a broken text those that could be read."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from seuranta.commands.in_editor.opened import Opened, Params
from seuranta.output.words.harmless import safe
from seuranta.output.words.items import action_state, goal_state
from seuranta.plan.follow.followup import FollowUp
from seuranta.plan.loading.lookup import ItemId, title
from seuranta.plan.loading.places import Entry, items_of, shown_span
from seuranta.plan.words import vocabulary
from seuranta.plan.words.fields import KIND_OF_SECTION

_SECTION = 3
_KINDS = {
    "people": 13,
    "goals": 14,
    "actions": 6,
    "checkpoints": 24,
    "communication": 15,
    "feedback": 20,
    "topics": 7,
    "decisions": 17,
    "breaks": 24,
}
"""Kinds of symbols of the Language Server Protocol, which knows only those of programs: goals are constants, actions
methods, days events.
"""


def outline(opened: Opened, _params: Params) -> list[dict[str, Any]]:
    """Sections with their items inside; one after the other where the editor knows no inside."""
    sections = list(_sections(opened))
    if opened.client.has_nested_outline:
        return sections
    flat: list[dict[str, Any]] = []
    for section in sections:
        flat += _flat(opened, section, None)
        for item in section["children"]:
            flat += _flat(opened, item, section["name"])
    return flat


def _flat(opened: Opened, symbol: dict[str, Any], container: str | None) -> Iterator[dict[str, Any]]:
    location = {"uri": opened.uri, "range": symbol["range"]}
    around = {"containerName": container} if container is not None else {}
    yield {"name": symbol["name"], "kind": symbol["kind"], "location": location, **around}


def _sections(opened: Opened) -> Iterator[dict[str, Any]]:
    root = opened.plan_file.loaded.places.root
    for key, value in root.pairs if root is not None else []:
        field = vocabulary.field("plan", key.text)
        if field is None or field.name not in KIND_OF_SECTION:
            continue
        kind = KIND_OF_SECTION[field.name]
        children = [_item(opened, field.name, id_, entry) for id_, entry in items_of(value, kind)]
        yield _symbol(opened, Entry(key, value, field.name), safe(key.text), _SECTION) | {"children": children}


def _item(opened: Opened, section: str, id_: str, entry: Entry) -> dict[str, Any]:
    """An item by its id and title, with its state beside it where it has one, a person with their role."""
    follow = opened.plan_file.follow
    known = follow is not None and id_ in follow.plan.value_of(section)
    if follow is None or not known:
        return _symbol(opened, entry, safe(id_), _KINDS[section])
    called = title(follow.plan, ItemId(section, id_)) or ""
    is_person = section == "people"
    name = id_ if is_person else f"{id_} {called}"
    detail = safe(called) if is_person else _state(opened, follow, section, id_)
    return _symbol(opened, entry, safe(name), _KINDS[section]) | ({"detail": detail} if detail else {})


def _state(opened: Opened, follow: FollowUp, section: str, id_: str) -> str:
    if section == "actions":
        return action_state(follow.actions[id_], follow.day, opened.language)
    return goal_state(follow.goals[id_], opened.language) if section == "goals" else ""


def _symbol(opened: Opened, entry: Entry, name: str, kind: int) -> dict[str, Any]:
    """Its stretch is from its key to the end of what stands under it; what is shown is its key."""
    start, end = shown_span(entry.key, entry.key)
    first = min(start, entry.key.start, entry.value.start)
    last = max(end, entry.key.end, entry.value.end)
    return {
        "name": name.strip() or _NAMELESS,
        "kind": kind,
        "range": opened.positions.range(first, last),
        "selectionRange": opened.positions.range(start, end),
    }


_NAMELESS = "–"
"""Editors take no empty name."""
