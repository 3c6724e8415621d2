"""Occurrences on a day: the two example plans to the letter, then one rule after another on small plans."""

from __future__ import annotations

import json
from datetime import date, time, timedelta
from pathlib import Path
from typing import Any

import pytest
from following import followed, loaded

from seuranta.plan.follow.checkpoint_findings import CHECKPOINT_FINDERS, missed_checkpoints, no_next_checkpoint
from seuranta.plan.follow.checkpoints import CheckpointsOn, Occurrence, checkpoints_on, occurrences, promise_days
from seuranta.plan.follow.clashes import clashes
from seuranta.plan.follow.promises import OUTCOMES, Promised, PromiseDay, intervals, strip
from seuranta.plan.follow.seen import Seen
from seuranta.plan.loading.load import Loaded
from seuranta.plan.loading.model import Plan
from seuranta.plan.words.diagnostic import At, Choice, Finding

TESTS = Path(__file__).parent
EXAMPLES: dict[str, Any] = json.loads((TESTS / "data" / "examples.json").read_text(encoding="utf-8"))
FOLDERS = {"Konepaja Keksitty Oy": "konepaja", "Imaginary Pine Software Ltd": "pine"}
DAY = date(2026, 12, 1)
KINDS = {
    "no-next-checkpoint",
    "missed-checkpoint",
    "missed-checkpoints",
    "last-checkpoint-ahead",
    "checkpoint-gap",
    "checkpoint-on-day-off",
    "unused-exception",
    "unknown-occurrence",
    "plan-not-reviewed",
    "no-management-checkpoint",
    "decision-to-review",
    "silent-move",
    "nonexistent-time",
    "checkpoint-follows-checkpoint",
}


def read(text: str) -> Plan:
    found = loaded(text)

    assert found.problems == ()
    assert found.plan is not None
    return found.plan


def example(company: str) -> Plan:
    path = TESTS.parent / "examples" / FOLDERS[company] / "roadmap.yaml"
    return read(path.read_text(encoding="utf-8"))


def findings(plan: Plan, day: date = DAY) -> list[Finding]:
    return findings_of(loaded("title: x\n")._replace(plan=plan), day)


def findings_of(read: Loaded, day: date = DAY) -> list[Finding]:
    seen = Seen(read, day)
    return [
        finding for finder in (no_next_checkpoint, missed_checkpoints, *CHECKPOINT_FINDERS) for finding in finder(seen)
    ]


def names(plan: Plan, day: date = DAY) -> list[str]:
    return [one.name for one in findings(plan, day)]


def series(lines: str, *, presented: str = "presented: 2026-09-01\n", more: str = "") -> Plan:
    """A plan with one series `c` from the lines of its fields."""
    fields = "".join(f"    {line.strip()}\n" for line in lines.strip().splitlines())
    return read(f"title: Plan\n{presented}{more}checkpoints:\n  c:\n{fields}")


def days(on: CheckpointsOn, *states: str) -> list[date]:
    return [one.day for one in on.occurrences if not states or one.state in states]


# The example plans


@pytest.fixture(params=list(EXAMPLES))
def company(request: pytest.FixtureRequest) -> str:
    return str(request.param)


def test_occurrences_of_the_examples(company: str) -> None:
    on = checkpoints_on(example(company), DAY)

    found = [
        {
            "series": one.series,
            "slot": one.slot.isoformat(),
            "date": one.day.isoformat(),
            "time": f"{one.time:%H:%M}" if one.time else None,
            "state": one.state,
        }
        for one in on.occurrences
    ]
    assert found == EXAMPLES[company]["expected"]["occurrences"]


def test_counts_and_the_next_of_the_examples(company: str) -> None:
    plan = example(company)
    on = checkpoints_on(plan, DAY)
    expected = EXAMPLES[company]["expected"]["status"]

    assert on.next is not None
    start = on.next.start(plan.timezone)
    assert start is not None
    assert expected["next_checkpoint"] == {
        "series": on.next.series,
        "slot": on.next.slot.isoformat(),
        "date": on.next.day.isoformat(),
        "start": start.isoformat(),
        "in_days": (on.next.day - DAY).days,
    }
    assert expected["checkpoints"] == {
        "held": len(on.held),
        "skipped": len(on.skipped),
        "missed": [one.day.isoformat() for one in on.missed],
        "ahead": len(on.ahead),
    }


def test_promises_of_the_examples(company: str) -> None:
    plan = example(company)
    found = intervals(plan, promise_days(plan, checkpoints_on(plan, DAY), DAY), DAY)

    assert strip(found) == EXAMPLES[company]["expected"]["promise_strip"]
    assert EXAMPLES[company]["expected"]["status"]["promises"] == [
        {"from": one.first.isoformat(), "to": one.last.isoformat(), "open": one.is_open}
        | {outcome: list(one.outcomes[outcome]) for outcome in OUTCOMES}
        for one in found
    ]


def test_findings_of_the_examples(company: str) -> None:
    expected = [one for one in EXAMPLES[company]["expected"]["findings"] if one["name"] in KINDS]

    found = [(one.name, one.item, one.args.get("day")) for one in findings(example(company))]

    assert found == [(one["name"], one["item"], date.fromisoformat(one["slot"])) for one in expected]


# Where slots begin and end


def test_a_series_begins_at_the_presentation_where_it_has_no_start() -> None:
    on = checkpoints_on(series("recurrence: every Monday"), date(2026, 9, 15))

    assert days(on)[0] == date(2026, 9, 7)


def test_a_series_without_start_or_presentation_begins_on_the_day() -> None:
    on = checkpoints_on(series("recurrence: weekly", presented=""), DAY)

    assert days(on)[0] == DAY
    assert days(on)[-1] == date(2027, 11, 30)


def test_twelve_months_ahead_end_on_the_same_date_next_year() -> None:
    on = checkpoints_on(series("recurrence: every Tuesday"), date(2026, 12, 1))
    leap = checkpoints_on(series("recurrence: every Tuesday"), date(2028, 2, 29))

    assert days(on)[-1] == date(2027, 11, 30)
    assert days(leap)[-1] == date(2029, 2, 27)


def test_a_slow_series_always_shows_its_next_date() -> None:
    plan = series("recurrence: 104 viikon välein\nstart: 2026-10-06")

    assert days(checkpoints_on(plan, DAY)) == [date(2026, 10, 6), date(2028, 10, 3)]
    on_the_day = checkpoints_on(plan, date(2026, 10, 6))
    assert days(on_the_day, "ahead") == [date(2028, 10, 3)]  # else nothing would be next once it was held


def test_the_next_date_is_shown_from_the_day_after_the_twelve_months_on() -> None:
    plan = series("recurrence: 104 viikon välein\nstart: 2025-12-04")

    assert days(checkpoints_on(plan, DAY)) == [date(2025, 12, 4), date(2027, 12, 2)]


@pytest.mark.parametrize("until", ["2027-08-31", "2027-12-31", "2030-01-01", "9999-12-31"])
def test_slots_do_not_change_when_the_end_does(until: str) -> None:
    known = days(checkpoints_on(series("recurrence: every second Friday\nuntil: 2027-06-30"), DAY))

    found = days(checkpoints_on(series(f"recurrence: every second Friday\nuntil: {until}"), DAY))

    assert found[: len(known)] == known


def test_single_dates_are_all_shown_in_order() -> None:
    on = checkpoints_on(series("date: [2029-03-18, 2026-08-03, 2026-12-17]"), DAY)

    assert days(on) == [date(2026, 8, 3), date(2026, 12, 17), date(2029, 3, 18)]


def test_single_dates_count_from_the_start_to_the_end() -> None:
    plan = series("date: [2026-12-03, 2026-12-04, 2026-12-17, 2026-12-18]\nstart: 2026-12-04\nuntil: 2026-12-17")

    assert days(checkpoints_on(plan, DAY)) == [date(2026, 12, 4), date(2026, 12, 17)]


@pytest.mark.parametrize("start", ["1900-01-01", "2026-09-01"])
def test_far_ends_neither_overflow_nor_take_long(start: str) -> None:
    plan = series(f"recurrence: every Monday\nstart: {start}\nuntil: 9999-12-31\non holiday: next working day")

    on = checkpoints_on(plan, DAY)

    assert len(on.occurrences) < 6000
    assert on.occurrences[0].slot == (date(1976, 12, 6) if start == "1900-01-01" else date(2026, 9, 7))
    assert days(on)[-1] == date(2076, 11, 30)
    assert on.next is not None
    assert on.next.day == date(2026, 12, 7)


# What becomes of a slot


def test_exceptions_leave_slots_out() -> None:
    plan = series(
        "recurrence: the first Tuesday of each month\nuntil: 2027-09-30\nexcept: [July, 2027-03-02, week 22/2027]"
    )

    assert [day.month for day in days(checkpoints_on(plan, DAY), "ahead")] == [1, 2, 4, 5, 8, 9]


def test_a_move_keeps_the_identity_of_the_slot() -> None:
    plan = series("recurrence: the first Tuesday of each month\nuntil: 2027-01-31\nmoved: {2027-01-05: 2027-01-12}")

    last = checkpoints_on(plan, DAY).occurrences[-1]

    assert (last.slot, last.day, last.is_moved) == (date(2027, 1, 5), date(2027, 1, 12), True)
    assert last.moved_from == (date(2027, 1, 5),)


def test_what_comes_is_todays_and_what_is_ahead() -> None:
    on = checkpoints_on(series("date: [2026-11-30, 2026-12-01, 2026-12-02]"), DAY)

    assert [one.day.day for one in on.coming] == [1, 2]


def test_a_calendar_shows_both_ends_and_what_stands_on_the_day() -> None:
    plan = series("date: [2026-11-30, 2026-12-01, 2026-12-02]")
    found = occurrences(plan, DAY, date(2026, 11, 30), date(2026, 12, 2))

    assert [one.state for one in found] == ["missed", "today", "ahead"]


def test_the_day_of_the_presentation_bounds_promises_from_that_day_on() -> None:
    plan = series("date: 2026-12-03", presented="presented: 2026-12-01\n")

    assert [one.day for one in promise_days(plan, checkpoints_on(plan, DAY), DAY)] == [DAY]


@pytest.mark.parametrize(
    ("fields", "expected"),
    [
        ("recurrence: every Friday\nstart: 2026-12-04\nuntil: 2026-12-04", (date(2026, 12, 4), False)),
        ("date: 2026-12-04", (DAY, True)),  # days that were agreed one by one are held as they stand, or another is
    ],
)
def test_what_was_held_on_another_day_keeps_what_was_written(fields: str, expected: tuple[date, bool]) -> None:
    plan = series(f"{fields}\nheld: {{2026-12-01: {{minutes: brisk}}}}")
    (held,) = checkpoints_on(plan, DAY).held

    assert (held.slot, held.is_extra) == expected
    assert held.day == DAY
    assert held.record is not None
    assert held.record.minutes == "brisk"


@pytest.mark.parametrize(
    ("moved", "shown"),
    [
        ("2027-11-30: 2028-01-19", date(2028, 1, 19)),  # agreed within the twelve months that are shown
        ("2028-01-18: 2027-11-25", date(2027, 11, 25)),  # or moved into them
        ("2028-01-18: 2028-01-25", None),
    ],
)
def test_a_move_across_the_end_of_what_is_shown_is_shown(moved: str, shown: date | None) -> None:
    on = checkpoints_on(series(f"recurrence: every Tuesday\nmoved: {{{moved}}}"), DAY)

    assert [one.day for one in on.occurrences if one.is_moved] == ([shown] if shown else [])


def test_a_moved_checkpoint_can_be_moved_again_held_or_skipped_by_its_new_day() -> None:
    fields = "recurrence: the first Tuesday of each month\nstart: 2026-10-01\nuntil: 2026-12-31\n"
    moved = "moved: {2026-10-06: 2026-10-08, 2026-10-08: 2026-10-12, 2026-11-03: 2026-11-10}\n"
    plan = series(fields + moved + "held: [2026-10-12]\nskipped: {2026-11-10: fair}")

    on = checkpoints_on(plan, DAY)

    assert [(one.slot, one.day, one.state) for one in on.occurrences] == [
        (date(2026, 10, 6), date(2026, 10, 12), "held"),
        (date(2026, 11, 3), date(2026, 11, 10), "skipped"),
        (date(2026, 12, 1), date(2026, 12, 1), "today"),
    ]
    assert on.skipped[0].reason == "fair"
    assert on.unmet == ()


@pytest.mark.parametrize(
    ("rule", "expected"),
    [("warn", date(2026, 12, 24)), ("next working day", date(2027, 1, 7)), ("skip", None)],
)
def test_a_slot_in_a_break_follows_the_rule_of_the_series(rule: str, expected: date | None) -> None:
    plan = series(
        f"recurrence: every Thursday\nstart: 2026-12-24\nuntil: 2026-12-24\non holiday: {rule}",
        more="breaks:\n  xmas: 23.12.2026–6.1.2027\n",
    )

    assert days(checkpoints_on(plan, DAY)) == ([expected] if expected else [])


def test_a_holiday_moves_to_the_next_working_day_and_an_explicit_move_comes_first() -> None:
    fields = "recurrence: every Friday\nstart: 2026-12-25\nuntil: 2027-01-01\non holiday: next working day\n"

    assert days(checkpoints_on(series(fields), DAY)) == [date(2026, 12, 28), date(2027, 1, 4)]
    moved = series(fields + "moved: {2026-12-25: 2026-12-22, 2027-01-04: 2027-01-05}")
    assert days(checkpoints_on(moved, DAY)) == [date(2026, 12, 22), date(2027, 1, 5)]


def test_a_holiday_that_was_moved_or_skipped_by_hand_stays_an_occurrence() -> None:
    fields = "recurrence: every Friday\nstart: 2026-12-25\nuntil: 2027-01-01\non holiday: skip\n"

    on = checkpoints_on(series(fields + "skipped: {2026-12-25: closed}\nmoved: {2027-01-01: 2027-01-01}"), DAY)

    assert [(one.slot.month, one.state) for one in on.occurrences] == [(12, "skipped"), (1, "ahead")]


# Held


def test_a_stray_held_day_settles_the_nearest_within_half_the_interval() -> None:
    fields = "recurrence: the first Tuesday of each month\nstart: 2026-10-01\nuntil: 2026-12-31\n"

    on = checkpoints_on(series(fields + "held: [2026-10-12, 2026-11-19]"), DAY)

    assert [(one.slot, one.day, one.state) for one in on.occurrences] == [
        (date(2026, 10, 6), date(2026, 10, 12), "held"),
        (date(2026, 11, 3), date(2026, 11, 3), "missed"),
        (date(2026, 12, 1), date(2026, 11, 19), "held"),
    ]


def test_what_is_settled_keeps_why_it_was_moved_and_what_was_moved_with_it() -> None:
    """The nearest by the days on which they stand, not by those agreed on first."""
    fields = "recurrence: the first Monday of each month\nstart: 2026-09-01\nuntil: 2026-12-31\n"
    moved = "moved: {2026-09-07: {to: 2026-11-16, reason: fair}, 2026-10-05: 2026-11-16}\n"

    on = checkpoints_on(series(fields + moved + "held: 2026-11-14"), DAY)

    assert [(one.slot, one.joined, one.day, one.reason) for one in on.held] == [
        (date(2026, 9, 7), (date(2026, 10, 5),), date(2026, 11, 14), "fair")
    ]


def test_what_was_promised_on_one_day_is_one_meeting() -> None:
    held = "date: 2026-11-03\n    held: {2026-11-03: {promised: {%s}}}\n"
    plan = read(
        "title: x\nactions: {6: {title: A}, 7: {title: B}, 8: {title: C}}\ncheckpoints:\n"
        f"  a:\n    {held % '6: 2026-12-11'}  b:\n    {held % '7: 2026-12-11, 8: {step: call, by: 2026-12-04}'}"
        "  c:\n    date: 2026-11-03\n    held: 2026-11-03\n"
    )

    assert promise_days(plan, checkpoints_on(plan, DAY), DAY) == (
        PromiseDay(
            date(2026, 11, 3),
            {"6": date(2026, 12, 11), "7": date(2026, 12, 11)},
            (Promised("8", date(2026, 12, 4), "call"),),
        ),
    )


@pytest.mark.parametrize(
    ("first", "second", "promised"),
    [
        ("", "", None),  # nothing was written down: due dates are what was promised
        ("promised: {6: 2026-12-11}", "", {"6": date(2026, 12, 11)}),
        ("", "promised: {6: 2026-12-11}", {"6": date(2026, 12, 11)}),
        ("promised: {6: 2026-12-11}", "promised: {7: 2026-12-04}", {"6": date(2026, 12, 11), "7": date(2026, 12, 4)}),
    ],
)
def test_what_was_promised_at_either_of_two_checkpoints_on_one_day_counts(
    first: str, second: str, promised: dict[str, date] | None
) -> None:
    plan = read(
        "title: x\npresented: 2026-11-03\nactions: {6: {title: A}, 7: {title: B}}\ncheckpoints:\n"
        f"  a: {{date: 2026-11-03, title: A, held: {{2026-11-03: {{{first}}}}}}}\n"
        f"  b: {{date: 2026-11-03, title: B, held: {{2026-11-03: {{{second}}}}}}}\n"
    )

    assert promise_days(plan, checkpoints_on(plan, DAY), DAY) == (PromiseDay(date(2026, 11, 3), promised),)


@pytest.mark.parametrize(("held", "slot"), [("2026-11-23", date(2026, 11, 16)), ("2026-11-24", date(2026, 11, 24))])
def test_half_the_interval_is_as_far_as_a_stray_held_day_reaches(held: str, slot: date) -> None:
    on = checkpoints_on(series(f"recurrence: every 2 weeks\nstart: 2026-11-16\nuntil: 2026-11-16\nheld: {held}"), DAY)

    assert [(one.slot, one.is_extra) for one in on.held] == [(slot, slot > date(2026, 11, 16))]


def test_of_two_equally_near_the_earlier_is_settled() -> None:
    on = checkpoints_on(series("recurrence: every 2 weeks\nstart: 2026-11-02\nheld: [2026-11-09]"), DAY)

    assert [one.slot for one in on.held] == [date(2026, 11, 2)]


def test_a_skipped_occurrence_is_never_settled() -> None:
    fields = "recurrence: every 2 weeks\nstart: 2026-11-02\nskipped: {2026-11-16: fair}\nheld: [2026-11-17]"

    on = checkpoints_on(series(fields), DAY)

    assert [(one.day, one.is_extra) for one in on.held] == [(date(2026, 11, 17), True)]
    assert [one.day for one in on.skipped] == [date(2026, 11, 16)]


def test_a_held_day_beside_single_dates_is_extra() -> None:
    on = checkpoints_on(series("date: 2026-11-17\nheld: [2026-11-18]"), DAY)

    assert [(one.day, one.state, one.is_extra) for one in on.occurrences] == [
        (date(2026, 11, 17), "missed", False),
        (date(2026, 11, 18), "held", True),
    ]


def test_what_was_held_after_the_day_has_not_happened() -> None:
    plan = series("recurrence: every Monday\nstart: 2026-11-30\nheld: [2026-11-30, 2026-12-07]")

    assert days(checkpoints_on(plan, DAY), "held") == [date(2026, 11, 30)]
    assert days(checkpoints_on(plan, date(2026, 11, 29)), "held") == []


def test_today_is_next_until_it_is_held() -> None:
    fields = "recurrence: every Tuesday\nstart: 2026-12-01\n"
    open_one = checkpoints_on(series(fields), DAY)
    held = checkpoints_on(series(fields + "held: [2026-12-01]"), DAY)

    assert open_one.next is not None
    assert open_one.next.state == "today"
    assert open_one.next not in open_one.ahead
    assert held.next is not None
    assert held.next.day == date(2026, 12, 8)


def test_two_on_one_day_are_ordered_by_time_without_a_time_first() -> None:
    plan = read(
        "presented: 2026-09-01\n"
        "checkpoints:\n"
        "  late: {date: 2026-12-04, time: 12.00}\n"
        "  early: {date: 2026-12-04, time: 9–10.30}\n"
        "  all: {date: 2026-12-04}\n"
        "  other: {date: 2026-12-04}\n"
    )
    on = checkpoints_on(plan, DAY)

    assert [one.series for one in on.occurrences] == ["all", "other", "early", "late"]
    assert [one.length for one in on.occurrences[1:3]] == [timedelta(hours=1), timedelta(minutes=90)]


@pytest.mark.parametrize(
    ("one", "other", "is_clash"),
    [
        ("9–10", "10–11", False),  # back to back
        ("9–10.01", "10–11", True),
        ("10–11", "9–10", False),
        ("9–12", "10–11", True),
        ("9", "9.59", True),  # without an end, an hour
        ("9", "10", False),
        ("23–24", "8–9", False),
    ],
)
def test_two_at_one_time_clash(one: str, other: str, *, is_clash: bool) -> None:
    plan = read(
        f"checkpoints:\n  a: {{date: 2026-12-04, time: {one}}}\n  b: {{date: 2026-12-04, time: {other}}}\n"
        "  c: {date: 2026-12-04}\n"
    )
    found = clashes(plan, checkpoints_on(plan, DAY).occurrences)

    assert {series: clash.series for (series, _), clash in found.items()} == (
        {"a": ("b",), "b": ("a",)} if is_clash else {}
    )


@pytest.mark.parametrize(
    ("day", "met"),
    [
        ("2026-12-04", None),
        ("2026-12-05", (None, None, True)),
        ("2026-12-06", ("independence_day", None, True)),
        ("2026-12-24", ("christmas_eve", None, False)),
        ("2026-12-28", (None, "rest", False)),
    ],
)
def test_what_a_date_meets(day: str, met: tuple[str | None, str | None, bool] | None) -> None:
    plan = series(f"date: {day}", more="breaks:\n  rest: 2026-12-28–2026-12-30\n")
    found = [
        (one.holiday.value if isinstance(one.holiday, Choice) else one.holiday, one.in_break, one.is_weekend)
        for one in clashes(plan, checkpoints_on(plan, DAY).occurrences).values()
    ]

    assert found == ([] if met is None else [met])


def test_occurrences_between_two_days() -> None:
    plan = series("recurrence: every Monday")

    found = occurrences(plan, DAY, date(2028, 1, 1), date(2028, 1, 31))

    assert [one.day.day for one in found] == [3, 10, 17, 24, 31]


# Clock times


def at(day: date, clock: time | None) -> Occurrence:
    return Occurrence("c", day, day, clock, timedelta(hours=1), "ahead", is_moved=False, is_extra=False, reason=None)


@pytest.mark.parametrize(
    ("day", "clock", "expected"),
    [
        (date(2026, 10, 24), time(9), "2026-10-24T09:00:00+03:00"),
        (date(2026, 10, 26), time(9), "2026-10-26T09:00:00+02:00"),
        (date(2027, 3, 28), time(3, 30), "2027-03-28T04:30:00+03:00"),
        (date(2026, 10, 25), time(3, 30), "2026-10-25T03:30:00+03:00"),
        (date(1, 1, 1), time(0), "0001-01-01T00:00:00+01:39:49"),
    ],
)
def test_nine_o_clock_stays_nine_o_clock(day: date, clock: time, expected: str) -> None:
    start = at(day, clock).start("Europe/Helsinki")

    assert start is not None
    assert start.isoformat() == expected


def test_without_a_time_there_is_no_moment() -> None:
    assert at(DAY, None).start("Europe/Helsinki") is None


# Findings


def test_no_next_checkpoint_is_said_only_between_presentation_and_closing() -> None:
    past = "date: 2026-10-06\nheld: [2026-10-06]"

    assert "no-next-checkpoint" in names(series(past))
    assert "no-next-checkpoint" in names(series(past, presented=""))
    assert "no-next-checkpoint" not in names(series(past, presented="presented: 2026-12-02\n"))
    assert "no-next-checkpoint" not in names(series(past, presented="stage: workshop\n"))
    assert "no-next-checkpoint" not in names(series(past, more="closed on: 2026-11-30\n"))
    assert "no-next-checkpoint" in names(series(past, more="closed on: 2026-12-02\n"))


@pytest.mark.parametrize(
    ("name", "fields"), [("no-next-checkpoint", "title: Board"), ("checkpoint-gap", "date: [2026-12-03, 2027-01-29]")]
)
@pytest.mark.parametrize("knows", [True, False])
def test_nothing_is_missing_that_may_stand_where_a_series_could_not_be_read(
    name: str, fields: str, *, knows: bool
) -> None:
    broken = frozenset(() if knows else ("checkpoints",))
    read = loaded("title: x\n")._replace(plan=series(fields), broken=broken)

    assert (name in {finding.name for finding in findings_of(read)}) == knows


def test_of_a_series_that_follows_itself_nothing_else_is_said() -> None:
    assert names(series("recurrence: the Friday after the checkpoint")) == ["checkpoint-follows-checkpoint"]


def test_missed_checkpoints_are_one_finding_with_the_latest_and_a_count() -> None:
    found = [
        one
        for one in findings(series("recurrence: every Monday\nstart: 2026-11-16\nheld: 2026-11-23"))
        if one.name == "missed-checkpoint"
    ]

    assert [(one.args["n"], one.args["last"], one.days) for one in found] == [(2, date(2026, 11, 30), 1)]


@pytest.mark.parametrize(
    ("fields", "length"),
    [
        ("date: [2026-12-03, 2027-01-28]", None),
        ("date: [2026-12-03, 2027-01-29]", 57),
        ("date: [2027-01-27]", 57),
        ("date: [2026-12-03, 2027-01-29]\nexcept: 24.12.2026", None),
        ("recurrence: the first Tuesday of each month\nexcept: July", None),
        ("date: [2026-12-03, 2027-02-28]\nexcept: January", None),
        ("date: [2026-12-03, 2027-03-01]\nexcept: January", 57),
    ],
)
def test_a_gap_is_longer_than_eight_weeks_without_exceptions(fields: str, length: int | None) -> None:
    found = [one.days for one in findings(series(fields)) if one.name == "checkpoint-gap"]

    assert found == ([length] if length else [])


@pytest.mark.parametrize(("fields", "first"), [("2027-01-27", None), ("2026-12-01, 2027-01-27", date(2026, 12, 1))])
def test_a_gap_begins_with_a_checkpoint_or_the_day_itself(fields: str, first: date | None) -> None:
    (found,) = (one for one in findings(series(f"date: [{fields}]")) if one.name == "checkpoint-gap")

    assert found.args["first"] == first


@pytest.mark.parametrize(
    ("rest", "is_said"),
    [
        ("23.12.2026–6.1.2027", False),
        ("3.12.2026", True),  # the day of a checkpoint is no day of the gap
        ("4.12.2026", False),
        ("29.1.2027", False),
        ("30.1.2027", True),
    ],
)
def test_breaks_do_not_count_in_a_gap(rest: str, *, is_said: bool) -> None:
    plan = series("date: [2026-12-03, 2027-01-29]", more=f"breaks:\n  rest: {rest}\n")

    assert ("checkpoint-gap" in names(plan)) == is_said


@pytest.mark.parametrize(
    ("days", "today", "proposal"),
    [
        ("2026-12-24", DAY, date(2026, 12, 23)),
        ("2027-06-25", DAY, date(2027, 6, 24)),
        ("2027-01-01", DAY, date(2026, 12, 31)),
        ("2026-12-24", date(2026, 12, 23), date(2026, 12, 23)),
        ("2026-12-24", date(2026, 12, 24), date(2026, 12, 28)),
        ("2026-12-23, 2026-12-24", DAY, date(2026, 12, 22)),  # the 23rd is taken
    ],
)
def test_a_day_off_comes_with_a_proposal(days: str, today: date, proposal: date) -> None:
    found = [one for one in findings(series(f"date: [{days}]"), today) if one.name == "checkpoint-on-day-off"]

    assert [one.args["proposal"] for one in found] == [proposal]


@pytest.mark.parametrize(("today", "is_said"), [(date(2026, 12, 24), True), (date(2026, 12, 23), False)])
def test_days_off_are_said_for_a_year_ahead(today: date, *, is_said: bool) -> None:
    assert ("checkpoint-on-day-off" in names(series("date: 2027-12-24"), today)) == is_said


@pytest.mark.parametrize(
    ("fields", "path"),
    [
        ("date: 2026-12-24", ("date", 0)),
        ("date: 2026-12-22\nmoved: {2026-12-22: 2026-12-24}", ("moved", date(2026, 12, 22))),
        ("recurrence: every Thursday\nuntil: 2026-12-24", ("recurrence",)),
    ],
)
def test_a_day_off_is_said_where_the_day_was_typed(fields: str, path: tuple[str | int | date, ...]) -> None:
    found = [one.at for one in findings(series(fields)) if one.name == "checkpoint-on-day-off"]

    assert found == [At("checkpoints", "c", path, key=path[0] == "moved")]


def test_a_proposal_lies_outside_breaks() -> None:
    plan = series("date: 2026-12-24", more="breaks:\n  xmas: 23.12.2026–6.1.2027\n")

    assert [one.args["proposal"] for one in findings(plan) if one.name == "checkpoint-on-day-off"] == [
        date(2026, 12, 22)
    ]


@pytest.mark.parametrize(
    ("excepted", "is_unused"),
    [
        ("July", False),
        ("2027-01-05", False),
        ("2027-01-06", True),
        ("12/2025", True),
        ("week 26/2027", True),
        ("11/2036", False),
        ("1/2037", True),  # ten years ahead is far enough
    ],
)
def test_an_exception_that_meets_nothing_is_said(excepted: str, *, is_unused: bool) -> None:
    plan = series(f"recurrence: the first Tuesday of each month\nexcept: {excepted}")

    assert ("unused-exception" in names(plan)) == is_unused


def test_a_month_may_be_met_years_ahead_only() -> None:
    assert "unused-exception" not in names(series("recurrence: 40 viikon välein\nexcept: [August]"))


@pytest.mark.parametrize(
    ("field", "day", "nearest"),
    [
        ("moved: {2027-01-06: 2027-01-12}", date(2027, 1, 6), date(2027, 1, 5)),
        ("skipped: {2031-01-10: fair}", date(2031, 1, 10), date(2031, 1, 7)),
        ("skipped: {2025-01-07: fair}", date(2025, 1, 7), date(2026, 9, 1)),
    ],
)
def test_a_move_of_nothing_proposes_the_nearest_slot(field: str, day: date, nearest: date) -> None:
    plan = series(f"recurrence: the first Tuesday of each month\n{field}")

    found = [one for one in findings(plan) if one.name == "unknown-occurrence"]

    assert [(one.args["day"], one.args["nearest"]) for one in found] == [(day, nearest)]


@pytest.mark.parametrize(
    ("fields", "nearest"),
    [
        ("recurrence: every Monday\nstart: 2026-12-08\nuntil: 2026-12-13\nskipped: {2026-12-07: fair}", None),
        ("recurrence: every Monday\nstart: 2026-12-07\nuntil: 2026-12-07\nskipped: {2026-12-09: x}", date(2026, 12, 7)),
        ("date: 2026-12-03\nskipped: {2027-01-06: fair}", date(2026, 12, 3)),
    ],
)
def test_the_nearest_of_few_slots_is_proposed_or_none(fields: str, nearest: date | None) -> None:
    found = [one for one in findings(series(fields)) if one.name == "unknown-occurrence"]

    assert [one.args["nearest"] for one in found] == [nearest]


@pytest.mark.parametrize(
    "fields",
    [
        "skipped: {2031-01-07: x}",
        "start: 1970-01-06\nskipped: {1970-01-06: x}",
        "until: 2080-01-02\nskipped: {2080-01-02: x}",
    ],
)
def test_a_slot_far_away_may_be_skipped(fields: str) -> None:
    plan = series(f"recurrence: the first Tuesday of each month\n{fields}")

    assert "unknown-occurrence" not in names(plan)


@pytest.mark.parametrize(("series", "days", "is_said"), [
    ("kind: review, ", 100, False), ("kind: review, ", 101, True), ("", 182, False), ("", 183, True),
])  # fmt: skip
def test_a_review_is_missed_sooner_where_there_is_a_series_of_them(series: str, days: int, *, is_said: bool) -> None:
    presented = DAY - timedelta(days)
    text = f"presented: {presented}\ncheckpoints:\n  one: {{{series}recurrence: monthly, start: 2026-12-08}}\n"

    assert any(one.name == "plan-not-reviewed" for one in followed(text).findings) is is_said


def test_a_held_review_starts_the_count_anew() -> None:
    fields = "kind: review\ndate: [2026-11-02, 2027-03-01]\nheld: [2026-11-02]"

    assert "plan-not-reviewed" not in names(series(fields), date(2027, 2, 10))
    assert "plan-not-reviewed" in names(series(fields), date(2027, 2, 11))


def test_a_management_team_wants_a_checkpoint_of_its_own() -> None:
    team = "management team: [Ann, Ben]\n"

    assert "no-management-checkpoint" in names(series("recurrence: every Monday", more=team))
    assert "no-management-checkpoint" not in names(series("recurrence: every Monday\nkind: management", more=team))
    assert "no-management-checkpoint" not in names(series("recurrence: every Monday"))
    for who, is_said in (("management team", False), ("Ann", True)):
        plan = series(f"recurrence: every Monday\nparticipants: [{who}]", more=team)
        assert ("no-management-checkpoint" in names(plan)) is is_said


def test_a_decision_returns_until_a_checkpoint_has_been_held() -> None:
    decision = "decisions:\n  d: {date: 2026-09-01, decision: Go on, review on: 2026-11-30}\n"
    fields = "recurrence: every Monday\nstart: 2026-11-23\n"

    assert "decision-to-review" in names(series(fields + "held: [2026-11-23]", more=decision))
    assert "decision-to-review" not in names(series(fields + "held: [2026-11-30]", more=decision))
    assert "decision-to-review" not in names(series(fields, more=decision), date(2026, 11, 29))
    assert "decision-to-review" in names(series(fields, more=decision), date(2026, 11, 30))
    undated = decision.replace("date: 2026-09-01, ", "")
    assert "decision-to-review" in names(series(fields, more=undated))
    future = decision.replace("2026-09-01", "2026-11-30").replace("review on: 2026-11-30", "review on: 2026-12-01")
    assert "decision-to-review" not in names(series(fields, more=future), date(2026, 11, 29))
    assert "decision-to-review" in names(series(fields, more=decision.replace("2026-09-01", "2026-12-01")))


def test_a_promise_whose_date_changed_without_a_move_is_said() -> None:
    action = "actions:\n  6: {title: Pilot, due: 2026-12-11, status: in progress}\n"
    plan = series("date: 2026-11-03\nheld: {2026-11-03: {promised: {6: 2026-11-27}}}", more=action)

    found = [one for one in findings(plan) if one.name == "silent-move"]

    assert [(one.item, one.args["promised"], one.args["due"]) for one in found] == [
        ("6", date(2026, 11, 27), date(2026, 12, 11))
    ]


def test_a_time_that_the_clock_skips_is_said() -> None:
    assert "nonexistent-time" in names(series("date: 2027-03-28\ntime: 3.30"))
    (found,) = [one for one in findings(series("recurrence: every Sunday at 3:30")) if one.name == "nonexistent-time"]
    assert found.at == At("checkpoints", "c", ("recurrence",))
    assert "nonexistent-time" not in names(series("date: 2027-03-29\ntime: 3.30"))
    assert "nonexistent-time" not in names(series("date: 2027-03-28\ntime: 9.00"))


WITH_ANOTHER = "title: x\ncheckpoints:\n  other: {recurrence: monthly, start: 2026-12-08}\n  s: {%s}\n"


@pytest.mark.parametrize(
    ("lines", "is_said"),
    [
        ("title: Board", True),
        ("title: Board\ndate:", True),
        ("date: 2027-01-12", False),
        ("recurrence: monthly", False),
        ("held: 2026-11-03", False),
    ],
)
def test_a_series_that_never_falls_on_a_day_is_said(lines: str, *, is_said: bool) -> None:
    plan = read(WITH_ANOTHER % lines)

    assert ("series-without-days" in names(plan)) == is_said


def test_of_the_only_series_it_is_enough_that_no_next_checkpoint_is_agreed() -> None:
    found = names(series("title: Board"))

    assert "no-next-checkpoint" in found
    assert "series-without-days" not in found


@pytest.mark.parametrize(
    ("name", "text", "unsure"),
    [
        ("missed-checkpoint", "date: 2026-11-24", "date: 2026-11-24\n    held: soon"),
        ("series-without-days", "title: Board", "title: Board\n    held: soon"),
    ],
)
def test_what_may_have_been_held_is_not_missed(name: str, text: str, unsure: str) -> None:
    plan = (
        "title: x\npresented: 2026-09-01\ncheckpoints:\n  other: {recurrence: monthly, start: 2026-12-08}\n  s:\n    "
    )

    assert name in [one.name for one in followed(plan + text + "\n").findings]
    assert name not in [one.name for one in followed(plan + unsure + "\n").findings]


def test_no_next_checkpoint_is_asked_for_from_the_day_on_which_a_plan_is_closed() -> None:
    fields = "date: [2026-11-24, 2026-11-25]"

    assert "no-next-checkpoint" not in names(series(fields, more="closed on: 2026-12-01\n"))
    assert "no-next-checkpoint" in names(series(fields, more="closed on: 2026-12-02\n"))


@pytest.mark.parametrize(
    ("fields", "name"),
    [
        ("date: soon", "series-without-days"),
        ("recurrence: soon, moved: {2026-12-09: 2026-12-10}", "unknown-occurrence"),
        ("date: 2026-12-25, except: soon", "checkpoint-on-day-off"),
    ],
)
def test_days_that_could_not_be_read_may_be_those_of_the_series(fields: str, name: str) -> None:
    read = loaded(WITH_ANOTHER % fields)

    assert ("checkpoints", "s") in read.unread
    assert name not in [finding.name for finding in findings_of(read)]
