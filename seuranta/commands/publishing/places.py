"""Where the pages of each plan lie in the folder that they are published into: a folder for each company, in which no
other one is.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from hashlib import sha256
from typing import NamedTuple

from seuranta.commands import Job, PlanFile
from seuranta.commands.plan_ids import ids_of
from seuranta.commands.several_plans import in_folder
from seuranta.output.calendar.people import file_names
from seuranta.plan.loading.model import Plan
from seuranta.plan.words import vocabulary

INDEX = "index.html"
_SERVICE = "service"
"""What a folder is called whose page shows no name of the plan."""


class Place(NamedTuple):
    """The folder of a plan's pages, as a path from the folder that is published: "" is that folder itself."""

    plan_file: PlanFile
    plan: Plan
    folder: str


class CompanyPlaces(NamedTuple):
    """The places of the plans of one company, and the folder that all of them lie in; `has_index`: they lie in folders of
    their own, to which a page there leads.
    """

    folder: str
    places: tuple[Place, ...]
    has_index: bool


class _Named(NamedTuple):
    """What a folder is to be called after, and what tells it from all others, however they are called."""

    label: str
    key: str


def companies(job: Job, folder: str, *, is_public: bool, is_apart: bool) -> list[CompanyPlaces]:
    """The places of all plans that were read, those of each company together, in the order of the plans.

    A plan without a company is nobody else's. `is_public`: not even the names of folders tell what plans are called.
    `is_apart`: a company has a folder of its own, even where there is no other. Where not every plan could be read, an
    earlier run tells whether there are more companies, and whether a company has more plans.
    """
    by_company = _by_company(job)
    names = _names([_of_company(key, plans, is_public=is_public) for key, plans in by_company.items()])
    is_several = is_apart or len(names) > 1 or _may_be_others(job, folder, names[:1])
    found: list[CompanyPlaces] = []
    for name, plans in zip(names, by_company.values(), strict=True):
        root = name if is_several else ""
        inner = _names([_of_plan(key, plan, is_public=is_public) for key, (_, plan) in plans.items()])
        is_nested = len(plans) > 1 or _is_there(job, in_folder(folder, root) if root else folder, inner)
        paths = [in_folder(root, each) if is_nested else root for each in inner]
        places = [Place(*of, path) for of, path in zip(plans.values(), paths, strict=True)]
        found.append(CompanyPlaces(root, tuple(places), is_nested))
    return found


_Plans = dict[str, tuple[PlanFile, Plan]]


def _by_company(job: Job) -> dict[str, _Plans]:
    """The plans by what tells them apart, those of each company by what tells that from others."""
    ids = ids_of(job).by_path
    by_company: dict[str, _Plans] = {}
    taken: Counter[str] = Counter()
    for plan_file in job.plans:
        plan = plan_file.loaded.plan
        if plan is None:
            continue
        plan_id = ids[plan_file.path]
        key = f"{plan_id} {taken[plan_id]}"
        taken[plan_id] += 1
        company = f"company {vocabulary.same_id(' '.join(plan.company.split()))}" if plan.company else f"plan {key}"
        by_company.setdefault(company, {})[key] = plan_file, plan
    return by_company


def _of_company(key: str, plans: _Plans, *, is_public: bool) -> _Named:
    _, plan = next(iter(plans.values()))
    return _Named(plan.company or (_SERVICE if is_public else plan.title or ""), key)


def _of_plan(key: str, plan: Plan, *, is_public: bool) -> _Named:
    return _Named(_SERVICE if is_public else plan.title or "", key)


def _names(wanted: Sequence[_Named]) -> list[str]:
    """Names of folders, no two alike. Those who would be called alike are told apart by more than their order: nobody
    gets the address that was another's.
    """
    plain = [file_names((named.label,))[named.label] for named in wanted]
    count = Counter(plain)
    return [
        name if count[name] == 1 else f"{name}-{sha256(named.key.encode()).hexdigest()[:8]}"
        for name, named in zip(plain, wanted, strict=True)
    ]


def _may_be_others(job: Job, folder: str, names: Iterable[str]) -> bool:
    """Whether a plan that could not be read may be another company's: an earlier run tells, and without one it may."""
    is_first = job.files.previous(in_folder(folder, INDEX)) is None
    return job.is_partial and (is_first or _is_there(job, folder, names))


def _is_there(job: Job, folder: str, names: Iterable[str]) -> bool:
    """Whether an earlier run has published into one of these folders, where not every plan of this one could be read."""
    return job.is_partial and any(
        job.files.previous(in_folder(folder, f"{name}/{INDEX}")) is not None for name in names
    )
