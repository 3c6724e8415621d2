"""Each type of field in the normal form of a plan: as data for programs, and back as a person would type it.

Days are ISO days, words the English ones, numbers stand beside their unit, lengths count minutes.
"""

from __future__ import annotations

from calendar import monthrange
from collections.abc import Callable, Mapping
from datetime import date, time, timedelta
from decimal import Decimal
from math import isfinite
from typing import Any, NamedTuple, cast

from seuranta.plan.edit.changes import AsTyped, Value
from seuranta.plan.loading import lookup
from seuranta.plan.loading.references import Affected, Party
from seuranta.plan.values.calendar_end import plus_if_any
from seuranta.plan.values.dates import ExceptedDays
from seuranta.plan.values.periods import Days
from seuranta.plan.values.printed_recurrence import phrase
from seuranta.plan.values.quantities import Level, Progress, Quantity, Target
from seuranta.plan.values.recurrence_phrases import read_rule
from seuranta.plan.values.statuses import Status, StatusOn
from seuranta.plan.values.times import Clock, clock_text
from seuranta.plan.words import vocabulary
from seuranta.plan.words.choices import VALUES
from seuranta.plan.words.diagnostic import Choice
from seuranta.plan.words.fields import DAYS
from seuranta.plan.words.findings import KINDS


class Form(NamedTuple):
    """A type in both directions: its value as data, and data as a value to be typed in a language.

    `typed` raises ValueError, TypeError or KeyError for data that is none of the type.
    """

    data: Callable[[Any], Any]
    typed: Callable[[Any, str], Value]


def form_of(type_: str) -> Form:
    if type_ in FORMS:
        return FORMS[type_]
    return _choice(type_) if type_ in VALUES else _TEXT


# --- texts and words ------------------------------------------------------------------------------------------------


def _same(value: Any) -> Any:
    return value


def _text(data: Any, _language: str) -> AsTyped:
    if not isinstance(data, str) or any("\ud800" <= letter <= "\udfff" for letter in data):
        raise ValueError(data)  # half of a character is no text
    return AsTyped(data)


_TEXT = Form(_same, _text)


def _choice(group: str) -> Form:
    return Form(_same, lambda data, _language: Choice(group, _word(group, data)))


def _word(group: str, data: Any) -> str:
    if data not in {value.name for value in VALUES[group]}:
        raise ValueError(data)
    return str(data)


def _finding(data: Any, language: str) -> AsTyped:
    return AsTyped(KINDS[data].name_in(language))


def _yes_or_no(data: Any, _language: str) -> Choice:
    return Choice("boolean", {True: "yes", False: "no"}[data])


def _name(party: Party) -> str:
    return party.name


def _status(status: StatusOn) -> dict[str, Any]:
    return {"status": status.status, "on": _iso(status.day)}


def _typed_status(data: Any, _language: str) -> StatusOn:
    return StatusOn(cast("Status", _word("status", data["status"])), _day_or_none(data["on"]))


def _affected(affected: Affected) -> dict[str, str]:
    return {"section": affected.section, "id": affected.id}


def _typed_affected(data: Any, language: str) -> AsTyped:
    """`tavoite 1`: an id alone may be that of an action, too."""
    return AsTyped(f"{lookup.word(data['section'], language)} {data['id']}")


# --- days -----------------------------------------------------------------------------------------------------------


def _iso(day: date | None) -> str | None:
    return None if day is None else day.isoformat()


def _day(data: Any, _language: str = "") -> date:
    return date.fromisoformat(data)


def _day_or_none(data: Any) -> date | None:
    return None if data is None else _day(data)


def _days(days: Days) -> Any:
    if days.first == days.last:
        return _iso(days.first)
    return {"first": _iso(days.first), "last": _iso(days.last)}


def days_of(data: Any) -> Days:
    if isinstance(data, str):
        return Days(_day(data), _day(data))
    return Days(_day(data["first"]), _day(data["last"]))


def _typed_period(data: Any, language: str) -> Value:
    """A day, or the week, month or quarter that the days are."""
    first, last = days_of(data)
    if first == last:
        return first
    if last == plus_if_any(first, 6) and first.weekday() == 0:
        year, week, _ = first.isocalendar()
        return AsTyped(f"{'vk' if language == 'fi' else 'week'} {week}/{year}")
    if first.day != 1 or last.day != monthrange(last.year, last.month)[1]:
        raise ValueError(data)
    if first.month == last.month:
        return AsTyped(f"{first.month}/{first.year}")
    return AsTyped(f"Q{(first.month + 2) // 3}/{first.year}")


def typed_days(data: Any, language: str) -> Value:
    """A day, or the first and the last one."""
    first, last = days_of(data)
    if first == last:
        return first
    if language == "fi":
        return AsTyped(f"{_finnish(first)}–{_finnish(last)}")
    return AsTyped(f"{first} – {last}")


def _finnish(day: date) -> str:
    return f"{day.day}.{day.month}.{day.year}"


def _excepted(excepted: ExceptedDays) -> Any:
    return {"months": list(excepted.months)} if excepted.days is None else _days(excepted.days)


def _typed_excepted(data: Any, language: str) -> Value:
    if not isinstance(data, Mapping) or "months" not in data:
        return typed_days(data, language)
    months = VALUES["month"]
    ends = dict.fromkeys((data["months"][0], data["months"][-1]))
    return AsTyped("–".join(vocabulary.value_name("month", months[month - 1].name, language) for month in ends))


# --- times ----------------------------------------------------------------------------------------------------------


def _clock(clock: Clock) -> dict[str, Any]:
    length = None if clock.length is None else _minutes(clock.length)
    return {"start": f"{clock.start:%H:%M}", "minutes": length}


def _typed_clock(data: Any, language: str) -> AsTyped:
    length = None if data["minutes"] is None else timedelta(minutes=data["minutes"])
    return AsTyped(clock_text(Clock(time.fromisoformat(data["start"]), length), language))


def _minutes(length: timedelta) -> int:
    return length // timedelta(minutes=1)


def _typed_length(data: Any, language: str) -> AsTyped:
    """`45 min`, `1 h 30 min`, `14 pv`."""
    hours, minutes = divmod(data, 60)
    if not minutes and hours and not hours % 24:
        return AsTyped(f"{hours // 24} {'pv' if language == 'fi' else 'd'}")
    return AsTyped(" ".join(f"{count} {unit}" for count, unit in ((hours, "h"), (minutes, "min")) if count))


def _typed_day_count(data: Any, language: str) -> AsTyped:
    return AsTyped(f"{int(data)} {'pv' if language == 'fi' else 'd'}")


def _typed_rule(data: Any, language: str) -> AsTyped:
    return AsTyped(phrase(read_rule(data), language))


# --- numbers --------------------------------------------------------------------------------------------------------


def _number(value: Decimal) -> int | float:
    """Exact: no number of a plan has more digits than a float keeps."""
    return int(value) if value == value.to_integral_value() else float(value)


def _typed_number(data: Any, language: str) -> str:
    """2,5 or 2.5; what could be taken for thousands gets another decimal."""
    if isinstance(data, bool) or not isfinite(data):
        raise ValueError(data)
    whole, point, decimals = f"{Decimal(str(data)):f}".partition(".")
    if not point:
        return whole
    mark = "," if language == "fi" else "."
    return whole + mark + decimals + "0" * (len(decimals) == 3)


def _quantity(quantity: Quantity) -> dict[str, Any]:
    return {"value": _number(quantity.value), "unit": quantity.unit}


def _typed_quantity(data: Any, language: str) -> AsTyped:
    number = _typed_number(data["value"], language)
    return AsTyped(number if data["unit"] is None else f"{number} {data['unit']}")


_LEVELS: Mapping[tuple[Level, str], str] = {
    ("at_least", "fi"): "vähintään",
    ("at_least", "en"): "at least",
    ("at_most", "fi"): "enintään",
    ("at_most", "en"): "at most",
}


def _target(target: Target) -> dict[str, Any]:
    return {"value": _number(target.value), "unit": target.unit, "level": target.level}


def _typed_target(data: Any, language: str) -> AsTyped:
    amount = _typed_quantity(data, language)
    return amount if data["level"] is None else AsTyped(f"{_LEVELS[data['level'], language]} {amount}")


def _progress(progress: Progress) -> dict[str, Any]:
    return {"done": _number(progress.done), "of": None if progress.of is None else _number(progress.of)}


def _typed_progress(data: Any, language: str) -> AsTyped:
    done = _typed_number(data["done"], language)
    return AsTyped(f"{done} %" if data["of"] is None else f"{done}/{_typed_number(data['of'], language)}")


def _lights(lights: tuple[Decimal, Decimal]) -> list[int | float]:
    return [_number(limit) for limit in lights]


def _typed_lights(data: Any, language: str) -> AsTyped:
    first, second = (_typed_number((Decimal(str(limit)) * 100).normalize(), language) for limit in data)
    return AsTyped(f"{first} % / {second} %")


# --- all of them ----------------------------------------------------------------------------------------------------

_SOMEONE = Form(_name, _text)

FORMS: Mapping[str, Form] = {
    **dict.fromkeys(DAYS, Form(_iso, _day)),
    "period": Form(_days, _typed_period),
    "days_away": Form(_days, typed_days),
    "excepted_days": Form(_excepted, _typed_excepted),
    "someone": _SOMEONE,
    "owner": _SOMEONE,
    "one_person": _SOMEONE,
    "finding_name": Form(_same, _finding),
    "yes_no": Form(_same, _yes_or_no),
    "typed_status": Form(_status, _typed_status),
    "action_or_goal": Form(_affected, _typed_affected),
    "recurrence": Form(lambda rule: phrase(rule, "en"), _typed_rule),
    "time_of_day": Form(_clock, _typed_clock),
    "length": Form(_minutes, _typed_length),
    "day_count": Form(_same, _typed_day_count),
    "number": Form(_quantity, _typed_quantity),
    "target": Form(_target, _typed_target),
    "progress": Form(_progress, _typed_progress),
    "lights": Form(_lights, _typed_lights),
}
"""By the name of a type; a group of words is a choice of one, and any other type a text."""
DAYS_OFF = Form(_days, typed_days)
"""The days of a break, which have no field of their own."""
