"""`seuranta remind`: what each person must do before the next checkpoint, in a file a person; nothing is sent."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date
from typing import Any, NamedTuple

from seuranta.commands import FileWrite, Job, Outcome, PlanFile, UserError, chosen_form
from seuranta.commands.drafts import DeliveryAsk, folders_of, write
from seuranta.commands.record.remembering import unseen
from seuranta.commands.several_plans import called, names_in, of_the_readable
from seuranta.output.calendar.people import file_names_by_id
from seuranta.output.documents.delivery import File
from seuranta.output.documents.marker import marked
from seuranta.output.documents.reminder_page import Reminder, reminder_page
from seuranta.output.json.reminders import person_json
from seuranta.output.json.values import day_json
from seuranta.output.screen import reminders_view
from seuranta.output.screen.layout import text_lines
from seuranta.output.screen.plan_names import plan_names
from seuranta.output.screen.reminders_view import PlanReminders
from seuranta.output.words import reminder_texts as words
from seuranta.output.words.items import plan_name
from seuranta.output.words.phrases import say
from seuranta.output.words.reminder_lines import of_plan, reminder
from seuranta.plan.follow.duties import Duties, checkpoint_to_prepare, duties, until_next_checkpoint
from seuranta.plan.follow.followup import FollowUp
from seuranta.plan.loading.model import Person
from seuranta.plan.loading.named_people import named_people
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
    """A plan with what its people must do until a day, in the language in which they are told; `people` are all whom it
    names, in its order.
    """

    plan_file: PlanFile
    follow: FollowUp
    until: date
    duties: Duties
    people: tuple[str, ...]
    language: str

    @property
    def names(self) -> tuple[str, ...]:
        """Those who have something to do, in the order of the people."""
        order = {vocabulary.same_id(name): at for at, name in enumerate(self.people)}
        return tuple(sorted(self.duties.by_person, key=lambda name: order[vocabulary.same_id(name)]))

    @property
    def subject(self) -> str:
        return say(words.SUBJECT, self.language, plan=plan_name(self.follow.plan))

    def count(self, name: str) -> int:
        return len(self.duties.by_person[name])

    def text(self, name: str) -> str:
        return reminder(self.duties.by_person[name], self.follow.day, self.language)

    def person(self, name: str) -> Person | None:
        """What the plan says of a person, if they have an address."""
        same = vocabulary.same_id(name)
        people = self.follow.plan.people.values()
        return next((person for person in people if vocabulary.same_id(person.id) == same and person.email), None)

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
    return of_the_readable(job, lambda job: _remind(_on_its_day(job) if ask.before_checkpoint else job, ask, days))


def _on_its_day(job: Job) -> Job:
    """The plans of which people are to be reminded today."""
    return job._replace(plans=tuple(file for file in job.plans if file.follow and checkpoint_to_prepare(file.follow)))


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
    for plan_file in job.plans:
        follow = plan_file.follow
        if follow is not None:
            until = _until(follow, ask) if days is None else plus(follow.day, days)
            language = job.language if is_shown else job.language_beside(plan_file)
            yield Reminded(plan_file, follow, until, duties(follow, until), named_people(follow.plan), language)


def _until(follow: FollowUp, ask: RemindAsk) -> date:
    prepared = checkpoint_to_prepare(follow) if ask.before_checkpoint else None
    return prepared or until_next_checkpoint(follow)


def _only(plans: list[Reminded], typed: str) -> list[Reminded]:
    """The plans with nothing but what one person must do, and whether that one is away."""
    people = called([plan.follow.plan for plan in plans], typed)
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
    files = [(plan.plan_file, file) for plan in plans for file in _files(plan, ask.form)]
    outcome = write(job, files, DeliveryAsk(force=ask.force), words.FOLDER, are_all=True)
    kept_from_git = tuple(_unseen(plans, job))
    folders = folders_of(job, None, words.FOLDER)
    shown = [_shown(plan, folders[plan.plan_file.path], is_alone=len(plans) == 1) for plan in plans]
    lines = tuple(reminders_view.lines(shown, job.language, job.width))
    return outcome._replace(text="", lines=lines, writes=(*outcome.writes, *kept_from_git))


def _shown(plan: Reminded, folder: str, *, is_alone: bool) -> PlanReminders:
    name = "" if is_alone else plan_name(plan.follow.plan) or plan.plan_file.path
    counts = tuple((person, plan.count(person)) for person in plan.names)
    return PlanReminders(name, counts, plan.duties.away, f"{folder}/{_page_name(plan)}")


def _unseen(plans: list[Reminded], job: Job) -> Iterator[FileWrite]:
    """What people are reminded of is nobody's history: git is kept from it."""
    for plan in plans:
        if plan.names and job.files.is_in_git(plan.plan_file.path):
            yield from unseen(job, plan.plan_file.path, words.FOLDER)


def _files(plan: Reminded, form: str) -> Iterator[File]:
    """A file a person, and the page from which they are sent."""
    if not plan.names:
        return
    file_names = file_names_by_id(plan.people)
    for name in plan.names:
        yield _file(plan, name, file_names[vocabulary.same_id(name)], form)
    yield File(_page_name(plan), marked(_page(plan), "html"))


def _page_name(plan: Reminded) -> str:
    return f"{words.PAGE_NAME.fill(plan.language)}.html"


def _page(plan: Reminded) -> str:
    reminders = [
        Reminder(name, plan.count(name), plan.text(name), plan.subject, plan.address(name)) for name in plan.names
    ]
    title = say(words.PAGE, plan.language, day=plan.follow.day, plan=plan_name(plan.follow.plan))
    return reminder_page(title, reminders, plan.language)


def _file(plan: Reminded, name: str, file: str, form: str) -> File:
    """A mail where that was asked for and the plan knows the address, else text."""
    mail = _mail(plan, name, form)
    if mail is None:
        return File(f"{file}.txt", marked(plan.text(name), "text"))
    return File(f"{file}.eml", marked(mail, "eml"))


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
        names = plan_names([(plan.plan_file.path, plan.follow.plan) for plan, _ in texts])
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
    return Outcome(data={"schema": "seuranta.remind/1", "plans": [_plan_json(plan) for plan in plans]})


def _plan_json(plan: Reminded) -> dict[str, Any]:
    people = [
        person_json(name, plan.duties.by_person[name], plan.text(name), plan.subject, plan.address(name))
        for name in plan.names
    ]
    return {
        "path": plan.plan_file.path,
        "company": plan.follow.plan.company,
        "title": plan.follow.plan.title,
        "as_of": day_json(plan.follow.day),
        "until": day_json(plan.until),
        "people": people,
        "away": list(plan.duties.away),
    }


ANSWERS = {"text": _as_files, "eml": _as_files, "json": _as_json}
