"""The repairs that `check --fix` may write: each within its line, and none that takes or changes what was understood."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from itertools import chain
from typing import NamedTuple, TypeAlias

from seuranta.plan.loading.load import Loaded, load
from seuranta.plan.reading.lines import further_field
from seuranta.plan.reading.tree import Mapping, Node, Scalar, Sequence, apply, is_empty, line_starts, scalars
from seuranta.plan.words.diagnostic import Diagnostic
from seuranta.plan.words.findings import Severity

_MOST_ROUNDS = 20
_FIELD_BEHIND_WORDS = re.compile(r"\S +\S+: ")
_Path: TypeAlias = tuple[str | int, ...]
"""The keys, and the places in lists, that lead to a text."""


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
    if loaded.plan is None:  # a file that is no plan is somebody else's
        return Repaired(loaded, (), ())
    now, allowed = loaded, loaded.plan.settings.allowed
    refused: list[Diagnostic] = []
    for _ in range(_MOST_ROUNDS):
        fixable = _apart([problem for problem in now.problems if problem.fix and problem.name not in allowed])
        harmless = _harmless(now, fixable)
        refused = [problem for problem in fixable if problem not in harmless]
        if not harmless:
            break
        now = _with_fixes(now, harmless)
    lines = sorted({problem.place.line for problem in refused})
    return Repaired(now, tuple(_repairs(loaded, now)), tuple(lines))


def keeps(before: Loaded, after: Loaded) -> bool:
    """Whether all that was understood still stands at its place with the same text, no field is taken into quotes, and
    no changed line has a new error.
    """
    facts_after = dict(facts(after))
    if any(facts_after.get(path) != text for path, text in facts(before)):
        return False
    if _fields_in_quotes(after) - _fields_in_quotes(before):
        return False
    new_errors = _errors(after) - _errors(before)
    lines = {line for _, line in new_errors}
    return not lines or lines.isdisjoint(repair.line for repair in _repairs(before, after))


def is_harmless(loaded: Loaded, problem: Diagnostic) -> bool:
    """Whether the repair of one problem keeps everything."""
    return keeps(loaded, _with_fixes(loaded, [problem]))


def facts(loaded: Loaded) -> Iterator[tuple[_Path, str]]:
    """Every text that could be read, by the path that leads to it."""
    if loaded.places.root is not None:
        yield from _facts_in(loaded.places.root, ())


def _facts_in(node: Node, path: _Path) -> Iterator[tuple[_Path, str]]:
    if isinstance(node, Mapping):
        for key, value in node.pairs:
            yield from _facts_in(value, (*path, key.text))
    elif isinstance(node, Sequence):
        for position, entry in enumerate(node.items):
            yield from _facts_in(entry, (*path, position))
    elif not is_empty(node):
        yield path, node.text


def _fields_in_quotes(loaded: Loaded) -> Counter[str]:
    """The texts in quotes that hold a further field with its value: in braces any word with a colon behind others."""
    text = loaded.source.text
    texts = scalars(loaded.places.root) if loaded.places.root is not None else ()
    return Counter(scalar.text for scalar in texts if _is_quoted(text, scalar) and _holds_field(text, scalar))


def _is_quoted(text: str, scalar: Scalar) -> bool:
    quote = text[scalar.start : scalar.start + 1]
    return quote in ("'", '"') and text[scalar.end - 1] == quote


def _holds_field(text: str, scalar: Scalar) -> bool:
    if ":" not in scalar.text:
        return False
    if further_field(scalar.text):
        return True
    return _FIELD_BEHIND_WORDS.search(scalar.text) is not None and _is_in_braces(text, scalar.start)


def _is_in_braces(text: str, offset: int) -> bool:
    before = text[text.rfind("\n", 0, offset) + 1 : offset]
    return before.rfind("{") > before.rfind("}")


def _errors(loaded: Loaded) -> Counter[tuple[str, int]]:
    errors = (problem for problem in loaded.problems if problem.severity is Severity.ERROR)
    return Counter((error.name, error.place.line) for error in errors)


def _harmless(loaded: Loaded, problems: list[Diagnostic]) -> list[Diagnostic]:
    """Those whose repairs keep everything: all, or of each half those that do."""
    if not problems or keeps(loaded, _with_fixes(loaded, problems)):
        return problems
    if len(problems) == 1:
        return []
    half = len(problems) // 2
    first, second = _harmless(loaded, problems[:half]), _harmless(loaded, problems[half:])
    both = [*first, *second]
    return both if keeps(loaded, _with_fixes(loaded, both)) else first


def _with_fixes(loaded: Loaded, problems: list[Diagnostic]) -> Loaded:
    edits = chain.from_iterable(problem.fix for problem in problems)
    return load(loaded.source.with_text(apply(loaded.source.text, edits)))


def _apart(problems: list[Diagnostic]) -> list[Diagnostic]:
    """Those whose repairs do not touch each other, the earlier in the file first; the rest can wait a round."""
    taken: list[Diagnostic] = []
    end = -1
    for problem in sorted(problems, key=_start):
        if _start(problem) > end:
            taken.append(problem)
            end = max(edit.end for edit in problem.fix)
    return taken


def _start(problem: Diagnostic) -> int:
    return min(edit.start for edit in problem.fix)


def _repairs(before: Loaded, after: Loaded) -> Iterator[Repair]:
    """The lines that differ. No repair makes or takes a line, so that the same number is the same line."""
    if before is after:
        return
    for number in range(1, len(line_starts(before.source.text)) + 1):
        old, new = before.source.line(number), after.source.line(number)
        if old != new:
            yield Repair(number, old, new)
