"""`undo`: takes back the last change that Seuranta wrote into a plan, if nobody has touched the file since."""

from __future__ import annotations

from seuranta.commands import FileWrite, Job, Outcome, UserError
from seuranta.commands.record import remembering
from seuranta.commands.record.recording import copies_told, difference
from seuranta.commands.several_plans import one_plan
from seuranta.output.screen.layout import text_lines
from seuranta.output.words import record_texts as texts
from seuranta.output.words.phrases import say
from seuranta.plan.reading.source import apply


def undo(job: Job, *, dry_run: bool) -> Outcome:
    """The plan as it was before the last change; raises UserError where there is none, or it was edited since."""
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
    if dry_run:
        told = say(texts.NOT_WRITTEN, job.language) + "\n"
        return Outcome(text=difference(file.path, source, old), told=told + copies_told(job, file))
    writes = (FileWrite(file.path, old.encoded(), source.encoded()), remembering.forgotten(file.path, before))
    lines = tuple(text_lines(say(texts.UNDONE, job.language, said=last.said), job.width))
    return Outcome(lines=lines, writes=writes, told=copies_told(job, file))
