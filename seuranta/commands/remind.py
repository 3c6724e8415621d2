"""`seuranta remind`: what each person must do before the next checkpoint, in a file a person; nothing is sent."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from datetime import date
from typing import Any, NamedTuple

from seuranta.commands import FileWrite, Job, Outcome, PlanFile, UserError, beside, chosen_form
from seuranta.commands.drafts import DeliveryAsk, write
from seuranta.commands.record.remembering import unseen
from seuranta.commands.several_plans import called, names_in, of_the_readable
from seuranta.output.calendar.people import file_names_by_id
from seuranta.output.documents.delivery import File
from seuranta.output.documents.marker import marked
from seuranta.output.documents.reminder_page import Reminder, reminder_page
from seuranta.output.json.reminders import person_json
from seuranta.output.json.rows import Rows
from seuranta.output.json.values import day_json
from seuranta.output.screen import reminders_view
from seuranta.output.screen.layout import text_lines
from seuranta.output.screen.plan_names import plan_names
from seuranta.output.screen.reminders_view import PlanReminders
from seuranta.output.words import reminder_texts as words
from seuranta.output.words.items import PlanTitle, plan_name, title_of
from seuranta.output.words.phrases import say
from seuranta.output.words.reminder_lines import of_plan, reminder
from seuranta.plan.follow.duties import Duties, checkpoint_to_prepare, duties, until_next_checkpoint
from seuranta.plan.follow.followup import FollowUp
from seuranta.plan.loading.model import Person
from seuranta.plan.loading.named_people import Roll, roll_of
from seuranta.plan.values.calendar_end import plus
from seuranta.plan.values.times import read_day_count
from seuranta.plan.words import vocabulary
from seuranta.plan.words.diagnostic import ValueProblem


class RemindAsk(NamedTuple):
    """`person` and `within` as typed; `to` is a folder that a person named. With `before_checkpoint` only the plans with a
    checkpoint of which the preparation begins today.
    """

    form: str = "text"
    person: str | None = None
    within: str | None = None
    to: str | None = None
    force: bool = False
    before_checkpoint: bool = False


class Reminded(NamedTuple):
    """What the people of a plan must do until a day, in the language in which they are told: the plan itself is let go.

    `roll` holds all whom it names, in its order, and `known` what it says of those who have an address.
    """

    path: str
    again: str
    title: PlanTitle
    day: date
    until: date
    duties: Duties
    roll: Roll
    known: Mapping[str, Person]
    language: str

    @property
    def names(self) -> tuple[str, ...]:
        """Those who have something to do, in the order of the people."""
        order = {vocabulary.same_id(name): at for at, name in enumerate(self.roll.names)}
        return tuple(sorted(self.duties.by_person, key=lambda name: order[vocabulary.same_id(name)]))

    @property
    def subject(self) -> str:
        return say(words.SUBJECT, self.language, plan=plan_name(self.title))

    def count(self, name: str) -> int:
        return len(self.duties.by_person[name])

    def text(self, name: str) -> str:
        return reminder(self.duties.by_person[name], self.day, self.language)

    def person(self, name: str) -> Person | None:
        """What the plan says of a person, if they have an address."""
        return self.known.get(vocabulary.same_id(name))

    def address(self, name: str) -> str | None:
        person = self.person(name)
        return person.email if person is not None else None


def remind(job: Job, ask: RemindAsk) -> Outcome:
    """The reminders of all plans; raises UserError for a name that no plan knows."""
    chosen_form("remind", ask.form)
    prints = {"--for": ask.person is not None, "--format json": ask.form == "json"}
    for option in (option for option, is_given in prints.items() if is_given and ask.to is not None):
        raise UserError("not-with-to", option=option)
    days = _days(ask.within)
    return of_the_readable(job, lambda job: _remind(job, ask, days))


def _days(typed: str | None) -> int | None:
    if typed is None:
        return None
    try:
        return read_day_count(typed)
    except ValueProblem as problem:
        raise UserError("bad-length", option="--within", typed=typed) from problem


def _remind(job: Job, ask: RemindAsk, days: int | None) -> Outcome:
    is_shown = ask.person is not None or ask.form == "json"
    plans = list(_reminded(job, ask, days, is_shown=is_shown))
    if ask.person is not None:
        plans = _only(plans, ask.person)
    return ANSWERS[ask.form](plans, job, ask)


def _reminded(job: Job, ask: RemindAsk, days: int | None, *, is_shown: bool) -> Iterator[Reminded]:
    """The plans of which people are to be reminded today, one after the other."""
    for plan_file in job.plans:
        follow = plan_file.follow
        if follow is not None and (checkpoint_to_prepare(follow) or not ask.before_checkpoint):
            until = _until(follow, ask) if days is None else plus(follow.day, days)
            language = job.language if is_shown else job.language_beside(plan_file)
            yield _of_plan(plan_file, follow, until, language)


def _of_plan(plan_file: PlanFile, follow: FollowUp, until: date, language: str) -> Reminded:
    people = follow.plan.people.values()
    return Reminded(
        plan_file.path,
        plan_file.again,
        title_of(follow.plan),
        follow.day,
        until,
        duties(follow, until),
        roll_of(follow.plan),
        {vocabulary.same_id(person.id): person for person in people if person.email},
        language,
    )


def _until(follow: FollowUp, ask: RemindAsk) -> date:
    prepared = checkpoint_to_prepare(follow) if ask.before_checkpoint else None
    return prepared or until_next_checkpoint(follow)


def _only(plans: list[Reminded], typed: str) -> list[Reminded]:
    """The plans with nothing but what one person must do, and whether that one is away."""
    people = called([plan.roll for plan in plans], typed)
    only: list[Reminded] = []
    for at, plan in enumerate(plans):
        names = set(map(vocabulary.same_id, names_in(people, at)))
        by_person = {name: own for name, own in plan.duties.by_person.items() if vocabulary.same_id(name) in names}
        away = tuple(name for name in plan.duties.away if vocabulary.same_id(name) in names)
        only.append(plan._replace(duties=Duties(by_person, away)))
    return only


# --- in files -----------------------------------------------------------------------------------------------------


def _as_files(plans: list[Reminded], job: Job, ask: RemindAsk) -> Outcome:
    """The files, and on the screen who has how much to do: what, only they are told."""
    if not plans and ask.before_checkpoint:
        return Outcome(lines=tuple(text_lines(words.NOT_TODAY.fill(job.language), job.width)))
    if ask.person is not None:
        return _printed(plans, job, ask)
    if ask.to is not None:
        from seuranta.commands.reminders_together import together  # noqa: PLC0415 - beside a plan stand its own alone

        return together(plans, job, DeliveryAsk(to=ask.to, force=ask.force), is_mail=ask.form == "eml")
    files = [(plan, file) for plan in plans for file in _files(plan, ask.form)]
    folders = {plan.path: beside(plan.path, words.FOLDER) for plan in plans}
    delivery = DeliveryAsk(force=ask.force)
    outcome = write(job, files, delivery, words.FOLDER, are_all=True, places=plans, folders=folders)
    kept_from_git = tuple(_unseen(plans, job))
    shown = [_shown(plan, folders[plan.path], is_alone=len(plans) == 1) for plan in plans]
    lines = tuple(reminders_view.lines(shown, job.language, job.width))
    return outcome._replace(text="", lines=lines, writes=(*outcome.writes, *kept_from_git))


def _shown(plan: Reminded, folder: str, *, is_alone: bool) -> PlanReminders:
    name = "" if is_alone else plan_name(plan.title) or plan.path
    counts = tuple((person, plan.count(person)) for person in plan.names)
    return PlanReminders(name, counts, plan.duties.away, f"{folder}/{_page_name(plan)}")


def _unseen(plans: list[Reminded], job: Job) -> Iterator[FileWrite]:
    """What people are reminded of is nobody's history: git is kept from it."""
    for plan in plans:
        if plan.names and job.files.is_in_git(plan.path):
            yield from unseen(job, plan.path, words.FOLDER)


def _files(plan: Reminded, form: str) -> Iterator[File]:
    """A file a person, and the page from which they are sent."""
    if not plan.names:
        return
    file_names = file_names_by_id(plan.roll.names)
    for name in plan.names:
        yield file_of(file_names[vocabulary.same_id(name)], plan.text(name), _mail(plan, name, form))
    reminders = [
        Reminder(name, plan.count(name), plan.text(name), plan.subject, plan.address(name)) for name in plan.names
    ]
    yield page_of(_page_name(plan), plan.day, plan_name(plan.title), reminders, plan.language)


def file_of(name: str, text: str, mail: str | None) -> File:
    """The reminder of a person in a file of that name, as the mail if there is one."""
    if mail is None:
        return File(f"{name}.txt", marked(text, "text"))
    return File(f"{name}.eml", marked(mail, "eml"))


def page_of(file: str, day: date, of: str, reminders: Iterable[Reminder], language: str) -> File:
    """The page from which the reminders of a plan or a company are sent."""
    return File(file, marked(reminder_page(say(words.PAGE, language, day=day, plan=of), reminders, language), "html"))


def _page_name(plan: Reminded) -> str:
    return f"{words.PAGE_NAME.fill(plan.language)}.html"


def _mail(plan: Reminded, name: str, form: str) -> str | None:
    """None where no mail was asked for, or the plan knows no address."""
    if form != "eml":
        return None
    from seuranta.output.documents.eml import text_eml  # noqa: PLC0415 - only for mails

    receiver = plan.person(name)
    return text_eml(plan.subject, plan.text(name), receiver) if receiver is not None else None


# --- printed ------------------------------------------------------------------------------------------------------


def _printed(plans: list[Reminded], job: Job, ask: RemindAsk) -> Outcome:
    """The reminder of one person, as it is pasted; of several plans one below the other."""
    texts = [(plan, _mail(plan, name, ask.form) or plan.text(name)) for plan in plans for name in plan.names]
    if len(texts) > 1 and ask.form != "eml":
        names = plan_names([(plan.path, plan.title) for plan, _ in texts])
        return Outcome(text="\n".join(_under(names, texts)))
    if texts:
        return Outcome(text="\n".join(text for _, text in texts))
    is_away = any(plan.duties.away for plan in plans)
    said = words.AWAY_NOW if is_away else words.NOTHING_FOR
    return Outcome(lines=tuple(text_lines(say(said, job.language, name=ask.person), job.width)))


def _under(names: Iterable[str], texts: Iterable[tuple[Reminded, str]]) -> Iterator[str]:
    """Each text below the name of its plan."""
    for name, (plan, text) in zip(names, texts, strict=True):
        yield of_plan(name, plan.language) + text


def _as_json(plans: list[Reminded], _: Job, __: RemindAsk) -> Outcome:
    return Outcome(data={"schema": "seuranta.remind/1", "plans": Rows(map(_plan_json, plans))})


def _plan_json(plan: Reminded) -> dict[str, Any]:
    people = [
        person_json(name, plan.duties.by_person[name], plan.text(name), plan.subject, plan.address(name))
        for name in plan.names
    ]
    return {
        "path": plan.path,
        "company": plan.title.company,
        "title": plan.title.title,
        "as_of": day_json(plan.day),
        "until": day_json(plan.until),
        "people": people,
        "away": list(plan.duties.away),
    }


ANSWERS = {"text": _as_files, "eml": _as_files, "json": _as_json}
