"""What stands in a field as a person reads it, by the type in its row; which fields a view tells is the view's to say."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from fractions import Fraction
from typing import Any

from seuranta.output.words.items import person, progress
from seuranta.output.words.items import value as amount
from seuranta.output.words.text import clock, day, length
from seuranta.plan.loading.references import Party
from seuranta.plan.values.periods import Days
from seuranta.plan.values.printed_recurrence import phrase
from seuranta.plan.values.quantities import Quantity
from seuranta.plan.words import vocabulary
from seuranta.plan.words.choices import VALUES
from seuranta.plan.words.fields import Field


def field_text(row: Field, value: Any, language: str) -> str | None:
    """Returns the value of a field in words: 4.12.2026, kuukausi, Raija, Pekka. None where nothing stands there, and for
    a field with fields of its own, which only a view can tell.
    """
    if value is None or row.shape not in ("", "many"):
        return None
    values = value if row.shape == "many" else (value,)
    return ", ".join(_text(row.type, each, language) for each in values)


def _text(type_: str, value: Any, language: str) -> str:
    if type_ in VALUES:
        return vocabulary.value_name(type_, value, language)
    written = _WRITTEN.get(type_)
    return str(value) if written is None else written(value, language)


def _party(party: Party, _language: str) -> str:
    return person(party)


def _period(days: Days, language: str) -> str:
    first, last = day(days.first, language), day(days.last, language)
    return first if first == last else f"{first} – {last}"


def _number(number: Quantity, language: str) -> str:
    return amount(Fraction(number.value), number.unit, language)


_WRITTEN: Mapping[str, Callable[[Any, str], str]] = {
    "day": day,
    "fact_day": day,
    "first_day": day,
    "due_day": day,
    "day_to_come": day,
    "period": _period,
    "days_away": _period,
    "recurrence": phrase,
    "time_of_day": lambda value, language: clock(value.start, language),
    "length": lambda value, _language: length(value),
    "yes_no": lambda value, language: vocabulary.value_name("boolean", "yes" if value else "no", language),
    "number": _number,
    "progress": progress,
    "someone": _party,
    "owner": _party,
    "one_person": _party,
    "action_or_goal": lambda value, _language: value.id,
}
"""How the values of each type are written. Those of all others are words as they are, or told only by a view."""
