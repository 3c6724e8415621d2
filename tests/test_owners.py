"""Who owns something: one person, or nobody; and what stands in the place of a name or of nothing."""

from __future__ import annotations

import pytest
from following import followed

from seuranta.plan.loading.load import load
from seuranta.plan.loading.references import Party
from seuranta.plan.reading.source import Source

NOBODY = (
    "kaikki",
    "Everyone",
    "koko henkilöstö",
    "whole staff",
    '"???"',
    "N.N.",
    "NN",
    "TBD",
    "tba",
    '"-"',
    "me kaikki",
)


@pytest.mark.parametrize("typed", NOBODY)
@pytest.mark.parametrize("people", ["", "henkilöt: {Raija: , Pekka: }\n"])
def test_what_everyone_owns_nobody_owns(typed: str, people: str) -> None:
    found = followed(f"{people}toimenpiteet: {{1: {{otsikko: x, vastuu: {typed}, määräaika: 1.2.2027}}}}")

    assert found.plan.actions["1"].owner is None
    assert [one.args["everyone"] for one in found.findings if one.name == "unowned-action"] == [typed.strip('"')]


def test_everyone_takes_part() -> None:
    plan = followed("toimenpiteet: {1: {otsikko: x, mukana: kaikki}}").plan

    assert plan.actions["1"].helpers == (Party("kaikki", "whole_staff"),)


JOINED = (
    "Pekka/Jonna", "Pekka / Jonna", "Pekka; Jonna", "Pekka ja Jonna", "Ann and Ben", "Pekka och Jonna", "Pekka & Jonna",
    "Pekka + Jonna", "myynti ja markkinointi",
)  # fmt: skip
ONE = (
    "Pekka", "Mainos Oy", "Laine & Co", "Laine ja pojat", "Laine & Virta Oy", "Aho ja Kivi Ab", "Smith & Sons",
    "tutkimus- ja kehitystiimi", "Anna-Maija Jantunen", "R&D", "Sandy Anderson",
)  # fmt: skip


@pytest.mark.parametrize(("typed", "count"), [*((one, 1) for one in JOINED), *((one, 0) for one in ONE)])
def test_names_joined_in_an_owner_are_kept_and_asked_about(typed: str, count: int) -> None:
    found = followed(f"toimenpiteet: {{1: {{otsikko: x, vastuu: {typed}, määräaika: 1.2.2027}}}}")
    owner = found.plan.actions["1"].owner

    assert owner is not None
    assert owner.name == typed
    assert sum(one.name == "joined-names" for one in found.findings) == count


@pytest.mark.parametrize("typed", ['"   "', "'\u2003'", '"\t"'])
def test_a_blank_text_is_an_empty_value(typed: str) -> None:
    assert "untitled-item" in [one.name for one in followed(f"toimenpiteet:\n  1:\n    otsikko: {typed}\n").findings]


@pytest.mark.parametrize(
    "typed",
    [
        *("pekka(at)example.com", "pekka (at) example.com", "pekka[ät]example.com", "mailto:pekka@example.com"),
        *("pekka at example.com", "pekka ät example.com", "pekka AT example dot com", "pekka at example piste com"),
    ],
)
def test_an_address_that_no_machine_is_to_read_is_no_role(typed: str) -> None:
    (problem,) = load(Source("roadmap.yaml", f'henkilöt:\n  Pekka: "{typed}"\n')).problems

    assert (problem.name, problem.args["suggestion"]) == ("not-an-address", "pekka@example.com")


@pytest.mark.parametrize("typed", ["head of sales", "looks at invoices", "fitter at night", "myynti at Porvoo"])
def test_words_beside_a_name_are_a_role(typed: str) -> None:
    found = load(Source("roadmap.yaml", f"people:\n  Ann: {typed}\n"))

    assert found.problems == ()
    assert found.plan is not None
    assert found.plan.people["Ann"].role == typed


@pytest.mark.parametrize("typed", ["-Ann", "- Ann", "–Ann", "• Ann"])
@pytest.mark.parametrize("people", ["", "people: {Ann: , Ben: }\n"])
def test_a_dash_before_a_name_is_no_part_of_it(typed: str, people: str) -> None:
    text = f'{people}actions:\n  1: {{title: x, owner: "{typed}", due: 2027-01-15}}\n'
    (problem,) = load(Source("roadmap.yaml", text)).problems

    assert (problem.name, problem.args["suggestion"]) == ("unknown-person" if people else "bad-name", "Ann")


@pytest.mark.parametrize("typed", ["TBC", "tbd", "TBA"])
def test_what_is_still_to_be_said_is_no_slip(typed: str) -> None:
    """Neither as an owner nor as a date, and no other name or day is proposed for it."""
    text = f"people: {{Ann: }}\nactions:\n  1: {{title: x, owner: {typed}, due: 2027-01-15}}\n  2: {{title: y, owner: Ann, due: {typed}}}\n"
    found = load(Source("roadmap.yaml", text))

    assert [(one.name, one.item, one.args.get("suggestion")) for one in found.problems] == [("wish-as-date", "2", None)]
    assert [one.item for one in followed(text).findings if one.name == "unowned-action"] == ["1"]


def test_an_id_with_a_colon_behind_it_is_that_id_once() -> None:
    text = "goals:\n  G1: {title: a}\nactions:\n  1:\n    title: x\n    goal: G1:\n"
    (problem,) = load(Source("roadmap.yaml", text)).problems

    assert (problem.name, problem.args["suggestion"]) == ("unknown-reference", "G1")
