"""More plans than are held at once: each is read when a command comes to it, and let go when the command has passed it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import overload

from seuranta.commands import PlanFile

HELD = 3
"""So many plans are held, if there are no more."""


class ManyPlans(Sequence[PlanFile]):
    """Plans that are read anew each time somebody walks along them; the one that was looked at last is still there."""

    def __init__(self, readers: Sequence[Callable[[], PlanFile]]) -> None:
        self._readers = readers
        self._last: tuple[int, PlanFile] | None = None

    def __len__(self) -> int:
        return len(self._readers)

    @overload
    def __getitem__(self, at: int) -> PlanFile: ...
    @overload
    def __getitem__(self, at: slice) -> tuple[PlanFile, ...]: ...
    def __getitem__(self, at: int | slice) -> PlanFile | tuple[PlanFile, ...]:
        if isinstance(at, slice):
            return tuple(self[one] for one in range(len(self))[at])
        number = range(len(self))[at]
        if self._last is None or self._last[0] != number:
            self._last = None  # before the next one is read
            self._last = number, self._readers[number]()
        return self._last[1]
