"""Which open actions nobody has touched through two held checkpoints, and which were to lapse by now; nothing is dropped here.

A dated fact of an action touches it on its day: a start, a status with its day, a move, a decision about it. So does a
next step on the day by which it is to be taken. A note does not. What has no day, progress and a next step, counts where
whoever knows how the plan stood says that it is younger (`Seen.renewed`).
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date
from operator import itemgetter
from typing import NamedTuple

from seuranta.plan.follow.absence import is_away
from seuranta.plan.follow.actions import ActionOn
from seuranta.plan.follow.checkpoints import CheckpointsOn
from seuranta.plan.follow.seen import Finder, Seen
from seuranta.plan.words.diagnostic import Argument, At, Finding


class LastTwo(NamedTuple):
    """The days of the two latest held checkpoints, all series together."""

    first: date
    last: date


def last_two(checkpoints: CheckpointsOn) -> LastTwo | None:
    """None where checkpoints were held on fewer than two days."""
    days = sorted({occurrence.day for occurrence in checkpoints.held})
    return LastTwo(days[-2], days[-1]) if len(days) > 1 else None


def untouched_action(seen: Seen) -> Iterator[Finding]:
    """Overdue on both days, and not touched since the first; what is to lapse on a day ahead has been settled."""
    held = last_two(seen.checkpoints)
    if held is None or not seen.is_under_way:
        return
    for action in seen.actions.values():
        if not _is_overdue_since(action, held.first) or is_to_lapse(seen, action) or _is_owner_away(seen, action):
            continue
        if not is_touched(seen, action, held.first):
            args: dict[str, Argument] = {"n": action.days, "first": held.first, "last": held.last}
            yield _finding(action, "untouched-action", "due", args)


def lapsed_action(seen: Seen) -> Iterator[Finding]:
    """The day by which somebody was to take it has come, and nobody has touched it since the checkpoint before that day."""
    if not seen.is_under_way:
        return
    for action in seen.actions.values():
        if action.is_open and is_to_lapse(seen, action) and not _is_owner_away(seen, action):
            lapses = action.action.lapses
            assert lapses is not None
            if lapses <= seen.day:
                args: dict[str, Argument] = {"day": lapses, "since": _said_on(seen, lapses)}
                yield _finding(action, "lapsed-action", "lapses", args)


def _is_owner_away(seen: Seen, action: ActionOn) -> bool:
    """Nothing is proposed about an action while whoever answers for it is away."""
    return action.owner is not None and is_away(seen.plan, action.owner.name, seen.day)


def is_to_lapse(seen: Seen, action: ActionOn) -> bool:
    """Whether it has a day on which it lapses, and was not touched after that was said."""
    lapses = action.action.lapses
    if lapses is None:
        return False
    return lapses_later(action, seen.day) or not is_touched(seen, action, _said_on(seen, lapses))


def _said_on(seen: Seen, lapses: date) -> date:
    """When it was said that an action lapses on a day: the file does not tell, so at the last checkpoint held before it."""
    return max((held.day for held in seen.checkpoints.held if held.day < lapses), default=lapses)


def lapses_later(action: ActionOn, day: date) -> bool:
    """Whether the day is still ahead by which somebody has to take it: what becomes of it is settled until then."""
    return action.action.lapses is not None and action.action.lapses > day


def lapsing_by(actions: Iterable[ActionOn], day: date, until: date) -> tuple[ActionOn, ...]:
    """The open actions that lapse after a day and by the last one, the earliest first."""
    lapsing = [(action.action.lapses, action) for action in actions if action.is_open and lapses_later(action, day)]
    dated = [(lapses, action) for lapses, action in lapsing if lapses is not None and lapses <= until]
    return tuple(action for _, action in sorted(dated, key=itemgetter(0)))


def is_touched(seen: Seen, action: ActionOn, since: date) -> bool:
    """Whether something dated was recorded about an action on or after a day, or its next step is to be taken after it."""
    step = action.action.next_step
    if action.id in seen.renewed or (step is not None and step.by is not None and step.by > since):
        return True
    start = action.action.start
    if start is not None and start.last >= since:
        return True
    return any(since <= day <= seen.day for day in _recorded_on(seen, action))


def _recorded_on(seen: Seen, action: ActionOn) -> Iterator[date]:
    if action.action.status_day is not None:
        yield action.action.status_day
    for move in action.action.moves:
        yield move.date
    yield from seen.decided_on.get(action.id, ())


def _is_overdue_since(action: ActionOn, day: date) -> bool:
    """Whether it is overdue, and was on a day before; a due date that was moved since counts as a touch."""
    due = action.fact.due
    return action.is_overdue and due is not None and due < day


def _finding(action: ActionOn, name: str, field: str, args: dict[str, Argument]) -> Finding:
    return Finding(name, At("actions", action.id, (field,)), {"id": action.id, **args}, action.light, action.days)


UNTOUCHED_FINDERS: tuple[Finder, ...] = (lapsed_action, untouched_action)
