"""Whom a cell names: one person who answers, and others who help; or nobody, where a mark or a word holds the place."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import NamedTuple

from seuranta.plan.tables.column_words import fold
from seuranta.plan.words import vocabulary
from seuranta.plan.words.ids import id_problem

_BETWEEN = re.compile(r"\s*(?:[/;&+\n]|,|\s(?:ja|and|och|und|sekä|sowie|samt)\s)\s*", re.IGNORECASE)
_NOBODY = (
    "alla, alle, samtliga, tbd, tba, tbc, n/a, na, n.n, nn, avoin, auki, ei nimetty, ei vielä nimetty, nimetään myöhemmin, sovitaan, sovitaan myöhemmin, puuttuu, "
    "joku, ei kukaan, ei tiedossa, open, unassigned, none, nobody, not assigned, missing, someone, to be agreed, "
    "ej utsedd, ej tilldelad, saknas, öppen, ingen, offen, niemand, nicht zugewiesen, fehlt, noch offen"
)
_NOBODY_WORDS = frozenset(fold(word) for word in _NOBODY.split(", "))


class Named(NamedTuple):
    """The people of a cell in their order; the report about what in it names nobody, and whom it may mean."""

    people: tuple[str, ...] = ()
    problem: str = ""
    proposal: str | None = None


@lru_cache(maxsize=4096)
def read_people(text: str, teams: frozenset[str]) -> Named:
    """Everybody whom a text names; teams only where the plan has them."""
    if fold(text) in _NOBODY_WORDS or "://" in text or not any(letter.isalnum() for letter in text):
        return Named(problem="unclear-person")
    names = [_name(piece) for piece in _BETWEEN.split(text)]
    names = list(dict.fromkeys(name for name in names if name))
    doubted = [name for name in names if "?" in name]
    if doubted:
        sure = " / ".join(name.replace("?", "").strip() for name in names)
        return Named(problem="unclear-person", proposal=sure or None)
    problems = {name: _problem(name, teams) for name in names}
    people = tuple(name for name in names if not problems[name])
    problem = next(filter(None, problems.values()), "" if people else "unclear-person")
    return Named(people, problem)


def _problem(name: str, teams: frozenset[str]) -> str:
    """The report about a name that is none: a team that the plan has not, or letters that no name has."""
    team = vocabulary.team_named(name)
    if team is not None:
        return "" if team in teams else "team-not-in-plan"
    return "unclear-person" if id_problem("person", name) is not None else ""


def _name(piece: str) -> str:
    """A name without the mark before it, and without the share of the time in brackets behind it."""
    return re.sub(r"\[[^\]]*\]$", "", piece.strip().removeprefix("@")).strip()


_SURNAME_FIRST = re.compile(r"([^\W\d_][\w'’-]+), ([^\W\d_][\w'’-]+(?: [\w'’-]+)?)")


def is_surname_first(texts: list[str]) -> bool:
    """Whether a column names people as `Virtanen, Pekka`: always a pair, and no part ever on the other side."""
    pairs = [_SURNAME_FIRST.fullmatch(text) for text in set(texts)]
    if len(pairs) < 3 or any(pair is None for pair in pairs):
        return False
    surnames = {pair[1] for pair in pairs if pair is not None}
    return surnames.isdisjoint(pair[2] for pair in pairs if pair is not None) and len(surnames) == len(pairs)


def turned(text: str) -> str:
    """`Pekka Virtanen` for `Virtanen, Pekka`."""
    return _SURNAME_FIRST.sub(r"\2 \1", text)
