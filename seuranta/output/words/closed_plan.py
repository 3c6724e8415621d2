"""What is said of a plan that has been closed: what was reached and what was left, and nothing to be done about it."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from seuranta.output.words import phrases
from seuranta.output.words.harmless import safe
from seuranta.output.words.items import name, now_and_target
from seuranta.output.words.phrases import say, with_details
from seuranta.output.words.text import Text
from seuranta.plan.follow.counts import action_counts
from seuranta.plan.follow.followup import FollowUp
from seuranta.plan.follow.outcome import ActionOutcome, GoalOutcome, PlanOutcome, outcome_of

REACHED = Text(fi="Saavutetut tavoitteet", en="Goals that were reached")
UNREACHED = Text(fi="Saavuttamatta jäi", en="Goals that were not reached")
LEFT = Text(fi="Tekemättä jäi", en="Actions left undone")
UNANSWERED = Text(fi="Vastaamatta jäi", en="Questions left unanswered")
TITLE = Text(fi="Päätetty suunnitelma – {title}", en="A closed plan – {title}")


class Part(NamedTuple):
    """A heading with a line for each thing under it."""

    heading: str
    lines: tuple[str, ...]


def what_became(follow: FollowUp, language: str, *, has_ids: bool = True) -> Iterator[Part]:
    """Only what there is something to say of; without ids for those who have never seen the plan."""
    outcome = outcome_of(follow.plan, follow.day)
    parts = (
        (REACHED, [_goal(goal, language, has_ids=has_ids) for goal in outcome.reached]),
        (UNREACHED, [_goal(goal, language, has_ids=has_ids) for goal in outcome.unreached]),
        (phrases.ACTIONS, _counts(follow, language)),
        (LEFT, [_named(action, has_ids=has_ids) for action in outcome.ended("left")]),
        (UNANSWERED, _questions(follow, outcome)),
    )
    for heading, lines in parts:
        shown = tuple(filter(None, lines))
        if shown:
            yield Part(heading.fill(language), shown)


def _goal(goal: GoalOutcome, language: str, *, has_ids: bool) -> str:
    named = _named(goal, has_ids=has_ids)
    return with_details(named, now_and_target(goal.on, language)) if named else ""


def _named(item: ActionOutcome | GoalOutcome, *, has_ids: bool) -> str:
    return name(item) if has_ids else safe(item.title or "")


def _counts(follow: FollowUp, language: str) -> list[str]:
    counts = action_counts(follow)
    if not counts.total:
        return []
    said = [say(phrases.COUNT_DONE, language, done=counts.done, n=counts.total)]
    if counts.dropped:
        said.append(say(phrases.COUNT_DROPPED, language, n=counts.dropped))
    return [" ".join(said).capitalize()]


def _questions(follow: FollowUp, outcome: PlanOutcome) -> list[str]:
    return [safe(outcome.plan.feedback[item].question or "") for item in follow.unanswered]
