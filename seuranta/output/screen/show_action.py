"""Everything about one action: its dates and how they moved, what it waits for, what it holds up and the next step."""

from __future__ import annotations

from collections.abc import Iterator

from seuranta.output.screen.layout import NOTHING, Line, Span, columns, wrap
from seuranta.output.screen.lights import marked, style
from seuranta.output.screen.show_parts import (
    Labelled,
    action_rows,
    choice,
    field,
    fields,
    findings,
    head,
    heading,
    left_out,
    named_actions,
)
from seuranta.output.words import phrases
from seuranta.output.words import show_phrases as words
from seuranta.output.words.harmless import safe
from seuranta.output.words.items import action_state, moves, name, no_due, no_owner, people, person, progress
from seuranta.output.words.phrases import in_days, say
from seuranta.output.words.situation import consequences, next_step
from seuranta.output.words.text import day as written
from seuranta.output.words.text import weekday_and_day
from seuranta.plan.follow.actions import ActionOn
from seuranta.plan.follow.followup import FollowUp


def action(follow: FollowUp, item: str, language: str, width: int) -> list[Line]:
    on = follow.actions[item]
    lines = head(marked(on.light, item), on.action.title, width)
    lines += fields(_fields(on, follow, language), width)
    blocks = (
        _moves(on, language, width),
        _before(on, follow, language, width),
        _after(on, follow, language, width),
        _decisions(item, follow, language, width),
        findings(follow, "actions", item, language, width),
    )
    return [*lines, *(line for block in blocks if block for line in (NOTHING, *block))]


def _fields(on: ActionOn, follow: FollowUp, language: str) -> Iterator[Labelled]:
    action = on.action
    yield field("action", "status", language), Span(_status(on, follow, language), style(on.light))
    yield field("action", "goal", language), "; ".join(name(follow.plan.goals[one]) for one in action.goal)
    yield field("action", "owner", language), person(action.owner) or no_owner(on, language)
    yield field("action", "helpers", language), people(action.helpers)
    if action.start is not None:
        yield field("action", "start", language), weekday_and_day(action.start.first, language)
    yield field("action", "due", language), _due(on, follow, language)
    made = action.progress
    yield field("action", "progress", language), progress(made, language) if made is not None else None
    yield field("action", "blocked_by", language), action.blocked_by
    if action.next_step is not None:
        yield field("action", "next_step", language), next_step(action.next_step, follow, language)
    if action.continues is not None:
        yield field("action", "continues", language), name(follow.plan.actions[action.continues])
    yield field("action", "reason", language), action.reason
    yield field("action", "note", language), action.note
    yield field("action", "link", language), action.link


def _status(on: ActionOn, follow: FollowUp, language: str) -> str:
    """The status as typed, with its day, and the state that follows."""
    typed = choice("status", on.fact.status, language) or ""
    since = on.action.status_day
    if since is not None and since <= follow.day:
        phrase = words.SINCE if on.is_open else words.ON_DAY
        typed = say(phrase, language, state=typed, day=since)
    if on.state in ("blocked", "dropped") or (on.state == "done" and not on.days and not on.rest):
        return typed
    if on.state == "unscheduled":
        return f"{typed}, {no_due(on, language)}"
    if on.state == "overdue":
        return f"{typed}, {say(phrases.OVERDUE, language, n=on.days)}"
    return f"{typed}, {action_state(on, follow.day, language)}"


def _due(on: ActionOn, follow: FollowUp, language: str) -> str:
    due = on.fact.due
    if due is None:
        return phrases.ONGOING.fill(language) if on.action.ongoing else no_due(on, language)
    said = weekday_and_day(due, language)
    if on.is_open:
        said = f"{said} ({in_days(due, follow.day, language)})"
    if on.original_due is not None and on.original_due != due:
        old = weekday_and_day(on.original_due, language)
        said = f"{said}; {say(phrases.MOVED_FROM, language, moved=moves(len(on.fact.moves), language), day=old)}"
    return said


def _moves(on: ActionOn, language: str, width: int) -> list[Line]:
    """When it was moved, from which day to which, why and by whose decision."""
    if not on.fact.moves:
        return []
    known = on.fact.moves
    lines = [heading(words.MOVES, language), *left_out(len(known) - _MOST_MOVES, language)]
    for at, move in list(enumerate(known))[-_MOST_MOVES:]:
        new = move.new or (known[at + 1].old if at + 1 < len(known) else on.fact.due)
        said = f"{written(move.old, language)} → {written(new, language) if new is not None else '–'}"
        reason = safe(move.reason) if move.reason else words.NO_REASON.fill(language)
        parts = [said, reason]
        if move.decided_by:
            parts.append(say(words.DECIDED_BY, language, who=people(move.decided_by)))
        start = Span(f"{written(move.date, language)}: ", "quiet")
        lines += wrap((start, Span("; ".join(parts))), width, indent=2, hanging=4)
    return lines


_MOST_MOVES = 20


def _before(on: ActionOn, follow: FollowUp, language: str, width: int) -> list[Line]:
    before = named_actions(on.action.depends_on, follow)
    if not before:
        return []
    return [heading(words.WAITS_FOR, language), *action_rows(before, follow, language, width)]


def _after(on: ActionOn, follow: FollowUp, language: str, width: int) -> list[Line]:
    """The actions that depend on this one directly; of a late one, also what else it holds up in the end."""
    after = [one for one in follow.actions.values() if on.action.id in one.action.depends_on and one.is_open]
    spot = next((one for one in follow.problem_spots if one.item == on.action.id), None)
    lines = action_rows(after, follow, language, width)
    if spot is not None and after:
        count = len(spot.holds_up.actions)
        said = [say(words.IN_ALL, language, n=count)] if count > len(after) else []
        said += consequences(spot.holds_up, follow, language)
        lines += wrap((Span("; ".join(said), "quiet"),), width, indent=2)
    return [heading(words.WAITING_FOR_THIS, language), *lines] if lines else []


def _decisions(item: str, follow: FollowUp, language: str, width: int) -> list[Line]:
    found = [
        one
        for one in follow.plan.decisions.values()
        if any(affected == ("actions", item) for affected in one.affects)
        and (one.date is None or one.date <= follow.day)
    ]
    if not found:
        return []
    rows = [
        (
            Span(safe(one.id)),
            Span(written(one.date, language) if one.date else "", "quiet"),
            Span(safe(one.decision or "")),
        )
        for one in found
    ]
    return [heading(words.DECISIONS, language), *columns(rows, width, indent=2)]
