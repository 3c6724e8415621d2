"""The last question of a meeting and of a closing: whether what it came to is recorded, not yet, or not at all."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Literal

from seuranta.commands.meet.interview import Unfit
from seuranta.output.words import meet_texts as texts
from seuranta.output.words.phrases import say
from seuranta.plan.words import vocabulary

Verdict = Literal["record", "later", "discard"]
ACCEPT = ("accept",)
_WORDS: Mapping[str, Verdict] = {
    **dict.fromkeys(("k", "y", "kylla", "yes", "ok"), "record"),
    **dict.fromkeys(("h", "x", "hylkaa"), "discard"),
    **dict.fromkeys(("e", "n", "ei", "no"), "later"),
}


def verdict(language: str, also: Mapping[str, Verdict], letters: Mapping[str, str]) -> Callable[[str], Verdict]:
    """Reads it: `also` are words besides those that always do, `letters` what is told by language where none of them was typed."""
    words = {**_WORDS, **also}

    def read(typed: str) -> Verdict:
        word = vocabulary.fold(typed)
        if word not in words:
            raise Unfit(say(texts.NOT_A_CHOICE, language, typed=typed, accepted=letters[language]))
        return words[word]

    return read
