"""`seuranta.changes/1`: what changed in plans, as data; the sentences are in English."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date, time, timedelta
from decimal import Decimal
from fractions import Fraction
from typing import Any

from seuranta.output.json.values import day_json, number_json
from seuranta.output.words.changed_plan import ChangedPlan, not_compared
from seuranta.output.words.changes import change_sentence
from seuranta.output.words.history_texts import LIMITS
from seuranta.output.words.text import length
from seuranta.plan.compare.change import Change
from seuranta.plan.loading.model import Move, NextStep, Promise
from seuranta.plan.loading.references import Affected, Party
from seuranta.plan.values.dates import ExceptedDays
from seuranta.plan.values.periods import Days
from seuranta.plan.values.printed_recurrence import phrase
from seuranta.plan.values.quantities import Progress, Quantity, Target
from seuranta.plan.values.recurrence_phrases import Rule

_LANGUAGE = "en"


def changes_json(plans: Sequence[ChangedPlan]) -> dict[str, Any]:
    return {"schema": "seuranta.changes/1", "plans": [_plan_json(changed) for changed in plans]}


def _plan_json(changed: ChangedPlan) -> dict[str, Any]:
    since, until = changed.since, changed.until
    return {
        "path": changed.path,
        "title": changed.plan.title,
        "company": changed.plan.company,
        "language": changed.plan.language,
        "since": None
        if since is None
        else {"asked": since.asked, "rev": since.rev, "date": day_json(since.day), "path": since.path or None},
        "until": {
            "rev": None if until is None else until.rev,
            "date": day_json(changed.day if until is None else until.day),
        },
        "limits": list(_limits(changed)),
        "changes": [_change_json(change) for change in changed.comparison.changes],
    }


def _limits(changed: ChangedPlan) -> Iterator[dict[str, Any]]:
    """What could not be seen of the history, and what could not be read in one of the versions."""
    for name, args in changed.limits:
        yield {"name": name, "message": LIMITS[name].fill(_LANGUAGE, **args)}
    for part in changed.comparison.not_compared:
        name = "unread-now" if part.is_newer else "unread-then"
        yield {"name": name, "message": not_compared(part, _LANGUAGE)}


def _change_json(change: Change) -> dict[str, Any]:
    return {
        "kind": change.kind,
        "section": change.section,
        "item": change.item,
        "field": change.field,
        "at": _value(change.at),
        "old": _value(change.old),
        "new": _value(change.new),
        "silent": change.silent,
        "because": change.because,
        "line": change.line,
        "message": change_sentence(change, _LANGUAGE),
    }


def _value(value: Any) -> Any:
    """A value as data: a day as 2026-12-04, a person by name, several values as a list; None where it is no such thing."""
    if value is None or isinstance(value, (str, bool, int)):
        return value
    for types, written in _DATA:
        if isinstance(value, types):
            return written(value)
    if isinstance(value, (tuple, list)):
        return [_value(each) for each in value]
    return sorted(map(_value, value), key=str) if isinstance(value, frozenset) else None


_DATA: tuple[tuple[type | tuple[type, ...], Any], ...] = (
    (date, day_json),
    (time, lambda value: value.isoformat("minutes")),
    (timedelta, length),
    (Decimal, lambda value: number_json(Fraction(value))),
    ((Quantity, Target), lambda number: number_json(Fraction(number.value))),
    (Progress, lambda made: number_json(made.share * 100)),
    (Party, lambda party: party.name),
    (Affected, lambda affected: affected.id),
    (Rule, lambda rule: phrase(rule, _LANGUAGE)),
    (Days, lambda days: [day_json(days.first), day_json(days.last)]),
    (ExceptedDays, lambda excepted: _value(excepted.days or excepted.months)),
    (Move, lambda move: [day_json(move.old), day_json(move.new)]),
    (Promise, lambda promise: day_json(promise.by)),
    (NextStep, lambda step: step.what),
)
"""What programs read of a value, by its type; the first that fits."""
