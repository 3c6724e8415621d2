"""The days on which a company is not at work: public holidays and its own breaks.

Weekends are no working days either, but not off: who agrees on a Saturday means it.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from seuranta.plan.loading.model import Break, Plan
from seuranta.plan.values import holidays
from seuranta.plan.values.calendar_end import plus, plus_if_any
from seuranta.plan.values.periods import Days
from seuranta.plan.words.diagnostic import Argument, Choice

_FARTHEST = 62
_MOST_DAYS_BACK = 90
DAYS_TO_PREPARE = 2
"""Working days between the preparation of a checkpoint and the checkpoint."""


class DaysOff:
    """The days off of one plan."""

    def __init__(self, plan: Plan) -> None:
        self._country = plan.country
        self._breaks = [(pause, span) for pause in plan.breaks.values() if (span := pause.span) is not None]
        self.breaks: tuple[Days, ...] = tuple(span for _, span in self._breaks)

    def holiday(self, day: date) -> str | None:
        """The public holiday on a day, as `holidays.holiday` names it."""
        return holidays.holiday(day, self._country)

    def break_on(self, day: date) -> Break | None:
        return next((pause for pause, span in self._breaks if span.covers(day)), None)

    def why_off(self, day: date) -> dict[str, Argument]:
        """What to say of a day off: the `holiday` or the `break` that it is, None for what it is not."""
        name, pause = self.holiday(day), self.break_on(day)
        return {
            "holiday": Choice("holiday", name) if name and self._country == holidays.FINLAND else name,
            "break": (pause.title or pause.id) if pause is not None else None,
        }

    def is_off(self, day: date) -> bool:
        """Whether a day is a public holiday or in a break."""
        return self.holiday(day) is not None or any(span.covers(day) for span in self.breaks)

    def is_working_day(self, day: date) -> bool:
        """Whether a day is a Monday to Friday, no public holiday and in no break."""
        return self.is_week_working_day(day) and not any(span.covers(day) for span in self.breaks)

    def is_week_working_day(self, day: date) -> bool:
        """Whether a day is a Monday to Friday and no public holiday, whatever the company's breaks."""
        return holidays.is_working_day(day, self._country)

    def first_working_day_from(self, day: date) -> date:
        """The day itself, of a day off the first working day after it, past the rest of any break; the day itself
        where the calendar ends before.
        """
        working: date | None = day
        while working is not None and not self.is_working_day(working):
            inside = next((span for span in self.breaks if span.covers(working)), None)
            end = inside.last if inside is not None else working
            working = plus_if_any(end, 1)
        return working if working is not None else day

    def at_work(self, day: date) -> date:
        """The day itself; of a public holiday or a day in a break the last working day before it."""
        if not self.is_off(day):
            return day
        working: date | None = day
        while working is not None and not self.is_working_day(working):
            working = plus_if_any(working, -1)
        return working if working is not None else day

    def working_days_before(self, day: date, count: int) -> date:
        """So many working days earlier; in a break without end no more than three months."""
        earlier, left = day, count
        for _ in range(_MOST_DAYS_BACK):
            if not left:
                break
            earlier = plus(earlier, -1)
            left -= self.is_working_day(earlier)
        return earlier

    def nearest_working_day(self, day: date, is_fitting: Callable[[date], bool]) -> date | None:
        """What to propose instead of a day off: the nearest fitting working day, the earlier of two."""
        for days in range(1, _FARTHEST):
            for sign in (-1, 1):
                proposal = plus_if_any(day, sign * days)
                if proposal is not None and self.is_working_day(proposal) and is_fitting(proposal):
                    return proposal
        return None

    def count_in_breaks(self, first: date, last: date) -> int:
        """How many of the days from `first` to `last`, both included, lie in a break."""
        return count_covered(self.breaks, first, last)


def count_covered(spans: tuple[Days, ...], first: date, last: date) -> int:
    """How many of the days from `first` to `last` lie in at least one of the stretches."""
    covered, counted_to = 0, first
    for span in sorted(spans):
        begin, end = max(span.first, counted_to), min(span.last, last)
        if begin <= end:
            covered += (end - begin).days + 1
            counted_to = plus(end, 1)
    return covered
