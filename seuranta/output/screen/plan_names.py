"""What plans are called beside each other: in full, or as shortly as still tells them apart."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence

from seuranta.output.words.cells import cells, cut
from seuranta.output.words.harmless import safe
from seuranta.output.words.items import NamedPlan, plan_name

Named = tuple[str, NamedPlan | None]
"""A plan by the path of its file; None where it could not be read."""


def folder_of(path: str) -> str:
    return safe(path.removesuffix("/roadmap.yaml"))


def plan_names(plans: Sequence[Named]) -> list[str]:
    """Company and title of each; the folder where it has neither, or in brackets where two would read alike."""
    names = [plan_name(plan) if plan is not None else "" for _, plan in plans]
    count = Counter(name.casefold() for name in names)
    return [_name(name, folder_of(path), count) for name, (path, _) in zip(names, plans, strict=True)]


def _name(name: str, folder: str, count: Counter[str]) -> str:
    if not name:
        return folder
    return f"{name} ({folder})" if count[name.casefold()] > 1 else name


def short_names(plans: Sequence[Named], room: int) -> list[str]:
    """The names where they fit into so many cells; else the part of them that tells each from the others."""
    for names in _shorter(plans, room):
        if all(names) and len({name.casefold() for name in names}) == len(names):
            return names
    return [folder_of(path) for path, _ in plans]


def _shorter(plans: Sequence[Named], room: int) -> Iterator[list[str]]:
    """Company and title; the companies alone; the titles of the plans of one company; as much of both as fits; of each
    plan its company where no other has it, else its title, else its folder.
    """
    names = plan_names(plans)
    if max(map(cells, names), default=0) <= room:
        yield names
    read = [plan for _, plan in plans if plan is not None]
    companies = [cut(safe(plan.company or ""), room) for plan in read]
    titles = [cut(safe(plan.title or ""), room) for plan in read]
    count = Counter(company.casefold() for company in companies)
    yield _with_folders(plans, companies)
    if len(count) == 1:
        yield _with_folders(plans, titles)
    half = (room - 2) // 2
    if half >= _LEAST_HALF and all(companies):
        yield _with_folders(plans, [f"{cut(a, half)}: {cut(b, half)}" for a, b in zip(companies, titles, strict=True)])
    folders = [folder_of(path) for path, plan in plans if plan is not None]
    others = [name for name, company in zip(titles, companies, strict=True) if count[company.casefold()] > 1]
    count += Counter(other.casefold() for other in others)
    of_each = zip(companies, titles, folders, strict=True)
    yield _with_folders(plans, [_only(of_one, count) for of_one in of_each])


_LEAST_HALF = 14


def _only(of_one: tuple[str, str, str], count: Counter[str]) -> str:
    """The company or the title where it tells the plan from the others, else the folder."""
    company, title, folder = of_one
    return next((part for part in (company, title) if part and count[part.casefold()] <= 1), folder)


def _with_folders(plans: Sequence[Named], names: Sequence[str]) -> list[str]:
    """The names of those that could be read; the folders of the others."""
    rest = iter(names)
    return [folder_of(path) if plan is None else next(rest) for path, plan in plans]
