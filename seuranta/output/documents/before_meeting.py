"""Who has to do what before a checkpoint: call it, bring a number, a way out, an answer, or tell something."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from seuranta.output.documents import agenda_texts as words
from seuranta.output.documents.document import Block, Item, Run, bullets, plain, section
from seuranta.output.documents.facts import named_message
from seuranta.output.screen.items import name
from seuranta.output.screen.phrases import bare_day, say, short_day
from seuranta.plan import vocabulary
from seuranta.plan.follow.checkpoints import Occurrence
from seuranta.plan.follow.followup import FollowUp
from seuranta.plan.follow.goals import GoalOn
from seuranta.plan.model import Party

Duty = tuple[Party | None, str]
"""Whose it is, None where it is nobody's yet, and what."""

_MOST_SPOTS = 3
_BROUGHT = ("on_pace", "behind", "at_risk", "stale", "no_data", "open", "missed")


def before_meeting(follow: FollowUp, occurrence: Occurrence, language: str) -> Iterator[Block]:
    """A line a person, whoever calls the meeting first, what is nobody's last."""
    by_person: dict[str, tuple[str, list[str]]] = {}
    nobody: list[str] = []
    for party, what in duties(follow, occurrence, language):
        if party is None:
            nobody.append(what)
        else:
            by_person.setdefault(vocabulary.same_id(party.name), (party.name, []))[1].append(what)
    found = [*by_person.values(), *([(words.NOBODY.fill(language), nobody)] if nobody else [])]
    items = [Item((Run(f"{who}:", is_strong=True),), tuple(map(plain, dict.fromkeys(what)))) for who, what in found]
    yield from section(words.BEFORE.fill(language), bullets(items))


def duties(follow: FollowUp, occurrence: Occurrence, language: str) -> Iterator[Duty]:
    """Everything that somebody has to do before or at a checkpoint, in the order of an agenda."""
    yield follow.plan.checkpoints[occurrence.series].owner, words.CALLS.fill(language)
    for on in follow.goals.values():
        if is_brought(on):
            yield on.goal.owner, _number(on, follow.day, language)
    for spot in follow.problem_spots[:_MOST_SPOTS]:
        action = follow.actions[spot.item].action
        yield action.owner, say(words.EXPLAINS, language, action=name(action))
    yield from _steps(follow, occurrence.day, language)
    yield from _messages(follow, occurrence, language)
    for item in follow.unanswered:
        question = follow.plan.feedback[item]
        yield question.owner, say(words.ANSWERS, language, question=question.question or item)


def _number(on: GoalOn, day: date, language: str) -> str:
    if on.goal.target is None and on.last is None:
        return say(words.BRINGS_YES_NO, language, goal=name(on.goal))
    return say(words.BRINGS, language, goal=name(on.goal), last=last_reading(on, day, language))


def is_brought(on: GoalOn) -> bool:
    """Whether a goal still asks for its number."""
    return on.state in _BROUGHT


def last_reading(on: GoalOn, day: date, language: str) -> str:
    """From which day the last number is."""
    if on.last is None:
        return words.NO_READING.fill(language)
    return say(words.LAST_READING, language, day=bare_day(on.last.day, day, language))


def _steps(follow: FollowUp, until: date, language: str) -> Iterator[Duty]:
    """Next steps that are to be taken before the meeting or have not been."""
    for on in follow.actions.values():
        step = on.action.next_step
        if on.is_open and step is not None and (step.by is None or step.by <= until):
            yield step.who or on.action.owner, say(words.DOES, language, what=step.what, action=name(on.action))


def _messages(follow: FollowUp, occurrence: Occurrence, language: str) -> Iterator[Duty]:
    """What is to be told by the meeting, and the first thing after it."""
    until = max(occurrence.day, follow.day)
    for on in follow.messages.values():
        if on.next is None or (on.state == "ahead" and (on.next - until).days > _SOON):
            continue
        day = short_day(on.next, follow.day, language)
        yield on.message.owner, say(words.TELLS, language, message=f"{named_message(on)} {day}")


_SOON = 7
"""What is told within a week after a meeting is agreed on at it."""
