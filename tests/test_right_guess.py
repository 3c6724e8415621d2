"""What is proposed says no more than was typed: nobody is dropped, what has happened has passed, a reason stays one."""

from __future__ import annotations

from datetime import date

import pytest

from seuranta.commands.check import checked
from seuranta.plan.loading.lookup import WORDS
from seuranta.plan.words import vocabulary
from seuranta.plan.words.diagnostic import Diagnostic, Week
from seuranta.plan.words.findings import Severity

TODAY = date(2026, 12, 1)


def problem_of(line: str, people: str = "people: {Pekka: lead, Jonna: sales}\n") -> Diagnostic:
    text = f"title: x\n{people}actions:\n  1:\n    title: Offer\n    {line}\n"
    found = checked("roadmap.yaml", text.encode(), TODAY, TODAY).problems
    at = text[: text.index(line)].count("\n") + 1
    return next(one for one in found if one.place.line == at and one.severity is Severity.ERROR)


@pytest.mark.parametrize(
    "owner", ["Pekka; Jonna", "Pekka och Jonna", "Pekka ja muut", "Pekka Jonna", "Pekka/Jonna", "Pekka & Kari"]
)
def test_no_name_is_proposed_where_several_were_typed(owner: str) -> None:
    problem = problem_of(f"owner: {owner}")
    assert (problem.name, problem.proposal) == ("several-people", ())


def test_a_longer_name_of_one_person_is_still_that_person() -> None:
    assert problem_of("owner: Pekka Virtanen").args["suggestion"] == "Pekka"


@pytest.mark.parametrize(
    ("line", "meant"),
    [
        ("status: valmis 14.1.", date(2026, 1, 14)),
        ("status: done 14 Jan", date(2026, 1, 14)),
        ("status: valmis vko 47", Week(2026, 47)),
        ("done on: 14.1.", date(2026, 1, 14)),
        ("status: valmis 30.11.", date(2026, 11, 30)),
        ("due: 14.1.", date(2027, 1, 14)),
    ],
)
def test_a_day_without_a_year_has_passed_where_it_says_what_happened(line: str, meant: object) -> None:
    assert problem_of(line).args["suggestion"] == meant


@pytest.mark.parametrize(
    ("status", "name", "rest"),
    [
        ("blocked by supplier", "text-after-status", "supplier"),
        ("blocked supplier", "text-after-status", "supplier"),
        ("peruttu 20.11.2026 ei tarvita", "text-after-status", "ei tarvita"),
        ("valmis 20.11.2026 ei ihan", "unclear-status", None),
    ],
)
def test_words_behind_a_status_go_where_they_belong(status: str, name: str, rest: str | None) -> None:
    problem = problem_of(f"status: {status}")
    assert (problem.name, problem.args.get("right")) == (name, rest)


@pytest.mark.parametrize("typed", ["action 2", "kohta 2", "nro 2", "nr. 2", "n:o 2"])
def test_a_word_before_an_id_is_no_part_of_it(typed: str) -> None:
    found = checked(
        "roadmap.yaml", f"actions:\n  1: A\n  2: B\n  3: {{title: C, depends on: {typed}}}\n".encode(), TODAY, TODAY
    )
    assert [one.args["suggestion"] for one in found.problems if one.name == "unknown-reference"] == ["2"]


def test_another_letter_before_the_number_is_another_id() -> None:
    found = checked("roadmap.yaml", b"actions:\n  1: A\n  3: {title: C, depends on: B1}\n", TODAY, TODAY)
    assert [one.args["suggestion"] for one in found.problems if one.name == "unknown-reference"] == [None]


WORDS_FOR_ITEMS = [(section, word) for section, words in WORDS.items() for word in words]


@pytest.mark.parametrize(("section", "word"), WORDS_FOR_ITEMS)
def test_the_word_for_an_item_above_several_means_their_section(section: str, word: str) -> None:
    found = checked("roadmap.yaml", f"title: x\n{word}:\n  1:\n    title: A\n".encode(), TODAY, TODAY)
    suggestions = [one.args["suggestion"] for one in found.problems if (one.name, one.place.line) == ("unknown-key", 2)]
    if vocabulary.field("plan", word) is None:
        assert [vocabulary.is_field("plan", str(suggestion), section) for suggestion in suggestions] == [True]
    else:
        assert not suggestions


def test_a_section_that_stands_there_already_is_not_meant_once_more() -> None:
    found = checked("roadmap.yaml", b"actions:\n  1: A\naction:\n  2: {title: B}\n", TODAY, TODAY)
    assert [one.args.get("suggestion") for one in found.problems if one.name == "unknown-key"] == [None]


@pytest.mark.parametrize(("heading", "line"), [("3.", "3:"), ("3)", "3:"), ("A-1", "A-1:")])
def test_an_id_without_its_colon_is_written_as_an_id(heading: str, line: str) -> None:
    text = f"actions:\n  1:\n    title: A\n  {heading}\n    title: B\n"
    found = checked("roadmap.yaml", text.encode(), TODAY, TODAY)
    told = [
        (one.name, one.args.get("right"))
        for one in found.problems
        if one.place.line == 4 and one.severity is Severity.ERROR
    ]
    assert told == [("missing-colon", line)]


def test_the_heading_of_a_section_among_items_is_told_as_one_and_a_like_id_with_fields_is_none() -> None:
    text = "actions:\n  1: A\n  checkpoints:\n  month:\n    title: B\n  feedback:\n    title: C\n"
    found = checked("roadmap.yaml", text.encode(), TODAY, TODAY)
    assert [one.args for one in found.problems if one.name == "field-as-id"] == [{"section": "checkpoints"}]
