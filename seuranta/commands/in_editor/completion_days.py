"""Days that may be typed: today, the next checkpoint, the end of the month, and what else a field is likely to hold."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date
from operator import attrgetter
from typing import NamedTuple

from seuranta.commands.in_editor.hover_days import weekday_name
from seuranta.commands.in_editor.proposal import DAY, Proposal, Scene
from seuranta.output.words import editor_completion as texts
from seuranta.output.words.phrases import in_days, with_details
from seuranta.output.words.text import LANGUAGES, Text
from seuranta.plan.follow.checkpoints import Occurrence, checkpoints_on
from seuranta.plan.follow.days_off import DaysOff
from seuranta.plan.values.calendar_end import plus, plus_if_any
from seuranta.plan.values.dates import read_days
from seuranta.plan.words import vocabulary
from seuranta.plan.words.choices import VALUES
from seuranta.plan.words.diagnostic import ValueProblem
from seuranta.plan.words.fields import DAYS

_FACTS = ("day", "fact_day")
_AHEAD = (("checkpoint", "until"), ("communication", "until"), ("break", "until"), ("moved", "to"))
"""Fields whose days lie ahead, though they are none by which something is due."""
_OF_SERIES = {"held": ("today", "missed"), "skipped": ("missed", "today", "ahead"), "moved": ("today", "ahead")}
"""Which dates of a series are likely to be recorded so."""
_MOST_OF_SERIES = 4


class KnownDay(NamedTuple):
    """A day that is worth proposing, and what it is besides."""

    day: date
    why: Text | None = None


def day_values(scene: Scene) -> Iterator[Proposal]:
    """Days for a field that takes them, written as the file writes its days."""
    row = scene.spot.row
    if row is not None and row.type in DAYS:
        yield from _shown(scene, _for_field(scene), scene.spot.others)


def day_keys(scene: Scene) -> Iterator[Proposal]:
    """Days under which something is recorded."""
    row = scene.spot.row
    if row is None or scene.spot.place.has_colon:
        return
    states = _OF_SERIES.get(vocabulary.kind_inside(scene.spot.shape), ())
    days = _of_series(scene, states) if states else _for_number(scene, row.keys)
    for proposal in _shown(scene, days, scene.spot.place.beside):
        yield proposal._replace(end=": ")


def days_past(scene: Scene) -> Iterator[KnownDay]:
    """Days on which something may have happened that is written down now."""
    today = scene.opened.plan_file.day
    yield KnownDay(today)
    yield KnownDay(plus(today, -1))
    for occurrence in reversed(checkpoints_on(scene.plan, today).of("held", "missed")[-1:]):
        yield KnownDay(occurrence.day, texts.LAST_CHECKPOINT)


def day_proposal(scene: Scene, known: KnownDay) -> Proposal:
    """A day as the file writes it, with its weekday and how far it is away."""
    today, language = scene.opened.plan_file.day, scene.language
    detail = texts.WHEN.fill(
        language, weekday=weekday_name(known.day, language), when=in_days(known.day, today, language)
    )
    why = known.why.template(language) if known.why is not None else None
    return Proposal(scene.hand.day(known.day), DAY, with_details(detail, why), found_by=tuple(_found_by(known, today)))


def _found_by(known: KnownDay, today: date) -> Iterator[str]:
    weekday = VALUES["weekday"][known.day.weekday()]
    yield from (known.day.isoformat(), weekday.fi, weekday.name)
    yield from (in_days(known.day, today, language) for language in LANGUAGES)
    if known.why is not None:
        yield from (known.why.fi, known.why.en)


def _shown(scene: Scene, days: Iterable[KnownDay], there: Iterable[str]) -> Iterator[Proposal]:
    """The days that do not stand there yet."""
    known = set(_read(there))
    for day in days:
        if day.day not in known:
            known.add(day.day)
            yield day_proposal(scene, day)


def _read(typed: Iterable[str]) -> Iterator[date]:
    for text in typed:
        try:
            yield read_days(text).first
        except ValueProblem:
            continue


# --- which days ---------------------------------------------------------------------------------------------------


def _for_field(scene: Scene) -> Iterator[KnownDay]:
    spot = scene.spot
    assert spot.row is not None
    if (spot.kind, spot.row.name) == ("move", "from"):
        yield from _due_now(scene)
    elif spot.row.type in _FACTS and (spot.kind, spot.row.name) not in _AHEAD:
        yield from days_past(scene)
    else:
        yield from _ahead(scene)


def _for_number(scene: Scene, keys: str) -> Iterator[KnownDay]:
    """The days of readings, or those ahead by which a figure is to be reached."""
    if keys == "due_day":
        yield from _ends(scene)
        return
    today = scene.opened.plan_file.day
    yield KnownDay(today)
    yield KnownDay(plus(today.replace(day=1), -1), texts.END_OF_LAST_MONTH)
    yield from days_past(scene)


def _due_now(scene: Scene) -> Iterator[KnownDay]:
    """The due date that an action had before it was moved: the one that stands there, until a new one does."""
    action = scene.plan.actions.get(scene.spot.item or "")
    if action is not None and action.due is not None:
        yield KnownDay(action.due, texts.DUE_NOW)


def _of_series(scene: Scene, states: tuple[str, ...]) -> Iterator[KnownDay]:
    """The dates of a series of checkpoints of which something can be recorded."""
    shown = checkpoints_on(scene.plan, scene.opened.plan_file.day).occurrences
    own = [occurrence for occurrence in shown if occurrence.series == scene.spot.item and occurrence.state in states]
    past = [occurrence.slot for occurrence in own if occurrence.state == "missed"]
    ahead = [occurrence.slot for occurrence in own if occurrence.state != "missed"]
    yield from (KnownDay(slot, texts.AGREED) for slot in [*reversed(past), *ahead][:_MOST_OF_SERIES])
    if "ahead" not in states:
        yield KnownDay(scene.opened.plan_file.day)


def _ahead(scene: Scene) -> list[KnownDay]:
    """Days by which something may be due, in their order; of a day that is two things, the checkpoint counts."""
    today, days_off = scene.opened.plan_file.day, DaysOff(scene.plan)
    coming = checkpoints_on(scene.plan, today).coming
    days = [
        KnownDay(today),
        *_checkpoints(coming, today),
        KnownDay(days_off.first_working_day_from(plus(today, 1))),
        KnownDay(days_off.first_working_day_from(plus(today, 7 - today.weekday()))),
        *_ends(scene),
    ]
    return sorted(days, key=attrgetter("day"))


def _checkpoints(coming: Iterable[Occurrence], today: date) -> Iterator[KnownDay]:
    days = [occurrence.day for occurrence in coming if occurrence.day > today]
    whys = (texts.NEXT_CHECKPOINT, texts.LATER_CHECKPOINT)
    yield from (KnownDay(day, why) for day, why in zip(dict.fromkeys(days), whys, strict=False))


def _ends(scene: Scene) -> Iterator[KnownDay]:
    """The last working days of the month and of longer stretches."""
    today, days_off = scene.opened.plan_file.day, DaysOff(scene.plan)
    for months, why in _months(today):
        end = _month_end(today, months)
        is_off = end is not None and not days_off.is_working_day(end)
        working = days_off.nearest_working_day(end, end.__ge__) if end is not None and is_off else end
        if working is not None and working >= today:
            yield KnownDay(working, why)


def _months(today: date) -> tuple[tuple[int, Text], ...]:
    """How many months away those stretches end, the nearest first."""
    quarter = (3 - today.month) % 3
    return (
        (0, texts.END_OF_MONTH),
        (1, texts.END_OF_NEXT_MONTH),
        (quarter, texts.END_OF_QUARTER),
        (12 - today.month, texts.END_OF_YEAR),
    )


def _month_end(today: date, months: int) -> date | None:
    """The last day of the month so many months away; None where the calendar ends before."""
    year, month = divmod(12 * today.year + today.month + months, 12)
    return plus_if_any(date(year, month + 1, 1), -1) if year <= date.max.year else None
