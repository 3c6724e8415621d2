"""In which language a file says that its plan is, without reading the plan."""

from __future__ import annotations

import re

from seuranta.plan.words.vocabulary import field_spellings, is_field

_NAMES = (typed for typed in field_spellings("plan") if is_field("plan", typed, "language"))
_NAME = "|".join(_NAMES).encode()
_ANYWHERE = re.compile(rb"(?i)(?:" + _NAME + rb")[\"']?\s*:")
_LINE = re.compile(rb"(?im)^(?:" + _NAME + rb") *: *(fi|en) *(?:#.*)?\r?$")


class NotSureError(Exception):
    """Only who reads the whole plan knows."""


def told_language(data: bytes) -> str | None:
    """The language that stands in a line of its own, None where nothing is said of one; raises NotSureError."""
    said = _ANYWHERE.findall(data)
    if not said:
        return None
    lines = _LINE.findall(data)
    if len(said) > 1 or len(lines) != 1:
        raise NotSureError
    return str(lines[0].decode().lower())
