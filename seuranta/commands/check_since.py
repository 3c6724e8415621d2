"""What `check --since` and `check --staged` add: changes without a record as problems, and only what is new, if asked."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from typing import NamedTuple

from seuranta.commands import Job, PlanFile, UserError
from seuranta.commands.comparing import changed_since, staged_changes
from seuranta.commands.versions import PlanVersion
from seuranta.output.words.changed_plan import ChangedPlan, head, remarks
from seuranta.output.words.messages.problems import problem_sentence
from seuranta.output.words.usage import sentence
from seuranta.plan.compare.change import Change
from seuranta.plan.words.diagnostic import Argument, Choice, Diagnostic, Term


class Since(NamedTuple):
    """The plans to check, and what is known of their changes by their paths; of those that nobody can tell of, `told`
    says why.
    """

    plans: tuple[PlanFile, ...]
    changed: Mapping[str, ChangedPlan]
    older: Mapping[str, PlanFile]
    told: str = ""
    is_refused: bool = False

    def problems(self, plan_file: PlanFile) -> tuple[Diagnostic, ...]:
        """The changes of a plan without their record, each at its place."""
        changed = self.changed.get(plan_file.path)
        return tuple(map(_diagnostic, changed.comparison.silent)) if changed is not None else ()

    def kept(self, plan_file: PlanFile, problems: Sequence[Diagnostic], *, only_new: bool) -> tuple[Diagnostic, ...]:
        """The problems without those that are told of the same date as a change; with `only_new`, those alone that the
        older version does not have.
        """
        moved = {problem.item for problem in problems if problem.name == "unrecorded-move"}
        kept = [problem for problem in problems if problem.name != "silent-move" or problem.item not in moved]
        older = self.older.get(plan_file.path)
        if not only_new or older is None:
            return tuple(kept)
        known = Counter(map(_key, older.problems))
        return tuple(_new(kept, known))


def since(job: Job, when: str | None, plans: Sequence[PlanFile]) -> Since:
    """The changes of every plan since WHEN; with None of what is staged, and then the staged plans are checked, and none
    that is not: it is no part of the commit.
    """
    checked: list[PlanFile] = []
    changed: dict[str, ChangedPlan] = {}
    older: dict[str, PlanFile] = {}
    told: list[str] = []
    is_refused = False
    for plan_file in plans:
        try:
            newer, difference, before = _compared(job, when, plan_file)
        except UserError as error:
            if when is None and error.name == "git-not-staged":
                told.append(_said(error, job, plan_file))
                continue
            if len(plans) == 1:
                raise
            told.append(_said(error, job, plan_file))
            is_refused = True
            checked.append(plan_file)
            continue
        checked.append(newer)
        if difference is not None:
            changed[newer.path] = difference
            told += _told(difference, job.language, is_named=len(plans) > 1)
        if before is not None:
            older[newer.path] = before
    return Since(tuple(checked), changed, older, "".join(f"{line}\n" for line in dict.fromkeys(told)), is_refused)


def _said(error: UserError, job: Job, plan_file: PlanFile) -> str:
    return sentence(error.name, job.language, error.args_for_text, plan_file.again)


def _compared(job: Job, when: str | None, plan_file: PlanFile) -> tuple[PlanFile, ChangedPlan | None, PlanFile | None]:
    """The plan to check, what changed in it, and the plan as it was."""
    if when is None:
        staged = job.history.staged(plan_file)
        coming = replace(plan_file, loaded=staged.coming.loaded)
        if staged.head is None or coming.loaded.is_unreadable:
            return coming, None, None
        return coming, staged_changes(coming, staged.head), _as_older(coming, staged.head)
    if plan_file.loaded.is_unreadable:
        return plan_file, None, None
    difference, version = changed_since(job, plan_file, when)
    return plan_file, difference, _as_older(plan_file, version) if version is not None else None


def _as_older(plan_file: PlanFile, version: PlanVersion) -> PlanFile:
    """The older version on the same day, so that what differs is the plan alone."""
    return replace(plan_file, loaded=version.loaded)


def _told(changed: ChangedPlan, language: str, *, is_named: bool) -> Iterator[str]:
    name = f"{changed.path}: " if is_named else ""
    for line in (head(changed, language), *remarks(changed, language)):
        yield f"{name}{line}"


def _diagnostic(change: Change) -> Diagnostic:
    assert change.finding is not None
    return Diagnostic(change.finding, change.place, {"change": change, **_for_hints(change)}, change.item)


def _for_hints(change: Change) -> dict[str, Argument]:
    """What fills the hints: with it the first one is chosen that helps."""
    args: dict[str, Argument] = {"id": change.item}
    if change.finding == "unrecorded-move":
        args["moves"] = Term("action", "moves")
    elif change.section == "checkpoints":
        args |= {"moved": Term("checkpoint", "moved"), "skipped": Term("checkpoint", "skipped")}
    elif change.kind == "removed" and change.section == "actions":
        args |= {"status": Term("action", "status"), "dropped": Choice("status", "dropped")}
    elif change.section in ("actions", "goals") and change.asks_for_decision:
        args["affects"] = Term("decision", "affects")
    return args


# --- what is new ----------------------------------------------------------------------------------------------------

_LINE = re.compile(r"\bline \d+")


def _key(problem: Diagnostic) -> tuple[str | None, ...]:
    """What makes a problem the same one in two versions, wherever it stands: that the same is said of the same item."""
    return problem.name, problem.item, _LINE.sub("", problem_sentence(problem, "en"))


def _new(problems: Sequence[Diagnostic], known: Counter[tuple[str | None, ...]]) -> Iterator[Diagnostic]:
    for problem in problems:
        key = _key(problem)
        if known[key]:
            known[key] -= 1
        else:
            yield problem
