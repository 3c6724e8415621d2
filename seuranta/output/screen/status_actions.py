"""Problem spots worst first, what to keep an eye on, what is due soon, and what cannot be followed at all."""

from __future__ import annotations

from collections.abc import Sequence
from heapq import nsmallest

from seuranta.output.screen.layout import Column, Line, Span, columns, text_lines
from seuranta.output.screen.lights import marked, style
from seuranta.output.words import phrases
from seuranta.output.words.command_names import typed_command
from seuranta.output.words.items import action_state, no_owner, person, remarks, said_of, title, what_is_missing
from seuranta.output.words.phrases import in_days, say, short_day, unbroken, with_details
from seuranta.output.words.situation import held_up, lapse, next_step
from seuranta.plan.follow.actions import ActionOn
from seuranta.plan.follow.followup import FollowUp
from seuranta.plan.words.diagnostic import HoldsUp

_MOST_SPOTS = 5
_MOST_ROWS = 5
_MOST_LOOSE = 3
_INDENT = 2
_TITLE_GIVES = {1: Column(gives=True, least=16)}
Row = tuple[Span, ...]


def rows(cells: Sequence[Row], width: int) -> list[Line]:
    """Rows of mark and id, title, and what is said of it."""
    return columns(cells, width, form=_TITLE_GIVES)


def more(left: int, command: str, language: str, width: int) -> list[Line]:
    """How much is not shown, and the command that shows it, in full."""
    if left <= 0:
        return []
    said = say(phrases.MORE, language, n=left, command=unbroken(command))
    return text_lines(said, width, "quiet", indent=_INDENT, hanging=2 * _INDENT)


# --- problem spots ------------------------------------------------------------------------------------------------


def problem_spots(follow: FollowUp, language: str, width: int, again: str) -> list[Line]:
    """Each late or blocked action with its owner, what waits for it and the next step; the worst ones first."""
    shown = [(follow.actions[spot.item], spot.holds_up) for spot in follow.problem_spots[:_MOST_SPOTS]]
    heads = rows([_spot_row(action, follow, language) for action, _ in shown], width)
    lines: list[Line] = []
    for head, (action, holds_up) in zip(heads, shown, strict=True):
        lines.append(head)
        lines += _about(action, holds_up, follow, language, width)
    command = f"{typed_command('list', language, again)} --state {phrases.STATES_OF_SPOTS.fill(language)}"
    return [*lines, *more(len(follow.problem_spots) - len(shown), command, language, width)]


def _spot_row(action: ActionOn, follow: FollowUp, language: str) -> Row:
    state = action_state(action, follow.day, language)
    due = short_day(action.fact.due, follow.day, language)
    if action.state == "blocked" and due:
        state += f", {phrases.COLUMN_DUE.fill(language)} {due}"
    return (
        marked(action.light, action.id),
        Span(title(action)),
        Span(person(action.owner) or no_owner(action, language)),
        Span(state, style(action.light)),
    )


def _about(action: ActionOn, holds_up: HoldsUp, follow: FollowUp, language: str, width: int) -> list[Line]:
    lines: list[Line] = []
    if holds_up.actions:
        lines += text_lines(held_up(holds_up, follow, language), width, indent=_INDENT)
    if action.action.next_step is not None:
        said = say(phrases.NEXT_STEP, language, what=next_step(action.action.next_step, follow, language))
        lines += text_lines(said, width, indent=_INDENT)
    to_lapse = lapse(action.action, follow, language)
    if to_lapse:
        lines += text_lines(to_lapse, width, "amber", indent=_INDENT)
    elif action.action.next_step is None:
        lines.append((Span(" " * _INDENT), Span(phrases.NO_STEP.fill(language), "amber")))
    if action.action.blocked_by is not None and action.fact.is_blocked:
        said = say(phrases.OBSTACLE, language, what=action.action.blocked_by)
        lines += text_lines(said, width, "quiet", indent=_INDENT)[:2]
    return lines


# --- what to keep an eye on, and what comes --------------------------------------------------------------------------


def watch(follow: FollowUp, language: str, width: int, again: str) -> list[Line]:
    """Open actions with an amber light of their own: late starts, clashes, moves; not those that are due soon."""
    to_watch = [action for action in follow.actions.values() if _is_to_watch(action) and not _is_coming(action)]
    shown = nsmallest(_MOST_ROWS, to_watch, key=_urgency)
    lines = rows([_watch_row(action, said_of(action, follow.day, language)) for action in shown], width)
    return [*lines, *more(len(to_watch) - len(shown), typed_command("list", language, again), language, width)]


def _urgency(action: ActionOn) -> tuple[int, bool, int]:
    """The latest starts first, then clashes, then what was moved most often."""
    return -action.start_days, not action.clashes, -len(action.fact.moves)


def _is_to_watch(action: ActionOn) -> bool:
    if action.light != "amber" or action.is_problem:
        return False
    return bool(action.start_days or action.clashes or len(action.fact.moves) > 1 or action.state == "waiting")


def _watch_row(action: ActionOn, remark: str) -> Row:
    return (
        marked(action.light, action.id),
        Span(title(action)),
        Span(person(action.owner)),
        Span(remark, "amber"),
    )


def coming_up(follow: FollowUp, language: str, width: int, again: str) -> list[Line]:
    """What is due soon and not among the problem spots, by due date."""
    coming = [action for action in follow.actions.values() if _is_coming(action)]
    shown = nsmallest(_MOST_ROWS, coming, key=lambda action: action.fact.due or follow.day)
    heads = rows([_coming_row(action, follow, language) for action in shown], width)
    lines: list[Line] = []
    for head, action in zip(heads, shown, strict=True):
        lines.append(head)
        lines += _remark(action, follow, language, width)
    command = f"{typed_command('list', language, again)} --due-within {follow.plan.settings.due_soon}d"
    return [*lines, *more(len(coming) - len(shown), command, language, width)]


def _is_coming(action: ActionOn) -> bool:
    return action.is_open and action.is_due_soon and not action.is_problem


def _coming_row(action: ActionOn, follow: FollowUp, language: str) -> Row:
    assert action.fact.due is not None
    due, today = action.fact.due, follow.day
    when = with_details(short_day(due, today, language), in_days(due, today, language))
    return (marked(action.light, action.id), Span(title(action)), Span(person(action.owner)), Span(when))


def _remark(action: ActionOn, follow: FollowUp, language: str, width: int) -> list[Line]:
    """What is wrong with it, below; that it is due soon is said already."""
    beside = remarks(action, follow.day, language)
    if action.state == "late_start" or _only_waits(action):
        beside.insert(0, action_state(action, follow.day, language))
    return text_lines("; ".join(beside), width, "amber", indent=_INDENT) if beside else []


def _only_waits(action: ActionOn) -> bool:
    return action.state == "waiting" and not action.clashes


# --- what cannot be followed --------------------------------------------------------------------------------------


def cannot_follow(follow: FollowUp, language: str, width: int, again: str) -> list[Line]:
    """Open actions without a due date or an owner, with the reason."""
    loose = [action for action in follow.actions.values() if action.is_loose]
    shown = loose[:_MOST_LOOSE]
    lines = rows([_loose_row(action, language) for action in shown], width)
    return [*lines, *more(len(loose) - len(shown), typed_command("list", language, again), language, width)]


def _loose_row(action: ActionOn, language: str) -> Row:
    missing = Span(", ".join(what_is_missing(action, language)), "grey")
    return (marked("grey", action.id), Span(title(action)), missing)
