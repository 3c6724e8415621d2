"""The agenda of one checkpoint: timed points of 15, 30 or 60 minutes from its kind, filled from the plan, what is to be
decided, and who has to do what before the meeting.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import time, timedelta

from seuranta.output.documents import agenda_texts as words
from seuranta.output.documents import problem_spots, sentences, texts
from seuranta.output.documents.absences import everybody_away
from seuranta.output.documents.agenda_points import POINTS, Point
from seuranta.output.documents.agreed import missed_meetings
from seuranta.output.documents.before_meeting import before_meeting
from seuranta.output.documents.document import (
    Block,
    Document,
    Heading,
    bullets,
    labelled,
    made,
    paragraph,
    section,
)
from seuranta.output.documents.meeting import Meeting, length_of, meeting_of
from seuranta.output.documents.to_approve import SinceCheckpoint, to_approve, untouched
from seuranta.output.words import phrases
from seuranta.output.words.items import name, people, person
from seuranta.output.words.phrases import bare_day, day_and_time, say, with_details
from seuranta.output.words.record_texts import WILL_LAPSE_LINE
from seuranta.output.words.text import Text, clock
from seuranta.output.words.text import day as written
from seuranta.output.words.text import length as written_length
from seuranta.output.words.topics import topic_sentence
from seuranta.plan.follow.checkpoints import Occurrence
from seuranta.plan.follow.followup import FollowUp
from seuranta.plan.follow.topics import topics_at
from seuranta.plan.follow.untouched import lapsing_by

LENGTHS = tuple(POINTS)
_ONE_MINUTE = timedelta(minutes=1)
_MOST_DECISIONS = 8
_MOST_SPOTS_ASKED = 3


def agenda(
    follow: FollowUp,
    occurrence: Occurrence,
    language: str,
    minutes: int | None = None,
    since: SinceCheckpoint | None = None,
) -> Document:
    """The agenda of an occurrence; `minutes` are 15, 30 or 60, None as its kind and its length ask for. `since` is what
    changed since the last held checkpoint, where that is known.
    """
    meeting = meeting_of(follow, occurrence, language)
    series = meeting.series
    chosen = minutes or length_of(series, occurrence)
    when = day_and_time(occurrence.day, occurrence.time, language)
    heading = say(words.TITLE, language, when=when, title=series.title or series.id)
    heading = sentences.of_company(heading, follow.plan)
    return made(heading, language, _blocks(meeting, chosen, since, is_chosen=minutes is not None))


def _blocks(meeting: Meeting, minutes: int, since: SinceCheckpoint | None, *, is_chosen: bool) -> Iterator[Block]:
    yield from missed_meetings(meeting.follow, meeting.language)
    yield from _head(meeting)
    yield from untouched(since, meeting.follow.day, meeting.language)
    asked = problem_spots.decisions(meeting.follow, meeting.language, _MOST_DECISIONS, _MOST_SPOTS_ASKED)
    yield from section(phrases.DECIDE.fill(meeting.language), asked)
    yield from section(words.LAPSING.fill(meeting.language), bullets(_lapsing(meeting)))
    yield from to_approve(since, meeting.follow.day, _MOST_DECISIONS, meeting.language)
    yield from section(words.TOPICS.fill(meeting.language), bullets(_topics(meeting)))
    passed = 0
    for number, point in enumerate(POINTS[minutes], 1):
        at = _later(meeting.occurrence.time, passed)
        yield Heading(2, _heading(number, point, at, meeting.language))
        yield from point.fill(meeting)
        passed += point.minutes
    if not is_chosen:
        yield from _time_left(meeting, minutes)
    yield from before_meeting(meeting.follow, meeting.occurrence, meeting.language)


def _head(meeting: Meeting) -> Iterator[Block]:
    series, language = meeting.series, meeting.language
    if meeting.follow.plan.title:
        yield paragraph(meeting.follow.plan.title)
    facts_of_it: list[tuple[Text, str | None]] = [
        (words.LENGTH, written_length(meeting.occurrence.length)),
        (words.PLACE, series.place),
        (words.LINK, series.link),
        (words.PARTICIPANTS, people(series.participants)),
        (words.AWAY, ", ".join(everybody_away(meeting.follow, meeting.occurrence.day, language))),
        (words.FIXED, series.agenda),
        (texts.AS_OF, written(meeting.follow.day, language) if meeting.follow.day != meeting.occurrence.day else None),
    ]
    yield from bullets(labelled(label.fill(language), said) for label, said in facts_of_it if said)


def _lapsing(meeting: Meeting) -> Iterator[str]:
    """What it will be proposed to drop, so that somebody can still take it before the meeting."""
    follow, language = meeting.follow, meeting.language
    for action in lapsing_by(follow.actions.values(), follow.day, meeting.occurrence.day):
        item = with_details(name(action), person(action.owner))
        yield say(WILL_LAPSE_LINE, language, item=item, day=bare_day(action.action.lapses, follow.day, language))


def _topics(meeting: Meeting) -> Iterator[str]:
    """What is to be taken up, with how often it has been carried over."""
    follow, occurrence = meeting.follow, meeting.occurrence
    for topic in topics_at(follow.plan, follow.checkpoints, occurrence, max(follow.day, occurrence.day)):
        yield topic_sentence(follow, topic, occurrence.day, meeting.language)


def _later(start: time | None, minutes: int) -> time | None:
    if start is None:
        return None
    hours, minutes = divmod(start.hour * 60 + start.minute + minutes, 60)
    return time(hours % 24, minutes)


def _heading(number: int, point: Point, at: time | None, language: str) -> str:
    minutes = f"{point.minutes} min"
    if at is not None:
        minutes = say(words.AT, language, time=clock(at, language), n=point.minutes)
    return f"{number}. {point.heading.fill(language)} ({minutes})"


def _time_left(meeting: Meeting, minutes: int) -> Iterator[Block]:
    """What a longer meeting than the points fill is for."""
    left = meeting.occurrence.length - minutes * _ONE_MINUTE
    if left >= _ONE_MINUTE:
        text = words.TIME_LEFT_REVIEW if meeting.series.kind == "review" else words.TIME_LEFT
        yield paragraph(say(text, meeting.language, length=written_length(left)))
