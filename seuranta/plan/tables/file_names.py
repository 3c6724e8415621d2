"""Which files in a folder seem to be tables, by their names alone; what they hold is read in `reading`."""

from __future__ import annotations

from collections.abc import Iterable

_OF_TABLES = (".xlsx", ".csv", ".tsv")


def tables_among(names: Iterable[str]) -> list[str]:
    """The names of tables, in order, without what a program keeps beside one that it has open."""
    return sorted(name for name in names if name.lower().endswith(_OF_TABLES) and not name.startswith((".", "~")))
