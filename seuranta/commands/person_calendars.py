"""`seuranta checkpoints --ics --for NAME --to FOLDER`: one calendar file a person, with their entries of all plans.

The names of the files hold no date and never change by themselves: they may be published addresses.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace
from datetime import date
from typing import NamedTuple
from zoneinfo import ZoneInfo

from seuranta.commands import FileWrite, Job, Outcome, PlanFile, UserError, chosen_form
from seuranta.commands.calendars import ALL, CalendarsAsk, answered, extent, of_new_id, refuse_unread
from seuranta.commands.plan_ids import compared, ids_of, with_new_id
from seuranta.commands.several_plans import (
    each,
    in_folder,
    labels_of,
    nobody_called,
    of_the_readable,
    said_of,
    with_refused,
)
from seuranta.output.calendar import file as calendar_file
from seuranta.output.calendar.entries import Contents, entries
from seuranta.output.calendar.extent import horizon
from seuranta.output.calendar.file import FROM, NOTHING_KNOWN, PLAN, UNTIL, WITH, Block, Head, Known
from seuranta.output.calendar.ics_file import drawn, uid, written
from seuranta.output.calendar.merging import merged, renamed, without_old
from seuranta.output.calendar.people import file_names
from seuranta.output.calendar.written import Split, Written
from seuranta.output.screen.plan_names import short_names
from seuranta.output.words.items import plan_name
from seuranta.output.words.shell import shell_word
from seuranta.plan.edit import language_of
from seuranta.plan.loading.model import Plan
from seuranta.plan.loading.named_people import Individual, individuals, roll_of
from seuranta.plan.words import vocabulary


class _Part(NamedTuple):
    """A plan that a calendar can be made of, and what the person is called in it; `with_id` gives it the id it lacks."""

    plan_file: PlanFile
    plan: Plan
    id: str
    with_id: FileWrite | None = None
    people: tuple[str, ...] = ()

    @property
    def language(self) -> str:
        return self.plan.language or language_of(self.plan_file.loaded, "en")


def person_calendars(job: Job, ask: CalendarsAsk, folder: str) -> Outcome:
    """The files in the folder; raises UserError for a name that no plan knows, and for options that do not suit."""
    chosen_form("checkpoints", ask.form)
    of_one_plan = {"--changed": ask.changed, "--changed-since": ask.changed_since}
    for option in (*ask.beside, *(name for name, value in of_one_plan.items() if value)):
        raise UserError("not-with-to", option=option)
    if not ask.people:
        raise UserError("to-needs-for")
    return of_the_readable(job, lambda job: _calendars(job, ask, folder))


def _calendars(job: Job, ask: CalendarsAsk, folder: str) -> Outcome:
    ids = ids_of(job)
    drawable, refused = each(job, lambda plan_file: _part(plan_file, ids.of(plan_file.path)))
    files: list[Written] = []
    held: dict[str, _Part] = {}
    for name, person in _asked_for(job, ask.people):
        parts = list(_parts_of(person, job, drawable))
        if not parts:
            continue
        try:
            files.append(_File(name, folder, parts, job, ask).written({compared(other.id) for other in drawable}))
        except UserError as error:
            refused += said_of(error, job.language)
        else:
            held |= {part.plan_file.path: part for part in parts}
    new_plans = [part.with_id for part in held.values() if part.with_id is not None]
    lacking = (part for part in held.values() if part.with_id is not None)
    told = "".join(of_new_id(part.plan_file, part.id, ask, job.language) for part in lacking)
    return with_refused(answered(job, ask, files, new_plans)._replace(told=told), refused)


def _part(plan_file: PlanFile, plan_id: str) -> _Part:
    """Raises UserError where an entry might be missing because it could not be read, or where no id can be given."""
    plan = plan_file.loaded.plan
    assert plan is not None
    refuse_unread(plan_file.loaded, Contents(attendees=True, person=""), plan_file.path)
    part = _Part(plan_file, plan, plan_id)
    return part if plan.id is not None else part._replace(with_id=with_new_id(plan_file, plan_id, part.language))


def _parts_of(person: Individual, job: Job, drawable: Iterable[_Part]) -> Iterator[_Part]:
    """The plans that name a person, always in the same order."""
    places = {plan_file.path: at for at, plan_file in enumerate(job.plans)}
    for part in sorted(drawable, key=lambda part: compared(part.id)):
        names = person.names.get(places[part.plan_file.path])
        if names:
            yield part._replace(people=names)


# --- whose --------------------------------------------------------------------------------------------------------


def _asked_for(job: Job, typed: Iterable[str]) -> list[tuple[str, Individual]]:
    """The people who were asked for, each with the name of their file, which all people of the plans decide."""
    plans = [plan_file.loaded.plan for plan_file in job.plans if plan_file.loaded.plan is not None]
    everybody = individuals(plans)
    chosen: set[int] = set()
    for name in typed:
        is_all = vocabulary.fold(name) in ALL
        people = {at for at, person in enumerate(everybody) if is_all or person.is_called(name)}
        if not people:
            raise nobody_called(list(map(roll_of, plans)), name)
        chosen |= people
    labels = labels_of(everybody, plans)
    files = file_names(tuple(labels))
    return [(files[labels[at]], everybody[at]) for at in sorted(chosen)]


# --- one file -----------------------------------------------------------------------------------------------------


class _File:
    """The calendar of one person, of all plans that name them."""

    def __init__(self, name: str, folder: str, parts: list[_Part], job: Job, ask: CalendarsAsk) -> None:
        self._path = in_folder(folder, f"{name}.ics")
        self._folder = folder
        self._parts = parts
        self._ask = ask
        self._again = job.again
        self._old = job.files.previous(self._path)
        self._day = parts[0].plan_file.day
        self._zone = ZoneInfo(parts[0].plan.timezone)
        self._language = parts[0].language

    def written(self, ids: set[str]) -> Written:
        """The file as the plans with these `ids` give it, whether they name the person or no longer do."""
        known = self._known(ids)
        until, begun = horizon(known.day(UNTIL), self._day), known.day(FROM) or self._day
        attendees = "attendees" in known.fields.get(WITH, "") if self._ask.attendees is None else self._ask.attendees
        news: dict[str, Block] = {}
        for part, of in zip(self._parts, self._labels(), strict=True):
            drawn_ = {entry.uid: entry for entry in self._drawn(part, of, known, until, begun, attendees=attendees)}
            self._refuse_renamed(part, known, drawn_.values())
            news |= drawn_
        changes = merged(known, news.values(), self._day, self._zone, self._language)
        head = Head(self._name(), self._zone.key, self._language, tuple(self._own(until, begun, attendees=attendees)))
        if written(head, (change.new for change in changes)) != self._old:
            changes = without_old(changes, self._day, self._zone)
        new = written(head, (change.new for change in changes)) if changes else None
        again = f"{self._again} --for {shell_word(self._parts[0].people[0])} --to {shell_word(self._folder)}"
        split = Split(self._path, None, None, 0)
        return Written(
            again, self._path, self._old, new, tuple(changes), self._day, self._zone, split, known.is_touched
        )

    def _known(self, ids: set[str]) -> Known:
        """What the file holds; raises UserError where writing it anew would take away what somebody wants to keep."""
        known = calendar_file.read(self._old) if self._old is not None else NOTHING_KNOWN
        if self._ask.force:
            return known or NOTHING_KNOWN
        if known is None:
            raise UserError("not-our-calendar", path=self._path)
        if known.is_touched:
            raise UserError("calendar-edited", path=self._path)
        if PLAN in known.fields:
            raise UserError("calendar-of-one-plan", path=self._path)
        others = [id_ for name, id_ in known.fields.items() if name.startswith(_PLANS) and compared(id_) not in ids]
        if others:
            raise UserError("calendar-of-more-plans", path=self._path, ids=", ".join(others))
        return known

    def _labels(self) -> list[str]:
        """What stands before the titles of entries, so that everybody sees of which plan they are; never a path, which is
        another one on each machine.
        """
        if len(self._parts) == 1:
            return [""]
        names = short_names([(part.id, part.plan) for part in self._parts], _LONGEST_LABEL)
        return [f"{name} – " for name in names]

    def _drawn(
        self, part: _Part, of: str, known: Known, until: date, begun: date, *, attendees: bool
    ) -> Iterator[Block]:
        for person in part.people:
            for entry in entries(part.plan, Contents(attendees=attendees, person=person), until, begun, part.language):
                block = drawn(entry._replace(title=f"{of}{entry.title}"), part.id, part.language)
                if entry.is_news or block.uid in known.blocks:
                    yield block

    def _refuse_renamed(self, part: _Part, known: Known, news: Iterable[Block]) -> None:
        blocks = {name: block for name, block in known.blocks.items() if name == uid(part.id, block.item)}
        series = renamed(replace(known, blocks=blocks), news, self._day, self._zone)
        if series is not None and not self._ask.force:
            raise UserError("series-renamed", path=self._path, old=series[0], new=series[1])

    def _own(self, until: date, begun: date, *, attendees: bool) -> Iterator[tuple[str, str]]:
        contents = [
            (part.plan, Contents(attendees=attendees, person=name)) for part in self._parts for name in part.people
        ]
        for number, part in enumerate(self._parts, 1):
            yield f"{_PLANS}{number}", part.id
        if attendees:
            yield WITH, "attendees"
        yield from extent(contents, until, begun)

    def _name(self) -> str:
        """The company and the person; of plans of several companies the person alone."""
        companies = {part.plan.company for part in self._parts}
        name = self._parts[0].people[0]
        if len(self._parts) == 1:
            of: str | None = plan_name(self._parts[0].plan)
        else:
            of = companies.pop() if len(companies) == 1 else None
        return f"{of} – {name}" if of else name


_PLANS = f"{PLAN}-"
"""What the fields are called that name the plans of a file, before their numbers."""
_LONGEST_LABEL = 40
