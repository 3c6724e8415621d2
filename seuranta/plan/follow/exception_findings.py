"""Exceptions that leave no day out, of a series of checkpoints as of a repeating message."""

from __future__ import annotations

from collections.abc import Iterator

from seuranta.plan.follow.seen import Seen
from seuranta.plan.follow.series import agreed
from seuranta.plan.loading.model import Timed
from seuranta.plan.values.calendar_end import years_from
from seuranta.plan.words.diagnostic import At, Finding, Term


def unused_exceptions(seen: Seen, section: str, timed: Timed) -> Iterator[Finding]:
    """Exceptions that meet none of the days of their series, not even years ahead."""
    unused = list(range(len(timed.exceptions)))
    for years in (1, 10):
        if unused:
            horizon = years_from(seen.day, years)
            slots = agreed(seen.plan, timed, seen.day, horizon, seen.days_off.is_week_working_day)
            unused = [at for at in unused if slots and not any(map(timed.exceptions[at].covers, slots))]
    for at in unused:
        args = {"id": timed.id, "skipped": Term("checkpoint", "skipped") if section == "checkpoints" else None}
        yield Finding("unused-exception", At(section, timed.id, ("except", at)), args)
