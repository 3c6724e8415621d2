"""What all commands share that record a fact: the plan and the day, the edit, the rules at the point of writing, what is
said of it, and the way back.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from datetime import date
from functools import partial
from itertools import chain
from typing import NamedTuple, TypeAlias

from seuranta.commands import FileWrite, Job, Outcome, PlanFile, UserError, bad_date, spoken_day
from seuranta.commands.kept_copies import kept_copy
from seuranta.commands.record.answered import ANSWERS, Answer, to_be_answered
from seuranta.commands.record.at_writing import notices, refusal, refuse_contradictions
from seuranta.commands.record.lapsing import lapses_said
from seuranta.commands.record.naming import is_day
from seuranta.commands.record.remembering import made_new, remembered
from seuranta.commands.several_plans import one_item, one_plan, unreadable
from seuranta.output.screen.layout import text_lines
from seuranta.output.words import record_texts
from seuranta.output.words.command_names import command_name
from seuranta.output.words.harmless import safe
from seuranta.output.words.phrases import say, short_day
from seuranta.output.words.text import Text
from seuranta.output.words.usage import sentence
from seuranta.plan import edit
from seuranta.plan.edit import Change
from seuranta.plan.follow.followup import FollowUp
from seuranta.plan.loading import lookup
from seuranta.plan.loading.lookup import ItemId
from seuranta.plan.loading.model import Plan
from seuranta.plan.record.changes import Before, changes
from seuranta.plan.record.facts import Fact
from seuranta.plan.values.holidays import is_working_day
from seuranta.plan.values.spoken import SpokenDue, read_past, read_spoken_due
from seuranta.plan.words.diagnostic import Argument, At, ValueProblem
from seuranta.plan.words.vocabulary import YES, fold


class RecordAsk(NamedTuple):
    """What every fact may be recorded with: the day it happened, whether only the difference is wanted, whether something
    may be due on a day that is over, and the format of the answer.
    """

    on: str | None = None
    dry_run: bool = False
    allow_past: bool = False
    form: str = "text"


class Scene(NamedTuple):
    """The plan before a fact is recorded, and the day of the fact."""

    job: Job
    file: PlanFile
    follow: FollowUp
    day: date
    allows_past: bool = False

    @property
    def plan(self) -> Plan:
        return self.follow.plan

    @property
    def language(self) -> str:
        return self.job.language

    @property
    def written_in(self) -> str:
        """The language of what is written into the plan."""
        return edit.language_of(self.file.loaded, self.language)

    def day_text(self, item: ItemId, day: date) -> str:
        """A day as it is written into an item."""
        return edit.day_text_in(self.file.loaded, At(item.section, item.id), day, self.language)

    @property
    def today(self) -> date:
        return self.file.day

    @property
    def before(self) -> Before:
        """The plan and its places in the file, as facts are written into them."""
        return Before(self.plan, self.file.loaded.places)

    def say(self, text: Text, **args: Argument) -> str:
        return say(text, self.language, **args)

    def changes(self, *facts: Fact) -> tuple[Change, ...]:
        """What to write of facts, as a meeting writes them."""
        return changes(self.before, facts)

    def item(self, typed: str, *sections: str) -> ItemId:
        """The item that is meant; raises UserError, with the right command where it is of another kind."""
        if not lookup.find(self.plan, typed, sections):
            others = lookup.find(self.plan, typed)
            if len(others) == 1:
                raise _wrong_kind(others[0], sections[0], self.language)
            if not others and is_day(typed, self.today):
                raise UserError("day-as-item", typed=typed, day=f'"{typed}"' if " " in typed else typed)
        return one_item(self.plan, typed, self.language, sections)

    def items(self, typed: Iterable[str], *sections: str) -> list[ItemId]:
        return list(dict.fromkeys(self.item(text, *sections) for text in typed))

    def named(self, item: ItemId, typed: str = "") -> str:
        """The id, and the title where a person found it by a piece of that."""
        title = lookup.title(self.plan, item)
        is_id = not typed or item.id.casefold() in typed.casefold()
        return safe(item.id) if is_id or not title else safe(f"{item.id} ({title})")

    def due_day(self, option: str, typed: str) -> date:
        """A day that is still to come: of a period, its last working day. Of one that is over a person is asked."""
        working = partial(is_working_day, country=self.plan.country)
        try:
            due = read_spoken_due(typed, self.today, working)
        except ValueProblem as problem:
            raise bad_date(option, problem, self.language) from problem
        return due.day if due.day >= self.day or self.allows_past else self._agreed(option, due)

    def _agreed(self, option: str, due: SpokenDue) -> date:
        """The day that a person agrees to instead of one that is over; raises UserError where nobody can."""
        name, question = "day-is-over", record_texts.DAY_IS_OVER
        args: dict[str, Argument] = {"day": short_day(due.day, self.today, self.language)}
        if due.later is not None:
            name, question = "period-is-over", record_texts.PERIOD_IS_OVER
            args["later"] = short_day(due.later, self.today, self.language)
        if self.job.question is None:
            raise UserError(name, **args)
        answer = self.job.question(self.say(question, **args)).strip()
        if answer and fold(answer) not in YES:
            return self.due_day(option, answer)
        if not answer and due.later is None:
            raise UserError(name, **args)
        return due.later or due.day

    def given(self, value: str | None, question: Text, missing: UserError, before: str = "", **args: Argument) -> str:
        """A text that is needed: as given, else as a person answers; raises `missing` where nobody can."""
        if value is not None and value.strip():
            return value.strip()
        if self.job.question is not None:
            answer = self.job.question(before + self.say(question, **args)).strip()
            if answer:
                return answer
        raise missing


Said: TypeAlias = Callable[[FollowUp], Iterable[str]]
"""What is said of a fact, given what follows from the plan with the fact in it."""
Papers: TypeAlias = Callable[[PlanFile], tuple[FileWrite, ...]]
"""The new documents that go with a fact, given the plan with the fact in it."""


class Recording(NamedTuple):
    """What a command writes and says; without changes only `note` is said. `first` is said before anything is written.

    `keeps_copy`: where no git keeps the plan, a copy of it is kept with the fact in it. `papers` are written beside it.
    """

    changes: tuple[Change, ...] = ()
    said: Said = lambda _after: ()
    first: str = ""
    note: str = ""
    keeps_copy: bool = False
    papers: Papers = lambda _after: ()


def record(job: Job, ask: RecordAsk, make: Callable[[Scene], Recording]) -> Outcome:
    """Records what `make` asks for: writes it, and says what it means; with `dry_run` shows the difference instead."""
    job = to_be_answered(job, ask.form)
    file = one_plan(job)
    if file.follow is None:
        return unreadable(job)
    scene = Scene(job, file, file.follow, day_of_fact(file, ask.on, job.language), ask.allow_past)
    recording = make(scene)
    if not recording.changes:
        said = (recording.note, scene.say(record_texts.UNCHANGED))
        return ANSWERS[ask.form](job, Answer(file, file, scene.day, said))
    try:
        after = _after(scene, recording.changes)
    except edit.CannotEdit as error:
        return by_hand(file.path, recording.changes[0].at.item, error, scene.language)
    return _made(scene, recording, after, ask)


def _after(scene: Scene, changes: tuple[Change, ...]) -> PlanFile:
    """The plan with the changes in it; raises UserError where a value cannot be taken or the plan would contradict itself."""
    file = scene.file
    try:
        edited = edit.apply(file.loaded, changes, scene.plan.language or scene.language)
    except edit.NotText as error:
        raise UserError("bad-answer") from error
    except edit.NotUnderstood as error:
        raise refusal(error.problem, scene.language) from error
    after = file.edited(edited, file.day)
    refuse_contradictions(file, after, scene.language)
    return after


def _made(scene: Scene, recording: Recording, after: PlanFile, ask: RecordAsk) -> Outcome:
    """What is said of the fact; unless it is a trial the plan file with the fact in it, and the way back."""
    assert after.follow is not None, "what was read before the edit is read after it"
    job, old, new = scene.job, scene.file.loaded.source, after.loaded.source
    copies = tuple(kept_copy(job, scene.file, new)) if recording.keeps_copy else ()
    papers = recording.papers(after)
    sentences = (
        *recording.said(after.follow),
        *lapses_said(scene.follow, after.follow, job.language),
        *(scene.say(record_texts.COPY_KEPT, path=copy.path) for copy in copies),
        *(scene.say(record_texts.PAPER, path=paper.path) for paper in papers[:1]),
    )
    answer = Answer(
        scene.file,
        after,
        scene.day,
        sentences,
        tuple(notices(scene.follow, after.follow, job.language)),
        recording.first,
        tuple(file.path for file in (*copies, *papers)),
        is_written=not ask.dry_run,
    )
    outcome = ANSWERS[ask.form](job, answer)
    outcome = outcome._replace(told=outcome.told + copies_told(job, scene.file))
    if ask.dry_run:
        return outcome
    memory = remembered(job, after.path, old, new, sentences[0], made_new((*copies, *papers)))
    writes = (FileWrite(after.path, new.encoded(), old.encoded()), *copies, *papers, *memory)
    return outcome._replace(writes=writes)


def copies_told(job: Job, file: PlanFile) -> str:
    """What is said of copies beside a plan where something is written into it; empty where there are none."""
    if not file.copies:
        return ""
    from seuranta.output.words.messages.problems import problem_hint, problem_sentence  # noqa: PLC0415 - hardly ever

    (copies,) = file.copies
    text = f"{problem_sentence(copies, job.language)} {problem_hint(copies, job.language) or ''}".rstrip()
    return shown_first([text], job.width)


def day_of_fact(file: PlanFile, typed: str | None, language: str) -> date:
    if typed is None:
        return file.day
    day = spoken_day("--on", typed, file.day, language, read_past)
    if day > file.day:
        raise UserError("in-future", day=day)
    return day


def shown_first(sentences: Iterable[str], width: int) -> str:
    """Sentences that are said before anything is written, line by line."""
    lines = chain.from_iterable(text_lines(sentence, width) for sentence in sentences)
    return "".join("".join(span.text for span in line) + "\n" for line in lines)


def _wrong_kind(item: ItemId, wanted: str, language: str) -> UserError:
    verb = _VERBS.get(item.section, "set")
    more = record_texts.MORE_TO_TYPE.get(verb)
    return UserError(
        "wrong-kind",
        id=item.id,
        kind=record_texts.KINDS[item.section].fill(language),
        wanted=record_texts.KINDS[wanted].fill(language),
        verb=command_name(verb, language),
        more=more.fill(language) if more is not None else "",
    )


_VERBS = {"actions": "done", "goals": "reading", "checkpoints": "held", "communication": "told", "feedback": "answer"}


# --- what is shown ------------------------------------------------------------------------------------------------


def by_hand(path: str, item: str | None, error: edit.CannotEdit, language: str) -> Outcome:
    """What a person can write themselves where the file cannot be edited safely."""
    args: dict[str, Argument] = {"path": path, "item": item or "", "line": error.line}
    lines = "".join(f"  {safe(line)}\n" for line in error.by_hand.splitlines())
    return Outcome(told=sentence("edit-by-hand", language, args) + "\n" + lines, code=2)
