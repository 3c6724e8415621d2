"""`seuranta export`: whole plans as data, from which equal ones can be made."""

from __future__ import annotations

import json
from functools import partial
from typing import NamedTuple

from seuranta.commands import FileWrite, Job, Outcome, UserError, chosen_form
from seuranta.commands.several_plans import of_the_readable
from seuranta.output.json.export import SCHEMA, export_json
from seuranta.output.json.rows import json_text
from seuranta.output.words.usage import sentence


class ExportAsk(NamedTuple):
    """`output` names a file to write in the place of the screen."""

    form: str = "json"
    output: str | None = None


def export(job: Job, ask: ExportAsk) -> Outcome:
    """Everything that could be read of the plans; what could not is told."""
    chosen_form("export", ask.form)
    return of_the_readable(job, partial(ANSWERS[ask.form], ask))


def _as_json(ask: ExportAsk, job: Job) -> Outcome:
    data = export_json((plan_file.path, plan_file.loaded) for plan_file in job.plans)
    if ask.output is None:
        return Outcome(data=data)
    old = job.files.typed(ask.output)
    if old is not None and not _is_export(old):
        raise UserError("file-of-others", path=ask.output)
    new = "".join((*json_text(data), "\n")).encode()
    said = sentence("file-written", job.language, {"path": ask.output})
    return Outcome(text=f"{said}\n", writes=(FileWrite(ask.output, new, old),))


def _is_export(data: bytes) -> bool:
    """Whether a file is an earlier export, which a new one may replace."""
    try:
        known = json.loads(data)
    except (ValueError, RecursionError):
        return False
    return isinstance(known, dict) and known.get("schema") == SCHEMA


ANSWERS = {"json": _as_json}
