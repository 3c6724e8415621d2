"""What was promised from one checkpoint to the next and what became of it."""

from __future__ import annotations

from datetime import date

import pytest
from following import followed

from seuranta.plan.follow.promises import Interval, Promised, PromiseDay, intervals, promised, strip

DAY = date(2026, 12, 1)
HELD = (PromiseDay(date(2026, 9, 1), None), PromiseDay(date(2026, 10, 6), None), PromiseDay(date(2026, 11, 3), None))


def found(actions: str, meetings: tuple[PromiseDay, ...] = HELD, day: date = DAY) -> tuple[Interval, ...]:
    lines = "".join(f"  {line.strip()}\n" for line in actions.strip().splitlines())
    return intervals(followed(f"title: x\nactions:\n{lines}").plan, meetings, day)


def told(interval: Interval) -> dict[str, tuple[str, ...]]:
    return {name: ids for name, ids in interval.outcomes.items() if ids}


@pytest.mark.parametrize(
    ("action", "outcome"),
    [
        # from 6.10. to 3.11.: what was due after its first day and not after its last
        ("{due: 2026-10-30, status: done 2026-10-30}", "kept"),
        ("{due: 2026-10-30, status: done 2026-10-07}", "kept"),
        ("{due: 2026-10-30, status: done 2026-10-06}", None),  # no longer open at the end of the first day
        ("{due: 2026-10-30, status: done 2026-10-31}", "late"),
        ("{due: 2026-10-30, status: done 2026-11-03}", "late"),
        ("{due: 2026-10-30, status: done 2026-11-04}", "broken"),
        ("{due: 2026-10-30}", "broken"),
        ("{due: 2026-10-30, status: dropped 2026-10-20, reason: x}", "dropped"),
        ("{due: 2026-10-30, status: dropped 2026-11-04, reason: x}", "broken"),
        ("{due: 2026-11-03}", "broken"),
        ("{due: 2026-11-03, status: done 2026-11-03}", "kept"),
        ("{due: 2026-10-06}", None),
        ("{due: 2026-11-04}", None),
        ("{due: ongoing}", None),
        ("{owner: Ann}", None),
        # moves, as the due date stood at the end of the first day
        ("{due: 2027-01-20, moves: [{date: 2026-10-20, from: 2026-10-30}]}", "moved"),
        ("{due: 2027-01-20, moves: [{date: 2026-11-03, from: 2026-10-30}]}", "moved"),
        ("{due: 2027-01-20, moves: [{date: 2026-11-04, from: 2026-10-30}]}", "broken"),
        ("{due: 2027-01-20, moves: [{date: 2026-10-06, from: 2026-10-30}]}", None),
        ("{due: 2026-10-30, moves: [{date: 2026-10-06, from: 2026-10-02}]}", "broken"),
        ("{due: 2026-10-30, moves: [{date: 2026-10-07, from: 2026-11-20}]}", None),  # brought forward: not promised
        ("{due: 2026-10-20, moves: [{date: 2026-10-07, from: 2026-10-30}]}", "broken"),  # earlier is no excuse
        # moved to the day that it had, or there and back: not moved
        ("{due: 2026-10-30, moves: [{date: 2026-10-20, from: 2026-10-30}]}", "broken"),
        # an old date before all meetings is no reason to look no further
        ("{due: 2026-10-30, moves: [{date: 2026-08-03, from: 2026-08-10}]}", "broken"),
        ("{due: 2027-01-20, status: done 2026-10-29, moves: [{date: 2026-10-20, from: 2026-10-30}]}", "kept"),
        ("{due: 2027-01-20, status: dropped 2026-11-01, reason: x, moves: [{date: 2026-10-20, from: 2026-10-30}]}",
         "moved"),
    ],
)  # fmt: skip
def test_outcome(action: str, outcome: str | None) -> None:
    october = found(f"A: {action}")[1]

    assert told(october) == ({} if outcome is None else {outcome: ("A",)})


def test_intervals_run_from_meeting_to_meeting_and_on_to_the_day() -> None:
    assert [(one.first, one.last, one.is_open) for one in found("A: {due: 2026-10-30}")] == [
        (date(2026, 9, 1), date(2026, 10, 6), False),
        (date(2026, 10, 6), date(2026, 11, 3), False),
        (date(2026, 11, 3), DAY, True),
    ]
    assert [one.is_open for one in found("A: {due: 2026-10-30}", day=date(2026, 11, 3))] == [False, False]
    assert found("A: {due: 2026-10-30}", ()) == ()


def test_in_the_open_interval_what_is_due_today_is_not_judged() -> None:
    last = found("A: {due: 2026-11-30}\nB: {due: 2026-12-01}\nC: {due: 2026-12-01, status: done 2026-11-20}")[-1]

    assert told(last) == {"broken": ("A",)}


def test_one_action_may_be_promised_several_times() -> None:
    action = "A: {due: 2026-11-20, moves: [{date: 2026-10-02, from: 2026-10-02}, {date: 2026-10-30, from: 2026-10-30}]}"

    assert [told(one) for one in found(action)] == [{"moved": ("A",)}, {"moved": ("A",)}, {"broken": ("A",)}]


def test_what_was_written_down_as_promised_is_the_truth() -> None:
    frozen = (HELD[0], PromiseDay(date(2026, 10, 6), {"B": date(2026, 10, 20), "A": date(2026, 11, 20)}), HELD[2])
    october = found("A: {due: 2026-11-20}\nB: {due: 2026-11-10}\nC: {due: 2026-10-30}", frozen)[1]

    assert told(october) == {"broken": ("B",)}  # A is due after the last day, C was not promised


def test_where_only_steps_were_promised_due_dates_count_for_nothing() -> None:
    only_step = PromiseDay(HELD[1].day, {}, (Promised("A", date(2026, 10, 20), "call"),))

    assert told(found("A: {due: 2026-10-30}", (HELD[0], only_step, HELD[2]))[1]) == {}


def test_outcomes_are_in_plan_order() -> None:
    october = found("C: {due: 2026-10-30}\nA: {due: 2026-10-20}\nB: {due: 2026-10-25}")[1]

    assert told(october) == {"broken": ("C", "A", "B")}


def test_strip_has_a_mark_for_each_closed_interval() -> None:
    actions = """
        A: {due: 2026-10-01, status: done 2026-10-01}
        B: {due: 2026-10-30, status: done 2026-10-30}
        C: {due: 2026-10-30, status: done 2026-10-31}
        D: {due: 2026-11-10}
    """
    assert strip(found(actions)) == "●◐"
    assert (
        strip(found(actions, (*HELD, PromiseDay(date(2026, 11, 24), None), PromiseDay(date(2026, 11, 27), None))))
        == "●◐○·"
    )


@pytest.mark.parametrize(
    ("action", "outcome"),
    [
        # due on 30.9., left without an answer on 6.10., promised by 3.11.: an answer in time keeps it
        ("{due: 2026-09-30}", "broken"),
        ("{due: 2026-10-06}", "broken"),  # due on the day of the checkpoint
        ("{due: 2026-09-30, status: blocked 2026-10-20}", "broken"),
        ("{due: 2026-09-30, status: done 2026-11-02}", "kept"),
        ("{due: 2026-09-30, status: done 2026-11-04}", "broken"),
        ("{due: 2026-09-30, status: dropped 2026-11-03, reason: x}", "kept"),
        ("{due: 2026-09-30, status: dropped 2026-11-03}", "dropped"),
        ("{due: 2026-12-18, moves: [{date: 2026-11-03, from: 2026-09-30, reason: x}]}", "kept"),
        ("{due: 2026-12-18, moves: [{date: 2026-11-03, from: 2026-09-30}]}", "moved"),
        ("{due: 2026-12-18, moves: [{date: 2026-11-04, from: 2026-09-30, reason: x}]}", "broken"),
        # moved at the checkpoint itself: then the date that was promised is a due date, or there is no answer yet
        ("{due: 2026-10-01, moves: [{date: 2026-10-06, from: 2026-09-30, reason: x}]}", "broken"),
        ("{due: 2026-12-18, moves: [{date: 2026-10-06, from: 2026-09-30, reason: x}]}", "broken"),
    ],
)
def test_an_answer_that_was_promised_is_kept_by_any_answer_in_time(action: str, outcome: str) -> None:
    october = found(f"A: {action}", (HELD[0], PromiseDay(HELD[1].day, {"A": HELD[2].day}), HELD[2]))[1]

    assert told(october) == {outcome: ("A",)}


@pytest.mark.parametrize(
    ("action", "outcome"),
    [
        ("{due: 2026-12-18, moves: [{date: 2026-11-20, from: 2026-09-30, reason: x}]}", "moved"),
        ("{due: 2026-09-30, status: dropped 2026-11-20, reason: x}", "dropped"),
        ("{due: 2026-09-30, status: done 2026-11-20}", "late"),
    ],
)
def test_an_answer_after_its_day_but_before_the_next_checkpoint_is_late(action: str, outcome: str) -> None:
    late = (PromiseDay(HELD[1].day, {"A": HELD[2].day}), PromiseDay(date(2026, 11, 24), None))

    assert told(found(f"A: {action}", late)[0]) == {outcome: ("A",)}


def test_a_step_that_was_promised_is_kept_in_mind_and_never_judged() -> None:
    step = Promised("A", date(2026, 10, 20), "call")
    with_step = (HELD[0], PromiseDay(HELD[1].day, {"B": date(2026, 10, 20)}, (step,)), HELD[2])
    found_ = found("A: {due: 2026-10-30}\nB: {due: 2026-10-20, status: done 2026-10-19}", with_step)

    assert told(found_[1]) == {"kept": ("B",)}
    assert [one.steps for one in found_] == [(), (step,), ()]
    assert strip(found_) == "·●"


@pytest.mark.parametrize(
    ("action", "is_due"),
    [
        ("{due: 2026-11-03}", True),
        ("{due: 2026-09-30}", True),  # an answer was promised
        ("{due: 2026-11-04}", False),
        ("{due: 2026-11-03, status: done 2026-11-03}", False),
        ("{due: 2026-12-18, moves: [{date: 2026-11-02, from: 2026-09-30, reason: x}]}", False),
    ],
)
def test_what_is_promised_for_the_day_itself_may_still_be_kept(action: str, *, is_due: bool) -> None:
    *before, last = found(f"A: {action}", (HELD[0], PromiseDay(HELD[1].day, {"A": HELD[2].day})), HELD[2].day)

    assert [one.due_now for one in before] == [()]
    assert last.due_now == (("A",) if is_due else ())
    assert last.is_open
    assert told(last) == {}


TODAY, NEXT = date(2026, 10, 6), date(2026, 11, 3)


@pytest.mark.parametrize(
    ("action", "by", "step"),
    [
        ("{due: 2026-10-07}", "2026-10-07", None),
        ("{due: 2026-11-03}", "2026-11-03", None),
        ("{due: 2026-11-04}", None, None),
        ("{due: 2026-10-20, status: done 2026-10-06}", None, None),
        ("{due: 2026-10-20, next step: {what: call, by: 2026-10-12}}", "2026-10-20", None),
        ("{due: 2026-12-18, next step: {what: call, by: 2026-10-12}}", "2026-10-12", "call"),
        ("{due: 2026-12-18, next step: {what: call, by: 2026-11-04}}", None, None),
        ("{due: 2026-12-18, next step: {what: call, by: 2026-10-06}}", None, None),
        ("{due: 2026-12-18, next step: call}", None, None),
        ("{next step: {what: call, by: 2026-11-03}}", "2026-11-03", "call"),
        ("{due: 2026-09-30, next step: {what: call, by: 2026-10-12}}", "2026-10-12", "call"),
        ("{due: 2026-09-30}", "2026-11-03", None),
        ("{due: 2026-10-06}", "2026-11-03", None),
        ("{owner: Ann}", None, None),
    ],
)
def test_what_is_promised_until_the_next_checkpoint(action: str, by: str | None, step: str | None) -> None:
    plan = followed(f"title: x\nactions:\n  Z: {{status: done 2026-10-01}}\n  A: {action}\n").plan
    expected = () if by is None else (Promised("A", date.fromisoformat(by), step),)

    assert promised(plan, TODAY, NEXT, ("A",)) == expected


def test_what_is_overdue_and_was_answered_is_not_promised() -> None:
    plan = followed("title: x\nactions:\n  A: {due: 2026-09-30}\n").plan

    assert promised(plan, TODAY, NEXT, ()) == ()


def test_a_promise_that_the_due_date_does_not_bear_out_is_a_silent_move() -> None:
    follow = followed("""
title: x
actions:
  A: {title: A, due: 2026-11-20}
  B: {title: B, due: 2026-11-20, moves: [{date: 2026-11-04, from: 2026-10-30, reason: x}]}
  C: {title: C, due: 2026-09-30}
  D: {title: D, due: 2026-12-18}
checkpoints:
  month:
    title: Month
    recurrence: monthly
    start: 2026-10-06
    held:
      2026-10-06:
        promised: {A: 2026-10-30, B: 2026-10-30, C: 2026-11-03, D: {step: call, by: 2026-10-20}}
""")

    assert [one.args.get("id") or one.item for one in follow.findings if one.name == "silent-move"] == ["A"]
