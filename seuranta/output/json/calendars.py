"""`seuranta.calendars/1`: what changes in calendar files, for programs; every key always there."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from seuranta.output.calendar.differences import differences
from seuranta.output.calendar.merging import Change
from seuranta.output.calendar.written import Written


def calendars_json(files: Iterable[Written]) -> dict[str, Any]:
    """`seuranta.calendars/1`: every file with what changes in it."""
    return {
        "schema": "seuranta.calendars/1",
        "files": [
            {
                "path": file.path,
                "stale": file.is_stale,
                "left": file.is_left,
                "entries": len(file.changes),
                "changes": [_change_json(change, file) for change in file.news],
            }
            for file in files
        ],
    }


def _change_json(change: Change, file: Written) -> dict[str, Any]:
    before = change.old.start(file.zone) if change.old is not None else None
    after = change.new.start(file.zone)
    told_apart = differences(change.old, change.new, file.zone, "en") if change.old is not None else ()
    return {
        "kind": change.kind,
        "item": change.new.item,
        "uid": change.new.uid,
        "title": change.new.title,
        "before": before.isoformat() if before is not None else None,
        "after": after.isoformat() if after is not None else None,
        "differences": [difference.what for difference in told_apart],
    }
