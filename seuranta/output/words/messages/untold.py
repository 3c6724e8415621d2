"""Which findings no other part of an overview tells, and by which label they are named at its end."""

from __future__ import annotations

from seuranta.output.words import phrases
from seuranta.output.words.messages import MESSAGES
from seuranta.output.words.phrases import say
from seuranta.plan.follow.followup import FollowUp
from seuranta.plan.follow.to_decide import to_decide
from seuranta.plan.words.diagnostic import Finding
from seuranta.plan.words.findings import KINDS


def untold_findings(follow: FollowUp, language: str) -> dict[str, list[Finding]]:
    """The findings that no other part of an overview tells, by their label."""
    asked = {id(point) for point in to_decide(follow)}
    by_label: dict[str, list[Finding]] = {}
    for finding in follow.findings:
        if KINDS[finding.name].status == "rest" and id(finding) not in asked:
            by_label.setdefault(_label(finding, language), []).append(finding)
    return by_label


def _label(finding: Finding, language: str) -> str:
    coming = finding.args.get("coming") if finding.name == "plan-not-reviewed" else None
    if coming is not None:
        return say(phrases.REVIEW_AGREED, language, day=coming)
    return MESSAGES[finding.name].label.fill(language)
