"""The draft of a message to people of the company: what has changed for its audience since it last heard of the plan, and
that nothing has where nothing has. People outside get another draft altogether: `outside`.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date
from typing import NamedTuple

from seuranta.output.documents import move_sentences, sentences, staff
from seuranta.output.documents import staff_texts as words
from seuranta.output.documents.document import (
    Block,
    Document,
    bullets,
    made,
    paragraph,
    sentence,
)
from seuranta.output.documents.outside_draft import outside_draft
from seuranta.output.documents.staff_page import ROOMS, Room, shortest, standing
from seuranta.output.words.phrases import say, short_day
from seuranta.output.words.text import Text
from seuranta.plan.follow.actions import ActionOn
from seuranta.plan.follow.audiences import is_whole_staff
from seuranta.plan.follow.communication import MessageOn, Untold, untold
from seuranta.plan.follow.days_off import DaysOff
from seuranta.plan.follow.followup import FollowUp
from seuranta.plan.follow.news import news
from seuranta.plan.loading.model import Decision, Plan

_LONGEST_LIST = 5


class Telling(NamedTuple):
    """To whom something is told: the audience, the plan's message if there is one, and the day it is told.

    `is_inside` says whether the audience is of the company: whoever makes a draft has settled that.
    """

    audience: str
    message: MessageOn | None
    day: date
    is_inside: bool

    @property
    def is_for_all(self) -> bool:
        return is_whole_staff(self.audience)


def telling(follow: FollowUp, audience: str, message: MessageOn | None, *, is_inside: bool) -> Telling:
    """What is late is told today, what is ahead on its day, or on the last working day before it."""
    slot = message.next if message is not None else None
    day = max(follow.day, DaysOff(follow.plan).at_work(slot)) if slot is not None else follow.day
    return Telling(audience, message, day, is_inside)


def announcement(follow: FollowUp, to: Telling, language: str) -> Document:
    if not to.is_inside:
        return outside_draft(follow.plan, to.audience, to.message, to.day, _after(to, follow.plan), language)
    return shortest(_made(follow, to, room, language) for room in ROOMS)


def _made(follow: FollowUp, to: Telling, room: Room, language: str) -> Document:
    title = sentences.plan_title(follow.plan, language)
    named = to.message.title if to.message is not None else None
    text = words.WHERE_WE_ARE if named is None else words.MESSAGE_TITLE
    heading = say(text, language, title=title, message=named, day=to.day)
    return made(heading, language, _inside(follow, to, room, language), "notice" if to.is_for_all else "page")


def _inside(follow: FollowUp, to: Telling, room: Room, language: str) -> Iterator[Block]:
    changed = untold(follow.plan, to.audience, follow.day)
    is_first = staff.is_first_of_quarter(changed.since, to.day)
    yield from staff.service(follow, language, is_with_promise=is_first, is_with_why=is_first and to.is_for_all)
    yield from _own_text(to)
    yield from bullets(map(sentence, news(follow.plan, to.audience, follow.day)))
    handled = staff.dealt_with(follow, language)
    if handled and staff.has_met_or_skipped(follow, changed.since):
        yield paragraph(handled)
    if changed.since is None:
        yield paragraph(words.FIRST_TIME.fill(language))
        yield from standing(follow, to.day, room, language)
    else:
        yield from _since(follow, changed, to.day, room, language)
        yield from staff.one_number(follow, language)
    answers = [follow.plan.feedback[item] for item in changed.answered]
    yield from staff.asked(
        follow, [question for question in answers if question.question and question.answer], room.questions, language
    )
    yield from staff.coming(follow, to.day, room.coming, language)
    yield from _end(follow, to, language)


def _own_text(to: Telling) -> Iterator[Block]:
    """What the plan says is told in this message every time."""
    if to.message is not None and to.message.message.message:
        yield paragraph(sentence(to.message.message.message))


def _since(follow: FollowUp, changed: Untold, day: date, room: Room, language: str) -> Iterator[Block]:
    assert changed.since is not None
    changes = [*_changes(follow, changed, day, room, language)]
    text = words.SINCE if changes or changed.answered else words.NO_NEWS
    yield paragraph(say(text, language, day=changed.since))
    yield from changes
    yield from _still_late(follow, changed, day, room, language)


def _changes(follow: FollowUp, changed: Untold, day: date, room: Room, language: str) -> Iterator[Block]:
    """What was finished, became late, was moved, given up or decided, as it is told on a day."""
    actions = follow.actions
    done = staff.done_titles((actions[item] for item in changed.finished), follow, language)
    if done:
        yield staff.told(words.FINISHED, sentence(staff.joined(done, room.ready, language)), language)
    late = [actions[item] for item in changed.late if actions[item].is_open]
    yield from staff.late(late, words.NOW_LATE, day, room.late, language)
    moved = [actions[item] for item in changed.moved if actions[item].is_open and item not in changed.late]
    yield from _listed(words.MOVED, [_moved(action, day, language) for action in moved if action.title], language)
    decided = [follow.plan.decisions[item] for item in changed.decided]
    dropped = _dropped_untold(follow, changed, decided)
    yield from _listed(words.GIVEN_UP, [_given_up(action, language) for action in dropped if action.title], language)
    said = [_because(decision.decision, decision.reason, language) for decision in decided if decision.decision]
    yield from _listed(words.DECIDED, said, language)


def _listed(label: Text, lines: list[str], language: str) -> Iterator[Block]:
    return staff.listed(label, lines, language, _LONGEST_LIST)


def _dropped_untold(follow: FollowUp, changed: Untold, decided: Iterable[Decision]) -> list[ActionOn]:
    """What was dropped without one of these decisions, which say it already."""
    told: set[str] = set()
    for decision in decided:
        told.update(about.id for about in decision.affects if about.section == "actions")
    return [action for action in move_sentences.drops_since(follow, changed.since) if action.id not in told]


def _moved(action: ActionOn, day: date, language: str) -> str:
    reason = action.fact.moves[-1].reason
    if action.fact.due is None:
        return action.title or ""
    text = words.MOVED_TO if reason else words.MOVED_TO_NO_REASON
    due = short_day(action.fact.due, day, language)
    return say(text, language, title=action.title, day=due, reason=reason)


def _given_up(action: ActionOn, language: str) -> str:
    return _because(action.title or "", action.action.reason, language)


def _because(what: str, reason: str | None, language: str) -> str:
    return say(words.BECAUSE_IN_BRACKETS, language, what=what, reason=reason) if reason else what


def _still_late(follow: FollowUp, changed: Untold, day: date, room: Room, language: str) -> Iterator[Block]:
    """What was late or blocked before and still is: silence about it would look like good news."""
    rest = [follow.actions[spot.item] for spot in follow.problem_spots if spot.item not in changed.late]
    late = [action for action in rest if action.is_overdue and action.title]
    lines = [staff.late_state(action, day, language) for action in late]
    if lines:
        yield staff.told(words.STILL_LATE, sentence(staff.joined(lines, room.late, language)), language)
    yield from staff.stuck(rest, day, room.late, language)


def _end(follow: FollowUp, to: Telling, language: str) -> Iterator[Block]:
    """Whom to ask, and when this message is told again."""
    message = to.message
    when = staff.news_on(message, _after(to, follow.plan), follow.plan, language)
    yield from staff.where_to_ask(message.message if message is not None else None, follow, when, language)


def _after(to: Telling, plan: Plan) -> date | None:
    """The next day of a message after the one that it is drafted for."""
    message = to.message
    if message is None:
        return None
    return staff.next_slot(message, max(to.day, message.next) if message.next is not None else to.day, plan)
