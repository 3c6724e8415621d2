"""The same key twice in one place: which one counts, and what was probably meant."""

from __future__ import annotations

from collections.abc import Iterator

from seuranta.plan.reading.file_tree import FileTree, fields
from seuranta.plan.reading.lines import is_section
from seuranta.plan.reading.tree import Mapping, Node, Scalar, Sequence
from seuranta.plan.reading.yaml import Oddity
from seuranta.plan.words.diagnostic import Argument, Diagnostic, Edit, Related
from seuranta.plan.words.vocabulary import clean

MOST_TOLD = 250


class Duplicates:
    """Finds them in one file. Of the tree, the first of two equal keys stays."""

    def __init__(self, file: FileTree) -> None:
        self._file = file
        self._of_root = False

    def found(self, oddity: Oddity) -> Iterator[Diagnostic]:
        """The first of two equal keys counts; of two sections of the plan, all items do."""
        assert isinstance(oddity.node, Mapping)
        self._of_root = oddity.node is self._file.root
        if oddity.within is not None and any(field.shape.startswith("list:") for field in fields(oddity.within.text)):
            yield from self._entries(oddity.node, oddity.within)
            return
        first: dict[str, tuple[Scalar, Node]] = {}
        kept: list[tuple[Scalar, Node]] = []
        grown: list[Oddity] = []
        told: list[Diagnostic] = []
        for key, value in oddity.node.pairs:
            before = first.setdefault(clean(key.text), (key, value))
            if before[0] is key:
                kept.append((key, value))
                continue
            if len(told) < MOST_TOLD:
                told.append(self._twice(before, (key, value), oddity.within))
            if self._of_root and isinstance(before[1], Mapping) and isinstance(value, Mapping):
                before[1].pairs.extend(value.pairs)
                grown.append(Oddity("duplicate", before[1], key))
        oddity.node.pairs[:] = kept
        yield from told
        for oddity_below in grown:
            yield from self.found(oddity_below)

    def _twice(self, before: tuple[Scalar, Node], again: tuple[Scalar, Node], within: Scalar | None) -> Diagnostic:
        key, value = again
        here = self._file.source.place(key.start, key.end)
        there = self._file.source.place(before[0].start, before[0].end)
        args: dict[str, Argument] = {"typed": key.text, "line": there.line}
        if self._of_root and isinstance(value, Mapping) and isinstance(before[1], Mapping):
            args["section"] = key.text
        elif isinstance(value, Scalar) and isinstance(before[1], Scalar) and value.text and before[1].text:
            is_many = any(field.shape == "many" for field in fields(key.text))
            args["right"] = f"{key.text}: [{before[1].text}, {value.text}]" if is_many else None
        item = "" if self._of_root else None
        if within is not None and is_section(within.text):
            item = clean(key.text)
        return Diagnostic("duplicate-key", here, args, item, (Related(there, "first-here"),))

    def _entries(self, node: Mapping, within: Scalar) -> Iterator[Diagnostic]:
        """Several entries under the key of a list, without the dash before each: a new one where a key repeats."""
        entries: list[list[tuple[Scalar, Node]]] = [[]]
        for key, value in node.pairs:
            if clean(key.text) in {clean(other.text) for other, _ in entries[-1]}:
                entries.append([])
            entries[-1].append((key, value))
        first, again = entries[0][0][0], entries[1][0][0]
        is_simple = all(
            isinstance(value, Scalar) and "\n" not in self._file.text[value.start : value.end]
            for _, value in node.pairs
        )
        is_block = not self._file.before_on_line(first.start).strip(" ") and is_simple
        edits = [
            Edit(key.start, key.start, "- " if key is entry[0][0] else "  ") for entry in entries for key, _ in entry
        ]
        there = self._file.source.place(first.start, first.end)
        yield Diagnostic(
            "duplicate-key",
            self._file.source.place(again.start, again.end),
            {"typed": again.text, "line": there.line, "list": within.text},
            related=(Related(there, "first-here"),),
            fix=tuple(edits) if is_block else (),
        )
        listed: list[Node] = [Mapping(entry, entry[0][0].start, entry[-1][1].end) for entry in entries]
        for parent in self._file.around(node.start):
            parent.pairs[:] = [(k, Sequence(listed, v.start, v.end) if v is node else v) for k, v in parent.pairs]
