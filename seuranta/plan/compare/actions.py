"""What changed in an action: its due date with its moves, its state, how far it is, who answers for it."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import NamedTuple

from seuranta.plan.compare.change import Change
from seuranta.plan.compare.pair import NEW_KEYS, Pair
from seuranta.plan.compare.records import Moves
from seuranta.plan.loading.model import Action, Goal, Move
from seuranta.plan.loading.references import Party

_CLOSED = ("done", "dropped")


# --- the due date ---------------------------------------------------------------------------------------------------


def due_changes(pair: Pair[Action]) -> Iterator[Change]:
    """The due date and the entries of `moves`; those that lead from the older date to the newer are told with it."""
    moves = Moves(pair.old, pair.new, pair.versions.keys)
    chain: tuple[Move, ...] = ()
    old, new = pair.old.due, pair.new.due
    if old is not None and new is not None and old != new:
        chain = moves.chain(old)
        yield _moved(pair, old, new, chain)
    elif old is not None and new is None:
        yield pair.told("made-ongoing" if pair.new.ongoing else "due-removed", "due", old, path=_path_of_due(pair))
    elif new is not None and old is None:
        yield pair.told("due-set", "due", new=new)
    elif pair.old.ongoing != pair.new.ongoing:
        row = "detail-set" if pair.new.ongoing else "detail-removed"
        yield pair.told(row, "ongoing", pair.old.ongoing or None, pair.new.ongoing or None, path=_path_of_due(pair))
    yield from _entries(pair, moves, chain)


def _path_of_due(pair: Pair[Action]) -> tuple[str, ...]:
    return ("due",) if pair.stands("due") else ("ongoing",)


def _moved(pair: Pair[Action], old: date, new: date, chain: tuple[Move, ...]) -> Change:
    because = "moves" if chain else None
    reason = chain[-1].reason if chain else None
    if pair.old.status != "done" or pair.new.status != "done":
        return pair.told("due-moved", "due", old, new, because=because, reason=reason)
    done = pair.new.status_day
    is_in_time_now = done is not None and old < done <= new
    return pair.told("due-of-done", "due", old, new, because=because, in_time=done if is_in_time_now else None)


def _entries(pair: Pair[Action], moves: Moves, chain: tuple[Move, ...]) -> Iterator[Change]:
    for number, move in enumerate(pair.new.moves):
        altered = next((before for before, after in moves.altered if after is move), None)
        if altered is not None:
            yield pair.told("move-altered", "moves", altered, move, entry=altered.date, path=("moves", number))
        elif any(move is filled for filled in moves.filled_in):
            path = ("moves", number)
            yield pair.told("entry-set", "moves", entry=move.date, path=path, inner=("action", "moves"))
        elif move in moves.added and move not in chain:
            to = moves.led_to(move)
            yield pair.told(
                "move-noted", "moves", move.old, to, entry=move.date, path=("moves", number), reason=move.reason
            )
    for move in moves.deleted:
        yield pair.told("move-deleted", "moves", move, entry=move.date, path=("moves",))


# --- the state ------------------------------------------------------------------------------------------------------


class _State(NamedTuple):
    """The status of an action, with its day; what has an obstacle is blocked."""

    status: str
    day: date | None
    is_typed: bool

    @property
    def is_closed(self) -> bool:
        return self.status in _CLOSED


def _state(action: Action) -> _State:
    status = action.status
    if status not in _CLOSED and status != "blocked" and action.blocked_by is not None:
        return _State("blocked", None, is_typed=False)
    return _State(status, action.status_day, is_typed=True)


def state_changes(pair: Pair[Action]) -> Iterator[Change]:
    """The status with its day; the obstacle and the reason are told with it where they came with it."""
    old, new = _state(pair.old), _state(pair.new)
    if old.status != new.status:
        yield _other_state(pair, old, new)
    elif old.is_closed and old.day != new.day:
        row = f"{new.status}-day" if old.day is not None else "detail-set"
        yield pair.told(row, _field_of_day(pair), old.day, new.day, path=_path_of_state(pair))
    elif pair.old.status != pair.new.status or old.day != new.day:
        yield from _beside_the_state(pair, old, new)
    is_told = old.status != new.status
    yield from pair.texts("blocked_by", is_told=is_told and "blocked" in (old.status, new.status))
    yield from pair.texts("reason", is_told=is_told and "dropped" in (old.status, new.status))


def _other_state(pair: Pair[Action], old: _State, new: _State) -> Change:
    row = _row_of_state(old, new)
    path = _path_of_state(pair) if new.is_typed else ("blocked_by",)
    reason = {"blocked": pair.new.blocked_by, "dropped": pair.new.reason}.get(new.status)
    return pair.told(row, "status", old.status, new.status, entry=new.day, path=path, reason=reason)


def _row_of_state(old: _State, new: _State) -> str:
    if old.is_closed:
        return "closing-changed" if new.is_closed else "reopened"
    if new.is_closed or new.status == "blocked":
        return new.status
    return "unblocked" if old.status == "blocked" else "status"


def _beside_the_state(pair: Pair[Action], old: _State, new: _State) -> Iterator[Change]:
    """The day since which an action is blocked, and what an obstacle hides of the status."""
    if old.day != new.day:
        yield from pair.by_state("status", "detail", old.day, new.day, path=_path_of_state(pair))
    elif "blocked" not in (pair.old.status, pair.new.status):
        yield pair.told("status", "status", pair.old.status, pair.new.status)


def _field_of_day(pair: Pair[Action]) -> str:
    return "done_on" if pair.new.status == "done" else "status"


def _path_of_state(pair: Pair[Action]) -> tuple[str, ...]:
    return ("done_on",) if pair.stands("done_on") and not pair.stands("status") else ("status",)


def lapse_changes(pair: Pair[Action]) -> Iterator[Change]:
    """The day by which somebody has to take it; that it is gone with what was closed is told with that."""
    old, new = pair.old.lapses, pair.new.lapses
    is_closed = new is None and pair.new.status in _CLOSED and pair.old.status not in _CLOSED
    if old != new and not is_closed:
        yield pair.told("lapses", "lapses", old, new)


# --- owner and progress ---------------------------------------------------------------------------------------------


def owner_changes(pair: Pair[Action] | Pair[Goal]) -> Iterator[Change]:
    """Who answers for an action or a goal; what everyone owns, nobody owns."""
    old, new = _owner(pair.old), _owner(pair.new)
    yield from pair.by_state("owner", "owner", old, new, is_same=pair.versions.keys.party(old) == NEW_KEYS.party(new))


def _owner(item: Action | Goal) -> Party | None:
    return item.owner


def progress_changes(pair: Pair[Action]) -> Iterator[Change]:
    old, new = pair.old.progress, pair.new.progress
    if (old.share if old is not None else None) != (new.share if new is not None else None):
        yield pair.told("progress", "progress", old, new)
