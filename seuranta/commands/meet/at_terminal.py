"""How questions look at a terminal, and what is answered there."""

from __future__ import annotations

from collections.abc import Iterator

from seuranta.commands import Job
from seuranta.commands.meet.interview import HELP, Question, Reply, help_of
from seuranta.output.screen.layout import Line, Span, text_lines, wrap
from seuranta.output.words.harmless import safe


def reply_of(job: Job) -> Reply:
    """Shows what comes before a question, asks it, and says what can be answered where that is asked."""
    assert job.question is not None
    question_to = job.question

    def reply(shown: tuple[Line, ...], question: Question, why: str | None) -> str:
        job.show(shown)
        if why is not None:
            job.show(tuple(text_lines(why, job.width, "amber")))
        while True:
            job.show(tuple(_asked(question, job.width)))
            typed = question_to("> ").strip()
            if typed != HELP:
                return typed
            for line in help_of(question, job.language):
                job.show(tuple(text_lines(line, job.width, "quiet", indent=2)))

    return reply


def _asked(question: Question, width: int) -> Iterator[Line]:
    default = f" [{safe(question.default)}]" if question.default else ""
    spans = [Span(question.text), Span(default, "quiet")]
    for choice in question.choices:
        spans += [Span("  "), Span(choice.letter, "strong"), Span(f" {choice.word}".replace(" ", "\u00a0"))]
    yield from wrap(tuple(spans), width, hanging=2)
