"""The page for the management: goals first, then only what is out of line and what is to be decided; one printed A4."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from datetime import date
from typing import NamedTuple

from seuranta.output.documents import goal_sentences, move_sentences, problem_spots, sentences, texts
from seuranta.output.documents import report_texts as words
from seuranta.output.documents.agreed import first_lines
from seuranta.output.documents.document import (
    Block,
    Document,
    bullets,
    made,
    paragraph,
    section,
)
from seuranta.output.documents.room import fullest, printed_lines
from seuranta.output.documents.sentences import result_sentence
from seuranta.output.documents.staff import finished
from seuranta.output.documents.to_approve import SinceCheckpoint, to_approve
from seuranta.output.words import phrases
from seuranta.output.words.items import people
from seuranta.output.words.phrases import bare_day, day_and_time, say
from seuranta.output.words.situation import counts_in_words, stage_sentence
from seuranta.output.words.text import length
from seuranta.plan.follow.checkpoints import Occurrence
from seuranta.plan.follow.counts import action_counts
from seuranta.plan.follow.followup import FollowUp
from seuranta.plan.follow.horizons import short_first
from seuranta.plan.follow.stage import FOLLOW_UP
from seuranta.plan.follow.to_tell import open_questions, pressing_messages
from seuranta.plan.loading.model import Decision

_MOST_MESSAGES = 4
_MOST_QUESTIONS = 3
_PAGE_LINES = 68


class Room(NamedTuple):
    """How many of each thing stand on the page."""

    goals: int
    decisions: int
    spots: int
    moves: int
    decided: int


ROOMS = (
    Room(8, 6, 3, 4, 3),
    Room(8, 5, 3, 3, 2),
    Room(6, 5, 3, 2, 2),
    Room(6, 4, 2, 2, 1),
    Room(5, 3, 2, 1, 1),
    Room(4, 3, 2, 1, 1),
    Room(3, 3, 1, 1, 1),
)
"""From what a page holds at best to what fits where texts are long."""


def management_page(follow: FollowUp, language: str, since: SinceCheckpoint | None = None) -> Document:
    """The fullest page that one sheet of paper holds, as far as the plan's own texts allow; `since` is what changed since
    the last held checkpoint, where that is known.
    """
    return fullest((_made(follow, room, language, since) for room in ROOMS), printed_lines, _PAGE_LINES)


def _made(follow: FollowUp, room: Room, language: str, since: SinceCheckpoint | None) -> Document:
    title = sentences.plan_title(follow.plan, language)
    text = words.FOR_MANAGEMENT_TEAM if follow.plan.management_team is not None else words.FOR_MANAGEMENT
    return made(say(text, language, day=follow.day, title=title), language, _blocks(follow, room, language, since))


def _blocks(follow: FollowUp, room: Room, language: str, unrecorded: SinceCheckpoint | None) -> Iterator[Block]:
    yield from first_lines(follow, language)
    yield from standing(follow, language)
    meeting = _meeting(follow)
    if meeting is not None and meeting is not follow.checkpoints.next:
        yield paragraph(say(words.AT_NEXT, language, meeting=_named(meeting, follow, language)))
    since = last_dealt_with(follow)
    yield from section(phrases.GOALS.fill(language), _goals(follow, room.goals, language))
    yield from section(phrases.DECIDE.fill(language), _decisions(follow, room, language))
    yield from to_approve(unrecorded, follow.day, room.moves, language)
    yield from section(phrases.PROBLEMS.fill(language), _spots(follow, room.spots, language))
    yield from section(words.DECIDED.fill(language), _decided(follow, since, room.decided, language))
    yield from section(words.RESULTS.fill(language), _results(follow, since, room.decided, language))
    yield from section(texts.MOVES.fill(language), _moves(follow, since, room.moves, language))
    yield from section(phrases.COMMUNICATION.fill(language), communication(follow, language))


def standing(follow: FollowUp, language: str) -> Iterator[Block]:
    """How many goals and actions stand where: what is read first, and sometimes alone."""
    said = []
    if follow.goals:
        said.append(say(words.GOALS_STAND, language, counts=goal_sentences.goal_counts(follow, language)))
    counts = action_counts(follow)
    if counts.total:
        in_words = (text for _, text in counts_in_words(counts, language))
        said.append(say(words.ACTIONS_STAND, language, counts=", ".join(in_words)))
    if said:
        yield paragraph(" ".join(said))


def _meeting(follow: FollowUp) -> Occurrence | None:
    """The next checkpoint of the management team; where there is none, the next of any."""
    if follow.plan.management_team is None:
        return follow.checkpoints.next
    of_management = [series.id for series in follow.plan.checkpoints.values() if series.kind == "management"]
    return next((occurrence for occurrence in follow.checkpoints.coming if occurrence.series in of_management), None)


def _named(occurrence: Occurrence, follow: FollowUp, language: str) -> str:
    series = follow.plan.checkpoints[occurrence.series]
    when = day_and_time(occurrence.day, occurrence.time, language)
    return f"{when}, {series.title or series.id}, {length(occurrence.length)}"


def last_dealt_with(follow: FollowUp) -> date | None:
    """The last day before this one on which the management dealt with the plan; else on which anybody did, else the
    presentation: what was decided today is news, also where the meeting was today.
    """
    of_management = {series.id for series in follow.plan.checkpoints.values() if series.kind == "management"}
    held = [occurrence for occurrence in follow.checkpoints.held if occurrence.day < follow.day]
    if of_management:
        held = [occurrence for occurrence in held if occurrence.series in of_management]
    presented = follow.plan.presented
    if held:
        return max(occurrence.day for occurrence in held)
    return presented.date if presented is not None and presented.date <= follow.day else None


def _goals(follow: FollowUp, most: int, language: str) -> Iterator[Block]:
    """The numbers of all goals; of many those that are worst, of equals the short-term ones."""
    goals = sorted(short_first(follow.goals.values()), key=lambda goal: sentences.WORST_FIRST[goal.light])
    if not goals:
        yield paragraph(phrases.NO_GOALS.fill(language))
        return
    shown = {goal.id for goal in goals[:most]}
    yield from goal_sentences.goal_table((goal for goal in follow.goals.values() if goal.id in shown), language)
    yield from map(paragraph, sentences.more(goals, most, language))


def _decisions(follow: FollowUp, room: Room, language: str) -> Iterator[Block]:
    asked = list(problem_spots.decisions(follow, language, room.decisions, room.spots))
    if follow.stage != FOLLOW_UP:
        yield paragraph(stage_sentence(follow, language))
    elif not asked:
        yield paragraph(words.NOTHING_TO_DECIDE.fill(language))
    yield from asked


def _spots(follow: FollowUp, most: int, language: str) -> Iterator[Block]:
    shown = follow.problem_spots[:most]
    if not shown:
        yield paragraph(texts.NO_PROBLEMS.fill(language))
    yield from bullets(problem_spots.spot(spot, follow, language) for spot in shown)
    rest = problem_spots.other_spots(follow, most, language)
    if rest is not None:
        yield paragraph(rest)


def _decided(follow: FollowUp, since: date | None, most: int, language: str) -> Iterator[Block]:
    """The decisions made since the management last dealt with the plan; of many the latest."""
    recent = [
        decision
        for decision in follow.plan.decisions.values()
        if decision.decision
        and decision.date is not None
        and decision.date <= follow.day
        and (since is None or decision.date > since)
    ]
    recent.sort(key=lambda decision: decision.date or date.min, reverse=True)
    yield from bullets(_decision(decision, follow, language) for decision in recent[:most])
    yield from map(paragraph, sentences.more(recent, most, language))


def _decision(decision: Decision, follow: FollowUp, language: str) -> str:
    detail = (
        bare_day(decision.date, follow.day, language),
        people(decision.decided_by),
    )
    return f"{decision.decision} ({', '.join(filter(None, detail))})"


def _results(follow: FollowUp, since: date | None, most: int, language: str) -> Iterator[Block]:
    """What came of the actions that were done since the management last dealt with the plan, beside the goals they serve."""
    done = [action for action in finished(follow) if action.action.result and is_since(action.action.status_day, since)]
    said = [result_sentence(action, follow.plan, language) for action in done]
    yield from bullets(sentences.first_few(said, most, language))


def is_since(day: date | None, since: date | None) -> bool:
    """Whether something of a day came after another one; where that is not known, everything did."""
    return since is None or (day is not None and day > since)


def _moves(follow: FollowUp, since: date | None, most: int, language: str) -> Iterator[Block]:
    """Moves and drops since the management last dealt with the plan; of many the latest."""
    moves = move_sentences.moves_since(follow, since)
    moved = [move_sentences.move_item(move, language) for move in moves]
    dropped = [move_sentences.drop_item(action, language) for action in move_sentences.drops_since(follow, since)]
    shown = [*moved[-most:], *dropped[-most:]]
    yield from bullets([*shown, *sentences.more([*moved, *dropped], len(shown), language)])
    reasons = Counter(move.move.reason for move in moves if move.move.reason)
    if any(count > 1 for count in reasons.values()):
        said = ", ".join(f"{reason} ({count})" for reason, count in reasons.most_common(most))
        yield paragraph(f"{words.MOVES_BY_REASON.fill(language)}: {said}.")
    if not shown:
        day = bare_day(since, follow.day, language) if since is not None else None
        text = texts.NO_MOVES if day else texts.NO_MOVES_EVER
        yield paragraph(say(text, language, day=day))


def communication(follow: FollowUp, language: str) -> Iterator[Block]:
    """Who has heard nothing, what is late, and what has been asked."""
    late = [sentences.message_item(message, follow, language) for message in pressing_messages(follow)]
    questions = open_questions(follow)
    asked = [sentences.question_item(question, follow, language) for question in questions]
    lines = sentences.silence_sentences(follow, language)[:_MOST_MESSAGES]
    lines += late[:_MOST_MESSAGES]
    if asked:
        shown = "; ".join(asked[:_MOST_QUESTIONS])
        lines.append(say(words.OPEN_QUESTIONS, language, n=len(asked), questions=shown))
    yield from bullets(lines)
