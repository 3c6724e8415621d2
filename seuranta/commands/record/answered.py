"""How a command that records answers, in each of its formats: what was recorded, what follows, what would be written."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from datetime import date
from difflib import unified_diff
from itertools import chain
from typing import NamedTuple

from seuranta.commands import Job, Outcome, PlanFile, chosen_form
from seuranta.output.screen.layout import Span, wrap
from seuranta.output.words import record_texts
from seuranta.output.words.harmless import safe
from seuranta.plan.reading.source import Source


class Answer(NamedTuple):
    """The plan before and after, both the same where nothing changes, and the day of the fact. `first` is said before
    anything is written, `sentences` of what is recorded, `notices` of what follows at once; `files` are the paths of what
    is written or taken away besides. `is_written`: it was no trial.
    """

    before: PlanFile
    after: PlanFile
    day: date
    sentences: tuple[str, ...]
    notices: tuple[str, ...] = ()
    first: str = ""
    files: tuple[str, ...] = ()
    is_written: bool = True


def to_be_answered(job: Job, form: str) -> Job:
    """The job in which a fact is recorded; for a program nobody is asked, who could not answer."""
    return job if chosen_form("record", form) == "text" else job._replace(question=None)


def _on_screen(job: Job, answer: Answer) -> Outcome:
    """What is said; of a trial the lines that would change, and what follows at once."""
    if answer.is_written:
        return Outcome(lines=_lines(answer.sentences, job.width, answer.notices), first=answer.first)
    shown = _lines((), job.width, answer.notices)
    changed = difference(answer.before.path, answer.before.loaded.source, answer.after.loaded.source)
    return Outcome(
        lines=shown,
        text=f"\n{changed}" if answer.first or shown else changed,
        first=answer.first,
        told=record_texts.NOT_WRITTEN.fill(job.language) + "\n",
    )


def _as_data(job: Job, answer: Answer) -> Outcome:
    from seuranta.output.json.recorded import Recorded, record_json  # noqa: PLC0415 - text needs none of it

    first = " ".join(answer.first.split())
    messages = tuple(filter(None, (first, *answer.sentences, *answer.notices)))
    is_written = answer.is_written and answer.before is not answer.after
    recorded = Recorded(answer.before, answer.after, answer.day, messages, job.language, answer.files)
    return Outcome(data=record_json(recorded, is_written=is_written))


ANSWERS: Mapping[str, Callable[[Job, Answer], Outcome]] = {"text": _on_screen, "json": _as_data}


def _lines(sentences: Iterable[str], width: int, notices: Iterable[str] = ()) -> tuple[tuple[Span, ...], ...]:
    """The sentences as a paragraph, and every notice on lines of its own."""
    text = " ".join(filter(None, sentences))
    said = [(Span(text),)] if text else []
    paragraphs = [*said, *((Span("▲ ", "amber"), Span(notice)) for notice in notices)]
    return tuple(chain.from_iterable(wrap(paragraph, width) for paragraph in paragraphs))


def difference(path: str, old: Source, new: Source) -> str:
    """What would change, line by line."""
    lines = unified_diff(old.text.splitlines(), new.text.splitlines(), path, path, lineterm="")
    return "".join(f"{safe(line)}\n" for line in lines)
