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
        self._seen = Counter(islice(_forms(texts), _ENOUGH))

    @property
    def is_iso(self) -> bool | None:
        """Whether most are ISO days; None where there are none."""
        if not self._seen:
            return None
        iso = sum(count for form, count in self._seen.items() if form.is_iso)
        return iso * 2 > self._seen.total()

    def is_padded(self, *, is_iso: bool) -> bool | None:
        """Whether days of that kind have a zero before a single figure; None where none shows it."""
        shown = {form.is_padded for form in self._seen if form.is_iso == is_iso} - {None}
        return shown == {True} if shown else None


def _forms(texts: Iterable[Scalar]) -> Iterator[_Form]:
    for one in texts:
        if _BESIDE_DAYS.fullmatch(_DAY.sub("", one.text)) is None:
            continue
        for found in _DAY.finditer(one.text):
            small = _SMALL.findall(found.group())
            yield _Form(found["iso"] is not None, all(len(one) > 1 for one in small) if small else None)


def day_text(day: date, forms: Iterable[DayForms], usual_language: str) -> str:
    """A day as the first of the forms that shows how writes it, else as the language has it."""
    forms = tuple(forms)
    is_iso = next((one.is_iso for one in forms if one.is_iso is not None), usual_language == "en")
    shown = (one.is_padded(is_iso=is_iso) for one in forms)
    is_padded = next((one for one in shown if one is not None), is_iso)
    width = 2 if is_padded else 1
    if is_iso:
        return f"{day.year:04}-{day.month:0{width}}-{day.day:0{width}}"
    return f"{day.day:0{width}}.{day.month:0{width}}.{day.year:04}"
