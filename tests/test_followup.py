"""All that follows from a plan, together: order, ranking, stage, and what holds of every plan."""

from __future__ import annotations

import random
from datetime import date, timedelta
from typing import Any

import pytest
from conftest import REPOSITORY
from following import CALM, DAY, actions, followed, loaded, names, with_items
from hypothesis import given
from hypothesis import strategies as st

from seuranta.plan.follow.actions import CLOSED
from seuranta.plan.follow.followup import FollowUp, errors, follow_up
from seuranta.plan.follow.knock_on import Ids


def test_nothing_is_said_of_a_calm_plan() -> None:
    text = CALM.replace("kind: review, recurrence: monthly, start: 2026-12-08", "date: 2026-10-06")

    assert followed(text, date(2026, 9, 20)).findings == ()


def test_without_a_next_checkpoint_that_is_said_first() -> None:
    text = "title: x\npresented: 2026-09-01\nactions:\n  A: {title: A, start: 2026-12-12, due: 2026-12-01}\n"

    assert [one.name for one in followed(text).findings][:2] == ["no-next-checkpoint", "start-after-due"]


def test_findings_go_from_contradictions_over_actions_and_goals_to_communication() -> None:
    follow = followed(
        with_items("actions", "A: {title: A, due: 2026-11-30}\nB: {due: 2027-01-20, owner: Ann}")
        + "goals:\n  G: {title: G, target: 9, by: 2027-06-30}\n"
        + "feedback:\n  Q: {question: Who?, date: 2026-11-01}\n"
    )
    found = [one.name for one in follow.findings]

    assert found[:3] == ["untitled-item", "overdue-action", "no-next-step"]
    assert found.index("action-without-goal") < found.index("goal-without-action") < found.index("unanswered-question")


def test_problem_spots_are_ranked_by_what_they_hold_up_then_by_days_then_in_plan_order() -> None:
    follow = actions("""
        calm: {title: x, owner: Ann, due: 2027-01-20}
        two: {title: x, owner: Ann, due: 2026-11-30}
        old: {title: x, owner: Ann, due: 2026-10-30}
        same: {title: x, owner: Ann, due: 2026-11-30}
        blocked: {title: x, owner: Ann, due: 2027-01-20, blocked by: x}
        also: {title: x, owner: Ann, due: 2026-11-30}
        B: {title: x, owner: Ann, start: 2027-01-11, due: 2027-01-20, depends on: blocked}
        C: {title: x, owner: Ann, start: 2027-01-11, due: 2027-01-20, depends on: [B, two]}
        D: {title: x, owner: Ann, start: 2027-01-11, due: 2027-01-20, depends on: [B, C], status: done 2026-11-20}
    """)

    found = [(spot.item, tuple(spot.holds_up.actions), spot.days, spot.light) for spot in follow.problem_spots]
    assert found == [
        ("blocked", ("B", "C"), 0, "amber"),
        ("two", ("C",), 1, "red"),
        ("old", (), 32, "red"),
        ("same", (), 1, "red"),
        ("also", (), 1, "red"),
    ]


@pytest.mark.parametrize(
    ("actions_", "count"),
    [
        ("A: {title: A, owner: Ann, due: 2027-01-20}", 0),
        ("A: {title: A, start: 2026-12-12, due: 2026-12-01}", 0),  # all was understood
        ("A: {title: A, owner: Ann, due: soon}", 1),
        ("A: {title: A, owner: Ann, due: soon}\nB: {title: B}\nC: {title: C}", 1),  # and some warnings
        ("A: {title: A, owner: Ann, due: soon}\nB: {title: B, start: 2026-12-12, due: 2026-12-01}", 2),
    ],
)
def test_of_a_file_that_was_understood_in_part_the_errors_are_counted(actions_: str, count: int) -> None:
    text = with_items("actions", actions_)

    assert errors(loaded(text), followed(text)) == count


def test_an_action_knows_its_fields_that_were_not_understood() -> None:
    follow = actions("A: {title: A, due: soon}\nB: {title: B}", rest="goals:\n  B: {title: G, by: soon}\n")

    assert {name: on.unread for name, on in follow.actions.items()} == {"A": {"due"}, "B": frozenset()}


@pytest.mark.parametrize(
    ("name", "section", "unread"),
    [
        ("no-next-checkpoint", "checkpoints", "{c: {date: 2026-10-06, held: 2026-10-06}}"),
        ("no-next-checkpoint", "checkpoints", "soon"),
        ("no-next-checkpoint", "checkpoints", "{c: [soon]}"),
        ("no-recurring-message", "communication", "{m: {audience: whole staff, date: 2026-12-08}}"),
        ("no-recurring-message", "communication", "soon"),
        ("no-recurring-message", "communication", "{m: {audience: whole staff, date: 2026-12-08}, n: [soon]}"),
    ],
)
def test_what_could_not_be_read_may_be_what_is_missing(name: str, section: str, unread: str) -> None:
    found = followed(f"title: x\npresented: 2026-09-01\n{section}: {unread}\n").findings

    assert (name in [one.name for one in found]) == ("soon" not in unread)


@pytest.mark.parametrize(
    ("goal", "due", "goals", "promised_on"),
    [
        ("G3", "2027-01-22", ("G2", "G3"), date(2027, 2, 9)),
        ("[G1, G2]", "2027-02-09", ("G1", "G2"), date(2027, 2, 9)),
        ("G9", "2027-02-10", ("G2",), date(2027, 3, 9)),  # of a goal that is not there nothing is known
        ("G2", "2028-12-01", ("G2",), None),  # after every checkpoint that is shown
        ("G2", "ongoing", ("G2",), None),
    ],
)
def test_what_is_held_up_has_goals_and_was_promised(
    goal: str, due: str, goals: tuple[str, ...], promised_on: date | None
) -> None:
    follow = actions(
        f"""
        A: {{title: x, owner: Ann, goal: G2, due: 2026-11-13}}
        B: {{title: x, owner: Ann, goal: {goal}, start: 2027-01-11, due: {due}, depends on: A}}
        """,
        rest="goals:\n  G1: {title: x}\n  G2: {title: x}\n  G3: {title: x}\n",
    )

    assert follow.problem_spots[0].holds_up == (("B",), goals, promised_on)


def test_in_a_ring_each_holds_up_the_others() -> None:
    follow = actions("""
        A: {title: x, owner: Ann, due: 2026-11-30, depends on: C}
        B: {title: x, owner: Ann, due: 2026-12-30, depends on: A}
        C: {title: x, owner: Ann, due: 2026-12-30, depends on: B}
        D: {title: x, owner: Ann, due: 2026-12-30, depends on: B}
    """)

    assert follow.problem_spots[0].holds_up.actions == ("B", "C", "D")


@pytest.mark.parametrize(
    ("head", "stage"),
    [
        ("title: x", "follow_up"),
        ("presented: 2026-12-01", "follow_up"),
        ("presented: 2026-12-02", "presentation"),
        ("stage: workshop", "workshop"),
        ("stage: materials\npresented: 2026-12-02", "materials"),
        ("stage: follow up\npresented: 2026-12-02", "presentation"),
        ("vaihe: seuranta", "follow_up"),
    ],
)
def test_stage(head: str, stage: str) -> None:
    follow = followed(head + "\ngoals:\n  G: {title: G, baseline: 0, target: 9, by: 2027-06-30}\n")

    assert follow.stage == stage
    assert ("no-fresh-reading" in names(follow, "G")) is (stage == "follow_up")
    assert ("no-next-checkpoint" in {one.name for one in follow.findings}) is (stage == "follow_up")


FACTS = """
actions:
  A: {title: A, owner: Ann, goal: G, due: 2026-12-20, status: done 2026-12-05}
  B: {title: B, owner: Ann, goal: G, due: 2027-01-20, moves: [{date: 2026-12-05, from: 2026-11-20, reason: x}]}
goals:
  G: {title: G, baseline: 0, target: 9, by: 2027-06-30, readings: {2026-11-20: 3, 2026-12-05: 9}}
feedback:
  Q: {question: Who?, date: 2026-11-01, answer: Ann, answered on: 2026-12-05}
decisions:
  D: {decision: later, date: 2026-12-05}
"""


def test_facts_after_the_day_have_not_happened_yet() -> None:
    before, after = followed(CALM + FACTS, date(2026, 12, 4)), followed(CALM + FACTS, date(2026, 12, 5))

    assert [before.actions["A"].state, after.actions["A"].state] == ["on_schedule", "done"]
    assert [before.actions["B"].state, after.actions["B"].state] == ["overdue", "on_schedule"]
    assert [before.goals["G"].state, after.goals["G"].state] == ["on_pace", "achieved"]
    assert [before.unanswered, after.unanswered] == [("Q",), ()]


def test_facts_after_today_are_told_one_by_one() -> None:
    found = [one for one in followed(CALM + FACTS, DAY, DAY).findings if one.name == "fact-in-future"]

    assert [(one.item, one.args["field"].field) for one in found] == [  # type: ignore[union-attr]
        ("G", "readings"),
        ("A", "status"),
        ("B", "moves"),
        ("Q", "answered_on"),
        ("D", "date"),
    ]
    for day, today in ((DAY, None), (DAY, date(2026, 12, 5))):
        assert not [one for one in followed(CALM + FACTS, day, today).findings if one.name == "fact-in-future"]


@pytest.mark.parametrize(
    ("fields", "told"),
    [
        ("status: done, done on: 2026-12-05", ["done_on"]),
        ("status: done 2026-12-05, done on: 2026-12-05", ["status"]),
        ("status: done 2026-12-05, done on: 2026-12-06", ["status", "done_on"]),
    ],
)
def test_a_day_ahead_that_is_typed_twice_is_told_once(fields: str, told: list[str]) -> None:
    found = actions(f"A: {{title: A, owner: Ann, {fields}}}", DAY, DAY).findings

    assert [one.args["field"].field for one in found if one.name == "fact-in-future"] == told  # type: ignore[union-attr]


def test_ids_kept_as_bits_are_a_sequence() -> None:
    some = Ids(("a", "b", "c", "d"), 0b1011)

    assert (len(some), tuple(some), some[0], some[-1], some[:2]) == (3, ("a", "b", "d"), "a", "d", ("a", "b"))
    assert some == ("a", "b", "d")
    assert some != ("a", "b")
    assert "d" in some
    assert "c" not in some
    assert not Ids(("a",), 0)
    assert hash(some) == hash(("a", "b", "d"))
    assert repr(some) == "('a', 'b', 'd')"


# --- what holds of every plan


days = st.dates(date(2026, 8, 1), date(2027, 3, 1))
few = st.integers(0, 5).map(str)


@st.composite
def fields(draw: st.DrawFn) -> str:
    """The fields of an action, often contradicting each other."""
    found = [f"title: {draw(few)}"]
    maybe = {
        "start": days,
        "due": st.one_of(days, st.sampled_from(["ongoing", "soon", "12/2026"])),
        "owner": st.sampled_from(["Ann", "team"]),
        "goal": st.sampled_from(["G0", "G1", "[G0, G1]", "G9"]),
        "status": st.one_of(
            st.sampled_from(["planned", "in progress", "blocked", "done", "dropped", "dnoe"]),
            st.tuples(st.sampled_from(["blocked", "done", "dropped"]), days).map(lambda two: f"{two[0]} {two[1]}"),
        ),
        "done on": days,
        "blocked by": few,
        "reason": few,
        "next step": few,
        "depends on": st.lists(few, max_size=3).map(lambda ids: f"[{', '.join(ids)}]"),
        "moves": st.lists(st.tuples(days, days), max_size=4).map(
            lambda moves: f"[{', '.join(f'{{date: {on}, from: {old}}}' for on, old in moves)}]"
        ),
    }
    for name, values in maybe.items():
        value = draw(st.one_of(st.none(), values))
        if value is not None:
            found.append(f"{name}: {value}")
    return "{" + ", ".join(found) + "}"


@st.composite
def goal_fields(draw: st.DrawFn) -> str:
    numbers = st.integers(-3, 9)
    by_day = st.dictionaries(days, numbers, max_size=5).map(
        lambda readings: "{" + ", ".join(f"{day}: {value}" for day, value in readings.items()) + "}"
    )
    maybe: dict[str, st.SearchStrategy[Any]] = {
        "baseline": st.one_of(
            numbers, st.tuples(days, numbers).map(lambda two: f"{{date: {two[0]}, value: {two[1]}}}")
        ),
        "interim targets": by_day,
        "target": st.one_of(
            numbers, numbers.map(lambda one: f"at least {one}"), numbers.map(lambda one: f"at most {one}")
        ),
        "by": days,
        "interval": st.sampled_from(["week", "month", "year"]),
        "readings": by_day,
        "achieved on": days,
    }
    found = [
        f"{name}: {value}"
        for name, values in maybe.items()
        if (value := draw(st.one_of(st.none(), values))) is not None
    ]
    return "{" + ", ".join(["title: x", *found]) + "}"


@st.composite
def plans(draw: st.DrawFn) -> str:
    held = sorted(draw(st.sets(days, max_size=4)))
    head = draw(st.sampled_from(["", "presented: 2026-09-01", "presented: 2026-12-20", "stage: workshop"]))
    lines = [
        f"title: x\n{head}\nteam: [Ann, Ben]\nbreaks:\n  B: 2026-12-23–2027-01-06\ngoals:",
        *(f"  G{at}: {draw(goal_fields())}" for at in range(2)),
        "actions:",
        *(f"  {at}: {draw(fields())}" for at in range(draw(st.integers(0, 6)))),
        "checkpoints:",
        f"  m: {{title: m, recurrence: every second Tuesday, start: 2026-09-01, held: [{', '.join(map(str, held))}]}}",
    ]
    return "\n".join(lines) + "\n"


@given(plans(), days)
def test_every_action_has_one_state_and_the_counts_add_up(text: str, day: date) -> None:
    follow = followed(text, day, day)
    open_ones = [name for name, on in follow.actions.items() if on.is_open]

    for on in follow.actions.values():
        assert (on.state in CLOSED) is not on.is_open
        assert (on.light is None) is (on.state in CLOSED)
        assert on.is_open or not (on.waits_for or on.clashes or on.is_problem or on.is_due_soon)
        assert set(on.waits_for) <= set(open_ones)
    assert {spot.item for spot in follow.problem_spots} == {n for n, on in follow.actions.items() if on.is_problem}
    for spot in follow.problem_spots:
        assert set(spot.holds_up.actions) <= set(open_ones) - {spot.item}


@given(plans(), days)
def test_a_promise_has_one_outcome_in_an_interval(text: str, day: date) -> None:
    follow = followed(text, day, day)
    for interval in follow.intervals:
        ids = [name for ids in interval.outcomes.values() for name in ids]
        assert len(ids) == len(set(ids))
        assert interval.first < interval.last <= day
    assert sum(interval.is_open for interval in follow.intervals) <= 1


@given(plans(), days, st.randoms(use_true_random=False))
def test_the_order_of_the_plan_changes_order_only(text: str, day: date, shuffle: random.Random) -> None:
    read = loaded(text)
    assert read.plan is not None
    ids = list(read.plan.actions)
    shuffle.shuffle(ids)
    shuffled = read.plan.model_copy(update={"actions": {name: read.plan.actions[name] for name in ids}})

    one = follow_up(read, day, day)
    two = follow_up(read._replace(plan=shuffled), day, day)

    assert {name: (on.state, on.light, on.clashes) for name, on in one.actions.items()} == {
        name: (on.state, on.light, on.clashes) for name, on in two.actions.items()
    }
    assert told(one) == told(two)


def told(follow: FollowUp) -> set[tuple[str, str | None]]:
    """What is found, apart from rings, which are told at the first of them."""
    return {(one.name, one.item) for one in follow.findings if one.name != "dependency-cycle"}


@given(plans(), days)
def test_a_day_later_nothing_has_unhappened(text: str, day: date) -> None:
    before, after = followed(text, day), followed(text, day + timedelta(1))

    for name, on in before.actions.items():
        assert on.is_open or not after.actions[name].is_open
        assert len(on.fact.moves) <= len(after.actions[name].fact.moves)
    for name, goal in before.goals.items():
        assert set(goal.readings) <= set(after.goals[name].readings)


EXAMPLES = [path.read_text(encoding="utf-8") for path in sorted((REPOSITORY / "examples").glob("*/roadmap.yaml"))]


@given(st.sampled_from(EXAMPLES), st.randoms(use_true_random=False), days)
def test_whatever_is_left_of_a_torn_plan_is_followed(text: str, tear: random.Random, day: date) -> None:
    """Lines that are lost, doubled, swapped or moved inward."""
    lines = text.splitlines()
    for _ in range(tear.randrange(1, 8)):
        at, other = tear.randrange(len(lines)), tear.randrange(len(lines))
        change = tear.randrange(4)
        if change == 0:
            del lines[at]
        elif change == 1:
            lines.insert(at, lines[at])
        elif change == 2:
            lines[at], lines[other] = lines[other], lines[at]
        else:
            lines[at] = "  " + lines[at]
    read = loaded("\n".join(lines))

    if read.plan is not None:
        for finding in follow_up(read, day, day).findings:
            assert read.diagnostic(finding).severity


@pytest.mark.parametrize("day", [date(1, 1, 1), date(9999, 12, 31)])
def test_the_first_and_the_last_day_of_all_calendars(day: date) -> None:
    follow = followed(CALM + FACTS + "breaks:\n  B: 23.12.2026–6.1.2027\n", day, day)

    assert follow.stage == ("presentation" if day < DAY else "follow_up")


# --- speed


def chain(count: int) -> str:
    """Late actions that all wait for the one before."""
    lines = (f"  {at}: {{title: x, owner: Ann, due: 2026-11-30, depends on: {at - 1}}}" for at in range(1, count))
    return CALM + "actions:\n  0: {title: x, owner: Ann, due: 2026-11-30}\n" + "\n".join(lines) + "\n"


def test_a_chain_of_thousands_of_late_actions_is_followed_in_one_walk() -> None:
    read = loaded(chain(2_000))

    follow = follow_up(read, DAY, DAY)  # quadratic work would take minutes

    assert [len(spot.holds_up.actions) for spot in follow.problem_spots[:2]] == [1_999, 1_998]
    assert follow.problem_spots[-2].holds_up.actions == ("1999",)


@pytest.mark.parametrize("nothing", ["", " ~", ' ""'])
def test_a_field_that_is_empty_is_told_where_it_stands(nothing: str) -> None:
    text = CALM + f"actions:\n  1:\n    title:{nothing}\n    owner:{nothing}\n    due:{nothing}\n"
    found = {one.name: one for one in followed(text).findings if one.item == "1"}

    assert found.keys() == {"untitled-item", "unowned-action", "unscheduled-action"}
    assert [one.at.path for one in found.values()] == [("title",), ("due",), ("owner",)]
    assert all(one.args["empty"] is not None for one in found.values())
