"""What changed in the agreed days of checkpoints and messages, and in what is recorded under them."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from seuranta.plan.compare.change import Change
from seuranta.plan.compare.dated import compared_days
from seuranta.plan.compare.lost_days import lost_days
from seuranta.plan.compare.pair import NEW_KEYS, Pair
from seuranta.plan.compare.parts import part_changes
from seuranta.plan.loading.model import Checkpoint, Communication, Held
from seuranta.plan.words.diagnostic import PathStep
from seuranta.plan.words.vocabulary import same_id


def day_changes(pair: Pair[Checkpoint] | Pair[Communication]) -> Iterator[Change]:
    """The days that were typed, the rhythm, and from when to when: with the days that fall away."""
    lost = lost_days(pair.versions, pair.old, pair.new)
    yield from _typed_days(pair, lost.typed)
    old_rule, new_rule = pair.old.recurrence, pair.new.recurrence
    if (old_rule._replace(time=None) if old_rule else None) != (new_rule._replace(time=None) if new_rule else None):
        yield pair.told("rhythm", "recurrence", old_rule, new_rule, n=len(lost.ahead["recurrence"]))
    for field in ("start", "until", "except"):
        old, new = pair.old.value_of(field) or None, pair.new.value_of(field) or None
        if field == "except":
            old, new = frozenset(old or ()) or None, frozenset(new or ()) or None
        if old != new:
            yield _other_limit(pair, field, lost.passed[field], lost.ahead[field], old, new)


def _typed_days(pair: Pair[Checkpoint] | Pair[Communication], lost: tuple[date, ...]) -> Iterator[Change]:
    of_message = "message-" if pair.section == "communication" else ""
    added = sorted(set(pair.new.date) - set(pair.old.date))
    if len(lost) == len(added) == 1:
        path = ("date",)
        yield pair.told(f"{of_message}date-replaced", "date", lost[0], added[0], entry=lost[0], path=path)
        return
    for day in lost:
        yield pair.told(f"{of_message}date-gone", "date", day, entry=day)
    for day in added:
        yield pair.told("date-added", "date", new=day, entry=day)


def _other_limit(
    pair: Pair[Checkpoint] | Pair[Communication],
    field: str,
    passed: tuple[date, ...],
    ahead: tuple[date, ...],
    old: object,
    new: object,
) -> Change:
    """From when, until when, or but for which days: by the passed days that nobody accounted for, else those ahead."""
    if passed and pair.section == "checkpoints":
        return pair.told("passed-dates-gone", field, old, new, days=passed, n=len(passed))
    if ahead:
        return pair.told("dates-ahead-gone", field, old, new, n=len(ahead))
    state = "changed" if old is not None and new is not None else "set"
    return pair.told(f"series-{'removed' if new is None else state}", field, old, new)


def clock_changes(pair: Pair[Checkpoint] | Pair[Communication]) -> Iterator[Change]:
    """The time, wherever it stands: in a field of its own, or in the recurrence, with which it comes and goes."""
    is_in_rule = pair.old.typed_time is None and pair.new.typed_time is None
    if is_in_rule and (pair.old.recurrence is None) != (pair.new.recurrence is None):
        return
    old, new = pair.old.time, pair.new.time
    before, after = (clock.start if clock is not None else None for clock in (old, new))
    path = ("time",) if pair.stands("time") else ("recurrence",)
    yield from pair.by_state("time", "series", before, after, path=path)
    if isinstance(pair.old, Checkpoint) and isinstance(pair.new, Checkpoint):
        path = ("duration",) if pair.stands("duration") else path
        yield from pair.by_state("duration", "series", _length(pair.old), _length(pair.new), path=path)


def _length(series: Checkpoint) -> object:
    if series.typed_duration is not None:
        return series.typed_duration
    return series.time.length if series.time is not None else None


def told_changes(pair: Pair[Communication]) -> Iterator[Change]:
    """When a message was told."""
    days = compared_days(pair.old.told, pair.new.told)
    for before, after in days.redated:
        yield pair.told("told-altered", "told", before, after, entry=before, path=("told", after))
    for day in days.deleted:
        yield pair.told("told-deleted", "told", day, entry=day, path=("told",))
    for day in days.added:
        yield pair.told("told", "told", new=day, entry=day)


# --- held, skipped, postponed ---------------------------------------------------------------------------------------


def held_changes(pair: Pair[Checkpoint]) -> Iterator[Change]:
    """The days on which it was held, and what is known of them."""
    old, new = pair.old.held, pair.new.held
    days = compared_days(old, new)
    for day in days.kept:
        yield from _beside_held(pair, day, old[day], day, new[day])
    for before, after in days.redated:
        yield pair.told("held-altered", "held", before, after, entry=before, path=("held", after))
        yield from _beside_held(pair, before, old[before], after, new[after])
    for day in days.deleted:
        yield pair.told("held-deleted", "held", day, entry=day, path=("held",))
    for day in days.added:
        yield pair.told("held", "held", new=day, entry=day)


def _beside_held(pair: Pair[Checkpoint], before: date, old: Held, after: date, new: Held) -> Iterator[Change]:
    yield from part_changes(pair, "held", before, ("held", after), (old, new), but=("promised",))
    promised_new = {same_id(action): promise for action, promise in (new.promised or {}).items()}
    ids_new = {same_id(action): action for action in new.promised or {}}
    promised_old = {
        pair.versions.keys.reference("actions", action): (action, promise)
        for action, promise in (old.promised or {}).items()
    }
    for same, (action, promise) in promised_old.items():
        now = promised_new.get(same)
        path: tuple[PathStep, ...] = ("held", after, "promised")
        if now is None:
            yield pair.told("promise-deleted", "held", promise, entry=before, path=path, action=action)
        elif pair.versions.keys.part("promise", promise) != NEW_KEYS.part("promise", now):
            path = (*path, ids_new[same])
            yield pair.told("promise-altered", "held", promise, now, entry=before, path=path, action=ids_new[same])
    if set(promised_new) - set(promised_old):
        row = "entry-set" if not promised_old else "entry-changed"
        yield pair.told(row, "held", entry=after, path=("held", after, "promised"), inner=("held", "promised"))


def exception_changes(pair: Pair[Checkpoint]) -> Iterator[Change]:
    """Single days that were skipped or moved; what is skipped in the end is told once, whatever it was moved to."""
    for day in sorted(set(pair.new.skipped) - set(pair.old.skipped)):
        yield pair.told("skipped", "skipped", new=day, entry=day, reason=pair.new.skipped[day].reason)
    for day in sorted(set(pair.old.skipped) - set(pair.new.skipped) - set(pair.new.moved)):
        yield pair.told("skip-deleted", "skipped", day, entry=day, path=("skipped",))
    for day in sorted(set(pair.old.skipped) & set(pair.new.skipped)):
        both = (pair.old.skipped[day], pair.new.skipped[day])
        yield from part_changes(pair, "skipped", day, ("skipped", day), both)
    yield from _postponed(pair)


def _postponed(pair: Pair[Checkpoint]) -> Iterator[Change]:
    old, new = pair.old.moved, pair.new.moved
    for day in sorted(set(new) - set(old)):
        yield pair.told("postponed", "moved", day, new[day].to, entry=day, reason=new[day].reason)
    for day in sorted(set(old) & set(new)):
        if old[day].to != new[day].to:
            yield pair.told("postponed-again", "moved", old[day].to, new[day].to, entry=day, reason=new[day].reason)
        else:
            yield from part_changes(pair, "moved", day, ("moved", day), (old[day], new[day]))
    for day in sorted(set(old) - set(new)):
        if not {day, old[day].to} & (set(pair.new.skipped) | set(pair.new.held)):
            yield pair.told("postponement-deleted", "moved", day, old[day].to, entry=day, path=("moved",))
