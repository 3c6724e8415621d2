"""The lines of a broken file as the outline sees them: where each begins, what its key is, and what is half-typed on it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise
from typing import NamedTuple

from seuranta.plan.reading.lines import Line, Mistake, field_at_start, is_field, is_section, line_at, plan_field
from seuranta.plan.reading.tree import line_starts
from seuranta.plan.words import vocabulary
from seuranta.plan.words.diagnostic import Argument, Edit

_MOST = 20_000
_MOST_OPEN = 3
_FEWEST_LETTERS = 3
_ODD_COLON = re.compile(r"(?P<key>[^\W\d_][\w -]*?) ?[:：=]")
_MARK = re.compile(r"[–—−‐‑•·‣*-](?: +|(?=[^\W\d]))")
_CLOSING = {'"': '"', "'": "'", "[": "]", "{": "}"}
_BLOCK_HEADER = re.compile(r"[|>][+\-0-9]*$")
_NOT_PLAIN = ("", '"', "'", "[", "{", "|", ">")
_QUOTED = re.compile(r"\"(?:[^\"\\]|\\.)*\"|'(?:[^']|'')*'")


class Row(NamedTuple):
    """A line with content that belongs to no text or braces begun above it.

    `name` is its key, also one whose colon or space is missing. A word has no key; a heading has one and nothing
    beside it; what is open has a quote or a bracket that is never closed.
    """

    line: Line
    name: str
    is_word: bool
    is_heading: bool
    dashes: int
    is_open: bool = False
    is_below_comment: bool = False
    is_joined: bool = False
    """Whether a heading was joined to it: two lines on one."""

    @property
    def column(self) -> int:
        return self.line.indent

    @property
    def has_dash(self) -> bool:
        return self.dashes > 0

    @property
    def key(self) -> str:
        return "" if self.is_word else self.name

    @property
    def is_half(self) -> bool:
        """Whether it is not typed to its end."""
        return self.is_word or self.is_open

    @property
    def is_text(self) -> bool:
        """Whether the value may go on on lines further in."""
        if self.is_heading:
            return False
        value = self.line.value
        return value.text[:1] not in _NOT_PLAIN and value.end == self.line.end

    @property
    def may_be_heading(self) -> bool:
        """A word that may lack its colon, a value beside a key, a text behind a dash: fields may stand below it."""
        if self.has_dash:
            return self.is_text and not self.key
        return not self.is_heading

    @property
    def is_broken(self) -> bool:
        """Whether it cannot be read as it stands."""
        return self.is_open or self.line.key is None

    @property
    def may_be_text(self) -> bool:
        """A text with a colon in it, as it may go on below the one it began on."""
        if not self.key or self.has_dash or not self.is_text:
            return False
        return self.key[0].isalpha() and not is_field(self.key)

    def joined(self) -> Mistake:
        """The mistake of two lines on one: the second counts, since what stands below belongs to it."""
        start, end = self.line.body.start, self.line.end
        at = self.line.value.end - len(self.name) - 1
        return Mistake(
            "colon-in-text", start, end, {"further": self.name}, (Edit(start, at, ""),), is_safe=False, item=""
        )

    def begun(self, name: str) -> Mistake:
        """The mistake of a heading of which only the beginning was typed."""
        start, end, right = self.line.body.start, self.line.end, f"{name}:"
        args: dict[str, Argument] = {"key": self.line.body.text, "right": right}
        return Mistake("missing-colon", start, end, args, (Edit(start, end, right),), is_safe=False, item="")

    def left_out(self, owner: str, *, is_begun: bool = False) -> Mistake:
        """The mistake of a line that is not read at all, so that those around it are; its dash stays where it is one
        of an entry that goes on below.
        """
        start, end, typed = self.line.body.start, self.line.end, self.line.body.text
        edits = (Edit(start if is_begun else self.line.start + self.column, end, ""),)
        args: dict[str, Argument]
        if self.is_open:
            name, closing = self._what_is_open()
            return Mistake(name, start, end, {"sign": closing}, edits, is_safe=False)
        if self.is_word or not self.name or (self.line.key is None and _ODD_COLON.match(typed) is None):
            is_name = self.is_word and is_field(self.name)
            args = {"key": self.name} if is_name else {"typed": typed}
            return Mistake("missing-colon", start, end, args, edits, is_safe=False)
        if self.line.key is None:
            args = {"key": self.name, "right": typed.replace(":", ": ", 1)}
            return Mistake("no-space-after-colon", start, end, args, edits, is_safe=False)
        return Mistake("stray-line", start, end, {"owner": owner or None}, edits, is_safe=False)

    def _what_is_open(self) -> tuple[str, str]:
        """The name of the mistake, and the sign that would close it."""
        looked_through = _QUOTED.sub("", self.line.value.text) + self.line.body.text
        sign = next((letter for letter in looked_through if letter in _CLOSING), '"')
        closing = _CLOSING[sign]
        return ("unclosed-quote" if closing == sign else "unclosed-bracket"), closing


def rows_of(text: str) -> list[Row]:
    """Every row; none where the file is written in braces or is too long to be looked into."""
    lines: list[Line] = []
    below_comment: set[int] = set()
    for start in line_starts(text):
        line = line_at(text, start)
        if line.body.text[:1] not in ("", "#"):
            lines.append(line)
        elif line.body.text:
            below_comment.add(len(lines))
    if not lines or len(lines) > _MOST or _is_in_braces(lines):
        return []
    rows: list[Row] = []
    at = 0
    while at < len(lines):
        row, at = _row(lines, at, is_below_comment=at in below_comment)
        rows.append(row)
    return rows


def begun_sections(rows: list[Row], edge: int) -> Iterator[tuple[int, str]]:
    """The beginning of a section's name, with items below it, is that section if the plan has it nowhere else."""
    present = {plan_field(row.key) for row in rows if row.column == edge and row.key}
    for at, (row, below) in enumerate(pairwise(rows)):
        if row.column != edge or below.column <= edge or not row.is_word or row.is_open:
            continue
        name = _begun(row.line.body.text)
        if name and plan_field(name) not in present:
            present.add(plan_field(name))
            yield at, name


def _begun(typed: str) -> str:
    """The section whose name begins with a word, as it is spelled; empty where none does, or several."""
    begun = vocabulary.fold(typed)
    if len(begun) < _FEWEST_LETTERS:
        return ""
    names = [name for name in vocabulary.field_spellings("plan") if vocabulary.fold(name).startswith(begun)]
    is_one_field = len(set(map(plan_field, names))) == 1
    return names[0] if is_one_field and all(map(is_section, names)) else ""


def _is_in_braces(lines: list[Line]) -> bool:
    """A file that is one value in braces has no field of the plan at its edge."""
    has_brace = lines[0].body.text[0] in "[{" or lines[-1].body.text[0] in "]}"
    keys_at_edge = (line.key for line in lines if line.key and not line.indent)
    return has_brace and not any(map(plan_field, keys_at_edge))


def _row(lines: list[Line], at: int, *, is_below_comment: bool) -> tuple[Row, int]:
    """A row and the line after it and all that belongs to its text or braces."""
    line = lines[at]
    further = at + 1
    dashes = _dashes(line, lines[further].indent if further < len(lines) else 0)
    name, is_word = _named(line, has_dash=dashes > 0)
    value = line.value.text
    row = Row(line, name, is_word, not value or line.body.text == "-", dashes, is_below_comment=is_below_comment)
    may_be_joined = value.endswith(":") and line.key is not None and not dashes
    second = _second(value) if may_be_joined and _is_followed(lines, at) else ""
    if second:
        return row._replace(name=second, is_heading=True, is_joined=True), further
    if _BLOCK_HEADER.match(value):
        while further < len(lines) and lines[further].indent > line.indent:
            further += 1
        return row, further
    open_ = _open_sign(line.body.text if line.key is None else value)
    if not open_:
        return row, further
    end = _closed_at(lines, at, open_)
    return (row, end) if end else (row._replace(is_open=True), further)


def _is_followed(lines: list[Line], at: int) -> bool:
    return at + 1 < len(lines) and lines[at + 1].indent > lines[at].indent


def _second(value: str) -> str:
    """The field with which a value ends, colon and all: a heading that was joined to the line above it."""
    words = value[:-1].split(" ")
    return next((key for at in range(len(words)) if is_field(key := " ".join(words[at:]))), "")


def _dashes(line: Line, below: int) -> int:
    """How far what stands behind the dashes of a line is moved in by them, by marks that were meant as dashes too."""
    typed = line.body.text
    if line.dashes or typed == "-":
        return line.dashes or 2
    if typed[0].isalnum() or not _MARK.match(typed):
        return 0
    return below - line.indent if 0 < below - line.indent <= 2 else 2


def _named(line: Line, *, has_dash: bool) -> tuple[str, bool]:
    """The key of a line, and whether it is no key yet: a word alone, or a text."""
    if line.key is not None:
        key = line.key.strip("\"'")
        return (_MARK.sub("", key) if has_dash else key), False
    body = _MARK.sub("", line.body.text) if has_dash else line.body.text
    odd = _ODD_COLON.match(body)
    if odd is not None and is_field(odd["key"]):
        return odd["key"], False
    if has_dash:
        return "", False
    key = field_at_start(body)
    if key:
        return key, key == body
    body = body.rstrip(" =")
    return (body if " " not in body else ""), True


def _open_sign(value: str) -> str:
    """The quote or the bracket with which a value begins and that is not closed on its line; "" where none is."""
    first = value[:1]
    if first in ('"', "'"):
        return "" if _QUOTED.match(value) else first
    if first in ("[", "{"):
        return first if 0 < _depth(value) <= _MOST_OPEN else ""
    return ""


def _depth(text: str) -> int:
    plain = _QUOTED.sub("", text)
    return plain.count("[") + plain.count("{") - plain.count("]") - plain.count("}")


def _closed_at(lines: list[Line], at: int, sign: str) -> int | None:
    """The line after the one on which it is closed; None where other fields follow first."""
    depth = 0
    for further in range(at, len(lines)):
        line = lines[further]
        if further > at and line.indent <= lines[at].indent and line.body.text[0] not in "]}":
            return None
        if sign in "[{":
            depth += _depth(line.body.text)
            if depth <= 0:
                return further + 1
        elif further > at:
            if line.key is not None:
                return None
            if sign in line.body.text:
                return further + 1
    return None
