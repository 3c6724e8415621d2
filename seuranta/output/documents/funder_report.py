"""The final report for a funder: goals with their numbers, actions by count and title, results, meetings and messages by
count. No names and no ids; of the reasons only those that the person who closed the plan has accepted.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator
from typing import NamedTuple

from seuranta.output.documents import ended, sentences
from seuranta.output.documents import final_texts as words
from seuranta.output.documents.document import Block, Document, bullets, labelled, made, paragraph, section, sentence
from seuranta.output.words.items import title
from seuranta.output.words.phrases import say
from seuranta.output.words.text import Text
from seuranta.plan.follow.outcome import PlanOutcome


class GivenUp(NamedTuple):
    """A goal or an action that was given up, with its reason."""

    section: str
    id: str
    title: str
    reason: str

    @property
    def key(self) -> tuple[str, str]:
        return self.section, self.id


def funder_report(outcome: PlanOutcome, accepted: Collection[tuple[str, str]], language: str) -> Document:
    """`accepted` are the dropped actions and given up goals, by section and id, of which the reason may be told."""
    heading = say(words.FOR_FUNDER, language, title=sentences.plan_title(outcome.plan, language))
    return made(heading, language, _blocks(outcome, accepted, language))


def _blocks(outcome: PlanOutcome, accepted: Collection[tuple[str, str]], language: str) -> Iterator[Block]:
    said = ended.span(outcome, language)
    yield paragraph(f"{sentence(outcome.plan.service)} {said}" if outcome.plan.service else said)
    yield from ended.counts(outcome, language)
    goals = ended.goal_table(outcome, outcome.goals.values(), language, has_ids=False)
    yield from section(words.GOALS.fill(language), goals)
    yield from section(words.DONE_ACTIONS.fill(language), _actions(outcome, language))
    yield from section(words.RESULTS.fill(language), bullets(_results(outcome, language)))
    told = (left for left in given_up(outcome) if left.key in accepted)
    reasons = (say(words.RESULT, language, title=left.title, result=left.reason) for left in told)
    yield from section(words.REASONS.fill(language), bullets(reasons))
    yield from section(words.FOLLOWED.fill(language), _followed(outcome, language))


def _actions(outcome: PlanOutcome, language: str) -> Iterator[Block]:
    """The titles of all actions, by what became of them."""
    for end in ended.ORDER:
        actions = outcome.ended(end)
        if actions:
            label = say(words.ENDED[end], language, n=len(actions))
            yield from bullets([labelled(label, sentence("; ".join(title(action) for action in actions)))])


def _results(outcome: PlanOutcome, language: str) -> Iterator[str]:
    for action in outcome.actions.values():
        if action.action.result:
            yield say(words.RESULT, language, title=title(action), result=action.action.result)


def given_up(outcome: PlanOutcome) -> Iterator[GivenUp]:
    """Everything that was given up with a reason."""
    for goal in outcome.goals.values():
        decision = outcome.given_up(goal.id)
        if decision is not None and decision.reason is not None:
            yield GivenUp("goals", goal.id, title(goal), decision.reason)
    for action in outcome.ended("dropped"):
        if action.action.reason is not None:
            yield GivenUp("actions", action.id, title(action), action.action.reason)


def _followed(outcome: PlanOutcome, language: str) -> Iterator[Block]:
    agreed = sum(series.agreed for series in outcome.checkpoints)
    held = sum(series.held + series.extra for series in outcome.checkpoints)
    told = sum(len(days) for days in outcome.told.values())
    meetings, tellings = (
        _some_or_none(words.MEETINGS, words.NO_MEETINGS, held),
        _some_or_none(words.TELLINGS, words.NO_TELLINGS, told),
    )
    yield paragraph(f"{say(meetings, language, n=held, total=agreed)} {say(tellings, language, n=told)}")


def _some_or_none(some: Text, none: Text, count: int) -> Text:
    return some if count else none
