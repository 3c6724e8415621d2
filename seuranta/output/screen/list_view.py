"""The actions or goals that were asked for, a row each, the worst first, of one plan or of several in one table."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from typing import NamedTuple

from seuranta.output.screen.layout import NOTHING, Column, Line, Span, columns, cut_line, wrap
from seuranta.output.screen.lights import marked, style
from seuranta.output.screen.status_goals import WORST_FIRST, done_by_goal
from seuranta.output.words import phrases
from seuranta.output.words.harmless import safe
from seuranta.output.words.items import due, goal_state, now_and_target, person, said_of, title
from seuranta.output.words.phrases import say, unbroken
from seuranta.output.words.text import Text
from seuranta.plan.follow.actions import ActionOn, ActionState
from seuranta.plan.follow.followup import FollowUp
from seuranta.plan.follow.goals import GoalOn

_ORDER: tuple[ActionState, ...] = (
    "overdue",
    "blocked",
    "late_start",
    "waiting",
    "due_soon",
    "on_schedule",
    "unscheduled",
    "done",
    "dropped",
)
"""The worst first; what is closed last."""
_RANK = {state: at for at, state in enumerate(_ORDER)}
_WIDE = 100
"""Narrower screens have no room for the goals of each action."""
_LATEST = "9999-12-31"


class Chosen(NamedTuple):
    """A plan, what it is called beside others, and the ids of those of its items that are shown."""

    name: str
    follow: FollowUp
    ids: tuple[str, ...]


def lines(plans: Sequence[Chosen], language: str, width: int) -> list[Line]:
    """The chosen actions as a table: id, title, goals, plan, owner, due date and state; what nobody has is left out."""
    rows = [(plan, plan.follow.actions[item]) for plan in plans for item in plan.ids]
    if not rows:
        has_actions = any(plan.follow.actions for plan in plans)
        return [(Span((phrases.NOTHING_FITS if has_actions else phrases.NO_ACTIONS).fill(language)),)]
    rows.sort(key=lambda row: _rank(row[1]))
    head = [Span(""), *(Span(text.fill(language), "quiet") for text in _HEADS)]
    table = [head, *(_row(on, plan, language) for plan, on in rows)]
    if all(not plan.name for plan in plans):
        head[3] = Span("")
    if width < _WIDE:
        table = [[*row[:2], Span(""), *row[3:]] for row in table]
    form = _FORM if all(not plan.name for plan in plans) else _FORM_WITH_PLAN
    lines_ = columns(table, width, form=form)
    return [cut_line(line, width) for line in (*lines_, NOTHING, *_counts([on for _, on in rows], language, width))]


_FORM = {1: Column(gives=True, least=18), 6: Column(gives=True, least=24)}
_FORM_WITH_PLAN = {1: Column(gives=True, least=14), 4: Column(gives=True, least=8), 6: Column(gives=True, least=18)}
_HEADS: tuple[Text, ...] = (
    phrases.COLUMN_TITLE,
    phrases.COLUMN_GOAL,
    phrases.COLUMN_PLAN,
    phrases.COLUMN_OWNER,
    phrases.COLUMN_DUE,
    phrases.COLUMN_STATE,
)


def goal_lines(plans: Sequence[Chosen], language: str, width: int) -> list[Line]:
    """The goals of several plans as one table: id, title, plan, numbers, state and how many actions are done."""
    rows = [(plan, plan.follow.goals[item]) for plan in plans for item in plan.ids]
    if not rows:
        return [(Span(phrases.NO_GOALS.fill(language), "quiet"),)]
    rows.sort(key=lambda row: WORST_FIRST[row[1].light])
    done = {id(plan): done_by_goal(plan.follow) for plan in plans}
    now = f"{phrases.COLUMN_NOW.fill(language)}/{phrases.COLUMN_TARGET.fill(language)}"
    names = (
        phrases.COLUMN_GOAL.fill(language),
        phrases.COLUMN_PLAN.fill(language),
        now,
        "",
        phrases.COLUMN_DONE.fill(language),
    )
    table = [[Span(""), *(Span(name, "quiet") for name in names)]]
    table += ([*_goal_row(on, plan, language), Span(str(done[id(plan)][on.goal.id]))] for plan, on in rows)
    lines_ = columns(table, width, form={1: Column(gives=True, least=12), 3: Column(right=True)})
    return [cut_line(line, width) for line in lines_]


def _goal_row(on: GoalOn, plan: Chosen, language: str) -> list[Span]:
    return [
        marked(on.light, on.goal.id),
        Span(title(on.goal)),
        Span(plan.name),
        Span(now_and_target(on, language)),
        Span(goal_state(on, language, short=True), style(on.light)),
    ]


def _rank(on: ActionOn) -> tuple[int, int, str]:
    """By state; late ones by how late, the rest by due date; else in plan order."""
    due = on.fact.due.isoformat() if on.fact.due is not None and on.is_open else _LATEST
    return _RANK[on.state], -on.days if on.state == "overdue" else 0, due


def _row(on: ActionOn, plan: Chosen, language: str) -> list[Span]:
    day = plan.follow.day
    said = said_of(on, day, language)
    return [
        marked(on.light, on.action.id),
        Span(title(on.action), "" if on.is_open else "quiet"),
        Span(safe(", ".join(on.action.goal)), "quiet"),
        Span(plan.name),
        Span(person(on.action.owner)),
        Span(due(on, day, language)),
        Span(said, style(on.light)),
    ]


def _waits(on: ActionOn) -> bool:
    return on.is_open and bool(on.waits_for or on.clashes)


def _counts(chosen: Sequence[ActionOn], language: str, width: int) -> list[Line]:
    """How many there are, and how many of each; what is late, blocked or waits for another may be several of these."""
    states = Counter(on.state for on in chosen if not on.is_loose)
    states["unscheduled"] = sum(on.is_loose for on in chosen)
    states["blocked"] = sum(on.fact.is_blocked for on in chosen)
    states["late_start"] = sum(on.start_days > 0 for on in chosen)
    states["waiting"] = sum(_waits(on) for on in chosen)
    states["on_schedule"] = sum(on.state == "on_schedule" and not on.is_loose and not _waits(on) for on in chosen)
    said = [unbroken(say(phrases.STATE_COUNTS[state], language, n=states[state])) for state in _ORDER if states[state]]
    total = say(phrases.ACTION_COUNT, language, n=len(chosen))
    return wrap((Span(f"{total}: {', '.join(said)}"),), width, hanging=2)
