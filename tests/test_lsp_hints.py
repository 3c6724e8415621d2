"""What an editor shows between the letters of a plan, and how it lists what is in one."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from conftest import REPOSITORY
from hypothesis import given
from hypothesis import strategies as st
from lsp_client import VS_CODE, Editor

from seuranta.commands.in_editor.positions import Positions
from seuranta.plan.loading.load import load_bytes

PATTERNS = ("examples/*/roadmap.yaml", "plans/*/roadmap.yaml")
PLANS = [path for pattern in PATTERNS for path in sorted(REPOSITORY.glob(pattern))]
FINNISH = """\
otsikko: Huolto
kieli: fi
tavoitteet:
  T1:
    otsikko: Sopimuksia
    lähtötaso: {pvm: 1.9.2026, arvo: 0}
    tavoitetaso: 12 kpl
    mennessä: 31.8.2027
    toteumat: {1.9.2026: 0, 1.12.2026: "2", 1.1.2027: 3}
  T2: {otsikko: Taso, tavoitetaso: vähintään 90 %, mennessä: 31.8.2027, toteumat: {1.12.2026: 80}}
toimenpiteet:
  1: {otsikko: Myöhässä, määräaika: 13.11.2026, siirrot: [{pvm: 1.11.2026, vanha: 6.11.2026, syy: kiire}]}
  2: {otsikko: Tulossa, alku: 2.12.2026, määräaika: "18.12.2026", seuraava askel: {mitä: soitto, mennessä: 3.12.2026}}
  3: {otsikko: Tehty, määräaika: 13.11.2026, tila: valmis 20.11.2026}
  4: {otsikko: Peruttu, määräaika: 18.12.2026, tila: peruttu 20.11.2026, syy: ei tarvita}
  5: {otsikko: Viikko, määräaika: vk 51/2026}
  6: {otsikko: Päivä on jo, määräaika: pe 18.12.2026}
  7: {otsikko: Ei päivä, määräaika: 31.11.2026}
tarkistuspisteet:
  A: {pvm: [1.12.2026, "17.12.2026, 14.1.2027"], pidetty: {3.11.2026: {luvattu: {1: 4.12.2026}}}, siirretty: {14.1.2027: 15.1.2027}}
päätökset:
  P1: {pvm: 3.11.2026, päätös: Jatketaan, tarkistetaan: 1.9.2027}
vapaapäivät: {joulu: 23.12.2026–6.1.2027}
"""


def shown(editor: Editor, uri: str, start: int = 0, end: int | None = None) -> list[str]:
    """The lines that have hints, each with its hints in double brackets."""
    text = editor.texts[uri]
    positions = Positions(text)
    marked = text
    for hint in sorted(editor.of("inlayHint", uri, start, end), key=lambda hint: -positions.offset(hint["position"])):
        at = positions.offset(hint["position"])
        marked = f"{marked[:at]} ⟦{hint['label']}⟧{marked[at:]}"
    return [line.strip() for line in marked.splitlines() if "⟦" in line]


# --- hints ---------------------------------------------------------------------------------------------------------


def test_days_to_come_late_actions_and_readings_have_one(tmp_path: Path) -> None:
    editor = Editor(tmp_path)
    uri = editor.open(FINNISH)

    assert shown(editor, uri) == [
        'toteumat: {1.9.2026: 0, 1.12.2026: "2" ⟦odotus 3⟧, 1.1.2027: 3 ⟦odotus 4⟧}',
        (
            "1: {otsikko: Myöhässä, määräaika: 13.11.2026 ⟦18 päivää myöhässä⟧, "
            "siirrot: [{pvm: 1.11.2026, vanha: 6.11.2026, syy: kiire}]}"
        ),
        (
            '2: {otsikko: Tulossa, alku: 2.12.2026 ⟦ke⟧, määräaika: "18.12.2026" ⟦pe⟧, '
            "seuraava askel: {mitä: soitto, mennessä: 3.12.2026 ⟦to⟧}}"
        ),
        "5: {otsikko: Viikko, määräaika: vk 51/2026 ⟦pe\u00a018.12.⟧}",
        (
            'A: {pvm: [1.12.2026 ⟦ti⟧, "17.12.2026 ⟦to⟧, 14.1.2027" ⟦to⟧], '
            "pidetty: {3.11.2026: {luvattu: {1: 4.12.2026}}}, siirretty: {14.1.2027: 15.1.2027 ⟦pe⟧}}"
        ),
        "P1: {pvm: 3.11.2026, päätös: Jatketaan, tarkistetaan: 1.9.2027 ⟦ke⟧}",
    ]


def test_they_follow_the_day_and_the_language(tmp_path: Path) -> None:
    text = "title: Care\nlanguage: en\nactions:\n  1: {title: A, owner: Ann, due: 2026-12-01}\n"
    labels = {}
    for today in ("2026-11-30", "2026-12-01", "2026-12-02", "2026-12-04"):
        editor = Editor(tmp_path, today=today)
        ((hint),) = editor.of("inlayHint", editor.open(text))
        labels[hint["label"]] = hint["tooltip"]
        assert hint["paddingLeft"] is True

    assert labels == {
        "Tue": "Tuesday 1 Dec 2026, today",
        "1 day overdue": "Tuesday 1 Dec 2026, yesterday",
        "3 days overdue": "Tuesday 1 Dec 2026, 3 days ago",
    }


def test_nothing_is_late_in_a_plan_that_is_closed(tmp_path: Path) -> None:
    text = "title: Care\nlanguage: en\nclosed: 2026-11-20\nactions:\n  1: {title: A, due: 2026-11-13}\n"
    editor = Editor(tmp_path)

    assert editor.of("inlayHint", editor.open(text)) == []


@pytest.mark.parametrize("plan", PLANS, ids=lambda path: path.parent.name)
def test_a_stretch_has_those_that_lie_in_it_and_no_others(tmp_path: Path, plan: Path) -> None:
    text = plan.read_text(encoding="utf-8")
    editor = Editor(tmp_path)
    uri = editor.open(text)
    positions = Positions(text)
    every = editor.of("inlayHint", uri)
    assert len(every) > 5
    for start in range(0, len(text), 1009):
        end = min(start + 1501, len(text))
        inside = [hint for hint in every if start <= positions.offset(hint["position"]) <= end]
        assert editor.of("inlayHint", uri, start, end) == inside


@pytest.mark.parametrize("line_end", ["\n", "\r\n", "\r"])
@pytest.mark.parametrize("before", ["", "\ufeff"])
def test_letters_and_lines_of_any_kind(tmp_path: Path, line_end: str, before: str) -> None:
    text = before + FINNISH.replace("Tulossa", "😀😀").replace("ää", "a\u0308a\u0308").replace("\n", line_end)
    editor = Editor(tmp_path)
    uri = editor.open(text)

    places = [hint["position"] for hint in editor.of("inlayHint", uri)]

    lines = text.removeprefix("\ufeff").replace("\r\n", "\n").replace("\r", "\n").split("\n")
    for line, last in ((11, "13.11.2026"), (12, '"18.12.2026"'), (12, "3.12.2026")):
        before_it = lines[line][: lines[line].index(last) + len(last)]
        assert {"line": line, "character": len(before_it.encode("utf-16-le")) // 2} in places


# --- outline -------------------------------------------------------------------------------------------------------


def outline(editor: Editor, uri: str) -> list[dict[str, Any]]:
    return list(editor.ask("textDocument/documentSymbol", textDocument={"uri": uri})["result"])


def contains(outer: dict[str, Any], inner: dict[str, Any]) -> bool:
    def key(place: dict[str, int]) -> tuple[int, int]:
        return place["line"], place["character"]

    return key(outer["start"]) <= key(inner["start"]) <= key(inner["end"]) <= key(outer["end"])


def test_sections_and_items_are_listed_with_their_state(tmp_path: Path) -> None:
    editor = Editor(tmp_path)

    sections = outline(editor, editor.open(FINNISH))

    assert [section["name"] for section in sections] == [
        "tavoitteet",
        "toimenpiteet",
        "tarkistuspisteet",
        "päätökset",
        "vapaapäivät",
    ]
    listed = [(item["name"], item.get("detail")) for item in sections[1]["children"]]
    assert listed[:3] == [
        ("1 Myöhässä", "18 päivää myöhässä"),
        ("2 Tulossa", "vastuu puuttuu"),
        ("3 Tehty", "valmistui 7 päivää myöhässä"),
    ]
    assert [item["name"] for item in sections[3]["children"]] == ["P1 Jatketaan"]
    assert [item["name"] for item in sections[4]["children"]] == ["joulu"]


@pytest.mark.parametrize("plan", PLANS, ids=lambda path: path.parent.name)
def test_every_item_of_a_plan_is_listed_inside_its_section(tmp_path: Path, plan: Path) -> None:
    text = plan.read_text(encoding="utf-8")
    loaded = load_bytes("roadmap.yaml", text.encode("utf-8"))
    assert loaded.plan is not None
    editor = Editor(tmp_path)
    uri = editor.open(text)

    sections = outline(editor, uri)

    assert sum(len(section["children"]) for section in sections) == sum(
        len(getattr(loaded.plan, section)) for section in loaded.left_out
    )
    for section in sections:
        assert contains(section["range"], section["selectionRange"])
        for item in section["children"]:
            assert contains(section["range"], item["range"])
            assert contains(item["range"], item["selectionRange"])


def test_an_editor_without_an_inside_gets_one_after_the_other(tmp_path: Path) -> None:
    nested = Editor(tmp_path)
    flat = Editor(tmp_path, can={key: value for key, value in VS_CODE.items() if key != "textDocument"})
    sections = outline(nested, nested.open(FINNISH))

    symbols = outline(flat, flat.open(FINNISH))

    expected = []
    for section in sections:
        expected += [(section["name"], None), *((item["name"], section["name"]) for item in section["children"])]
    assert [(symbol["name"], symbol.get("containerName")) for symbol in symbols] == expected
    assert all(symbol["location"]["range"] for symbol in symbols)


def test_of_a_broken_text_that_is_listed_which_could_be_read(tmp_path: Path) -> None:
    editor = Editor(tmp_path)
    text = FINNISH.replace("3: {otsikko: Tehty,", '3: {otsikko: "Tehty,')

    sections = outline(editor, editor.open(text))

    (actions,) = [section for section in sections if section["name"] == "toimenpiteet"]
    names = [item["name"] for item in actions["children"]]
    assert {"1 Myöhässä", "2 Tulossa", "5 Viikko", "6 Päivä on jo"} <= set(names)


@given(st.data())
def test_any_text_has_an_outline_and_hints(tmp_path_factory: pytest.TempPathFactory, data: st.DataObject) -> None:
    editor = Editor(tmp_path_factory.getbasetemp())
    cut = data.draw(st.integers(0, len(FINNISH)))
    text = FINNISH[:cut] + data.draw(st.text(max_size=8)) + FINNISH[data.draw(st.integers(cut, len(FINNISH))) :]
    uri = editor.open(text)

    editor.of("inlayHint", uri)
    sections = outline(editor, uri)

    for symbol in [*sections, *(item for section in sections for item in section["children"])]:
        assert symbol["name"]
        assert contains(symbol["range"], symbol["selectionRange"])
