"""What was promised from one checkpoint to the next, and what became of it; never per person."""

from __future__ import annotations

import itertools
from collections.abc import Sequence
from datetime import date, timedelta
from typing import Literal, NamedTuple

from seuranta.plan.actions import Fact, fact_on
from seuranta.plan.model import Action, Plan

Outcome = Literal["kept", "late", "moved", "dropped", "broken"]
OUTCOMES: tuple[Outcome, ...] = ("kept", "late", "moved", "dropped", "broken")

ALL_KEPT, SOME_KEPT, NONE_KEPT, NOTHING_PROMISED = "●", "◐", "○", "·"


class Interval(NamedTuple):
    """What was promised between two checkpoints (or from the last one to the day), by outcome, in plan order."""

    first: date
    last: date
    is_open: bool
    outcomes: dict[Outcome, tuple[str, ...]]

    @property
    def mark(self) -> str:
        kept, promised = len(self.outcomes["kept"]), sum(map(len, self.outcomes.values()))
        if not promised:
            return NOTHING_PROMISED
        return ALL_KEPT if kept == promised else SOME_KEPT if kept else NONE_KEPT


class Meeting(NamedTuple):
    """A day that bounds an interval: the presentation or a held checkpoint, with what was frozen on it, if anything."""

    day: date
    promised: dict[str, date] | None


class SilentMove(NamedTuple):
    """A promise whose date was not the due date of its action at the end of the day it was made."""

    action: str
    promised: date
    due: date | None
    made_on: date


def intervals(plan: Plan, meetings: Sequence[Meeting], day: date) -> tuple[Interval, ...]:
    """The promises of every interval, oldest first; `meetings` are in order of day and none lies after `day`."""
    found = [_interval(plan, one, two.day, day, is_open=False) for one, two in itertools.pairwise(meetings)]
    if meetings and meetings[-1].day < day:
        found.append(_interval(plan, meetings[-1], day, day, is_open=True))
    return tuple(found)


def strip(found: Sequence[Interval]) -> str:
    """One mark for each closed interval: all kept, some, none, nothing promised."""
    return "".join(one.mark for one in found if not one.is_open)


def _interval(plan: Plan, meeting: Meeting, last: date, day: date, *, is_open: bool) -> Interval:
    judged_to = last - timedelta(days=1) if is_open else last
    outcomes: dict[Outcome, list[str]] = {name: [] for name in OUTCOMES}
    for name, action in plan.actions.items():
        promise = _promise(meeting, name, action)
        if promise is not None and promise <= judged_to and (meeting.promised is not None or promise > meeting.day):
            outcomes[_outcome(action, promise, last, day)].append(name)
    return Interval(meeting.day, last, is_open, {name: tuple(ids) for name, ids in outcomes.items()})


def _promise(meeting: Meeting, name: str, action: Action) -> date | None:
    """The day by which an action was promised at a meeting: as frozen then, else its due date as it stood."""
    if meeting.promised is not None:
        return meeting.promised.get(name)
    fact = fact_on(action, meeting.day)
    return fact.due if fact.is_open else None


def _outcome(action: Action, promise: date, last: date, day: date) -> Outcome:
    now = fact_on(action, min(last, day))
    if now.status == "done":
        done_on = action.status_day
        return "kept" if done_on is None or done_on <= promise else "late"
    if _was_moved(now, promise):
        return "moved"
    return "dropped" if now.status == "dropped" else "broken"


def _was_moved(now: Fact, promise: date) -> bool:
    return now.due is not None and now.due > promise and any(move.old == promise for move in now.moves)


def silent_moves(plan: Plan, meetings: Sequence[Meeting]) -> tuple[SilentMove, ...]:
    """Frozen promises that differ from the due date as it stood at the end of that checkpoint's day."""
    found = []
    for meeting in meetings:
        for name, promised in (meeting.promised or {}).items():
            action = plan.actions.get(name)
            if action is not None and (due := fact_on(action, meeting.day).due) != promised:
                found.append(SilentMove(name, promised, due, meeting.day))
    return tuple(found)
