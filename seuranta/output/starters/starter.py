"""The starter plan that `init` writes: which blocks it has, and the days in them. The blocks stand in `starters`."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, time, timedelta
from types import ModuleType
from typing import Literal

from seuranta.output.starters import en, fi
from seuranta.output.words.text import Text, clock
from seuranta.output.words.text import day as finnish_day
from seuranta.plan.values.calendar_end import plus
from seuranta.plan.values.holidays import is_working_day
from seuranta.plan.values.printed_recurrence import phrase
from seuranta.plan.values.recurrence import slots
from seuranta.plan.values.recurrence_phrases import Rule
from seuranta.plan.words.ids import slug
from seuranta.plan.words.quoting import quoted

Who = Literal["alone", "team", "management_team"]
Template = Literal["small", "service", "empty"]
TEMPLATES: tuple[Template, ...] = ("small", "service", "empty")

_BLOCKS: dict[str, ModuleType] = {"fi": fi, "en": en}
_WEEK, _YEAR = 7, 365  # days
_JULY = 7


@dataclass(frozen=True, slots=True)
class Answers:
    """What a starter plan is made from. An empty text means: not known yet; without a `length` a meeting takes what is usual."""

    language: str
    company: str
    title: str
    who: Who
    lead: str
    rhythm: Rule
    time: time
    service: str = ""
    length: timedelta | None = None


_MAIN: dict[Who, tuple[Text, Text, Text, int]] = {
    "alone": (
        Text(fi="Suunnitelman seuranta", en="Plan check"),
        Text(fi="omistaja", en="owner"),
        Text(fi="", en=""),
        15,
    ),
    "team": (
        Text(fi="Tiimin seuranta", en="Team follow-up"),
        Text(fi="tiimi", en="team"),
        Text(fi="tiimi", en="team"),
        30,
    ),
    "management_team": (
        Text(fi="Suunnitelma johtoryhmässä", en="Management team plan review"),
        Text(fi="johtoryhmä", en="management"),
        Text(fi="johtoryhmä", en="management team"),
        30,
    ),
}
"""Of the chosen series: its title, its kind, who takes part, and its length in minutes."""

_SOMEONE = Text(fi="Raija", en="Ann")
"""Who stands in a pattern as long as nobody is known."""

_WEEKS_TO_DUE: dict[Template, tuple[int, ...]] = {"small": (3, 6, 10), "service": (2, 4, 6, 8, 12), "empty": (3,)}
_LATEST = date(9990, 1, 1)
"""Later than this there is no year ahead to plan for."""
_MESSAGE_WEEKDAY = (2, 3, 4, 4, 0, 1, 2)
"""When the whole staff hears of a checkpoint on Monday, Tuesday ...: within a few days, not on a weekend."""


def starter(answers: Answers, day: date, template: Template, suffix: str) -> str:
    """The text of a plan file as of the day: LF line ends, every line without trailing spaces.

    `suffix` makes the plan's id its own; the caller draws it.
    """
    blocks = _BLOCKS[answers.language]
    items = {"small": blocks.SMALL, "service": blocks.SERVICE, "empty": blocks.EMPTY}[template]
    chosen = (*_before(blocks, answers, template), items, *_behind(blocks, answers))
    return _filled("".join(chosen), answers, day, template, suffix)


def around_table(answers: Answers, day: date, table: str, suffix: str) -> tuple[str, str]:
    """What a plan file holds before and behind the goals and actions that come from a table of that name."""
    blocks = _BLOCKS[answers.language]
    before = _filled("".join(_before(blocks, answers, "empty")), answers, day, "empty", suffix)
    behind = _filled("".join(_behind(blocks, answers)), answers, day, "empty", suffix)
    return before + blocks.FROM_TABLE.format(table=table), behind


def _filled(text: str, answers: Answers, day: date, template: Template, suffix: str) -> str:
    """Blocks with every place filled."""
    day = min(day, _LATEST)
    places = _Days(answers, day, template).places() | _words(answers, suffix)
    text = text.format_map(places | {"july": _july(_BLOCKS[answers.language], answers, day)})
    return "\n".join(line.rstrip(" ") for line in text.split("\n"))


def _before(blocks: ModuleType, answers: Answers, template: Template) -> Iterator[str]:
    yield blocks.HEAD
    yield blocks.PLAN
    yield blocks.PREPARATION if template == "service" else blocks.PRESENTATION
    yield blocks.PEOPLE
    if answers.who != "alone":
        yield blocks.TEAM if answers.who == "team" else blocks.MANAGEMENT_TEAM


def _behind(blocks: ModuleType, answers: Answers) -> Iterator[str]:
    yield blocks.CHECKPOINTS
    if answers.who == "team":
        yield blocks.OWNER_CHECKPOINT
    yield blocks.REVIEW
    yield blocks.MESSAGES
    yield blocks.REST


def _words(answers: Answers, suffix: str) -> dict[str, str]:
    title, kind, participants, minutes = _MAIN[answers.who]
    language = answers.language
    takes_part = participants.template(language) if answers.lead else ""
    return {
        "id": "-".join(filter(None, (slug(f"{answers.company} {answers.title}"), suffix))),
        "title": _written(answers.title),
        "company": _written(answers.company),
        "service": _written(answers.service),
        "lead": _written(answers.lead),
        "someone": _written(answers.lead or _SOMEONE.template(language)),
        "main_title": title.template(language),
        "kind": kind.template(language),
        "participants": takes_part or _written(answers.lead),
        "rhythm": phrase(answers.rhythm, language),
        "time": clock(answers.time, language),
        "length": str(answers.length // timedelta(minutes=1) if answers.length else minutes),
    }


def _written(text: str) -> str:
    return quoted(text) if text else ""


def _july(blocks: ModuleType, answers: Answers, day: date) -> str:
    """July is left out in sight, where the rhythm would meet it."""
    return blocks.JULY if any(day_off.month == _JULY for day_off in _year_of(answers.rhythm, day)) else ""


def _year_of(rhythm: Rule, day: date) -> tuple[date, ...]:
    """The days of a rhythm in the coming year, from a week on: people need to hear of the first one."""
    start = _working(plus(day, _WEEK))
    return slots(rhythm, start, start, plus(day, _YEAR), is_working_day)


def _agreed(rhythm: Rule, day: date) -> tuple[date, ...]:
    """The same without July, unless there is nothing else."""
    all_ = _year_of(rhythm, day)
    return tuple(day for day in all_ if day.month != _JULY) or all_ or (_working(plus(day, _WEEK)),)


class _Days:
    """The days of a starter plan, none of them on a weekend, a public holiday, in July or around Christmas."""

    def __init__(self, answers: Answers, day: date, template: Template) -> None:
        self._answers = answers
        self._day = day
        self._template = template

    def places(self) -> dict[str, str]:
        """What each place of the blocks is filled with."""
        rhythm = self._answers.rhythm
        agreed = _agreed(rhythm, self._day)
        first, second, third = (agreed * 3)[:3] if len(agreed) < 3 else agreed[:3]
        weekday = first.weekday()
        told = plus(first, (_MESSAGE_WEEKDAY[weekday] - weekday) % 7)
        message = Rule("checkpoint", weekday=_MESSAGE_WEEKDAY[weekday])
        owner = Rule("month", weekday=2 if weekday == 3 else 3, order=3)
        days = {
            "day": self._day,
            "first": first,
            "second": second,
            "after_second": _quiet(plus(second, 2)),
            "third": third,
            "told": told,
            "answered": plus(told, _WEEK),
            "owner_first": _agreed(owner, self._day)[0],
            "review": self._review(weekday),
            "halfway": _month_end(self._day, 3),
            "by": _month_end(self._day, 6),
            **dict(self._actions()),
        }
        language = self._answers.language
        return {name: _typed(day, language) for name, day in days.items()} | {
            "message_rhythm": phrase(message, language),
            "owner_rhythm": phrase(owner, language),
            "christmas": self._christmas(),
        }

    def _actions(self) -> Iterator[tuple[str, date]]:
        """Each action starts when the one before it is due, and has at least a week."""
        start = _working(self._day)
        for n, weeks in enumerate(_WEEKS_TO_DUE[self._template], 1):
            due = _quiet(max(plus(self._day, weeks * _WEEK), plus(start, _WEEK)))
            yield f"start_{n}", start
            yield f"due_{n}", due
            start = plus(due, 1)

    def _review(self, weekday: int) -> date:
        """About three months ahead, so that no quarter falls in July; in the second week of a month."""
        month = _months_on(self._day, 3)
        if month.month % 3 == 1:
            month = _months_on(self._day, 2)
        wanted = 3 if weekday == 2 else 2
        return plus(month, (wanted - month.weekday()) % 7 + _WEEK)

    def _christmas(self) -> str:
        year = self._day.year if self._day < date(self._day.year, 12, 20) else self._day.year + 1
        language = self._answers.language
        return "–".join(_typed(day, language) for day in (date(year, 12, 23), date(year + 1, 1, 6)))


def _typed(day: date, language: str) -> str:
    """As a person types it into a plan: 1.12.2026 or 2026-12-01."""
    return finnish_day(day, "fi") if language == "fi" else day.isoformat()


def _working(day: date) -> date:
    while not is_working_day(day):
        day = plus(day, 1)
    return day


def _quiet(day: date) -> date:
    """The first working day on or after a day that is neither in July nor around Christmas."""
    while (
        not is_working_day(day)
        or day.month == _JULY
        or (day.month, day.day) >= (12, 23)
        or (day.month, day.day) <= (1, 6)
    ):
        day = plus(day, 1)
    return day


def _months_on(day: date, months: int) -> date:
    """The first day of the month that comes so many months later."""
    month = 12 * day.year + day.month - 1 + months
    return date(month // 12, month % 12 + 1, 1)


def _month_end(day: date, months: int) -> date:
    return plus(_months_on(day, months + 1), -1)
