"""Which findings no other part of an overview tells, and by which label they are named at its end."""

from __future__ import annotations

from seuranta.output.words.messages import MESSAGES
from seuranta.plan.follow.followup import FollowUp
from seuranta.plan.follow.to_decide import to_decide
from seuranta.plan.words.diagnostic import Finding
from seuranta.plan.words.findings import KINDS


def untold_findings(follow: FollowUp, language: str) -> dict[str, list[Finding]]:
    """The findings that no other part of an overview tells, by their label."""
    told = {id(point) for point in to_decide(follow)}
    spots = {spot.item for spot in follow.problem_spots}
    told |= {id(finding) for finding in follow.findings_of("late-next-step") if finding.item in spots}
    by_label: dict[str, list[Finding]] = {}
    for finding in follow.findings:
        if KINDS[finding.name].status == "rest" and id(finding) not in told:
            by_label.setdefault(MESSAGES[finding.name].named(language, finding.args), []).append(finding)
    return by_label
