"""How the cell of each field is read into an item: the value is taken, or told and kept for the note."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from datetime import date
from decimal import Decimal

from seuranta.plan.tables.column_words import fold
from seuranta.plan.tables.days import ONGOING, Role, Unclear, day_for, read_when
from seuranta.plan.tables.draft import Aside, Entry
from seuranta.plan.tables.grid import Cell, Flaw, Percent, number_text
from seuranta.plan.tables.item import COMMENT, Given, Item, Log
from seuranta.plan.tables.people import read_people, turned
from seuranta.plan.tables.states import NoState, State, read_share, read_state, read_tick
from seuranta.plan.values.contacts import read_link
from seuranta.plan.values.periods import Days
from seuranta.plan.values.quantities import read_quantity, read_target
from seuranta.plan.values.statuses import read_obstacle
from seuranta.plan.words.diagnostic import ValueProblem

_DASH = re.compile(r"[-‐-―−.·*/_]{1,3}|n/a", re.IGNORECASE)
_LONGEST_DASH = 3
_FLAWS = {Flaw.ERROR: "error-value", Flaw.NO_RESULT: "formula-without-result"}


def says_nothing(cell: Cell) -> bool:
    """Whether a cell shows an error, or a mere mark that holds a place."""
    return isinstance(cell.value, Flaw) or _is_dash(cell.text)


def _is_dash(text: str) -> bool:
    return len(text) <= _LONGEST_DASH and _DASH.fullmatch(text) is not None


def read_cell(item: Item, given: Given) -> None:
    """Take the value of a cell into its field."""
    if isinstance(given.cell.value, Flaw):
        tell_flaw(item.log, given)
    elif _is_dash(given.cell.text):
        item.log.dashes.append(given.at)
    else:
        _READERS.get(given.use.field, _aside)(item, given)


def tell_flaw(log: Log, given: Given) -> None:
    """Tell of a cell that shows no value, if it is one."""
    if isinstance(given.cell.value, Flaw):
        log.tell(_FLAWS[given.cell.value], (given.at,), given.cell.text, kept="left-out", heading=given.heading)


def _aside(item: Item, given: Given) -> None:
    item.aside(given)


def _comment(item: Item, given: Given) -> None:
    item.asides.append(Aside(given.heading, given.cell.text, given.at, is_comment=True))


def _left_out(item: Item, given: Given) -> None:
    item.log.gather("column-left-out", given, "left-out")


def _broken_memory(item: Item, given: Given) -> None:
    """A cell of our own workbook that no longer holds what it was exported with."""
    item.log.gather("broken-memory", given, "left-out")


def _text(item: Item, given: Given) -> None:
    item.put(given.use.field, given.cell.text, given)


def _obstacle(item: Item, given: Given) -> None:
    """What is in the way; `ei` says that nothing is."""
    if read_obstacle(given.cell.text) is None:
        item.log.dashes.append(given.at)
    else:
        _text(item, given)


def _link(item: Item, given: Given) -> None:
    try:
        item.put("link", read_link(given.cell.text), given)
    except ValueProblem:
        item.aside(given)


# --- people -------------------------------------------------------------------------------------------------------


def _owner(item: Item, given: Given) -> None:
    if given.use.is_surname_first:
        item.log.gather("surname-first", given)
        item.put("owner", turned(given.cell.text), given)
        return
    named = read_people(given.cell.text, given.settings.teams)
    if named.problem:
        item.keep(named.problem, given, named.proposal)
    if not named.people:
        return
    first, *others = named.people
    item.put("owner", first, given)
    if others:
        _add_helpers(item, tuple(others), given)
        item.log.tell(
            "several-owners", (given.at,), given.cell.text, heading=given.heading, owner=first, helpers=tuple(others)
        )


def _helpers(item: Item, given: Given) -> None:
    named = read_people(given.cell.text, given.settings.teams)
    if named.problem:
        item.keep(named.problem, given, named.proposal)
    if named.people:
        _add_helpers(item, named.people, given)


def _add_helpers(item: Item, people: tuple[str, ...], given: Given) -> None:
    entry = item.fields.get("helpers")
    if entry is None:
        item.put("helpers", people, given)
        return
    assert isinstance(entry.value, tuple)  # only people stand there
    together = tuple(dict.fromkeys((*entry.value, *people)))
    item.fields["helpers"] = entry._replace(value=together, cells=(*entry.cells, given.at))


# --- days ---------------------------------------------------------------------------------------------------------


def _start(item: Item, given: Given) -> None:
    _day(item, given, "start", "start")


def _due(item: Item, given: Given) -> None:
    if fold(given.cell.text) in ONGOING:
        item.put("due", "ongoing", given)
    else:
        _day(item, given, given.use.field if given.use.field != "schedule" else "due", "due")


def _done_on(item: Item, given: Given) -> None:
    _day(item, given, "done_on", "fact")


def _reading_day(item: Item, given: Given) -> None:
    _day(item, given, "reading_day", "fact")


def _day(item: Item, given: Given, name: str, role: Role) -> None:
    when = read_when(given.cell, role, given.calendar)
    if isinstance(when, Unclear):
        if when.name == "ambiguous-date":
            item.aside(given)
            item.log.gather("date-order", given, "note")
        else:
            item.keep(when.name, given, when.proposal, role=role)
        return
    day = day_for(role, when.days, given.settings)
    if role == "fact" and day > given.settings.today:
        item.keep("done-in-future", given)
        return
    if when.told == "day-count":
        item.log.gather("day-count", given)
    elif when.told:
        first, last = when.days
        item.log.tell(when.told, (given.at,), given.cell.text, heading=given.heading, day=day, first=first, last=last)
    if when.told == "range-as-days":
        day = _end_of_range(item, given, name, when.days)
    if name == "done_on":
        item.days_done.append(given)
    item.put(name, day, given)


def _end_of_range(item: Item, given: Given, name: str, days: Days) -> date:
    """A range where a due date stands is the start, too; where a start stands, the due date if nothing else is."""
    if name == "start":
        item.range_end = Entry(days.last, (given.at,))
        return days.first
    if name == "due":
        item.put("start", days.first, given)
    return days.last


# --- status and progress ------------------------------------------------------------------------------------------


def _status(item: Item, given: Given) -> None:
    state = read_state(given.cell)
    if isinstance(state, State):
        item.states.append((state, given))
    elif state.name == "lateness":
        item.log.tell("lateness", (given.at,), given.cell.text, kept="left-out", heading=given.heading)
    else:
        _no_state(item, given, state)


def _no_state(item: Item, given: Given, state: NoState) -> None:
    item.keep(state.name, given, state.proposal)


def _finished(item: Item, given: Given) -> None:
    """A tick; else a day on which it was done, or a status."""
    state = read_tick(given.cell)
    if state is not None:
        item.states.append((state, given))
    elif isinstance(given.cell.value, date) or not isinstance(read_when(given.cell, "fact", given.calendar), Unclear):
        _done_on(item, given)
    else:
        _status(item, given)


def _progress(item: Item, given: Given) -> None:
    share = read_share(given.cell, is_fraction=given.use.is_fraction)
    state = read_state(given.cell) if share is None else None
    if share is not None:
        item.put("progress", share, given)
    elif isinstance(state, State):
        item.states.append((state, given))
    else:
        item.keep("not-a-progress", given)


def _waits(item: Item, given: Given) -> None:
    item.waits_for.append(given)


def _reason(item: Item, given: Given) -> None:
    item.reasons.append(given)


# --- numbers ------------------------------------------------------------------------------------------------------


def _baseline(item: Item, given: Given) -> None:
    _number(item, given, read_quantity)


def _target(item: Item, given: Given) -> None:
    _number(item, given, read_target)


def _number(item: Item, given: Given, read: Callable[[str], object]) -> None:
    text = number_typed(given.cell)
    try:
        read(text)
    except ValueProblem:
        item.keep("not-a-number", given)
    else:
        item.put(given.use.field, text, given)


_THREE_DECIMALS = re.compile(r"-?[1-9]\d{0,2}\.\d{3}")


def number_typed(cell: Cell) -> str:
    """A number as a plan takes it: 3.125 is 3.1250, which nobody takes for three thousand."""
    if isinstance(cell.value, Percent):
        return f"{number_text(cell.value.value)} %"
    if isinstance(cell.value, Decimal):
        text = number_text(cell.value)
        return f"{text}0" if _THREE_DECIMALS.fullmatch(text) else text
    return cell.text


_READERS: Mapping[str, Callable[[Item, Given], None]] = {
    "left-out": _left_out,
    COMMENT: _comment,
    "owner": _owner,
    "helpers": _helpers,
    "start": _start,
    "due": _due,
    "schedule": _due,
    "by": _due,
    "done_on": _done_on,
    "day": _due,
    "reading_day": _reading_day,
    "status": _status,
    "finished": _finished,
    "progress": _progress,
    "depends_on": _waits,
    "waits": _waits,
    "blocked_by": _obstacle,
    "next_step": _text,
    "reason": _reason,
    "why": _text,
    "note": _text,
    "now": _text,
    "memory": _broken_memory,
    "measure": _text,
    "unit": _text,
    "link": _link,
    "baseline": _baseline,
    "target": _target,
    "reading": _target,
}
"""By field; the cells of all other columns are kept for the note. Titles, ids and goals are read with the rows."""
