"""What may be wrong near a line that cannot stand where it does: the changes that `outline` weighs, with their prices."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import NamedTuple

from seuranta.plan.reading.file_tree import is_one_line
from seuranta.plan.reading.outline_levels import State, begins_item, misfit, placed
from seuranta.plan.reading.outline_rows import Row

AHEAD, BACK = 12, 60
"""How many lines below and above are looked at."""
MOST = 100

# Prices: a change is weighed against what it leaves unfit (`outline_levels.UNFIT`). What is believed first is a
# half-typed line, then one in another column, one too many, a new id without its colon.
UNUSUAL = 1
"""A column in which fewer lines begin; a dash that is left out."""
CLEARLY = 5
"""Of two changes whose costs are nearer to each other, neither is clear; also what every further line adds."""
HALF_TYPED = 15
AGREED = 15
"""Moving a line that stands in line with those above costs so much more."""
MOVED = 20
LEFT_OUT = 30
HEADED = 40


class Change(NamedTuple):
    """What may be wrong with lines that follow each other in one column: nearly always with one line.

    `column` is the one they belong in, None where they are left out; `how` is `heading` where a colon is missing, or
    where what stands beside an id is a field below it, and `text` where the text above goes on.
    """

    first: int
    last: int
    column: int | None
    price: int
    how: str = ""

    def holds(self, number: int) -> bool:
        return self.first <= number <= self.last


class Changes:
    """The changes that are possible near a line. Rows are told by their number; `states` holds what was open before each
    row that the walk has come to, and `made` the changes that are believed already.
    """

    def __init__(self, rows: Sequence[Row], states: Sequence[State], made: Mapping[int, Change]) -> None:
        self._rows = rows
        self._states = states
        self._made = made

    def near(self, at: int) -> Iterator[Change]:
        for number in self._suspects(at):
            yield from self._of_row(number, at)
        yield from self._of_entries(at)
        first, last = self._halves(at)
        if first < last:
            yield Change(first, last, None, HALF_TYPED + UNUSUAL)
        for first, last in self._runs(at):
            for column in self._open_columns(first, at):
                yield Change(first, last, column, MOVED + (last - first) * CLEARLY)

    def _suspects(self, at: int) -> list[int]:
        """The line, the one above it, and those that opened a column further in, with their headings."""
        suspects = [at, at - 1]
        above = at - 1
        for level in reversed(self._states[at].levels):
            while above > at - BACK and above >= 0 and self._states[above].column >= level.column:
                above -= 1
            suspects += [above, above - 1]
            if level.column <= self._rows[at].column or above <= at - BACK:
                break
        return [number for number in dict.fromkeys(suspects) if number >= 0 and number not in self._made]

    def _of_row(self, number: int, at: int) -> Iterator[Change]:
        """The changes of a single line."""
        row = self._rows[number]
        if row.may_be_heading:
            is_known = not row.is_word or _fits(self._states[number], row)
            yield Change(number, number, row.column, MOVED if is_known else HEADED, "heading")
        if row.may_be_text:
            yield Change(number, number, row.column, MOVED, "text")
        agreed = AGREED if self._agrees(number) else 0
        for column in self._open_columns(number, at):
            yield Change(number, number, column, MOVED + agreed)
        if begins_item(self._states[number], row):
            return  # without it, what stands below would fall to the item before
        left_out = HALF_TYPED if row.is_half else LEFT_OUT
        yield Change(number, number, None, left_out + (UNUSUAL if row.has_dash else 0))

    def _agrees(self, number: int) -> bool:
        """Whether a line stands in line with those above the one right above it, which stands further out."""
        if not number:
            return False
        row, above = self._rows[number], self._rows[number - 1]
        if above.column >= row.column or above.is_heading:
            return False
        levels = placed(self._states[number - 1], row, row.column)
        return levels is not None and bool(levels[-1].keys) and not misfit(levels[-1], row.name)

    def _of_entries(self, at: int) -> Iterator[Change]:
        """Of entries of a list below each other: all of them left out, or part of the text above."""
        row = self._rows[at]
        if not row.has_dash or row.key:
            return
        last = self._last_entry(at)
        yield Change(at, last, None, LEFT_OUT + UNUSUAL + (last - at) * CLEARLY)
        if self._is_below_text(at):
            yield Change(at, last, row.column, LEFT_OUT, "text")

    def _last_entry(self, at: int) -> int:
        """The last of the dashes in one column."""
        last = at
        for number in range(at + 1, min(at + AHEAD, len(self._rows))):
            row = self._rows[number]
            if not row.has_dash or row.column != self._rows[at].column:
                break
            last = number
        return last

    def _is_below_text(self, at: int) -> bool:
        """Whether a line is below a text of the kind that goes on over lines."""
        state = self._states[at]
        return state.is_text and bool(state.owner) and not is_one_line(state.owner)

    def _halves(self, at: int) -> tuple[int, int]:
        """The half-typed lines, one below the other, that stand right above a line and from it on."""
        first, last = at, at - 1
        while first > max(at - MOST, 0) and self._rows[first - 1].is_half and first - 1 not in self._made:
            first -= 1
        while last + 1 < min(at + MOST, len(self._rows)) and self._rows[last + 1].is_half:
            last += 1
        return first, last

    def _runs(self, at: int) -> Iterator[tuple[int, int]]:
        """Several lines in one column: those down to the one above, and those from the line on."""
        for step, edge in ((-1, at - 1), (1, at)):
            end = edge
            while abs(end - edge) < AHEAD and self._goes_on(edge, end + step):
                end += step
            if end != edge and edge >= 0 and edge not in self._made:
                yield min(edge, end), max(edge, end)

    def _goes_on(self, edge: int, number: int) -> bool:
        is_free = 0 <= number < len(self._rows) and number not in self._made
        return is_free and self._rows[number].column == self._rows[edge].column

    def _open_columns(self, number: int, at: int) -> list[int]:
        """The other columns in which a line may belong: those open at it or where the walk is, and those of the lines
        below it.
        """
        row = self._rows[number]
        if row.is_half:
            return []
        levels = (*self._states[number].levels, *self._states[at].levels)
        near = (*self._rows[number + 1 : number + AHEAD], self._rows[at])
        columns = {level.column for level in levels} | {other.column for other in near}
        if row.has_dash and number < at:
            columns.add(self._rows[number + 1].column - row.dashes)
        return sorted(columns - {row.column})


def _fits(state: State, row: Row) -> bool:
    levels = placed(state, row, row.column)
    return levels is not None and not misfit(levels[-1], row.name)
