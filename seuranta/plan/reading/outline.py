"""Lines of a broken file that disagree with their neighbours: found from columns and keys alone, before it is cut.

A plan is an outline. Walking down its lines, each must stand where a line may stand after those above it. Where one does
not, every change of a single line nearby is tried: another column, or leaving it out. The one after which the lines
that follow fit best is believed, so that a stray line among many that agree is the wrong one, and not they.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from typing import NamedTuple

from seuranta.plan.reading.broken_values import unclosed
from seuranta.plan.reading.lines import Mistake
from seuranta.plan.reading.outline_changes import AHEAD, BACK, CLEARLY, HEADED, LEFT_OUT, MOST, UNUSUAL, Change, Changes
from seuranta.plan.reading.outline_levels import (
    Level,
    State,
    Step,
    as_text,
    begins_item,
    entered,
    item_of,
    known_as,
    misfit,
    placed,
)
from seuranta.plan.reading.outline_rows import Row, begun_sections, rows_of
from seuranta.plan.reading.possible_mistakes import half_field
from seuranta.plan.words import vocabulary
from seuranta.plan.words.diagnostic import Argument, Edit
from seuranta.plan.words.fields import FIELDS
from seuranta.plan.words.ids import is_day

_ILLEGAL = 100
"""What a change costs after which a line still cannot stand."""


class Choice(NamedTuple):
    """A change, and how well the lines around it stand with it."""

    cost: int
    is_guess: bool
    change: Change


def stray_lines(text: str) -> list[Mistake]:
    """Every line that stands where it cannot, with the change for reading. Takes a time that grows with the length."""
    rows = rows_of(text)
    return _Walk(text, rows).mistakes() if rows else []


class _Walk:
    """One walk down the rows: the state before each, and the changes that are believed on the way."""

    def __init__(self, text: str, rows: list[Row]) -> None:
        self._text = text
        self._rows = rows
        self._made: dict[int, Change] = {}
        self._mistakes: dict[int, Mistake] = {}
        edges = (row.column for row in rows if row.key and vocabulary.field("plan", row.key))
        self._edge = min(edges, default=rows[0].column)
        self._states = [State((Level(self._edge, "plan"),))]
        self._costs: list[int] = []
        self._is_lost = False
        self._usual = Counter(row.column for row in rows)
        self._changes = Changes(rows, self._states, self._made)

    def mistakes(self) -> list[Mistake]:
        self._mistakes = {at: row.joined() for at, row in enumerate(self._rows[:MOST]) if row.is_joined}
        for at, name in begun_sections(self._rows, self._edge):
            self._mistakes[at] = self._rows[at].begun(name)
            self._rows[at] = self._rows[at]._replace(name=name, is_word=False, is_heading=True)
        at = 0
        while at < len(self._rows) and len(self._mistakes) < MOST:
            row = self._rows[at]
            step = self._step(self._states[at], at, self._made.get(at))
            if step is None or self._is_left_open(at, step.cost) or self._is_slipped_day(at, step.state):
                back = self._mended(at)
                if back is not None:
                    at = back
                    del self._states[at + 1 :], self._costs[at:]
                    continue
                self._is_lost = True
                step = step or Step(self._states[at], 0)
            elif row.is_broken and at not in self._made and at not in self._mistakes:
                self._complete(at, step)
            is_joined = row.line.value.text.endswith(":")
            self._is_lost = is_joined or (self._is_lost and row.column > self._edge)
            self._states.append(step.state)
            self._costs.append(step.cost)
            at += 1
        return [self._mistakes[at] for at in sorted(self._mistakes)]

    def _is_left_open(self, at: int, cost: int) -> bool:
        """Half of a line in a place that is not its own: what it would become there is of no use."""
        if not self._rows[at].is_open or at in self._made or begins_item(self._states[at], self._rows[at]):
            return False
        return cost > 0 or self._comes_again(at)

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

    def _complete(self, at: int, step: Step) -> None:
        """Half of a line in its own place is read as far as it goes."""
        row, mistake = self._rows[at], None
        if row.is_open and row.key:
            mistake = next(unclosed(self._text, row.line), None)
        elif row.line.key is None and row.key and not row.has_dash and not step.cost:
            mistake = next(half_field(self._text, row.line), None)
            above = self._made.get(at - 1)
            if mistake is not None and above is not None and above.column == row.column:
                mistake = mistake._replace(is_safe=True)  # among fields, of which the one above has slipped
        if mistake is not None:
            self._mistakes[at] = mistake._replace(item=item_of(step.state))

    def _comes_again(self, at: int) -> bool:
        """Whether the same field stands whole further down among the same lines."""
        row = self._rows[at]
        levels = placed(self._states[at], row, row.column)
        kind = levels[-1].kind if levels is not None else ""
        for below in self._rows[at + 1 : at + BACK]:
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
        best, change = choices[0], choices[0].change
        first = self._rows[change.first]
        is_clear = not self._is_lost and self._is_clear(best, choices[1:])
        is_known = is_clear or change.how != "" or first.is_half
        self._is_lost = self._is_lost or best.cost > HEADED or not is_known
        changed = range(change.first, change.last + 1)
        self._made |= dict.fromkeys(changed, change)
        for number in changed:
            self._tell(number, change, is_clear=is_clear)
        return change.first

    def _is_clear(self, best: Choice, others: list[Choice]) -> bool:
        """Whether a change of a single line, with a key, fits and is clearly better than all others."""
        change = best.change
        is_one_field = change.first == change.last and self._rows[change.first].line.key is not None
        return is_one_field and not best.is_guess and all(other.cost >= best.cost + CLEARLY for other in others)

    def _choices(self, at: int) -> Iterator[Choice]:
        """Every change as far as it is worth a look, weighed over the same lines."""
        changes = sorted(self._changes.near(at), key=lambda change: change.price)
        start = min((change.first for change in changes), default=at)
        least = _ILLEGAL
        for change in changes:
            choice = self._choice(change, start, at, least + CLEARLY)
            least = min(least, choice.cost)
            yield choice

    def _order(self, choice: Choice) -> tuple[int, bool]:
        """The cheapest first; of two, a line is rather left out than moved far to where it does not fit."""
        cost, is_guess, change = choice
        moved_by = 0 if change.column is None else abs(change.column - self._rows[change.first].column)
        return cost, is_guess and moved_by > 1

    def _choice(self, change: Change, start: int, at: int, most: int) -> Choice:
        """A change weighed from `start` to some lines beyond `at`; no further than until it costs more than `most`."""
        state, is_guess = self._states[change.first], change.column is None
        cost = change.price + sum(self._costs[start : change.first])
        if change.column is not None and self._usual[change.column] < self._usual[self._rows[change.first].column]:
            cost += UNUSUAL
        for number in range(change.first, min(at + AHEAD, len(self._rows))):
            if cost > most:
                break
            step = self._step(state, number, change if change.holds(number) else self._made.get(number))
            if step is None:
                cost += _ILLEGAL if number <= at + 1 else LEFT_OUT
                break
            state = step.state
            cost += step.cost
            is_guess = is_guess or (change.holds(number) and step.cost > 0)
        return Choice(cost, is_guess, change)

    # --- one step --------------------------------------------------------------------------------------------------

    def _step(self, state: State, at: int, change: Change | None = None) -> Step | None:
        """The state after a line, and how badly it fits there; None where it cannot stand there."""
        row = self._rows[at]
        if change is not None and change.how == "heading":
            return self._headed(state, at)
        column = change.column if change is not None else row.column
        if column is None:
            return Step(state._replace(is_text=state.is_text and not row.is_below_comment), 0)
        if row.is_word and begins_item(state, row):
            return self._begun(state, at)
        if row.is_word or (change is not None and change.how == "text"):
            return as_text(state, row, column)
        levels = placed(state, row, column)
        return None if levels is None else entered(levels, row, column)

    def _begun(self, state: State, at: int) -> Step:
        """The step into an item whose id is not to be read as one; what stands below is its own."""
        row = self._rows[at]
        levels = placed(state, row, row.column)
        assert levels is not None, "it stands where items begin"
        return entered(levels, row._replace(is_heading=self._is_deeper_below(at)), row.column)

    def _headed(self, state: State, at: int) -> Step | None:
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

    # --- what is told ----------------------------------------------------------------------------------------------

    def _tell(self, at: int, change: Change, *, is_clear: bool) -> None:
        row, state = self._rows[at], self._states[change.first]
        item = item_of(state)
        if change.column is None or (change.how == "heading" and row.has_dash):
            left_out = row.left_out(state.levels[-1].owner, is_begun=self._is_deeper_below(at))
            self._mistakes[at] = left_out._replace(item=item)
        elif not change.how:
            step = self._step(state, at, change)
            level = (step.state if step is not None else state).levels[-1]
            args: dict[str, Argument] = {"typed": row.column, "n": change.column or None}
            is_field_ = level.kind in FIELDS and level.kind != "plan"
            if row.column < change.column and is_field_:
                args["before"] = level.owner
            edit = Edit(row.line.start, row.line.start + row.column, " " * change.column)
            item = level.owner if is_field_ else item
            self._mistakes[at] = Mistake(
                "wrong-indentation", row.line.start, row.line.end, args, (edit,), is_clear, item=item
            )
