"""`seuranta close`: asks what becomes of everything that is still open, and writes the end of the plan: the day, the final
report, the last message to the staff and, where it is asked for, the next plan.

Read it in this order: `close` below; `talk`, the questions as a talk of `meet.interview`; `writing`, what is written of the
answers; `papers`, the documents, which `report --final` makes again. The answers of a closing that broke off are kept by
`meet.keeper`.
"""

from __future__ import annotations

from contextlib import suppress
from typing import NamedTuple

from seuranta.commands import Job, Outcome, PlanFile, UserError, new_plan_folder
from seuranta.commands.closing.talk import Settled, Sitting, anything, closing
from seuranta.commands.closing.writing import Closing, prepared, summary_of, written
from seuranta.commands.meet.answers import AnswersRead, UnreadableAnswersError, key_of, typed_answers
from seuranta.commands.meet.at_terminal import reply_of
from seuranta.commands.meet.interview import Path, Question, Reply, interview
from seuranta.commands.meet.keeper import Keeper, Kind
from seuranta.commands.meet.readers import Readers
from seuranta.commands.meet.verdict import ACCEPT
from seuranta.commands.meet.writing import told_of
from seuranta.commands.record.recording import day_of_fact
from seuranta.commands.several_plans import one_plan, unreadable
from seuranta.output.screen.layout import Line, Span
from seuranta.output.screen.problems import problems_text
from seuranta.output.words import closing_texts as texts
from seuranta.output.words import meet_texts
from seuranta.output.words.phrases import say
from seuranta.plan.follow.followup import FollowUp, follow_up
from seuranta.plan.follow.outcome import outcome_of
from seuranta.plan.words.findings import Severity

__all__ = ["CloseAsk", "close"]


class CloseAsk(NamedTuple):
    """When the plan ended, where the next one goes, a file of answers, whether to write such a file, or nothing at all.

    `suffix` is a few letters that no other plan has.
    """

    on: str | None = None
    next_folder: str | None = None
    answers: str | None = None
    prepare: bool = False
    dry_run: bool = False
    suffix: str = ""


def close(job: Job, ask: CloseAsk) -> Outcome:
    """Closes the plan with the person at the terminal or with a file of answers, or prepares such a file."""
    plan_file = one_plan(job)
    if plan_file.loaded.plan is None:
        return unreadable(job)
    if plan_file.loaded.plan.closed_on is not None:
        raise UserError("is-closed", day=plan_file.loaded.plan.closed_on)
    if any(problem.severity is Severity.ERROR for problem in plan_file.loaded.problems):
        raise UserError("close-with-errors", path=plan_file.path, plan=plan_file.again)
    try:
        given = _answers(job, ask.answers) if ask.answers is not None else None
    except UnreadableAnswersError as error:
        return Outcome(told=problems_text((error.checked,), job.language, job.width), code=2)
    of = _closing(job, plan_file, ask)
    if ask.prepare:
        return prepared(of, is_dry=ask.dry_run)
    if job.question is not None:
        return _at_terminal(of, dict(given.answers) if given is not None else {}, is_dry=ask.dry_run)
    if given is None and (of.sitting.open_goals or of.sitting.open_actions):
        raise UserError("closing-needs-answers")
    return _by_file(of, given or AnswersRead({}, {}, ()), ask)


def _closing(job: Job, plan_file: PlanFile, ask: CloseAsk) -> Closing:
    """What is asked follows from the plan alone; only its papers look at how it was presented."""
    day = day_of_fact(plan_file, ask.on, job.language)
    follow = follow_up(plan_file.loaded, day, None)
    _refuse_too_early(plan_file, follow)
    readers = Readers(follow.plan, day, job.language)
    sitting = Sitting(follow, outcome_of(follow.plan, day), readers, job.language, job.width)
    folder = new_plan_folder.plain(ask.next_folder) if ask.next_folder is not None else None
    return Closing(job, plan_file, sitting, folder, ask.suffix)


def _refuse_too_early(plan_file: PlanFile, then: FollowUp) -> None:
    """What was done or dropped after the day would be asked about, and written over."""
    assert plan_file.follow is not None
    now = plan_file.follow.actions
    later = [item for item, action in then.actions.items() if action.is_open and not now[item].is_open]
    if later:
        raise UserError("closed-too-early", day=then.day, ids=", ".join(later), n=len(later))


# --- with a file of answers ---------------------------------------------------------------------------------------


def _answers(job: Job, path: str) -> AnswersRead:
    """A file of answers, of which a bare text under a goal says what becomes of it. Raises UserError where it cannot be read
    or holds a key that means nothing.
    """
    given = typed_answers(job, path)
    return AnswersRead(
        {_meant(where): typed for where, typed in given.answers.items()},
        {_meant(where): place for where, place in given.places.items()},
        (),
    )


def _meant(path: Path) -> Path:
    return (*path[:2], "do") if path[0] == "goals" and path[-1] == "value" else path


def _by_file(of: Closing, given: AnswersRead, ask: CloseAsk) -> Outcome:
    """Everything at once: what is open must be answered, and what is answered must be understood."""
    wrong: dict[Path, str] = {}
    missing: list[Path] = []
    asked: list[Path] = []

    def reply(_shown: tuple[Line, ...], question: Question, why: str | None) -> str:
        if question.path == ACCEPT:
            return "k"
        if question.path in wrong or question.path in missing:
            raise _NoFurtherError
        if why is not None and question.path in given.answers:
            wrong[question.path] = why
        elif question.must:
            missing.append(question.path)
        return anything(question) if question.must else ""

    settled: Settled | None = None
    with suppress(_NoFurtherError):
        settled = _held(of, dict(given.answers), reply, asked)
    language = of.sitting.language
    for path in given.answers if settled is not None else ():
        if path not in asked:
            wrong[path] = say(meet_texts.NOT_ASKED_FOR, language, key=key_of(path, language))
    told = given.told(ask.answers or "", wrong)
    if missing:
        keys = ", ".join(dict.fromkeys(key_of(path, language) for path in missing))
        told += say(texts.UNANSWERED, language, keys=keys) + "\n"
    if told or settled is None:
        return Outcome(told=told, code=2)
    return written(of, settled, is_dry=ask.dry_run, after=_keeper(of, is_dry=ask.dry_run).cleared())


class _NoFurtherError(Exception):
    """What stands in for an answer does not fit either: what is wrong is known by then."""


# --- with a person ------------------------------------------------------------------------------------------------


def _at_terminal(of: Closing, given: dict[Path, str], *, is_dry: bool) -> Outcome:
    """Asks; whatever breaks it off, what was answered is kept for the next time."""
    job, language = of.job, of.sitting.language
    keeper = _keeper(of, is_dry=is_dry)
    try:
        answers = given or _taken_up(keeper, language)
        keeper.keep(answers)
        job.show(((Span(say(texts.HEADING, language, day=of.sitting.day), "heading"),),))
        settled = _held(of, answers, reply_of(job), [])
    except (KeyboardInterrupt, EOFError):
        return keeper.broken_off()
    if settled.verdict == "discard":
        return Outcome(text=texts.DISCARDED.fill(language) + "\n", writes=keeper.cleared())
    if settled.verdict == "later":
        return keeper.put_off()
    before = keeper.saved(is_optional=True)
    try:
        return written(of, settled, is_dry=is_dry, before=before, after=keeper.cleared_after())
    except UserError as error:
        return Outcome(told=told_of(error, language, of.plan_file.again), writes=before, code=2)


def _keeper(of: Closing, *, is_dry: bool) -> Keeper:
    kept = say(texts.KEPT, of.sitting.language, plan=of.plan_file.again, next=of.next_again)
    return Keeper(of.job, of.plan_file.path, Kind("close.yaml", texts.UNREADABLE), kept, is_dry=is_dry)


def _taken_up(keeper: Keeper, language: str) -> dict[Path, str]:
    """The answers from before, if the person goes on from them."""
    kept = keeper.read()
    return kept if kept and keeper.is_wanted(kept, say(texts.CONTINUE, language, n=len(kept))) else {}


def _held(of: Closing, answers: dict[Path, str], reply: Reply, asked: list[Path]) -> Settled:
    """The whole talk; whether to record it is asked anew each time."""
    answers.pop(ACCEPT, None)

    def summary(settled: Settled) -> tuple[Line, ...]:
        return tuple(summary_of(of, settled))

    return interview(lambda: closing(of.sitting, summary), answers, reply, of.sitting.readers.read, asked)
