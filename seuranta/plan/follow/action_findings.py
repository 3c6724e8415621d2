"""What is worth saying of the open actions on a day; where each stands is worked out in `actions`."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from datetime import date
from itertools import islice

from seuranta.plan.follow.actions import ActionOn
from seuranta.plan.follow.seen import Finder, Seen
from seuranta.plan.follow.untouched import is_to_lapse
from seuranta.plan.loading.model import Move
from seuranta.plan.values.holidays import last_fitting_day_before
from seuranta.plan.values.periods import weekday_choice
from seuranta.plan.words.diagnostic import Argument, At, Choice, Finding, HoldsUp, PathStep, Term

STALE_AFTER = 90
_MOST_NAMED = 5


def action_findings(seen: Seen) -> Iterator[Finding]:
    """Action by action in plan order; of each action the worst first."""
    for action in seen.actions.values():
        if action.is_open:
            for finder in OF_EACH_ACTION:
                yield from finder(seen, action)


# --- late and blocked -------------------------------------------------------------------------------------------------


def overdue_action(seen: Seen, action: ActionOn) -> Iterator[Finding]:
    if action.is_overdue:
        yield _holding_up(seen, action, "overdue-action", "due", {"n": action.days, "due": action.fact.due})


def blocked_action(seen: Seen, action: ActionOn) -> Iterator[Finding]:
    if action.is_blocked:
        obstacle = action.action.blocked_by
        field = "status" if obstacle is None else "blocked_by"
        yield _holding_up(seen, action, "blocked-action", field, {"obstacle": obstacle, **_next_step(action)})


def no_next_step(seen: Seen, action: ActionOn) -> Iterator[Finding]:
    """None is asked of an action of which it was agreed that it lapses."""
    if action.action.next_step is not None or "next_step" in action.unread:
        return
    if action.is_problem and not is_to_lapse(seen, action):
        yield _finding(action, "no-next-step", ("status" if action.is_blocked else "due",))


def late_next_step(_seen: Seen, action: ActionOn) -> Iterator[Finding]:
    """What was to unblock it has itself been left."""
    step = action.action.next_step
    if action.step_days and step is not None:
        args: dict[str, Argument] = {"step": step.what, "by": step.by}
        yield _finding(action, "late-next-step", ("next_step",), args, action.step_days)


def late_start(_seen: Seen, action: ActionOn) -> Iterator[Finding]:
    start = action.action.start
    if action.start_days and start is not None and "status" not in action.unread:
        args: dict[str, Argument] = {"n": action.start_days, "start": start.last}
        yield _finding(action, "late-start", ("start",), args, action.start_days)


def _holding_up(seen: Seen, action: ActionOn, name: str, field: str, args: Mapping[str, Argument]) -> Finding:
    """A finding about an action that others may wait for."""
    holds_up = seen.held_up[action.id]
    others: dict[str, Argument] = {"others": named_ids(holds_up.actions)} if holds_up.actions else {}
    return _finding(action, name, (field,), {**args, **others}, action.days, holds_up)


def _next_step(action: ActionOn) -> dict[str, Argument]:
    step = action.action.next_step
    if step is None:
        return {}
    who = step.who.name if step.who is not None else None
    return {"step": step.what, "who": who, "was_due" if action.step_days else "by": step.by}


# --- what an action depends on ----------------------------------------------------------------------------------------


def waiting_action(seen: Seen, action: ActionOn) -> Iterator[Finding]:
    others = [item for item in action.waits_for if not _is_in_one_ring(seen, action, item)]
    if others:
        args: dict[str, Argument] = {"n": len(others), "others": named_ids(others)}
        yield _finding(action, "waiting-action", ("depends_on",), args)


def date_clash(seen: Seen, action: ActionOn) -> Iterator[Finding]:
    """Told of the predecessor that comes last."""
    clashes = [(item, due) for item, due in action.clashes.items() if not _is_in_one_ring(seen, action, item)]
    if clashes:
        before, before_due = max(clashes, key=lambda clash: clash[1])
        start = action.action.start.first if action.action.start is not None else None
        dates: dict[str, Argument] = {
            "before": before,
            "before_due": before_due,
            "start": start,
            "due": action.fact.due,
        }
        yield _finding(action, "date-clash", ("depends_on",), dates)


def _is_in_one_ring(seen: Seen, action: ActionOn, item: str) -> bool:
    """Whether two actions wait for each other, which is told as a ring."""
    return item in seen.ring_of.get(action.id, ())


def dropped_predecessor(seen: Seen, action: ActionOn) -> Iterator[Finding]:
    for at, item in enumerate(action.action.depends_on):
        before = seen.actions.get(item)
        if before is not None and before.state == "dropped":
            yield _finding(action, "dropped-predecessor", ("depends_on", at), {"before": item})


# --- moves ------------------------------------------------------------------------------------------------------------


def moved_action(_seen: Seen, action: ActionOn) -> Iterator[Finding]:
    moves = action.fact.moves
    if moves:
        yield _finding(action, "moved-action", ("moves",), {"n": len(moves), "due": action.original_due}, is_key=True)


def undecided_move(seen: Seen, action: ActionOn) -> Iterator[Finding]:
    """The latest of those after the second."""
    moves = action.fact.moves
    for at in range(len(moves) - 1, 1, -1):
        if not _is_decided(seen, action, moves[at - 1], moves[at]):
            yield _finding(action, "undecided-move", ("moves", at), {"n": len(moves), "day": moves[at].date})
            return


def _is_decided(seen: Seen, action: ActionOn, before: Move, move: Move) -> bool:
    if move.decided_by:
        return True
    return any(before.date < day <= move.date for day in seen.decided_on.get(action.id, ()))


def moved_after_due(_seen: Seen, action: ActionOn) -> Iterator[Finding]:
    """The latest one."""
    late = [(at, move) for at, move in enumerate(action.fact.moves) if move.date > move.old]
    if late:
        at, move = late[-1]
        yield _finding(action, "moved-after-due", ("moves", at), {"day": move.date, "due": move.old})


# --- what an action lacks, and days that do not do --------------------------------------------------------------------


def unscheduled_action(_seen: Seen, action: ActionOn) -> Iterator[Finding]:
    if action.is_unscheduled and "due" not in action.unread:
        yield _finding(action, "unscheduled-action")


def due_on_day_off(seen: Seen, action: ActionOn) -> Iterator[Finding]:
    due = action.fact.due
    if due is not None and due >= seen.day and not seen.is_working_day(due):
        yield _finding(action, "due-on-day-off", ("due",), _day_off(seen, due))


def _day_off(seen: Seen, due: date) -> dict[str, Argument]:
    """Why a day is off, and the working day before it; where that is not ahead any more, the one after it."""
    why = seen.days_off.why_off(due)
    if why["holiday"] in _EVES:
        why = {"holiday": None, "break": why["holiday"]}
    args: dict[str, Argument] = {"due": due, **why, "weekday": weekday_choice(due.weekday())}
    before = last_fitting_day_before(due, seen.is_working_day)
    if before is None or before > seen.day:
        return {**args, "proposal": before}
    after = seen.days_off.first_working_day_from(due)
    return {**args, "later": after if after != due else None}


_EVES = (Choice("holiday", "christmas_eve"), Choice("holiday", "midsummer_eve"))
"""Days off, but no public holidays."""


def unowned_action(_seen: Seen, action: ActionOn) -> Iterator[Finding]:
    """What everybody owns nobody does."""
    if action.owner is not None:
        return
    if action.action.typed_owner is not None:
        yield _finding(action, "unowned-action", ("owner",), {"everyone": action.action.typed_owner.name})
    elif "owner" not in action.unread:
        yield _finding(action, "unowned-action")


def team_without_lead(seen: Seen, action: ActionOn) -> Iterator[Finding]:
    owner = action.owner
    if owner is None or owner.kind not in ("team", "management_team"):
        return
    team = seen.plan.team if owner.kind == "team" else seen.plan.management_team
    if team is not None and team.lead is None and not seen.is_unread("", "", owner.kind):
        yield _finding(action, "team-without-lead", ("owner",), {"team": Term("plan", owner.kind)})


def stale_ongoing(seen: Seen, action: ActionOn) -> Iterator[Finding]:
    """An ongoing action is never late, so that nobody is asked about it; silence for a quarter is a question."""
    if not action.is_ongoing:
        return
    last = max(_dates_of(seen, action), default=seen.day)
    days = (seen.day - last).days
    if days >= STALE_AFTER:
        yield _finding(action, "stale-ongoing", ("due",), {"n": days, "last": last})


def _dates_of(seen: Seen, action: ActionOn) -> Iterator[date]:
    """Every day on which something was, or will be, written down about an action; none before the presentation."""
    typed, plan = action.action, seen.plan
    if plan.presented is not None:
        yield plan.presented.date
    if typed.start is not None:
        yield typed.start.last
    if typed.status_day is not None:
        yield typed.status_day
    if typed.next_step is not None and typed.next_step.by is not None:
        yield typed.next_step.by
    for goal in typed.goal:
        if goal in plan.goals:
            yield from plan.goals[goal].readings
    yield from seen.decided_on.get(action.id, ())


def action_without_goal(seen: Seen, action: ActionOn) -> Iterator[Finding]:
    if seen.plan.goals and not action.action.goal and "goal" not in action.unread:
        yield _finding(action, "action-without-goal")


OF_EACH_ACTION: tuple[Callable[[Seen, ActionOn], Iterator[Finding]], ...] = (
    overdue_action,
    blocked_action,
    no_next_step,
    late_next_step,
    late_start,
    waiting_action,
    date_clash,
    dropped_predecessor,
    moved_action,
    undecided_move,
    moved_after_due,
    unscheduled_action,
    due_on_day_off,
    unowned_action,
    team_without_lead,
    stale_ongoing,
    action_without_goal,
)
"""What finds something about an open action, the worst first."""

ACTION_FINDERS: tuple[Finder, ...] = (action_findings,)


def named_ids(ids: Iterable[str]) -> tuple[str, ...]:
    """The first few of many ids, with a mark where there are more: ("1", "2", "3", "4", "5", "…")."""
    named = tuple(islice(ids, _MOST_NAMED + 1))
    return named if len(named) <= _MOST_NAMED else (*named[:_MOST_NAMED], "…")


def _finding(
    action: ActionOn,
    name: str,
    path: tuple[PathStep, ...] = (),
    args: Mapping[str, Argument] | None = None,
    days: int | None = None,
    holds_up: HoldsUp | None = None,
    *,
    is_key: bool = False,
) -> Finding:
    at = At("actions", action.id, path, is_key)
    return Finding(name, at, {"id": action.id, **(args or {})}, action.light, days, holds_up)
