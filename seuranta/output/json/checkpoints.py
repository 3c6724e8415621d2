"""`seuranta.checkpoints/1`: the agreed dates of plans, for programs; every key always there."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from typing import Any

from seuranta.plan.follow.agreed_dates import AgreedDates
from seuranta.plan.follow.checkpoints import Occurrence
from seuranta.plan.follow.clashes import Clash
from seuranta.plan.loading.model import Checkpoint, Plan
from seuranta.plan.values.printed_recurrence import phrase
from seuranta.plan.words.diagnostic import Argument, Choice


def checkpoints_json(plans: Iterable[tuple[str, AgreedDates]]) -> dict[str, Any]:
    """Plans by their paths."""
    return {"schema": "seuranta.checkpoints/1", "plans": [_plan(path, found) for path, found in plans]}


def _plan(path: str, found: AgreedDates) -> dict[str, Any]:
    plan, clashing = found.plan, found.clashes
    following = found.all.next
    return {
        "path": path,
        "title": plan.title,
        "company": plan.company,
        "as_of": _iso(found.day),
        "from": _iso(found.first),
        "until": _iso(found.last),
        "timezone": plan.timezone,
        "next_checkpoint": {"series": following.series, "slot": _iso(following.slot), "date": _iso(following.day)}
        if following is not None
        else None,
        "series": [_series(one, found) for one in found.series],
        "occurrences": [_occurrence(one, clashing.get((one.series, one.slot)), plan) for one in found.occurrences],
        "later": found.later,
        "gaps": [{"from": _iso(one.first), "to": _iso(one.last), "days": one.days} for one in found.gaps],
    }


def _series(series: Checkpoint, found: AgreedDates) -> dict[str, Any]:
    return {
        "id": series.id,
        "title": series.title,
        "kind": series.kind,
        "owner": series.owner.name if series.owner is not None else None,
        "participants": [one.name for one in series.participants],
        "place": series.place,
        "recurrence": phrase(series.recurrence, "en") if series.recurrence is not None else None,
        "until": _iso(series.until),
        "ahead": len(found.coming(series.id)),
        "last": _iso(found.last_day(series.id)),
    }


def _occurrence(one: Occurrence, clash: Clash | None, plan: Plan) -> dict[str, Any]:
    start = one.start(plan.timezone)
    return {
        "series": one.series,
        "slot": _iso(one.slot),
        "date": _iso(one.day),
        "start": start.isoformat() if start is not None else None,
        "minutes": int(one.length.total_seconds()) // 60,
        "state": one.state,
        "moved": one.is_moved,
        "extra": one.is_extra,
        "reason": one.reason,
        "clashes": {
            "holiday": _name(clash.holiday) if clash is not None else None,
            "break": clash.in_break if clash is not None else None,
            "weekend": clash is not None and clash.is_weekend,
            "series": list(clash.series) if clash is not None else [],
        },
    }


def _name(holiday: Argument) -> Any:
    return holiday.value if isinstance(holiday, Choice) else holiday


def _iso(day: date | None) -> str | None:
    return None if day is None else day.isoformat()
