"""On which day each slot of a checkpoint series stands, after moves by hand and by the rule of the series.

A series meets once a day: slots that come to stand on one day are one occurrence.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator
from datetime import date
from functools import cached_property
from typing import NamedTuple

from seuranta.plan.follow.days_off import DaysOff
from seuranta.plan.loading.model import Checkpoint, Moved, Skipped


class SlotDay(NamedTuple):
    """A slot and the day on which it stands; `joined` are other slots that were moved onto the same day.

    `moved` is the move that brought it, or one of those that joined it, to that day.
    """

    slot: date
    day: date
    joined: tuple[date, ...]
    moved: Moved | None
    skipped: Skipped | None

    @property
    def earliest(self) -> date:
        return min(self.slot, self.day, *self.joined)


class SlotDays:
    """The occurrences of one series, from its slots and from the days on which it is known to have been held."""

    def __init__(self, series: Checkpoint, slots: Collection[date], held: Collection[date], days_off: DaysOff) -> None:
        self._series = series
        self._slots = slots
        self._held = held
        self._days_off = days_off

    @cached_property
    def by_day(self) -> dict[date, SlotDay]:
        return {day: self._slot_day(day, slots) for day, slots in self._slots_by_day.items()}

    def held_on(self, day: date) -> SlotDay | None:
        """What a held day means: what stands on it, else what it names."""
        if day in self.by_day:
            return self.by_day[day]
        slot = self.slot(day)
        return self.by_day[self._day_of[slot]] if slot in self._day_of else None

    def slot(self, named: date) -> date | None:
        """The slot that a day names: as its own day, or as the day that it was moved to."""
        return named if named in self._slots else self._slot_moved_to.get(named)

    # --- where it stands

    @cached_property
    def _day_of(self) -> dict[date, date]:
        day_of = {}
        for day, slots in self._slots_by_day.items():
            day_of.update(dict.fromkeys(slots, day))
        return day_of

    @cached_property
    def _slots_by_day(self) -> dict[date, list[date]]:
        """By day, all slots that stand there. The rule of the series moves none onto a day that has one already."""
        slots: dict[date, list[date]] = {}
        for slot in sorted(self._slots):
            if slot not in self._ruled:
                move = self._moves.get(slot)
                slots.setdefault(slot if move is None else move.to, []).append(slot)
        for slot, day in self._ruled.items():
            if day is not None:
                slots.setdefault(day, [slot])
        return slots

    @cached_property
    def _ruled(self) -> dict[date, date | None]:
        """The slots on days off of which the series itself decides: their new days, or None where it leaves them out.

        Of several that would move to one day the first does. What a person typed of a slot comes before any rule.
        """
        if self._series.on_holiday == "skip":
            return dict.fromkeys(self._slots_off())
        ruled: dict[date, date | None] = {}
        for slot, day in self._working_days.items():
            if slot not in self._moves and slot not in self._typed:
                ruled[slot] = day if self._slots_by_working_day[day] == slot else None
        return ruled

    def _slot_day(self, day: date, slots: list[date]) -> SlotDay:
        """What is skipped steps back behind what takes place, and what was moved behind what was agreed for the day."""
        taking_place = [slot for slot in slots if slot not in self._skipped]
        slot, *joined = sorted(taking_place or slots, key=lambda slot: (slot != day, slot))
        moved = [each for each in (slot, *joined) if each in self._moves]
        move = self._moves[moved[0]] if moved else None
        return SlotDay(slot, day, tuple(joined), move, self._skipped.get(slot))

    # --- what the owner typed

    @cached_property
    def _typed(self) -> set[date]:
        """Slots of which something is typed under their own days."""
        return {*self._series.moved, *self._series.skipped, *self._held}.intersection(self._slots)

    @cached_property
    def _skipped(self) -> dict[date, Skipped]:
        return {slot: skip for day, skip in self._series.skipped.items() if (slot := self.slot(day)) is not None}

    @cached_property
    def _moves_and_slots(self) -> tuple[dict[date, Moved], dict[date, date]]:
        """The last move of each slot, and the slots by the days that they were moved to, move by move.

        An entry may name the day that another one moved to, so that entries are taken until none fits any more.
        """
        moves: dict[date, Moved] = {}
        slots = dict(self._slots_by_working_day)
        waiting = dict(self._series.moved)
        while True:
            fitting = [day for day in waiting if day in self._slots or day in slots]
            if not fitting:
                return moves, slots
            for day in fitting:
                moved = waiting.pop(day)
                slot = day if day in self._slots else slots[day]
                moves[slot] = moved
                slots[moved.to] = slot

    @property
    def _moves(self) -> dict[date, Moved]:
        return self._moves_and_slots[0]

    @property
    def _slot_moved_to(self) -> dict[date, date]:
        return self._moves_and_slots[1]

    # --- the rule of the series

    def _slots_off(self) -> Iterator[date]:
        """The slots on holidays and in breaks, ascending, but for those of which something is typed."""
        return (slot for slot in sorted(self._slots) if slot not in self._typed and self._days_off.is_off(slot))

    @cached_property
    def _working_days(self) -> dict[date, date]:
        """The slots on days off that were not moved by hand, ascending, with the working days after them."""
        if self._series.on_holiday != "next_working_day":
            return {}
        not_moved = [slot for slot in sorted(self._slots) if slot not in self._series.moved]
        return {slot: self._days_off.first_working_day_from(slot) for slot in not_moved if self._days_off.is_off(slot)}

    @cached_property
    def _slots_by_working_day(self) -> dict[date, date]:
        """The slot that such a day names: the first one, rather one of which nothing else is typed."""
        last_first = sorted(self._working_days, key=lambda slot: (slot in self._typed, slot), reverse=True)
        return {self._working_days[slot]: slot for slot in last_first}
