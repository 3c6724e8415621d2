"""A change of a plan in one sentence, wherever it is shown; which changes there are is not known here."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date, time, timedelta
from fractions import Fraction
from typing import Any

from seuranta.output.words import change_texts as texts
from seuranta.output.words.change_texts.said import VALUES
from seuranta.output.words.field_texts import field_text
from seuranta.output.words.items import person, progress
from seuranta.output.words.items import value as amount
from seuranta.output.words.phrases import BY, say, unbroken, with_details
from seuranta.output.words.show_phrases import LEVELS
from seuranta.output.words.text import Text, clock, day, length, placeholders, shown
from seuranta.plan.compare.change import Change
from seuranta.plan.loading.model import NextStep
from seuranta.plan.loading.references import Affected, Party
from seuranta.plan.values.dates import ExceptedDays
from seuranta.plan.values.periods import Days, month_choice
from seuranta.plan.values.printed_recurrence import phrase
from seuranta.plan.values.quantities import Progress, Quantity, Target
from seuranta.plan.values.recurrence_phrases import Rule
from seuranta.plan.words import vocabulary
from seuranta.plan.words.diagnostic import Span
from seuranta.plan.words.fields import FIELDS, KIND_OF_SECTION, Field
from seuranta.plan.words.findings import KINDS

_MOST_DAYS = 4


def change_sentence(change: Change, language: str) -> str:
    """What changed, in one sentence; the first of its texts for which all is known."""
    said = texts.CHANGES[change.row]
    args = _arguments(change, language)
    for text in said.silent if change.silent else said.told:
        if placeholders(text.template(language, args.get("n"))) <= args.keys():
            return say(text, language, **args)
    raise AssertionError(f"no text fits {change}")


def _arguments(change: Change, language: str) -> dict[str, Any]:
    """What fills the sentence: nothing that is not known."""
    old = _written(change, change.old, change.more.get("unit_before"), language)
    new = _written(change, change.new, change.more.get("unit"), language)
    args = {
        "item": _item(change, language),
        "record": _item(change, language) if change.section in _RECORDS else None,
        "former": change.old if change.section == "people" else None,
        "id": change.item,
        "title": change.title,
        "kind": texts.KINDS_OF_ITEM.get(change.section or "", texts.AN_ITEM).fill(language),
        "field": _field_name(change, language),
        "value": _value_name(change, language),
        "old": old,
        "new": new,
        "was": _quoted(change, old),
        "now": _quoted(change, new),
        "day": change.at if isinstance(change.at, date) else None,
        "decision": change.because if change.because != "moves" else None,
        "n": change.more.get("n") or None,
        "finding": _finding_name(change.more.get("finding"), language),
        "reason": change.more.get("reason"),
        "in_time": change.more.get("in_time"),
        "action": change.more.get("action"),
        "day_before": change.more.get("day_before"),
        "on": change.more.get("day"),
        "days": _days(change.more.get("days", ()), language),
    }
    return {name: value for name, value in args.items() if value is not None}


def _finding_name(name: str | None, language: str) -> str | None:
    return KINDS[name].name_in(language) if name is not None else None


def _value_name(change: Change, language: str) -> str | None:
    """What changed, where its row tells that alone."""
    text = VALUES.get(change.row) or VALUES.get(change.row.rpartition("-")[0])
    return None if text is None else text.fill(language)


_RECORDS: Mapping[str, Text] = {"feedback": texts.QUESTION, "decisions": texts.DECISION}
"""What is known by its id and what it is, since its text is a sentence."""


def _item(change: Change, language: str) -> str:
    if change.item is None:
        return texts.THE_PLAN.fill(language)
    record = _RECORDS.get(change.section or "")
    if record is not None:
        return say(record, language, id=change.item)
    name = " ".join(filter(None, (change.item, change.title)))
    due = change.more.get("due")
    return with_details(name, change.more.get("owner"), _day(due, language) if due is not None else None)


def _quoted(change: Change, written: str | None) -> str | None:
    """A text in quotes, so that it can be told from the sentence around it."""
    row = _row(change)
    is_text = row is not None and row.type in ("text", "obstacle") and row.shape in ("", "many")
    return f'"{written}"' if written is not None and (is_text or change.field == "next_step") else written


# --- fields and values ----------------------------------------------------------------------------------------------


def _field_of(change: Change) -> tuple[str, str] | None:
    """The kind of what changed, and the name of its field there."""
    inner: tuple[str, str] | None = change.more.get("inner")
    if inner is not None or change.field is None:
        return inner
    return (KIND_OF_SECTION[change.section] if change.section else "plan"), change.field


def _field_name(change: Change, language: str) -> str | None:
    names = _field_of(change)
    return vocabulary.field_name(*names, language) if names is not None else None


def _row(change: Change) -> Field | None:
    names = _field_of(change)
    return next((row for row in FIELDS[names[0]] if row.name == names[1]), None) if names is not None else None


def _written(change: Change, value: Any, unit: str | None, language: str) -> str | None:
    """A value in words; None where nothing stands there, or nothing that fits into a sentence."""
    if value is None or value in ((), "", frozenset()):
        return None
    if change.field == "status" and isinstance(value, str):
        return vocabulary.value_name("status", value, language)
    row = _row(change)
    if isinstance(value, (Quantity, Target)):
        return _number(value, unit, language)
    for types, written in _WRITTEN:
        if isinstance(value, types):
            said: str = written(value, language)
            return said
    if row is not None and row.type == "lights":
        return " / ".join(amount(Fraction(limit) * 100, "%", language) for limit in value)
    if isinstance(value, (tuple, frozenset)) and not hasattr(value, "_fields"):
        return _several(change, value, unit, language)
    is_word = row is not None and row.shape in ("", "many") and isinstance(value, (str, int))
    if row is None or not is_word:
        return shown(value, language) if isinstance(value, str) else None
    said_of_field = field_text(row._replace(shape=""), value, language)
    return None if said_of_field is None else shown(said_of_field, language)


def _several(change: Change, values: Iterable[Any], unit: str | None, language: str) -> str | None:
    parts = [_written(change, value, unit, language) for value in values]
    return ", ".join(sorted(filter(None, parts))) or None


def _number(value: Quantity | Target, unit: str | None, language: str) -> str:
    written = amount(Fraction(value.value), value.unit or unit, language)
    level = value.level if isinstance(value, Target) else None
    return say(LEVELS[level], language, value=written) if level is not None else written


def _day(value: date, language: str) -> str:
    return unbroken(day(value, language))


def _step(step: NextStep, language: str) -> str:
    by = say(BY, language, day=step.by) if step.by is not None else None
    return ", ".join(filter(None, (step.what, person(step.who), by)))


def _span(days: Days, language: str) -> str:
    return _day(days.first, language) if days.first == days.last else shown(Span(*days), language)


def _excepted(days: ExceptedDays, language: str) -> str:
    if days.days is not None:
        return _span(days.days, language)
    return ", ".join(shown(month_choice(month), language) for month in days.months)


def _length(value: timedelta, _language: str) -> str:
    return length(value)


_WRITTEN: tuple[tuple[type | tuple[type, ...], Any], ...] = (
    (date, _day),
    (time, clock),
    (timedelta, _length),
    (bool, lambda value, language: vocabulary.value_name("boolean", "yes" if value else "no", language)),
    (Party, lambda value, _language: person(value)),
    (Affected, lambda value, _language: value.id),
    (Progress, progress),
    (Rule, lambda rule, language: phrase(rule._replace(time=None), language)),
    (Days, _span),
    (ExceptedDays, _excepted),
    (NextStep, _step),
)
"""How values are written, by their type; the first that fits."""


def _days(days: tuple[date, ...], language: str) -> str | None:
    more = ("…",) if len(days) > _MOST_DAYS else ()
    return ", ".join((*(_day(each, language) for each in days[:_MOST_DAYS]), *more)) or None
