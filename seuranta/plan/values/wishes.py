"""Words and periods that leave the day open: `heti`, `syksy 2026`, `H1/2027`; and the days they may mean.

Nothing here is a date. What is proposed of such days is the business of the field, in `dates`, and of the day, in `spoken`.
"""

from __future__ import annotations

import re
from datetime import date

from seuranta.plan.values.calendar_end import plus
from seuranta.plan.values.periods import Days, Form, month_number, weekday_number
from seuranta.plan.words.diagnostic import Argument, ValueProblem

SOON, LATER, RELATIVE = "soon", "later", "relative"
_SEASONS = {"spring": (3, 5), "summer": (6, 8), "autumn": (9, 11), "winter": (12, 2), "end_of_year": (12, 12)}
"""The first and last months of the seasons, as people in the north mean them; a winter ends in its year."""
_WISHES = {
    "spring": r"(?:alku|loppu|ensi |viime )*keva\w*|.*\bspring",
    "summer": r"(?:alku|loppu|keski|ensi |viime )*kesa(?!kuu)\w*|.*\bsummer",
    "autumn": r"(?:alku|loppu|ensi |viime )*syks\w*|.*\b(?:autumn|fall)",
    "winter": r"(?:alku|loppu|keski|ensi |viime )*talv\w*|.*\bwinter",
    "end_of_year": r"(?:vuoden )?loppu\w*|loppuvuo\w*|(?:by )?(?:the )?end of (?:the )?(?:year)?|eoy",
    "christmas": r"joulu(?!kuu)\w*|.*christmas",
    SOON: (
        r"heti\b.*|nyt|valittomasti|mahdollisimman pian|pian|kiire\w*"
        r"|a\.?s\.?a\.?p\.?|as soon as possible|now|soon|immediately|urgent|at once"
    ),
    LATER: (
        r"[?–-]+|myohemmin|joskus|avoin|auki|sovitaan\b.*|ei (?:viela )?(?:tiedossa|sovittu)|kesken|kun .*"
        r"|tb[acd]|later|open|sometime|to be .*|n/?a|not (?:yet )?\w+|when .*"
    ),
    RELATIVE: (
        r"tanaan|today|(?:yli)?huomenna|(?:yli)?huomi\w+|(?:day after )?tomorrow|eilen|(?:day before )?yesterday"
        r"|toissapaivana|(?:tama|tassa|talla|this|ensi|ens|seuraava\w*|next|viime|last) \w+"
        r"|eo[wmq]|\w+ loppu\w*|\w+ lopussa|(?:by )?(?:the )?end of .*"
        r"|[+–-] ?\d+ ?\w+|\w+ (?:\w+ )?(?:paasta|kuluttua|sitten|ago)|in \w+ \w+"
    ),
}
_YEAR_BESIDE = r"\b(?:vuo\w+ )?((?:19|20)\d{2})\b ?(?:n )?"
_YEAR = r"(?:vuosi |vuonna |year )?(?:h(?P<half>[12])[/ ]?)?(?P<year>\d{4})(?:[-/ ]?h(?P<half2>[12]))?"
_END_OF_MONTH = r"(?:by )?(?:the )?end of (?P<en>[a-z]+)|(?P<fi>[a-z]+)n lop(?:pu\w*|ussa)"


class OpenPeriod(ValueProblem):
    """The problem of a period that is no date, with its days: of a start the first one is proposed, of a due date the
    last working day.
    """

    def __init__(self, name: str, days: Days, **args: Argument) -> None:
        super().__init__(name, **args, suggestion=days.last)
        self.days = days

    def meaning(self, day: date) -> ValueProblem:
        return ValueProblem(self.name, **{**self.args_for_text, "suggestion": day})


def as_year(text: str, typed: str) -> ValueProblem | None:
    """A year or half a year is too long a period for anything in a plan."""
    match = re.fullmatch(_YEAR, text, re.ASCII)
    if match is None:
        return None
    year, half = int(match["year"]), match["half"] or match["half2"]
    first, last = {"1": (1, 6), "2": (7, 12)}.get(half, (1, 12))
    return OpenPeriod("not-a-date", _months(year, first, last, typed), typed=typed)


def as_wish(text: str, typed: str) -> ValueProblem | None:
    """Words that leave the day open; of a season with its year, and of the end of a month, the days are known."""
    text = text.removesuffix(" mennessa")
    beside = re.search(_YEAR_BESIDE, text, re.ASCII)
    if beside is not None:
        text = " ".join(re.sub(_YEAR_BESIDE, "", text).split())
    wish = next((wish for wish, words in _WISHES.items() if re.fullmatch(words, text, re.ASCII)), None)
    if wish is None and weekday_number(text) is not None:
        wish = RELATIVE
    if wish is None:
        return None
    days = _days(wish, text, int(beside[1]), typed) if beside is not None else None
    if days is not None:
        return OpenPeriod("wish-as-date", days, typed=typed, wish=wish)
    return ValueProblem("wish-as-date", typed=typed, wish=wish)


def _days(wish: str, text: str, year: int, typed: str) -> Days | None:
    if is_season(wish):
        return season(wish, year)
    month = end_of_month(text)
    return last_weekday(Form(year, month).days(typed)) if month is not None else None


def end_of_month(text: str) -> int | None:
    """The month of which a `plain` text means the end: `kesakuun loppu`, `end of June`."""
    match = re.fullmatch(_END_OF_MONTH, text, re.ASCII)
    return month_number(match["en"] or match["fi"]) if match is not None else None


def is_season(wish: str) -> bool:
    return wish in _SEASONS or wish == "christmas"


def season(wish: str, year: int) -> Days:
    """The days of a season that ends in a year; `by Christmas` is before its eve."""
    if wish == "christmas":
        return Days(date(year, 12, 1), date(year, 12, 23))
    first, last = _SEASONS[wish]
    return Days(_months(year - (first > last), first, first, wish).first, _months(year, last, last, wish).last)


def _months(year: int, first: int, last: int, typed: str) -> Days:
    return Days(Form(year, first).days(typed).first, Form(year, last).days(typed).last)


def last_weekday(days: Days) -> Days:
    """The last day of a stretch that is no Saturday or Sunday, as a stretch."""
    day = on_or_before_friday(days.last)
    return Days(day, day)


def on_or_before_friday(day: date) -> date:
    return plus(day, min(0, 4 - day.weekday()))
