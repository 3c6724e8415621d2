"""What is taken of one goal: its fields, and a reading."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date

from seuranta.plan.edit import Change, Put
from seuranta.plan.intake.differences import Difference
from seuranta.plan.intake.meaning import values_of, with_more
from seuranta.plan.intake.settled import Answers, FactOf, Left
from seuranta.plan.intake.taking import ItemChange, Measured, Standing
from seuranta.plan.record.changes import Before, changes
from seuranta.plan.record.facts import (
    Fact,
    NewReading,
)
from seuranta.plan.tables.draft import Entry
from seuranta.plan.words.diagnostic import At


class GoalWriter:
    """Writes what is taken of one goal; `left` is a reading of which nobody knows the day, or that the plan has otherwise."""

    def __init__(
        self, change: ItemChange, taken: Mapping[str, Difference], standing: Standing, answers: Answers
    ) -> None:
        self._change = change
        self._taken = taken
        self._standing = standing
        self._answers = answers
        self.left: list[Left] = []
        self.whys: dict[str, str] = {}
        self.facts: list[FactOf] = []

    def changes(self) -> Iterator[Change]:
        goal = self._standing.plan.goals[self._change.id]
        fields = {name: difference.entry for name, difference in self._taken.items() if name != "note"}
        for name, value in values_of("goal", fields).items():
            yield Put(At("goals", goal.id, (name,)), value)
        if "note" in self._taken:
            note = with_more(goal.note or "", str(self._taken["note"].entry.value))
            yield Put(At("goals", goal.id, ("note",)), note)
        yield from changes(Before(self._standing.plan, self._standing.loaded.places), tuple(self._measured()))

    def _measured(self) -> Iterator[Fact]:
        measured = self._change.measured
        if measured is None:
            return
        readings = self._standing.plan.goals[self._change.id].readings
        day = _day_of(measured.day) or self._answers.measured_on
        value = str(measured.value.value)
        if day is None:
            self._leave("no-day", measured, value)
            return
        if day in readings:
            self._leave("conflict", measured, value, f"{readings[day].value.normalize():f}")
            return
        if day > self._standing.today:
            self._leave("future-day", measured, value)
            return
        self.facts.append(
            FactOf("goals", self._change.id, "readings", "", f"{day.isoformat()} {value}", measured.value.cells[0])
        )
        yield NewReading(self._change.id, day, value)

    def _leave(self, name: str, measured: Measured, value: str, there: str = "") -> None:
        cells = measured.value.cells
        self.left.append(Left(name, "goals", self._change.id, "readings", cells, None, value, there))


def _day_of(entry: Entry | None) -> date | None:
    return entry.value if entry is not None and isinstance(entry.value, date) else None
