"""The phrase in which a recurrence is printed, in Finnish and in English; how phrases are read is in `recurrence_phrases`."""

from __future__ import annotations

from seuranta.plan.values.recurrence_phrases import LAST, Rule
from seuranta.plan.values.times import clock_text
from seuranta.plan.words.choices import VALUES

_WEEKDAYS_FI = tuple(weekday.fi for weekday in VALUES["weekday"])
_WEEKDAYS_EN = tuple(weekday.name.capitalize() for weekday in VALUES["weekday"])
_ORDERS_FI = {1: "ensimmäinen", 2: "toinen", 3: "kolmas", 4: "neljäs", LAST: "viimeinen"}
_ORDERS_EN = {1: "first", 2: "second", 3: "third", 4: "fourth", LAST: "last"}
_MONTHS_FI = {1: "joka kuukauden", 2: "joka toisen kuukauden", 3: "joka kolmannen kuukauden", 6: "joka kuudennen kuukauden"}  # fmt: skip
_MONTHS_EN = {1: "each month", 2: "every second month", 3: "every third month", 6: "every sixth month"}
_PLAIN = {
    ("week", 1): ("viikoittain", "weekly"),
    ("week", 2): ("kahden viikon välein", "every 2 weeks"),
    ("month", 1): ("kuukausittain", "monthly"),
    ("month", 2): ("joka toinen kuukausi", "every two months"),
    ("month", 3): ("neljännesvuosittain", "quarterly"),
    ("month", 6): ("puolivuosittain", "twice a year"),
    ("month", 12): ("vuosittain", "yearly"),
}


def phrase(rule: Rule, language: str) -> str:
    """The rule as it is printed in a language; every printed phrase can be read."""
    words = _finnish(rule) if language == "fi" else _english(rule)
    if rule.time is None:
        return words
    at = "klo" if language == "fi" else "at"
    return f"{words} {at} {clock_text(rule.time, language)}"


def _finnish(rule: Rule) -> str:
    weekday = _WEEKDAYS_FI[rule.weekday] if rule.weekday is not None else None
    if rule.unit == "checkpoint":
        return f"tarkistuspisteen jälkeinen {weekday}"
    if rule.parity is not None:
        weeks = "parillisten" if rule.parity == "even" else "parittomien"
        often = "keskiviikkoisin" if rule.weekday == 2 else f"{weekday}sin"
        return f"{weeks} viikkojen {often}"
    if rule.order is not None:
        return f"{_MONTHS_FI[rule.every]} {_ORDERS_FI[rule.order]} {weekday}"
    if rule.day is not None:
        return f"{_MONTHS_FI[rule.every]} {rule.day}. päivä"
    if rule.working_day is not None:
        return f"{_MONTHS_FI[rule.every]} {_ORDERS_FI[rule.working_day]} työpäivä"
    if rule.weekday is not None:
        return f"joka {weekday}" if rule.every == 1 else f"joka toinen {weekday}"
    plain = _PLAIN.get((rule.unit, rule.every))
    return plain[0] if plain is not None else f"{rule.every} viikon välein"


def _english(rule: Rule) -> str:
    weekday = _WEEKDAYS_EN[rule.weekday] if rule.weekday is not None else None
    if rule.unit == "checkpoint":
        return f"the {weekday} after the checkpoint"
    if rule.parity is not None:
        return f"{weekday}s of {rule.parity} weeks"
    if rule.order is not None:
        return f"the {_ORDERS_EN[rule.order]} {weekday} of {_MONTHS_EN[rule.every]}"
    if rule.day is not None:
        return f"the {rule.day}{_suffix(rule.day)} of {_MONTHS_EN[rule.every]}"
    if rule.working_day is not None:
        return f"the {_ORDERS_EN[rule.working_day]} working day of {_MONTHS_EN[rule.every]}"
    if rule.weekday is not None:
        return f"every {weekday}" if rule.every == 1 else f"every second {weekday}"
    plain = _PLAIN.get((rule.unit, rule.every))
    return plain[1] if plain is not None else f"every {rule.every} weeks"


def _suffix(day: int) -> str:
    return {1: "st", 2: "nd", 3: "rd", 21: "st", 22: "nd", 23: "rd", 31: "st"}.get(day, "th")
