"""What was promised at a checkpoint where nobody wrote it down: the due dates as the plan stood then, and not as it says now.

How it stood is handed in; what is recorded today of that day, as a move that was written down on the next one, counts.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from types import MappingProxyType
from typing import NamedTuple

from seuranta.plan.follow.actions import due_on, was_open_on
from seuranta.plan.loading.model import Action, Move, Plan


class DueThen(NamedTuple):
    """The due date of an open action as a plan stood, and how many of its moves had been recorded."""

    due: date
    moves: int


Then = Mapping[date, Mapping[str, DueThen]]
"""By the day of a held checkpoint, the actions that were open at its end and due later, by the ids that they have now."""
NOTHING_KNOWN: Then = MappingProxyType({})


def unwritten(plan: Plan, day: date) -> tuple[date, ...]:
    """The days of checkpoints held by a day at which nobody wrote down what was promised, ascending."""
    written: dict[date, bool] = {}
    for series in plan.checkpoints.values():
        for held_on, held in series.held.items():
            move = series.moved.get(held_on)
            took_place = held_on if move is None else move.to
            written[took_place] = written.get(took_place, False) or held.promised is not None
    return tuple(sorted(held_on for held_on, is_written in written.items() if held_on <= day and not is_written))


def dues_then(plan: Plan, day: date) -> dict[str, DueThen]:
    """The actions that a plan, as it stood, says were open at the end of a day and due later."""
    dues = {}
    for name, action in plan.actions.items():
        due = due_on(action, day)
        if due is not None and due > day and was_open_on(action, day):
            dues[name] = DueThen(due, len(_moves_by(action, day)))
    return dues


def promised_then(plan: Plan, dues: Mapping[str, DueThen], day: date, until: date) -> dict[str, date]:
    """What was promised on a day until the next checkpoint, in plan order: of actions that were open then, as the plan
    knows now, the due dates that they had.
    """
    promised = {}
    for name, action in plan.actions.items():
        then = dues.get(name)
        if then is None or not was_open_on(action, day):
            continue
        due = _due(action, then, day)
        if due is not None and day < due <= until:
            promised[name] = due
    return promised


def _due(action: Action, then: DueThen, day: date) -> date | None:
    """The due date that an action had: one that it left by a move of that day or before was recorded later, and is true."""
    is_recorded = any(move.old == then.due for move in _moves_by(action, day)[then.moves :])
    return due_on(action, day) if is_recorded else then.due


def _moves_by(action: Action, day: date) -> list[Move]:
    return [move for move in action.moves if move.date <= day]
