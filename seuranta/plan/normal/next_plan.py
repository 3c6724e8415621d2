"""The plan that follows a closed one: what is carried over, as a person would have typed it on the day of closing.

What has happened stays in the closed plan: readings, moves, held checkpoints, told days. The agreement goes on: people,
rhythms, decisions that are to be looked at again, questions that nobody has answered.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date
from typing import Any, NamedTuple

from seuranta.plan.follow.checkpoints import checkpoints_on
from seuranta.plan.follow.communication import is_open, messages_on
from seuranta.plan.loading.model import Action, Goal, NextStep, Plan, Timed
from seuranta.plan.loading.references import Affected
from seuranta.plan.normal.as_data import plan_data
from seuranta.plan.normal.as_text import plan_text
from seuranta.plan.normal.values import form_of
from seuranta.plan.values.quantities import read_target

OF_PLAN = (
    "title",
    "company",
    "service",
    "language",
    "timezone",
    "country",
    "people",
    "team",
    "management_team",
    "settings",
)
OF_GOAL = ("title", "horizon", "kind", "owner", "measure", "unit", "baseline", "target", "interval", "source", "note")
OF_ACTION = ("title", "owner", "helpers", "ongoing", "progress", "blocked_by", "note", "link")
OF_SERIES = (
    "title", "kind", "owner", "recurrence", "time", "duration", "place", "link", "participants", "agenda", "on_holiday",
    "reminder",
)  # fmt: skip
OF_MESSAGE = (
    "title", "audience", "internal", "channel", "purpose", "message", "link", "owner", "recurrence", "time",
)  # fmt: skip
"""What goes on as it was; everything else is worked out, or stays behind."""

Data = dict[str, Any]


class Kept(NamedTuple):
    """What is carried over of a goal or an action: `origin` says from where; `title`, `target` and `day` take the place of
    the action's title, of the goal's target as typed, and of the day by which either is wanted.
    """

    origin: str
    title: str | None = None
    target: str | None = None
    day: date | None = None


Keeping = Mapping[tuple[str, str], Kept]
"""By section and id."""


def next_plan(plan: Plan, day: date, keeping: Keeping, id_: str, language: str) -> str:
    """The text of the next plan; `day` is the one on which this one is closed, `id_` is that of the next."""
    old = plan_data(plan)
    goals = {item: _goal(plan, old["goals"][item], item, keeping, day) for item in _kept(keeping, "goals")}
    actions = {item: _action(plan, old["actions"][item], item, keeping, day) for item in _kept(keeping, "actions")}
    series = dict(_series(plan, old.get("checkpoints", {}), day))
    data: Data = {
        "id": id_,
        **chosen(old, OF_PLAN),
        "stage": "presentation",
        "goals": goals,
        "actions": actions,
        "checkpoints": series,
        "communication": dict(_messages(plan, old.get("communication", {}), series, day)),
        "feedback": dict(_questions(plan, old.get("feedback", {}), day)),
        "decisions": dict(_decisions(plan, old.get("decisions", {}), keeping, day)),
        "breaks": dict(_breaks(plan, old.get("breaks", {}), day)),
    }
    return plan_text({name: value for name, value in data.items() if value}, language)


def _kept(keeping: Keeping, section: str) -> Iterator[str]:
    return (item for of_section, item in keeping if of_section == section)


def chosen(data: Data, names: tuple[str, ...]) -> Data:
    return {name: data[name] for name in names if name in data}


# --- goals and actions --------------------------------------------------------------------------------------------


def _goal(plan: Plan, old: Data, item: str, keeping: Keeping, day: date) -> Data:
    """A goal that begins where the old one has come to."""
    goal, kept = plan.goals[item], keeping["goals", item]
    new = chosen(old, OF_GOAL)
    by = kept.day or _ahead(goal.by, day)
    if kept.target is not None:
        new["target"] = _smaller(kept.target, goal)
    readings = [read_on for read_on in goal.readings if read_on <= day]
    if readings:
        last = max(readings).isoformat()
        new["baseline"] = {"date": last, "value": old["readings"][last]}
    if by is not None:
        new["by"] = by.isoformat()
        steps = {step: of for step, of in old.get("interim_targets", {}).items() if day.isoformat() < step < new["by"]}
        new |= {"interim_targets": steps} if steps and kept.target is None else {}
    return new | {"from_plan": kept.origin}


def _smaller(typed: str, goal: Goal) -> Any:
    """A target as typed, in the unit of the goal where it has none of its own."""
    target = read_target(typed)
    return form_of("target").data(target if target.unit is not None else target._replace(unit=goal.unit))


def _action(plan: Plan, old: Data, item: str, keeping: Keeping, day: date) -> Data:
    action, kept = plan.actions[item], keeping["actions", item]
    new = chosen(old, OF_ACTION)
    if kept.title is not None:
        new["title"] = kept.title
        new.pop("progress", None)
    new |= _links(action, keeping)
    due = kept.day or _ahead(action.due, day)
    if due is not None:
        new["due"] = due.isoformat()
        new.pop("ongoing", None)
    if action.start is not None and action.start.first > day and (due is None or action.start.first <= due):
        new["start"] = old["start"]
    if action.status in ("in_progress", "blocked"):
        new["status"] = {"status": "in_progress", "on": None}
    if action.next_step is not None:
        new["next_step"] = _step(action.next_step, old["next_step"], day)
    return new | {"from_plan": kept.origin}


def _links(action: Action, keeping: Keeping) -> Data:
    """The goals that it serves and the actions that it waits for, of those that are carried over."""
    goals = [goal for goal in action.goal if ("goals", goal) in keeping]
    before = [item for item in action.depends_on if ("actions", item) in keeping]
    return {**({"goal": goals} if goals else {}), **({"depends_on": before} if before else {})}


def _step(step: NextStep, old: Data, day: date) -> Data:
    """The next step, without a day that has passed."""
    is_past = step.by is not None and step.by <= day
    return {name: value for name, value in old.items() if name != "by" or not is_past}


def _ahead(wanted: date | None, day: date) -> date | None:
    return wanted if wanted is not None and wanted > day else None


# --- checkpoints and messages -------------------------------------------------------------------------------------


def _series(plan: Plan, old: Data, day: date) -> Iterator[tuple[str, Data]]:
    """The series that go on: a rhythm from its first day after the closing, single dates that are still ahead. A rhythm
    that has been followed to its end goes on without one.
    """
    before_end = _first_days(plan, day)
    endless = {item: series.model_copy(update={"until": None}) for item, series in plan.checkpoints.items()}
    first = _first_days(plan.model_copy(update={"checkpoints": endless}), day) | before_end
    for item, series in plan.checkpoints.items():
        new = chosen(old[item], OF_SERIES)
        if series.recurrence is not None and item in first:
            end = {"until": old[item]["until"]} if series.until is not None and item in before_end else {}
            yield item, new | {"start": first[item].isoformat()} | end | _exceptions(series, old[item], day)
        elif ahead := [on for on in series.date if on > day]:
            yield item, new | {"date": [on.isoformat() for on in ahead]}


def _first_days(plan: Plan, day: date) -> dict[str, date]:
    """By series its first agreed day after the closing, wherever that was moved to."""
    first: dict[str, date] = {}
    for occurrence in checkpoints_on(plan, day).occurrences:
        if occurrence.slot > day and not occurrence.is_extra:
            first[occurrence.series] = min(occurrence.slot, first.get(occurrence.series, occurrence.slot))
    return first


def _end_of(timed: Timed, old: Data, day: date) -> Data:
    """The end and the exceptions that are still to come."""
    end: Data = {"until": old["until"]} if timed.until is not None and timed.until > day else {}
    return end | _exceptions(timed, old, day)


def _exceptions(timed: Timed, old: Data, day: date) -> Data:
    """The exceptions that are still to come."""
    ahead = [
        typed
        for exception, typed in zip(timed.exceptions, old.get("except", ()), strict=True)
        if exception.days is None or exception.days.last > day
    ]
    return {"except": ahead} if ahead else {}


def _messages(plan: Plan, old: Data, series: Data, day: date) -> Iterator[tuple[str, Data]]:
    """What is told regularly, and what is still to be told."""
    slots = {item: message.slots for item, message in messages_on(plan, checkpoints_on(plan, day), day).items()}
    for item, message in plan.communication.items():
        new = chosen(old[item], OF_MESSAGE)
        if message.checkpoint is not None and message.checkpoint in series:
            new["checkpoint"] = message.checkpoint
        ahead = [on for on in message.date if on > day]
        coming = next((slot for slot in slots[item] if slot > day), None)
        if message.follows_checkpoint:
            yield item, new
        elif message.recurrence is not None and coming is not None:
            yield item, new | {"start": coming.isoformat()} | _end_of(message, old[item], day)
        elif message.recurrence is None and ahead:
            yield item, new | {"date": [on.isoformat() for on in ahead]}


# --- what is not settled ------------------------------------------------------------------------------------------


def _questions(plan: Plan, old: Data, day: date) -> Iterator[tuple[str, Data]]:
    return ((item, old[item]) for item, question in plan.feedback.items() if is_open(question, day))


def _decisions(plan: Plan, old: Data, keeping: Keeping, day: date) -> Iterator[tuple[str, Data]]:
    """The decisions that are to be looked at again after the closing."""
    for item, decision in plan.decisions.items():
        if decision.review_on is None or decision.review_on <= day or _is_later(decision.date, day):
            continue
        affects = [
            id_
            for id_, about in zip(old[item].get("affects", ()), decision.affects, strict=True)
            if _is_kept(about, keeping)
        ]
        rest = {name: value for name, value in old[item].items() if name != "affects"}
        yield item, rest | ({"affects": affects} if affects else {})


def _is_later(decided_on: date | None, day: date) -> bool:
    return decided_on is not None and decided_on > day


def _is_kept(about: Affected, keeping: Keeping) -> bool:
    return (about.section, about.id) in keeping


def _breaks(plan: Plan, old: Data, day: date) -> Iterator[tuple[str, Data]]:
    for item, days_off in plan.breaks.items():
        if days_off.span is not None and days_off.span.last > day:
            yield item, old[item]
