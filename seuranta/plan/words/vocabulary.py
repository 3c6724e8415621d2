"""Finding the canonical name behind what a person typed: fields and values, in Finnish, ASCII Finnish or English.

Letter case, dots (ä as a, ö as o), and space, hyphen or underscore make no difference. Free text is never folded.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Iterator, Mapping
from functools import cache, lru_cache
from itertools import chain
from typing import Literal

from seuranta.plan.words.choices import VALUES, Value
from seuranta.plan.words.fields import DAYS, FIELDS, ITEM_WORDS, Field

_UNDOTTED = str.maketrans("äöå", "aoa", "\u00ad\u200b\u2060\ufeff")
"""Without dots, and without what a word processor leaves between letters and nobody sees."""
_SEPARATORS = re.compile(r"[\s_\-\u2010\u2011]+")
LONGEST_WORD = 128
"""Nothing is compared with a key that is longer."""
YES = ("k", "kylla", "joo", "y", "yes")
NO = ("e", "ei", "n", "no", "-")
"""What people type where they are asked whether something is so, folded; a dash stands for nothing."""


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
    finnish, english = _also(word)
    also = [spelling.replace("_", " ") for spelling in (*finnish, *english)]
    return (word.fi, word.name.replace("_", " "), *also)


def language_of(word: Field | Value, typed: str) -> str:
    """The language of a spelling of a word, fi or en; empty where it is the same in both, or none of its own."""
    finnish, english = _also(word)
    is_finnish = fold(typed) in map(fold, (word.fi, *finnish))
    is_english = fold(typed) in map(fold, (word.name, *english))
    if is_finnish == is_english:
        return ""
    return "fi" if is_finnish else "en"


@cache
def _also(word: Field | Value) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """What else is accepted, Finnish and English: `tunniste, nro | ref` is (tunniste, nro) and (ref)."""
    finnish, _, english = word.also.partition("|")
    return _apart(finnish), _apart(english)


def _apart(words: str) -> tuple[str, ...]:
    return tuple(filter(None, map(str.strip, words.split(","))))


# --- fields -------------------------------------------------------------------------------------------------------


@cache
def _fields(kind: str) -> Mapping[str, Field]:
    """The fields of a kind of item by their folded spellings."""
    fields: dict[str, Field] = {}
    for row in FIELDS[kind]:
        fields |= dict.fromkeys(map(fold, spellings(row)), row)
    return fields


@lru_cache(maxsize=4096)
def field(kind: str, typed: str) -> Field | None:
    """The field of that kind of item that the typed key names, if any; `field("action", "Maaraaika").name` is due."""
    return _fields(kind).get(fold(typed)) if len(typed) <= LONGEST_WORD else None


def is_field(kind: str, typed: str, name: str) -> bool:
    """Whether the typed key names that field: `is_field("action", "Maaraaika", "due")`."""
    row = field(kind, typed)
    return row is not None and row.name == name


def is_printed(kind: str, typed: str) -> bool:
    """Whether a field of that kind of item is printed under that name."""
    row = field(kind, typed)
    return row is not None and fold(typed) in (fold(row.fi), fold(row.name))


def field_spellings(kind: str) -> tuple[str, ...]:
    """Every accepted spelling of every field of a kind of item, as printed, the printed ones first."""
    return _every_spelling(FIELDS[kind])


def field_name(kind: str, name: str, language: str) -> str:
    """The name of a field as it is printed: `field_name("action", "due", "fi")` is määräaika."""
    return _printed(FIELDS[kind], name, language)


@cache
def shape_of(kind: str, name: str) -> str:
    """What may stand in a field, as in `fields.Field.shape`; one text where the kind of item has no such field."""
    return next((row.shape for row in FIELDS[kind] if row.name == name), "")


@cache
def is_of_days(kind: str, name: str) -> bool:
    """Whether days stand in a field."""
    return any(row.name == name and row.type in DAYS for row in FIELDS[kind])


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


def kind_inside(shape: str) -> str:
    """The kind of what stands in a list, or under days or ids: inside `by_day:held` it is held; else empty."""
    return shape.partition(":")[2]


# --- values -------------------------------------------------------------------------------------------------------


@cache
def _values(group: str) -> Mapping[str, str]:
    """The canonical values of a group by their folded spellings."""
    values: dict[str, str] = {}
    for row in VALUES[group]:
        values |= dict.fromkeys(map(fold, spellings(row)), row.name)
    return values


@lru_cache(maxsize=4096)
def value(group: str, typed: str) -> str | None:
    """The canonical value that the typed text names, if any; `value("status", "kesken")` is in_progress."""
    return _values(group).get(fold(typed)) if len(typed) <= LONGEST_WORD else None


def value_spellings(group: str) -> tuple[str, ...]:
    """Every accepted spelling of a group of values, as printed."""
    return _every_spelling(VALUES[group])


def value_name(group: str, name: str, language: str) -> str:
    """The name of a value as it is printed: `value_name("status", "in_progress", "en")` is in progress."""
    return _printed(VALUES[group], name, language)


def _every_spelling(words: Iterable[Field | Value]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(chain.from_iterable(map(spellings, words))))


@cache
def _printed(words: tuple[Field, ...] | tuple[Value, ...], name: str, language: str) -> str:
    word = next(word for word in words if word.name == name)
    if language == "fi":
        return word.fi
    english = word.en if isinstance(word, Value) else ""
    return english or name.replace("_", " ")


# --- items --------------------------------------------------------------------------------------------------------


@cache
def _sections() -> Mapping[str, str]:
    """The sections by the folded words for one of their items."""
    sections: dict[str, str] = {}
    for section, words in ITEM_WORDS.items():
        finnish, _, english = words.partition("|")
        sections |= dict.fromkeys(map(fold, (*_apart(finnish), *_apart(english))), section)
    return sections


def section_of_item(typed: str) -> tuple[str, str] | None:
    """The section whose items are called so, and its name in the same language: `tavoite` is (goals, tavoitteet)."""
    word = fold(typed) if len(typed) <= LONGEST_WORD else ""
    section = _sections().get(word)
    if section is None:
        return None
    finnish = ITEM_WORDS[section].partition("|")[0]
    return section, field_name("plan", section, "fi" if word in map(fold, _apart(finnish)) else "en")


def named_section(typed: str) -> tuple[str, str] | None:
    """The section and the id of `tavoite 1` or `goal 1`; None where no word for an item stands first."""
    word, _, rest = typed.strip().partition(" ")
    id_ = rest.strip()
    if not id_ or len(word) > LONGEST_WORD:
        return None
    section = _sections().get(fold(word))
    return (section, id_) if section is not None else None


def team_named(typed: str) -> Literal["team", "management_team"] | None:
    """The field of the plan that holds the team which a word means, if it means one."""
    if is_field("plan", typed, "team"):
        return "team"
    return "management_team" if is_field("plan", typed, "management_team") else None


# --- letters ------------------------------------------------------------------------------------------------------


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
