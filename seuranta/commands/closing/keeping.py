"""The answers of a closing that broke off: kept in a small file beside the plan until it is closed."""

from __future__ import annotations

from seuranta.commands import FileWrite, Job, UserError
from seuranta.commands.meet.answers import Written, answers_of, written
from seuranta.commands.meet.interview import NOTHING, Path
from seuranta.commands.record.remembering import in_memory, readable, unseen
from seuranta.output.screen.layout import text_lines
from seuranta.output.words import closing_texts as texts
from seuranta.output.words.phrases import say
from seuranta.plan.words.vocabulary import fold

_NAME = "close.yaml"


def taken_up(job: Job, path: str) -> dict[Path, str]:
    """The answers from before, if the person goes on from them."""
    file = in_memory(path, _NAME)
    data = readable(job, file)
    if not data:
        return {}
    try:
        answers = answers_of(file, data).answers
    except UserError:
        job.show(tuple(text_lines(say(texts.UNREADABLE, job.language, path=file), job.width, "amber")))
        return {}
    assert job.question is not None, "somebody is there to answer"
    job.show(tuple(text_lines(say(texts.CONTINUE, job.language, n=len(answers)), job.width)))
    return {} if fold(job.question("> ")) == texts.ANEW.fill(job.language) else answers


def saved(job: Job, path: str, answers: dict[Path, str], *, is_dry: bool) -> tuple[FileWrite, ...]:
    """The answers as a file."""
    if is_dry or not answers:
        return ()
    file = in_memory(path, _NAME)
    lines = [
        Written(where, typed or NOTHING) for where, typed in answers.items() if len(where) > 1 or where[0] != "accept"
    ]
    text = written(lines, job.language, is_for_people=False)
    return FileWrite(file, text.encode(), readable(job, file), is_optional=True, like=path), *unseen(job, path)


def cleared(job: Job, path: str, *, is_dry: bool) -> tuple[FileWrite, ...]:
    """Nothing is left of the answers."""
    file = in_memory(path, _NAME)
    old = readable(job, file)
    return (FileWrite(file, b"", old, is_optional=True, like=path),) if old and not is_dry else ()
