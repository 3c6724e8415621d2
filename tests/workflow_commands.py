"""What a host does with the log of a step: the commands in it, read by the rules that GitHub documents and its runner follows.

A line is a command where it begins with two colons, after blanks, and two more follow: `::name key=value,key=value::text`.
In values `%25`, `%0D`, `%0A`, `%3A` and `%2C` stand for signs, in texts the first three. The older form `##[name]text` is
acted on wherever it stands in any other line. Annotations take the properties in `KNOWN`, with a place in whole numbers from 1, and
columns only within one line.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

ANNOTATIONS = ("error", "warning", "notice")
KNOWN = {"title", "file", "line", "endLine", "col", "endColumn"}
MOST = 10
"""So many errors and so many warnings of a step are shown."""
_TEXT = {"%0D": "\r", "%0A": "\n"}
_VALUE = _TEXT | {"%3A": ":", "%2C": ","}


class Command(NamedTuple):
    name: str
    properties: dict[str, str]
    text: str


def commands(log: str) -> Iterator[Command]:
    """All that a log commands, in its order; raises ValueError for what the host would refuse or leave out in silence."""
    for line in re.split(r"\r\n|\r|\n", log):
        head, mark, text = line.lstrip().removeprefix("::").partition("::")
        if line.lstrip().startswith("::") and mark:
            yield _command(head, text)
        elif re.search(r"##\[[^\]]*\]", line):
            raise ValueError(line)


def _command(head: str, text: str) -> Command:
    name, _, listed = head.partition(" ")
    pairs = [pair.split("=", 1) for pair in listed.split(",") if pair]
    properties = {key: _unescaped(value, _VALUE) for key, value in pairs}
    if name in ANNOTATIONS:
        _refuse_wrong(properties)
    return Command(name, properties, _unescaped(text, _TEXT))


def _unescaped(value: str, escapes: dict[str, str]) -> str:
    for escaped, sign in escapes.items():
        value = value.replace(escaped, sign)
    return value.replace("%25", "%")


def _refuse_wrong(properties: dict[str, str]) -> None:
    if not properties.keys() <= KNOWN:
        raise ValueError(properties)
    place = {name: int(properties[name]) for name in KNOWN - {"title", "file"} if name in properties}
    is_one_line = place.get("endLine", place.get("line")) == place.get("line")
    if any(number < 1 for number in place.values()) or ("col" in place and not is_one_line):
        raise ValueError(properties)
    if ("endLine" in place and "line" not in place) or ("endColumn" in place and "col" not in place):
        raise ValueError(properties)
