"""What is worth remembering of a table once it is in a plan: what its rows became, and the values on which both agree."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from seuranta.plan.intake.matching import KnownRow, Match
from seuranta.plan.intake.meaning import notes_of, reader, without_ids
from seuranta.plan.intake.settled import Left
from seuranta.plan.intake.taking import Standing, Taking
from seuranta.plan.intake.values import canonical
from seuranta.plan.tables.draft import Draft, DraftAction, DraftGoal, Entry


def known_rows(
    taking: Taking, left: Iterable[Left], standing: Standing, before: Iterable[KnownRow]
) -> tuple[KnownRow, ...]:
    """The rows as they are to be known again; those of an earlier import that are missing now stay known. Rows of our own
    workbook remember themselves.
    """
    open_values = {(place.section, place.item, place.field): place for place in left}
    matches = [match for match in taking.every_match if match.doubt is None and match.row.memory is None]
    now = tuple(_known(match, taking.draft, open_values, standing) for match in matches)
    there = {(row.section, row.item) for row in now}
    return (*(row for row in before if (row.section, row.item) not in there), *now) if now else ()


def _known(
    match: Match, draft: Draft, open_values: Mapping[tuple[str, str, str], Left], standing: Standing
) -> KnownRow:
    row = match.row
    values = row_values(row, draft, standing)
    for field in list(values):
        place = open_values.get((match.section, row.id, field))
        if place is not None:  # what is still open is told again the next time
            values[field] = place.plan if place.exported is None else place.exported
    goal = row.fields.get("goal")
    return KnownRow(
        match.section,
        row.id,
        _text(row.fields.get("title")),
        goal.value if goal is not None and isinstance(goal.value, tuple) else (),
        _text(row.fields.get("id")),
        _text(row.fields.get("foreign_id")),
        values,
    )


def row_values(row: DraftGoal | DraftAction, draft: Draft, standing: Standing) -> dict[str, str]:
    """What a row says, field by field, in the form in which it is compared the next time."""
    kind = "action" if isinstance(row, DraftAction) else "goal"
    fields = without_ids(row)
    notes = [*filter(None, (fields.pop("note", None),)), *notes_of(row, kind, reader(draft, standing.language))]
    values = {name: canonical(name, entry.value, standing.is_working_day) for name, entry in fields.items()}
    return values | {"note": "; ".join(str(note.value) for note in notes)} if notes else values


def _text(entry: Entry | None) -> str:
    return entry.value if entry is not None and isinstance(entry.value, str) else ""
