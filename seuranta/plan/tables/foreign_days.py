"""Days as tables write them and plans do not: Swedish and German words, timestamps, `KW 48`, `2026/12/18`, `viim. 18.12.2026`.

A text is turned into one that a plan takes; what it means is the business of `values.dates`.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import UTC, datetime
from functools import lru_cache
from zoneinfo import ZoneInfo

from seuranta.plan.values.periods import plain, usual_day

_MONTHS = {
    "january": "januari januar jänner",
    "february": "februari februar",
    "march": "mars märz mär",
    "april": "",
    "may": "maj mai",
    "june": "juni",
    "july": "juli",
    "august": "augusti",
    "september": "",
    "october": "oktober okt",
    "november": "",
    "december": "dezember dez",
}
_WEEKDAYS = {
    "monday": "måndag mån montag mo",
    "tuesday": "tisdag tis dienstag di",
    "wednesday": "onsdag ons mittwoch mi",
    "thursday": "torsdag tors donnerstag do",
    "friday": "fredag fre freitag fr",
    "saturday": "lördag lör samstag sa",
    "sunday": "söndag sön sonntag so",
}


_SEASONS = {
    "spring": "vår våren frühling frühjahr",
    "summer": "sommar sommaren sommer",
    "autumn": "höst hösten herbst",
    "winter": "vinter vintern",
}


def _by_word(names: Mapping[str, str]) -> dict[str, str]:
    return {plain(word).replace("ü", "u"): name for name, words in names.items() for word in words.split()}


_ENGLISH_WORD = _by_word(_MONTHS | _SEASONS)
_ENGLISH_WEEKDAY = _by_word(_WEEKDAYS)
_LIMIT = (
    r"(?:viim(?:eistaan)?\.?|viimeinen paiva|mennessa|deadline:?|dl:?|due(?: by)?:?|no later than|latest|until|by"
    r"|senast(?: den)?|spatestens(?: am)?|bis(?: zum| spatestens)?|till(?: den)?) (?=\S)"
)
_LIMIT_BEHIND = r"(?<=\d)\.? (?:mennessa|asti|saakka|latest|at the latest|senast)\.?"
_PREPOSITION = re.compile(r"^(?:den|im|in|i|till) (?=\S)")
_WEEK = (
    r"(?P<before>.*?)\b(?:kw|v|vk|vko|vecka|woche|kalenderwoche)\.? ?(?P<week>\d{1,2})(?:[ /.,-]{1,2}(?P<year>\d{4}))?"
)
_YEAR_FIRST = r"(\d{4}) ?[/.] ?(\d{1,2}) ?[/.] ?(\d{1,2})\.?"
_WITH_NAME = r"(\d{1,2})[/-]([^\W\d]{3,})\.?[/-](\d{4}|\d{2})"
_CLOCK = r"(?:,? (?:klo|kl\.?|um|at)\.? ?\d{1,2}(?:[:.]\d{2})?|(?:,? |t)\d{1,2}:\d{2}(?::\d{2}(?:\.\d+)?)?)(?: ?[ap]\.?m\.?| uhr)?"
_INSTANT = r"\d{4}-\d\d-\d\d[t ]\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?:z|[+\u2013-]\d\d:?\d\d)"


@lru_cache(maxsize=4096)
def as_plans_say(typed: str, timezone: str, *, is_limit: bool) -> str:
    """The text as a plan would have it; where nothing here is known of it, as it stands.

    `is_limit` is whether a word for `at the latest` changes nothing.
    """
    if usual_day(typed) is not None:
        return typed
    text = plain(typed).replace("ü", "u").replace("→", "\u2013")
    if re.fullmatch(_INSTANT, text, re.ASCII):
        return _day_there(text, timezone)
    text = re.sub(rf"{_CLOCK}$", "", text, flags=re.ASCII)
    if is_limit:
        text = re.sub(_LIMIT_BEHIND, "", re.sub(rf"^{_LIMIT}", "", text))
    text = re.sub(r"[^\W\d]+", lambda word: _ENGLISH_WORD.get(word[0], word[0]), _PREPOSITION.sub("", text))
    text = re.sub(r"^([^\W\d]+)(?=[., ]+\d)", lambda word: _ENGLISH_WEEKDAY.get(word[0], word[0]), text)
    for pattern, written in ((_YEAR_FIRST, r"\1-\2-\3"), (_WITH_NAME, r"\1 \2 \3")):
        text = re.sub(rf"^{pattern}$", written, text, flags=re.ASCII if pattern == _YEAR_FIRST else 0)
    week = re.fullmatch(_WEEK, text, re.ASCII)
    if week is not None and not week["before"].strip():
        text = f"week {int(week['week'])}" + (f"/{week['year']}" if week["year"] else "")
    return text


def _day_there(instant: str, timezone: str) -> str:
    """The day of an instant where the plan is: 22.00 in London is tomorrow in Helsinki."""
    at = datetime.fromisoformat(instant.replace("t", "T").replace("z", "+00:00").replace("\u2013", "-"))
    try:
        return at.astimezone(ZoneInfo(timezone)).date().isoformat()
    except (LookupError, ValueError):
        return at.astimezone(UTC).date().isoformat()


def without_time(typed: str) -> str:
    """A text as it is compared, without the time of day behind it."""
    return re.sub(rf"{_CLOCK}$", "", plain(typed), flags=re.ASCII)
