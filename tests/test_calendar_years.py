"""A plan that changes every week at random, seen by somebody who only imports what changed.

The same with other people's programs, for two years and in five time zones: `calendar_readers/two_years.py`.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime
from pathlib import Path

import calendar_format
import pytest
from agreed_days import DAY
from changing_plan import FIRST, Company, compared
from conftest import Answer

WEEKS, LONG = 8, 30


def moment(value: date) -> str:
    return f"{value:%Y-%m-%dT%H:%MZ}" if isinstance(value, datetime) else value.isoformat()


@pytest.mark.parametrize("seed", ["one", "two", "three"])
def test_what_was_stays_and_what_is_ahead_is_right(
    seuranta: Callable[..., Answer], tmp_path: Path, seed: str, *, is_long: bool
) -> None:
    company = Company(tmp_path, "Europe/Helsinki", seed)
    kept: dict[str, calendar_format.Component] = {}
    changes = []
    for week in range(LONG if is_long else WEEKS):
        company.pass_to(FIRST + week * 7 * DAY)
        if week:
            changes.append(company.change())
        company.settle()
        company.write()
        options = ["--ics", "--changed", *(["--force"] if company.is_forced else [])]
        answer = seuranta("checkpoints", *options, folder=tmp_path, SEURANTA_TODAY=company.today.isoformat())
        assert (answer.code, answer.err) == (0, ""), (changes, answer)
        changed = tmp_path / "checkpoints-changed.ics"
        kept |= {one["UID"].value: one for one in calendar_format.events(changed.read_bytes())}
        agreed = [
            [moment(one["DTSTART"].moment), moment(one["DTEND"].moment), one["SUMMARY"].text]
            for one in kept.values()
            if one["STATUS"].value == "CONFIRMED"
        ]
        assert compared(company.expected(), agreed, company.today, company.zone) == [], (week, changes[-1:])
