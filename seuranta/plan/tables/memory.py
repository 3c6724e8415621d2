"""What each row of our own workbook remembers of its item, as the text of one hidden cell: written and read here alone.

By it a changed cell is told from one that merely stands there, however the rows were sorted, cut or copied.
"""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from datetime import date
from typing import Literal, NamedTuple, cast

from seuranta.plan.loading.model import Action, Goal
from seuranta.plan.values.periods import usual_day
from seuranta.plan.words import vocabulary

Kind = Literal["action", "goal"]

VERSION = 1
LONGEST = 2000
"""Letters of a text that a cell shows and remembers: of six such texts, written as JSON, a cell holds them all."""
_CUT = "…"


class Memory(NamedTuple):
    """The values of an item as they were exported; what was empty is left out.

    Of an action: title, owner, due, ongoing (`yes`), status, day (when it was done or dropped), why (the obstacle, else the reason),
    next_step with its who and by. Of a goal: title, and now, the last reading as a plain number, with now_on, and shown_target, its target as the cell shows
    it. Days are
    ISO days, statuses the English words of the plan, texts as `cell_text` gives them.
    """

    plan: str
    kind: Kind
    id: str
    values: Mapping[str, str]

    def value(self, name: str) -> str:
        return self.values.get(name, "")


# --- as the text of a cell ------------------------------------------------------------------------------------------


def written(memory: Memory) -> str:
    """`{"v":1,"plan":"konepaja","kind":"action","id":"8","status":"blocked"}`."""
    data = {"v": VERSION, "plan": memory.plan, "kind": memory.kind, "id": memory.id, **memory.values}
    return json.dumps(data, ensure_ascii=False, separators=(",", ":"))


def remembered(text: str) -> Memory | None:
    """Returns what a cell remembers; None for any other text, and for one that is no longer whole."""
    if not text.lstrip().startswith("{"):
        return None
    try:
        data = json.loads(text)
    except (ValueError, RecursionError):
        return None
    if data.pop("v", None) != VERSION or not all(isinstance(value, str) for value in data.values()):
        return None
    plan, kind, id_ = (data.pop(name, "") for name in ("plan", "kind", "id"))
    if kind not in ("action", "goal") or not plan or not id_:
        return None
    return Memory(plan, cast("Kind", kind), id_, data)


# --- of a plan ------------------------------------------------------------------------------------------------------


def of_action(plan_id: str, action: Action) -> Memory:
    step = action.next_step
    values = {
        "title": _title(action),
        "owner": cell_text(action.typed_owner.name if action.typed_owner is not None else None),
        "due": _iso(action.due),
        "ongoing": "yes" if action.ongoing and action.due is None else "",
        "status": action.status,
        "day": _iso(action.status_day if action.status in ("done", "dropped") else None),
        "why": cell_text(action.blocked_by or action.reason),
        "next_step": cell_text(step.what if step is not None else None),
        "who": cell_text(step.who.name if step is not None and step.who is not None else None),
        "by": _iso(step.by if step is not None else None),
    }
    return Memory(plan_id, "action", action.id, _filled(values))


def of_goal(plan_id: str, goal: Goal) -> Memory:
    last = max(goal.readings, default=None)
    values = {
        "title": _title(goal),
        "now": f"{goal.readings[last].value:f}" if last is not None else "",
        "now_on": _iso(last),
    }
    return Memory(plan_id, "goal", goal.id, _filled(values))


def _title(item: Action | Goal) -> str:
    """What a row is called; by its id where nothing else is known, since a row without a title is none."""
    return cell_text(item.title) or f"({item.id})"


def _filled(values: Mapping[str, str]) -> Mapping[str, str]:
    return {name: value for name, value in values.items() if value}


def _iso(day: date | None) -> str:
    return "" if day is None else day.isoformat()


# --- texts of cells -------------------------------------------------------------------------------------------------

_NOT_IN_XML = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")


def cell_text(text: str | None) -> str:
    """A text of the plan as a cell shows it: on one line, of letters that a workbook can hold, cut where it is endless."""
    if not text:
        return ""
    shown = " ".join(vocabulary.clean(_NOT_IN_XML.sub("", text)).split())
    return shown if len(shown) <= LONGEST else shown[: LONGEST - 1] + _CUT


def is_cut(shown: str) -> bool:
    """Whether a text that a cell shows is only the beginning of that of the plan: then a change of it says nothing."""
    return len(shown) == LONGEST and shown.endswith(_CUT)


def step_text(memory: Memory, language: str) -> str:
    """The next step as its cell shows it: `Tarjous Testiteräslle (Raija, 2.12.2026)`."""
    return memory.value("next_step") + _of_step(memory, language)


def typed_step(text: str, memory: Memory) -> tuple[str, str, str]:
    """What, who and by (an ISO day) of a next step in its cell: who and when are those that stand behind it, as they were
    exported or as a name and a day; otherwise all that was typed is what is done.
    """
    for language in ("fi", "en"):
        behind = _of_step(memory, language)
        if behind and text.endswith(behind):
            return text.removesuffix(behind), memory.value("who"), memory.value("by")
    dated = _WITH_DAY.fullmatch(text)
    day = usual_day(dated["by"]) if dated is not None else None
    if dated is None or day is None:
        return text, "", ""
    return dated["what"], dated["who"] or "", day.isoformat()


_WITH_DAY = re.compile(r"(?P<what>.*\S) \((?:(?P<who>[^(),]*[^(), ]), )?(?P<by>[\d.-]{8,10})\)", re.ASCII)


def _of_step(memory: Memory, language: str) -> str:
    by = memory.value("by")
    day = typed_day(date.fromisoformat(by), language) if by else ""
    details = ", ".join(filter(None, (memory.value("who"), day)))
    return f" ({details})" if details else ""


def typed_day(day: date, language: str) -> str:
    """A day as people write it in a cell: 2.12.2026, or 2026-12-02."""
    return f"{day.day}.{day.month}.{day.year}" if language == "fi" else day.isoformat()
