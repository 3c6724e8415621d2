"""The JSON of a Trello board as a grid: what its cards say, under the headings that Trello's own CSV has."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Any, NamedTuple

from seuranta.plan.tables.grid import Grid, text_grid

_HEADINGS = (
    "Card ID",
    "Card Name",
    "List Name",
    "Members",
    "Start Date",
    "Due Date",
    "Due Complete",
    "Labels",
    "Card Description",
    "Checklists",
)


class Board(NamedTuple):
    """The open cards of a board, and the titles of the archived ones."""

    grid: Grid
    archived: tuple[str, ...]


def is_board(data: object) -> bool:
    return isinstance(data, dict) and all(isinstance(data.get(name), list) for name in ("cards", "lists"))


def read_board(data: Mapping[str, Any]) -> Board:
    """A row for each open card on an open list, in the order of the file."""
    lists = {str(of.get("id")): of for of in _objects(data["lists"])}
    members = {
        str(of.get("id")): str(of.get("fullName") or of.get("username") or "") for of in _objects(data.get("members"))
    }
    checklists = list(_objects(data.get("checklists")))
    records: list[Sequence[str]] = [_HEADINGS]
    archived: list[str] = []
    for card in _objects(data["cards"]):
        of_list = lists.get(str(card.get("idList")), {})
        if card.get("closed") is True or of_list.get("closed") is True:
            archived.append(_text(card.get("name")))
        else:
            records.append(_record(card, _text(of_list.get("name")), members, checklists))
    return Board(text_grid(_text(data.get("name")), records), tuple(archived))


def _record(
    card: Mapping[str, Any], of_list: str, members: Mapping[str, str], checklists: Sequence[Mapping[str, Any]]
) -> tuple[str, ...]:
    own = [members.get(str(id_), "") for id_ in card.get("idMembers") or ()]
    labels = [_text(label.get("name")) for label in _objects(card.get("labels"))]
    points = [
        _point(item)
        for of in checklists
        if of.get("idCard") == card.get("id")
        for item in _objects(of.get("checkItems"))
    ]
    return (
        _text(card.get("id")), _text(card.get("name")), of_list, "; ".join(filter(None, own)), _text(card.get("start")),
        _text(card.get("due")), "TRUE" if card.get("dueComplete") is True else "", ", ".join(filter(None, labels)),
        _text(card.get("desc")), "\n".join(points),
    )  # fmt: skip


def _point(item: Mapping[str, Any]) -> str:
    mark = "x" if item.get("state") == "complete" else " "
    return f"[{mark}] {_text(item.get('name'))}"


def _objects(value: object) -> Iterator[Mapping[str, Any]]:
    return (of for of in value if isinstance(of, dict)) if isinstance(value, list) else iter(())


def _text(value: object) -> str:
    return value if isinstance(value, str) else ""
