"""The repairs that `check --fix` may write: each within its line, and none that takes or changes what was understood."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from typing import NamedTuple

from seuranta.plan.loading.load import Loaded, load
from seuranta.plan.reading.lines import further_field
from seuranta.plan.reading.tree import Mapping, Node, Scalar, apply, is_empty, line_starts, scalars
from seuranta.plan.words.diagnostic import Diagnostic
from seuranta.plan.words.findings import Severity

_MOST_ROUNDS = 20
_AFTER_OTHERS = re.compile(r"\S +\S+: ")
Step = str | int


class Repair(NamedTuple):
    """One line as it was and as it is."""

    line: int
    before: str
    after: str


class Repaired(NamedTuple):
    """The plan after all repairs, each of them, and the lines that were left as they are: it would have cost facts."""

    loaded: Loaded
    repairs: tuple[Repair, ...]
    refused: tuple[int, ...]


def repaired(loaded: Loaded) -> Repaired:
    """Makes the safe repairs; each round may bring others to light, so that it goes on until there are none."""
    now = loaded
    refused: list[Diagnostic] = []
    if loaded.is_unreadable:  # a file that is no plan is somebody else's
        return Repaired(loaded, (), ())
    for _ in range(_MOST_ROUNDS):
        fixable = _apart([one for one in now.problems if one.fix])
        made = _harmless(now, fixable)
        refused = [one for one in fixable if one not in made]
        if not made:
            break
        now = _with(now, made)
    lines = sorted({one.place.line for one in refused})
    return Repaired(now, tuple(_changed(loaded, now)), tuple(lines))


def keeps(before: Loaded, after: Loaded) -> bool:
    """Whether all that was understood still stands at its place with the same text, no field is taken into quotes, and
    no changed line has a new error.
    """
    now = dict(facts(after))
    if any(now.get(path) != text for path, text in facts(before)):
        return False
    if _swallowed(after) - _swallowed(before):
        return False
    new = _errors(after) - _errors(before)
    return not new or {line for _, line in new}.isdisjoint(one.line for one in _changed(before, after))


def facts(loaded: Loaded) -> Iterator[tuple[tuple[Step, ...], str]]:
    """Every text that could be read, by the keys and the places in lists that lead to it."""
    if loaded.places.root is not None:
        yield from _below((), loaded.places.root)


def _below(path: tuple[Step, ...], node: Node) -> Iterator[tuple[tuple[Step, ...], str]]:
    if isinstance(node, Scalar):
        if not is_empty(node):
            yield path, node.text
        return
    inner: Iterator[tuple[Step, Node]]
    inner = ((key.text, one) for key, one in node.pairs) if isinstance(node, Mapping) else iter(enumerate(node.items))
    for step, one in inner:
        yield from _below((*path, step), one)


def _swallowed(loaded: Loaded) -> Counter[str]:
    """The texts in quotes that hold a further field with its value: in braces any word with a colon behind others."""
    root, text = loaded.places.root, loaded.source.text
    return Counter(
        one.text
        for one in (scalars(root) if root is not None else ())
        if ":" in one.text
        and text[one.start : one.start + 1] in ("'", '"')
        and text[one.end - 1] == text[one.start]
        and (further_field(one.text) or (_AFTER_OTHERS.search(one.text) and _is_in_braces(text, one.start)))
    )


def _is_in_braces(text: str, offset: int) -> bool:
    before = text[text.rfind("\n", 0, offset) + 1 : offset]
    return before.rfind("{") > before.rfind("}")


def _errors(loaded: Loaded) -> Counter[tuple[str, int]]:
    return Counter((one.name, one.place.line) for one in loaded.problems if one.severity is Severity.ERROR)


def _harmless(loaded: Loaded, problems: list[Diagnostic]) -> list[Diagnostic]:
    """Those whose repairs keep everything: all, or of each half those that do."""
    if not problems or keeps(loaded, _with(loaded, problems)):
        return problems
    if len(problems) == 1:
        return []
    half = len(problems) // 2
    first, second = _harmless(loaded, problems[:half]), _harmless(loaded, problems[half:])
    return [*first, *second] if keeps(loaded, _with(loaded, [*first, *second])) else first


def _with(loaded: Loaded, problems: list[Diagnostic]) -> Loaded:
    source = loaded.source
    return load(source.with_text(apply(source.text, [edit for one in problems for edit in one.fix])))


def _apart(problems: list[Diagnostic]) -> list[Diagnostic]:
    """Those whose repairs do not touch each other, the earlier in the file first; the rest can wait a round."""
    taken: list[Diagnostic] = []
    end = -1
    for one in sorted(problems, key=lambda one: min(edit.start for edit in one.fix)):
        if min(edit.start for edit in one.fix) > end:
            taken.append(one)
            end = max(edit.end for edit in one.fix)
    return taken


def _changed(before: Loaded, after: Loaded) -> Iterator[Repair]:
    """No repair makes or takes a line, so that the same number is the same line."""
    if before is after:
        return
    for number in range(1, len(line_starts(before.source.text)) + 1):
        old, new = before.source.line(number), after.source.line(number)
        if old != new:
            yield Repair(number, old, new)
