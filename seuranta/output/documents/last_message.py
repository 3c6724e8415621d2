"""The last message of a plan to the whole staff: what was done, what goes on, thanks, what stays, and whom to ask."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from fractions import Fraction

from seuranta.output.documents import ended, sentences, staff
from seuranta.output.documents import final_texts as words
from seuranta.output.documents.document import Block, Document, made, paragraph, sentence
from seuranta.output.documents.staff_page import shortest
from seuranta.output.documents.staff_texts import BECAUSE_IN_BRACKETS
from seuranta.output.words.items import value
from seuranta.output.words.phrases import say, with_details
from seuranta.output.words.text import Text
from seuranta.plan.follow.followup import FollowUp
from seuranta.plan.follow.outcome import ActionOutcome, GoalOutcome, PlanOutcome

_MOST = (12, 8, 5, 3, 2)
"""How many of each thing are told: from what a page holds at best to what fits where titles are long."""


def last_message(follow: FollowUp, outcome: PlanOutcome, language: str) -> Document:
    return shortest(_made(follow, outcome, most, language) for most in _MOST)


def _made(follow: FollowUp, outcome: PlanOutcome, most: int, language: str) -> Document:
    heading = say(words.LAST_HEADING, language, title=sentences.plan_title(outcome.plan, language))
    return made(heading, language, _blocks(follow, outcome, most, language), "notice")


def _blocks(follow: FollowUp, outcome: PlanOutcome, most: int, language: str) -> Iterator[Block]:
    yield paragraph(say(words.ENDED_ON, language, day=outcome.day))
    done = _titles(outcome.ended("in_time", "later", "undated"))
    if not done:
        yield paragraph(words.NOTHING_DONE.fill(language))
    yield from _listed(words.WE_DID, done, most, language)
    yield from _listed(words.WE_REACHED, [_number(goal, language) for goal in _named(outcome.reached)], most, language)
    running = outcome.running
    missed = [_missed(goal, language) for goal in _named(outcome.unreached) if goal not in running]
    yield from _listed(words.WE_MISSED, missed, most, language)
    dropped = [_dropped(action, language) for action in outcome.ended("dropped") if action.title]
    yield from _listed(words.WE_DROPPED, dropped, most, language)
    yield from _listed(words.GOES_ON, list(_going_on(outcome, language)), most, language)
    yield paragraph(words.THANKS.fill(language))
    if outcome.plan.service:
        yield paragraph(say(words.STAYS, language, service=sentence(outcome.plan.service)))
    messages = staff.staff_messages(follow)
    yield from staff.where_to_ask(messages[0].message if messages else None, follow, "", language)


def _going_on(outcome: PlanOutcome, language: str) -> Iterator[str]:
    """What goes on; of a goal that nobody missed yet also where it is, for it is named nowhere else."""
    running = outcome.running
    for goal in _named(outcome.carried):
        yield _number(goal, language) if goal in running else goal.title or ""
    yield from _titles(outcome.ended("left"))


def _listed(label: Text, things: list[str], most: int, language: str) -> Iterator[Block]:
    if things:
        yield staff.told(label, sentence(staff.joined(things, most, language)), language)


def _titles(outcomes: Iterable[ActionOutcome | GoalOutcome]) -> list[str]:
    return [outcome.title for outcome in outcomes if outcome.title]


def _named(goals: Iterable[GoalOutcome]) -> list[GoalOutcome]:
    return [goal for goal in goals if goal.title]


def _dropped(action: ActionOutcome, language: str) -> str:
    reason = action.action.reason
    return say(BECAUSE_IN_BRACKETS, language, what=action.title, reason=reason) if reason else action.title or ""


def _number(goal: GoalOutcome, language: str) -> str:
    """A goal with the way that its number went."""
    now = ended.last(goal, language)
    if not now:
        return goal.title or ""
    start = ended.start(goal, language)
    if not start:
        return say(words.NUMBER, language, goal=goal.title, now=now)
    return say(words.FROM_TO, language, goal=goal.title, start=start, now=now)


def _missed(goal: GoalOutcome, language: str) -> str:
    target = goal.goal.target
    if target is None:
        return _number(goal, language)
    aim = say(words.AIM, language, value=value(Fraction(target.value), goal.goal.unit, language))
    return with_details(_number(goal, language), aim)
