"""The types that fields of a plan have: for each, how it is read from the text that stands in the file.

A text that cannot be taken raises a `ValueProblem`. Which field has which type is said in `words.fields`, where `due_day`
is `DueDay`, and once more for the type checker in `model`; `tests/test_field_rows.py` holds the two together.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta
from decimal import Decimal
from functools import cache, lru_cache
from typing import Annotated, Any

from pydantic import GetCoreSchemaHandler
from pydantic_core import CoreSchema, core_schema

from seuranta.plan.loading.references import Affected, Party, References
from seuranta.plan.values import contacts, dates, quantities, recurrence_phrases, statuses, times
from seuranta.plan.values.periods import Days
from seuranta.plan.values.quantities import Quantity
from seuranta.plan.values.statuses import StatusOn
from seuranta.plan.words import vocabulary
from seuranta.plan.words.choices import VALUES
from seuranta.plan.words.diagnostic import Choice, ValueProblem
from seuranta.plan.words.finding_names import read_allowed
from seuranta.plan.words.nearest import slip


class Read:
    """Says that a field is read from its text by one function; Pydantic's own validators take longer to set up."""

    def __init__(self, read: Callable[[str], Any]) -> None:
        self._read = read

    def __get_pydantic_core_schema__(self, _source: Any, _handler: GetCoreSchemaHandler) -> CoreSchema:
        return core_schema.no_info_plain_validator_function(self._read)


class Look:
    """Says that a field is read from its text and from what the plan knows: its ids, people and working days."""

    def __init__(self, read: Callable[[References, str], Any]) -> None:
        self._read = read

    def __get_pydantic_core_schema__(self, _source: Any, _handler: GetCoreSchemaHandler) -> CoreSchema:
        read = self._read
        return core_schema.with_info_plain_validator_function(lambda text, info: read(info.context, text))


@cache
def choosing(group: str) -> Read:
    """One of the values of a group of the vocabulary."""

    @lru_cache(maxsize=256)
    def choose(typed: str) -> str:
        value = vocabulary.value(group, typed)
        if value is None:
            raise _unknown_value(group, typed)
        return value

    return Read(choose)


def referring(section: str) -> Look:
    """The id of an item of a section."""
    return Look(lambda references, typed: references.id_in(section, typed))


@lru_cache(maxsize=4096)
def _read_status(typed: str) -> StatusOn:
    status = statuses.read_status(typed)
    if status is None and "%" in typed:
        raise ValueProblem("progress-as-status", typed=typed)
    if status is None:
        raise _unknown_value("status", typed)
    return status


def _unknown_value(group: str, typed: str) -> ValueProblem:
    """The problem of a word that is none of a group of values, with the one it is a slip of, and all of them."""
    accepted = tuple(Choice(group, value.name) for value in VALUES[group])
    suggestion = slip(typed, vocabulary.value_spellings(group), lambda word: vocabulary.value(group, word))
    return ValueProblem("unknown-value", typed=typed, suggestion=suggestion, accepted=accepted)


def _is_yes(typed: str) -> bool:
    value = vocabulary.value("boolean", typed)
    if value is None:
        raise _unknown_value("boolean", typed)
    return value == "yes"


def _read_due(references: References, typed: str) -> date:
    return dates.read_due(typed, references.is_working_day)


Text = str
"""Free text, as it was typed."""
Link = Annotated[str, Read(contacts.read_link)]
EmailAddress = Annotated[str, Read(contacts.read_address)]
Obstacle = Annotated[str | None, Read(statuses.read_obstacle)]
YesNo = Annotated[bool, Read(_is_yes)]
TypedStatus = Annotated[StatusOn, Read(_read_status)]

Day = Annotated[date, Read(dates.read_day)]
"""A period means its last day."""
FactDay = Annotated[date, Read(dates.read_fact)]
"""As `Day`, and never a limit: only what has happened."""
DayToCome = Day
"""As `Day`; on it something is to be looked at again."""
FirstDay = Annotated[date, Read(lambda text: dates.read_start(text).first)]
DueDay = Annotated[date, Look(_read_due)]
"""A period means its last working day."""
Period = Annotated[Days, Read(dates.read_start)]
ExceptedDays = Annotated[dates.ExceptedDays, Read(dates.read_exception)]
DaysAway = Annotated[Days, Read(dates.read_span)]
Recurrence = Annotated[recurrence_phrases.Rule, Read(recurrence_phrases.read_rule)]
TimeOfDay = Annotated[times.Clock, Read(times.read_time)]
Length = Annotated[timedelta, Read(times.read_length)]
DayCount = Annotated[int, Read(times.read_day_count)]

Number = Annotated[Quantity, Read(quantities.read_quantity)]
Target = Annotated[quantities.Target, Read(quantities.read_target)]
Progress = Annotated[quantities.Progress, Read(quantities.read_progress)]
Lights = Annotated[tuple[Decimal, Decimal], Read(quantities.read_lights)]
FindingName = Annotated[str, Read(read_allowed)]
"""The English name of a finding that may be allowed."""
TimeZone = Annotated[str, Read(contacts.read_timezone)]
Country = Annotated[str, Read(contacts.read_country)]

Someone = Annotated[Party, Look(References.party)]
Owner = Annotated[Party, Look(References.owner)]
OnePerson = Annotated[Party, Look(References.one_person)]
ActionId = Annotated[str, referring("actions")]
GoalId = Annotated[str, referring("goals")]
CheckpointId = Annotated[str, referring("checkpoints")]
ActionOrGoal = Annotated[Affected, Look(References.affected)]
