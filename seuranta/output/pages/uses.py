"""A plan with nothing in it but what a part of a page may use: whatever is drawn of that cannot tell more.

What follows from the plan was computed from the whole of it, and stays: an action is late, whoever owns it.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping
from typing import Any, TypeVar

from seuranta.output.documents.to_approve import SinceCheckpoint
from seuranta.plan.compare.change import Change
from seuranta.plan.follow.checkpoints import CheckpointsOn, Occurrence
from seuranta.plan.follow.followup import FollowUp
from seuranta.plan.loading.model import SECTIONS, Held, Part, Plan
from seuranta.plan.loading.references import Party

Fields = Collection[str]
Uses = Mapping[str, Fields]
"""By section, the fields that may be used by their names in the format, those of the plan itself under `plan`. A field
within another one is named with it: `moves.reason`. A section that is not named is not there at all.
"""

FINDINGS = "findings"
"""In the place of a section: what was found in the plan, and what was promised."""
_HARMLESS = frozenset(("language", "stage", "closed_on", "timezone", "country", "settings", "settings.silence"))
"""Fields of a plan that hold no text of a person, and by which pages are written."""
_SOMEBODY = Party("")
"""In the place of an owner who is not named: that there is one is known."""


def seen_through(follow: FollowUp, uses: Uses) -> FollowUp:
    """What follows from a plan, with only those texts, people and days in it that may be used."""
    plan = _plan(follow.plan, uses)
    moves = _within(uses.get("actions", ()), "moves")
    actions = {
        name: on._replace(
            action=plan.actions[name], fact=on.fact._replace(moves=tuple(_left(move, moves) for move in on.fact.moves))
        )
        for name, on in follow.actions.items()
        if name in plan.actions
    }
    has_findings = FINDINGS in uses
    return follow._replace(
        plan=plan,
        actions=actions,
        goals={name: on._replace(goal=plan.goals[name]) for name, on in follow.goals.items() if name in plan.goals},
        checkpoints=_checkpoints(follow.checkpoints, plan, uses.get("checkpoints", ())),
        messages={
            name: on._replace(message=plan.communication[name])
            for name, on in follow.messages.items()
            if name in plan.communication
        },
        intervals=follow.intervals if has_findings else (),
        silence=follow.silence if has_findings else (),
        unanswered=tuple(name for name in follow.unanswered if name in plan.feedback),
        findings=follow.findings if has_findings else (),
        problem_spots=tuple(spot for spot in follow.problem_spots if spot.item in actions),
    )


def changes_through(since: SinceCheckpoint | None, uses: Uses) -> SinceCheckpoint | None:
    """What changed without a record, of the fields that may be used."""
    if since is None:
        return None
    seen = (change for change in since.silent if _is_seen(change, uses))
    return since._replace(silent=tuple(seen))


def _is_seen(change: Change, uses: Uses) -> bool:
    """A whole item is seen where any field of it is."""
    section = change.section or "plan"
    return section in uses and (change.field is None or change.field in uses[section])


def _plan(plan: Plan, uses: Uses) -> Plan:
    left = _left(plan, {*uses.get("plan", ()), *_HARMLESS, *SECTIONS})
    sections = {
        section: {name: _left(item, uses[section]) for name, item in getattr(plan, section).items()}
        for section in SECTIONS
        if section in uses
    }
    return left.model_copy(update={**{section: {} for section in SECTIONS}, **sections})


def _checkpoints(on: CheckpointsOn, plan: Plan, fields: Fields) -> CheckpointsOn:
    occurrences = tuple(
        _occurrence(occurrence, fields) for occurrence in on.occurrences if occurrence.series in plan.checkpoints
    )
    coming = on.next if on.next is not None and on.next.series in plan.checkpoints else None
    return CheckpointsOn(occurrences, None if coming is None else _occurrence(coming, fields))


def _occurrence(occurrence: Occurrence, fields: Fields) -> Occurrence:
    reason = occurrence.reason if "moved.reason" in fields and "skipped.reason" in fields else None
    record: Held | None = occurrence.record
    return occurrence._replace(reason=reason, record=record and _left(record, _within(fields, "held")))


_Kept = TypeVar("_Kept", bound=Part)


def _left(part: _Kept, fields: Fields) -> _Kept:
    """The part with only these fields; what it cannot be without stays, such as its id and its days."""
    update: dict[str, Any] = {}
    for attribute, info in type(part).model_fields.items():
        name = info.alias or attribute
        value = getattr(part, attribute)
        if info.is_required() or value == info.default:
            continue
        if name in fields:
            update[attribute] = _inner(value, _within(fields, name))
        else:
            update[attribute] = _SOMEBODY if name == "owner" and isinstance(value, Party) else info.get_default()
    return part.model_copy(update=update)


def _within(fields: Fields, name: str) -> Fields:
    """The fields of what stands in a field."""
    return {field.removeprefix(f"{name}.") for field in fields if field.startswith(f"{name}.")}


def _inner(value: Any, fields: Fields) -> Any:
    """What stands in a field that may be used, of its own parts only what may be used, too."""
    if isinstance(value, Part):
        return _left(value, fields)
    if isinstance(value, tuple) and any(isinstance(each, Part) for each in value):
        return tuple(_inner(each, fields) for each in value)
    if isinstance(value, Mapping) and any(isinstance(each, Part) for each in value.values()):
        return {key: _inner(each, fields) for key, each in value.items()}
    return value
