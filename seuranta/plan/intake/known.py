"""What is worth remembering of a table once it is in a plan: what its rows became, and the values on which both agree."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from seuranta.plan.intake.matching import KnownRow, Match
from seuranta.plan.intake.meaning import notes_of, reader, without_ids
from seuranta.plan.intake.settled import Left
from seuranta.plan.intake.taking import Standing, Taking
from seuranta.plan.intake.values import canonical
from seuranta.plan.tables.draft import Draft, DraftAction, DraftGoal, text_of


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
    values = _row_values(row, draft, standing)
    for field in list(values):
        place = open_values.get((match.section, row.id, field))
        if place is not None:  # what is still open is told again the next time
            values[field] = place.plan if place.exported is None else place.exported
    return _with_values(row, values)


def known_row(row: DraftGoal | DraftAction, draft: Draft, standing: Standing) -> KnownRow:
    """A row of which nothing is left open."""
    return _with_values(row, _row_values(row, draft, standing))


def _with_values(row: DraftGoal | DraftAction, values: Mapping[str, str]) -> KnownRow:
    section = "actions" if isinstance(row, DraftAction) else "goals"
    goal = row.fields.get("goal")
    goals = goal.value if goal is not None and isinstance(goal.value, tuple) else ()
    return KnownRow(
        section, row.id, text_of(row, "title"), goals, text_of(row, "id"), text_of(row, "foreign_id"), values
    )


def _row_values(row: DraftGoal | DraftAction, draft: Draft, standing: Standing) -> dict[str, str]:
    """What a row says, field by field, in the form in which it is compared the next time."""
    kind = "action" if isinstance(row, DraftAction) else "goal"
    fields = without_ids(row)
    notes = [*filter(None, (fields.pop("note", None),)), *notes_of(row, kind, reader(draft, standing.language))]
    values = {name: canonical(name, entry.value, standing.is_working_day) for name, entry in fields.items()}
    return values | {"note": "; ".join(str(note.value) for note in notes)} if notes else values
