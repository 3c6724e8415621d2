"""Workbooks with random entries, saved by openpyxl and by a real LibreOffice: every entry becomes the fact that it is, or its
cell is told; and nothing else becomes one.
"""

from __future__ import annotations

from datetime import date, timedelta
from pathlib import Path
from random import Random
from typing import Any, NamedTuple

import pytest
from conftest import one_in
from libreoffice import all_converted, needed
from returning import DAY, DUE, OWNER, STATUS, STEP, WHY, Book, Import, imported

from seuranta.plan.words.vocabulary import same_id

OPEN = ("2", "4", "6", "7", "9", "10", "11", "13", "14", "15", "16")
"""The actions of the example that are neither closed nor blocked."""
PEOPLE = ("Raija", "Pekka", "Jonna", "Olli", "Timo", "Sari", "Mikko")
SEEDS = range(20)


class Entry(NamedTuple):
    """What a person entered: the fact that it is, and its cell."""

    item: str
    field: str
    value: str
    cell: str


def typed(day: date, random: Random) -> Any:
    """A day in one of the ways in which people write it in a cell."""
    return random.choice((day, f"{day.day}.{day.month}.{day.year}", day.isoformat(), f"{day:%d.%m.%Y}"))


def filled_in(random: Random) -> tuple[Book, list[Entry]]:
    book = Book()
    entries: list[Entry] = []

    def enter(item: str, column: int, value: Any, field: str, meant: str) -> None:
        book.put(item, column, value)
        address = book.actions.cell(book.row(item), column).coordinate
        entries.append(Entry(item, field, meant, f"{book.actions.title}!{address}"))

    for item in random.sample(OPEN, 9):
        kind = random.choice(("done", "moved", "owner", "step", "owner and step"))
        if kind == "done":
            day = date(2026, 11, 2) + timedelta(days=random.randrange(28))
            enter(item, STATUS, random.choice(("valmis", "Valmis", "tehty", "done")), "status", "done")
            enter(item, DAY, typed(day, random), "done_on", day.isoformat())
        if kind == "moved":
            due = date(2027, 3, 1) + timedelta(days=random.randrange(100))
            enter(item, random.choice((DUE, DAY)), typed(due, random), "due", due.isoformat())
            book.put(item, WHY, "asiakas pyysi lisäaikaa")
        if "owner" in kind:
            before = book.actions.cell(book.row(item), OWNER).value
            owner = random.choice([name for name in PEOPLE if name != before])
            enter(item, OWNER, random.choice((owner, owner.upper(), f" {owner} ")), "owner", owner)
        if "step" in kind:
            step = f"soitto {random.randrange(99)}: {random.choice(('Testi Oy', '=tarjous', '#3', 'eka; toka'))}"
            enter(item, STEP, step, "next_step", step)
    return book, entries


def holds(result: Import, entries: list[Entry]) -> None:
    facts = result.facts
    for entry in entries:
        fact = facts.get((entry.item, entry.field))
        is_taken = fact is not None and same_id(fact) == same_id(entry.value)
        assert is_taken or (fact is None and entry.cell in result.told), entry
    expected = {(entry.item, entry.field) for entry in entries}
    expected |= {(entry.item, "note") for entry in entries if entry.field == "due"}  # why a first due date was given
    assert facts.keys() <= expected
    assert sum((entry.item, entry.field) in facts for entry in entries) * 2 > len(entries)


def test_these_are_more_than_two_hundred_entries() -> None:
    assert sum(len(filled_in(Random(seed))[1]) for seed in SEEDS) >= 200


@pytest.mark.parametrize("seed", one_in(4, SEEDS))
def test_entries_saved_by_openpyxl(seed: int) -> None:
    book, entries = filled_in(Random(seed))

    holds(imported(book.data), entries)


@needed
@pytest.mark.long
def test_entries_saved_by_libreoffice(tmp_path: Path) -> None:
    books = [filled_in(Random(seed)) for seed in SEEDS]

    for saved, (_, entries) in zip(
        all_converted([book.data for book, _ in books], "xlsx", "xlsx", tmp_path), books, strict=True
    ):
        holds(imported(saved), entries)
