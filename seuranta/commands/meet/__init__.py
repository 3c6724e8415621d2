"""`seuranta meet`: carries a team through a checkpoint, and writes the plan and the minutes once its summary is accepted."""

from __future__ import annotations

from seuranta.commands import Job, Outcome, PlanFile, UserError
from seuranta.commands.meet import session
from seuranta.commands.meet.answers import AnswersRead, key_of
from seuranta.commands.meet.conversation import ACCEPT, Held, meeting
from seuranta.commands.meet.flow import Path, Question, Reader, Reply, interview
from seuranta.commands.meet.prepare import prepared
from seuranta.commands.meet.record import record, recorded
from seuranta.commands.meet.session import MeetAsk, Opened
from seuranta.commands.show import one_plan, unreadable
from seuranta.output import meet_texts as texts
from seuranta.output.layout import Line, safe
from seuranta.output.phrases import say
from seuranta.output.usage import sentence
from seuranta.plan.meeting import Settled

__all__ = ["MeetAsk", "meet"]


def meet(job: Job, ask: MeetAsk) -> Outcome:
    """Holds the meeting with the person at the terminal or with a file of answers, or prepares such a file."""
    plan_file = one_plan(job)
    if plan_file.follow is None:
        return unreadable(job)
    given = _answers(job, ask.answers) if ask.answers is not None else None
    if ask.prepare:
        return prepared(job, plan_file, session.opened(job, plan_file, ask.checkpoint, {}))
    if job.question is not None:
        return _at_terminal(job, plan_file, ask, given.answers if given is not None else {})
    if given is None:
        raise UserError("meeting-needs-terminal")
    return _by_file(job, plan_file, ask, given)


# --- with a file of answers ---------------------------------------------------------------------------------------


def _answers(job: Job, path: str) -> AnswersRead:
    """A file of answers; raises UserError where it cannot be read or holds a key that means nothing."""
    data = job.previous_file(path)
    if data is None:
        raise UserError("not-found", path=path)
    found = session.answers_of(path, data)
    for one in found.unknown:
        name = "unknown-answer-nearest" if one.suggestion else "unknown-answer"
        raise UserError(name, path=path, n=one.place.line, typed=one.typed, suggestion=one.suggestion)
    return found


def _by_file(job: Job, plan_file: PlanFile, ask: MeetAsk, given: AnswersRead) -> Outcome:
    """Everything at once: what the file does not answer changes nothing, what it answers must be understood."""
    opened = session.opened(job, plan_file, ask.checkpoint, given.answers)
    wanted = session.without_head(given.answers)
    wrong: dict[Path, str] = {}
    asked: set[Path] = set()

    def reply(_shown: tuple[Line, ...], question: Question, why: str | None) -> str:
        if why is not None:
            wrong[question.path] = why
        return "k" if question.path == ACCEPT else ""

    def read(question: Question, typed: str) -> object:
        asked.add(question.path)
        return opened.meeting.readers.read(question, typed)

    held = _held(job, opened, dict(wanted), reply, read)
    wrong |= {
        path: say(texts.NOT_ASKED_FOR, job.language, key=key_of(path, job.language))
        for path in wanted
        if path not in asked
    }
    if wrong:
        lines = sorted((given.places[path].line, why) for path, why in wrong.items() if path in given.places)
        return Outcome(told="".join(f"{ask.answers}:{line}: {safe(why)}\n" for line, why in lines), code=2)
    return recorded(job, opened, held.settled, is_dry=ask.dry_run)


# --- with a person ------------------------------------------------------------------------------------------------


def _at_terminal(job: Job, plan_file: PlanFile, ask: MeetAsk, given: dict[Path, str]) -> Outcome:
    """Asks; whatever breaks it off, what was answered is kept for the next time."""
    kept = say(texts.KEPT, job.language, plan=session.in_command(plan_file))
    keeper = session.Keeper(job, plan_file, is_dry=ask.dry_run)
    try:
        opened, answers = keeper.begin(ask.checkpoint, given)
        job.show(session.title_lines(opened, job.language, job.width))
        held = _held(job, opened, answers, session.reply_of(job), opened.meeting.readers.read)
    except (KeyboardInterrupt, EOFError):
        return keeper.kept(f"\n{kept}\n", 130)
    except UserError as error:
        return keeper.kept(sentence(error.name, job.language, error.args_for_text) + "\n", 2)
    if held.verdict == "drop":
        return Outcome(text=texts.DROPPED.fill(job.language) + "\n", writes=keeper.cleared())
    if held.verdict == "later":
        return keeper.kept(f"{kept}\n", 0)
    return recorded(job, opened, held.settled, is_dry=ask.dry_run, before=keeper.saved(), after=keeper.cleared_after())


def _held(job: Job, opened: Opened, answers: dict[Path, str], reply: Reply, read: Reader) -> Held:
    """The whole talk; whether to record it is asked anew each time."""
    answers.pop(ACCEPT, None)

    def summary(settled: Settled) -> tuple[Line, ...]:
        return record(opened, settled).summary(job.language, job.width)

    return interview(lambda: meeting(opened.meeting, summary), answers, reply, read)
