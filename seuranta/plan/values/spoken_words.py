"""Days in the words and cases in which people say them, from a day on: `perjantaihin`, `ensi viikolla`, `viikon päästä`.

Every text here is `plain`. Who may have meant two days is asked: `ensi perjantai` on a Monday.
"""

from __future__ import annotations

import re
from datetime import date

from seuranta.plan.values.calendar_end import months_from_if_any, plus_if_any
from seuranta.plan.values.periods import Days, Form, form_of
from seuranta.plan.values.periods import weekday_number as weekday_of_word
from seuranta.plan.values.wishes import end_of_month
from seuranta.plan.words.diagnostic import ValueProblem

SAID_IN_WEEKS = 2
"""The distance of a day that an example names."""
_DAYS_FROM_TODAY = {
    word: days
    for days, words in {
        0: "tanaan, tama paiva, tahan paivaan, talle paivalle, tanaiseen, nyt, today, now",
        1: "huomenna, huominen, huomiseen, huomiseksi, huomiselle, tomorrow",
        2: "ylihuomenna, ylihuominen, ylihuomiseen, ylihuomiseksi, day after tomorrow, the day after tomorrow",
        -1: "eilen, eilinen, eiliselle, yesterday",
        -2: "toissapaivana, toissa paivana, day before yesterday, the day before yesterday",
    }.items()
    for word in words.split(", ")
}
_UNITS = {
    unit: length
    for length, units in {
        "day": "d day days pv paiva paivaa paivan",
        "week": "w wk week weeks vk viikko viikkoa viikon viikolla viikkoon viikolle viikoksi",
        "month": "m mo month months kk kuukausi kuukautta kuukauden kuu kuun kuussa kuuhun kuuksi kuukautena",
        "quarter": "q quarter quarters neljannes neljanneksen neljanneksella kvartaali kvartaalin kvartaalilla",
        "year": "y yr year years v vuosi vuotta vuoden vuonna vuoteen",
    }.items()
    for unit in units.split()
}
_PERIODS = ("week", "month", "quarter", "year")
_COUNTS = {
    word: count
    for count, words in enumerate(
        (
            "a an one yhden yksi", "two kahden kaksi", "three kolmen kolme", "four neljan nelja", "five viiden viisi",
            "six kuuden kuusi", "seven seitseman", "eight kahdeksan", "nine yhdeksan", "ten kymmenen",
        ),
        1,
    )
    for word in words.split()
}  # fmt: skip
_COUNT = rf"\d{{1,4}}|{'|'.join(_COUNTS)}"
_OFFSETS = (
    r"(?P<sign>[+–-]) ?(?P<n>\d{1,4}) ?(?P<unit>[a-z]+)",
    rf"(?:(?P<n>{_COUNT}) )?(?P<unit>[a-z]+) (?P<way>paasta|kuluttua|ago|sitten|from now|from today)",
    r"(?P<n>\d{1,4}) ?(?P<unit>[a-z]+) (?P<way>paasta|kuluttua|ago|sitten)",
    rf"in (?P<n>{_COUNT}) ?(?P<unit>[a-z]+?)(?:['’]?s['’]? time)?",
)
_WHICH = {
    word: step
    for step, words in {
        0: "tama tassa talla tahan taman tana talle this",
        1: "ensi ens seuraava seuraavana seuraavalla seuraavassa seuraavaan seuraavan tuleva tulevana tulevan tulevaan "
        "tulevalla next coming",
        -1: "viime last",
    }.items()
    for word in words.split()
}
_OTHER_FRIDAY = ("ensi", "ens", "next")
"""With a weekday that is still ahead this week, these mean this one to some and the one after to others."""
_WHICH_WORD = rf"(?P<which>{'|'.join(_WHICH)})"
_END = r"(?:the )?end of (?:the )?(?P<en>.+)|(?P<fi>.+) (?:loppu|loppuun|lopussa|lopuksi|lopulle)"
_SHORT_END = {"eow": "week", "eom": "month", "eoq": "quarter", "eoy": "year"}
_LIMIT = re.compile(r"^(?:by|until|till|viimeistaan) | (?:mennessa|asti|saakka)$")
_DAY_OF_MONTH = (
    r"(?:on )?(?:the )?(?P<day>\d{1,2})(?:st|nd|rd|th)|(?P<paiva>\d{1,2})\.(?: ?(?:paiva(?:na|an|ksi|lle)?|pv))?"
)
_IN_MONTH = (
    rf"{_WHICH_WORD} (?:kuun|kuukauden) (?P<day>\d{{1,2}})\.(?: ?(?:paiva(?:na|an|ksi)?|pv))?",
    rf"(?:the )?(?P<day>\d{{1,2}})(?:st|nd|rd|th) of {_WHICH_WORD} month",
)
_WEEKDAY_ENDINGS = ("", "na", "hin", "ksi", "lle", "n")
_WEDNESDAYS = ("keskiviikkona", "keskiviikkoon", "keskiviikoksi", "keskiviikolle", "keskiviikon")


def is_limit(simple: str) -> bool:
    """Whether a text says by when, and not when."""
    return _LIMIT.search(simple) is not None


def days_said(simple: str, today: date, typed: str, *, is_past: bool = False) -> Days | None:
    """The days that words mean, None for a text that is none of them; `is_past` of what has happened already."""
    simple = _LIMIT.sub("", simple).removeprefix("on ")
    if simple in _DAYS_FROM_TODAY:
        return one_day(shifted(today, _DAYS_FROM_TODAY[simple], "day", typed))
    return (
        _weekday(simple, today, typed, is_past=is_past)
        or _offset(simple, today, typed)
        or _period(simple, today, typed)
        or _end(simple, today, typed, is_past=is_past)
        or _day_of_month(simple, today, typed, is_past=is_past)
    )


def one_day(day: date) -> Days:
    return Days(day, day)


# --- weekdays -----------------------------------------------------------------------------------------------------


def weekday_said(word: str) -> int | None:
    """0 for Monday in every case in which it is said; not for `maanantaisin`, which is every Monday."""
    word = word.rstrip(".,")
    if word.endswith(("sin", "days")):
        return None
    if word in _WEDNESDAYS:
        return 2
    for ending in _WEEKDAY_ENDINGS:
        if word.endswith("tai" + ending):
            word = word.removesuffix(ending)
            break
    return weekday_of_word(word)


def _weekday(simple: str, today: date, typed: str, *, is_past: bool) -> Days | None:
    """A weekday: the next one after today, of what has happened the last one, or that of a week."""
    weekday = weekday_said(simple)
    if weekday is not None:
        ahead = (weekday - today.weekday() - 1) % 7 + 1
        return one_day(shifted(today, ahead - 7 if is_past else ahead, "day", typed))
    match = re.fullmatch(rf"{_WHICH_WORD} (?P<day>\S+)", simple)
    weekday = weekday_said(match["day"]) if match is not None else None
    if match is not None and weekday is not None:
        return one_day(_which_weekday(match["which"], weekday, today, typed))
    return _weekday_of_week(simple, today, typed)


def _which_weekday(which: str, weekday: int, today: date, typed: str) -> date:
    this_week = shifted(today, weekday - today.weekday(), "day", typed)
    coming = shifted(today, (weekday - today.weekday() - 1) % 7 + 1, "day", typed)
    if _WHICH[which] < 0:
        return shifted(today, -((today.weekday() - weekday - 1) % 7 + 1), "day", typed)
    if _WHICH[which] == 0:
        return this_week
    if which in _OTHER_FRIDAY and this_week > today:
        raise ValueProblem("ambiguous-date", typed=typed, first=this_week, second=shifted(this_week, 1, "week", typed))
    return coming


_WEEK_OF = rf"{_WHICH_WORD} (?:viiko(?:n|lla)|viikkoon|week)"
_DAY_OF_WEEK = (rf"{_WEEK_OF} (?P<day>\S+)", rf"(?P<day>\S+) {_WEEK_OF}")


def _weekday_of_week(simple: str, today: date, typed: str) -> Days | None:
    """`ensi viikon perjantai`, `friday next week`."""
    for pattern in _DAY_OF_WEEK:
        match = re.fullmatch(pattern, simple)
        weekday = weekday_said(match["day"]) if match is not None else None
        if match is not None and weekday is not None:
            monday = shifted(today, -today.weekday(), "day", typed)
            return one_day(shifted(monday, 7 * _WHICH[match["which"]] + weekday, "day", typed))
    return None


# --- so and so long from today --------------------------------------------------------------------------------------


def _offset(simple: str, today: date, typed: str) -> Days | None:
    if simple.endswith("fortnight") or simple.startswith("fortnight"):
        simple = re.sub(r"\b(?:an? )?fortnight\b", "two weeks", simple)
    for pattern in _OFFSETS:
        match = re.fullmatch(pattern, simple, re.ASCII)
        unit = _UNITS.get(match["unit"]) if match is not None else None
        if match is not None and unit is not None:
            words = match.groupdict()
            is_back = words.get("sign") in ("-", "–") or words.get("way") in ("ago", "sitten")
            number = words["n"] or "1"
            count = _COUNTS.get(number) or int(number)
            return one_day(shifted(today, -count if is_back else count, unit, typed))
    return None


# --- weeks, months, quarters and years ------------------------------------------------------------------------------


def _period(simple: str, today: date, typed: str) -> Days | None:
    """The week, month, quarter or year around today, or the one after or before it."""
    if simple in _SHORT_END:
        return around(today, _SHORT_END[simple])
    match = re.fullmatch(rf"{_WHICH_WORD} (?P<unit>[a-z]+)", simple)
    if match is None:
        return None
    unit = _UNITS.get(match["unit"], "day")
    return around(shifted(today, _WHICH[match["which"]], unit, typed), unit) if unit != "day" else None


def _end(simple: str, today: date, typed: str, *, is_past: bool) -> Days | None:
    """The end of a period is the period: what is chosen of it is its last day."""
    match = re.fullmatch(_END, simple)
    if match is None:
        return None
    month = end_of_month(simple)
    if month is not None:
        year = today.year - (month > today.month) if is_past else today.year + (month < today.month)
        return Form(year, month).days(typed)
    inner = match["en"] or match["fi"]
    unit = _UNITS.get(inner, "day")
    if unit != "day":
        return around(today, unit)
    form = form_of(inner)
    if form is not None and form.day is None and form.year is not None:
        return form.days(typed)
    return _period(inner, today, typed)


def around(day: date, unit: str) -> Days:
    """The week, month, quarter or year that holds a day."""
    if unit == "week":
        year, week, _ = day.isocalendar()
        return Form(year, week=week).sure_days
    if unit == "year":
        return Days(day.replace(month=1, day=1), day.replace(month=12, day=31))
    if unit == "quarter":
        return Form(day.year, quarter=(day.month + 2) // 3).sure_days
    return Form(day.year, day.month).sure_days


def period_after(days: Days) -> Days | None:
    """The week, month, quarter or year after one; None for other stretches of days."""
    unit = next((unit for unit in _PERIODS if around(days.first, unit) == days), None)
    following = plus_if_any(days.last, 1)
    if unit is None or following is None:
        return None
    return around(following, unit)


# --- days of a month ------------------------------------------------------------------------------------------------


def _day_of_month(simple: str, today: date, typed: str, *, is_past: bool) -> Days | None:
    for pattern in _IN_MONTH:
        match = re.fullmatch(pattern, simple, re.ASCII)
        if match is not None:
            month = shifted(today, _WHICH[match["which"]], "month", typed)
            return Form(month.year, month.month, int(match["day"])).days(typed)
    match = re.fullmatch(_DAY_OF_MONTH, simple, re.ASCII)
    if match is None:
        return None
    day = int(match["day"] or match["paiva"])
    step = -1 if is_past else 1
    for count in range(4):
        month = shifted(today, step * count, "month", typed)
        meant = Form(month.year, month.month, day).day_if_any()
        if meant is not None and (meant <= today) == is_past:
            return one_day(meant)
    return None


_DAYS_IN = {"day": 1, "week": 7}
_MONTHS_IN = {"month": 1, "quarter": 3, "year": 12}


def shifted(day: date, count: int, unit: str, typed: str) -> date:
    """A day so many days, weeks, months, quarters or years later; at the end of a shorter month, its last day."""
    if unit in _DAYS_IN:
        later = plus_if_any(day, count * _DAYS_IN[unit])
    else:
        later = months_from_if_any(day, count * _MONTHS_IN[unit])
    if later is None:
        raise ValueProblem("not-a-date", typed=typed, weeks=SAID_IN_WEEKS)
    return later
