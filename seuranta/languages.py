"""In which language a person is spoken to before a plan is known; loads next to nothing, because help asks it, too."""

from __future__ import annotations

import locale
import os
from collections.abc import Iterator, Mapping, Sequence
from itertools import pairwise

KNOWN = ("fi", "en")


def language_of(typed: str | None, environment: Mapping[str, str]) -> str:
    """The language as typed, as SEURANTA_LANG says, as the locale says, else English."""
    for name in (typed, environment.get("SEURANTA_LANG")):
        if name is not None and name.lower() in KNOWN:
            return name.lower()
    return of_locale(environment)


def of_locale(environment: Mapping[str, str]) -> str:
    """The language of the locale, as far as it is Finnish or English."""
    for name in ("LC_ALL", "LC_MESSAGES", "LANG"):
        value = environment.get(name)
        if value:
            return _nearest(value)
    return _nearest(locale.getlocale()[0] or "") if os.name == "nt" else "en"


def _nearest(name: str) -> str:
    """Windows says `Finnish_Finland`, other systems `fi_FI`."""
    return "fi" if name.lower().startswith("fi") else "en"


def typed_language(typed: Sequence[str]) -> str | None:
    """The value of `--lang` among typed words, wherever it stands; None where it is not typed."""
    return next(_languages(typed), None)


def _languages(typed: Sequence[str]) -> Iterator[str]:
    for word, following in pairwise((*typed, "")):
        if word == "--":
            return
        if word.startswith("--lang="):
            yield word.removeprefix("--lang=")
        elif word == "--lang" and following:
            yield following
