"""Lines of a broken file that disagree with their neighbours: found from columns and keys alone, before it is cut.

A plan is an outline. Walking down its lines, each must stand where a line may stand after those above it. Where one does
not, every change of a single line nearby is tried: another column, or leaving it out. The one after which the lines
that follow fit best is believed, so that a stray line among many that agree is the wrong one, and not they.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from itertools import takewhile
from typing import NamedTuple

from seuranta.plan.reading.broken_values import unclosed
from seuranta.plan.reading.file_tree import is_one_line
from seuranta.plan.reading.lines import Mistake
from seuranta.plan.reading.outline_levels import Level, State, as_text, entered, item_of, known_as, misfit, placed
from seuranta.plan.reading.outline_rows import Row, begun_sections, rows_of
from seuranta.plan.reading.possible_mistakes import half_field
from seuranta.plan.words import vocabulary
from seuranta.plan.words.diagnostic import Argument, Edit
from seuranta.plan.words.fields import FIELDS
from seuranta.plan.words.ids import is_day

_AHEAD, _BACK = 12, 60
_MOST = 100
_ILLEGAL = 100
_UNUSUAL, _CLEARLY, _HALF_TYPED, _AGREED, _MOVED, _LEFT_OUT, _HEADED = 1, 5, 15, 15, 20, 30, 40
"""Prices. A change is weighed against what it leaves unfit (`levels.UNFIT`). What is believed first is a half-typed line, then one in another column, one too many, a new id without its colon;
of two that cost nearly the same, neither is clear."""


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

    def holds(self, at: int) -> bool:
        return self.first <= at <= self.last


class Choice(NamedTuple):
    """A change, and how well the lines around it stand with it."""

    cost: int
    is_guess: bool
    change: Change


def stray_lines(text: str) -> list[Mistake]:
    """Every line that stands where it cannot, with the change for reading. Takes a time that grows with the length."""
    rows = rows_of(text)
    return _Walk(text, rows).strays() if rows else []


class _Walk:
    def __init__(self, text: str, rows: list[Row]) -> None:
        self._text = text
        self._rows = rows
        self._made: dict[int, Change] = {}
        self._found: dict[int, Mistake] = {}
        edges = (row.column for row in rows if row.key and vocabulary.field("plan", row.key))
        self._edge = min(edges, default=rows[0].column)
        self._states = [State((Level(self._edge, "plan"),))]
        self._costs: list[int] = []
        self._is_lost = False
        self._usual = Counter(row.column for row in rows)

    def strays(self) -> list[Mistake]:
        self._found = {at: row.joined() for at, row in enumerate(self._rows[:_MOST]) if row.is_joined}
        for at, name in begun_sections(self._rows, self._edge):
            self._found[at] = self._rows[at].begun(name)
            self._rows[at] = self._rows[at]._replace(name=name, is_word=False, is_heading=True)
        at = 0
        while at < len(self._rows) and len(self._found) < _MOST:
            state = self._states[at]
            step = self._step(state, at, self._made.get(at))
            if step is None or self._is_left_open(at, step[1]) or self._is_slipped_day(at, step[0]):
                back = self._mended(at)
                if back is not None:
                    at = back
                    del self._states[at + 1 :], self._costs[at:]
                    continue
                self._is_lost = True
                step = step or (state, 0)
            elif at not in self._made and at not in self._found:
                self._complete(at, step)
            is_joined = self._rows[at].line.value.text.endswith(":")
            self._is_lost = is_joined or (self._is_lost and self._rows[at].column > self._edge)
            self._states.append(step[0])
            self._costs.append(step[1])
            at += 1
        return [self._found[at] for at in sorted(self._found)]

    def _is_left_open(self, at: int, cost: int) -> bool:
        """Half of a line in a place that is not its own: what it would become there is of no use."""
        return self._rows[at].is_open and at not in self._made and (cost > 0 or self._comes_again(at))

    def _is_slipped_day(self, at: int, state: State) -> bool:
        """A day that became a name right below a mapping by days."""
        row = self._rows[at]
        if at in self._made or row.has_dash or not is_day(row.name):
            return False
        kind = state.levels[-1].kind
        is_name = kind in FIELDS or kind.startswith("section:")
        return is_name and any(level.kind.startswith("by_day") for level in self._states[at].levels)

    def _is_deeper_below(self, at: int) -> bool:
        return at + 1 < len(self._rows) and self._rows[at + 1].column > self._rows[at].column

    def _complete(self, at: int, step: tuple[State, int]) -> None:
        """Half of a line in its own place is read as far as it goes."""
        row, (state, cost) = self._rows[at], step
        mistake = None
        if row.is_open and row.key:
            mistake = next(unclosed(self._text, row.line), None)
        elif row.line.key is None and row.key and not row.has_dash and not cost:
            mistake = next(half_field(self._text, row.line), None)
            above = self._made.get(at - 1)
            if mistake is not None and above is not None and above.column == row.column:
                mistake = mistake._replace(is_safe=True)  # among fields, of which the one above has slipped
        if mistake is not None:
            self._found[at] = mistake._replace(item=item_of(state))

    def _comes_again(self, at: int) -> bool:
        """Whether the same field stands whole further down among the same lines."""
        row = self._rows[at]
        levels = placed(self._states[at], row, row.column)
        kind = levels[-1].kind if levels is not None else ""
        for below in self._rows[at + 1 : at + _BACK]:
            if below.column < row.column:
                return False
            if below.column == row.column and below.key and known_as(kind, below.key) == known_as(kind, row.name):
                return True
        return False

    def _mended(self, at: int) -> int | None:
        """Believes the best change near a line that cannot stand there; the line from which the walk goes on."""
        choices = sorted(self._choices(at), key=self._order)
        if not choices or choices[0].cost >= _ILLEGAL:
            return None
        best = choices[0].change
        is_clear = (
            not self._is_lost
            and best.first == best.last
            and self._rows[best.first].line.key is not None
            and not choices[0].is_guess
            and all(choice.cost >= choices[0].cost + _CLEARLY for choice in choices[1:])
        )
        for row in range(best.first, best.last + 1):
            self._made[row] = best
        first = self._rows[best.first]
        is_half = first.is_half
        self._is_lost = self._is_lost or choices[0].cost > _HEADED or not (is_clear or best.how or is_half)
        for row in range(best.first, best.last + 1):
            self._tell(row, best, is_clear=is_clear)
        return best.first

    def _choices(self, at: int) -> Iterator[Choice]:
        """Every change as far as it is worth a look, weighed over the same lines."""
        changes = sorted(self._changes(at), key=lambda change: change.price)
        start = min((change.first for change in changes), default=at)
        least = _ILLEGAL
        for change in changes:
            choice = self._choice(change, start, at, least + _CLEARLY)
            least = min(least, choice.cost)
            yield choice

    def _order(self, choice: Choice) -> tuple[int, bool]:
        """The cheapest first; of two, a line is rather left out than moved far to where it does not fit."""
        cost, is_guess, change = choice
        moved_by = 0 if change.column is None else abs(change.column - self._rows[change.first].column)
        return cost, is_guess and moved_by > 1

    def _choice(self, change: Change, start: int, at: int, most: int) -> Choice:
        state, is_guess = self._states[change.first], change.column is None
        cost = change.price + sum(self._costs[start : change.first])
        if change.column is not None and self._usual[change.column] < self._usual[self._rows[change.first].column]:
            cost += _UNUSUAL
        for row in range(change.first, min(at + _AHEAD, len(self._rows))):
            if cost > most:
                break
            step = self._step(state, row, change if change.holds(row) else self._made.get(row))
            if step is None:
                cost += _ILLEGAL if row <= at + 1 else _LEFT_OUT
                break
            state = step[0]
            cost += step[1]
            is_guess = is_guess or (change.holds(row) and step[1] > 0)
        return Choice(cost, is_guess, change)

    def _changes(self, at: int) -> Iterator[Change]:
        for row in self._suspects(at):
            line = self._rows[row]
            if line.may_be_heading:
                known = not line.is_word or (line.name and self._fits(self._states[row], line))
                yield Change(row, row, line.column, _MOVED if known else _HEADED, "heading")
            if line.may_be_text:
                yield Change(row, row, line.column, _MOVED, "text")
            agreed = _AGREED if self._agrees(row) else 0
            for column in self._open_columns(row, at):
                yield Change(row, row, column, _MOVED + agreed)
            price = _HALF_TYPED if line.is_half else _LEFT_OUT
            yield Change(row, row, None, price + (_UNUSUAL if line.has_dash else 0))
        if self._rows[at].has_dash and not self._rows[at].key:
            last = self._last_entry(at)
            yield Change(at, last, None, _LEFT_OUT + _UNUSUAL + (last - at) * _CLEARLY)
            if self._is_below_text(at):
                yield Change(at, last, self._rows[at].column, _LEFT_OUT, "text")
        first, last = self._halves(at)
        if first < last:
            yield Change(first, last, None, _HALF_TYPED + _UNUSUAL)
        for first, last in self._runs(at):
            for column in self._open_columns(first, at):
                yield Change(first, last, column, _MOVED + (last - first) * _CLEARLY)

    def _agrees(self, row: int) -> bool:
        """Whether a line stands in line with those above the one right above it, which stands further out."""
        line = self._rows[row]
        if not row or self._rows[row - 1].column >= line.column or self._rows[row - 1].is_heading:
            return False
        levels = placed(self._states[row - 1], line, line.column)
        return levels is not None and levels[-1].keys != frozenset() and not misfit(levels[-1], line.name)

    def _suspects(self, at: int) -> list[int]:
        """The line, the one above it, and those that opened a column further in, with their headings."""
        suspects = [at, at - 1]
        above = at - 1
        for level in reversed(self._states[at].levels):
            while above > at - _BACK and above >= 0 and self._states[above].column >= level.column:
                above -= 1
            suspects += [above, above - 1]
            if level.column <= self._rows[at].column or above <= at - _BACK:
                break
        return [suspect for suspect in dict.fromkeys(suspects) if suspect >= 0 and suspect not in self._made]

    def _is_below_text(self, at: int) -> bool:
        """Whether a line is below a text of the kind that goes on over lines."""
        return self._states[at].is_text and bool(self._states[at].owner) and not is_one_line(self._states[at].owner)

    def _last_entry(self, at: int) -> int:
        """The last of the dashes in one column."""
        below = takewhile(
            lambda entry: entry.has_dash and entry.column == self._rows[at].column, self._rows[at : at + _AHEAD]
        )
        return at - 1 + sum(1 for _ in below)

    def _halves(self, at: int) -> tuple[int, int]:
        """The half-typed lines, one below the other, that stand right above a line and from it on."""
        first, last = at, at - 1
        while first > max(at - _MOST, 0) and self._rows[first - 1].is_half and first - 1 not in self._made:
            first -= 1
        while last + 1 < min(at + _MOST, len(self._rows)) and self._rows[last + 1].is_half:
            last += 1
        return first, last

    def _runs(self, at: int) -> Iterator[tuple[int, int]]:
        """Several lines in one column: those down to the one above, and those from the line on."""
        for step, edge in ((-1, at - 1), (1, at)):
            end = edge
            while (
                abs(end - edge) < _AHEAD
                and 0 <= end + step < len(self._rows)
                and end + step not in self._made
                and self._rows[end + step].column == self._rows[edge].column
            ):
                end += step
            if end != edge and edge >= 0 and edge not in self._made:
                yield min(edge, end), max(edge, end)

    def _open_columns(self, row: int, at: int) -> list[int]:
        if self._rows[row].is_half:
            return []
        columns = {level.column for line in (row, at) for level in self._states[line].levels}
        columns |= {self._rows[line].column for line in (*range(row + 1, min(row + _AHEAD, len(self._rows))), at)}
        if self._rows[row].has_dash and row < at:
            columns.add(self._rows[row + 1].column - self._rows[row].dashes)
        return sorted(columns - {self._rows[row].column})

    # --- one step --------------------------------------------------------------------------------------------------

    def _step(self, state: State, at: int, change: Change | None = None) -> tuple[State, int] | None:
        """The state after a line, and how badly it fits there; None where it cannot stand there."""
        row = self._rows[at]
        if change is not None and change.how == "heading":
            return self._headed(state, at)
        column = change.column if change is not None else row.column
        if column is None:
            return state._replace(is_text=state.is_text and not row.is_below_comment), 0
        if row.is_word or (change is not None and change.how == "text"):
            return as_text(state, row, column)
        levels = placed(state, row, column)
        return None if levels is None else entered(levels, row, column)

    def _headed(self, state: State, at: int) -> tuple[State, int] | None:
        """The step with the colon that is missing, or with the text beside an id as a field below it."""
        row = self._rows[at]
        below = self._rows[at + 1] if at + 1 < len(self._rows) else None
        is_twice = state.below is not None and row.column == state.column
        if is_twice or below is None or below.column <= row.column or below.is_word:
            return None
        levels = placed(state, row, row.column)
        if levels is None:
            return None
        is_id = levels[-1].kind.startswith("section:") and not misfit(levels[-1], row.name)
        if row.key and (below.has_dash or not (row.is_broken or is_id)):
            return None
        return entered(levels, row._replace(is_heading=True, is_word=False), row.column)

    def _fits(self, state: State, row: Row) -> bool:
        levels = placed(state, row, row.column)
        return levels is not None and not misfit(levels[-1], row.name)

    # --- what is told ----------------------------------------------------------------------------------------------

    def _tell(self, at: int, change: Change, *, is_clear: bool) -> None:
        row, state = self._rows[at], self._states[change.first]
        item = item_of(state)
        if change.column is None or (change.how == "heading" and row.has_dash):
            left_out = row.left_out(state.levels[-1].owner, is_begun=self._is_deeper_below(at))
            self._found[at] = left_out._replace(item=item)
        elif not change.how:
            step = self._step(state, at, change)
            level = step[0].levels[-1] if step is not None else state.levels[-1]
            args: dict[str, Argument] = {"typed": row.column, "n": change.column or None}
            is_field_ = level.kind in FIELDS and level.kind != "plan"
            if row.column < change.column and is_field_:
                args["before"] = level.owner
            edit = Edit(row.line.start, row.line.start + row.column, " " * change.column)
            item = level.owner if is_field_ else item
            self._found[at] = Mistake(
                "wrong-indentation", row.line.start, row.line.end, args, (edit,), is_clear, item=item
            )
