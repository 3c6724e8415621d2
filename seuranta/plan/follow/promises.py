"""What was promised from one checkpoint to the next, and what became of it; never per person.

Three things are promised: that an action is done by its due date; that an overdue action which was left without an
answer gets one; and that a next step is taken by its day, of which only people can say whether it was.
"""

from __future__ import annotations

import itertools
from bisect import bisect_left
from collections.abc import Collection, Iterator, Sequence
from datetime import date
from typing import Literal, NamedTuple

from seuranta.plan.follow.actions import ActionFact, due_on, fact_on, was_open_on
from seuranta.plan.loading.model import Action, Plan
from seuranta.plan.values.calendar_end import plus

PromiseOutcome = Literal["kept", "late", "moved", "dropped", "broken"]
OUTCOMES: tuple[PromiseOutcome, ...] = ("kept", "late", "moved", "dropped", "broken")

FEWEST = 3
"""Closed intervals from which on it can be told how promises are kept; fewer are a riddle, or bad luck."""
ALL_KEPT, SOME_KEPT, NONE_KEPT, NOTHING_PROMISED = "●", "◐", "○", "·"


class Promised(NamedTuple):
    """An action that is promised by a day; with `step` that step of it."""

    action: str
    by: date
    step: str | None = None


class Interval(NamedTuple):
    """What was promised between two checkpoints (or from the last one to the day), by outcome, in plan order.

    `steps` were promised too, but whether they were taken only people can say: no outcome and no mark knows them.
    `due_now` may still be kept: promised for the day itself on which an open interval ends.
    """

    first: date
    last: date
    is_open: bool
    outcomes: dict[PromiseOutcome, tuple[str, ...]]
    steps: tuple[Promised, ...] = ()
    due_now: tuple[str, ...] = ()

    @property
    def total(self) -> int:
        """How many promises it judges."""
        return sum(map(len, self.outcomes.values()))

    @property
    def mark(self) -> str:
        kept = len(self.outcomes["kept"])
        if not self.total:
            return NOTHING_PROMISED
        if not kept:
            return NONE_KEPT
        return ALL_KEPT if kept == self.total else SOME_KEPT


class PromiseDay(NamedTuple):
    """A day that bounds an interval: the presentation or a held checkpoint, with what was frozen on it, if anything."""

    day: date
    promised: dict[str, date] | None
    steps: tuple[Promised, ...] = ()


class SilentMove(NamedTuple):
    """A promise whose date was not the due date of its action at the end of the day it was made."""

    action: str
    promised: date
    due: date | None
    made_on: date


def intervals(plan: Plan, days: Sequence[PromiseDay], day: date) -> tuple[Interval, ...]:
    """The promises of every interval, oldest first; `days` ascend, and none lies after `day`.

    One walk over the actions: a due date falls in one interval at most, however many there are.
    """
    spans = _spans(days, day)
    starts = [span.first for span in spans]
    frozen = _frozen(days[: len(spans)])
    outcomes: list[dict[PromiseOutcome, list[str]]] = [{name: [] for name in OUTCOMES} for _ in spans]
    due_now: list[str] = []
    for name, action in plan.actions.items():
        for at, promise in (*_promises(action, spans, starts), *frozen.get(name, ())):
            if promise <= spans[at].judged_to:
                outcomes[at][_outcome(action, promise, spans[at])].append(name)
            elif promise == day and was_open_on(action, day) and is_answer(due_on(action, day), day):
                due_now.append(name)
    return tuple(
        Interval(
            first=span.first,
            last=span.last,
            is_open=span.is_open,
            outcomes={outcome: tuple(ids) for outcome, ids in of_span.items()},
            steps=promise_day.steps,
            due_now=tuple(due_now) if span.is_open else (),
        )
        for span, of_span, promise_day in zip(spans, outcomes, days, strict=False)
    )


def broken_now(intervals: Sequence[Interval]) -> list[str]:
    """The actions that were promised for now and are not done."""
    broken: list[str] = []
    for interval in intervals:
        if interval.is_open:
            broken += interval.outcomes["broken"]
    return broken


def strip(intervals: Sequence[Interval]) -> str:
    """One mark for each closed interval: all kept, some, none, nothing promised."""
    return "".join(interval.mark for interval in intervals if not interval.is_open)


class _Span(NamedTuple):
    """An interval before its promises are known; where they were frozen, due dates count for nothing."""

    first: date
    last: date
    is_open: bool
    is_frozen: bool

    @property
    def judged_to(self) -> date:
        """In the open interval what is due on the day itself may still be kept."""
        return plus(self.last, -1) if self.is_open else self.last


def _spans(days: Sequence[PromiseDay], day: date) -> list[_Span]:
    spans = [
        _Span(first.day, last.day, is_open=False, is_frozen=first.promised is not None)
        for first, last in itertools.pairwise(days)
    ]
    if days and days[-1].day < day:
        spans.append(_Span(days[-1].day, day, is_open=True, is_frozen=days[-1].promised is not None))
    return spans


def _frozen(days: Sequence[PromiseDay]) -> dict[str, list[tuple[int, date]]]:
    """By action: the intervals for which it was promised in writing, and until when."""
    frozen: dict[str, list[tuple[int, date]]] = {}
    for at, promise_day in enumerate(days):
        for name, promise in (promise_day.promised or {}).items():
            frozen.setdefault(name, []).append((at, promise))
    return frozen


def _promises(action: Action, spans: Sequence[_Span], starts: Sequence[date]) -> Iterator[tuple[int, date]]:
    """The intervals in which the action was due, as its due date stood on their first day, and those dates."""
    dates = dict.fromkeys((*(move.old for move in action.moves), action.due))
    for due in dates:
        if due is None:
            continue
        at = bisect_left(starts, due) - 1
        if at < 0 or due > spans[at].last or spans[at].is_frozen:
            continue
        first = spans[at].first
        if was_open_on(action, first) and due_on(action, first) == due:
            yield at, due


def _outcome(action: Action, promise: date, span: _Span) -> PromiseOutcome:
    """What had become of a promise at the end of its interval."""
    now = fact_on(action, span.last)
    if now.status == "done":
        done_on = action.status_day
        return "kept" if done_on is None or done_on <= promise else "late"
    if is_answer(due_on(action, span.first), span.first):
        return _answer(action, now, promise, span.first)
    if _was_moved(now, promise):
        return "moved"
    return "dropped" if now.status == "dropped" else "broken"


def is_answer(due: date | None, made_on: date) -> bool:
    """Whether what was promised of an action is an answer: it was due by the day on which the promise was made."""
    return due is not None and due <= made_on


def _answer(action: Action, now: ActionFact, promise: date, made_on: date) -> PromiseOutcome:
    """An action that was overdue is answered for when it is moved or dropped, in time and with a reason."""
    moves = [move for move in now.moves if move.date > made_on]
    if any(move.date <= promise and move.reason for move in moves):
        return "kept"
    if now.status == "dropped":
        is_in_time = action.status_day is None or action.status_day <= promise
        return "kept" if is_in_time and action.reason else "dropped"
    return "moved" if moves else "broken"


def _was_moved(now: ActionFact, promise: date) -> bool:
    return now.due is not None and now.due > promise and any(move.old == promise for move in now.moves)


def silent_moves(plan: Plan, days: Sequence[PromiseDay]) -> Iterator[SilentMove]:
    """Frozen promises that differ from the due date as it stood at the end of that checkpoint's day."""
    for promise_day in days:
        made_on = promise_day.day
        for name, promised in (promise_day.promised or {}).items():
            action = plan.actions.get(name)
            due = due_on(action, made_on) if action is not None else None
            if action is not None and due != promised and not is_answer(due, made_on):
                yield SilentMove(name, promised, due, made_on)


def promised(plan: Plan, day: date, until: date, unanswered: Collection[str]) -> tuple[Promised, ...]:
    """What is promised on a day until the next checkpoint, in plan order.

    Of each action that it is done, if it is due by then, else its next step; of those in `unanswered` that are overdue
    or due today, that they are answered for.
    """
    promises = []
    for name, action in plan.actions.items():
        if not was_open_on(action, day):
            continue
        due, step = due_on(action, day), action.next_step
        if due is not None and day < due <= until:
            promises.append(Promised(name, due))
        elif step is not None and step.by is not None and day < step.by <= until:
            promises.append(Promised(name, step.by, step.what))
        elif name in unanswered and is_answer(due, day):
            promises.append(Promised(name, until))
    return tuple(promises)
