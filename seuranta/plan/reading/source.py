"""From a plan file to a tree of nodes with places, and every problem of the file as a file; it knows few words of plans.

`read` never raises. Where the text as a whole cannot be read, `recovery` reads it piece by piece.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING, NamedTuple

from seuranta.plan.reading.encoding import LARGEST, Refused, decode
from seuranta.plan.reading.foreign import foreign
from seuranta.plan.reading.legal_but_wrong import legal_mistakes
from seuranta.plan.reading.prepare import PreparedText, prepare
from seuranta.plan.reading.suspicious import is_suspicious
from seuranta.plan.reading.tree import Mapping, Node, Patch, Scalar, Sequence, Source, apply, is_empty, scalars, text_of
from seuranta.plan.reading.yaml import LONGEST_FOR_PURE, Oddity, Tree, Trouble, parse
from seuranta.plan.words import vocabulary
from seuranta.plan.words.diagnostic import START_OF_FILE, Diagnostic, Place
from seuranta.plan.words.vocabulary import clean

if TYPE_CHECKING:
    from seuranta.plan.reading.lines import Mistake
    from seuranta.plan.reading.recovery import Recovered

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
    prepared = prepare(source)
    patch = Patch(prepared.text, prepared.indentation)
    outcome = parse(patch.text, pure=pure, exactly=False)
    if isinstance(outcome, Tree) and not is_suspicious(outcome, patch.text):
        return _Finisher(source, prepared, patch).finished(outcome)
    return _read_broken(source, prepared, patch, outcome, pure=pure)


def _read_broken(
    source: Source, prepared: PreparedText, patch: Patch, outcome: Tree | Trouble, *, pure: bool
) -> Reading:
    """Reads a file with its stray lines moved to where they belong, as far as that does not make it worse; and piece by
    piece, if it cannot be read even so.
    """
    from seuranta.plan.reading.outline import stray_lines  # noqa: PLC0415 - only for a file that is broken
    from seuranta.plan.reading.recovery import recover  # noqa: PLC0415 - likewise

    moved = [mistake.relocated(patch.back) for mistake in stray_lines(patch.text)]
    if moved:
        edits = {(edit.start, edit.end): edit for edit in patch.edits}  # of two at one place the later
        for mistake in moved:
            edits |= {(edit.start, edit.end): edit for edit in mistake.edits}
        mended = Patch(prepared.text, edits.values())
        again = parse(mended.text, pure=pure, exactly=False)
        if isinstance(outcome, Tree) and not isinstance(again, Tree):
            return _Finisher(source, prepared, patch).finished(outcome)
        patch, outcome = mended, again
    finisher = _Finisher(source, prepared, patch, moved)
    if isinstance(outcome, Tree):
        return finisher.finished(outcome)
    return finisher.recovered(recover(patch.text, pure=pure), pure=pure)


class _Finisher:
    """Brings what was read to the places of the file itself, and its problems into order."""

    def __init__(self, source: Source, prepared: PreparedText, patch: Patch, moved: Iterable[Mistake] = ()) -> None:
        self._source = source
        self._prepared = prepared
        self._patch = patch
        told = [self._told(mistake) for mistake in moved]
        self._problems = [*prepared.problems, *told]
        self._guessed = {problem.place.line for problem in told if not problem.fix}
        self._untold = list(prepared.untold)

    def finished(self, tree: Tree, left_out: tuple[tuple[str, str], ...] = ()) -> Reading:
        root = tree.root
        if root is None:
            empty = [Diagnostic("empty-file", START_OF_FILE)] if not self._problems else []
            return self._reading(None, empty, left_out)
        if self._patch.edits:
            tree.relocate(self._patch.back)
        if self._prepared.stand_ins:
            self._restore(root)
        problems = legal_mistakes(self._source, root, tree.oddities)
        if isinstance(root, Mapping):
            return self._reading(root, problems, left_out)
        name = "list-at-top" if isinstance(root, Sequence) else "text-at-top"
        place = self._source.place(root.start, min(root.end, root.start + 1))
        return self._reading(None, [Diagnostic(name, place)], left_out)

    def recovered(self, recovered: Recovered, *, pure: bool) -> Reading:
        from seuranta.plan.reading.lines import Mistake  # noqa: PLC0415 - only for a file that is broken

        is_silent = not recovered.problems and not recovered.left_out and not recovered.untold
        if is_silent and (not recovered.pairs or len(self._patch.text) <= LONGEST_FOR_PURE):
            outcome = parse(self._patch.text, pure=pure)
            at = outcome.offset if isinstance(outcome, Trouble) else 0
            recovered.problems.append(Mistake("unreadable-line", at, at, {}))
        told = [self._told(mistake.relocated(self._patch.back)) for mistake in recovered.problems]
        known = {problem.place.line for problem in self._problems}
        self._problems += [one for one in told if one.name != "unreadable-line" or one.place.line not in known]
        self._untold += [self._patch.back(offset) for offset in recovered.untold]
        if not recovered.pairs:
            return self._reading(None, [], tuple(recovered.left_out))
        root = Mapping(recovered.pairs, recovered.pairs[0][0].start, recovered.pairs[-1][1].end)
        if len({clean(key.text) for key, _ in root.pairs}) != len(root.pairs):
            recovered.oddities.append(Oddity("duplicate", root))
        restored = self._prepared.restored
        left_out = tuple((restored(section), restored(item)) for section, item in recovered.left_out)
        return self.finished(Tree(root, recovered.oddities), left_out)

    def _told(self, mistake: Mistake) -> Diagnostic:
        """The diagnostic of a mistake whose offsets are those of the file."""
        restored = self._prepared.restored
        edits = tuple(edit._replace(text=restored(edit.text)) for edit in mistake.edits)
        args = {name: restored(value) if isinstance(value, str) else value for name, value in mistake.args.items()}
        place = self._source.place(mistake.start, mistake.end)
        told = Diagnostic(mistake.name, place, args, mistake.item and restored(mistake.item))
        if mistake.is_safe:
            return told._replace(fix=edits)
        return told._replace(proposal=edits) if "right" in args else told

    def _restore(self, root: Node) -> None:
        for scalar in scalars(root):
            scalar.text = self._prepared.restored(scalar.text)

    def _reading(
        self, root: Mapping | None, problems: Iterable[Diagnostic], left_out: tuple[tuple[str, str], ...]
    ) -> Reading:
        ordered = sorted([*self._problems, *problems], key=lambda problem: (problem.place, problem.name))
        told, more = ordered[:_MOST_TOLD], ordered[_MOST_TOLD:]
        if more or self._untold:
            places = [problem.place for problem in more[:1]]
            places += [self._source.place(offset, offset) for offset in sorted(self._untold)[:1]]
            told.append(Diagnostic("more-problems", min(places), {"n": len(more) + len(self._untold)}))
        items = _Items(self._source, root)
        named = (items.named(problem) for problem in told)
        return Reading(self._source, root, tuple(map(self._within_lines, named)), left_out)

    def _within_lines(self, problem: Diagnostic) -> Diagnostic:
        """A repair that would join lines, make one or take one is none, nor one of a line whose place is a guess."""
        text = self._source.text
        is_guess = problem.place.line in self._guessed
        if is_guess or any(_LINE_BREAK.search(text[edit.start : edit.end] + edit.text) for edit in problem.fix):
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
            self._starts = sorted(self._found(self._root), key=lambda start: start[0])
        at = bisect_right(self._starts, problem.place, key=lambda start: start[0]) - 1
        item = self._starts[at][1] if at >= 0 else None
        return problem._replace(item=item) if item else problem

    def _found(self, root: Mapping) -> Iterator[tuple[Place, str | None]]:
        for key, value in root.pairs:
            yield self._source.place(key.start, key.start), None
            field = vocabulary.field("plan", key.text)
            if isinstance(value, Mapping) and field is not None and field.shape.startswith("section:"):
                for item, _ in value.pairs:
                    yield self._source.place(item.start, item.start), clean(item.text)
