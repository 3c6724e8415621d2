"""What may be changed in a plan, as data; how it is written into a file is the business of the other modules here."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import NamedTuple, TypeAlias, Union

from seuranta.plan.values.statuses import StatusOn
from seuranta.plan.words.diagnostic import At, Choice, Diagnostic


class AsTyped(str):
    """A text that is written as it is, with its lines; any other is brought onto one."""

    __slots__ = ()


Value: TypeAlias = Union[str, date, Choice, StatusOn, "tuple[Value, ...]", "Mapping[str | date, Value]"]
"""What is to stand in the plan, in canonical names: text as a person typed it, a day, a word of the vocabulary, a
status with its day, several of these, or fields by name (entries by day or id). Days and words are written in the way
of the file."""


class Put(NamedTuple):
    """Write a value where `at` says, over what may stand there; fields of a mapping one by one, the others stay.

    An item, a section or a field that is not there yet is added, at the place where a person would put it.
    """

    at: At
    value: Value


class Add(NamedTuple):
    """Write one more of what there may be several of: a told day, a move."""

    at: At
    value: Value


class Remove(NamedTuple):
    """Take out a field, or an entry under a day or an id. A comment behind it stays."""

    at: At


Change: TypeAlias = Put | Add | Remove


class CannotEdit(Exception):
    """The file is written in a way that cannot be edited safely. `line` is where, `by_hand` what a person can type."""

    def __init__(self, line: int, by_hand: str) -> None:
        super().__init__(by_hand)
        self.line = line
        self.by_hand = by_hand


class NotUnderstood(Exception):
    """The plan with the change in it would not be understood: `problem` says what a field cannot take."""

    def __init__(self, problem: Diagnostic) -> None:
        super().__init__(problem.name)
        self.problem = problem


class NotText(Exception):
    """A text holds half of a character, as a broken command line can; no file can hold that."""


class Unsafe(Exception):
    """Inside this package: these characters cannot be spliced."""
