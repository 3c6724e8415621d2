"""`seuranta meet`: carries a team through a checkpoint, and writes the plan and the minutes once its summary is accepted.

Read it in this order:

1. `meet` below: a meeting is held with a person at the terminal or with a file of answers, or such a file is prepared.
2. `interview`: a conversation as data. A talk is a generator that yields what to show and what to ask, and receives what
   the answers mean; `interview` holds it with whoever answers, from the start again where somebody goes back. It knows
   nothing of plans.
3. `which_checkpoint` and `opening`: which checkpoint the meeting is, on which day, and where its minutes will be.
4. `whole_meeting`: the whole talk, its parts in order. `asking` holds what all parts share: the `Sitting` and how it shows,
   asks and lets choose; `readers` say what answers mean.
5. The parts: `about_untouched`, `about_actions` (with `one_action` and `about_results`), `about_others` (goals, messages,
   questions), `about_topics`, `about_decisions` (with news and the next time), `about_points` (what the agenda lists to
   decide), `about_promises`. Each appends facts (`plan.record.facts`) to one list.
6. `writing`: the facts as changes of the plan (`plan.record.changes`), all in one edit, with the minutes and the summary.
7. At the edges: `at_terminal` shows questions, `answers` reads and writes files of answers, `prepare` makes one ahead as a file `to_complete`,
   `keeper` keeps those of a meeting that broke off, and `verdict` reads whether it is recorded.
"""

from __future__ import annotations

from collections.abc import Mapping

from seuranta.commands import Job, Outcome, PlanFile, UserError
from seuranta.commands.meet import opening
from seuranta.commands.meet.about_promises import Coming
from seuranta.commands.meet.answers import AnswersRead, UnreadableAnswersError, key_of, typed_answers
from seuranta.commands.meet.at_terminal import reply_of
from seuranta.commands.meet.interview import Path, Question, Reply, interview
from seuranta.commands.meet.keeper import Keeper
from seuranta.commands.meet.opening import MeetAsk, Opened
from seuranta.commands.meet.prepare import prepared
from seuranta.commands.meet.verdict import ACCEPT
from seuranta.commands.meet.whole_meeting import Conclusion, meeting
from seuranta.commands.meet.writing import ByHandError, coming, record, recorded, told_of
from seuranta.commands.several_plans import one_plan, unreadable
from seuranta.output.screen.layout import Line, text_lines
from seuranta.output.screen.problems import problems_text
from seuranta.output.words import meet_texts as texts
from seuranta.output.words.phrases import say
from seuranta.plan.loading.model import Plan
from seuranta.plan.record.facts import Settled
from seuranta.plan.words.nearest import first_of

__all__ = ["MeetAsk", "meet"]


def meet(job: Job, ask: MeetAsk) -> Outcome:
    """Holds the meeting with the person at the terminal or with a file of answers, or prepares such a file."""
    plan_file = one_plan(job)
    if plan_file.follow is None:
        return unreadable(job)
    try:
        given = typed_answers(job, ask.answers) if ask.answers is not None else None
    except UnreadableAnswersError as error:
        return Outcome(told=problems_text((error.checked,), job.language, job.width), code=2)
    if ask.prepare:
        return prepared(job, opening.opened_ahead(job, plan_file, ask.checkpoint), is_dry=ask.dry_run)
    if job.question is not None:
        return _at_terminal(job, plan_file, ask, given.answers if given is not None else {})
    if given is None:
        raise UserError("meeting-needs-terminal")
    try:
        return _by_file(job, plan_file, ask, given)
    except ByHandError as error:
        return Outcome(told=told_of(error, job.language, plan_file.again), code=2)


# --- with a file of answers ---------------------------------------------------------------------------------------


def _by_file(job: Job, plan_file: PlanFile, ask: MeetAsk, given: AnswersRead) -> Outcome:
    """Everything at once: what the file does not answer changes nothing, what it answers must be understood."""
    opened = opening.opened(job, plan_file, ask.checkpoint, given.answers)
    wanted = opening.without_head(given.answers)
    wrong: dict[Path, str] = {}
    asked: list[Path] = []

    def reply(_shown: tuple[Line, ...], question: Question, why: str | None) -> str:
        if why is not None:
            wrong[question.path] = why
        if question.is_needed and why is None and (*question.path[:-1], "do") in wanted:
            text = texts.MISSING_YES if question.path[-1] == "sure" else texts.MISSING
            key = key_of(question.path, job.language)
            wrong[*question.path[:-1], "do"] = say(text, job.language, key=key)
        return "k" if question.path == ACCEPT else ""

    held = _held(job, opened, dict(wanted), reply, asked)
    wrong |= {
        path: _why_not_asked(path, opened.meeting.follow.plan, job.language) for path in wanted if path not in asked
    }
    if wrong:
        return Outcome(told=given.told(ask.answers or "", wrong), code=2)
    return recorded(job, opened, held.settled, is_dry=ask.dry_run)


def _why_not_asked(path: Path, plan: Plan, language: str) -> str:
    items: dict[str, Mapping[str, object]] = {
        "actions": plan.actions,
        "goals": plan.goals,
        "messages": plan.communication,
        "questions": plan.feedback,
        "topics": plan.topics,
    }
    known = items.get(path[0])
    if known is not None and len(path) > 2 and path[1] not in known:
        return say(texts.UNKNOWN_ITEM, language, typed=path[1], ids=", ".join(first_of(tuple(known))))
    return say(texts.NOT_ASKED_FOR, language, key=key_of(path, language))


# --- with a person ------------------------------------------------------------------------------------------------


def _at_terminal(job: Job, plan_file: PlanFile, ask: MeetAsk, given: dict[Path, str]) -> Outcome:
    """Asks; whatever breaks it off, what was answered is kept for the next time."""
    kept = say(texts.KEPT, job.language, plan=plan_file.again)
    keeper = Keeper(job, plan_file.path, opening.KIND, kept, is_dry=ask.dry_run)
    try:
        opened, answers = opening.taken_up(keeper, job, plan_file, ask.checkpoint, given)
        job.show(opening.title_lines(opened, job.language, job.width))
        held = _held(job, opened, answers, reply_of(job), [])
    except (KeyboardInterrupt, EOFError):
        return keeper.broken_off()
    except UserError as error:
        told = told_of(error, job.language, plan_file.again)
        return Outcome(told=told, writes=keeper.saved(), code=2)
    if held.verdict == "discard":
        return Outcome(text=texts.DROPPED.fill(job.language) + "\n", writes=keeper.cleared())
    if held.verdict == "later":
        return keeper.put_off()
    return recorded(
        job,
        opened,
        held.settled,
        is_dry=ask.dry_run,
        before=keeper.saved(is_optional=True),
        after=keeper.cleared_after(),
    )


def _held(job: Job, opened: Opened, answers: dict[Path, str], reply: Reply, asked: list[Path]) -> Conclusion:
    """The whole talk; whether to record it is asked anew each time."""
    answers.pop(ACCEPT, None)

    def summary(settled: Settled) -> tuple[Line, ...]:
        left_out = [path for path in answers if path not in asked and path != ACCEPT]
        sentence = say(texts.NOT_ASKED, job.language, n=len(left_out))
        notes = text_lines(sentence, job.width, "amber") if left_out else []
        return *record(opened, settled).summary(job.language, job.width), *notes

    def outlook(settled: Settled) -> Coming | None:
        return coming(opened, settled)

    return interview(
        lambda: meeting(opened.meeting, summary, outlook), answers, reply, opened.meeting.readers.read, asked
    )
