"""The parts of the pages that many people see: for whoever comes by, and for everyone in the company.

Each says what it may use of the plan; nothing else is there when it is drawn.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from datetime import date
from typing import NamedTuple

from seuranta.output.documents import full_report, presentation, staff, staff_page
from seuranta.output.documents.closed_page import closed_blocks
from seuranta.output.documents.document import Block, Picture, bullets, paragraph, section, sentence, table
from seuranta.output.documents.report_texts import SCHEDULE
from seuranta.output.documents.to_approve import SinceCheckpoint
from seuranta.output.pages import texts
from seuranta.output.pages.uses import Uses
from seuranta.output.pictures.roadmap import roadmap_svg
from seuranta.output.pictures.texts import FILE
from seuranta.output.words import phrases
from seuranta.output.words.items import person
from seuranta.output.words.phrases import bare_day, say, short_day
from seuranta.output.words.text import weekday_and_day
from seuranta.plan.follow.audiences import WHOLE_STAFF, Audiences
from seuranta.plan.follow.communication import MessageOn
from seuranta.plan.follow.days_off import DaysOff
from seuranta.plan.follow.followup import FollowUp
from seuranta.plan.follow.goals import GoalOn
from seuranta.plan.follow.horizons import short_first
from seuranta.plan.follow.news import news

_ROOM = staff_page.Room(ready=8, late=8, questions=8, coming=4)
_MOST_QUESTIONS = 20


class Sight(NamedTuple):
    """What a part is drawn of: what follows from the plan, in which language, and what changed without a record, where the
    part may know that.
    """

    follow: FollowUp
    language: str
    since: SinceCheckpoint | None = None


class Part(NamedTuple):
    """A part of a page; without `uses` it may use the whole plan. `is_shown` tells for which plans it is there at all."""

    blocks: Callable[[Sight], Iterable[Block]]
    uses: Uses | None
    is_shown: Callable[[FollowUp], bool] = lambda follow: not follow.is_closed


def is_running(follow: FollowUp) -> bool:
    """Whether people have seen the plan already, and it goes on."""
    return not follow.is_closed and not presentation.is_ahead(follow)


# --- what may be used ---------------------------------------------------------------------------------------------

_BREAKS = ("title", "days", "start", "until")
_TIMED = ("date", "recurrence", "start", "until", "time", "except")
_GOAL = ("title", "horizon", "unit", "baseline", "baseline.date", "baseline.value", "interim_targets", "target", "by",
         "interval", "readings", "achieved_on")  # fmt: skip
_DAYS = ("title", "goal", "start", "due", "ongoing", "status", "done_on", "progress", "depends_on", "moves", "moves.to")
_STANDING = ("title", "status", "done_on", "due", "blocked_by", "next_step", "next_step.what",
             "next_step.by", "moves", "moves.to", "moves.reason", "result", "continues")  # fmt: skip
_HELD = ("kind", "held", "skipped", *_TIMED)


# --- for whoever comes by -----------------------------------------------------------------------------------------


def _promise(sight: Sight) -> Iterator[Block]:
    service = sight.follow.plan.service
    if service:
        yield paragraph(sentence(service))


def _next_message(sight: Sight) -> Iterator[Block]:
    """When people outside are told next; of what, and where, only they are told."""
    follow, language = sight.follow, sight.language
    audiences = Audiences(follow.plan)
    outside = [
        message
        for message in follow.messages.values()
        if message.message.audience and audiences.standing(message.message.audience, message.message) == "outside"
    ]
    day = _first_day(outside or staff.staff_messages(follow), follow)
    if day is not None:
        yield paragraph(say(texts.NEXT_MESSAGE, language, day=weekday_and_day(day, language)))


def _first_day(messages: Iterable[MessageOn], follow: FollowUp) -> date | None:
    days_off = DaysOff(follow.plan)
    slots = (staff.next_slot(message, follow.day, follow.plan) for message in messages)
    return min((days_off.at_work(slot) for slot in slots if slot is not None), default=None)


PROMISE = Part(_promise, {"plan": ("service",)}, lambda _: True)
NEXT_MESSAGE = Part(
    _next_message,
    {
        "plan": ("presented", "team", "management_team"),
        "breaks": _BREAKS,
        "communication": ("audience", "internal", *_TIMED),
    },
)


# --- for everyone in the company ----------------------------------------------------------------------------------


def _service(sight: Sight) -> Iterator[Block]:
    yield from staff.service(sight.follow, sight.language, is_with_promise=True, is_with_why=True)


def _standing(sight: Sight) -> Iterator[Block]:
    yield from section(texts.WHERE_WE_ARE.fill(sight.language), _where_we_are(sight.follow, sight.language))


def _where_we_are(follow: FollowUp, language: str) -> Iterator[Block]:
    handled = staff.dealt_with(follow, language)
    if handled:
        yield paragraph(handled)
    yield from bullets(map(sentence, news(follow.plan, WHOLE_STAFF, follow.day)))
    yield from staff_page.work(follow, follow.day, _ROOM, language)


def _goals(sight: Sight) -> Iterator[Block]:
    """The goals in words with their numbers, and the curves of those that are measured."""
    follow, language = sight.follow, sight.language
    goals = [goal for goal in short_first(follow.goals.values()) if goal.title]
    said = bullets(_goal_line(goal, follow, language) for goal in goals)
    yield from section(phrases.GOALS.fill(language), [*said, *full_report.curves(follow, language)])


def _goal_line(goal: GoalOn, follow: FollowUp, language: str) -> str:
    if goal.last is not None and goal.goal.target is not None:
        return staff.goal_number(goal, language)
    return presentation.goal_words(goal, follow, language)


def roadmap(sight: Sight) -> Iterator[Block]:
    """The actions on a timeline."""
    follow, language = sight.follow, sight.language
    if any(action.action.start is not None or action.fact.due is not None for action in follow.actions.values()):
        shows = say(texts.ROADMAP_SHOWS, language, day=follow.day)
        picture = Picture(FILE.fill(language), shows, roadmap_svg(follow, language))
        yield from section(SCHEDULE.fill(language), [picture])


def _questions(sight: Sight) -> Iterator[Block]:
    """What was asked and answered, by nobody in particular."""
    follow, language = sight.follow, sight.language
    asked = staff.questions(follow, staff.answered(follow, None), _MOST_QUESTIONS, language)
    yield from section(texts.QUESTIONS.fill(language), bullets(asked))


def _told(sight: Sight) -> Iterator[Block]:
    """What the whole staff is told, when it last was and when it is next."""
    follow, language = sight.follow, sight.language
    head = (texts.COLUMN_MESSAGE, texts.COLUMN_CHANNEL, texts.COLUMN_LAST, texts.COLUMN_NEXT)
    days_off = DaysOff(follow.plan)
    rows = []
    for message in staff.staff_messages(follow):
        slot = staff.next_slot(message, follow.day, follow.plan)
        coming = short_day(days_off.at_work(slot), follow.day, language) if slot is not None else ""
        last = bare_day(message.last, follow.day, language)
        rows.append((message.title or "", message.message.channel or "", last, coming))
    filled = [column.fill(language) for column in head]
    yield from section(texts.WHAT_WE_TELL.fill(language), table(filled, (row for row in rows if row[0])))


def _coming(sight: Sight) -> Iterator[Block]:
    follow, language = sight.follow, sight.language
    message, slot = staff_page.next_message(follow)
    when = staff.news_on(message, slot, follow.plan, language)
    said = message.message if message is not None else None
    below = [
        *staff.coming(follow, follow.day, _ROOM.coming, language),
        *staff.where_to_ask(said, follow, when, language),
    ]
    yield from section(texts.WHAT_IS_NEXT.fill(language), below)


def calendar(sight: Sight) -> Iterator[Block]:
    """Whom to ask for the address of the calendar, which is on no page that others see."""
    follow, language = sight.follow, sight.language
    if not follow.checkpoints.coming:
        return
    series = follow.plan.checkpoints.values()
    owners = (person(each.owner) for each in series if each.owner is not None)
    who = next(owners, "")
    said = say(texts.ASK_FOR_IT, language, who=who) if who else texts.ASK_SOMEBODY.fill(language)
    yield from section(texts.CALENDAR.fill(language), [paragraph(said)])


def _presented(sight: Sight) -> Iterator[Block]:
    """The plan as it is presented: nothing is late yet, and who does what is what people come to hear."""
    return iter(presentation.presentation(sight.follow, sight.language).blocks[1:])


def _closed(sight: Sight) -> Iterator[Block]:
    yield from closed_blocks(sight.follow, sight.language, has_ids=False)


SERVICE = Part(_service, {"plan": ("service",)}, is_running)
STANDING = Part(
    _standing,
    {
        "plan": ("presented", "team", "management_team"),
        "actions": _STANDING,
        "checkpoints": (*_HELD, "held.tell"),
        "communication": ("audience", "told", "internal"),
        "breaks": _BREAKS,
    },
    is_running,
)
GOALS = Part(_goals, {"plan": ("presented",), "goals": _GOAL}, is_running)
ROADMAP = Part(
    roadmap,
    {
        "plan": ("title", "company", "presented"),
        "goals": _GOAL,
        "actions": _DAYS,
        "checkpoints": ("title", "kind", *_TIMED),
        "breaks": _BREAKS,
    },
    is_running,
)
QUESTIONS = Part(_questions, {"feedback": ("date", "question", "answer", "answered_on")}, is_running)
TOLD = Part(
    _told,
    {
        "plan": ("presented",),
        "communication": ("title", "audience", "channel", "told", *_TIMED),
        "breaks": _BREAKS,
    },
    is_running,
)
COMING = Part(
    _coming,
    {
        "plan": ("presented", "team", "team.lead"),
        "actions": ("title", "due", "status", "owner"),
        "checkpoints": ("owner",),
        "communication": ("audience", "channel", "owner", *_TIMED),
        "breaks": _BREAKS,
    },
    is_running,
)
CALENDAR = Part(calendar, {"checkpoints": ("owner", *_TIMED)})
PRESENTATION = Part(
    _presented,
    {
        "plan": ("service", "presented", "team", "team.lead", "title", "company"),
        "goals": _GOAL,
        "actions": (*_DAYS, "owner"),
        "checkpoints": ("title", "kind", "owner", *_TIMED),
        "communication": ("title", "audience", "channel", "owner", *_TIMED),
        "breaks": _BREAKS,
    },
    lambda follow: not follow.is_closed and presentation.is_ahead(follow),
)
CLOSED = Part(
    _closed,
    {
        "plan": ("service",),
        "goals": _GOAL,
        "actions": ("title", "goal", "due", "ongoing", "status", "done_on", "result", "continues"),
    },
    lambda follow: follow.is_closed,
)
