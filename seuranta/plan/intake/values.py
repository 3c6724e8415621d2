"""Values in one form, in which two that mean the same are the same: of a table, of a plan, and of what is remembered.

`13.11.2026`, 2026-11-13 and a cell with that day are one; an empty text means that nothing is known.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from datetime import date

from seuranta.plan.loading.model import Action, Goal
from seuranta.plan.tables.draft import Value
from seuranta.plan.tables.memory import Memory, cell_text
from seuranta.plan.values.dates import read_due, read_start
from seuranta.plan.values.quantities import Progress, Quantity, Target, read_progress, read_quantity, read_target
from seuranta.plan.words import vocabulary
from seuranta.plan.words.diagnostic import ValueProblem

IsWorkingDay = Callable[[date], bool]

_NAMES = ("owner", "helpers", "goal", "depends_on")
_DAYS = ("due", "by", "done_on", "status_on")
_APART = ", "


def canonical(name: str, value: Value, is_working_day: IsWorkingDay) -> str:
    """The value of a field of a draft as programs read it: ISO days, English words, all else as it was typed; a text that
    its field cannot take, too.
    """
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, tuple):
        return _APART.join(value)
    try:
        if name in _DAYS:
            return read_due(value, is_working_day).isoformat()
        if name == "start":
            return read_start(value).first.isoformat()
    except ValueProblem:
        pass
    return cell_text(value)


def key(name: str, text: str) -> str:
    """The form in which two canonical values of a field that mean the same are the same."""
    if name in _NAMES:
        return _APART.join(sorted(map(vocabulary.same_id, text.split(_APART))))
    read = _NUMBERS.get(name)
    if read is None or not text:
        return text
    try:
        return str(read(text))
    except ValueProblem:
        return text


_NUMBERS: Mapping[str, Callable[[str], object]] = {
    "progress": lambda text: read_progress(text).share,
    "target": lambda text: read_target(text)._replace(value=read_target(text).value.normalize()),
    "baseline": lambda text: read_quantity(text)._replace(value=read_quantity(text).value.normalize()),
}


def is_same(name: str, first: str, second: str) -> bool:
    return first == second or key(name, first) == key(name, second)


# --- of a plan ----------------------------------------------------------------------------------------------------


def of_action(action: Action) -> dict[str, str]:
    """What a plan says of an action, by the fields that a table may have, and who takes the next step and by when; what it
    does not say is left out.
    """
    owner, step = action.typed_owner, action.next_step
    values = {
        "title": cell_text(action.title),
        "goal": _names(action.goal),
        "owner": owner.name if owner is not None else "",
        "helpers": _names(helper.name for helper in action.helpers),
        "start": _iso(action.start.first if action.start is not None else None),
        "due": _iso(action.due),
        "ongoing": "yes" if action.ongoing else "",
        "status": action.status,
        "done_on": _iso(action.status_day if action.status in ("done", "dropped") else None),
        "status_on": _iso(action.status_day if action.status == "blocked" else None),
        "progress": _progress(action.progress),
        "depends_on": _names(action.depends_on),
        "blocked_by": cell_text(action.blocked_by),
        "next_step": cell_text(step.what if step is not None else None),
        "step_who": step.who.name if step is not None and step.who is not None else "",
        "step_by": _iso(step.by if step is not None else None),
        "reason": cell_text(action.reason),
        "note": cell_text(action.note),
        "link": cell_text(action.link),
    }
    return {name: value for name, value in values.items() if value}


def of_goal(goal: Goal) -> dict[str, str]:
    """What a plan says of a goal, by the fields that a table may have."""
    values = {
        "title": cell_text(goal.title),
        "owner": goal.owner.name if goal.owner is not None else "",
        "measure": cell_text(goal.measure),
        "unit": cell_text(goal.typed_unit),
        "baseline": _number(goal.baseline.value if goal.baseline is not None else None),
        "target": _number(goal.target),
        "by": _iso(goal.by),
        "note": cell_text(goal.note),
    }
    return {name: value for name, value in values.items() if value}


def of_memory(memory: Memory) -> dict[str, str]:
    """What our own workbook remembers of an action, by the names of the plan's fields."""
    status = memory.value("status")
    values = {
        "title": memory.value("title"),
        "owner": memory.value("owner"),
        "due": memory.value("due"),
        "status": status,
        "done_on": memory.value("day"),
        "blocked_by" if status == "blocked" else "reason": memory.value("why"),
        "next_step": memory.value("next_step"),
        "step_who": memory.value("who"),
        "step_by": memory.value("by"),
    }
    return {name: value for name, value in values.items() if value}


def _names(names: Iterable[str]) -> str:
    return _APART.join(names)


def _number(number: Quantity | Target | None) -> str:
    """A number with its unit as it may be typed: `6 kpl`, `vähintään 6 kpl`."""
    if number is None:
        return ""
    level = _LEVELS.get(number.level or "", "") if isinstance(number, Target) else ""
    return " ".join(filter(None, (level, f"{number.value:f}", number.unit)))


_LEVELS = {"at_least": "at least", "at_most": "at most"}


def _progress(progress: Progress | None) -> str:
    if progress is None:
        return ""
    return f"{progress.done:f} %" if progress.of is None else f"{progress.done:f}/{progress.of:f}"


def _iso(day: date | None) -> str:
    return "" if day is None else day.isoformat()
