"""The final report of a plan for the management: what was promised and what became of it, in two printed pages.

An owner is named only beside what is carried over, never beside lateness. What a funder gets is in `funder_report`.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from typing import NamedTuple

from seuranta.output.documents import ended, sentences
from seuranta.output.documents import final_texts as words
from seuranta.output.documents.document import (
    Block,
    Document,
    bullets,
    made,
    paragraph,
    section,
    table,
)
from seuranta.output.documents.room import fullest, printed_lines
from seuranta.output.words.items import name, people, person
from seuranta.output.words.phrases import say, with_details
from seuranta.output.words.text import day as written
from seuranta.plan.follow.audiences import audience_key
from seuranta.plan.follow.outcome import ActionOutcome, PlanOutcome, SeriesOutcome
from seuranta.plan.loading.model import Decision

_LINES = 2 * 66
"""Of two pages."""


class _Room(NamedTuple):
    """How many of each thing there is room for."""

    actions: int
    decisions: int
    has_reasons: bool


_ROOMS = (_Room(60, 30, True), _Room(60, 12, True), _Room(40, 8, True), _Room(30, 6, False), _Room(20, 4, False))


def final_report(outcome: PlanOutcome, language: str) -> Document:
    """The fullest report that two sheets of paper hold, as far as the plan's own texts allow."""
    return fullest((_made(outcome, room, language) for room in _ROOMS), printed_lines, _LINES)


def _made(outcome: PlanOutcome, room: _Room, language: str) -> Document:
    heading = say(words.HEADING, language, title=sentences.plan_title(outcome.plan, language))
    return made(heading, language, _blocks(outcome, room, language))


def _blocks(outcome: PlanOutcome, room: _Room, language: str) -> Iterator[Block]:
    said = ended.span(outcome, language)
    if outcome.actions and not outcome.is_presented_known and outcome.plan.presented is not None:
        said = f"{said} {words.NOT_KNOWN_THEN.fill(language)}"
    yield paragraph(said)
    yield from ended.counts(outcome, language)
    goals = ended.goal_table(outcome, outcome.goals.values(), language, has_ids=True)
    yield from section(words.GOALS.fill(language), goals)
    yield from section(words.ACTIONS.fill(language), _actions(outcome, room, language))
    yield from section(words.CARRIED.fill(language), _carried(outcome, language))
    yield from section(words.FOLLOWED.fill(language), bullets(_followed(outcome, room, language)))
    yield from section(words.DECISIONS.fill(language), _decisions(outcome, room.decisions, language))


# --- actions ------------------------------------------------------------------------------------------------------


def _actions(outcome: PlanOutcome, room: _Room, language: str) -> Iterator[Block]:
    head = (words.COLUMN_ACTION, words.COLUMN_PROMISED, words.COLUMN_END, words.COLUMN_RESULT)
    shown = _shown(outcome, room.actions)
    yield from table([column.fill(language) for column in head], (_row(action, language) for action in shown))
    if len(shown) < len(outcome.actions):
        yield paragraph(say(words.MORE_ACTIONS, language, n=len(outcome.actions) - len(shown)))
    if outcome.removed:
        items = "; ".join(map(name, outcome.removed))
        yield paragraph(say(words.REMOVED, language, items=items))


def _shown(outcome: PlanOutcome, most: int) -> list[ActionOutcome]:
    """Of more than there is room for, those that were left or late before the others; in plan order."""
    pressing = [*outcome.ended("left", "later", "undated")]
    calm = [*outcome.ended("in_time", "dropped")]
    kept = {action.id for action in (*pressing, *calm[: max(0, most - len(pressing))])}
    return [action for action in outcome.actions.values() if action.id in kept]


def _row(action: ActionOutcome, language: str) -> tuple[str, ...]:
    added = words.ADDED.fill(language) if action.is_added else None
    promised = written(action.promised, language) if action.promised is not None else ""
    return with_details(name(action), added), promised, _end(action, language), action.action.result or ""


def _end(action: ActionOutcome, language: str) -> str:
    """What became of an action, with its day; of a dropped one why."""
    match action.end:
        case "in_time":
            return say(words.IN_TIME, language, day=action.ended_on)
        case "later" | "undated":
            return say(words.LATER, language, day=action.ended_on) if action.ended_on else words.DONE.fill(language)
        case "left":
            return words.LEFT.fill(language)
    day, reason = action.ended_on, action.action.reason
    dropped = say(words.DROPPED, language, day=day) if day is not None else words.DROPPED_BARE.fill(language)
    return say(words.DROPPED_BECAUSE, language, dropped=dropped, reason=reason) if reason else dropped


# --- what continues, how it was followed --------------------------------------------------------------------------


def _carried(outcome: PlanOutcome, language: str) -> Iterator[Block]:
    """Goals and actions that go on, with who takes care of them."""
    goals = (with_details(name(goal.on), person(goal.on.owner)) for goal in outcome.carried)
    actions = (with_details(name(action), person(action.action.owner)) for action in outcome.ended("left"))
    lines = [*goals, *actions]
    if not lines:
        yield paragraph(words.NOTHING_CARRIED.fill(language))
    yield from bullets(lines)


def _followed(outcome: PlanOutcome, room: _Room, language: str) -> Iterator[str]:
    """Meetings held of agreed, how often each audience was told, and how often due dates were moved, with why."""
    yield from (_series(outcome, series, language) for series in outcome.checkpoints if series.agreed or series.extra)
    for audience, count in _tellings(outcome):
        yield say(words.TOLD, language, audience=audience, n=count)
    moves = outcome.moves
    said = say(words.MOVES, language, n=moves) if moves else words.NO_MOVES.fill(language)
    reasons = _reasons(outcome) if room.has_reasons else ()
    why = say(words.MOVE_REASONS, language, n=len(reasons), reasons=", ".join(reasons)) if reasons else None
    yield with_details(said, why)


def _series(outcome: PlanOutcome, series: SeriesOutcome, language: str) -> str:
    title = outcome.plan.checkpoints[series.series].title or series.series
    said = say(words.CHECKPOINTS, language, series=title, n=series.held, total=series.agreed)
    return say(words.EXTRA, language, said=said, n=series.extra) if series.extra else said


def _tellings(outcome: PlanOutcome) -> Iterator[tuple[str, int]]:
    """How many times each audience was told something, as it is first spelled."""
    spelled: dict[str, str] = {}
    told: Counter[str] = Counter()
    for item, days in outcome.told.items():
        audience = outcome.plan.communication[item].audience
        if audience and days:
            spelled.setdefault(audience_key(audience), audience)
            told[audience_key(audience)] += len(days)
    for key, count in told.items():
        yield spelled[key], count


def _reasons(outcome: PlanOutcome) -> tuple[str, ...]:
    """Why due dates were moved, each reason once."""
    moves = (move for action in outcome.actions.values() for move in action.action.moves)
    return tuple(dict.fromkeys(move.reason for move in moves if move.reason and move.date <= outcome.day))


def _decisions(outcome: PlanOutcome, most: int, language: str) -> Iterator[Block]:
    """The decisions, the latest ones of many."""
    shown = outcome.decisions[-most:]
    lines = [_decision(decision, language) for decision in shown]
    yield from bullets([*lines, *sentences.more(outcome.decisions, len(shown), language)])


def _decision(decision: Decision, language: str) -> str:
    day = written(decision.date, language) if decision.date is not None else None
    return with_details(decision.decision or "", day, people(decision.decided_by))
