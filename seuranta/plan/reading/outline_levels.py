"""Where a line of a plan may stand after those above it, and how well its key fits there; one step, and no memory."""

from __future__ import annotations

from itertools import islice
from typing import NamedTuple

from seuranta.plan.reading.lines import is_field, meant_id
from seuranta.plan.reading.outline_rows import Row
from seuranta.plan.words import vocabulary
from seuranta.plan.words.fields import FIELDS
from seuranta.plan.words.ids import is_day

UNFIT = 10
"""The price of a key that does not belong where it stands, or stands there twice."""


class Names:
    """Names that were met one after the other. Whoever meets one more shares with these all that they have in common, so
    that to remember them after every line takes no more than to remember them once.
    """

    __slots__ = ("_count", "_numbers")

    def __init__(self, numbers: dict[str, int], count: int) -> None:
        self._numbers = numbers
        self._count = count

    def __contains__(self, name: str) -> bool:
        return self._numbers.get(name, self._count) < self._count

    def __bool__(self) -> bool:
        return self._count > 0

    def and_(self, name: str) -> Names:
        """These and one more."""
        numbers, count = self._numbers, self._count
        if numbers.get(name, count) < count:
            return self
        if not count or len(numbers) != count:  # others have gone on from here
            numbers = dict(islice(numbers.items(), count))
        numbers[name] = count
        return Names(numbers, count + 1)


NO_NAMES = Names({}, 0)


class Level(NamedTuple):
    """Lines that begin in one column: what they are (`fields.Field.shape`, or the kind of item), and under what."""

    column: int
    kind: str
    owner: str = ""
    is_list: bool = False
    keys: Names = NO_NAMES

    def with_key(self, key: str) -> Level:
        return Level(self.column, self.kind, self.owner, self.is_list, self.keys.and_(key))


class State(NamedTuple):
    """Where a walk has come: the columns that are open, and what the last line is a heading of, if it is one."""

    levels: tuple[Level, ...]
    below: str | None = None
    owner: str = ""
    is_text: bool = False

    @property
    def column(self) -> int:
        return self.levels[-1].column


class Step(NamedTuple):
    """The state after a line, and how badly the line fits there."""

    state: State
    cost: int


def item_of(state: State) -> str:
    """The item in which a walk is; empty outside of items."""
    return next((level.owner for level in state.levels if level.kind in FIELDS and level.owner), "")


def begins_item(state: State, row: Row) -> bool:
    """Whether a line stands where items begin and is no field: it is the first of an item, whatever stands on it."""
    levels = None if row.has_dash else placed(state, row, row.column)
    if levels is None or not levels[-1].kind.startswith("section:"):
        return False
    if row.line.key is None:
        return meant_id(row.line) != "" and not is_field(row.name)
    section = levels[-1].kind.removeprefix("section:")
    is_named_like_field = is_field(row.key) if row.is_open else vocabulary.field(section, row.key) is not None
    return not is_named_like_field and not is_day(row.key)


def as_text(state: State, row: Row, column: int) -> Step | None:
    """A line without a key: it goes on with the text above, or is the value of the heading above."""
    if column <= state.column:
        return None
    if row.is_open and state.below is not None:
        return None
    if state.below is None:
        return Step(state, 0) if state.is_text and not row.is_below_comment else None
    return Step(state._replace(below=None, is_text=True), _unfit(state.below != "text"))


def placed(state: State, row: Row, column: int) -> tuple[Level, ...] | None:
    """The open columns as they are for a line with a key or a dash; None where it cannot stand."""
    if state.below is not None and (column > state.column or (row.has_dash and column == state.column)):
        return (*state.levels, Level(column, state.below, state.owner, row.has_dash))
    for depth in range(len(state.levels), 0, -1):
        level = state.levels[depth - 1]
        if level.column == column and level.is_list == row.has_dash:
            return state.levels[:depth]
        if level.column == column and row.has_dash and level.kind.startswith("section:"):  # told as such
            return (*state.levels[:depth], Level(column, f"mixed:{level.kind[8:]}", level.owner, is_list=True))
        if level.column < column:
            return None
    return None


def entered(levels: tuple[Level, ...], row: Row, column: int) -> Step:
    """The step to a line with a key or a dash in the last of those columns."""
    cost = 0
    if row.has_dash:
        kind = levels[-1].kind
        is_list = kind.startswith("list:") or kind in ("many", "sentences", "")
        cost += _unfit(not is_list and not kind.startswith("by_day"))
        inner = _inside_dash(kind, is_list=is_list)
        if not row.key:
            cost += _unfit(row.is_heading and inner == "text")
            return Step(State(levels, inner if row.is_heading else None, "", not row.is_heading), cost)
        levels = (*levels, Level(column + row.dashes, inner, levels[-1].owner))
    last = levels[-1]
    known = known_as(last.kind, row.name)
    cost += _unfit(known in last.keys) + _strange(last.kind, row.name)
    levels = (*levels[:-1], last.with_key(known))
    below = _below(last.kind, row.name) if row.is_heading else None
    return Step(State(levels, below, row.name, row.is_text), cost)


def _inside_dash(kind: str, *, is_list: bool) -> str:
    """What an entry is made of, behind a dash in a column of a kind."""
    if kind.startswith(("list:", "mixed:", "section:")):
        return kind.partition(":")[2]
    return "text" if is_list else ""


def _unfit(is_unfit: bool) -> int:  # noqa: FBT001 - counted
    return UNFIT if is_unfit else 0


def misfit(level: Level, key: str) -> int:
    """How badly a key fits among the lines of its column."""
    return _unfit(known_as(level.kind, key) in level.keys) + _strange(level.kind, key)


def _strange(kind: str, key: str) -> int:
    """How badly a key fits in a column of a kind."""
    if kind in FIELDS:
        return _unfit(vocabulary.field(kind, key) is None)
    if kind.startswith("section:"):
        is_strange = vocabulary.field(kind[8:], key) is not None or is_day(key)
        return _unfit(is_strange) or _unfit(is_field(key)) // 2
    if kind.startswith("by_day"):
        return _unfit(not any(letter.isdigit() for letter in key))
    is_list = kind in ("text", "many", "sentences") or kind.startswith("list:")
    return _unfit(is_list or (kind.startswith("by_id") and is_field(key)))


def known_as(kind: str, key: str) -> str:
    """One form for all spellings of a key."""
    field = vocabulary.field(kind, key) if kind in FIELDS else None
    return vocabulary.fold(key) if field is None else field.name


def _below(kind: str, key: str) -> str:
    """What stands below a key of a column."""
    if kind in FIELDS:
        field = vocabulary.field(kind, key)
        return "" if field is None else field.shape or "text"
    return kind.partition(":")[2] if kind.startswith(("section:", "by_day:", "by_id:")) else ""
