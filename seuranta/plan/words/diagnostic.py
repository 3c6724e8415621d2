"""The types that tell what is wrong: a name, a place in a file or in a plan, and the arguments of a sentence.

What is wrong with a file is a `Diagnostic`, what follows from a plan a `Finding`, what a field cannot take a
`ValueProblem`. The names and what follows from each are in `findings`, the sentences in `output.words.messages`.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date, time
from decimal import Decimal
from types import MappingProxyType
from typing import Any, Literal, NamedTuple

from seuranta.plan.words.findings import KINDS, Severity


class Place(NamedTuple):
    """A stretch of a file. Lines and columns count from 1, columns in code points; the end is exclusive."""

    line: int
    column: int
    end_line: int
    end_column: int


START_OF_FILE = Place(1, 1, 1, 1)


class Term(NamedTuple):
    """The name of a field, shown in the reader's language: `Term("action", "due")` is määräaika or due."""

    kind: str
    field: str


class Choice(NamedTuple):
    """An enumerated value, shown in the reader's language: `Choice("status", "done")` is valmis or done."""

    group: str
    value: str


class Week(NamedTuple):
    """A week of a year, shown in the reader's language: `Week(2026, 49)` is vk 49/2026 or week 49/2026."""

    year: int
    number: int


class Span(NamedTuple):
    """The days from the first to the last, shown in the reader's language: 23.12.2026–6.1.2027."""

    first: date
    last: date


class Lines(NamedTuple):
    """Texts that belong on lines of their own: shown one after the other, each in quotes."""

    texts: tuple[str, ...]


class Listed(NamedTuple):
    """Texts that belong into a list, shown as one: [12.1.2027, 16.2.2027]."""

    texts: tuple[str, ...]


class TypedDay(NamedTuple):
    """A day as it is typed in a command: 1.12.2026, in English 2026-12-01."""

    day: date


class Digits(NamedTuple):
    """A number digit by digit, with a decimal point: `1.2340`, in Finnish `1,2340`."""

    text: str


Argument = (
    str
    | int
    | date
    | time
    | Decimal
    | Term
    | Choice
    | Week
    | Span
    | TypedDay
    | Lines
    | Listed
    | Digits
    | tuple[Any, ...]
    | None
)
"""What fills a sentence: text as a person typed it, a count, a date, a time, a number, a word of the plan's
vocabulary, a week, a range of days, or several of these. None means that there is nothing to say, and picks another hint."""

NO_ARGUMENTS: Mapping[str, Argument] = MappingProxyType({})


class Related(NamedTuple):
    """Another place that belongs to a problem: `name` is a key of `output.words.messages.RELATED`."""

    place: Place
    name: str
    args: Mapping[str, Argument] = NO_ARGUMENTS


class Edit(NamedTuple):
    """Replace the characters from `start` to `end` (offsets into the text without its byte-order mark) by `text`."""

    start: int
    end: int
    text: str


class Diagnostic(NamedTuple):
    """One problem of a plan file.

    `item` is the id of the item it concerns, None for the plan as a whole. `fix` holds edits that are safe to
    make without asking; none, where only a person can decide. `proposal` holds the edits that a person must agree to,
    where the sentence says what was probably meant; where it asks which of several things was, `choices` holds the
    edits of each.
    """

    name: str
    place: Place
    args: Mapping[str, Argument] = NO_ARGUMENTS
    item: str | None = None
    related: tuple[Related, ...] = ()
    fix: tuple[Edit, ...] = ()
    proposal: tuple[Edit, ...] = ()
    choices: tuple[tuple[Edit, ...], ...] = ()

    @property
    def severity(self) -> Severity:
        return KINDS[self.name].severity


Light = Literal["green", "amber", "red", "grey"]

PathStep = str | int | date
"""One step inward from a part of a plan: a canonical field name or an id, a position in a list, or a day."""


class At(NamedTuple):
    """Where in a plan: a section's key, an item of it, a field of that; `key` means the key and not the value.

    `path` holds canonical field names, positions in lists, and days (dates, or as typed), from the item (or the
    plan) inward; what is not there stands for the nearest thing around it.
    """

    section: str | None = None
    item: str | None = None
    path: tuple[PathStep, ...] = ()
    key: bool = False


class HoldsUp(NamedTuple):
    """What a late or blocked action holds up: open actions through every step, goals (its own among them), and the
    day of the checkpoint by which the earliest of those actions was promised. Ids are in plan order.
    """

    actions: Sequence[str] = ()
    goals: tuple[str, ...] = ()
    promised_on: date | None = None


class Finding(NamedTuple):
    """Something that follows from the plan, on a day or on every day.

    `days` is how late it is, in calendar days; `related` names other parts of the plan with the sentence about each
    (a key of `output.words.messages.RELATED`) and its arguments. `about` is what it concerns where that is no item, such as
    an audience.
    """

    name: str
    at: At
    args: Mapping[str, Argument] = NO_ARGUMENTS
    light: Light | None = None
    days: int | None = None
    holds_up: HoldsUp | None = None
    related: tuple[tuple[At, str, Mapping[str, Argument]], ...] = ()
    about: str | None = None

    @property
    def item(self) -> str | None:
        return self.about if self.about is not None else self.at.item


class ValueProblem(ValueError):
    """A text that a field cannot take: the name of a diagnostic and its arguments; the place is the reader's to know."""

    def __init__(self, name: str, **args: Argument) -> None:
        super().__init__(name)
        self.name = name
        self.args_for_text: dict[str, Argument] = args
