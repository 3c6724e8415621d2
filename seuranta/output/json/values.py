"""How days, numbers and the fields of a plan stand in what programs read."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date
from fractions import Fraction
from typing import Any

from seuranta.output.words.text import round_half_up
from seuranta.plan.words.fields import Field


def day_json(day: date | None) -> str | None:
    """2026-12-04."""
    return None if day is None else day.isoformat()


def number_json(number: Fraction | None) -> int | float | None:
    """Rounded half up to two decimals; a whole number without a fraction."""
    if number is None:
        return None
    rounded = round_half_up(number)
    return int(rounded) if rounded == rounded.to_integral_value() else float(rounded)


def field_json(row: Field, value: Any) -> Any:
    """Returns the value of a field as data: a day as 2026-12-04, a person by name, several values as a list."""
    if value is None:
        return None
    data = _DATA.get(row.type, _as_it_is)
    return [data(each) for each in value] if row.shape == "many" else data(value)


def _as_it_is(value: Any) -> Any:
    return value


_DATA: Mapping[str, Callable[[Any], Any]] = {
    "day": day_json,
    "fact_day": day_json,
    "first_day": day_json,
    "due_day": day_json,
    "day_to_come": day_json,
    "period": lambda days: day_json(days.first),
    "progress": lambda progress: number_json(progress.share * 100),
    "number": lambda quantity: number_json(Fraction(quantity.value)),
    "someone": lambda party: party.name,
    "owner": lambda party: party.name,
    "one_person": lambda party: party.name,
}
"""What programs read of a value of each type; words, ids, whole numbers, yes and no stand there as they are."""
