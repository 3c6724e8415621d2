"""`import`, `replies` and `init --from`: a table or replies taken into a plan that is there, or a table made into a new one."""

from __future__ import annotations

from functools import partial

from seuranta.commands import Job, Outcome, UserError, chosen_form
from seuranta.commands.importing import known_tables
from seuranta.commands.importing.answer import Imported
from seuranta.commands.importing.asks import ImportAsk
from seuranta.commands.importing.into_new_plan import into_new_plan, of_export
from seuranta.commands.importing.into_plan import ByHand, into_plan
from seuranta.commands.importing.known_tables import NOTHING_SETTLED, HowRead, KnownTables, TableRead
from seuranta.commands.importing.reading_table import exported_plan, read, settings, table_bytes
from seuranta.commands.init import stopped
from seuranta.commands.replies.into_plan import replies_into_plan
from seuranta.commands.replies.reading import holds_replies
from seuranta.commands.several_plans import one_plan, unreadable


def import_table(job: Job, ask: ImportAsk) -> Outcome:
    """A table taken into the only plan; where there is none, a new one is made of it."""
    chosen_form("import_table", ask.form)
    data = table_bytes(job, ask)
    try:
        return _into_plan(job, ask, data) if job.plans else _into_new_plan(job, ask, data)
    except (KeyboardInterrupt, EOFError):
        return stopped(job)
    except ByHand as error:
        return error.outcome


def _into_plan(job: Job, ask: ImportAsk, data: bytes) -> Outcome:
    file = one_plan(job)
    if file.follow is None:
        return unreadable(job)
    if holds_replies(ask, data):
        return ANSWERS[ask.form](replies_into_plan(job, file, ask, data))
    if exported_plan(ask, data) is not None:
        raise UserError("export-into-plan", path=ask.table, plan=file.path)
    known = known_tables.recalled(job, file.path)
    table = read(job, ask, data, settings(job, file.follow.plan, job.language_beside(file)), known)
    return ANSWERS[ask.form](into_plan(job, file, table, known, ask))


def _into_new_plan(job: Job, ask: ImportAsk, data: bytes) -> Outcome:
    if holds_replies(ask, data):
        raise UserError("replies-without-plan", path=ask.table)
    exported = exported_plan(ask, data)
    if exported is not None:
        return of_export(job, ask, exported)
    return ANSWERS[ask.form](into_new_plan(job, ask, partial(_read_in, job, ask, data)))


def _read_in(job: Job, ask: ImportAsk, data: bytes, language: str, settled: HowRead = NOTHING_SETTLED) -> TableRead:
    return read(job, ask, data, settings(job, None, language), KnownTables(), settled)


def _as_text(imported: Imported) -> Outcome:
    return Outcome(lines=imported.lines, writes=imported.writes, told=imported.told, code=imported.code)


def _as_json(imported: Imported) -> Outcome:
    data = imported.answer.data(imported.path, is_written=imported.is_written)
    return Outcome(data=data, writes=imported.writes, told=imported.told, code=imported.code)


ANSWERS = {"text": _as_text, "json": _as_json}
