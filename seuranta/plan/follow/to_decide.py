"""What people have to decide on a day: the one list behind the screen, the reports, the agenda and the meeting."""

from __future__ import annotations

from collections.abc import Container
from operator import itemgetter
from typing import TypeAlias

from seuranta.plan.follow.followup import FollowUp, ProblemSpot
from seuranta.plan.follow.stage import FOLLOW_UP
from seuranta.plan.follow.untouched import lapses_later
from seuranta.plan.words.diagnostic import Finding
from seuranta.plan.words.findings import KINDS, RANK_OF_SPOTS

ToDecide: TypeAlias = ProblemSpot | Finding
"""An action that is late or blocked, or a finding that asks for a decision; both know their `item` and `light`."""


OF_ITS_OWN = ("lapsed-action", "untouched-action")
"""Findings that ask another question about an action than what is done about a late one, and take its place."""


def to_decide(follow: FollowUp) -> tuple[ToDecide, ...]:
    """What nobody has touched, the other problem spots, worst first, and what the findings ask, by the rank of their kinds.

    Before the presentation there is nothing to decide yet but what the plan still needs, which is guidance.
    """
    if follow.stage != FOLLOW_UP:
        return ()
    spots = {spot.item for spot in follow.problem_spots}
    other = {item for name in OF_ITS_OWN for item in follow.items_with(name)}
    ranked: list[tuple[int, ToDecide]] = [
        (RANK_OF_SPOTS, spot)
        for spot in follow.problem_spots
        if spot.item not in other and not lapses_later(follow.actions[spot.item], follow.day)
    ]
    for finding in follow.findings:
        rank = KINDS[finding.name].rank
        if rank is not None and _is_asked(finding, spots | other, follow):
            ranked.append((rank, finding))
    ranked.sort(key=itemgetter(0))
    return tuple(point for _, point in ranked)


def _is_asked(finding: Finding, asked: Container[str | None], follow: FollowUp) -> bool:
    """Whether a finding is no part of another question.

    What becomes of an action that is late or that nobody has touched is asked first (`asked`), and of one without an owner
    by when as soon as it has one. A review of the whole plan that has been agreed is named where the checkpoints are;
    nobody has to agree on it.
    """
    if finding.name == "plan-not-reviewed":
        return finding.args["coming"] is None
    if KINDS[finding.name].lacks is not None and finding.item in asked:
        return False
    if finding.name == "unscheduled-action" and finding.item is not None:
        return not follow.actions[finding.item].is_unowned
    return True
