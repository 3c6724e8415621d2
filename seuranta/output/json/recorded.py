"""`seuranta.record/1`: what a command recorded in a plan and what follows from it, for programs; every key always there."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date
from typing import Any, NamedTuple

from seuranta.output.json.status import Followed, finding_json
from seuranta.output.json.values import day_json
from seuranta.plan.normal.changed_fields import FieldChange, changed_fields
from seuranta.plan.words.diagnostic import Finding


class Recorded(NamedTuple):
    """A plan before and after something was recorded on a day: both the same where nothing changed.

    `files` are the paths of what was written besides, `messages` what is said of it in a language.
    """

    before: Followed
    after: Followed
    day: date
    messages: Sequence[str]
    language: str
    files: Sequence[str] = ()


def record_json(recorded: Recorded, *, is_written: bool) -> dict[str, Any]:
    before, after = recorded.before, recorded.after
    plan = before.loaded.plan
    return {
        "schema": "seuranta.record/1",
        "path": before.path,
        "title": plan.title if plan is not None else None,
        "company": plan.company if plan is not None else None,
        "day": day_json(recorded.day),
        "written": is_written,
        "changes": [_change(change) for change in changed_fields(before.loaded, after.loaded)],
        "files": list(recorded.files),
        "messages": list(recorded.messages),
        "language": recorded.language,
        "new_findings": list(_only_in(after, before)),
        "gone_findings": list(_only_in(before, after)),
    }


def _change(change: FieldChange) -> dict[str, Any]:
    return {
        "section": change.section,
        "item": change.item,
        "field": change.field,
        "at": change.key,
        "old": change.old,
        "new": change.new,
        "line": change.line,
    }


def _only_in(one: Followed, other: Followed) -> Iterator[dict[str, Any]]:
    """What is found in a plan and not in the other."""
    known = {_key(finding) for finding in _findings(other)}
    for finding in _findings(one):
        if _key(finding) not in known:
            yield finding_json(finding, one.loaded)


def _findings(plan_file: Followed) -> tuple[Finding, ...]:
    return plan_file.follow.findings if plan_file.follow is not None else ()


def _key(finding: Finding) -> tuple[str, str | None, str | None]:
    return finding.name, finding.at.section, finding.item
