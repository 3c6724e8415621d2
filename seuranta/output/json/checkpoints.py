"""`seuranta.checkpoints/1`: the agreed dates of plans, for programs; every key always there."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from seuranta.output.json.rows import Rows
from seuranta.output.json.values import day_json
from seuranta.plan.follow.agreed_dates import AgreedDates
from seuranta.plan.follow.checkpoints import Occurrence
from seuranta.plan.follow.clashes import Clash
from seuranta.plan.loading.model import Checkpoint, Plan
from seuranta.plan.values.printed_recurrence import phrase
from seuranta.plan.words.diagnostic import Argument, Choice


def checkpoints_json(plans: Iterable[tuple[str, AgreedDates]]) -> dict[str, Any]:
    """Plans by their paths."""
    return {"schema": "seuranta.checkpoints/1", "plans": Rows(_plan(path, dates) for path, dates in plans)}


def _plan(path: str, dates: AgreedDates) -> dict[str, Any]:
    plan, clashing = dates.plan, dates.clashes
    following = dates.all.next
    return {
        "path": path,
        "title": plan.title,
        "company": plan.company,
        "as_of": day_json(dates.day),
        "from": day_json(dates.first),
        "until": day_json(dates.last),
        "timezone": plan.timezone,
        "next_checkpoint": {
            "series": following.series,
            "slot": day_json(following.slot),
            "date": day_json(following.day),
        }
        if following is not None
        else None,
        "series": [series_json(series, dates) for series in dates.series],
        "occurrences": [
            occurrence_json(occurrence, clashing.get((occurrence.series, occurrence.slot)), plan)
            for occurrence in dates.occurrences
        ],
        "later": dates.later,
        "gaps": [{"from": day_json(gap.first), "to": day_json(gap.last), "days": gap.days} for gap in dates.gaps],
    }


def series_json(series: Checkpoint, dates: AgreedDates) -> dict[str, Any]:
    return {
        "id": series.id,
        "title": series.title,
        "kind": series.kind,
        "owner": series.owner.name if series.owner is not None else None,
        "participants": [party.name for party in series.participants],
        "place": series.place,
        "recurrence": phrase(series.recurrence, "en") if series.recurrence is not None else None,
        "until": day_json(series.until),
        "ahead": len(dates.coming(series.id)),
        "last": day_json(dates.last_day(series.id)),
    }


def occurrence_json(occurrence: Occurrence, clash: Clash | None, plan: Plan) -> dict[str, Any]:
    start = occurrence.start(plan.timezone)
    return {
        "series": occurrence.series,
        "slot": day_json(occurrence.slot),
        "date": day_json(occurrence.day),
        "start": start.isoformat() if start is not None else None,
        "minutes": int(occurrence.length.total_seconds()) // 60,
        "state": occurrence.state,
        "moved": occurrence.is_moved,
        "extra": occurrence.is_extra,
        "reason": occurrence.reason,
        "clashes": {
            "holiday": _name(clash.holiday) if clash is not None else None,
            "break": clash.in_break if clash is not None else None,
            "weekend": clash is not None and clash.is_weekend,
            "series": list(clash.series) if clash is not None else [],
        },
    }


def _name(holiday: Argument) -> Any:
    return holiday.value if isinstance(holiday, Choice) else holiday
