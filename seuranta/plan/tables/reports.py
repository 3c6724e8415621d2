"""The names of all that is told of a table, one row each, and of the reasons why a file gives no draft.

The sentences are in `seuranta.output.words.table_texts`. A name says what is the matter, and is never reused.
"""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import NamedTuple


class ReportKind(NamedTuple):
    """`is_unclear`: a cell was not understood; else it was, and how is told."""

    name: str
    is_unclear: bool = False


_ROWS = (
    # --- days
    ReportKind("wish", is_unclear=True),
    ReportKind("date-without-year", is_unclear=True),
    ReportKind("not-a-date", is_unclear=True),
    ReportKind("date-order", is_unclear=True),
    ReportKind("done-in-future", is_unclear=True),
    ReportKind("day-count"),
    ReportKind("period-as-day"),
    ReportKind("range-as-days"),
    # --- statuses
    ReportKind("unclear-status", is_unclear=True),
    ReportKind("done-day-on-open", is_unclear=True),
    ReportKind("not-a-progress", is_unclear=True),
    ReportKind("done-without-date"),
    ReportKind("dropped-without-date"),
    ReportKind("dropped-without-reason"),
    ReportKind("percent-as-status"),
    ReportKind("status-with-text"),
    ReportKind("tick-beside-status"),
    ReportKind("lateness"),
    # --- people, ids, numbers
    ReportKind("unclear-person", is_unclear=True),
    ReportKind("team-not-in-plan", is_unclear=True),
    ReportKind("several-owners"),
    ReportKind("surname-first"),
    ReportKind("bad-id", is_unclear=True),
    ReportKind("repeated-id", is_unclear=True),
    ReportKind("ids-not-kept"),
    ReportKind("unknown-predecessor", is_unclear=True),
    ReportKind("predecessor-lag"),
    ReportKind("ring"),
    ReportKind("not-a-number", is_unclear=True),
    ReportKind("broken-memory", is_unclear=True),
    # --- rows, columns, sheets
    ReportKind("row-without-title", is_unclear=True),
    ReportKind("row-goes-on"),
    ReportKind("total-row"),
    ReportKind("rows-left-out"),
    ReportKind("text-above"),
    ReportKind("text-below"),
    ReportKind("section-as-goal"),
    ReportKind("sheet-as-goal"),
    ReportKind("summary-of-group"),
    ReportKind("empty-below-goal"),
    ReportKind("column-left-out"),
    ReportKind("sheet-left-out"),
    ReportKind("read-turned"),
    ReportKind("archived-cards"),
    ReportKind("open-quote"),
    # --- how cells look
    ReportKind("error-value", is_unclear=True),
    ReportKind("formula-without-result", is_unclear=True),
    ReportKind("dash-as-empty"),
    ReportKind("comment"),
    ReportKind("struck-through"),
    ReportKind("coloured"),
    ReportKind("hidden-rows"),
    ReportKind("hidden-column"),
    ReportKind("hidden-sheet"),
)

REPORTS: Mapping[str, ReportKind] = MappingProxyType({row.name: row for row in _ROWS})

REFUSALS = (
    "binary-workbook",
    "broken-json",
    "empty-table",
    "html-table",
    "is-a-plan",
    "no-plan-in-table",
    "no-such-column",
    "no-such-header",
    "no-such-sheet",
    "numbers-file",
    "old-workbook",
    "opendocument",
    "other-file",
    "pdf-file",
    "picture",
    "text-document",
    "too-large",
    "too-many-rows",
    "unknown-field",
    "unknown-json",
    "unreadable-workbook",
    "xml-workbook",
)
