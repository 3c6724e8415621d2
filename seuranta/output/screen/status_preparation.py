"""What a plan still needs before it can be presented: guidance, where after the presentation there would be findings."""

from __future__ import annotations

from collections.abc import Collection, Iterator

from seuranta.output.screen.layout import Line, Span, text_lines, wrap
from seuranta.output.screen.lights import marked
from seuranta.output.words import phrases
from seuranta.output.words.items import ids
from seuranta.output.words.phrases import say
from seuranta.output.words.text import Text, weekday_and_day
from seuranta.plan.follow.followup import FollowUp
from seuranta.plan.words import vocabulary

Step = tuple[bool, str]
"""Whether it is ready, and what is said of it."""


def preparation(follow: FollowUp, language: str, width: int) -> list[Line]:
    """What is ready and what is to be done next, in the order of the work."""
    lines = []
    for is_ready, said in _steps(follow, language):
        mark = marked("green") if is_ready else Span("○")
        lines += wrap((mark, Span(" " + said, "quiet" if is_ready else "")), width, hanging=2)
    return [*lines, *text_lines(phrases.THEN_PRESENT.fill(language), width, "quiet", indent=2)]


def _steps(follow: FollowUp, language: str) -> Iterator[Step]:
    plan = follow.plan
    yield (
        (True, phrases.HAS_SERVICE.fill(language)) if plan.service else (False, phrases.WRITE_SERVICE.fill(language))
    )
    yield _goals(follow, language)
    yield _actions(follow, language)
    yield _checkpoints(follow, language)
    tells = any(
        message.audience and vocabulary.value("whole_staff", message.audience)
        for message in plan.communication.values()
    )
    yield tells, (phrases.HAS_MESSAGES if tells else phrases.WRITE_MESSAGES).fill(language)


def _goals(follow: FollowUp, language: str) -> Step:
    if not follow.goals:
        return False, phrases.WRITE_GOALS.fill(language)
    loose = [item for item, goal in follow.goals.items() if goal.goal.by is None]
    return _complete(loose, len(follow.goals), phrases.COMPLETE_GOALS, phrases.HAS_GOALS, language)


def _actions(follow: FollowUp, language: str) -> Step:
    if not follow.actions:
        return False, phrases.WRITE_ACTIONS.fill(language)
    loose = [item for item, action in follow.actions.items() if action.is_unscheduled or action.is_unowned]
    return _complete(loose, len(follow.actions), phrases.COMPLETE_ACTIONS, phrases.HAS_ACTIONS, language)


def _complete(loose: Collection[str], count: int, to_do: Text, ready: Text, language: str) -> Step:
    if loose:
        return False, say(to_do, language, ids=ids(loose, language))
    return True, say(ready, language, n=count)


def _checkpoints(follow: FollowUp, language: str) -> Step:
    first = follow.checkpoints.next
    if first is None:
        return False, phrases.WRITE_CHECKPOINTS.fill(language)
    return True, say(phrases.HAS_CHECKPOINTS, language, day=weekday_and_day(first.day, language))
