"""What is worth saying on a day of checkpoints, of what was promised at them and of decisions that wait for one."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from datetime import date
from functools import cached_property, partial
from typing import TypeVar

from seuranta.plan.follow.checkpoints import CheckpointsOn, Occurrence, Unmet, meetings
from seuranta.plan.follow.clashes import gaps
from seuranta.plan.follow.days_off import DaysOff
from seuranta.plan.follow.promises import silent_moves
from seuranta.plan.follow.series import agreed
from seuranta.plan.follow.stage import is_followed_up
from seuranta.plan.loading.model import Checkpoint, Plan, Timed
from seuranta.plan.values.calendar_end import years_from
from seuranta.plan.values.periods import weekday_choice
from seuranta.plan.words.diagnostic import Argument, At, Choice, Finding, IsUnread, Term

REVIEWED_WITHIN = 100
REVIEWED_WITHOUT_SERIES = 182
_LATEST_CHANGE = 5
"""Clocks go forward in the night: a time from five o'clock on always exists, and no time zone has to be loaded."""
_DAYS = ("date", "recurrence", "start", "until", "except", "moved", "skipped")
"""The fields that decide on which days a series falls."""

Of = TypeVar("Of", Occurrence, Unmet)


class CheckpointFindings:
    """The findings about one plan's checkpoints on a day.

    `knows_all_series` is False where a series of the file could not be read: what seems to be missing may stand there.
    """

    def __init__(
        self, plan: Plan, on: CheckpointsOn, day: date, is_unread: IsUnread, *, knows_all_series: bool
    ) -> None:
        self._plan = plan
        self._on = on
        self._day = day
        self._is_unread = is_unread
        self._days_off = DaysOff(plan)
        self._knows_all_series = knows_all_series and not any(map(self._is_unsure, plan.checkpoints.values()))
        is_closed = plan.closed_on is not None and plan.closed_on <= day
        self._is_followed_up = is_followed_up(plan, day)
        self._is_demanded = self._is_followed_up and not is_closed
        self._lacks_next = self._is_demanded and on.next is None and self._knows_all_series

    def all(self) -> Iterator[Finding]:
        """What is missing from the whole first, then series by series, then decisions and promises."""
        if self._is_demanded:
            yield from self._missing()
        for series in self._plan.checkpoints.values():
            yield from self._about(series)
        yield from self._decisions()
        yield from self._silent_moves()

    # --- what the plan lacks

    def _missing(self) -> Iterator[Finding]:
        if self._lacks_next:
            last = max((one.day for one in self._on.occurrences if one.state != "skipped"), default=None)
            args: dict[str, Argument] = {"last": last, "section": Term("plan", "checkpoints")}
            yield Finding("no-next-checkpoint", _SECTION, args, light="red")
        yield from self._gap()
        yield from self._review()
        if self._plan.management_team is not None and self._knows_all_series and not self._has_management():
            args = {"team": Term("plan", "management_team"), "kind": Choice("checkpoint_kind", "management")}
            yield Finding("no-management-checkpoint", At(path=("management_team",), key=True), args)

    def _gap(self) -> Iterator[Finding]:
        """The first stretch ahead without a checkpoint that is too long; the rest is for when this one is closed."""
        found = next(gaps(self._plan, self._day, self._on.coming), None) if self._knows_all_series else None
        if found is not None:
            is_checkpoint = any(one.day == found.first for one in self._on.coming)
            args: dict[str, Argument] = {
                "first": found.first if is_checkpoint else None,
                "last": found.last,
                "n": found.days,
            }
            yield Finding("checkpoint-gap", _SECTION, args, days=found.days)

    def _review(self) -> Iterator[Finding]:
        """From the latest held review of the whole plan, or from the presentation, whichever is later."""
        reviews = [name for name, one in self._plan.checkpoints.items() if one.kind == "review"]
        held = [one.day for one in self._on.held if one.series in reviews]
        presented = self._plan.presented
        last = max((*held, *([presented.date] if presented is not None else ())), default=None)
        within = REVIEWED_WITHIN if reviews else REVIEWED_WITHOUT_SERIES
        if last is None or not self._knows_all_series or (self._day - last).days <= within:
            return
        coming = next((one.day for one in self._on.coming if one.series in reviews), None)
        days = (self._day - last).days
        at = At("checkpoints", reviews[0], key=True) if reviews else _SECTION
        yield Finding("plan-not-reviewed", at, {"n": days, "last": last, "coming": coming}, days=days)

    def _has_management(self) -> bool:
        return any(
            one.kind == "management" or any(party.kind == "management_team" for party in one.participants)
            for one in self._plan.checkpoints.values()
        )

    # --- one series

    def _about(self, series: Checkpoint) -> Iterator[Finding]:
        if series.recurrence is not None and series.recurrence.follows_checkpoint:
            yield Finding(
                "checkpoint-follows-checkpoint", At("checkpoints", series.id, ("recurrence",)), {"id": series.id}
            )
            return
        if self._is_followed_up and not self._is_unread("checkpoints", series.id, "held"):
            yield from self._missed(series)
        if self._is_unsure(series):
            return
        yield from self._without_days(series)
        yield from unused_exceptions("checkpoints", series, partial(self._agreed, series))
        yield from self._unmet(series)
        for one in self._coming.get(series.id, ()):
            yield from self._day_off(series, one)
            yield from self._missing_time(series, one)

    def _is_unsure(self, series: Checkpoint) -> bool:
        """Whether the days of a series are not known, because what says them could not be understood."""
        follows = series.recurrence is not None and series.recurrence.follows_checkpoint
        return follows or any(self._is_unread("checkpoints", series.id, field) for field in _DAYS)

    def _without_days(self, series: Checkpoint) -> Iterator[Finding]:
        """Where no next checkpoint has been agreed at all, that says enough."""
        is_told = self._lacks_next or series.id in self._unmet_of or self._is_unread("checkpoints", series.id, "held")
        if not (series.recurrence is not None or series.date or series.held or is_told):
            yield Finding("series-without-days", _at(series), {"id": series.id, "recurrence": _field("recurrence")})

    @cached_property
    def _coming(self) -> dict[str, list[Occurrence]]:
        """What comes within a year, by series."""
        last = years_from(self._day, 1)
        return _by_series(one for one in self._on.coming if one.day <= last)

    @cached_property
    def _missed_of(self) -> dict[str, list[Occurrence]]:
        return _by_series(self._on.missed)

    @cached_property
    def _unmet_of(self) -> dict[str, list[Unmet]]:
        return _by_series(self._on.unmet)

    def _missed(self, series: Checkpoint) -> Iterator[Finding]:
        closed = self._plan.closed_on or self._day
        missed = [one for one in self._missed_of.get(series.id, ()) if one.day <= closed]
        if missed:
            last = missed[-1].day
            args: dict[str, Argument] = {
                "id": series.id,
                "n": len(missed),
                "last": last,
                "held": _field("held"),
                "skipped": _field("skipped"),
            }
            yield Finding("missed-checkpoint", _at(series), args, days=(self._day - last).days)

    def _agreed(self, series: Checkpoint, years: int) -> tuple[date, ...]:
        horizon = years_from(self._day, years)
        return agreed(self._plan, series, self._day, horizon, self._days_off.is_week_working_day)

    def _unmet(self, series: Checkpoint) -> Iterator[Finding]:
        for one in self._unmet_of.get(series.id, ()):
            args: dict[str, Argument] = {
                "id": series.id,
                "field": _field(one.field),
                "day": one.day,
                "nearest": one.nearest,
            }
            yield Finding("unknown-occurrence", At("checkpoints", series.id, (one.field, one.day), key=True), args)

    def _day_off(self, series: Checkpoint, one: Occurrence) -> Iterator[Finding]:
        """A series that moves or skips by itself comes to stand on a day off only where somebody moved it there."""
        if not self._days_off.is_off(one.day):
            return
        taken = {other.day for other in self._coming[series.id]}

        def is_free(day: date) -> bool:
            return day >= self._day and day not in taken

        proposal = self._days_off.nearest_working_day(one.day, is_free)
        args: dict[str, Argument] = {
            "id": series.id,
            "day": one.day,
            "proposal": proposal,
            "weekday": weekday_choice(proposal.weekday()) if proposal is not None else None,
            **self._days_off.why_off(one.day),
            "moved": _field("moved"),
            "on_holiday": None if one.is_moved else _field("on_holiday"),
        }
        yield Finding("checkpoint-on-day-off", _day_at(series, one), args)

    def _missing_time(self, series: Checkpoint, one: Occurrence) -> Iterator[Finding]:
        if one.time is None or one.time.hour >= _LATEST_CHANGE or not one.is_time_missing(self._plan.timezone):
            return
        start = one.start(self._plan.timezone)
        args: dict[str, Argument] = {
            "id": series.id,
            "day": one.day,
            "time": one.time,
            "start": start.time() if start else None,
        }
        field = "time" if series.typed_time is not None else "recurrence"
        yield Finding("nonexistent-time", At("checkpoints", series.id, (field,)), args)

    # --- decisions and promises

    def _decisions(self) -> Iterator[Finding]:
        """Until a checkpoint has been held on or after the day on which the decision is to be looked at again."""
        last_held = max((one.day for one in self._on.held), default=date.min)
        for name, decision in self._plan.decisions.items():
            review = decision.review_on
            is_made = decision.date is None or decision.date <= self._day
            if review is not None and is_made and last_held < review <= self._day:
                args: dict[str, Argument] = {"id": name, "day": review, "decision": decision.decision}
                at = At("decisions", name, ("review_on",))
                yield Finding("decision-to-review", at, args, days=(self._day - review).days)

    def _silent_moves(self) -> Iterator[Finding]:
        """The latest of each action: what was promised before has been answered for since."""
        found = {one.action: one for one in silent_moves(self._plan, meetings(self._plan, self._on, self._day))}
        for name, one in found.items():
            args: dict[str, Argument] = {
                "id": name,
                "promised": one.promised,
                "due": one.due,
                "day": one.made_on,
                "moves": Term("action", "moves"),
            }
            yield Finding("silent-move", At("actions", name, ("due",)), args)


def _by_series(found: Iterable[Of]) -> dict[str, list[Of]]:
    grouped: dict[str, list[Of]] = {}
    for one in found:
        grouped.setdefault(one.series, []).append(one)
    return grouped


_SECTION = At("checkpoints", key=True)


def _at(series: Timed) -> At:
    return At("checkpoints", series.id, key=True)


def _day_at(series: Checkpoint, one: Occurrence) -> At:
    """Where its day is typed: under the moves, among the dates, or in the recurrence."""
    moved = next((name for name, entry in reversed(series.moved.items()) if entry.to == one.day), None)
    if moved is not None:
        return At("checkpoints", series.id, ("moved", moved), key=True)
    if series.recurrence is None:
        return At("checkpoints", series.id, ("date", series.date.index(one.slot)))
    return At("checkpoints", series.id, ("recurrence",))


def _field(name: str) -> Term:
    return Term("checkpoint", name)


SlotsFor = Callable[[int], tuple[date, ...]]
"""The slots of a series, excepted or not, as many years ahead."""


def unused_exceptions(section: str, timed: Timed, slots_for: SlotsFor) -> Iterator[Finding]:
    """Exceptions that meet none of the days of their series, not even years ahead."""
    unused = list(range(len(timed.exceptions)))
    for years in (1, 10):
        if unused:
            slots = slots_for(years)
            unused = [at for at in unused if slots and not any(map(timed.exceptions[at].covers, slots))]
    for at in unused:
        args = {"id": timed.id, "skipped": _field("skipped") if section == "checkpoints" else None}
        yield Finding("unused-exception", At(section, timed.id, ("except", at)), args)
