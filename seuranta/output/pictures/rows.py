"""What a roadmap shows, whatever it is drawn with: groups of actions, and every action as stretches of days."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from datetime import date
from itertools import chain
from typing import Literal, NamedTuple

from seuranta.output.pictures import texts
from seuranta.output.pictures.scale import window
from seuranta.output.words import phrases
from seuranta.output.words.harmless import safe
from seuranta.output.words.items import name, person
from seuranta.plan.follow.actions import ActionFact, ActionOn
from seuranta.plan.follow.followup import FollowUp
from seuranta.plan.follow.goals import GoalOn
from seuranta.plan.values.calendar_end import plus

By = Literal["goal", "person", "stage"]
GROUPINGS: tuple[By, ...] = ("goal", "person", "stage")

Kind = Literal["done", "done_late", "going", "planned", "late_start", "blocked", "late", "dropped"]
_URGENCY = {"red": 0, "amber": 1, "green": 2, "grey": 3}
_CLOSED_URGENCY = {"done": 4, "dropped": 5}


class Stretch(NamedTuple):
    """Days of one kind, both ends included."""

    first: date
    last: date
    kind: Kind


class Row(NamedTuple):
    """An action with the days it takes, oldest first, and where its due date stood before and stands now.

    `point` is the one day of an action without a start; `is_endless` that it goes on beyond the picture.
    """

    action: ActionOn
    stretches: tuple[Stretch, ...] = ()
    moves: tuple[date, ...] = ()
    point: date | None = None
    is_endless: bool = False

    @property
    def days(self) -> Iterator[date]:
        for stretch in self.stretches:
            yield from (stretch.first, stretch.last)
        yield from self.moves
        if self.point is not None:
            yield self.point


class Group(NamedTuple):
    """The actions of a goal, a person or a stage, by when they begin."""

    heading: str
    goal: GoalOn | None
    rows: tuple[Row, ...]


class Roadmap(NamedTuple):
    """The groups that are shown; of very many actions the most urgent ones. `total` counts the actions there are."""

    groups: tuple[Group, ...]
    shown: int
    total: int
    first: date
    last: date
    by: By

    @property
    def rows(self) -> Iterator[Row]:
        for group in self.groups:
            yield from group.rows


def roadmap_of(follow: FollowUp, language: str, by: By, *, most: int, goal: str | None = None) -> Roadmap:
    """What is shown of a plan: at most `most` actions, of one goal where it is given."""
    fitting = [action for action in follow.actions.values() if goal is None or goal in action.action.goal]
    chosen = set(map(id, sorted(fitting, key=_urgency)[:most]))
    shown = [action for action in fitting if id(action) in chosen]
    groups = [
        Group(heading, of_goal, tuple(sorted(map(_rower(follow.day), members), key=_beginning)))
        for heading, of_goal, members in _groups(follow, shown, language, by, goal)
    ]
    if len(groups) > most:
        groups = [group for group in groups if group.rows][:most]
    first, last = window(_days(follow, groups), follow.day)
    return Roadmap(tuple(groups), len(shown), len(fitting), first, last, by)


def _urgency(action: ActionOn) -> int:
    return _URGENCY[action.light] if action.light is not None else _CLOSED_URGENCY.get(action.state, 3)


def _days(follow: FollowUp, groups: Sequence[Group]) -> list[date]:
    """All that is to have room: the days of the rows, the day itself, the next checkpoint and the presentation."""
    days = [follow.day]
    for group in groups:
        days += chain.from_iterable(row.days for row in group.rows)
    coming, presented = follow.checkpoints.next, follow.plan.presented
    if coming is not None:
        days.append(coming.day)
    if presented is not None:
        days.append(presented.date)
    return days


# --- groups -------------------------------------------------------------------------------------------------------

_Grouped = tuple[str, GoalOn | None, list[ActionOn]]


def _groups(follow: FollowUp, shown: Sequence[ActionOn], language: str, by: By, goal: str | None) -> Iterator[_Grouped]:
    if by == "goal":
        yield from _by_goal(follow, shown, language, goal)
    elif by == "person":
        yield from _by_person(shown, language)
    else:
        yield from _by_stage(shown, language)


def _by_goal(follow: FollowUp, shown: Sequence[ActionOn], language: str, only: str | None) -> Iterator[_Grouped]:
    """Every goal, also one without actions; an action stands under the first of its goals, or the one asked for."""
    goals = [only] if only is not None else list(follow.goals)
    members: dict[str | None, list[ActionOn]] = {item: [] for item in goals}
    for action in shown:
        members.setdefault(next((item for item in action.action.goal if item in members), None), []).append(action)
    for item in goals:
        yield name(follow.goals[item].goal), follow.goals[item], members[item]
    if None in members:
        yield texts.NO_GOAL.fill(language), None, members[None]


def _by_person(shown: Sequence[ActionOn], language: str) -> Iterator[_Grouped]:
    """Owners in the order in which the plan first names them, what nobody owns at the end."""
    members: dict[str, list[ActionOn]] = {}
    for action in shown:
        members.setdefault(person(action.owner), []).append(action)
    unowned = members.pop("", [])
    yield from ((owner, None, owned) for owner, owned in members.items())
    if unowned:
        yield phrases.NO_OWNER.fill(language), None, unowned


def stage(action: ActionOn) -> str:
    """How far an action has got; what is blocked is so whatever it was before."""
    return "blocked" if action.fact.is_blocked else action.fact.status


def _by_stage(shown: Sequence[ActionOn], language: str) -> Iterator[_Grouped]:
    for reached, heading in texts.STAGES.items():
        members = [action for action in shown if stage(action) == reached]
        if members:
            yield heading.fill(language), None, members


def also(action: ActionOn, group: Group) -> str:
    """The other goals of an action that stands under one of them."""
    if group.goal is None:
        return ""
    return safe(", ".join(item for item in action.action.goal if item != group.goal.id))


# --- days ---------------------------------------------------------------------------------------------------------


def _beginning(row: Row) -> date:
    """When it begins, is due or ends; what has no day stands last."""
    if row.stretches:
        return row.stretches[0].first
    return row.point or (row.action.action.start.first if row.action.action.start is not None else date.max)


def _rower(day: date) -> Callable[[ActionOn], Row]:
    return lambda action: row(action, day)


def row(action: ActionOn, day: date) -> Row:
    """An action as it stands on a day."""
    start = action.action.start.first if action.action.start is not None else None
    due = action.fact.due
    moves = (*(move.old for move in action.fact.moves), due) if action.fact.moves and due is not None else ()
    if not action.is_open:
        return _closed(action, start, moves)
    kind = _kind(action.fact)
    if due is None:
        if not action.is_ongoing or start is None:
            return Row(action)
        return Row(action, (Stretch(start, max(start, day), kind),), is_endless=True)
    late = (Stretch(plus(due, 1), day, "late"),) if due < day else ()
    if start is None or start > due:
        return Row(action, late, moves, point=due)
    return Row(action, (*_until_due(action, start, due, day, kind), *late), moves)


def _kind(fact: ActionFact) -> Kind:
    if fact.is_blocked:
        return "blocked"
    return "going" if fact.status == "in_progress" else "planned"


def _until_due(action: ActionOn, start: date, due: date, day: date, kind: Kind) -> Iterator[Stretch]:
    """From start to due date; where the late start, what has gone by is told apart."""
    if action.start_days and kind == "planned":
        passed = min(day, due)
        yield Stretch(start, passed, "late_start")
        if passed < due:
            yield Stretch(plus(passed, 1), due, kind)
    else:
        yield Stretch(start, due, kind)


def _closed(action: ActionOn, start: date | None, moves: tuple[date, ...]) -> Row:
    """Until the day it was done or dropped; without that day until it was due."""
    due = action.fact.due
    end = action.action.status_day or due
    if end is None:
        return Row(action, moves=moves)
    if start is None or start > end:
        late = Stretch(plus(due, 1), end, "done_late") if due is not None and due < end else None
        return Row(action, (late,) if late and action.state == "done" else (), moves, point=end)
    if action.state == "dropped":
        return Row(action, (Stretch(start, end, "dropped"),), moves)
    if due is None or end <= due or due < start:
        return Row(action, (Stretch(start, end, "done"),), moves)
    return Row(action, (Stretch(start, due, "done"), Stretch(plus(due, 1), end, "done_late")), moves)
