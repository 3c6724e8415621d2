"""From what a table changes to what is written: facts by the same builders as those of the commands, and plain fields.

What a person still has to say is left alone, and told.
"""

from __future__ import annotations

from collections.abc import Container
from datetime import date

from seuranta.plan.edit import Put, Value
from seuranta.plan.intake.action_changes import ActionWriter
from seuranta.plan.intake.differences import OF_STATUS, Difference
from seuranta.plan.intake.goal_changes import GoalWriter
from seuranta.plan.intake.matching import Match
from seuranta.plan.intake.meaning import Reader, as_text, moved_to_note, of_action, of_goal, values_of, with_more
from seuranta.plan.intake.settled import Answers, FactOf, Left, Recorded, left_of
from seuranta.plan.intake.taking import ItemChange, Standing
from seuranta.plan.tables.draft import DraftAction, Entry
from seuranta.plan.words.diagnostic import At


def new_item(match: Match, table: Reader, refused: Container[str]) -> Recorded:
    """A row as an item that the plan does not have yet; the fields that are refused stand in its note."""
    row = match.row
    kind = "action" if isinstance(row, DraftAction) else "goal"
    fields = of_action(row, table) if isinstance(row, DraftAction) else of_goal(row, table)
    left: list[Left] = []
    for field in [name for name in fields if name in refused]:
        entry = fields[field]
        fields = moved_to_note(fields, kind, field, table.language)
        text = as_text(entry.value, table.language)
        left.append(Left("refused", match.section, row.id, field, entry.cells, None, text, ""))
    values = values_of(kind, fields)
    change = Put(At(match.section, row.id), dict[str | date, Value](values.items()))
    facts = tuple(
        FactOf(match.section, row.id, name, "", as_text(entry.value, table.language), entry.cells[0])
        for name, entry in fields.items()
        if entry.cells
    )
    return Recorded(match.section, row.id, (change,), facts, tuple(left))


def of_change(change: ItemChange, standing: Standing, answers: Answers, refused: Container[str]) -> Recorded:
    """What is written of an item that the plan has, and what is left; of one that is refused as a whole, nothing."""
    taken, left = _taken_and_left(change, answers, refused)
    if "" in refused:
        return Recorded(change.section, change.id, (), (), tuple(left))
    if change.section == "actions":
        writer: ActionWriter | GoalWriter = ActionWriter(change, taken, standing, answers)
    else:
        writer = GoalWriter(change, taken, standing, answers)
    changes_made = tuple(writer.changes())
    left += writer.left
    still_open = {place.field for place in writer.left}
    facts = [
        _fact(change, difference, writer.whys.get(name, ""))
        for name, difference in taken.items()
        if name not in still_open
    ]
    return Recorded(change.section, change.id, changes_made, (*facts, *writer.facts), tuple(left))


def _taken_and_left(
    change: ItemChange, answers: Answers, refused: Container[str]
) -> tuple[dict[str, Difference], list[Left]]:
    """The differences that are taken, by field, and those that are not."""
    taken: dict[str, Difference] = {}
    left: list[Left] = []
    is_state_agreed = (change.id, "status") in answers.agreed
    for difference in change.differences:
        key = change.id, difference.field
        if difference.field in refused or "" in refused:
            left.append(left_of(change, difference, "refused"))
        elif difference.verdict == "take" or key in answers.agreed:
            meant = _on(difference, answers.agreed.get(key))
            if meant.theirs != meant.plan:
                taken[difference.field] = _together(taken.get(difference.field), meant)
        elif is_state_agreed and difference.field in OF_STATUS and difference.verdict == "reopens":
            taken[difference.field] = difference
        else:
            left.append(left_of(change, difference, difference.verdict))
    if "" in refused and change.measured is not None:
        value = change.measured.value
        left.append(Left("refused", change.section, change.id, "readings", value.cells, None, str(value.value), ""))
    if change.said.two_dues:
        left.append(Left("two-dues", change.section, change.id, "due", change.said.two_dues, None, "", ""))
    if change.said.day_alone:
        left.append(Left("no-reading", change.section, change.id, "readings", change.said.day_alone, None, "", ""))
    return taken, left


def _on(difference: Difference, day: date | None) -> Difference:
    """The same with the day that was meant."""
    if day is None:
        return difference
    return difference._replace(entry=difference.entry._replace(value=day), theirs=day.isoformat())


def _together(before: Difference | None, more: Difference) -> Difference:
    """Several texts of one note as one."""
    if before is None:
        return more
    text = with_more(before.theirs, more.theirs)
    return more._replace(entry=Entry(text, before.entry.cells + more.entry.cells), theirs=text)


def _fact(change: ItemChange, difference: Difference, why: str) -> FactOf:
    field, entry, _, theirs, plan, _ = difference
    return FactOf(change.section, change.id, field, plan, theirs, entry.cells[0], why)
