"""What is taken of one action, as facts by the builders of the commands, and as plain fields."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date
from typing import cast

from seuranta.plan.edit import Change, Put, Value
from seuranta.plan.intake.differences import Difference
from seuranta.plan.intake.meaning import values_of, with_more
from seuranta.plan.intake.settled import Answers, FactOf, Left, left_of
from seuranta.plan.intake.taking import ItemChange, Standing
from seuranta.plan.record.changes import Before, changes
from seuranta.plan.record.facts import (
    Done,
    Dropped,
    DueMoved,
    Fact,
    Freed,
    Started,
    Step,
    Taken,
    needs_decider,
)
from seuranta.plan.values.statuses import Status, StatusOn
from seuranta.plan.words.diagnostic import At


class ActionWriter:
    """Writes what is taken of one action; `left` is what still lacks a reason, or who decided; `whys` are the
    reasons by the field that they explain.
    """

    def __init__(
        self, change: ItemChange, taken: Mapping[str, Difference], standing: Standing, answers: Answers
    ) -> None:
        self._change = change
        self._taken = taken
        self._standing = standing
        self._before = Before(standing.plan, standing.loaded.places)
        self._answers = answers
        self._action = standing.plan.actions[change.id]
        self.left: list[Left] = []
        self.whys: dict[str, str] = {}
        self.facts: list[FactOf] = []

    def changes(self) -> Iterator[Change]:
        facts = [*self._state(), *self._due(), *self._owner(), *self._step()]
        yield from changes(self._before, [fact for fact in facts if not isinstance(fact, Put)])
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
            yield self._put("status", StatusOn(status, day if status in _WITH_DAY else None))
        elif day is not None:
            yield self._put("status", StatusOn(self._action.status, day))
        if "blocked_by" in self._taken:
            yield self._put("blocked_by", self._text("blocked_by"))
        if "reason" in self._taken and not is_dropped:
            yield self._put("reason", reason)

    def _day(self) -> date | None:
        """When it was closed, as far as it is known."""
        for field in ("done_on", "status_on"):
            if field in self._taken:
                return date.fromisoformat(self._taken[field].theirs)
        status = self._taken.get("status")
        day = self._answers.done_on
        if status is None or status.theirs != "done" or day is None:
            return None
        self.facts.append(FactOf("actions", self._action.id, "done_on", "", day.isoformat(), status.entry.cells[0]))
        return day

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
            self.left.append(left_of(self._change, difference, "no-reason"))
        elif not deciders and needs_decider(self._standing.plan, action, today):
            self.left.append(left_of(self._change, difference, "no-decider"))
        else:
            self.whys["due"] = reason
            yield move._replace(
                reason=reason, decided_by=deciders, number=number, typed=self._before.typed_due(self._action.id)
            )

    def _reason(self) -> str:
        """Why the due date moves: as the row says it, else as a person does."""
        why = self._change.said.why
        return str(why.value) if why is not None else self._answers.reasons.get(self._action.id, "")

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
        if "note" in self._taken:
            yield self._put("note", with_more(self._action.note or "", self._text("note")))


_WITH_DAY = ("done", "dropped", "blocked")
_OWN_WAY = ("status", "done_on", "status_on", "blocked_by", "reason", "due", "owner", "next_step", "note")
