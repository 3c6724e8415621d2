"""What is remembered of the tables that were imported into a plan, in a small file beside it: how each was read, and what its
rows became. A table is known again by the set of its headings.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from datetime import date
from typing import NamedTuple

from pydantic import TypeAdapter, ValidationError

from seuranta.commands import FileWrite, Job
from seuranta.commands.record.remembering import fingerprint, in_memory, readable
from seuranta.plan.intake.matching import KnownRow
from seuranta.plan.reading.source import Source
from seuranta.plan.tables.draft import DateOrder, Draft, Table
from seuranta.plan.words.vocabulary import fold

_SCHEMA = "seuranta.tables/1"
_MOST = 20
"""Tables that are remembered of one plan; the one that was imported longest ago is forgotten first."""


class HowRead(NamedTuple):
    """What was settled of how a table is read."""

    columns: dict[str, str]
    sheet: str | None = None
    header: int | None = None
    dates: DateOrder | None = None
    fill_down: bool | None = None
    days: dict[str, date | None] = {}  # noqa: RUF012 - never changed


NOTHING_SETTLED = HowRead({})


class TableRead(NamedTuple):
    """A table as it was read, the same table as it is read unasked, by which it is known again, and how it was read."""

    draft: Draft
    plain: Draft
    how: HowRead


class _Row(NamedTuple):
    section: str
    item: str
    title: str
    goal: list[str]
    typed_id: str
    foreign_id: str
    values: dict[str, str]


class _Known(NamedTuple):
    """A table as it was imported last. `after` is the fingerprint of the plan file since, empty where the plan was not
    changed by it; `rows_before` is what was remembered until then.
    """

    headings: list[str]
    how: HowRead
    rows: list[_Row]
    after: str = ""
    rows_before: list[_Row] = []  # noqa: RUF012 - never changed


class _Kept(NamedTuple):
    schema: str
    tables: list[_Known]


class KnownTables(NamedTuple):
    """All tables that are remembered, the latest last, and the file as it stands."""

    tables: tuple[_Known, ...] = ()
    kept: bytes | None = None

    def _of(self, table: Table) -> _Known | None:
        wanted = headings(table)
        return next((known for known in self.tables if known.headings == wanted), None)

    def how(self, table: Table) -> HowRead:
        """How a table with these headings was read the last time."""
        known = self._of(table)
        return known.how if known is not None else NOTHING_SETTLED

    def rows(self, table: Table) -> tuple[KnownRow, ...]:
        """What became of the rows of a table with these headings."""
        known = self._of(table)
        if known is None:
            return ()
        return tuple(KnownRow(**row._asdict() | {"goal": tuple(row.goal)}) for row in known.rows)


def headings(table: Table) -> list[str]:
    """By what a table is known again, whatever its file is called and in which order its columns stand."""
    return sorted({fold(column.heading) for column in table.columns})


def recalled(job: Job, path: str) -> KnownTables:
    """What is remembered beside a plan; what cannot be read is forgotten."""
    kept = readable(job, in_memory(path, "tables.json"))
    if kept is None:
        return KnownTables()
    try:
        return KnownTables(tuple(TypeAdapter(_Kept).validate_json(kept).tables), kept)
    except ValidationError:
        return KnownTables((), kept)


def remembered(
    path: str, before: KnownTables, read: TableRead, rows: Iterable[KnownRow], after: Source | None = None
) -> FileWrite:
    """The file with a table in it as it was imported now; `after` is the plan file where the import changed it."""
    wanted = headings(read.plain.table)
    others = [known for known in before.tables if known.headings != wanted]
    rows_before = [_row(row) for row in before.rows(read.plain.table)]
    print_after = fingerprint(after) if after is not None else ""
    now = _Known(wanted, read.how, [_row(row) for row in rows], print_after, rows_before)
    return _written(path, [*others, now][-_MOST:], before.kept)


def without(job: Job, path: str, after: str) -> Iterator[FileWrite]:
    """The file as it was before the import that left the plan with that fingerprint: it has been taken back."""
    before = recalled(job, path)
    if any(known.after == after for known in before.tables):
        yield _written(path, [_taken_back(known, after) for known in before.tables], before.kept)


def _taken_back(known: _Known, after: str) -> _Known:
    if known.after != after:
        return known
    return known._replace(rows=known.rows_before, rows_before=[], after="")


def _written(path: str, tables: Iterable[_Known], old: bytes | None) -> FileWrite:
    import json  # noqa: PLC0415 - only for what is written

    data = {"schema": _SCHEMA, "tables": [_data(known) for known in tables]}
    new = json.dumps(data, indent=1, ensure_ascii=False, default=date.isoformat).encode() + b"\n"
    return FileWrite(in_memory(path, "tables.json"), new, old, is_optional=True, like=path)


def _row(row: KnownRow) -> _Row:
    return _Row(**row._asdict() | {"goal": list(row.goal), "values": dict(row.values)})


def _data(known: _Known) -> Mapping[str, object]:
    rows, before = ([row._asdict() for row in rows] for rows in (known.rows, known.rows_before))
    how = known.how._asdict()
    return {"headings": known.headings, "how": how, "rows": rows, "after": known.after, "rows_before": before}
