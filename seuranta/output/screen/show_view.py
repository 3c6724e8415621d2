"""Everything about one item of a plan, whatever its kind; each kind has a view of its own."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from types import MappingProxyType

from seuranta.output.screen.layout import NOTHING, Line, cut_line
from seuranta.output.screen.lights import marked_lines
from seuranta.output.screen.show_action import action_view
from seuranta.output.screen.show_goal import goal_view
from seuranta.output.screen.show_people import break_view, decision_view, person_view, question_view, topic_view
from seuranta.output.screen.show_timed import checkpoint_view, message_view
from seuranta.output.words.messages.problems import problem_sentence
from seuranta.plan.follow.followup import FollowUp
from seuranta.plan.loading.load import Loaded

_WITH_NOTES: Mapping[str, Callable[[FollowUp, str, str, int, str], list[Line]]] = MappingProxyType(
    {
        "actions": action_view,
        "goals": goal_view,
        "checkpoints": checkpoint_view,
        "communication": message_view,
        "feedback": question_view,
        "topics": topic_view,
        "decisions": decision_view,
    }
)
_WITHOUT: Mapping[str, Callable[[FollowUp, str, str, int], list[Line]]] = MappingProxyType(
    {"people": person_view, "breaks": break_view}
)


def lines(
    loaded: Loaded, follow: FollowUp, section: str, item: str, language: str, width: int, again: str = ""
) -> list[Line]:
    """The view of one item; `section` and `item` name one that is in the plan, `again` reaches it in a command."""
    if section in _WITHOUT:
        found = _WITHOUT[section](follow, item, language, width)
    else:
        found = _WITH_NOTES[section](follow, item, language, width, again)
    problems = _problems(loaded, item, language, width)
    return [cut_line(line, width) for line in (*found, *problems)]


def _problems(loaded: Loaded, item: str, language: str, width: int) -> list[Line]:
    """What of this item could not be understood."""
    lines: list[Line] = []
    for problem in loaded.problems:
        if problem.item == item:
            lines += marked_lines("amber", problem_sentence(problem, language), width, "amber")
    return [NOTHING, *lines] if lines else []
