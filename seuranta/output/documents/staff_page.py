"""The page for the whole staff: what the service promises, why it concerns everybody, what is ready, what is late and why,
one number, questions and answers, what comes, and when the next news comes; for the wall and for reading aloud.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import NamedTuple

from seuranta.output.documents import sentences, staff
from seuranta.output.documents import staff_texts as words
from seuranta.output.documents.document import Block, Document, bullets, made, paragraph, sentence
from seuranta.output.documents.plain import plain_text
from seuranta.output.documents.room import fullest
from seuranta.output.words.phrases import say
from seuranta.plan.follow.audiences import WHOLE_STAFF
from seuranta.plan.follow.communication import MessageOn, untold
from seuranta.plan.follow.followup import FollowUp
from seuranta.plan.follow.news import news
from seuranta.plan.values.calendar_end import plus

_MOST_WORDS = 200


class Room(NamedTuple):
    """How many of each thing are told."""

    ready: int
    late: int
    questions: int
    coming: int


ROOMS = (Room(5, 3, 2, 2), Room(3, 3, 1, 2), Room(3, 2, 1, 1), Room(2, 2, 1, 1), Room(1, 1, 1, 1))
"""From what a page holds at best to what fits where titles are long."""


def staff_page(follow: FollowUp, language: str) -> Document:
    """At most 200 words, as far as the plan's own texts allow."""
    return shortest(_made(follow, room, language) for room in ROOMS)


def shortest(documents: Iterator[Document]) -> Document:
    """The first of shorter and shorter documents that is short enough to be read on a wall, else the last."""
    return fullest(documents, _words_below_heading, _MOST_WORDS)


def _words_below_heading(document: Document) -> int:
    """A company with a long name is not to be told less."""
    return len(plain_text(document).split()) - len(document.title.split())


def _made(follow: FollowUp, room: Room, language: str) -> Document:
    title = sentences.plan_title(follow.plan, language)
    heading = say(words.WHERE_WE_ARE, language, title=title, day=follow.day)
    return made(heading, language, _blocks(follow, room, language), "notice")


def _blocks(follow: FollowUp, room: Room, language: str) -> Iterator[Block]:
    since = untold(follow.plan, WHOLE_STAFF, follow.day).since
    is_first = staff.is_first_of_quarter(since, follow.day)
    yield from staff.service(follow, language, is_with_promise=True, is_with_why=is_first)
    handled = staff.dealt_with(follow, language)
    if handled:
        yield paragraph(handled)
    yield from bullets(map(sentence, news(follow.plan, WHOLE_STAFF, follow.day)))
    yield from standing(follow, follow.day, room, language)
    answers = staff.answered(follow, _recently(follow))
    yield from staff.asked(follow, answers, room.questions, language)
    yield from staff.coming(follow, follow.day, room.coming, language)
    message, slot = next_message(follow)
    when = staff.news_on(message, slot, follow.plan, language)
    yield from staff.where_to_ask(message.message if message is not None else None, follow, when, language)


def standing(follow: FollowUp, day: date, room: Room, language: str) -> Iterator[Block]:
    """What is ready, what is late and why, and one number, as it is told on a day."""
    yield from work(follow, day, room, language)
    yield from staff.one_number(follow, language)


def work(follow: FollowUp, day: date, room: Room, language: str) -> Iterator[Block]:
    """What is ready, and what is late or blocked and why, as it is told on a day."""
    ready = staff.done_titles(staff.finished(follow), follow, language)
    if ready:
        yield staff.told(words.READY, sentence(staff.joined(ready, room.ready, language)), language)
    else:
        yield paragraph(words.NOTHING_READY.fill(language))
    problems = [follow.actions[spot.item] for spot in follow.problem_spots]
    late = [problem for problem in problems if problem.is_overdue]
    if late:
        yield from staff.late(late, words.LATE, day, room.late, language)
    else:
        yield paragraph(words.NOTHING_LATE.fill(language))
    yield from staff.stuck(problems, day, room.late, language)


def _recently(follow: FollowUp) -> date:
    """An answer stays news for as long as an audience may be left without any."""
    return plus(follow.day, -follow.plan.settings.silence - 1)


def next_message(follow: FollowUp) -> tuple[MessageOn | None, date | None]:
    """The message that reaches the whole staff after this day, and when; one that has no such day only where none has."""
    ahead = [message for message in staff.staff_messages(follow) if message.next is not None]
    slots = [(message, staff.next_slot(message, follow.day, follow.plan)) for message in ahead]
    return min(slots, key=lambda pair: (pair[1] or date.max, pair[0].next or date.max), default=(None, None))
