"""Sentences in two languages side by side, and how dates, numbers and words are written in each; no sentence of its own."""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import date, time, timedelta
from decimal import ROUND_HALF_UP, Decimal
from fractions import Fraction
from typing import Any, NamedTuple

from seuranta.output.words.shell import with_words
from seuranta.plan.words import vocabulary
from seuranta.plan.words.diagnostic import Argument, Choice, Digits, Lines, Listed, Span, Term, TypedDay, Week

LANGUAGES = ("fi", "en")

_WEEKDAYS = {"fi": ("ma", "ti", "ke", "to", "pe", "la", "su"), "en": ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")}
_MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")
_PLACEHOLDER = re.compile(r"(?<!\{)\{(\w+)(?::id)?\}")
_BEFORE_STOP = re.compile(r"(?<!\{)\{(\w+)\}\.(?=\s|$)")
_ENDS = (".", "?", "!", "…")
_LONGEST = 60
_MOST_NAMED = 40
NO_BREAK_SPACE = "\u00a0"
MINUS = "\u2212"
NOT_KNOWN = "–"


class Text(NamedTuple):
    """One sentence in both languages, filled with `{name}`; `fi_one` and `en_one` are used where `n` is exactly 1, and
    `en_two` where it is 2.

    `n` need not be written: a sentence may only be another one for one thing than for several. `{name:id}` stands for an id: one that is a word is put in quotes, because a sentence would take it for its own.
    The placeholders are the same in all forms. Finnish puts a noun after a number in the partitive, which is why
    the sentence of one is a sentence of its own; English has a word for two times.
    """

    fi: str
    en: str
    fi_one: str | None = None
    en_one: str | None = None
    en_two: str | None = None

    def template(self, language: str, n: Argument = None) -> str:
        few = None
        if n == 1 and isinstance(n, (int, Decimal)):
            few = self.fi_one if language == "fi" else self.en_one
        elif n == 2 and isinstance(n, (int, Decimal)) and language == "en":
            few = self.en_two
        if few is not None:
            return few
        return self.fi if language == "fi" else self.en

    def form(self, language: str, args: Mapping[str, Argument]) -> str:
        """The template for these arguments; a text that counts has to be told how many."""
        n = args.get("n")
        if n is None and (self.fi_one or self.en_one):
            raise TypeError(f"how many is not said: {self!r}")
        return self.template(language, n)

    def __format__(self, _spec: str) -> str:
        """No text may be shown before a language is chosen for it."""
        raise TypeError(f"a text has to be filled first: {self!r}")

    def fill(self, language: str, /, **args: Argument) -> str:
        """The sentence with every argument written the way the language writes it."""
        return filled(self.form(language, args), {name: shown(value, language) for name, value in args.items()})


def filled(template: str, written: Mapping[str, str]) -> str:
    """The template with its arguments; where one brings a full stop or a question mark of its own, none follows it."""
    if "seuranta " in template:
        template = with_words(template, written)
    if "}." in template:
        template = _BEFORE_STOP.sub(lambda match: _stopped(match, written), template)
    return template.format_map({name: _Written(text) for name, text in written.items()})


class _Written(str):
    """An argument as it is written into a sentence."""

    __slots__ = ()

    def __format__(self, form: str) -> str:
        is_word = form == "id" and not any(letter.isdigit() for letter in self)
        return f'"{self}"' if is_word else str(self)


def _stopped(match: re.Match[str], written: Mapping[str, str]) -> str:
    return match[0][:-1] if written[match[1]].endswith(_ENDS) else match[0]


class Message(NamedTuple):
    """What is said of one kind of problem.

    `label` is the few words that name its kind; `fact`, where one of them fits, names what was found, with its number. Of
    those, of the sentences in `text` and of the `hints` the first is shown whose placeholders all have a value. `about` is the
    page of `seuranta explain`: what the name means and what to do, in a few sentences without placeholders. Only there may a
    limit stand: everywhere else a number is what was found.
    """

    label: Text
    text: Text | tuple[Text, ...]
    about: Text
    hints: tuple[Text, ...] = ()
    fact: tuple[Text, ...] = ()

    def named(self, language: str, args: Mapping[str, Argument]) -> str:
        """The few words that name one finding in a list."""
        return _first_that_fits(self.fact, language, args) or self.label.fill(language)

    @property
    def texts(self) -> tuple[Text, ...]:
        return (self.text,) if isinstance(self.text, Text) else self.text

    def sentence(self, language: str, args: Mapping[str, Argument]) -> str:
        return _first_that_fits(self.texts, language, args) or self.texts[-1].fill(language, **args)

    def hint(self, language: str, args: Mapping[str, Argument]) -> str | None:
        return _first_that_fits(self.hints, language, args)


def _first_that_fits(texts: tuple[Text, ...], language: str, args: Mapping[str, Argument]) -> str | None:
    for text in texts:
        if all(args.get(name) is not None for name in placeholders(text.template(language, args.get("n")))):
            return text.fill(language, **args)
    return None


def placeholders(template: str) -> set[str]:
    return set(_PLACEHOLDER.findall(template))


def shown(value: Argument, language: str) -> str:
    """One argument as the language writes it; text of the user's is cut to what a line can hold."""
    if isinstance(value, str):
        return value if len(value) <= _LONGEST else value[: _LONGEST - 1] + "…"
    if isinstance(value, date):
        return day(value, language)
    if isinstance(value, time):
        return clock(value, language)
    if isinstance(value, (int, Decimal)):
        return number(value, language)
    if isinstance(value, Term):
        return vocabulary.field_name(value.kind, value.field, language)
    if isinstance(value, Choice):
        return vocabulary.value_name(value.group, value.value, language)
    return _several_shown(value, language) if isinstance(value, tuple) else ""


def _several_shown(value: tuple[Any, ...], language: str) -> str:
    """What is made of several parts: a week, a range of days, or one thing after the other."""
    if isinstance(value, Week):
        return f"{'vk' if language == 'fi' else 'week'} {value.number}/{value.year}"
    if isinstance(value, Span):
        return ("{}–{}" if language == "fi" else "{} – {}").format(*(day(end, language) for end in value))
    if isinstance(value, TypedDay):
        return day(value.day, language) if language == "fi" else value.day.isoformat()
    if isinstance(value, Lines):
        return ", ".join(f'"{shown(text, language)}"' for text in value.texts)
    if isinstance(value, Digits):
        return value.text.replace(".", ",") if language == "fi" else value.text
    if isinstance(value, Listed):
        return f"[{', '.join(value.texts)}]"
    more = ("…",) if len(value) > _MOST_NAMED else ()
    return ", ".join((*(shown(part, language) for part in value[:_MOST_NAMED]), *more))


def day(value: date, language: str, *, year: bool = True) -> str:
    """1.12.2026 or 1 Dec 2026."""
    if language == "fi":
        return f"{value.day}.{value.month}.{value.year if year else ''}"
    return f"{value.day} {_MONTHS[value.month - 1]}" + (f" {value.year}" if year else "")


def weekday_and_day(value: date, language: str, *, year: bool = True) -> str:
    """Ti 1.12.2026 or Tue 1 Dec 2026."""
    return f"{weekday(value, language)} {day(value, language, year=year)}"


def weekday(value: date, language: str) -> str:
    """Ti or Tue."""
    return _WEEKDAYS[language][value.weekday()]


def clock(value: time, language: str) -> str:
    """9.00 or 9:00."""
    return f"{value.hour}{'.' if language == 'fi' else ':'}{value.minute:02}"


def length(value: timedelta) -> str:
    """1 h 30 min, in either language."""
    hours, minutes = divmod(int(value.total_seconds()) // 60, 60)
    return " ".join(f"{count} {unit}" for count, unit in ((hours, "h"), (minutes, "min")) if count)


def number(value: int | Decimal | Fraction, language: str, *, places: int = 2) -> str:
    """1 234,5 (no-break space) or 1,234.5, rounded half up to `places`, without needless zeros; a true minus."""
    rounded = round_half_up(value, places)
    digits = f"{abs(rounded):,f}"
    if "." in digits:
        digits = digits.rstrip("0").rstrip(".")
    if language == "fi":
        digits = digits.replace(",", NO_BREAK_SPACE).replace(".", ",")
    return (MINUS if rounded < 0 and digits.strip("0,.") else "") + digits


def round_half_up(value: int | Decimal | Fraction, places: int = 2) -> Decimal:
    """Halves go away from zero, also for negative numbers."""
    if isinstance(value, Fraction):
        whole = int(abs(value) * 10**places + Fraction(1, 2))
        return Decimal(whole if value >= 0 else -whole).scaleb(-places)
    return Decimal(value).quantize(Decimal(1).scaleb(-places), rounding=ROUND_HALF_UP)
