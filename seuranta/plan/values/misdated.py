"""Why a text is not a date, and what was probably meant: two readings of `12/1/2026`, a clock time, a wish."""

from __future__ import annotations

import re
from datetime import date, timedelta

from seuranta.plan.diagnostic import ValueProblem
from seuranta.plan.values.periods import FIRST_YEAR, LONGEST_DATE, Form, form_of, weekday_number
from seuranta.plan.values.ranges import read_range


def unreadable_date(text: str, typed: str) -> ValueProblem:
    """The problem of a `plain` text that is no form of a date."""
    if text and len(text) <= LONGEST_DATE:
        for explain in (_as_time, _as_range, _as_numbers, _as_year, _as_wish):
            try:
                problem = explain(text, typed)
            except ValueProblem as other:
                problem = other
            if problem is not None:
                return problem
    return ValueProblem("not-a-date", typed=typed)


def looks_like_a_day(text: str) -> bool:
    """Whether a `plain` text is a day with a slip in it, and no words."""
    for explain in (_as_time, _as_range, _as_numbers):
        try:
            problem = explain(text, text)
        except ValueProblem:
            return True
        if problem is not None:
            return problem.name != "time-in-date" or problem.args_for_text["suggestion"] is not None
    return False


_CLOCK = r"\d{1,2}[.:]\d{2}(?::\d{2}(?:\.\d+)?)?(?: ?[ap]m)?(?:z|[+–-]\d{2}:?\d{2})?"
_TIME = rf"(?P<day>.*?)(?:^|(?<=\d)t|,? )(?:(?:klo|kello|at)\.? ?\d.*|(?<!^){_CLOCK}(?: ?[–-] ?{_CLOCK})?)"


def _as_time(text: str, typed: str) -> ValueProblem | None:
    match = re.fullmatch(_TIME, text, re.ASCII)
    if match is None:
        return None
    form = form_of(match["day"])
    if form is None and match["day"]:
        return None
    day = form.days(typed).last if form is not None else None
    return ValueProblem("time-in-date", typed=typed, suggestion=day)


def _as_range(text: str, typed: str) -> ValueProblem | None:
    days = read_range(text, typed)
    return ValueProblem("range-for-day", typed=typed, first=days.first, last=days.last) if days is not None else None


_MARK = r" ?[-/.] ?"
_DAY_FIRST = rf"(\d{{1,2}}){_MARK}(\d{{1,2}}){_MARK}(\d{{4}}|\d{{2}})"
_YEAR_FIRST = rf"(\d{{4}}){_MARK}(\d{{1,2}}){_MARK}(\d{{1,2}})|((?:19|20)\d\d)(\d\d)(\d\d)"
_TOGETHER = r"(\d{2})(\d{2})(\d{4})"
_MONTH_AND_YEAR = r"(\d{1,2})(?: ?[-.] ?(\d{4})|/(\d{2}))"
_WITHOUT_YEAR = r"(\d{1,2}) ?[-/] ?(\d{1,2})"


def _as_numbers(text: str, typed: str) -> ValueProblem | None:
    """Numbers in an order or with marks that do not say which is the day."""
    match = re.fullmatch(_DAY_FIRST, text, re.ASCII)
    if match is not None:
        one, two, year = (int(part) for part in match.groups())
        return _either(one, two, year if year > 99 else 2000 + year, typed)
    match = re.fullmatch(_YEAR_FIRST, text, re.ASCII)
    if match is not None:
        return _meant(*(int(part) for part in match.groups() if part is not None), typed=typed)
    match = re.fullmatch(_TOGETHER, text, re.ASCII)
    if match is not None:
        return _meant(int(match[3]), int(match[2]), int(match[1]), typed=typed)
    match = re.fullmatch(_MONTH_AND_YEAR, text, re.ASCII)
    if match is not None and 1 <= int(match[1]) <= 12 and (match[2] or int(match[3]) > 12):
        return ValueProblem("not-a-date", typed=typed, suggestion=f"{int(match[1])}/{match[2] or '20' + match[3]}")
    match = re.fullmatch(_WITHOUT_YEAR, text, re.ASCII)
    if match is not None:
        one, two = int(match[1]), int(match[2])
        Form(month=two if two <= 12 else one, day=one if two <= 12 else two).days(typed)
    return None


def _either(one: int, two: int, year: int, typed: str) -> ValueProblem:
    """Day first, as here, or month first, as elsewhere; a day that does not exist is no reading."""
    day_first, month_first = _day(year, two, one), _day(year, one, two)
    if day_first is None and month_first is None:
        return _meant(year, two, one, typed=typed)
    if day_first is None or month_first is None or day_first == month_first:
        return ValueProblem("not-a-date", typed=typed, suggestion=day_first or month_first)
    return ValueProblem("ambiguous-date", typed=typed, first=day_first, second=month_first)


def _meant(year: int, month: int, day: int, *, typed: str) -> ValueProblem:
    return ValueProblem("not-a-date", typed=typed, suggestion=Form(year, month, day).days(typed).last)


def _day(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day) if year >= FIRST_YEAR else None
    except ValueError:
        return None


_YEAR = r"(?:vuosi |vuonna |year )?(?:h(?P<half>[12])[/ ]?)?(?P<year>\d{4})(?:[-/ ]?h(?P<half2>[12]))?"


def _as_year(text: str, typed: str) -> ValueProblem | None:
    """A year or half a year is too long a period for anything in a plan."""
    match = re.fullmatch(_YEAR, text, re.ASCII)
    if match is None:
        return None
    month = 6 if "1" in (match["half"], match["half2"]) else 12
    return ValueProblem("not-a-date", typed=typed, suggestion=Form(int(match["year"]), month).days(typed).last)


SOON, LATER, RELATIVE = "soon", "later", "relative"
LAST_MONTH = {"spring": 5, "summer": 8, "autumn": 11, "winter": 2, "end_of_year": 12}
"""Where the seasons end, as people in the north mean them."""
_WISHES = {
    "spring": r"(?:alku|loppu|ensi |viime )*keva\w*|.*\bspring",
    "summer": r"(?:alku|loppu|keski|ensi |viime )*kesa\w*|.*\bsummer",
    "autumn": r"(?:alku|loppu|ensi |viime )*syks\w*|.*\b(?:autumn|fall)",
    "winter": r"(?:alku|loppu|keski|ensi |viime )*talv\w*|.*\bwinter",
    "end_of_year": (
        r"(?:vuoden )?loppu\w*|loppuvuo\w*|(?:by )?(?:the )?end of (?:the )?(?:year)?|eoy|joulu\w*|.*christmas"
    ),
    SOON: (
        r"heti\b.*|nyt|valittomasti|mahdollisimman pian|pian|kiire\w*"
        r"|a\.?s\.?a\.?p\.?|as soon as possible|now|soon|immediately|urgent|at once"
    ),
    LATER: (
        r"[?–-]+|myohemmin|joskus|avoin|auki|sovitaan\b.*|ei (?:viela )?(?:tiedossa|sovittu)|kesken|kun .*"
        r"|tbd|tba|later|open|sometime|to be .*|n/?a|not (?:yet )?\w+|when .*"
    ),
    RELATIVE: (
        r"tanaan|today|(?:yli)?huomenna|huominen|(?:day after )?tomorrow|eilen|(?:day before )?yesterday|toissapaivana"
        r"|(?:tama|tassa|talla|this|ensi|seuraava|next|viime|last) \w+"
        r"|eo[wmq]|\w+ loppu\w*|(?:by )?(?:the )?end of .*"
        r"|[+–-] ?\d+ ?\w+|\d+ \w+ (?:paasta|kuluttua|sitten|ago)|in \d+ \w+"
    ),
}
_YEAR_BESIDE = r"\b(?:vuo\w+ )?((?:19|20)\d{2})\b ?(?:n )?"


def _as_wish(text: str, typed: str) -> ValueProblem | None:
    """Words that leave the day open; with a year beside a season, the end of that season is proposed."""
    text = text.removesuffix(" mennessa")
    year = re.search(_YEAR_BESIDE, text, re.ASCII)
    if year is not None:
        text = " ".join(re.sub(_YEAR_BESIDE, "", text).split())
    wish = next((wish for wish, words in _WISHES.items() if re.fullmatch(words, text, re.ASCII)), None)
    if wish is None and weekday_number(text) is not None:
        wish = RELATIVE
    if wish is None:
        return None
    suggestion = season_end(wish, int(year[1])) if year is not None and wish in LAST_MONTH else None
    return ValueProblem("wish-as-date", typed=typed, wish=wish, suggestion=suggestion)


def season_end(season: str, year: int) -> date:
    """The last weekday of a season that ends in a year: a day to propose, not to assume."""
    return on_or_before_friday(Form(year, LAST_MONTH[season]).days(season).last)


def on_or_before_friday(day: date) -> date:
    return day - timedelta(max(0, day.weekday() - 4))
