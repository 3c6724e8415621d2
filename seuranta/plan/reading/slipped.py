"""Fields that slipped out of their item to the left, in a file that cannot be read for it: found before it is cut.

Only in a file that is broken: elsewhere such a line is read as it stands, and told of where the plan is.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import NamedTuple

from seuranta.plan import vocabulary
from seuranta.plan.diagnostic import Argument, Edit
from seuranta.plan.reading.lines import Line, Trap, line_at
from seuranta.plan.reading.tree import line_starts

_MOST = 100
_CLOSING = {"[": "]", "{": "}", '"': '"', "'": "'"}


class Slip(NamedTuple):
    """A field that belongs further in, and the item it belongs to."""

    trap: Trap
    item: str


@dataclass(slots=True)
class _Item:
    """Where in a section reading is: the item, the column of its fields, and those it has."""

    key: str = ""
    column: int | None = None
    fields: set[str] = field(default_factory=set)
    lines: int = 0
    slips: list[Slip] = field(default_factory=list)

    def is_first_too_deep(self, edge: int, usual: int | None) -> bool:
        """Where the others stand in line with each other, or with those of other items, it is the first that moved."""
        columns = {one.trap.args["typed"] for one in self.slips}
        column = next(iter(columns)) if len(columns) == 1 else edge
        return column not in (0, edge) and self.lines == 1 and (len(self.slips) > 1 or column == usual)


def slipped(text: str) -> list[Slip]:
    """Every field that stands further left than the first of its item. Takes a time that grows with the length."""
    found: list[Slip] = []
    for section in _sections(text):
        section.end_item()
        found += section.found
        if len(found) >= _MOST:
            return found[:_MOST]
    return found


class _Section:
    def __init__(self, kind: str) -> None:
        self._kind = kind
        self._edge = 0
        self._item = _Item()
        self._usual: int | None = None
        self.found: list[Slip] = []
        self._at_edge: list[Slip] = []

    def end_item(self) -> None:
        """Settles which of the lines of the item have moved."""
        item = self._item
        if not item.is_first_too_deep(self._edge, self._usual):
            self.found += item.slips
            self._usual = item.column or self._usual
        self._item = _Item()

    def takes(self, text: str, start: int, indent: int) -> bool:
        """Whether the line still belongs to the section."""
        if indent:
            self._item.slips += self._at_edge
            self._at_edge = []
        column = self._item.column
        if self._item.key and column is None and indent > self._edge:
            column = self._item.column = indent
        if column is not None and indent > column:
            return True
        line = line_at(text, start)
        name = self._field(line)
        if name is None or not self._item.key:
            return self._begun(line)
        if indent == column:
            self._item.fields.add(name)
            self._item.lines += 1
            return True
        column = column or self._usual
        if column is None or not _is_whole(line) or (not indent and vocabulary.field("plan", line.key or "")):
            return self._begun(line)
        self._slip(line, name, column)
        return True

    def _begun(self, line: Line) -> bool:
        """Another item; anything at the edge of the file is none."""
        if not line.indent:
            return False
        if self._item.column is None or line.indent < self._item.column:
            self.end_item()
            self._edge = line.indent
            self._item = _Item(line.key or line.body.text)
        return True

    def _field(self, line: Line) -> str | None:
        known = vocabulary.field(self._kind, line.key) if line.key is not None and not line.dashes else None
        return known.name if known is not None else None

    def _slip(self, line: Line, name: str, column: int) -> None:
        edit = Edit(line.start, line.start + line.indent, " " * column)
        args: dict[str, Argument] = {"typed": line.indent, "n": column, "before": self._item.key}
        trap = Trap("wrong-indentation", line.start, line.end, args, (edit,), name not in self._item.fields)
        (self._item.slips if line.indent else self._at_edge).append(Slip(trap, self._item.key))
        self._item.fields.add(name)


def _is_whole(line: Line) -> bool:
    """A field with its value on the line: nothing below belongs to it."""
    value = line.value.text
    if not value or value[0] in "|>":
        return False
    return value[0] not in _CLOSING or (len(value) > 1 and value[-1] == _CLOSING[value[0]])


def _sections(text: str) -> Iterator[_Section]:
    section: _Section | None = None
    starts = line_starts(text)
    for start, end in zip(starts, [*starts[1:], len(text)], strict=True):
        content = text[start:end].lstrip(" ")
        if not content.strip() or content.startswith(("#", "- ")):
            continue
        indent = end - start - len(content)
        if section is not None and section.takes(text, start, indent):
            if len(section.found) >= _MOST:
                break
            continue
        if section is not None:
            yield section
            section = None
        if not indent:
            section = _begun(line_at(text, start))
    if section is not None:
        yield section


def _begun(line: Line) -> _Section | None:
    known = vocabulary.field("plan", line.key) if line.key is not None and not line.value.text else None
    if known is None or not known.shape.startswith("section:"):
        return None
    return _Section(known.shape.partition(":")[2])
