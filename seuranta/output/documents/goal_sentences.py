"""What documents say of goals: counts, numbers, and the one sentence that is most worth saying."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator

from seuranta.output.documents import sentences, texts
from seuranta.output.documents.document import Item, Table, labelled, table
from seuranta.output.words import phrases
from seuranta.output.words.items import goal_state, name, now_and_target, person, rough, value
from seuranta.output.words.phrases import say, unbroken, with_details
from seuranta.output.words.text import NOT_KNOWN, Text
from seuranta.plan.follow.followup import FollowUp
from seuranta.plan.follow.goals import GoalOn, was_lost
from seuranta.plan.follow.horizons import short_first


def goal_counts(follow: FollowUp, language: str) -> str:
    """How many goals are in which state, the worst first; counts, never an average."""
    counts = Counter(_counted_as(goal) for goal in follow.goals.values())
    return ", ".join(say(text, language, n=counts[state]) for state, text in texts.GOAL_COUNTS.items() if counts[state])


def _counted_as(goal: GoalOn) -> str:
    return "no_target" if goal.state == "no_data" and goal.readings else goal.state


def busy_goals(follow: FollowUp) -> frozenset[str]:
    """The goals whose actions are all done while the number lags."""
    return frozenset(follow.items_with("busy-not-moving"))


def goal_item(goal: GoalOn, follow: FollowUp, language: str, *, is_busy: bool) -> Item:
    """A goal with its number, its light and one sentence."""
    label = f"{sentences.mark(goal.light)}{name(goal)}"
    said = f"{_standing(goal, language)}. {goal_sentence(goal, follow, language, is_busy=is_busy)}".rstrip()
    return Item(labelled(label, with_details(said, person(goal.owner))))


def _standing(goal: GoalOn, language: str) -> str:
    """The figures and the state; of a goal without a number the state alone, since its sentence names the day."""
    state = goal_state(goal, language)
    is_told_apart = goal.goal.target is None and goal.state != "achieved"
    return state if is_told_apart else f"{goal_numbers(goal, language)} – {state}"


def goal_numbers(goal: GoalOn, language: str) -> str:
    """The last reading, what it is to become, and what it should be by now."""
    numbers = now_and_target(goal, language)
    if goal.expected is None or not goal.readings or goal.state == "achieved":
        return numbers
    return say(phrases.GOAL_NUMBERS, language, now=numbers, expected=rough(goal.expected, language))


def goal_sentence(goal: GoalOn, follow: FollowUp, language: str, *, is_busy: bool) -> str:
    """The one thing most worth saying of a goal."""
    planned, day = goal.goal, follow.day
    if goal.state == "achieved":
        return ""
    if goal.state == "missed" and planned.by is not None:
        return say(texts.GOAL_MISSED, language, day=planned.by)
    if goal.last is None:
        if goal.state == "open" and planned.by is not None:
            return say(texts.GOAL_OPEN, language, day=planned.by)
        return ""
    if goal.state == "stale":
        return say(texts.GOAL_STALE, language, n=(day - goal.last.day).days, day=goal.last.day)
    return texts.GOAL_BUSY.fill(language) if is_busy else _of_its_course(goal, follow, language)


def _of_its_course(goal: GoalOn, follow: FollowUp, language: str) -> str:
    planned = goal.goal
    if was_lost(follow.plan, goal):
        return texts.GOAL_LOST.fill(language)
    if goal.direction == "away":
        return texts.GOAL_AWAY.fill(language)
    if planned.target is not None and planned.target.level is not None:
        return (texts.GOAL_KEPT if goal.state == "on_pace" else texts.GOAL_NOT_KEPT).fill(language)
    if goal.state != "on_pace" and goal.forecast is not None and planned.by is not None:
        text = texts.GOAL_IN_TIME if goal.forecast <= planned.by else texts.GOAL_TOO_LATE
        return say(text, language, day=goal.forecast, by=planned.by)
    if goal.next_interim is not None:
        wanted = value(goal.next_interim.value, planned.unit, language)
        return say(texts.GOAL_NEXT, language, value=wanted, day=goal.next_interim.day)
    return ""


def goal_table(shown: Iterable[GoalOn], language: str) -> Iterator[Table]:
    """Goals side by side, short-term ones first: light and state, numbers, by when and whose."""
    head = (
        texts.COLUMN_GOAL,
        texts.COLUMN_STATE,
        texts.COLUMN_NOW,
        texts.COLUMN_EXPECTED,
        texts.COLUMN_BY,
        texts.OWNER,
    )
    rows = [
        (
            name(goal),
            unbroken(f"{sentences.mark(goal.light)}{goal_state(goal, language, short=True)}"),
            _now(goal, language),
            rough(goal.expected, language) if goal.expected is not None and goal.readings else "",
            say(Text("{day}", "{day}"), language, day=goal.goal.by) if goal.goal.by is not None else "",
            person(goal.owner),
        )
        for goal in short_first(shown)
    ]
    yield from table([column.fill(language) for column in head], rows, right=(2, 3))


def _now(goal: GoalOn, language: str) -> str:
    """Where it stands and what it is to become; of what is only to be reached, its day stands in a column of its own."""
    is_ahead = goal.goal.target is None and goal.last is None and goal.state != "achieved"
    return NOT_KNOWN if is_ahead else now_and_target(goal, language)
