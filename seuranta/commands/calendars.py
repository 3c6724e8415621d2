"""`seuranta checkpoints --ics`: the calendar files of a plan, and what changes in them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from contextlib import suppress
from dataclasses import dataclass
from datetime import date
from functools import cached_property
from itertools import chain
from zoneinfo import ZoneInfo

from seuranta.commands import FileWrite, Job, Outcome, PlanFile, UserError, beside, chosen_form, spoken_day
from seuranta.commands.plan_ids import compared, ids_of, with_new_id
from seuranta.commands.several_plans import called, each, names_in, of_the_readable, with_refused
from seuranta.output.calendar import file as calendar_file
from seuranta.output.calendar.entries import Contents, entries, is_endless, needs_beginning
from seuranta.output.calendar.extent import horizon
from seuranta.output.calendar.file import FROM, NOTHING_KNOWN, PLAN, UNTIL, WITH, Block, Head, Known, stamp_of
from seuranta.output.calendar.ics_file import drawn, written
from seuranta.output.calendar.merging import Change, merged, renamed, without_old
from seuranta.output.calendar.people import file_names
from seuranta.output.calendar.written import Split, Written
from seuranta.output.json.calendars import calendars_json
from seuranta.output.screen.calendar_changes import Mode, said
from seuranta.output.words.items import plan_name
from seuranta.output.words.messages import MESSAGES
from seuranta.output.words.text import Text
from seuranta.output.words.usage import sentence
from seuranta.plan.edit import language_of
from seuranta.plan.loading.load import Loaded
from seuranta.plan.loading.model import Plan
from seuranta.plan.loading.named_people import individuals, named_people, roll_of
from seuranta.plan.words import vocabulary


@dataclass(frozen=True, slots=True)
class CalendarsAsk:
    """What files are to hold, None as the file that is there does; `people` get files of their own.

    `beside` are options of the view.
    """

    deadlines: bool | None = None
    communication: bool | None = None
    attendees: bool | None = None
    people: tuple[str, ...] = ()
    changed: bool = False
    changed_since: str | None = None
    check: bool = False
    dry_run: bool = False
    force: bool = False
    form: str = "text"
    beside: tuple[str, ...] = ()


def calendars(job: Job, ask: CalendarsAsk) -> Outcome:
    """The calendar files of every plan, written anew where something changed.

    With `check` nothing is written and the code is 1 where something would be; `dry_run` only says what would change.
    """
    chosen_form("checkpoints", ask.form)
    if ask.beside:
        raise UserError("not-with-ics", option=ask.beside[0])
    return of_the_readable(job, lambda job: _calendars(job, ask))


def _calendars(job: Job, ask: CalendarsAsk) -> Outcome:
    plans, refused = _plans(job, ask)
    files = list(chain.from_iterable(plan.files() for plan in plans))
    new_plans = [plan.new_plan for plan in plans if plan.new_plan is not None]
    told = "".join(chain.from_iterable(plan.told() for plan in plans))
    return with_refused(answered(job, ask, files, new_plans)._replace(told=told), refused)


def answered(job: Job, ask: CalendarsAsk, files: list[Written], new_plans: list[FileWrite]) -> Outcome:
    """What is said of the files, and what is written of them and of the plans that lacked an id."""
    is_stale = bool(new_plans) or any(file.is_stale or file.split.is_stale for file in files)
    code = int(ask.check and is_stale)
    answer = ANSWERS[ask.form](job, ask, files)._replace(code=code)
    if ask.check or ask.dry_run:
        return answer
    return answer._replace(writes=(*new_plans, *chain.from_iterable(map(_writes, files))))


def _on_screen(job: Job, ask: CalendarsAsk, files: list[Written]) -> Outcome:
    mode: Mode = "write"
    if ask.check:
        mode = "check"
    elif ask.dry_run:
        mode = "dry_run"
    return Outcome(lines=tuple(chain.from_iterable(said(file, mode, job.language, job.width) for file in files)))


def _as_json(_job: Job, _ask: CalendarsAsk, files: list[Written]) -> Outcome:
    return Outcome(data=calendars_json(files))


ANSWERS = {"text": _on_screen, "json": _as_json}


def _writes(file: Written) -> Iterator[FileWrite]:
    if file.split.new is not None and file.split.is_stale:
        yield FileWrite(file.split.path, file.split.new, file.split.old)
    if file.new is not None and file.is_stale:
        yield FileWrite(file.path, file.new, file.old)


def _plans(job: Job, ask: CalendarsAsk) -> tuple[list[_OfPlan], str]:
    """The plans whose calendar files can be written, and what is said of the others."""
    ids = ids_of(job)
    people = {plan_file.path: names for plan_file, names in zip(job.plans, _asked_for(job, ask.people), strict=True)}
    return each(
        job, lambda plan_file: _OfPlan(plan_file, ids.of(plan_file.path), people[plan_file.path], job, ask).tried()
    )


def _asked_for(job: Job, typed: Iterable[str]) -> list[set[str]]:
    """In each plan the people who get a file of their own; a name needs to be known in one of the plans."""
    plans = [plan_file.loaded.plan for plan_file in job.plans if plan_file.loaded.plan is not None]
    by_plan: list[set[str]] = [set() for _ in plans]
    for name in typed:
        is_all = vocabulary.fold(name) in ALL
        people = individuals(plans) if is_all else called(list(map(roll_of, plans)), name)
        for at, names in enumerate(by_plan):
            names.update(names_in(people, at))
    return by_plan


class _OfPlan:
    """The calendar files of one plan."""

    def __init__(self, plan_file: PlanFile, plan_id: str, people: set[str], job: Job, ask: CalendarsAsk) -> None:
        assert plan_file.loaded.plan is not None
        self.path = plan_file.path
        self.id = plan_id
        self.plan: Plan = plan_file.loaded.plan
        self._loaded = plan_file.loaded
        self._plan_file = plan_file
        self._day: date = plan_file.day
        self._zone = ZoneInfo(self.plan.timezone)
        self._job = job
        self._ask = ask
        self._folder = self.path.rpartition("/")[0]
        self._people = people
        self._language = self.plan.language or language_of(self._loaded, "en")

    # --- which files

    def tried(self) -> _OfPlan:
        """The same; raises UserError where its files cannot be written."""
        _ = self._files, self.new_plan
        return self

    def files(self) -> list[Written]:
        return self._files

    @cached_property
    def _files(self) -> list[Written]:
        files = [self._file("checkpoints.ics", None)]
        names = file_names(named_people(self.plan))
        for person, name in names.items():
            path = f"{_FOLDER}/{name}.ics"
            if person in self._people or self._there(path) is not None:
                files.append(self._file(path, person))
        files += (self._file(path, "", is_left=True) for path in self._left(names.values()))
        return files

    def _left(self, names: Iterable[str]) -> Iterator[str]:
        """The files of people who are no longer in the plan, or no longer called so."""
        theirs = {f"{name}.ics" for name in names}
        for name in self._job.files.generated_in(self._beside(_FOLDER)):
            path = f"{_FOLDER}/{name}"
            if name in theirs or not name.endswith(".ics") or name.endswith("-changed.ics"):
                continue
            with suppress(UserError):  # what cannot be read is nobody's that we know
                known = calendar_file.read(self._there(path) or b"")
                if known is not None and _is_same(known.fields.get(PLAN, ""), self._plan_id(known)):
                    yield path

    def _beside(self, name: str) -> str:
        return beside(self.path, name)

    def _there(self, name: str) -> bytes | None:
        return self._job.files.previous(self._beside(name))

    # --- one file

    def _known(self, name: str) -> Known:
        """What a file holds that may be written anew; raises UserError where it holds what a person wants to keep."""
        old, path = self._there(name), self._beside(name)
        known = calendar_file.read(old) if old is not None else NOTHING_KNOWN
        if self._ask.force:
            return known or NOTHING_KNOWN
        if known is None:
            raise UserError("not-our-calendar", path=path)
        if known.is_touched:
            raise UserError("calendar-edited", path=path)
        of = known.fields.get(PLAN)
        if of is not None and self.plan.id is not None and not _is_same(of, self.plan.id):
            raise UserError("calendar-of-other-id", path=path, old=of, new=self.plan.id, plan=self.path)
        return known

    def _file(self, name: str, person: str | None, *, is_left: bool = False) -> Written:
        path, old, known = self._beside(name), self._there(name), self._known(name)
        contents = self._contents(known, person)
        refuse_unread(self._loaded, contents, self.path)
        until = horizon(known.day(UNTIL), self._day)
        begun = known.day(FROM) or self._day
        plan_id = self._plan_id(known)
        planned = entries(self.plan, contents, until, begun, self._language) if not is_left else []
        blocks = [drawn(entry, plan_id, self._language) for entry in planned]
        news = [
            block for block, entry in zip(blocks, planned, strict=True) if entry.is_news or block.uid in known.blocks
        ]
        if not is_left and not self._ask.force:
            self._refuse_renamed(path, known, news)
        changes = merged(known, news, self._day, self._zone, self._language)
        head_fields = [(PLAN, plan_id)] if is_left else self._own(plan_id, contents, until, begun)
        calendar = known.fields.get(_NAME, "") if is_left else self._name(person)
        head = Head(calendar, self.plan.timezone, self._language, tuple(head_fields))
        if written(head, (change.new for change in changes)) != old:
            changes = without_old(changes, self._day, self._zone)
        new = written(head, (change.new for change in changes)) if changes else None
        split = self._split(name, head, changes)
        return Written(
            self._plan_file.again,
            path,
            old,
            new,
            tuple(changes),
            self._day,
            self._zone,
            split,
            known.is_touched,
            is_left,
        )

    def _refuse_renamed(self, path: str, known: Known, news: list[Block]) -> None:
        series = renamed(known, news, self._day, self._zone)
        if series is not None:
            raise UserError("series-renamed", path=path, old=series[0], new=series[1])

    def _split(self, name: str, head: Head, changes: list[Change]) -> Split:
        """The file of only what changed: as it was asked for; one that is there already is kept up to date."""
        name = name.removesuffix(".ics") + "-changed.ics"
        path, old = self._beside(name), self._there(name)
        of_now = [change.new for change in changes if change.kind != "same"]
        chosen = of_now if self._ask.changed else []
        since = self._ask.changed_since
        if since is not None:
            first = stamp_of(spoken_day("--changed-since", since, self._day, self._job.language))
            chosen = [change.new for change in changes if change.new.stamp >= first]
        if not chosen and old is not None and (there := calendar_file.read(old)) is not None and there.blocks:
            first = min(block.stamp for block in there.blocks.values())
            chosen = [change.new for change in changes if change.new.stamp >= first]
        if chosen and old is not None:
            self._known(name)
        return Split(path, old, written(head, chosen) if chosen else None, len(chosen), since is not None)

    def _contents(self, known: Known, person: str | None) -> Contents:
        """What was asked for; what was not asked about stays as it is in the file."""
        had = known.fields.get(WITH, "").split(",")

        def chosen(name: str, asked: bool | None) -> bool:  # noqa: FBT001 - three answers, not a flag
            return name in had if asked is None else asked

        attendees = chosen("attendees", self._ask.attendees)
        if person is not None:
            return Contents(attendees=attendees, person=person)
        return Contents(
            chosen("deadlines", self._ask.deadlines), chosen("communication", self._ask.communication), attendees
        )

    def _own(self, plan_id: str, contents: Contents, until: date, begun: date) -> Iterator[tuple[str, str]]:
        yield PLAN, plan_id
        held = [name for name in ("deadlines", "communication", "attendees") if getattr(contents, name)]
        if held:
            yield WITH, ",".join(held)
        yield from extent([(self.plan, contents)], until, begun)

    def _name(self, person: str | None) -> str:
        return calendar_name(self.plan, person, self._language)

    # --- the plan's id

    def _plan_id(self, known: Known) -> str:
        return self.plan.id or known.fields.get(PLAN) or self.id

    @cached_property
    def new_plan(self) -> FileWrite | None:
        """The plan file with the id that it lacks; raises UserError where only a person can put it in."""
        if self.plan.id is not None or not any(file.changes for file in self._files):
            return None
        return with_new_id(self._plan_file, self.id, self._language)

    # --- what comes of it

    def told(self) -> Iterator[str]:
        """What is said beside the answer: an id that was given, moves and cancellations that meet nothing."""
        language = self._job.language
        if self.new_plan is not None:
            yield of_new_id(self._plan_file, self.id, self._ask, language)
        follow = self._plan_file.follow
        for finding in follow.findings if follow is not None else ():
            if finding.name == "unknown-occurrence":
                yield MESSAGES[finding.name].sentence(language, finding.args) + "\n"


def of_new_id(plan_file: PlanFile, plan_id: str, ask: CalendarsAsk, language: str) -> str:
    """What is said of a plan that lacks an id."""
    name = "id-missing" if ask.check or ask.dry_run else "id-written"
    return sentence(name, language, {"path": plan_file.path, "id": plan_id}, plan_file.again) + "\n"


def calendar_name(plan: Plan, person: str | None, language: str) -> str:
    """What a calendar is called in the programs that show it."""
    of = plan_name(plan) or "Seuranta"
    return f"{of} – {person or _CHECKPOINTS.template(language)}"


def _is_same(plan_id: str, other_id: str) -> bool:
    return compared(plan_id) == compared(other_id)


ALL = frozenset(("all", "kaikki"))
_FOLDER = "calendars"
_NAME = "X-WR-CALNAME"
_CHECKPOINTS = Text(fi="tarkistuspisteet", en="checkpoints")
_OF_NO_MATTER = {
    "checkpoints": {"held"},
    "communication": {"told"},
    "goals": {"readings"},
    "actions": {"progress", "moves"},
}
"""Fields that no entry comes from."""


def extent(holding: Sequence[tuple[Plan, Contents]], until: date, begun: date) -> Iterator[tuple[str, str]]:
    """From which day and up to which one a file goes, for its head: each only where the plans leave that open."""
    if any(is_endless(plan, contents, until) for plan, contents in holding):
        yield UNTIL, f"{until.year:04}{until.month:02}{until.day:02}"
    if any(needs_beginning(plan, contents) for plan, contents in holding):
        yield FROM, f"{begun.year:04}{begun.month:02}{begun.day:02}"


def refuse_unread(loaded: Loaded, contents: Contents, path: str) -> None:
    """An entry whose reason could not be read would be cancelled in everybody's calendar for a slip of the pen."""
    sections = {"", "checkpoints", "breaks"}
    if contents.deadlines or contents.person is not None:
        sections.add("actions")
    if contents.communication or contents.person is not None:
        sections.add("communication")
    if contents.attendees or contents.person is not None:
        sections |= {"people", "goals"}
    unread = any(
        section in sections and set(fields) - _OF_NO_MATTER.get(section, set())
        for (section, _), fields in loaded.unread.items()
    )
    if unread or sections & loaded.broken or any(loaded.left_out.get(section) for section in sections):
        raise UserError("calendar-of-unread", path=path)
