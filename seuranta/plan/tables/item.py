"""What is gathered of one row of a table, and of all rows what is to be told; the fields are read in `readers`."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import NamedTuple

from seuranta.plan.tables.column import Use
from seuranta.plan.tables.days import Calendar
from seuranta.plan.tables.draft import Aside, Entry, Kept, Report, Settings, Value
from seuranta.plan.tables.grid import Cell
from seuranta.plan.tables.states import State
from seuranta.plan.words.diagnostic import Argument

COMMENT = "comment"
"""The field of a text that hangs on a cell, whatever the column of that is."""


class Given(NamedTuple):
    """A filled cell of a row with its address, its column, and what its days depend on."""

    cell: Cell
    at: str
    use: Use
    settings: Settings
    calendar: Calendar

    @property
    def heading(self) -> str:
        return self.use.heading.text


@dataclass(slots=True)
class Log:
    """What is to be told of a table, in the order in which it is seen; `dashes` are cells that hold a mere mark."""

    reports: list[Report] = field(default_factory=list)
    dashes: list[str] = field(default_factory=list)

    def tell(
        self,
        name: str,
        cells: tuple[str, ...],
        text: str = "",
        proposal: Value | None = None,
        kept: Kept | None = None,
        **args: Argument,
    ) -> None:
        self.reports.append(Report(name, cells, text, args, proposal, kept))

    def gather(self, name: str, given: Given, kept: Kept | None = None) -> None:
        """A report about several cells of one column: one more of them."""
        for place, report in enumerate(self.reports):
            if report.name == name and report.args.get("heading") == given.heading:
                self.reports[place] = report._replace(cells=(*report.cells, given.at))
                return
        self.tell(name, (given.at,), given.cell.text, kept=kept, heading=given.heading)


@dataclass(slots=True)
class Item:
    """A goal or an action as far as it is read: entries by field, texts for the note, what its cells say of its status.

    `waits_for` are texts that name other actions, `reasons` why it is so, `days_done` when it was done, `range_end` the last day of a range that
    stands in the start.
    """

    log: Log
    fields: dict[str, Entry] = field(default_factory=dict)
    asides: list[Aside] = field(default_factory=list)
    states: list[tuple[State, Given]] = field(default_factory=list)
    waits_for: list[Given] = field(default_factory=list)
    reasons: list[Given] = field(default_factory=list)
    days_done: list[Given] = field(default_factory=list)
    range_end: Entry | None = None

    def put(self, name: str, value: Value, given: Given) -> None:
        """Take a value; another one of the same field goes into the note."""
        entry = self.fields.get(name)
        if entry is None:
            self.fields[name] = Entry(value, (given.at,))
        elif entry.value == value:
            self.fields[name] = entry._replace(cells=tuple(dict.fromkeys((*entry.cells, given.at))))
        else:
            self.aside(given)

    def aside(self, given: Given, text: str | None = None) -> None:
        """Keep a text for the note."""
        self.asides.append(Aside(given.heading, text if text is not None else given.cell.text, given.at))

    def keep(self, name: str, given: Given, proposal: Value | None = None, **args: Argument) -> None:
        """Tell that a cell was not understood, and keep its text for the note."""
        self.aside(given)
        self.log.tell(name, (given.at,), given.cell.text, proposal, "note", heading=given.heading, **args)
