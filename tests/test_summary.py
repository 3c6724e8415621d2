"""The summary of plans for pages that many people see: the counts of the status, and nothing that tells who or what."""

from __future__ import annotations

import json
from typing import Any

import pytest
from conftest import REPOSITORY, Golden
from screens import example
from test_examples import plan_file

from seuranta.output.json.status import status_json
from seuranta.output.json.summary import summary_json

both = pytest.mark.parametrize("name", ["konepaja", "pine"])


def summary(name: str) -> dict[str, Any]:
    (plan,) = summary_json([example(name)[1]])["plans"]
    assert isinstance(plan, dict)
    return plan


@both
def test_it_counts_what_the_status_lists(name: str) -> None:
    (status,) = status_json([plan_file(name)])["plans"]
    found = summary(name)

    for mark in ("done", "dropped", "overdue", "due_soon", "blocked"):
        assert found["actions"][mark] == len(status["actions"][mark])
    assert found["actions"]["total"] == status["actions"]["total"]
    assert found["actions"]["open"] == status["actions"]["open"]
    assert found["checkpoints"] == status["checkpoints"] | {"missed": len(status["checkpoints"]["missed"])}
    assert found["questions"]["unanswered"] == len(status["questions"]["unanswered"])


@both
def test_every_goal_has_one_light(name: str) -> None:
    goals = dict(summary(name)["goals"])

    assert goals.pop("total") == sum(goals.values()) == len(example(name)[1].goals)


@both
def test_nobody_is_named_in_it(name: str) -> None:
    plan = example(name)[1].plan
    text = json.dumps(summary(name), ensure_ascii=False)

    assert plan.people
    assert not [person for person in plan.people if person in text]
    assert not [action.title for action in plan.actions.values() if (action.title or "-") in text]


def test_as_it_is_written(golden: Golden) -> None:
    text = json.dumps(summary_json([example("konepaja")[1]]), ensure_ascii=False, indent=2) + "\n"

    golden.check(REPOSITORY / "tests" / "golden" / "formats" / "summary.json", text)
