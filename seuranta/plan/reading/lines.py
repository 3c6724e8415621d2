"""A line of a broken file taken apart, and the shape of a mistake on it; it judges nothing."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from functools import cache
from typing import NamedTuple

from seuranta.plan.words import vocabulary
from seuranta.plan.words.diagnostic import Argument, Edit
from seuranta.plan.words.fields import FIELDS
from seuranta.plan.words.quoting import quoted

_NEAR = 20
_LINE = re.compile(r"(?P<indent> *)(?P<dashes>(?:- +)*)(?P<rest>(?:[^\r\n]*[^ \r\n])?) *\r?$", re.MULTILINE)
_KEY = re.compile(
    r"(?P<key>\"[^\"]*\"|'[^']*'|(?:[^\s\"'\[\]{},#&*!|>%@`-]|-[^\s:#])(?:[^:#]*[^:# ])?) *:(?: +(?P<value>.*)|$)"
)
COMMENT = re.compile(r"(?:^|\s)#.*$")
_NOTE = re.compile(r"(?:^|\s)#(?!\d).*$")
_IN_QUOTES_ALREADY = ("backslash-in-quotes", "odd-quote")
_FURTHER = re.compile(r"(?P<key>[^\s:,]+(?: [^\s:,]+){0,2}):(?: |$)")
_ID_OF_BROKEN = re.compile(r"\W*(?:(?P<before_colon>\w[^:]*):|(?P<with_digit>(?=[^\W\d]*\d)[\w.-]*\w))")
_DAY = re.compile(r"\d{1,2}\.\d{1,2}\.\d{4}|\d{4}-\d{1,2}-\d{1,2}")


class Mistake(NamedTuple):
    """What was probably done wrong on a line, as a diagnostic whose places are still offsets into the text.

    `name` and `args` are those of the diagnostic; `start` and `end` bound what is wrong, and `edits` are the repair, if
    there is one. A repair that is not `is_safe` is good enough to read on, and not to write into the file. `item` is
    the id of the item it is in: "" outside of items, None where nobody has looked yet.
    """

    name: str
    start: int
    end: int
    args: dict[str, Argument]
    edits: tuple[Edit, ...] = ()
    is_safe: bool = True
    item: str | None = None

    def relocated(self, place: Callable[[int], int]) -> Mistake:
        """The same mistake where every offset has become `place(offset)`."""
        edits = tuple(Edit(place(edit.start), place(edit.end), edit.text) for edit in self.edits)
        return self._replace(start=place(self.start), end=place(self.end), edits=edits)


class Stretch(NamedTuple):
    """A piece of text in a file."""

    start: int
    text: str

    @property
    def end(self) -> int:
        return self.start + len(self.text)

    def trimmed(self) -> Stretch:
        lead = len(self.text) - len(self.text.lstrip(" "))
        return Stretch(self.start + lead, self.text.strip(" "))


class Line(NamedTuple):
    """A line apart: the widths of its indentation and dashes, its key where it has one, and its value or whole text."""

    start: int
    indent: int
    dashes: int
    body: Stretch
    key: str | None
    value: Stretch

    @property
    def end(self) -> int:
        return self.body.end


def line_at(text: str, offset: int) -> Line:
    """The line on which an offset lies."""
    start = text.rfind("\n", 0, offset) + 1
    parts = _LINE.match(text, start)
    if parts is None:
        return Line(start, 0, 0, Stretch(start, ""), None, Stretch(start, ""))
    body = Stretch(parts.start("rest"), parts["rest"])
    key = _KEY.match(body.text) if ":" in body.text else None
    value = body
    if key is not None:
        at = key.start("value") if key["value"] is not None else len(body.text)
        value = Stretch(body.start + at, body.text[at:])
    if "#" in value.text and not value.text.startswith(('"', "'")):
        comment = _NOTE.search(value.text)  # a number behind the sign is meant as text: #3
        value = value if comment is None else Stretch(value.start, value.text[: comment.start()].rstrip())
    return Line(start, len(parts["indent"]), len(parts["dashes"]), body, key["key"] if key else None, value)


def meant_id(line: Line) -> str:
    """The id that the first line of an item was to have: its key, what stands before a colon, a word with a number."""
    if line.key is not None:
        return line.key
    meant = _ID_OF_BROKEN.match(line.body.text)
    return (meant["before_colon"] or meant["with_digit"]).rstrip() if meant is not None else ""


def lines_before(text: str, line: Line) -> Iterator[Line]:
    """The lines with content above a line, the nearest first."""
    while line.start > 0:
        line = line_at(text, line.start - 1)
        if line.body.text and not line.body.text.startswith("#"):
            yield line


def line_below(text: str, line: Line) -> Line | None:
    """The next line with content, among the nearest."""
    for _ in range(_NEAR):
        end = text.find("\n", line.end)
        if end < 0:
            return None
        line = line_at(text, end + 1)
        if line.body.text and not line.body.text.startswith("#"):
            return line
    return None


def mended_by_quotes(
    text: str, name: str, value: Stretch, typed: str | None = None, **args: Argument
) -> Iterator[Mistake]:
    """The repair of most mistakes: the value as it stands, in quotes."""
    typed = value.text if typed is None else typed
    right = in_quotes(typed)
    if right:
        mistake = corrected(text, Mistake(name, value.start, value.end, args, (Edit(value.start, value.end, right),)))
        further = further_field(typed)
        if further and name == "colon-in-text":
            mistake = mistake._replace(args={"further": further, "as_text": mistake.args["right"]})
        yield mistake._replace(is_safe=not further or name in _IN_QUOTES_ALREADY)


def further_field(typed: str) -> str:
    """The field or the day before a colon in a text: in quotes it would be lost."""
    for match in _FURTHER.finditer(typed):
        words = match["key"].split(" ")
        for key in (" ".join(words[at:]) for at in range(len(words))):
            if is_field(key) or _DAY.fullmatch(key):
                return key
    return ""


def in_quotes(typed: str) -> str:
    """A text in the quotes that suit it, needed or not; empty for what has no form in a file."""
    if not typed or any("\ud800" <= letter <= "\udfff" for letter in typed):
        return ""
    right = quoted(typed, in_braces=True)
    if right != typed:
        return right
    return f"'{typed}'" if "\\" in typed or '"' in typed else f'"{typed}"'


def corrected(text: str, mistake: Mistake) -> Mistake:
    """The same with the right line as an argument, for the hint."""
    start = text.rfind("\n", 0, mistake.edits[0].start) + 1
    end = text.find("\n", mistake.edits[-1].end)
    line = text[start : end if end >= 0 else len(text)]
    shift = 0
    for edit in sorted(mistake.edits, key=lambda edit: edit.start):
        line = line[: edit.start - start + shift] + edit.text + line[edit.end - start + shift :]
        shift += len(edit.text) - (edit.end - edit.start)
    comment = COMMENT.search(line) if "#" in line and '"' not in line and "'" not in line else None
    right = line[: comment.start()] if comment else line
    return mistake._replace(args=mistake.args | {"right": " ".join(right.split())})


def plan_field(key: str) -> str:
    """The canonical name of the field of the plan that a key spells; empty where it is none."""
    field = vocabulary.field("plan", key)
    return field.name if field is not None else ""


def is_section(key: str) -> bool:
    field = vocabulary.field("plan", key)
    return field is not None and field.shape.startswith("section:")


def field_at_start(typed: str, kind: str = "", marks: str = " =:：;") -> str:
    """The field, of one kind of item or of any, that a line begins with, whatever mark is behind it. Empty where there is
    none.
    """
    words = typed.split(" ")[:3]
    for count in range(len(words), 0, -1):
        key = " ".join(words[:count]).rstrip(marks)
        is_known = vocabulary.field(kind, key) is not None if kind else is_field(key)
        if is_known:
            return key
    return ""


@cache
def is_field(key: str) -> bool:
    return any(vocabulary.field(kind, key) is not None for kind in FIELDS)
