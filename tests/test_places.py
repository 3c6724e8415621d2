"""Where the parts of a plan stand in the file: what would be underlined, for every way of writing a part."""

from __future__ import annotations

from datetime import date

import pytest

from seuranta.plan.loading.load import load
from seuranta.plan.reading.source import Source
from seuranta.plan.words.diagnostic import At

TEXT = """\
otsikko: Koe
tiimi: {vetäjä: Pekka, jäsenet: [Pekka, Jonna]}
johtoryhmä: Raija, Timo
esitelty: 3.9.2026
henkilöt:
  Raija: raija@example.com
  Timo: talous
tavoitteet:
  T1:
    lähtötaso: 0
    toteumat:
      6.10.2026: 3
      ti 3.11.2026: 4
toimenpiteet:
  1: Kuvaus
  4:
    määräaika: 18.12.2026
    tila: valmis
    vastuu:
    edellyttää: [1, "9", 8]
    tavoite: "T1,  T2"
    siirrot:
      - {pvm: 6.10.2026, vanha: 16.10.2026}
      - pvm: 3.11.2026
        vanha: 13.11.2026
    seuraava askel: Raija soittaa
tarkistuspisteet:
  kk:
    pvm: [17.12.2026, 18.3.2027]
    pidetty: [6.10.2026, 2026-11-03]
    siirretty:
      5.1.2027: {uusi: 12.1.2027, syy: loma}
      2.2.2027: 9.2.2027
    peruttu: 4.5.2027, 5.5.2027
    paitsi: heinäkuu, elokuu
viestintä:
  V1:
    kerrottu:
      - 8.10.2026
      - 5.11.2026, 6.11.2026
vapaapäivät:
  joulu: 24.12.2026
"""


@pytest.fixture(scope="module")
def source() -> Source:
    return Source("roadmap.yaml", TEXT)


ACTION = ("actions", "4")
SERIES = ("checkpoints", "kk")


@pytest.mark.parametrize(
    ("at", "line", "shown"),
    [
        # sections and the plan's own fields
        (At("actions"), 14, "toimenpiteet"),
        (At("decisions"), 1, ""),
        (At(), 1, ""),
        (At(path=("title",)), 1, "Koe"),
        (At(path=("title",), key=True), 1, "otsikko"),
        (At(path=("team",)), 2, "tiimi"),
        (At(path=("team", "lead")), 2, "Pekka"),
        (At(path=("team", "members", 1)), 2, "Jonna"),
        (At(path=("management_team", "members", 1)), 3, "Timo"),
        (At(path=("presented", "date")), 4, "3.9.2026"),
        (At(path=("presented", "audience")), 4, "3.9.2026"),
        (At(path=("timezone",)), 1, "otsikko"),
        # items and their short forms
        (At("actions", "4"), 16, "4"),
        (At("actions", "99"), 14, "toimenpiteet"),
        (At("actions", "1", ("title",)), 15, "Kuvaus"),
        (At("actions", "1", ("due",)), 15, "1"),
        (At("people", "Raija", ("email",)), 6, "raija@example.com"),
        (At("people", "Timo", ("role",)), 7, "talous"),
        (At("breaks", "joulu", ("days",)), 42, "24.12.2026"),
        # fields of an item
        (At(*ACTION, ("due",)), 17, "18.12.2026"),
        (At(*ACTION, ("due",), key=True), 17, "määräaika"),
        (At(*ACTION, ("owner",)), 19, "vastuu"),
        (At(*ACTION, ("reason",)), 16, "4"),
        (At(*ACTION, ("depends_on",)), 20, "edellyttää"),
        (At(*ACTION, ("depends_on", 1)), 20, '"9"'),
        (At(*ACTION, ("depends_on", 2)), 20, "8"),
        (At(*ACTION, ("depends_on", 7)), 20, "edellyttää"),
        (At(*ACTION, ("goal", 1)), 21, "T2"),
        (At(*ACTION, ("moves",)), 22, "siirrot"),
        (At(*ACTION, ("moves", 1)), 24, "pvm"),
        (At(*ACTION, ("moves", 0, "from")), 23, "16.10.2026"),
        (At(*ACTION, ("moves", 1, "from")), 25, "13.11.2026"),
        (At(*ACTION, ("moves", 1, "to")), 24, "pvm"),
        (At(*ACTION, ("next_step", "what")), 26, "Raija soittaa"),
        (At(*ACTION, ("next_step", "who")), 26, "Raija soittaa"),
        (At("goals", "T1", ("baseline", "value")), 10, "0"),
        (At("goals", "T1", ("baseline", "date")), 10, "0"),
        # by day, as typed or as a date
        (At("goals", "T1", ("readings", "6.10.2026")), 12, "3"),
        (At("goals", "T1", ("readings", "6.10.2026"), key=True), 12, "6.10.2026"),
        (At("goals", "T1", ("readings", date(2026, 11, 3)), key=True), 13, "ti 3.11.2026"),
        (At("goals", "T1", ("readings", date(2027, 1, 1))), 11, "toteumat"),
        (At(*SERIES, ("date", 1)), 29, "18.3.2027"),
        (At(*SERIES, ("date", date(2027, 3, 18))), 29, "18.3.2027"),
        (At(*SERIES, ("held", date(2026, 11, 3))), 30, "2026-11-03"),
        (At(*SERIES, ("held", "6.10.2026", "present")), 30, "6.10.2026"),
        (At(*SERIES, ("moved", date(2027, 1, 5)), key=True), 32, "5.1.2027"),
        (At(*SERIES, ("moved", "5.1.2027", "to")), 32, "12.1.2027"),
        (At(*SERIES, ("moved", "2.2.2027", "to")), 33, "9.2.2027"),
        (At(*SERIES, ("skipped", date(2027, 5, 5)), key=True), 34, "5.5.2027"),
        (At(*SERIES, ("except", 1)), 35, "elokuu"),
        (At("communication", "V1", ("told", 0)), 39, "8.10.2026"),
        (At("communication", "V1", ("told", 2)), 40, "6.11.2026"),
    ],
)
def test_what_is_underlined(source: Source, at: At, line: int, shown: str) -> None:
    place = load(source).places.place(at)

    assert place.line == place.end_line == line
    assert source.line(line)[place.column - 1 : place.end_column - 1] == shown


@pytest.mark.parametrize(
    ("text", "at", "shown"),
    [
        ('actions: {1: {depends on: "2,\\x209"}}', At("actions", "1", ("depends_on", 1)), '"2,\\x209"'),
        ("actions:\n  1:\n    depends on: 2,\n      9\n", At("actions", "1", ("depends_on", 0)), "2"),
        ("actions:\n  - id: A1\n    due: 31.9.2026\n", At("actions", "A1", ("due",)), "31.9.2026"),
        ("actions:\n  - title: x\n", At("actions", "1"), "title"),
        ("actions: {a: x}\ntasks: {b: {due: 1.1.2027}}", At("actions", "b", ("due",)), "1.1.2027"),
        ("actions: {a: {title: first}, A: {title: second}}", At("actions", "a", ("title",)), "first"),
        ("team:\n- Pekka\n- Jonna\n", At(path=("team", "members", 1)), "Jonna"),
    ],
)
def test_unusual_ways_of_writing(text: str, at: At, shown: str) -> None:
    start, end = load(Source("roadmap.yaml", text)).places.span(at)

    assert text[start:end] == shown


def test_the_nodes_of_an_item_and_a_field() -> None:
    places = load(Source("roadmap.yaml", TEXT)).places

    assert places.node(At("actions", "99")) is None
    assert places.node(At("actions", "4", ("reason",))) is None
    found = places.node(At("actions", "4", ("due",)))
    assert found is not None
    assert [TEXT[one.start : one.end] for one in found] == ["määräaika", "18.12.2026"]
