"""What each late or blocked action holds up, worked out for all of them in one walk.

A set of actions is a number with a bit for each action, so that a chain of thousands of late ones stays quick; ids are
spelled out only where somebody reads them.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date
from functools import reduce
from itertools import chain
from operator import or_
from typing import NamedTuple, overload

from seuranta.plan.follow.actions import ActionFact, downstream
from seuranta.plan.follow.rings import Graph, components
from seuranta.plan.loading.model import Plan
from seuranta.plan.words.diagnostic import HoldsUp


class Ids(Sequence[str]):
    """Some of a row of ids, in the order of the row, kept as bits until they are read."""

    __slots__ = ("_bits", "_row")

    def __init__(self, row: Sequence[str], bits: int) -> None:
        self._row = row
        self._bits = bits

    def __len__(self) -> int:
        return self._bits.bit_count()

    def __iter__(self) -> Iterator[str]:
        bits = f"{self._bits:b}"[::-1]
        at = bits.find("1")
        while at >= 0:
            yield self._row[at]
            at = bits.find("1", at + 1)

    @overload
    def __getitem__(self, index: int) -> str: ...
    @overload
    def __getitem__(self, index: slice) -> tuple[str, ...]: ...
    def __getitem__(self, index: int | slice) -> str | tuple[str, ...]:
        return tuple(self)[index]

    def __eq__(self, other: object) -> bool:
        return isinstance(other, (tuple, Ids)) and tuple(self) == tuple(other)

    def __hash__(self) -> int:
        return hash(tuple(self))

    def __repr__(self) -> str:
        return repr(tuple(self))


class _Reach(NamedTuple):
    """What lies after an action: bits of actions and of goals, and the earliest due date."""

    actions: int = 0
    goals: int = 0
    due: date | None = None

    def also(self, other: _Reach) -> _Reach:
        dates = [due for due in (self.due, other.due) if due is not None]
        return _Reach(self.actions | other.actions, self.goals | other.goals, min(dates, default=None))


_NOTHING = _Reach()


def knock_on(
    plan: Plan, facts: Mapping[str, ActionFact], sources: Sequence[str], after: Graph, checkpoint_days: Sequence[date]
) -> dict[str, HoldsUp]:
    """What each of `sources` holds up: open actions through every step of open actions, each once, without itself.

    `after` are the plan's `dependents`, `checkpoint_days` the days of the checkpoints that were not skipped, ascending.
    Of actions that wait for each other in a ring the dates are taken together.
    """
    held_up = downstream(facts, sources, after)
    row = tuple(name for name in plan.actions if name in held_up) if held_up else ()
    bits = {name: 1 << at for at, name in enumerate(row)}
    goals = tuple(plan.goals)
    goals_of = _goals_of(plan, {*sources, *held_up})
    reach = _reach(facts, sources, after, bits, goals_of)
    holds_up = {}
    for name in sources:
        action_bits, goal_bits, due = reach[name]
        others = Ids(row, action_bits & ~bits.get(name, 0))
        touched = tuple(Ids(goals, goal_bits | goals_of[name]))
        holds_up[name] = HoldsUp(others, touched, _promised_on(checkpoint_days, due))
    return holds_up


def _reach(
    facts: Mapping[str, ActionFact],
    sources: Sequence[str],
    after: Graph,
    bits: Mapping[str, int],
    goals_of: Mapping[str, int],
) -> dict[str, _Reach]:
    """`bits` and `goals_of` hold every open action that can be reached."""
    open_after = {name: tuple(item for item in after.get(name, ()) if item in bits) for name in goals_of}
    reach_of: dict[str, _Reach] = {}
    for component in components(sources, open_after):
        reach = _NOTHING
        for item in chain.from_iterable(open_after[name] for name in component):
            reach = reach.also(_Reach(bits[item], goals_of[item], facts[item].due))
            reach = reach.also(reach_of.get(item, _NOTHING))
        reach_of.update(dict.fromkeys(component, reach))
    return reach_of


def _goals_of(plan: Plan, names: Iterable[str]) -> dict[str, int]:
    """The goals of some actions, as bits in plan order."""
    bits = {goal: 1 << at for at, goal in enumerate(plan.goals)}
    return {name: reduce(or_, (bits.get(goal, 0) for goal in plan.actions[name].goal), 0) for name in names}


def _promised_on(checkpoint_days: Sequence[date], due: date | None) -> date | None:
    if due is None:
        return None
    at = bisect_left(checkpoint_days, due)
    return checkpoint_days[at] if at < len(checkpoint_days) else None
