"""What contradicts itself whatever the day: each rule, its edge, and where in the file it is told."""

from __future__ import annotations

import re
from datetime import date

import pytest
from following import CALM, DAY, followed, loaded, told, with_items

from seuranta.output.words.messages import MESSAGES, RELATED
from seuranta.plan.follow.followup import follow_up
from seuranta.plan.follow.rings import components, ring
from seuranta.plan.follow.rules import RULES
from seuranta.plan.follow.seen import Seen
from seuranta.plan.loading.load import Loaded
from seuranta.plan.words.diagnostic import At, Finding, Term


def contradictions(read: Loaded) -> list[Finding]:
    seen = Seen(read, DAY)
    return [finding for rule in RULES for finding in rule(seen)]


def contradicting(text: str) -> list[str]:
    """What the rules find in a plan, as `name item`."""
    return [f"{finding.name} {finding.item}" for finding in contradictions(loaded(text))]


@pytest.mark.parametrize(
    ("fields", "expected"),
    [
        ("start: 2026-11-02, due: 2026-11-02", []),
        ("start: 2026-11-03, due: 2026-11-02", ["start-after-due"]),
        ("start: 11/2026, due: 2026-11-01", []),  # a period starts on its first day
        ("start: 11/2026, due: 2026-10-30", ["start-after-due"]),
        ("status: done", ["done-without-date"]),
        ("status: done 2026-11-02", []),
        ("status: done, done on: 2026-11-02", []),
        ("done on: 2026-11-02", []),
        ("status: done 31.11.2026", []),  # an error of its own
        ("status: done, done on: soon", []),
        ("status: dropped, reason: no", ["dropped-without-date"]),
        ("status: dropped 2026-11-02", ["dropped-without-reason"]),
        ("status: dropped", ["dropped-without-date", "dropped-without-reason"]),
        ("status: dropped 2026-11-02, reson: no", []),
        ("status: in progress, done on: 2026-11-02", ["done-on-not-done"]),
        ("status: planned, done on: 2026-11-02", ["done-on-not-done"]),
        ("status: dropped, reason: no, done on: 2026-11-02", ["done-on-not-done"]),
        ("status: done 2026-11-02, done on: 2026-11-02", []),
        ("status: done 2026-11-02, done on: 2026-11-03", ["two-done-dates"]),
        ("start: 2026-11-03, status: done 2026-11-02", ["contradicting-dates"]),
        ("start: 2026-11-02, status: done 2026-11-02", []),
        ("start: 11/2026, done on: 2026-10-31", ["contradicting-dates"]),
        ("start: 2026-11-03, status: dropped 2026-11-02, reason: no", []),
        ("status: dropped 31.11.2026", []),
        ("status: blocked", ["missing-reason"]),
        ("status: blocked, blockd by: x", []),
        ("status: blocked 31.11.2026", []),
        ("status: blocked 2026-11-02, blocked by: x", []),
        ("blocked by: x", []),
        ("depends on: A", ["dependency-cycle"]),
        ("due: 2036-09-01", []),
        ("due: 2036-09-02", ["far-date"]),
        ("due: 31.12.9999", ["far-date"]),
        ("start: 1.1.1926, due: 2026-10-30", ["far-date"]),
        ("start: 2016-09-01, due: 2026-10-30", []),
        ("start: 2016-08-31, due: 2026-10-30", ["far-date"]),
        ("start: 1.1.1926, due: 31.12.9999", ["far-date", "far-date"]),
    ],
)
def test_actions(fields: str, expected: list[str]) -> None:
    others = "Y: {title: Y}\nZ: {title: Z, status: in progress}\n"

    found = contradicting(with_items("actions", f"{others}A: {{title: A, {fields}}}"))

    assert found == [f"{name} A" for name in expected]


@pytest.mark.parametrize(
    ("due", "moves", "expected"),
    [
        ("2026-12-11", "[{date: 2026-11-02, from: 2026-11-06, reason: x}]", []),
        ("2026-12-11", "[{date: 2026-11-02, from: 2026-11-06, to: 2026-12-11, reason: x}]", []),
        ("2026-12-11", "[{date: 2026-11-02, from: 2026-11-06, to: 2026-12-12, reason: x}]", ["move-mismatch"]),
        ("ongoing", "[{date: 2026-11-02, from: 2026-11-06, to: 2026-12-11, reason: x}]", ["move-mismatch"]),
        ("soon", "[{date: 2026-11-02, from: 2026-11-06, to: 2026-12-11, reason: x}]", []),
        (
            "2026-12-11",
            (
                "[{date: 2026-11-02, from: 2026-11-06, to: 2026-11-27, reason: x}, "
                "{date: 2026-11-20, from: 2026-11-28, reason: x}]"
            ),
            ["move-mismatch"],
        ),
        (
            "2026-12-11",
            "[{date: 2026-11-20, from: 2026-11-27, reason: x}, {date: 2026-11-02, from: 2026-11-06, reason: x}]",
            ["move-mismatch"],
        ),
        (
            "2026-12-11",
            "[{date: 2026-11-02, from: 2026-11-06, reason: x}, {date: 2026-11-02, from: 2026-11-27, reason: x}]",
            [],
        ),
        ("2026-12-11", "[{date: 2026-11-02, from: 2026-11-06}]", ["missing-reason"]),
        ("2026-12-11", "[{date: 2026-11-02, from: 2026-11-06, to: 2026-11-27, reson: x}]", []),
    ],
)
def test_moves(due: str, moves: str, expected: list[str]) -> None:
    text = with_items("actions", f"Z: {{title: Z}}\nA: {{title: A, due: {due}, moves: {moves}}}")

    assert contradicting(text) == [f"{name} A" for name in expected]


@pytest.mark.parametrize(
    ("fields", "expected"),
    [
        ("baseline: 0, target: 9, by: 2027-06-30", []),
        ("baseline: 0, target: 9, by: 2026-09-02", []),
        ("baseline: 0, target: 9, by: 2026-09-01", ["by-before-baseline"]),  # the day of the presentation
        ("baseline: {date: 2026-10-01, value: 0}, target: 9, by: 2026-10-01", ["by-before-baseline"]),
        ("target: 9, by: 2026-08-01", []),
        ("baseline: 9, target: 9, by: 2027-06-30", ["baseline-equals-target"]),
        ("baseline: 9, target: 9.0, by: 2027-06-30", ["baseline-equals-target"]),
        ("baseline: 9, target: at least 9, by: 2027-06-30", []),
        ("baseline: 0, target: 9", ["target-without-by"]),
        ("baseline: 0, target: 9, by: soon", []),
        ("target: at least 9", []),
        ("note: x", []),
        ("baseline: 0, target: 9, by: 2027-06-30, interim targets: {2026-12-31: 2}", []),
        ("baseline: 0, target: 9, by: 2027-06-30, interim targets: {2026-09-01: 0, 2027-06-30: 9}", []),
        ("baseline: 0, target: 9, by: 2027-06-30, interim targets: {2026-08-31: 2}", ["interim-target-outside"]),
        ("baseline: 0, target: 9, by: 2027-06-30, interim targets: {2027-07-01: 2}", ["interim-target-outside"]),
        ("target: 9, by: 2027-06-30, interim targets: {2027-07-01: 2, 2027-08-02: 3}", ["interim-target-outside"] * 2),
        ("by: 2027-06-30, readings: {1999-01-01: 2}", ["far-date"]),
    ],
)
def test_goals(fields: str, expected: list[str]) -> None:
    found = contradicting(with_items("goals", f"Z: {{title: Z}}\nG: {{title: G, {fields}}}"))

    assert found == [f"{name} G" for name in expected]


@pytest.mark.parametrize(
    ("section", "text", "expected"),
    [
        ("breaks", "X: {start: 2026-12-23, until: 2026-12-23}", []),
        ("breaks", "X: {start: 2026-12-23, until: 2026-12-22}", ["until-before-start"]),
        ("feedback", "X: {question: who?, date: 2026-11-05, answered on: 2026-11-04, answer: x}", ["contradicting-dates"]),
        ("feedback", "X: {question: who?, date: 2026-11-05, answered on: 2026-11-05, answer: x}", []),
        ("feedback", "X: {date: 2026-11-05}", ["untitled-item"]),
        ("decisions", "X: {decision: yes, date: 2026-11-05, review on: 2026-11-04}", ["contradicting-dates"]),
        ("decisions", "X: {decision: yes, date: 2026-11-05, review on: 2026-11-05}", []),
        ("decisions", "X: {date: 2026-11-05}", ["untitled-item"]),
        ("actions", "X: {due: 2026-12-11}", ["untitled-item"]),
        ("actions", "X:", ["untitled-item"]),
        ("actions", "X: Bare title", []),
        ("actions", "X: {titel: A, due: 2026-12-11}", []),  # told as an unknown key
        ("goals", "X: {by: 2026-12-11}", ["untitled-item"]),
    ],
)  # fmt: skip
def test_everything_else(section: str, text: str, expected: list[str]) -> None:
    assert contradicting(with_items(section, text)) == [f"{name} X" for name in expected]


@pytest.mark.parametrize(
    ("fields", "expected"),
    [
        ("recurrence: every Monday, start: 2026-11-02, until: 2026-11-02", []),
        ("recurrence: every Monday, start: 2026-11-02, until: 2026-11-01", ["until-before-start"]),
        ("recurrence: every Monday, date: 2026-12-07", ["date-and-recurrence"]),
        ("recurrence: every Monday at 9:00, time: 9:00", []),
        ("recurrence: every Monday at 9:00, time: 9–10.30", []),
        ("recurrence: every Monday at 9:00, time: 10:00", ["two-times"]),
    ],
)
def test_days_of_checkpoints_and_messages(fields: str, expected: list[str]) -> None:
    checkpoint = f"title: x\ncheckpoints:\n  X: {{title: X, {fields}}}\n"
    message = f"title: x\ncommunication:\n  X: {{title: X, {fields}}}\n"

    assert contradicting(checkpoint) == [f"{name} X" for name in expected]
    assert contradicting(message) == [f"{name} X" for name in expected]


@pytest.mark.parametrize(("section", "kind"), [("checkpoints", "checkpoint"), ("communication", "communication")])
def test_checkpoints_and_messages_are_told_in_their_own_section(section: str, kind: str) -> None:
    read = loaded(
        f"{section}:\n  X: {{recurrence: every Monday at 9:00, time: 10:00, start: 2026-11-02, until: 2026-11-01}}\n"
    )
    found = contradictions(read)

    assert [(one.name, one.at.section) for one in found] == [
        ("until-before-start", section),
        ("two-times", section),
        ("untitled-item", section),
    ]
    assert found[-1].args["field"] == Term(kind, "title")


@pytest.mark.parametrize(
    ("section", "note", "suggestion"),
    [
        ("actions", "Mend the lift", "Mend the lift"),
        ("actions", "x", "x"),
        ("actions", "x" * 60, "x" * 60),
        ("actions", "x" * 61, None),
        ("actions", '"\\nMend the lift\\nand soon"', "Mend the lift"),
        ("goals", "Mend the lift", None),
    ],
)
def test_the_first_line_of_a_note_may_be_the_title(section: str, note: str, suggestion: str | None) -> None:
    (found,) = told(with_items(section, f"X: {{note: {note}}}"), "untitled-item")

    assert found.args["suggestion"] == suggestion


@pytest.mark.parametrize(
    ("fields", "path"), [("status: done 2026-11-02", "status"), ("done on: 2026-11-02", "done_on")]
)
def test_a_day_before_the_start_is_told_where_it_stands(fields: str, path: str) -> None:
    read = loaded(with_items("actions", f"X: {{title: X, start: 2026-11-03, {fields}}}"))
    (found,) = contradictions(read)

    assert (found.name, found.at.path) == ("contradicting-dates", (path,))


def test_a_plan_closed_before_it_was_presented() -> None:
    text = "title: x\npresented: 2026-09-02\nclosed on: 2026-09-01\n"
    read = loaded(text)
    (found,) = contradictions(read)

    args = {"closed": date(2026, 9, 1), "presented": date(2026, 9, 2)}
    assert found == Finding("contradicting-dates", At(path=("closed_on",)), args)
    assert contradicting(text.replace("09-02", "09-01")) == contradicting("title: x\nclosed on: 2026-09-01\n") == []


def test_a_skipped_checkpoint_needs_a_reason() -> None:
    text = "title: x\ncheckpoints:\n  X:\n    title: X\n    recurrence: every Monday\n    skipped: {skipped}\n"

    assert contradicting(text.replace("{skipped}", "{2026-12-07: fair}")) == []
    assert contradicting(text.replace("{skipped}", "[2026-12-07, 2026-12-14]")) == ["missing-reason X"] * 2
    assert contradicting(text.replace("{skipped}", "{2026-12-07: {reson: fair}}")) == []


def test_a_baseline_without_a_day_or_a_presentation_begins_nothing() -> None:
    goal = "G: {title: G, baseline: 0, target: 9, by: 2027-06-30, interim targets: {2026-12-31: 2}}"

    assert contradicting(f"title: x\ngoals:\n  {goal}\n") == []


def test_without_a_presentation_the_first_date_of_the_plan_counts() -> None:
    text = "title: x\ngoals:\n  G: {title: G, by: 2027-06-30}\nactions:\n  A: {title: A, due: 2062-11-30}\n"

    assert contradicting(text) == ["far-date A"]


EVERY_DATE = """\
title: x
presented: {date: 2026-09-01, audience: whole staff}
closed on: 2062-01-01
goals:
  G:
    title: G
    baseline: {date: 2062-01-02, value: 1}
    interim targets: {2062-01-03: 2}
    readings: {2062-01-04: 2}
    by: 2062-01-05
    achieved on: 2062-01-06
actions:
  A:
    title: A
    start: 2062-01-07
    due: 2062-01-08
    status: done 2062-01-09
    done on: 2062-01-10
    moves:
      - {date: 2026-11-02, from: 2026-11-06, to: 2026-11-13, reason: x}
      - {date: 2062-01-11, from: 2062-01-12, to: 2062-01-13, reason: x}
    next step: {step: x, by: 2062-01-14}
checkpoints:
  C:
    title: C
    recurrence: monthly
    start: 2062-02-01
    until: 2062-02-02
    held: [2062-02-03]
    skipped: {2062-02-04: x}
    moved: {2062-02-05: {to: 2062-02-06, reason: x}}
  D: {title: D, date: [2026-12-08, 2062-02-07]}
communication:
  M: {title: M, audience: x, recurrence: monthly, start: 2062-03-01, until: 2062-03-02, told: [2026-11-02, 2062-03-03]}
  N: {title: N, audience: x, date: [2026-12-08, 2062-03-04]}
feedback:
  Q: {question: x, date: 2062-04-01, answered on: 2062-04-02, answer: x}
decisions:
  D: {decision: x, date: 2062-05-01, review on: 2062-05-02}
breaks:
  B: {start: 2062-06-01, until: 2062-06-02}
"""


def days_told(text: str, name: str) -> list[tuple[object, str]]:
    """The days in findings of that name, each with the day that stands at its place in the file."""
    lines = text.splitlines()
    found = [
        (one, lines[one.place.line - 1][one.place.column - 1 : one.place.end_column - 1]) for one in told(text, name)
    ]
    return [(str(one.args["day"]), day) for one, typed in found for day in re.findall(r"\d{4}-\d\d-\d\d", typed)]


def test_every_date_of_a_plan_is_looked_at_and_told_where_it_stands() -> None:
    every = re.findall(r"2062-\d\d-\d\d", EVERY_DATE)

    assert sorted(days_told(EVERY_DATE, "far-date")) == [(day, day) for day in every]
    assert {one.args["first"] for one in told(EVERY_DATE, "far-date")} == {date(2026, 9, 1)}


def test_every_fact_after_today_is_told_where_it_stands() -> None:
    found = told(EVERY_DATE, "fact-in-future")
    facts = [f"{one.item} {one.args['id']} {one.args['field'].kind} {one.args['field'].field}" for one in found]  # type: ignore[union-attr]

    assert list(zip(facts, days_told(EVERY_DATE, "fact-in-future"), strict=True)) == [
        (fact, (day, day))
        for fact, day in (
            ("G G goal readings", "2062-01-04"),
            ("G G goal achieved_on", "2062-01-06"),
            ("A A action status", "2062-01-09"),
            ("A A action done_on", "2062-01-10"),
            ("A A action moves", "2062-01-11"),
            ("C C checkpoint held", "2062-02-03"),
            ("M M communication told", "2062-03-03"),
            ("Q Q feedback date", "2062-04-01"),
            ("Q Q feedback answered_on", "2062-04-02"),
            ("D D decision date", "2062-05-01"),
        )
    ]


@pytest.mark.parametrize(
    ("depends", "rings"),
    [
        ({"A": "B", "B": "C", "C": ""}, []),
        ({"A": "A", "B": "", "C": ""}, ["A → A"]),
        ({"A": "B", "B": "A", "C": "A"}, ["A → B → A"]),
        ({"A": "C", "B": "A", "C": "B"}, ["A → C → B → A"]),
        ({"A": "", "B": "C", "C": "B"}, ["B → C → B"]),
        ({"A": "B, C", "B": "A", "C": "A"}, ["A → B → A"]),  # all wait for each other: one report
        ({"A": "B", "B": "A", "C": "D", "D": "C"}, ["A → B → A", "C → D → C"]),
        ({"Z": "Y", "Y": "Z", "B": "A", "A": "B"}, ["Z → Y → Z", "B → A → B"]),  # as they stand in the plan
        (dict(zip("ABCDEF", "BCDEFA", strict=True)), ["A → B → C → D → E → F → A"]),
        (dict(zip("ABCDEFG", "BCDEFGA", strict=True)), ["A → B → C → D → … → G → A"]),
    ],
)
def test_a_ring_is_told_once_at_its_first_action(depends: dict[str, str], rings: list[str]) -> None:
    text = "".join(f"{name}: {{title: x, depends on: [{others}]}}\n" for name, others in depends.items())
    found = told(with_items("actions", text), "dependency-cycle")

    assert [one.args["ring"] for one in found] == rings


def test_the_others_of_a_ring_are_related_places() -> None:
    text = with_items("actions", "A: {title: x, depends on: B}\nB: {title: y, depends on: A}")
    (found,) = told(text, "dependency-cycle")
    first = len(CALM.splitlines()) + 2

    assert (found.item, found.place.line) == ("A", first)
    assert [(one.place.line, one.name, one.args["id"]) for one in found.related] == [(first + 1, "waits-in-ring", "B")]


def test_a_long_ring_is_cut_where_it_is_printed() -> None:
    text = "".join(f"{at}: {{title: x, depends on: {(at + 1) % 3000}}}\n" for at in range(3000))
    (found,) = told(with_items("actions", text), "dependency-cycle")

    assert found.args["ring"] == "0 → 1 → 2 → 3 → … → 2999 → 0"
    assert found.args["n"] == 3000
    assert [one.args["id"] for one in found.related] == ["1", "2", "3", "2999"]


def test_components_of_chains_deeper_than_any_stack() -> None:
    chain = {str(at): [str(at + 1)] for at in range(5_000)}

    assert sum(1 for _ in components(["0"], chain)) == 5_001
    assert ring("0", chain) == []


@pytest.mark.parametrize(
    ("text", "name", "line", "shown"),
    [
        ("A:\n  title: x\n  start: 2026-12-12\n  due: 2026-12-01", "start-after-due", 3, "2026-12-12"),
        ("A:\n  title: x\n  status: done", "done-without-date", 3, "done"),
        ("A:\n  title: x\n  status: dropped", "dropped-without-reason", 3, "dropped"),
        ("A:\n  due: 2026-12-11", "untitled-item", 1, "A"),
        (
            (
                "A:\n  title: x\n  due: 2026-12-11\n  moves:\n    - date: 2026-11-02\n      from: 2026-11-06\n"
                "      to: 2026-11-13"
            ),
            "move-mismatch",
            7,
            "2026-11-13",
        ),
    ],
)
def test_place(text: str, name: str, line: int, shown: str) -> None:
    whole = with_items("actions", text)
    (found,) = told(whole, name)
    place = found.place

    assert place.line - len(CALM.splitlines()) - 1 == line
    assert whole.splitlines()[place.line - 1][place.column - 1 : place.end_column - 1] == shown


def test_a_day_is_found_however_it_is_written() -> None:
    text = with_items(
        "goals",
        "G:\n  title: x\n  baseline: 0\n  target: 9\n  by: 2027-06-30\n  interim targets:\n    ke 1.9.2027: 3\n"
        "    12/2026: 1",
    )
    (found,) = told(text, "interim-target-outside")

    assert text.splitlines()[found.place.line - 1][found.place.column - 1 : found.place.end_column - 1] == "ke 1.9.2027"


def test_every_finding_fills_one_of_its_sentences() -> None:
    """No placeholder of a sentence is left without a value where a plan has every kind of trouble."""
    follow = followed(with_items("actions", "A: {title: x, start: 2026-12-12, due: 2026-12-01, status: dropped}"))
    for finding in follow.findings:
        for language in ("fi", "en"):
            assert "None" not in MESSAGES[finding.name].sentence(language, finding.args)
            for _, name, args in finding.related:
                assert RELATED[name].fill(language, **args)


def test_rules_do_not_look_at_the_day() -> None:
    read = loaded(with_items("actions", "A: {title: x, start: 2026-12-12, due: 2026-12-01, status: dropped}"))
    rules = {finding.name for finding in contradictions(read)}

    for day in ("0001-01-01", "2026-12-01", "9999-12-31"):
        assert rules <= {one.name for one in follow_up(read, date.fromisoformat(day), None).findings}


def test_an_action_that_depends_on_itself_waits_for_nobody_else() -> None:
    text = with_items(
        "actions", "A: {title: A, owner: Ann, start: 2026-12-07, due: 2026-12-18, depends on: [A, B]}\nB: b"
    )
    found = [one for one in followed(text).findings if one.item == "A"]

    assert [(one.name, one.args.get("itself"), one.args.get("others")) for one in found] == [
        ("dependency-cycle", "A", None),
        ("waiting-action", None, ("B",)),
    ]
