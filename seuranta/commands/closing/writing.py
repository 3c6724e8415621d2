"""From the answers of a closing to what is written: the closed plan in one edit, its papers, the answers, the next plan."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from seuranta.commands import FileWrite, Job, Outcome, PlanFile, UserError, new_plan_folder
from seuranta.commands.closing import papers
from seuranta.commands.closing.talk import Settled, Sitting, anything, closing
from seuranta.commands.drafts import DeliveryAsk, deliver
from seuranta.commands.meet.answers import Written
from seuranta.commands.meet.answers import written as answers_text
from seuranta.commands.meet.interview import Question, interview
from seuranta.commands.meet.to_complete import ToComplete, path_of_answers, to_complete
from seuranta.commands.meet.verdict import ACCEPT
from seuranta.commands.record.answered import difference
from seuranta.commands.record.at_writing import refusal, refuse_contradictions
from seuranta.commands.record.recording import by_hand, copies_told
from seuranta.commands.record.remembering import made_new, remembered
from seuranta.output.documents.document_names import Paper
from seuranta.output.screen.folding import folded
from seuranta.output.screen.layout import NOTHING, Line, Span, text_lines
from seuranta.output.words import closing_texts as texts
from seuranta.output.words import record_texts
from seuranta.output.words.harmless import safe
from seuranta.output.words.items import plan_name
from seuranta.output.words.phrases import say
from seuranta.output.words.shell import shell_word
from seuranta.output.words.text import shown
from seuranta.plan.edit import CannotEdit, NotUnderstood, apply
from seuranta.plan.loading.load import Loaded
from seuranta.plan.normal.next_plan import Kept, next_plan
from seuranta.plan.record.changes import Before
from seuranta.plan.record.closing import Fate, Wording, closing_changes
from seuranta.plan.words.diagnostic import TypedDay
from seuranta.plan.words.ids import slug


class Closing(NamedTuple):
    """A closing: the plan as it stands, what the talk of it starts from, and where the next plan goes, if one is wanted."""

    job: Job
    plan_file: PlanFile
    sitting: Sitting
    next_folder: str | None = None
    suffix: str = ""

    @property
    def language(self) -> str:
        """The language of what is written beside the plan."""
        return self.job.language_beside(self.plan_file)

    @property
    def next_again(self) -> str:
        """What has to be typed after the command for the next plan to be written to the same folder."""
        return f" --next {shell_word(self.next_folder)}" if self.next_folder is not None else ""


def summary_of(of: Closing, settled: Settled) -> Iterator[Line]:
    """Everything that is recorded, one line for each answer."""
    sitting = of.sitting
    yield NOTHING
    yield (Span(texts.SUMMARY.fill(sitting.language), "heading"),)
    for fate in settled.fates:
        yield from text_lines(f"+ {_fate_line(sitting, fate)}", sitting.width, hanging=2)
    yield from text_lines(f"+ {sitting.say(texts.CLOSED, day=sitting.day)}", sitting.width, hanging=2)


def _fate_line(sitting: Sitting, fate: Fate) -> str:
    title = getattr(sitting.follow.plan, fate.section)[fate.id].title
    item = safe(f"{fate.id} {title}") if title else safe(fate.id)
    text = {"carry": texts.CARRY_LINE, "smaller": texts.SMALLER_LINE, "give_up": texts.DROP_LINE}[fate.what]
    line = sitting.say(text, item=item, less=fate.less, reason=fate.reason)
    return line if fate.day is None else sitting.say(texts.BY_LINE, line=line, day=fate.day)


# --- what is written ----------------------------------------------------------------------------------------------


def written(
    of: Closing,
    settled: Settled,
    *,
    is_dry: bool,
    before: tuple[FileWrite, ...] = (),
    after: tuple[FileWrite, ...] = (),
) -> Outcome:
    """The closed plan, its papers, the answers and the next plan, between what is written `before` and `after` them; with
    `is_dry` only what would change.
    """
    job, file = of.job, of.plan_file
    try:
        edited = _edited(of, settled)
    except CannotEdit as error:
        return by_hand(file.path, None, error, job.language)._replace(writes=before)
    if is_dry:
        shown = difference(file.path, file.loaded.source, edited.source)
        told = record_texts.NOT_WRITTEN.fill(job.language) + "\n" + copies_told(job, file)
        return Outcome(text=shown, told=told)
    closed = PlanFile(file.path, edited, file.day, file.today, file.neighbours, file.again)
    delivered = _papers(of, closed, settled)
    old, new = file.loaded.source, edited.source
    said = of.sitting.say(texts.CLOSED, day=of.sitting.day)
    following = tuple(_next(of, settled))
    writes = (
        *before,
        FileWrite(file.path, new.encoded(), old.encoded()),
        *delivered.writes,
        _answers_file(of, settled),
        *following,
        *remembered(job, file.path, old, new, said, made_new(delivered.writes)),
        *after,
    )
    text = "".join(f"{line}\n" for line in _said(of, settled, delivered, said))
    text = folded(text, job.width) if job.folds else text
    return Outcome(text=text, told=delivered.told + copies_told(job, file), writes=writes)


def _edited(of: Closing, settled: Settled) -> Loaded:
    """The plan with its end in it; raises UserError where it would contradict itself."""
    loaded, day, language = of.plan_file.loaded, of.sitting.day, of.language
    wording = Wording(
        texts.GIVEN_UP.fill(language), texts.SMALLER_GOAL.fill(language), texts.SMALLER_ACTION.fill(language)
    )
    changes = closing_changes(Before(of.sitting.follow.plan, loaded.places), settled.fates, day, wording, language)
    try:
        edited = apply(loaded, changes, language)
    except NotUnderstood as error:
        raise refusal(error.problem, of.job.language) from error
    file = of.plan_file
    refuse_contradictions(file.edited(loaded, day), file.edited(edited, day), of.job.language)
    return edited


def _papers(of: Closing, closed: PlanFile, settled: Settled) -> Outcome:
    """The papers of the end as files beside the plan, in its language."""
    ended = papers.ended(of.job, of.plan_file, closed.loaded, of.sitting.day)
    wanted: tuple[Paper, ...] = ("final", *(("funder",) if settled.is_for_funder else ()), "last")
    drafts = [(closed, papers.draft(ended, paper, settled.told, of.language)) for paper in wanted]
    return deliver(of.job._replace(plans=(closed,)), drafts, DeliveryAsk())


def _answers_file(of: Closing, settled: Settled) -> FileWrite:
    """What was answered, so that the papers can be made again: what became of everything, and what a funder may know."""
    path = papers.answers_path(of.plan_file.path, of.sitting.day, of.language)
    text = answers_text(list(_answers(of, settled)), of.language)
    return FileWrite(path, text.encode(), of.job.files.previous(path), is_optional=True)


def _answers(of: Closing, settled: Settled) -> Iterator[Written]:
    for fate in settled.fates:
        less, by = ("target", "by") if fate.section == "goals" else ("rest", "due")
        title = safe(getattr(of.sitting.follow.plan, fate.section)[fate.id].title or "")
        yield Written((fate.section, fate.id, "do"), texts.CHOICES[fate.what][1].fill(of.language), title)
        if fate.reason is not None:
            yield Written((fate.section, fate.id, "reason"), fate.reason)
        if fate.less is not None:
            yield Written((fate.section, fate.id, less), fate.less)
        if fate.day is not None:
            yield Written((fate.section, fate.id, by), shown(TypedDay(fate.day), of.language))
    yes, no = ("k", "e") if of.language == "fi" else ("y", "n")
    yield Written(("for_funder",), yes if settled.is_for_funder else no)
    for section, id_ in sorted(settled.told):
        yield Written(("reasons", of.sitting.readers.reference(section, id_), "tell"), yes)


# --- the next plan ------------------------------------------------------------------------------------------------


def _next(of: Closing, settled: Settled) -> Iterator[FileWrite]:
    """The plan that goes on with what was carried over; raises UserError where one stands there already."""
    if of.next_folder is None:
        return
    path = new_plan_folder.plan_in(of.next_folder)
    if of.job.files.previous(path) is not None:
        raise UserError("plan-exists", path=path)
    plan, day, language = of.sitting.follow.plan, of.sitting.day, of.language
    kept: dict[tuple[str, str], Kept] = {
        (fate.section, fate.id): _kept(of, fate) for fate in settled.fates if fate.goes_on
    }
    id_ = "-".join(filter(None, (slug(f"{plan.company or ''} {plan.title or ''}"), of.suffix)))
    text = say(texts.NEXT_HEAD, language, day=day, again="") + next_plan(plan, day, kept, id_, language)
    yield FileWrite(path, text.encode(), None)


def _kept(of: Closing, fate: Fate) -> Kept:
    plan = of.sitting.follow.plan
    named = plan.title or plan_name(plan) or of.plan_file.path
    origin = texts.ORIGIN.fill(of.language, title=named, id=fate.id, day=of.sitting.day)
    title = fate.less if fate.section == "actions" else None
    target = fate.less if fate.section == "goals" else None
    return Kept(origin, title, target, fate.day)


def _said(of: Closing, settled: Settled, delivered: Outcome, said: str) -> Iterator[str]:
    """What was written, and what to do next."""
    language, again = of.job.language, of.plan_file.again
    yield said
    yield delivered.text.rstrip("\n")
    if of.next_folder is not None:
        path = new_plan_folder.plan_in(of.next_folder)
        yield say(texts.NEXT_WRITTEN, language, path=path)
        yield say(texts.CHECK_NEXT, language, plan=of.next_folder or ".")
    elif any(fate.goes_on for fate in settled.fates):
        yield say(texts.CARRIED_WITHOUT, language, again=again)
    yield texts.TELL_STAFF.fill(language)
    yield say(texts.UNDO, language, plan=again)


# --- a file of questions ------------------------------------------------------------------------------------------


def prepared(of: Closing, *, is_dry: bool) -> Outcome:
    """The questions as a file of answers to fill in; raises UserError where there is one, which somebody may have begun."""
    day, language = of.sitting.day, of.job.language
    path = path_of_answers(of.plan_file.path, day, texts.PREPARED_FILE, language)
    head = texts.PREPARE_HEAD.fill(language, day=day)
    questions = ToComplete("close", head, _asked(of), texts.PREPARED)
    return to_complete(of.job, of.plan_file, path, questions, is_dry=is_dry)


_FURTHER = {"goals": ("reason", "target", "by"), "actions": ("reason", "rest", "due")}
"""What may be asked behind what becomes of an item."""


def _asked(of: Closing) -> Iterator[Written]:
    """Every open item with what may be answered of it."""
    questions: list[Question] = []

    def reply(_shown: tuple[Line, ...], question: Question, _why: str | None) -> str:
        if question.path != ACCEPT:
            questions.append(question)
        return anything(question) if question.must else ""

    interview(lambda: closing(of.sitting, lambda _: ()), {}, reply, of.sitting.readers.read, [])
    for question in questions:
        section, item = question.path[0], question.path[1] if len(question.path) > 1 else ""
        if section == "for_funder":
            yield Written(("for_funder",), "")
        elif question.path[-1] == "do":
            yield Written(question.path, "", safe(getattr(of.sitting.follow.plan, section)[item].title or ""))
            for field in _FURTHER[section]:
                yield Written((section, item, field), "")
