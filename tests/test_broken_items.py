"""The first line of an item broken in every way: no fact of it becomes one of another item, and it is never just gone."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any, NamedTuple

from conftest import REPOSITORY

from seuranta.plan.loading.load import Loaded, load
from seuranta.plan.loading.model import SECTIONS
from seuranta.plan.reading.lines import is_field
from seuranta.plan.reading.source import Source
from seuranta.plan.words import vocabulary
from seuranta.plan.words.findings import Severity

Key = tuple[str, str]

PLAN = """\
title: Maintenance for a fixed fee
people:
  Ann:
    role: owner
  Ben: sales
goals:
  G1:
    title: Yearly agreements
    owner: Ann
actions:
  4:
    title: Buy the machine
    owner: Ann
  5:
    note: half a day
    due: 2026-12-03
  6: Price list
  7: {title: Training, owner: Ben}
  8:
    title: Pilot
    depends on: 5
    moves:
      - {date: 2026-11-02, old: 2026-12-03}
checkpoints:
  monthly:
    title: Review
    held:
      - 2026-10-06
  fair:
    date: 2026-12-08
decisions:
  P1:
    title: One price
"""

# What stands beside an id in place of its value.
VALUES = (
    "[", "{", "{title: X", "{title: X, ", "[a, b", '"x', "'x", "|", ">-", "&a", "*a", "!t", "- x", ": x", "? x", "@x", "%x",
    "`x", "]", "}", "x: y", "x:", "#x", "[a] b", "{a} b", '"a" b', "x {", "{x: [", "{title: X}", "[a, b]", "x",
)  # fmt: skip
# The line without what makes its id a key; the last ones only where the id holds a number.
KEYS = ("@{id}: x", '"{id}: x', "[{id}: x", "{{{id}: x", "{id}:x", "%{id}: x")
NUMBERS = ("{id}", "{id} x", "{id}. x", "{id} - x")


class Beginning(NamedTuple):
    """The first line of an item, from its id on."""

    section: str
    item: str
    start: int
    end: int

    def lines(self) -> Iterator[str]:
        """The line as it may be broken."""
        yield from (f"{self.item}: {value}" for value in VALUES)
        further = NUMBERS if any(map(str.isdigit, self.item)) else ()
        yield from (line.format(id=self.item) for line in (*KEYS, *further))


def of(text: str) -> Loaded:
    return load(Source("roadmap.yaml", text))


def beginnings(loaded: Loaded) -> Iterator[Beginning]:
    """Those that stand on a line of their own. Left out are ids that a field is called, too (`team`): such a line may as
    well be a field that slipped out of the item above.
    """
    text = loaded.source.text
    for section in SECTIONS:
        for item, entry in loaded.places.items(section):
            start = entry.key.start
            end = text.find("\n", start)
            is_at_beginning = text[text.rfind("\n", 0, start) + 1 : start].isspace()
            if is_at_beginning and text.startswith(f"{item}:", start) and not is_field(item):
                yield Beginning(section, item, start, end if end >= 0 else len(text))


def facts(loaded: Loaded) -> dict[Key, Mapping[str, Any]]:
    """What is read of every item, and of the plan itself, by field."""
    assert loaded.plan is not None
    read: dict[Key, Mapping[str, Any]] = {("", ""): loaded.plan.model_dump(exclude=set(SECTIONS))}
    for section in SECTIONS:
        read |= {(section, item): part.model_dump() for item, part in getattr(loaded.plan, section).items()}
    return read


def is_left_out(loaded: Loaded, key: Key) -> bool:
    section, item = key
    left_out = map(vocabulary.same_id, loaded.left_out.get(section, ()))
    return section in loaded.broken or vocabulary.same_id(item) in left_out


def faults(whole: Loaded, begin: Beginning, line: str) -> list[str]:
    """What is wrong with how the plan is read where an item begins with that line."""
    text = whole.source.text
    broken = of(text[: begin.start] + line + text[begin.end :])
    before, after = facts(whole), facts(broken)
    own = (begin.section, begin.item)
    found = [f"{key} is gone" for key in before if key not in after and not is_left_out(broken, key)]
    found += [f"{key} is left out too" for key in before if key not in after and key != own]
    found += [f"{key} came out of nothing" for key in after if key not in before]
    for key in before.keys() & after.keys() - {own}:
        unread = broken.unread.get(key, {})
        other = [field for field, value in before[key].items() if after[key][field] != value and field not in unread]
        found += [f"{key} has another {field}" for field in other]
    if own not in after and not _is_told(broken, begin, text):
        found.append("nothing is told at the line")
    return [f"{begin.section} {line!r}: {fault}" for fault in found]


def _is_told(broken: Loaded, begin: Beginning, text: str) -> bool:
    row = text.count("\n", 0, begin.start) + 1
    return any(problem.place.line == row for problem in broken.problems)


def swept(text: str, every: int = 1) -> list[str]:
    """What is wrong where any item of a plan begins with any of the lines, or with one in so many of them."""
    whole = of(text)
    if whole.plan is None or any(problem.severity is Severity.ERROR for problem in whole.problems):
        return []  # what is wrong already is not what the line brought about
    tries: list[tuple[Beginning, str]] = []
    for begin in beginnings(whole):
        tries += ((begin, line) for line in begin.lines())
    found: list[str] = []
    for begin, line in tries[::every]:
        found += faults(whole, begin, line)
    return found


def test_a_broken_beginning_of_an_item_costs_no_other_item_a_fact(*, is_long: bool) -> None:
    """Every day each of the lines, at some of the items."""
    assert swept(PLAN, 1 if is_long else 4) == []


def test_all_items_of_the_plan_are_tried() -> None:
    assert len(list(beginnings(of(PLAN)))) == 11


def _plans() -> list[Path]:
    """All but one in braces, of which a broken line takes the rest along, and one whose items are texts of several lines,
    which lie below a broken one as lines that nobody can read.
    """
    paths = (path for folder in ("examples", "tests") for path in (REPOSITORY / folder).rglob("*.yaml"))
    return sorted(path for path in paths if path.name not in ("08-braces.yaml", "10-block-texts.yaml"))


def test_a_broken_beginning_costs_no_other_item_a_fact_in_any_plan(*, is_long: bool) -> None:
    """Every eleventh line of every plan with `--long`; else some lines of two."""
    paths = _plans() if is_long else sorted((REPOSITORY / "tests" / "companies").glob("six-*.yaml"))
    found = {
        path.name: swept(path.read_text(encoding="utf-8", errors="replace"), 11 if is_long else 9) for path in paths
    }

    assert {name: wrong for name, wrong in found.items() if wrong} == {}
