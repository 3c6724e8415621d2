"""Every reminder of every person of the plans of this repository; no tests here."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta
from functools import cache
from pathlib import Path

from conftest import REPOSITORY
from following import DAY

from seuranta.output.words.reminder_lines import reminder
from seuranta.plan.follow.duties import duties, until_next_checkpoint
from seuranta.plan.follow.followup import follow_up
from seuranta.plan.loading.load import load_bytes

_EVERY_DAY = ("plans", "examples", "tests/portfolio", "tests/companies", "tests/month")


@cache
def reminders(*, of_all_plans: bool = False) -> tuple[str, ...]:
    """In both languages, on days with more and with less to do; of all plans of the tests, broken ones too, with --long."""
    folders = ("plans", "examples", "tests") if of_all_plans else _EVERY_DAY
    paths = sorted(path for folder in folders for path in (REPOSITORY / folder).rglob("*.yaml"))
    return tuple(sorted({text for path in paths for text in _of(path)}))


def _of(path: Path) -> Iterator[str]:
    loaded = load_bytes(path.name, path.read_bytes())
    if loaded.plan is None:
        return
    for day in (DAY, DAY + timedelta(days=90)):
        follow = follow_up(loaded, day, day)
        for until in (until_next_checkpoint(follow), day + timedelta(days=60)):
            for own in duties(follow, until).by_person.values():
                yield from (reminder(own, day, language) for language in ("fi", "en"))
