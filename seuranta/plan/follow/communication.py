"""What is to be told and when, who has heard nothing for how long, and which questions wait for an answer, on a day."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Iterator, Mapping
from datetime import date
from itertools import chain
from typing import Literal, NamedTuple

from seuranta.plan.follow.actions import facts_on
from seuranta.plan.follow.audiences import WHOLE_STAFF, Audiences, audience_key
from seuranta.plan.follow.checkpoints import CheckpointsOn, by_series
from seuranta.plan.follow.days_off import DaysOff
from seuranta.plan.follow.series import is_excepted, slots_of, start_of
from seuranta.plan.loading.model import Communication, Feedback, Plan
from seuranta.plan.loading.references import Party
from seuranta.plan.values.calendar_end import plus, plus_if_any, years_from

MessageState = Literal["due_today", "late", "ahead"]

_USUAL_INTERVAL = 7
_EARLIEST = 7


class MessageOn(NamedTuple):
    """A message on a day: when it was last told, and what is told next, or should have been `days_late` days ago.

    `slots` are all its days, ascending; `next` and `state` are None where nothing is left to tell.
    """

    message: Communication
    slots: tuple[date, ...]
    last: date | None
    next: date | None
    days_late: int
    state: MessageState | None

    @property
    def id(self) -> str:
        return self.message.id

    @property
    def title(self) -> str | None:
        return self.message.title

    @property
    def owner(self) -> Party | None:
        return self.message.owner


class Silence(NamedTuple):
    """How long an audience has heard nothing: `days` without breaks, None where it was never told.

    `audience` is written as the file first spells it; the whole staff, where nobody names it, is `whole_staff`.
    """

    audience: str
    last: date | None
    days: int | None
    is_whole_staff: bool
    is_silent: bool

    @property
    def is_unnamed(self) -> bool:
        return self.audience == WHOLE_STAFF


class Untold(NamedTuple):
    """What has changed since an audience last heard, by id, in plan order.

    `same_day` are the items that changed on the day itself: nobody knows whether before it heard or after.
    """

    since: date | None
    finished: tuple[str, ...]
    late: tuple[str, ...]
    moved: tuple[str, ...]
    decided: tuple[str, ...]
    answered: tuple[str, ...]
    same_day: tuple[str, ...]


# Messages


def messages_on(plan: Plan, checkpoints: CheckpointsOn, day: date) -> dict[str, MessageOn]:
    """Every message of the plan on a day, in plan order."""
    days_off = DaysOff(plan)
    days_of = _days_by_series(checkpoints)
    messages = {}
    for item, message in plan.communication.items():
        slots = _slots(plan, message, days_of, day, days_off)
        messages[item] = _message_on(message, slots, interval(plan, message), day)
    return messages


def _days_by_series(checkpoints: CheckpointsOn) -> Mapping[str, list[date]]:
    return {series: [on.day for on in own] for series, own in by_series(checkpoints.occurrences).items()}


def _slots(
    plan: Plan, message: Communication, days_of: Mapping[str, list[date]], day: date, days_off: DaysOff
) -> tuple[date, ...]:
    """The days on which a message is told; it keeps them on holidays and in breaks."""
    rule = message.recurrence
    if rule is None or not rule.follows_checkpoint:
        return slots_of(plan, message, day, years_from(day, 1), days_off.is_week_working_day)
    assert rule.weekday is not None
    is_bounded = message.start is not None or plan.presented is not None
    first = start_of(plan, message, day) if is_bounded else date.min
    last = message.until or date.max
    following = set(_after(rule.weekday, _followed(message, days_of)))
    return tuple(slot for slot in sorted(following) if first <= slot <= last and not is_excepted(message, slot))


def _followed(message: Communication, days_of: Mapping[str, list[date]]) -> Iterable[date]:
    """The days of the series that a message names, or of all: held, moved, skipped and missed ones."""
    if message.checkpoint is not None:
        return days_of.get(message.checkpoint, ())
    return chain.from_iterable(days_of.values())


def _after(weekday: int, days: Iterable[date]) -> Iterator[date]:
    """The first such weekday after each day."""
    for day in days:
        ahead = (weekday - day.weekday() - 1) % 7 + 1
        slot = plus_if_any(day, ahead)
        if slot is not None:
            yield slot


def interval(plan: Plan, message: Communication) -> int:
    """The usual days from one telling of a message to the next; where it follows several series, the shortest."""
    rule = message.recurrence
    if rule is None:
        return _USUAL_INTERVAL
    if rule.interval is not None:
        return rule.interval
    named = (message.checkpoint,) if message.checkpoint is not None else plan.checkpoints
    followed = [plan.checkpoints[item].recurrence for item in named if item in plan.checkpoints]
    lengths = [(recurrence and recurrence.interval) or _USUAL_INTERVAL for recurrence in followed]
    return min(lengths, default=_USUAL_INTERVAL)


def _message_on(message: Communication, slots: tuple[date, ...], length: int, day: date) -> MessageOn:
    """A message and its next slot that is not settled: the newest that has come, else the first one ahead."""
    last = max((told for told in message.told if told <= day), default=None)
    settled = _settled(message, slots, last, length) if last is not None else 0
    come = bisect_right(slots, day)
    if settled < come:
        slot = slots[come - 1]
        days = (day - slot).days
        return MessageOn(message, slots, last, slot, days, "late" if days else "due_today")
    coming = slots[settled] if settled < len(slots) else None
    return MessageOn(message, slots, last, coming, 0, "ahead" if coming is not None else None)


def _settled(message: Communication, slots: tuple[date, ...], told: date, length: int) -> int:
    """How many slots a telling settles: those up to it, and the next one where it may be told a few days early.

    Of a message that repeats up to a quarter of its interval ahead; of typed dates up to half the way from the date
    before; a week at most.
    """
    come = bisect_right(slots, told)
    if message.recurrence is not None:
        return bisect_right(slots, plus(told, min(length // 4, _EARLIEST)))
    if come == len(slots):
        return come
    early = min((slots[come] - slots[come - 1]).days // 2, _EARLIEST) if come else _EARLIEST
    return come + ((slots[come] - told).days <= early)


# Silence


def silence_on(plan: Plan, day: date) -> tuple[Silence, ...]:
    """How long the whole staff, and every audience of a repeating message, has heard nothing."""
    days_off = DaysOff(plan)
    heard = _last_told(plan, day)
    known = Audiences(plan)
    return tuple(
        _silence(plan, key, audience, _last_heard(known, heard, key, audience), day, days_off)
        for key, audience in _audiences(plan).items()
    )


def _silence(plan: Plan, key: str, audience: str, last: date | None, day: date, days_off: DaysOff) -> Silence:
    days = None
    if last is not None:
        days = (day - last).days - days_off.count_in_breaks(plus(last, 1), day) if last < day else 0
    is_silent = days is None or days > plan.settings.silence
    return Silence(audience, last, days, key == WHOLE_STAFF, is_silent)


def several_audiences(plan: Plan) -> dict[str, tuple[str, ...]]:
    """The audiences of each message that names more than one, by its id.

    A comma alone says little: free text may hold one. Everyone, or an audience that stands elsewhere by itself, says
    that the pieces are audiences.
    """
    known = {*map(audience_key, _named(plan)), WHOLE_STAFF}
    several = {}
    for item, message in plan.communication.items():
        pieces = _pieces(message.audience or "")
        if len(pieces) > 1 and not known.isdisjoint(map(audience_key, pieces)):
            several[item] = pieces
    return several


def _pieces(audience: str) -> tuple[str, ...]:
    return tuple(piece.strip() for piece in audience.split(",") if piece.strip())


def _audiences(plan: Plan) -> dict[str, str]:
    """Those who should hear regularly, by key, as first spelled; the whole staff first."""
    spelled: dict[str, str] = {}
    for audience in _named(plan):
        spelled.setdefault(audience_key(audience), audience)
    messages = plan.communication.values()
    repeating = [message.audience for message in messages if message.recurrence is not None]
    keys = (WHOLE_STAFF, *(audience_key(audience) for audience in repeating if audience is not None))
    return {key: spelled.get(key, WHOLE_STAFF) for key in keys}


def _named(plan: Plan) -> Iterator[str]:
    if plan.presented is not None and plan.presented.audience is not None:
        yield plan.presented.audience
    yield from (message.audience for message in plan.communication.values() if message.audience is not None)


def _last_told(plan: Plan, day: date) -> Mapping[str, date]:
    """The last day on which each audience was told something, by key; the presentation is a telling."""
    told_on: dict[str, date] = {}
    presented = plan.presented
    if presented is not None and presented.audience is not None and presented.date <= day:
        told_on[audience_key(presented.audience)] = presented.date
    for message in plan.communication.values():
        last = max((told for told in message.told if told <= day), default=None)
        if message.audience is not None and last is not None:
            key = audience_key(message.audience)
            told_on[key] = max(told_on.get(key, last), last)
    return told_on


def _last_heard(audiences: Audiences, told_on: Mapping[str, date], key: str, audience: str) -> date | None:
    """When an audience last heard something; a message to the whole staff is heard by everybody in the company."""
    hears_all = WHOLE_STAFF in told_on and audiences.hear_the_whole_staffs(audience)
    keys = (key, WHOLE_STAFF) if hears_all else (key,)
    return max((told_on[each] for each in keys if each in told_on), default=None)


def untold(plan: Plan, audience: str, day: date) -> Untold:
    """What changed in the plan since an audience last heard; all of it where it never has."""
    since = _last_heard(Audiences(plan), _last_told(plan, day), audience_key(audience), audience)

    def is_new(changed_on: date | None) -> bool:
        return changed_on is not None and changed_on <= day and (since is None or changed_on > since)

    facts = facts_on(plan, day)
    actions = plan.actions.values()
    done = [action for action in actions if facts[action.id].status == "done"]
    return Untold(
        since,
        tuple(action.id for action in done if is_new(action.status_day)),
        tuple(item for item, fact in facts.items() if fact.is_open and _became_late(fact.due, since, day)),
        tuple(action.id for action in actions if any(is_new(move.date) for move in action.moves)),
        tuple(item for item, decision in plan.decisions.items() if is_new(decision.date)),
        tuple(item for item, question in plan.feedback.items() if is_new(question.answered_on)),
        () if since is None else tuple(dict.fromkeys(_changed_on(plan, since))),
    )


def _changed_on(plan: Plan, day: date) -> Iterator[str]:
    """What was finished, dropped, moved, decided or answered on a day."""
    for action in plan.actions.values():
        if action.status_day == day or any(move.date == day for move in action.moves):
            yield action.id
    yield from (item for item, decision in plan.decisions.items() if decision.date == day)
    yield from (item for item, question in plan.feedback.items() if question.answered_on == day)


def _became_late(due: date | None, since: date | None, day: date) -> bool:
    """Whether an action became late since then; what is due on a day is late from the next."""
    return due is not None and due < day and (since is None or due >= since)


# Questions


def unanswered(plan: Plan, day: date) -> tuple[str, ...]:
    """The questions that are open on a day, in plan order; one without a date is open on every day."""
    return tuple(item for item, question in plan.feedback.items() if is_open(question, day))


def is_open(question: Feedback, day: date) -> bool:
    """Whether a question has been asked by a day, and is answered later, if at all."""
    if question.date is not None and question.date > day:
        return False
    if question.answered_on is not None:
        return question.answered_on > day
    return question.answer is None
