"""What is proposed says no more than was typed: nobody is dropped, what has happened has passed, a reason stays one."""

from __future__ import annotations

from datetime import date

import pytest

from seuranta.commands.check import checked
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
