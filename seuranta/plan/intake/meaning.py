"""What the fields of a draft are in a plan: the columns of our own workbook by the status, values as an edit takes them."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date
from typing import NamedTuple, cast

from seuranta.plan.edit import Value
from seuranta.plan.intake.addresses import column_of
from seuranta.plan.tables.draft import Aside, Draft, DraftAction, DraftGoal, Entry
from seuranta.plan.tables.draft import Value as EntryValue
from seuranta.plan.tables.memory import typed_day
from seuranta.plan.values.statuses import Status, StatusOn
from seuranta.plan.words import vocabulary
from seuranta.plan.words.diagnostic import Choice
from seuranta.plan.words.fields import FIELDS

ONGOING = "ongoing"
"""What stands in the place of a due date where work has no end."""
_DAY_OF = {"done": "done_on", "dropped": "done_on"}
WHY_OF = {"blocked": "blocked_by", "dropped": "reason"}


class Reader(NamedTuple):
    """What is known of all rows of a table: by a column the field that it was taken for, and the plan's language."""

    fields: Mapping[str, str | None]
    language: str

    def field_of(self, cell: str) -> str | None:
        """The field of the column that a cell stands in; None where it has none."""
        return self.fields.get(column_of(cell))


def reader(draft: Draft, language: str) -> Reader:
    return Reader({column.at: column.field for column in draft.table.columns}, language)


def of_action(action: DraftAction, table: Reader) -> dict[str, Entry]:
    """The fields of an action by the plan's names: the `day` of the workbook is when it was done, else when it is due, and
    `why` is what the status asks for, else a note.
    """
    fields = without_ids(action)
    status = fields["status"].value if "status" in fields else "planned"
    day, why = fields.pop("day", None), fields.pop("why", None)
    if day is not None:
        fields[_DAY_OF.get(str(status), "due")] = day
    if why is not None:
        _add(fields, WHY_OF.get(str(status), "note"), why)
    for note in notes_of(action, "action", table):
        _add(fields, "note", note)
    return fields


def of_goal(goal: DraftGoal, table: Reader) -> dict[str, Entry]:
    """The fields of a goal by the plan's names: the `reading` of the workbook is one of its readings."""
    fields = without_ids(goal)
    reading, day = fields.pop("reading", None), fields.pop("reading_day", None)
    if reading is not None and day is not None:
        fields["readings"] = Entry((str(reading.value), str(day.value)), reading.cells + day.cells)
    for note in notes_of(goal, "goal", table):
        _add(fields, "note", note)
    return fields


def without_ids(item: DraftGoal | DraftAction) -> dict[str, Entry]:
    """The fields of a row that are fields of the plan, too."""
    return {name: entry for name, entry in item.fields.items() if name not in ("id", "foreign_id")}


def notes_of(item: DraftGoal | DraftAction, kind: str, table: Reader) -> Iterator[Entry]:
    """What has no field, and what its field could not take, as a note says it."""
    for aside in item.asides:
        yield Entry(_aside_text(kind, aside, table), (aside.cell,))


def _aside_text(kind: str, aside: Aside, table: Reader) -> str:
    if aside.is_comment:
        return (
            f"Kommentti taulukossa: {aside.text}" if table.language == "fi" else f"Comment in the table: {aside.text}"
        )
    field = table.field_of(aside.cell)
    if field is not None and any(row.name == field for row in FIELDS[kind]):
        return in_table(kind, field, aside.text, table.language)
    return f"{aside.heading}: {aside.text}" if aside.heading else aside.text


def _add(fields: dict[str, Entry], name: str, more: Entry) -> None:
    """A text beside what may stand there already."""
    before = fields.get(name)
    if before is None:
        fields[name] = more
    elif str(before.value) != str(more.value):
        fields[name] = Entry(with_more(str(before.value), str(more.value)), before.cells + more.cells)


def with_more(before: str, more: str) -> str:
    """A note with one more text behind it."""
    return f"{before}; {more}" if before else more


def moved_to_note(fields: Mapping[str, Entry], kind: str, field: str, language: str) -> dict[str, Entry]:
    """The fields with one of them as a text in the note, which says where it belongs."""
    moved = dict(fields)
    entry = moved.pop(field)
    text = in_table(kind, field, as_text(entry.value, language), language)
    note = moved.get("note", Entry("", ()))
    moved["note"] = Entry(with_more(str(note.value), text), note.cells + entry.cells)
    return moved


def values_of(kind: str, fields: Mapping[str, Entry]) -> dict[str, Value]:
    """The fields of an action or a goal as an edit takes them: the day on which it was closed stands in its status."""
    values: dict[str, Value] = {name: _value(name, entry) for name, entry in fields.items()}
    status_on = values.pop("status_on", None)
    if "status" in fields:
        day = values.pop("done_on", status_on)
        status = cast("Status", fields["status"].value)
        values["status"] = StatusOn(status, day if isinstance(day, date) else None)
    return {field.name: values[field.name] for field in FIELDS[kind] if field.name in values}


def _value(name: str, entry: Entry) -> Value:
    text = entry.value
    if name == "next_step":
        return {"what": str(text)}
    if name == "baseline":
        return {"value": str(text)}
    if name == "readings":
        number, day = cast("tuple[str, str]", text)
        return {date.fromisoformat(day): number}
    if name == "ongoing":
        return Choice("boolean", str(text))
    if name == "due" and text == ONGOING:
        return Choice("due", ONGOING)
    return text


def as_text(value: EntryValue, language: str) -> str:
    """A value as a person types it."""
    if isinstance(value, date):
        return typed_day(value, language)
    return value if isinstance(value, str) else ", ".join(value)


def in_table(kind: str, field: str, text: str, language: str) -> str:
    """What a note keeps of a cell that its field cannot take: `Määräaika taulukossa: syksy`."""
    name = vocabulary.field_name(kind, field, language)
    words = f"{name[:1].upper()}{name[1:]}"
    return f"{words} taulukossa: {text}" if language == "fi" else f"{words} in the table: {text}"
