"""Who is away on a day, as the plan says it under each person, and from when they are back. Why is nobody's business."""

from __future__ import annotations

from datetime import date

from seuranta.plan.follow.days_off import DaysOff
from seuranta.plan.loading.model import Person, Plan
from seuranta.plan.values.calendar_end import plus_if_any
from seuranta.plan.values.periods import Days
from seuranta.plan.words import vocabulary


def is_away(plan: Plan, person: str, day: date) -> bool:
    """Whether a person is away on a day; nobody is whom the plan does not list among its people."""
    return _absence(plan, person, day) is not None


def back_on(plan: Plan, person: str, day: date) -> date | None:
    """The first working day on which a person who is away on a day is there again; the day itself where they are not
    away. None where the calendar ends before.
    """
    days_off = DaysOff(plan)
    back: date | None = day
    while back is not None:
        absence = _absence(plan, person, back)
        if absence is None and (back == day or days_off.is_working_day(back)):
            return back
        back = plus_if_any(absence.last if absence is not None else back, 1)
    return None


def _absence(plan: Plan, name: str, day: date) -> Days | None:
    person = _listed(plan, name)
    spans = person.away if person is not None else ()
    return next((span for span in spans if span.covers(day)), None)


def _listed(plan: Plan, name: str) -> Person | None:
    same = vocabulary.same_id(name)
    return next((person for person in plan.people.values() if vocabulary.same_id(person.id) == same), None)
