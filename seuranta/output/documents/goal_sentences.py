"""What documents say of goals: counts, numbers, and the one sentence that is most worth saying."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator

from seuranta.output.documents import sentences, texts
from seuranta.output.documents.document import Item, Run, Table, table
from seuranta.output.words import phrases
from seuranta.output.words.items import goal_state, goal_word, name, now_and_target, person, rough, value
from seuranta.output.words.phrases import say, unbroken
from seuranta.output.words.text import Text
from seuranta.plan.follow.followup import FollowUp
from seuranta.plan.follow.goals import GoalOn, GoalState, was_lost

_WORST_FIRST: tuple[GoalState, ...] = (
    "missed", "at_risk", "behind", "stale", "no_data", "open", "on_pace", "achieved",
)  # fmt: skip


def goal_counts(follow: FollowUp, language: str) -> str:
    """How many goals are in which state, the worst first; counts, never an average."""
    worst_first = sorted(follow.goals.values(), key=lambda on: _WORST_FIRST.index(on.state))
    counts = Counter(goal_word(on, language) for on in worst_first)
    return ", ".join(f"{state} {count}" for state, count in counts.items())


def busy_goals(follow: FollowUp) -> frozenset[str]:
    """The goals whose actions are all done while the number lags."""
    return frozenset(
        finding.item for finding in follow.findings if finding.name == "busy-not-moving" and finding.item is not None
    )


def goal_item(on: GoalOn, follow: FollowUp, language: str, *, is_busy: bool) -> Item:
    """A goal with its number, its light and one sentence."""
    said = f" {goal_numbers(on, language)} – {goal_state(on, language)}. {goal_sentence(on, follow, language, is_busy=is_busy)}".rstrip()
    owner = f" ({person(on.goal.owner)})" if on.goal.owner is not None else ""
    return Item((Run(f"{sentences.mark(on.light)}{name(on.goal)}:", is_strong=True), Run(said + owner)))


def goal_numbers(on: GoalOn, language: str) -> str:
    """The last reading, what it is to become, and what it should be by now."""
    numbers = now_and_target(on, language)
    if on.expected is None or not on.readings or on.state == "achieved":
        return numbers
    return say(phrases.GOAL_NUMBERS, language, now=numbers, expected=rough(on.expected, language))


def goal_sentence(on: GoalOn, follow: FollowUp, language: str, *, is_busy: bool) -> str:
    """The one thing most worth saying of a goal."""
    goal, day = on.goal, follow.day
    if on.state == "achieved":
        return ""
    if on.state == "missed" and goal.by is not None:
        return say(texts.GOAL_MISSED, language, day=goal.by)
    if on.last is None:
        if on.state == "open" and goal.by is not None:
            return say(texts.GOAL_OPEN, language, day=goal.by)
        return ""
    if on.state == "stale":
        return say(texts.GOAL_STALE, language, n=(day - on.last.day).days, day=on.last.day)
    return texts.GOAL_BUSY.fill(language) if is_busy else _of_its_course(on, follow, language)


def _of_its_course(on: GoalOn, follow: FollowUp, language: str) -> str:
    goal = on.goal
    if was_lost(follow.plan, on):
        return texts.GOAL_LOST.fill(language)
    if on.direction == "away":
        return texts.GOAL_AWAY.fill(language)
    if goal.target is not None and goal.target.level is not None:
        return (texts.GOAL_KEPT if on.state == "on_pace" else texts.GOAL_NOT_KEPT).fill(language)
    if on.state != "on_pace" and on.forecast is not None and goal.by is not None:
        return say(texts.GOAL_FORECAST, language, day=on.forecast, by=goal.by)
    if on.next_interim is not None:
        wanted = value(on.next_interim.value, goal.unit, language)
        return say(texts.GOAL_NEXT, language, value=wanted, day=on.next_interim.day)
    return ""


def goal_table(shown: Iterable[GoalOn], language: str) -> Iterator[Table]:
    """Goals side by side: light and state, numbers, by when and whose."""
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
            name(on.goal),
            unbroken(f"{sentences.mark(on.light)}{goal_state(on, language, short=True)}"),
            now_and_target(on, language),
            rough(on.expected, language) if on.expected is not None and on.readings else "",
            say(Text("{day}", "{day}"), language, day=on.goal.by) if on.goal.by is not None else "",
            person(on.goal.owner),
        )
        for on in shown
    ]
    yield from table([column.fill(language) for column in head], rows, right=(2, 3))
