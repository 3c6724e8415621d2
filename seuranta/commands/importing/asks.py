"""What may be asked of an import, and what it starts from; nothing is read here."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from seuranta.commands import STANDARD_INPUT, Job, UserError
from seuranta.commands.importing.known_tables import HowRead
from seuranta.commands.init import InitAsk
from seuranta.plan.tables.draft import DateOrder


@dataclass(frozen=True, slots=True)
class ImportAsk:
    """`table` is a file as it was typed. `columns` are texts such as `C=vastuu`; an empty field leaves the column out.

    `senders` are texts such as `Mikko` or `Mallila=Mikko`, `on` is when replies were sent; with `is_replies` a file is one of
    replies, whatever it looks like. `yes` writes without asking, `force` goes on where something looks like a slip of
    the hand. `new_plan` says how a plan is made where there is none.
    """

    table: str
    columns: tuple[str, ...] = ()
    sheet: str | None = None
    header: int | None = None
    dates: str | None = None
    dry_run: bool = False
    yes: bool = False
    force: bool = False
    form: str = "text"
    senders: tuple[str, ...] = ()
    on: str | None = None
    is_replies: bool = False
    new_plan: InitAsk = field(default_factory=InitAsk)

    @property
    def file_name(self) -> str:
        """The name of the file without its folder; empty for standard input."""
        return "" if self.table == STANDARD_INPUT else re.split(r"[/\\]", self.table)[-1]

    @property
    def is_json(self) -> bool:
        return self.form == "json"

    def asks(self, job: Job) -> bool:
        """Whether a person is asked."""
        return job.question is not None and not (self.yes or self.dry_run or self.is_json)

    @property
    def typed(self) -> HowRead:
        """How the table is to be read, as far as it was typed."""
        return HowRead(dict(map(_column, self.columns)), self.sheet, self.header, _date_order(self.dates))


def _column(text: str) -> tuple[str, str]:
    """`C=vastuu`: a column and its field."""
    column, equals, name = text.partition("=")
    if not equals or not column.strip():
        raise UserError("bad-mapping", typed=text)
    sheet, mark, letter = column.strip().rpartition("!")
    return f"{sheet}{mark}{letter.upper()}", name.strip()


def _date_order(typed: str | None) -> DateOrder | None:
    match typed:
        case None:
            return None
        case "dmy" | "mdy":
            return typed
    raise UserError("unknown-date-order", typed=typed)
