"""Days counted on from a day, at the ends of the calendar too: after 31.12.9999 Python has no day, and before 1.1.1 none.

Every day that is so many days, months or years from another is made here, so that no such sum can fail elsewhere.
"""

from __future__ import annotations

from calendar import monthrange
from datetime import date

_LAST_DAY = date.max.toordinal()


def plus(day: date, days: int) -> date:
    """The day so many days later, or earlier; the last or the first day of the calendar where that ends before."""
    return plus_if_any(day, days) or _end(days)


def plus_if_any(day: date, days: int) -> date | None:
    """As `plus`, but None where the calendar ends before."""
    number = day.toordinal() + days
    return date.fromordinal(number) if 1 <= number <= _LAST_DAY else None


def years_from(day: date, years: int) -> date:
    """The same date so many years later, or earlier, where the calendar does not end before; 29 February becomes the
    28th where a year has none.
    """
    return months_from_if_any(day, 12 * years) or _end(years)


def months_from_if_any(day: date, months: int) -> date | None:
    """The same day of the month so many months later, or earlier, or the last day of a shorter month: 31.1.2026 and one
    month are 28.2.2026. None where the calendar ends before.
    """
    year, month = divmod(12 * day.year + day.month - 1 + months, 12)
    if not date.min.year <= year <= date.max.year:
        return None
    return date(year, month + 1, min(day.day, monthrange(year, month + 1)[1]))


def _end(step: int) -> date:
    return date.max if step > 0 else date.min
