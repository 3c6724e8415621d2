"""The copy of a plan that is kept beside the minutes of a held checkpoint, where no git keeps the plan; what it is called."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from contextlib import suppress
from datetime import date

from seuranta.commands import FileWrite, Job, PlanFile, UserError, beside
from seuranta.output.documents.delivery import FOLDER
from seuranta.plan.reading.source import Source

_NAME = re.compile(r"(\d{4}-\d{2}-\d{2})-plan\.yaml", re.ASCII)


def copy_path(path: str, day: date) -> str:
    """Where the copy of a day lies, by the path of the plan."""
    return beside(path, f"{FOLDER}/{copy_name(day)}")


def copy_name(day: date) -> str:
    return f"{day.isoformat()}-plan.yaml"


def days_of_copies(names: Iterable[str]) -> tuple[date, ...]:
    """The days of the copies among the names of files, in order."""
    matches = filter(None, map(_NAME.fullmatch, names))
    return tuple(sorted(filter(None, (_day(match[1]) for match in matches))))


def has_copies(file: PlanFile, files_in: Callable[[str], tuple[str, ...]]) -> bool:
    """Whether a copy of a plan is kept beside it; `files_in` names the files of a folder."""
    return bool(days_of_copies(files_in(beside(file.path, FOLDER))))


def _day(text: str) -> date | None:
    try:
        return date.fromisoformat(text)
    except ValueError:
        return None


def kept_copy(job: Job, file: PlanFile, new: Source) -> Iterator[FileWrite]:
    """The plan as it stands once a checkpoint has been recorded as held, by the day of recording; the later one of a day
    takes the place of the earlier one.
    """
    if job.history.is_kept(file):
        return
    path = copy_path(file.path, file.day)
    with suppress(UserError):  # what stands in its place is in the way of no fact
        old = job.files.previous(path)
        yield FileWrite(path, new.encoded(), old, is_optional=True, like=file.path, otherwise="copy-not-kept")
