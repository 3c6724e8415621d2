"""Readings in replies: the number of a goal, in its unit, with the day that may stand behind it."""

from __future__ import annotations

from datetime import date
from typing import NamedTuple

from seuranta.plan.loading.model import Goal
from seuranta.plan.replies.said_days import past_days
from seuranta.plan.values.quantities import Quantity, in_unit, read_quantity
from seuranta.plan.words.diagnostic import ValueProblem


class Measured(NamedTuple):
    """A number as it was typed, and the days on which it may have been measured."""

    typed: str
    quantity: Quantity
    days: tuple[date, ...]


def measured_in(text: str, day: date) -> Measured | None:
    """The number in a text, said on a day; None where the text is none."""
    words = text.split()
    for count in range(1, len(words) + 1):
        typed, when = " ".join(words[:count]).rstrip(",;"), " ".join(words[count:])
        try:
            quantity = read_quantity(typed)
        except ValueProblem:
            continue
        days = past_days(when, day).days if when else (day,)
        if days:
            return Measured(typed, quantity, days)
    return None


def fits_unit(quantity: Quantity, goal: Goal) -> bool:
    """Whether a number is counted as the goal is."""
    if quantity.unit is None:
        return True
    if goal.unit is None:
        return False
    return in_unit(quantity, goal.unit).unit == goal.unit or quantity.unit.casefold() == goal.unit.casefold()
