"""Several new items are written together, and the file is what it is where they are written one after the other."""

from __future__ import annotations

from datetime import date

import pytest
from conftest import REPOSITORY

from seuranta.plan.edit import Change, Put, apply
from seuranta.plan.edit.changes import Value
from seuranta.plan.loading.load import load
from seuranta.plan.reading.source import Source
from seuranta.plan.words.diagnostic import At

FILES = {
    **{path.parent.name: path.read_text(encoding="utf-8") for path in sorted((REPOSITORY / "examples").glob("*/roadmap.yaml"))},
    "no section yet": "otsikko: Huolto\n",
    "an empty section": "otsikko: Huolto\ntoimenpiteet:\n\ntarkistuspisteet:\n",
    "in braces": "toimenpiteet: {1: {otsikko: Hinnasto}, 2: {otsikko: Käynti}}\n",
    "items in braces": "toimenpiteet:\n  1: {otsikko: Hinnasto}\n  2: {otsikko: Käynti}  # vielä auki\n",
    "short forms": "toimenpiteet:\n  1: Hinnasto\n  2: Käynti\n",
    "with gaps": "toimenpiteet:\n\n  1:\n    otsikko: Hinnasto\n\n  2:\n    otsikko: Käynti\n\n# loppu\n",
    "without a last line end": "toimenpiteet:\n  1:\n    otsikko: Hinnasto",
    "lines of Windows": "toimenpiteet:\r\n  1:\r\n    otsikko: Hinnasto\r\n\r\ntavoitteet:\r\n  T1: Sopimukset\r\n",
}  # fmt: skip
NEW: tuple[tuple[str, str, dict[str | date, Value]], ...] = (
    ("goals", "T91", {"title": "Uusi tavoite", "target": "6 kpl", "by": date(2027, 6, 30)}),
    ("goals", "T92", {"title": "Toinen"}),
    ("actions", "91", {"title": "Uusi: toimenpide", "goal": ("T91",), "due": date(2027, 1, 29)}),
    ("actions", "92", {"title": "- toinen"}),
    ("actions", "93", {"title": "Kolmas", "depends_on": ("91", "92")}),
)
CHANGES: tuple[Change, ...] = tuple(Put(At(section, id_), fields) for section, id_, fields in NEW)


@pytest.mark.parametrize("name", FILES)
def test_new_items_stand_as_if_each_had_been_written_alone(name: str) -> None:
    before = load(Source("roadmap.yaml", FILES[name]))

    alone = before
    for change in CHANGES:
        alone = apply(alone, (change,))

    assert apply(before, CHANGES).source.text == alone.source.text


def test_an_item_that_is_new_and_changed_again_is_written_once() -> None:
    before = load(Source("roadmap.yaml", FILES["with gaps"]))
    again = Put(At("actions", "91", ("title",)), "Toinen nimi")

    after = apply(before, (*CHANGES, again))

    assert after.plan is not None
    assert after.plan.actions["91"].title == "Toinen nimi"
    assert after.source.text.count("91:") == 1 + after.source.text.count("T91:")
