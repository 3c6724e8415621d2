"""The plan as frozen Pydantic models: what each kind of item holds, and of which type each field is.

Every value arrives as text and is read by its type, in `fieldtypes`. What follows from a plan on a day is not here
but in `plan.follow`.
"""
# No `from __future__ import annotations` here: to evaluate 150 annotations from text costs more than the models.

from collections.abc import Iterator, Mapping
from datetime import date
from decimal import Decimal
from functools import partial
from typing import Annotated, Self

from pydantic import BaseModel, Field, model_validator

from seuranta.plan.loading.by_field import ByField
from seuranta.plan.loading.fieldtypes import (
    ActionId,
    ActionOrGoal,
    CheckpointId,
    Country,
    Day,
    DayCount,
    DaysAway,
    DayToCome,
    DueDay,
    EmailAddress,
    ExceptedDays,
    FactDay,
    FindingName,
    FirstDay,
    GoalId,
    Length,
    Lights,
    Link,
    Number,
    Obstacle,
    OnePerson,
    Owner,
    Period,
    Progress,
    Read,
    Recurrence,
    Someone,
    Target,
    Text,
    TimeOfDay,
    TimeZone,
    TypedStatus,
    YesNo,
    choosing,
)
from seuranta.plan.loading.references import Party
from seuranta.plan.values.dates import read_span
from seuranta.plan.values.periods import Days
from seuranta.plan.values.quantities import in_unit
from seuranta.plan.values.statuses import Status, StatusOn
from seuranta.plan.values.times import Clock


class Part(ByField, BaseModel):  # a model by its own word, too: the linter looks no further than this file
    """A piece of a plan."""


class Presented(Part):
    date: Day
    audience: Text | None = None
    internal: YesNo | None = None


class Person(Part):
    id: str
    role: Text | None = None
    email: EmailAddress | None = None
    internal: YesNo | None = None
    away: tuple[DaysAway, ...] = ()


class Team(Part):
    lead: OnePerson | None = None
    members: tuple[Someone, ...] = ()


class Baseline(Part):
    """Where a goal starts; without a day of its own, on the day the plan was presented."""

    date: Day | None = None
    value: Number | None = None


class Goal(Part):
    id: str
    title: Text | None = None
    horizon: Annotated[str, choosing("horizon")] = "short"
    kind: Annotated[str, choosing("goal_kind")] | None = None
    owner: Someone | None = None
    measure: Text | None = None
    typed_unit: Text | None = Field(default=None, alias="unit")
    baseline: Baseline | None = None
    interim_targets: dict[DueDay, Number] = {}
    target: Target | None = None
    by: DueDay | None = None
    interval: Annotated[str, choosing("interval")] = "quarter"
    readings: dict[Day, Number] = {}
    achieved_on: FactDay | None = None
    source: Text | None = None
    from_plan: Text | None = None
    note: Text | None = None

    @property
    def unit(self) -> str | None:
        """The unit as typed, wherever the owner wrote it first."""
        return next(self._typed_units(), None)

    def _typed_units(self) -> Iterator[str]:
        baseline = self.baseline.value if self.baseline is not None else None
        if self.typed_unit is not None:
            yield self.typed_unit
        for quantity in (self.target, baseline, *self.interim_targets.values(), *self.readings.values()):
            if quantity is not None and quantity.unit is not None:
                yield quantity.unit

    @model_validator(mode="after")
    def _in_one_unit(self) -> Self:
        """Readings of `95 000 €` and a target of `120 t€` are counted in the unit that is printed."""
        units = set(self._typed_units())
        if len(units) < 2:
            return self
        counted = partial(in_unit, unit=self.unit or "")
        changed: dict[str, object] = {
            "interim_targets": {day: counted(target) for day, target in self.interim_targets.items()},
            "readings": {day: counted(reading) for day, reading in self.readings.items()},
        }
        if self.target is not None:
            changed["target"] = counted(self.target)
        if self.baseline is not None and self.baseline.value is not None:
            changed["baseline"] = self.baseline.model_copy(update={"value": counted(self.baseline.value)})
        return self.model_copy(update=changed)


class NextStep(Part):
    what: Text
    who: Someone | None = None
    by: DueDay | None = None


class Move(Part):
    """A change of a due date: `old` is what it was; `new` is implied by the next move or by the due date."""

    date: Day
    old: DueDay = Field(alias="from")
    new: DueDay | None = Field(default=None, alias="to")
    reason: Text | None = None
    decided_by: tuple[Someone, ...] = ()


class Action(Part):
    id: str
    title: Text | None = None
    goal: tuple[GoalId, ...] = ()
    typed_owner: Owner | None = Field(default=None, alias="owner")
    helpers: tuple[Someone, ...] = ()
    start: Period | None = None
    due: DueDay | None = None
    lapses: DayToCome | None = None
    ongoing: YesNo = False
    typed_status: TypedStatus = Field(default=StatusOn("planned"), alias="status")
    done_on: FactDay | None = None
    progress: Progress | None = None
    depends_on: tuple[ActionId, ...] = ()
    continues: ActionId | None = None
    from_plan: Text | None = None
    blocked_by: Obstacle | None = None
    next_step: NextStep | None = None
    moves: tuple[Move, ...] = ()
    reason: Text | None = None
    result: Text | None = None
    note: Text | None = None
    link: Link | None = None

    @property
    def owner(self) -> Party | None:
        """A person or a team: what everyone owns, nobody owns."""
        someone = self.typed_owner
        return None if someone is None or someone.kind in ("whole_staff", "nobody") else someone

    @property
    def status(self) -> Status:
        """The typed status; a day under `done_on` alone means done."""
        if self.done_on is not None and self.typed_status.status == "planned":
            return "done"
        return self.typed_status.status

    @property
    def status_day(self) -> date | None:
        """The day of the status: when it was done, dropped or blocked."""
        if self.typed_status.day is not None:
            return self.typed_status.day
        return self.done_on if self.status == "done" else None


class Promise(Part):
    """What was promised of an action at a checkpoint: that it is done, or answered for, or a step of it, by a day."""

    step: Text | None = None
    by: DueDay


class Held(Part):
    """What is known of a checkpoint that took place; `promised` freezes what was promised for the next interval.

    `tell` holds what it was agreed to tell, by audience as typed; "" is the whole staff.
    """

    present: tuple[Someone, ...] = ()
    minutes: Text | None = None
    promised: dict[ActionId, Promise] | None = None
    tell: dict[str, tuple[Text, ...]] = {}


class Skipped(Part):
    reason: Text | None = None


class Moved(Part):
    to: Day
    reason: Text | None = None


class Timed(Part):
    """What checkpoints and messages share: the days they fall on."""

    id: str
    title: Text | None = None
    owner: Someone | None = None
    date: tuple[DueDay, ...] = ()
    recurrence: Recurrence | None = None
    start: FirstDay | None = None
    until: Day | None = None
    typed_time: TimeOfDay | None = Field(default=None, alias="time")
    exceptions: tuple[ExceptedDays, ...] = Field(default=(), alias="except")

    @property
    def time(self) -> Clock | None:
        if self.typed_time is not None:
            return self.typed_time
        return self.recurrence.time if self.recurrence is not None else None

    @property
    def follows_checkpoint(self) -> bool:
        """Whether its days are not its own, but come after those of checkpoints."""
        return self.recurrence is not None and self.recurrence.follows_checkpoint


class Checkpoint(Timed):
    kind: Annotated[str, choosing("checkpoint_kind")] = "team"
    typed_duration: Length | None = Field(default=None, alias="duration")
    place: Text | None = None
    link: Link | None = None
    participants: tuple[Someone, ...] = ()
    agenda: Text | None = None
    on_holiday: Annotated[str, choosing("on_holiday")] = "warn"
    reminder: Length | None = None
    held: dict[Day, Held] = {}
    skipped: dict[Day, Skipped] = {}
    moved: dict[Day, Moved] = {}


class Communication(Timed):
    audience: Text | None = None
    internal: YesNo | None = None
    channel: Text | None = None
    purpose: Text | None = None
    message: Text | None = None
    link: Link | None = None
    checkpoint: CheckpointId | None = None
    told: tuple[Day, ...] = ()


class Feedback(Part):
    id: str
    date: Day | None = None
    asked_by: Text | None = None
    question: Text | None = None
    answer: Text | None = None
    answered_on: Day | None = None
    answered_by: Text | None = None
    via: Text | None = None
    owner: Someone | None = None


class Topic(Part):
    """What is to be taken up at a checkpoint; without a series at the next one, whichever that is."""

    id: str
    title: Text | None = None
    series: CheckpointId | None = None
    asked_by: Text | None = None
    date: Day | None = None
    closed_on: FactDay | None = None
    outcome: Text | None = None


class Decision(Part):
    id: str
    date: Day | None = None
    decision: Text | None = None
    reason: Text | None = None
    decided_by: tuple[Someone, ...] = ()
    owner: Someone | None = None
    affects: tuple[ActionOrGoal, ...] = ()
    review_on: DayToCome | None = None


class Break(Part):
    """Company days off; the short form, a day or a range, stands in `days`."""

    id: str
    title: Text | None = None
    days: Annotated[Days, Read(read_span)] | None = None
    start: Period | None = None
    until: Day | None = None

    @property
    def span(self) -> Days | None:
        """First and last day off, both included; None where nothing could be read."""
        if self.days is not None:
            return self.days
        if self.start is None:
            return None
        return Days(self.start.first, self.until or self.start.last)


class Allowed(Part):
    """Why a finding is nothing to put right in this plan."""

    reason: Text | None = None


class Settings(Part):
    """`due_soon` and `silence` in days; `lights` are the limits of on pace and behind, as parts of one; `allow` holds
    what `check` and reminders leave out, by the English names of findings.
    """

    due_soon: DayCount = 14
    silence: DayCount = 35
    lights: Lights = (Decimal("0.9"), Decimal("0.6"))
    allow: dict[FindingName, Allowed] = {}

    @property
    def allowed(self) -> Mapping[str, str]:
        """Why each finding is allowed that is; what has no reason is not."""
        return {name: allowed.reason for name, allowed in self.allow.items() if allowed.reason is not None}


_READ_ALREADY = Read(lambda items: items)


class Plan(Part):
    """A whole plan. Sections map ids to items, in the order of the file."""

    id: Text | None = None
    title: Text | None = None
    company: Text | None = None
    service: Text | None = None
    language: Annotated[str, choosing("language")] | None = None
    typed_stage: Annotated[str, choosing("stage")] | None = Field(default=None, alias="stage")
    presented: Presented | None = None
    closed_on: Day | None = None
    timezone: TimeZone = "Europe/Helsinki"
    country: Country = "FI"
    team: Team | None = None
    management_team: Team | None = None
    settings: Settings = Settings()
    people: Annotated[dict[str, Person], _READ_ALREADY] = {}
    goals: Annotated[dict[str, Goal], _READ_ALREADY] = {}
    actions: Annotated[dict[str, Action], _READ_ALREADY] = {}
    checkpoints: Annotated[dict[str, Checkpoint], _READ_ALREADY] = {}
    communication: Annotated[dict[str, Communication], _READ_ALREADY] = {}
    feedback: Annotated[dict[str, Feedback], _READ_ALREADY] = {}
    topics: Annotated[dict[str, Topic], _READ_ALREADY] = {}
    decisions: Annotated[dict[str, Decision], _READ_ALREADY] = {}
    breaks: Annotated[dict[str, Break], _READ_ALREADY] = {}


SECTIONS: Mapping[str, type[Part]] = {
    "people": Person,
    "goals": Goal,
    "actions": Action,
    "checkpoints": Checkpoint,
    "communication": Communication,
    "feedback": Feedback,
    "topics": Topic,
    "decisions": Decision,
    "breaks": Break,
}
"""The sections that map ids to items, and the model of an item of each."""
