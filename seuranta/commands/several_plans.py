"""What is asked of one plan of several, or of all at once: what can be answered is, and what cannot be is told beside
it.
"""

from __future__ import annotations

import itertools
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from itertools import chain
from typing import Protocol, TypeVar, overload

from seuranta.commands import Job, Outcome, PlanFile, UserError
from seuranta.commands.status import left_out_of
from seuranta.output.words.cells import cut
from seuranta.output.words.items import NamedPlan
from seuranta.output.words.shell import shell_word
from seuranta.output.words.usage import sentence
from seuranta.plan.loading import lookup
from seuranta.plan.loading.lookup import ItemId
from seuranta.plan.loading.model import Plan
from seuranta.plan.loading.named_people import Individual, Roll, individuals_in
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
    if not any(True for _ in readable):
        return unreadable(job)
    try:
        outcome = answer(job._replace(plans=readable))
    except UserError as error:
        if not readable.has_torn:
            raise
        outcome = Outcome(told=said_of(error, job.language, job.again), code=2)
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


class Place(Protocol):
    """A plan as one that has been let go is still known: where it stands, and what reaches it in a command."""

    @property
    def path(self) -> str: ...
    @property
    def again(self) -> str: ...


Placed = TypeVar("Placed", bound=Place)


def each(job: Job, make: Callable[[PlanFile], Made]) -> tuple[list[Made], str]:
    """What is made of every plan, and what is said of those of which it is refused, each thing once; of one alone that
    is raised.
    """
    return each_of(job.plans, job.language, make)


def each_of(places: Sequence[Placed], language: str, make: Callable[[Placed], Made]) -> tuple[list[Made], str]:
    """The same of plans of which only the places are needed."""
    results: list[Made] = []
    told: dict[str, None] = {}
    for place in places:
        try:
            results.append(make(place))
        except UserError as error:
            if len(places) == 1:
                raise
            told[said_of(error, language, place.again)] = None
    return results, "".join(told)


def in_folder(folder: str, name: str) -> str:
    """The path of a file in a folder that a person named; of this folder, nothing but the name."""
    if folder in ("", ".", "./"):
        return name
    return f"{folder.rstrip('/')}/{name}"


def said_of(error: UserError, language: str, again: str = "") -> str:
    """What is said of an error on standard error, on a line of its own."""
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
    search = Search(typed, language, sections)
    found = [search.item_of(plan) for plan in plans]
    search.refuse_unknown()
    return found


class Search:
    """One item that is looked for in one plan after the other."""

    def __init__(self, typed: str, language: str, sections: tuple[str, ...] = lookup.LOOKED_THROUGH) -> None:
        self._typed, self._language, self._sections = typed, language, sections
        self._ids: dict[str, None] = {}
        self._plans = 0
        self._is_known = False

    def item_of(self, plan: Plan) -> ItemId | None:
        """The item of a plan that is meant; raises UserError where several fit."""
        self._plans += 1
        found = lookup.find(plan, self._typed, self._sections)
        if len(found) > 1:
            several = ", ".join(_named(plan, item, self._language) for item in found[:5])
            raise UserError("several-items", typed=self._typed, found=several)
        if found:
            self._is_known = True
            return found[0]
        if not self._is_known:
            self._ids |= dict.fromkeys(item.id for item in lookup.ids(plan, self._sections))
        return None

    def refuse_unknown(self) -> None:
        """Raises UserError where none of the plans had it."""
        if self._is_known:
            return
        typed, ids, n = self._typed, list(self._ids), self._plans
        suggestion = nearest_id(typed, ids)
        if suggestion is not None:
            raise UserError("unknown-id-nearest", typed=typed, suggestion=suggestion, n=n)
        if not ids:
            raise UserError("no-ids", typed=typed, section=Term("plan", self._sections[0]), n=n)
        raise UserError("unknown-id", typed=typed, ids=first_of(ids), n=n)


def _named(plan: Plan, item: ItemId, language: str) -> str:
    """`goal 1 (Signed contracts)`: what to type to mean just this one."""
    title = lookup.title(plan, item)
    return f"{lookup.word(item.section, language)} {item.id}" + (f" ({cut(title, _LONGEST_TITLE)})" if title else "")


def with_item(job: Job, typed: str | None, section: str) -> Iterator[tuple[PlanFile, str | None]]:
    """The plans that have the item that is asked for, one after the other, each with its id; where none is asked for, all.

    Raises UserError at the end where no plan has it.
    """
    if typed is None:
        yield from ((plan_file, None) for plan_file in job.plans)
        return
    search = Search(typed, job.language, (section,))
    for plan_file in job.plans:
        item = search.item_of(plan_file.loaded.plan) if plan_file.loaded.plan is not None else None
        if item is not None:
            yield plan_file, item.id
    search.refuse_unknown()


def called(rolls: Sequence[Roll], typed: str) -> tuple[Individual, ...]:
    """Everybody who is called so in one of the plans at least; raises UserError with the nearest name of all plans."""
    people = tuple(person for person in individuals_in(rolls) if person.is_called(typed))
    if not people:
        raise nobody_called(rolls, typed)
    return people


def nobody_called(rolls: Sequence[Roll], typed: str) -> UserError:
    suggestion = nearest(typed, chain.from_iterable(roll.names for roll in rolls))
    name = "unknown-owner" if suggestion is None else "unknown-owner-nearest"
    return UserError(name, typed=typed, suggestion=suggestion, n=len(rolls))


def names_in(people: Iterable[Individual], at: int) -> tuple[str, ...]:
    """What people are called in the plan at that place."""
    return tuple(chain.from_iterable(person.names.get(at, ()) for person in people))


def labels_of(people: Sequence[Individual], plans: Sequence[NamedPlan]) -> list[str]:
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
