"""A table imported into a plan of its own, and imported again: what has to hold of each, and how to try it."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from random_tables import Made
from recording import TODAY

from seuranta.commands import Files, Job, Outcome, PlanFile, UserError
from seuranta.commands.import_table import import_table
from seuranta.commands.importing.asks import ImportAsk
from seuranta.commands.init import InitAsk
from seuranta.plan.follow.followup import follow_up
from seuranta.plan.intake.new_plan import STATE_LEFT_OPEN
from seuranta.plan.loading.load import load_bytes
from seuranta.plan.words.findings import KINDS, Severity

PLAN = "new/roadmap.yaml"
KNOWN = "new/.seuranta/tables.json"


class Home(NamedTuple):
    """A folder in memory: the files that stand in it, by their paths."""

    files: dict[str, bytes]

    def imported(self, made: Made, language: str = "fi") -> Outcome:
        """Imports a table with a yes, and keeps what is written."""
        there = self.files.get(PLAN)
        plans = () if there is None else (PlanFile(PLAN, load_bytes(PLAN, there), TODAY, TODAY),)
        files = Files(previous=self.files.get, typed=lambda _path: made.data)
        job = Job(plans, language, lambda _zone: TODAY, 80, None, files)
        settings = made.settings
        ask = ImportAsk(
            made.name,
            tuple(f"{column}={field}" for column, field in settings.columns.items()),
            settings.sheet,
            settings.header,
            settings.dates,
            yes=True,
            form="json",
            new_plan=InitAsk("new", "empty", suffix="4c1e"),
        )
        outcome = import_table(job, ask)
        for write in outcome.writes:
            assert write.old == self.files.get(write.path), write.path
            self.files[write.path] = write.new
        return outcome


def problems(made: Made) -> Iterator[str]:
    """What does not hold of a table; nothing for one that gives no plan."""
    home = Home({})
    try:
        home.imported(made)
    except UserError as error:
        yield from () if error.name == "table-refused" else (error.name,)
        return
    yield from _errors(home.files[PLAN])
    for name, is_known in (("again", True), ("again without memory", False)):
        before = dict(home.files)
        if not is_known:
            del home.files[KNOWN]
        try:
            outcome = home.imported(made)
        except UserError as error:
            yield from () if error.name == "workbook-of-other-plan" else (error.name,)
            return
        if home.files[PLAN] != before[PLAN]:
            yield f"{name}: the plan changed, {outcome.data['facts']}"
        if outcome.data["counts"]["new"]:
            yield f"{name}: {outcome.data['counts']}"


def _errors(data: bytes) -> Iterator[str]:
    """What `check` would refuse of a plan, but for what a new plan may lack."""
    loaded = load_bytes(PLAN, data)
    assert loaded.plan is not None
    yield from (str(problem) for problem in loaded.problems if problem.severity is Severity.ERROR)
    for finding in follow_up(loaded, TODAY, TODAY).findings:
        kind = KINDS[finding.name]
        if kind.severity is Severity.ERROR and not kind.at_once and finding.name not in STATE_LEFT_OPEN:
            yield str(finding)
