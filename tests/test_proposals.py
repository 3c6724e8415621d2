"""Every "did you mean" is tried: its edit is made, that problem is gone, and no new error has come."""

from __future__ import annotations

import re
from collections import Counter
from datetime import date
from pathlib import Path

import pytest
from test_problems import FOLDERS, plan_in

from seuranta.commands.check import checked
from seuranta.output.words.messages.problems import Checked, problem_hint, problem_sentence
from seuranta.plan.reading.source import apply
from seuranta.plan.words.diagnostic import Diagnostic, Edit
from seuranta.plan.words.findings import Severity

DAY = date(2026, 12, 1)
GUESS = re.compile(
    r"Did you mean|Would .* do\?|Suggestion: [^,.]*, the working day|Suggestion: [^.]*\.$|Write only .* here|If it is .*, write:"
)


def problems_of(plan: bytes) -> tuple[Checked, tuple[Diagnostic, ...]]:
    found = checked("roadmap.yaml", plan, DAY, today=DAY)
    return found, found.problems


def edits_of(problem: Diagnostic) -> list[tuple[Edit, ...]]:
    return [one for one in (problem.proposal, *problem.choices) if one]


def is_guess(problem: Diagnostic) -> bool:
    return GUESS.match(problem_hint(problem, "en") or "") is not None


def named(problem: Diagnostic) -> tuple[str, str | None]:
    return problem.name, problem.item


def tried(plan: bytes) -> list[str]:
    """What is wrong with the proposals of a plan: each that does not do what it says."""
    found, before = problems_of(plan)
    wrong = []
    for problem in before:
        where = f"{problem.name} {problem.place.line}:{problem.place.column}"
        if is_guess(problem) and not (edits_of(problem) or problem.fix):
            wrong.append(f"{where}: no edit: {problem_hint(problem, 'en')}")
        for edits in edits_of(problem):
            text = apply(found.source.text, edits)
            _, after = problems_of(found.source.with_text(text).encoded())
            new = Counter(map(named, after)) - Counter(map(named, before))
            errors = [one for one in after if named(one) in new and one.severity is Severity.ERROR]
            if Counter(map(named, after))[named(problem)] >= Counter(map(named, before))[named(problem)]:
                wrong.append(f"{where}: {edits[0].text!r} leaves it")
            wrong.extend(f"{where}: {edits[0].text!r} makes {problem_sentence(one, 'en')}" for one in errors)
    return wrong


@pytest.mark.parametrize("folder", [one for one in FOLDERS if not (one / "times").exists()], ids=lambda one: one.name)
def test_a_proposal_does_what_it_says(folder: Path) -> None:
    assert tried(plan_in(folder)) == []


PLAN = """\
otsikko: Huolto
esitelty: 10.11.2026
henkilöt: {Kari: johto, Pekka: huolto, Jonna: myynti, Mikko: asennus}
tiimi:
  vetäjä: Pekka
  jäsenet: Pekka, Jonna
johtoryhmä: [Kari]
tavoitteet:
  T1: {otsikko: Sopimuksia, vastuu: Jonna, lähtötaso: {pvm: 10.11.2026, arvo: 1}, tavoitetaso: 6, mennessä: 30.6.2027}
toimenpiteet:
  1: {otsikko: Kuvaus, vastuu: Pekka, tavoite: T1, määräaika: 27.1.2027}
  3:
    otsikko: Hinnasto
    tavoite: T1
tarkistuspisteet:
  kk: {otsikko: Kuukausi, vastuu: Pekka, toistuu: joka kuukauden ensimmäinen tiistai, alku: 1.12.2026}
viestintä:
  V1: {otsikko: Missä mennään, kohderyhmä: koko henkilöstö, vastuu: Kari, pvm: 17.12.2026, kerrottu: 12.11.2026}
"""
ACTION, GOAL, SERIES = "    tavoite: T1\n", "tavoitetaso: 6", "alku: 1.12.2026}"


def with_fields(*lines: str) -> str:
    """The plan with more fields in action 3."""
    return PLAN.replace(ACTION, ACTION + "".join(f"    {line}\n" for line in lines))


def of_goal(fields: str) -> str:
    return PLAN.replace(GOAL, f"{GOAL}, {fields}")


def of_series(fields: str) -> str:
    return PLAN.replace(SERIES, f"alku: 1.12.2026, {fields}}}")


def with_message(*lines: str) -> str:
    """The plan with a message of its own to somebody else."""
    return f"{PLAN}  V2:\n" + "".join(f"    {line}\n" for line in lines)


OWNED = ("vastuu: Pekka", "alku: 1.12.2026")
TOLD = ("otsikko: Kuulumiset", "pvm: 15.12.2026")
CASES: dict[str, tuple[str, tuple[str, ...]]] = {
    "a slip": (with_fields(*OWNED, "maaraika: 18.12.2026"), ("määräaika",)),
    "a deadline in other words": (with_fields(*OWNED, "valmistuu: 18.12.2026"), ("määräaika",)),
    "a deadline in English": (with_fields("owner: Pekka", "start: 2026-12-01", "due_on: 2026-12-18"), ("due",)),
    "a target date": (with_fields(*OWNED, "target date: 2026-12-18"), ("due",)),
    "a plain date": (with_fields(*OWNED, "milloin: 18.12.2026"), ("määräaika",)),
    "the day it was closed": (
        with_fields(*OWNED, "määräaika: 18.12.2026", "tila: valmis", "date closed: 30.11.2026"),
        ("done on",),
    ),
    "an owner in other words": (
        with_fields("accountable: Pekka", "alku: 1.12.2026", "määräaika: 18.12.2026"),
        ("owner",),
    ),
    "an owner of a goal": (PLAN.replace("vastuu: Jonna,", "omistaja: Jonna,"), ("vastuu",)),
    "remarks": (with_fields(*OWNED, "määräaika: 18.12.2026", "remarks: soita"), ("note",)),
    "a percentage": (with_fields(*OWNED, "määräaika: 18.12.2026", "tila: käynnissä", "pct: 40"), ("progress",)),
    "a field that is here already": (with_fields(*OWNED, "määräaika: 18.12.2026", "valmistuu: 18.12.2026"), ()),
    "a meeting's hour": (of_series("start time: '9.00'"), ("time",)),
    "the number of today": (of_goal("current: 3"), ()),
    "a feeling about a goal": (of_goal("status: on_track"), ()),
    "a unit": (of_goal("uom: kpl"), ("unit",)),
    "two ids in one": (with_fields(*OWNED, "määräaika: 18.12.2026", "edellyttää: 1 ja 1"), ("1, 1",)),
    "an id in another way": (PLAN.replace("tavoite: T1,", "tavoite: T-1,"), ("T1",)),
    "a goal beside its heading": (PLAN.replace("  T1: {", "T1: {"), ()),
    "another number": (PLAN.replace("tavoite: T1,", "tavoite: T11,"), ()),
    "an id that is a number": (with_fields(*OWNED, "määräaika: 18.12.2026", "edellyttää: 11"), ()),
    "two names in one": (
        PLAN.replace("jäsenet: Pekka, Jonna", "jäsenet: Kari, Pekka, Jonna ja Mikko"),
        ("Kari, Pekka, Jonna, Mikko",),
    ),
    "a name with a slip": (with_fields("vastuu: Peka", "alku: 1.12.2026", "määräaika: 18.12.2026"), ("Pekka",)),
    "a name and a remark": (
        with_fields("vastuu: Pekka#huolto", "alku: 1.12.2026", "määräaika: 18.12.2026"),
        ("Pekka",),
    ),
    "two owners of a goal": (PLAN.replace("vastuu: Jonna", "vastuu: Pekka/Jonna"), ()),
    "more than": (
        PLAN.replace("toimenpiteet:", "  T2:\n    otsikko: Käyntejä\n    tavoitetaso: >100\ntoimenpiteet:"),
        ("≥ 100",),
    ),
    "an address without its sign": (
        PLAN.replace("Pekka: huolto", "Pekka: pekka(at)example.com"),
        ("pekka@example.com",),
    ),
    "people beside their heading": (
        PLAN.replace("{Kari: johto, Pekka: huolto, Jonna: myynti, Mikko: asennus}", "Kari, Pekka, Jonna, Mikko"),
        ("\n  Kari:\n  Pekka:\n  Jonna:\n  Mikko:",),
    ),
    "a date with commas": (with_fields(*OWNED, "määräaika: 18,12,2026"), ("18.12.2026",)),
    "a day too many": (with_fields(*OWNED, 'määräaika: "31.4.2027"'), ('"30.4.2027"',)),
    "a day in the form of the item": (
        with_fields("owner: Pekka", "start: 2026-12-01", "due: 2027-04-31"),
        ("2027-04-30",),
    ),
    "a month with a slip": (of_series("paitsi: [heinäkkuu]"), ("heinäkuu",)),
    "a status with a slip": (with_fields(*OWNED, "määräaika: 18.12.2026", "tila: kaynisä"), ("käynnissä",)),
    "a status that is denied": (with_fields(*OWNED, "määräaika: 18.12.2026", "tila: undone"), ()),
    "a description": (PLAN.replace("otsikko: Hinnasto", "kuvaus: Hinnasto"), ("otsikko",)),
    "a long description": (
        PLAN.replace("otsikko: Hinnasto", 'kuvaus: "Hinnasto\\nuusiksi"'),
        ("otsikko: Hinnasto\n    ",),
    ),
    "the end of what is over": (
        with_fields("vastuu: Pekka", "tila: valmis", "pvm: 30.11.2026"),
        ("määräaika", "valmistui"),
    ),
    "the end of what is over, with its due date": (
        with_fields(*OWNED, "määräaika: 18.12.2026", "tila: valmis", "päättyy: 30.11.2026"),
        ("valmistui",),
    ),
    "the end of what is over, with its day": (
        with_fields(*OWNED, "tila: valmis 30.11.2026", "päättyy: 18.12.2026"),
        (),
    ),
    "an audience that may be of the company": (
        with_message(*TOLD, "kohderyhmä: hallitus  # kiltakin kuulee"),
        ("\n    sisäinen: kyllä", "\n    sisäinen: ei"),
    ),
    "an audience in English": (
        with_message("title: News", "audience: guild", "date: 2026-12-15"),
        ("\n    internal: yes", "\n    internal: no"),
    ),
    "an audience in braces": (
        PLAN + "  V2: {otsikko: Kuulumiset, kohderyhmä: hallitus, pvm: 15.12.2026}\n",
        (", sisäinen: kyllä", ", sisäinen: ei"),
    ),
    "an audience with the field empty": (with_message(*TOLD, "kohderyhmä: hallitus", "sisäinen:"), ()),
}


@pytest.mark.parametrize("case", CASES)
def test_what_is_proposed(case: str) -> None:
    plan, proposed = CASES[case]
    _, problems = problems_of(plan.encode())

    assert tuple(edits[0].text for one in problems for edits in edits_of(one)) == proposed
    assert tried(plan.encode()) == [], "what is proposed does what it says"
