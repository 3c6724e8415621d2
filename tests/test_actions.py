"""Where an action stands on a day and what is said of it: a table for each rule and its edge."""

from __future__ import annotations

from datetime import date

import pytest
from following import DAY, actions, followed, names, one

from seuranta.plan.follow.action_findings import named_ids

GOAL = """
goals:
  G: {title: Goal, achieved on: 2026-11-01}
"""


@pytest.mark.parametrize(
    ("fields", "state", "light"),
    [
        # due: today is not overdue, and the last day of the window belongs to it
        ("due: 2026-11-30", "overdue", "red"),
        ("due: 2026-12-01", "due_soon", "green"),
        ("due: 2026-12-15", "due_soon", "green"),
        ("due: 2026-12-16", "on_schedule", "green"),
        ("due: 11/2026", "overdue", "red"),  # its last working day, 30.11.
        ("due: 12/2026", "on_schedule", "green"),
        # no due date
        ("", "unscheduled", "grey"),
        ("due: ongoing", "on_schedule", "green"),
        ("ongoing: yes", "on_schedule", "green"),
        ("due: ongoing, start: 2026-11-01", "late_start", "amber"),
        # done and dropped, once they have happened
        ("due: 2026-11-01, status: done 2026-12-01", "done", None),
        ("due: 2026-11-01, status: done 2026-12-02", "overdue", "red"),
        ("due: 2026-11-01, status: done", "done", None),
        ("due: 2026-11-01, done on: 2026-12-01", "done", None),
        ("due: 2026-11-01, status: dropped 2026-12-01, reason: no", "dropped", None),
        ("due: 2027-01-20, status: dropped 2026-12-02, reason: no", "on_schedule", "green"),
        # blocked: typed, or by what stands in the way
        ("due: 2026-12-15, status: blocked, blocked by: x", "blocked", "red"),
        ("due: 2026-12-16, status: blocked, blocked by: x", "blocked", "amber"),
        ("due: 2026-12-16, blocked by: x", "blocked", "amber"),
        ("due: 2026-11-30, status: blocked, blocked by: x", "overdue", "red"),
        ("due: 2026-12-16, status: blocked 2026-12-02, blocked by: x", "on_schedule", "green"),
        ("status: blocked, blocked by: x", "unscheduled", "amber"),
        ("status: done 2026-11-01, blocked by: x", "done", None),
        # late start: a period is late from the day after its end
        ("due: 2027-01-20, start: 2026-11-30", "late_start", "amber"),
        ("due: 2027-01-20, start: 2026-12-01", "on_schedule", "green"),
        ("due: 2027-01-20, start: 11/2026", "late_start", "amber"),
        ("due: 2027-01-20, start: vk 49/2026", "on_schedule", "green"),  # 30.11.–6.12.: begun, not late
        ("due: 2027-01-20, start: 12/2026", "on_schedule", "green"),
        ("due: 2027-01-20, start: 2026-11-30, moves: [{date: 2026-11-01, from: 2026-12-20}]", "late_start", "amber"),
        ("due: 2027-01-20, start: 2026-11-30, status: in progress", "on_schedule", "green"),
        ("due: 2026-12-10, start: 2026-11-30", "late_start", "amber"),
        ("due: 2027-01-20, start: 2026-11-01, status: done 2026-12-02", "on_schedule", "green"),
    ],
)
def test_state_and_light(fields: str, state: str, light: str | None) -> None:
    on = actions(f"A: {{title: A, owner: Ann, {fields}}}").actions["A"]

    assert (on.state, on.light) == (state, light)


@pytest.mark.parametrize(
    ("fields", "status"),
    [
        ("status: done 2026-12-02", "in_progress"),
        ("start: 2026-12-01, status: done 2026-12-02", "in_progress"),
        ("start: 2026-12-02, status: done 2026-12-02", "planned"),
        ("start: 12/2026, status: blocked 2026-12-02", "in_progress"),  # a period has come from its first day
        ("status: done 2026-12-01", "done"),
        ("status: planned 2026-12-02", "planned"),
        ("start: 2026-12-05, status: in progress 2026-12-02", "in_progress"),
    ],
)
def test_before_a_dated_status_an_action_is_in_progress_once_its_start_has_come(fields: str, status: str) -> None:
    assert actions(f"A: {{title: A, {fields}}}").actions["A"].fact.status == status


@pytest.mark.parametrize(
    ("status", "days"), [("planned", 1), ("done 2026-11-30", 0), ("dropped 2026-11-30, reason: no", 0)]
)
def test_what_is_closed_has_no_late_start(status: str, days: int) -> None:
    assert actions(f"A: {{title: A, start: 2026-11-30, status: {status}}}").actions["A"].start_days == days


def test_nobody_owns_what_is_open_and_without_an_owner() -> None:
    follow = actions("""
        free: {title: A}
        taken: {title: A, owner: Ann}
        done: {title: A, status: done 2026-11-30}
    """)

    assert [name for name, on in follow.actions.items() if on.is_unowned] == ["free"]


@pytest.mark.parametrize(
    ("fields", "is_ongoing"),
    [("ongoing: yes", True), ("due: ongoing", True), ("ongoing: yes, status: done 2026-11-30", False), ("", False)],
)
def test_what_is_ongoing_goes_on_until_it_is_done(fields: str, *, is_ongoing: bool) -> None:
    assert actions(f"A: {{title: A, {fields}}}").actions["A"].is_ongoing is is_ongoing


@pytest.mark.parametrize(
    ("fields", "is_due_soon"),
    [
        ("due: 2026-11-30", False),
        ("due: 2026-12-01", True),
        ("due: 2026-12-15", True),
        ("due: 2026-12-16", False),
        ("due: 2026-12-01, blocked by: x", True),
        ("due: ongoing", False),
    ],
)
def test_what_is_due_soon_is_so_from_the_day_to_the_end_of_the_window(fields: str, *, is_due_soon: bool) -> None:
    assert actions(f"A: {{title: A, {fields}}}").actions["A"].is_due_soon is is_due_soon


@pytest.mark.parametrize(
    ("fields", "days"),
    [
        ("due: 2026-11-30", 1),
        ("due: 2026-12-01", 0),
        ("due: 2026-11-13, status: done 2026-11-15", 2),
        ("due: 2026-11-13, status: done 2026-11-13", 0),
        ("due: 2026-11-13, status: done 2026-11-01", 0),
        ("due: 2026-11-13, status: done", 0),
        ("due: 2026-11-13, status: dropped 2026-11-20, reason: no", 0),
    ],
)
def test_days_late(fields: str, days: int) -> None:
    assert actions(f"A: {{title: A, {fields}}}").actions["A"].days == days


@pytest.mark.parametrize(
    ("fields", "state", "light"),
    [
        ("start: 2026-12-01", "waiting", "green"),
        ("", "waiting", "green"),
        ("start: 12/2026", "waiting", "green"),
        ("start: 2026-12-02", "on_schedule", "green"),
        ("start: 2026-11-30", "late_start", "amber"),
    ],
)
def test_an_action_waits_once_its_own_start_has_come(fields: str, state: str, light: str) -> None:
    follow = actions(f"""
        A: {{title: A, owner: Ann, due: 2026-11-15, status: done 2026-12-02}}
        B: {{title: B, owner: Ann, status: in progress, due: 2026-12-01}}
        C: {{title: C, owner: Ann, due: 2027-01-20, depends on: B, {fields}}}
    """)

    assert follow.actions["C"].waits_for == ("B",)
    assert (follow.actions["C"].state, follow.actions["C"].light) == (state, light)
    assert "waiting-action" in names(follow, "C")


def test_what_follows_from_a_ring_is_told_by_the_ring() -> None:
    follow = actions("""
        A: {title: A, owner: Ann, due: 2027-01-20, depends on: [C, D]}
        B: {title: B, owner: Ann, start: 2026-12-01, due: 2027-01-10, depends on: A}
        C: {title: C, owner: Ann, due: 2027-01-15, depends on: B}
        D: {title: D, owner: Ann, due: 2027-01-25}
        E: {title: E, owner: Ann, due: 2027-02-20, depends on: C}
    """)
    said = {one.item: one.args["others"] for one in follow.findings if one.name == "waiting-action"}

    assert names(follow, "A").count("dependency-cycle") == 1
    assert said == {"A": ("D",), "E": ("C",)}
    assert [(one.item, one.args["before"]) for one in follow.findings if one.name == "date-clash"] == [("A", "D")]


@pytest.mark.parametrize("due", ["2026-11-15", "2027-01-20"])
@pytest.mark.parametrize("status", ["in progress", "done 2026-11-20", "done 2026-12-05", "blocked 2026-11-20"])
def test_what_depends_on_itself_is_what_it_is_without(due: str, status: str) -> None:
    """That it was written so is a mistake of the plan, which is told; nothing else follows from it."""
    text = f"A: {{title: A, owner: Ann, start: 2026-12-20, due: {due}, status: {status}DEPENDS}}"
    alone, itself = (actions(text.replace("DEPENDS", more)) for more in ("", ", depends on: A"))

    assert itself.actions["A"]._replace(action=alone.actions["A"].action) == alone.actions["A"]
    assert set(names(itself, "A")) - {"dependency-cycle"} == set(names(alone, "A"))
    assert [spot.holds_up for spot in itself.problem_spots] == [spot.holds_up for spot in alone.problem_spots]


def test_nobody_waits_for_what_is_done_or_dropped() -> None:
    follow = actions("""
        A: {title: A, owner: Ann, due: 2026-11-15, status: done 2026-11-15}
        B: {title: B, owner: Ann, due: 2026-11-15, status: dropped 2026-11-15, reason: no}
        C: {title: C, owner: Ann, due: 2027-01-20, depends on: [A, B]}
    """)

    assert follow.actions["C"].waits_for == ()
    assert names(follow, "C") == ["dropped-predecessor"]


@pytest.mark.parametrize(
    ("fields", "clashes"),
    [
        ("start: 2026-12-09, due: 2027-01-20", {"B": date(2026, 12, 10)}),
        ("start: 2026-12-10, due: 2027-01-20", {}),
        ("start: 12/2026, due: 2027-01-20", {"B": date(2026, 12, 10)}),
        ("due: 2026-12-09", {"B": date(2026, 12, 10)}),
        ("due: 2026-12-10", {}),
        ("", {}),
    ],
)
def test_a_predecessor_that_comes_too_late_clashes(fields: str, clashes: dict[str, date]) -> None:
    follow = actions(f"""
        B: {{title: B, owner: Ann, due: 2026-12-10}}
        C: {{title: C, owner: Ann, depends on: B, {fields}}}
    """)

    assert follow.actions["C"].clashes == clashes
    assert ("date-clash" in names(follow, "C")) is bool(clashes)
    if clashes:
        assert follow.actions["C"].light == "amber"


def test_what_waits_for_something_late_is_amber_through_every_open_step() -> None:
    follow = actions("""
        late: {title: A, owner: Ann, due: 2026-11-30}
        near: {title: B, owner: Ann, start: 2027-01-04, due: 2027-01-20, depends on: late}
        far: {title: C, owner: Ann, start: 2027-02-01, due: 2027-02-20, depends on: near}
        done: {title: D, owner: Ann, due: 2026-11-30, status: done 2026-11-30, depends on: late}
        free: {title: E, owner: Ann, start: 2027-02-01, due: 2027-02-22, depends on: done}
        alone: {title: F, owner: Ann, start: 2027-02-01, due: 2027-02-22}
    """)

    lights = {name: on.light for name, on in follow.actions.items()}
    assert lights == {"late": "red", "near": "amber", "far": "amber", "done": None, "free": "green", "alone": "green"}
    assert follow.problem_spots[0].holds_up.actions == ("near", "far")


MOVED = """
    A:
      title: A
      owner: Ann
      due: 2027-01-20
      moves:
        - {date: 2026-10-01, from: 2026-10-02, reason: x}
        - {date: 2026-11-03, from: 2026-11-02, reason: x}
        - {date: 2026-12-03, from: 2026-12-04, reason: x}
"""


@pytest.mark.parametrize(
    ("day", "due", "moves", "light", "found"),
    [
        (date(2026, 9, 30), date(2026, 10, 2), 0, "green", []),
        (date(2026, 10, 1), date(2026, 11, 2), 1, "green", ["moved-action"]),
        (date(2026, 11, 2), date(2026, 11, 2), 1, "green", ["moved-action"]),
        (date(2026, 11, 3), date(2026, 12, 4), 2, "amber", ["moved-action", "moved-after-due"]),
        (date(2026, 12, 1), date(2026, 12, 4), 2, "amber", ["moved-action", "moved-after-due"]),
        (date(2026, 12, 3), date(2027, 1, 20), 3, "amber", ["moved-action", "undecided-move", "moved-after-due"]),
    ],
)
def test_a_due_date_is_what_it_was_on_the_day(day: date, due: date, moves: int, light: str, found: list[str]) -> None:
    follow = actions(MOVED, day)
    on = follow.actions["A"]

    assert (on.fact.due, len(on.fact.moves), on.light, on.original_due) == (due, moves, light, date(2026, 10, 2))
    assert [name for name in names(follow, "A") if "move" in name] == found


@pytest.mark.parametrize(
    ("decision", "decided"),
    [
        ("{date: 2026-11-04, decision: later, affects: A}", True),
        ("{date: 2026-12-03, decision: later, affects: [A]}", True),
        ("{date: 2026-11-03, decision: later, affects: A}", False),  # that is the day of the move before
        ("{date: 2026-12-04, decision: later, affects: A}", False),  # only after the move
        ("{date: 2026-11-20, decision: later, affects: B}", False),
        ("{decision: later, affects: A}", False),
        ("{decision: later, affects: A}\n  E: {date: 2026-11-20, decision: later, affects: A}", True),
    ],
)
def test_a_third_move_is_decided_by_a_decision_between_the_moves(decision: str, *, decided: bool) -> None:
    text = MOVED + "    B: {title: B, owner: Ann, due: 2027-01-20}"
    follow = actions(text, date(2026, 12, 4), rest=f"decisions:\n  D: {decision}\n")

    assert ("undecided-move" not in names(follow, "A")) is decided


def test_a_third_move_is_decided_by_whoever_it_names() -> None:
    text = MOVED.replace("from: 2026-12-04, reason: x", "from: 2026-12-04, reason: x, decided by: Ann")

    assert "undecided-move" not in names(actions(text, date(2026, 12, 3)), "A")


def test_a_later_move_that_was_decided_hides_no_earlier_one() -> None:
    text = MOVED.replace("due: 2027-01-20", "due: 2027-02-19")
    text += "        - {date: 2026-12-08, from: 2027-01-20, reason: x, decided by: Ann}\n"

    assert one(actions(text, date(2026, 12, 8)), "undecided-move").at.path == ("moves", 2)


@pytest.mark.parametrize(
    ("due", "why", "proposal"),
    [
        ("2026-12-12", "weekday", date(2026, 12, 11)),
        ("2026-12-13", "weekday", date(2026, 12, 11)),
        ("2027-01-06", "holiday", date(2026, 12, 22)),  # before the break
        ("2026-12-24", "break", date(2026, 12, 22)),  # an eve is a day off, and no public holiday
        ("2026-12-28", "break", date(2026, 12, 22)),
        ("2026-12-14", None, None),
        ("2026-11-28", None, None),  # past: nothing to propose any more
    ],
)
def test_a_due_date_on_a_day_off(due: str, why: str | None, proposal: date | None) -> None:
    follow = actions(
        f"A: {{title: A, owner: Ann, due: {due}, next step: x}}", rest="breaks:\n  joulu: 23.12.2026–5.1.2027\n"
    )
    found = [finding for finding in follow.findings if finding.name == "due-on-day-off"]

    assert len(found) == (why is not None)
    for finding in found:
        assert next(name for name in ("holiday", "break", "weekday") if finding.args[name] is not None) == why
        assert finding.args["proposal"] == proposal


@pytest.mark.parametrize(
    ("fields", "found"),
    [
        ("owner: Ann, due: 2027-01-20", []),
        ("due: 2027-01-20", ["unowned-action"]),
        ("owner: Ann", ["unscheduled-action"]),
        ("", ["unscheduled-action", "unowned-action"]),
        ("owner: Ann, start: 2026-11-02, status: in progress, due: ongoing", []),
        ("status: done 2026-11-01", []),
        ("status: dropped 2026-11-01, reason: no", []),
        ("owner: Ann, due: 2026-11-30", ["overdue-action", "no-next-step"]),
        ("owner: Ann, due: 2026-11-30, next step: call", ["overdue-action"]),
        ("owner: Ann, due: 2027-01-20, blocked by: x", ["blocked-action", "no-next-step"]),
        ("owner: Ann, due: 2026-11-30, blocked by: x", ["overdue-action", "blocked-action", "no-next-step"]),
        ("owner: Ann, due: 2026-11-30, start: 2026-11-23", ["overdue-action", "no-next-step", "late-start"]),
        ("owner: Ann, start: 2026-11-23", ["late-start", "unscheduled-action"]),
    ],
)
def test_findings_overlap_where_states_do_not(fields: str, found: list[str]) -> None:
    assert names(actions(f"A: {{title: A, {fields}}}"), "A") == found


def test_an_action_needs_a_goal_only_where_there_are_goals() -> None:
    text = "A: {title: A, owner: Ann, due: 2027-01-20}"

    assert names(actions(text), "A") == []
    assert names(actions(text, rest=GOAL), "A") == ["action-without-goal"]
    assert names(actions(text.replace("due", "goal: G, due"), rest=GOAL), "A") == []


@pytest.mark.parametrize(
    ("team", "owner", "found"),
    [
        ("team: [Ann, Ben]", "team", ["team-without-lead"]),
        ("team: {lead: Ann, members: [Ann, Ben]}", "team", []),
        ("management team: [Ann, Ben]", "management team", ["team-without-lead"]),
        ("team: [Ann, Ben]", "Ann", []),
    ],
)
def test_a_team_that_owns_an_action_needs_a_lead(team: str, owner: str, found: list[str]) -> None:
    follow = actions(f"A: {{title: A, owner: {owner}, due: 2027-01-20}}", rest=team + "\n")

    assert names(follow, "A") == found


@pytest.mark.parametrize(
    "fields",
    [
        "ownr: Ann, due: 2027-01-20",
        "owner: Ann, due: soon",
        "owner: Ann, duue: 2027-01-20",
        "owner: Ann, due: 2026-02-30",
    ],
)
def test_what_could_not_be_read_is_not_said_to_be_missing(fields: str) -> None:
    assert names(actions(f"A: {{title: A, {fields}}}"), "A") == []


@pytest.mark.parametrize(
    ("fields", "found"),
    [
        ("owner: Ann, goal: G, due: 2026-11-13", ["overdue-action", "no-next-step"]),
        ("owner: Ann, goal: G, due: 2026-11-13, nxt step: call", ["overdue-action"]),
        ("owner: Ann, goal: G, due: 2027-01-20, start: 2026-11-02", ["late-start"]),
        ("owner: Ann, goal: G, due: 2027-01-20, start: 2026-11-02, status: done mostly", []),
        ("owner: Ann, due: 2027-01-20", ["action-without-goal"]),
        ("owner: Ann, due: 2027-01-20, goall: G", []),
        ("owner: team, goal: G, due: 2027-01-20", []),
    ],
)
def test_what_a_misspelt_field_may_say_is_not_missed(fields: str, found: list[str]) -> None:
    follow = actions(f"A: {{title: A, {fields}}}", rest=GOAL + "team: {laed: Ann, members: [Ann, Ben]}\n")

    assert names(follow, "A") == found


@pytest.mark.parametrize(
    ("fields", "places"),
    [
        ("due: 2026-11-13", [("overdue-action", ("due",)), ("no-next-step", ("due",))]),
        ("status: blocked, due: 2027-01-20", [("blocked-action", ("status",)), ("no-next-step", ("status",))]),
        ("blocked by: x, due: 2027-01-20", [("blocked-action", ("blocked_by",)), ("no-next-step", ("status",))]),
    ],
)
def test_what_is_late_or_blocked_is_told_where_it_is_said(
    fields: str, places: list[tuple[str, tuple[str, ...]]]
) -> None:
    follow = actions(f"A: {{title: A, owner: Ann, {fields}}}")

    told = [one for one in follow.findings if one.item == "A" and one.name != "missing-reason"]
    assert [(one.name, one.at.path) for one in told] == places


def test_of_predecessors_that_come_too_late_the_last_is_named() -> None:
    follow = actions("""
        A: {title: A, owner: Ann, start: 2027-01-11, due: 2027-01-22, depends on: [Z, B]}
        B: {title: B, owner: Ann, due: 2027-02-02}
        Z: {title: Z, owner: Ann, due: 2027-01-29}
        C: {title: C, owner: Ann, start: 2027-01-11, due: 2027-01-22, depends on: [B, Z]}
    """)
    found = [one for one in follow.findings if one.name == "date-clash"]

    assert [(one.args["before"], one.args["before_due"]) for one in found] == [("B", date(2027, 2, 2))] * 2


@pytest.mark.parametrize(
    ("today", "due", "later"),
    [
        (date(2026, 12, 4), "2026-12-05", date(2026, 12, 7)),  # typed on Friday for tomorrow
        (date(2026, 12, 5), "2026-12-05", date(2026, 12, 7)),
        (date(2026, 12, 5), "2026-12-06", date(2026, 12, 7)),  # Independence Day, a Sunday
        (date(2026, 12, 23), "2026-12-25", date(2026, 12, 28)),
        (date(2026, 12, 3), "2026-12-05", None),
        (date(2026, 12, 22), "2026-12-25", None),
    ],
)
def test_no_day_is_proposed_that_is_not_ahead(today: date, due: str, later: date | None) -> None:
    follow = actions(f"A: {{title: A, owner: Ann, due: {due}}}", today)

    found = next(one for one in follow.findings if one.name == "due-on-day-off")

    assert found.args.get("later") == later
    proposed = later or found.args["proposal"]
    assert isinstance(proposed, date)
    assert proposed > today


def test_after_the_last_day_of_all_calendars_no_day_is_proposed() -> None:
    rest = "breaks:\n  last: 20.12.9999–31.12.9999\n"
    found = one(actions("A: {title: A, owner: Ann, due: 9999-12-31}", date(9999, 12, 30), rest=rest), "due-on-day-off")

    assert (found.args["later"], "proposal" in found.args) == (None, False)


@pytest.mark.parametrize(
    ("fields", "is_loose"),
    [
        ("due: 2027-01-20", True),
        ("owner: Ann", True),
        ("title: A", True),
        ("owner: Ann, due: 2027-01-20", False),
        ("owner: Ann, due: 2026-11-30", False),
        ("due: 2026-11-30", False),  # late before it is anything else
        ("owner: Ann, blocked by: x", False),
    ],
)
def test_what_cannot_be_followed_is_loose(fields: str, *, is_loose: bool) -> None:
    assert actions(f"A: {{{fields}}}").actions["A"].is_loose == is_loose


DONE = "status: done 2026-11-20"


@pytest.mark.parametrize(
    ("lines", "rests"),
    [
        (f"A: {{{DONE}}}\nB: {{continues: A}}", {"A": ("B",)}),
        (f"A: {{{DONE}}}\nB: {{continues: A}}\nC: {{continues: A}}", {"A": ("B", "C")}),
        (f"A: {{{DONE}}}\nB: {{continues: A, {DONE}}}\nC: {{continues: B}}", {"A": ("C",), "B": ("C",)}),
        (f"A: {{{DONE}}}\nB: {{continues: A}}\nC: {{continues: B}}", {"A": ("B", "C")}),
        (f"A: {{{DONE}}}\nB: {{continues: A, {DONE}}}", {}),
        ("A: {status: in progress}\nB: {continues: A}", {}),
        ("A: {title: A}\nB: {title: B}", {}),
    ],
)
def test_of_what_was_cut_down_the_open_rests_are_known(lines: str, rests: dict[str, tuple[str, ...]]) -> None:
    assert {name: on.rest for name, on in actions(lines).actions.items() if on.rest} == rests


def test_due_today_is_still_to_be_done_on_a_day_off() -> None:
    sunday = date(2026, 11, 29)

    assert "due-on-day-off" in names(actions("A: {title: A, owner: Ann, due: 2026-11-29}", sunday), "A")
    assert "due-on-day-off" not in names(actions("A: {title: A, owner: Ann, due: 2026-11-29}"), "A")


def test_a_move_on_the_due_date_is_in_time() -> None:
    text = "A: {title: A, owner: Ann, due: 2027-01-20, moves: [{date: 2026-11-13, from: 2026-11-13, reason: x}]}"

    assert names(actions(text), "A") == ["moved-action"]


@pytest.mark.parametrize(("count", "named"), [(0, ""), (5, "0 1 2 3 4"), (6, "0 1 2 3 4 …"), (7, "0 1 2 3 4 …")])
def test_of_many_ids_the_first_five_are_named(count: int, named: str) -> None:
    assert " ".join(named_ids(map(str, range(count)))) == named


def test_what_an_unreadable_due_date_leaves_is_still_unscheduled() -> None:
    assert actions("A: {title: A, owner: Ann, due: soon}").actions["A"].state == "unscheduled"


def test_findings_carry_light_days_and_what_is_held_up() -> None:
    follow = actions(
        """
        A: {title: A, owner: Ann, goal: G, due: 2026-11-13}
        B: {title: B, owner: Ann, goal: G, start: 2027-01-11, due: 2027-01-22, depends on: A}
        """,
        rest=GOAL,
    )
    found = one(follow, "overdue-action")

    assert (found.light, found.days) == ("red", 18)
    assert found.holds_up == (("B",), ("G",), date(2027, 2, 9))  # the first checkpoint on or after 22.1.


@pytest.mark.parametrize("fields", ["status: done 2026-12-02", "status: blocked 2026-12-02, blocked by: x"])
def test_a_fact_after_today_is_told_unless_another_day_was_asked_for(fields: str) -> None:
    text = f"A: {{title: A, owner: Ann, due: 2027-01-20, {fields}}}"

    assert names(actions(text, DAY, DAY), "A") == ["fact-in-future"]
    assert names(actions(text, DAY), "A") == []
    assert names(actions(text, DAY, date(2026, 12, 2)), "A") == []


# --- what goes on without an end ----------------------------------------------------------------------------------

_ONGOING = "1: {{title: Stock count, owner: Ann, goal: G1, due: ongoing, {}}}"


@pytest.mark.parametrize(
    ("fields", "rest", "is_said"),
    [
        ("start: 2026-09-02", "", True),  # the presentation is 91 days ago
        ("start: 2026-09-03", "", False),
        ("start: 2027-01-11", "", False),
        ("status: in progress, next step: {what: count, by: 2026-12-04}", "", False),
        ("", "goals: {G1: {title: Loss, readings: {2026-09-02: 3}}}", True),
        ("", "goals: {G1: {title: Loss, readings: {2026-09-03: 3}}}", False),
        ("", "goals: {G2: {title: Other, readings: {2026-11-03: 3}}}", True),
        ("", "decisions: {D1: {date: 2026-11-03, decision: It goes on, affects: 1}}", False),
        ("", "decisions: {D1: {date: 2026-11-03, decision: Something else, affects: G1}}", True),
        ("status: done 2026-09-02", "", False),
        ("due: 2026-12-18", "", False),
    ],
)
def test_what_goes_on_is_asked_about_where_nothing_has_been_heard_of_it(
    fields: str, rest: str, *, is_said: bool
) -> None:
    text = _ONGOING.format(fields).replace("due: ongoing, due", "due")
    follow = actions(text, rest=f"{rest}\n")

    assert ("stale-ongoing" in names(follow, "1")) is is_said


def test_what_goes_on_in_a_plan_without_any_day_is_not_asked_about() -> None:
    follow = followed("actions:\n  1: {title: Stock count, owner: Ann, due: ongoing}\n")

    assert "stale-ongoing" not in names(follow, "1")


@pytest.mark.parametrize(
    ("fields", "days"),
    [
        ("next_step: {step: Ring the supplier, by: 2026-11-30}", 1),
        ("next_step: {step: Ring the supplier, by: 2026-12-01}", 0),
        ("next_step: Ring the supplier", 0),
        ("status: done 2026-11-30, next_step: {step: Ring the supplier, by: 2026-11-20}", 0),
        ("blocked_by: no answer, next_step: {step: Ring the supplier, by: 2026-11-02}", 29),
    ],
)
def test_a_next_step_is_late_from_the_day_after_its_own(fields: str, days: int) -> None:
    follow = actions(f"1: {{title: Visit, owner: Ann, due: 2027-01-15, {fields}}}")

    assert follow.actions["1"].step_days == days
    assert [one.days for one in follow.findings_of("late-next-step")] == ([days] if days else [])
