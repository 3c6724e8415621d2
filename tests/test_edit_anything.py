"""Random facts in random files: what was meant is what is read, every other byte stays, and the way back leads back."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections import Counter
from collections.abc import Mapping
from contextlib import suppress
from datetime import date, timedelta
from itertools import count
from pathlib import Path
from random import Random
from typing import Any, NamedTuple

from hypothesis import given, note
from hypothesis import strategies as st
from random_files import COMMENTS, Writer

from seuranta.plan import edit
from seuranta.plan.edit import Add, Change, Put, Remove
from seuranta.plan.loading.load import Loaded, load_bytes
from seuranta.plan.loading.model import Plan
from seuranta.plan.reading.source import Scalar, apply, is_empty
from seuranta.plan.reading.tree import line_starts
from seuranta.plan.values.statuses import Status, StatusOn, read_obstacle
from seuranta.plan.words.diagnostic import At
from seuranta.plan.words.quoting import quoted
from seuranta.plan.words.vocabulary import clean

DAY = date(2026, 12, 1)
NASTY = st.text(
    st.sampled_from("aäÖ0 -:#,[]{}&*!|>'\"%@`?=<~\\\t€\u00a0\u2028\u0085\ufeff🚀"), min_size=1, max_size=12
).filter(lambda text: clean(text) == text and " ".join(text.splitlines()) == text)
STATUSES: list[Status] = ["in_progress", "done", "blocked", "dropped"]
SEEDS = st.integers(0, 2**32)


def some_file(seed: int) -> Loaded:
    return load_bytes("roadmap.yaml", Writer(Random(seed)).text().encode())


@st.composite
def changes(draw: st.DrawFn) -> Change:
    kind = draw(st.sampled_from(["status", "note", "blocked_by", "owner", "told", "reading", "move", "new", "held"]))
    day = DAY - timedelta(days=draw(st.integers(0, 120)))
    action = At("actions", "1")
    if kind == "status":
        status = draw(st.sampled_from(STATUSES))
        return Put(action._replace(path=("status",)), StatusOn(status, day if status != "in_progress" else None))
    if kind == "note":
        return Put(action._replace(path=(kind,)), draw(NASTY))
    if kind == "blocked_by":
        return Put(action._replace(path=(kind,)), draw(NASTY.filter(lambda text: read_obstacle(text) is not None)))
    if kind == "owner":
        return Put(action._replace(path=("owner",)), draw(st.sampled_from(["Anna-Liisa", "Olli O'Hara", "NO"])))
    if kind == "told":
        return Add(At("communication", "V1", ("told",)), day)
    if kind == "reading":
        return Put(At("goals", "T1", ("readings", day)), draw(st.sampled_from(["3", "2,5", "-1", "3 000 €"])))
    if kind == "move":
        return Add(action._replace(path=("moves",)), {"date": day, "from": DAY, "reason": draw(NASTY)})
    if kind == "held":
        present = draw(st.sampled_from([(), ("Raija",), ("Raija", "Pekka")]))
        return Put(At("checkpoints", "k", ("held", day)), {"present": present} if present else {})
    return Put(At("feedback", "K9"), {"date": day, "question": draw(NASTY)})


@given(SEEDS, changes())
def test_a_fact_changes_one_item_and_nothing_else(seed: int, change: Change) -> None:
    before = some_file(seed)
    note(before.source.text)

    after = edit.apply(before, [change])

    assert before.plan is not None
    assert after.plan is not None
    assert after.source.has_bom == before.source.has_bom
    assert others(before.plan, change) == others(after.plan, change)
    assert_meant(before.plan, after.plan, change)
    assert_rest_untouched(before, after, change)
    back = edit.difference(after.source.text, before.source.text)
    assert apply(after.source.text, [back]) == before.source.text


def others(plan: Plan, change: Change) -> Any:
    """Everything that the change is not about."""
    data = {name: getattr(plan, name) for name in type(plan).model_fields}
    section = dict(data.pop(str(change.at.section)))
    section.pop(change.at.item, None)
    return data, section


def assert_meant(old: Plan, new: Plan, change: Change) -> None:
    section, name = str(change.at.section), change.at.item
    item = getattr(new, section)[name]
    if not change.at.path:
        assert isinstance(change, Put)
        assert isinstance(change.value, Mapping)
        assert {field: getattr(item, str(field)) for field in change.value} == change.value
        return
    was = getattr(old, section)[name]
    field = str(change.at.path[0])
    attribute = {"status": "typed_status", "owner": "typed_owner"}.get(field, field)
    same = [one for one in type(item).model_fields if one != attribute]
    assert [getattr(item, one) for one in same] == [getattr(was, one) for one in same]
    found, value = getattr(item, attribute), getattr(change, "value", None)
    if isinstance(change, Add):
        assert found[:-1] == getattr(was, attribute)
        assert found[-1] == value or found[-1].reason == value["reason"]  # type: ignore[index]
    elif len(change.at.path) > 1:
        day = change.at.path[1]
        assert day in found
        assert {one: found[one] for one in found if one != day} == {
            one: entry for one, entry in getattr(was, attribute).items() if one != day
        }
    else:
        assert str(getattr(found, "name", found)) == str(value) or found == value


def assert_rest_untouched(before: Loaded, after: Loaded, change: Change) -> None:
    """Bytes outside the item's own lines are equal; inside, no comment is lost; what only adds, takes nothing away."""
    old, new = before.source.text, after.source.text
    start, end = lines_of(before, change)
    assert new.startswith(old[:start])
    assert new.endswith(old[end:])
    inside, now = old[start:end], new[start : len(new) - (len(old) - end)]
    assert not comments(inside) - comments(now)
    if isinstance(change, Add) or before.places.node(change.at) is None:
        assert is_within(inside, now) or "[" in inside or "'" in inside


def lines_of(loaded: Loaded, change: Change) -> tuple[int, int]:
    """From the line on which an item begins to the one on which something else does; a new item: of its section."""
    text, places = loaded.source.text, loaded.places
    root = places.root
    assert root is not None
    entry = dict(places.items(str(change.at.section))).get(str(change.at.item))
    section = places.sections(str(change.at.section))[0]
    key = entry.key if entry is not None else section.key
    keys = [one.start for one, _ in root.pairs]
    if entry is not None:
        keys += [one.key.start for _, one in places.items(str(change.at.section))]
    following = min((one for one in keys if one > key.start), default=len(text))
    starts = line_starts(text)
    begin = starts[bisect_right(starts, key.start) - 1]
    end = starts[bisect_right(starts, following) - 1] if following < len(text) else len(text)
    return (begin, end) if end > begin else (begin, len(text))


def comments(text: str) -> Counter[str]:
    return Counter(one for line in text.splitlines() for one in COMMENTS if line.endswith(one))


def is_within(inside: str, now: str) -> bool:
    """Whether all characters of a text stand in another one, in their order."""
    rest = iter(now)
    return all(letter in rest for letter in inside)


@given(SEEDS, st.lists(changes(), min_size=2, max_size=5))
def test_several_facts_at_once_are_those_facts_one_by_one(seed: int, several: list[Change]) -> None:
    before = some_file(seed)
    note(before.source.text)
    one_by_one = before
    for change in several:
        one_by_one = edit.apply(one_by_one, [change])

    assert edit.apply(before, several).plan == one_by_one.plan


@given(SEEDS, st.sampled_from(["status", "owner", "note", "due"]))
def test_another_value_and_the_old_one_again_leave_no_trace(seed: int, field: str) -> None:
    before = some_file(seed)
    at = At("actions", "1", (field,))
    found = before.places.node(at)
    if found is None or is_empty(found[1]):
        return
    note(before.source.text)
    value = found[1]
    assert isinstance(value, Scalar)
    other: Any = {"status": StatusOn("done", DAY), "due": DAY}.get(field, "Anna")

    there = edit.apply(before, [Put(at, other)])
    back = edit.apply(there, [Put(at, value.text)])

    assert back.plan == before.plan
    if quoted(value.text, in_braces=True) == value.text or value.style:
        assert back.source.encoded() == before.source.encoded()


@given(SEEDS, st.sampled_from(["owner", "note", "blocked_by"]))
def test_a_new_field_taken_out_again_leaves_no_trace(seed: int, field: str) -> None:
    before = some_file(seed)
    at = At("actions", "1", (field,))
    item = before.places.node(At("actions", "1", ("title",)))
    places = dict(before.places.items("actions"))
    if before.places.node(at) is not None or item is None or isinstance(places["1"].value, Scalar):
        return
    note(before.source.text)

    there = edit.apply(before, [Put(at, "Anna")])
    back = edit.apply(there, [Remove(at)])

    assert back.source.encoded() == before.source.encoded()


SCRAPS = (
    " ",
    "  ",
    "\t",
    "\n",
    "\n\n",
    ":",
    ": ",
    "#",
    " #",
    "- ",
    "[",
    "]",
    "{",
    "}",
    ",",
    "'",
    '"',
    "|",
    ">",
    "&a",
    "!",
    "%",
    "\\",
    "?",
)
CORPUS = [path.read_bytes().decode() for path in sorted((Path(__file__).parent / "edit_corpus").glob("*.yaml"))]


@given(st.sampled_from(CORPUS), st.lists(st.tuples(SEEDS, st.sampled_from(SCRAPS)), max_size=3), changes())
def test_a_damaged_file_is_edited_as_meant_or_not_at_all(
    text: str, damage: list[tuple[int, str]], change: Change
) -> None:
    for at, scrap in damage:
        place = at % len(text)
        text = text[:place] + scrap + text[place + at % 3 :]
    before = load_bytes("roadmap.yaml", text.encode())
    if before.plan is None:
        return
    note(text)
    with suppress(edit.CannotEdit, edit.NotUnderstood):
        after = edit.apply(before, [change])

        assert after.plan is not None
        assert others(before.plan, change)[1].keys() == others(after.plan, change)[1].keys()


_COMMENT_LINE = re.compile(r"^ *#.*?(?=\r?$)", re.MULTILINE)


@given(SEEDS, changes())
def test_a_comment_stays_below_its_line(seed: int, change: Change) -> None:
    """Unless it stands as far in as the line below it, which it then explains, or less far in than what is new."""
    number = count()
    text = _COMMENT_LINE.sub(lambda found: f"{found.group()} <{next(number)}>", Writer(Random(seed)).text())
    before = load_bytes("roadmap.yaml", text.encode())
    found = before.places.node(At(change.at.section, change.at.item))
    if found is not None and isinstance(found[1], Scalar):
        return  # a short form becomes lines of its own
    note(text)

    after = edit.apply(before, [change])

    was, now = neighbours(before.source.text), neighbours(after.source.text)
    moved = [
        comment
        for comment, (above, below) in was.items()
        if _key(now[comment].above) != _key(above)
        and _depth(now[comment].above) <= _depth(comment)
        and not (_depth(below) == _depth(comment) and _key(now[comment].below) == _key(below))
    ]
    assert moved == []


class Neighbours(NamedTuple):
    """The line above a comment, and the first below it that is none."""

    above: str
    below: str


def neighbours(text: str) -> dict[str, Neighbours]:
    """Of every comment on a line of its own."""
    lines = ["", *text.splitlines()]
    return {
        line: Neighbours(lines[at - 1], next((one for one in lines[at + 1 :] if not _is_comment(one)), ""))
        for at, line in enumerate(lines)
        if _is_comment(line)
    }


def _is_comment(line: str) -> bool:
    return line.lstrip(" ").startswith("#")


def _depth(line: str) -> int:
    return len(line) - len(line.lstrip(" "))


def _key(line: str) -> str:
    """By this a line is known, since its value may be what is changed."""
    return line.partition(":")[0]
