"""What lies in the folder with a secret name: the calendar of the checkpoints, and each person's own page and calendar."""

from __future__ import annotations

from itertools import chain
from typing import NamedTuple

from seuranta.commands import Job, UserError, beside
from seuranta.commands.publishing.calendars import CHECKPOINTS, OfPlan, calendar
from seuranta.commands.publishing.places import INDEX, Place
from seuranta.commands.publishing.site import as_page
from seuranta.commands.several_plans import in_folder, said_of
from seuranta.output.calendar.people import file_names
from seuranta.output.documents.person_page import person_page
from seuranta.output.documents.sentences import plan_title, told_of_errors
from seuranta.output.pages.subscribing import calendar_page, with_calendar
from seuranta.output.pages.views import View
from seuranta.plan.loading.named_people import named_people

_OF_ALL = ("index", "checkpoints")
"""Names of files that are nobody's."""


class Shown(NamedTuple):
    """A page to be given to somebody: whose it is, empty for the calendar of all, and its path in the published folder."""

    who: str
    path: str


class Secret(NamedTuple):
    """The files by their paths, and the pages among them. `is_made`: a calendar had to be made, since none lies beside the
    plan. `refused` is what is said on standard error of one that cannot be published.
    """

    files: dict[str, bytes]
    shown: tuple[Shown, ...] = ()
    is_made: bool = False
    refused: str = ""


class Folder(NamedTuple):
    """The folder of a plan, its path in the published one, and where that is on the web, if it is known."""

    of: OfPlan
    path: str
    url: str | None

    def address(self, name: str) -> str | None:
        return f"{self.url}/{self.path}/{name}" if self.url is not None else None


def folder_of(place: Place, plan_id: str, address: str, url: str | None) -> Folder:
    return Folder(OfPlan(place.plan_file, place.plan, plan_id), in_folder(place.folder, address), url)


def secret(job: Job, folder: Folder, view: View) -> Secret:
    """All that the view has there."""
    people = named_people(folder.of.plan) if view.has_people and not _is_closed(folder) else ()
    names = file_names((*_OF_ALL, *people))
    parts = [_checkpoints(job, folder, view), *(_of_person(job, folder, person, names[person]) for person in people)]
    files: dict[str, bytes] = {}
    for part in parts:
        files |= part.files
    refused = dict.fromkeys(part.refused for part in parts)
    shown = tuple(chain.from_iterable(part.shown for part in parts))
    return Secret(files, shown, any(part.is_made for part in parts), "".join(refused))


def _is_closed(folder: Folder) -> bool:
    follow = folder.of.plan_file.follow
    return follow is not None and follow.is_closed


def _checkpoints(job: Job, folder: Folder, view: View) -> Secret:
    """The calendar of the checkpoints, with a page from which it gets into everybody's own."""
    language = job.language_beside(folder.of.plan_file)
    made = _calendar(job, folder, CHECKPOINTS, CHECKPOINTS, None, is_whole=view.has_people)
    if not made.files:
        return made
    page = calendar_page(folder.of.plan, CHECKPOINTS, folder.address(CHECKPOINTS), language)
    path = f"{folder.path}/{INDEX}"
    return made._replace(files={**made.files, path: as_page(page)}, shown=(Shown("", path),))


def _of_person(job: Job, folder: Folder, person: str, name: str) -> Secret:
    plan_file = folder.of.plan_file
    assert plan_file.follow is not None
    language = job.language_beside(plan_file)
    there = file_names(named_people(folder.of.plan))[person]
    made = _calendar(job, folder, f"calendars/{there}.ics", f"{name}.ics", person, is_whole=True)
    page = told_of_errors(person_page(plan_file.follow, person, language), plan_file.loaded, plan_file.follow)
    if made.files:
        title = f"{plan_title(folder.of.plan, language)} – {person}"
        page = with_calendar(page, title, f"{name}.ics", folder.address(f"{name}.ics"))
    path = f"{folder.path}/{name}.html"
    return made._replace(files={**made.files, path: as_page(page)}, shown=(Shown(person, path),))


def _calendar(job: Job, folder: Folder, there: str, name: str, person: str | None, *, is_whole: bool) -> Secret:
    """The calendar under its name in the folder; `there` is the file beside the plan."""
    path = beside(folder.of.plan_file.path, there)
    try:
        old = job.files.previous(path)
        made = calendar(folder.of, path, old, person, is_whole=is_whole)
    except UserError as error:
        return Secret({}, refused=said_of(error, job.language))
    if made is None:
        return Secret({})
    return Secret({f"{folder.path}/{name}": made.content}, is_made=old is None)
