"""Values as the text that a file will hold: on the line of their key, on lines below it, or in braces."""

from __future__ import annotations

from typing import NamedTuple, TypeAlias, Union

from seuranta.plan.words.quoting import double_quoted, quoted, single_quoted

Spelled: TypeAlias = Union[str, "list[Spelled]", "dict[str, Spelled]"]
"""A value in the words of a file: a text, several, or keys with what stands under each, in the order of writing."""


class Layout(NamedTuple):
    """How lines end, how far in the fields of an item stand, and how far in from its key a list stands."""

    line_end: str = "\n"
    unit: int = 2
    dash: int = 2


# --- on lines -----------------------------------------------------------------------------------------------------


def below(value: Spelled, column: int, layout: Layout, *, spaces: int = 1) -> str:
    """What follows `key:` where the key stands at `column`: on the same line, or on lines of its own below.

    So many `spaces` come before a value on the line of its key.
    """
    if isinstance(value, str) and is_block(value):
        lines = value.split("\n")
        return " |" + "".join(f"{layout.line_end}{' ' * (column + layout.unit)}{line}" for line in lines)
    if isinstance(value, str):
        return " " * spaces + quoted(value) if value else ""
    if value == {}:
        return ""
    if is_short(value):
        return " " * spaces + in_braces(value)
    if isinstance(value, dict):
        inner = column + layout.unit
        lines = [" " * inner + pair(key, under, inner, layout) for key, under in value.items()]
    else:
        lines = [dashed(entry, column + layout.dash, layout) for entry in value]
    return "".join(layout.line_end + line for line in lines)


def dashed(value: Spelled, column: int, layout: Layout, gap: int = 1) -> str:
    """One entry of a list whose dashes stand at `column`, with its indentation."""
    dash = " " * column + "-" + " " * gap
    if isinstance(value, str):
        return dash + quoted(value)
    if isinstance(value, list) or is_short(value):
        return dash + in_braces(value)
    inner = column + 1 + gap
    lines = [pair(key, under, inner, layout) for key, under in value.items()]
    return dash + (layout.line_end + " " * inner).join(lines)


def pair(key: str, value: Spelled, column: int, layout: Layout) -> str:
    """A key with its value, where the key stands at `column`."""
    return quoted(key) + ":" + below(value, column, layout)


def is_block(text: str) -> bool:
    """Whether a text has lines that can stand below its key as they are: each seen whole, none of them empty."""
    lines = text.split("\n")
    return len(lines) > 1 and all(line == line.strip() and line and line.isprintable() for line in lines)


def is_short(value: Spelled) -> bool:
    """Whether something is written on one line by habit: several texts, or who was present."""
    if isinstance(value, list):
        return all(isinstance(entry, str) for entry in value)
    return isinstance(value, dict) and all(isinstance(under, list) and is_short(under) for under in value.values())


def as_lines(value: Spelled, layout: Layout) -> str:
    """A value as a person would type it by hand, from the first column."""
    if isinstance(value, dict):
        return layout.line_end.join(pair(key, under, 0, layout) for key, under in value.items())
    return below(value, 0, layout).strip()


# --- in braces ----------------------------------------------------------------------------------------------------


def in_braces(value: Spelled, quote: str = "") -> str:
    """A value as it stands inside braces or brackets; with `quote` every text is in such quotes."""
    if isinstance(value, str):
        return in_style(value, quote, is_inside=True)
    if isinstance(value, list):
        return "[" + ", ".join(in_braces(entry, quote) for entry in value) + "]"
    return "{" + ", ".join(pair_in_braces(key, under, quote) for key, under in value.items()) + "}"


def pair_in_braces(key: str, value: Spelled, quote: str = "") -> str:
    """A key with its value; with the key alone where there is no text yet."""
    name = in_braces(key, quote)
    return f"{name}: {in_braces(value, quote)}" if value != "" else f"{name}:"


def in_style(text: str, style: str, *, is_inside: bool) -> str:
    """A text in the quotes that stood there before; `is_inside` braces."""
    if style == '"':
        return double_quoted(text)
    if style == "'":
        return single_quoted(text)
    return quoted(text, in_braces=is_inside)
