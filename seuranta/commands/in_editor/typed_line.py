"""One line of a plan in pieces, as columns, whatever else the text holds: its dashes, its key, its value, its comment."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

_DASH = re.compile(r"-(?=\s|$)")
_KEY = re.compile(
    r"""(?:"(?:[^"\\]|\\.)*"|'(?:[^']|'')*'|(?!["'\[\]{}#&*!|>%@`,])(?:(?!\s\#|:(?:\s|$)).)+?)\s*:(?=\s|$)"""
)
_QUOTED = re.compile(r""""(?:[^"\\]|\\.)*"?|'(?:[^']|'')*'?""")
_COMMENT = re.compile(r"(?:(?<=\s)|^)#.*", re.DOTALL)
_IN_BRACES = re.compile(r"""(?<![^\s\[\]{},:])(?:"(?:[^"\\]|\\.)*"?|'(?:[^']|'')*'?)|(?:(?<=\s)|^)\#.*""", re.DOTALL)
_NO_LINES_OF_A_PLAN = ("---", "...", "%")


class Mark(NamedTuple):
    """A dash, whose `key` is None, or a key in the text; `value` is what stands behind it on its line, from column `at`."""

    line: int
    column: int
    key: str | None
    value: str = ""
    at: int = 0


class TypedLine(NamedTuple):
    """A line from the column `start` of its text, behind `dashes`; `colon` is that of its key, None without one.

    Its value stands from `value` to `end`; a comment begins behind that, at `comment`, None without one.
    """

    text: str
    dashes: tuple[int, ...]
    start: int
    colon: int | None
    value: int
    end: int
    comment: int | None

    @property
    def key(self) -> str:
        return self.text[self.start : self.colon].strip().strip("\"'")

    def marks(self, line: int) -> Iterator[Mark]:
        """Its dashes and its key, the innermost first."""
        if self.colon is not None:
            yield Mark(line, self.start, self.key, self.text[self.value : self.end], self.value)
        for dash in reversed(self.dashes):
            yield Mark(line, dash, None)


def typed_line(text: str) -> TypedLine:
    """A line in pieces. One without text has nothing but its comment, if any."""
    dashes = []
    start = depth(text)
    while (dash := _DASH.match(text, start)) is not None and not text.startswith(_NO_LINES_OF_A_PLAN):
        dashes.append(start)
        start = _next_text(text, dash.end())
    key = _KEY.match(text, start)
    colon = key.end() - 1 if key is not None else None
    value = _next_text(text, key.end()) if key is not None else start
    comment = _comment(text, value)
    end = len(text) if comment is None else comment
    return TypedLine(text, tuple(dashes), start, colon, value, max(len(text[:end].rstrip()), value), comment)


def depth(text: str) -> int:
    """The column at which a line says something; that of its end where it says nothing."""
    return len(text) - len(text.lstrip(" \t"))


def is_blank(text: str) -> bool:
    """Whether a line says nothing to a plan: it is empty, a comment or a mark between documents."""
    said = text.lstrip()
    return not said or said.startswith("#") or text.startswith(_NO_LINES_OF_A_PLAN)


def _next_text(text: str, at: int) -> int:
    return at + depth(text[at:])


def _comment(text: str, value: int) -> int | None:
    """Where the comment begins: in quotes there is none, and in braces there may be quotes anywhere."""
    if text[value : value + 1] in ("[", "{"):
        found = (match for match in _IN_BRACES.finditer(text, value) if match.group().startswith("#"))
        comment = next(found, None)
    else:
        quoted = _QUOTED.match(text, value)
        comment = _COMMENT.search(text, quoted.end() if quoted is not None else value)
    return comment.start() if comment is not None else None
