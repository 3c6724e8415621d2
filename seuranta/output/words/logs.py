"""What a log or a terminal acts on instead of showing it, and how text that holds it is made harmless.

GitHub acts on two colons at the beginning of a line, GitLab and Travis on words of their own there; GitHub on `##[`,
Azure on `##vso[` and TeamCity on `##teamcity[` anywhere in a line.
"""

from __future__ import annotations

import re

_COMMAND = re.compile(
    r"""
    (?<![^\r\n]) (?: [^\S\r\n] | \x1b\[[\d;]*m )* (?: : | section_(?:start|end) | travis_(?:fold|time) ) (?=:)
    | \#\# (?=\w*\[)
    """,
    re.VERBOSE,
)


_SIGNS = r"\x00-\x1f\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff\ud800-\udfff"
"""Control and direction characters, line breaks, and halves of characters, which no encoding can write."""
_IN_NAME = f"(?![\r\n])[{_SIGNS}]"
_IN_JSON = rf"(?!\n)[{_SIGNS}]|\#(?=\#\w*\[)"


def inert(text: str) -> str:
    """The text with a space in whatever a log would act on, so that it reads the same and does nothing."""
    return _COMMAND.sub(r"\g<0> ", text)


def in_name(path: str) -> str:
    """The path of a file as machines may be told it: what a terminal would act on is no part of it, line breaks are."""
    return re.sub(_IN_NAME, "\ufffd", path)


def in_json(text: str) -> str:
    """The same JSON, with whatever a terminal or a log would act on as an escape."""
    return re.sub(_IN_JSON, lambda match: f"\\u{ord(match[0]):04x}", text)
