"""The one module that reads YAML: text in, a tree of nodes out, or where and why it ends. It raises nothing.

The pure parser gives every verdict, so that every platform says the same; the C parser, where it is installed, is
an accelerator for text that holds nothing on which the two are known to disagree.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Iterator
from typing import Any, NamedTuple

from ruamel.yaml import YAML
from ruamel.yaml.error import MarkedYAMLError, YAMLError
from ruamel.yaml.events import (
    AliasEvent,
    DocumentStartEvent,
    MappingEndEvent,
    MappingStartEvent,
    ScalarEvent,
    SequenceEndEvent,
    SequenceStartEvent,
    StreamEndEvent,
)

from seuranta.plan.reading.tree import Mapping, Node, Scalar, Sequence, relocate, scalars
from seuranta.plan.words.vocabulary import clean

try:
    from _ruamel_yaml import CParser  # type: ignore[import-not-found]
except ImportError:  # no wheel for this platform: slower, and otherwise the same
    CParser = None

DEEPEST = 32
LONGEST_FOR_PURE = 60_000
_INSIDE = re.compile("while (scanning|parsing a flow)")
_INNER_COLON = re.compile(r"(?<=[^\s\"'\[\]{},]):(?=[^\s,\[\]{}])")
_DISGUISE = "\uf8ff"
_SIGN = re.compile("[&*!]")


class Oddity(NamedTuple):
    """Something legal that an owner hardly meant: its kind, the node, and the mapping, list or key it stands in."""

    kind: str
    node: Node
    within: Any = None


class Tree(NamedTuple):
    """What was read; `root` is None where there is nothing but comments."""

    root: Node | None
    oddities: list[Oddity]

    def relocate(self, place: Callable[[int], int]) -> None:
        """Moves everything; the marks before a list or braces stand beside the tree, not in it."""
        if self.root is not None:
            relocate(self.root, place)
        for kind, node, _ in self.oddities:
            if kind in {"anchor", "tag"} and not isinstance(node, Scalar):
                relocate(node, place)


class Trouble(NamedTuple):
    """Where reading ended and where what could not be read began; `is_deep` where it was nested too deeply."""

    offset: int
    begun: int
    is_deep: bool = False


def parse(text: str, *, pure: bool = False, quick: bool = False) -> Tree | Trouble:
    """Reads one document. `pure` leaves the accelerator out; the answer is the same.

    What is not for the accelerator goes to the slow parser, which takes two seconds for a million characters. With
    `quick`, and where the text has more than 60 000 characters, it counts as unread: whoever asks cuts it first.
    """
    if CParser is not None and not pure:
        got = Trouble(0, 0) if _is_doubtful(text) else _accelerated(text)
        if isinstance(got, Tree) or got.is_deep or quick or len(text) > LONGEST_FOR_PURE:
            return got
    return _build(text, _pure_events(text), is_careful=True)


def _accelerated(text: str) -> Tree | Trouble:
    """The C parser's answer. In brackets it takes no text such as 9:30, so that it is shown another sign there."""
    got = _build(text, CParser(text).get_event)
    if isinstance(got, Tree) or got.is_deep or _DISGUISE in text or not _INNER_COLON.match(text, got.offset):
        return got
    disguised = _INNER_COLON.sub(_DISGUISE, text)
    if disguised != text:
        again = _build(disguised, CParser(disguised).get_event)
        if isinstance(again, Tree) and again.root is not None:
            for one in scalars(again.root):
                one.text = one.text.replace(_DISGUISE, ":")
            return again
    return got


def _is_doubtful(text: str) -> bool:
    """Anchors, aliases and tags: only the pure parser's answer counts."""
    if "&" not in text and "*" not in text and "!" not in text:
        return False
    return any(_stands_first(text, found.start()) for found in _SIGN.finditer(text))


def _stands_first(text: str, offset: int) -> bool:
    """Whether a sign stands where a value may begin, and not inside one."""
    before = offset - 1
    while before >= 0 and text[before] == " ":
        before -= 1
    return before < 0 or text[before] in "\n\r:-?[{,"


def _pure_events(text: str) -> Callable[[], Any]:
    events: Iterator[Any] = YAML(typ="safe", pure=True).parse(text)
    return events.__next__


def _build(text: str, get_event: Callable[[], Any], *, is_careful: bool = False) -> Tree | Trouble:
    try:
        return _tree(text, get_event, is_careful=is_careful)
    except MarkedYAMLError as error:
        return _trouble(text, error)
    except (
        YAMLError,
        AssertionError,
        AttributeError,
        IndexError,
        KeyError,
        NotImplementedError,
        TypeError,
        ValueError,
    ):
        # The parsers have their own slips; for the owner each is a file that cannot be read.
        return Trouble(0, 0)


def _trouble(text: str, error: MarkedYAMLError) -> Trouble:
    offset = min(error.problem_mark.index if error.problem_mark is not None else 0, len(text))
    is_inside = error.context_mark is not None and _INSIDE.match(error.context or "")
    return Trouble(offset, min(error.context_mark.index, offset) if is_inside else offset)


def _tree(text: str, get_event: Callable[[], Any], *, is_careful: bool) -> Tree | Trouble:  # noqa: C901, PLR0912, PLR0915 - one loop without calls: it runs once for every word of a plan
    oddities: list[Oddity] = []
    stack: list[tuple[list[tuple[Scalar, Node]] | None, list[Node] | None, Scalar | None, int, bool]] = []
    pairs: list[tuple[Scalar, Node]] | None = None
    items: list[Node] | None = None
    key: Scalar | None = None
    root: Node | None = None
    documents = 0
    is_flow = False
    same_key = clean if not text.isascii() and not unicodedata.is_normalized("NFC", text) else None
    node: Node
    while True:
        event = get_event()
        kind = event.__class__
        if kind is ScalarEvent:
            value, style = event.value, event.style
            start, end = event.start_mark.index, event.end_mark.index
            if style:
                if style == "|" or style == ">":  # noqa: PLR1714 - quicker than a look into a set
                    end = start + len(text[start:end].rstrip())
                node = Scalar(value, start, end, style)
                if style == '"' and "\\u" in text[start:end].lower() and not _is_sound(value):
                    oddities.append(Oddity("surrogate", node))
            else:
                if start == end:
                    start = end = _after_colon(text, key.end) if key is not None else start
                node = Scalar(value, start, end)
                if end - start != len(value):
                    oddities.append(Oddity("lines", node, items if pairs is None else pairs))
            if is_careful and (event.anchor is not None or event.tag is not None):
                _mark(oddities, event, node, key, text)
            if key is not None and pairs is not None:
                pairs.append((key, node))
                if is_flow and start == end and text[start - 1] != ":":
                    oddities.append(Oddity("no-value", node, pairs))
                key = None
                continue
            if items is not None:
                if start == end and not is_flow:
                    oddities.append(Oddity("empty-item", node, items))
                items.append(node)
                continue
            if pairs is not None:
                key = node
                continue
        elif kind is MappingStartEvent or kind is SequenceStartEvent:
            start = event.start_mark.index
            if len(stack) == DEEPEST:
                return Trouble(start, start, is_deep=True)
            stack.append((pairs, items, key, start, is_flow))
            pairs, items, key = ([], None, None) if kind is MappingStartEvent else (None, [], None)
            is_flow = event.flow_style
            if is_careful and (event.anchor is not None or event.tag is not None):
                _mark(oddities, event, Mapping([], start, event.end_mark.index), None, text)
            continue
        elif kind is MappingEndEvent and pairs is not None:
            inner = pairs
            end = event.end_mark.index if is_flow or not inner else inner[-1][1].end
            pairs, items, key, start, is_flow = stack.pop()
            node = Mapping(inner, start, end)
            names = {name.text for name, _ in inner} if same_key is None else {same_key(name.text) for name, _ in inner}
            if len(names) != len(inner):
                oddities.append(Oddity("duplicate", node, key))
            if "<<" in names:
                oddities.append(Oddity("merge", node))
        elif kind is SequenceEndEvent and items is not None:
            listed = items
            end = event.end_mark.index if is_flow or not listed else listed[-1].end
            pairs, items, key, start, is_flow = stack.pop()
            node = Sequence(listed, start, end)
        elif kind is StreamEndEvent:
            return Tree(root, oddities)
        elif kind is AliasEvent:
            start, end = event.start_mark.index, event.end_mark.index
            node = Scalar(text[start:end], start, end)
            oddities.append(Oddity("alias", node))
        else:
            documents += kind is DocumentStartEvent
            if documents > 1:
                return Trouble(event.start_mark.index, event.start_mark.index)
            continue
        if pairs is not None:
            if key is not None:
                pairs.append((key, node))
                key = None
            else:  # a list or braces as a field: told as a field that nobody knows, whatever is in it
                while oddities and oddities[-1].node.start >= node.start:
                    oddities.pop()
                key = node if isinstance(node, Scalar) else Scalar(text[node.start : node.end], node.start, node.end)
        elif items is not None:
            items.append(node)
        else:
            root = node


def _mark(oddities: list[Oddity], event: Any, node: Node, key: Scalar | None, text: str) -> None:
    """An anchor or a tag. Its text is part of what the owner typed, so it is kept."""
    kind = "anchor" if event.anchor is not None else "tag"
    if isinstance(node, Scalar):
        start = event.start_mark.index
        node.start = start if text[start : start + 1] in "&!" else (_after_colon(text, key.end) if key else start)
    oddities.append(Oddity(kind, node, event.anchor))


def _after_colon(text: str, offset: int) -> int:
    """Where an empty value stands: right after the colon of its key, else right after the key."""
    after = offset
    while text[after : after + 1] == " ":
        after += 1
    return after + 1 if text[after : after + 1] == ":" else offset


def _is_sound(value: str) -> bool:
    """Whether a text holds no half of a character, as an escape can leave it."""
    return not any("\ud800" <= letter <= "\udfff" for letter in value)
