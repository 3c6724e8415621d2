"""Properties of the comparison: another dress is no change, one edit is told once, and steps tell what the whole way does."""

from __future__ import annotations

import copy
import json
import sys
from collections import Counter
from datetime import date
from pathlib import Path
from random import Random
from typing import Any, NamedTuple

import pytest
from conftest import REPOSITORY, one_in
from hypothesis import given
from hypothesis import strategies as st
from random_files import Writer
from version_pairs import BASES

from seuranta.output.words.changes import change_sentence
from seuranta.plan.compare.change import Change
from seuranta.plan.compare.comparison import compare
from seuranta.plan.loading.load import Loaded, load_bytes
from seuranta.plan.normal.as_data import plan_data
from seuranta.plan.normal.as_text import plan_text
from seuranta.plan.words.fields import FIELDS, KIND_OF_SECTION

sys.path.insert(0, str(Path(__file__).parent / "benchmark"))
import generate

DAY = date(2026, 12, 1)
FILES = sorted(
    path for folder in ("examples", "plans", "tests/problems") for path in REPOSITORY.glob(f"{folder}/*/roadmap.yaml")
)
LANGUAGES = ("fi", "en")


def loaded(text: str) -> Loaded:
    return load_bytes("roadmap.yaml", text.encode())


def data_of(plan: Loaded) -> Any:
    assert plan.plan is not None
    return json.loads(json.dumps(plan_data(plan.plan)))


def changes(old: Loaded, new: Loaded) -> tuple[Change, ...]:
    """What changed; every change can be said in both languages."""
    comparison = compare(old, new, DAY)
    for change in comparison.changes:
        assert all(change_sentence(change, language) for language in LANGUAGES)
    return comparison.changes


# --- another dress --------------------------------------------------------------------------------------------------


def dressed(data: Any, random: Random) -> str:
    """The same plan with its items in another order, in the words of one of the languages, with other line ends."""
    shuffled = dict(data)
    for section in KIND_OF_SECTION.keys() & data.keys():
        items = list(data[section].items())
        random.shuffle(items)
        shuffled[section] = dict(items)
    text = plan_text(shuffled, random.choice(LANGUAGES))
    return random.choice(("", "\ufeff")) + text.replace("\n", random.choice(("\n", "\r\n")))


@pytest.mark.parametrize("path", one_in(3, FILES), ids=lambda path: path.parent.name)
def test_every_plan_is_the_same_in_another_dress(path: Path) -> None:
    plan = load_bytes("roadmap.yaml", path.read_bytes())
    if plan.plan is None:
        pytest.skip("no plan can be read in it")
    again = loaded(plan_text(data_of(plan), "fi"))
    hidden = {section: ids for section, ids in plan.left_out.items() if ids}

    assert changes(plan, plan) == ()
    assert changes(plan, again._replace(left_out={**again.left_out, **hidden})) == ()


@given(st.integers(0, 10**6))
def test_plans_of_many_hands_are_the_same_in_another_dress(seed: int) -> None:
    random = Random(seed)
    plan = loaded(Writer(random).text())

    assert changes(plan, plan) == ()
    assert changes(plan, loaded(dressed(data_of(plan), random))) == ()


@given(st.integers(0, 10**6))
def test_a_plan_with_every_field_is_the_same_in_another_dress(seed: int) -> None:
    for base in BASE_TEXTS:
        plan = loaded(base)
        assert changes(plan, loaded(dressed(data_of(plan), Random(seed)))) == ()


# --- one edit -------------------------------------------------------------------------------------------------------

BASE_TEXTS = (BASES["fi"], BASES["en"], generate.plan(12))
_DATA = tuple(data_of(loaded(text)) for text in BASE_TEXTS)
_ENTRIES = {"readings", "interim_targets", "held", "skipped", "moved", "moves", "told", "date"}
"""Fields of which one entry is edited and not all."""
_LIMITS = {"start", "until", "except", "recurrence"}
"""Fields with which agreed days may fall away, whether they come or go."""
_NOT_ALONE = {"ongoing", "done_on", "unit", "id"}
"""Fields that mean nothing alone, or that say the same as others."""


class Edit(NamedTuple):
    """An edit of one item: where, and whether it takes away what only a record may take away."""

    section: str
    item: str
    field: str
    is_silent: bool


SILENT = {
    ("actions", "due"), ("actions", "owner"), ("actions", "moves"), ("goals", "owner"), ("goals", "target"),
    ("goals", "by"), ("goals", "baseline"), ("goals", "interim_targets"), ("goals", "readings"),
    ("goals", "achieved_on"), ("checkpoints", "held"), ("checkpoints", "skipped"), ("checkpoints", "moved"),
    ("checkpoints", "date"), ("communication", "told"), ("feedback", "answer"), ("feedback", "answered_on"),
}  # fmt: skip
"""What may not go without a record."""
SILENT_WHEN_CHANGED = (SILENT | {("decisions", "decision"), ("decisions", "date"), ("decisions", "affects")}) - {
    ("checkpoints", "date")
}
OF_DECISION = {("decisions", name) for name in ("decision", "date", "decided_by", "affects")}


def taken(data: Any, random: Random) -> Edit | None:
    """Takes one field of one item away, or one entry of it."""
    section = random.choice([name for name in KIND_OF_SECTION if data.get(name) and name != "breaks"])
    id_ = random.choice(list(data[section]))
    item = data[section][id_]
    field = random.choice([name for name in item if name not in _NOT_ALONE] or ["title"])
    if field not in item:
        return None
    is_closed = field == "status" and item["status"]["status"] in ("done", "dropped")
    if isinstance(item[field], (list, dict)) and field in _ENTRIES and len(item[field]) > 1:
        entry = (
            random.choice(list(item[field])) if isinstance(item[field], dict) else random.randrange(len(item[field]))
        )
        del item[field][entry]
    else:
        del item[field]
    is_silent = (section, field) in SILENT | OF_DECISION or is_closed
    return Edit(section, id_, field, is_silent)


@given(st.integers(0, 10**6))
def test_what_is_taken_away_is_told_once(seed: int) -> None:
    random = Random(seed)
    before = random.choice(_DATA)
    after = copy.deepcopy(before)
    edit = taken(after, random)
    if edit is None:
        return
    old, new = (loaded(plan_text(data, "en")) for data in (before, after))

    told = changes(old, new)

    if new.unread.get((edit.section, edit.item)):
        return
    assert [(change.section, change.item) for change in told] == [(edit.section, edit.item)], (edit, told)
    assert told[0].silent == edit.is_silent, (edit, told)
    if edit.field in _LIMITS:
        return
    back = changes(new, old)
    assert [(change.section, change.item, change.silent) for change in back] == [(edit.section, edit.item, False)], back


@given(st.integers(0, 10**6))
def test_an_item_taken_away_or_added_is_told_once(seed: int) -> None:
    random = Random(seed)
    before = random.choice(_DATA)
    after = copy.deepcopy(before)
    section = random.choice([name for name in KIND_OF_SECTION if before.get(name)])
    id_ = random.choice(list(after[section]))
    del after[section][id_]
    old, new = (loaded(plan_text(data, "en")) for data in (before, after))

    there, back = changes(old, new), changes(new, old)

    is_a_record = section not in ("people", "breaks")
    assert [(change.section, change.item, change.silent) for change in there] == [(section, id_, is_a_record)]
    assert [(change.section, change.item, change.silent) for change in back if change.item == id_] == [
        (section, id_, False)
    ]


@given(st.integers(0, 10**6))
def test_what_is_copied_from_another_item_is_told_once(seed: int) -> None:
    random = Random(seed)
    before = random.choice(_DATA)
    after = copy.deepcopy(before)
    section = random.choice([name for name in ("goals", "actions", "feedback", "decisions") if len(before[name]) > 1])
    id_, other = random.sample(list(before[section]), 2)
    fields = [row.name for row in FIELDS[KIND_OF_SECTION[section]] if row.name not in _ENTRIES | _NOT_ALONE]
    shared = [name for name in fields if name in before[section][id_] and name in before[section][other]]
    shared = [name for name in shared if name not in ("target", "baseline", "status", "depends_on")]
    if not shared:
        return
    field = random.choice(shared)
    after[section][id_][field] = before[section][other][field]
    old, new = (loaded(plan_text(data, "en")) for data in (before, after))

    told = changes(old, new)

    if before[section][id_][field] == before[section][other][field]:
        assert told == ()
        return
    is_silent = (section, field) in SILENT_WHEN_CHANGED | OF_DECISION
    assert [(change.section, change.item, change.silent) for change in told] == [(section, id_, is_silent)], (
        field,
        told,
    )


@given(st.integers(0, 10**6))
def test_a_decision_about_it_excuses_what_it_may(seed: int) -> None:
    random = Random(seed)
    before = random.choice(_DATA)
    after = copy.deepcopy(before)
    section = random.choice(("actions", "goals"))
    id_ = random.choice(list(after[section]))
    field = random.choice(
        [name for name in ("due", "owner", "target", "by", "baseline") if name in after[section][id_]] or [""]
    )
    if not field:
        return
    del after[section][id_][field]
    same = before["goals" if section == "actions" else "actions"].keys()
    if id_ in same:
        return
    after["decisions"]["X9"] = {
        "date": "2026-12-01",
        "decision": "Agreed",
        "affects": [{"section": section, "id": id_}],
    }
    told = changes(*(loaded(plan_text(data, "en")) for data in (before, after)))

    assert Counter((change.item, change.silent, change.because) for change in told) == Counter(
        [(id_, False, "X9"), ("X9", False, None)]
    )


# --- steps ----------------------------------------------------------------------------------------------------------


def _place(change: Change) -> tuple[Any, ...]:
    """Where a change is; the day of an answer comes and goes with the answer, and is told with it, and so are the typed
    dates of a series, of which one may stand in for another.
    """
    entry = change.at if change.field in _ENTRIES and change.field != "date" else None
    field = "answer" if change.field == "answered_on" else change.field
    return change.section, change.item, field, entry, change.more.get("inner")


@given(st.integers(0, 10**6))
def test_two_steps_tell_what_the_whole_way_tells_or_what_was_put_right(seed: int) -> None:
    random = Random(seed)
    first = random.choice(_DATA)
    second = copy.deepcopy(first)
    for _ in range(random.randint(1, 4)):
        taken(second, random)
    third = copy.deepcopy(second) if random.random() < 0.5 else copy.deepcopy(first)
    for _ in range(random.randint(1, 4)):
        taken(third, random)
    a, b, c = (loaded(plan_text(data, "en")) for data in (first, second, third))
    if any(plan.unread for plan in (a, b, c)):
        return

    steps = {_place(change) for change in (*changes(a, b), *changes(b, c))}
    whole = {_place(change) for change in changes(a, c)}

    if any(place[0] == "people" and place[2] is None for place in steps | whole):
        return  # who stands in for whom is a guess from two versions, and three may give another
    went_or_came = {place[:2] for place in steps if place[2] is None}  # what differs in it is told with the item
    assert {place for place in whole if place[:2] not in went_or_came} <= steps
    for gone in steps - whole:
        assert gone in {_place(change) for change in changes(a, b)}
        assert gone in {_place(change) for change in changes(b, c)}
