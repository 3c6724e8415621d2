"""Reads calendar files with four independent libraries and prints what each found, as JSON; knows nothing of Seuranta.

Runs in the environment of requirements.txt: `python readers.py FILE...`.
"""

from __future__ import annotations

import json
import sys
import warnings
from collections.abc import Callable, Iterator
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

Found = dict[str, Any]


def _entry(
    uid: str, start: object, end: object, summary: object, description: object, location: object, status: object
) -> Found:
    return {
        "uid": str(uid),
        "start": _moment(start),
        "end": _moment(end),
        "summary": str(summary or ""),
        "description": str(description or ""),
        "location": str(location or ""),
        "status": str(status or ""),
    }


def _moment(value: object) -> str:
    if isinstance(value, datetime):
        return value.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
    return value.isoformat() if isinstance(value, date) else ""


def by_icalendar(data: bytes) -> Iterator[Found]:
    import icalendar

    for one in icalendar.Calendar.from_ical(data).walk("VEVENT"):
        end = one.get("DTEND")
        yield _entry(
            one["UID"], one["DTSTART"].dt, end.dt if end else None, one["SUMMARY"], one.get("DESCRIPTION"),
            one.get("LOCATION"), one["STATUS"],
        )  # fmt: skip


def by_recurring_ical_events(data: bytes) -> Iterator[Found]:
    import icalendar
    import recurring_ical_events

    calendar = icalendar.Calendar.from_ical(data)
    for one in recurring_ical_events.of(calendar, skip_bad_series=False).between((2020, 1, 1), (2040, 1, 1)):
        yield _entry(
            one["UID"], one["DTSTART"].dt, one["DTEND"].dt, one["SUMMARY"], one.get("DESCRIPTION"), one.get("LOCATION"),
            one["STATUS"],
        )  # fmt: skip


def by_vobject(data: bytes) -> Iterator[Found]:
    import vobject

    calendar = vobject.readOne(data.decode())
    calendar.validate(raiseException=True)
    for one in calendar.vevent_list:

        def value(name: str, event: Any = one) -> object:
            return getattr(event, name).value if hasattr(event, name) else None

        yield _entry(
            one.uid.value, one.dtstart.value, value("dtend"), value("summary"), value("description"), value("location"),
            value("status"),
        )  # fmt: skip


def by_ical(data: bytes) -> Iterator[Found]:
    from ical.calendar_stream import IcsCalendarStream

    for one in IcsCalendarStream.calendar_from_ics(data.decode()).events:
        status = one.status.value if one.status else None
        yield _entry(one.uid, one.dtstart, one.dtend, one.summary, one.description, one.location, status)


READERS: dict[str, Callable[[bytes], Iterator[Found]]] = {
    "icalendar": by_icalendar,
    "recurring-ical-events": by_recurring_ical_events,
    "vobject": by_vobject,
    "ical": by_ical,
}


def main() -> None:
    warnings.simplefilter("ignore")
    answer = {
        name: {path: sorted(read(Path(path).read_bytes()), key=lambda one: one["uid"]) for path in sys.argv[1:]}
        for name, read in READERS.items()
    }
    json.dump(answer, sys.stdout)


if __name__ == "__main__":
    main()
