"""What items are called: the id of a new one, the next in the row that a plan has begun; and what is no id but a day."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date

from seuranta.plan.loading.load import Loaded
from seuranta.plan.values.spoken import read_spoken
from seuranta.plan.words.diagnostic import ValueProblem
from seuranta.plan.words.ids import IDS_BEGIN
from seuranta.plan.words.vocabulary import same_id


def is_day(typed: str, today: date) -> bool:
    """Whether a person typed a day where an item is expected; a number alone is the id of one."""
    if typed.strip().isdecimal():
        return False
    try:
        read_spoken(typed, today)
    except ValueProblem:
        return False
    return True


_NUMBERED = re.compile(r"(.*?)(\d+)", re.ASCII)


def next_id(loaded: Loaded, section: str, language: str) -> str:
    """The id after the highest of the row that the section's last numbered item belongs to.

    It is none of an item that could not be read, and of actions and goals none of the other's: references to either
    stand in one list.
    """
    own = list(_ids(loaded, section))
    numbered = [match for one in own if (match := _NUMBERED.fullmatch(one)) is not None]
    begin = numbered[-1].group(1) if numbered else IDS_BEGIN[section][language]
    row = [match.group(2) for match in numbered if match.group(1) == begin]
    number = max((int(one) for one in row), default=0) + 1
    width = len(row[-1]) if row and row[-1].startswith("0") else 1
    others = {"actions": "goals", "goals": "actions"}.get(section)
    taken = {same_id(one) for one in (*own, *(_ids(loaded, others) if others else ()))}
    while same_id(f"{begin}{number:0{width}}") in taken:
        number += 1
    return f"{begin}{number:0{width}}"


def _ids(loaded: Loaded, section: str) -> Iterator[str]:
    """Every id that stands in the file, understood or not."""
    yield from (one for one, _ in loaded.places.items(section))
    yield from loaded.left_out.get(section, ())
