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


def _packed(row: Any) -> bytes:
    return zlib.compress(json.dumps(row, ensure_ascii=False).encode("utf-8", "surrogatepass"), 1)


def _unpacked(packed: bytes) -> Any:
    return json.loads(zlib.decompress(packed).decode("utf-8", "surrogatepass"))


def json_text(data: Any) -> Iterator[str]:
    """An answer as JSON text, piece by piece; of a list of rows a row at a time."""
    if not isinstance(data, dict) or not any(isinstance(value, Rows) for value in data.values()):
        yield json.dumps(data, ensure_ascii=False, indent=2)
        return
    opening = "{"
    for name, value in data.items():
        yield f"{opening}\n  {json.dumps(name)}: "
        opening = ","
        if isinstance(value, Rows) and value:
            yield from _rows_text(value)
        else:
            yield _indented(list(value) if isinstance(value, Rows) else value, "  ")
    yield "\n}"


def _rows_text(rows: Rows) -> Iterator[str]:
    opening = "["
    for row in rows:
        yield f"{opening}\n    {_indented(row, '    ')}"
        opening = ","
    yield "\n  ]"


def _indented(value: Any, margin: str) -> str:
    return json.dumps(value, ensure_ascii=False, indent=2).replace("\n", f"\n{margin}")
