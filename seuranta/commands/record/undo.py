"""`undo`: takes back the last change that Seuranta wrote into a plan, and the minutes written with it, if nobody has touched
them since.
"""

from __future__ import annotations

from collections.abc import Iterator

from seuranta.commands import FileRemoval, FileWrite, Job, Outcome, PlanFile, UserError, beside
from seuranta.commands.importing import known_tables
from seuranta.commands.kept_copies import copy_name, copy_path, days_of_copies
from seuranta.commands.record import remembering
from seuranta.commands.record.answered import ANSWERS, Answer, to_be_answered
from seuranta.commands.record.recording import copies_told
from seuranta.commands.several_plans import one_plan
from seuranta.output.documents.delivery import FOLDER
from seuranta.output.documents.marker import is_untouched
from seuranta.output.words import record_texts as texts
from seuranta.output.words.phrases import say
from seuranta.plan.loading.load import load
from seuranta.plan.reading.source import Source, apply


def undo(job: Job, *, dry_run: bool, form: str = "text") -> Outcome:
    """The plan as it was before the last change; raises UserError where there is none, or it was edited since."""
    job = to_be_answered(job, form)
    file = one_plan(job)
    source = file.loaded.source
    before = remembering.recalled(job, file.path)
    if before.is_damaged or remembering.is_blocked(job, file.path):
        raise UserError("memory-unreadable", path=remembering.in_memory(file.path, "undo.json"))
    if not before.memories:
        raise UserError("nothing-to-undo")
    last = before.memories[-1]
    old = source.with_text(apply(source.text, [last.back])) if remembering.is_as_left(source, last) else source
    if not remembering.is_as_before(old, last):
        raise UserError("undo-changed", path=file.path, said=last.said)
    made = list(_made(job, file, last))
    undone = say(texts.UNDONE, job.language, said=last.said)
    removals = tuple(document for document in made if _is_as_made(document.old, last))
    answer = Answer(
        file,
        file.edited(load(old), file.day),
        file.day,
        (undone,),
        files=tuple(document.path for document in removals),
        is_written=not dry_run,
    )
    outcome = ANSWERS[form](job, answer)
    if dry_run:
        would = "".join(say(texts.WOULD_DELETE, job.language, path=document.path) + "\n" for document in made)
        return outcome._replace(told=outcome.told + would + copies_told(job, file))
    plan = FileWrite(file.path, old.encoded(), source.encoded())
    kept = (*_copies_before(job, file, last, old), *known_tables.without(job, file.path, last.after))
    writes = (plan, *kept, remembering.forgotten(file.path, before))
    edited = "".join(document.kept for document in made if document not in removals)
    return outcome._replace(writes=writes, removals=removals, told=copies_told(job, file) + edited)


def _made(job: Job, file: PlanFile, last: remembering.Memory) -> Iterator[FileRemoval]:
    """The documents that were written with a change and are still there, with what is said of each."""
    for name in last.made:
        path = beside(file.path, f"{FOLDER}/{name}")
        there = remembering.readable(job, path) if _is_name(name) else None
        if there is not None:
            deleted, kept = (say(text, job.language, path=path) + "\n" for text in (texts.DELETED, texts.KEPT))
            yield FileRemoval(path, there, deleted, kept)


def _is_as_made(data: bytes, last: remembering.Memory) -> bool:
    """Whether nobody has touched a document, or the copy of the plan, since it was made."""
    return is_untouched(data) or remembering.print_of(data) == last.after


def _copies_before(job: Job, file: PlanFile, last: remembering.Memory, old: Source) -> Iterator[FileWrite]:
    """The copy of a day on which one had been kept before: it holds again what the plan was then."""
    for day in days_of_copies(job.files.generated_in(beside(file.path, FOLDER)))[-1:]:
        path = copy_path(file.path, day)
        there = remembering.readable(job, path) if copy_name(day) not in last.made else None
        if there is not None and remembering.print_of(there) == last.after:
            yield FileWrite(path, old.encoded(), there, is_optional=True, otherwise="copy-not-kept")


def _is_name(name: str) -> bool:
    """Whether it names a file in a folder: whatever stands in the memory, nothing is looked for elsewhere."""
    return not name.startswith(".") and not set(name) & set("/\\:\0")
