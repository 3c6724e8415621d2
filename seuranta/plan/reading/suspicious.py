"""Signs, in a file that is legal, that a line slipped: a day where a name belongs, an entry or a field read as text."""

from __future__ import annotations

import re
from collections.abc import Iterator

from seuranta.plan.reading.tree import Mapping, Node, Pair, Scalar
from seuranta.plan.reading.yaml import Oddity, Tree
from seuranta.plan.words import vocabulary
from seuranta.plan.words.ids import is_day

_ENTRY = r"[-–—−•·‣] +\S|-[^\W\d]"
_FURTHER_LINE = r"[\r\n]\s*(?P<line>\S[^\r\n]*)"


def is_suspicious(tree: Tree, text: str) -> bool:
    """Whether a legal file is worth a look at every one of its lines."""
    for name, value in _named(tree.root):
        if is_day(name) or (isinstance(value, Scalar) and not value.style and _are_fields(value, text)):
            return True
    return any(hidden_line(oddity, text) for oddity in tree.oddities)


def hidden_line(oddity: Oddity, text: str) -> re.Match[str] | None:
    """The first entry of a list, or field without the space behind its colon, that is read as part of a text above.

    Lines in between that are not read are none of it.
    """
    node = oddity.node
    if oddity.kind != "lines" or not isinstance(node, Scalar) or node.style:
        return None
    for match in re.compile(_FURTHER_LINE).finditer(text, node.start, node.end):
        line = match["line"]
        is_read = line.rstrip() in node.text
        if is_read and (is_entry(line) or _is_tight_field(line)):
            return match
    return None


def is_entry(typed: str) -> bool:
    """Whether a line begins with the mark of a list, whichever is typed."""
    return re.match(_ENTRY, typed) is not None


def _are_fields(item: Scalar, text: str) -> bool:
    """Whether a text in the place of an item is fields that lack their colons, or the space behind it."""
    if _is_tight_field(item.text):
        return True
    if item.end - item.start == len(item.text):
        return False
    from seuranta.plan.reading.lines import field_at_start  # noqa: PLC0415 - a healthy file has no such text

    return all(field_at_start(line.strip()) for line in text[item.start : item.end].splitlines())


def _is_tight_field(typed: str) -> bool:
    key, _, value = typed.partition(":")
    if value[:1] in ("", " "):
        return False
    from seuranta.plan.reading.lines import is_field  # noqa: PLC0415 - likewise

    return is_field(key)


def _named(root: Node | None) -> Iterator[tuple[str, Node | None]]:
    """The fields of a plan, its ids with what stands below them, and the fields of its items, as they were typed."""
    for key, section in _pairs(root):
        yield key.text, None
        field = vocabulary.field("plan", key.text)
        if field is not None and field.shape.startswith("section:"):
            for id_, item in _pairs(section):
                yield id_.text, item
                yield from ((name.text, None) for name, _ in _pairs(item))


def _pairs(node: Node | None) -> list[Pair]:
    return node.pairs if isinstance(node, Mapping) else []
