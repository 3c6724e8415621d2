"""What a row of our own workbook remembers comes back whole, and nothing else is taken for it."""

from __future__ import annotations

from pathlib import Path

import pytest
from conftest import REPOSITORY
from following import loaded
from hypothesis import example, given
from hypothesis import strategies as st

from seuranta.plan.loading.model import Action, Goal, Plan
from seuranta.plan.tables import memory
from seuranta.plan.tables.memory import LONGEST, Memory, cell_text, is_cut, remembered, step_text, typed_step, written

LONGEST_CELL = 32_767
"""UTF-16 units, as Excel counts."""
PLANS = sorted((REPOSITORY / "examples").glob("*/roadmap.yaml"))


def plan_of(text: str) -> Plan:
    plan = loaded(text).plan
    assert plan is not None
    return plan


@pytest.mark.parametrize("path", PLANS, ids=lambda path: path.parent.name)
def test_every_item_of_the_examples_is_remembered(path: Path) -> None:
    plan = plan_of(path.read_text(encoding="utf-8"))
    memories = [memory.of_action("a plan", action) for action in plan.actions.values()]
    memories += [memory.of_goal("a plan", goal) for goal in plan.goals.values()]
    assert memories
    for item in memories:
        assert remembered(written(item)) == item


def test_what_an_action_remembers() -> None:
    plan = plan_of(
        "title: A\nlanguage: en\nactions:\n  8:\n    title: Report on  the phone\n    owner: Mikko\n"
        "    due: week 50/2026\n    status: blocked 2026-11-20\n    blocked by: no data\n"
        "    next step: {what: Ask Testiteräs, who: Raija, by: 2026-12-02}\n"
    )
    of_action = memory.of_action("a", plan.actions["8"])
    assert of_action.values == {
        "title": "Report on the phone",
        "owner": "Mikko",
        "due": "2026-12-11",
        "status": "blocked",
        "why": "no data",
        "next_step": "Ask Testiteräs",
        "who": "Raija",
        "by": "2026-12-02",
    }
    assert of_action.value("day") == ""
    assert step_text(of_action, "fi") == "Ask Testiteräs (Raija, 2.12.2026)"
    assert step_text(of_action, "en") == "Ask Testiteräs (Raija, 2026-12-02)"


def test_what_a_goal_remembers() -> None:
    plan = plan_of(
        "title: A\nlanguage: en\ngoals:\n  G1:\n    title: Customers\n    target: 8 customers\n"
        "    readings: {2026-10-30: 1, 2026-11-30: '2,5'}\n"
    )
    assert memory.of_goal("a", plan.goals["G1"]).values == {"title": "Customers", "now": "2.5", "now_on": "2026-11-30"}


@given(st.text(), st.text(), st.text(alphabet='"\\\U0001f600a', min_size=1).map(lambda text: text * LONGEST))
@example("=1+1", "\x07", '"' * 2 * LONGEST)
def test_any_text_comes_back_and_fits_into_a_cell(first: str, second: str, long: str) -> None:
    values = {"title": cell_text(first), "why": cell_text(second)}
    values |= {name: cell_text(long) for name in ("owner", "next_step", "who")}
    item = Memory("plan", "action", "8", {name: value for name, value in values.items() if value})
    assert remembered(written(item)) == item
    assert len(written(item).encode("utf-16-le")) // 2 <= LONGEST_CELL


@given(st.text())
def test_a_text_of_a_cell_stays_what_it_is(text: str) -> None:
    assert cell_text(cell_text(text)) == cell_text(text)
    assert "\n" not in cell_text(text)


def test_a_cut_text_says_so() -> None:
    assert is_cut(cell_text("a" * (LONGEST + 1)))
    assert not is_cut(cell_text("a" * LONGEST))
    assert len(cell_text("a" * (LONGEST + 1))) == LONGEST


@pytest.mark.parametrize(
    "text",
    [
        "",
        "Report",
        "{",
        "{}",
        '{"v":2,"plan":"a","kind":"action","id":"8"}',
        '{"v":1,"plan":"a","kind":"person","id":"8"}',
        '{"v":1,"plan":"","kind":"action","id":"8"}',
        '{"v":1,"plan":"a","kind":"action"}',
        '{"v":1,"plan":"a","kind":"action","id":8}',
        '{"v":1,"plan":"a","kind":["action"],"id":"8"}',
        '{"v":' * 100_000,
    ],
)
def test_what_is_not_whole_is_no_memory(text: str) -> None:
    assert remembered(text) is None


@given(st.text(), st.booleans())
def test_who_takes_a_step_is_kept_where_it_still_stands_there(typed: str, is_finnish: bool) -> None:
    of_action = Memory("a", "action", "8", {"next_step": "Ask", "who": "Raija", "by": "2026-12-02"})
    behind = step_text(of_action, "fi" if is_finnish else "en").removeprefix("Ask")
    assert typed_step(typed + behind, of_action) == (typed, "Raija", "2026-12-02")


@pytest.mark.parametrize(
    ("typed", "step"),
    [
        ("Ask (Raija, 4.12.2026)", ("Ask", "Raija", "2026-12-04")),
        ("Ask (Mikko Ala-Aho, 2026-12-04)", ("Ask", "Mikko Ala-Aho", "2026-12-04")),
        ("Ask again (4.12.2026)", ("Ask again", "", "2026-12-04")),
        ("Ask (Raija, 31.2.2026)", ("Ask (Raija, 31.2.2026)", "", "")),
        ("Ask (Raija, soon)", ("Ask (Raija, soon)", "", "")),
        ("Ask (1, 2, 4.12.2026)", ("Ask (1, 2, 4.12.2026)", "", "")),
    ],
)
def test_another_name_or_day_behind_a_step_is_taken(typed: str, step: tuple[str, str, str]) -> None:
    of_action = Memory("a", "action", "8", {"next_step": "Ask", "who": "Raija", "by": "2026-12-02"})
    assert typed_step(typed, of_action) == step


def test_a_step_that_was_typed_anew_is_all_that_was_typed() -> None:
    of_action = Memory("a", "action", "8", {"next_step": "Ask", "who": "Raija"})
    assert typed_step("Ask (draft)", of_action) == ("Ask (draft)", "", "")
    assert typed_step("Ask (Raija)", Memory("a", "action", "8", {})) == ("Ask (Raija)", "", "")


def test_an_empty_item_remembers_whose_it_is() -> None:
    assert remembered(written(memory.of_action("a", Action(id="8")))) == Memory(
        "a", "action", "8", {"title": "(8)", "status": "planned"}
    )
    assert remembered(written(memory.of_goal("a", Goal(id="T1")))) == Memory("a", "goal", "T1", {"title": "(T1)"})
