"""`seuranta changes`: what changed in every plan since a day, a checkpoint, a revision or a copy, in plain words."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from seuranta.commands import Job, Outcome, chosen_form
from seuranta.commands.comparing import changed_since
from seuranta.commands.several_plans import each, of_the_readable, with_refused
from seuranta.output.documents.changes_page import changes_page
from seuranta.output.documents.markdown import markdown
from seuranta.output.json.changes import changes_json
from seuranta.output.screen import changes_view
from seuranta.output.screen.layout import NOTHING, Line
from seuranta.output.screen.plan_names import plan_names
from seuranta.output.words.changed_plan import ChangedPlan


class ChangesAsk(NamedTuple):
    """`since` and `until` as typed; without one, since the last held checkpoint, until now. `is_whole`: details, too."""

    form: str = "text"
    since: str | None = None
    until: str | None = None
    is_whole: bool = False


def changes(job: Job, ask: ChangesAsk) -> Outcome:
    """The changes of every plan; raises UserError where nobody can tell of the only one."""
    chosen_form("changes", ask.form)
    return of_the_readable(job, lambda job: _changes(job, ask))


def _changes(job: Job, ask: ChangesAsk) -> Outcome:
    changed, told = each(job, lambda plan_file: changed_since(job, plan_file, ask.since, ask.until)[0])
    return with_refused(ANSWERS[ask.form](job, ask, changed), told)


def _on_screen(job: Job, ask: ChangesAsk, plans: list[ChangedPlan]) -> Outcome:
    return Outcome(lines=tuple(_lines(job, ask, plans)))


def _lines(job: Job, ask: ChangesAsk, plans: list[ChangedPlan]) -> Iterator[Line]:
    names = plan_names([(changed.path, changed.plan) for changed in plans])
    for number, (name, changed) in enumerate(zip(names, plans, strict=True)):
        if number:
            yield from (NOTHING, NOTHING)
        shown = name if len(job.plans) > 1 else ""
        yield from changes_view.lines(changed, job.language, job.width, shown, job.again, is_whole=ask.is_whole)


def _as_page(job: Job, _ask: ChangesAsk, plans: list[ChangedPlan]) -> Outcome:
    names = plan_names([(changed.path, changed.plan) for changed in plans])
    return Outcome(page=markdown(changes_page(list(zip(names, plans, strict=True)), job.language)))


def _as_json(_job: Job, _ask: ChangesAsk, plans: list[ChangedPlan]) -> Outcome:
    return Outcome(data=changes_json(plans))


ANSWERS = {"text": _on_screen, "markdown": _as_page, "json": _as_json}
