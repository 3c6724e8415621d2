"""What the columns of a list are called in tables for people, and the words by which one is asked for."""

from __future__ import annotations

from collections.abc import Mapping

from seuranta.output.words.text import Text
from seuranta.plan.words import vocabulary
from seuranta.plan.words.fields import FIELDS

_NAMES: Mapping[str, Text] = {
    "path": Text(fi="tiedosto", en="file"),
    "id": Text(fi="tunnus", en="id"),
    "company": Text(fi="yritys", en="company"),
    "plan_title": Text(fi="suunnitelma", en="plan"),
    "progress": Text(fi="edistyminen (%)", en="progress (%)"),
    "original_due": Text(fi="alkuperäinen määräaika", en="original due date"),
    "state": Text(fi="tilanne", en="state"),
    "light": Text(fi="valo", en="light"),
    "last_light": Text(fi="edellinen valo", en="last light"),
    "days_late": Text(fi="päiviä myöhässä", en="days late"),
    "moves": Text(fi="siirtoja", en="moves"),
    "waits_for": Text(fi="odottaa", en="waits for"),
    "next_step_who": Text(fi="askeleen hoitaa", en="next step owner"),
    "next_step_by": Text(fi="askel mennessä", en="next step due"),
    "next_step_days_late": Text(fi="askel myöhässä (pv)", en="next step days late"),
    "value": Text(fi="nyt", en="now"),
    "date": Text(fi="toteuman päivä", en="date of reading"),
    "expected": Text(fi="odotus", en="expected"),
    "ratio": Text(fi="suhde odotukseen", en="ratio to expected"),
    "readings": Text(fi="toteumia", en="readings"),
}
"""Those of columns that are no field of the plan."""


def column_name(kind: str, name: str, language: str) -> str:
    """What the column of an action or a goal is called; `name` is that in JSON."""
    if name in _NAMES:
        return _NAMES[name].fill(language)
    row = next(row for row in FIELDS[kind] if name in (row.column, row.name))
    return vocabulary.field_name(kind, row.name, language)


def column_called(kind: str, typed: str, names: tuple[str, ...]) -> str | None:
    """The column that a word means, in either language; None where it means none of them."""
    folded = vocabulary.fold(typed)
    for name in names:
        words = (name, column_name(kind, name, "fi"), column_name(kind, name, "en"))
        if folded in map(vocabulary.fold, words):
            return name
    row = vocabulary.field(kind, typed)
    return next((name for name in names if row is not None and name in (row.column, row.name)), None)
