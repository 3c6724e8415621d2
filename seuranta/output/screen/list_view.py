"""The actions that were asked for, a row each, the worst first, with their counts at the end."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from seuranta.output.screen import phrases
from seuranta.output.screen.items import due, marked, person, said_of, style, title
from seuranta.output.screen.layout import NOTHING, Column, Line, Span, columns, cut_line, safe, wrap
from seuranta.output.screen.phrases import say, unbroken
from seuranta.output.text import Text
from seuranta.plan.follow.actions import ActionOn, ActionState
from seuranta.plan.follow.followup import FollowUp

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


def lines(follow: FollowUp, selection: Sequence[str], language: str, width: int) -> list[Line]:
    """The selected actions as a table: id, title, goals, owner, due date and state."""
    if not selection:
        nothing = phrases.NOTHING_FITS if follow.actions else phrases.NO_ACTIONS
        return [(Span(nothing.fill(language)),)]
    chosen = sorted((follow.actions[one] for one in selection), key=_rank)
    head = [Span(""), *(Span(text.fill(language), "quiet") for text in _HEADS)]
    table = [head, *(_row(on, follow, language) for on in chosen)]
    if width < _WIDE:
        table = [[*row[:2], *row[3:]] for row in table]
    form = {1: Column(gives=True, least=18), len(table[0]) - 1: Column(gives=True, least=24)}
    found = columns(table, width, form=form)
    return [cut_line(one, width) for one in (*found, NOTHING, *_counts(chosen, language, width))]


_HEADS: tuple[Text, ...] = (
    phrases.COLUMN_TITLE,
    phrases.COLUMN_GOAL,
    phrases.COLUMN_OWNER,
    phrases.COLUMN_DUE,
    phrases.COLUMN_STATE,
)


def _rank(on: ActionOn) -> tuple[int, int, str]:
    """By state; late ones by how late, the rest by due date; else in plan order."""
    due = on.fact.due.isoformat() if on.fact.due is not None and on.is_open else _LATEST
    return _RANK[on.state], -on.days if on.state == "overdue" else 0, due


def _row(on: ActionOn, follow: FollowUp, language: str) -> list[Span]:
    said = said_of(on, follow.day, language)
    return [
        marked(on.light, on.action.id),
        Span(title(on.action), "" if on.is_open else "quiet"),
        Span(safe(", ".join(on.action.goal)), "quiet"),
        Span(person(on.action.owner)),
        Span(due(on, follow.day, language)),
        Span(said, style(on.light)),
    ]


def _counts(chosen: Sequence[ActionOn], language: str, width: int) -> list[Line]:
    """How many there are, and how many in each state."""
    states = Counter(on.state for on in chosen)
    said = [unbroken(say(phrases.STATE_COUNTS[state], language, n=states[state])) for state in _ORDER if states[state]]
    total = say(phrases.ACTION_COUNT, language, n=len(chosen))
    return wrap((Span(f"{total}: {', '.join(said)}"),), width, hanging=2)
