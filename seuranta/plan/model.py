"""The plan as frozen Pydantic models: what each field may hold, read from the text that stands in the file.

Every value arrives as text and is interpreted here by its field; a text that cannot be taken raises a
`ValueProblem`. What follows from a plan on a day is not here but in `followup`.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date, timedelta
from decimal import Decimal
from typing import Annotated, Any, Literal, NamedTuple

from pydantic import BaseModel, BeforeValidator, ConfigDict, Field, PlainValidator, ValidationInfo

from seuranta.plan import dates, quantities, times, vocabulary
from seuranta.plan.dates import Days
from seuranta.plan.diagnostic import Choice, ValueProblem
from seuranta.plan.nearest import nearest
from seuranta.plan.quantities import Progress, Quantity, Target
from seuranta.plan.recurrence import Rule, read_rule
from seuranta.plan.times import Clock

Status = Literal["planned", "in_progress", "done", "blocked", "dropped"]
PartyKind = Literal["person", "team", "management_team", "whole_staff"]


class Party(NamedTuple):
    """Somebody who owns, helps, decides or takes part: a person by the name the plan uses, a team, or everyone."""

    name: str
    kind: PartyKind = "person"


class StatusOn(NamedTuple):
    """A typed status, with the day it carries, if any."""

    status: Status
    day: date | None = None


class Affected(NamedTuple):
    """What a decision is about: `section` is actions or goals."""

    section: str
    id: str


class Known:
    """What a value may refer to: the ids of the plan's sections, its people and teams, and its working days.

    `left_out` holds the ids that stand in the file but could not be read, `broken` the sections of which nothing
    could; referring to them is not a second mistake.
    """

    def __init__(
        self,
        ids: Mapping[str, tuple[str, ...]],
        *,
        left_out: Mapping[str, frozenset[str]],
        broken: frozenset[str],
        has_people: bool,
        teams: frozenset[str],
        is_working_day: Callable[[date], bool],
    ) -> None:
        self._ids = {section: {vocabulary.same_id(one): one for one in all_} for section, all_ in ids.items()}
        self._left_out = left_out
        self._broken = broken
        self._has_people = has_people
        self._teams = teams
        self.is_working_day = is_working_day

    def reference(self, section: str, typed: str) -> str:
        """The id, as its section spells it, that `typed` refers to."""
        found = self._ids[section].get(vocabulary.same_id(typed))
        if found is not None:
            return found
        if self._is_left_out(section, typed):
            raise ValueProblem(LEFT_OUT)
        raise ValueProblem(
            "unknown-reference",
            typed=typed,
            section=Choice("section", section),
            suggestion=nearest(typed, self._ids[section].values()),
        )

    def _is_left_out(self, section: str, typed: str) -> bool:
        return section in self._broken or vocabulary.same_id(typed) in self._left_out[section]

    def affected(self, typed: str) -> Affected:
        """An action or a goal, told apart by a word before the id where both have it: `goal 1`."""
        word, _, rest = typed.partition(" ")
        named = _SECTION_OF_WORD.get(vocabulary.fold(word))
        if named is not None and rest and vocabulary.same_id(typed) not in self._ids["actions"] | self._ids["goals"]:
            return Affected(named, self.reference(named, rest.strip()))
        fits = [section for section in ("actions", "goals") if vocabulary.same_id(typed) in self._ids[section]]
        if len(fits) > 1:
            raise ValueProblem("ambiguous-reference", typed=typed)
        if fits:
            return Affected(fits[0], self.reference(fits[0], typed))
        if self._is_left_out("actions", typed) or self._is_left_out("goals", typed):
            raise ValueProblem(LEFT_OUT)
        both = (*self._ids["actions"].values(), *self._ids["goals"].values())
        raise ValueProblem(
            "unknown-reference",
            typed=typed,
            section=Choice("section", "actions_or_goals"),
            suggestion=nearest(typed, both),
        )

    def party(self, typed: str) -> Party:
        """The person, team or everyone that a name means; without a people section any name is a person."""
        team = vocabulary.field("plan", typed)
        if team is not None and team.name in ("team", "management_team"):
            if team.name in self._teams:
                return Party(typed, "team" if team.name == "team" else "management_team")
            raise ValueProblem("unknown-person", typed=typed, suggestion=None)
        if vocabulary.value("whole_staff", typed) is not None:
            return Party(typed, "whole_staff")
        if not self._has_people:
            return Party(typed)
        found = self._ids["people"].get(vocabulary.same_id(typed))
        if found is not None:
            return Party(found)
        if self._is_left_out("people", typed):
            raise ValueProblem(LEFT_OUT)
        raise ValueProblem("unknown-person", typed=typed, suggestion=nearest(typed, self._ids["people"].values()))


LEFT_OUT = "left-out"
"""The name of a problem that is never told: the reason has been told already."""

_SECTION_OF_WORD = {
    vocabulary.fold(word): section
    for section, words in {"goals": ("tavoite", "goal"), "actions": ("toimenpide", "action", "tehtävä", "task")}.items()
    for word in words
}


def _known(info: ValidationInfo) -> Known:
    known: Known = info.context
    return known


def _scalar(value: Any) -> str:
    """The text of a value; a list or a mapping where one text is meant is a problem."""
    if isinstance(value, str):
        return value
    raise ValueProblem("one-text-expected")


def _taking(read: Callable[[str], Any]) -> PlainValidator:
    return PlainValidator(lambda value: read(_scalar(value)))


def _choosing(group: str) -> PlainValidator:
    def choose(value: Any) -> str:
        typed = _scalar(value)
        found = vocabulary.value(group, typed)
        if found is None:
            raise unknown_value(group, typed)
        return found

    return PlainValidator(choose)


def unknown_value(group: str, typed: str) -> ValueProblem:
    """The problem of a word that is none of a group of values, with the nearest one and all of them."""
    names = tuple(Choice(group, one.name) for one in vocabulary.VALUES[group])
    suggestion = nearest(typed, vocabulary.value_spellings(group))
    return ValueProblem("unknown-value", typed=typed, suggestion=suggestion, accepted=names)


def split_status(typed: str) -> tuple[str, str]:
    """The word and the date of a typed status: `("valmis", "2.10.2026")`; either may be empty."""
    at = next((i for i, letter in enumerate(typed) if letter.isdigit()), len(typed))
    word = typed[:at].rstrip(" \u00a0,:;(")
    weekday = word.rpartition(" ")[2]
    if at < len(typed) and weekday != word and vocabulary.value("weekday", weekday) is not None:
        word = word[: -len(weekday)].rstrip()
    return word, typed[len(word) :].strip(" \u00a0,:;()")


def _read_status(value: Any) -> StatusOn:
    typed = _scalar(value)
    found = vocabulary.value("status", typed)
    if found is not None:
        return StatusOn(found)  # type: ignore[arg-type]  # the values of this group are the literals of Status
    word, day = split_status(typed)
    found = vocabulary.value("status", word)
    if found is None:
        raise unknown_value("status", word or typed)
    return StatusOn(found, dates.read_day(day))  # type: ignore[arg-type]


def _read_due(value: Any, info: ValidationInfo) -> date:
    return dates.read_due(_scalar(value), _known(info).is_working_day)


def _read_party(value: Any, info: ValidationInfo) -> Party:
    return _known(info).party(_scalar(value))


def _read_affected(value: Any, info: ValidationInfo) -> Affected:
    return _known(info).affected(_scalar(value))


def _referring(section: str) -> PlainValidator:
    def refer(value: Any, info: ValidationInfo) -> str:
        return _known(info).reference(section, _scalar(value))

    return PlainValidator(refer)


def _read_boolean(value: Any) -> bool:
    typed = _scalar(value)
    found = vocabulary.value("boolean", typed)
    if found is None:
        raise unknown_value("boolean", typed)
    return found == "yes"


def _by_day(value: Any) -> Any:
    if not isinstance(value, dict):
        raise ValueProblem("day-and-value-expected")
    return value


Text = Annotated[str, PlainValidator(_scalar)]
Day = Annotated[date, _taking(dates.read_day)]
"""A fact: a period means its last day."""
FirstDay = Annotated[date, _taking(lambda text: dates.read_days(text).first)]
Period = Annotated[Days, _taking(dates.read_days)]
DueDay = Annotated[date, PlainValidator(_read_due)]
"""A period means its last working day."""
Number = Annotated[Quantity, _taking(quantities.read_quantity)]
Someone = Annotated[Party, PlainValidator(_read_party)]


class Part(BaseModel):
    """A piece of a plan: frozen, and closed to fields that the format does not know."""

    model_config = ConfigDict(frozen=True, extra="forbid")


class Presented(Part):
    date: Day
    audience: Text | None = None


class Person(Part):
    id: str
    role: Text | None = None
    email: Annotated[str, _taking(quantities.read_address)] | None = None


class Team(Part):
    lead: Someone | None = None
    members: tuple[Someone, ...] = ()


class Baseline(Part):
    """Where a goal starts; without a day of its own, on the day the plan was presented."""

    date: Day | None = None
    value: Number | None = None


class Goal(Part):
    id: str
    title: Text | None = None
    horizon: Annotated[str, _choosing("horizon")] = "short"
    kind: Annotated[str, _choosing("goal_kind")] | None = None
    owner: Someone | None = None
    measure: Text | None = None
    typed_unit: Text | None = Field(default=None, alias="unit")
    baseline: Baseline | None = None
    interim_targets: Annotated[dict[DueDay, Number], BeforeValidator(_by_day)] = {}
    target: Annotated[Target, _taking(quantities.read_target)] | None = None
    by: DueDay | None = None
    interval: Annotated[str, _choosing("interval")] = "quarter"
    readings: Annotated[dict[Day, Number], BeforeValidator(_by_day)] = {}
    achieved_on: Day | None = None
    source: Text | None = None
    note: Text | None = None

    @property
    def unit(self) -> str | None:
        """The unit as typed, wherever the owner wrote it first."""
        if self.typed_unit is not None:
            return self.typed_unit
        baseline = self.baseline.value if self.baseline is not None else None
        numbers = (self.target, baseline, *self.interim_targets.values(), *self.readings.values())
        return next((one.unit for one in numbers if one is not None and one.unit is not None), None)


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
    goal: tuple[Annotated[str, _referring("goals")], ...] = ()
    owner: Someone | None = None
    helpers: tuple[Someone, ...] = ()
    start: Period | None = None
    due: DueDay | None = None
    ongoing: Annotated[bool, PlainValidator(_read_boolean)] = False
    typed_status: Annotated[StatusOn, PlainValidator(_read_status)] = Field(default=StatusOn("planned"), alias="status")
    done_on: Day | None = None
    progress: Annotated[Progress, _taking(quantities.read_progress)] | None = None
    depends_on: tuple[Annotated[str, _referring("actions")], ...] = ()
    blocked_by: Text | None = None
    next_step: NextStep | None = None
    moves: tuple[Move, ...] = ()
    reason: Text | None = None
    note: Text | None = None

    @property
    def status(self) -> Status:
        """The typed status; a day under `done_on` alone means done."""
        if self.done_on is not None and self.typed_status.status == "planned":
            return "done"
        return self.typed_status.status

    @property
    def status_day(self) -> date | None:
        """The day of the status: when it was done, dropped or blocked."""
        return self.typed_status.day or self.done_on


class Held(Part):
    """What is known of a checkpoint that took place; `promised` freezes what was promised for the next interval."""

    present: tuple[Someone, ...] = ()
    minutes: Text | None = None
    promised: dict[Annotated[str, _referring("actions")], DueDay] | None = None


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
    recurrence: Annotated[Rule, _taking(read_rule)] | None = None
    start: FirstDay | None = None
    until: Day | None = None
    typed_time: Annotated[Clock, _taking(times.read_time)] | None = Field(default=None, alias="time")
    exceptions: tuple[Annotated[dates.Exception_, _taking(dates.read_exception)], ...] = Field(
        default=(), alias="except"
    )

    @property
    def time(self) -> Clock | None:
        if self.typed_time is not None:
            return self.typed_time
        return self.recurrence.time if self.recurrence is not None else None


class Checkpoint(Timed):
    kind: Annotated[str, _choosing("checkpoint_kind")] = "team"
    typed_duration: Annotated[timedelta, _taking(times.read_length)] | None = Field(default=None, alias="duration")
    place: Text | None = None
    participants: tuple[Someone, ...] = ()
    agenda: Text | None = None
    on_holiday: Annotated[str, _choosing("on_holiday")] = "warn"
    reminder: Annotated[timedelta, _taking(times.read_length)] | None = None
    held: Annotated[dict[Day, Held], BeforeValidator(_by_day)] = {}
    skipped: Annotated[dict[Day, Skipped], BeforeValidator(_by_day)] = {}
    moved: Annotated[dict[Day, Moved], BeforeValidator(_by_day)] = {}


class Communication(Timed):
    audience: Text | None = None
    channel: Text | None = None
    purpose: Text | None = None
    message: Text | None = None
    checkpoint: Annotated[str, _referring("checkpoints")] | None = None
    told: tuple[Day, ...] = ()


class Feedback(Part):
    id: str
    date: Day | None = None
    asked_by: Text | None = None
    question: Text | None = None
    answer: Text | None = None
    answered_on: Day | None = None
    owner: Someone | None = None


class Decision(Part):
    id: str
    date: Day | None = None
    decision: Text | None = None
    reason: Text | None = None
    decided_by: tuple[Someone, ...] = ()
    owner: Someone | None = None
    affects: tuple[Annotated[Affected, PlainValidator(_read_affected)], ...] = ()
    review_on: Day | None = None


class Break(Part):
    """Company days off; the short form, a day or a range, stands in `days`."""

    id: str
    title: Text | None = None
    days: Annotated[Days, _taking(dates.read_span)] | None = None
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


class Settings(Part):
    """`due_soon` and `silence` in days; `lights` are the limits of on pace and behind, as parts of one."""

    due_soon: Annotated[int, _taking(times.read_day_count)] = 14
    silence: Annotated[int, _taking(times.read_day_count)] = 35
    lights: Annotated[tuple[Decimal, Decimal], _taking(quantities.read_lights)] = (Decimal("0.9"), Decimal("0.6"))


class Plan(Part):
    """A whole plan. Sections map ids to items, in the order of the file."""

    id: Text | None = None
    title: Text | None = None
    company: Text | None = None
    service: Text | None = None
    language: Annotated[str, _choosing("language")] | None = None
    typed_stage: Annotated[str, _choosing("stage")] | None = Field(default=None, alias="stage")
    presented: Presented | None = None
    closed_on: Day | None = None
    timezone: Annotated[str, _taking(quantities.read_timezone)] = "Europe/Helsinki"
    country: Annotated[str, _taking(quantities.read_country)] = "FI"
    team: Team | None = None
    management_team: Team | None = None
    settings: Settings = Settings()
    people: dict[str, Person] = {}
    goals: dict[str, Goal] = {}
    actions: dict[str, Action] = {}
    checkpoints: dict[str, Checkpoint] = {}
    communication: dict[str, Communication] = {}
    feedback: dict[str, Feedback] = {}
    decisions: dict[str, Decision] = {}
    breaks: dict[str, Break] = {}


SECTIONS: Mapping[str, type[Part]] = {
    "people": Person,
    "goals": Goal,
    "actions": Action,
    "checkpoints": Checkpoint,
    "communication": Communication,
    "feedback": Feedback,
    "decisions": Decision,
    "breaks": Break,
}
"""The sections that map ids to items, and the model of an item of each."""
