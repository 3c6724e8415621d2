"""The rows of an answer for programs, of which there may be thousands: held small until they are printed, one by one."""

from __future__ import annotations

import json
import zlib
from collections.abc import Iterable, Iterator, Sequence
from typing import Any, overload


class Rows(Sequence[Any]):
    """A list of rows that takes less room than the plans they are made of would. A row is whatever JSON can hold."""

    def __init__(self, rows: Iterable[Any]) -> None:
        self._packed = [_packed(row) for row in rows]

    @classmethod
    def joined(cls, lists: Iterable[Rows]) -> Rows:
        """The rows of several lists in one."""
        rows = cls(())
        for one in lists:
            rows._packed += one._packed  # noqa: SLF001 - lists of this very kind
        return rows

    def in_order(self, weights: Sequence[Any]) -> Rows:
        """The rows by their weights, the least first; equals stay as they are."""
        rows = Rows(())
        rows._packed = [self._packed[at] for at in sorted(range(len(self)), key=weights.__getitem__)]
        return rows

    def __len__(self) -> int:
        return len(self._packed)

    def __iter__(self) -> Iterator[Any]:
        return map(_unpacked, self._packed)

    @overload
    def __getitem__(self, at: int) -> Any: ...
    @overload
    def __getitem__(self, at: slice) -> list[Any]: ...
    def __getitem__(self, at: int | slice) -> Any:
        if isinstance(at, slice):
            return [_unpacked(packed) for packed in self._packed[at]]
        return _unpacked(self._packed[at])

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Sequence) and list(self) == list(other)

    def __repr__(self) -> str:
        return repr(list(self))

    __hash__ = None  # type: ignore[assignment]  # as a list


_SHORT = 1_000
"""Bytes that are not worth packing."""
_BEGINS_PACKED = zlib.compress(b"")[:1]
"""No JSON text begins so."""


def _packed(row: Any) -> bytes:
    text = json.dumps(row, ensure_ascii=False).encode("utf-8", "surrogatepass")
    return text if len(text) < _SHORT else zlib.compress(text, 1)


def _unpacked(packed: bytes) -> Any:
    text = zlib.decompress(packed) if packed.startswith(_BEGINS_PACKED) else packed
    return json.loads(text.decode("utf-8", "surrogatepass"))


def json_text(data: Any) -> Iterator[str]:
    """An answer as JSON text, piece by piece; of lists of rows a row at a time, however deep they lie."""
    return _pieces(data, "")


def _pieces(value: Any, margin: str) -> Iterator[str]:
    inner = f"{margin}  "
    if not _holds_rows(value):
        yield json.dumps(value, ensure_ascii=False, indent=2).replace("\n", f"\n{margin}")
    elif not value:
        yield "[]"
    elif isinstance(value, dict):
        opening = "{"
        for name, item in value.items():
            yield f"{opening}\n{inner}{json.dumps(name)}: "
            yield from _pieces(item, inner)
            opening = ","
        yield f"\n{margin}}}"
    else:
        opening = "["
        for item in value:
            yield f"{opening}\n{inner}"
            yield from _pieces(item, inner)
            opening = ","
        yield f"\n{margin}]"


def _holds_rows(value: Any) -> bool:
    if isinstance(value, Rows):
        return True
    items = value.values() if isinstance(value, dict) else value
    return isinstance(value, (dict, list)) and any(map(_holds_rows, items))
