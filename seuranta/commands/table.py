"""`seuranta table`: the actions and goals of a plan as a table for people who open no plan file.

What somebody wrote into such a table is never overwritten before it is in the plan.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import chain, count
from typing import NamedTuple

from seuranta.commands import FileWrite, Job, Outcome, PlanFile, UserError, beside
from seuranta.commands.importing.reading_table import settings
from seuranta.commands.plan_ids import ids_of, with_new_id
from seuranta.commands.several_plans import called, each, names_in, of_the_readable, with_refused
from seuranta.output.calendar.people import file_names
from seuranta.output.tables.csv_table import csv_table
from seuranta.output.tables.plan_sheets import workbook
from seuranta.output.tables.xlsx import is_untouched, xlsx
from seuranta.output.words.text import Text
from seuranta.output.words.usage import sentence
from seuranta.plan.intake.taking import Standing
from seuranta.plan.intake.unimported import is_of_plan, unimported
from seuranta.plan.loading.model import Plan
from seuranta.plan.loading.named_people import named_people, roll_of
from seuranta.plan.tables.draft import Draft
from seuranta.plan.tables.reading import read_table

_FOLDER = "tables"
_NAMES = (Text(fi="toimenpiteet", en="actions"), Text(fi="tavoitteet", en="goals"))
"""What the files are called, in the order of the sheets; a workbook holds all of them under the first name."""


class TableAsk(NamedTuple):
    """`person` as typed gets the rows that are theirs; with `force` a table is replaced whatever stands in it."""

    person: str | None = None
    is_csv: bool = False
    force: bool = False


def table(job: Job, ask: TableAsk) -> Outcome:
    """The table of every plan, in the folder of tables beside it; raises UserError where nobody is called so."""
    return of_the_readable(job, lambda job: _tables(job, ask))


def _tables(job: Job, ask: TableAsk) -> Outcome:
    ids = ids_of(job)
    people = {plan_file.path: names for plan_file, names in zip(job.plans, _people(job, ask), strict=True)}
    made, refused = each(
        job, lambda plan_file: _OfPlan(job, plan_file, ids.of(plan_file.path), ask).outcome(people[plan_file.path])
    )
    text = "".join(outcome.text for outcome in made)
    told = "".join(outcome.told for outcome in made)
    writes = tuple(chain.from_iterable(outcome.writes for outcome in made))
    return with_refused(Outcome(text=text, told=told, writes=writes), refused)


def _people(job: Job, ask: TableAsk) -> list[tuple[str | None, ...]]:
    """In each plan whose tables are meant: of nobody in particular, or of everybody who is called as was typed."""
    if ask.person is None:
        return [(None,) for _ in job.plans]
    plans = [plan_file.loaded.plan for plan_file in job.plans if plan_file.loaded.plan is not None]
    people = called(list(map(roll_of, plans)), ask.person)
    return [names_in(people, at) for at, _ in enumerate(plans)]


class _OfPlan:
    """The tables of one plan."""

    def __init__(self, job: Job, plan_file: PlanFile, plan_id: str, ask: TableAsk) -> None:
        assert plan_file.loaded.plan is not None
        self._job = job
        self._plan_file = plan_file
        self._plan: Plan = plan_file.loaded.plan
        self._id = plan_id
        self._ask = ask
        self._language = job.language_beside(plan_file)

    def outcome(self, people: tuple[str | None, ...]) -> Outcome:
        """What is written and said; raises UserError where somebody wrote into a table what the plan does not have."""
        files = [self._file(name, data) for person in people for name, data in self._tables(person)]
        stale = [file for file in files if not file.is_current]
        writes = [FileWrite(file.path, file.new, file.old) for file in stale]
        told = "".join(file.told for file in files)
        if self._plan.id is None and writes:
            writes.insert(0, with_new_id(self._plan_file, self._id, self._language))
            told = self._say("id-written-for-tables", path=self._plan_file.path, id=self._id) + told
        text = "".join(
            self._say("file-current" if file.is_current else "file-written", path=file.path) for file in files
        )
        if files:
            text += self._say("table-comes-back", table=files[0].path)
        return Outcome(text=text, told=told, writes=tuple(writes))

    def _tables(self, person: str | None) -> Iterator[tuple[str, bytes]]:
        """The names of the files, and what they hold."""
        book = workbook(self._plan, self._plan.id or self._id, self._language, person)
        behind = f"-{file_names(named_people(self._plan))[person]}" if person is not None else ""
        names = [f"{name.fill(self._language)}{behind}" for name in _NAMES]
        if not self._ask.is_csv:
            yield f"{names[0]}.xlsx", xlsx(book)
            return
        for name, sheet in zip(names, book.sheets, strict=False):
            yield f"{name}.csv", csv_table(sheet, self._language)

    # --- one file

    def _file(self, name: str, data: bytes) -> _File:
        """Where a table goes: where its name is held open by another program, to the next one that is not."""
        usual = self._beside(name)
        path = next(path for path in self._names(name) if self._may_stand(path, data))
        told = self._say("table-held-open", path=usual, other=path) if path != usual else ""
        old = self._job.files.previous(path)
        if old is not None and old != data and not self._ask.force:
            self._refuse_filled_in(path, old)
        return _File(path, data, old, told)

    def _may_stand(self, path: str, data: bytes) -> bool:
        return not self._job.files.is_held(path) or self._job.files.previous(path) == data

    def _names(self, name: str) -> Iterator[str]:
        yield self._beside(name)
        stem, dot, ending = name.rpartition(".")
        for number in count(2):
            yield self._beside(f"{stem}-{number}{dot}{ending}")

    def _refuse_filled_in(self, path: str, old: bytes) -> None:
        """Raises UserError where a table holds what the plan does not, or where nobody knows."""
        if is_untouched(old):
            return
        settled = settings(self._job, self._plan, self._language)
        draft = read_table(path.rpartition("/")[2], old, settled)
        if not isinstance(draft, Draft) or not is_of_plan(draft, self._plan):
            raise UserError("table-not-known", path=path)
        entries = unimported(draft, Standing(self._plan_file.loaded, self._plan, settled.today, self._language))
        if entries:
            raise UserError("table-filled-in", path=path, table=path, n=entries)

    def _beside(self, name: str) -> str:
        return beside(self._plan_file.path, f"{_FOLDER}/{name}")

    def _say(self, name: str, **args: str) -> str:
        return sentence(name, self._job.language, args, self._plan_file.again) + "\n"


class _File(NamedTuple):
    """A table with what stands in its file now, and what is said of its name."""

    path: str
    new: bytes
    old: bytes | None
    told: str

    @property
    def is_current(self) -> bool:
        return self.old == self.new
