"""What an owner did on a line, in our names; what is read all the same; and that every repair does what it says."""

from __future__ import annotations

import re
import tracemalloc
from random import Random
from typing import Any

import pytest
from random_files import Writer
from test_source import names, plain, reading

from seuranta.plan.loading.load import load
from seuranta.plan.reading.outline import stray_lines
from seuranta.plan.reading.source import Mapping, Reading, Source, apply, read
from seuranta.plan.words.fields import FIELDS
from seuranta.plan.words.findings import Severity

PLAN = """\
otsikko: Huoltopalvelut
toimenpiteet:
  1:
    otsikko: Huoltokonsepti
    vastuu: Pekka
  2:
{lines}
  3:
    otsikko: Hinnasto
    vastuu: Olli
"""


def plan(*lines: str) -> str:
    return PLAN.replace("{lines}", "\n".join("    " + line for line in lines))


def item(found: Reading, number: str = "2") -> Any:
    return plain(found.root)["toimenpiteet"].get(number)


# The lines of item 2; the name; what is told; what is read.
MISTAKES: list[tuple[tuple[str, ...], str, dict[str, Any]]] = [
    (("otsikko: Huolto: pilotti", "vastuu: Jonna"), "colon-in-text", {"otsikko": "Huolto: pilotti"}),
    (("otsikko: Huolto:", "vastuu: Jonna"), "colon-in-text", {"otsikko": "Huolto:"}),
    (("seuraava askel: {mitä: soitto: heti, kuka: X}",), "colon-in-text",
     {"seuraava askel": {"mitä": "soitto: heti", "kuka": "X"}}),
    (("otsikko: @matti hoitaa",), "sign-at-start", {"otsikko": "@matti hoitaa"}),
    (("otsikko: %-osuus ylös",), "sign-at-start", {"otsikko": "%-osuus ylös"}),
    (("otsikko: `koodi` pois",), "sign-at-start", {"otsikko": "`koodi` pois"}),
    (("otsikko: *tärkeä* asia",), "sign-at-start", {"otsikko": "*tärkeä* asia"}),
    (("otsikko: & co sopimus",), "sign-at-start", {"otsikko": "& co sopimus"}),
    (("otsikko: &co sopimus",), "sign-at-start", {"otsikko": "&co sopimus"}),
    (("otsikko: ! kiire",), "sign-at-start", {"otsikko": "! kiire"}),
    (("otsikko: > 50 % kasvu",), "sign-at-start", {"otsikko": "> 50 % kasvu"}),
    (("otsikko: | putki",), "sign-at-start", {"otsikko": "| putki"}),
    (("otsikko: - viiva alussa",), "sign-at-start", {"otsikko": "- viiva alussa"}),
    (("otsikko: ? onko",), "sign-at-start", {"otsikko": "? onko"}),
    (("otsikko: &co",), "anchor", {"otsikko": "&co"}),
    (("otsikko: *co",), "alias", {"otsikko": "*co"}),
    (("otsikko: !kiire",), "tag", {"otsikko": "!kiire"}),
    (("yksikkö: %",), "percent-sign", {"yksikkö": "%"}),
    (("lähtötaso: {arvo: 5, yksikkö: %}",), "percent-sign", {"lähtötaso": {"arvo": "5", "yksikkö": "%"}}),
    (("vastuu: ?", "tila: käynnissä"), "question-mark", {"vastuu": "", "tila": "käynnissä"}),
    (("otsikko: [luonnos] hinnasto",), "text-after-bracket", {"otsikko": "[luonnos] hinnasto"}),
    (("otsikko: {asiakas} soitto",), "text-after-bracket", {"otsikko": "{asiakas} soitto"}),
    (('otsikko: "Uusi" sivu',), "text-after-quote", {"otsikko": '"Uusi" sivu'}),
    (('otsikko: "Uusi" ja "vanha"',), "text-after-quote", {"otsikko": '"Uusi" ja "vanha"'}),
    (("otsikko: 'Liisa's plan'",), "text-after-quote", {"otsikko": "Liisa's plan"}),
    (('otsikko: "Uusi sivu', "vastuu: Jonna"), "unclosed-quote", {"otsikko": "Uusi sivu", "vastuu": "Jonna"}),
    (('otsikko: "Uusi sivu', 'vastuu: "Jonna"'), "unclosed-quote", {"otsikko": "Uusi sivu", "vastuu": "Jonna"}),
    (("otsikko: 'Uusi sivu", "vastuu: Jonna"), "unclosed-quote", {"otsikko": "Uusi sivu", "vastuu": "Jonna"}),
    (("mukana: [Pekka, Olli", "vastuu: Jonna"), "unclosed-bracket", {"mukana": ["Pekka", "Olli"], "vastuu": "Jonna"}),
    (("mukana: [Pekka, Olli]]",), "extra-bracket", {"mukana": ["Pekka", "Olli"]}),
    (('otsikko: "C:\\Users\\x"',), "backslash-in-quotes", {"otsikko": "C:\\Users\\x"}),
    (('otsikko: "C:\\temp\\note.txt"',), "backslash-in-quotes", {"otsikko": "C:\\temp\\note.txt"}),
    (("otsikko: A", "vastuu Jonna", "tila: x"), "missing-colon", {"otsikko": "A", "vastuu": "Jonna", "tila": "x"}),
    (("otsikko: A", "vastuu:Jonna", "tila: x"), "no-space-after-colon", {"otsikko": "A", "vastuu": "Jonna", "tila": "x"}),
    (("seuraava askel: {mitä: soitto, kuka:Raija}",), "no-space-after-colon",
     {"seuraava askel": {"mitä": "soitto", "kuka": "Raija"}}),
    (("otsikko: A", "vastuu:\u00a0Jonna"), "odd-space-after-colon", {"otsikko": "A", "vastuu": "Jonna"}),
    (("mukana:", "  -Pekka", "  -Olli"), "no-space-after-dash", {"mukana": ["Pekka", "Olli"]}),
    (("siirrot:", "  -pvm: 6.10.2026", "   vanha: 1.10.2026"), "no-space-after-dash",
     {"siirrot": [{"pvm": "6.10.2026", "vanha": "1.10.2026"}]}),
    (("siirrot:", "  - {pvm: 6.10.2026 vanha: 1.10.2026}"), "missing-comma",
     {"siirrot": [{"pvm": "6.10.2026", "vanha": "1.10.2026"}]}),
    (("lähtötaso: {pvm: 3.9.2026, arvo: 3,5}",), "comma-in-braces", {"lähtötaso": {"pvm": "3.9.2026", "arvo": "3,5"}}),
    (("seuraava askel: {mitä: soitto, vaikka heti, kuka: X}",), "comma-in-braces",
     {"seuraava askel": {"mitä": "soitto, vaikka heti", "kuka": "X"}}),
    (("seuraava askel: {mitä: tarjous #3, kuka: X}",), "comment-in-braces",
     {"seuraava askel": {"mitä": "tarjous #3", "kuka": "X"}}),
    (("mukana: {Pekka, Olli}",), "braces-for-list", {"mukana": ["Pekka", "Olli"]}),
    (("pidetty:", "  6.10.2026", "  3.11.2026"), "lines-without-dashes", {"pidetty": ["6.10.2026", "3.11.2026"]}),
    (("pidetty:", "  - 6.10.2026", "    3.11.2026"), "lines-without-dashes", {"pidetty": ["6.10.2026", "3.11.2026"]}),
    (("siirrot:", "  pvm: 6.10.2026", "  vanha: 1.10.2026", "  pvm: 3.11.2026"), "duplicate-key",
     {"siirrot": [{"pvm": "6.10.2026", "vanha": "1.10.2026"}, {"pvm": "3.11.2026"}]}),
    (("mukana:", "  – Pekka", "  – Olli"), "odd-list-mark", {"mukana": ["Pekka", "Olli"]}),
    (("mukana:", "  – Pekka"), "odd-list-mark", {"mukana": ["Pekka"]}),
    (("siirrot:", "  – pvm: 6.10.2026", "    vanha: 1.10.2026"), "odd-list-mark",
     {"siirrot": [{"pvm": "6.10.2026", "vanha": "1.10.2026"}]}),
    (("mukana:", "  - Pekka", "  - ", "  - Olli"), "empty-list-item", {"mukana": ["Pekka", "Olli"]}),
    (("otsikko: A", "vastuu：Jonna"), "wide-colon", {"otsikko": "A", "vastuu": "Jonna"}),
    (("otsikko: ”Uusi: sivu”",), "odd-quote", {"otsikko": "Uusi: sivu"}),
    (("määräaika: ”1.12.2026”",), "odd-quote", {"määräaika": "1.12.2026"}),
    (("otsikko: A", " vastuu: Jonna", "tila: x"), "wrong-indentation", {"otsikko": "A", "vastuu": "Jonna", "tila": "x"}),
    (("otsikko: Huolto\x0braportti",), "control-character", {"otsikko": "Huoltoraportti"}),
    (("otsikko: \ufeffHuolto",), "inner-byte-order-mark", {"otsikko": "Huolto"}),
]  # fmt: skip


@pytest.mark.parametrize(("lines", "name", "expected"), MISTAKES)
def test_one_mistake_is_one_report_and_what_was_meant_is_read(
    lines: tuple[str, ...], name: str, expected: dict[str, Any]
) -> None:
    found = reading(plan(*lines))

    assert [(one.name, one.item) for one in found.problems] == [(name, "2")]
    assert found.left_out == ()
    assert {key: item(found)[key] for key in expected} == expected
    assert item(found, "1") == {"otsikko": "Huoltokonsepti", "vastuu": "Pekka"}
    assert item(found, "3") == {"otsikko": "Hinnasto", "vastuu": "Olli"}


@pytest.mark.parametrize(("lines", "name", "expected"), MISTAKES)
def test_a_fix_leaves_no_problem_and_reads_the_same(
    lines: tuple[str, ...], name: str, expected: dict[str, Any]
) -> None:
    text = plan(*lines)
    found = reading(text)
    assert found.problems[0].fix, name
    again = reading(apply(text, found.problems[0].fix))

    assert names(again) == []
    assert plain(again.root) == plain(found.root)
    assert expected.items() <= item(again).items()


ONLY_TOLD = [
    (("otsikko: Huolto", "  jatkuu: vielä", "vastuu: Jonna"), "colon-in-text",
     {"otsikko": "Huolto jatkuu: vielä", "vastuu": "Jonna"}),
    (("otsikko: Tarjous #3 lähetetty",), "comment-in-text", {"otsikko": "Tarjous"}),
    (("otsikko: #42 kahvinkeitin",), "comment-in-text", {"otsikko": ""}),
    (("otsikko: A", "otsikko: B"), "duplicate-key", {"otsikko": "A"}),
    (("pvm: 6.10.2026", "pvm: 3.11.2026"), "duplicate-key", {"pvm": "6.10.2026"}),
    (("<<: {tila: x}", "otsikko: A"), "merge-key", {"otsikko": "A"}),
    (('otsikko: "\\ud83d"',), "lone-surrogate", {"otsikko": "\ufffd"}),
    (("x: !!python/object/apply:os.system [a]",), "tag", {"x": ["a"]}),
    (("x: &a {b: c}",), "anchor", {"x": {"b": "c"}}),
    (("otsikko: A", "jotakin ihan muuta", "tila: x"), "missing-colon", {"otsikko": "A", "tila": "x"}),
    (("seuraava askel: {mitä: soitto, [kuka: X}",), "unreadable-line",
     {"seuraava askel": "{mitä: soitto, [kuka: X}"}),
]  # fmt: skip


@pytest.mark.parametrize(("lines", "name", "expected"), ONLY_TOLD)
def test_where_only_a_person_can_decide_there_is_no_fix(
    lines: tuple[str, ...], name: str, expected: dict[str, Any]
) -> None:
    found = reading(plan(*lines))

    assert names(found) == [name]
    assert found.problems[0].fix == ()
    assert item(found) == expected


def test_an_item_beside_the_name_of_its_section_is_read_and_never_put_in_quotes() -> None:
    found = reading("tavoitteet: T1: Lisää sopimuksia\ntoimenpiteet:\n  1: Hinnasto\n")

    assert names(found) == ["colon-in-text"]
    assert found.problems[0].fix == ()
    assert found.problems[0].args["below"] == "T1: Lisää sopimuksia"
    assert plain(found.root) == {"tavoitteet": {"T1": "Lisää sopimuksia"}, "toimenpiteet": {"1": "Hinnasto"}}


def test_five_mistakes_in_five_items_are_five_reports_and_all_else_is_read() -> None:
    found = reading(
        "yritys: Konepaja: Keksitty\n"
        "toimenpiteet:\n"
        "  1:\n    otsikko: Huolto: pilotti\n"
        "  2:\n    otsikko: @matti\n    vastuu: Pekka\n"
        "  3:\n    vastuu:Pekka\n    tila: kesken\n"
        "  4:\n    otsikko: 'Liisa's plan'\n"
        "  5:\n    otsikko: kunnossa\n"
    )

    assert [(one.name, one.place.line, one.item) for one in found.problems] == [
        ("colon-in-text", 1, None),
        ("colon-in-text", 4, "1"),
        ("sign-at-start", 6, "2"),
        ("no-space-after-colon", 9, "3"),
        ("text-after-quote", 12, "4"),
    ]
    assert plain(found.root)["toimenpiteet"]["5"] == {"otsikko": "kunnossa"}
    assert found.left_out == ()


def test_several_mistakes_in_one_item_are_told_at_once() -> None:
    found = reading(plan("otsikko: a: b", "vastuu: @x", "tila: 'a's"))

    assert names(found) == ["colon-in-text", "sign-at-start", "text-after-quote"]
    assert item(found) == {"otsikko": "a: b", "vastuu": "@x", "tila": "'a's"}


def test_mistakes_that_hide_each_other_are_told_apart_and_no_field_leaves_its_item() -> None:
    text = (
        "toimenpiteet:\n"
        "  2: Asennuskantalista\n    vastuu:Jonna\n    määräaika: 18.12.2026\n"
        "  3:\n    otsikko: @matti\n      vastuu: ?\n    tila: x\n"
    )
    found = reading(text)

    assert names(found) == [
        "text-beside-fields",
        "no-space-after-colon",
        "sign-at-start",
        "wrong-indentation",
        "question-mark",
    ]
    assert plain(found.root)["toimenpiteet"] == {
        "2": {"otsikko": "Asennuskantalista", "vastuu": "Jonna", "määräaika": "18.12.2026"},
        "3": {"otsikko": "@matti", "vastuu": "", "tila": "x"},
    }


@pytest.mark.parametrize("text", [
    "toimenpiteet:\n  1:\n    siirrot:\n      - pvm: 6.10.2026\n        päätti: A\n     syy: x\n",
    "toimenpiteet:\n  1:\n    otsikko: A\n  2:\n   otsikko: B\n     vastuu: C\n",
])  # fmt: skip
def test_an_indentation_that_is_anybodys_guess_is_not_written(text: str) -> None:
    assert [(one.name, one.fix) for one in reading(text).problems] == [("wrong-indentation", ())]


def test_too_many_levels_are_told_beside_other_mistakes() -> None:
    found = reading(plan("otsikko: @matti", "mukana: " + "[" * 40))

    assert names(found) == ["sign-at-start", "too-deep"]
    assert found.left_out == (("toimenpiteet", "2"),)


def test_what_no_repair_helps_is_left_out_and_named() -> None:
    found = reading(plan("otsikko: A", "mukana: " + "[" * 40, "vastuu: Jonna"))

    assert found.left_out == (("toimenpiteet", "2"),)
    assert [(one.name, one.place.line, one.item) for one in found.problems] == [("too-deep", 8, "2")]
    assert sorted(plain(found.root)["toimenpiteet"]) == ["1", "3"]


INDENTATION = [
    ("toimenpiteet:\n  1:\n    otsikko: A\n   2:\n    otsikko: B\n  3: C\n",
     {"1": {"otsikko": "A"}, "2": {"otsikko": "B"}, "3": "C"}),
    ("toimenpiteet:\n  1:\n      otsikko: A\n    tila: x\n    vastuu: B\n",
     {"1": {"otsikko": "A", "tila": "x", "vastuu": "B"}}),
    ("toimenpiteet:\n  1:\n  otsikko: A\n    tila: x\n    vastuu: B\n",
     {"1": {"otsikko": "A", "tila": "x", "vastuu": "B"}}),
    ("toimenpiteet:\n  1:\n    otsikko: A\ntila: x\n    vastuu: B\n  2: C\n",
     {"1": {"otsikko": "A", "tila": "x", "vastuu": "B"}, "2": "C"}),
    ('toimenpiteet:\n  1:\n otsikko: "A: b"\n    vastuu: B\n  2: C\n',
     {"1": {"otsikko": "A: b", "vastuu": "B"}, "2": "C"}),
    ("toimenpiteet:\n   1:\n    otsikko: A\n  2:\n    otsikko: B\n  3:\n    otsikko: C\n",
     {"1": {"otsikko": "A"}, "2": {"otsikko": "B"}, "3": {"otsikko": "C"}}),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), INDENTATION)
def test_a_line_between_the_columns_goes_where_it_makes_sense(text: str, expected: object) -> None:
    found = reading(text)

    assert names(found) == ["wrong-indentation"]
    assert plain(found.root) == {"toimenpiteet": expected}
    again = reading(apply(text, found.problems[0].fix))
    assert (names(again), plain(again.root)) == ([], plain(found.root))


BESIDE = [
    ("toimenpiteet:\n  1: A\n    vastuu: B\n  2: C\n", {"toimenpiteet": {"1": {"otsikko": "A", "vastuu": "B"}, "2": "C"}}),
    ("actions:\r\n  1: A\r\n    owner: B\r\n", {"actions": {"1": {"title": "A", "owner": "B"}}}),
    ("palaute:\n  K1: Kuka vastaa?\n    pvm: 1.12.2026\n", {"palaute": {"K1": {"kysymys": "Kuka vastaa?", "pvm": "1.12.2026"}}}),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), BESIDE)
def test_a_title_beside_an_id_is_a_field_like_those_below(text: str, expected: object) -> None:
    found = reading(text)

    assert [(one.name, one.fix) for one in found.problems] == [("text-beside-fields", ())]
    assert plain(found.root) == expected


def test_an_id_without_its_colon_is_an_id() -> None:
    found = reading("toimenpiteet:\n  1:\n    otsikko: A\n  2\n    otsikko: B\n  3: C\n")

    assert [(one.name, one.place.line) for one in found.problems] == [("missing-colon", 4)]
    assert plain(found.root) == {"toimenpiteet": {"1": {"otsikko": "A"}, "2": {"otsikko": "B"}, "3": "C"}}


def test_text_at_the_edge_belongs_to_the_item_above() -> None:
    found = reading(
        plan("otsikko: A").replace("    otsikko: A", "    huomautus: soitettu ja\nsovittu jatkosta\n    tila: x")
    )

    assert names(found) == ["missing-colon"]
    assert item(found)["tila"] == "x"
    assert item(found, "3") == {"otsikko": "Hinnasto", "vastuu": "Olli"}


def test_a_section_that_was_moved_in_by_one_space_stays_a_section() -> None:
    found = reading("toimenpiteet:\n  1: a\n tavoitteet:\n  T1: b\nkieli: fi\n")

    assert [(one.name, one.place.line) for one in found.problems] == [("wrong-indentation", 3)]
    assert plain(found.root) == {"toimenpiteet": {"1": "a"}, "tavoitteet": {"T1": "b"}, "kieli": "fi"}


TABS = [
    "toimenpiteet:\n\t1:\n\t\totsikko: A\n\t\tvastuu: B\n",
    "toimenpiteet:\n  1:\n    otsikko: A\n\tvastuu: B\n",
    "toimenpiteet:\n  1:\n\totsikko: A\n\tvastuu: B\n",
    "toimenpiteet:\n  1:\n\t\totsikko: A\n    vastuu: B\n",
    "toimenpiteet:\n  1:\n\u00a0\u00a0\u00a0\u00a0otsikko: A\n    vastuu: B\n",
    "toimenpiteet:\n  1:\n    \u200botsikko: A\n    vastuu: B\n",
]


@pytest.mark.parametrize("text", TABS)
def test_tabs_and_odd_spaces_before_a_line_are_one_report_and_become_spaces(text: str) -> None:
    found = reading(text)

    assert len(found.problems) == 1
    assert plain(found.root) == {"toimenpiteet": {"1": {"otsikko": "A", "vastuu": "B"}}}
    again = reading(apply(text, found.problems[0].fix))
    assert (names(again), plain(again.root)) == ([], plain(found.root))


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
def test_repairs_work_with_any_line_end(end: str) -> None:
    text = plan("otsikko: Huolto: pilotti", "vastuu: @x").replace("\n", end)
    found = reading(text)

    assert names(found) == ["colon-in-text", "sign-at-start"]
    assert item(found) == {"otsikko": "Huolto: pilotti", "vastuu": "@x"}
    fixed = apply(text, [edit for one in found.problems for edit in one.fix])
    assert names(reading(fixed)) == []
    assert fixed.count(end) == text.count(end)


def test_a_repair_is_for_reading_and_the_file_keeps_its_places() -> None:
    text = plan("otsikko: Huolto: pilotti", "vastuu: Jonna")
    root = reading(text).root

    assert root is not None
    assert text.index("Jonna") in {value.start for _, value in root.pairs[1][1].pairs[1][1].pairs}  # type: ignore[union-attr]


@pytest.mark.parametrize("mark", ["---", "..."])
def test_a_second_document_is_told_and_read_on(mark: str) -> None:
    found = reading(f"otsikko: A\n{mark}\nkieli: fi\n")

    assert [(one.name, one.place.line) for one in found.problems] == [("several-documents", 2)]
    assert plain(found.root) == {"otsikko": "A", "kieli": "fi"}


@pytest.mark.parametrize("sign", ["&nimi", "!tyyppi"])
@pytest.mark.parametrize("other", ["otsikko: Huolto: pilotti", "\totsikko: Huolto"])
def test_a_mark_before_braces_keeps_its_place_where_something_else_is_broken(sign: str, other: str) -> None:
    found = reading(
        PLAN.replace("{lines}", f"    {other}").replace("\n  3:\n", f"\n  4: {sign} {{otsikko: A}}\n  3:\n")
    )

    assert [(one.place.line, one.args["typed"]) for one in found.problems if one.name in ("anchor", "tag")] == [
        (8, sign)
    ]


def test_a_name_that_others_refer_to_stands_before_a_text_that_is_read() -> None:
    found = reading(plan("otsikko: &uusi Huolto", 'vastuu: &a "Jonna"', "huomautus: *uusi", "mukana: *a"))

    assert [one.args["typed"] for one in found.problems] == ["&uusi", "&a", "*uusi", "*a"]
    assert item(found)["otsikko"] == "Huolto"
    assert item(found)["vastuu"] == "Jonna"


SLIPPED = [
    ("  1:\n    title: A\n  owner: Ann\n    due: 2027-01-20\n", ["1"]),
    ("  1:\n    title: A\n   owner: Ann\n    due 2027-01-20\n", ["1", "missing-colon"]),
    ("  1:\n    title: B\n    owner: Bea\n  3:\n    title: A\n  owner: Ann\n    due: 2027-01-20\n", ["3"]),
]


@pytest.mark.parametrize(("lines", "told"), SLIPPED)
def test_a_field_that_slipped_out_of_its_item_is_told_alone_and_read_where_it_belongs(
    lines: str, told: list[str]
) -> None:
    text = f"title: Care\nactions:\n{lines}  2:\n    title: Offers\n    owner: Ben\n"
    found = reading(text)

    assert [one.args.get("before", one.name) for one in found.problems] == told
    items = plain(found.root)["actions"]
    assert items["2"] == {"title": "Offers", "owner": "Ben"}
    assert items[told[0]] == {"title": "A", "owner": "Ann", "due": "2027-01-20"}
    assert names(reading(apply(text, [edit for one in found.problems for edit in one.fix]))) == []


DAYS = [
    ("goals", "readings", "39"),
    ("goals", "interim_targets", "39"),
    ("checkpoints", "held", "a note"),
    ("checkpoints", "moved", "2026-12-01"),
    ("checkpoints", "skipped", "a note"),
]


@pytest.mark.parametrize(("section", "field", "value"), DAYS)
@pytest.mark.parametrize("day", ["2026-11-24", "24.11.2026"])
@pytest.mark.parametrize("below", ["", "  A2:\n    title: B\n", "    owner: Ann\n", "kieli: fi\n"])
def test_a_day_that_slipped_out_of_the_days_above_it_is_told_and_read_among_them(
    section: str, field: str, value: str, day: str, below: str
) -> None:
    lines = f"{section}:\n  A1:\n    {field}:\n      2026-10-10: {value}\n      2026-11-10: {value}\n"
    for column in range(6):
        text = f"{lines}{' ' * column}{day}: {value}\n{below}"
        found = reading(text)

        assert [(one.name, one.place.line) for one in found.problems] == [("wrong-indentation", 6)], text
        assert list(plain(found.root)[section]["A1"][field]) == ["2026-10-10", "2026-11-10", day], text
        fixed = apply(text, [edit for one in found.problems for edit in one.fix])
        assert fixed == f"{lines}      {day}: {value}\n{below}"


def test_several_fields_that_slipped_out_are_read_where_they_belong_and_left_as_they_stand() -> None:
    found = reading("title: Care\nactions:\n  1:\n    title: A\nowner: Ann\ndue: 2027-01-20\n  2: B\n")

    assert [(one.args["before"], one.fix) for one in found.problems] == [("1", ()), ("1", ())]
    assert plain(found.root)["actions"] == {"1": {"title": "A", "owner": "Ann", "due": "2027-01-20"}, "2": "B"}


def told(found: Reading) -> list[tuple[str, int]]:
    return [(one.name, one.place.line) for one in found.problems]


@pytest.mark.parametrize("words", [["titel", "goal"], ["titl", "own", "stat"], ["otsik", "vastuu"]])
@pytest.mark.parametrize("below", ["", "  2:\n    title: B\n", "kieli: fi\n"])
def test_half_typed_lines_that_begin_an_item_are_told_one_by_one(words: list[str], below: str) -> None:
    typed = "".join(f"    {word}\n" for word in words)
    found = reading(f"actions:\n  1:\n{typed}    owner: Ben\n    due: 2026-12-12\n{below}")

    assert told(found) == [("missing-colon", line) for line, _ in enumerate(words, 3)]
    assert plain(found.root)["actions"]["1"] == {"owner": "Ben", "due": "2026-12-12"}


HALVES = """\
actions:
  1:
    title: A
    helpers:
      - Ann
    moves:
      - date: 2026-10-01
        from: 2026-11-01
        reason: late
  2:
    title: B
goals:
  G1:
    title: C
"""


@pytest.mark.parametrize("words", [("titl", "own"), ("own", "owner", "titl", "goa"), ("titl",) * 15])
@pytest.mark.parametrize("column", [0, 2, 4, 6, 8, 10])
def test_half_typed_lines_below_each_other_take_nothing_from_the_plan(words: tuple[str, ...], column: int) -> None:
    whole = plain(reading(HALVES).root)
    lines = HALVES.splitlines(keepends=True)
    for row, above in enumerate(lines, 1):
        if not above.endswith(":\n") and column > len(above) - len(above.lstrip(" ")):
            continue  # a text may go on there
        typed = [f"{' ' * column}{word}\n" for word in words]
        text = "".join([*lines[:row], *typed, *lines[row:]])
        found = reading(text)

        assert told(found) == [("missing-colon", row + at) for at in range(1, len(words) + 1)], text
        assert plain(found.root) == whole, text


def with_tabs(text: str) -> str:
    return re.sub(r"(?m)^ +", lambda one: "\t" * (len(one.group()) // 2), text)


@pytest.mark.parametrize("typed", ["titl\n", "titl\nown\n", "owner Ann\n", "owner:Ann\n", "- Ben\n", "note: x\n"])
def test_a_file_that_is_indented_with_tabs_is_read_like_one_with_spaces(typed: str, *, is_long: bool) -> None:
    lines = HALVES.splitlines(keepends=True)
    for row in range(1, len(lines) + 1, 1 if is_long else 3):
        for column in (0, 2, 4, 6):
            more = [" " * column + one for one in typed.splitlines(keepends=True)]
            text = "".join([*lines[:row], *more, *lines[row:]])
            spaces, tabs = reading(text), reading(with_tabs(text))

            assert [one for one in told(tabs) if one[0] != "tab-indentation"] == told(spaces), text
            assert plain(tabs.root) == plain(spaces.root), text


@pytest.mark.parametrize(
    ("sign", "name"),
    [(":", "no-space-after-colon"), (" ", "missing-colon"), (" = ", "missing-colon"), ("; ", "missing-colon")],
)
@pytest.mark.parametrize("whole", [(), ("status: planned",)])
def test_fields_without_their_colon_or_space_are_told_one_by_one(sign: str, name: str, whole: tuple[str, ...]) -> None:
    lines = (f"title{sign}Offer", f"goal{sign}G1", f"owner{sign}Ben", *whole)
    found = reading(plan(*lines))

    assert told(found) == [(name, line) for line in (7, 8, 9)]
    expected = {"title": "Offer", "goal": "G1", "owner": "Ben"}
    assert {key: item(found)[key] for key in expected} == expected
    assert item(found, "3") == {"otsikko": "Hinnasto", "vastuu": "Olli"}


@pytest.mark.parametrize(
    "text",
    [
        "team:\n  members: Ann,\n    Ben, Cecilia\n",
        "communication:\n  V1:\n    told: 1.12.2026,\n      8.12.2026\n",
        "checkpoints:\n  kk:\n    held:\n      1.12.2026:\n        present: Ann, Ben,\n          Cecilia\n",
        "checkpoints:\n  kk:\n    except: heinäkuu,\n      24.12.2026\n",
        "settings:\n  lights: 90 % /\n    60 %\n",
    ],
)
def test_many_names_and_days_may_go_on_over_lines(text: str) -> None:
    assert names(reading(text)) == []


def test_a_lone_field_without_its_space_is_no_title() -> None:
    found = reading(plan("otsikko:Tarjous"))

    assert told(found) == [("no-space-after-colon", 7)]
    assert item(found) == {"otsikko": "Tarjous"}


@pytest.mark.parametrize(
    ("typed", "section"), [("acti", "actions"), ("actions", "actions"), ("toimenp", "toimenpiteet")]
)
@pytest.mark.parametrize("above", ["goals:\n  1:\n    title: G\n", "title: Care\n"])
def test_the_beginning_of_a_section_is_that_section(typed: str, section: str, above: str) -> None:
    found = reading(f"{above}{typed}\n  1:\n    title: A\n  2:\n    title: B\n")

    assert [(one.name, one.args["right"], one.fix) for one in found.problems] == [("missing-colon", f"{section}:", ())]
    assert plain(found.root)[section] == {"1": {"title": "A"}, "2": {"title": "B"}}


def test_half_of_a_line_is_told_alone_and_not_what_it_was_to_say() -> None:
    text = "siirrot:\n      - {typed}\n        vanha: 1.11.2026\n        syy: messut"
    for typed, expected in (("pv", "missing-colon"), ("päätti: Ann", "missing-field")):
        loaded = load(Source("roadmap.yaml", plan("määräaika: 1.12.2026", text.replace("{typed}", typed))))
        assert [one.name for one in loaded.problems] == [expected], typed


LISTS = [("actions", "helpers", "owner"), ("toimenpiteet", "mukana", "vastuu")]


@pytest.mark.parametrize(("section", "names", "owner"), LISTS)
@pytest.mark.parametrize("column", [4, 6])
def test_an_entry_beside_the_column_of_its_list_is_told_once_and_read(
    section: str, names: str, owner: str, column: int
) -> None:
    for off in (column - 1, column + 1, column + 2):
        for below in ("", f"    {owner}: Cea\n", "  2:\n    title: B\n", f"{' ' * column}- Cea\n"):
            text = f"{section}:\n  1:\n    {names}:\n{' ' * column}- Ann\n{' ' * off}- Ben\n{below}"
            found = reading(text)

            assert [one.args["n"] for one in found.problems if one.name == "wrong-indentation"] == [column], text
            assert len(found.problems) == 1, text
            assert plain(found.root)[section]["1"][names][:2] == ["Ann", "Ben"], text


@pytest.mark.parametrize(("section", "names", "owner"), LISTS)
@pytest.mark.parametrize("column", [4, 6])
def test_a_line_that_cuts_a_list_is_told_and_no_entry_becomes_its_text(
    section: str, names: str, owner: str, column: int
) -> None:
    note = "note" if names == "helpers" else "huomautus"
    for at in (4, column + 2, column + 4):
        for below in (f"    {owner}: Cea\n", "  2:\n    title: B\n", ""):
            dash = f"{' ' * column}- "
            text = f"{section}:\n  1:\n    {names}:\n{dash}Ann\n{' ' * at}{note}: x\n{dash}Ben\n{below}"
            found = reading(text)

            assert told(found) == [("stray-line", 5)], text
            assert plain(found.root)[section]["1"][names] == ["Ann", "Ben"], text


def test_an_item_that_cuts_a_list_from_its_name_ends_the_item_and_the_list_is_told() -> None:
    found = reading("communication:\n  V1:\n    title: A\n    told:\n  x: y\n      - 2026-10-08\ntitle: Care\n")

    assert told(found) == [("list-in-text", 6)]
    assert plain(found.root)["communication"]["V1"] == {"title": "A", "told": ""}


@pytest.mark.parametrize(
    ("lines", "name"),
    [
        (("huomautus: x", "  - Ben"), "list-in-text"),
        (("huomautus: x", "  y", "  - Ben", "  - Cea"), "list-in-text"),
        (("mukana:", "- Ann", "huomautus: x", "  - Ben"), "list-in-text"),
        (("otsikko: x", "", "  - Ben"), "list-in-text"),
        (("otsikko: x", "huomautus: soitettu", "  - ja sovittu Ben", "vastuu: Ann"), "list-in-text"),
        (("huomautus: x", "  – Ben", "vastuu: Ann"), "list-in-text"),
        (("huomautus: x", "  -Ben", "vastuu: Ann"), "list-in-text"),
        (("huomautus: x", "  -   Ben", "vastuu: Ann"), "list-in-text"),
        (("vastuu: Ann", "  - Ben"), "missing-colon"),
        (("huomautus: x", "  vastuu:Ben"), "no-space-after-colon"),
    ],
)
def test_nothing_that_looks_like_an_entry_or_a_field_is_silently_text(lines: tuple[str, ...], name: str) -> None:
    found = reading(plan(*lines))

    line = next(at for at, one in enumerate(lines, 7) if "Ben" in one)
    assert told(found) == [(name, line)]
    assert item(found, "3") == {"otsikko": "Hinnasto", "vastuu": "Olli"}


def test_a_field_that_its_item_has_already_is_left_out_alone() -> None:
    found = reading("actions:\n  1:\n    title: A\n  title: B\n    owner: Ann\n")

    assert [(one.name, one.place.line, bool(one.fix)) for one in found.problems] == [("stray-line", 4, False)]
    assert plain(found.root)["actions"] == {"1": {"title": "A", "owner": "Ann"}}


@pytest.mark.parametrize("seed", range(60))
def test_no_line_of_a_healthy_file_is_stray(seed: int) -> None:
    text = Writer(Random(seed)).text().lstrip("\ufeff")

    assert stray_lines(text) == []


def test_a_field_of_any_kind_that_is_half_typed_among_items_is_told_alone() -> None:
    """Where items begin, `mukana: [` is a field that somebody began to type, whatever kind of item has such a field."""
    plan = "otsikko: Huolto\n{section}:\n  A:\n    otsikko: Yksi\n  B:\n    otsikko: Kaksi\n"
    wrong = {}
    for section in ("tavoitteet", "toimenpiteet", "tarkistuspisteet", "viestintä"):
        healthy = plan.format(section=section)
        for name in sorted({field.fi for fields in FIELDS.values() for field in fields}):
            loaded = load(Source("p.yaml", healthy.replace("  B:\n", f"  {name}: [\n  B:\n")))
            errors = [problem.name for problem in loaded.problems if problem.severity is Severity.ERROR]
            if errors != ["unclosed-bracket"]:
                wrong[section, name] = errors
    assert wrong == {}


@pytest.mark.parametrize("half", ["  99x", "  7: [1, 2"])
def test_what_is_remembered_of_a_broken_plan_grows_with_its_length_alone(half: str) -> None:
    few, many = (_megabytes(_of_one_line_each(number, half)) for number in (200, 1_600))

    assert many < 12 * few  # eight times as many


def _of_one_line_each(number: int, half: str) -> str:
    """A plan of so many actions, with half of a line among them."""
    actions = [f"  {n}: Toimi {n}" for n in range(number)]
    actions.insert(number // 2, half)
    return "\n".join(("otsikko: X", "toimenpiteet:", *actions, ""))


def _megabytes(text: str) -> float:
    """The most that reading a text takes at once."""
    read(Source("roadmap.yaml", text))
    tracemalloc.start()
    try:
        read(Source("roadmap.yaml", text))
        return tracemalloc.get_traced_memory()[1] / 1024**2
    finally:
        tracemalloc.stop()


@pytest.mark.parametrize("pure", [False, True], ids=["fast", "pure"])
def test_items_around_broken_ones_stand_where_they_stand(*, pure: bool) -> None:
    """However many are read together: none is lost or comes twice, and a sign among them is told."""
    broken = {9: "@x", 21: "%", 22: "`y", 40: "@z"}
    values = {number: f"Toimi {number}" for number in range(60)} | {5: "!x"} | broken
    text = "otsikko: X\ntoimenpiteet:\n" + "".join(f"  {number}: {value}\n" for number, value in values.items())

    found = read(Source("roadmap.yaml", text), pure=pure)

    assert found.root is not None
    _, section = found.root.pairs[1]
    assert isinstance(section, Mapping)
    assert {int(id_.text): text[value.start : value.end] for id_, value in section.pairs} == values
    assert [id_.text for id_, _ in section.pairs] == [str(number) for number in values]
    assert [problem.item for problem in found.problems] == ["5", *map(str, broken)]
