"""`seuranta export`: whole plans as data, from which equal ones can be made."""

from __future__ import annotations

from seuranta.commands import Job, Outcome, chosen_form
from seuranta.commands.several_plans import of_the_readable
from seuranta.output.json.export import export_json


def export(job: Job, form: str) -> Outcome:
    """Everything that could be read of the plans; what could not is told."""
    chosen_form("export", form)
    return of_the_readable(job, ANSWERS[form])


def _as_json(job: Job) -> Outcome:
    return Outcome(data=export_json((plan_file.path, plan_file.loaded) for plan_file in job.plans))


ANSWERS = {"json": _as_json}
