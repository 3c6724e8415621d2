"""Each stage before the follow-up says what it needs, and nothing that belongs to a later one."""

from __future__ import annotations

import pytest
from following import followed
from screens import shown

from seuranta.output.screen.status_preparation import preparation
from seuranta.output.words.stage_texts import AFTER_STAGE, NEEDS

STAGES = ("preparation", "materials", "workshop", "presentation")
SAYS = {
    "service": "Describe the service",
    "goals": "short-term goals",
    "starts": "Find out the figure that",
    "actions": 'Under "actions"',
    "checkpoints": "when you will come back to the plan, and write",
    "messages": "when the whole staff will be told",
}
ASKS = {
    "preparation": ("service", "goals"),
    "materials": ("service", "goals"),
    "workshop": ("goals", "actions", "checkpoints"),
    "presentation": ("service", "goals", "actions", "checkpoints", "messages"),
}


def guidance(stage: str, more: str = "", language: str = "en") -> str:
    follow = followed(f"title: Care\nstage: {stage.replace('preparation', 'preliminary tasks')}\n{more}")
    return " ".join(shown(preparation(follow, language, 200, "")).split())


@pytest.mark.parametrize("stage", STAGES)
def test_a_stage_asks_for_what_is_its_own(stage: str) -> None:
    said = guidance(stage)

    assert {name for name, words in SAYS.items() if words in said} == set(ASKS[stage])
    assert said.startswith(NEEDS[stage].en)
    assert said.endswith(AFTER_STAGE[stage].en)


@pytest.mark.parametrize("language", ["fi", "en"])
def test_no_two_stages_say_the_same(language: str) -> None:
    assert len({guidance(stage, language=language) for stage in STAGES}) == len(STAGES)


@pytest.mark.parametrize(("goal", "is_known"), [
    ("target: 6 pcs, by: 2027-06-30", False),
    ("target: 6 pcs, baseline: 1, by: 2027-06-30", True),
    ("target: 6 pcs, by: 2027-06-30, readings: {2026-11-02: 2}", True),
    ("target: at least 98 %", True),
    ("by: 2027-06-30", True),
])  # fmt: skip
def test_the_material_needs_a_figure_to_start_from_where_a_number_is_to_change(goal: str, *, is_known: bool) -> None:
    said = guidance("materials", f"goals:\n  G1: {{title: Contracts, {goal}}}\n")

    assert ("Find out the figure that these goals start from: G1" in said) is not is_known
    assert ("1 goal has a figure to start from." in said) is is_known
