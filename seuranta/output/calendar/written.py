"""A calendar file as it is and as the plan gives it, beside the file with only its changes; not what is said of them."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from functools import cached_property
from zoneinfo import ZoneInfo

from seuranta.output.calendar.merging import Change


@dataclass(frozen=True)
class Split:
    """The file with only what changed, beside a calendar file; `new` is None where there is nothing to write.

    `is_asked`: it was asked for, so that it is told where it is even if it does not change.
    """

    path: str
    old: bytes | None
    new: bytes | None
    entries: int
    is_asked: bool = False

    @property
    def is_stale(self) -> bool:
        return self.new is not None and self.new != self.old


@dataclass(frozen=True)
class Written:
    """A calendar file as it is (`old`, None where there is none) and as the plan gives it (None: nothing to hold).

    `plan` is what has to be typed after a command to mean the plan. `was_touched`: somebody had edited it. `is_left`:
    whose it is stands no longer in the plan.
    """

    plan: str
    path: str
    old: bytes | None
    new: bytes | None
    changes: tuple[Change, ...]
    day: date
    zone: ZoneInfo
    split: Split
    was_touched: bool = False
    is_left: bool = False

    @property
    def is_stale(self) -> bool:
        return self.new is not None and self.new != self.old

    @cached_property
    def news(self) -> tuple[Change, ...]:
        return tuple(change for change in self.changes if change.kind != "same")
