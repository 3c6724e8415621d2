"""What a row says of an item that the plan has: its fields by the plan's names, with what our own workbook leaves to the
status: whose `day` it is, and what `why` explains.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import NamedTuple

from seuranta.plan.follow.actions import CLOSED
from seuranta.plan.intake.meaning import ONGOING, WHY_OF, Reader, notes_of, without_ids
from seuranta.plan.intake.values import IsWorkingDay, canonical
from seuranta.plan.tables.draft import DraftAction, DraftGoal, Entry
from seuranta.plan.tables.memory import Memory, cell_text, typed_step

NOTHING = Memory("", "action", "", {})


class Said(NamedTuple):
    """`fields` by the plan's names but for `note`; `notes` are texts of which each may stand in it already. `why` explains
    why a due date moves, if it does; `two_dues` are the cells of two different ones. `step` is who takes the next step, and
    by when (an ISO day). `day_alone` are the cells of the day of a reading that is not there.
    """

    fields: Mapping[str, Entry]
    notes: tuple[Entry, ...] = ()
    why: Entry | None = None
    two_dues: tuple[str, ...] = ()
    step: tuple[str, str] = ("", "")
    day_alone: tuple[str, ...] = ()


def of_action(
    row: DraftAction,
    table: Reader,
    standing: Mapping[str, str],
    is_working_day: IsWorkingDay,
    reasons: Iterable[str] = (),
) -> Said:
    """What a row says of an action of which the plan says `standing`, and `reasons` why its due date moved before."""
    memory = row.memory or NOTHING
    due_before = memory.value("due") or standing.get("due", "")
    fields = without_ids(row)
    notes = [*filter(None, (fields.pop("note", None),)), *notes_of(row, "action", table)]
    status = str(fields["status"].value) if "status" in fields else standing.get("status", "planned")
    if "due" in fields and fields["due"].value == ONGOING:
        fields["ongoing"] = fields.pop("due")._replace(value="yes")
    if status in CLOSED and "status_on" in fields:
        fields["done_on"] = fields.pop("status_on")
    day, why = fields.pop("day", None), fields.pop("why", None)
    two_dues: tuple[str, ...] = ()
    if day is not None and canonical("due", day.value, is_working_day) != memory.value("day"):
        if status not in CLOSED and _is_another_due(fields.get("due"), day, memory, is_working_day):
            two_dues = fields.pop("due").cells + day.cells
        else:
            fields["done_on" if status in CLOSED else "due"] = day
    known = (memory.value("why"), standing.get("blocked_by"), standing.get("reason"), *reasons)
    if why is not None and cell_text(str(why.value)) in known:
        why = None
    due = canonical("due", fields["due"].value, is_working_day) if "due" in fields else due_before
    is_moved = due != due_before
    is_new_status = status != (memory.value("status") or standing.get("status", "planned"))
    if why is not None and status in WHY_OF and (is_new_status or not is_moved):
        fields[WHY_OF[status]] = why
    elif why is not None and not (is_moved and standing.get("due", "") not in ("", due)):
        notes.append(why)
    step = _step(fields, memory)
    return Said(fields, tuple(notes), why, two_dues, step)


def _is_another_due(due: Entry | None, day: Entry, memory: Memory, is_working_day: IsWorkingDay) -> bool:
    """Whether the due date was changed in both of its columns, to different days."""
    if due is None:
        return False
    typed = canonical("due", due.value, is_working_day)
    return typed not in (memory.value("due"), canonical("due", day.value, is_working_day))


def _step(fields: dict[str, Entry], memory: Memory) -> tuple[str, str]:
    """Takes who and by when out of the next step, where they stand behind it as they were exported."""
    entry = fields.get("next_step")
    if entry is None:
        return "", ""
    what, who, by = typed_step(str(entry.value), memory)
    fields["next_step"] = entry._replace(value=what)
    return who, by


def of_goal(row: DraftGoal, table: Reader) -> Said:
    """What a row says of a goal; its reading is no field of the goal, and stands in the row."""
    fields = {name: entry for name, entry in without_ids(row).items() if name not in ("reading", "reading_day", "now")}
    notes = [*filter(None, (fields.pop("note", None),)), *notes_of(row, "goal", table)]
    day = row.fields.get("reading_day")
    day_alone = day.cells if day is not None and "reading" not in row.fields else ()
    return Said(fields, tuple(notes), day_alone=day_alone)
