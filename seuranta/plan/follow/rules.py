"""What contradicts itself in a plan, or is missing from it, whatever the day.

A tuple of small functions from the plan to findings. What a model of one item can see by itself is told in `model`,
what depends on the day in the modules of findings.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import date
from itertools import pairwise

from seuranta.plan.follow.actions import CLOSED
from seuranta.plan.follow.far_dates import far_date
from seuranta.plan.follow.rings import Graph, components, ring
from seuranta.plan.loading.model import Action, Goal, Plan, Timed
from seuranta.plan.loading.places import KIND_OF_SECTION
from seuranta.plan.loading.references import is_joined
from seuranta.plan.words.diagnostic import Argument, At, Finding, IsUnread, Term

Rule = Callable[[Plan, IsUnread], Iterator[Finding]]


def contradictions(plan: Plan, is_unread: IsUnread) -> Iterator[Finding]:
    """Everything that the rules find, rule by rule, each in plan order."""
    for rule in RULES:
        yield from rule(plan, is_unread)


# --- actions ------------------------------------------------------------------------------------------------------


def _action(action: Action, name: str, *path: str | int, **args: Argument) -> Finding:
    return Finding(name, At("actions", action.id, path), {"id": action.id, **args})


def start_after_due(plan: Plan, _: IsUnread) -> Iterator[Finding]:
    for one in plan.actions.values():
        if one.start is not None and one.due is not None and one.start.first > one.due:
            yield _action(one, "start-after-due", "start", start=one.start.first, due=one.due)


def closed_without_date(plan: Plan, is_unread: IsUnread) -> Iterator[Finding]:
    for one in plan.actions.values():
        if one.typed_status.status not in CLOSED or one.typed_status.day is not None or one.done_on is not None:
            continue
        if not is_unread("actions", one.id, "status") and not is_unread("actions", one.id, "done_on"):
            name = "done-without-date" if one.typed_status.status == "done" else "dropped-without-date"
            yield _action(one, name, "status")


def dropped_without_reason(plan: Plan, is_unread: IsUnread) -> Iterator[Finding]:
    for one in plan.actions.values():
        is_told = is_unread("actions", one.id, "reason") or is_unread("actions", one.id, "status")
        if one.typed_status.status == "dropped" and one.reason is None and not is_told:
            yield _action(one, "dropped-without-reason", "status")


def done_on_mismatch(plan: Plan, _: IsUnread) -> Iterator[Finding]:
    """Two days on which an action was done, or one on which it was not."""
    for one in plan.actions.values():
        if one.done_on is None or "typed_status" not in one.model_fields_set:
            continue
        status, day = one.typed_status
        if status != "done":
            yield _action(one, "done-on-not-done", "done_on", day=one.done_on)
        elif day is not None and day != one.done_on:
            yield _action(one, "two-done-dates", "done_on", day=one.done_on, other=day)


def move_mismatch(plan: Plan, is_unread: IsUnread) -> Iterator[Finding]:
    """Moves stand oldest first, and what one moved to is what the next one moved from."""
    for one in plan.actions.values():
        if not one.moves:
            continue
        for at, (before, move) in enumerate(pairwise(one.moves), 1):
            if move.date < before.date:
                yield _action(one, "move-mismatch", "moves", at, "date", day=move.date, before=before.date)
        if not is_unread("actions", one.id, "moves"):
            yield from _wrong_new_dates(one, is_due_known=not is_unread("actions", one.id, "due"))


def _wrong_new_dates(action: Action, *, is_due_known: bool) -> Iterator[Finding]:
    implied = [*(move.old for move in action.moves[1:]), action.due]
    for at, (move, new) in enumerate(zip(action.moves, implied, strict=True)):
        is_last = at == len(action.moves) - 1
        if move.new is not None and move.new != new and (is_due_known or not is_last):
            args = {"new": move.new, "due" if is_last else "next": new}
            yield _action(action, "move-mismatch", "moves", at, "to", **args)


def dependency_cycle(plan: Plan, _: IsUnread) -> Iterator[Finding]:
    """One finding for actions that wait for each other, at the first of them, with a shortest ring through it."""
    before = _before(plan)
    for members in rings_of(plan):
        way = ring(members[0], before)
        is_long = len(way) > _MOST_OF_A_RING
        first, gap, last = (way[: _MOST_OF_A_RING - 2], ["…"], way[-1:]) if is_long else (way, [], [])
        at = At("actions", way[0], ("depends_on",))
        args: dict[str, Argument] = {"id": way[0], "ring": " → ".join((*first, *gap, *last, way[0]))}
        related = tuple(
            (At("actions", name, ("depends_on",)), "waits-in-ring", {"id": name}) for name in (*first[1:], *last)
        )
        if len(way) == 1:
            args["itself"] = way[0]
        if is_long:
            args["n"] = len(way)
        yield Finding("dependency-cycle", at, args, related=related)


def rings_of(plan: Plan) -> list[list[str]]:
    """The actions that wait for each other, ring by ring, in plan order."""
    before = _before(plan)
    order = {name: at for at, name in enumerate(plan.actions)}
    # Every ring holds an action that depends on a later one or on itself, and most plans have none.
    start = [name for name, others in before.items() for one in others if order.get(one, -1) >= order[name]]
    rings = [one for one in components(start, before) if len(one) > 1 or one[0] in before.get(one[0], ())]
    return sorted((sorted(one, key=order.__getitem__) for one in rings), key=lambda one: order[one[0]])


def _before(plan: Plan) -> Graph:
    return {name: one.depends_on for name, one in plan.actions.items() if one.depends_on}


_MOST_OF_A_RING = 6
"""Of a longer one the first few and the last are named, and all are counted."""


# --- goals --------------------------------------------------------------------------------------------------------


def _goal(goal: Goal, name: str, *path: str | int | date, key: bool = False, **args: Argument) -> Finding:
    return Finding(name, At("goals", goal.id, path, key), {"id": goal.id, **args})


def target_without_by(plan: Plan, is_unread: IsUnread) -> Iterator[Finding]:
    for one in plan.goals.values():
        is_line = one.target is not None and one.target.level is None
        if is_line and one.by is None and not is_unread("goals", one.id, "by"):
            yield _goal(one, "target-without-by", "target")


def by_before_baseline(plan: Plan, _: IsUnread) -> Iterator[Finding]:
    for one in plan.goals.values():
        start = _baseline_day(plan, one)
        if one.by is not None and start is not None and one.by <= start:
            yield _goal(one, "by-before-baseline", "by", by=one.by, day=start)


def baseline_equals_target(plan: Plan, _: IsUnread) -> Iterator[Finding]:
    for one in plan.goals.values():
        baseline = one.baseline.value if one.baseline is not None else None
        if baseline is None or one.target is None or one.target.level is not None:
            continue
        if baseline.value == one.target.value:
            yield _goal(one, "baseline-equals-target", "target", value=one.target.value)


def interim_target_outside(plan: Plan, _: IsUnread) -> Iterator[Finding]:
    for one in plan.goals.values():
        start = _baseline_day(plan, one) if one.interim_targets else None
        for day in one.interim_targets:
            if (start is not None and day < start) or (one.by is not None and day > one.by):
                args = {"day": day, "by": one.by, "start": start}
                yield _goal(one, "interim-target-outside", "interim_targets", day, key=True, **args)


def _baseline_day(plan: Plan, goal: Goal) -> date | None:
    """The day of the baseline; without one that of the presentation, or, without a baseline, of the first reading."""
    if goal.baseline is None or goal.baseline.value is None:
        return None
    return goal.baseline.date or (plan.presented.date if plan.presented is not None else None)


# --- everything -----------------------------------------------------------------------------------------------------


def joined_names(plan: Plan, _: IsUnread) -> Iterator[Finding]:
    """One owner who seems to be several; where the plan lists its people, that is an error of the name."""
    if plan.people:
        return
    for section in ("goals", "actions", "checkpoints", "communication", "feedback", "decisions"):
        for name, one in getattr(plan, section).items():
            if one.owner is not None and one.owner.kind == "person" and is_joined(one.owner.name):
                helpers = Term("action", "helpers") if section == "actions" else None
                args: dict[str, Argument] = {"typed": one.owner.name, "helpers": helpers}
                yield Finding("joined-names", At(section, name, ("owner",)), args)


def until_before_start(plan: Plan, _: IsUnread) -> Iterator[Finding]:
    for section, items in (("checkpoints", plan.checkpoints), ("communication", plan.communication)):
        for name, one in items.items():
            if one.start is not None and one.until is not None and one.until < one.start:
                yield _until(section, name, one.start, one.until)
    for name, rest in plan.breaks.items():
        if rest.start is not None and rest.until is not None and rest.until < rest.start.first:
            yield _until("breaks", name, rest.start.first, rest.until)


def _until(section: str, item: str, start: date, until: date) -> Finding:
    return Finding("until-before-start", At(section, item, ("until",)), {"id": item, "start": start, "until": until})


def date_and_recurrence(plan: Plan, _: IsUnread) -> Iterator[Finding]:
    for section, item, one in _timed(plan):
        if one.date and one.recurrence is not None:
            yield Finding("date-and-recurrence", At(section, item, ("recurrence",)), {"id": item})


def two_times(plan: Plan, _: IsUnread) -> Iterator[Finding]:
    """A phrase may say the time, or the field of its own; both, and different, is one too many."""
    for section, item, one in _timed(plan):
        in_phrase = one.recurrence.time if one.recurrence is not None else None
        if in_phrase is not None and one.typed_time is not None and one.typed_time.start != in_phrase.start:
            args: dict[str, Argument] = {"id": item, "time": one.typed_time.start, "other": in_phrase.start}
            yield Finding("two-times", At(section, item, ("time",)), args)


def _timed(plan: Plan) -> Iterator[tuple[str, str, Timed]]:
    for section, items in (("checkpoints", plan.checkpoints), ("communication", plan.communication)):
        for item, one in items.items():
            yield section, item, one


def missing_reason(plan: Plan, is_unread: IsUnread) -> Iterator[Finding]:
    """A block, a move or a skipped checkpoint without a word on why."""
    for one in plan.actions.values():
        is_told = is_unread("actions", one.id, "blocked_by") or is_unread("actions", one.id, "status")
        if one.status == "blocked" and one.blocked_by is None and not is_told:
            yield Finding("missing-reason", At("actions", one.id, ("status",)), {"blocked": one.id})
        if one.moves and not is_unread("actions", one.id, "moves"):
            for at, move in enumerate(one.moves):
                if move.reason is None:
                    args: dict[str, Argument] = {"moved": one.id, "day": move.date}
                    yield Finding("missing-reason", At("actions", one.id, ("moves", at)), args)
    for name, series in plan.checkpoints.items():
        for day, skipped in series.skipped.items():
            if skipped.reason is None and not is_unread("checkpoints", name, "skipped"):
                args = {"series": name, "day": day}
                yield Finding("missing-reason", At("checkpoints", name, ("skipped", day), key=True), args)


_TITLED = (
    ("goals", "title"),
    ("actions", "title"),
    ("checkpoints", "title"),
    ("communication", "title"),
    ("feedback", "question"),
    ("decisions", "decision"),
)


def untitled_item(plan: Plan, is_unread: IsUnread) -> Iterator[Finding]:
    for section, field in _TITLED:
        for name, one in getattr(plan, section).items():
            if getattr(one, field) is None and not is_unread(section, name, field):
                term = Term(KIND_OF_SECTION[section], field)
                args: dict[str, Argument] = {"id": name, "field": term, "suggestion": _title_of(one)}
                yield Finding("untitled-item", At(section, name), args)


def _title_of(item: object) -> str | None:
    """What may serve as the title of an action: the first line of its note, which other lists call its description."""
    note = item.note if isinstance(item, Action) else None
    first = note.strip().splitlines()[0] if note and note.strip() else ""
    return first if 0 < len(first) <= _LONGEST_TITLE else None


_LONGEST_TITLE = 60


def contradicting_dates(plan: Plan, _: IsUnread) -> Iterator[Finding]:
    """A thing that ends before it began."""
    for one in plan.actions.values():
        done = one.status_day
        if done is not None and one.start is not None and done < one.start.first and one.status == "done":
            field = "done_on" if one.typed_status.day is None else "status"
            yield _order("actions", one.id, field, done=done, start=one.start.first)
    for name, asked in plan.feedback.items():
        if asked.date is not None and asked.answered_on is not None and asked.answered_on < asked.date:
            yield _order("feedback", name, "answered_on", answered=asked.answered_on, asked=asked.date)
    for name, made in plan.decisions.items():
        if made.date is not None and made.review_on is not None and made.review_on < made.date:
            yield _order("decisions", name, "review_on", review=made.review_on, decided=made.date)
    if plan.closed_on is not None and plan.presented is not None and plan.closed_on < plan.presented.date:
        args = {"closed": plan.closed_on, "presented": plan.presented.date}
        yield Finding("contradicting-dates", At(path=("closed_on",)), args)


def _order(section: str, item: str, field: str, **args: date) -> Finding:
    return Finding("contradicting-dates", At(section, item, (field,)), {"id": item, **args})


RULES: tuple[Rule, ...] = (
    dependency_cycle,
    start_after_due,
    closed_without_date,
    dropped_without_reason,
    done_on_mismatch,
    move_mismatch,
    by_before_baseline,
    baseline_equals_target,
    interim_target_outside,
    until_before_start,
    date_and_recurrence,
    two_times,
    target_without_by,
    contradicting_dates,
    far_date,
    missing_reason,
    untitled_item,
    joined_names,
)
"""Errors first, warnings after them."""
