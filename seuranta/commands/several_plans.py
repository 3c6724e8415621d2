"""What is asked of one plan of several, or of all at once: what can be answered is, and what cannot be is told beside
it.
"""

from __future__ import annotations

import itertools
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from itertools import chain
from typing import TypeVar, overload

from seuranta.commands import Job, Outcome, PlanFile, UserError
from seuranta.commands.status import left_out_of
from seuranta.output.words.cells import cut
from seuranta.output.words.shell import shell_word
from seuranta.output.words.usage import sentence
from seuranta.plan.loading import lookup
from seuranta.plan.loading.lookup import ItemId
from seuranta.plan.loading.model import Plan
from seuranta.plan.loading.named_people import Individual, individuals, named_people
from seuranta.plan.words import vocabulary
from seuranta.plan.words.diagnostic import Term
from seuranta.plan.words.nearest import first_of, nearest, nearest_id

Made = TypeVar("Made")
_LONGEST_TITLE = 40
"""Cells of a title beside an id, in a list of which one is to be chosen."""


def one_plan(job: Job) -> PlanFile:
    """The only plan; raises UserError where there are several."""
    if len(job.plans) > 1:
        paths = ", ".join(plan_file.path for plan_file in job.plans)
        raise UserError("several-plans", paths=paths, option=f"--plan {shell_word(job.plans[0].path)}")
    return job.plans[0]


def unreadable(job: Job) -> Outcome:
    """What is said where nothing of a plan could be read."""
    from seuranta.output.screen.problems import problems_text  # noqa: PLC0415 - a healthy plan needs none of it
    from seuranta.output.words.messages.problems import Checked  # noqa: PLC0415 - likewise

    files = [
        Checked(plan_file.path, plan_file.loaded.source, plan_file.problems, is_plan=False, again=plan_file.again)
        for plan_file in job.plans
        if plan_file.loaded.is_unreadable
    ]
    return Outcome(told=problems_text(files, job.language, job.width), code=2)


def of_the_readable(job: Job, answer: Callable[[Job], Outcome]) -> Outcome:
    """The answer of the plans that can be read. Why the others cannot is told, and makes the code 2; of a plan that was
    read in part it is told that something is missing.
    """
    readable = _Readable(job)
    try:
        outcome = answer(job._replace(plans=readable))
    except UserError as error:
        if not readable.has_torn and len(readable):
            raise
        outcome = Outcome(told=_said(error, job.language, job.again), code=2)
    if not len(readable):
        return unreadable(job)
    return outcome._replace(told=readable.told + outcome.told, code=2 if readable.has_torn else outcome.code)


class _Readable(Sequence[PlanFile]):
    """The plans of a job that can be read. Whoever walks along them holds none that the job does not hold."""

    def __init__(self, job: Job) -> None:
        self._job = job
        self._told: dict[int, str] = {}
        self._torn: set[int] = set()

    def __iter__(self) -> Iterator[PlanFile]:
        for at, plan_file in enumerate(self._job.plans):
            if at not in self._told:
                self._told[at] = left_out_of(plan_file, self._job)
            if plan_file.loaded.is_unreadable:
                self._torn.add(at)
            else:
                yield plan_file

    def __len__(self) -> int:
        self._walk()
        return len(self._told) - len(self._torn)

    @overload
    def __getitem__(self, at: int) -> PlanFile: ...
    @overload
    def __getitem__(self, at: slice) -> tuple[PlanFile, ...]: ...
    def __getitem__(self, at: int | slice) -> PlanFile | tuple[PlanFile, ...]:
        return tuple(self)[at]

    def _walk(self) -> None:
        """Sees all of the plans, unless somebody has."""
        if len(self._told) < len(self._job.plans):
            for _ in self:
                pass

    @property
    def has_torn(self) -> bool:
        """Whether some cannot be read."""
        self._walk()
        return bool(self._torn)

    @property
    def told(self) -> str:
        """What is said of those that could not be read, or not as a whole."""
        self._walk()
        return "".join(self._told[at] for at in sorted(self._told))


def each(job: Job, make: Callable[[PlanFile], Made]) -> tuple[list[Made], str]:
    """What is made of every plan, and what is said of those of which it is refused, each thing once; of one alone that
    is raised.
    """
    results: list[Made] = []
    told: dict[str, None] = {}
    for plan_file in job.plans:
        try:
            results.append(make(plan_file))
        except UserError as error:
            if len(job.plans) == 1:
                raise
            told[_said(error, job.language, plan_file.again)] = None
    return results, "".join(told)


def in_folder(folder: str, name: str) -> str:
    """The path of a file in a folder that a person named; of this folder, nothing but the name."""
    if folder in ("", ".", "./"):
        return name
    return f"{folder.rstrip('/')}/{name}"


def _said(error: UserError, language: str, again: str) -> str:
    return sentence(error.name, language, error.args_for_text, again) + "\n"


def with_refused(outcome: Outcome, told: str) -> Outcome:
    """The outcome with what was refused, if anything was, told before it: what was asked for was not done in full."""
    return outcome._replace(told=told + outcome.told, code=2) if told else outcome


def one_item(plan: Plan, typed: str, language: str, sections: tuple[str, ...] = lookup.LOOKED_THROUGH) -> ItemId:
    """The item that is meant; raises UserError with the nearest or with all that fit."""
    (item,) = items((plan,), typed, language, sections)
    assert item is not None, "no item of the only plan is an error"
    return item


def items(
    plans: Sequence[Plan], typed: str, language: str, sections: tuple[str, ...] = lookup.LOOKED_THROUGH
) -> list[ItemId | None]:
    """The item of each plan that is meant, None where it has none; raises UserError where no plan has one, or where
    several of one fit.
    """
    by_plan = [lookup.find(plan, typed, sections) for plan in plans]
    for plan, several in zip(plans, by_plan, strict=True):
        if len(several) > 1:
            raise UserError(
                "several-items", typed=typed, found=", ".join(_named(plan, item, language) for item in several[:5])
            )
    if any(by_plan):
        return [fitting[0] if fitting else None for fitting in by_plan]
    items_there_are = chain.from_iterable(lookup.ids(plan, sections) for plan in plans)
    ids = list(dict.fromkeys(item.id for item in items_there_are))
    suggestion = nearest_id(typed, ids)
    if suggestion is not None:
        raise UserError("unknown-id-nearest", typed=typed, suggestion=suggestion, n=len(plans))
    if not ids:
        raise UserError("no-ids", typed=typed, section=Term("plan", sections[0]), n=len(plans))
    raise UserError("unknown-id", typed=typed, ids=first_of(ids), n=len(plans))


def _named(plan: Plan, item: ItemId, language: str) -> str:
    """`goal 1 (Signed contracts)`: what to type to mean just this one."""
    title = lookup.title(plan, item)
    return f"{lookup.word(item.section, language)} {item.id}" + (f" ({cut(title, _LONGEST_TITLE)})" if title else "")


def with_item(job: Job, typed: str | None, section: str) -> list[tuple[PlanFile, str | None]]:
    """The plans that have the item that is asked for, each with its id; where none is asked for, all plans.

    Raises UserError where no plan has it.
    """
    if typed is None:
        return [(plan_file, None) for plan_file in job.plans]
    plans = [plan_file.loaded.plan for plan_file in job.plans if plan_file.loaded.plan is not None]
    by_plan = items(plans, typed, job.language, (section,))
    return [(plan_file, item.id) for plan_file, item in zip(job.plans, by_plan, strict=True) if item is not None]


def called(plans: Sequence[Plan], typed: str) -> tuple[Individual, ...]:
    """Everybody who is called so in one of the plans at least; raises UserError with the nearest name of all plans."""
    people = tuple(person for person in individuals(plans) if person.is_called(typed))
    if not people:
        raise nobody_called(plans, typed)
    return people


def nobody_called(plans: Sequence[Plan], typed: str) -> UserError:
    suggestion = nearest(typed, chain.from_iterable(map(named_people, plans)))
    name = "unknown-owner" if suggestion is None else "unknown-owner-nearest"
    return UserError(name, typed=typed, suggestion=suggestion, n=len(plans))


def names_in(people: Iterable[Individual], at: int) -> tuple[str, ...]:
    """What people are called in the plan at that place."""
    return tuple(chain.from_iterable(person.names.get(at, ()) for person in people))


def labels_of(people: Sequence[Individual], plans: Sequence[Plan]) -> list[str]:
    """What each is called, no two alike: where others have the same name, those of one company with the company."""
    count = Counter(vocabulary.same_id(person.name) for person in people)
    labels: dict[str, None] = {}
    for person in people:
        companies = {plans[at].company or plans[at].title for at in person.names}
        of = companies.pop() if len(companies) == 1 and count[vocabulary.same_id(person.name)] > 1 else None
        label = f"{of} {person.name}" if of else person.name
        labels[next(candidate for candidate in _numbered(label) if candidate not in labels)] = None
    return list(labels)


def _numbered(label: str) -> Iterator[str]:
    yield label
    yield from (f"{label} {number}" for number in itertools.count(2))
