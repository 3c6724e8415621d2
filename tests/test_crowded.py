"""Due dates that stand too close: one line in the preparation of a meeting, and nowhere else."""

from __future__ import annotations

import json
from collections.abc import Callable, Sequence
from datetime import date, timedelta
from pathlib import Path

import pytest
from conftest import Answer
from following import CALM, actions
from git_repositories import write_plan

from seuranta.plan.follow.crowded import CrowdedDay, CrowdedOwner, crowded_day, crowded_owner

Run = Callable[..., Answer]
FIRST = date(2026, 12, 8)
"""The day of the meeting."""


def due(*rows: tuple[str, int], more: str = "") -> str:
    """Actions by owner and days after the meeting; three owners in any case."""
    others = ("Ann", 60), ("Ben", 61), ("Eve", 62)
    lines = [
        f"{number}: {{title: T{number}, owner: {owner}, due: {FIRST + timedelta(days=days)}}}"
        for number, (owner, days) in enumerate((*rows, *others), 1)
    ]
    return "\n".join((*lines, more))


@pytest.mark.parametrize(
    ("rows", "crowd"),
    [
        ([("Eve", 1)] * 5 + [("Ann", 2)] * 2, (5, 7)),
        ([("Eve", 14)] * 5, (5, 5)),
        ([("Eve", 1)] * 4, None),
        ([("Eve", 1)] * 5 + [("Ann", 2)] * 3, None),
        ([("Eve", 1)] * 4 + [("Eve", 15)] * 5, None),
        ([("Eve", -1)] * 5, None),
        ([("Eve", 0)] * 8 + [("Ann", 2)] * 3, (8, 11)),
    ],
)
def test_most_of_what_is_due_with_one_person(rows: Sequence[tuple[str, int]], crowd: tuple[int, int] | None) -> None:
    follow = actions(due(*rows))

    assert crowded_owner(follow.actions.values(), FIRST) == (None if crowd is None else CrowdedOwner("Eve", *crowd))


def test_where_two_own_everything_nobody_else_can_help() -> None:
    assert crowded_owner(actions(due(*[("Eve", 1)] * 6).replace("Ben", "Ann")).actions.values(), FIRST) is None
    assert crowded_owner(actions(due(*[("team", 1)] * 6)).actions.values(), FIRST) is None


@pytest.mark.parametrize(("many", "is_told"), [(8, False), (9, True)])
def test_more_than_eight_on_one_day(many: int, *, is_told: bool) -> None:
    follow = actions(
        due(*[(f"P{number}", 20) for number in range(many)], more="Z: {title: Z, status: done 2026-11-30}")
    )

    expected = CrowdedDay(FIRST + timedelta(days=20), many) if is_told else None
    assert crowded_day(follow.actions.values(), FIRST) == expected
    assert crowded_day(follow.actions.values(), FIRST + timedelta(days=21)) is None


OWNER = {
    "en": "In the next 14 days, 9 actions are due, and Eve owns 9 of them: what should be moved, and who can help?",
    "fi": "Seuraavien 14 päivän 9 määräajasta 9 on samalla vastuuhenkilöllä (Eve): mitä siirretään ja kuka auttaa?",
}
DAY = {
    "en": "On Fri 11 Dec, 9 actions are due: what should be moved?",
    "fi": "Samana päivänä (pe 11.12.) on 9 toimenpiteen määräaika: mitä siirretään?",
}


@pytest.mark.parametrize("language", ["fi", "en"])
def test_it_is_told_in_the_preparation_and_nowhere_else(seuranta: Run, tmp_path: Path, language: str) -> None:
    lines = "".join(f"  {line}\n" for line in due(*[("Eve", 3)] * 9).splitlines())
    folder = write_plan(tmp_path / "plan", f"{CALM}actions:\n{lines}").parent
    said = (OWNER[language], DAY[language])

    def told(*typed: str) -> str:
        answer = seuranta(*typed, "--lang", language, folder=folder)
        return " ".join(answer.out.replace("\u00a0", " ").replace("\n#", " ").split())

    agenda = told("agenda", "--stdout")
    prepared = told("meet", "--prepare", "--dry-run")

    assert all(agenda.count(sentence) == 1 for sentence in said)
    assert all(prepared.count(sentence) == 1 for sentence in said)
    for typed in (
        ("status",),
        ("check", "--strict"),
        ("report", "--stdout"),
        ("list",),
        ("status", "--format", "json"),
    ):
        assert not any(sentence in told(*typed) for sentence in said)
    assert "crowd" not in json.dumps(json.loads(seuranta("status", "--format", "json", folder=folder).out))
