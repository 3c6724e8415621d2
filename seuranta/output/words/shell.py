"""Commands that people copy: any shell takes a path or an id in one as one word, and it reaches the plan it is about."""

from __future__ import annotations

import re
from collections.abc import Mapping

from seuranta.output.words.command_names import NAMES

_PLAIN = r"[\w=:,./+-]+"
_ACTS_IN_QUOTES = frozenset('"$`\\!%')
COMMAND = r"\bseuranta [a-z{][^\n]*?(?=\. |\.?$|\n)"
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


AGAIN = "again"
"""The name under which a sentence is given what is typed after a command to mean the same plan again."""
_WITHOUT_PLAN = frozenset(name for english in ("init", "guide", "explain") for name in (english, *NAMES[english]))
_CALL = re.compile(r"\bseuranta (\{verb\}|[a-zäö-]+)")
_NAMES_PLAN = re.compile(r"\{(path|plan)\}")


def with_words(template: str, written: Mapping[str, str]) -> str:
    """The template of a sentence, with what fills the command in it put there as a shell wants it, and with what
    reaches the plan, unless the template itself names it.
    """

    def in_braces(match: re.Match[str]) -> str:
        return _braced(shell_word(written[match[1]]))

    def reaching(call: re.Match[str]) -> str:
        return call[0] if call[1] in _WITHOUT_PLAN else call[0] + _braced(written.get(AGAIN, ""))

    def filled(command: re.Match[str]) -> str:
        words = re.sub(_WORD, in_braces, command[0])
        return words if _NAMES_PLAN.search(command[0]) else _CALL.sub(reaching, words, count=1)

    return re.sub(COMMAND, filled, template)


def _braced(text: str) -> str:
    """The text as it stands in a template."""
    return text.replace("{", "{{").replace("}", "}}")
