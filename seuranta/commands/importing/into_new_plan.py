"""A new plan made of a table, or of a plan that was exported as data: shown, then the questions of `init`, then written."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import date
from typing import NamedTuple, Protocol

from seuranta.commands import FileWrite, Job, Outcome, UserError, new_plan_folder
from seuranta.commands.importing import known_tables
from seuranta.commands.importing.answer import Answer, Imported
from seuranta.commands.importing.asks import ImportAsk
from seuranta.commands.importing.known_tables import HowRead, KnownTables, TableRead
from seuranta.commands.importing.questions import past_day
from seuranta.commands.importing.sentences import Speaker
from seuranta.commands.init import FINNISH_TIME, Begun, begin, new_files
from seuranta.commands.new_plan_questions import answers
from seuranta.commands.record.remembering import unseen
from seuranta.output.json.imported import Item
from seuranta.output.screen.layout import Line, Span, text_lines
from seuranta.output.starters.starter import around_table
from seuranta.output.words import import_texts as texts
from seuranta.output.words.harmless import safe
from seuranta.output.words.phrases import say
from seuranta.output.words.text import Text
from seuranta.plan.intake.done_days import done_without_day, with_done_on
from seuranta.plan.intake.known import known_row
from seuranta.plan.intake.new_plan import NewPlan, new_plan
from seuranta.plan.intake.taking import Standing
from seuranta.plan.loading.load import load
from seuranta.plan.normal.as_text import Malformed, plan_text
from seuranta.plan.reading.source import Source
from seuranta.plan.tables.draft import Draft, Exported
from seuranta.plan.words.vocabulary import NO, YES, fold


class ReadIn(Protocol):
    """The table as it is read for a plan in a language, with what a person has settled of it already."""

    def __call__(self, language: str, settled: HowRead = ...) -> TableRead: ...


def into_new_plan(job: Job, ask: ImportAsk, read_in: ReadIn) -> Imported:
    """A plan with the goals and actions of a table, where there is none yet."""
    silent = job if ask.asks(job) else job._replace(question=None)
    language, read = _in_its_language(job, ask, read_in)
    done_on = _asked_done_on(silent, read.draft)
    shown = _Made(job, ask, read, begin(job._replace(question=None), ask.new_plan, language), done_on)
    if silent.question is None:
        return shown.imported(is_written=ask.yes and not ask.dry_run)
    job.show((*shown.answer.lines(shown.speaker, job.width), ()))
    begun = begin(silent, ask.new_plan, language)
    made = _Made(job, ask, read if begun.language == language else read_in(begun.language, read.how), begun, done_on)
    return made.agreed(silent.question)


def _in_its_language(job: Job, ask: ImportAsk, read_in: ReadIn) -> tuple[str, TableRead]:
    """The table in the language of the plan: as it was typed, else that of the table, else that of the reader."""
    if "language" in ask.new_plan.typed:
        language = begin(job._replace(question=None), ask.new_plan).language
        return language, read_in(language)
    read = read_in(job.language)
    of_table = read.draft.table.language
    if of_table in ("fi", "en") and of_table != job.language:
        return of_table, read_in(of_table, read.how)
    return job.language, read


def _asked_done_on(job: Job, draft: Draft) -> date | None:
    """One day for all that were done without one; None where nobody is asked, or knows."""
    undated = done_without_day(draft)
    if job.question is None or not undated:
        return None
    items = ", ".join(safe(f"{action.id} {action.fields['title'].value}") for action in undated)
    return past_day(job, job.today(FINNISH_TIME), texts.WHEN_DONE, items)


class _Made(NamedTuple):
    """A plan made of a table with what is known of it; `done_on` is when all was done of which the table has no day."""

    job: Job
    ask: ImportAsk
    read: TableRead
    begun: Begun
    done_on: date | None

    @property
    def draft(self) -> Draft:
        return self.read.draft if self.done_on is None else with_done_on(self.read.draft, self.done_on)

    @property
    def speaker(self) -> Speaker:
        return Speaker(self.job.language, self.job.today(FINNISH_TIME))

    @property
    def path(self) -> str:
        return new_plan_folder.plan_in(self.begun.folder)

    @property
    def plan(self) -> NewPlan:
        table = safe(self.read.draft.table.name)
        given = answers(self.begun.known, self.begun.language)
        around = around_table(given, self.speaker.today, table, self.ask.new_plan.suffix)
        return new_plan(self.draft, around, self.speaker.today, self.begun.language)

    @property
    def answer(self) -> Answer:
        return self._answer(self.plan)

    def _answer(self, plan: NewPlan) -> Answer:
        draft, speaker = self.draft, self.speaker
        reports = tuple(speaker.reports(draft.reports))
        unclear = (*(told for told in reports if told.is_unclear), *speaker.left_out(plan.left_out))
        told = tuple(told for told in reports if not told.is_unclear)
        return Answer(draft, tuple(_items(plan, draft)), (), (), (), unclear, told, None)

    def imported(self, *, is_written: bool) -> Imported:
        """The answer with all that is shown; the files, where they are written."""
        plan = self.plan
        answer = self._answer(plan)
        shown = answer.lines(self.speaker, self.job.width)
        if not is_written:
            text = texts.NOT_WRITTEN if self.ask.dry_run else texts.NOT_YET
            return Imported(answer, None, lines=(*shown, (), *self._said(text)))
        return self._with_files(plan, answer, (*shown, ()))

    def agreed(self, question: Callable[[str], str]) -> Imported:
        """The same once a person has said yes; `shown` was all of it before."""
        plan = self.plan
        answer = self._answer(plan)
        while (typed := fold(question(self._prompt))) not in (*YES, *NO):
            pass
        if typed in NO:
            return Imported(answer, None, lines=self._said(texts.NOT_WRITTEN))
        return self._with_files(plan, answer, ())

    @property
    def _prompt(self) -> str:
        return f"\n{say(texts.MAKE, self.job.language, path=self.path)}\n> "

    def _with_files(self, plan: NewPlan, answer: Answer, shown: tuple[Line, ...]) -> Imported:
        writes, said = new_files(self.job, self.ask.new_plan, self.begun, plan.text, is_of_table=True)
        lines = (*shown, *((Span(line),) for line in said.splitlines()))
        return Imported(answer, self.path, lines=lines, writes=(*writes, *self._remembered(plan)), is_written=True)

    def _said(self, text: Text) -> tuple[Line, ...]:
        return tuple(text_lines(text.fill(self.job.language), self.job.width))

    def _remembered(self, plan: NewPlan) -> Iterator[FileWrite]:
        loaded = load(Source(self.path, plan.text))
        if loaded.plan is None:
            return
        standing = Standing(loaded, loaded.plan, self.speaker.today, self.begun.language)
        draft = self.read.draft
        rows = [known_row(goal, draft, standing) for goal in draft.goals]
        rows += [known_row(action, draft, standing) for action in draft.actions]
        yield from unseen(self.job, self.path)
        yield known_tables.remembered(self.path, KnownTables(), self.read, rows)


def _items(plan: NewPlan, draft: Draft) -> Iterator[Item]:
    cells = {("goals", goal.id): goal.cell for goal in draft.goals}
    cells |= {("actions", action.id): action.cell for action in draft.actions}
    for section, items in (("goals", plan.goals), ("actions", plan.actions)):
        for item in items:
            yield Item(section, item.id, cells[section, item.id], item.fields, "new")


# --- of an exported plan ------------------------------------------------------------------------------------------


def of_export(job: Job, ask: ImportAsk, exported: Exported) -> Outcome:
    """A plan equal to one that was exported; raises UserError where the data hold no such plan, or several."""
    plans = exported.data.get("plans")
    if not isinstance(plans, list) or len(plans) != 1 or not isinstance(plans[0], dict):
        raise UserError("export-of-several", path=ask.table)
    data = plans[0].get("plan")
    language = data.get("language") if isinstance(data, dict) else None
    language = language if language in ("fi", "en") else job.language
    try:
        text = plan_text(data, language)
    except Malformed as error:
        raise UserError("export-malformed", path=ask.table, where=error.path) from error
    folder = new_plan_folder.typed(job, ask.new_plan.folder)
    path = new_plan_folder.plan_in(folder)
    if not _may_write(job, ask, path):
        text_said = texts.NOT_WRITTEN if ask.asks(job) or ask.dry_run else texts.NOT_YET
        return Outcome(text=f"{text_said.fill(job.language)}\n")
    writes, said = new_files(job, ask.new_plan, Begun({}, folder, language), text, is_of_table=True)
    return Outcome(text=said, writes=writes)


def _may_write(job: Job, ask: ImportAsk, path: str) -> bool:
    if not ask.asks(job):
        return ask.yes and not ask.dry_run
    assert job.question is not None, "somebody is there to answer"
    return fold(job.question(say(texts.MAKE, job.language, path=path) + "\n> ")) in YES
