"""Whether a word is another in one of its forms: asentajille is asentaja, huollolle huolto, fitters fitter.

A recogniser for the words of roles and workplaces, not a grammar: it knows the cases, the plural, the possessive
endings and the change of consonants of ordinary Finnish nouns, and the English plural and possessive.
"""

from __future__ import annotations

import re
from functools import lru_cache
from itertools import product

_WEAKENED = (
    *(("kk", "k"), ("pp", "p"), ("tt", "t"), ("nt", "nn"), ("lt", "ll"), ("rt", "rr"), ("nk", "ng"), ("mp", "mm")),
    *(("ht", "hd"), ("t", "d"), ("p", "v"), ("k", "")),
)
"""Consonants before the last vowel, and what becomes of them in a closed syllable; the first that fits."""

_CASES = r"(?:n|ll[aeä]|lt[aä]|ss[aä]|st[aä]|ksi|n[aä]|t?t[aä]|[aä]|h?[aeiouyäö]n|seen)"
_OF_ONE = re.compile(rf"(?:t|{_CASES})?(?:mme|nne|ns[aä]|ni|si|[aeä]n)?")
_OF_SEVERAL = re.compile(rf"(?:j[aä]|jen|ien|i?den|tten|siin|hin|{_CASES})(?:mme|nne|ns[aä]|ni|si|[aeä]n)?")
_ENGLISH = re.compile(r"(?:'s|s'|s|es|es'|)")

_STEMS = (
    *(("mies", "miehe", "miehi"), ("nen", "se", "si"), ("us", "ukse", "uksi"), ("ys", "ykse", "yksi")),
    *(("as", "aa", "ai"), ("äs", "ää", "äi"), ("in", "ime", "imi")),
)
"""Endings of words whose stem is another: what stands there in the singular and in the plural."""
_PLURALS = {"a": ("i", "oi"), "ä": ("i", "öi"), "i": ("ei", "i"), "e": ("i",)}


def is_form(word: str, base: str) -> bool:
    """Whether `word` is `base` in any case and number; both folded to small letters by the caller."""
    if word == base:
        return True
    if word.startswith(base) and _ENGLISH.fullmatch(word, len(base)):
        return True
    singular, plural = _stems(base)
    return _continues(word, singular, _OF_ONE) or _continues(word, plural, _OF_SEVERAL)


def _continues(word: str, stems: frozenset[str], ending: re.Pattern[str]) -> bool:
    begun = (stem for stem in stems if word.startswith(stem))
    return any(ending.fullmatch(word, len(stem)) for stem in begun)


@lru_cache(maxsize=1024)
def _stems(base: str) -> tuple[frozenset[str], frozenset[str]]:
    """What the endings of the singular and of the plural are put to."""
    for ending, singular, plural in _STEMS:
        if base.endswith(ending):
            stem = base.removesuffix(ending)
            return frozenset((base, stem + singular)), frozenset((stem + plural,))
    if base[-1:] not in "aeiouyäö":
        return frozenset((f"{base}i",)), frozenset((f"{base}ei",))
    grades = {base, _weak(base)}
    if base[-1] == "i":
        grades |= {f"{grade[:-1]}e" for grade in grades}  # väki is väen, väkeä
    bodies = {grade[:-1] for grade in grades}
    vowels = _PLURALS.get(base[-1], (f"{base[-1]}i",))
    plurals = grades | {body + vowel for body, vowel in product(bodies, vowels)}
    if base[-1] in "aä":
        plurals |= bodies
    return frozenset(grades), frozenset(plurals)


def _weak(base: str) -> str:
    """The stem of a closed syllable: huolto is huollo-, mekaanikko mekaaniko-."""
    body, vowel = base[:-1], base[-1:]
    for strong, weak in _WEAKENED:
        if body.endswith(strong):
            return body.removesuffix(strong) + weak + vowel
    return base
