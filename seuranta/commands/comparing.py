"""Two versions of the plans of a job side by side: what `changes` tells, and what `check --since` judges by."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

from seuranta.commands import Job, PlanFile, UserError
from seuranta.commands.versions import PlanVersion
from seuranta.output.words.changed_plan import ChangedPlan, Point
from seuranta.plan.compare.change import Comparison
from seuranta.plan.compare.comparison import compare
from seuranta.plan.loading.load import Loaded
from seuranta.plan.words.diagnostic import Argument
from seuranta.plan.words.findings import Severity

_WITHOUT_OLDER = {"plan-not-in-commit": "new-plan", "plan-unreadable-then": "unreadable-then"}
"""By the name of what is wrong: the limit that is told instead, where there is nothing to compare with."""


def changed_since(
    job: Job, plan_file: PlanFile, since: str | None, until: str | None = None
) -> tuple[ChangedPlan, PlanVersion | None]:
    """What changed in a plan that can be read, and its older version; raises UserError where nobody can tell."""
    newer = job.history.at(plan_file, until) if until is not None else None
    try:
        older = job.history.since(plan_file, since, newer.day if newer is not None else None)
    except UserError as error:
        limit = _WITHOUT_OLDER.get(error.name)
        if limit is None:
            raise
        return _changed(plan_file, None, newer, ((limit, error.args_for_text),)), None
    if newer is not None and older.day is not None and newer.day is not None and newer.day < older.day:
        raise UserError("since-after-until", since=older.day, until=newer.day)
    return _changed(plan_file, older, newer), older


def staged_changes(plan_file: PlanFile, older: PlanVersion) -> ChangedPlan:
    """What is about to be committed of a plan that can be read."""
    return _changed(plan_file, older._replace(how="index", is_head=False), None)


Limits = tuple[tuple[str, Mapping[str, Argument]], ...]


def _changed(
    plan_file: PlanFile, older: PlanVersion | None, newer: PlanVersion | None, limits: Limits = ()
) -> ChangedPlan:
    now = plan_file.loaded if newer is None else newer.loaded
    assert now.plan is not None
    day = plan_file.day if newer is None or newer.day is None else newer.day
    versions = (version for version in (older, newer) if version is not None)
    for version in versions:
        limits += tuple((limit.name, limit.args) for limit in version.limits)
    return ChangedPlan(
        path=plan_file.path,
        plan=now.plan,
        day=day,
        since=_point(older),
        until=_point(newer),
        comparison=_compared(older, now, day),
        limits=limits,
        is_read=_is_read(now) and (older is None or _is_read(older.loaded)),
    )


def _is_read(loaded: Loaded) -> bool:
    return all(problem.severity is not Severity.ERROR for problem in loaded.problems)


def _compared(older: PlanVersion | None, now: Loaded, day: date) -> Comparison:
    return Comparison() if older is None else compare(older.loaded, now, day)


def _point(version: PlanVersion | None) -> Point | None:
    if version is None:
        return None
    day = version.day or version.since
    return Point(version.how, day, version.asked, version.name, version.rev, version.path, version.is_head)
