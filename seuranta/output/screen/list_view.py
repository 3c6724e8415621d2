"""The actions or goals that were asked for, a row each, the worst first, of one plan or of several in one table."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from typing import NamedTuple

from seuranta.output.screen.layout import NOTHING, Column, Line, Span, columns, cut_line, text_lines
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
    rows: list[tuple[Chosen, ActionOn]] = []
    for plan in plans:
        rows += ((plan, plan.follow.actions[item]) for item in plan.ids)
    if not rows:
        has_actions = any(plan.follow.actions for plan in plans)
        text = phrases.NOTHING_FITS if has_actions else phrases.NO_ACTIONS
        return [(Span(text.fill(language)),)]
    rows.sort(key=lambda row: _rank(row[1]))
    head = [Span(""), *(Span(text.fill(language), "quiet") for text in _HEADS)]
    table = [head, *(_row(action, plan, language) for plan, action in rows)]
    has_names = any(plan.name for plan in plans)
    if not has_names:
        head[3] = Span("")
    if width < _WIDE:
        table = [[*row[:2], Span(""), *row[3:]] for row in table]
    shown = columns(table, width, form=_FORM_WITH_PLAN if has_names else _FORM)
    counts = _counts([action for _, action in rows], language, width)
    return [cut_line(line, width) for line in (*shown, NOTHING, *counts)]


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
    rows: list[tuple[Chosen, GoalOn]] = []
    for plan in plans:
        rows += ((plan, plan.follow.goals[item]) for item in plan.ids)
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
    table += ([*_goal_row(goal, plan, language), Span(str(done[id(plan)][goal.id]))] for plan, goal in rows)
    shown = columns(table, width, form={1: Column(gives=True, least=12), 3: Column(right=True)})
    return [cut_line(line, width) for line in shown]


def _goal_row(goal: GoalOn, plan: Chosen, language: str) -> list[Span]:
    return [
        marked(goal.light, goal.id),
        Span(title(goal)),
        Span(plan.name),
        Span(now_and_target(goal, language)),
        Span(goal_state(goal, language, short=True), style(goal.light)),
    ]


def _rank(action: ActionOn) -> tuple[int, int, str]:
    """By state; late ones by how late, the rest by due date; else in plan order."""
    due = action.fact.due.isoformat() if action.fact.due is not None and action.is_open else _LATEST
    return _RANK[action.state], -action.days if action.state == "overdue" else 0, due


def _row(action: ActionOn, plan: Chosen, language: str) -> list[Span]:
    day = plan.follow.day
    said = said_of(action, day, language)
    return [
        marked(action.light, action.id),
        Span(title(action), "" if action.is_open else "quiet"),
        Span(safe(", ".join(action.action.goal)), "quiet"),
        Span(plan.name),
        Span(person(action.owner)),
        Span(due(action, day, language)),
        Span(said, style(action.light)),
    ]


def _waits(action: ActionOn) -> bool:
    return action.is_open and bool(action.waits_for or action.clashes)


def _counts(chosen: Sequence[ActionOn], language: str, width: int) -> list[Line]:
    """How many there are, and how many of each; what is late, blocked or waits for another may be several of these."""
    states = Counter(action.state for action in chosen if not action.is_loose)
    states["unscheduled"] = sum(action.is_loose for action in chosen)
    states["blocked"] = sum(action.fact.is_blocked for action in chosen)
    states["late_start"] = sum(action.start_days > 0 for action in chosen)
    states["waiting"] = sum(_waits(action) for action in chosen)
    states["on_schedule"] = sum(
        action.state == "on_schedule" and not action.is_loose and not _waits(action) for action in chosen
    )
    said = [unbroken(say(phrases.STATE_COUNTS[state], language, n=states[state])) for state in _ORDER if states[state]]
    total = say(phrases.ACTION_COUNT, language, n=len(chosen))
    return text_lines(f"{total}: {', '.join(said)}", width, hanging=2)
