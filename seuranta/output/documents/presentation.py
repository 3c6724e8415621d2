"""The plan as it is presented: what is promised, the goals in words, who does what by when, how that is followed, and how
to ask. One A4, for those who have not seen it yet; once it has been presented, `staff_page` takes its place.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date
from fractions import Fraction
from typing import NamedTuple

from seuranta.output.documents import presentation_texts as words
from seuranta.output.documents import sentences, staff
from seuranta.output.documents.document import (
    Block,
    Document,
    Picture,
    bullets,
    labelled,
    made,
    paragraph,
    section,
    sentence,
)
from seuranta.output.documents.room import fullest, printed_lines
from seuranta.output.documents.staff_texts import BY
from seuranta.output.pictures.roadmap import roadmap_svg
from seuranta.output.pictures.texts import FILE
from seuranta.output.words.items import person, target_of, value
from seuranta.output.words.phrases import day_and_time, say, short_day, with_details
from seuranta.plan.follow.actions import ActionOn
from seuranta.plan.follow.checkpoints import Occurrence
from seuranta.plan.follow.communication import MessageOn
from seuranta.plan.follow.followup import FollowUp
from seuranta.plan.follow.goals import GoalOn, baseline_of
from seuranta.plan.follow.horizons import short_first
from seuranta.plan.follow.stage import FOLLOW_UP
from seuranta.plan.loading.model import Checkpoint
from seuranta.plan.values.printed_recurrence import phrase

_PAGE_LINES = 64
_LINES_OF_PICTURE = Fraction(180, 1200 * 4)
"""Of each unit of its height: 1200 units are 180 mm wide, and a line takes about 4 mm."""
_HEIGHT = re.compile(r'height="(\d+)"')


class Room(NamedTuple):
    """How many actions of each person and how many goals are told, and whether the picture says who does what."""

    actions: int
    goals: int
    has_picture: bool


_ROOMS = (
    Room(12, 12, True),
    Room(12, 6, True),
    Room(12, 12, False),
    Room(5, 8, False),
    Room(3, 6, False),
    Room(2, 4, False),
)
"""From what a page holds at best to what fits where much is planned."""


def is_ahead(follow: FollowUp) -> bool:
    """Whether the plan is still to be presented: it says so, or it says nothing of it and nothing has begun."""
    plan = follow.plan
    if plan.presented is not None:
        return plan.presented.date > follow.day
    if plan.typed_stage is not None:
        return plan.typed_stage != FOLLOW_UP
    return not _has_begun(follow)


def _has_begun(follow: FollowUp) -> bool:
    is_told = any(message.last is not None for message in follow.messages.values())
    is_done = any(action.fact.status != "planned" for action in follow.actions.values())
    is_measured = any(goal.readings for goal in follow.goals.values())
    return bool(follow.checkpoints.held) or is_told or is_done or is_measured


def presentation(follow: FollowUp, language: str) -> Document:
    """The fullest page that one sheet of paper holds, as far as the plan's own texts allow."""
    return fullest((_made(follow, room, language) for room in _ROOMS), _lines, _PAGE_LINES)


def _lines(document: Document) -> float:
    """About how many lines the document takes in print."""
    heights = (_HEIGHT.search(picture.svg) for picture in document.pictures)
    drawn = sum(int(height[1]) for height in heights if height is not None)
    text = document._replace(blocks=tuple(block for block in document.blocks if not isinstance(block, Picture)))
    return printed_lines(text) + drawn * _LINES_OF_PICTURE


def _made(follow: FollowUp, room: Room, language: str) -> Document:
    heading = say(words.HEADING, language, title=sentences.plan_title(follow.plan, language))
    return made(heading, language, _blocks(follow, room, language))


def _blocks(follow: FollowUp, room: Room, language: str) -> Iterator[Block]:
    yield from staff.service(follow, language, is_with_promise=True, is_with_why=True)
    yield from section(words.GOALS.fill(language), _goals(follow, room.goals, language))
    yield from section(words.WHO_DOES_WHAT.fill(language), _actions(follow, room, language))
    yield from section(words.FOLLOWING.fill(language), _following(follow, language))
    yield from _asking(follow, language)


# --- goals --------------------------------------------------------------------------------------------------------


def _goals(follow: FollowUp, most: int, language: str) -> Iterator[Block]:
    """The goals in words, the short-term ones first."""
    goals = short_first(goal for goal in follow.goals.values() if goal.title)
    yield from bullets(sentences.first_few([goal_words(goal, follow, language) for goal in goals], most, language))


def goal_words(goal: GoalOn, follow: FollowUp, language: str) -> str:
    """A goal with where it starts and what it is to become by when."""
    planned = goal.goal
    start = baseline_of(follow.plan, planned, goal.readings)
    wanted = target_of(planned, language)
    if wanted and planned.by is not None:
        said = say(words.GOAL_BY, language, goal=planned.title, wanted=wanted, day=planned.by)
    elif wanted:
        said = say(words.GOAL, language, goal=planned.title, wanted=wanted)
    elif planned.by is not None:
        said = say(words.GOAL_DAY, language, goal=planned.title, day=planned.by)
    else:
        said = planned.title or ""
    if start is None or not wanted:
        return said
    return with_details(said, say(words.START, language, value=value(start.value, planned.unit, language)))


# --- actions ------------------------------------------------------------------------------------------------------


def _actions(follow: FollowUp, room: Room, language: str) -> Iterator[Block]:
    """On a timeline who does what by when; where that has no room, or cannot be shown, the same by person."""
    lists = tuple(_by_person(follow, room, language))
    is_drawn = any(action.fact.due is not None or action.action.start is not None for action in follow.actions.values())
    if not room.has_picture or not is_drawn:
        yield from lists
        return
    name = f"{follow.day.isoformat()}-{FILE.fill(language)}"
    yield Picture(name, words.ROADMAP_SHOWS.fill(language), roadmap_svg(follow, language), lists)


def _by_person(follow: FollowUp, room: Room, language: str) -> Iterator[Block]:
    """What everyone takes care of, the first due first."""
    by_owner: dict[str, list[ActionOn]] = {}
    for action in sorted(follow.actions.values(), key=lambda action: action.fact.due or date.max):
        if action.is_open and action.title:
            by_owner.setdefault(person(action.owner), []).append(action)
    nobodys = by_owner.pop("", [])
    labels = [*by_owner.items(), *([(words.NOBODYS.fill(language), nobodys)] if nobodys else [])]
    said = ((label, [_action(action, follow, language) for action in actions]) for label, actions in labels)
    yield from bullets(
        labelled(label, sentence(staff.joined(things, room.actions, language))) for label, things in said
    )


def _action(action: ActionOn, follow: FollowUp, language: str) -> str:
    if action.fact.due is not None:
        day = short_day(action.fact.due, follow.day, language)
        return say(BY, language, title=action.title, day=day)
    return say(words.ACTION_ONGOING, language, title=action.title) if action.action.ongoing else action.title or ""


# --- how it is followed, and how to ask ---------------------------------------------------------------------------


def _following(follow: FollowUp, language: str) -> Iterator[Block]:
    """When the plan is returned to, and what the whole staff is told, and how."""
    coming: dict[str, Occurrence] = {}
    for occurrence in follow.checkpoints.coming:
        coming.setdefault(occurrence.series, occurrence)
    yield paragraph((words.BACK_TO_IT if coming else words.NOT_AGREED).fill(language))
    series = (_series(follow.plan.checkpoints[item], occurrence, language) for item, occurrence in coming.items())
    told = (say(words.WE_TELL, language, message=_message(message, language)) for message in _regular(follow))
    yield from bullets([*series, *told])


def _series(series: Checkpoint, first: Occurrence, language: str) -> str:
    title, when = series.title or series.id, day_and_time(first.day, first.time, language)
    if series.recurrence is None:
        return say(words.SERIES_ON, language, title=title, when=when)
    rhythm = phrase(series.recurrence._replace(time=None), language)
    return say(words.SERIES, language, title=title, rhythm=rhythm, when=when)


def _regular(follow: FollowUp) -> Iterator[MessageOn]:
    return (message for message in staff.staff_messages(follow) if message.title)


def _message(message: MessageOn, language: str) -> str:
    rule = message.message.recurrence
    rhythm = phrase(rule, language) if rule is not None else None
    return with_details(message.title or "", rhythm, message.message.channel)


def _asking(follow: FollowUp, language: str) -> Iterator[Block]:
    messages = staff.staff_messages(follow)
    first = messages[0].message if messages else None
    yield from staff.where_to_ask(first, follow, words.EVERY_QUESTION.fill(language), language)
