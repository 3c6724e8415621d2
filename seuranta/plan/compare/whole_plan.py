"""What changed in the plan as a whole: when it was presented, who is in the team, where its limits are."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from seuranta.plan.compare.change import Change
from seuranta.plan.compare.meaning import text_key
from seuranta.plan.compare.pair import NEW_KEYS, Pair, Versions, state_of_change
from seuranta.plan.loading.model import Break, Part, Presented, Settings
from seuranta.plan.words.diagnostic import At
from seuranta.plan.words.fields import FIELDS, Field

_TEXTS = ("id", "title", "company", "service", "language")
"""What is told last, as any other text."""


def plan_changes(versions: Versions) -> Iterator[Change]:
    """The plan's own fields; its sections are compared item by item."""
    unread = {*versions.old.unread.get(("", ""), ()), *versions.new.unread.get(("", ""), ())}
    for row in FIELDS["plan"]:
        if row.name in unread or row.shape.startswith("section:"):
            continue
        old, new = versions.old_plan.value_of(row.name), versions.new_plan.value_of(row.name)
        if row.name == "presented":
            yield from _presented(versions, row, old, new)
        elif row.shape:
            yield from _inside(versions, row, old, new)
        else:
            rows = "detail" if row.name in _TEXTS else "plan"
            yield from _field(versions, row, (old, new), rows, (row.name,))


def _presented(versions: Versions, row: Field, old: Presented | None, new: Presented | None) -> Iterator[Change]:
    at = At(path=("presented",))
    if old is not None and new is not None:
        if old.date != new.date:
            yield versions.told("presented-altered", at, old.date, new.date, field="presented")
        yield from _inside(versions, row, old, new, but=("date",))
    elif new is not None:
        yield versions.told("presented", at, new=new.date, field="presented")
    elif old is not None:
        yield versions.told("presented-deleted", At(), old.date, field="presented")


def _inside(
    versions: Versions, field: Field, old: Part | None, new: Part | None, but: tuple[str, ...] = ()
) -> Iterator[Change]:
    """The fields inside of one: each setting, the lead and the members of a team."""
    for row in FIELDS[field.shape]:
        if row.name == "allow":
            yield from _allowances(versions, old, new)
        elif row.name not in but:
            values = tuple(part.value_of(row.name) if part is not None else None for part in (old, new))
            path = (field.name, row.name)
            yield from _field(versions, row, values, "plan", path, field=field.name, entry=row.name, inner=field.shape)


def _allowances(versions: Versions, old: Part | None, new: Part | None) -> Iterator[Change]:
    """Each finding that is allowed now or was, with its reason."""
    before, after = (part.allowed if isinstance(part, Settings) else {} for part in (old, new))
    for name in dict.fromkeys((*before, *after)):
        reasons = before.get(name), after.get(name)
        keys = [text_key(reason) if reason is not None else None for reason in reasons]
        if keys[0] != keys[1]:
            yield versions.told(
                f"allowed-{state_of_change(*keys)}",
                At(path=("settings", "allow", name)),
                *reasons,
                entry=name,
                field="settings",
                more={"inner": ("allowed", "reason"), "finding": name},
            )


def _field(
    versions: Versions,
    row: Field,
    values: tuple[Any, ...],
    rows: str,
    path: tuple[str, ...],
    *,
    field: str | None = None,
    entry: str | None = None,
    inner: str = "plan",
) -> Iterator[Change]:
    old, new = values
    before, after = versions.keys.of(row, old), NEW_KEYS.of(row, new)
    if before == after:
        return
    yield versions.told(
        f"{rows}-{state_of_change(before, after)}",
        At(path=path),
        old if before is not None else None,
        new if after is not None else None,
        entry=entry,
        field=field or row.name,
        more={"inner": (inner, row.name)},
    )


def break_changes(pair: Pair[Break]) -> Iterator[Change]:
    """The days of a break, however they were typed."""
    if pair.old.span != pair.new.span:
        row = f"detail-{state_of_change(pair.old.span, pair.new.span)}"
        yield pair.told(row, "start", pair.old.span, pair.new.span)
