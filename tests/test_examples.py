"""The two example plans as of 1.12.2026, against what was worked out by other means: `data/examples.json`."""

from __future__ import annotations

import json
from datetime import date
from fractions import Fraction
from functools import cache
from typing import Any

import pytest
from conftest import REPOSITORY

from seuranta.commands import PlanFile
from seuranta.output.json.status import status_json
from seuranta.output.words.text import round_half_up
from seuranta.plan.follow.communication import messages_on
from seuranta.plan.follow.followup import FollowUp
from seuranta.plan.follow.promises import strip
from seuranta.plan.loading.load import load_bytes
from seuranta.plan.words.diagnostic import Finding

DAY = date(2026, 12, 1)
ORACLE = json.loads((REPOSITORY / "tests/data/examples.json").read_text(encoding="utf-8"))
COMPANIES = {"konepaja": "Konepaja Keksitty Oy", "pine": "Imaginary Pine Software Ltd"}
both = pytest.mark.parametrize("name", list(COMPANIES))


@cache
def plan_file(name: str) -> PlanFile:
    data = (REPOSITORY / "examples" / name / "roadmap.yaml").read_bytes()
    return PlanFile(f"examples/{name}/roadmap.yaml", load_bytes("roadmap.yaml", data), DAY)


def expected(name: str) -> Any:
    return ORACLE[COMPANIES[name]]["expected"]


def follow(name: str) -> FollowUp:
    found = plan_file(name).follow
    assert found is not None
    return found


def rounded(value: Fraction | None) -> float | None:
    return None if value is None else float(round_half_up(value))


@both
def test_nothing_is_wrong_with_the_file(name: str) -> None:
    assert plan_file(name).loaded.problems == ()


@both
def test_status(name: str) -> None:
    (found,) = status_json([plan_file(name)])["plans"]
    oracle = expected(name)["status"]
    actions = found["actions"]

    assert actions.pop("active") == actions["total"] - len(actions["dropped"])
    assert (actions.pop("late_step"), actions.pop("lapses")) == ([], {})
    assert {key: found[key] for key in oracle} == oracle


@both
def test_action_states(name: str) -> None:
    found = {
        key: {
            "state": on.state,
            "light": on.light,
            "waits_for": list(on.waits_for),
            "clashes": {other: due.isoformat() for other, due in on.clashes.items()},
        }
        for key, on in follow(name).actions.items()
    }

    assert found == expected(name)["action_states"]


@both
def test_goal_details(name: str) -> None:
    found = {
        key: {
            "gap": rounded(on.gap),
            "too_early": on.too_early,
            "direction": on.direction,
            "forecast": on.forecast.isoformat() if on.forecast else None,
        }
        for key, on in follow(name).goals.items()
    }

    assert found == expected(name)["goal_details"]


@both
def test_promise_strip(name: str) -> None:
    assert strip(follow(name).intervals) == expected(name)["promise_strip"]


@both
def test_knock_on_in_rank_order(name: str) -> None:
    found = [
        {
            "item": spot.item,
            "days": spot.days,
            "actions": list(spot.holds_up.actions),
            "goals": list(spot.holds_up.goals),
        }
        for spot in follow(name).problem_spots
    ]

    assert found == expected(name)["knock_on"]


@both
def test_occurrences(name: str) -> None:
    found = [
        {
            "series": one.series,
            "slot": one.slot.isoformat(),
            "date": one.day.isoformat(),
            "time": one.time.isoformat("minutes") if one.time else None,
            "state": one.state,
        }
        for one in follow(name).checkpoints.occurrences
    ]

    assert found == expected(name)["occurrences"]


@both
def test_message_slots(name: str) -> None:
    until = date(2026, 12, 22)
    plan, checkpoints = follow(name).plan, follow(name).checkpoints
    found = {
        key: [slot.isoformat() for slot in one.slots if slot <= until]
        for key, one in messages_on(plan, checkpoints, DAY).items()
    }

    assert found == expected(name)["message_slots"]


def identity(finding: Finding) -> tuple[str, str | None, str | None]:
    slot = finding.args["day"] if finding.name == "checkpoint-on-day-off" else None
    return finding.name, finding.item, slot.isoformat() if isinstance(slot, date) else None


@both
def test_findings(name: str) -> None:
    found = [identity(one) for one in follow(name).findings]
    oracle = [(one["name"], one["item"], one.get("slot")) for one in expected(name)["findings"]]

    assert sorted(found, key=str) == sorted(oracle, key=str)
