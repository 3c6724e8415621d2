"""What items are called: the id of a new one, and what is no id but a day."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from seuranta.plan.loading.load import Loaded
from seuranta.plan.values.spoken import read_spoken
from seuranta.plan.words.diagnostic import ValueProblem
from seuranta.plan.words.ids import IDS_BEGIN, next_ids


def is_day(typed: str, today: date) -> bool:
    """Whether a person typed a day where an item is expected; a number alone is the id of one."""
    if typed.strip().isdecimal():
        return False
    try:
        read_spoken(typed, today)
    except ValueProblem:
        return False
    return True


def new_id(loaded: Loaded, section: str, language: str) -> str:
    """The id of a new item."""
    return next(new_ids(loaded, section, language))


def new_ids(loaded: Loaded, section: str, language: str) -> Iterator[str]:
    """The ids of new items, one after the other: none of one that could not be read, and of actions and goals none of the
    other's, since references to either stand in one list.
    """
    other = {"actions": "goals", "goals": "actions"}.get(section)
    besides = _ids(loaded, other) if other is not None else ()
    return next_ids(_ids(loaded, section), IDS_BEGIN[section][language], besides)


def _ids(loaded: Loaded, section: str) -> Iterator[str]:
    """Every id that stands in the file, understood or not."""
    for id_, _ in loaded.places.items(section):
        yield id_
    yield from loaded.left_out.get(section, ())
