"""What plans are called beside each other: by company and title, never two alike, and short where there is little room."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from seuranta.output.screen.plan_names import plan_names, short_names
from seuranta.output.words.cells import cells
from seuranta.plan.loading.model import Plan


def plans(*named: str) -> list[tuple[str, Plan | None]]:
    """Plans by `company | title`; an empty one could not be read."""
    found: list[tuple[str, Plan | None]] = []
    for number, one in enumerate(named, 1):
        company, bar, title = one.partition(" | ")
        read = Plan(company=company or None, title=title or None) if bar else None
        found.append((f"plans/{number}/roadmap.yaml", read))
    return found


@pytest.mark.parametrize(
    ("named", "found"),
    [
        (["Acme Oy | Care plans"], ["Acme Oy: Care plans"]),
        (["Acme Oy | ", " | Care plans", " | "], ["Acme Oy", "Care plans", "plans/3"]),
        (["Acme Oy | Acme Oy in 2027"], ["Acme Oy in 2027"]),
        (["Acme Oy | Plan", "Pine Ltd | Plan", ""], ["Acme Oy: Plan", "Pine Ltd: Plan", "plans/3"]),
        (["Acme Oy | Plan", "ACME Oy | plan"], ["Acme Oy: Plan (plans/1)", "ACME Oy: plan (plans/2)"]),
    ],
)
def test_company_and_title(named: list[str], found: list[str]) -> None:
    assert plan_names(plans(*named)) == found


@pytest.mark.parametrize(
    ("named", "room", "found"),
    [
        (["Acme Oy | Plan", "Pine Ltd | Plan"], 20, ["Acme Oy: Plan", "Pine Ltd: Plan"]),
        (["Acme Oy | Development plan", "Pine Ltd | Development plan"], 20, ["Acme Oy", "Pine Ltd"]),
        (["Acme Oy | Development plan", "Acme Oy | Care plans"], 20, ["Development plan", "Care plans"]),
        (["Acme Oy | Development plan of the shop", "Acme Oy | Care", "Pine Ltd | Development plan of the shop"], 30,
         ["Acme Oy: Development p…", "Acme Oy: Care", "Pine Ltd: Development p…"]),
        (["Acme Oy | Development plan", "Acme Oy | Care", "Pine Ltd | Development plan"], 20,
         ["Development plan", "Care", "Pine Ltd"]),
        (["Acme Oy | Development plan", "Pine Ltd | Care", "Pine Ltd | Care"], 20, ["Acme Oy", "plans/2", "plans/3"]),
        (["Acme Oy | Development plan of ours", " | Care plans of theirs"], 20, ["Acme Oy", "Care plans of theirs"]),
        (["Acme Oy | Development plan 1", "Acme Oy | Development plan 2"], 14, ["plans/1", "plans/2"]),
        (["Acme Oy | Development plan", "", "Pine Ltd | Development plan"], 20, ["Acme Oy", "plans/2", "Pine Ltd"]),
    ],
)  # fmt: skip
def test_little_room(named: list[str], room: int, found: list[str]) -> None:
    assert short_names(plans(*named), room) == found


WORDS = st.sampled_from(["", "Acme Oy", "acme oy", "Pine Ltd", "Development plan of the bakery", "Care"])


@given(st.lists(st.tuples(WORDS, WORDS), min_size=1, max_size=6), st.integers(8, 90))
def test_no_two_are_called_alike(named: list[tuple[str, str]], room: int) -> None:
    found = plans(*(f"{company} | {title}" for company, title in named))

    for names in (plan_names(found), short_names(found, room)):
        assert len({one.casefold() for one in names}) == len(names)
        assert all(names)


@given(st.lists(st.tuples(WORDS, WORDS), min_size=1, max_size=6), st.integers(8, 90))
def test_a_short_name_fits(named: list[tuple[str, str]], room: int) -> None:
    found = plans(*(f"{company} | {title}" for company, title in named))

    assert max(map(cells, short_names(found, room))) <= room
