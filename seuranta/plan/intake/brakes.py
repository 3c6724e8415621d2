"""What stops an import until somebody confirms it: one column of a table sorted alone, or one status filled down by mistake.

A mere number of changes never does: after a good month everything changes.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from itertools import groupby, pairwise
from typing import Literal, NamedTuple

_FEWEST_SORTED = 3
_FEWEST_FILLED = 5
_ROWS_A_SLIP = 6
"""Of so many sorted rows one may have been changed since."""


class Cell(NamedTuple):
    """A value of a column in the order of the sheet: as it was exported, and as it stands there now."""

    item: str
    address: str
    exported: str
    now: str

    @property
    def is_changed(self) -> bool:
        return self.now != self.exported


class Brake(NamedTuple):
    """Why to stop: a `field` whose column was sorted alone, or filled down; the cells that are changed by it."""

    name: Literal["sorted-alone", "filled-down"]
    field: str
    cells: tuple[str, ...]


def brakes(columns: Iterable[tuple[str, Sequence[Cell]]]) -> Iterator[Brake]:
    """What looks like a slip of the hand in columns, each a field with its cells in the order of the sheet."""
    for field, cells in columns:
        changed = tuple(cell.address for cell in cells if cell.is_changed)
        if is_sorted_alone(cells):
            yield Brake("sorted-alone", field, changed)
        elif field == "status":
            yield from _filled_down(cells)


def is_sorted_alone(cells: Sequence[Cell]) -> bool:
    """Whether a column holds the values that it had, in another order: all of those that changed came from other rows, or
    half of them where the column is now in order and was not.
    """
    changed = [cell for cell in cells if cell.is_changed]
    if len({cell.exported for cell in changed}) < 2:
        return False
    from_others = (Counter(cell.now for cell in changed) & Counter(cell.exported for cell in changed)).total()
    if from_others < _FEWEST_SORTED:
        return False
    if from_others == len(changed):
        return True
    was = [cell.exported for cell in cells if cell.exported]
    now = [cell.now for cell in cells if cell.now]
    return from_others * 2 >= len(changed) and _is_in_order(now) and not _is_in_order(was)


def _is_in_order(values: Sequence[str]) -> bool:
    """Whether a column seems sorted, but for what was typed into it since: equal values stand together, or rise or fall."""
    slips = len(values) // _ROWS_A_SLIP
    runs = [value for value, _ in groupby(values)]
    if len(runs) <= len(set(runs)) + slips and len(set(runs)) * 2 <= len(values):
        return True
    rises = sum(first < second for first, second in pairwise(values))
    falls = sum(first > second for first, second in pairwise(values))
    return min(rises, falls) <= slips


def _filled_down(cells: Sequence[Cell]) -> Iterator[Brake]:
    """Five neighbours or more that all got the same value."""
    for (is_changed, now), group in groupby(cells, lambda cell: (cell.is_changed, cell.now)):
        addresses = tuple(cell.address for cell in group)
        if is_changed and now and len(addresses) >= _FEWEST_FILLED:
            yield Brake("filled-down", "status", addresses)
