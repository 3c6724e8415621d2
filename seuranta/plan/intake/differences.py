"""What a row changes in an item of the plan, value by value: what was exported, what the row says, what the plan says now.

An empty cell says nothing. What the row says is taken where the plan is as it was exported; where both changed it is a conflict.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date
from typing import Literal, NamedTuple

from seuranta.plan.follow.actions import CLOSED
from seuranta.plan.intake.said import Said
from seuranta.plan.intake.values import IsWorkingDay, canonical, is_same
from seuranta.plan.tables.draft import Entry
from seuranta.plan.tables.memory import cell_text, is_cut

Verdict = Literal["take", "conflict", "unknown-base", "reopens", "past-due", "future-day", "closed-due", "cut"]
"""Whether a value is taken, or why not without a word from a person: the plan changed meanwhile, nobody knows what was
exported, an action that was closed would be open again, a new due date is over, a fact lies ahead, the due date of a closed
action does not move, the cell held only the beginning of the text.
"""


class Difference(NamedTuple):
    """A value of a row that is not that of the plan. `exported` is None where nothing is known of it."""

    field: str
    entry: Entry
    exported: str | None
    theirs: str
    plan: str
    verdict: Verdict


OF_STATUS = ("done_on", "status_on", "blocked_by", "reason")
"""What belongs to a status, and is taken with it or not at all."""


class Judge(NamedTuple):
    """What differences are judged by: today, and which days are working days."""

    today: date
    is_working_day: IsWorkingDay


def differences(
    said: Said,
    base: Mapping[str, str] | None,
    standing: Mapping[str, str],
    unread: Mapping[str, str],
    judge: Judge,
) -> Iterator[Difference]:
    """What a row says otherwise than the plan. `unread` are fields of the item that the plan has as a text that could not
    be understood: nothing is written over them.
    """
    of_status: Verdict = "take"
    status_cells = said.fields["status"].cells if "status" in said.fields else ()
    for field, entry in sorted(said.fields.items(), key=lambda field_and_entry: field_and_entry[0] != "status"):
        theirs = canonical(field, entry.value, judge.is_working_day)
        plan = unread.get(field, standing.get(field, ""))
        exported = None if base is None else base.get(field, "")
        is_as_exported = base is not None and _has(base, field, theirs, said)
        if not theirs or is_as_exported or _has({**standing, field: plan}, field, theirs, said):
            continue
        difference = Difference(field, entry, exported, theirs, plan, "take")
        verdict = _verdict(difference, said, standing, judge, is_unread=field in unread)
        if field == "status":
            of_status = verdict
        elif verdict == "take" and (field in OF_STATUS or not set(entry.cells).isdisjoint(status_cells)):
            verdict = of_status
        yield _with_step(difference._replace(verdict=verdict), said, standing)
    yield from _notes(said, base or {}, standing)


def _has(values: Mapping[str, str], field: str, theirs: str, said: Said) -> bool:
    """Whether values are what a row says of a field; of a next step also who takes it and by when, where the row says so."""
    if not is_same(field, theirs, values.get(field, "")):
        return False
    if field != "next_step":
        return True
    typed = zip(("step_who", "step_by"), said.step, strict=True)
    return all(not text or is_same("owner", text, values.get(name, "")) for name, text in typed)


def _with_step(difference: Difference, said: Said, standing: Mapping[str, str]) -> Difference:
    """The difference, of a next step with who takes it and by when, where the row says so."""
    if difference.field != "next_step" or not any(said.step):
        return difference
    before = (standing.get("step_who", ""), standing.get("step_by", ""))
    return difference._replace(theirs=_step(difference.theirs, said.step), plan=_step(difference.plan, before))


def _step(what: str, step: tuple[str, str]) -> str:
    details = ", ".join(filter(None, step))
    return f"{what} ({details})" if what and details else what


def _verdict(
    difference: Difference, said: Said, standing: Mapping[str, str], judge: Judge, *, is_unread: bool
) -> Verdict:
    field, _, exported, theirs, plan, _ = difference
    status = standing.get("status", "planned")
    if exported is not None and is_cut(exported):
        return "cut"
    if is_unread or (exported is not None and not is_same(field, exported, plan)):
        return "conflict"
    if field == "status" and status in CLOSED:
        return "reopens"
    if exported is None and plan and (field, plan) != ("status", "planned"):
        return "unknown-base"
    if field == "due" and (exported is not None or plan):
        return _verdict_of_due(theirs, plan, said, status, judge)
    return "future-day" if field == "done_on" and theirs > judge.today.isoformat() else "take"


def _verdict_of_due(theirs: str, plan: str, said: Said, status: str, judge: Judge) -> Verdict:
    """Whether a due date that another one was known before is moved; of what is closed, a missing one is filled in."""
    if status in CLOSED or _closes(said):
        return "closed-due" if plan else "take"
    return "past-due" if theirs < judge.today.isoformat() else "take"


def _closes(said: Said) -> bool:
    return "status" in said.fields and str(said.fields["status"].value) in CLOSED


def _notes(said: Said, base: Mapping[str, str], standing: Mapping[str, str]) -> Iterator[Difference]:
    """Texts that neither stand in the note of the item nor were in the row when it was imported."""
    before = standing.get("note", "")
    for entry in said.notes:
        text = cell_text(str(entry.value))
        if text and text not in before and text not in base.get("note", ""):
            yield Difference("note", entry, None, text, before, "take")
