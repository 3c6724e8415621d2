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

from seuranta.plan.reading.tree import Mapping, Node, Pair, Scalar, Sequence, relocate, scalars
from seuranta.plan.words.vocabulary import clean

try:
    from _ruamel_yaml import CParser  # type: ignore[import-not-found]
except ImportError:  # no wheel for this platform: slower, and otherwise the same
    CParser = None

DEEPEST = 32
_SECTION = 2
"""How deep a section of the plan lies: the plan is a mapping, and so are most of its sections."""
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
    """Where reading ended and where what could not be read began; `is_deep` where it was nested too deeply.

    `before` holds the items that had been read by then of the section in which it ended; None where there are none.
    """

    offset: int
    begun: int
    is_deep: bool = False
    before: Tree | None = None


def parse(text: str, *, pure: bool = False, quick: bool = False, exactly: bool = True) -> Tree | Trouble:
    """Reads one document. `pure` leaves the accelerator out; the answer is the same.

    What is not for the accelerator goes to the slow parser, which takes two seconds for a million characters. With
    `quick`, and where the text has more than 60 000 characters, it counts as unread: whoever asks cuts it first. Whoever
    does not need to know `exactly` where reading ends is answered faster.
    """
    if CParser is None or pure:
        return _purely(text)
    is_for_pure = not quick and len(text) <= LONGEST_FOR_PURE
    if _is_doubtful(text):
        return _purely(text) if is_for_pure else Trouble(0, 0)
    builder = _Builder(text, CParser(text).get_event, is_careful=False)
    outcome = _accelerated(builder, text)
    if isinstance(outcome, Tree) or outcome.is_deep or not is_for_pure:
        return outcome
    rest = "" if exactly else builder.rest_before(outcome.begun)
    return outcome if rest and isinstance(_purely(rest), Trouble) else _purely(text)


def _purely(text: str) -> Tree | Trouble:
    """The pure parser's answer."""
    events: Iterator[Any] = YAML(typ="safe", pure=True).parse(text)
    return _outcome(_Builder(text, events.__next__, is_careful=True), text)


def _accelerated(builder: _Builder, text: str) -> Tree | Trouble:
    """The C parser's answer. In brackets it takes no text such as 9:30, so that it is shown another sign there."""
    outcome = _outcome(builder, text)
    if (
        isinstance(outcome, Tree)
        or outcome.is_deep
        or _DISGUISE in text
        or not _INNER_COLON.match(text, outcome.offset)
    ):
        return outcome
    disguised = _INNER_COLON.sub(_DISGUISE, text)
    if disguised != text:
        again = _outcome(_Builder(disguised, CParser(disguised).get_event, is_careful=False), disguised)
        if isinstance(again, Tree) and again.root is not None:
            for scalar in scalars(again.root):
                scalar.text = scalar.text.replace(_DISGUISE, ":")
            return again
    return outcome


def _is_doubtful(text: str) -> bool:
    """Anchors, aliases and tags: only the pure parser's answer counts."""
    if "&" not in text and "*" not in text and "!" not in text:
        return False
    return any(_stands_first(text, sign.start()) for sign in _SIGN.finditer(text))


def _stands_first(text: str, offset: int) -> bool:
    """Whether a sign stands where a value may begin, and not inside one."""
    before = offset - 1
    while before >= 0 and text[before] == " ":
        before -= 1
    return before < 0 or text[before] in "\n\r:-?[{,"


def _outcome(builder: _Builder, text: str) -> Tree | Trouble:
    try:
        return builder.tree()
    except _NotInPlans as end:
        return end.trouble
    except MarkedYAMLError as error:
        return _trouble(text, error)._replace(before=builder.section())
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


class _NotInPlans(Exception):
    """What the parser reads and a plan may not hold: a second document, or what is nested too deeply."""

    def __init__(self, offset: int, *, is_deep: bool = False) -> None:
        super().__init__()
        self.trouble = Trouble(offset, offset, is_deep)


class _Builder:
    """Builds the tree of one text from the events of a parser. Its methods run for every word of a plan: they are few,
    and ask of a value only what its place can bring.
    """

    def __init__(self, text: str, get_event: Callable[[], Any], *, is_careful: bool) -> None:
        self._text = text
        self._next = get_event
        self._is_careful = is_careful  # only the pure parser's anchors and tags count
        self._oddities: list[Oddity] = []
        self._depth = 0
        self._sections: list[tuple[Scalar | None, list[Pair]]] = []
        """The root and the section that are being read, without braces: the key above, and what has been read of it."""
        self._has_many_forms = not text.isascii() and not unicodedata.is_normalized("NFC", text)

    def tree(self) -> Tree:
        root: Node | None = None
        documents = 0
        while True:
            event = self._next()
            kind = event.__class__
            if kind is StreamEndEvent:
                return Tree(root, self._oddities)
            if kind is DocumentStartEvent:
                documents += 1
                if documents > 1:
                    raise _NotInPlans(event.start_mark.index)
            elif kind in _NODES:
                root = self._node(event, None, None)

    def rest_before(self, offset: int) -> str:
        """After reading has ended at an offset: the text from the item on in which it did, below a heading as it had, or
        else from the section on. Empty where nothing before it has been read.
        """
        for key, pairs in reversed(self._sections):
            ends = (self._text.find("\n", value.end) for _, value in reversed(pairs))
            start = next((end + 1 for end in ends if 0 <= end < offset), None)
            if start is not None:
                return self._heading(key) + self._text[start:]
        return ""

    def section(self) -> Tree | None:
        """The items that have been read of the section that is being read."""
        pairs = self._sections[-1][1] if len(self._sections) == _SECTION else []
        return Tree(Mapping(pairs, pairs[0][0].start, pairs[-1][1].end), self._oddities) if pairs else None

    def _heading(self, key: Scalar | None) -> str:
        if key is None:
            return ""
        before = self._text[self._text.rfind("\n", 0, key.start) + 1 : key.start]
        return " " * len(before) + "section:\n"

    def _node(self, event: Any, key: Scalar | None, within: list[Any] | None) -> Node:
        kind = event.__class__
        if kind is ScalarEvent:
            return self._scalar(event, key, within)
        if kind is MappingStartEvent:
            return self._mapping(event, key)
        if kind is SequenceStartEvent:
            return self._sequence(event)
        return self._alias(event)

    def _mapping(self, begin: Any, key_above: Scalar | None) -> Mapping:
        start, is_flow = begin.start_mark.index, begin.flow_style
        self._enter(begin, start)
        get_event, scalar = self._next, self._scalar
        pairs: list[Pair] = []
        self._begin_section(key_above, pairs, is_flow=is_flow)
        while True:
            event = get_event()
            kind = event.__class__
            if kind is MappingEndEvent:
                break
            key = scalar(event, None, pairs) if kind is ScalarEvent else self._odd_key(event)
            event = get_event()
            kind = event.__class__
            if kind is ScalarEvent:
                value: Node = scalar(event, key, pairs)
                if is_flow and value.start == value.end and self._text[value.start - 1] != ":":
                    self._oddities.append(Oddity("no-value", value, pairs))
            elif kind is MappingStartEvent:
                value = self._mapping(event, key)
            else:
                value = self._node(event, key, pairs)
            pairs.append((key, value))
        self._leave()
        mapping = Mapping(pairs, start, event.end_mark.index if is_flow or not pairs else pairs[-1][1].end)
        names = {key.text for key, _ in pairs}
        if self._has_many_forms:
            names = set(map(clean, names))
        if len(names) != len(pairs):
            self._oddities.append(Oddity("duplicate", mapping, key_above))
        if "<<" in names:
            self._oddities.append(Oddity("merge", mapping))
        return mapping

    def _sequence(self, begin: Any) -> Sequence:
        start, is_flow = begin.start_mark.index, begin.flow_style
        self._enter(begin, start)
        items: list[Node] = []
        while True:
            event = self._next()
            if event.__class__ is SequenceEndEvent:
                break
            item = self._node(event, None, items)
            if event.__class__ is ScalarEvent and item.start == item.end and not is_flow:
                self._oddities.append(Oddity("empty-item", item, items))
            items.append(item)
        self._leave()
        end = event.end_mark.index if is_flow or not items else items[-1].end
        return Sequence(items, start, end)

    def _enter(self, begin: Any, start: int) -> None:
        if self._depth == DEEPEST:
            raise _NotInPlans(start, is_deep=True)
        self._depth += 1
        if self._is_careful and (begin.anchor is not None or begin.tag is not None):
            _mark(self._oddities, begin, Mapping([], start, begin.end_mark.index), None, self._text)

    def _leave(self) -> None:
        self._depth -= 1
        if self._depth < len(self._sections):
            self._sections.pop()

    def _begin_section(self, key: Scalar | None, pairs: list[Pair], *, is_flow: bool) -> None:
        if self._depth == len(self._sections) + 1 <= _SECTION and not is_flow:
            self._sections.append((key, pairs))

    def _scalar(self, event: Any, key: Scalar | None, within: list[Any] | None) -> Scalar:
        """A text; `key` is the one whose value it is, and `within` the pairs or items that it stands among."""
        value, start, end = event.value, event.start_mark.index, event.end_mark.index
        if end - start == len(value) and start != end and not event.style and not self._is_careful:  # nearly every text
            return Scalar(value, start, end)
        if event.style:
            node = self._styled(value, start, end, event.style)
        elif start == end and key is not None:
            start = _after_colon(self._text, key.end)
            node = Scalar(value, start, start)
        else:
            node = Scalar(value, start, end)
            if end - start != len(value):
                self._oddities.append(Oddity("lines", node, within))
        if self._is_careful and (event.anchor is not None or event.tag is not None):
            _mark(self._oddities, event, node, key, self._text)
        return node

    def _styled(self, value: str, start: int, end: int, style: str) -> Scalar:
        """A text in quotes, or one that runs over lines after | or >."""
        typed = self._text[start:end]
        if style in ("|", ">"):
            return Scalar(value, start, start + len(typed.rstrip()), style)
        node = Scalar(value, start, end, style)
        if style == '"' and "\\u" in typed.lower() and not _is_sound(value):
            self._oddities.append(Oddity("surrogate", node))
        return node

    def _alias(self, event: Any) -> Scalar:
        start, end = event.start_mark.index, event.end_mark.index
        node = Scalar(self._text[start:end], start, end)
        self._oddities.append(Oddity("alias", node))
        return node

    def _odd_key(self, event: Any) -> Scalar:
        """A list, braces or an alias as a field: told as a field that nobody knows, whatever is in it."""
        node = self._node(event, None, None)
        oddities = self._oddities
        while oddities and oddities[-1].node.start >= node.start:
            oddities.pop()
        if isinstance(node, Scalar):
            return node
        return Scalar(self._text[node.start : node.end], node.start, node.end)


_NODES = frozenset((ScalarEvent, MappingStartEvent, SequenceStartEvent, AliasEvent))


def _mark(oddities: list[Oddity], event: Any, node: Node, key: Scalar | None, text: str) -> None:
    """An anchor or a tag. Its text is part of what the owner typed, so it is kept."""
    kind = "anchor" if event.anchor is not None else "tag"
    if isinstance(node, Scalar):
        start = event.start_mark.index
        if text[start : start + 1] not in "&!":
            start = _after_colon(text, key.end) if key is not None else start
        node.start = start
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
