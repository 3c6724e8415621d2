"""From text to plan: every spelling of a field, every short form, and what is said of what cannot be read."""

from __future__ import annotations

from datetime import date, timedelta
from decimal import Decimal
from textwrap import dedent
from typing import Any

import pytest
from conftest import REPOSITORY

from seuranta.plan.loading.load import Loaded, load, load_bytes
from seuranta.plan.loading.model import Action, Checkpoint, Goal, Plan, Promise
from seuranta.plan.loading.references import Affected, Party
from seuranta.plan.reading.source import Source
from seuranta.plan.words.diagnostic import Diagnostic, Lines, Listed, Place


def loaded(text: str) -> Loaded:
    return load(Source("roadmap.yaml", dedent(text)))


def plan(text: str) -> Plan:
    """The plan of a text without problems."""
    found = loaded(text)
    assert found.problems == ()
    assert found.plan is not None
    return found.plan


def action(fields: str) -> Action:
    """An action with these fields, in a plan that has what it may refer to."""
    head = "people: {Raija: owner, Pekka: , Jonna: sales}\nteam: [Pekka]\ngoals: {T1: First, T2: Second}\n"
    body = "\n".join(f"    {line}" for line in dedent(fields).strip().splitlines())
    return plan(f"{head}actions:\n  1: One\n  3: Three\n  4:\n{body}\n").actions["4"]


def goal(fields: str) -> Goal:
    body = "\n".join(f"    {line}" for line in dedent(fields).strip().splitlines())
    return plan(f"goals:\n  T1:\n{body}\n").goals["T1"]


def checkpoint(fields: str) -> Checkpoint:
    body = "\n".join(f"    {line}" for line in dedent(fields).strip().splitlines())
    return plan(f"actions: {{6: Six}}\ncheckpoints:\n  C1:\n{body}\n").checkpoints["C1"]


def only(text: str) -> Diagnostic:
    """The one problem of a text."""
    problems = loaded(text).problems
    assert len(problems) == 1, [one.name for one in problems]
    return problems[0]


def names(text: str) -> list[str]:
    return [one.name for one in loaded(text).problems]


# --- whole plans ------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("path", sorted(REPOSITORY.glob("examples/*/roadmap.yaml")), ids=lambda path: path.parent.name)
def test_examples_are_read_without_a_problem(path: Any) -> None:
    found = load_bytes(path.name, path.read_bytes())

    assert found.problems == ()
    assert found.plan is not None
    assert found.unread == {}


ENGLISH = """
title: Care plans
presented: 2026-09-03
people: {Ann: owner}
goals:
  G1: {title: Contracts, horizon: long, kind: counter measure, by: 2027-06-30, interval: half-year}
actions:
  1: {title: Price list, goal: G1, owner: Ann, start: 2026-09-07, due: 2026-09-30, status: in progress}
  2: {title: Offer, depends on: 1, blocked by: nobody answers, next step: call, status: blocked 2026-10-20}
checkpoints:
  C1: {title: Monthly, recurrence: monthly, on holiday: next working day, until: 2027-08-31, except: july}
feedback:
  Q1: {date: 2026-11-05, asked by: all, question: Who answers}
decisions:
  D1: {decision: One pilot, decided by: Ann, affects: [1, G1], review on: 2027-01-12}
breaks: {christmas: 2026-12-23–2027-01-06}
settings: {due soon: 7 d}
"""
FINNISH = """
otsikko: Care plans
esitelty: {pvm: 3.9.2026}
henkilöt: {Ann: {rooli: owner}}
tavoitteet:
  G1: {otsikko: Contracts, tähtäin: pitkä, laji: vastamittari, mennessä: 30.6.2027, mittausväli: puolivuosi}
toimenpiteet:
  1: {otsikko: Price list, tavoite: G1, vastuu: Ann, alku: 7.9.2026, määräaika: 30.9.2026, tila: käynnissä}
  2: {otsikko: Offer, edellyttää: [1], este: nobody answers, seuraava askel: {mitä: call}, tila: jumissa 20.10.2026}
tarkistuspisteet:
  C1: {otsikko: Monthly, toistuu: kuukausittain, pyhänä: seuraava työpäivä, päättyy: 31.8.2027, paitsi: [heinäkuu]}
palaute:
  Q1: {pvm: 5.11.2026, kysyjä: all, kysymys: Who answers}
päätökset:
  D1: {päätös: One pilot, päättäjä: [Ann], koskee: "1, G1", tarkistetaan: 12.1.2027}
vapaapäivät: {christmas: {alku: 23.12.2026, päättyy: 6.1.2027}}
asetukset: {määräaika lähestyy: 7 pv}
"""
ASCII = """
OTSIKKO: Care plans
Esittelypaiva: to 3.9.2026
henkilot: {Ann: owner}
paamaarat:
  G1: {nimi: Contracts, tahtain: pitka, tyyppi: vasta, maaraaika: 30.06.2027, mittausvali: puolivuosittain}
tehtavat:
  1: {toimenpide: Price list, liittyy: g1, tekija: ann, alkaa: 7.9.2026, elapaiva: x}
"""
MIXED = """
Title: Care plans
presented_on: 3.9.2026
persons: {Ann: owner}
objectives:
  G1: {Goal: Contracts, aikajänne: long term, type: counter, takaraja: 2027-06-30, frequency: six months}
tasks:
  1: {name: Price list, GOALS: G1, assignee: Ann, start-date: 2026-09-07, DL: 30.9.2026, tilanne: Työn alla}
  2: {task: Offer, riippuu: 1, jumissa-koska: nobody answers, seuraavaksi: call, STATE: on hold 20.10.2026}
tarkastuspisteet:
  C1: {aihe: Monthly, every: once a month, holiday: next workday, saakka: 2027-08-31, ei: heinäkuu}
questions:
  Q1: {milloin: 5.11.2026, from: all, kysymys: Who answers}
decision log:
  D1: {päätettiin: One pilot, by: Ann, liittyy: [1, G1], revisit: 2027-01-12}
days-off: {christmas: 23.12.2026–6.1.2027}
asetukset: {soon: 7 d}
"""


@pytest.mark.parametrize("text", [FINNISH, MIXED], ids=["finnish", "mixed"])
def test_languages_and_spellings_mean_the_same(text: str) -> None:
    wanted, found = plan(ENGLISH), plan(text)

    assert found.model_dump(exclude={"breaks"}) == wanted.model_dump(exclude={"breaks"})
    assert [one.span for one in found.breaks.values()] == [one.span for one in wanted.breaks.values()]


def test_without_dots_and_in_capitals() -> None:
    found = loaded(ASCII)

    assert [one.name for one in found.problems] == ["unknown-key"]
    assert found.plan is not None
    wanted = plan(ENGLISH)
    assert found.plan.goals == wanted.goals
    assert found.plan.presented == wanted.presented
    assert found.plan.actions["1"].owner == wanted.actions["1"].owner


# --- short forms ------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("short", "long"),
    [
        ("seuraava askel: Raija soittaa", "seuraava askel: {mitä: Raija soittaa}"),
        ("tavoite: T1", "tavoite: [T1]"),
        ("tavoite: T1, t2", "tavoite: [T1, T2]"),
        ("edellyttää: 1, 3", "edellyttää:\n  - 1\n  - 3"),
        ("edellyttää: '1,3'", "edellyttää: [1, '3,']"),
        ("mukana: Raija, tiimi", "mukana: [Raija, tiimi]"),
        ("siirrot: {pvm: 1.10.2026, vanha: 2.10.2026}", "siirrot: [{pvm: 1.10.2026, vanha: 2.10.2026}]"),
        ("määräaika: jatkuva", "jatkuva: kyllä"),
        ("määräaika: Toistaiseksi", "ongoing: yes"),
        ("due: until further notice", "määräaika: jatkuva\njatkuva: x"),
        ("määräaika: 3.11.2026\njatkuva: ei", "määräaika: 3.11.2026"),
        ("tila: valmis 2.10.2026", "tila: Done (2026-10-02)"),
        ("tila: valmis, pe 2.10.2026", "tila: toteutettu  2.10.2026"),
        ("tila: valmis vk 40/2026", "tila: valmis 4.10.2026"),
        ("tila: ei toteuteta 2.10.2026", "tila: peruttu 2.10.2026"),
        ("tila: not started", "tila: suunniteltu"),
        ("vastuu:", "vastuu: ~"),
        ("vastuu: null", "mukana: []"),
        ("määräaika: vk 52/2026", "määräaika: 23.12.2026"),
        ("otsikko: Neljäs", "toimenpide: Neljäs"),
    ],
)
def test_short_forms_of_an_action(short: str, long: str) -> None:
    assert action(short).model_dump() == action(long).model_dump()


def test_a_bare_text_is_an_item_with_only_a_title() -> None:
    found = plan(
        """
        goals: {T1: Sopimukset}
        actions: {16: Huoltovideot perehdytykseen}
        checkpoints: {kk: Kuukausi}
        communication: {V1: Missä mennään}
        feedback: {K1: "Kuka vastaa?"}
        decisions: {P1: Luovutaan}
        people: {Jonna: myynti, Raija: raija@example.com, Timo: }
        breaks: {joulu: 24.12.2026}
        """
    )

    assert found.goals["T1"].title == "Sopimukset"
    assert found.actions["16"].title == "Huoltovideot perehdytykseen"
    assert found.checkpoints["kk"].title == "Kuukausi"
    assert found.communication["V1"].title == "Missä mennään"
    assert found.feedback["K1"].question == "Kuka vastaa?"
    assert found.decisions["P1"].decision == "Luovutaan"
    assert found.people["Jonna"].role == "myynti"
    assert (found.people["Raija"].email, found.people["Raija"].role) == ("raija@example.com", None)
    assert found.people["Timo"].role is None
    assert found.breaks["joulu"].span == (date(2026, 12, 24), date(2026, 12, 24))


def test_a_baseline_is_a_number_or_a_number_with_its_day() -> None:
    assert goal("lähtötaso: 3,5").baseline == goal("lähtötaso: {arvo: 3,5}".replace("3,5", "'3,5'")).baseline
    assert goal("lähtötaso: 0").unit is None
    assert goal("lähtötaso: {pvm: 3.9.2026, arvo: 4 %}").unit == "%"


@pytest.mark.parametrize(
    "fields",
    [
        "toteumat:\n  6.10.2026: 0\n  3.11.2026: 1",
        "toteumat: {6.10.2026: 0, 2026-11-03: 1}",
        "readings:\n  - 6.10.2026: 0\n  - ti 3.11.2026: 1",
        "toteumat:\n  6.10.2026: 0\n  3.11.2026: 1\n  1.12.2026:",
    ],
)
def test_readings_by_day(fields: str) -> None:
    assert {day: one.value for day, one in goal(fields).readings.items()} == {
        date(2026, 10, 6): Decimal(0),
        date(2026, 11, 3): Decimal(1),
    }


@pytest.mark.parametrize(
    "fields",
    ["pidetty: [6.10.2026, 3.11.2026]", "pidetty: 6.10.2026, 3.11.2026", "held:\n  6.10.2026:\n  3.11.2026:\n"],
)
def test_dates_alone_are_enough_for_what_was_held(fields: str) -> None:
    assert list(checkpoint(fields).held) == [date(2026, 10, 6), date(2026, 11, 3)]


def test_what_is_known_of_one_that_was_held() -> None:
    found = checkpoint("pidetty:\n  6.10.2026: {paikalla: [Raija, Pekka], luvattu: {6: 27.11.2026}}\n  3.11.2026:")

    assert found.held[date(2026, 10, 6)].present == (Party("Raija"), Party("Pekka"))
    assert found.held[date(2026, 10, 6)].promised == {"6": Promise.model_construct(by=date(2026, 11, 27))}
    assert found.held[date(2026, 11, 3)].promised is None


@pytest.mark.parametrize(
    "typed",
    [
        "luvattu: {6: {askel: Soitto, mennessä: 20.11.2026}}",
        "promised: {6: {step: Soitto, by: 2026-11-20}}",
        "lupaukset:\n      6:\n        mitä: Soitto\n        milloin: 20.11.2026",
        "luvattu: {6: {seuraava askel: Soitto, määräaika: vk 47/2026}}",
    ],
)
def test_a_step_that_was_promised(typed: str) -> None:
    promised = checkpoint(f"pidetty:\n  6.10.2026:\n    {typed}").held[date(2026, 10, 6)].promised

    assert promised == {"6": Promise.model_construct(step="Soitto", by=date(2026, 11, 20))}


def test_skipped_with_a_reason_and_moved_to_a_day() -> None:
    found = checkpoint("peruttu: {3.11.2026: messut}\nsiirretty: {5.1.2027: 12.1.2027}")
    spelled_out = checkpoint("skipped: {3.11.2026: {syy: messut}}\nmoved: {5.1.2027: {uusi: 12.1.2027}}")

    assert found == spelled_out
    assert found.skipped[date(2026, 11, 3)].reason == "messut"
    assert found.moved[date(2027, 1, 5)].to == date(2027, 1, 12)


def test_days_alone_may_be_skipped() -> None:
    found = checkpoint("peruttu: [3.11.2026, 1.12.2026]")

    assert [one.reason for one in found.skipped.values()] == [None, None]


@pytest.mark.parametrize(
    "fields", ["paitsi: heinäkuu, 24.12.2026", "paitsi: [heinäkuu, 24.12.2026]", "except:\n  - july\n  - 2026-12-24"]
)
def test_exceptions_are_one_or_several(fields: str) -> None:
    months, day = checkpoint(fields).exceptions

    assert months.months == (7,)
    assert day.covers(date(2026, 12, 24))


def test_a_time_may_stand_in_the_phrase() -> None:
    found = checkpoint("toistuu: joka tiistai klo 9.00")

    assert found.time is not None
    assert found.time.start.hour == 9
    assert checkpoint("klo: 9–10.30").time is not None


@pytest.mark.parametrize(
    "fields",
    ["tiimi: [Pekka, Jonna]", "tiimi: Pekka, Jonna", "tiimi: {jäsenet: [Pekka, Jonna]}", "team:\n- Pekka\n- Jonna"],
)
def test_a_team_is_its_members(fields: str) -> None:
    team = plan(fields).team

    assert team is not None
    assert team.members == (Party("Pekka"), Party("Jonna"))


def test_settings() -> None:
    found = plan("asetukset: {määräaika lähestyy: 7 pv, hiljaisuus: 20 pv, valorajat: 80 % / 50 %}").settings

    assert (found.due_soon, found.silence, found.lights) == (7, 20, (Decimal("0.8"), Decimal("0.5")))
    assert plan("otsikko: x").settings.due_soon == 14


def test_what_is_not_known_yet_is_no_problem() -> None:
    found = plan(
        "otsikko:\nesitelty: {pvm: , kenelle: kaikki}\ntavoitteet:\ntoimenpiteet:\n  1:\n  2: {vastuu: , tila: }\n"
    )

    assert found.presented is None
    assert found.goals == {}
    assert found.actions["1"].title is None


def test_ids_are_text() -> None:
    found = plan("toimenpiteet: {010: a, 1.10: b, no: c, 1.1: d, '0x1': e}")

    assert list(found.actions) == ["010", "1.10", "no", "1.1", "0x1"]


def test_text_is_kept_as_it_was_typed() -> None:
    found = plan('toimenpiteet:\n  1: "[bold]Ää & <b> \\u202e {x} 9.00 no 2026-13-01"\n')

    assert found.actions["1"].title == "[bold]Ää & <b> \u202e {x} 9.00 no 2026-13-01"


def test_a_done_day_alone_means_done() -> None:
    assert action("valmistui: 2.10.2026").status == "done"
    assert action("valmistui: 2.10.2026").status_day == date(2026, 10, 2)
    assert action("tila: valmis\nvalmistui: 2.10.2026").status_day == date(2026, 10, 2)
    assert action("tila: jumissa\nvalmistui: 2.10.2026").status_day is None


# --- people and references --------------------------------------------------------------------------------------------


def test_without_people_any_name_is_a_person() -> None:
    assert plan("toimenpiteet: {1: {vastuu: NO}}").actions["1"].owner == Party("NO")


@pytest.mark.parametrize(
    ("typed", "party"),
    [
        ("raija", Party("Raija")),
        ("tiimi", Party("tiimi", "team")),
        ("työryhmä", Party("työryhmä", "team")),
    ],
)
def test_who_may_own_and_take_part(typed: str, party: Party) -> None:
    assert action(f"vastuu: {typed}").owner == party
    assert action(f"mukana: [Pekka, {typed}]").helpers == (Party("Pekka"), party)


PEOPLE = "henkilöt: {Raija Virtanen: , Pekka: , Olli: }\ntoimenpiteet: {1: {otsikko: x, vastuu: %s}}"


@pytest.mark.parametrize(
    ("typed", "suggestion"),
    [("Pekk", "Pekka"), ("Raija", "Raija Virtanen"), ("Raija V.", "Raija Virtanen"), ("Kalle", None), ("Oli", "Olli")],
)
def test_an_unknown_person(typed: str, suggestion: str | None) -> None:
    problem = only(PEOPLE % typed)

    assert problem.name == "unknown-person"
    assert problem.args["suggestion"] == suggestion


@pytest.mark.parametrize("typed", ["tiimi", "johtoryhmä", "jory", "management team"])
def test_a_team_that_the_plan_does_not_have(typed: str) -> None:
    problem = only(PEOPLE % typed)

    assert problem.name == "unknown-person"
    assert problem.args["team"] is not None


@pytest.mark.parametrize("typed", ["Pekka ja Olli", "'Pekka, Olli'", "[Pekka, Olli]", "Pekka/Olli", "Pekka & Olli"])
def test_there_is_one_owner(typed: str) -> None:
    assert names(PEOPLE % typed) == ["several-people"]


def test_a_person_who_could_not_be_read_is_no_second_mistake() -> None:
    found = loaded("henkilöt: {'A/B': , Pekka: }\ntoimenpiteet: {1: {otsikko: x, vastuu: A/B}}")

    assert "unknown-person" not in [one.name for one in found.problems]


REFERENCES = """
goals: {T1: Sopimukset, 1: b}
actions: {1: x, 2: {title: y, %s}}
decisions: {D1: {decision: z, %s}}
"""


@pytest.mark.parametrize(
    ("typed", "affected"),
    [
        ("2", [Affected("actions", "2")]),
        ("[2, t1]", [Affected("actions", "2"), Affected("goals", "T1")]),
        ("goal 1", [Affected("goals", "1")]),
        ("tavoite 1, toimenpide 1", [Affected("goals", "1"), Affected("actions", "1")]),
        ("Action 2", [Affected("actions", "2")]),
    ],
)
def test_what_a_decision_affects(typed: str, affected: list[Affected]) -> None:
    found = plan(REFERENCES % ("note: n", f'affects: "{typed}"' if "[" not in typed else f"affects: {typed}"))

    assert list(found.decisions["D1"].affects) == affected


def test_a_reference_that_fits_two_sections() -> None:
    assert only(REFERENCES % ("note: n", "affects: 1")).name == "ambiguous-reference"


@pytest.mark.parametrize(
    ("fields", "suggestion"),
    [
        ("goal: T2", None),
        ("goal: T-1", "T1"),
        ("goal: TT1", "T1"),
        ("goal: Sopimukset", "T1"),
        ("goal: T1 Sopimukset", "T1"),
        ("goal: '99'", None),
        ("depends on: 7", None),
    ],
)
def test_an_unknown_reference(fields: str, suggestion: str | None) -> None:
    problem = only(REFERENCES % (fields, "note: n".replace("note", "reason")))

    assert problem.name == "unknown-reference"
    assert problem.args["suggestion"] == suggestion


def test_the_rest_of_a_list_stays() -> None:
    found = loaded("toimenpiteet: {1: a, 2: b, 4: {edellyttää: [9, 1, 8, 2]}}")

    assert [(one.name, one.args["typed"]) for one in found.problems] == [
        ("unknown-reference", "9"),
        ("unknown-reference", "8"),
    ]
    assert found.plan is not None
    assert found.plan.actions["4"].depends_on == ("1", "2")


def test_what_was_left_out_is_no_unknown_reference() -> None:
    found = loaded("tavoitteet: {'a b': x}\ntoimenpiteet: {1: {otsikko: y, tavoite: a b}}")

    assert [one.name for one in found.problems] == ["bad-id"]
    assert found.left_out["goals"] == {"a b"}
    assert found.unread["actions", "1"] == {"goal": None}


def test_a_section_that_could_not_be_read_is_no_unknown_reference() -> None:
    found = loaded("tavoiteet: {T1: x}\ntoimenpiteet: {1: {otsikko: y, tavoite: T1}}")

    assert [one.name for one in found.problems] == ["unknown-key"]
    assert found.broken == {"goals"}


# --- keys and ids -----------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("key", "suggestion"),
    [
        ("maaraika", "määräaika"),
        ("vastu", "vastuu"),
        ("Vastaaa", "vastaa"),
        ("budjetti", None),
        ("dedline", "deadline"),
    ],
)
def test_an_unknown_field(key: str, suggestion: str | None) -> None:
    problem = only(f"toimenpiteet:\n  1:\n    otsikko: x\n    {key}: y")

    assert (problem.name, problem.item, problem.args["typed"]) == ("unknown-key", "1", key)
    assert problem.args["suggestion"] == suggestion
    assert (problem.place.line, problem.place.column) == (4, 5)


def test_a_field_that_was_meant_is_unread() -> None:
    unread = loaded("toimenpiteet: {1: {maaraika: 1.1.2027, seuraava askel: {mitaa: x}, otsikko: y}}").unread

    assert {field: one and one.name for field, one in unread["actions", "1"].items()} == {
        "due": "unknown-key",
        "next_step": "unknown-key",
    }


def test_what_a_part_lacks_is_told_once() -> None:
    assert names("toimenpiteet: {1: {otsikko: x, siirrot: [{pvm: 1.10.2026, vanah: 2.10.2026}]}}") == ["unknown-key"]
    assert names("toimenpiteet: {1: {otsikko: x, siirrot: [{pvm: 1.10.2026, vanha: [a]}]}}") == ["one-text-expected"]
    assert names("toimenpiteet: {1: {otsikko: x, siirrot: [{pvm: 1.10.2026, vanha: 31.9.2026}]}}") == ["no-such-day"]


def test_two_spellings_of_one_field() -> None:
    problem = only("toimenpiteet:\n  1:\n    määräaika: 1.12.2026\n    due: 2.12.2026")

    assert problem.name == "duplicate-field"
    assert (problem.place.line, problem.related[0].place.line) == (4, 3)
    assert (problem.args["typed"], problem.args["first"]) == ("due", "määräaika")


def test_two_spellings_of_one_section_are_told_and_both_read() -> None:
    found = loaded("toimenpiteet: {1: a}\ntehtävät: {2: {otsikko: b, edellyttää: 1}}")

    assert [(one.name, one.args["section"]) for one in found.problems] == [("duplicate-field", "tehtävät")]
    assert found.plan is not None
    assert found.plan.actions["2"].depends_on == ("1",)


def test_the_same_id_in_other_letters() -> None:
    found = loaded("toimenpiteet:\n  a1: x\n  A1: y")

    assert [(one.name, one.place.line, one.related[0].place.line) for one in found.problems] == [("duplicate-id", 3, 2)]
    assert found.plan is not None
    assert found.plan.actions["a1"].title == "x"


def test_a_field_dedented_by_two_spaces_belongs_to_the_item_above() -> None:
    found = loaded("toimenpiteet:\n  4:\n    otsikko: x\n  määräaika: 1.12.2026\n  5: y")

    assert [(one.name, one.args["before"]) for one in found.problems] == [("field-as-id", "4")]
    assert found.plan is not None
    assert list(found.plan.actions) == ["4", "5"]
    assert found.unread["actions", "4"].keys() == {"due"}


@pytest.mark.parametrize("line", ["5: {otsikko: y}", "määräaika: 1.12.2026"])
def test_what_slipped_out_of_a_section(line: str) -> None:
    problem = only(f"toimenpiteet:\n  4: x\n{line}")

    assert problem.name == "unknown-key"
    assert problem.args["under"] is not None


def test_an_id_inside_an_item() -> None:
    assert names("toimenpiteet: {1: {tunnus: 1, otsikko: x}}") == []
    assert names("toimenpiteet: {1: {tunnus: 2, otsikko: x}}") == ["id-inside-item"]


def test_a_sentence_without_a_field() -> None:
    assert names("toimenpiteet:\n  1:\n    otsikko: x\n    Olli irrotettiin kiiretoimitukseen:\n") == [
        "text-without-field"
    ]


# --- shapes -----------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("text", "ids"),
    [
        ("toimenpiteet:\n  - otsikko: a\n  - b\n", ["1", "2"]),
        ("toimenpiteet:\n  - tunnus: A1\n    otsikko: a\n  - id: A2\n", ["A1", "A2"]),
        ("toimenpiteet:\n  - 7:\n      otsikko: a\n  - 8: b\n", ["7", "8"]),
        ("toimenpiteet: [a, b]", ["1", "2"]),
    ],
)
def test_a_list_where_ids_are_meant_is_read(text: str, ids: list[str]) -> None:
    found = loaded(text)

    assert [one.name for one in found.problems] == ["list-for-mapping"]
    assert found.plan is not None
    assert list(found.plan.actions) == ids


@pytest.mark.parametrize(
    "text",
    [
        "henkilöt: [Raija, Pekka]",
        "henkilöt:\n  - Raija: myynti\n  - Pekka",
        "henkilöt:\n  - nimi: Raija\n  - {name: Pekka, rooli: x}",
    ],
)
def test_people_in_a_list_have_their_names(text: str) -> None:
    found = loaded(text)

    assert [one.name for one in found.problems] == ["list-for-mapping"]
    assert found.plan is not None
    assert list(found.plan.people) == ["Raija", "Pekka"]
    assert found.plan.people["Pekka"].role in (None, "x")


def test_ids_and_names_in_a_list_are_ids_and_names() -> None:
    assert names("henkilöt: ['Raija, Pekka', tiimi]") == ["list-for-mapping", "bad-name", "name-is-a-word"]
    assert names("toimenpiteet: [{tunnus: a b}, {tunnus: tila}]") == ["list-for-mapping", "bad-id", "field-as-id"]


@pytest.mark.parametrize(
    ("fields", "name", "unread"),
    [
        ("otsikko: [a, b]", "one-text-expected", "title"),
        ("otsikko: {a: b}", "one-text-expected", "title"),
        ("edellyttää: {1: x}", "list-expected", "depends_on"),
        ("siirrot: 16.10.2026", "fields-expected", "moves"),
        ("siirrot: [16.10.2026]", "fields-expected", "moves"),
        ("siirrot: {16.10.2026: kiire}", "fields-expected", "moves"),
        ("siirrot: [{pvm: 16.10.2026}]", "move-mismatch", "moves"),
        ("siirrot: [{vanha: 16.10.2026}]", "missing-field", "moves"),
        ("seuraava askel: {kuka: Raija}", "missing-field", "next_step"),
        ("seuraava askel: [soitto]", "fields-expected", "next_step"),
        ("tila: 90 %", "progress-as-status", "status"),
        ("tila: vlamis", "unknown-value", "status"),
        ("määräaika: 31.11.2026", "no-such-day", "due"),
        ("jatkuva: ehkä", "unknown-value", "ongoing"),
    ],
)
def test_what_a_field_of_an_action_cannot_take(fields: str, name: str, unread: str) -> None:
    found = loaded(f"toimenpiteet: {{1: x, 2: {{{fields}}}}}")

    assert [one.name for one in found.problems] == [name]
    assert found.unread["actions", "2"] == {unread: found.problems[0]}
    assert found.plan is not None
    assert found.plan.actions["2"].id == "2"


@pytest.mark.parametrize(
    ("fields", "name"),
    [
        ("toteumat: 3", "day-and-value-expected"),
        ("toteumat: [0, 1, 1]", "day-and-value-expected"),
        ("toteumat: [[3.11.2026, 1]]", "day-and-value-expected"),
        ("toteumat: {3.11.2026: [1]}", "one-text-expected"),
        ("toteumat: {3.11.2026: 1, 03.11.2026: 2}", "duplicate-reading"),
        ("välitavoitteet: {3.11.2026: 1, 2026-11-03: 2}", "duplicate-day"),
        ("välitavoitteet: {31.12.2026: 1, 12/2026: 2}", "duplicate-day"),
    ],
)
def test_what_a_field_of_a_goal_cannot_take(fields: str, name: str) -> None:
    assert names(f"tavoitteet: {{T1: {{otsikko: x, {fields}}}}}") == [name]


def test_of_two_readings_on_one_day_the_first_counts() -> None:
    found = loaded(
        "tavoitteet:\n  T1:\n    toteumat:\n      3.11.2026: 1\n      03.11.2026: 2\n      4.11.2026: x\n"
    ).plan

    assert found is not None
    assert {day: one.value for day, one in found.goals["T1"].readings.items()} == {date(2026, 11, 3): Decimal(1)}


@pytest.mark.parametrize(
    ("fields", "name"),
    [
        ("siirretty: [5.1.2027]", "moved-without-day"),
        ("siirretty: {5.1.2027: }", "moved-without-day"),
        ("siirretty: {5.1.2027: {syy: loma}}", "moved-without-day"),
        ("pidetty: [6.10.2026, 06.10.2026]", "duplicate-day"),
        ("pidetty: {6.10.2026: Raija}", "fields-expected"),
        ("pidetty: [[6.10.2026]]", "day-and-value-expected"),
        ("pidetty: {6.10.2026: {luvattu: {99: 1.1.2027}}}", "unknown-reference"),
        ("pidetty: {6.10.2026: {luvattu: {99: {askel: x, mennessä: 1.1.2027}}}}", "unknown-reference"),
        ("laji: torstai", "unknown-value"),
    ],
)
def test_what_a_field_of_a_checkpoint_cannot_take(fields: str, name: str) -> None:
    assert names(f"tarkistuspisteet: {{kk: {{otsikko: x, {fields}}}}}") == [name]


def test_an_action_is_ongoing_or_has_a_due_date() -> None:
    text = "toimenpiteet:\n  1:\n    määräaika: 1.12.2026\n    jatkuva: kyllä"
    found = loaded(text)

    assert [(one.name, one.place.line, one.related[0].place.line) for one in found.problems] == [
        ("ongoing-with-due", 4, 3)
    ]
    assert found.plan is not None
    assert (found.plan.actions["1"].due, found.plan.actions["1"].ongoing) == (date(2026, 12, 1), False)


def test_of_a_status_whose_date_cannot_be_read_the_word_stays() -> None:
    found = loaded("toimenpiteet: {1: {tila: valmis 31.11.2026}}")

    assert found.plan is not None
    assert found.plan.actions["1"].status == "done"
    assert found.unread["actions", "1"].keys() == {"status"}


def test_an_item_of_which_nothing_can_be_taken_is_left_out() -> None:
    found = loaded("toimenpiteet: {1: [a, b], 2: c}")

    assert [one.name for one in found.problems] == ["fields-expected"]
    assert found.left_out["actions"] == {"1"}
    assert found.plan is not None
    assert list(found.plan.actions) == ["2"]


@pytest.mark.parametrize("section", ["toimenpiteet", "henkilöt", "vapaapäivät"])
def test_text_where_a_section_is_meant(section: str) -> None:
    found = loaded(f"otsikko: x\n{section}: tässä")

    assert [one.name for one in found.problems] == ["section-expected"]
    assert len(found.broken) == 1


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("tavoitteet: Lisää sopimuksia", "T1: Lisää sopimuksia"),
        ('tavoitteet: "T4: Lisää sopimuksia"', "T4: Lisää sopimuksia"),
        ('toimenpiteet: "7: Hinnasto: luonnos"', '7: "Hinnasto: luonnos"'),
        ('toimenpiteet: "Uusi hinnasto: luonnos"', '1: "Uusi hinnasto: luonnos"'),
    ],
)
def test_a_text_in_the_place_of_a_section_keeps_the_id_that_it_has(typed: str, meant: str) -> None:
    (problem,) = loaded(f"otsikko: x\n{typed}").problems

    assert problem.args["suggestion"] == Lines((meant,))


@pytest.mark.parametrize("text", ["a: 1\nb: 2", "toimenpide: x", "1: {otsikko: x}"])
def test_a_mapping_without_one_known_key_is_no_plan(text: str) -> None:
    found = loaded(text)

    assert [one.name for one in found.problems] == ["no-plan"]
    assert found.is_unreadable


def test_a_file_that_cannot_be_read_is_no_plan() -> None:
    assert load_bytes("roadmap.yaml", b"\xff\xfea\x00").is_unreadable
    assert load_bytes("roadmap.yaml", b"").is_unreadable


def test_an_unknown_country_is_told_once() -> None:
    found = loaded("maa: Ruritania\ntoimenpiteet: {1: {otsikko: x, määräaika: vk 52/2026}}")

    assert len(found.problems) == 1
    assert found.plan is not None
    assert found.plan.actions["1"].due == date(2026, 12, 23)


def test_a_length_of_its_own() -> None:
    assert checkpoint("kesto: 45 min").typed_duration == timedelta(minutes=45)


@pytest.mark.parametrize(
    "text",
    [
        "tavoitteet:\n  T1:\n    toteumat:\n" + "".join(f"      x{i}: y\n" for i in range(1200)),
        "toimenpiteet:\n  1:\n    edellyttää: [" + ", ".join(f"x{i}" for i in range(1200)) + "]\n",
        "tarkistuspisteet:\n  kk:\n    pidetty: [" + ", ".join(f"x{i}" for i in range(1200)) + "]\n",
        "toimenpiteet:\n"
        + "".join(f"  A{i:04}: {{edellyttää: X{i:04}q, tila: y{i}, vastu{i}: z}}\n" for i in range(1200)),
    ],
    ids=["readings", "references", "days", "items"],
)
def test_of_thousands_of_mistakes_the_first_thousand_are_told(text: str) -> None:
    *first, rest = loaded(text).problems

    assert len(first) == 1000
    assert (rest.name, len(first) + int(str(rest.args["n"])) >= 1200) == ("more-problems", True)


def test_what_does_not_fit_is_underlined_where_it_stands() -> None:
    found = loaded("toimenpiteet:\n  1:\n    otsikko: [a, b]\n    vastuu:\n      - Raija\n      - Pekka\n")

    assert [(one.name, one.place) for one in found.problems] == [
        ("one-text-expected", Place(3, 14, 3, 20)),
        ("several-people", Place(4, 5, 4, 11)),
    ]


@pytest.mark.parametrize(
    ("line", "name", "field"),
    [
        ("otsikko: [luonnos", "unclosed-bracket", "title"),
        ("edellyttää: {1: x", "unclosed-bracket", "depends_on"),
        ("vastuu: ?", "question-mark", "owner"),
        ("määräaika: ?", "question-mark", "due"),
        ("otsikko: #42 kahvia", "comment-in-text", "title"),
    ],
)
def test_what_was_told_of_the_file_is_not_told_again_of_the_field(line: str, name: str, field: str) -> None:
    found = loaded(f"toimenpiteet:\n  2:\n    {line}\n    huomautus: x\n")

    assert [one.name for one in found.problems] == [name]
    assert found.unread["actions", "2"] == {field: None}


@pytest.mark.parametrize(
    ("section", "typed", "suggestion"),
    [
        ("toimenpiteet", "kuka", "vastuu"),
        ("actions", "who", "owner"),
        ("tavoitteet", "tekijä", "vastuu"),
        ("checkpoints", "assignee", "owner"),
        ("vapaapäivät", "kuka", None),
    ],
)
def test_a_word_for_the_owner_from_elsewhere_means_the_owner(section: str, typed: str, suggestion: str | None) -> None:
    (found,) = loaded(f"{section}:\n  1:\n    title: x\n    {typed}: Raija\n").problems

    assert (found.name, found.args["suggestion"]) == ("unknown-key", suggestion)


@pytest.mark.parametrize(
    ("told", "right"),
    [("{2026-11-12: , 2026-11-13: }", Listed(("2026-11-12", "2026-11-13"))), ("{2026-11-12: by letter}", None)],
)
def test_days_with_a_colon_behind_them_are_a_list(told: str, right: Listed | None) -> None:
    (found,) = loaded(f"communication: {{V1: {{title: x, told: {told}}}}}").problems

    assert (found.name, found.args["right"]) == ("list-expected", right)
    assert found.args["days"] is not None


def test_of_very_many_problems_the_rest_is_counted() -> None:
    actions = "".join(f"  {n}: {{title: A, wrong{n}: x}}\n" for n in range(1, 1201))
    problems = load(Source("roadmap.yaml", f"title: A\nactions:\n{actions}")).problems

    assert len(problems) == 1001
    assert (problems[-1].name, problems[-1].args["n"]) == ("more-problems", 200)
