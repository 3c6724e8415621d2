"""What people have to decide on a day: the one list behind the screen, the reports, the agenda and the meeting."""

from __future__ import annotations

from typing import TypeAlias

from seuranta.plan.follow.followup import FollowUp, ProblemSpot
from seuranta.plan.follow.stage import FOLLOW_UP
from seuranta.plan.words.diagnostic import Finding

ToDecide: TypeAlias = ProblemSpot | Finding
"""An action that is late or blocked, or a finding that asks for a decision; both know their `item` and `light`."""

NO_NEXT_TIME = "no-next-checkpoint"

ASKING = (
    "decision-to-review",
    "undecided-move",
    "silent-move",
    "busy-not-moving",
    "target-lost",
    "wrong-direction",
    "dropped-predecessor",
    "team-without-lead",
    "stale-ongoing",
    "plan-not-reviewed",
    "no-management-checkpoint",
    "no-fresh-reading",
    "unowned-action",
    "unscheduled-action",
    "unanswered-question",
)
"""The findings that ask people to decide something, the most important kinds first."""

_ASKED_OF_A_SPOT = ("unowned-action", "unscheduled-action")


def to_decide(follow: FollowUp) -> tuple[ToDecide, ...]:
    """When to meet again where that is open, then the problem spots, worst first, then what the findings ask.

    Before the presentation there is nothing to decide yet but what the plan still needs, which is guidance.
    """
    if follow.stage != FOLLOW_UP:
        return ()
    by_name: dict[str, list[Finding]] = {name: [] for name in (NO_NEXT_TIME, *ASKING)}
    spots = {one.item for one in follow.problem_spots}
    for one in follow.findings:
        if one.name in by_name and _is_asked(one, spots, follow):
            by_name[one.name].append(one)
    next_time = by_name.pop(NO_NEXT_TIME)
    return (*next_time, *follow.problem_spots, *(one for found in by_name.values() for one in found))


def _is_asked(one: Finding, spots: set[str], follow: FollowUp) -> bool:
    """Of each thing once: an action that is late is asked about as such, one without an owner by when it has one.

    A review of the whole plan that has been agreed is named where the checkpoints are; nobody has to agree on it.
    """
    if one.name == "plan-not-reviewed":
        return one.args["coming"] is None
    if one.name in _ASKED_OF_A_SPOT and one.item in spots:
        return False
    return one.name != "unscheduled-action" or one.item is None or not follow.actions[one.item].is_unowned
