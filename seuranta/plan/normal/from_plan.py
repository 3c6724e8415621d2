"""A new plan made from any other as its pattern: the same goals, actions, rhythms and messages, nothing of what happened, and
every day as far from the presentation as it was there.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date
from typing import Any

from seuranta.plan.follow.actions import first_due
from seuranta.plan.loading.model import Action, Plan, Timed
from seuranta.plan.normal.as_data import plan_data
from seuranta.plan.normal.as_text import plan_text
from seuranta.plan.normal.next_plan import OF_GOAL, OF_MESSAGE, OF_PLAN, OF_SERIES, chosen
from seuranta.plan.values.calendar_end import plus_if_any
from seuranta.plan.values.holidays import is_working_day

_OF_ACTION = ("title", "goal", "owner", "helpers", "ongoing", "link")
_OF_GOAL = tuple(name for name in OF_GOAL if name != "note")
"""Notes tell of what happened."""
_WEEK = 7  # days

Data = dict[str, Any]


def plan_from(pattern: Plan, day: date, given: Mapping[str, str], language: str) -> str:
    """The text of the new plan, to be presented about `day`; `given` takes the place of fields of the plan."""
    days = _Days(pattern, day)
    old = plan_data(pattern)
    actions = {item: action for item, action in pattern.actions.items() if action.status != "dropped"}
    data: Data = {
        **chosen(old, OF_PLAN),
        "settings": _settings(old),
        **given,
        "stage": "presentation",
        "goals": {item: _goal(pattern, of, item, days) for item, of in old.get("goals", {}).items()},
        "actions": {item: _action(action, old["actions"][item], actions, days) for item, action in actions.items()},
        "checkpoints": {
            item: {**chosen(old["checkpoints"][item], OF_SERIES), **_agreed(series, days)}
            for item, series in pattern.checkpoints.items()
        },
        "communication": {
            item: {**chosen(old["communication"][item], (*OF_MESSAGE, "checkpoint")), **_agreed(message, days)}
            for item, message in pattern.communication.items()
        },
    }
    return plan_text({name: value for name, value in data.items() if value}, language)


class _Days:
    """From the days of the pattern to those of the new plan, by whole weeks, so that a Tuesday stays a Tuesday."""

    def __init__(self, pattern: Plan, day: date) -> None:
        start = pattern.presented.date if pattern.presented is not None else min(_known(pattern), default=day)
        self._by = -((start - day).days // _WEEK) * _WEEK
        self._country = pattern.country

    def moved(self, day: date | None) -> date | None:
        return plus_if_any(day, self._by) if day is not None else None

    def at_work(self, day: date | None) -> date | None:
        """The same for a day by which something is due: on a day off, the next working day."""
        moved = self.moved(day)
        while moved is not None and not is_working_day(moved, self._country):
            moved = plus_if_any(moved, 1)
        return moved


def _known(pattern: Plan) -> Iterator[date]:
    for action in pattern.actions.values():
        yield from (action.start.first,) if action.start is not None else ()
        due = first_due(action)
        yield from (due,) if due is not None else ()


def _settings(old: Data) -> Data:
    """The limits; what is allowed, and why, is another company's business."""
    return {name: value for name, value in old.get("settings", {}).items() if name != "allow"}


def _goal(pattern: Plan, old: Data, item: str, days: _Days) -> Data:
    """A goal without its readings; where it begins is another matter, but for the number as a pattern."""
    new = chosen(old, _OF_GOAL)
    if "baseline" in new:
        new["baseline"] = chosen(new["baseline"], ("value",))
    by = days.at_work(pattern.goals[item].by)
    return {name: value for name, value in new.items() if value} | _day("by", by)


def _action(action: Action, old: Data, kept: Mapping[str, Action], days: _Days) -> Data:
    """An action by the due date that was agreed first: what was moved since says nothing of the next plan."""
    new = chosen(old, _OF_ACTION)
    start, due = days.moved(action.start.first if action.start is not None else None), days.at_work(first_due(action))
    if start is not None and (due is None or start <= due):
        new |= _day("start", start)
    before = [item for item in action.depends_on if item in kept]
    return new | _day("due", due) | ({"depends_on": before} if before else {})


def _agreed(timed: Timed, days: _Days) -> Data:
    """The days of a series or a message; of what it leaves out, the months of every year."""
    if timed.recurrence is None:
        dates = [day.isoformat() for day in map(days.moved, sorted(timed.date)) if day is not None]
        return {"date": dates} if dates else {}
    return _day("start", days.moved(timed.start)) | _day("until", days.moved(timed.until))


def _day(name: str, day: date | None) -> Data:
    return {name: day.isoformat()} if day is not None else {}
