"""Recurrences as people write them: a closed grammar of phrases in Finnish and English, and the rule that each means.

Which days a rule falls on is known to `recurrence`, and how it is printed to `printed_recurrence`.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from functools import cache, lru_cache
from typing import Literal, NamedTuple

from seuranta.plan.values.periods import weekday_number
from seuranta.plan.values.times import Clock, read_time
from seuranta.plan.words import vocabulary
from seuranta.plan.words.choices import VALUES
from seuranta.plan.words.diagnostic import Term, ValueProblem

Unit = Literal["week", "month", "checkpoint"]
Parity = Literal["even", "odd"]

MOST_WEEKS = 104
LONGEST_PHRASE = 200
"""With the time; what is longer is a text that got into the wrong field."""
LAST = -1


class Rule(NamedTuple):
    """A recurrence: every so many weeks or months, and on which day of them, where the phrase names one.

    `weekday` counts from Monday, 0 to 6; `order` (of the weekday) and `working_day` count within the month, 1 first,
    `LAST` last; `day` is a day of the month, the last one where the month is shorter. A rule of unit `checkpoint`
    is the weekday after each checkpoint.
    """

    unit: Unit
    every: int = 1
    weekday: int | None = None
    parity: Parity | None = None
    order: int | None = None
    day: int | None = None
    working_day: int | None = None
    time: Clock | None = None

    @property
    def follows_checkpoint(self) -> bool:
        return self.unit == "checkpoint"

    @property
    def interval(self) -> int | None:
        """The nominal length in days, from which parts are counted; None where the checkpoints set it."""
        if self.unit == "checkpoint":
            return None
        if self.unit == "month":
            return self.every * 30
        return self.every * (14 if self.parity else 7)


@lru_cache(maxsize=1024)
def read_rule(typed: str) -> Rule:
    """The rule that a phrase means, with the time that may stand after `klo` or `at`.

    Raises unknown-recurrence with the nearest accepted phrases, ambiguous-recurrence, weeks-out-of-range,
    text-after-recurrence, or what is wrong with the time.
    """
    text = typed.strip()
    if len(text) > LONGEST_PHRASE:
        raise _unknown(text)
    _refuse_minus(text)
    rule = _timed(text) or (_timed(text[:-1]) if text.endswith(".") else None)
    if rule is not None:
        return rule
    kept = _BEFORE_EXCEPTION.match(text)
    if kept is not None and _timed(kept[1]) is not None:
        args = {"typed": text, "kept": kept[1].strip(), "rest": kept[2].strip(), "except": Term("checkpoint", "except")}
        raise ValueProblem("text-after-recurrence", **args)
    raise _unknown(text)


_MINUS = re.compile(r"(?:^|(?<=\s))[-\u2212\u2013]\s?(?=\d)")


def _refuse_minus(text: str) -> None:
    """`-2 viikon välein`: where spellings are compared, a hyphen is a space."""
    before_time = text.partition(" klo ")[0].partition(" at ")[0]
    without = _MINUS.sub("", before_time)
    if without != before_time and _timed(without) is not None:
        raise _out_of_range(text)


def _unknown(typed: str) -> ValueProblem:
    from seuranta.plan.values.near_phrases import near_phrases, two_meanings  # noqa: PLC0415 - only for a phrase that cannot be read

    meanings = two_meanings(typed)
    if meanings is not None:
        return ValueProblem("ambiguous-recurrence", typed=typed, **meanings, dates=Term("checkpoint", "date"))
    suggestion, near = near_phrases(typed)
    return ValueProblem("unknown-recurrence", typed=typed, suggestion=suggestion, near=near or None)


_TIME = re.compile(r"(.+?)\s+(?:klo\.?|kello|at)\s+(\S.*)", re.IGNORECASE | re.DOTALL)
_BEFORE_EXCEPTION = re.compile(
    r"(.+?)(?:\s*[,;(]|\s+(?=(?:paitsi|ei|except|excluding|but)\b))\s*(.+)", re.IGNORECASE | re.DOTALL
)


def _timed(text: str) -> Rule | None:
    with_time = _TIME.fullmatch(text)
    if with_time is None:
        return understood(text)
    rule = understood(with_time[1])
    return rule._replace(time=read_time(with_time[2])) if rule is not None else None


def understood(text: str) -> Rule | None:
    """The rule of a phrase without a time, None where it is not in the grammar."""
    folded = vocabulary.fold(text)
    for fixed in FIXED.values():
        if folded in fixed:
            return fixed[folded]
    for language, grammar in _GRAMMAR.items():
        for hint, template, rule in grammar:
            if hint in folded:
                match = re.fullmatch(template.format(**_places(language)), folded, re.ASCII)
                if match is not None:
                    return _completed(rule, match.groupdict(), text)
    return None


def _completed(rule: Rule, words: Mapping[str, str | None], typed: str) -> Rule:
    """The rule of a pattern, completed by the words that stood in its places."""
    if weekday := words.get("weekday"):
        rule = rule._replace(weekday=weekday_number(weekday))
    if order := words.get("order"):
        rule = rule._replace(order=_ORDERS[vocabulary.value("ordinal", order) or ""])
    if end := words.get("end"):
        rule = rule._replace(working_day=_ORDERS[vocabulary.value("ordinal", end) or ""])
    if months := words.get("months"):
        rule = rule._replace(every=_EVERY[months])
    if day := words.get("day"):
        rule = rule._replace(day=int(day))
    if weeks := words.get("weeks"):
        rule = rule._replace(every=_weeks(weeks, typed))
    return rule


def _weeks(count: str, typed: str) -> int:
    if count in _EVERY:
        return _EVERY[count]
    if len(count) > len(str(MOST_WEEKS)) or not 1 <= int(count) <= MOST_WEEKS:
        raise _out_of_range(typed)
    return int(count)


def _out_of_range(typed: str) -> ValueProblem:
    dates = Term("checkpoint", "date")
    return ValueProblem("weeks-out-of-range", typed=typed, first=1, last=MOST_WEEKS, dates=dates)


_ORDERS = {"first": 1, "second": 2, "third": 3, "fourth": 4, "last": LAST}
_COUNTS = {
    "fi": ["kahden", "kolmen", "neljan", "viiden", "kuuden", "seitseman", "kahdeksan", "yhdeksan", "kymmenen"],
    "en": ["two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"],
}
"""From two on, folded."""
_EVERY = {word: number for words in _COUNTS.values() for number, word in enumerate(words, 2)} | {
    "toisen": 2, "kolmannen": 3, "kuudennen": 6, "2.": 2, "3.": 3, "6.": 6,
    "second": 2, "other": 2, "third": 3, "sixth": 6, "2nd": 2, "3rd": 3, "6th": 6,
}  # fmt: skip
"""Numbers as words, folded: of weeks, and which month of several."""

_FIXED = {
    Rule("week"): (
        "viikoittain, joka viikko, kerran viikossa",
        "weekly, every week, once a week",
    ),
    Rule("week", 2): (
        "joka toinen viikko, joka 2. viikko",
        "every second week, every other week, every 2nd week, fortnightly, every fortnight, once a fortnight",
    ),
    Rule("month"): (
        "kuukausittain, joka kuukausi, kerran kuukaudessa, kerran kuussa",
        "monthly, every month, once a month",
    ),
    Rule("month", 2): (
        "joka toinen kuukausi, kahden kuukauden välein, 2 kuukauden välein",
        "every two months, every 2 months, every second month, every other month",
    ),
    Rule("month", 3): (
        "neljännesvuosittain, kvartaaleittain, kolmen kuukauden välein, 3 kuukauden välein, neljä kertaa vuodessa",
        "quarterly, every quarter, every three months, every 3 months, once a quarter",
    ),
    Rule("month", 6): (
        "puolivuosittain, kuuden kuukauden välein, 6 kuukauden välein, kahdesti vuodessa, kaksi kertaa vuodessa",
        "twice a year, half-yearly, every six months, every 6 months",
    ),
    Rule("month", 12): (
        "vuosittain, kerran vuodessa, joka vuosi",
        "yearly, annually, once a year, every year",
    ),
}
FIXED: Mapping[str, Mapping[str, Rule]] = {
    language: {
        vocabulary.fold(phrase): rule for rule, phrases in _FIXED.items() for phrase in phrases[position].split(", ")
    }
    for position, language in enumerate(("fi", "en"))
}
"""Phrases without a place to fill, folded, by language."""

_FINNISH = (
    ("joka ", "joka {weekday}", Rule("week")),
    ("sin", "{weekdays}", Rule("week")),
    ("joka ", r"joka (?:toinen|2\.) (?:viikko )?{weekday}", Rule("week", 2)),
    (" viikon valein", "{weeks} viikon valein", Rule("week")),
    ("parillis", "(?:parillisten viikkojen|parillisina viikkoina) {weekday}", Rule("week", parity="even")),
    ("parittom", "(?:parittomien viikkojen|parittomina viikkoina) {weekday}", Rule("week", parity="odd")),
    ("kuu", "{months} {order} {weekday}", Rule("month")),
    (".", r"{months} {day}\.(?: paiva(?:na)?)?", Rule("month")),
    (" tyopaiva", "{months} {end} tyopaiva(?:na)?", Rule("month")),
    ("tarkistuspisteen ", "tarkistuspisteen jalkei(?:nen|sena) {weekday}", Rule("checkpoint")),
    ("tarkistuspistetta ", "tarkistuspistetta seuraava(?:na)? {weekday}", Rule("checkpoint")),
)
_ENGLISH = (
    ("e", "(?:every|each) {weekday}", Rule("week")),
    ("days", "(?:on )?{weekdays}", Rule("week")),
    ("every ", "every (?:second|other|2nd) {weekday}", Rule("week", 2)),
    ("fortnight", "(?:fortnightly|every fortnight) on {weekday}", Rule("week", 2)),
    (" week", "every {weeks} weeks?", Rule("week")),
    (" of even weeks", "(?:on )?{weekday} of even weeks", Rule("week", parity="even")),
    (" of odd weeks", "(?:on )?{weekday} of odd weeks", Rule("week", parity="odd")),
    ("even week ", "(?:on )?even week {weekday}", Rule("week", parity="even")),
    ("odd week ", "(?:on )?odd week {weekday}", Rule("week", parity="odd")),
    (" month", "(?:on )?(?:the )?{order} {weekday} {months}", Rule("month")),
    (" month", "(?:on )?(?:the )?{day}(?:st|nd|rd|th)(?: day)? {months}", Rule("month")),
    ("on the ", "(?:monthly )?on the {day}(?:st|nd|rd|th)", Rule("month")),
    ("day ", "(?:on )?(?:the )?{end} work(?:ing )?day {months}", Rule("month")),
    (" after the checkpoint", "(?:on )?(?:the )?{weekday} after the checkpoint", Rule("checkpoint")),
)
_GRAMMAR = {"fi": _FINNISH, "en": _ENGLISH}
"""By language: what a phrase holds at least, its pattern, which takes a while to compile, and what it means."""
_MONTHS = {
    "fi": r"(?:(?:joka )?ku(?:ukaude|u)n|joka (?P<months>toisen|kolmannen|kuudennen|[236]\.) kuukauden)",
    "en": r"of (?:each month|every month|the month|every (?P<months>second|other|third|sixth|2nd|3rd|6th) month)",
}


@cache
def _places(language: str) -> Mapping[str, str]:
    """What may stand in each place of a pattern in a language."""
    orders = spellings("ordinal", language)
    ends = tuple(order for order in orders if vocabulary.value("ordinal", order) in ("first", "last"))
    weekdays = spellings("weekday", language)
    on_weekdays = tuple(weekday for weekday in weekdays if weekday.endswith(("sin", "days")))
    return {
        "weekday": f"(?P<weekday>{_one_of(weekdays)})",
        "weekdays": f"(?P<weekday>{_one_of(on_weekdays)})",
        "order": f"(?P<order>{_one_of(orders)})",
        "end": f"(?P<end>{_one_of(ends)})",
        "months": _MONTHS[language],
        "weeks": rf"(?P<weeks>\d+|{_one_of(_COUNTS[language])})",
        "day": "(?P<day>0?[1-9]|[12][0-9]|3[01])",
    }


def _one_of(words: Iterable[str]) -> str:
    return "|".join(map(re.escape, words))


@cache
def spellings(group: str, language: str) -> tuple[str, ...]:
    """The words of a group in one language, folded; the vocabulary keeps both together."""
    return tuple(
        vocabulary.fold(word)
        for value in VALUES[group]
        for word in (value.name, value.fi, *value.also.split(", "))
        if (language == "en") == _is_english(value.name, word)
    )


def _is_english(name: str, word: str) -> bool:
    """Weekdays: the name, cut to three letters or more, or in the plural. Ordinals: also a number with an ending."""
    is_name = (len(word) > 2 and name.startswith(word)) or word == name + "s"
    return is_name or word[-2:] in ("st", "nd", "rd", "th")
