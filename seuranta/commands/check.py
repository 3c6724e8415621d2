"""`seuranta check`: every problem of the file and of the plan as a plan, and the repairs that are safe to make."""

from __future__ import annotations

from datetime import date
from typing import NamedTuple

from seuranta.commands import FileWrite, Job, Outcome, PlanFile, chosen_form
from seuranta.output import diagnostics
from seuranta.output.diagnostics import Checked
from seuranta.output.usage import sentence
from seuranta.plan.diagnostic import Diagnostic, Edit, Severity
from seuranta.plan.load import load_bytes
from seuranta.plan.reading.source import apply

FORMATS = ("text", "json", "github")


class CheckAsk(NamedTuple):
    form: str = "text"
    strict: bool = False
    fix: bool = False


def check(job: Job, ask: CheckAsk) -> Outcome:
    """The problems of every plan; code 1 where there are errors (with `strict` any), 2 where a plan is unreadable."""
    chosen_form(ask.form, FORMATS)
    if ask.fix:
        return _fixed(job, ask)
    return _answer(job, ask, job.plans)


def checked(path: str, data: bytes, day: date, today: date | None, neighbours: tuple[str, ...] = ()) -> Checked:
    """What is wrong with one file."""
    return _checked(PlanFile(path, load_bytes(path, data), day, today, neighbours))


def _checked(plan: PlanFile) -> Checked:
    return Checked(plan.path, plan.loaded.source, plan.problems)


def _answer(job: Job, ask: CheckAsk, plans: tuple[PlanFile, ...]) -> Outcome:
    found = [_checked(one) for one in plans]
    code = _code(plans, [problem for one in found for problem in one.problems], strict=ask.strict)
    if ask.form == "json":
        return Outcome(data=diagnostics.check_json(found), code=code)
    if ask.form == "github":
        return Outcome(annotations=diagnostics.github(found, job.language), code=code)
    return Outcome(text=diagnostics.text(found, job.language, job.width), code=code)


def _code(plans: tuple[PlanFile, ...], problems: list[Diagnostic], *, strict: bool) -> int:
    if any(one.loaded.is_unreadable for one in plans):
        return 2
    return int(any(strict or one.severity is Severity.ERROR for one in problems))


def _fixed(job: Job, ask: CheckAsk) -> Outcome:
    """Makes the safe repairs; each round may bring others to light, so that it goes on until there are none."""
    from seuranta.commands.record.remembering import remembered  # noqa: PLC0415 - a check alone writes nothing

    plans, writes, told = [], [], ""
    for plan in job.plans:
        fixed, count = _repaired(plan)
        plans.append(fixed)
        if count:
            source = plan.loaded.source
            said = sentence("fixed", job.language, {"n": count, "path": plan.path})
            writes.append(FileWrite(plan.path, fixed.loaded.source.encoded(), source.encoded()))
            writes.extend(remembered(job, plan.path, source, fixed.loaded.source, said))
            told += said + "\n"
    outcome = _answer(job, ask, tuple(plans))
    if not writes:
        told = sentence("nothing-to-fix", job.language, {}) + "\n"
    return outcome._replace(told=told, writes=tuple(writes))


_MOST_ROUNDS = 20


def _repaired(plan: PlanFile) -> tuple[PlanFile, int]:
    count = 0
    for _ in range(_MOST_ROUNDS):
        edits = apart([one.fix for one in plan.problems if one.fix])
        if not edits:
            break
        count += len(edits)
        source = plan.loaded.source
        data = source.with_text(apply(source.text, [edit for fix in edits for edit in fix])).encoded()
        plan = PlanFile(plan.path, load_bytes(plan.path, data), plan.day, plan.today, plan.neighbours)
    return plan, count


def apart(fixes: list[tuple[Edit, ...]]) -> list[tuple[Edit, ...]]:
    """Those repairs that do not touch each other, the earlier in the file first; the rest can wait a round."""
    taken: list[tuple[Edit, ...]] = []
    end = -1
    for fix in sorted(fixes, key=lambda one: min(edit.start for edit in one)):
        if min(edit.start for edit in fix) > end:
            taken.append(fix)
            end = max(edit.end for edit in fix)
    return taken
