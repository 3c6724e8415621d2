"""The copy of a plan that is kept beside the minutes of a held checkpoint, where no git keeps the plan; what it is called."""

from __future__ import annotations

import re
from collections.abc import Iterable
from datetime import date

from seuranta.commands import beside

_NAME = re.compile(r"(\d{4}-\d{2}-\d{2})-plan\.yaml", re.ASCII)


def copy_path(path: str, day: date) -> str:
    """Where the copy of a day lies, by the path of the plan."""
    return beside(path, f"reports/{day.isoformat()}-plan.yaml")


def days_of_copies(names: Iterable[str]) -> tuple[date, ...]:
    """The days of the copies among the names of files, in order."""
    matches = filter(None, map(_NAME.fullmatch, names))
    return tuple(sorted(filter(None, (_day(match[1]) for match in matches))))


def _day(text: str) -> date | None:
    try:
        return date.fromisoformat(text)
    except ValueError:
        return None
