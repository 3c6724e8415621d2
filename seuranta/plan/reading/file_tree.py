"""A file that was read, with what finding mistakes in its tree needs: places, neighbours, and the shape of a repair."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache

from seuranta.plan.reading.tree import Mapping, Node, Scalar, Source, around, touching
from seuranta.plan.words import vocabulary
from seuranta.plan.words.diagnostic import Argument, Diagnostic, Edit
from seuranta.plan.words.fields import FIELDS, Field

_FREE_TYPES = frozenset(
    (
        "",
        "text",
        "obstacle",
        "link",
        "email_address",
        "recurrence",
        "excepted_days",
        "days_away",
        "number",
        "day_count",
        "lights",
    )
)
"""The types of what people may write over several lines: sentences, phrases, a number and its unit."""
_SHORT = ("unit", "presented")
"""Fields that nobody writes over several lines, although a type does not say it."""
_LONG = ("members", "present", "told")
"""Fields that people fill with many names or days, line after line."""


class FileTree:
    """One file: its text, and its tree, which may be set right on the way."""

    def __init__(self, source: Source, root: Node) -> None:
        self.source = source
        self.text = source.text
        self.root = root

    def problem(self, name: str, start: int, end: int, *fix: Edit, **args: Argument) -> Diagnostic:
        return Diagnostic(name, self.source.place(start, end), args, fix=fix)

    def starting(self, offset: int) -> Scalar | None:
        """The text that begins there: of an empty key and its value, the value."""
        return next((scalar for scalar in reversed([*touching(self.root, offset)]) if scalar.start == offset), None)

    def before_on_line(self, offset: int) -> str:
        """What stands before an offset on its line."""
        return self.text[self.text.rfind("\n", 0, offset) + 1 : offset]

    def requoted(self, name: str, value: Scalar, typed: str, sign: str | None = None) -> Diagnostic:
        """A value that was meant as it stands: read so, and to be written in quotes."""
        from seuranta.plan.reading.lines import in_quotes  # noqa: PLC0415 - only for a file with a mistake

        right = in_quotes(typed)
        lead = self.before_on_line(value.start).strip()
        shown = f"{lead} {right}" if lead and "{" not in lead and "[" not in lead else right
        fix = Edit(value.start, value.end, right)
        return self.problem(name, value.start, value.end, fix, right=shown, typed=typed, sign=sign)

    def around(self, offset: int) -> Iterator[Mapping]:
        """The mappings around an offset."""
        return around(self.root, offset)


def is_one_line(key: str) -> bool:
    """Whether a key may be that of a day, a name, a number or a word of the plan: nobody writes those over lines."""
    return any(_is_short(field) for field in fields(key))


def _is_short(field: Field) -> bool:
    if field.name in _SHORT:
        return True
    return field.type not in _FREE_TYPES and field.shape != "by_day" and field.name not in _LONG


@cache
def fields(key: str) -> tuple[Field, ...]:
    """What a key means in any kind of item."""
    meanings = (vocabulary.field(kind, key) for kind in FIELDS)
    return tuple(field for field in meanings if field is not None)
