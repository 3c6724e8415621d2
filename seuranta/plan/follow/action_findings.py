"""What is worth saying of the open actions on a day; where each stands is worked out in `actions`."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from datetime import date
from functools import cached_property, lru_cache

from seuranta.plan.follow.actions import ActionOn
from seuranta.plan.follow.days_off import DaysOff
from seuranta.plan.loading.model import Move, Plan
from seuranta.plan.values.holidays import last_fitting_day_before
from seuranta.plan.values.periods import weekday_choice
from seuranta.plan.words.diagnostic import Argument, At, Choice, Finding, HoldsUp, IsUnread, Term

STALE_AFTER = 90
_MOST_NAMED = 5


class ActionFindings:
    """The findings about one plan's actions on a day.

    `held_up` says for each late or blocked action what it holds up, `rings` which ones wait for each other.
    """

    def __init__(
        self,
        plan: Plan,
        actions: Mapping[str, ActionOn],
        held_up: Mapping[str, HoldsUp],
        day: date,
        is_unread: IsUnread,
        rings: Iterable[Iterable[str]],
    ) -> None:
        self._plan = plan
        self._actions = actions
        self._held_up = held_up
        self._day = day
        self._is_unread = is_unread
        self._rings = {name: members for members in map(frozenset, rings) for name in members}
        self._days_off = DaysOff(plan)
        self._is_working_day = lru_cache(maxsize=None)(self._days_off.is_working_day)

    def all(self) -> Iterator[Finding]:
        """Action by action in plan order; of each action the worst first."""
        for on in self._actions.values():
            if on.is_open:
                if on.is_problem or on.start_days:
                    yield from self._late_or_blocked(on)
                if on.action.depends_on:
                    yield from self._predecessors(on)
                if on.fact.moves:
                    yield from self._moves(on)
                yield from self._missing(on)

    # --- late and blocked

    def _late_or_blocked(self, on: ActionOn) -> Iterator[Finding]:
        action = on.action
        if on.is_overdue:
            yield self._held(on, "overdue-action", "due", {"n": on.days, "due": on.fact.due})
        if on.is_blocked:
            field = "blocked_by" if action.blocked_by is not None else "status"
            yield self._held(on, "blocked-action", field, {"obstacle": action.blocked_by} | _step(on))
        if on.is_problem and action.next_step is None and not self._is_unread("actions", action.id, "next_step"):
            yield _finding(on, "no-next-step", ("status" if on.is_blocked else "due",))
        if on.start_days and not self._is_unread("actions", action.id, "status"):
            assert action.start is not None
            yield _finding(
                on, "late-start", ("start",), {"n": on.start_days, "start": action.start.last}, on.start_days
            )

    def _held(self, on: ActionOn, name: str, field: str, args: Mapping[str, Argument]) -> Finding:
        """A finding about an action that others may wait for."""
        held_up = self._held_up[on.action.id]
        named = {"others": named_ids(held_up.actions)} if held_up.actions else {}
        return _finding(on, name, (field,), {**args, **named}, on.days, held_up)

    # --- what an action depends on

    def _predecessors(self, on: ActionOn) -> Iterator[Finding]:
        told = self._in_one_ring(on.action.id)  # that they wait for each other is told as a ring
        others = [name for name in on.waits_for if name not in told]
        if others:
            args: dict[str, Argument] = {"n": len(others), "others": named_ids(others)}
            yield _finding(on, "waiting-action", ("depends_on",), args)
        clashes = {name: due for name, due in on.clashes.items() if name not in told}
        if clashes:
            before, due = max(clashes.items(), key=lambda clash: clash[1])
            start = on.action.start.first if on.action.start is not None else None
            args = {"before": before, "before_due": due, "start": start, "due": on.fact.due}
            yield _finding(on, "date-clash", ("depends_on",), args)
        for at, before in enumerate(on.action.depends_on):
            other = self._actions.get(before)
            if other is not None and other.state == "dropped":
                yield _finding(on, "dropped-predecessor", ("depends_on", at), {"before": before})

    def _in_one_ring(self, item: str) -> frozenset[str]:
        """The actions that wait for this one as it waits for them, itself among them."""
        return self._rings.get(item, frozenset())

    # --- moves

    def _moves(self, on: ActionOn) -> Iterator[Finding]:
        moves = on.fact.moves
        yield _finding(on, "moved-action", ("moves",), {"n": len(moves), "due": on.original_due}, is_key=True)
        undecided = [at for at in range(2, len(moves)) if not self._is_decided(on, moves[at - 1], moves[at])]
        if undecided:
            at = undecided[-1]
            yield _finding(on, "undecided-move", ("moves", at), {"n": len(moves), "day": moves[at].date})
        late = [at for at, move in enumerate(moves) if move.date > move.old]
        if late:
            move = moves[late[-1]]
            yield _finding(on, "moved-after-due", ("moves", late[-1]), {"day": move.date, "due": move.old})

    def _is_decided(self, on: ActionOn, before: Move, move: Move) -> bool:
        if move.decided_by:
            return True
        return any(before.date < day <= move.date for day in self._decided_on.get(on.action.id, ()))

    @cached_property
    def _decided_on(self) -> Mapping[str, list[date]]:
        """The days of decisions, by the actions that they affect."""
        found: dict[str, list[date]] = {}
        for decision in self._plan.decisions.values():
            if decision.date is None:
                continue
            for affected in decision.affects:
                if affected.section == "actions":
                    found.setdefault(affected.id, []).append(decision.date)
        return found

    # --- what an action lacks, and days that do not do

    def _missing(self, on: ActionOn) -> Iterator[Finding]:
        action, due = on.action, on.fact.due
        if due is None:
            if on.is_unscheduled and not self._is_unread("actions", action.id, "due"):
                yield _finding(on, "unscheduled-action", ())
        elif due >= self._day and not self._is_working_day(due):
            yield _finding(on, "due-on-day-off", ("due",), self._day_off(due))
        if action.owner is None:
            if action.typed_owner is not None:
                yield _finding(on, "unowned-action", ("owner",), {"everyone": action.typed_owner.name})
            elif not self._is_unread("actions", action.id, "owner"):
                yield _finding(on, "unowned-action", ())
        elif action.owner.kind in self._leaderless:
            yield _finding(on, "team-without-lead", ("owner",), {"team": Term("plan", action.owner.kind)})
        if on.is_ongoing:
            yield from self._without_news(on)
        if not action.goal and self._plan.goals and not self._is_unread("actions", action.id, "goal"):
            yield _finding(on, "action-without-goal", ())

    def _without_news(self, on: ActionOn) -> Iterator[Finding]:
        """An ongoing action is never late, so that nobody is asked about it; silence for a quarter is a question."""
        last = max(self._dates_of(on), default=self._day)
        days = (self._day - last).days
        if days >= STALE_AFTER:
            yield _finding(on, "stale-ongoing", ("due",), {"n": days, "last": last})

    def _dates_of(self, on: ActionOn) -> Iterator[date]:
        """Every day on which something was, or will be, written down about an action; none before the presentation."""
        action, plan = on.action, self._plan
        if plan.presented is not None:
            yield plan.presented.date
        if action.start is not None:
            yield action.start.last
        if action.status_day is not None:
            yield action.status_day
        if action.next_step is not None and action.next_step.by is not None:
            yield action.next_step.by
        yield from (day for goal in action.goal if goal in plan.goals for day in plan.goals[goal].readings)
        yield from self._decided_on.get(action.id, ())

    @cached_property
    def _leaderless(self) -> frozenset[str]:
        teams = {"team": self._plan.team, "management_team": self._plan.management_team}
        return frozenset(
            kind
            for kind, team in teams.items()
            if team is not None and team.lead is None and not self._is_unread("", "", kind)
        )

    def _day_off(self, due: date) -> dict[str, Argument]:
        """Why a day is off, and the working day before it; where that is not ahead any more, the one after it."""
        why = self._days_off.why_off(due)
        if why["holiday"] in _EVES:
            why = {"holiday": None, "break": why["holiday"]}
        said: dict[str, Argument] = {"due": due, **why, "weekday": weekday_choice(due.weekday())}
        before = last_fitting_day_before(due, self._is_working_day)
        if before is None or before > self._day:
            return {**said, "proposal": before}
        after = self._days_off.first_working_day_from(due)
        return {**said, "later": after if after != due else None}


_EVES = (Choice("holiday", "christmas_eve"), Choice("holiday", "midsummer_eve"))
"""Days off, but no public holidays."""


def named_ids(ids: Iterable[str]) -> tuple[str, ...]:
    """The first few of many ids, with a mark where there are more."""
    found: list[str] = []
    for one in ids:
        if len(found) == _MOST_NAMED:
            found.append("…")
            break
        found.append(one)
    return tuple(found)


def _step(on: ActionOn) -> dict[str, Argument]:
    step = on.action.next_step
    if step is None:
        return {}
    return {"step": step.what, "who": step.who.name if step.who is not None else None, "by": step.by}


def _finding(
    on: ActionOn,
    name: str,
    path: tuple[str | int | date, ...],
    args: Mapping[str, Argument] | None = None,
    days: int | None = None,
    holds_up: HoldsUp | None = None,
    *,
    is_key: bool = False,
) -> Finding:
    item = on.action.id
    every = {"id": item} if args is None else {"id": item, **args}
    return Finding(name, At("actions", item, path, is_key), every, on.light, days, holds_up)
