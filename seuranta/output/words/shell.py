"""How a path or an id is written in a command that people copy, so that any shell takes it as one word."""

from __future__ import annotations

import re
from collections.abc import Mapping

_PLAIN = r"[\w=:,./+-]+"
_ACTS_IN_QUOTES = frozenset('"$`\\!%')
COMMAND = r"\bseuranta [a-z][^\n]*?(?=\. |\.?$|\n)"
_WORD = r"(?<= )\{(\w+)\}"
"""A placeholder that is a word of its own; one right behind another word brings options, written by whoever fills it."""


def shell_word(text: str) -> str:
    """The text as it stands where it is harmless; else in double quotes, which every shell knows, or, where something
    in it acts there too, as POSIX shells want it.
    """
    if re.fullmatch(_PLAIN, text):
        return text
    if _ACTS_IN_QUOTES.isdisjoint(text):
        return f'"{text}"'
    from shlex import quote  # noqa: PLC0415 - hardly any folder has such a name

    return quote(text)


def with_words(template: str, written: Mapping[str, str]) -> str:
    """The template of a sentence, with what fills the command in it put there as a shell wants it."""

    def in_braces(match: re.Match[str]) -> str:
        return shell_word(written[match[1]]).replace("{", "{{").replace("}", "}}")

    return re.sub(COMMAND, lambda command: re.sub(_WORD, in_braces, command[0]), template)
