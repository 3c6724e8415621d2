"""Leads the comparison of two versions of a plan: section by section, item by item, field by field."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from datetime import date
from typing import Any

from seuranta.plan.compare import actions, facts, goals, series, whole_plan
from seuranta.plan.compare.change import Change, Comparison, NotCompared
from seuranta.plan.compare.meaning import Keys
from seuranta.plan.compare.pair import Pair, Versions, title_of
from seuranta.plan.compare.pairing import Pairs, paired
from seuranta.plan.compare.parts import field_changes
from seuranta.plan.compare.records import Records
from seuranta.plan.loading.load import Loaded
from seuranta.plan.loading.model import SECTIONS, Action, Part
from seuranta.plan.words.diagnostic import At
from seuranta.plan.words.fields import FIELDS, KIND_OF_SECTION
from seuranta.plan.words.vocabulary import same_id


def compare(old: Loaded, new: Loaded, day: date) -> Comparison:
    """All changes of meaning from the older version to the newer one.

    `day` is the day by which dates of the newer version have passed. Of what could not be read in one of them nothing
    is told but that.
    """
    if old.plan is None or new.plan is None:
        sides = ((False, old), (True, new))
        return Comparison((), tuple(NotCompared(is_newer, At()) for is_newer, side in sides if side.plan is None))
    pairs, renames = paired(old.plan, new.plan)
    versions = Versions(old, new, day, Keys(renames), Records(old, new, pairs))
    changes = [*_changes(versions, pairs), *whole_plan.plan_changes(versions)]
    changes.sort(key=lambda change: (not change.silent, change.is_detail))
    return Comparison(tuple(changes), tuple(_not_compared(old, new)))


def _changes(versions: Versions, pairs: Mapping[str, Pairs]) -> Iterator[Change]:
    for section in SECTIONS:
        if section in versions.old.broken or section in versions.new.broken:
            continue
        of_section = pairs[section]
        for ids in of_section.both:
            yield from _of_item(versions, section, ids, of_section)
        yield from _added(versions, section, of_section)
        yield from _removed(versions, section, of_section)


# --- whole items ----------------------------------------------------------------------------------------------------

_ADDED = {"feedback": "asked", "decisions": "decision", "people": "listed", "breaks": "listed"}
_REMOVED = {"people": "unlisted", "breaks": "unlisted"}


def _added(versions: Versions, section: str, pairs: Pairs) -> Iterator[Change]:
    hidden = _left_out(versions.old, section)
    for id_ in pairs.added:
        if same_id(id_) not in hidden:
            item = versions.new_plan.value_of(section)[id_]
            title = title_of(KIND_OF_SECTION[section], item)
            row = _ADDED.get(section, "added")
            yield versions.told(row, At(section, id_, key=True), new=id_, title=title, more=_beside_new(item))


def _removed(versions: Versions, section: str, pairs: Pairs) -> Iterator[Change]:
    hidden = _left_out(versions.new, section)
    for id_ in pairs.removed:
        if same_id(id_) not in hidden:
            item = versions.old_plan.value_of(section)[id_]
            title = title_of(KIND_OF_SECTION[section], item)
            at = At(section, key=True)
            yield versions.told(_REMOVED.get(section, "removed"), at, id_, item=id_, is_gone=True, title=title)


def _beside_new(item: Part) -> Mapping[str, Any]:
    """Who owns a new action, and by when."""
    if not isinstance(item, Action):
        return {}
    return {"owner": item.owner.name if item.owner is not None else None, "due": item.due}


def _left_out(loaded: Loaded, section: str) -> frozenset[str]:
    return frozenset(map(same_id, loaded.left_out.get(section, ())))


# --- one item in both versions --------------------------------------------------------------------------------------


def _of_item(versions: Versions, section: str, ids: tuple[str, str], pairs: Pairs) -> Iterator[Change]:
    before, after = (
        versions.old_plan.value_of(section)[ids[0]],
        versions.new_plan.value_of(section)[ids[1]],
    )
    if before == after and versions.keys.is_plain:
        return
    pair: Pair[Any] = Pair(versions, section, ids, (before, after))
    title = title_of(pair.kind, after)
    at = At(section, pair.id, key=True)
    if ids in pairs.replaced:
        yield versions.told("replaced", at, title_of(pair.kind, before), title, title=title)
        return
    if ids in pairs.renamed:
        yield versions.told("renamed", at, *ids, title=title)
    told: set[str] = set()
    for fields, changes in _IN_THEIR_OWN_WAY.get(section, ()):
        told.update(fields)
        if pair.is_read(*fields):
            yield from changes(pair)
    for row in FIELDS[pair.kind]:
        if row.name not in told and pair.is_read(row.name):
            yield from field_changes(pair, row, _ROWS_OF.get((section, row.name), "detail"))


_DAYS = ("date", "recurrence", "start", "until", "except")
_Changes = Callable[[Pair[Any]], Iterator[Change]]
_IN_THEIR_OWN_WAY: Mapping[str, tuple[tuple[tuple[str, ...], _Changes], ...]] = {
    "goals": (
        (("unit", "target", "baseline", "interim_targets", "readings"), goals.number_changes),
        (("by",), goals.by_changes),
        (("owner",), actions.owner_changes),
        (("achieved_on",), goals.achieved_changes),
    ),
    "actions": (
        (("due", "ongoing", "moves"), actions.due_changes),
        (("status", "done_on", "blocked_by", "reason"), actions.state_changes),
        (("owner",), actions.owner_changes),
        (("progress",), actions.progress_changes),
        (("lapses",), actions.lapse_changes),
    ),
    "checkpoints": (
        (_DAYS, series.day_changes),
        (("time", "duration"), series.clock_changes),
        (("held",), series.held_changes),
        (("skipped", "moved"), series.exception_changes),
    ),
    "communication": (
        (_DAYS, series.day_changes),
        (("time",), series.clock_changes),
        (("told",), series.told_changes),
    ),
    "feedback": ((("answer", "answered_on"), facts.answer_changes),),
    "decisions": ((("decision", "date", "decided_by", "affects", "review_on"), facts.decision_changes),),
    "breaks": ((("start", "until", "days"), whole_plan.break_changes),),
}
"""By section: the fields that are told together, and in which way. All others are told as they are."""
_ROWS_OF = {("checkpoints", "place"): "series"} | {
    (section, "owner"): "convener" for section in ("checkpoints", "communication", "feedback", "decisions")
}


# --- what could not be read -----------------------------------------------------------------------------------------


def _not_compared(old: Loaded, new: Loaded) -> Iterator[NotCompared]:
    for is_newer, loaded in ((False, old), (True, new)):
        for section in SECTIONS:
            if section in loaded.broken:
                yield NotCompared(is_newer, At(section))
            for id_ in sorted(loaded.left_out.get(section, ())):
                yield NotCompared(is_newer, At(section, id_))
        for (section, id_), fields in loaded.unread.items():
            if section in loaded.broken:
                continue
            for field in fields:
                at = At(section, id_, (field,)) if section else At(path=(field,))
                if section or field not in loaded.broken:
                    yield NotCompared(is_newer, at)
