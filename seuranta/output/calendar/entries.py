"""Which entries a plan gives to a calendar: pure data, of what was agreed and not of how it went.

How entries are written is in `ics_file`, what becomes of those that a file already holds in `merging`.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, date, datetime, time, timedelta
from functools import cached_property
from typing import Literal, NamedTuple
from zoneinfo import ZoneInfo

from seuranta.output.calendar import entry_texts as texts
from seuranta.output.calendar.extent import as_agreed, first_of_period
from seuranta.output.calendar.people import Guests, concerns, guests, is_named
from seuranta.output.words.text import Text, weekday_and_day
from seuranta.plan.follow.actions import CLOSED
from seuranta.plan.follow.checkpoints import CheckpointsOn, Occurrence, checkpoints_on
from seuranta.plan.follow.communication import MessageOn, messages_on
from seuranta.plan.follow.days_off import DAYS_TO_PREPARE, DaysOff
from seuranta.plan.follow.stage import is_closed
from seuranta.plan.loading.model import Action, Goal, Plan, Timed
from seuranta.plan.loading.who_answers import is_whose
from seuranta.plan.values.calendar_end import plus, years_from
from seuranta.plan.words import vocabulary

Fate = Literal["agreed", "cancelled", "done"]
Placed = Literal["by_rule", "by_hand", "anew"]
"""What put an entry on its day: a rhythm, a person who typed the day, or one who has changed it since it was agreed."""

_TELLING = timedelta(minutes=15)
_PREPARING = timedelta(minutes=15)
_DAYS_TO_BRING = 3
"""Working days between the reminder to fetch a number and the checkpoint that it is for."""


class Contents(NamedTuple):
    """What one calendar file holds besides the checkpoints; of a `person` only what concerns them, and all of that."""

    deadlines: bool = False
    communication: bool = False
    attendees: bool = False
    person: str | None = None


class Entry(NamedTuple):
    """One entry: from `start` to `end`, the end not included; moments in UTC, or days for an entry without a time.

    `item` says what it is, for ever: checkpoints/kuukausi/2027-01-05. `since` is a day that follows from the plan
    alone, on which it can be said to have been written first. What is no `news` is written only where it stood before.
    """

    item: str
    since: date
    start: datetime | date
    end: datetime | date
    title: str
    text: str = ""
    place: str = ""
    reminder: timedelta | None = None
    fate: Fate = "agreed"
    is_busy: bool = False
    guests: Guests | None = None
    is_news: bool = True
    placed: Placed = "by_rule"
    link: str | None = None

    @property
    def is_all_day(self) -> bool:
        return not isinstance(self.start, datetime)


def entries(plan: Plan, wanted: Contents, until: date, begun: date, language: str) -> list[Entry]:
    """The entries of a file, series without an end up to `until`; those without a beginning begin on `begun`.

    Neither today nor anything that has happened changes them, apart from actions that are closed.
    """
    return list(_Entries(plan, wanted, until, begun, language).all())


def is_endless(plan: Plan, wanted: Contents, until: date) -> bool:
    """Whether anything in the file goes on past `until`, so that it has to be cut off there."""
    goes_on = any(timed.recurrence is not None and timed.until is None for timed in _timed(plan, wanted))
    return goes_on and not is_closed(plan, until)


def needs_beginning(plan: Plan, wanted: Contents) -> bool:
    """Whether anything repeats of which the plan does not say from when."""
    return plan.presented is None and any(
        timed.recurrence is not None and timed.start is None for timed in _timed(plan, wanted)
    )


def _timed(plan: Plan, wanted: Contents) -> Iterator[Timed]:
    yield from plan.checkpoints.values()
    if wanted.communication or wanted.person is not None:
        yield from plan.communication.values()


class _Entries:
    """The entries of one file."""

    def __init__(self, plan: Plan, wanted: Contents, until: date, begun: date, language: str) -> None:
        self._plan = as_agreed(plan, begun)
        self._first_told = plan.presented.date if plan.presented is not None else None
        self._wanted = wanted
        self._until = until
        self._language = language
        self._days_off = DaysOff(plan)
        self._zone = ZoneInfo(plan.timezone)

    def all(self) -> Iterator[Entry]:
        """What is agreed for later than the plan was closed does not take place."""
        closed = self._plan.closed_on
        return (entry for entry in self._agreed() if closed is None or self._day(entry) <= closed)

    def _day(self, entry: Entry) -> date:
        return entry.start.astimezone(self._zone).date() if isinstance(entry.start, datetime) else entry.start

    def _agreed(self) -> Iterator[Entry]:
        person = self._wanted.person
        yield from self._checkpoints()
        if self._wanted.deadlines or person is not None:
            for action in self._plan.actions.values():
                yield from self._deadlines(action)
        if self._wanted.communication or person is not None:
            for told in messages_on(self._plan, self._on, self._base).values():
                if person is None or is_named(self._plan, told.message.owner, person):
                    yield from self._messages(told)
        if person is not None:
            yield from self._before_checkpoints(person)

    @cached_property
    def _on(self) -> CheckpointsOn:
        """As it looks a year before the last day, so that today makes no difference."""
        return checkpoints_on(self._plan, self._base, self._until)

    @cached_property
    def _base(self) -> date:
        return years_from(self._until, -1)

    # --- checkpoints

    def _checkpoints(self) -> Iterator[Entry]:
        person = self._wanted.person
        wanted = {
            name
            for name, series in self._plan.checkpoints.items()
            if person is None or concerns(self._plan, series, person)
        }
        for occurrence in self._on.occurrences:
            if occurrence.series in wanted and (entry := self._checkpoint(occurrence)) is not None:
                yield entry

    def _checkpoint(self, occurrence: Occurrence) -> Entry | None:
        series = self._plan.checkpoints[occurrence.series]
        span = self._span(occurrence.day, occurrence.time, occurrence.length)
        if span is None:
            return None
        title = series.title or texts.UNTITLED.fill(self._language, id=series.id)
        return Entry(
            item=_item("checkpoints", series.id, occurrence.slot.isoformat()),
            since=self._since(self._begins[series.id]),
            start=span[0],
            end=span[1],
            title=title,
            text=self._said(
                self._linked(series.agenda, series.link), (texts.CHECKPOINT, series.id), *self._why(occurrence)
            ),
            link=series.link,
            place=series.place or "",
            reminder=series.reminder,
            fate="cancelled" if occurrence.state == "skipped" else "agreed",
            is_busy=occurrence.time is not None or occurrence.length.days > 0,
            guests=guests(self._plan, series) if self._wanted.attendees else None,
            placed="anew" if self._is_changed(occurrence) else "by_rule",
        )

    def _is_changed(self, occurrence: Occurrence) -> bool:
        """Whether somebody has skipped it, or moved it to its day."""
        moved = self._plan.checkpoints[occurrence.series].moved.values()
        return (
            occurrence.state == "skipped"
            or bool(occurrence.joined)
            or any(entry.to == occurrence.day for entry in moved)
        )

    def _why(self, occurrence: Occurrence) -> Iterator[str]:
        """From where it was moved, and why it was moved or skipped."""
        for slot in occurrence.moved_from:
            yield self._labelled(texts.MOVED, weekday_and_day(slot, self._language))
        if occurrence.reason:
            yield self._labelled(texts.REASON, occurrence.reason)

    @cached_property
    def _begins(self) -> dict[str, date]:
        """The first day of each series: its start where it has one, so that it stays when the first one is skipped."""
        begins: dict[str, date] = {}
        for occurrence in self._on.occurrences:
            begins[occurrence.series] = min(begins.get(occurrence.series, occurrence.slot), occurrence.slot)
        return {name: self._plan.checkpoints[name].start or day for name, day in begins.items()}

    # --- deadlines and next steps

    def _deadlines(self, action: Action) -> Iterator[Entry]:
        person = self._wanted.person
        fate: Fate = {"done": "done", "dropped": "cancelled"}.get(action.status, "agreed")  # type: ignore[assignment]
        since = self._since(action.start.first if action.start is not None else action.due)
        name = f"{action.id} {action.title}" if action.title else action.id
        if action.due is not None and (person is None or is_named(self._plan, action.owner, person)):
            title = texts.DUE.template(self._language).format(name=name)
            item, about = _item("actions", action.id, "due"), (texts.ACTION, action.id)
            placed: Placed = "anew" if action.moves else "by_hand"
            yield self._day_entry(item, since, action.due, title, about, fate, placed, action.link)
        step = action.next_step
        if step is None or step.by is None or action.status in CLOSED:
            return
        if person is None or is_named(self._plan, step.who or action.owner, person):
            title = texts.STEP.template(self._language).format(what=step.what)
            since = self._since(step.by)
            yield self._day_entry(_item("actions", action.id, "next-step"), since, step.by, title, (texts.ACTION, name))

    def _day_entry(
        self,
        item: str,
        since: date,
        day: date,
        title: str,
        about: tuple[Text, str],
        fate: Fate = "agreed",
        placed: Placed = "by_hand",
        link: str | None = None,
    ) -> Entry:
        start, end = _days(day, 1)
        text, is_news = self._said(self._linked(None, link), about), fate == "agreed"
        return Entry(item, since, start, end, title, text, fate=fate, is_news=is_news, placed=placed, link=link)

    # --- messages

    def _messages(self, told: MessageOn) -> Iterator[Entry]:
        message, slots = told.message, told.slots
        since = self._since(message.start or (slots[0] if slots else None))
        what = message.title or message.id
        title = (texts.TELL_WHOM if message.audience else texts.TELL).template(self._language)
        clock = message.time
        text = "\n".join(
            filter(None, (message.message, message.channel and self._labelled(texts.CHANNEL, message.channel)))
        )
        for slot in slots:
            span = self._span(slot, clock and clock.start, (clock and clock.length) or _TELLING)
            if span is not None:
                yield Entry(
                    item=_item("communication", message.id, slot.isoformat()),
                    since=since,
                    start=span[0],
                    end=span[1],
                    title=title.format(what=what, audience=message.audience),
                    text=self._said(self._linked(text, message.link), (texts.MESSAGE, message.id)),
                    link=message.link,
                )

    # --- numbers for checkpoints, and their preparation

    def _before_checkpoints(self, person: str) -> Iterator[Entry]:
        for goal in self._plan.goals.values():
            if is_named(self._plan, goal.owner, person):
                yield from self._numbers(goal)
        for occurrence in self._on.occurrences:
            if is_whose(self._plan.checkpoints[occurrence.series].owner, person, self._plan):
                yield from self._preparation(occurrence)

    def _numbers(self, goal: Goal) -> Iterator[Entry]:
        """One for the first checkpoint of each interval in which the goal is measured, until it has been reached."""
        if goal.target is None:
            return
        name = f"{goal.id} {goal.title}" if goal.title else goal.id
        end = goal.achieved_on or goal.by or date.max
        periods: set[date] = set()
        for occurrence in self._on.occurrences:
            period = first_of_period(occurrence.slot, goal.interval)
            if occurrence.state == "skipped" or period in periods or period > end:
                continue
            periods.add(period)
            title = texts.BRING.template(self._language).format(name=name)
            text = self._labelled(texts.FOR, weekday_and_day(occurrence.day, self._language))
            if goal.source:
                text += "\n" + self._labelled(texts.SOURCE, goal.source)
            day = self._days_off.working_days_before(occurrence.day, _DAYS_TO_BRING)
            start, last = _days(day, 1)
            item = _item("goals", goal.id, period.isoformat())
            text = self._said(text, (texts.GOAL, goal.id))
            placed: Placed = "anew" if self._is_changed(occurrence) else "by_rule"
            yield Entry(item, self._since(period), start, last, title, text, placed=placed)

    def _preparation(self, occurrence: Occurrence) -> Iterator[Entry]:
        """What whoever convenes a checkpoint does before it, at the same time of day; nothing of how the plan is doing."""
        series = self._plan.checkpoints[occurrence.series]
        span = self._span(
            self._days_off.working_days_before(occurrence.day, DAYS_TO_PREPARE), occurrence.time, _PREPARING
        )
        if span is None:
            return
        title = series.title or texts.UNTITLED.fill(self._language, id=series.id)
        title = texts.PREPARE.template(self._language).format(title=title)
        how = texts.HOW_TO_PREPARE.template(self._language).format(series=series.id)
        when = self._labelled(texts.FOR, weekday_and_day(occurrence.day, self._language))
        text = self._said(how, (texts.CHECKPOINT, series.id), when)
        item, since = (
            _item("preparations", series.id, occurrence.slot.isoformat()),
            self._since(self._begins[series.id]),
        )
        fate: Fate = "cancelled" if occurrence.state == "skipped" else "agreed"
        placed: Placed = "anew" if self._is_changed(occurrence) else "by_rule"
        yield Entry(item, since, *span, title, text, fate=fate, placed=placed)

    # --- what they share

    def _since(self, day: date | None) -> date:
        return self._first_told or day or self._base

    def _span(self, day: date, clock: time | None, length: timedelta) -> tuple[datetime | date, datetime | date] | None:
        """Begin and end; None past the end of the calendar. A time that the clock skips becomes an hour later."""
        try:
            if clock is None:
                return _days(day, max(length.days, 1))
            start = datetime.combine(day, clock, self._zone).astimezone(UTC)
            return start, start + length
        except OverflowError:
            return None

    def _said(self, text: str | None, about: tuple[Text, str], *more: str) -> str:
        """The text of an entry: what is fixed, and what it belongs to; nothing that changes from week to week."""
        below = [self._labelled(texts.PLAN, self._plan.title)] if self._plan.title else []
        below += (self._labelled(*about), *more)
        return "\n\n".join(filter(None, (text, "\n".join(below))))

    def _linked(self, text: str | None, link: str | None) -> str:
        """The text with the link: many calendar programs show no link of its own."""
        return "\n\n".join(filter(None, (text, link and self._labelled(texts.LINK, link))))

    def _labelled(self, label: Text, text: str) -> str:
        return f"{label.template(self._language)}: {text}"


def _item(section: str, id_: str, which: str) -> str:
    return f"{section}/{vocabulary.same_id(id_)}/{which}"


def _days(first: date, count: int) -> tuple[date, date]:
    """A first day and the day after the last."""
    return first, plus(first, count)
