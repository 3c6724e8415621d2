"""What a typed text means as a number with its unit, a target, a progress, the limits of the lights."""

from __future__ import annotations

import re
from decimal import Decimal
from fractions import Fraction
from functools import lru_cache
from typing import Literal, NamedTuple, TypeVar

from seuranta.plan.words.diagnostic import Digits, ValueProblem
from seuranta.plan.words.vocabulary import clean

Level = Literal["at_least", "at_most"]

MOST_DIGITS = 15
_LONGEST_TYPED = 100


class Quantity(NamedTuple):
    """A number as typed, with the unit that stands beside it, if any: `120 t€` is 120 with the unit t€."""

    value: Decimal
    unit: str | None = None


class Target(NamedTuple):
    """The number a goal aims at; with a level, one to keep at least or at most."""

    value: Decimal
    unit: str | None = None
    level: Level | None = None


class Progress(NamedTuple):
    """How far an action is: `7/11` is 7 of 11, `65 %` is 65 of None."""

    done: Decimal
    of: Decimal | None = None

    @property
    def share(self) -> Fraction:
        """From 0 to 1."""
        return Fraction(self.done) / (100 if self.of is None else Fraction(self.of))


# A decimal sign, then thousands in the ways of Finland, Excel, England and Germany.
_NUMBERS = (
    r"\d+(?P<decimals>[.,]\d+)?",
    r"\d{1,3}(?: \d{3})+(?P<decimals>[.,]\d+)?",
    r"\d{1,3}(?:,\d{3})+(?P<decimals>\.\d+)",
    r"\d{1,3}(?:\.\d{3})+(?P<decimals>,\d+)",
    r"\d{1,3}(?:,\d{3}){2,}(?P<decimals>)",
    r"\d{1,3}(?:\.\d{3}){2,}(?P<decimals>)",
)
_AMBIGUOUS = r"[1-9]\d{0,2}[.,]\d{3}"
_PARTS = r"(?P<sign>[-+\u2212\u2013] ?)?(?P<before>[€$£]|(?:EUR|USD|GBP|SEK|[€$£]) )?(?P<number>\d(?:[\d.,]| (?=\d))*)(?P<rest>.*)"
_RANGE = r" ?(?:[-\u2010-\u2015\u2212]|\.\.+|…) ?\d.*"
_SPACES = str.maketrans(dict.fromkeys("\u00a0\u202f\u2009\u2007", " "))
_USUAL = re.compile(r"\d{1,15}(?:,\d{1,2})?", re.ASCII).fullmatch


@lru_cache(maxsize=16384)
def read_quantity(text: str) -> Quantity:
    """A number with an optional unit, which is `%`, a currency or letters: `1 234,5`, `12,5 %`, `120 t€`, `−5 kpl`."""
    if _USUAL(text):
        return Quantity(Decimal(text.replace(",", ".")))
    simple = " ".join(text.translate(_SPACES).split())
    match = re.fullmatch(_PARTS, simple, re.ASCII) if len(simple) <= _LONGEST_TYPED else None
    if match is None:
        raise _unreadable_number(simple, text)
    sign, before = match["sign"] or "", match["before"] or ""
    number, rest = match["number"], match["rest"].strip()
    if re.fullmatch(_RANGE, match["rest"], re.ASCII):
        raise ValueProblem("range-for-number", typed=text)
    if any(letter.isnumeric() for letter in rest):
        raise ValueProblem("digits-after-number", typed=text)
    if before and re.fullmatch(_AMBIGUOUS, number):
        number = number.replace(",", "")  # who writes the currency first writes thousands with a comma
    value, unit = _value(number, text), _unit(before.strip(), rest, number, text)
    return Quantity(value if sign.strip() in ("", "+") else -value, unit)


def _value(number: str, typed: str) -> Decimal:
    if sum(letter.isdigit() for letter in number) > MOST_DIGITS:
        raise ValueProblem("number-too-long", typed=typed, n=MOST_DIGITS)
    if re.fullmatch(_AMBIGUOUS, number):
        whole = number.replace(",", "").replace(".", "")
        decimal = Digits(f"{number.replace(',', '.')}0")
        raise ValueProblem("ambiguous-number", typed=typed, first=whole, second=decimal)
    for form in _NUMBERS:
        match = re.fullmatch(form, number)
        if match is not None:
            decimals = match["decimals"] or ""
            whole = re.sub(r"\D", "", number.removesuffix(decimals))
            return Decimal(whole + decimals.replace(",", "."))
    raise ValueProblem("misplaced-separator", typed=typed)


_CURRENCY = r"€|\$|£|e|eur|euroa?|euros|usd|sek|nok|dkk|gbp|kr|chf"
_MONEY = rf"(?:(?P<scale>t|k|m|tuhatta|milj\.?|miljoonaa?|million|mrd\.?|miljardia?) ?)?(?:{_CURRENCY})"
_SCALES = {
    word: power
    for power, words in {
        3: "t k tuhatta",
        6: "m milj miljoona miljoonaa million",
        9: "mrd miljardi miljardia",
    }.items()
    for word in words.split()
}


def _unit(before: str, rest: str, number: str, typed: str) -> str | None:
    if before:
        if rest and rest.casefold() not in ("k", "m"):
            raise ValueProblem("not-a-unit", typed=typed, number=number, unit=rest)
        return rest + before  # `€120k` is 120 k€
    if not rest:
        return None
    word = rest.removesuffix(".")
    if word == "%" or word.isalpha() or re.fullmatch(_MONEY, word.casefold()):
        return word
    raise ValueProblem("not-a-unit", typed=typed, number=number, unit=rest)


_Number = TypeVar("_Number", Quantity, Target)


def in_unit(number: _Number, unit: str) -> _Number:
    """The same sum counted in another unit of its currency: 120 t€ is 120 000 €; nothing else changes."""
    typed, wanted = _money(number.unit or ""), _money(unit)
    if number.unit == unit or typed is None or wanted is None or typed.currency != wanted.currency:
        return number
    return number._replace(value=number.value.scaleb(typed.power - wanted.power), unit=unit)


class _Money(NamedTuple):
    """A unit of money: t€ is 10 to the power of 3 of the currency €."""

    power: int
    currency: str


@lru_cache(maxsize=256)
def _money(unit: str) -> _Money | None:
    folded = unit.casefold()
    match = re.fullmatch(_MONEY, folded)
    if match is None:
        return None
    scale = match["scale"] or ""
    currency = folded.removeprefix(scale).strip()
    power = _SCALES.get(scale.removesuffix("."), 0)
    return _Money(power, "€" if currency.startswith("e") else currency)


_ABOUT = r"(?:noin|n\.|suunnilleen|about|approx\.?|ca\.?|~|≈) ?(?P<rest>.*)"


def _unreadable_number(simple: str, typed: str) -> ValueProblem:
    match = re.fullmatch(rf"{_ABOUT}|(?:{_LEVEL}) ?(?P<kept>.*)", simple, re.IGNORECASE)
    meant = (match["rest"] or match["kept"]) if match is not None else ""
    share = re.fullmatch(r"% ?(\d[\d.,]*)", simple, re.ASCII)
    if share is not None:
        meant = f"{share[1]} %"
    is_meant = bool(meant) and _is_number(meant)
    return ValueProblem("not-a-number", typed=typed, suggestion=meant if is_meant else None)


def _is_number(text: str) -> bool:
    try:
        read_quantity(text)
    except ValueProblem:
        return False
    return True


_LEVELS: dict[str, Level] = {
    "vähintään": "at_least",
    "vahintaan": "at_least",
    "väh.": "at_least",
    "at least": "at_least",
    "min.": "at_least",
    "min": "at_least",
    "≥": "at_least",
    ">=": "at_least",
    "enintään": "at_most",
    "enintaan": "at_most",
    "korkeintaan": "at_most",
    "at most": "at_most",
    "max.": "at_most",
    "max": "at_most",
    "≤": "at_most",
    "<=": "at_most",
}
_LEVEL = "|".join(re.escape(word) for word in _LEVELS)
_NEARLY_LEVELS = {
    "yli": "vähintään",
    "alle": "enintään",
    "over": "at least",
    "above": "at least",
    "more than": "at least",
    "under": "at most",
    "below": "at most",
    "less than": "at most",
    ">": "≥",
    "<": "≤",
}


@lru_cache(maxsize=4096)
def read_target(text: str) -> Target:
    """A number to reach, or a level to keep: `6 kpl`, `vähintään 95 %`, `at most 2 d`."""
    simple = clean(text.translate(_SPACES))
    match = re.fullmatch(rf"(?P<level>{_LEVEL}) ?(?P<rest>[^a-z ].*)", simple, re.IGNORECASE)
    if match is not None:
        return Target(*read_quantity(match["rest"]), _LEVELS[match["level"].casefold()])
    nearly = re.fullmatch(rf"(?P<word>{'|'.join(_NEARLY_LEVELS)}) ?(?P<rest>\d.*)", simple, re.IGNORECASE)
    if nearly is not None and _is_number(nearly["rest"]):
        suggestion = f"{_NEARLY_LEVELS[nearly['word'].casefold()]} {nearly['rest']}"
        raise ValueProblem("not-a-number", typed=text, suggestion=suggestion)
    return Target(*read_quantity(text))


_PERCENT = frozenset(("%", "prosenttia", "prosentti", "percent", "pros"))


@lru_cache(maxsize=4096)
def read_progress(text: str) -> Progress:
    """How much is done: `65 %`, `65` or `7/11`; from 0 to 100 %."""
    done, mark, of = text.translate(_SPACES).partition("/")
    try:
        counted = read_quantity(done.strip())
        total = read_quantity(of.strip()) if mark else None
    except ValueProblem as problem:
        raise ValueProblem("not-a-progress", typed=text) from problem
    if total is not None and (counted.unit is not None or total.unit not in (None, "kpl")):
        raise ValueProblem("not-a-progress", typed=text)
    if counted.unit is not None and counted.unit.casefold() not in _PERCENT:
        raise ValueProblem("not-a-progress", typed=text)
    if total is None and counted.unit is None and 0 < counted.value < 1:
        raise ValueProblem("not-a-progress", typed=text, suggestion=f"{(counted.value * 100).normalize():f} %")
    most = total.value if total is not None else 100
    if most <= 0 or not 0 <= counted.value <= most:
        raise ValueProblem("progress-out-of-range", typed=text)
    return Progress(counted.value, total.value if total is not None else None)


@lru_cache(maxsize=16)
def read_lights(text: str) -> tuple[Decimal, Decimal]:
    """The limits of on pace and behind as parts of one: `90 % / 60 %` is 0.9 and 0.6."""
    number = r"(\d{1,3}(?:[.,]\d{1,2})?) ?%?"
    match = re.fullmatch(rf"{number} ?(?:/|, |;| ja | and ) ?{number}", clean(text.translate(_SPACES)), re.ASCII)
    if match is None:
        raise ValueProblem("not-light-limits", typed=text)
    first, second = (Decimal(limit.replace(",", ".")) / 100 for limit in match.groups())
    if not 0 < second < first <= 1:
        raise ValueProblem("light-limits-out-of-range", typed=text)
    return first, second
