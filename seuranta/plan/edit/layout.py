"""Values as the text that a file will hold: on the line of their key, on lines below it, or in braces."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import NamedTuple, TypeAlias, Union

from seuranta.plan.reading.source import Node
from seuranta.plan.words.quoting import double_quoted, quoted, single_quoted

Spelled: TypeAlias = Union[str, "list[Spelled]", "dict[str, Spelled]"]
"""A value in the words of a file: a text, several, or keys with what stands under each, in the order of writing."""

_NEXT_LINE = re.compile(r"[\r\n]")


class Layout(NamedTuple):
    """How lines end, how far in the fields of an item stand, and how far in from its key a list stands."""

    line_end: str = "\n"
    unit: int = 2
    dash: int = 2


def below(value: Spelled, column: int, layout: Layout, *, pad: int = 1) -> str:
    """What follows `key:` where the key stands at `column`: on the same line, or on lines of its own below.

    `pad`: how many spaces come before a value on the line of its key.
    """
    if isinstance(value, str):
        return " " * pad + quoted(value) if value else ""
    if is_short(value):
        return " " * pad + in_braces(value) if value or isinstance(value, list) else ""
    if isinstance(value, dict):
        inner = column + layout.unit
        return "".join(layout.line_end + " " * inner + pair(key, one, inner, layout) for key, one in value.items())
    return "".join(layout.line_end + dashed(one, column + layout.dash, layout) for one in value)


def dashed(value: Spelled, column: int, layout: Layout, gap: int = 1) -> str:
    """One entry of a list whose dashes stand at `column`, with its indentation."""
    start = " " * column + "-" + " " * gap
    if not isinstance(value, dict) or is_short(value):
        return start + (quoted(value) if isinstance(value, str) else in_braces(value))
    inner = column + 1 + gap
    lines = [pair(key, one, inner, layout) for key, one in value.items()]
    return start + (layout.line_end + " " * inner).join(lines)


def pair(key: str, value: Spelled, column: int, layout: Layout) -> str:
    """A key with its value, where the key stands at `column`."""
    return quoted(key) + ":" + below(value, column, layout)


def is_short(value: Spelled) -> bool:
    """Whether something is written on one line by habit: several texts, or who was present."""
    if isinstance(value, list):
        return all(isinstance(one, str) for one in value)
    return isinstance(value, dict) and all(isinstance(one, list) and is_short(one) for one in value.values())


def in_braces(value: Spelled, quote: str = "") -> str:
    """A value as it stands inside braces or brackets; with `quote` every text is in such quotes."""
    if isinstance(value, str):
        return in_style(value, quote, is_inside=True) if quote else quoted(value, in_braces=True)
    if isinstance(value, list):
        return "[" + ", ".join(in_braces(one, quote) for one in value) + "]"
    return "{" + ", ".join(pair_in_braces(key, one, quote) for key, one in value.items()) + "}"


def pair_in_braces(key: str, value: Spelled, quote: str = "") -> str:
    text = in_braces(value, quote) if value or not isinstance(value, str) else ""
    if value == {}:
        text = "{}"
    return f"{in_braces(key, quote)}: {text}".rstrip(" ")


def in_style(text: str, style: str, *, is_inside: bool) -> str:
    """A text in the quotes that stood there before; `is_inside` braces."""
    if style == '"':
        return double_quoted(text)
    return single_quoted(text) if style == "'" else quoted(text, in_braces=is_inside)


# --- where something stands ---------------------------------------------------------------------------------------


def is_flow(text: str, node: Node) -> bool:
    """Whether a list or mapping is written in braces."""
    return text[node.start : node.start + 1] in ("{", "[")


def line_start(text: str, offset: int) -> int:
    return max(text.rfind("\n", 0, offset), text.rfind("\r", 0, offset)) + 1


def line_end(text: str, offset: int) -> int:
    """Where the line that holds `offset` ends, before its line end."""
    found = _NEXT_LINE.search(text, offset)
    return found.start() if found is not None else len(text)


def column_of(text: str, node: Node) -> int:
    """How many characters stand before a node on its line."""
    return node.start - line_start(text, node.start)


def as_lines(value: Spelled, layout: Layout) -> str:
    """A value as a person would type it by hand, from the first column."""
    if isinstance(value, Mapping):
        return layout.line_end.join(pair(key, one, 0, layout) for key, one in value.items())
    return below(value, 0, layout).strip()
