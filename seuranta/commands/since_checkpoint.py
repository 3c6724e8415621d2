"""What changed in a plan since its last held checkpoint, where git or a copy knows; for papers that people prepare with."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from seuranta.commands import Job, PlanFile
from seuranta.output.documents.to_approve import SinceCheckpoint
from seuranta.plan.compare.change import Change, Comparison
from seuranta.plan.compare.comparison import compare
from seuranta.plan.follow.followup import FollowUp


def since_checkpoint(job: Job, plan_file: PlanFile) -> tuple[SinceCheckpoint | None, str]:
    """None where nobody can tell, with what is said of it on standard error, if anybody can do something about it.

    Today's file alone is compared: what is shown from another day, or as it stood once, has no such points.
    """
    follow = plan_file.follow
    if follow is None or plan_file.today is None or plan_file.version is not None:
        return None, ""
    held = [occurrence.day for occurrence in follow.checkpoints.held if occurrence.day <= plan_file.day]
    if not held:
        return None, ""
    stood = job.history.state_on(plan_file, max(held))
    if stood.version is None:
        return None, stood.told
    comparison = compare(stood.version.loaded, plan_file.loaded, plan_file.day)
    is_untouched = not comparison.changes and not comparison.not_compared
    since = SinceCheckpoint(
        max(held),
        stood.version.rev,
        stood.version.path,
        tuple(_not_asked(comparison, follow)),
        is_untouched and _is_half_over(follow, max(held)),
    )
    return since, stood.told


def _not_asked(comparison: Comparison, follow: FollowUp) -> Iterator[Change]:
    """What changed without a record, but for a promised date: which date holds is asked anyway."""
    asked = {finding.item for finding in follow.findings if finding.name == "silent-move"}
    for change in comparison.silent:
        if change.finding != "unrecorded-move" or change.item not in asked:
            yield change


def _is_half_over(follow: FollowUp, held: date) -> bool:
    """Whether the interval to the next checkpoint has gone on for so long that somebody should have touched the plan."""
    coming = follow.checkpoints.next
    return coming is None or 2 * (follow.day - held) >= coming.day - held
