"""From a plan file to a tree of nodes with places, and every problem of the file as a file; it knows few words of plans.

`read` never raises. Where the text as a whole cannot be read, `recovery` reads it piece by piece.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Callable, Iterable, Iterator
from typing import TYPE_CHECKING, NamedTuple

from seuranta.plan.reading.encoding import LARGEST, Refused, decode
from seuranta.plan.reading.foreign import foreign
from seuranta.plan.reading.legal_but_wrong import misread
from seuranta.plan.reading.prepare import Surface, look_over
from seuranta.plan.reading.suspicious import has_slipped
from seuranta.plan.reading.tree import Mapping, Node, Patch, Scalar, Sequence, Source, apply, is_empty, scalars, text_of
from seuranta.plan.reading.yaml import LONGEST_FOR_PURE, Oddity, Tree, Trouble, parse
from seuranta.plan.words import vocabulary
from seuranta.plan.words.diagnostic import START_OF_FILE, Diagnostic, Edit, Place
from seuranta.plan.words.vocabulary import clean

if TYPE_CHECKING:
    from seuranta.plan.reading.lines import Trap
    from seuranta.plan.reading.outline import Stray
    from seuranta.plan.reading.recovery import Problem, Recovered

__all__ = [
    "LARGEST",
    "Mapping",
    "Node",
    "Reading",
    "Refused",
    "Scalar",
    "Sequence",
    "Source",
    "apply",
    "decode",
    "is_empty",
    "read",
    "text_of",
]


class Reading(NamedTuple):
    """What could be read of a file; `root` is None where nothing could.

    `left_out` names items that stand in the file and not in the tree, as the keys of section and item were typed.
    The item is "" where a whole section is left out.
    """

    source: Source
    root: Mapping | None
    problems: tuple[Diagnostic, ...] = ()
    left_out: tuple[tuple[str, str], ...] = ()


_LINE_BREAK = re.compile("[\r\n]")


def read(source: Source, *, pure: bool = False) -> Reading:
    """Reads a whole file. Never raises; `pure` leaves the C parser out and gives the same answer."""
    whole = "too-large" if len(source.text) > LARGEST else foreign(source.text)
    if whole is not None:
        return Reading(source, None, (Diagnostic(whole, START_OF_FILE),))
    surface = look_over(source)
    patch = Patch(surface.text, surface.indentation)
    got = parse(patch.text, pure=pure)
    if isinstance(got, Tree) and not has_slipped(got, patch.text):
        return _Finisher(source, surface, patch).finished(got)
    from seuranta.plan.reading.outline import stray_lines  # noqa: PLC0415 - likewise
    from seuranta.plan.reading.recovery import brought_back, recover  # noqa: PLC0415 - only for a file that is broken

    moved = [one._replace(trap=brought_back(one.trap, patch)) for one in stray_lines(patch.text)]
    if moved:
        edits = (*patch.edits, *(edit for one in moved for edit in one.trap.edits))  # of two at one place the later
        mended = Patch(surface.text, {(one.start, one.end): one for one in edits}.values())
        again = parse(mended.text, pure=pure)
        if isinstance(got, Tree) and not isinstance(again, Tree):
            return _Finisher(source, surface, patch).finished(got)
        patch, got = mended, again
    finisher = _Finisher(source, surface, patch, moved)
    return finisher.finished(got) if isinstance(got, Tree) else finisher.recovered(recover(patch.text, pure=pure), got)


class _Finisher:
    """Brings what was read to the places of the file itself, and its problems into order."""

    def __init__(self, source: Source, surface: Surface, patch: Patch, moved: Iterable[Stray] = ()) -> None:
        self._source = source
        self._surface = surface
        self._patch = patch
        told = [self._told(one.trap, one.item, lambda offset: offset) for one in moved]
        self._problems = [*surface.problems, *told]
        self._guessed = {one.place.line for one in told if not one.fix}
        self._untold = list(surface.untold)

    def finished(self, tree: Tree, left_out: tuple[tuple[str, str], ...] = ()) -> Reading:
        root = tree.root
        if root is None:
            empty = [Diagnostic("empty-file", START_OF_FILE)] if not self._problems else []
            return self._reading(None, empty, left_out)
        if self._patch.edits:
            tree.relocate(self._patch.back)
        if self._surface.stand_ins:
            self._restore(root)
        problems = misread(self._source, root, tree.oddities)
        if isinstance(root, Mapping):
            return self._reading(root, problems, left_out)
        name = "list-at-top" if isinstance(root, Sequence) else "text-at-top"
        place = self._source.place(root.start, min(root.end, root.start + 1))
        return self._reading(None, [Diagnostic(name, place)], left_out)

    def recovered(self, found: Recovered, trouble: Trouble) -> Reading:
        from seuranta.plan.reading.lines import Trap  # noqa: PLC0415 - only for a file that is broken
        from seuranta.plan.reading.recovery import Problem  # noqa: PLC0415 - only for a file that is broken

        is_silent = not found.problems and not found.left_out and not found.untold
        if is_silent and (not found.pairs or len(self._patch.text) <= LONGEST_FOR_PURE):
            found.problems.append(Problem(Trap("unreadable-line", trouble.offset, trouble.offset, {}), None))
        self._problems += [self._diagnostic(one) for one in found.problems]
        self._untold += [self._patch.back(offset) for offset in found.untold]
        if not found.pairs:
            return self._reading(None, [], tuple(found.left_out))
        root = Mapping(found.pairs, found.pairs[0][0].start, found.pairs[-1][1].end)
        if len({clean(key.text) for key, _ in root.pairs}) != len(root.pairs):
            found.oddities.append(Oddity("duplicate", root))
        left_out = tuple((self._surface.restored(a), self._surface.restored(b)) for a, b in found.left_out)
        return self.finished(Tree(root, found.oddities), left_out)

    def _diagnostic(self, problem: Problem) -> Diagnostic:
        return self._told(problem.trap, problem.item, self._patch.back)

    def _told(self, trap: Trap, item: str | None, back: Callable[[int], int]) -> Diagnostic:
        restored = self._surface.restored
        edits = tuple(Edit(back(one.start), back(one.end), restored(one.text)) for one in trap.edits)
        args = {name: restored(value) if isinstance(value, str) else value for name, value in trap.args.items()}
        place = self._source.place(back(trap.start), back(trap.end))
        told = Diagnostic(trap.name, place, args, item and restored(item))
        if trap.is_safe:
            return told._replace(fix=edits)
        return told._replace(proposal=edits) if "right" in args else told

    def _restore(self, root: Node) -> None:
        for one in scalars(root):
            one.text = self._surface.restored(one.text)

    def _reading(
        self, root: Mapping | None, problems: Iterable[Diagnostic], left_out: tuple[tuple[str, str], ...]
    ) -> Reading:
        told = sorted([*self._problems, *problems], key=lambda one: (one.place, one.name))
        n = len(told[_MOST_TOLD:]) + len(self._untold)
        if n:
            first = [one.place for one in told[_MOST_TOLD : _MOST_TOLD + 1]]
            if self._untold:
                first.append(self._source.place(min(self._untold), min(self._untold)))
            told = [*told[:_MOST_TOLD], Diagnostic("more-problems", min(first), {"n": n})]
        items = _Items(self._source, root)
        named = (items.named(one) for one in told)
        return Reading(self._source, root, tuple(map(self._within_lines, named)), left_out)

    def _within_lines(self, problem: Diagnostic) -> Diagnostic:
        """A repair that would join lines, make one or take one is none, nor one of a line whose place is a guess."""
        text = self._source.text
        is_guess = problem.place.line in self._guessed
        if is_guess or any(_LINE_BREAK.search(text[one.start : one.end] + one.text) for one in problem.fix):
            return problem._replace(fix=())
        return problem


_MOST_TOLD = 200


class _Items:
    """To which item of a section a problem belongs."""

    def __init__(self, source: Source, root: Mapping | None) -> None:
        self._source = source
        self._starts: list[tuple[Place, str | None]] = []
        self._root = root

    def named(self, problem: Diagnostic) -> Diagnostic:
        if problem.item is not None or self._root is None:
            return problem if problem.item else problem._replace(item=None)
        if not self._starts:
            self._starts = sorted(self._found(self._root), key=lambda one: one[0])
        at = bisect_right(self._starts, problem.place, key=lambda one: one[0]) - 1
        item = self._starts[at][1] if at >= 0 else None
        return problem._replace(item=item) if item else problem

    def _found(self, root: Mapping) -> Iterator[tuple[Place, str | None]]:
        for key, value in root.pairs:
            yield self._source.place(key.start, key.start), None
            field = vocabulary.field("plan", key.text)
            if isinstance(value, Mapping) and field is not None and field.shape.startswith("section:"):
                for item, _ in value.pairs:
                    yield self._source.place(item.start, item.start), clean(item.text)
