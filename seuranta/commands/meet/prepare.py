"""`meet --prepare`: the questions of a meeting as a file of answers, for people to complete before it."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import suppress
from textwrap import wrap

from seuranta.commands import Job, Outcome, UserError
from seuranta.commands.meet.about_promises import PROMISED, Coming
from seuranta.commands.meet.answers import Written
from seuranta.commands.meet.asking import OF_POINTS
from seuranta.commands.meet.interview import Path, Question, interview
from seuranta.commands.meet.opening import Opened
from seuranta.commands.meet.to_complete import ToComplete, path_of_answers, to_complete
from seuranta.commands.meet.verdict import ACCEPT
from seuranta.commands.meet.whole_meeting import meeting
from seuranta.commands.meet.writing import coming
from seuranta.output.screen.layout import Line
from seuranta.output.words import meet_texts as texts
from seuranta.output.words import phrases
from seuranta.output.words.harmless import safe
from seuranta.output.words.phrases import say
from seuranta.output.words.promise_sentences import crowded
from seuranta.output.words.text import shown
from seuranta.plan.record.facts import Settled

_WIDTH = 78
"""Of a comment, behind its mark."""
_FURTHER = {
    "actions": ("due", "reason", "what", "who", "by"),
    "audiences": ("on",),
    "new_questions": ("asked_by",),
    "topics": ("outcome", "decision", "title", "owner", "due"),
    "new_decisions": ("reason", "decided_by", "affects", "review_on"),
    "new_actions": ("owner", "due", "goal"),
    "next": ("reason",),
}
"""What may be asked after the first question of an item, so that people can answer it, too."""
_OF_UNTOUCHED = ("lapses", "sure")
"""What may be asked besides about an action that nobody has touched."""


def prepared(job: Job, opened: Opened, *, is_dry: bool) -> Outcome:
    """Writes the file; raises UserError where there is one, which people may have begun to complete."""
    plan_file, day = opened.plan_file, opened.meeting.day
    path = path_of_answers(plan_file.path, day, texts.PREPARED_FILE, job.language)
    head = "\n".join((texts.PREPARE_HEAD.fill(job.language, day=day), *_crowded(opened)))
    questions = ToComplete("meet", head, _lines(opened), texts.PREPARED)
    return to_complete(job, plan_file, path, questions, is_dry=is_dry)


def _crowded(opened: Opened) -> Iterator[str]:
    """Due dates that stand too close, as comments at the head of the file."""
    meeting = opened.meeting
    for sentence in crowded(meeting.follow, meeting.day, meeting.language):
        yield from (f"# {safe(line)}" for line in wrap(sentence, _WIDTH))


def _lines(opened: Opened) -> Iterator[Written]:
    yield Written(("meeting",), shown(opened.meeting.day, opened.meeting.language))
    for question in _questions(opened):
        path = question.path
        note = question.default if path in (("present",), PROMISED) else _note(opened, path)
        is_of_point = path[0] in ("actions", "goals") and path[-1] in OF_POINTS
        is_untouched = "lapse" in question.further
        yield Written(path, "", note, safe(_asked(question)) if is_of_point or is_untouched else "")
        if path[0] != "actions" or path[-1] == "do":
            for field in (*_FURTHER.get(path[0], ()), *(_OF_UNTOUCHED if is_untouched else ())):
                yield Written((*path[:-1], field), "")


def _asked(question: Question) -> str:
    """A question that not every meeting asks, with what can be answered."""
    words = ", ".join(choice.word for choice in question.choices)
    return f"{question.text} ({words})" if words else question.text


def _questions(opened: Opened) -> list[Question]:
    """Every question of a meeting in which nothing changes."""
    questions: list[Question] = []

    def reply(_shown: tuple[Line, ...], question: Question, _why: str | None) -> str:
        if question.path != ACCEPT:
            questions.append(question)
        return ""

    def outlook(settled: Settled) -> Coming | None:
        with suppress(UserError):  # a plan that cannot be edited safely can be prepared for all the same
            return coming(opened, settled)
        return None

    interview(lambda: meeting(opened.meeting, lambda _: (), outlook), {}, reply, opened.meeting.readers.read, [])
    return questions


def _note(opened: Opened, path: Path) -> str:
    """What an item is called, as a comment."""
    plan, language = opened.meeting.plan, opened.meeting.language
    match path:
        case ("actions", item, _):
            action = opened.meeting.follow.actions[item]
            owner = action.owner.name if action.owner is not None else ""
            due = say(phrases.DUE_ON, language, day=action.fact.due) if action.fact.due is not None else ""
            return safe(", ".join(filter(None, (action.title, owner, due))))
        case ("goals", item, _):
            return safe(plan.goals[item].title or "")
        case ("messages", item, _):
            return safe(plan.communication[item].title or "")
        case ("questions", item, _):
            return safe(plan.feedback[item].question or "")
        case ("topics", item, _):
            return safe(plan.topics[item].title or "")
        case ("decisions", item, _):
            return safe(plan.decisions[item].decision or "")
    return ""
