"""The same key twice in one place: which one counts, and what was probably meant."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from seuranta.plan.reading.file_tree import FileTree, fields
from seuranta.plan.reading.lines import is_section
from seuranta.plan.reading.tree import Mapping, Node, Pair, Scalar, Sequence
from seuranta.plan.reading.yaml import Oddity
from seuranta.plan.words.diagnostic import Argument, Diagnostic, Edit, Related
from seuranta.plan.words.ids import next_id
from seuranta.plan.words.vocabulary import clean

MOST_TOLD = 250


def duplicate_keys(file: FileTree, oddity: Oddity) -> Iterator[Diagnostic]:
    """The first of two equal keys counts, and stays in the tree; of two sections of the plan, all items do."""
    mapping, within = oddity.node, oddity.within
    assert isinstance(mapping, Mapping)
    if within is not None and any(field.shape.startswith("list:") for field in fields(within.text)):
        yield from _entries(file, mapping, within)
        return
    is_root = mapping is file.root
    first: dict[str, Pair] = {}
    grown: list[Oddity] = []
    told: list[Diagnostic] = []
    for key, value in mapping.pairs:
        before = first.setdefault(clean(key.text), (key, value))
        if before[0] is key:
            continue
        if len(told) < MOST_TOLD:
            told.append(_twice(file, mapping.pairs, before, (key, value), within, is_root=is_root))
        if is_root and isinstance(before[1], Mapping) and isinstance(value, Mapping):
            before[1].pairs.extend(value.pairs)
            grown.append(Oddity("duplicate", before[1], key))
    mapping.pairs[:] = first.values()
    yield from told
    for section in grown:
        yield from duplicate_keys(file, section)


def _twice(
    file: FileTree, pairs: Iterable[Pair], before: Pair, again: Pair, within: Scalar | None, *, is_root: bool
) -> Diagnostic:
    """What is said of a key that stands there twice; two items of one id are mostly two different things."""
    (first_key, first), (key, value) = before, again
    here = file.source.place(key.start, key.end)
    there = file.source.place(first_key.start, first_key.end)
    args: dict[str, Argument] = {"typed": key.text, "line": there.line}
    if is_root and isinstance(value, Mapping) and isinstance(first, Mapping):
        args["section"] = key.text
    elif isinstance(value, Scalar) and isinstance(first, Scalar) and value.text and first.text:
        is_many = any(field.shape == "many" for field in fields(key.text))
        args["right"] = f"{key.text}: [{first.text}, {value.text}]" if is_many else None
    item = "" if is_root else None
    if within is not None and is_section(within.text):
        item = clean(key.text)
        if isinstance(value, Mapping) and isinstance(first, Mapping):
            args["free"] = next_id((clean(name.text) for name, _ in pairs), "")
    return Diagnostic("duplicate-key", here, args, item, (Related(there, "first-here"),))


def _entries(file: FileTree, mapping: Mapping, within: Scalar) -> Iterator[Diagnostic]:
    """Several entries under the key of a list, without the dash before each: a new one where a key repeats."""
    entries: list[list[Pair]] = []
    names: set[str] = set()
    for key, value in mapping.pairs:
        if not entries or clean(key.text) in names:
            entries.append([])
            names = set()
        entries[-1].append((key, value))
        names.add(clean(key.text))
    first, again = entries[0][0][0], entries[1][0][0]
    there = file.source.place(first.start, first.end)
    yield Diagnostic(
        "duplicate-key",
        file.source.place(again.start, again.end),
        {"typed": again.text, "line": there.line, "list": within.text},
        related=(Related(there, "first-here"),),
        fix=tuple(_dashes(entries)) if _is_block(file, mapping) else (),
    )
    listed: list[Node] = [Mapping(entry, entry[0][0].start, entry[-1][1].end) for entry in entries]
    for parent in file.around(mapping.start):
        for at, (key, value) in enumerate(parent.pairs):
            if value is mapping:
                parent.pairs[at] = (key, Sequence(listed, value.start, value.end))


def _is_block(file: FileTree, mapping: Mapping) -> bool:
    """Whether each field stands on a line of its own."""
    if file.before_on_line(mapping.pairs[0][0].start).strip(" "):
        return False
    values = (value for _, value in mapping.pairs)
    return all(isinstance(value, Scalar) and "\n" not in file.text[value.start : value.end] for value in values)


def _dashes(entries: list[list[Pair]]) -> Iterator[Edit]:
    for entry in entries:
        for at, (key, _) in enumerate(entry):
            yield Edit(key.start, key.start, "  " if at else "- ")
