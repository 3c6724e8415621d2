"""The paper for whoever takes over: what is theirs from now on, the first day first, and until when where that is agreed."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import NamedTuple

from seuranta.output.documents import agenda_texts, report_texts, sentences
from seuranta.output.documents import handover_texts as words
from seuranta.output.documents.before_meeting import last_reading
from seuranta.output.documents.document import Block, Document, bullets, made, paragraph, section
from seuranta.output.documents.problem_spots import state_and_due
from seuranta.output.documents.team_page import message_day, step_words
from seuranta.output.words.items import name
from seuranta.output.words.phrases import day_and_time, say
from seuranta.plan.follow.followup import FollowUp
from seuranta.plan.record.handover import Owned
from seuranta.plan.words import vocabulary


class Handover(NamedTuple):
    """Who took over from whom, all that it was, and the day on which it is looked at again, if one was agreed."""

    old: str
    new: str
    owned: Owned
    until: date | None = None


def handover_page(follow: FollowUp, handover: Handover, language: str) -> Document:
    """`follow` is where the plan stands after the change."""
    plan = sentences.plan_title(follow.plan, language)
    heading = say(words.TITLE, language, old=handover.old, new=handover.new, day=follow.day, title=plan)
    return made(heading, language, _blocks(follow, handover, language))


def _blocks(follow: FollowUp, handover: Handover, language: str) -> Iterator[Block]:
    if handover.until is not None:
        yield paragraph(say(words.UNTIL, language, day=handover.until, old=handover.old))
    dated = sorted(_dated(follow, handover.owned, language), key=lambda pair: pair[0])
    yield from section(words.YOURS.fill(language), bullets(line for _, line in dated))
    yield from section(words.ON_NO_DAY.fill(language), bullets(_undated(follow, handover.owned, language)))


def _dated(follow: FollowUp, owned: Owned, language: str) -> Iterator[tuple[date, str]]:
    """Everything that is done by some day, with that day; what has none comes last."""
    yield from _actions(follow, owned, language)
    for series in owned.checkpoints:
        occurrence = next(coming for coming in follow.checkpoints.coming if coming.series == series)
        when = day_and_time(occurrence.day, occurrence.time, language)
        what = follow.plan.checkpoints[series].title or series
        yield occurrence.day, say(words.CONVENE, language, when=when, title=what)
    for message in owned.communication:
        line = say(report_texts.TELL, language, message=message_day(follow, message, language))
        yield follow.messages[message].next or date.max, line
    for id_ in owned.goals:
        last = last_reading(follow.goals[id_], follow.day, language)
        coming = follow.checkpoints.next
        line = say(report_texts.NUMBER, language, goal=name(follow.goals[id_]), last=last)
        yield (coming.day if coming is not None else date.max), line


def _actions(follow: FollowUp, owned: Owned, language: str) -> Iterator[tuple[date, str]]:
    for id_ in owned.actions:
        action = follow.actions[id_]
        yield action.fact.due or date.max, f"{name(action)} – {state_and_due(action, follow.day, language)}"
    for id_ in owned.steps:
        action = follow.actions[id_]
        step = action.action.next_step
        line = say(words.STEP, language, step=step_words(action, follow, language), action=name(action))
        yield (step.by if step is not None and step.by is not None else date.max), line


def _undated(follow: FollowUp, owned: Owned, language: str) -> Iterator[str]:
    plan = follow.plan
    for id_ in owned.feedback:
        yield say(report_texts.ANSWER, language, question=plan.feedback[id_].question or id_)
    for id_ in owned.decisions:
        yield f"{say(agenda_texts.DECISION, language, id=id_)}: {plan.decisions[id_].decision or ''}"
    for team in owned.teams:
        yield say(words.MEMBER, language, team=vocabulary.field_name("plan", team, language))
