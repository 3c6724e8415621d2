"""The points of an agenda by its length, and what stands under each: goals, problem spots, moves, what is told, dates."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from datetime import date
from typing import NamedTuple

from seuranta.output.documents import agenda_texts as words
from seuranta.output.documents import goal_sentences, move_sentences, problem_spots, sentences, texts
from seuranta.output.documents.agenda_past import earlier, since_last_time
from seuranta.output.documents.agreed import dates_running_out
from seuranta.output.documents.document import (
    Block,
    Words,
    bullets,
    labelled,
    paragraph,
)
from seuranta.output.documents.meeting import Meeting
from seuranta.output.words import phrases, promise_texts
from seuranta.output.words.items import moves, name, named_in_sentence, title
from seuranta.output.words.phrases import bare_day, day_and_time, say, short_day
from seuranta.output.words.promise_sentences import promised_so_far
from seuranta.output.words.text import Text
from seuranta.plan.follow.actions import ActionOn
from seuranta.plan.follow.checkpoints import Occurrence
from seuranta.plan.follow.followup import FollowUp
from seuranta.plan.follow.horizons import is_short, long_goals_wait_for, short_first
from seuranta.plan.follow.promises import promised
from seuranta.plan.follow.to_tell import open_questions, pressing_messages
from seuranta.plan.values.calendar_end import plus

_MOST_SPOTS = 3
_MOST_ROWS = 8
_MOST_DATES = 6
_QUARTER = 91  # days

Filler = Callable[[Meeting], Iterator[Block]]


class Point(NamedTuple):
    """A point of an agenda: what it is called, for how many minutes, and what stands under it."""

    heading: Text
    minutes: int
    fill: Filler


# --- goals and problem spots --------------------------------------------------------------------------------------


def _one_goal(meeting: Meeting) -> Iterator[Block]:
    """The goal that most needs talk: of the worst light the first."""
    yield from _goals(meeting, 1)


def _all_goals(meeting: Meeting) -> Iterator[Block]:
    yield from _goals(meeting, _MOST_ROWS)


def _goals(meeting: Meeting, most: int) -> Iterator[Block]:
    """Short-term goals first; long-term ones wait for the meeting that is theirs."""
    follow, language = meeting.follow, meeting.language
    later = long_goals_wait_for(follow.plan, follow.checkpoints, meeting.occurrence)
    goals = [goal for goal in short_first(follow.goals.values()) if later is None or is_short(goal)]
    waiting = [goal.id for goal in follow.goals.values() if goal not in goals]
    if len(goals) > most:
        goals = sorted(goals, key=lambda goal: sentences.WORST_FIRST[goal.light])[:most]
    if not follow.goals:
        yield paragraph(phrases.NO_GOALS.fill(language))
    if len(follow.goals) > 1:
        yield paragraph(goal_sentences.goal_counts(follow, language).capitalize() + ".")
    busy = goal_sentences.busy_goals(follow)
    yield from bullets(goal_sentences.goal_item(goal, follow, language, is_busy=goal.id in busy) for goal in goals)
    if waiting:
        day, ids = short_day(later, follow.day, language), named_in_sentence(waiting, language)
        yield paragraph(say(words.LONG_TERM_LATER, language, n=len(waiting), ids=ids, day=day))


def _spots(meeting: Meeting) -> Iterator[Block]:
    yield from problem_spots.worst(meeting.follow, meeting.language, _MOST_SPOTS)


def _spots_and_moves(meeting: Meeting) -> Iterator[Block]:
    """What is late, and what has been moved so often that it may be too big."""
    yield from _spots(meeting)
    follow, language = meeting.follow, meeting.language
    often = [
        action
        for action in follow.actions.values()
        if action.is_open and len(action.fact.moves) > 1 and not action.is_problem
    ]
    yield from bullets(f"{name(action)} – {moves(len(action.fact.moves), language)}" for action in often[:_MOST_ROWS])


def _moves(meeting: Meeting) -> Iterator[Block]:
    """Moves and drops since the last time, for approval, with the reasons."""
    follow, language = meeting.follow, meeting.language
    moved = move_sentences.moves_since(follow, meeting.since)
    dropped = move_sentences.drops_since(follow, meeting.since)
    if not moved and not dropped:
        yield paragraph(_no_moves(meeting))
    shown = [
        *(move_sentences.move_item(move, language) for move in moved),
        *(move_sentences.drop_item(action, language) for action in dropped),
    ]
    yield from bullets(sentences.first_few(shown, _MOST_ROWS, language))


def _no_moves(meeting: Meeting) -> str:
    if meeting.since is None:
        return texts.NO_MOVES_EVER.fill(meeting.language)
    day = bare_day(meeting.since, meeting.follow.day, meeting.language)
    return say(texts.NO_MOVES, meeting.language, day=day)


# --- what comes, what is told, and the next time ------------------------------------------------------------------


def _quarter(meeting: Meeting) -> Iterator[Block]:
    """What starts or is due within the next quarter, and the days off in it."""
    follow, language = meeting.follow, meeting.language
    first = meeting.occurrence.day
    last = plus(first, _QUARTER)
    dated = []
    for action in follow.actions.values():
        start = action.action.start.first if action.action.start is not None else None
        is_starting = action.fact.status == "planned" and start is not None and first <= start <= last
        is_due = action.is_open and action.fact.due is not None and first <= action.fact.due <= last
        if is_starting or is_due:
            dated.append((start or action.fact.due or last, action))
    dated.sort(key=lambda pair: pair[0])
    said = [_start_and_due(action, follow.day, language) for _, action in dated]
    if not said:
        yield paragraph(words.NOTHING_STARTS.fill(language))
    most = 2 * _MOST_ROWS
    yield from bullets([*sentences.first_few(said, most, language), *_days_off(follow, first, last, language)])


def _days_off(follow: FollowUp, first: date, last: date, language: str) -> Iterator[str]:
    """The breaks of the company that touch these days."""
    for break_ in follow.plan.breaks.values():
        span = break_.span
        if span is not None and span.first <= last and span.last >= first:
            named = title(break_) if break_.title else break_.id
            days = " – ".join(bare_day(day, follow.day, language) for day in (span.first, span.last))
            yield f"{words.BREAK.fill(language)}: {named}, {days}"


def _start_and_due(action: ActionOn, today: date, language: str) -> str:
    """When an action that is only planned begins, or was to begin, and when it is due."""
    owner = f" ({action.owner.name})" if action.owner is not None else ""
    period = action.action.start if action.fact.status == "planned" else None
    start = period.first if period is not None else None
    text = words.ONLY_DUE
    if start is not None:
        with_due, alone = words.WAS_TO_START if start < today else words.STARTS
        text = with_due if action.fact.due else alone
    return say(text, language, title=name(action) + owner, start=start, due=action.fact.due)


def _telling(meeting: Meeting) -> Iterator[Block]:
    """Communication as a standing item: who has heard nothing, what is late, what comes, and open questions."""
    follow, language = meeting.follow, meeting.language
    coming = sorted(
        (message for message in follow.messages.values() if message.state == "ahead"),
        key=lambda message: message.next or date.max,
    )
    told = [*pressing_messages(follow), *coming]
    lines: list[str | Words] = [*sentences.silence_sentences(follow, language)]
    lines += [sentences.message_item(message, follow, language) for message in told[:_MOST_DATES]]
    if not follow.messages:
        lines.append(phrases.NO_MESSAGES.fill(language))
    questions = open_questions(follow)
    for question in questions[:_MOST_DATES]:
        lines.append(labelled(words.QUESTION.fill(language), sentences.question_item(question, follow, language)))
    yield from bullets([*lines, *sentences.more(questions, _MOST_DATES, language)])


def _next_time(meeting: Meeting) -> Iterator[Block]:
    yield from _dates(meeting, 1)


def _next_dates(meeting: Meeting) -> Iterator[Block]:
    yield from _dates(meeting, _MOST_DATES)


def _dates(meeting: Meeting, most: int) -> Iterator[Block]:
    """The checkpoints after this one, and how much is to be promised until the next of them."""
    follow, language = meeting.follow, meeting.language
    this = (meeting.occurrence.day, meeting.occurrence.series, meeting.occurrence.slot)
    after = [
        occurrence
        for occurrence in follow.checkpoints.coming
        if (occurrence.day, occurrence.series, occurrence.slot) != this and occurrence.day >= this[0]
    ]
    if not after:
        yield paragraph(words.NONE_AFTER.fill(language))
    yield from bullets(_date(occurrence, follow, language) for occurrence in after[:most])
    until = next((occurrence.day for occurrence in after if occurrence.day > this[0]), None)
    if until is not None:
        things = promised(follow.plan, this[0], until, ())
        said = promised_so_far(promise_texts.NEXT_PROMISES, things, until, follow, language)
        yield from (paragraph(" ".join(said)),) if said else ()
    yield from dates_running_out(follow, language)


def _date(occurrence: Occurrence, follow: FollowUp, language: str) -> str:
    series = follow.plan.checkpoints[occurrence.series]
    return f"{day_and_time(occurrence.day, occurrence.time, language)}: {series.title or series.id}"


POINTS: dict[int, Sequence[Point]] = {
    15: (
        Point(words.SINCE_LAST, 3, since_last_time),
        Point(words.LATE_AND_STUCK, 7, _spots),
        Point(words.ONE_NUMBER, 2, _one_goal),
        Point(words.TELL, 2, _telling),
        Point(texts.NEXT_CHECKPOINT, 1, _next_time),
    ),
    30: (
        Point(words.EARLIER_DECISIONS, 3, earlier),
        Point(phrases.GOALS, 5, _all_goals),
        Point(phrases.PROBLEMS, 12, _spots),
        Point(texts.MOVES, 4, _moves),
        Point(words.TELL_AND_ANSWER, 4, _telling),
        Point(texts.NEXT_CHECKPOINT, 2, _next_time),
    ),
    60: (
        Point(words.SAID_AND_DONE, 10, earlier),
        Point(words.STILL_RIGHT, 15, _all_goals),
        Point(words.PILE_UP, 15, _spots_and_moves),
        Point(words.NEXT_QUARTER, 10, _quarter),
        Point(words.TELL_STAFF, 5, _telling),
        Point(words.DATES, 5, _next_dates),
    ),
}
"""The points of an agenda by its length in minutes."""
