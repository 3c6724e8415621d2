"""By which id each of several plans is known in calendars, and giving it to a plan that lacks one."""

from __future__ import annotations

from collections.abc import Mapping
from contextlib import suppress
from typing import NamedTuple

from seuranta.commands import FileWrite, Job, PlanFile, UserError, beside
from seuranta.output.calendar import file as calendar_file
from seuranta.output.calendar.file import PLAN
from seuranta.output.calendar.ics_file import one_line
from seuranta.plan.edit import CannotEdit, NotUnderstood, Put, apply
from seuranta.plan.loading.load import Loaded
from seuranta.plan.words import vocabulary
from seuranta.plan.words.diagnostic import At
from seuranta.plan.words.ids import plan_ids


class Ids(NamedTuple):
    """The id of each plan by its path: its own, else that of the calendar file beside it, else one made now.

    `twins` names, by its path, another plan that has the same.
    """

    by_path: Mapping[str, str]
    twins: Mapping[str, str]

    def of(self, path: str) -> str:
        """Raises UserError for a plan with the id of another one: their entries would overwrite each other."""
        if path in self.twins:
            first, second = sorted((path, self.twins[path]))
            raise UserError("same-plan-id", path=second, other=first, id=self.by_path[path])
        return self.by_path[path]


def ids_of(job: Job) -> Ids:
    ids = plan_ids([(_known_id(plan_file, job), _company_and_title(plan_file)) for plan_file in job.plans])
    by_path = {plan_file.path: id_ for plan_file, id_ in zip(job.plans, ids, strict=True)}
    same: dict[str, list[str]] = {}
    for path, id_ in by_path.items():
        same.setdefault(compared(id_), []).append(path)
    twins: dict[str, str] = {}
    for first, *others in same.values():
        twins |= dict.fromkeys(others, first)
        if others:
            twins[first] = others[0]
    return Ids(by_path, twins)


def compared(plan_id: str) -> str:
    """The form in which two ids of plans that are equal give the same entries."""
    return one_line(plan_id).casefold()


def _known_id(plan_file: PlanFile, job: Job) -> str | None:
    plan = plan_file.loaded.plan
    if plan is None or plan.id is not None:
        return plan.id if plan is not None else None
    with suppress(UserError):  # a file that cannot be read is refused when it is to be written
        there = job.files.previous(beside(plan_file.path, "checkpoints.ics"))
        known = calendar_file.read(there) if there is not None else None
        return known.fields.get(PLAN) if known is not None else None
    return None


def _company_and_title(plan_file: PlanFile) -> str:
    plan = plan_file.loaded.plan
    return " ".join(name for name in (plan.company, plan.title) if name) if plan is not None else ""


def with_new_id(plan_file: PlanFile, plan_id: str, language: str) -> FileWrite:
    """The plan file with an id; raises UserError where only a person can put it in."""
    before = plan_file.loaded
    after = _with_id(before, plan_id, language)
    if after is None:
        name = vocabulary.field_name("plan", "id", language)
        raise UserError("id-by-hand", path=plan_file.path, line=f"{name}: {plan_id}")
    return FileWrite(plan_file.path, after.source.encoded(), before.source.encoded())


def _with_id(loaded: Loaded, plan_id: str, language: str) -> Loaded | None:
    """Nothing is written over an id that stands there and could not be read."""
    if "id" in loaded.unread.get(("", ""), {}):
        return None
    try:
        return apply(loaded, (Put(At(path=("id",)), plan_id),), language)
    except (CannotEdit, NotUnderstood):
        return None
