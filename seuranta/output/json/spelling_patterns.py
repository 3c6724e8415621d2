"""Regular expressions that match words as plans spell them: any letter case, dots or none, any mark between words.

They are in the dialect that JSON Schema and Python share, which has no way to say that letter case makes no difference.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import NamedTuple

from seuranta.plan.words.vocabulary import fold

_BETWEEN = "[\\s_\u2010\u2011-]+"
_DOTS = "\u0308"
"""What follows a letter whose dots are a sign of their own."""
_DOTTED = {"a": "äÄ", "o": "öÖ"}
_WITHOUT_DOTS = str.maketrans("äö", "ao")


def undotted(word: str) -> str:
    """The word as it is typed where the keyboard has no dots: maaraaika."""
    return word.translate(_WITHOUT_DOTS)


class _Letter(NamedTuple):
    """A folded letter of a word, and whether the word has dots there."""

    letter: str
    has_dots: bool

    @property
    def pattern(self) -> str:
        if self.letter == " ":
            return _BETWEEN
        if self.letter == self.letter.upper():
            return re.escape(self.letter)
        cases = self.letter + self.letter.upper()
        return f"[{cases}{_DOTTED[self.letter]}]{_DOTS}?" if self.has_dots else f"[{cases}]"


_Tree = dict[_Letter | None, "_Tree"]
"""What may follow a letter; None is the end of a word."""


def pattern(words: Iterable[str]) -> str:
    """The whole of one of the words, in any spelling, but for marks before and behind it: `^[dD][uU][eE]$`."""
    tree: _Tree = {}
    for word in words:
        branch = tree
        for letter in _letters(word):
            branch = branch.setdefault(letter, {})
        branch[None] = {}
    return f"^{_any_of(tree)}$"


def _letters(word: str) -> Iterable[_Letter]:
    between = " ".join(re.split(r"[\s_-]+", word.lower()))
    return [_Letter(fold(letter) or " ", letter in "äö") for letter in between]


def _any_of(tree: _Tree) -> str:
    """What may follow, what words have in common written once."""
    branches = [letter.pattern + _any_of(rest) for letter, rest in tree.items() if letter is not None]
    if not branches:
        return ""
    if len(branches) == 1 and None not in tree:
        return branches[0]
    return f"({'|'.join(branches)}){'?' if None in tree else ''}"
