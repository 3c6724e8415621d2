"""Reading a file that is broken somewhere: cut at its own keys and read piece by piece, so that one mistake stays one.

A piece that cannot be read is read with the repairs that help; where none does, it is left out and named.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Container
from dataclasses import dataclass, field

from seuranta.plan.reading.lines import Mistake, line_at, meant_id, plan_field
from seuranta.plan.reading.piece_repair import repair
from seuranta.plan.reading.pieces import MOST_PIECES, Lines, Piece
from seuranta.plan.reading.tree import Mapping, Node, Pair, Scalar, Sequence
from seuranta.plan.reading.yaml import Oddity, Tree, Trouble, parse
from seuranta.plan.words.diagnostic import Argument, Edit

MOST_PROBLEMS = 100
_MOST_RUNS = 10
"""So often in a section are the items below what is broken read as one text, before each is read alone."""
_FEWEST = 2
"""Of fewer items before the one in which reading ended, the last may not be whole."""
_HEADING = "section:\n"
_BRACE_ALONE = re.compile(r"^[ ]*[{\[]\s*$", re.MULTILINE)


@dataclass(slots=True)
class Recovered:
    """What could be read piece by piece. Offsets count in the text that was given."""

    pairs: list[Pair] = field(default_factory=list)
    oddities: list[Oddity] = field(default_factory=list)
    problems: list[Mistake] = field(default_factory=list)
    left_out: list[tuple[str, str]] = field(default_factory=list)
    untold: list[int] = field(default_factory=list)


def recover(text: str, *, pure: bool = False) -> Recovered:
    """Everything of a broken text that can be read. Takes a time that grows with its length."""
    return _Recovery(text, pure=pure).recovered()


class _Recovery:
    """Reads the sections of a text, then the items of a section that is broken; what it met is gathered on the way."""

    def __init__(self, text: str, *, pure: bool) -> None:
        self._text = text
        self._pure = pure
        self._lines = Lines(text)
        self._recovered = Recovered()
        self._pieces = 0
        self._signs = 0
        self._is_braces = _BRACE_ALONE.search(text) is not None  # where all is one value, no line is wrong for sure

    def recovered(self) -> Recovered:
        lines = self._lines
        first = lines.next_content(0, len(lines))
        if first is None:
            return self._recovered
        for begin, end in lines.pieces(first, len(lines), lines.edge):
            if self._is_enough(begin):
                continue
            if lines.indents[begin] != lines.edge:
                self._misplaced(begin, lines.edge)
            self._top(begin, end)
        return self._recovered

    def _is_enough(self, row: int) -> bool:
        """After so many pieces the rest is only counted: this is no plan that a person typed."""
        if self._pieces < MOST_PIECES:
            return False
        self._recovered.untold.append(self._lines.starts[row])
        return True

    def _top(self, begin: int, end: int) -> None:
        """A key at the edge of the file with all that belongs to it."""
        start, stop = self._lines.span(begin, end)
        outcome = self._parsed(start, stop)
        if isinstance(outcome, Tree):
            self._take(outcome, self._recovered.pairs)
            if isinstance(outcome.root, Sequence):
                self._tell(Mistake("mixed-list", outcome.root.start, outcome.root.end, {}))
            return
        header = self._lines.header(begin)
        below = self._lines.next_content(begin + 1, end)
        if header is None or below is None or self._lines.indent(below) <= self._lines.indent(begin):
            self._repaired(start, stop, "", "", self._recovered.pairs)
            return
        self._section(header["key"], begin, below, end, outcome)

    def _section(self, key: str, begin: int, below: int, end: int, trouble: Trouble) -> None:
        """A key whose value is broken, first where the trouble is: that item alone, those around it together."""
        start = self._lines.starts[begin]
        at = start + self._lines.indent(begin)
        column = self._lines.column_of_items(below, end)
        pieces: list[Piece] = []
        moved_out: int | None = None
        for piece in self._lines.pieces(below, end, column, with_dashes=self._lines.is_dash[below]):
            if self._has_slipped_in(piece[0], column):
                moved_out = piece[0]
                break
            pieces.append(piece)
        pairs: list[Pair] = []
        entries = self._items(key, pieces, column, pairs, self._read_before(trouble, start, pieces, column, pairs))
        self._recovered.pairs.append((Scalar(key, at, at + len(key)), self._value(pairs, entries, at)))
        if moved_out is not None:
            self._misplaced(moved_out, self._lines.edge)
            self._top(moved_out, end)

    def _items(self, section: str, pieces: list[Piece], column: int, pairs: list[Pair], done: int) -> list[Node]:
        """The items of a section from a piece on, put among the pairs; of a list, its entries."""
        entries: list[Node] = []
        runs = 0
        while done < len(pieces):
            first, last = pieces[done]
            done += 1
            if self._is_enough(first):
                continue
            if self._lines.indents[first] != column:
                self._misplaced(first, column)
            entries += self._item(section, first, last, pairs, len(entries) + 1)
            if runs < _MOST_RUNS:
                runs += 1
                done += self._together(pieces[done:], column, pairs)
        return entries

    def _together(self, pieces: list[Piece], column: int, pairs: list[Pair]) -> int:
        """Reads the items of a section as one text, as far as they can be read so; returns the number of its pieces."""
        if not pieces:
            return 0
        start, stop = self._lines.span(pieces[0][0], pieces[-1][1])
        outcome = parse(_HEADING + self._text[start:stop], pure=self._pure, quick=True, exactly=False)
        start -= len(_HEADING)
        if isinstance(outcome, Trouble):
            return self._read_before(outcome, start, pieces, column, pairs)
        assert isinstance(outcome.root, Mapping), "it has a heading"
        items = outcome.root.pairs[0][1]
        return self._take_whole(Tree(items, outcome.oddities), start, pieces, column, pairs)

    def _read_before(self, trouble: Trouble, start: int, pieces: list[Piece], column: int, pairs: list[Pair]) -> int:
        """Takes what was read of a section before reading ended, but for the last item; returns the number of its pieces."""
        ended = bisect_right(pieces, start + trouble.begun, key=lambda piece: self._lines.starts[piece[0]]) - 1
        if ended < _FEWEST or trouble.before is None:
            return 0
        return self._take_whole(trouble.before, start, pieces[: ended - 1], column, pairs)

    def _take_whole(self, tree: Tree, start: int, pieces: list[Piece], column: int, pairs: list[Pair]) -> int:
        """Puts the items of some pieces among the pairs, if each piece begins with one; returns their number, or none."""
        begun = {start + key.start for key, _ in _pairs(tree.root)}
        if not all(self._begins_item(first, column, begun) for first, _ in pieces):
            return 0
        if self._pieces + len(pieces) > MOST_PIECES:
            return 0
        begin, end = self._lines.span(pieces[0][0], pieces[-1][1])
        items = [pair for pair in _pairs(tree.root) if start + pair[0].start < end]
        oddities = [one for one in tree.oddities if begin <= start + one.node.start < end and one.node is not tree.root]
        self._pieces += len(pieces)
        self._signs += _signs(oddities)
        taken = Tree(Mapping(items, begin - start, end - start), oddities)
        taken.relocate(start.__add__)
        self._take(taken, pairs)
        return len(pieces)

    def _begins_item(self, row: int, column: int, begun: Container[int]) -> bool:
        """Whether one of the items that were read begins a row, and no list in the place of its id."""
        at = self._lines.starts[row] + column
        return at in begun and self._text[at] != "["

    def _item(self, section: str, first: int, last: int, pairs: list[Pair], number: int) -> list[Node]:
        """One item of a section, put among the pairs; of a list, its entries, of which `number` is the first."""
        start, stop = self._lines.span(first, last)
        outcome = self._parsed(start, stop)
        line = self._lines.line(first)
        if line.body.text.startswith("[") and not line.dashes and meant_id(line):
            self._recovered.left_out.append((section, meant_id(line)))  # read as a list, it is no item
        if isinstance(outcome, Tree):
            return self._take(outcome, pairs)
        item = str(number) if line.dashes else meant_id(line) or line.body.text
        return self._repaired(start, stop, section, item, pairs)

    def _value(self, pairs: list[Pair], entries: list[Node], at: int) -> Node:
        """What was read below a key. Where fields and a list are mixed, the fields count."""
        if pairs:
            for entry in entries:
                self._tell(Mistake("mixed-list", entry.start, entry.end, {}))
            return Mapping(pairs, pairs[0][0].start, pairs[-1][1].end)
        return Sequence(entries, entries[0].start, entries[-1].end) if entries else Scalar("", at, at)

    def _has_slipped_in(self, row: int, column: int) -> bool:
        """A field of the plan that was moved in: it stands further left than the items around it."""
        return self._lines.indent(row) < column and plan_field(self._lines.line(row).key or "") != ""

    def _misplaced(self, row: int, column: int) -> None:
        """A line that begins where nothing else does, and on which its neighbours give no clear word."""
        start, typed = self._lines.starts[row], self._lines.indent(row)
        line = self._lines.line(row)
        edit = Edit(start, start + typed, " " * column)
        args: dict[str, Argument] = {"typed": typed, "n": column or None}
        self._tell(Mistake("wrong-indentation", line.start, line.end, args, (edit,), is_safe=False))

    def _tell(self, mistake: Mistake) -> None:
        if len(self._recovered.problems) < MOST_PROBLEMS:
            self._recovered.problems.append(mistake)
        else:
            self._recovered.untold.append(mistake.start)

    def _is_full(self) -> bool:
        """Whether so much has been told already that nobody reads more."""
        return max(len(self._recovered.problems), self._signs) >= MOST_PROBLEMS

    def _parsed(self, start: int, stop: int) -> Tree | Trouble:
        """One piece, at its place in the text."""
        self._pieces += 1
        outcome = parse(self._text[start:stop], pure=self._pure, quick=self._is_full(), exactly=False)
        if isinstance(outcome, Trouble):
            return outcome
        self._signs += _signs(outcome.oddities)
        if outcome.root is None:
            return Tree(Mapping([], start, start), [])
        if isinstance(outcome.root, Scalar):
            return Trouble(outcome.root.start, outcome.root.start)
        outcome.relocate(start.__add__)
        return outcome

    def _take(self, tree: Tree, pairs: list[Pair]) -> list[Node]:
        """Puts what was read among the pairs; returns the entries of a list."""
        self._recovered.oddities.extend(tree.oddities)
        if isinstance(tree.root, Mapping):
            pairs.extend(tree.root.pairs)
        return tree.root.items if isinstance(tree.root, Sequence) else []

    def _repaired(self, start: int, stop: int, section: str, item: str, pairs: list[Pair]) -> list[Node]:
        """A piece that cannot be read as it stands: repaired, or left out. Returns the entries of a list."""
        outcome: Tree | Trouble
        if self._is_full():
            self._recovered.untold.append(start)
            outcome = Trouble(0, 0)
        else:
            outcome, mistakes = repair(self._text[start:stop], section, pure=self._pure)
            if section and isinstance(outcome, Trouble):
                mistakes = self._at_beginning(start, mistakes)
            for mistake in mistakes:
                is_safe = mistake.is_safe and not self._is_braces
                told = mistake.relocated(start.__add__)._replace(is_safe=is_safe, item=item or None)
                self._recovered.problems.append(told)
        if isinstance(outcome, Tree):
            outcome.relocate(start.__add__)
            return self._take(outcome, pairs)
        line = line_at(self._text, start)
        self._recovered.left_out.append((section, item) if section else (line.key or line.body.text, ""))
        return []

    def _at_beginning(self, start: int, mistakes: list[Mistake]) -> list[Mistake]:
        """The mistakes of an item that is left out: the last, further down, is told only where the first line is fine."""
        line = line_at(self._text, start)
        *others, last = mistakes
        is_heading = line.key is not None and not line.value.text
        if is_heading or last.name == "too-deep" or start + last.start <= line.end:
            return mistakes
        if any(start + mistake.start <= line.end for mistake in others):
            return others
        begin, end = line.value.start - start, line.end - start
        if line.key is None and meant_id(line):
            return [*others, Mistake("missing-colon", begin, end, {"typed": line.body.text}, is_safe=False)]
        return [*others, Mistake("unreadable-line", begin, end, {}, is_safe=False)]


def _signs(oddities: list[Oddity]) -> int:
    """How many signs of YAML stand there that a plan may not hold."""
    return sum(oddity.kind in ("anchor", "alias", "tag") for oddity in oddities)


def _pairs(node: Node | None) -> list[Pair]:
    return node.pairs if isinstance(node, Mapping) else []
