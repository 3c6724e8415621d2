"""From what a table changes to what is written: facts by the same builders as those of the commands, and plain fields.

What a person still has to say is left alone, and told.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date
from types import MappingProxyType
from typing import NamedTuple, cast

from seuranta.plan.edit import Change, Put, Value
from seuranta.plan.follow.actions import CLOSED
from seuranta.plan.intake.differences import Difference
from seuranta.plan.intake.matching import Match
from seuranta.plan.intake.meaning import Reader, of_action, of_goal, values_of, with_more
from seuranta.plan.intake.taking import ItemChange, Measured, Standing
from seuranta.plan.reading.source import Scalar
from seuranta.plan.record.changes import Before, changes
from seuranta.plan.record.facts import (
    DECIDED_FROM,
    Done,
    Dropped,
    DueMoved,
    Fact,
    Freed,
    NewReading,
    Started,
    Step,
    Taken,
    is_decided,
)
from seuranta.plan.tables.draft import DraftAction, Entry
from seuranta.plan.values.statuses import Status, StatusOn
from seuranta.plan.words.diagnostic import At


class Answers(NamedTuple):
    """What a person said besides: when all those were done that have no day, when goals were measured, why due dates move
    and who decided, by item, and which differences are taken although they were in doubt, by item and field; each with the
    day that is meant, where it is another one.
    """

    done_on: date | None = None
    measured_on: date | None = None
    reasons: Mapping[str, str] = MappingProxyType({})
    deciders: Mapping[str, tuple[str, ...]] = MappingProxyType({})
    agreed: Mapping[tuple[str, str], date | None] = MappingProxyType({})


class FactOf(NamedTuple):
    """A value of the plan that is recorded: what it was, and what it is now, as they are compared."""

    section: str
    item: str
    field: str
    old: str
    new: str
    cell: str


class Left(NamedTuple):
    """A value of a row that is not taken, and why: a verdict of `differences`, or what is still to be said."""

    name: str
    section: str
    item: str
    field: str
    cells: tuple[str, ...]
    exported: str | None
    theirs: str
    plan: str


class Recorded(NamedTuple):
    """What is written of one item."""

    section: str
    item: str
    changes: tuple[Change, ...]
    facts: tuple[FactOf, ...]
    left: tuple[Left, ...]


def new_item(match: Match, table: Reader) -> Recorded:
    """A row as an item that the plan does not have yet."""
    row = match.row
    if isinstance(row, DraftAction):
        values = values_of("action", of_action(row, table))
    else:
        values = values_of("goal", of_goal(row, table))
    change = Put(At(match.section, row.id), dict[str | date, Value](values.items()))
    return Recorded(match.section, row.id, (change,), (), ())


def of_change(change: ItemChange, standing: Standing, answers: Answers) -> Recorded:
    """What is written of an item that the plan has, and what is left."""
    taken, left = _sorted(change, answers)
    if change.section == "actions":
        writer: _OfAction | _OfGoal = _OfAction(change, taken, standing, answers)
    else:
        writer = _OfGoal(change, taken, standing, answers)
    changes_made = tuple(writer.changes())
    left += writer.left
    refused = {place.field for place in writer.left}
    facts = [_fact(change, difference) for name, difference in taken.items() if name not in refused]
    return Recorded(change.section, change.id, changes_made, (*facts, *writer.facts), tuple(left))


def _sorted(change: ItemChange, answers: Answers) -> tuple[dict[str, Difference], list[Left]]:
    """The differences that are taken, by field, and those that are not."""
    taken: dict[str, Difference] = {}
    left: list[Left] = []
    is_state_agreed = (change.id, "status") in answers.agreed
    for difference in change.differences:
        key = change.id, difference.field
        if difference.verdict == "take" or key in answers.agreed:
            day = answers.agreed.get(key)
            taken[difference.field] = _together(taken.get(difference.field), _on(difference, day))
        elif is_state_agreed and difference.field in _OF_STATE and difference.verdict == "reopens":
            taken[difference.field] = difference
        else:
            left.append(_left(change, difference, difference.verdict))
    if change.said.two_dues:
        left.append(Left("two-dues", change.section, change.id, "due", change.said.two_dues, None, "", ""))
    return taken, left


_OF_STATE = ("done_on", "blocked_by", "reason")


def _on(difference: Difference, day: date | None) -> Difference:
    """The same with the day that was meant."""
    if day is None:
        return difference
    return difference._replace(entry=difference.entry._replace(value=day), theirs=day.isoformat())


def _together(before: Difference | None, more: Difference) -> Difference:
    """Several texts of one note as one."""
    if before is None:
        return more
    text = with_more(before.theirs, more.theirs)
    return more._replace(entry=Entry(text, before.entry.cells + more.entry.cells), theirs=text)


def _left(change: ItemChange, difference: Difference, name: str) -> Left:
    field, entry, exported, theirs, plan, _ = difference
    return Left(name, change.section, change.id, field, entry.cells, exported, theirs, plan)


def _fact(change: ItemChange, difference: Difference) -> FactOf:
    return FactOf(
        change.section, change.id, difference.field, difference.plan, difference.theirs, difference.entry.cells[0]
    )


class _OfAction:
    """Writes what is taken of one action; `left` is what still lacks a reason, or who decided."""

    def __init__(
        self, change: ItemChange, taken: Mapping[str, Difference], standing: Standing, answers: Answers
    ) -> None:
        self._change = change
        self._taken = taken
        self._standing = standing
        self._answers = answers
        self._action = standing.plan.actions[change.id]
        self.left: list[Left] = []
        self.facts: list[FactOf] = []

    def changes(self) -> Iterator[Change]:
        before = Before(self._standing.plan, self._standing.loaded.places)
        facts = [*self._state(), *self._due(), *self._owner(), *self._step()]
        yield from changes(before, [fact for fact in facts if not isinstance(fact, Put)])
        yield from (fact for fact in facts if isinstance(fact, Put))
        yield from self._plain()
        yield from self._note()

    def _put(self, field: str, value: Value) -> Put:
        return Put(At("actions", self._action.id, (field,)), value)

    # --- its state -----------------------------------------------------------------------------------------------

    def _state(self) -> Iterator[Fact | Put]:
        id_, day = self._action.id, self._day()
        status = cast("Status", self._taken["status"].theirs) if "status" in self._taken else None
        reason = self._text("reason")
        is_dropped = status == "dropped" and day is not None and bool(reason)
        if is_dropped:
            assert day is not None
            yield Dropped(id_, day, reason)
        elif (status or self._action.status) == "done" and day is not None:
            yield Done(id_, day)
        elif status == "in_progress":
            is_blocked = self._action.status == "blocked" or self._action.blocked_by is not None
            yield Freed(id_) if is_blocked else Started(id_)
        elif status is not None:
            yield self._put("status", StatusOn(status, day if status in CLOSED else None))
        elif day is not None:
            yield self._put("status", StatusOn(self._action.status, day))
        if "blocked_by" in self._taken:
            yield self._put("blocked_by", self._text("blocked_by"))
        if "reason" in self._taken and not is_dropped:
            yield self._put("reason", reason)

    def _day(self) -> date | None:
        """When it was closed, as far as it is known."""
        if "done_on" in self._taken:
            return date.fromisoformat(self._taken["done_on"].theirs)
        is_done_now = "status" in self._taken and self._taken["status"].theirs == "done"
        return self._answers.done_on if is_done_now else None

    def _text(self, field: str) -> str:
        difference = self._taken.get(field)
        return "" if difference is None else str(difference.entry.value)

    # --- its due date --------------------------------------------------------------------------------------------

    def _due(self) -> Iterator[Fact | Put]:
        difference = self._taken.get("due")
        if difference is None:
            return
        action, today = self._action, self._standing.today
        move = DueMoved(action.id, today, action.due, date.fromisoformat(difference.theirs))
        if action.due is None:
            yield move
            return
        reason = self._reason()
        number = len(action.moves) + 1
        deciders = self._answers.deciders.get(action.id, ())
        if not reason:
            self.left.append(_left(self._change, difference, "no-reason"))
        elif number >= DECIDED_FROM and not deciders and not is_decided(self._standing.plan, action, today):
            self.left.append(_left(self._change, difference, "no-decider"))
        else:
            yield move._replace(reason=reason, decided_by=deciders, number=number, typed=self._typed_due())

    def _reason(self) -> str:
        """Why the due date moves: as the row says it, else as a person does."""
        why = self._change.said.why
        return str(why.value) if why is not None else self._answers.reasons.get(self._action.id, "")

    def _typed_due(self) -> str | None:
        node = self._standing.loaded.places.node(At("actions", self._action.id, ("due",)))
        return node[1].text if node is not None and isinstance(node[1], Scalar) else None

    # --- the rest ------------------------------------------------------------------------------------------------

    def _owner(self) -> Iterator[Fact | Put]:
        if "owner" in self._taken:
            owner = self._text("owner")
            yield self._put("owner", owner) if self._action.typed_owner is not None else Taken(self._action.id, owner)

    def _step(self) -> Iterator[Fact | Put]:
        if "next_step" in self._taken:
            who, by = self._change.said.step
            yield Step(self._action.id, self._text("next_step"), who or None, date.fromisoformat(by) if by else None)

    def _plain(self) -> Iterator[Change]:
        fields = {name: difference.entry for name, difference in self._taken.items() if name not in _OWN_WAY}
        for name, value in values_of("action", fields).items():
            yield self._put(name, value)

    def _note(self) -> Iterator[Change]:
        """What belongs into the note, and why something is so where nothing else takes it."""
        texts = [self._text("note")] if "note" in self._taken else []
        why = self._change.said.why
        if why is not None and not self._is_why_used() and str(why.value) not in (self._action.note or ""):
            texts.append(str(why.value))
            self.facts.append(
                FactOf("actions", self._action.id, "note", self._action.note or "", texts[-1], why.cells[0])
            )
        if texts:
            note = self._action.note or ""
            for text in texts:
                note = with_more(note, text)
            yield self._put("note", note)

    def _is_why_used(self) -> bool:
        """Whether it explains a new due date, or what an action is blocked by or dropped for."""
        of_state = {"blocked_by", "reason"} & self._change.said.fields.keys()
        return bool(of_state) or any(difference.field == "due" for difference in self._change.differences)


_OWN_WAY = ("status", "done_on", "blocked_by", "reason", "due", "owner", "next_step", "note")


class _OfGoal:
    """Writes what is taken of one goal; `left` is a reading of which nobody knows the day, or that the plan has otherwise."""

    def __init__(
        self, change: ItemChange, taken: Mapping[str, Difference], standing: Standing, answers: Answers
    ) -> None:
        self._change = change
        self._taken = taken
        self._standing = standing
        self._answers = answers
        self.left: list[Left] = []
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
