"""The copies of a plan that are kept at held checkpoints, for those whose plan lies in no git."""

from __future__ import annotations

from datetime import date

from seuranta.commands import PlanFile
from seuranta.commands.kept_copies import copy_path, days_of_copies
from seuranta.commands.versions import How, PlanVersion
from seuranta.plan.loading.load import load_bytes
from seuranta.plan_folders import PlanFolders


def on(plan_file: PlanFile, folders: PlanFolders, day: date, how: How, asked: str | None) -> PlanVersion | None:
    """The plan as the last copy up to a day has it; None where there is none that can be read."""
    for kept in reversed(days(plan_file, folders)):
        path = copy_path(plan_file.path, kept)
        data = folders.previous_file(path) if kept <= day else None
        loaded = None if data is None else load_bytes(path, data)
        if loaded is not None and loaded.plan is not None:
            return PlanVersion(how, loaded, asked, day, kept, path=path)
    return None


def days(plan_file: PlanFile, folders: PlanFolders) -> tuple[date, ...]:
    """The days on which a copy was kept, in order."""
    return days_of_copies(folders.files_in(copy_path(plan_file.path, date.min).rpartition("/")[0]))
