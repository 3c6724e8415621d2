"""A column that was sorted alone, or a status that was filled down, stops an import; a good month does not."""

from __future__ import annotations

import pytest

from seuranta.plan.intake.brakes import Cell, brakes

P, W, D, B = "planned", "in_progress", "done", "blocked"
WAS = [P, W, P, D, W, P, B, P, W, P, D, P]
DAYS = ["2026-12-18", "2026-11-30", "2027-02-26", "2027-01-15", "2026-12-11", "2027-03-31"]


def stopped(field: str, was: list[str], now: list[str]) -> list[str]:
    cells = [Cell(str(n), f"E{n}", *pair) for n, pair in enumerate(zip(was, now, strict=True), 2)]
    return [brake.name for brake in brakes([(field, cells)])]


def test_a_column_sorted_alone_stops() -> None:
    assert stopped("status", WAS, sorted(WAS)) == ["sorted-alone"]
    assert stopped("status", WAS, sorted(WAS, reverse=True)) == ["sorted-alone"]
    assert stopped("due", DAYS, sorted(DAYS)) == ["sorted-alone"]


def test_so_it_does_with_some_facts_typed_before() -> None:
    typed = list(WAS)
    typed[0], typed[4], typed[6] = W, D, D

    assert stopped("status", WAS, sorted(typed)) == ["sorted-alone"]


def test_and_with_one_typed_after() -> None:
    now = sorted(WAS)
    now[5] = B

    assert stopped("status", WAS, now) == ["sorted-alone"]


def test_five_neighbours_with_one_status_stop() -> None:
    assert stopped("status", [P, W, P, W, P, D, P], [D, D, D, D, D, D, P]) == ["filled-down"]
    assert stopped("status", [P, W, P, W, W, P, P], [D, D, D, D, W, P, P]) == []


FINE = {
    "everything went on": ("status", WAS, [W, D, W, D, D, W, W, D, D, W, D, W]),
    "a few went on": ("status", WAS, [W, D, *WAS[2:]]),
    "two changed places": ("due", DAYS, [DAYS[1], DAYS[0], *DAYS[2:]]),
    "all due dates are a month later": (
        "due",
        ["2027-01-29", "2026-12-31", "2027-03-31", "2027-02-26", "2027-04-30"],
        ["2027-02-26", "2027-01-29", "2027-04-30", "2027-03-31", "2027-05-31"],
    ),
    "nothing changed": ("status", WAS, WAS),
    "a column was emptied": ("status", WAS, [""] * len(WAS)),
}


@pytest.mark.parametrize("name", FINE)
def test_a_number_of_changes_alone_does_not(name: str) -> None:
    field, was, now = FINE[name]

    assert stopped(field, was, now) == []
