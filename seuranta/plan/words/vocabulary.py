"""Finding the canonical name behind what a person typed: fields and values, in Finnish, ASCII Finnish or English.

Letter case, dots (ä as a, ö as o), and space, hyphen or underscore make no difference. Free text is never folded.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator, Mapping
from functools import cache, lru_cache

from seuranta.plan.words.choices import VALUES, Value
from seuranta.plan.words.fields import FIELDS, ITEM_WORDS, Field

_UNDOTTED = str.maketrans("äöå", "aoa", "\u00ad\u200b\u2060\ufeff")
"""Without dots, and without what a word processor leaves between letters and nobody sees."""
_SEPARATORS = re.compile(r"[\s_\-\u2010\u2011]+")


@lru_cache(maxsize=4096)
def fold(text: str) -> str:
    """The form in which two spellings of a key or a value are the same word."""
    return _SEPARATORS.sub(" ", unicodedata.normalize("NFC", text).casefold().translate(_UNDOTTED)).strip()


@lru_cache(maxsize=65536)
def same_id(text: str) -> str:
    """The form in which two ids, names or audiences are the same: composed letters, letter case folded."""
    return unicodedata.normalize("NFC", text).strip().casefold()


def spellings(word: Field | Value) -> tuple[str, ...]:
    """Every accepted spelling of a word, the Finnish one that is printed first."""
    also = (one.strip() for one in word.also.replace(" | ", ", ").removeprefix("| ").split(",")) if word.also else ()
    return (word.fi, word.name.replace("_", " "), *(one.replace("_", " ") for one in also))


def language_of(word: Field | Value, typed: str) -> str:
    """The language of a spelling of a word, fi or en; empty where it is the same in both, or none of its own."""
    finnish, _, english = word.also.partition("|")
    folded = fold(typed)
    is_fi = folded in {fold(one) for one in (word.fi, *finnish.split(","))}
    is_en = folded in {fold(one) for one in (word.name, *english.split(","))}
    return "" if is_fi == is_en else "fi" if is_fi else "en"


@cache
def _fields(kind: str) -> Mapping[str, Field]:
    return {fold(spelling): one for one in FIELDS[kind] for spelling in spellings(one)}


@cache
def _values(group: str) -> Mapping[str, str]:
    return {fold(spelling): one.name for one in VALUES[group] for spelling in spellings(one)}


@lru_cache(maxsize=4096)
def field(kind: str, typed: str) -> Field | None:
    """The field of that kind of item that the typed key names, if any; `field("action", "Maaraaika").name` is due."""
    return _fields(kind).get(fold(typed)) if len(typed) <= LONGEST_WORD else None


@cache
def as_written(kind: str) -> tuple[Field, ...]:
    """The fields of a kind of item in the order in which a person writes them."""
    return tuple(_in_order(FIELDS[kind], {row.name: row.written_below for row in FIELDS[kind]}))


@cache
def as_shown(kind: str) -> tuple[Field, ...]:
    """The fields of a kind of item in the order in which they are told."""
    return tuple(_in_order(FIELDS[kind], {row.name: row.shown_below for row in FIELDS[kind]}))


def _in_order(rows: tuple[Field, ...], below: Mapping[str, str], upper: str = "") -> Iterator[Field]:
    """The rows as they stand, but for those that are to be right below another one."""
    for row in rows:
        if below[row.name] == upper:
            yield row
            yield from _in_order(rows, below, row.name)


def is_printed(kind: str, typed: str) -> bool:
    """Whether a field of that kind of item is printed under that name."""
    one = field(kind, typed)
    return one is not None and fold(typed) in (fold(one.fi), fold(one.name))


@lru_cache(maxsize=4096)
def value(group: str, typed: str) -> str | None:
    """The canonical value that the typed text names, if any; `value("status", "kesken")` is in_progress."""
    return _values(group).get(fold(typed)) if len(typed) <= LONGEST_WORD else None


@cache
def _sections() -> Mapping[str, str]:
    return {fold(word): section for section, words in ITEM_WORDS.items() for word in words.split(", ")}


def named_section(typed: str) -> tuple[str, str] | None:
    """The section and the id of `tavoite 1` or `goal 1`; None where no word for an item stands first."""
    word, _, rest = typed.strip().partition(" ")
    section = _sections().get(fold(word)) if len(word) <= LONGEST_WORD else None
    return (section, rest.strip()) if section is not None and rest.strip() else None


LONGEST_WORD = 128
"""Nothing is compared with a key that is longer."""


def field_spellings(kind: str) -> tuple[str, ...]:
    """Every accepted spelling of every field of a kind of item, as printed, the printed ones first."""
    return tuple(dict.fromkeys(spelling for one in FIELDS[kind] for spelling in spellings(one)))


def value_spellings(group: str) -> tuple[str, ...]:
    """Every accepted spelling of a group of values, as printed."""
    return tuple(dict.fromkeys(spelling for one in VALUES[group] for spelling in spellings(one)))


def field_name(kind: str, name: str, language: str) -> str:
    """The name of a field as it is printed: `field_name("action", "due", "fi")` is määräaika."""
    return _printed(FIELDS[kind], name, language)


def value_name(group: str, name: str, language: str) -> str:
    """The name of a value as it is printed: `value_name("status", "in_progress", "en")` is in progress."""
    return _printed(VALUES[group], name, language)


@cache
def _printed(words: tuple[Field, ...] | tuple[Value, ...], name: str, language: str) -> str:
    word = next(word for word in words if word.name == name)
    if language == "fi":
        return word.fi
    return (word.en if isinstance(word, Value) else "") or name.replace("_", " ")


def clean(text: str) -> str:
    """A key, id or value as it counts: composed letters, without the spaces around it, no-break ones included, and
    without the marks at its ends that nobody sees.
    """
    return text.strip() if text.isascii() else unicodedata.normalize("NFC", text).strip(_SPACES + _UNSEEN)


_SPACES = (
    " \t\n\r\x0b\x0c\x1c\x1d\x1e\x1f\x85\xa0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a"
    "\u2028\u2029\u202f\u205f\u3000"
)
_UNSEEN = (
    "\xad\u061c\u200b\u200c\u200d\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2060\u2061\u2062\u2063\u2064\u2066\u2067"
    "\u2068\u2069\ufeff"
)


def first_unseen(text: str) -> str | None:
    """The first mark of a text that nobody sees, such as one that turns the direction of writing."""
    return None if text.isascii() else next((letter for letter in text if letter in _UNSEEN), None)


def without_unseen(text: str) -> str:
    return "".join(letter for letter in text if letter not in _UNSEEN)
