"""The lines with which a chat program begins each message in a text that it gives out, in the forms of WhatsApp:

27.11.2026 klo 9.05 - Mikko: 8 valmis
[27/11/2026, 09:05:33] Mikko: 8 valmis
11/27/26, 9:05 AM - Mikko: 8 valmis
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from datetime import date, time
from itertools import pairwise
from typing import Literal, NamedTuple

from seuranta.plan.replies.stamps import day_of, last_such_day, read_time

_DATE = r"(?P<date>\d{1,4}[./-]\d{1,2}[./-]\d{0,4})"
_TIME = r"(?P<time>\d{1,2}[:.]\d\d(?:[:.]\d\d)?(?: ?[AaPp]\.? ?[Mm]\.?)?)"
_AT = r",?(?: klo| kello| kl\.?| at)? "
_FORMS = (
    re.compile(rf"\[{_DATE}{_AT}{_TIME}\] ?(?P<rest>.*)"),
    re.compile(rf"\[(?:klo )?{_TIME}, {_DATE}\] ?(?P<rest>.*)"),
    re.compile(rf"{_DATE}{_AT}{_TIME} [-–] (?P<rest>.*)"),
)
_ABOVE = re.compile(rf"(?P<name>[^:\[\]]{{1,60}}), \[{_DATE}{_AT}{_TIME}\]")
_NAME = re.compile(r"[^\W\d_][\w.'-]*(?: [\w.'-]+){0,3}")
_SENDER = re.compile(r"~? ?(?P<name>[^:\"”“]{1,60}?) ?:(?: (?P<text>.*)|)\Z")
_LOWER_NOON = re.compile(r"[ap]\.? ?m", re.ASCII)
_UPPER_NOON = re.compile(r"[AP]M")
DateOrder = Literal["dmy", "mdy"]


class Beginning(NamedTuple):
    """The first line of a message: its day and time `at` as typed, who sent it, and what stands behind that. `sender` is None
    where the program itself says something.
    """

    date: str
    at: str
    sender: str | None
    text: str

    @property
    def clock(self) -> time | None:
        return read_time(self.at)

    @property
    def numbers(self) -> tuple[int, ...]:
        return tuple(int(number) for number in re.findall(r"\d+", self.date))


def beginning(line: str) -> Beginning | None:
    """The line as the first one of a message, None where it is another one."""
    above = _ABOVE.fullmatch(line)
    if above is not None:
        return Beginning(above["date"], above["time"], above["name"].strip(), "")
    for form in _FORMS:
        match = form.match(line)
        if match is not None:
            return _begun(match, is_in_brackets=line.startswith("["))
    return None


def _begun(match: re.Match[str], *, is_in_brackets: bool) -> Beginning:
    """A name alone sends what stands below it only where the day is in brackets: else the program says something."""
    sender = _SENDER.match(match["rest"])
    if sender is not None:
        return Beginning(match["date"], match["time"], sender["name"].strip(), (sender["text"] or "").strip())
    is_name = is_in_brackets and _NAME.fullmatch(match["rest"]) is not None
    return Beginning(match["date"], match["time"], match["rest"] if is_name else None, "" if is_name else match["rest"])


# --- days -------------------------------------------------------------------------------------------------------------


def order_of(beginnings: Sequence[Beginning], today: date) -> DateOrder | None:
    """In which order days with slashes are written: as they can only be, or as only one kind of phone writes them."""
    slashed = [one for one in beginnings if "/" in one.date]
    fitting: list[DateOrder] = [order for order in _ORDERS if _fits(slashed, order, today)]
    if len(fitting) == 1:
        return fitting[0]
    return _of_phone(slashed) if fitting else None


_ORDERS: tuple[DateOrder, ...] = ("dmy", "mdy")


def _fits(slashed: Iterable[Beginning], order: DateOrder, today: date) -> bool:
    """Whether every date is a day in that order, none after today, and none before the one above it."""
    days = [_day(one, order, today) for one in slashed]
    known = [day for day in days if day is not None]
    return len(known) == len(days) and max(known, default=today) <= today and all(a <= b for a, b in pairwise(known))


def _of_phone(slashed: Sequence[Beginning]) -> DateOrder | None:
    """Years in full stand behind day and month; AM in capitals and a short year are American; else nobody knows."""
    if all(len(one.date.rpartition("/")[2]) == 4 for one in slashed):
        return "dmy"
    if all(_UPPER_NOON.search(one.at) for one in slashed):
        return "mdy"
    return "dmy" if all(_LOWER_NOON.search(one.at) for one in slashed) else None


def day_in(begun: Beginning, order: DateOrder | None, today: date) -> date | None:
    """The day of a message; None where it could be two."""
    if order is not None:
        return _day(begun, order, today)
    days = {_day(begun, each, today) for each in _ORDERS}
    return days.pop() if len(days) == 1 else None


def _day(begun: Beginning, order: DateOrder, today: date) -> date | None:
    numbers = begun.numbers
    if len(numbers) == 2:
        return last_such_day(*numbers, today)
    first, second, third = numbers
    if first > 31:
        return day_of(first, second, third)
    is_american = "/" in begun.date and order == "mdy"
    return day_of(third, first, second) if is_american else day_of(third, second, first)
