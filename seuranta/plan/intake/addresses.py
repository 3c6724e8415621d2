"""Addresses of cells: `C7` and `Sheet!C7` in pieces; nothing about what stands there."""

from __future__ import annotations

import re
from typing import NamedTuple

_ADDRESS = re.compile(r"(?:(?P<sheet>.*)!)?(?P<column>[A-Z]+)(?P<row>\d+)", re.ASCII | re.DOTALL)


class Row(NamedTuple):
    """A row of a table; `sheet` is empty where there is one sheet only."""

    sheet: str
    number: int


def row_of(cell: str) -> Row | None:
    """The row of a cell; None for what is no address."""
    match = _ADDRESS.fullmatch(cell)
    return Row(match["sheet"] or "", int(match["row"])) if match is not None else None


def column_of(cell: str) -> str:
    """The column of a cell as columns are named: `C`, with several sheets `Sheet!C`; empty for what is no address."""
    match = _ADDRESS.fullmatch(cell)
    if match is None:
        return ""
    return match["column"] if match["sheet"] is None else f"{match['sheet']}!{match['column']}"
