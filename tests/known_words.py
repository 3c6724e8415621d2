"""Words that no text of ours holds, for plans of which every word is known: the letter one begins with says who may read it."""

from __future__ import annotations

import re

KNOWN_WORD = re.compile(r"[a-x]q[a-z]+q")


def known_word(letter: str, number: int) -> str:
    """Another word for each number."""
    word = ""
    while number:
        number, rest = divmod(number, 25)
        word += "abcdefghijklmnoprstuvwxyz"[rest]
    return f"{letter}q{word}q"
