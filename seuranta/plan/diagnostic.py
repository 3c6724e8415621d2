"""One type for everything that can be wrong with a plan file: a name, a place and arguments.

Sentences live in `seuranta.output.messages`; severities here. A name says the problem, and is never reused.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, time
from decimal import Decimal
from enum import StrEnum
from types import MappingProxyType
from typing import Any


class Severity(StrEnum):
    """Errors make `check` fail; warnings do so only with `--strict`."""

    ERROR = "error"
    WARNING = "warning"


@dataclass(frozen=True, slots=True, order=True)
class Place:
    """A stretch of a file. Lines and columns count from 1, columns in code points; the end is exclusive."""

    line: int
    column: int
    end_line: int
    end_column: int


START_OF_FILE = Place(1, 1, 1, 1)


@dataclass(frozen=True, slots=True)
class Term:
    """The name of a field, shown in the reader's language: `Term("action", "due")` is määräaika or due."""

    kind: str
    field: str


@dataclass(frozen=True, slots=True)
class Choice:
    """An enumerated value, shown in the reader's language: `Choice("status", "done")` is valmis or done."""

    group: str
    value: str


Argument = str | int | date | time | Decimal | Term | Choice | tuple[Any, ...] | None
"""What fills a sentence: text as a person typed it, a count, a date, a time, a number, a word of the plan's
vocabulary, or several of these. None means that there is nothing to say, and picks another hint."""


@dataclass(frozen=True, slots=True)
class Related:
    """Another place that belongs to a problem: `name` is a key of `output.messages.RELATED`."""

    place: Place
    name: str
    args: Mapping[str, Argument] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Edit:
    """Replace the characters from `start` to `end` (offsets into the text without its byte-order mark) by `text`."""

    start: int
    end: int
    text: str


@dataclass(frozen=True, slots=True)
class Diagnostic:
    """One problem of a plan file.

    `item` is the id of the item it concerns, None for the plan as a whole. `fix` holds edits that are safe to
    make without asking; none, where only a person can decide.
    """

    name: str
    place: Place
    args: Mapping[str, Argument] = field(default_factory=dict)
    item: str | None = None
    related: tuple[Related, ...] = ()
    fix: tuple[Edit, ...] = ()

    @property
    def severity(self) -> Severity:
        return SEVERITY[self.name]


class ValueProblem(ValueError):
    """A text that a field cannot take: the name of a diagnostic and its arguments; the place is the reader's to know."""

    def __init__(self, name: str, **args: Argument) -> None:
        super().__init__(name)
        self.name = name
        self.args_for_text: dict[str, Argument] = args


# By subject, as in `output.messages`: names apart by spaces.
_ERRORS = {
    "file": "",
    "fields": "",
    "values": "",
    "recurrences": "",
    "rules": "",
    "actions": "",
    "goals": "",
    "checkpoints": "",
    "communication": "",
}
_WARNINGS = {
    "file": "",
    "fields": "",
    "values": "",
    "recurrences": "",
    "rules": "",
    "actions": "",
    "goals": "",
    "checkpoints": "",
    "communication": "",
}

SEVERITY: Mapping[str, Severity] = MappingProxyType(
    {name: Severity.ERROR for names in _ERRORS.values() for name in names.split()}
    | {name: Severity.WARNING for names in _WARNINGS.values() for name in names.split()}
)
"""Every name a problem can have. `tests/problems/` holds a folder for each."""
