"""What the papers of the end of a plan say alike: what became of a goal and of an action, in a few words."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from seuranta.output.documents import final_texts as words
from seuranta.output.documents.document import Block, Table, paragraph, table
from seuranta.output.words.harmless import safe
from seuranta.output.words.items import target_of, value
from seuranta.output.words.phrases import say, with_details
from seuranta.output.words.text import day as written
from seuranta.plan.follow.outcome import ActionEnd, GoalOutcome, PlanOutcome
from seuranta.plan.loading.model import Goal

ORDER: tuple[ActionEnd, ...] = ("in_time", "later", "undated", "dropped", "left")


def span(outcome: PlanOutcome, language: str) -> str:
    """From when to when the plan was followed."""
    presented, day = outcome.plan.presented, outcome.day
    if presented is None:
        return say(words.CLOSED_BARE, language, day=day)
    text = words.PRESENTED if presented.audience else words.PRESENTED_BARE
    begun = say(text, language, day=presented.date, audience=presented.audience)
    return f"{begun} {say(words.CLOSED, language, day=day)}"


def counts(outcome: PlanOutcome, language: str) -> Iterator[Block]:
    """How many goals were reached, and how many actions ended in which way."""
    said = []
    if outcome.goals:
        said.append(say(words.GOALS_REACHED, language, n=len(outcome.reached), total=len(outcome.goals)))
    ends = outcome.ends
    of_actions = ", ".join(say(words.ENDS[end], language, n=ends[end]) for end in ORDER if ends[end])
    if of_actions:
        said.append(say(words.ACTIONS_ENDED, language, counts=of_actions))
    else:
        said.append(words.NO_ACTIONS.fill(language))
    yield paragraph(" ".join(said))


def goal_table(outcome: PlanOutcome, goals: Iterable[GoalOutcome], language: str, *, has_ids: bool) -> Iterator[Table]:
    """Goals side by side: where they began, what was wanted, where they are, and when that was reached."""
    head = (words.COLUMN_GOAL, words.COLUMN_BASELINE, words.COLUMN_TARGET, words.COLUMN_LAST, words.COLUMN_REACHED)
    rows = [
        (
            named(goal.id, goal.title, has_id=has_ids),
            start(goal, language),
            with_details(aim(goal.goal, language), _promised(goal, language)),
            last(goal, language),
            _reached(outcome, goal, language),
        )
        for goal in goals
    ]
    yield from table([column.fill(language) for column in head], rows)


def named(id_: str, title: str | None, *, has_id: bool) -> str:
    """The title, with its id where the readers know ids; without a title the id alone."""
    if not title:
        return safe(id_)
    return safe(f"{id_} {title}") if has_id else safe(title)


def start(goal: GoalOutcome, language: str) -> str:
    return value(goal.baseline.value, goal.goal.unit, language) if goal.baseline is not None else ""


def last(goal: GoalOutcome, language: str) -> str:
    return value(goal.on.last.value, goal.goal.unit, language) if goal.on.last is not None else ""


def aim(goal: Goal, language: str) -> str:
    """The target and the day by which it was to be reached; of a goal without a number the day."""
    amount = target_of(goal, language)
    if goal.by is None:
        return amount
    return say(words.BY, language, value=amount, day=goal.by) if amount else written(goal.by, language)


def _promised(goal: GoalOutcome, language: str) -> str:
    """What was presented, where the goal aims at something else by its end."""
    if goal.promised is None or (goal.promised.target, goal.promised.by) == (goal.goal.target, goal.goal.by):
        return ""
    was = aim(goal.promised, language)
    return say(words.WAS_PROMISED, language, value=was) if was else ""


def _reached(outcome: PlanOutcome, goal: GoalOutcome, language: str) -> str:
    if goal.reached_on is not None:
        return written(goal.reached_on, language)
    if outcome.given_up(goal.id) is not None:
        return words.GIVEN_UP.fill(language)
    return (words.RUNNING if goal in outcome.running else words.NOT_REACHED).fill(language)
