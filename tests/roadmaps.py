"""Plans of any size for the tests of pictures: long titles, every state, moves, dependencies; no tests here."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta
from random import Random

_WORDS = [
    "huoltosopimuspohja",
    "asiakas",
    "varaosien",
    "minimivarasto",
    "kannattavuuslaskenta",
    "perehdytys",
    "koulutus",
    "pilotti",
    "hinta",
    "hinnoittelumalli",
    "etävalvonta",
    "kartoitus",
    "toiminnanohjausjärjestelmän",
    "rajapinta",
    "ja",
    "sekä",
    "kun",
    "maintenance",
    "contract",
]
_OWNERS = ("Raija", "Pekka", "Jonna", "Johanna-Margareeta Keksitty", "Olli")
_STATES = ("planned", "planned", "in progress", "in progress", "done", "blocked", "dropped")
_DAY = date(2026, 12, 1)


def plan(actions: int, goals: int = 5, seed: int = 3) -> str:
    """A plan of so many actions, always the same."""
    return "\n".join(_lines(actions, goals, Random(seed))) + "\n"


def _lines(actions: int, goals: int, chance: Random) -> Iterator[str]:
    yield "title: Huoltopalvelut\ncompany: Konepaja Keksitty Oy\npresented: 2026-09-03\ngoals:"
    for number in range(1, goals + 1):
        title, by = _title(chance, 8), date(2027, 3, 31) + timedelta(days=30 * number)
        yield f"  T{number}: {{title: {title}, baseline: 0, target: 10 kpl, by: {by}, readings: {{2026-10-31: 1}}}}"
    yield "actions:"
    for number in range(1, actions + 1):
        yield f"  {number}: {{{', '.join(_fields(number, goals, chance))}}}"
    yield "checkpoints:\n  kk: {title: Kuukausiseuranta, recurrence: first Tuesday of each month, start: 2026-10-06}"


def _fields(number: int, goals: int, chance: Random) -> Iterator[str]:
    start = date(2026, 9, 1) + timedelta(days=chance.randrange(200))
    due = start + timedelta(days=chance.randrange(7, 90))
    state = chance.choice(_STATES)
    yield f"title: {_title(chance, 9)}"
    yield f"goal: T{chance.randrange(goals) + 1}"
    yield f"owner: {chance.choice(_OWNERS)}"
    if chance.random() < 0.9:
        yield f"start: {start}"
    if chance.random() < 0.9:
        yield f"due: {due}"
        if chance.random() < 0.3:
            yield f"moves: [{{date: 2026-11-03, from: {due - timedelta(days=20)}, reason: x}}]"
    if state in ("done", "dropped"):
        yield f"status: {state} {min(due + timedelta(days=chance.randrange(-10, 15)), _DAY)}"
    else:
        yield f"status: {state}"
    if number > 1 and chance.random() < 0.5:
        yield f"depends on: [{chance.randrange(max(1, number - 8), number)}]"


def _title(chance: Random, most: int) -> str:
    return " ".join(chance.choices(_WORDS, k=chance.randrange(2, most)))
