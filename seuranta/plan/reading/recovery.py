"""Reading a file that is broken somewhere: cut at its own keys and read piece by piece, so that one mistake stays one.

In a piece that cannot be read, the mistake is named and repaired as `possible_mistakes` proposes, for reading only; where no
repair helps, the piece is left out and named.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field

from seuranta.plan.reading.lines import Mistake, is_field, line_at
from seuranta.plan.reading.possible_mistakes import possible_mistakes
from seuranta.plan.reading.tree import Mapping, Node, Patch, Scalar, Sequence, line_starts, scalars
from seuranta.plan.reading.yaml import Oddity, Tree, Trouble, parse
from seuranta.plan.words import vocabulary
from seuranta.plan.words.diagnostic import Argument, Edit

_HEADER = re.compile(r" *(?P<key>[^\s#'\"\[\]{},:][^:#\r\n]*?) *: *(?:#.*)?\r?$")
_BRACE_ALONE = re.compile(r"^[ ]*[{\[]\s*$", re.MULTILINE)
_LONGEST_REPAIR = 20_000
_MOST_REPAIRS = 20
"""In one piece: whoever has more mistakes in one item sees the rest next time."""
MOST_PROBLEMS = 100
_MOST_PIECES = 20_000


@dataclass(slots=True)
class Recovered:
    """What could be read piece by piece. Offsets count in the text that was given."""

    pairs: list[tuple[Scalar, Node]] = field(default_factory=list)
    oddities: list[Oddity] = field(default_factory=list)
    problems: list[Mistake] = field(default_factory=list)
    left_out: list[tuple[str, str]] = field(default_factory=list)
    untold: list[int] = field(default_factory=list)


class _Lines:
    """The lines of a text: where each starts and how far it is indented; None for those without content."""

    def __init__(self, text: str) -> None:
        self.starts = line_starts(text)
        self.indents: list[int | None] = []
        self.is_dash: list[bool] = []
        for start, end in zip(self.starts, [*self.starts[1:], len(text)], strict=True):
            line = text[start:end]
            content = line.strip()
            has_content = bool(content) and not content.startswith("#")
            self.indents.append(len(line) - len(line.lstrip(" ")) if has_content else None)
            self.is_dash.append(content == "-" or content.startswith("- "))


def recover(text: str, *, pure: bool = False) -> Recovered:
    """Everything of a broken text that can be read. Takes a time that grows with its length."""
    return _Recovery(text, pure=pure).recovered()


class _Recovery:
    def __init__(self, text: str, *, pure: bool) -> None:
        self._text = text
        self._pure = pure
        self._lines = _Lines(text)
        self._found = Recovered()
        self._edge = 0
        self._pieces = 0
        self._is_braces = _BRACE_ALONE.search(text) is not None  # where all is one value, no line is wrong for sure
        self._signs = 0

    def recovered(self) -> Recovered:
        first = self._next_content(0, len(self._lines.starts))
        if first is not None:
            self._edge = self._lines.indents[first] or 0
            for begin, end in self._cut(first, len(self._lines.starts), self._edge):
                if self._is_enough(begin):
                    continue
                if self._lines.indents[begin] != self._edge:
                    self._misplaced(begin, self._edge)
                self._top(begin, end)
        return self._found

    def _next_content(self, begin: int, end: int) -> int | None:
        return next((at for at in range(begin, end) if self._lines.indents[at] is not None), None)

    def _cut(self, begin: int, end: int, edge: int, *, with_dashes: bool = False) -> Iterator[tuple[int, int]]:
        """Runs of lines, each beginning with one that is indented no more than `edge`.

        A line without any key belongs to what stands above, and so do dashes right below a key in the same column.
        """
        starts = [begin]
        above = "key" if self._header(begin) else None
        for at in range(begin + 1, end):
            indent = self._lines.indents[at]
            if indent is None or indent > edge:
                above = above if indent is None or above == "list" else None
            elif self._lines.is_dash[at]:
                if with_dashes or above is None:
                    starts.append(at)
                else:
                    above = "list"
            else:
                above = "key" if self._header(at) else None
                if len(starts) >= _MOST_PIECES or self._is_key(at, end):  # what is only counted is not looked into
                    starts.append(at)
        return zip(starts, [*starts[1:], end], strict=True)

    def _is_key(self, at: int, end: int) -> bool:
        """A line that may own what stands below it: not a text, and not a field that slipped out of an item."""
        line = line_at(self._text, self._lines.starts[at])
        typed, is_edge = line.body.text, line.indent == self._edge
        below = self._next_content(at + 1, end)
        has_more = below is not None and (self._lines.indents[below] or 0) > line.indent
        if typed[0] in "]}":
            return False
        if ":" not in typed and "：" not in typed:
            return _is_of_the_plan(typed.split()[0]) if is_edge else has_more and " " not in typed
        if not has_more or below is None or not (is_edge or is_field(line.key or "")):
            return True
        first, last = line.value.text[:1], line.value.text[-1:]
        is_full = (
            line.key is not None and first not in ("", "|", ">", "[", "{") and (first not in "\"'" or first == last)
        )
        return not is_full or line_at(self._text, self._lines.starts[below]).key is None

    def _header(self, at: int) -> re.Match[str] | None:
        """A line that holds a key and nothing more."""
        start, end = self._span(at, at + 1)
        return _HEADER.match(self._text[start:end].rstrip("\r\n"))

    def _span(self, begin: int, end: int) -> tuple[int, int]:
        starts = self._lines.starts
        return starts[begin], starts[end] if end < len(starts) else len(self._text)

    def _is_enough(self, row: int) -> bool:
        """After so many pieces the rest is only counted: this is no plan that a person typed."""
        if self._pieces < _MOST_PIECES:
            return False
        self._found.untold.append(self._lines.starts[row])
        return True

    def _top(self, begin: int, end: int) -> None:
        """A key at the edge of the file with all that belongs to it."""
        start, stop = self._span(begin, end)
        got = self._parsed(start, stop)
        if isinstance(got, Tree):
            self._take(got)
            if isinstance(got.root, Sequence):
                self._tell(Mistake("mixed-list", got.root.start, got.root.end, {}))
            return
        header = self._header(begin)
        below = self._next_content(begin + 1, end)
        if header is None or below is None or (self._lines.indents[below] or 0) <= (self._lines.indents[begin] or 0):
            self._repaired(start, stop, "", "")
            return
        self._section(header["key"], (begin, below, end))

    def _section(self, key: str, rows: tuple[int, int, int]) -> None:
        """A key whose value is broken somewhere: item by item."""
        begin, below, end = rows
        at = self._lines.starts[begin] + (self._lines.indents[begin] or 0)
        edge = self._column(below, end)
        outer, inner = self._found.pairs, Mapping([], at, at)
        items: list[Node] = []
        moved_out: list[tuple[int, int]] = []
        for first, last in self._cut(below, end, edge, with_dashes=self._lines.is_dash[below]):
            if self._is_enough(first):
                continue
            if self._has_slipped_in(first, edge):
                moved_out.append((first, end))
                break
            if self._lines.indents[first] != edge:
                self._misplaced(first, edge)
            self._found.pairs = inner.pairs
            self._item(key, first, last, items)
        self._found.pairs = outer
        outer.append((Scalar(key, at, at + len(key)), self._value(inner, items, at)))
        for first, last in moved_out:
            self._misplaced(first, self._edge)
            self._top(first, last)

    def _item(self, section: str, first: int, last: int, items: list[Node]) -> None:
        start, stop = self._span(first, last)
        got = self._parsed(start, stop)
        if isinstance(got, Tree) and isinstance(got.root, Sequence):
            items.extend(got.root.items)
            self._found.oddities.extend(got.oddities)
        elif isinstance(got, Tree):
            self._take(got)
        else:
            line = line_at(self._text, start)
            item = str(len(items) + 1) if line.dashes else line.key or line.body.text
            items.extend(self._repaired(start, stop, section, item))

    def _value(self, inner: Mapping, items: list[Node], at: int) -> Node:
        """What was read below a key. Where fields and a list are mixed, the fields count."""
        if inner.pairs:
            inner.start, inner.end = inner.pairs[0][0].start, inner.pairs[-1][1].end
            for one in items:
                self._tell(Mistake("mixed-list", one.start, one.end, {}))
            return inner
        return Sequence(items, items[0].start, items[-1].end) if items else Scalar("", at, at)

    def _has_slipped_in(self, row: int, edge: int) -> bool:
        """A field of the plan that was moved in: it stands further left than the items around it."""
        if (self._lines.indents[row] or 0) >= edge:
            return False
        return _is_of_the_plan(line_at(self._text, self._lines.starts[row]).key or "")

    def _misplaced(self, row: int, column: int) -> None:
        """A line that begins where nothing else does, and on which its neighbours give no clear word."""
        start, typed = self._lines.starts[row], self._lines.indents[row] or 0
        line = line_at(self._text, start)
        edit = Edit(start, start + typed, " " * column)
        args: dict[str, Argument] = {"typed": typed, "n": column or None}
        self._tell(Mistake("wrong-indentation", line.start, line.end, args, (edit,), is_safe=False))

    def _tell(self, mistake: Mistake) -> None:
        if len(self._found.problems) < MOST_PROBLEMS:
            self._found.problems.append(mistake)
        else:
            self._found.untold.append(mistake.start)

    def _column(self, below: int, end: int) -> int:
        """The column of the items: that of the first, unless several lines stand further left."""
        first = self._lines.indents[below] or 0
        lesser = [indent for indent in self._lines.indents[below:end] if indent is not None and indent < first]
        return next((one for one in sorted(set(lesser)) if lesser.count(one) > 1), first)

    def _parsed(self, start: int, stop: int) -> Tree | Trouble:
        """One piece, at its place in the text."""
        self._pieces += 1
        is_over = max(len(self._found.problems), self._signs) >= MOST_PROBLEMS
        got = parse(self._text[start:stop], pure=self._pure, quick=is_over)
        if isinstance(got, Trouble):
            return got
        self._signs += sum(one.kind in ("anchor", "alias", "tag") for one in got.oddities)
        if got.root is None:
            return Tree(Mapping([], start, start), [])
        if isinstance(got.root, Scalar):
            return Trouble(got.root.start, got.root.start)
        got.relocate(start.__add__)
        return got

    def _take(self, got: Tree) -> None:
        if isinstance(got.root, Mapping):
            self._found.pairs.extend(got.root.pairs)
        self._found.oddities.extend(got.oddities)

    def _repaired(self, start: int, stop: int, section: str, item: str) -> list[Node]:
        """A piece that cannot be read as it stands: repaired, or left out. Returns the entries of a list."""
        if max(len(self._found.problems), self._signs) >= MOST_PROBLEMS:
            self._found.untold.append(start)
            got: Tree | Trouble = Trouble(0, 0)
        else:
            got, found = repair(self._text[start:stop], section, pure=self._pure)
            for mistake in found:
                is_safe = mistake.is_safe and not self._is_braces
                told = mistake.relocated(start.__add__)._replace(is_safe=is_safe, item=item or None)
                self._found.problems.append(told)
        if isinstance(got, Tree) and got.root is not None:
            got.relocate(start.__add__)
            self._take(got)
            return got.root.items if isinstance(got.root, Sequence) else []
        typed = line_at(self._text, start)
        self._found.left_out.append((section, item) if section else (typed.key or typed.body.text, ""))
        return []


def _is_of_the_plan(key: str) -> bool:
    return vocabulary.field("plan", key) is not None


def repair(piece: str, section: str = "", *, pure: bool = False) -> tuple[Tree | Trouble, list[Mistake]]:
    """A piece read with the repairs that help, and every mistake that was met; offsets count in the piece as it is."""
    patch = Patch(piece, ())
    found: list[Mistake] = []
    got = _read(patch, pure=pure)
    while isinstance(got, Trouble):
        if got.is_deep or len(piece) > _LONGEST_REPAIR or len(found) == _MOST_REPAIRS:
            return got, [*found, _hopeless(piece, got, patch)]
        step = _step(piece, patch, got, section, pure=pure)
        found.append(step[0])
        if step[1] is None:
            return got, found
        patch, got = step[1], step[2]
    if isinstance(got.root, (Mapping, Scalar, Sequence)):
        _settle(got, piece, patch)
    return got, found


def _hopeless(piece: str, trouble: Trouble, patch: Patch) -> Mistake:
    if trouble.is_deep:
        return Mistake("too-deep", patch.back(trouble.offset), patch.back(trouble.offset + 1), {})
    return next(mistake._replace(edits=()) for mistake in possible_mistakes(piece, trouble))


def _read(patch: Patch, *, pure: bool) -> Tree | Trouble:
    got = parse(patch.text, pure=pure)
    if isinstance(got, Tree) and (got.root is None or isinstance(got.root, Scalar)):
        at = got.root.start if got.root is not None else 0
        return Trouble(at, at)
    return got


def _step(
    piece: str, patch: Patch, trouble: Trouble, section: str, *, pure: bool
) -> tuple[Mistake, Patch | None, Tree | Trouble]:
    """The first repair that makes reading get further; else what it may be."""
    likeliest: Mistake | None = None
    for mistake in possible_mistakes(patch.text, trouble, section):
        here = mistake.relocated(patch.back)
        likeliest = likeliest or here
        if not here.edits or not patch.fits(here.edits):
            continue
        mended = Patch(piece, (*patch.edits, *here.edits))
        got = _read(mended, pure=pure)
        if isinstance(got, Tree) or _position(mended, got) > _position(patch, trouble):
            return here, mended, got
        if mistake.name == "text-beside-fields" and _position(mended, got)[0] > here.end:
            return here, mended, got
    named = likeliest or Mistake("unreadable-line", 0, 0, {})
    return named._replace(edits=()), None, trouble


def _position(patch: Patch, trouble: Trouble) -> tuple[int, int]:
    return patch.back(trouble.begun), patch.back(trouble.offset)


def _settle(got: Tree, piece: str, patch: Patch) -> None:
    """Places in the piece as it is; what was quoted only for reading counts as plain there."""
    assert got.root is not None
    got.relocate(patch.back)
    for one in scalars(got.root):
        if one.style and piece[one.start : one.start + 1] not in "\"'|>":
            one.style = ""
