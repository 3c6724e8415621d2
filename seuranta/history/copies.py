"""The copies of a plan that are kept at held checkpoints, for those whose plan lies in no git."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date
from typing import NamedTuple

from seuranta.commands import PlanFile, UserError, beside
from seuranta.commands.kept_copies import copy_name, copy_path, days_of_copies
from seuranta.commands.versions import How, Limit, PlanVersion
from seuranta.output.documents.delivery import FOLDER
from seuranta.plan.loading.load import Loaded, load_bytes
from seuranta.plan.loading.model import Plan
from seuranta.plan_folders import PlanFolders


class _Copy(NamedTuple):
    day: date
    loaded: Loaded
    plan: Plan


def on(plan_file: PlanFile, folders: PlanFolders, day: date, how: How, asked: str | None) -> PlanVersion | None:
    """The plan as it stood on a day: as it was kept at the checkpoint of that day, also where that was recorded later,
    else as the last copy up to the day has it, which is said. None where there is no copy at all.

    Raises UserError where all copies are later ones.
    """
    days = days_of_copies(folders.files_in(beside(plan_file.path, FOLDER)))
    later = [kept for kept in days if kept >= day and _has_held(plan_file.loaded.plan, day)]
    earlier = [kept for kept in reversed(days) if kept <= day]
    at_checkpoint = (copy for copy in _copies(plan_file, folders, later) if _has_held(copy.plan, day))
    copy = next(at_checkpoint, None) or next(_copies(plan_file, folders, earlier), None)
    if copy is None and days:
        raise UserError("copies-begin-later", path=plan_file.path, day=day, first=days[0])
    if copy is None:
        return None
    limits = (Limit("copy-from-before", {"day": day, "copied": copy.day}),) if copy.day < day else ()
    return PlanVersion(how, copy.loaded, asked, day, copy.day, path=f"{FOLDER}/{copy_name(copy.day)}", limits=limits)


def kept_at(plan_file: PlanFile, folders: PlanFolders, held_on: Iterable[date]) -> dict[date, Loaded]:
    """The plan as it was kept at held checkpoints: in the first copy that knows of each; without those of which none does.

    A copy from before tells nothing of what changed until then.
    """
    copies = list(_copies(plan_file, folders, days_of_copies(folders.files_in(beside(plan_file.path, FOLDER)))))
    kept = {}
    for day in held_on:
        knowing = (copy.loaded for copy in copies if copy.day >= day and _has_held(copy.plan, day))
        loaded = next(knowing, None)
        if loaded is not None:
            kept[day] = loaded
    return kept


def _has_held(plan: Plan | None, day: date) -> bool:
    return plan is not None and any(day in series.held for series in plan.checkpoints.values())


def _copies(plan_file: PlanFile, folders: PlanFolders, days: Iterable[date]) -> Iterator[_Copy]:
    """The copies of some days that can be read."""
    for day in days:
        path = copy_path(plan_file.path, day)
        data = folders.previous_file(path)
        loaded = None if data is None else load_bytes(path, data)
        if loaded is not None and loaded.plan is not None:
            yield _Copy(day, loaded, loaded.plan)
