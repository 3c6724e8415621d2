"""Everything about one action: its dates and how they moved, what it waits for, what it holds up and the next step."""

from __future__ import annotations

from datetime import date

from seuranta.output.screen.layout import NOTHING, Line, Span, columns, text_lines, wrap
from seuranta.output.screen.lights import marked, style
from seuranta.output.screen.show_parts import (
    Told,
    action_rows,
    findings,
    head,
    heading,
    item_fields,
    left_out,
    named_actions,
)
from seuranta.output.words import phrases
from seuranta.output.words import show_phrases as words
from seuranta.output.words.harmless import safe
from seuranta.output.words.items import action_state, moves, name, no_due, no_owner, people, person
from seuranta.output.words.phrases import in_days, say
from seuranta.output.words.situation import consequences, next_step
from seuranta.output.words.text import NOT_KNOWN, weekday_and_day
from seuranta.output.words.text import day as written
from seuranta.plan.follow.actions import ActionOn, predecessors
from seuranta.plan.follow.followup import FollowUp
from seuranta.plan.loading.model import Move
from seuranta.plan.words import vocabulary

_MOST_MOVES = 20


def action_view(follow: FollowUp, item: str, language: str, width: int, again: str = "") -> list[Line]:
    action = follow.actions[item]
    lines = head(marked(action.light, item), action.title, width)
    lines += item_fields("action", action.action, language, _told(action, follow, language), width)
    blocks = (
        _moves(action, language, width),
        _before(action, follow, language, width),
        _after(action, follow, language, width),
        _decisions(item, follow, language, width),
        findings(follow, "actions", item, language, width, again),
    )
    for block in blocks:
        lines += [NOTHING, *block] if block else []
    return lines


def _told(action: ActionOn, follow: FollowUp, language: str) -> dict[str, Told]:
    """The fields that are told in their own way; None stands in the heading, beside another field or in a block below."""
    typed = action.action
    step, start = typed.next_step, typed.start
    return {
        "title": None,
        "status": Span(_status(action, follow, language), style(action.light)),
        "goal": "; ".join(name(follow.plan.goals[goal]) for goal in typed.goal),
        "owner": person(typed.owner) or no_owner(action, language),
        "start": weekday_and_day(start.first, language) if start is not None else None,
        "due": _due(action, follow, language),
        "ongoing": None,
        "done_on": None,
        "depends_on": None,
        "next_step": next_step(step, follow, language) if step is not None else None,
        "continues": name(follow.plan.actions[typed.continues]) if typed.continues is not None else None,
        "moves": None,
    }


def _status(action: ActionOn, follow: FollowUp, language: str) -> str:
    """The status as typed, with its day, and the state that follows."""
    typed = vocabulary.value_name("status", action.fact.status, language)
    since = action.action.status_day
    if since is not None and since <= follow.day:
        phrase = words.SINCE if action.is_open else words.ON_DAY
        typed = say(phrase, language, state=typed, day=since)
    if action.state in ("blocked", "dropped") or (action.state == "done" and not action.days and not action.rest):
        return typed
    if action.state == "unscheduled":
        return f"{typed}, {no_due(action, language)}"
    if action.state == "overdue":
        return f"{typed}, {say(phrases.OVERDUE, language, n=action.days)}"
    return f"{typed}, {action_state(action, follow.day, language)}"


def _due(action: ActionOn, follow: FollowUp, language: str) -> str:
    """The due date, how far it is, and which day it was at first."""
    due = action.fact.due
    if due is None:
        return phrases.ONGOING.fill(language) if action.action.ongoing else no_due(action, language)
    text = weekday_and_day(due, language)
    if action.is_open:
        text = f"{text} ({in_days(due, follow.day, language)})"
    if action.original_due is not None and action.original_due != due:
        old = weekday_and_day(action.original_due, language)
        text = f"{text}; {say(phrases.MOVED_FROM, language, moved=moves(len(action.fact.moves), language), day=old)}"
    return text


def _moves(action: ActionOn, language: str, width: int) -> list[Line]:
    """When it was moved, from which day to which, why and by whose decision."""
    known = action.fact.moves
    if not known:
        return []
    following = [move.old for move in known[1:]]
    ends = [move.new or then for move, then in zip(known, (*following, action.fact.due), strict=True)]
    lines = [heading(words.MOVES, language), *left_out(len(known) - _MOST_MOVES, language)]
    for move, new in list(zip(known, ends, strict=True))[-_MOST_MOVES:]:
        start = Span(f"{written(move.date, language)}: ", "quiet")
        lines += wrap((start, Span(_move(move, new, language))), width, indent=2, hanging=4)
    return lines


def _move(move: Move, new: date | None, language: str) -> str:
    """`30.10.2026 → 4.12.2026; the reason; decided by Raija`."""
    end = written(new, language) if new is not None else NOT_KNOWN
    parts = [f"{written(move.old, language)} → {end}"]
    parts.append(safe(move.reason) if move.reason else words.NO_REASON.fill(language))
    if move.decided_by:
        parts.append(say(words.DECIDED_BY, language, who=people(move.decided_by)))
    return "; ".join(parts)


def _before(action: ActionOn, follow: FollowUp, language: str, width: int) -> list[Line]:
    before = named_actions(predecessors(action.action), follow)
    if not before:
        return []
    return [heading(words.WAITS_FOR, language), *action_rows(before, follow, language, width)]


def _after(action: ActionOn, follow: FollowUp, language: str, width: int) -> list[Line]:
    """The actions that depend on this one directly; of a late one, also what else it holds up in the end."""
    id_ = action.id
    after = [later for later in follow.actions.values() if id_ in predecessors(later.action) and later.is_open]
    spot = next((spot for spot in follow.problem_spots if spot.item == id_), None)
    lines = action_rows(after, follow, language, width)
    if spot is not None and after:
        count = len(spot.holds_up.actions)
        sentences = [say(words.IN_ALL, language, n=count)] if count > len(after) else []
        sentences += consequences(spot.holds_up, follow, language)
        lines += text_lines(" ".join(sentences), width, "quiet", indent=2)
    return [heading(words.WAITING_FOR_THIS, language), *lines] if lines else []


def _decisions(item: str, follow: FollowUp, language: str, width: int) -> list[Line]:
    """The decisions about it that have been made by the day."""
    rows = []
    for decision in follow.plan.decisions.values():
        is_about_it = any(affected == ("actions", item) for affected in decision.affects)
        if is_about_it and (decision.date is None or decision.date <= follow.day):
            day = written(decision.date, language) if decision.date else ""
            rows.append((Span(safe(decision.id)), Span(day, "quiet"), Span(safe(decision.decision or ""))))
    return [heading(words.DECISIONS, language), *columns(rows, width, indent=2)] if rows else []
