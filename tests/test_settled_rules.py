"""What comparing every day of random plans with an independent computation settled: one series meets once a day, a fact
outweighs a rule, and what lies after the day asked about changes nothing before it.
"""

from __future__ import annotations

from collections import Counter
from datetime import date, timedelta

import pytest
from following import followed, loaded
from hypothesis import given
from hypothesis import strategies as st

from seuranta.output.calendar.entries import Contents, entries
from seuranta.plan.follow.checkpoints import CheckpointsOn, checkpoints_on
from seuranta.plan.loading.model import Plan

WEEKLY = """\
presented: 2026-12-01
checkpoints:
  week:
    recurrence: every %s
    start: %s
    until: 2027-01-31
"""
IN_A_BREAK = WEEKLY % ("Monday", "2026-12-14") + "    on holiday: next working day\n"
BREAK = "breaks: {winter: 2026-12-21–2027-01-03}\n"
MOVED = WEEKLY % ("Tuesday", "2026-12-29") + "    moved: {2027-01-05: {to: 2027-01-12, reason: flu}}\n"


def plan_of(text: str) -> Plan:
    plan = loaded(text).plan
    assert plan is not None
    return plan


def on(text: str, day: str) -> CheckpointsOn:
    return checkpoints_on(plan_of(text), date.fromisoformat(day))


def states(text: str, day: str) -> dict[str, str]:
    shown = [one for one in on(text, day).occurrences if one.day < date(2027, 6, 1)]
    found = [(f"{one.day:%d.%m.}", one.state) for one in shown]
    assert len(dict(found)) == len(found), found
    return dict(found)


# --- one series, one day, one meeting -----------------------------------------------------------------------------


def test_a_slot_that_its_series_moves_onto_another_of_its_days_is_none() -> None:
    text = IN_A_BREAK + "    held: [2026-12-14, 2027-01-04]\n" + BREAK

    assert states(text, "2027-01-05") == {
        "14.12.": "held", "04.01.": "held", "11.01.": "ahead", "18.01.": "ahead", "25.01.": "ahead",
    }  # fmt: skip


@pytest.mark.parametrize(
    ("typed", "expected"),
    [
        ("", {"24.12.": "21.12."}),
        ("skipped: {2026-12-24: fair}", {}),
        ("skipped: {2026-12-21: fair}", {"24.12.": "22.12."}),
        ("moved: {2026-12-24: 2026-12-28}", {"28.12.": "21.12."}),
        ("moved: {2026-12-21: 2026-12-28}", {"24.12.": "22.12.", "28.12.": "21.12."}),
        ("moved: {2026-12-21: 2026-12-24}", {"24.12.": "21.12."}),
    ],
)
def test_of_several_that_the_series_moves_to_one_day_the_first_is_it(typed: str, expected: dict[str, str]) -> None:
    text = (
        f"presented: 2026-12-01\ncountry: GB\ncheckpoints:\n  c:\n    date: [2026-12-21, 2026-12-22]\n"
        f"    on holiday: next working day\n    {typed}\nbreaks: {{short: 2026-12-19–2026-12-23}}\n"
    )
    found = on(text, "2026-12-01")

    assert {f"{one.day:%d.%m.}": f"{one.slot:%d.%m.}" for one in found.ahead} == expected
    assert found.unmet == ()


@pytest.mark.parametrize("held", ["2027-01-12", "2027-01-05"])
def test_a_day_with_several_moved_slots_is_one_occurrence_one_entry_and_one_held(held: str) -> None:
    text = MOVED + f"    held: [2026-12-29, {held}]\n"
    found = on(text, "2027-01-13")
    (joined,) = [one for one in found.held if one.day == date(2027, 1, 12)]
    days = [str(one.start) for one in entries(plan_of(text), Contents(), date(2027, 12, 31), date(2026, 12, 1), "en")]

    assert states(text, "2027-01-13") == {"29.12.": "held", "12.01.": "held", "19.01.": "ahead", "26.01.": "ahead"}
    assert (joined.slot, joined.joined, joined.moved_from) == (date(2027, 1, 12), (date(2027, 1, 5),), joined.joined)
    assert joined.reason == "flu"
    assert days == ["2026-12-29", "2027-01-12", "2027-01-19", "2027-01-26"]


def test_of_two_on_a_day_one_may_be_skipped() -> None:
    assert states(MOVED + "    skipped: {2027-01-05: fair}\n", "2026-12-29")["12.01."] == "ahead"
    assert states(MOVED + "    skipped: {2027-01-12: fair}\n", "2026-12-29")["12.01."] == "ahead"
    assert states(MOVED + "    skipped: {2027-01-05: fair, 2027-01-12: fair}\n", "2026-12-29")["12.01."] == "skipped"


def test_a_held_day_means_what_stands_on_it() -> None:
    text = WEEKLY % ("Tuesday", "2026-12-29") + "    moved: {2027-01-05: 2027-01-12, 2027-01-12: 2027-01-14}\n"

    assert states(text + "    held: [2027-01-12]\n", "2027-01-13")["12.01."] == "held"
    assert states(text + "    held: [2027-01-12]\n", "2027-01-15")["14.01."] == "missed"


def test_the_end_of_what_is_shown_hides_no_second_meeting() -> None:
    """The last Monday of the year ahead lies in a break; the next one, onto whose day it would move, is not shown yet."""
    text = "presented: 2026-12-01\ncheckpoints:\n  c: {recurrence: every Monday, on holiday: next working day%s}\n"
    text += "breaks: {winter: 2027-12-27–2028-01-02}\n"
    last = date(2027, 12, 31)

    def shown(typed: str) -> list[tuple[date, date]]:
        found = checkpoints_on(plan_of(text % typed), date(2026, 12, 1), last)
        return [(one.slot, one.day) for one in found.occurrences][-1:]

    assert shown("") == [(date(2027, 12, 20), date(2027, 12, 20))]
    assert shown(", moved: {2027-12-20: 2028-01-03}") == [(date(2028, 1, 3), date(2028, 1, 3))]


# --- a fact outweighs a rule --------------------------------------------------------------------------------------

AUTUMN = """\
presented: 2026-09-01
actions:
  1: {title: Work, owner: Ann, due: 2026-10-28}
checkpoints:
  month:
    recurrence: the last Monday of each month
    start: 2026-09-01
    on holiday: next working day
    held: [2026-09-28, 2026-10-26]
breaks: {autumn: 2026-10-19–2026-11-05}
"""


@pytest.mark.parametrize(
    ("day", "expected"),
    [
        ("2026-10-25", {"28.09.": "held", "06.11.": "ahead"}),
        ("2026-10-26", {"28.09.": "held", "26.10.": "held"}),
        ("2026-11-10", {"28.09.": "held", "26.10.": "held"}),
    ],
)
def test_what_was_held_on_its_own_day_in_a_break_was_held_on_that_day(day: str, expected: dict[str, str]) -> None:
    found = states(AUTUMN, day)

    assert {name: found[name] for name in ("28.09.", "26.10.", "06.11.") if name in found} == expected


def test_promises_are_bounded_by_the_day_on_which_it_was_held() -> None:
    assert [(one.first, one.last) for one in followed(AUTUMN, date(2026, 11, 10)).intervals] == [
        (date(2026, 9, 1), date(2026, 9, 28)),
        (date(2026, 9, 28), date(2026, 10, 26)),
        (date(2026, 10, 26), date(2026, 11, 10)),
    ]


def test_what_is_held_later_changes_nothing_before() -> None:
    """31.10.2026 is All Saints' Day."""
    text = (
        "presented: 2026-09-01\ncheckpoints:\n  c: {recurrence: on the 31st, start: 2026-09-01, on holiday: skip%s}\n"
    )
    held = text % ", held: [2026-10-31]"

    assert on(held, "2026-10-30") == on(text % "", "2026-10-30")
    assert states(held, "2026-10-31")["31.10."] == "held"
    assert "31.10." not in states(text % "", "2026-10-31")


# --- moved by hand onto a day off ---------------------------------------------------------------------------------


@pytest.mark.parametrize("rule", ["warn", "skip", "next working day"])
def test_a_move_by_hand_onto_a_holiday_is_told_where_it_is_typed(rule: str) -> None:
    text = (
        "presented: 2026-10-01\ncheckpoints:\n  month:\n    recurrence: the first Tuesday of each month\n"
        f"    on holiday: {rule}\n    moved: {{2027-01-05: 2027-01-06}}\n  one: {{date: 2027-01-06}}\n"
    )
    found = [one for one in followed(text).findings if one.name == "checkpoint-on-day-off"]

    assert [(one.at.item, one.at.path, one.args["day"]) for one in found if one.at.item == "month"] == [
        ("month", ("moved", date(2027, 1, 5)), date(2027, 1, 6))
    ]
    assert len(found) == 2


# --- messages told early ------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("dates", "told", "following"),
    [
        ("2026-11-10", "2026-11-03", None),
        ("2026-11-10", "2026-11-02", "2026-11-10"),
        ("[2026-11-10, 2026-12-10]", "2026-11-06", "2026-12-10"),
        ("[2026-11-10, 2026-12-10]", "2026-11-02", "2026-11-10"),
        ("[2026-11-10, 2026-12-10]", "2026-12-03", None),
        ("[2026-11-10, 2026-11-16]", "2026-11-13", None),
        ("[2026-11-10, 2026-11-16]", "2026-11-12", "2026-11-16"),
    ],
)
def test_typed_dates_may_be_told_a_week_early_and_half_way_at_most(
    dates: str, told: str, following: str | None
) -> None:
    text = f"presented: 2026-10-01\ncommunication:\n  m: {{title: x, audience: staff, date: {dates}, told: {told}}}\n"
    found = followed(text, date.fromisoformat(told)).messages["m"].next

    assert (found.isoformat() if found else None) == following


# --- of every plan ------------------------------------------------------------------------------------------------

FIRST = date(2026, 12, 1)
some_days = st.integers(0, 60).map(lambda days: FIRST + timedelta(days))


@st.composite
def some_series(draw: st.DrawFn) -> str:
    rhythm = draw(st.sampled_from(["every Monday", "every Friday", "every second Tuesday", "daily", "monthly"]))
    rule = draw(st.sampled_from(["warn", "skip", "next working day"]))
    lines = [f"recurrence: {rhythm}", "start: 2026-12-01", "until: 2027-01-29", f"on holiday: {rule}"]
    held = draw(st.lists(some_days, max_size=4, unique=True))
    moved = draw(st.dictionaries(some_days, some_days, max_size=4))
    skipped = draw(st.lists(some_days, max_size=3, unique=True))
    if held:
        lines.append(f"held: [{', '.join(map(str, held))}]")
    if moved:
        lines.append("moved: {" + ", ".join(f"{old}: {new}" for old, new in moved.items()) + "}")
    if skipped:
        lines.append("skipped: {" + ", ".join(f"{day}: x" for day in skipped) + "}")
    first, length = draw(some_days), draw(st.integers(0, 21))
    text = "presented: 2026-12-01\ncheckpoints:\n  c:\n" + "".join(f"    {line}\n" for line in lines)
    return f"{text}breaks: {{b: {first}–{first + timedelta(length)}}}\n"


@given(some_series(), some_days)
def test_a_series_meets_once_a_day_and_a_later_held_day_changes_nothing(text: str, day: date) -> None:
    plan = plan_of(text)
    found = checkpoints_on(plan, day)
    series = plan.checkpoints["c"]
    known = {one: held for one, held in series.held.items() if one <= day}
    without = plan.model_copy(update={"checkpoints": {"c": series.model_copy(update={"held": known})}})

    assert max(Counter(one.day for one in found.occurrences).values(), default=1) == 1, text
    moved_earlier = any(new.to < old for old, new in series.moved.items())
    assert moved_earlier or checkpoints_on(without, day) == found, text
    stands = {one.day for one in found.held}
    named = {*series.moved, *(one.to for one in series.moved.values())}
    assert {one for one in known if one not in named} <= stands, text
