"""Why a text is not a date, and what was probably meant: two readings of `12/1/2026`, a clock time, a number of Excel's."""

from __future__ import annotations

import re
from datetime import date

from seuranta.plan.values.calendar_end import plus
from seuranta.plan.values.periods import LONGEST_DATE, Form, form_of
from seuranta.plan.values.ranges import read_range
from seuranta.plan.values.wishes import as_wish, as_year
from seuranta.plan.words.diagnostic import ValueProblem, Week


def unreadable_date(text: str, typed: str) -> ValueProblem:
    """The problem of a `plain` text that is no form of a date."""
    if len(text) <= LONGEST_DATE:
        for explain in (_as_time, _as_range, _as_day_count, _as_numbers, _as_week, as_year, as_wish, _among_words):
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


def day_before_time(text: str) -> str:
    """What stands before a time of day in a `plain` text; empty where there is no time, or nothing before it."""
    match = re.fullmatch(_TIME, text, re.ASCII)
    return match["day"] if match is not None else ""


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


_MARK = r" ?[-/.,] ?"
_DAY_FIRST = rf"(\d{{1,2}}){_MARK}(\d{{1,2}}){_MARK}(\d{{4}}|\d{{2}})"
_YEAR_FIRST = rf"(\d{{4}}){_MARK}(\d{{1,2}}){_MARK}(\d{{1,2}})|((?:19|20)\d\d)(\d\d)(\d\d)"
_SHORT_YEAR = r"(\d{1,2})\.(\d{1,2})\.? ?[-–'’](\d{2})"
_TOGETHER = r"(\d{2})(\d{2})(\d{4})"
_MONTH_AND_YEAR = r"(\d{1,2})(?: ?[-.] ?(\d{4})|/(\d{2}))"
_WITHOUT_YEAR = r"(\d{1,2}) ?[-/] ?(\d{1,2})"


def _as_numbers(text: str, typed: str) -> ValueProblem | None:
    """Numbers in an order or with marks that do not say which is the day."""
    match = re.fullmatch(_DAY_FIRST, text, re.ASCII)
    if match is not None:
        return _which(_orders(match, text), typed)
    match = re.fullmatch(_YEAR_FIRST, text, re.ASCII)
    if match is not None:
        return _meant(Form(*(int(part) for part in match.groups() if part is not None)), typed)
    match = re.fullmatch(_TOGETHER, text, re.ASCII)
    if match is not None:
        return _meant(Form(int(match[3]), int(match[2]), int(match[1])), typed)
    match = re.fullmatch(_SHORT_YEAR, text, re.ASCII)
    if match is not None:
        return _meant(Form(2000 + int(match[3]), int(match[2]), int(match[1])), typed)
    match = re.fullmatch(_MONTH_AND_YEAR, text, re.ASCII)
    if match is not None and 1 <= int(match[1]) <= 12 and (match[2] or int(match[3]) > 12):
        return ValueProblem("not-a-date", typed=typed, suggestion=f"{int(match[1])}/{match[2] or '20' + match[3]}")
    match = re.fullmatch(_WITHOUT_YEAR, text, re.ASCII)
    if match is not None:
        first, second = int(match[1]), int(match[2])
        day, month = (first, second) if second <= 12 else (second, first)
        Form(month=month, day=day).days(typed)
    return None


def _orders(match: re.Match[str], text: str) -> list[Form]:
    """Three numbers as day, month and year; as month first, unless a dot or a comma stands between them; and as year
    first, where each has two figures.
    """
    first, second, third = (int(part) for part in match.groups())
    year = third if len(match[3]) == 4 else 2000 + third
    forms = [Form(year, second, first)]
    if "." not in text and "," not in text:
        forms.append(Form(year, first, second))
    if all(len(part) == 2 for part in match.groups()):
        forms.append(Form(2000 + first, second, third))
    return forms


def _which(forms: list[Form], typed: str) -> ValueProblem:
    """Orders of the same numbers, the usual one here first; a day that does not exist is no reading."""
    days = [form.day_if_any() for form in forms]
    different = list(dict.fromkeys(day for day in days if day is not None))
    if not different:
        return _meant(forms[0], typed)
    if len(different) == 1:
        return ValueProblem("not-a-date", typed=typed, suggestion=different[0])
    return ValueProblem("ambiguous-date", typed=typed, first=different[0], second=different[1])


def _meant(form: Form, typed: str) -> ValueProblem:
    return ValueProblem("not-a-date", typed=typed, suggestion=form.days(typed).last)


_DAY_COUNT = r"([3-7]\d{4})(?:[.,]\d+)?"
_FIRST_COUNTED = date(1899, 12, 30)


def _as_day_count(text: str, typed: str) -> ValueProblem | None:
    """A spreadsheet keeps a day as the number of days since the end of 1899."""
    match = re.fullmatch(_DAY_COUNT, text, re.ASCII)
    if match is None:
        return None
    return ValueProblem("day-as-number", typed=typed, suggestion=plus(_FIRST_COUNTED, int(match[1])))


_WEEK = r"(?:kw|v|vkko)\.? ?(?P<week>\d{1,2})(?:[ /.,-]{1,2}(?P<year>\d{4}))?"
_WEEKDAY_OF_WEEK = r"(?P<year>\d{4})-?w(?P<week>\d\d)-?(?P<weekday>[1-7])"


def _as_week(text: str, typed: str) -> ValueProblem | None:
    """A week as Germans and others write it, and the day of a week of ISO 8601."""
    match = re.fullmatch(_WEEK, text, re.ASCII)
    if match is not None:
        monday = Form(int(match["year"]) if match["year"] else None, week=int(match["week"])).days(typed).first
        year, week, _ = monday.isocalendar()
        return ValueProblem("not-a-date", typed=typed, suggestion=Week(year, week))
    match = re.fullmatch(_WEEKDAY_OF_WEEK, text, re.ASCII)
    if match is None:
        return None
    monday = Form(int(match["year"]), week=int(match["week"])).days(typed).first
    return ValueProblem("not-a-date", typed=typed, suggestion=plus(monday, int(match["weekday"]) - 1))


_HEDGE = (
    r"(?:viim(?:eist(?:aan)?)?|viimeinen paiva|noin|n|arvio\w*|alustava\w*|ehdotus|tavoite|dl|deadline"
    r"|latest|about|around|approx|ca|est|no later than|until|due|tentative\w*)[.:]?"
)
_BEHIND = rf"(?:{_HEDGE}|asti|saakka|tarkista|tarkistetaan|vahvistetaan|varmista|check|confirm|tbc)[!?.]*"
_AMONG = rf"(?:{_HEDGE} ?)?(?P<day>.*?)(?:,? ?(?:\(.*\)|{_BEHIND}|[?!]+))?"


def _among_words(text: str, typed: str) -> ValueProblem | None:
    """A day with a word or a bracket beside it that makes it no other day: `viim. 1.12.2026`, `1.12.2026 (tarkista)`."""
    match = re.fullmatch(_AMONG, text)
    form = form_of(match["day"]) if match is not None and match["day"] != text else None
    days = form.days(typed) if form is not None else None
    if days is None or days.first != days.last:
        return None
    return ValueProblem("not-a-date", typed=typed, suggestion=days.first)
