"""What stands beside the text of a plan without being in it: the weekday of a day to come, how late an open action is, and
what was expected of a goal on the day of a reading.

Fewer is better: days that are over have no weekday to think of, and what is done is not late.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date
from typing import Any

from seuranta.commands.in_editor.days_meant import days_meant
from seuranta.commands.in_editor.hover_days import full_day
from seuranta.commands.in_editor.opened import Opened, Params
from seuranta.output.words import editor_hints as words
from seuranta.output.words.items import rough
from seuranta.output.words.phrases import OVERDUE, in_days, say, short_day
from seuranta.output.words.text import weekday
from seuranta.plan.follow.followup import FollowUp
from seuranta.plan.follow.goals import baseline_of, goal_on
from seuranta.plan.loading.written import Written, written
from seuranta.plan.values.periods import usual_day, weekday_number

_WITH_WEEKDAY = frozenset(
    {
        ("action", "start"),
        ("action", "due"),
        ("action", "lapses"),
        ("next_step", "by"),
        ("checkpoint", "date"),
        ("moved", "to"),
        ("communication", "date"),
        ("decision", "review_on"),
    }
)
"""The fields whose days somebody has to keep: by kind and name."""
_WORD = re.compile(r"[^\W\d_]+")


def hints(opened: Opened, params: Params) -> list[dict[str, Any]] | None:
    """The hints of the stretch that is asked for, in the order of the file."""
    loaded, follow = opened.plan_file.loaded, opened.plan_file.follow
    if follow is None:
        return None
    first, last = (opened.positions.offset(params["range"][end]) for end in ("start", "end"))
    found: list[dict[str, Any]] = []
    entry: Written | None = None
    for text in written(loaded.source, loaded.places.root, first, last):
        entry = text if text.role == "entry" else entry
        if first <= text.end <= last:
            found += _hints_of(opened, follow, text, entry)
    return found


def _hints_of(opened: Opened, follow: FollowUp, text: Written, entry: Written | None) -> Iterator[dict[str, Any]]:
    """At most one; `entry` is the last day or id under which something stands."""
    name = text.row.name if text.row is not None else ""
    if text.role == "value" and (text.kind, name) in _WITH_WEEKDAY:
        yield from _of_day(opened, follow, text, is_due=(text.kind, name) == ("action", "due"))
    elif text.role == "value" and (text.kind, name) == ("goal", "readings") and entry is not None:
        yield from _of_reading(opened, follow, text, entry)


def _hint(opened: Opened, text: Written, label: str, tooltip: str) -> dict[str, Any]:
    position = opened.positions.position(text.node.end if text.end + 1 == text.node.end else text.end)
    return {"position": position, "label": label, "paddingLeft": True, "tooltip": tooltip}


# --- days ---------------------------------------------------------------------------------------------------------


def _of_day(opened: Opened, follow: FollowUp, text: Written, *, is_due: bool) -> Iterator[dict[str, Any]]:
    """The weekday of a day to come, of a due date that is over how late it is; nothing of what is done."""
    action = follow.actions.get(text.item or "") if text.section == "actions" else None
    days = days_meant(text, follow.plan)
    if days is None or (text.section == "actions" and (action is None or not action.is_open)):
        return
    day = days.first if text.type == "period" else days.last
    language, today = opened.language, opened.plan_file.day
    tooltip = say(words.DAY_AND_DISTANCE, language, day=full_day(day, language), when=in_days(day, today, language))
    if day >= today:
        for label in _weekday_beside(text, day, today, language):
            yield _hint(opened, text, label, tooltip)
    elif is_due and not follow.is_closed:
        yield _hint(opened, text, say(OVERDUE, language, n=(today - day).days), tooltip)


def _weekday_beside(text: Written, day: date, today: date, language: str) -> Iterator[str]:
    """The weekday, of a period with the day that it means; nothing where a weekday is written already."""
    if any(weekday_number(word) is not None for word in _WORD.findall(text.text)):
        return
    yield weekday(day, language) if usual_day(text.text) == day else short_day(day, today, language)


# --- readings -----------------------------------------------------------------------------------------------------


def _of_reading(opened: Opened, follow: FollowUp, text: Written, entry: Written) -> Iterator[dict[str, Any]]:
    """What was expected on its day; nothing of a level to keep, nor where the way begins."""
    goal, days = follow.plan.goals.get(text.item or ""), days_meant(entry, follow.plan)
    if goal is None or days is None or goal.target is None or goal.target.level is not None:
        return
    then = goal_on(follow.plan, goal, days.last)
    start = baseline_of(follow.plan, goal, then.readings)
    if then.expected is None or start is None or start.day >= days.last or days.last not in goal.readings:
        return
    language = opened.language
    label = say(words.EXPECTED, language, value=rough(then.expected, language))
    yield _hint(opened, text, label, words.EXPECTED_HOW.fill(language))
