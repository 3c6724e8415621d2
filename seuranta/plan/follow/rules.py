"""What contradicts itself in a plan, or is missing from it, whatever the day.

What a model of one item can see by itself is told in `model`, what depends on the day in the modules of findings.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from itertools import pairwise

from seuranta.plan.follow.actions import CLOSED
from seuranta.plan.follow.far_dates import far_date
from seuranta.plan.follow.rings import ring
from seuranta.plan.follow.seen import Finder, Seen
from seuranta.plan.loading.model import Action, Goal, Plan, Timed
from seuranta.plan.loading.references import is_joined
from seuranta.plan.reading.source import Scalar
from seuranta.plan.words.diagnostic import Argument, At, Finding, PathStep, Term
from seuranta.plan.words.fields import KIND_OF_SECTION

# --- actions ------------------------------------------------------------------------------------------------------


def _action(action: Action, name: str, *path: str | int, **args: Argument) -> Finding:
    return Finding(name, At("actions", action.id, path), {"id": action.id, **args})


def start_after_due(seen: Seen) -> Iterator[Finding]:
    for action in seen.plan.actions.values():
        if action.start is not None and action.due is not None and action.start.first > action.due:
            yield _action(action, "start-after-due", "start", start=action.start.first, due=action.due)


def closed_without_date(seen: Seen) -> Iterator[Finding]:
    for action in seen.plan.actions.values():
        status, day = action.typed_status
        lacks_day = status in CLOSED and day is None and action.done_on is None
        if lacks_day and not seen.is_unread("actions", action.id, "status", "done_on"):
            yield _action(action, "done-without-date" if status == "done" else "dropped-without-date", "status")


def dropped_without_reason(seen: Seen) -> Iterator[Finding]:
    for action in seen.plan.actions.values():
        lacks_reason = action.typed_status.status == "dropped" and action.reason is None
        if lacks_reason and not seen.is_unread("actions", action.id, "reason", "status"):
            yield _action(action, "dropped-without-reason", "status")


def done_on_mismatch(seen: Seen) -> Iterator[Finding]:
    """Two days on which an action was done, or one on which it was not."""
    for action in seen.plan.actions.values():
        if action.done_on is None or "typed_status" not in action.model_fields_set:
            continue
        status, day = action.typed_status
        if status != "done":
            yield _action(action, "done-on-not-done", "done_on", day=action.done_on)
        elif day is not None and day != action.done_on:
            yield _action(action, "two-done-dates", "done_on", day=action.done_on, other=day)


def move_mismatch(seen: Seen) -> Iterator[Finding]:
    """Moves stand oldest first, and what one moved to is what the next one moved from."""
    for action in seen.plan.actions.values():
        if not action.moves:
            continue
        for at, (before, move) in enumerate(pairwise(action.moves), 1):
            if move.date < before.date:
                yield _action(action, "move-mismatch", "moves", at, "date", day=move.date, before=before.date)
        if not seen.is_unread("actions", action.id, "moves"):
            yield from _wrong_new_dates(action, is_due_known=not seen.is_unread("actions", action.id, "due"))


def _wrong_new_dates(action: Action, *, is_due_known: bool) -> Iterator[Finding]:
    implied = [*(move.old for move in action.moves[1:]), action.due]
    for at, (move, new) in enumerate(zip(action.moves, implied, strict=True)):
        is_last = at == len(action.moves) - 1
        if move.new is not None and move.new != new and (is_due_known or not is_last):
            args = {"new": move.new, "due" if is_last else "next": new}
            yield _action(action, "move-mismatch", "moves", at, "to", **args)


def dependency_cycle(seen: Seen) -> Iterator[Finding]:
    """One finding for actions that wait for each other, at the first of them, with a shortest ring through it."""
    for members in seen.rings:
        way = ring(members[0], seen.depends_on)
        is_long = len(way) > _MOST_OF_A_RING
        named = [*way[: _MOST_OF_A_RING - 2], way[-1]] if is_long else way
        shown = [*named[:-1], "…", named[-1]] if is_long else named
        args: dict[str, Argument] = {"id": way[0], "ring": " → ".join((*shown, way[0]))}
        if len(way) == 1:
            args["itself"] = way[0]
        if is_long:
            args["n"] = len(way)
        waiting = tuple((At("actions", item, ("depends_on",)), "waits-in-ring", {"id": item}) for item in named[1:])
        yield Finding("dependency-cycle", At("actions", way[0], ("depends_on",)), args, related=waiting)


_MOST_OF_A_RING = 6
"""Of a longer one the first few and the last are named, and all are counted."""


def missing_reason(seen: Seen) -> Iterator[Finding]:
    """A block, a move or a skipped checkpoint without a word on why."""
    for action in seen.plan.actions.values():
        lacks_obstacle = action.status == "blocked" and action.blocked_by is None
        if lacks_obstacle and not seen.is_unread("actions", action.id, "blocked_by", "status"):
            yield Finding("missing-reason", At("actions", action.id, ("status",)), {"blocked": action.id})
        if action.moves and not seen.is_unread("actions", action.id, "moves"):
            yield from _unexplained_moves(action)
    for series in seen.plan.checkpoints.values():
        for day, skipped in series.skipped.items():
            if skipped.reason is None and not seen.is_unread("checkpoints", series.id, "skipped"):
                at = At("checkpoints", series.id, ("skipped", day), key=True)
                yield Finding("missing-reason", at, {"series": series.id, "day": day})
    for name, allowed in seen.plan.settings.allow.items():
        if allowed.reason is None and not seen.is_unread("", "", "settings"):
            yield _allowed_without_reason(seen, name)


def _allowed_without_reason(seen: Seen, name: str) -> Finding:
    """Told with the name as it was typed, in whichever language."""
    at = At(path=("settings", "allow", name), key=True)
    entry = seen.loaded.places.node(at)
    typed = entry[0] if entry is not None else None
    return Finding("missing-reason", at, {"allowed": typed.text if isinstance(typed, Scalar) else name})


def _unexplained_moves(action: Action) -> Iterator[Finding]:
    for at, move in enumerate(action.moves):
        if move.reason is None:
            args: dict[str, Argument] = {"moved": action.id, "day": move.date}
            yield Finding("missing-reason", At("actions", action.id, ("moves", at)), args)


# --- goals --------------------------------------------------------------------------------------------------------


def _goal(goal: Goal, name: str, *path: PathStep, key: bool = False, **args: Argument) -> Finding:
    return Finding(name, At("goals", goal.id, path, key), {"id": goal.id, **args})


def target_without_by(seen: Seen) -> Iterator[Finding]:
    for goal in seen.plan.goals.values():
        is_line = goal.target is not None and goal.target.level is None
        if is_line and goal.by is None and not seen.is_unread("goals", goal.id, "by"):
            yield _goal(goal, "target-without-by", "target")


def by_before_baseline(seen: Seen) -> Iterator[Finding]:
    for goal in seen.plan.goals.values():
        start = _baseline_day(seen.plan, goal)
        if goal.by is not None and start is not None and goal.by <= start:
            yield _goal(goal, "by-before-baseline", "by", by=goal.by, day=start)


def baseline_equals_target(seen: Seen) -> Iterator[Finding]:
    for goal in seen.plan.goals.values():
        baseline = goal.baseline.value if goal.baseline is not None else None
        if baseline is None or goal.target is None or goal.target.level is not None:
            continue
        if baseline.value == goal.target.value:
            yield _goal(goal, "baseline-equals-target", "target", value=goal.target.value)


def interim_target_outside(seen: Seen) -> Iterator[Finding]:
    for goal in seen.plan.goals.values():
        start = _baseline_day(seen.plan, goal)
        for day in goal.interim_targets:
            is_early = start is not None and day < start
            is_late = goal.by is not None and day > goal.by
            if is_early or is_late:
                args = {"day": day, "by": goal.by, "start": start}
                yield _goal(goal, "interim-target-outside", "interim_targets", day, key=True, **args)


def _baseline_day(plan: Plan, goal: Goal) -> date | None:
    """The day of the baseline, else that of the presentation; None without a baseline."""
    if goal.baseline is None or goal.baseline.value is None:
        return None
    if goal.baseline.date is None and plan.presented is not None:
        return plan.presented.date
    return goal.baseline.date


# --- everything -----------------------------------------------------------------------------------------------------


def joined_names(seen: Seen) -> Iterator[Finding]:
    """One owner who seems to be several; where the plan lists its people, that is an error of the name."""
    if seen.plan.people:
        return
    for section in ("goals", "actions", "checkpoints", "communication", "feedback", "decisions"):
        for item in getattr(seen.plan, section).values():
            owner = item.owner
            if owner is not None and owner.kind == "person" and is_joined(owner.name):
                helpers = Term("action", "helpers") if section == "actions" else None
                args: dict[str, Argument] = {"typed": owner.name, "helpers": helpers}
                yield Finding("joined-names", At(section, item.id, ("owner",)), args)


def until_before_start(seen: Seen) -> Iterator[Finding]:
    for section, timed in _timed(seen.plan):
        if _is_before(timed.until, timed.start):
            yield _until(section, timed.id, timed.start, timed.until)
    for pause in seen.plan.breaks.values():
        start = pause.start.first if pause.start is not None else None
        if _is_before(pause.until, start):
            yield _until("breaks", pause.id, start, pause.until)


def _until(section: str, item: str, start: date | None, until: date | None) -> Finding:
    return Finding("until-before-start", At(section, item, ("until",)), {"id": item, "start": start, "until": until})


def date_and_recurrence(seen: Seen) -> Iterator[Finding]:
    for section, timed in _timed(seen.plan):
        if timed.date and timed.recurrence is not None:
            yield Finding("date-and-recurrence", At(section, timed.id, ("recurrence",)), {"id": timed.id})


def two_times(seen: Seen) -> Iterator[Finding]:
    """A phrase may say the time, or the field of its own; both, and different, is one too many."""
    for section, timed in _timed(seen.plan):
        in_phrase = timed.recurrence.time if timed.recurrence is not None else None
        in_field = timed.typed_time
        if in_phrase is not None and in_field is not None and in_field.start != in_phrase.start:
            args: dict[str, Argument] = {"id": timed.id, "time": in_field.start, "other": in_phrase.start}
            yield Finding("two-times", At(section, timed.id, ("time",)), args)


def _timed(plan: Plan) -> Iterator[tuple[str, Timed]]:
    for series in plan.checkpoints.values():
        yield "checkpoints", series
    for message in plan.communication.values():
        yield "communication", message


_TITLED = (
    ("goals", "title"),
    ("actions", "title"),
    ("checkpoints", "title"),
    ("communication", "title"),
    ("feedback", "question"),
    ("topics", "title"),
    ("decisions", "decision"),
)


def untitled_item(seen: Seen) -> Iterator[Finding]:
    for section, field in _TITLED:
        for name, item in getattr(seen.plan, section).items():
            if getattr(item, field) is None and not seen.is_unread(section, name, field):
                term = Term(KIND_OF_SECTION[section], field)
                args: dict[str, Argument] = {"id": name, "field": term, "suggestion": _title_of(item)}
                yield Finding("untitled-item", At(section, name), args)


def _title_of(item: object) -> str | None:
    """What may serve as the title of an action: the first line of its note, which other lists call its description."""
    note = item.note if isinstance(item, Action) else None
    lines = (note or "").strip().splitlines()
    return lines[0] if lines and len(lines[0]) <= _LONGEST_TITLE else None


_LONGEST_TITLE = 60


def contradicting_dates(seen: Seen) -> Iterator[Finding]:
    """A thing that ends before it began."""
    for action in seen.plan.actions.values():
        yield from _done_before_start(action)
    for question in seen.plan.feedback.values():
        if _is_before(question.answered_on, question.date):
            yield _order("feedback", question.id, "answered_on", answered=question.answered_on, asked=question.date)
    for decision in seen.plan.decisions.values():
        if _is_before(decision.review_on, decision.date):
            yield _order("decisions", decision.id, "review_on", review=decision.review_on, decided=decision.date)
    presented = seen.plan.presented.date if seen.plan.presented is not None else None
    if _is_before(seen.plan.closed_on, presented):
        args: dict[str, Argument] = {"closed": seen.plan.closed_on, "presented": presented}
        yield Finding("contradicting-dates", At(path=("closed_on",)), args)


def _done_before_start(action: Action) -> Iterator[Finding]:
    start = action.start.first if action.start is not None else None
    if action.status == "done" and _is_before(action.status_day, start):
        field = "done_on" if action.typed_status.day is None else "status"
        yield _order("actions", action.id, field, done=action.status_day, start=start)


def _is_before(last: date | None, first: date | None) -> bool:
    """Whether both days are known, and the last comes before the first."""
    return last is not None and first is not None and last < first


def _order(section: str, item: str, field: str, **args: date | None) -> Finding:
    return Finding("contradicting-dates", At(section, item, (field,)), {"id": item, **args})


RULES: tuple[Finder, ...] = (
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
