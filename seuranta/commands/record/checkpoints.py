"""`held`, `skip` and `postpone`: what became of a checkpoint."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date
from typing import NamedTuple

from seuranta.commands import Job, Outcome, UserError, spoken_day
from seuranta.commands.promised_at import due_at, is_list, next_after, promised_at
from seuranta.commands.record.recording import RecordAsk, Recording, Scene, record
from seuranta.output.words import promise_texts
from seuranta.output.words import record_texts as texts
from seuranta.output.words.command_names import typed_command
from seuranta.output.words.harmless import safe
from seuranta.output.words.items import ids
from seuranta.output.words.phrases import short_day
from seuranta.output.words.promise_sentences import promised_so_far
from seuranta.output.words.text import clock
from seuranta.plan.edit import Put
from seuranta.plan.follow.checkpoints import Occurrence
from seuranta.plan.follow.followup import FollowUp
from seuranta.plan.follow.promises import Promised
from seuranta.plan.loading import lookup
from seuranta.plan.loading.model import Held
from seuranta.plan.record.facts import NextMoved, WasHeld
from seuranta.plan.words.diagnostic import At


class HeldAsk(NamedTuple):
    """Which series, who was there, and where the minutes are."""

    series: str | None = None
    present: tuple[str, ...] = ()
    minutes: str | None = None


# --- held ---------------------------------------------------------------------------------------------------------


def held(job: Job, what: HeldAsk, ask: RecordAsk) -> Outcome:
    """A checkpoint that took place: today's, else the latest that nobody has recorded; with `on` that of another day."""
    return record(job, ask, lambda scene: _held(scene, what, is_dated=ask.on is not None))


def _held(scene: Scene, what: HeldAsk, *, is_dated: bool) -> Recording:
    series = scene.item(what.series, "checkpoints").id if what.series else None
    series, day = _took_place(scene, series, is_dated=is_dated)
    known = scene.plan.checkpoints[series].held.get(day)
    promised = () if is_list(scene.file.loaded, series) else _promised(scene, day, known)
    if known is not None and not (what.present or what.minutes or promised):
        return Recording(note=scene.say(texts.ALREADY_HELD, item=_title(scene, series), day=_short(scene, day)))
    changes = scene.changes(WasHeld(series, day, day, what.present, what.minutes, promised=promised))
    return Recording(changes, lambda after: _was_held(scene, after, series, day, promised), keeps_copy=True)


def _promised(scene: Scene, day: date, known: Held | None) -> tuple[Promised, ...]:
    """What is written down as promised. Of a day that stands in the plan already, its due dates: what was left without an
    answer then nobody knows any more.
    """
    if known is not None and known.promised is not None:
        return ()
    made = promised_at if known is None else due_at
    return made(scene.file, scene.follow, day)


def _took_place(scene: Scene, series: str | None, *, is_dated: bool) -> tuple[str, date]:
    """The series and the day that are meant."""
    occurrences = _occurrences(scene, series)
    if is_dated:
        fitting = _on(occurrences, scene.day)
        if fitting or series is not None or len(scene.plan.checkpoints) == 1:
            return _one_series(scene, fitting, series), scene.day
        raise UserError("several-checkpoints", ids=", ".join(scene.plan.checkpoints) or "–")
    unrecorded = [occurrence for occurrence in occurrences if occurrence.state in ("today", "missed")]
    if unrecorded:
        day = max(occurrence.day for occurrence in unrecorded)
        return _one_series(scene, _on(unrecorded, day), series), day
    for occurrence in _on(occurrences, scene.today):
        if occurrence.state == "held":
            return occurrence.series, scene.today
    raise UserError("none-to-hold" if scene.plan.checkpoints else "no-checkpoints")


def _occurrences(scene: Scene, series: str | None) -> list[Occurrence]:
    """Those of a series, or of all."""
    occurrences = scene.follow.checkpoints.occurrences
    return [occurrence for occurrence in occurrences if series in (None, occurrence.series)]


def _on(occurrences: Iterable[Occurrence], day: date) -> list[Occurrence]:
    return [occurrence for occurrence in occurrences if occurrence.day == day]


def _one_series(scene: Scene, occurrences: list[Occurrence], series: str | None) -> str:
    names = list(dict.fromkeys(occurrence.series for occurrence in occurrences))
    if series is not None or not names:
        return series or next(iter(scene.plan.checkpoints))
    if len(names) > 1:
        raise UserError("several-checkpoints", ids=", ".join(names))
    return names[0]


def _was_held(scene: Scene, after: FollowUp, series: str, day: date, promised: tuple[Promised, ...]) -> Iterator[str]:
    yield scene.say(texts.HELD, item=_title(scene, series), day=_short(scene, day))
    yield from _next(scene, after)
    until = next_after(after, day)
    if not promised or until is None:
        return
    named = ids([promise.action for promise in promised], scene.language)
    yield scene.say(texts.PROMISES, day=_short(scene, until), ids=named)
    said = promised_so_far(promise_texts.COUNTED, promised, until, after, scene.language)
    if said and until >= scene.today:
        yield from said
        yield scene.say(promise_texts.MOVE_THE_REST, command=typed_command("move", scene.language, scene.file.again))


# --- skip ---------------------------------------------------------------------------------------------------------


def skip(job: Job, words: Iterable[str], reason: str | None, ask: RecordAsk) -> Outcome:
    """A checkpoint that is left out, and why: the next one, or that of a series or a day."""
    return record(job, ask, lambda scene: _skipped(scene, tuple(words), reason))


def _skipped(scene: Scene, words: tuple[str, ...], reason: str | None) -> Recording:
    occurrence = _meant(scene, words)
    title = _title(scene, occurrence.series)
    if occurrence.state == "held":
        raise UserError("held-already", id=title, day=occurrence.day)
    if occurrence.state == "skipped" and occurrence.reason:
        return Recording(note=scene.say(texts.ALREADY_SKIPPED, item=title, day=_short(scene, occurrence.day)))
    why = scene.given(reason, texts.WHY_SKIPPED, UserError("reason-missing"))
    changes = tuple(
        Put(At("checkpoints", occurrence.series, ("skipped", slot, "reason")), why)
        for slot in (occurrence.slot, *occurrence.joined)
    )

    def sentences(after: FollowUp) -> Iterator[str]:
        text = texts.WAS_SKIPPED if occurrence.day < scene.today else texts.SKIPPED
        yield scene.say(text, item=title, day=_short(scene, occurrence.day))
        yield from _next(scene, after)

    return Recording(changes, sentences)


# --- postpone -----------------------------------------------------------------------------------------------------


def postpone(job: Job, words: Iterable[str], reason: str | None, ask: RecordAsk) -> Outcome:
    """A checkpoint that is held on another day: the last word is that day, those before say which checkpoint."""
    return record(job, ask, lambda scene: _postponed(scene, tuple(words), reason))


def _postponed(scene: Scene, words: tuple[str, ...], reason: str | None) -> Recording:
    *which, last = words
    if not which and _series(scene, last) is not None:
        raise UserError("new-day-missing", id=last)
    to = spoken_day("PÄIVÄ" if scene.language == "fi" else "DATE", last, scene.today, scene.language)
    occurrence = _meant(scene, tuple(which))
    title = _title(scene, occurrence.series)
    if occurrence.state == "held":
        raise UserError("held-already", id=title, day=occurrence.day)
    if to == occurrence.day and not reason:
        return Recording(note=scene.say(texts.ALREADY_AGREED, item=title, day=_short(scene, to)))
    slots = tuple(_moved_under(scene, occurrence, slot) for slot in (occurrence.slot, *occurrence.joined))
    changes = scene.changes(NextMoved(occurrence.series, slots, occurrence.day, to, reason))
    sentence = scene.say(texts.POSTPONED, item=title, before=_short(scene, occurrence.day), day=_short(scene, to))
    return Recording(changes, lambda _after: (sentence,))


def _moved_under(scene: Scene, occurrence: Occurrence, slot: date) -> date:
    """The day under which an earlier move of one of its slots stands, else that slot."""
    moved = scene.plan.checkpoints[occurrence.series].moved
    if slot in moved or slot == occurrence.day:
        return slot
    return next(
        (day for day, entry in moved.items() if entry.to == occurrence.day and day not in occurrence.joined), slot
    )


# --- which one ----------------------------------------------------------------------------------------------------


def _meant(scene: Scene, words: tuple[str, ...]) -> Occurrence:
    """The occurrence that is meant by a series, a day, or both; by neither, the next one."""
    series, day = _series_and_day(scene, words)
    if not scene.plan.checkpoints:
        raise UserError("no-checkpoints")
    agreed = [occurrence for occurrence in _occurrences(scene, series) if not occurrence.is_extra]
    if day is None:
        agreed = [occurrence for occurrence in agreed if occurrence.is_coming]
    if not agreed:
        raise UserError("no-occurrence-at-all")
    return _one_on(agreed, day or agreed[0].day)


def _series_and_day(scene: Scene, words: tuple[str, ...]) -> tuple[str | None, date | None]:
    """What the words name: the first that means a series, and a day."""
    series, day = None, None
    for word in words:
        named_series = _series(scene, word)
        if named_series is not None and series is None:
            series = named_series
        else:
            day = spoken_day("PÄIVÄ" if scene.language == "fi" else "DATE", word, scene.today, scene.language)
    return series, day


def _one_on(agreed: list[Occurrence], day: date) -> Occurrence:
    """The only one that is held on the day, or was first agreed for it; raises UserError where none or several are."""
    fitting = _on(agreed, day)
    if not fitting:
        fitting = [occurrence for occurrence in agreed if day in (occurrence.slot, *occurrence.joined)]
    if not fitting:
        nearest = min(agreed, key=lambda occurrence: abs((occurrence.day - day).days))
        raise UserError("no-occurrence", day=day, nearest=nearest.day)
    if len({occurrence.series for occurrence in fitting}) > 1:
        raise UserError("several-checkpoints", ids=", ".join(occurrence.series for occurrence in fitting))
    return fitting[0]


def _series(scene: Scene, word: str) -> str | None:
    """The series that a word means by its id or a piece of its title; a day is never a piece of a title."""
    items = lookup.find(scene.plan, word, ("checkpoints",))
    if len(items) > 1 and not word[:1].isdigit():
        raise UserError("several-checkpoints", ids=", ".join(item.id for item in items))
    return items[0].id if len(items) == 1 else None


# --- how it is said -----------------------------------------------------------------------------------------------


def _next(scene: Scene, after: FollowUp) -> Iterator[str]:
    coming = after.checkpoints.next
    if coming is None:
        yield scene.say(texts.NO_NEXT)
    elif coming.time is None:
        yield scene.say(texts.NEXT_CHECKPOINT, day=_short(scene, coming.day))
    else:
        yield scene.say(texts.NEXT_AT, day=_short(scene, coming.day), time=clock(coming.time, scene.language))


def _title(scene: Scene, series: str) -> str:
    return safe(scene.plan.checkpoints[series].title or series)


def _short(scene: Scene, day: date) -> str:
    return short_day(day, scene.today, scene.language)
