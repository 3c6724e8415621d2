"""A file of questions that people complete, beside the papers of a plan, and the command that takes their answers."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from typing import NamedTuple

from seuranta.commands import FileWrite, Job, Outcome, PlanFile, UserError, beside
from seuranta.commands.meet.answers import Written, written
from seuranta.output.documents.delivery import FOLDER
from seuranta.output.screen.folding import folded
from seuranta.output.words import record_texts
from seuranta.output.words.command_names import typed_command
from seuranta.output.words.harmless import safe
from seuranta.output.words.shell import shell_word
from seuranta.output.words.text import Text


class ToComplete(NamedTuple):
    """The questions with what stands above them, for the command that takes the answers; `told` says where they are, and
    how that command is typed.
    """

    command: str
    head: str
    lines: Iterable[Written]
    told: Text


def to_complete(job: Job, plan_file: PlanFile, path: str, questions: ToComplete, *, is_dry: bool) -> Outcome:
    """Writes the file; raises UserError where there is one, which people may have begun to complete."""
    if job.files.previous(path) is not None:
        raise UserError("plan-exists", path=path)
    text = written(questions.lines, job.language, head=questions.head)
    if is_dry:
        return Outcome(text=text, told=record_texts.NOT_WRITTEN.fill(job.language) + "\n")
    command = f"{typed_command(questions.command, job.language, plan_file.again)} --answers {shell_word(path)}"
    told = questions.told.template(job.language).format(path=safe(path), command=safe(command))
    told = folded(told, job.width) if job.folds else told
    return Outcome(text=told, writes=(FileWrite(path, text.encode(), None),))


def path_of_answers(plan: str, day: date, name: Text, language: str) -> str:
    """Where a file of answers lies: beside the papers of the day."""
    return beside(plan, f"{FOLDER}/{day.isoformat()}-{name.fill(language)}.yaml")
