"""In which form the days of a plan are written, and a day in that form: `1.12.2026`, `01.12.2026`, `2026-12-01`."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator
from datetime import date
from itertools import islice
from typing import NamedTuple

from seuranta.plan.reading.source import Scalar

_DAY = re.compile(r"(?P<iso>\d{4}-\d\d?-\d\d?)|\d\d?\.\d\d?\.\d{4}", re.ASCII)
_BESIDE_DAYS = re.compile(r"(?:[^\W\d]+ )?[ ,–-]*")
"""What may stand beside days: a word before them (a status, a weekday), and signs between several or of a range. More
is a sentence that speaks of a day.
"""
_SMALL = re.compile(r"\b0?\d\b", re.ASCII)
_ENOUGH = 500


class _Form(NamedTuple):
    is_iso: bool
    is_padded: bool | None
    """None where the day has no single figure to show it."""


class DayForms:
    """The forms of the days in some texts of a plan, as many as it takes to see the habit."""

    def __init__(self, texts: Iterable[Scalar]) -> None:
        self._counts = Counter(islice(_forms(texts), _ENOUGH))

    @property
    def is_iso(self) -> bool | None:
        """Whether most are ISO days; None where there are none."""
        if not self._counts:
            return None
        iso = sum(count for form, count in self._counts.items() if form.is_iso)
        return iso * 2 > self._counts.total()

    def is_padded(self, *, is_iso: bool) -> bool | None:
        """Whether days of that kind have a zero before a single figure; None where none shows it."""
        shown = {form.is_padded for form in self._counts if form.is_iso == is_iso} - {None}
        return shown == {True} if shown else None


def _forms(texts: Iterable[Scalar]) -> Iterator[_Form]:
    for text in texts:
        if _BESIDE_DAYS.fullmatch(_DAY.sub("", text.text)) is not None:
            for day in _DAY.finditer(text.text):
                yield _Form(day["iso"] is not None, _is_padded(day.group()))


def _is_padded(day: str) -> bool | None:
    small = _SMALL.findall(day)
    return all(len(figures) > 1 for figures in small) if small else None


def day_text(day: date, forms: Iterable[DayForms], usual_language: str) -> str:
    """A day as the first of the forms that shows how writes it, else as the language has it."""
    forms = tuple(forms)
    is_iso = _first_shown((form.is_iso for form in forms), usual=usual_language == "en")
    is_padded = _first_shown((form.is_padded(is_iso=is_iso) for form in forms), usual=is_iso)
    width = 2 if is_padded else 1
    if is_iso:
        return f"{day.year:04}-{day.month:0{width}}-{day.day:0{width}}"
    return f"{day.day:0{width}}.{day.month:0{width}}.{day.year:04}"


def _first_shown(shown: Iterable[bool | None], *, usual: bool) -> bool:
    return next((flag for flag in shown if flag is not None), usual)
