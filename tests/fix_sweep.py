"""Every line of every plan damaged in every way that a hand slips: what reading, and then `check --fix`, make of it.

python tests/fix_sweep.py [--every N] [--only NAME] [--whole] [--words]

Each line is tried with the beginning of its plan and the items around it, which takes a tenth of the time; with `--whole`
in the whole plan.

Written without the help of what is tested: what a plan says is compared as texts at their places. After a repair

- no line but the damaged one differs from the damaged text,
- nothing of the plan that was understood before the repair is gone or different,
- where no error is left, all of the plan outside the damaged line is there.

A line that is only half typed is told alone, at its place, and takes nothing from the plan; of two, each. Within braces
or a text that run over lines only the three rules above hold, and a text may go on on a half-typed line.
"""

from __future__ import annotations

import argparse
import re
import sys
from collections import Counter
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Any, NamedTuple

import roadmaps

from seuranta.plan.edit.repair import repaired
from seuranta.plan.loading.load import Loaded, load
from seuranta.plan.reading.source import Source
from seuranta.plan.words.findings import Severity

REPOSITORY = Path(__file__).parent.parent
STRAY = ("huomautus: x", "1.1.2027: 39", "mukana:Mikko", "x: y")
HALF_TYPED = ("ede", "vastuu", 'huomautus: "kesken', "'kesken", "mukana: [", "[", "{mitä")
Fact = tuple[tuple[str | int, ...], str]


class Damage(NamedTuple):
    """A plan with a slip: what kind, the damaged rows counted from 0, and the rows of the healthy plan it stands for."""

    kind: str
    text: str
    rows: frozenset[int]
    was: frozenset[int]


def plans() -> dict[str, str]:
    """Every plan, by name, with the line ends that all hands here use."""
    found = {}
    for path in sorted(
        [
            *REPOSITORY.glob("examples/*/roadmap.yaml"),
            *REPOSITORY.glob("plans/*/roadmap.yaml"),
            *REPOSITORY.glob("tests/edit_corpus/*.yaml"),
        ]
    ):
        text = path.read_bytes().decode("utf-8-sig").replace("\r\n", "\n")
        found[f"{path.parent.name}/{path.stem}"] = text.rstrip("\n") + "\n"
    return found | {"roadmaps": roadmaps.plan(12)}


def around(text: str, row: int) -> tuple[str, int]:
    """A line with the beginning of the plan, the items before and after its own, and what the next section begins with."""
    lines = text.split("\n")[:-1]
    edges = [at for at, line in enumerate(lines) if line[:1].isalpha()]
    start = max((at for at in edges if at <= row), default=0)
    end, after = ([at for at in edges if at > start] + [len(lines)] * 2)[:2]
    head = next((at for at, line in enumerate(lines) if line[:1] == " "), len(lines))
    if len(edges) < 2 or text.startswith("{") or (head and lines[head - 1].endswith((">", "|"))):
        return text, row
    kept = {*range(head), start, *_near(lines, start, end, row), *_near(lines, end, after, end)}
    rows = sorted(at for at in kept if at < len(lines))
    return "\n".join(lines[at] for at in rows) + "\n", rows.index(row)


def _near(lines: list[str], start: int, end: int, row: int) -> range:
    """The rows of a section from the item before the one of a row down to the end of the one after it."""
    inner = [at for at in range(start + 1, end) if lines[at].strip() and not lines[at].lstrip().startswith("#")]
    column = min((len(lines[at]) - len(lines[at].lstrip(" ")) for at in inner), default=0)
    items = [at for at in inner if len(lines[at]) - len(lines[at].lstrip(" ")) == column]
    own = max((number for number, at in enumerate(items) if at <= row), default=0)
    first = items[own - 1] if own > 0 else start
    return range(min(first, row), items[own + 2] if own + 2 < len(items) else end)


# --- damage -------------------------------------------------------------------------------------------------------


def damages(text: str, row: int, *, every_word: bool = False) -> Iterator[Damage]:
    """Every slip at one line. Of the words that are put in, each column has its turn of one, or all of them."""
    lines = text.split("\n")[:-1]
    line = lines[row]
    if line.strip() and not line.lstrip().startswith("#"):
        yield from _to_the_line(lines, row, line)
    for number, column in enumerate(_columns(lines)):
        for kind, words in (("stray", STRAY), ("half-typed", HALF_TYPED)):
            turn = (row + number) % len(words)
            for typed in words if every_word else words[turn : turn + 1]:
                new = [*lines[:row], " " * column + typed, *lines[row:]]
                yield _damage(f"{kind} {typed!r} at {column}", new, {row}, set())
        first, second = HALF_TYPED[:2] if (row + number) % 2 else HALF_TYPED[1::-1]
        new = [*lines[:row], " " * column + first, " " * column + second, *lines[row:]]
        yield _damage(f"half-typed {first!r} and {second!r} at {column}", new, {row, row + 1}, set())


def _to_the_line(lines: list[str], row: int, line: str) -> Iterator[Damage]:
    indent = len(line) - len(line.lstrip(" "))
    for column in sorted({*range(indent), indent + 1, indent + 2, indent + 4} - {indent}):
        kind = "dedented" if column < indent else "indented"
        yield _instead(f"{kind} to {column}", lines, row, " " * column + line.lstrip(" "))
    content = line.strip()
    for at in sorted(
        {len(content) // 3, len(content) // 2, content.find(":"), content.find(":") + 1, len(content) - 1}
    ):
        if 0 < at < len(content):
            yield _instead(f"cut at {at}", lines, row, line[: indent + at].rstrip())
    if ": " in content or content.endswith(":"):
        yield _instead("no colon", lines, row, re.sub(r":(?= |$)", "", line, count=1))
        yield _instead("no space", lines, row, line.replace(": ", ":", 1))
        yield _instead("=", lines, row, re.sub(r":(?= |$)", " =", line, count=1))
        value = line.index(":") + 2
        if content[-1] != ":":
            yield _instead("quote before", lines, row, line[:value] + '"' + line[value:])
            yield _instead("quote after", lines, row, line + '"')
            yield _instead("bracket before", lines, row, line[:value] + "[" + line[value:])
    yield _damage("doubled", [*lines[:row], line, *lines[row:]], {row, row + 1}, {row})
    if row + 1 < len(lines) and (below := lines[row + 1].strip()) and not below.startswith("#"):
        yield _damage("joined", [*lines[:row], f"{line} {below}", *lines[row + 2 :]], {row}, {row, row + 1})


def _columns(lines: list[str]) -> list[int]:
    return sorted({len(one) - len(one.lstrip(" ")) for one in lines if one.strip()})


def _instead(kind: str, lines: list[str], row: int, new: str) -> Damage:
    return _damage(kind, [*lines[:row], new, *lines[row + 1 :]], {row}, {row})


def _damage(kind: str, lines: list[str], rows: set[int], was: set[int]) -> Damage:
    return Damage(kind, "\n".join(lines) + "\n", frozenset(rows), frozenset(was))


# --- what must hold -----------------------------------------------------------------------------------------------


class Healthy(NamedTuple):
    """A plan as it should be: its facts with the row each stands on, and how many problems it has anyway."""

    facts: dict[Fact, range]
    keys: dict[tuple[str | int, ...], int]
    problems: Counter[str]
    errors: Counter[str]
    inside: frozenset[int]

    def below(self, fact: Fact) -> frozenset[int]:
        """The rows of the keys that lead to a fact."""
        path = fact[0]
        return frozenset(self.keys[path[:end]] for end in range(1, len(path) + 1) if path[:end] in self.keys)


@cache
def healthy(text: str) -> Healthy:
    loaded = load(Source("roadmap.yaml", text))
    root: Any = loaded.places.root
    inside = {*_inside(root, loaded.source), *({0} if text.startswith("{") else ())}
    keys = dict(_keys((), root, loaded.source))
    return Healthy(_placed(loaded), keys, _names(loaded), _errors(loaded), frozenset(inside))


def faults(plan: Healthy, damage: Damage) -> Iterator[str]:
    """What is wrong with what is made of a damaged plan; nothing, where all holds."""
    before = load(Source("roadmap.yaml", damage.text))
    after = repaired(before).loaded
    for row, (old, new) in enumerate(zip(damage.text.split("\n"), after.source.text.split("\n"), strict=True)):
        if old != new and row not in damage.rows:
            yield f"line {row + 1} was changed: {old!r} became {new!r}"
    meant = {fact for fact, rows in plan.facts.items() if damage.was.isdisjoint(rows)}
    understood, left = understood_of(before), understood_of(after)
    lost = sorted((meant & understood) - left, key=str)
    if lost:
        yield f"understood before the repair, and not after it: {lost[0]} and {len(lost) - 1} more"
    missing = sorted((fact for fact in meant - left if not plan.below(fact) & damage.was), key=str)
    if len(missing) == 1 and _goes_on(plan.facts[missing[0]], damage, left, missing[0]):
        return
    if missing and not _errors(after) - plan.errors:
        yield f"no error is left, and this is not there: {missing[0]} and {len(missing) - 1} more"
    if damage.kind.startswith("half-typed") and not plan.inside & damage.rows:
        yield from _half_typed(plan, damage, before, understood)


def _half_typed(plan: Healthy, damage: Damage, before: Loaded, understood: set[Fact]) -> Iterator[str]:
    lines = [row + 1 for row in sorted(damage.rows)]
    new = [one for one in before.problems if one.place.line in lines]
    covered = [line for one in new for line in range(one.place.line, one.place.end_line + 1)]
    missing = sorted(plan.facts.keys() - understood, key=str)
    if (
        len(new) <= len(lines)
        and len(missing) == 1
        and _goes_on(plan.facts[missing[0]], damage, understood, missing[0])
    ):
        return
    if covered != lines or _names(before) - plan.problems != Counter(one.name for one in new):
        told = [f"{one.place.line}:{one.name}" for one in before.problems][:8]
        yield f"one problem was expected on each of the lines {lines}: {told}"
    if missing:
        yield f"not read because of a half-typed line: {missing[0]} and {len(missing) - 1} more"


def _goes_on(rows: range, damage: Damage, understood: set[Fact], missing: Fact) -> bool:
    """Whether the line above is a text that goes on on the half-typed line, as YAML lets a text do."""
    path, text = missing
    lines = damage.text.split("\n")
    if len(rows) > 1 and not "".join(lines[rows[-1] + 1 : min(damage.rows)]).strip():
        return True  # a text over lines right above
    typed = [word for row in damage.rows for word in lines[row].split()]
    words = sorted([*text.split(), *typed])
    return rows[0] < min(damage.rows) and any(p == path and sorted(t.split()) == words for p, t in understood)


def understood_of(loaded: Loaded) -> set[Fact]:
    return set(_placed(loaded))


def _names(loaded: Loaded) -> Counter[str]:
    return Counter(one.name for one in loaded.problems)


def _errors(loaded: Loaded) -> Counter[str]:
    return Counter(one.name for one in loaded.problems if one.severity is Severity.ERROR)


def _placed(loaded: Loaded) -> dict[Fact, range]:
    """Every text of the plan under the keys that lead to it, with its rows."""
    root: Any = loaded.places.root
    return dict(_below((), root, loaded.source)) if root is not None else {}


def _below(path: tuple[str | int, ...], node: Any, source: Source) -> Iterator[tuple[Fact, range]]:
    if hasattr(node, "pairs"):
        for key, value in node.pairs:
            yield from _below((*path, key.text), value, source)
    elif hasattr(node, "items"):
        for at, value in enumerate(node.items):
            yield from _below((*path, at if hasattr(value, "pairs") else "-"), value, source)
    elif node.text:
        place = source.place(node.start, node.end)
        yield (path, node.text), range(place.line - 1, place.end_line)


def _keys(path: tuple[str | int, ...], node: Any, source: Source) -> Iterator[tuple[tuple[str | int, ...], int]]:
    if hasattr(node, "pairs"):
        for key, value in node.pairs:
            yield (*path, key.text), source.place(key.start, key.end).line - 1
            yield from _keys((*path, key.text), value, source)
    elif hasattr(node, "items"):
        for at, value in enumerate(node.items):
            yield from _keys((*path, at), value, source)


def _inside(node: Any, source: Source) -> Iterator[int]:
    """The rows of texts and braces that run over lines, without the first."""
    if not (hasattr(node, "pairs") or hasattr(node, "items")) or source.text[node.start] in "[{":
        place = source.place(node.start, node.end)
        yield from range(place.line, place.end_line)
        return
    for one in [value for _, value in node.pairs] if hasattr(node, "pairs") else node.items:
        yield from _inside(one, source)


# --- the sweep ----------------------------------------------------------------------------------------------------


def sweep(
    every: int = 1, first: int = 0, *, whole: bool = False, words: bool = False, only: str = ""
) -> Iterator[tuple[str, Damage, list[str]]]:
    """Every damage of every so-many-th line of the plans, with what is wrong about it."""
    at = first
    for name, text in plans().items():
        for row in range(text.count("\n")):
            at += 1
            if at % every == 0 and only in name:
                near, at_row = (text, row) if whole else around(text, row)
                for damage in damages(near, at_row, every_word=words):
                    yield f"{name}:{row + 1}", damage, list(faults(healthy(near), damage))


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--every", type=int, default=1, metavar="N", help="only every Nth line")
    parser.add_argument("--first", type=int, default=0, metavar="N", help="which of them")
    parser.add_argument("--only", default="", metavar="NAME", help="only plans whose name holds this")
    parser.add_argument("--whole", action="store_true", help="in the whole plan")
    parser.add_argument("--words", action="store_true", help="every word in every column, and not one of them in turn")
    parser.add_argument("--worst", type=int, default=20, metavar="N", help="how many faults to show whole")
    asked = parser.parse_args()
    tried: Counter[str] = Counter()
    wrong: Counter[str] = Counter()
    lines: set[str] = set()
    for name, damage, said in sweep(asked.every, asked.first, whole=asked.whole, words=asked.words, only=asked.only):
        kind = damage.kind.split()[0]
        tried[kind] += 1
        if said and wrong.total() < asked.worst:
            _show(name, damage, said)
        wrong[kind] += len(said)
        lines |= {name} if said else set()
    for kind, count in tried.items():
        print(f"{kind:12} {count:8} tried {wrong[kind]:6} faults")
    print(f"{tried.total()} damaged plans, {wrong.total()} faults at {len(lines)} lines")
    return 1 if lines else 0


def _show(name: str, damage: Damage, said: list[str]) -> None:
    row = min(damage.rows)
    near = list(enumerate(damage.text.split("\n")))[max(row - 4, 0) : row + 5]
    print(f"\n{name} {damage.kind}", *said, sep="\n  ")
    print("\n".join(f"{'>' if at in damage.rows else ' '} {line}" for at, line in near), flush=True)


if __name__ == "__main__":
    sys.exit(main())
