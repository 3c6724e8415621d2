"""Places in a text as editors count them: lines and columns from 0, columns in units of UTF-16."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Mapping
from functools import cached_property
from typing import Any

from seuranta.plan.reading.tree import line_starts

Position = Mapping[str, int]
"""`line` and `character`."""
Range = Mapping[str, Position]
"""`start` and `end`, which is exclusive."""

_LAST_OF_ONE_UNIT = "\uffff"
_BYTE_ORDER_MARK = "\ufeff"


class Positions:
    """The places of one text as an editor has it. Offsets are those of the plan's source, which has no byte-order mark; only
    LF, CR and CRLF break lines. What lies outside the text is taken for its nearest end.
    """

    def __init__(self, text: str) -> None:
        self._text = text
        self._before = int(text.startswith(_BYTE_ORDER_MARK))

    @cached_property
    def starts(self) -> list[int]:
        """The offsets at which lines begin."""
        return line_starts(self._text)

    @cached_property
    def lines(self) -> list[str]:
        """The lines, without their line breaks and the byte-order mark."""
        offset = self._before
        return [
            self._text[start + offset : end + offset] for start, end in map(self.line_span, range(len(self.starts)))
        ]

    @cached_property
    def _is_of_single_units(self) -> bool:
        return _is_of_single_units(self._text)

    def line(self, offset: int) -> int:
        """The line in which an offset is."""
        return bisect_right(self.starts, min(max(offset, 0) + self._before, len(self._text))) - 1

    def position(self, offset: int) -> Position:
        """Where an offset is."""
        at = min(max(offset, 0) + self._before, len(self._text))
        line = self.line(offset)
        before = self._text[self.starts[line] : at]
        units = len(before) if self._is_of_single_units else _units(before)
        return {"line": line, "character": units}

    def range(self, start: int, end: int) -> Range:
        """The stretch between two offsets."""
        return {"start": self.position(start), "end": self.position(end)}

    def offset(self, position: Mapping[str, Any]) -> int:
        """The offset of a place; that of the end of the line, or of the text, for one beyond it."""
        line = max(int(position["line"]), 0)
        if line >= len(self.starts):
            return len(self._text) - self._before
        at, end = self._span(line)
        wanted = max(int(position["character"]), 0)
        if self._is_of_single_units or _is_of_single_units(self._text[at:end]):
            return max(min(at + wanted, end) - self._before, 0)
        while at < end and wanted > 0:
            wanted -= _units(self._text[at])
            at += 1
        return max(at - self._before, 0)

    def in_text(self, offset: int) -> int:
        """The same offset in the text as the editor has it, with its byte-order mark."""
        return offset + self._before

    def line_span(self, line: int) -> tuple[int, int]:
        """The offsets of the begin and the end of a line, counted from 0, without its line break."""
        start, end = self._span(line)
        return max(start - self._before, 0), max(end - self._before, 0)

    def _span(self, line: int) -> tuple[int, int]:
        """The same in the text with its byte-order mark."""
        start = self.starts[line]
        end = self.starts[line + 1] if line + 1 < len(self.starts) else len(self._text)
        return start, start + len(self._text[start:end].rstrip("\r\n"))


def _units(text: str) -> int:
    return len(text.encode("utf-16-le", "surrogatepass")) // 2


def _is_of_single_units(text: str) -> bool:
    return max(text, default="") <= _LAST_OF_ONE_UNIT
