"""The accepted phrases nearest to one that cannot be read; loaded only when somebody has typed one."""

from __future__ import annotations

import itertools
import re
from collections import Counter
from collections.abc import Iterator
from functools import cache

from seuranta.plan.values.printed_recurrence import phrase
from seuranta.plan.values.recurrence_phrases import FIXED, LAST, Rule, spellings, understood
from seuranta.plan.words import vocabulary
from seuranta.plan.words.choices import VALUES
from seuranta.plan.words.diagnostic import Argument, Lines
from seuranta.plan.words.nearest import nearest

MOST = 3
_USUAL = {
    "fi": ("joka maanantai", "joka kuukauden ensimmäinen tiistai", "kuukausittain"),
    "en": ("every Monday", "the first Tuesday of each month", "monthly"),
}
_OFTEN = {
    "fi": ("paivittain", "joka paiva", "joka arkipaiva", "joka tyopaiva"),
    "en": ("daily", "every day", "every weekday", "every workday", "every working day"),
}
"""More often than any series, folded."""
_FIFTH = {"viides": "viimeinen", "viidentena": "viimeinen", "fifth": "last", "5th": "last"}
"""Most months have no fifth Tuesday; who wants the last one has to say so."""
_DENSEST = {"fi": ("viikoittain", "joka maanantai"), "en": ("weekly", "every Monday")}


_TWO_MEANINGS = (
    (r"\bbi ?weekly\b", "every 2 weeks", "twice a week", ("every Monday", "every Thursday")),
    (r"\bbi ?monthly\b", "every two months", "twice a month", ("the 1st of each month", "the 15th of each month")),
    (r"\bbi ?(?:annual(?:ly)?|yearly)\b", "twice a year", "every two years", None),
)
_TWICE = (
    (r"(?:twice a|two times a|semi) ?week(?:ly)?", ("every Monday", "every Thursday")),
    (r"(?:twice a|two times a|semi) ?month(?:ly)?", ("the 1st of each month", "the 15th of each month")),
    (r"(?:kahdesti|kaksi kertaa) viikossa", ("joka maanantai", "joka torstai")),
    (r"(?:kahdesti|kaksi kertaa) kuussa|(?:kahdesti|kaksi kertaa) kuukaudessa", ("joka kuukauden 1. päivä", "joka kuukauden 15. päivä")),
)  # fmt: skip
"""Rhythms that take two series."""


def two_meanings(typed: str) -> dict[str, Argument] | None:
    """Of a word that means one rhythm to some and another to others: both, and how the second is written."""
    folded = vocabulary.fold(typed[: vocabulary.LONGEST_WORD])
    for words, first, second, series in _TWO_MEANINGS:
        if re.search(words, folded):
            return {"first": first, "second": second, "series": Lines(series) if series is not None else None}
    return None


def near_phrases(typed: str) -> tuple[str | None, tuple[str, ...]]:
    """The phrase that was meant, where only letters are wrong, and else up to three that share most words with it.

    They are in the language typed; where that cannot be told, there are none.
    """
    folded = vocabulary.fold(typed[: vocabulary.LONGEST_WORD])
    twice = next((phrases for pattern, phrases in _TWICE if re.match(pattern, folded)), None)
    if twice is not None:
        return None, twice
    words = tuple(folded.split())
    known = {language: _corrected(words, language) for language in _USUAL}
    counts = {language: len(words) - corrected.count(None) for language, corrected in known.items()}
    if not any(counts.values()):
        return None, ()
    language = max(counts, key=lambda language: counts[language])
    corrected = [word or typed_word for word, typed_word in zip(known[language], words, strict=True)]
    meant = " ".join(corrected)
    if meant.startswith(_OFTEN[language]):
        return None, _DENSEST[language]
    rule = understood(meant)
    if rule is not None and not _FIFTH.keys().isdisjoint(words):
        return None, (phrase(rule, language), phrase(rule._replace(order=4), language))
    if rule is not None:
        return phrase(rule, language), ()
    return None, _ranked(corrected, language)


def _corrected(words: tuple[str, ...], language: str) -> list[str | None]:
    """Each word as the grammar spells it, None where it is not near any of its words."""
    known = _words(language)
    words = tuple(_FIFTH.get(word, word) for word in words)
    return [word if word in known else _meant(word, known) for word in words]


def _meant(word: str, known: frozenset[str]) -> str | None:
    """The word with its slip put right; what begins otherwise is another one: bimonthly, eleven."""
    if len(word) <= 3:
        return None
    meant = nearest(word, known)
    return meant if meant is not None and meant[0] == word[0] else None


def _ranked(words: list[str], language: str) -> tuple[str, ...]:
    """The phrases that share most words, the shorter first."""
    wanted = Counter(_base(word) for word in words)

    def shared(known: str) -> int:
        bases = Counter(_base(word) for word in vocabulary.fold(known).split())
        return sum((wanted & bases).values())

    best: dict[tuple[str | None, ...], str] = {}
    for known in sorted(_phrases(language), key=lambda known: (-shared(known), len(known.split()))):
        if shared(known) and len(best) < MOST:
            best.setdefault(_shape(known), known)
    return tuple(best.values()) or _USUAL[language]


def _shape(words: str) -> tuple[str | None, ...]:
    """Of phrases that differ in their weekday or number only, one is enough."""
    bases = (_base(word) for word in vocabulary.fold(words).split())
    return tuple(None if base in _INNER or base[0].isdigit() else base for base in bases)


def _base(word: str) -> str:
    """Forms of one weekday or ordinal are one word."""
    return vocabulary.value("weekday", word) or vocabulary.value("ordinal", word) or word


_INNER = frozenset(value.name for value in (*VALUES["weekday"], *VALUES["ordinal"]))


@cache
def _phrases(language: str) -> tuple[str, ...]:
    return tuple(phrase(rule, language) for rule in _rules())


@cache
def _words(language: str) -> frozenset[str]:
    """Every word of the grammar, in every form of the weekdays and ordinals, and of what is too often."""
    inner = (*spellings("weekday", language), *spellings("ordinal", language))
    written = (*_phrases(language), *FIXED[language], *inner, *_OFTEN[language])
    return frozenset(" ".join(map(vocabulary.fold, written)).split())


def _rules() -> Iterator[Rule]:
    """Every rule that has a phrase, the plainest first; numbers of weeks only as an example."""
    yield from (Rule("week", weekday=weekday) for weekday in range(7))
    yield from dict.fromkeys(FIXED["fi"].values())
    yield from (Rule("week", 2, weekday=weekday) for weekday in range(7))
    yield Rule("week", 3)
    for every, order, weekday in itertools.product((1, 2, 3, 6), (1, 2, 3, 4, LAST), range(7)):
        yield Rule("month", every, weekday=weekday, order=order)
    for every, day in itertools.product((1, 2, 3, 6), range(1, 32)):
        yield Rule("month", every, day=day)
    for every, end in itertools.product((1, 2, 3, 6), (1, LAST)):
        yield Rule("month", every, working_day=end)
    for parity, weekday in itertools.product(("even", "odd"), range(7)):
        yield Rule("week", weekday=weekday, parity=parity)  # type: ignore[arg-type]  # a literal of Parity
    yield from (Rule("checkpoint", weekday=weekday) for weekday in range(7))
