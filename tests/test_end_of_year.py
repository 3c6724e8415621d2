"""The end of a random year of an invented company: what is counted equals what the facts say, no open item goes away without
an answer, and the next plan is one that `check` accepts.
"""

from __future__ import annotations

from collections import Counter
from copy import deepcopy
from datetime import date, timedelta
from random import Random
from typing import Any, NamedTuple

import pytest
from company_year import FIRST, Dress, Facts, edit, first_facts
from conftest import long
from recording import job, recorded

from seuranta.commands import Outcome
from seuranta.commands.closing import CloseAsk, close
from seuranta.plan.follow.followup import follow_up
from seuranta.plan.follow.outcome import GoalOutcome, PlanOutcome, outcome_of
from seuranta.plan.loading.load import load_bytes
from seuranta.plan.loading.model import Plan
from seuranta.plan.words.findings import KINDS, Severity

SEEDS = [*range(4), *(long(seed) for seed in range(4, 200))]


class Ended(NamedTuple):
    """A year: the facts as they were presented and as they are on the last day, and the text of the plan."""

    presented: Facts
    facts: Facts
    text: str
    end: date
    chance: Random


def ended(seed: int) -> Ended:
    chance = Random(seed)
    facts = first_facts()
    presented, day = deepcopy(facts), FIRST
    for _ in range(chance.randint(10, 60)):
        day += timedelta(days=chance.randint(1, 9))
        edit(facts, day, chance)
        if chance.random() < 0.1:
            _give_up(facts, day, chance)
    end = day + timedelta(days=chance.randint(0, 5))
    month = facts["checkpoints"]["month"]
    month["held"] = {
        on: {} for on in sorted({_first_tuesday(on) for on in month["held"]}) if month["start"] <= on <= end
    }
    return Ended(presented, facts, text_of(facts, chance), end, chance)


def _first_tuesday(day: date) -> date:
    """The agreed day of a month: one that was held on another day is the business of other tests."""
    first = day.replace(day=1)
    return first + timedelta(days=(1 - first.weekday()) % 7)


def _give_up(facts: Facts, day: date, chance: Random) -> None:
    action = chance.choice(list(facts["actions"].values()))
    if action["status"][0] in ("not started", "in progress"):
        action["status"], action["reason"] = ("dropped", day), "nobody needs it"


def text_of(facts: Facts, chance: Random) -> str:
    written = Dress(chance, is_finnish=False, is_windows=False).plan(facts).decode("utf-8-sig")
    return f"presented: {{date: {FIRST}, audience: whole staff}}\n{written}"


def plan_of(text: str) -> Plan:
    plan = load_bytes("roadmap.yaml", text.encode()).plan
    assert plan is not None
    return plan


# --- counts, from the facts alone ---------------------------------------------------------------------------------


def ends(year: Ended, *, is_presented_known: bool) -> Counter[str]:
    counts: Counter[str] = Counter()
    for id_, action in year.facts["actions"].items():
        first = action["moves"][0]["from"] if action["moves"] else action["due"]
        before = year.presented["actions"].get(id_) if is_presented_known else None
        promised = before["due"] if before is not None else first
        status, day = action["status"]
        if status == "done":
            counts["in_time" if day <= promised else "later"] += 1
        else:
            counts["dropped" if status == "dropped" else "left"] += 1
    return counts


def reached_on(goal: dict[str, Any]) -> date | None:
    """The first of the last days in a row on which the number is what it is to be; more is better, unless it began above."""
    target = int(goal["target"].removesuffix(" pcs"))
    days = sorted(goal["readings"])
    falls = bool(days) and goal["readings"][days[0]] > target
    since = None
    for day in days:
        number = goal["readings"][day]
        is_there = number <= target if falls else number >= target
        since = (since or day) if is_there else None
    return since


@pytest.mark.parametrize("is_presented_known", [True, False])
@pytest.mark.parametrize("seed", SEEDS)
def test_what_became_of_a_year_is_what_its_facts_say(seed: int, *, is_presented_known: bool) -> None:
    year = ended(seed)
    presented = plan_of(text_of(year.presented, Random(0))) if is_presented_known else None
    outcome = outcome_of(plan_of(year.text), year.end, presented)

    assert +outcome.ends == +ends(year, is_presented_known=is_presented_known)
    assert {item: goal.reached_on for item, goal in outcome.goals.items()} == {
        item: reached_on(goal) for item, goal in year.facts["goals"].items()
    }
    (month,) = outcome.checkpoints
    held = set(year.facts["checkpoints"]["month"]["held"])
    days = {_first_tuesday(FIRST + timedelta(days=number)) for number in range(30, (year.end - FIRST).days)}
    agreed = held | {day for day in days if date(2026, 10, 6) <= day < year.end}
    assert (month.agreed, month.held, month.extra) == (len(agreed), len(held), 0)
    assert len(outcome.told["M1"]) == len(set(year.facts["communication"]["M1"]["told"]))
    assert outcome.moves == sum(len(action["moves"]) for action in year.facts["actions"].values())
    assert len(outcome.decisions) == len(year.facts["decisions"])
    gone = year.presented["actions"].keys() - year.facts["actions"].keys()
    assert {item.id for item in outcome.removed} == (gone if is_presented_known else set())


# --- closing it ---------------------------------------------------------------------------------------------------


def answers(outcome: PlanOutcome, chance: Random) -> dict[str, dict[str, dict[str, str]]]:
    """An answer for everything that is open, by section and id."""
    by = (outcome.day + timedelta(days=chance.randint(30, 300))).isoformat()
    given: dict[str, dict[str, dict[str, str]]] = {"goals": {}, "actions": {}}
    for goal in outcome.unreached:
        given["goals"][goal.id] = chance.choice(
            [
                {"what to do": "carry over"},
                {"what to do": "carry over", "by": by},
                {"what to do": "make smaller", "target": f"{_smaller(goal)} pcs", "by": by},
                {"what to do": "drop", "reason": "nobody measures it"},
            ]
        )
    for action in outcome.ended("left"):
        given["actions"][action.id] = chance.choice(
            [
                {"what to do": "carry over"},
                {"what to do": "carry over", "due": by},
                {"what to do": "make smaller", "the rest": "Half of it", "due": by},
                {"what to do": "drop", "reason": "no time"},
            ]
        )
    return given


def _smaller(goal: GoalOutcome) -> int:
    """A target that is nearer than that of the goal, as far as there is one."""
    assert goal.goal.target is not None
    target = int(goal.goal.target.value)
    if goal.baseline is None or goal.on.last is None:
        return target - 1
    return int(goal.on.last.value) + (1 if target >= goal.baseline.value else -1)


def written(given: dict[str, dict[str, dict[str, str]]]) -> bytes:
    lines = ["report for a funder: n"]
    for section, items in given.items():
        lines += [f"{section}:"] if items else []
        for item, fields in items.items():
            lines.append(f"  {item}:")
            lines += [f"    {name}: {value}" for name, value in fields.items()]
    return ("\n".join(lines) + "\n").encode()


def closed(year: Ended, given: dict[str, dict[str, dict[str, str]]]) -> Outcome:
    plan_job = job(year.text, "en", today=year.end)
    files = plan_job.files._replace(typed={"a.yaml": written(given)}.get)
    return close(plan_job._replace(files=files), CloseAsk(answers="a.yaml", next_folder="next", suffix="1a2b3c"))


@pytest.mark.parametrize("seed", SEEDS)
def test_no_open_item_goes_away_without_an_answer(seed: int) -> None:
    year = ended(seed)
    outcome = outcome_of(plan_of(year.text), year.end)
    given = answers(outcome, year.chance)
    answer = closed(year, given)
    assert answer.code == 0, answer.told
    after = plan_of(recorded(answer).text or "")
    (text,) = (write.new.decode() for write in answer.writes if write.path == "next/roadmap.yaml")
    following = plan_of(text)

    assert after.closed_on == year.end
    for section, items in given.items():
        kept = getattr(following, section)
        for item, fields in items.items():
            goes_on = fields["what to do"] != "drop"
            assert (item in kept) == goes_on
            assert not goes_on or kept[item].from_plan == f"A year (closed {_said(year.end)}), {item}"
        assert set(kept) <= set(items)
    dropped = {item for item, fields in given["actions"].items() if fields["what to do"] == "drop"}
    assert all(after.actions[item].status == "dropped" and after.actions[item].reason for item in dropped)
    end = outcome_of(after, year.end)
    given_up = {item for item, fields in given["goals"].items() if fields["what to do"] == "drop"}
    assert {goal.id for goal in end.unreached if end.given_up(goal.id) is not None} == given_up
    assert {goal.id for goal in end.carried} == given["goals"].keys() - given_up


def _said(day: date) -> str:
    return f"{day.day} {day.strftime('%b')} {day.year}"


@pytest.mark.parametrize("seed", SEEDS)
def test_what_is_left_without_an_answer_is_named_and_nothing_is_written(seed: int) -> None:
    year = ended(seed)
    given = answers(outcome_of(plan_of(year.text), year.end), year.chance)
    items = [(section, item) for section, of_section in given.items() for item in of_section]
    if not items:
        return
    section, item = year.chance.choice(items)
    del given[section][item]
    answer = closed(year, given)
    assert (answer.code, answer.writes) == (2, ())
    assert f"Still to be answered: {item}: what to do" in answer.told


@pytest.mark.parametrize("seed", SEEDS)
def test_the_next_plan_is_one_that_check_accepts(seed: int) -> None:
    year = ended(seed)
    answer = closed(year, answers(outcome_of(plan_of(year.text), year.end), year.chance))
    (text,) = (write.new for write in answer.writes if write.path == "next/roadmap.yaml")
    loaded = load_bytes("next/roadmap.yaml", text)
    findings = follow_up(loaded, year.end, year.end).findings
    assert [problem.name for problem in loaded.problems if problem.severity is Severity.ERROR] == []
    assert [finding.name for finding in findings if KINDS[finding.name].severity is Severity.ERROR] == []
    assert loaded.plan is not None
    assert loaded.plan.typed_stage == "presentation"
