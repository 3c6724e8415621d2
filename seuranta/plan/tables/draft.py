"""What a table holds, as far as it was understood: goals and actions with the cell of every field, and what was not.

Data only. What becomes of it, a new plan or facts of one, is decided by who reads it.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date
from types import MappingProxyType
from typing import Any, Literal, NamedTuple

from seuranta.plan.tables.memory import Memory
from seuranta.plan.words.diagnostic import NO_ARGUMENTS, Argument

Kind = Literal["xlsx", "csv", "tsv", "markdown", "trello"]
Tool = Literal[
    "seuranta", "planner", "trello", "ms-project", "asana", "google-sheets", "jira", "github", "monday", "notion"
]
DateOrder = Literal["dmy", "mdy"]
Kept = Literal["note", "left-out"]

Value = str | date | tuple[str, ...]
"""A text, a day, or several texts. Statuses are the English words of the plan, numbers stand as the plan takes them."""


def is_monday_to_friday(day: date) -> bool:
    return day.weekday() < 5


class Settings(NamedTuple):
    """What a person or a plan settles for a table.

    `columns` maps a column (`C`, or `Sheet!C`) to a field, and to `""` where it is to be left out; `header` is the row
    of the headings, from 1; `dates` is the order of day and month where no cell of a column shows it. `fill_down` says
    whether an empty cell below a goal means that goal; None asks. `days` are the days that a person agreed to, by
    `agreed_as`, None where the proposal was declined. `language` and `timezone` are those of the plan,
    `teams` the ones that it has of team and management_team; `today` proposes a year where a day has none.
    """

    today: date
    language: str = "fi"
    columns: Mapping[str, str] = MappingProxyType({})
    sheet: str | None = None
    header: int | None = None
    dates: DateOrder | None = None
    fill_down: bool | None = None
    days: Mapping[str, date | None] = MappingProxyType({})
    timezone: str = "Europe/Helsinki"
    teams: frozenset[str] = frozenset()
    is_working_day: Callable[[date], bool] = is_monday_to_friday


def agreed_as(role: str, text: str) -> str:
    """By what a day that was agreed to is known again: the text of its cell, and whether it begins, ends or has been."""
    return f"{role} {text}"


class Entry(NamedTuple):
    """The value of a field, and the addresses of the cells that it comes from: `B5`, with several sheets `Sheet!B5`."""

    value: Value
    cells: tuple[str, ...]


class Aside(NamedTuple):
    """A text that belongs into the note of its item, as it was not understood or its column has no field; `is_comment` is
    one that hangs on its cell.
    """

    heading: str
    text: str
    cell: str
    is_comment: bool = False


class DraftGoal(NamedTuple):
    """A goal that the table names. `cell` is where its title stands.

    `fields` holds entries by the plan's names: title, owner, measure, unit, baseline, target, by, note; from our own
    workbook also `reading` and `reading_day`. It holds an `id` where one was typed; else the id is counted.
    `memory` is what our own workbook remembers of the row.
    """

    id: str
    cell: str
    fields: Mapping[str, Entry]
    asides: tuple[Aside, ...] = ()
    memory: Memory | None = None


class DraftAction(NamedTuple):
    """An action that the table names. `cell` is where its title stands.

    `fields` holds entries by the plan's names: title, goal (ids of draft goals), owner, helpers, start, due, ongoing,
    status, done_on, progress, depends_on (ids of draft actions), blocked_by, next_step, reason, note, link; from our
    own workbook also `day` (done, or the new due date) and `why`, whose meaning follows from the status. It holds an
    `id` where one was typed, else the id is counted; and a `foreign_id` where another tool gave it one.
    `memory` is what our own workbook remembers of the row.
    """

    id: str
    cell: str
    fields: Mapping[str, Entry]
    asides: tuple[Aside, ...] = ()
    memory: Memory | None = None


def text_of(row: DraftGoal | DraftAction, field: str) -> str:
    """The text of a field of a row; empty where it has none."""
    entry = row.fields.get(field)
    return entry.value if entry is not None and isinstance(entry.value, str) else ""


class Report(NamedTuple):
    """Something that a person has to know of the table.

    `name` is one of `reports.REPORTS`, `text` what stands in the (first) cell, `proposal` what it probably means.
    `kept` says where a text that was not understood went: into the note of its item, or nowhere; None where it was
    understood, and only how is told.
    """

    name: str
    cells: tuple[str, ...]
    text: str = ""
    args: Mapping[str, Argument] = NO_ARGUMENTS
    proposal: Value | None = None
    kept: Kept | None = None


class Column(NamedTuple):
    """A column with its heading and the field it was taken for; None where its cells go into the note.

    `at` is the letter of the column, with several sheets `Sheet!C`. `of_goal` says that it is a field of goals.
    """

    at: str
    heading: str
    field: str | None
    of_goal: bool = False


class Table(NamedTuple):
    """What is known of the file. `headings` are the addresses of the first cell of each heading row.

    `language` is that of most headings: fi, en, sv or de; empty where nothing tells it.
    """

    name: str
    kind: Kind
    known_as: Tool | None = None
    sheets: tuple[str, ...] = ()
    headings: tuple[str, ...] = ()
    columns: tuple[Column, ...] = ()
    language: str = ""


class Draft(NamedTuple):
    """All that was read. Ids are unique, and every id that is referred to is one of the draft's."""

    table: Table
    goals: tuple[DraftGoal, ...] = ()
    actions: tuple[DraftAction, ...] = ()
    reports: tuple[Report, ...] = ()

    @property
    def plans(self) -> frozenset[str]:
        """The ids of the plans that rows of our own workbook remember to be from."""
        memories = [*(goal.memory for goal in self.goals), *(action.memory for action in self.actions)]
        return frozenset(memory.plan for memory in memories if memory is not None)


class Exported(NamedTuple):
    """The plan's own JSON (`export --format json`), as it was parsed: known by its `schema`."""

    schema: str
    data: Mapping[str, Any]


class Refusal(NamedTuple):
    """Why a file gives no draft: one of `reports.REFUSALS`."""

    name: str
    args: Mapping[str, Argument] = NO_ARGUMENTS
