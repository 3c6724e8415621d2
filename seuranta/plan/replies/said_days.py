"""Days in replies: when something was done, and by when it is to be; a day that may be two is left to a person."""

from __future__ import annotations

import re
from datetime import date
from typing import NamedTuple

from seuranta.plan.values.calendar_end import plus_if_any
from seuranta.plan.values.periods import plain, sure_form_of
from seuranta.plan.values.spoken import Working, read_past, read_spoken_due
from seuranta.plan.values.spoken_words import weekday_said
from seuranta.plan.words.diagnostic import ValueProblem


class DaysMeant(NamedTuple):
    """The days that a text may mean: one where it is clear, several to choose from, none where it is no day."""

    days: tuple[date, ...] = ()

    @property
    def day(self) -> date | None:
        return self.days[0] if len(self.days) == 1 else None


NO_DAY = DaysMeant()
_SLASHED = re.compile(r"(?P<day>1[3-9]|2\d|3[01])/(?P<month>\d\d?)(?![\d/])")
"""A day as Britons write it, where its order is sure."""
_DAY_WORDS = 4
"""No day at the end of a text has more words."""
_TODAY = (
    "nyt", "tanaan", "juuri", "juuri nyt", "asken", "juuri asken", "tana aamuna", "aamulla", "now", "just now", "today",
    "this morning",
)  # fmt: skip
_AGO = re.compile(
    r"(?:eilen|toissapaivana|toissa paivana|yesterday|(?:the )?day before yesterday)|\S+ (?:(?:paivaa|pv|pva) sitten|days? ago)"
)
_TIME_OF_DAY = re.compile(
    r"(?<=eilen) (?:aamulla|illalla|iltapaivalla|aamupaivalla)|(?<=yesterday) (?:morning|afternoon|evening)"
)
_PAST = re.compile(r"(?:jo|viime|last|already(?: on)?) (?P<day>\S+)")


def past_days(text: str, day: date) -> DaysMeant:
    """When something was done that a message of that day tells. A bare weekday is the last one or the next one."""
    simple = _with_points(plain(text.strip(" ,.;:!()")))
    simple = _TIME_OF_DAY.sub("", simple.removeprefix("on "))
    if simple in _TODAY:
        return DaysMeant((day,))
    match = _PAST.fullmatch(simple)
    if match is not None and weekday_said(match["day"]) is not None:
        last = _read_past(match["day"], day)
        return DaysMeant((last,)) if last is not None and last < day else NO_DAY
    simple = re.sub(r"^(?:jo|already) ", "", simple)
    if weekday_said(simple) is not None:
        last = _read_past(simple, day)
        following = plus_if_any(last, 7) if last is not None else None
        return DaysMeant(tuple(filter(None, (last, following))))
    form = sure_form_of(simple)
    is_day = form is not None and form.day is not None
    if not is_day and _AGO.fullmatch(simple) is None:
        return NO_DAY
    meant = _read_past(simple, day)
    return DaysMeant((meant,)) if meant is not None else NO_DAY


def _with_points(simple: str) -> str:
    return _SLASHED.sub(r"\g<day>.\g<month>.", simple)


def _read_past(simple: str, day: date) -> date | None:
    try:
        return read_past(simple, day)
    except ValueProblem:
        return None


_WEEK = re.compile(r"^viiko(?:lle|lla) (?=\d)")
_LIMIT = re.compile(r"(?:\s+(?:asti|saakka|mennessa))?[.,;]*$")
_YEAR = re.compile(r"\d{4}|(?:ensi|ens) vuo\w+|(?:the )?next year")
"""No day is meant by a whole year."""
_TO = re.compile(r"^(?:to|on|for|until|till|by|vasta)\s+")


def due_days(text: str, day: date, is_working_day: Working) -> DaysMeant:
    """By when something is to be, as a message of that day says it: of a period its last working day."""
    simple = _with_points(_WEEK.sub("viikko ", _LIMIT.sub("", _TO.sub("", plain(text.strip(" ,;:!()"))))))
    try:
        due = read_spoken_due(simple, day, is_working_day)
    except ValueProblem as problem:
        both = (problem.args_for_text.get(name) for name in ("first", "second"))
        days = tuple(each for each in both if isinstance(each, date))
        return DaysMeant(days) if problem.name == "ambiguous-date" and len(days) > 1 else NO_DAY
    if _YEAR.fullmatch(simple):
        return NO_DAY
    if due.later is not None:
        return DaysMeant((due.day, due.later))
    return DaysMeant((due.day,))


def before_day(text: str, day: date, working: Working) -> tuple[str, date] | None:
    """What stands before the day at the end of a text, and that day, which is not over; None where no day stands there."""
    words = text.split()
    for count in range(min(_DAY_WORDS, len(words) - 1), 0, -1):
        by = due_days(" ".join(words[-count:]), day, working).day
        if by is not None and by >= day:
            return " ".join(words[:-count]), by
    return None
