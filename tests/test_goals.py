"""Where a goal stands on a day and what is said of it: a table for each rule and its edge."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from fractions import Fraction

import pytest
from following import DAY, followed, goals, names, one, with_items

from seuranta.plan.follow.goals import GoalOn, Reading, baseline_of, expected_line
from seuranta.plan.loading.model import Plan

STAFFED = """
actions:
  1: {title: A, owner: Ann, goal: G, due: 2027-01-20}
"""
"""An action for the goal G, so that nothing is said of its lack."""


def goal(fields: str, day: date = date(2026, 12, 1)) -> GoalOn:
    return goals(f"G: {{title: G, {fields}}}", day).goals["G"]


def plan_of(on: GoalOn) -> Plan:
    """A plan with that goal alone."""
    return followed(with_items("goals", "G: {title: G}")).plan.model_copy(update={"goals": {"G": on.goal}})


def found(fields: str, day: date = date(2026, 12, 1), rest: str = STAFFED) -> list[str]:
    return names(goals(f"G: {{title: G, {fields}}}", day, rest=rest), "G")


RISING = "baseline: {date: 2026-09-01, value: 0}, target: 100, by: 2026-12-10, interval: month"
"""One a day: a hundred days from 0 to 100; on 21.10. half of the way, 50."""
FALLING = "baseline: {date: 2026-09-01, value: 100}, target: 0, by: 2026-12-10, interval: month"
OCTOBER = date(2026, 10, 21)


@pytest.mark.parametrize(
    ("reading", "state", "light", "ratio"),
    [
        ("50", "on_pace", "green", Fraction(1)),
        ("80", "on_pace", "green", Fraction(8, 5)),
        ("45", "on_pace", "green", Fraction(9, 10)),
        ("44.99", "behind", "amber", Fraction(4499, 5000)),
        ("30", "behind", "amber", Fraction(6, 10)),
        ("29.99", "at_risk", "red", Fraction(2999, 5000)),
        ("-5", "at_risk", "red", Fraction(-1, 10)),
        ("100", "achieved", "green", Fraction(2)),
    ],
)
def test_pace_of_rising_and_falling_measures(reading: str, state: str, light: str, ratio: Fraction) -> None:
    rising = goal(f"{RISING}, readings: {{2026-10-21: {reading}}}", OCTOBER)
    falling = goal(f"{FALLING}, readings: {{2026-10-21: {100 - Decimal(reading)}}}", OCTOBER)

    assert (rising.state, rising.light, rising.ratio, rising.expected) == (state, light, ratio, Fraction(50))
    assert (falling.state, falling.light, falling.ratio, falling.expected) == (state, light, ratio, Fraction(50))
    assert rising.gap == -(falling.gap or 0)


@pytest.mark.parametrize(
    ("day", "expected"),
    [
        ("2026-08-01", 0),  # before the baseline
        ("2026-09-01", 0),
        ("2026-10-01", 30),
        ("2026-10-21", 40),
        ("2026-11-10", 50),
        ("2026-12-10", 100),
        ("2026-12-31", 100),  # after the target's day
    ],
)
def test_expected_goes_in_straight_lines_through_the_interim_targets(day: str, expected: int) -> None:
    on = goal(
        f"{RISING}, interim targets: {{2026-11-10: 50, 2026-10-01: 30}}, readings: {{{day}: 1}}", date(2027, 1, 1)
    )

    assert on.expected == expected


def test_expected_is_read_on_the_day_of_the_last_reading() -> None:
    assert goal(f"{RISING}, readings: {{2026-09-11: 8, 2026-10-21: 50}}", date(2026, 11, 25)).expected == 50


@pytest.mark.parametrize(
    ("reading", "state", "gap"),
    [("9", "on_pace", 0), ("3", "on_pace", -6), ("0", "on_pace", -9), ("-1", "behind", -10), ("20", "on_pace", 11)],
)
def test_too_early_there_is_a_gap_but_no_ratio(reading: str, state: str, gap: int) -> None:
    """Expected is 9 after nine days: less than a tenth of the way."""
    on = goal(f"{RISING}, readings: {{2026-09-10: {reading}}}", date(2026, 9, 10))

    assert (on.state, on.gap, on.ratio, on.too_early) == (state, Fraction(gap), None, True)


def test_a_tenth_of_the_way_is_no_longer_too_early() -> None:
    on = goal(f"{RISING}, readings: {{2026-09-11: 3}}", date(2026, 9, 11))

    assert (on.state, on.ratio, on.too_early) == ("at_risk", Fraction(3, 10), False)


@pytest.mark.parametrize(
    ("fields", "reading", "too_early", "ratio"),
    [
        (FALLING, "2026-09-06: 99", True, None),
        (FALLING.replace("100", "150").replace("target: 0", "target: 50"), "2026-09-06: 149", True, None),
        (FALLING.replace("100", "150").replace("target: 0", "target: 50"), "2026-09-11: 149", False, Fraction(1, 10)),
        # a thousand days: less than a tenth of the way, if only just
        ("baseline: {date: 2026-09-01, value: 0}, target: 1000, by: 2029-05-28", "2026-12-05: 9", True, None),
        # a small measure
        ("baseline: {date: 2026-09-01, value: 0}, target: 1, by: 2026-12-10", "2026-10-21: 0.4", False, Fraction(4, 5)),
    ],
)
def test_a_tenth_of_the_way_is_a_tenth_of_any_way(
    fields: str, reading: str, ratio: Fraction | None, *, too_early: bool
) -> None:
    on = goal(f"{fields}, readings: {{{reading}}}", date(2026, 12, 9))

    assert (on.too_early, on.ratio) == (too_early, ratio)


def test_expected_on_the_wrong_side_of_the_baseline_is_at_risk_unless_it_is_met() -> None:
    """The number is first to get worse, which the interim target says: from 0 to -20, then to 100."""
    fields = f"{RISING}, interim targets: {{2026-10-21: -20}}"
    met = goal(f"{fields}, readings: {{2026-10-21: -20}}", OCTOBER)
    missed = goal(f"{fields}, readings: {{2026-10-21: -21}}", OCTOBER)

    assert (met.state, met.ratio) == ("on_pace", None)
    assert (missed.state, missed.ratio) == ("at_risk", None)


@pytest.mark.parametrize(
    ("fields", "day", "state"),
    [
        (RISING, date(2026, 12, 1), "no_data"),
        (f"{RISING}, readings: {{2026-12-02: 90}}", date(2026, 12, 1), "no_data"),
        (RISING, date(2026, 12, 10), "no_data"),
        (RISING, date(2026, 12, 11), "missed"),
        (f"{RISING}, readings: {{2026-12-10: 99}}", date(2026, 12, 10), "on_pace"),
        (f"{RISING}, readings: {{2026-12-10: 99}}", date(2026, 12, 11), "missed"),
        (f"{RISING}, readings: {{2026-12-10: 100}}", date(2026, 12, 11), "achieved"),
        (f"{RISING}, readings: {{2026-10-21: 100, 2026-11-21: 90}}", date(2026, 12, 1), "on_pace"),
        (f"{RISING}, achieved on: 2026-12-01", date(2026, 12, 1), "achieved"),
        (f"{RISING}, achieved on: 2026-12-02", date(2026, 12, 1), "no_data"),
        # the interval is a month: 45 days are fresh, 46 are not
        (f"{RISING}, readings: {{2026-10-17: 50}}", date(2026, 12, 1), "on_pace"),
        (f"{RISING}, readings: {{2026-10-16: 50}}", date(2026, 12, 1), "stale"),
        # no interval: a quarter
        ("baseline: 0, target: 9, by: 2027-09-01, readings: {2026-09-01: 0}", date(2027, 1, 15), "on_pace"),
        ("baseline: 0, target: 9, by: 2027-09-01, readings: {2026-09-01: 0}", date(2027, 1, 16), "stale"),
        # without a baseline the first reading is it
        ("target: 9, by: 2027-09-01, readings: {2026-11-20: 4}", date(2026, 12, 1), "on_pace"),
        ("target: 9, by: 2027-09-01", date(2026, 12, 1), "no_data"),
        ("target: 9, by: 2026-09-01", date(2026, 12, 1), "missed"),
        # a target without a day has no line
        ("baseline: 0, target: 9, readings: {2026-11-20: 4}", date(2026, 12, 1), "no_data"),
        ("baseline: 0, target: 9, readings: {2026-11-20: 9}", date(2026, 12, 1), "achieved"),
        ("baseline: 9, target: 0, readings: {2026-11-20: 0}", date(2026, 12, 1), "achieved"),
        ("baseline: 0, target: 9, readings: {2026-11-20: 9, 2026-12-01: 8}", date(2026, 12, 1), "no_data"),
        ("baseline: 0, target: 9, readings: {2026-12-02: 9}", date(2026, 12, 1), "no_data"),
        ("target: 9, readings: {2026-11-11: 12, 2026-11-20: 8}", date(2026, 12, 1), "achieved"),  # down from 12
        ("baseline: 9, target: 9, by: 2027-06-30, readings: {2026-11-20: 10}", date(2026, 12, 1), "achieved"),
        ("baseline: 9, target: 9, by: 2027-06-30, readings: {2026-11-20: 8}", date(2026, 12, 1), "at_risk"),
        ("baseline: 0, target: 9, by: 2026-09-01, readings: {2026-09-01: 8}", date(2026, 9, 1), "behind"),
        # yes or no
        ("by: 2026-12-01", date(2026, 12, 1), "open"),
        ("by: 2026-12-01", date(2026, 12, 2), "missed"),
        ("by: 2026-12-01, achieved on: 2026-12-01", date(2026, 12, 2), "achieved"),
        ("by: 2026-12-01, achieved on: 2026-12-03", date(2026, 12, 2), "missed"),
        ("note: x", date(2026, 12, 1), "open"),
    ],
)
def test_state(fields: str, day: date, state: str) -> None:
    assert goal(fields, day).state == state


def test_stale_keeps_the_last_light() -> None:
    on = goal(f"{RISING}, readings: {{2026-10-16: 30}}")

    assert (on.state, on.light, on.last_light) == ("stale", "grey", "amber")
    assert goal(f"{RISING}, readings: {{2026-11-16: 30}}").last_light is None


LEVEL = "target: at least 95 %, by: 2026-12-31, interval: month"


@pytest.mark.parametrize(
    ("fields", "day", "state"),
    [
        (f"{LEVEL}, readings: {{2026-11-30: 95}}", date(2026, 12, 1), "on_pace"),
        (f"{LEVEL}, readings: {{2026-11-30: 94.9}}", date(2026, 12, 1), "at_risk"),
        (f"{LEVEL}, readings: {{2026-11-30: 96}}", date(2026, 12, 31), "on_pace"),
        (f"{LEVEL}, readings: {{2026-11-30: 96}}", date(2027, 1, 1), "achieved"),
        (f"{LEVEL}, readings: {{2026-11-30: 94}}", date(2027, 1, 1), "missed"),
        (f"{LEVEL}, readings: {{2026-11-30: 94}}, achieved on: 2026-12-30", date(2027, 1, 1), "achieved"),
        (LEVEL, date(2026, 12, 1), "no_data"),
        (LEVEL, date(2027, 1, 1), "missed"),
        (f"{LEVEL}, readings: {{2026-10-16: 96}}", date(2026, 12, 1), "stale"),
        ("target: at most 5 %, readings: {2026-11-30: 5}", date(2026, 12, 1), "on_pace"),
        ("target: enintään 5 %, readings: {2026-11-30: 5.1}", date(2026, 12, 1), "at_risk"),
        ("baseline: 3, target: at least 5, by: 2026-12-31, readings: {2026-11-30: 4}", date(2026, 12, 1), "at_risk"),
    ],
)
def test_a_level_to_keep(fields: str, day: date, state: str) -> None:
    on = goal(fields, day)

    assert on.state == state
    assert on.ratio is None
    assert on.expected in (95, 5)


@pytest.mark.parametrize(
    ("fields", "day", "gap", "too_early", "last_light", "direction"),
    [
        (f"{LEVEL}, readings: {{2026-11-30: 94}}", date(2026, 12, 1), -1, False, None, None),
        (f"{LEVEL}, readings: {{2026-10-16: 96}}", date(2026, 12, 1), 1, False, "green", None),
        (f"{LEVEL}, readings: {{2026-10-16: 90}}", date(2026, 12, 1), -5, False, "red", None),
        (LEVEL, date(2026, 12, 1), None, None, None, None),
        (f"{LEVEL}, readings: {{2026-11-01: 94, 2026-11-08: 95, 2026-11-30: 96}}", DAY, 1, False, None, "toward"),
        ("target: at most 5, readings: {2026-11-01: 4, 2026-11-08: 5, 2026-11-30: 6}", DAY, 1, False, None, "away"),
    ],
)
def test_what_is_known_of_a_level(
    fields: str, day: date, gap: int | None, too_early: bool | None, last_light: str | None, direction: str | None
) -> None:
    on = goal(fields, day)

    assert (on.gap, on.too_early, on.last_light, on.direction) == (gap, too_early, last_light, direction)


@pytest.mark.parametrize(
    ("fields", "day", "value"),
    [
        ("date: 2026-09-10, value: 1", date(2026, 9, 10), 1),
        ("value: 1", date(2026, 9, 1), 1),  # the presentation
        ("", date(2026, 10, 5), 3),  # the first reading
    ],
)
def test_the_way_begins_at_the_baseline(fields: str, day: date, value: int) -> None:
    baseline = f"baseline: {{{fields}}}, " if fields else ""
    on = goal(f"{baseline}target: 9, by: 2026-12-10, readings: {{2026-10-05: 3, 2026-11-05: 4}}")

    assert on.readings[0] == Reading(date(2026, 10, 5), Fraction(3))
    assert expected_line(plan_of(on), on) == (Reading(day, Fraction(value)), Reading(date(2026, 12, 10), Fraction(9)))


def test_a_baseline_without_any_day_and_without_an_end_is_none() -> None:
    follow = followed("title: x\ngoals:\n  G: {title: G, baseline: 0, target: 9}\n")

    assert baseline_of(follow.plan, follow.goals["G"].goal, ()) is None


@pytest.mark.parametrize(
    ("readings", "start"), [("", date(2026, 12, 10)), (", readings: {2026-10-05: 3}", date(2026, 10, 5))]
)
def test_a_baseline_without_any_day_begins_with_the_first_reading_or_with_the_target(
    readings: str, start: date
) -> None:
    follow = followed(f"title: x\ngoals:\n  G: {{title: G, baseline: 0, target: 9, by: 2026-12-10{readings}}}\n")

    assert expected_line(follow.plan, follow.goals["G"])[0] == Reading(start, Fraction(0))


@pytest.mark.parametrize("fields", [LEVEL, "by: 2026-12-31", "target: 9, by: 2026-12-31", "baseline: 0, target: 9"])
def test_without_a_beginning_and_an_end_there_is_no_line(fields: str) -> None:
    on = goal(fields)

    assert expected_line(plan_of(on), on) == ()


@pytest.mark.parametrize(
    ("day", "interim"),
    [
        (date(2026, 9, 30), Reading(date(2026, 10, 1), Fraction(30))),
        (date(2026, 10, 1), Reading(date(2026, 10, 1), Fraction(30))),
        (date(2026, 10, 2), Reading(date(2026, 12, 10), Fraction(100))),
        (date(2026, 12, 11), None),
    ],
)
@pytest.mark.parametrize("readings", ["{}", "{2026-09-11: 10}"])
def test_the_next_step_asked_for_is_the_first_that_is_not_over(
    day: date, interim: Reading | None, readings: str
) -> None:
    assert goal(f"{RISING}, interim targets: {{2026-10-01: 30}}, readings: {readings}", day).next_interim == interim


@pytest.mark.parametrize(("figure", "step"), [(29, 30), (30, 100), (45, 100), (100, None)])
def test_a_step_that_is_reached_is_no_next_step(figure: int, step: int | None) -> None:
    on = goal(f"{RISING}, interim targets: {{2026-11-20: 30}}, readings: {{2026-09-11: {figure}}}", date(2026, 9, 12))

    assert (on.next_interim.value if on.next_interim is not None else None) == step


def test_an_interim_target_on_the_first_or_the_last_day_says_nothing() -> None:
    on = goal(f"{RISING}, interim targets: {{2026-09-01: 50, 2026-12-10: 50}}")

    assert expected_line(plan_of(on), on) == (
        Reading(date(2026, 9, 1), Fraction(0)),
        Reading(date(2026, 12, 10), Fraction(100)),
    )


@pytest.mark.parametrize(
    ("readings", "direction", "forecast"),
    [
        ("2026-09-11: 10", None, None),
        ("2026-09-11: 10, 2026-09-21: 20", None, None),
        ("2026-09-11: 10, 2026-09-21: 20, 2026-10-01: 30", "toward", date(2026, 12, 10)),
        ("2026-09-11: 10, 2026-09-21: 40, 2026-10-01: 30", "toward", date(2026, 12, 10)),  # median of 3 and -1 a day
        ("2026-09-11: 30, 2026-09-21: 20, 2026-10-01: 10", "away", None),
        ("2026-09-11: 30, 2026-09-21: 20, 2026-10-01: 30", None, None),
        ("2026-09-11: 0, 2026-09-21: 50, 2026-09-22: 49, 2026-09-23: 51", "toward", date(2026, 10, 18)),  # 2 a day
        ("2026-09-11: 60, 2026-09-21: 20, 2026-10-01: 30, 2026-10-11: 25", "toward", None),  # most steps go down
        ("2026-09-11: 10, 2026-09-21: 20, 2026-10-01: 100", "toward", None),  # there already
        ("2026-09-11: 10, 2026-09-21: 10, 2026-10-01: 20, 2026-10-11: 20", "toward", None),  # the middle step is none
        (
            "2026-09-11: 40, 2026-09-21: 30, 2026-10-01: 31, 2026-10-11: 32, 2026-10-12: 34",
            "toward",
            date(2028, 8, 2),
        ),  # 0.1
    ],
)
def test_direction_and_forecast_from_three_readings_on(
    readings: str, direction: str | None, forecast: date | None
) -> None:
    on = goal(f"{RISING}, readings: {{{readings}}}", date(2026, 10, 15))

    assert (on.direction, on.forecast) == (direction, forecast)


def test_a_forecast_beyond_all_calendars_is_none() -> None:
    readings = "2026-09-11: 0.0000001, 2026-09-21: 0.0000002, 2026-10-01: 0.0000003"

    assert goal(f"{RISING}, readings: {{{readings}}}", date(2026, 10, 15)).forecast is None


@pytest.mark.parametrize(
    ("fields", "expected"),
    [
        (f"{RISING}, readings: {{2026-11-30: 90}}", []),
        (RISING, ["no-fresh-reading"]),
        (f"horizon: long, {RISING}", ["no-fresh-reading"]),
        (f"{RISING}, readings: {{2026-10-16: 50}}", ["no-fresh-reading"]),
        ("baseline: 0, target: 9, readings: {2026-11-20: 4}", ["target-without-by"]),
        ("by: 2027-12-31", []),
        (f"{RISING}, readings: {{2026-11-11: 90, 2026-11-21: 89, 2026-11-30: 88}}", ["wrong-direction"]),
        (f"{RISING}, readings: {{2026-11-11: 120, 2026-11-21: 110, 2026-11-30: 101}}", []),
        (f"{RISING}, readings: {{2026-11-11: 100, 2026-11-30: 89}}", ["target-lost"]),
        (f"{RISING}, readings: {{2026-11-30: 89}}, achieved on: 2026-11-11", ["target-lost"]),
        (f"{RISING}, readings: {{2026-11-11: 89}}, achieved on: 2026-11-30", []),
        (f"{RISING}, readings: {{2026-11-30: 89}}, achieved on: 2026-11-30", []),  # said with that reading in view
        (f"{LEVEL}, readings: {{2026-11-11: 95, 2026-11-30: 94}}", ["target-lost"]),
        (f"{LEVEL}, readings: {{2026-11-11: 94, 2026-11-30: 95}}", []),
        ("target: at most 5, readings: {2026-11-11: 4, 2026-11-30: 6}", ["target-lost"]),
        (f"{RISING}, readings: {{2026-11-01: 80, 2026-11-11: 100, 2026-11-30: 89}}", ["target-lost"]),
        (f"{FALLING}, readings: {{2026-11-11: 0, 2026-11-30: 11}}", ["target-lost"]),
        ("target: 9, by: 2027-06-30, readings: {2026-11-11: 12, 2026-11-20: 9, 2026-11-30: 10}", ["target-lost"]),
        ("by: 2027-12-31, readings: {2026-11-11: 9, 2026-11-30: 4}", []),
        (f"{RISING}, readings: soon", []),  # that they cannot be read has been said
        ("baseline: 20, target: at least 60, by: 2026-12-02, readings: {2026-11-30: 60}", ["level-or-target"]),
        ("baseline: 20, target: at least 60, by: 2026-12-01, readings: {2026-11-30: 60}", []),
        ("baseline: 60, target: at least 60, by: 2026-12-02, readings: {2026-11-30: 60}", []),
        ("baseline: 6, target: at most 5, by: 2026-12-02, readings: {2026-11-30: 5}", ["level-or-target"]),
        ("baseline: 5, target: at most 5, by: 2026-12-02, readings: {2026-11-30: 5}", []),
    ],
)
def test_findings(fields: str, expected: list[str]) -> None:
    assert found(fields) == expected


BEHIND = f"{RISING}, readings: {{2026-11-30: 60}}"
ON_PACE = f"{RISING}, readings: {{2026-11-30: 90}}"
DONE = "{title: A, owner: Ann, goal: G, due: 2026-11-20, status: done 2026-11-20}"
LATE = "{title: A, owner: Ann, goal: G, due: 2026-11-20, next step: x}"
DROPPED = "{title: A, owner: Ann, goal: G, due: 2026-11-20, status: dropped 2026-11-20, reason: no}"
OTHER = "{title: A, owner: Ann, goal: H, due: 2026-11-20, status: done 2026-11-20}"


@pytest.mark.parametrize(
    ("fields", "actions", "expected"),
    [
        (BEHIND, [DONE, DONE], ["busy-not-moving"]),
        (BEHIND, [DONE, DROPPED], ["busy-not-moving"]),
        (BEHIND, [DONE, LATE], []),
        (ON_PACE, [DONE], []),
        (ON_PACE, [DONE, LATE], ["late-actions-good-goal"]),
        (f"{RISING}, readings: {{2026-11-30: 100}}", [LATE], ["late-actions-good-goal"]),
        ("by: 2026-11-20", [DONE], ["busy-not-moving"]),
        ("by: 2026-12-20", [DONE], []),
        (ON_PACE, [], ["goal-without-action"]),
        (ON_PACE, [DROPPED, OTHER], ["goal-without-action"]),
        (ON_PACE, ["{title: A, owner: Ann, goal: H, due: soon}"], ["goal-without-action"]),
        ("by: 2026-12-20", [], ["goal-without-action"]),
        ("achieved on: 2026-11-20", [], []),
    ],
)
def test_goals_and_their_actions_side_by_side(fields: str, actions: list[str], expected: list[str]) -> None:
    lines = "\n".join(f"  {at}: {one}" for at, one in enumerate(actions))
    text = f"G: {{title: G, {fields}}}\nH: {{title: H, by: 2026-12-20}}"

    assert names(goals(text, rest=f"actions:\n{lines}\n"), "G") == expected


@pytest.mark.parametrize(
    "actions",
    [
        "actions:\n  1: {title: A, owner: Ann, goal: GG, due: 2027-01-20}\n",  # probably this goal
        "actions:\n  1: {title: A, owner: Ann, gaol: G, due: 2027-01-20}\n",
        "actions: later\n",
    ],
)
def test_a_goal_whose_actions_could_not_be_read_may_have_some(actions: str) -> None:
    assert found(ON_PACE, rest=actions) == []


def test_before_the_presentation_nobody_asks_for_readings() -> None:
    text = with_items("goals", f"G: {{title: G, {RISING}}}") + STAFFED

    assert names(followed(text, date(2026, 12, 1)), "G") == ["no-fresh-reading"]
    assert names(followed(text.replace("2026-09-01, audience", "2026-12-02, audience")), "G") == []
    assert names(followed("stage: workshop\n" + text.replace("presented:", "# ")), "G") == []


def test_the_light_of_a_finding_is_that_of_the_goal() -> None:
    follow = goals(f"G: {{title: G, {RISING}, readings: {{2026-10-16: 30}}}}", rest=STAFFED)

    assert one(follow, "no-fresh-reading").light == "grey"
    assert one(follow, "no-fresh-reading").args["n"] == 46
