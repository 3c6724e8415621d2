"""The occurrences of every checkpoint on a day: which were held, skipped or missed, and which comes next.

An occurrence keeps the identity of its slot for ever, whatever it is moved to. What is worth saying of them is in
`checkpoint_findings`.
"""

from __future__ import annotations

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from datetime import UTC, date, datetime, time, timedelta
from functools import cached_property
from itertools import chain
from operator import attrgetter, itemgetter
from typing import Literal, NamedTuple, TypeVar
from zoneinfo import ZoneInfo

from seuranta.plan.follow.days_off import DaysOff
from seuranta.plan.follow.promised_then import NOTHING_KNOWN, Then, promised_then
from seuranta.plan.follow.promises import Promised, PromiseDay
from seuranta.plan.follow.series import named_slots, nearest_slot, slots_of
from seuranta.plan.follow.slot_days import SlotDay, SlotDays
from seuranta.plan.follow.stage import is_closed
from seuranta.plan.loading.model import Checkpoint, Held, Plan, Promise
from seuranta.plan.values.calendar_end import years_from

OccurrenceState = Literal["held", "skipped", "missed", "today", "ahead"]

USUAL_LENGTH = timedelta(hours=1)


class Occurrence(NamedTuple):
    """One agreed date of a checkpoint series, on a day.

    `day` is where it stands now, `slot` where it was first agreed. `is_extra`: held without having been agreed on.
    `reason` is why it was skipped or moved; `record` what was written of it when it was held; `joined` are other slots
    that were moved onto its day: a series meets once a day.
    """

    series: str
    slot: date
    day: date
    time: time | None
    length: timedelta
    state: OccurrenceState
    is_moved: bool
    is_extra: bool
    reason: str | None
    record: Held | None = None
    joined: tuple[date, ...] = ()

    def is_same(self, other: Occurrence) -> bool:
        """Whether both are the same agreed date of the same series, seen twice."""
        return (self.series, self.slot) == (other.series, other.slot)

    @property
    def moved_from(self) -> tuple[date, ...]:
        """The slots that were moved to the day on which it stands."""
        return tuple(sorted((*((self.slot,) if self.is_moved else ()), *self.joined)))

    @property
    def is_coming(self) -> bool:
        return self.state in ("today", "ahead")

    def start(self, zone: str) -> datetime | None:
        """The moment it begins, with its time zone; None without a time.

        A local time that does not exist, because clocks go forward, becomes an hour later; of two the first.
        """
        if self.time is None:
            return None
        local = datetime.combine(self.day, self.time, ZoneInfo(zone))
        try:
            return local.astimezone(UTC).astimezone(local.tzinfo)
        except OverflowError:
            return local

    def is_time_missing(self, zone: str) -> bool:
        """Whether the clock skips its time on that day."""
        start = self.start(zone)
        return start is not None and start.time() != self.time


class Unmet(NamedTuple):
    """A day under `moved` or `skipped` that is no occurrence, with the nearest slot to propose."""

    series: str
    field: Literal["moved", "skipped"]
    day: date
    nearest: date | None


class CheckpointsOn(NamedTuple):
    """All occurrences on a day, by day, time and plan order, and the next one: today's until it is held, of a closed plan
    none.
    """

    occurrences: tuple[Occurrence, ...]
    next: Occurrence | None
    unmet: tuple[Unmet, ...] = ()

    def of(self, *states: OccurrenceState) -> tuple[Occurrence, ...]:
        return tuple(occurrence for occurrence in self.occurrences if occurrence.state in states)

    @property
    def held(self) -> tuple[Occurrence, ...]:
        return self.of("held")

    @property
    def skipped(self) -> tuple[Occurrence, ...]:
        return self.of("skipped")

    @property
    def missed(self) -> tuple[Occurrence, ...]:
        return self.of("missed")

    @property
    def ahead(self) -> tuple[Occurrence, ...]:
        return self.of("ahead")

    @property
    def coming(self) -> tuple[Occurrence, ...]:
        """Today's and those ahead."""
        return self.of("today", "ahead")

    def first_after(self, day: date) -> Occurrence | None:
        """The first of those that are coming after a day; None where none has been agreed."""
        return next((occurrence for occurrence in self.coming if occurrence.day > day), None)

    def first_day_after(self, day: date) -> date | None:
        first = self.first_after(day)
        return first.day if first is not None else None


_OfSeries = TypeVar("_OfSeries", Occurrence, Unmet)


def by_series(items: Iterable[_OfSeries]) -> defaultdict[str, list[_OfSeries]]:
    """By the id of a series what belongs to it, in its order."""
    grouped: defaultdict[str, list[_OfSeries]] = defaultdict(list)
    for item in items:
        grouped[item.series].append(item)
    return grouped


def checkpoints_on(plan: Plan, day: date, until: date | None = None) -> CheckpointsOn:
    """Every occurrence of every series; one without an end is shown until `until`, by default for 12 months."""
    days_off = DaysOff(plan)
    horizon = until if until is not None else years_from(day, 1)
    every_series = [_Series(plan, series, day, horizon, days_off) for series in plan.checkpoints.values()]
    found = chain.from_iterable(series.occurrences() for series in every_series)
    occurrences = tuple(sorted(found, key=_by_day_and_time))
    coming = next((occurrence for occurrence in occurrences if occurrence.is_coming), None)
    coming = None if is_closed(plan, day) else coming
    unmet = chain.from_iterable(series.unmet() for series in every_series)
    return CheckpointsOn(occurrences, coming, tuple(unmet))


def occurrences(plan: Plan, day: date, first: date, last: date) -> tuple[Occurrence, ...]:
    """The occurrences from `first` to `last`, both included, as they stand on `day`; for calendars."""
    known = checkpoints_on(plan, day, last).occurrences
    return tuple(occurrence for occurrence in known if first <= occurrence.day <= last)


def promise_days(
    plan: Plan, checkpoints: CheckpointsOn, day: date, then: Then = NOTHING_KNOWN
) -> tuple[PromiseDay, ...]:
    """The days that bound promises: the presentation and every held checkpoint, one for each day, ascending. `then` tells
    how the plan stood where nobody wrote down what was promised.
    """
    promises: dict[date, dict[str, Promise] | None] = {}
    if plan.presented is not None and plan.presented.date <= day:
        promises[plan.presented.date] = None
    for occurrence in checkpoints.held:
        promises.setdefault(occurrence.day, None)
        written = occurrence.record.promised if occurrence.record is not None else None
        if written is not None:
            promises[occurrence.day] = {**(promises[occurrence.day] or {}), **written}
    bounds = sorted(promises.items(), key=itemgetter(0))
    days = [made_on for made_on, _ in bounds]
    ends = [*days[1:], checkpoints.first_day_after(days[-1]) or day] if days else []
    promise_days = []
    for (made_on, written), until in zip(bounds, ends, strict=True):
        if written is None and made_on in then:
            promise_days.append(PromiseDay(made_on, promised_then(plan, then[made_on], made_on, until)))
        else:
            promise_days.append(_promise_day(made_on, written))
    return tuple(promise_days)


def _promise_day(day: date, promises: Mapping[str, Promise] | None) -> PromiseDay:
    """A day with what was promised on it: by due date, and the steps."""
    if promises is None:
        return PromiseDay(day, None)
    dates = {action: promise.by for action, promise in promises.items() if promise.step is None}
    steps = [
        Promised(action, promise.by, promise.step) for action, promise in promises.items() if promise.step is not None
    ]
    return PromiseDay(day, dates, tuple(steps))


def _by_day_and_time(occurrence: Occurrence) -> tuple[date, bool, time]:
    return occurrence.day, occurrence.time is not None, occurrence.time or time.min


class _Series:
    """One series on a day: its slots, and what became of each."""

    def __init__(self, plan: Plan, series: Checkpoint, day: date, horizon: date, days_off: DaysOff) -> None:
        self._plan = plan
        self._series = series
        self._day = day
        self._days_off = days_off
        self._shown = slots_of(plan, series, day, horizon, days_off.is_week_working_day)
        self._last = max(horizon, self._shown[-1]) if self._shown else horizon

    def occurrences(self) -> list[Occurrence]:
        slot_days = sorted(self._slot_days.by_day.values(), key=attrgetter("slot"))
        agreed = [self._occurrence(slot_day) for slot_day in slot_days if slot_day.earliest <= self._last]
        strays = sorted(day for day in self._held_days if self._slot_days.held_on(day) is None)
        return self._settled(agreed, strays) if strays else agreed

    def unmet(self) -> Iterator[Unmet]:
        """What `moved` and `skipped` name in vain."""
        named: tuple[tuple[Literal["moved", "skipped"], Mapping[date, object]], ...] = (
            ("moved", self._series.moved),
            ("skipped", self._series.skipped),
        )
        for field, days in named:
            for day in days:
                if self._slot_days.slot(day) is None:
                    yield Unmet(self._series.id, field, day, self._nearest(day))

    def _nearest(self, day: date) -> date | None:
        return nearest_slot(self._plan, self._series, self._day, self._shown, day, self._days_off.is_week_working_day)

    @cached_property
    def _held_days(self) -> set[date]:
        return {day for day in self._series.held if day <= self._day}

    @cached_property
    def _slot_days(self) -> SlotDays:
        """Of the slots that are shown, and of those farther away that have something to do with them."""
        series = self._series
        moved_to = [move.to for move in series.moved.values()]
        named = {*series.moved, *moved_to, *series.skipped, *self._held_days, *self._moved_beyond()}
        far = named_slots(self._plan, series, self._day, self._shown, named, self._days_off.is_week_working_day)
        return SlotDays(series, far.union(self._shown), self._held_days, self._days_off)

    def _moved_beyond(self) -> Iterator[date]:
        """The days past the last slot shown onto which the series may move one by itself."""
        if self._series.on_holiday != "next_working_day":
            return
        for slot in reversed(self._shown):
            if self._days_off.is_working_day(slot):
                return
            yield self._days_off.first_working_day_from(slot)

    @cached_property
    def _held(self) -> dict[date, Held]:
        """What was held, by slot; of two entries that mean one occurrence the earlier."""
        held: dict[date, Held] = {}
        for day in sorted(self._series.held):
            slot_day = self._slot_days.held_on(day)
            if slot_day is not None:
                held.setdefault(slot_day.slot, self._series.held[day])
        return held

    def _occurrence(self, slot_day: SlotDay) -> Occurrence:
        """What became of a slot; what was held later than the day is not known yet."""
        held = self._held.get(slot_day.slot) if slot_day.day <= self._day else None
        typed = (slot_day.skipped, slot_day.moved)
        reason = next((entry.reason for entry in typed if entry is not None and entry.reason), None)
        return self._made(
            slot_day.slot, slot_day.day, self._state(slot_day, held), reason, held, joined=slot_day.joined
        )

    def _state(self, slot_day: SlotDay, held: Held | None) -> OccurrenceState:
        if held is not None:
            return "held"
        if slot_day.skipped is not None:
            return "skipped"
        if slot_day.day < self._day:
            return "missed"
        return "today" if slot_day.day == self._day else "ahead"

    def _made(
        self,
        slot: date,
        day: date,
        state: OccurrenceState,
        reason: str | None,
        held: Held | None,
        *,
        is_extra: bool = False,
        joined: tuple[date, ...] = (),
    ) -> Occurrence:
        clock = self._series.time
        return Occurrence(
            self._series.id,
            slot,
            day,
            clock.start if clock is not None else None,
            self._length,
            state,
            day != slot,
            is_extra,
            reason,
            held,
            joined,
        )

    @cached_property
    def _length(self) -> timedelta:
        if self._series.typed_duration is not None:
            return self._series.typed_duration
        clock = self._series.time
        return clock.length if clock is not None and clock.length is not None else USUAL_LENGTH

    def _settled(self, agreed: list[Occurrence], strays: list[date]) -> list[Occurrence]:
        """Held days that name no slot settle the nearest open occurrence within half the interval, else are extra."""
        rule = self._series.recurrence
        reach = (rule.interval or 0) // 2 if rule is not None else -1
        still_open = [occurrence for occurrence in agreed if occurrence.state in ("missed", "today", "ahead")]
        still_open.sort(key=attrgetter("day", "slot"))
        settled: dict[date, Occurrence] = {}
        extra = []
        for day in strays:
            held = self._series.held[day]
            at = _nearest(still_open, day, reach)
            if at is None:
                extra.append(self._made(day, day, "held", None, held, is_extra=True))
            else:
                nearest = still_open.pop(at)
                is_moved = day != nearest.slot
                settled[nearest.slot] = nearest._replace(day=day, state="held", is_moved=is_moved, record=held)
        return [*(settled.get(occurrence.slot, occurrence) for occurrence in agreed), *extra]


def _nearest(sorted_by_day: list[Occurrence], day: date, reach: int) -> int | None:
    """The position of the nearest occurrence within reach, in days; of two equally near the earlier."""
    at = bisect_left(sorted_by_day, day, key=attrgetter("day"))
    around = [position for position in (at - 1, at) if 0 <= position < len(sorted_by_day)]
    near = [(abs((sorted_by_day[position].day - day).days), position) for position in around]
    distance, nearest = min(near, default=(reach + 1, 0))
    return nearest if distance <= reach else None
