"""Entries under days in two versions: which days are new, which are gone, and which only got another day."""

from __future__ import annotations

from collections.abc import Callable, Collection
from datetime import date
from typing import NamedTuple

_NEAR = 10
"""Days: an entry that is gone and one that is new are one entry with its day put right, if they are as near."""


class Days(NamedTuple):
    """`redated` are pairs of the older and the newer day of one entry."""

    kept: tuple[date, ...]
    added: tuple[date, ...]
    deleted: tuple[date, ...]
    redated: tuple[tuple[date, date], ...]


def _always(_old: date, _new: date) -> bool:
    return True


def compared_days(
    old: Collection[date], new: Collection[date], is_like: Callable[[date, date], bool] = _always
) -> Days:
    """Only where one entry is gone and one like it is new, the day was put right; any more would be guessing."""
    kept = tuple(sorted(set(old) & set(new)))
    added, deleted = sorted(set(new) - set(old)), sorted(set(old) - set(new))
    if len(added) == len(deleted) == 1 and abs((added[0] - deleted[0]).days) <= _NEAR and is_like(deleted[0], added[0]):
        return Days(kept, (), (), ((deleted[0], added[0]),))
    return Days(kept, tuple(added), tuple(deleted), ())
