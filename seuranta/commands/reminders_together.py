"""`seuranta remind --to FOLDER`: one file a person and company, of all plans of the company, in a folder that was named.

Nothing of one company stands in a file of another one, even where somebody is in both.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import NamedTuple

from seuranta.commands import Job, Outcome
from seuranta.commands.drafts import DeliveryAsk, write
from seuranta.commands.remind import Reminded, file_of, page_of
from seuranta.commands.several_plans import in_folder, labels_of
from seuranta.output.calendar.people import file_names
from seuranta.output.documents.delivery import File
from seuranta.output.documents.eml import text_eml
from seuranta.output.documents.reminder_page import Reminder
from seuranta.output.screen import reminders_view
from seuranta.output.screen.plan_names import plan_names, short_names
from seuranta.output.screen.reminders_view import PlanReminders
from seuranta.output.words import reminder_texts as words
from seuranta.output.words.phrases import say
from seuranta.output.words.reminder_lines import of_plan
from seuranta.plan.loading.model import Person
from seuranta.plan.loading.named_people import Individual, individuals_in
from seuranta.plan.words import vocabulary

_LONGEST_NAME = 60


class _Company(NamedTuple):
    """A company with its plans; `page` is the file from which its reminders are sent."""

    name: str
    plans: tuple[Reminded, ...]
    page: str

    @property
    def language(self) -> str:
        return self.plans[0].language

    @property
    def subject(self) -> str:
        if len(self.plans) == 1:
            return self.plans[0].subject
        return say(words.SUBJECT, self.language, plan=self.name)


class _Own(NamedTuple):
    """What one person has to do in plans of one company: each plan with what the person is called there."""

    name: str
    file: str
    parts: tuple[tuple[Reminded, str], ...]

    @property
    def things(self) -> int:
        """How much there is to do."""
        return sum(plan.count(name) for plan, name in self.parts)

    @property
    def text(self) -> str:
        """What there is to do, plan by plan; of several plans each below its name."""
        if len(self.parts) == 1:
            plan, name = self.parts[0]
            return plan.text(name)
        names = short_names([(plan.path, plan.title) for plan, _ in self.parts], _LONGEST_NAME)
        sections = zip(names, self.parts, strict=True)
        return "\n".join(of_plan(title, plan.language) + plan.text(name) for title, (plan, name) in sections)

    @property
    def person(self) -> Person | None:
        """What the first plan that knows their address says of them."""
        known = (plan.person(name) for plan, name in self.parts)
        return next((person for person in known if person is not None), None)

    @property
    def address(self) -> str | None:
        return self.person.email if self.person is not None else None


def together(plans: Sequence[Reminded], job: Job, ask: DeliveryAsk, *, is_mail: bool) -> Outcome:
    """The files of everybody who has something to do, and on the screen who has how much."""
    assert ask.to is not None
    companies = _companies(plans)
    people = _people(plans, companies)
    folder = in_folder(ask.to, words.FOLDER)
    files: list[tuple[Reminded, File]] = []
    shown: list[PlanReminders] = []
    for key, company in companies.items():
        own = people[key]
        files += ((company.plans[0], file) for file in _files(company, own, is_mail=is_mail))
        shown.append(_shown(company, own, folder, is_alone=len(companies) == 1))
    folders = {plan.path: folder for plan in plans}
    outcome = write(job, files, ask, words.FOLDER, are_all=True, places=plans, folders=folders)
    return outcome._replace(text="", lines=tuple(reminders_view.lines(shown, job.language, job.width)))


# --- whose ------------------------------------------------------------------------------------------------------------


def _key(plan: Reminded) -> str:
    """What tells one company from another; a plan that names none stands for itself."""
    company = plan.title.company
    return vocabulary.same_id(company) if company is not None else plan.path


def _companies(plans: Sequence[Reminded]) -> dict[str, _Company]:
    by_key: dict[str, list[Reminded]] = {}
    for plan in plans:
        by_key.setdefault(_key(plan), []).append(plan)
    firsts = [of_one[0] for of_one in by_key.values()]
    full = plan_names([(plan.path, plan.title) for plan in firsts])
    names = [plan.title.company or name for plan, name in zip(firsts, full, strict=True)]
    pages = _pages(names, firsts)
    of_each = zip(by_key.items(), names, pages, strict=True)
    return {key: _Company(name, tuple(of_one), f"{page}.html") for (key, of_one), name, page in of_each}


def _pages(names: Sequence[str], firsts: Sequence[Reminded]) -> list[str]:
    """What the pages are called: with the company, where there are several."""
    if len(names) == 1:
        return [words.PAGE_NAME.fill(plan.language) for plan in firsts]
    titles = [words.PAGE_OF.fill(plan.language, company=name) for name, plan in zip(names, firsts, strict=True)]
    files = file_names(tuple(titles))
    return [files[title] for title in titles]


def _people(plans: Sequence[Reminded], companies: Mapping[str, _Company]) -> dict[str, list[_Own]]:
    """By company those who have something to do. The names of their files do not depend on who else has."""
    rolls = [plan.roll for plan in plans]
    everybody = [part for person in individuals_in(rolls) for part in _by_company(person, plans)]
    labels = labels_of(everybody, rolls)
    files = file_names(tuple(labels))
    people: dict[str, list[_Own]] = {key: [] for key in companies}
    for person, label in zip(everybody, labels, strict=True):
        parts = tuple(_parts(person, plans))
        if parts:
            people[_key(parts[0][0])].append(_Own(parts[0][1], files[label], parts))
    return people


def _by_company(person: Individual, plans: Sequence[Reminded]) -> Iterator[Individual]:
    """A person as each company knows them."""
    by_key: dict[str, dict[int, tuple[str, ...]]] = {}
    for at, names in person.names.items():
        by_key.setdefault(_key(plans[at]), {})[at] = names
    yield from map(Individual, by_key.values())


def _parts(person: Individual, plans: Sequence[Reminded]) -> Iterator[tuple[Reminded, str]]:
    """The plans in which a person has something to do, with the name by which they have it."""
    for at, names in person.names.items():
        called = set(map(vocabulary.same_id, names))
        for name in plans[at].names:
            if vocabulary.same_id(name) in called:
                yield plans[at], name


# --- in files ---------------------------------------------------------------------------------------------------------


def _files(company: _Company, people: Sequence[_Own], *, is_mail: bool) -> Iterator[File]:
    """A file a person, and the page from which they are sent."""
    if not people:
        return
    for own in people:
        mail = text_eml(company.subject, own.text, own.person) if is_mail and own.person is not None else None
        yield file_of(own.file, own.text, mail)
    reminders = [Reminder(own.name, own.things, own.text, company.subject, own.address) for own in people]
    yield page_of(company.page, company.plans[0].day, company.name, reminders, company.language)


def _shown(company: _Company, people: Sequence[_Own], folder: str, *, is_alone: bool) -> PlanReminders:
    away = dict.fromkeys(name for plan in company.plans for name in plan.duties.away)
    counts = tuple((own.name, own.things) for own in people)
    return PlanReminders("" if is_alone else company.name, counts, tuple(away), f"{folder}/{company.page}")
