"""The files of one plan as a view shows it, and the pages that lead to several; each by its path in the published folder."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from typing import Any, NamedTuple

from seuranta.commands import Job, PlanFile
from seuranta.commands.publishing.places import INDEX, CompanyPlaces, Place
from seuranta.commands.several_plans import in_folder
from seuranta.output.documents.document import Document
from seuranta.output.documents.html import published
from seuranta.output.documents.sentences import told_of_errors
from seuranta.output.documents.to_approve import SinceCheckpoint
from seuranta.output.json.status import status_json
from seuranta.output.json.summary import summary_json
from seuranta.output.pages.plan_lists import Listed, list_of_companies, list_of_plans
from seuranta.output.pages.views import View, page_title, plan_document
from seuranta.output.words.logs import in_json
from seuranta.plan.follow.followup import FollowUp


class Made(NamedTuple):
    """The files of a plan, and what is said beside them on standard error."""

    place: Place
    files: dict[str, bytes]
    told: str = ""


def of_plan(job: Job, place: Place, view: View) -> Made:
    """The page of a plan, and what programs read of it."""
    plan_file = place.plan_file
    assert plan_file.follow is not None
    since, told = _since(job, plan_file, view)
    document = plan_document(view, plan_file.follow, job.language_beside(plan_file), since)
    if view.is_for_those_who_mend:
        document = told_of_errors(document, plan_file.loaded, plan_file.follow)
    files = {
        in_folder(place.folder, INDEX): as_page(document),
        **dict(_for_programs(job, place, view, plan_file.follow)),
    }
    return Made(place, files, told)


def as_page(document: Document) -> bytes:
    return published(document).encode()


def _since(job: Job, plan_file: PlanFile, view: View) -> tuple[SinceCheckpoint | None, str]:
    """What changed without a record, for those who can approve it."""
    if not view.is_for_those_who_mend:
        return None, ""
    from seuranta.commands.since_checkpoint import since_checkpoint  # noqa: PLC0415 - no other page reads the history

    return since_checkpoint(job, plan_file)


def _for_programs(job: Job, place: Place, view: View, follow: FollowUp) -> Iterator[tuple[str, bytes]]:
    if view.has_people:
        data = status_json([place.plan_file])
        path = _anywhere(job.files.hosted_path(place.plan_file.path))
        rows = [row | {"path": path} for row in data["plans"]]
        yield in_folder(place.folder, "status.json"), _json({**data, "plans": rows})
    elif not view.is_public:
        yield in_folder(place.folder, "summary.json"), _json(summary_json([follow]))


def _anywhere(path: str) -> str:
    """The path as it is in every copy of the plans: of one from elsewhere only the folder and the file."""
    is_from_elsewhere = path.startswith(("/", "..")) or path[1:2] == ":"
    return "/".join(path.split("/")[-2:]) if is_from_elsewhere else path


def _json(data: Any) -> bytes:
    return f"{in_json(json.dumps(data, ensure_ascii=False, indent=2))}\n".encode()


# --- pages that lead to others ------------------------------------------------------------------------------------


def lists(job: Job, companies: Iterable[CompanyPlaces], view: View, *, together: bool) -> Iterator[tuple[str, bytes]]:
    """For each company of several plans the page that leads to them; `together`: one that leads to those of all."""
    companies = list(companies)
    for company in companies:
        if company.has_index:
            yield in_folder(company.folder, INDEX), _list_of_plans(job, company, view)
    if together:
        listed = [_listed(job, place, view, "") for company in companies for place in company.places]
        yield INDEX, as_page(list_of_companies(listed, view, job.language))


def _list_of_plans(job: Job, company: CompanyPlaces, view: View) -> bytes:
    language = job.language_beside(company.places[0].plan_file)
    listed = [_listed(job, place, view, company.folder) for place in company.places]
    return as_page(list_of_plans(company.places[0].plan, listed, view, language))


def _listed(job: Job, place: Place, view: View, root: str) -> Listed:
    follow = place.plan_file.follow
    assert follow is not None
    title = page_title(view, follow, job.language_beside(place.plan_file))
    return Listed(follow, title, place.folder.removeprefix(root).lstrip("/") + "/")
