"""Who has to do what before a checkpoint: call it, bring a number, a way out, an answer, or tell something."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from seuranta.output.documents import agenda_texts as words
from seuranta.output.documents.document import Block, Item, bullets, paragraph, plain, section, strong_label
from seuranta.output.documents.sentences import named_message
from seuranta.output.words.items import name
from seuranta.output.words.phrases import bare_day, say, short_day
from seuranta.output.words.promise_sentences import crowded
from seuranta.plan.follow.absence import is_away
from seuranta.plan.follow.asked_for import asked_at
from seuranta.plan.follow.checkpoints import Occurrence
from seuranta.plan.follow.followup import FollowUp
from seuranta.plan.follow.goals import GoalOn
from seuranta.plan.loading.references import Party
from seuranta.plan.loading.who_answers import who_answers
from seuranta.plan.words import vocabulary

Duty = tuple[Party | None, str]
"""Whose it is, None where it is nobody's yet, and what."""

_MOST_SPOTS = 3


def before_meeting(follow: FollowUp, occurrence: Occurrence, language: str) -> Iterator[Block]:
    """Due dates that stand too close; then a line a person, whoever calls the meeting first, what is nobody's last."""
    by_person: dict[str, tuple[str, list[str]]] = {}
    nobody: list[str] = []
    for party, what in duties(follow, occurrence, language):
        if party is None:
            nobody.append(what)
        else:
            by_person.setdefault(vocabulary.same_id(party.name), (party.name, []))[1].append(what)
    duties_by_person = [*by_person.values(), *([(words.NOBODY.fill(language), nobody)] if nobody else [])]
    items = [Item(strong_label(who), tuple(map(plain, dict.fromkeys(what)))) for who, what in duties_by_person]
    close = (paragraph(sentence) for sentence in crowded(follow, occurrence.day, language))
    yield from section(words.BEFORE.fill(language), (*close, *bullets(items)))


def duties(follow: FollowUp, occurrence: Occurrence, language: str) -> Iterator[Duty]:
    """Everything that somebody has to do before or at a checkpoint, in the order of an agenda."""
    asked = asked_at(follow, occurrence.day)
    yield _convening(follow, occurrence, language)
    for goal in asked.numbers:
        yield (
            goal.owner,
            say(words.BRINGS, language, goal=name(goal), last=last_reading(goal, follow.day, language)),
        )
    for goal in asked.yes_or_no:
        yield goal.owner, say(words.BRINGS_YES_NO, language, goal=name(goal))
    for spot in follow.problem_spots[:_MOST_SPOTS]:
        action = follow.actions[spot.item].action
        yield action.owner, say(words.EXPLAINS, language, action=name(action))
    for step in asked.steps:
        action = follow.actions[step.action].action
        yield step.who or action.owner, say(words.DOES, language, what=step.what, action=name(action))
    for message in asked.messages:
        text = words.TELLS_LATE if message.state == "late" else words.TELLS
        day = short_day(message.next, follow.day, language)
        yield message.owner, say(text, language, message=named_message(message), day=day)
    for question in asked.questions:
        yield question.owner, say(words.ANSWERS, language, question=question.question or question.id)


def _convening(follow: FollowUp, occurrence: Occurrence, language: str) -> Duty:
    """Who calls the meeting; one who is away on its day is told so while there is time to agree on somebody else."""
    convener = follow.plan.checkpoints[occurrence.series].owner
    person = who_answers(follow.plan, convener)
    is_away_then = person is not None and is_away(follow.plan, person, occurrence.day)
    return convener, (words.CALLS_BUT_AWAY if is_away_then else words.CALLS).fill(language)


def last_reading(goal: GoalOn, day: date, language: str) -> str:
    """From which day the last number is."""
    if goal.last is None:
        return words.NO_READING.fill(language)
    return say(words.LAST_READING, language, day=bare_day(goal.last.day, day, language))
