"""What cells say by how they look: struck through, coloured. It is told, and never taken for a fact."""

from __future__ import annotations

from seuranta.plan.tables.grid import Cell
from seuranta.plan.tables.item import Log
from seuranta.plan.tables.rows import SheetTable


def tell_looks(table: SheetTable, log: Log) -> None:
    """Tell of the cells below the headings that are struck through or coloured, and of comments beside the rows."""
    grid = table.grid
    cells = [cell for row in table.block.rows for cell in grid.rows[row].values() if not cell.is_copy]
    _tell("struck-through", [cell for cell in cells if cell.is_struck], table, log)
    _tell("coloured", [cell for cell in cells if cell.is_coloured], table, log)


def _tell(name: str, cells: list[Cell], table: SheetTable, log: Log) -> None:
    if cells:
        log.tell(name, tuple(table.grid.address(cell) for cell in cells), cells[0].text, n=len(cells))
