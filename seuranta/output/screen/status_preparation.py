"""What a plan still needs before it can be presented: guidance, where after the presentation there would be findings."""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping, Sequence

from seuranta.output.screen.layout import Line, Span, text_lines, wrap
from seuranta.output.screen.lights import marked
from seuranta.output.words import phrases
from seuranta.output.words.items import ids
from seuranta.output.words.phrases import say
from seuranta.output.words.stage_texts import AFTER_STAGE, FIND_STARTS, HAS_STARTS, NEEDS
from seuranta.output.words.text import Text, weekday_and_day
from seuranta.plan.follow.followup import FollowUp
from seuranta.plan.follow.goals import GoalOn
from seuranta.plan.words import vocabulary

Step = tuple[bool, str]
"""Whether it is ready, and what is said of it."""


def preparation(follow: FollowUp, language: str, width: int, again: str) -> list[Line]:
    """What the stage is for, what of that is ready and what is to be done next, and what comes after it."""
    lines = text_lines(NEEDS[follow.stage].fill(language), width)
    for step in _STEPS[follow.stage]:
        is_ready, said = step(follow, language)
        mark = marked("green") if is_ready else Span("○")
        lines += wrap((mark, Span(" " + said, "quiet" if is_ready else "")), width, hanging=2)
    return [*lines, *text_lines(say(AFTER_STAGE[follow.stage], language, again=again), width, "quiet", indent=2)]


def _service(follow: FollowUp, language: str) -> Step:
    text = phrases.HAS_SERVICE if follow.plan.service else phrases.WRITE_SERVICE
    return bool(follow.plan.service), text.fill(language)


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


def _starts(follow: FollowUp, language: str) -> Step:
    """Whether every goal that is measured has a figure to start from; a level to keep needs none."""
    if not follow.goals:
        return False, phrases.WRITE_GOALS.fill(language)
    unknown = [item for item, goal in follow.goals.items() if _lacks_start(goal)]
    return _complete(unknown, len(follow.goals), FIND_STARTS, HAS_STARTS, language)


def _lacks_start(goal: GoalOn) -> bool:
    planned = goal.goal
    is_line = planned.target is not None and planned.target.level is None
    return is_line and planned.baseline is None and not goal.readings


def _messages(follow: FollowUp, language: str) -> Step:
    audiences = (message.audience for message in follow.plan.communication.values())
    tells = any(audience and vocabulary.value("whole_staff", audience) for audience in audiences)
    return tells, (phrases.HAS_MESSAGES if tells else phrases.WRITE_MESSAGES).fill(language)


_STEPS: Mapping[str, Sequence[Callable[[FollowUp, str], Step]]] = {
    "preparation": (_service, _goals),
    "materials": (_service, _goals, _starts),
    "workshop": (_goals, _actions, _checkpoints),
    "presentation": (_service, _goals, _actions, _checkpoints, _messages),
}
"""By stage what it is to make ready."""
