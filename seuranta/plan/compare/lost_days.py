"""Which agreed days of a series fall away between two versions, and by which of its fields."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date
from typing import NamedTuple

from seuranta.plan.compare.pair import Versions
from seuranta.plan.follow.days_off import DaysOff
from seuranta.plan.follow.series import is_excepted, slots_of
from seuranta.plan.loading.model import Checkpoint, Plan, Timed
from seuranta.plan.values.calendar_end import years_from

_FIELDS = ("start", "until", "except", "recurrence")


class LostDays(NamedTuple):
    """`typed` are days that stood under `date`; `passed` and `ahead` are those of a rhythm, by the field that took them.

    A day that was held, skipped or moved is accounted for, and is not lost.
    """

    typed: tuple[date, ...]
    passed: Mapping[str, tuple[date, ...]]
    ahead: Mapping[str, tuple[date, ...]]


def lost_days(versions: Versions, old: Timed, new: Timed) -> LostDays:
    """Days ahead are looked at for a year from the day of the newer version."""
    before = _slots(versions.old_plan, old, versions.day)
    now = set(_slots(versions.new_plan, new, versions.day))
    lost = [slot for slot in before if slot not in now and not _is_accounted_for(new, slot)]
    typed = sorted(set(old.date) - set(new.date) - now)
    by_field = {slot: _taken_by(old, new, slot) for slot in lost if slot not in old.date}
    return LostDays(
        tuple(day for day in typed if not _is_accounted_for(new, day)),
        {field: _of(by_field, field, lambda slot: slot < versions.day) for field in _FIELDS},
        {field: _of(by_field, field, lambda slot: slot >= versions.day) for field in _FIELDS},
    )


def _slots(plan: Plan, timed: Timed, day: date) -> tuple[date, ...]:
    horizon = years_from(day, 1)
    slots = slots_of(plan, timed, day, horizon, DaysOff(plan).is_week_working_day)
    return tuple(slot for slot in slots if slot <= horizon)


def _of(by_field: Mapping[date, str], field: str, is_meant: Callable[[date], bool]) -> tuple[date, ...]:
    return tuple(slot for slot, taken_by in by_field.items() if taken_by == field and is_meant(slot))


def _taken_by(old: Timed, new: Timed, slot: date) -> str:
    if is_excepted(new, slot) and not is_excepted(old, slot):
        return "except"
    if new.until is not None and slot > new.until and new.until != old.until:
        return "until"
    if new.start is not None and slot < new.start and new.start != old.start:
        return "start"
    return "recurrence"


def _is_accounted_for(series: Timed, slot: date) -> bool:
    """Whether the newer version says what became of a day: it was skipped or moved, or held then or nearby."""
    if not isinstance(series, Checkpoint):
        return False
    if slot in series.skipped or slot in series.moved:
        return True
    interval = series.recurrence.interval if series.recurrence is not None else None
    return any(abs((held - slot).days) <= (interval or 0) // 2 for held in series.held)
