"""Signs, in a file that is legal, that a line slipped: a day where a name belongs, a list that goes on as text."""

from __future__ import annotations

import re
from collections.abc import Iterator

from seuranta.plan import vocabulary
from seuranta.plan.ids import is_day
from seuranta.plan.reading.tree import Mapping, Node, Scalar
from seuranta.plan.reading.yaml import Oddity, Tree

_ENTRY = re.compile(r"\n[ \r\n]*(?P<entry>- [^\r\n]*)")


def has_slipped(tree: Tree, text: str) -> bool:
    """Whether a legal file is worth a look at every one of its lines."""
    return any(map(is_day, _names(tree.root))) or any(entry_in_text(one, text) for one in tree.oddities)


def entry_in_text(oddity: Oddity, text: str) -> re.Match[str] | None:
    """The first entry of a list that is read as a part of the text of a field above it."""
    node = oddity.node
    if oddity.kind != "lines" or not isinstance(node, Scalar) or node.style:
        return None
    is_value = any(isinstance(one, tuple) and one[1] is node for one in oddity.within or ())
    return _ENTRY.search(text, node.start, node.end) if is_value else None


def _names(root: Node | None) -> Iterator[str]:
    """The fields of a plan, its ids and the fields of its items, as they were typed."""
    for key, section in _pairs(root):
        yield key.text
        field = vocabulary.field("plan", key.text)
        if field is not None and field.shape.startswith("section:"):
            for id_, item in _pairs(section):
                yield id_.text
                yield from (name.text for name, _ in _pairs(item))


def _pairs(node: Node | None) -> list[tuple[Scalar, Node]]:
    return node.pairs if isinstance(node, Mapping) else []
