"""What becomes of a calendar file that is there already: kept where nothing changed, a new revision where something did."""

from __future__ import annotations

from datetime import date
from zoneinfo import ZoneInfo

import calendar_format
import pytest
from following import loaded
from hypothesis import given
from hypothesis import strategies as st

from seuranta.output.calendar import file as calendar_file
from seuranta.output.calendar.entries import Contents, entries
from seuranta.output.calendar.extent import horizon
from seuranta.output.calendar.file import NOTHING_KNOWN, Block, Head, read
from seuranta.output.calendar.ics_file import drawn, written
from seuranta.output.calendar.merging import Change, merged

ZONE = ZoneInfo("Europe/Helsinki")
DAY = date(2026, 12, 1)
HEAD = Head("Plan: checkpoints", "Europe/Helsinki", "en")
PLAN = """\
presented: 2026-09-01
checkpoints:
  month:
    title: Month
    time: 9:00
    date: [2026-10-06, 2026-12-01, 2027-01-05, 2027-03-02]
"""


def blocks(yaml: str) -> list[Block]:
    plan = loaded(yaml).plan
    assert plan is not None
    return [drawn(one, "plan", "en") for one in entries(plan, Contents(), date(2027, 12, 31), DAY, "en")]


def changes(before: bytes, yaml: str, day: date = DAY) -> list[Change]:
    known = read(before) if before else NOTHING_KNOWN
    assert known is not None
    return merged(known, blocks(yaml), day, ZONE, "en")


def update(before: bytes, yaml: str, day: date = DAY) -> bytes:
    after = written(HEAD, [one.new for one in changes(before, yaml, day)])
    calendar_format.read(after)
    return after


def kinds(before: bytes, yaml: str, day: date = DAY) -> list[str]:
    return [one.kind for one in changes(before, yaml, day)]


FIRST = update(b"", PLAN)


def lines_that_differ(before: bytes, after: bytes) -> list[str]:
    """Without the hash, which changes with every other line."""
    old, new = before.decode().splitlines(), after.decode().splitlines()
    return [line for line in new if line not in old and not line.startswith("X-SEURANTA-HASH")]


# --- kept ---------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("day", [date(2026, 9, 1), DAY, date(2030, 1, 1)])
def test_the_first_file_is_the_same_on_any_day_and_so_is_the_second(day: date) -> None:
    assert update(b"", PLAN, day) == FIRST
    assert update(FIRST, PLAN, day) == FIRST


def test_line_ends_and_folds_of_others_make_no_difference() -> None:
    long = PLAN.replace("title: Month", f"title: {'Month, ' * 40}")
    first = update(b"", long)
    unfolded = first.replace(b"\r\n ", b"")

    for changed in (first.replace(b"\r\n", b"\n"), unfolded, b"\xef\xbb\xbf" + first, unfolded.replace(b"\r\n", b"\n")):
        assert update(changed, long) == first


def test_one_move_changes_one_entry_and_its_place_stays() -> None:
    after = update(FIRST, PLAN + "    moved: {2027-01-05: {to: 2027-03-12, reason: x}}\n")

    assert lines_that_differ(FIRST, after) == [
        "SEQUENCE:1",
        "DTSTAMP:20261201T000000Z",
        "LAST-MODIFIED:20261201T000000Z",
        "DTSTART:20270312T070000Z",
        "DTEND:20270312T080000Z",
        "DESCRIPTION:Checkpoint: month\\nOriginal date: Tue 5 Jan 2027\\nReason: x",
    ]
    uids = [one["UID"].value for one in calendar_format.events(FIRST)]
    assert [one["UID"].value for one in calendar_format.events(after)] == uids


@pytest.mark.parametrize("count", [2, 19, 77, 300])
def test_one_more_date_adds_its_own_lines_only(count: int) -> None:
    days = [date.fromordinal(date(2027, 1, 4).toordinal() + 7 * week).isoformat() for week in range(count)]
    yaml = "presented: 2026-09-01\ncheckpoints:\n  c: {title: C, date: [%s]}\n"
    before, after = update(b"", yaml % ", ".join(days[1:])), update(b"", yaml % ", ".join(days))

    block = after.decode().split("BEGIN:VEVENT")[1]
    kept = after.decode().replace(f"BEGIN:VEVENT{block}", "", 1)
    assert (lines_that_differ(before, kept.encode()), len(kept)) == ([], len(before))
    added = block.replace("20260901T000000Z", "20261201T000000Z").splitlines()
    assert set(lines_that_differ(before, update(before, yaml % ", ".join(days)))) <= set(added)


# --- revisions ----------------------------------------------------------------------------------------------------


def test_a_revision_is_always_later_than_the_one_before() -> None:
    def stamps(data: bytes) -> list[tuple[str, str]]:
        return [(one["SEQUENCE"].value, one["DTSTAMP"].value) for one in calendar_format.events(data)][-1:]

    second = update(FIRST, PLAN.replace("9:00", "10:00"))
    third = update(second, PLAN.replace("9:00", "11:00"))
    fourth = update(third, PLAN.replace("9:00", "12:00"), date(2026, 11, 1))
    fifth = update(fourth, PLAN.replace("9:00", "9:00"), date(2026, 12, 2))

    assert [stamps(one)[0] for one in (FIRST, second, third, fourth, fifth)] == [
        ("0", "20260901T000000Z"),
        ("1", "20261201T000000Z"),
        ("2", "20261201T000001Z"),
        ("3", "20261201T000002Z"),
        ("4", "20261202T000000Z"),
    ]


def test_what_has_passed_stays_as_it_was() -> None:
    assert kinds(FIRST, PLAN.replace("9:00", "10:00")) == ["same", "moved", "moved", "moved"]
    assert kinds(FIRST, PLAN.replace("2026-10-06, ", "")) == ["same"] * 4
    assert kinds(FIRST, PLAN + "    skipped: {2026-10-06: fair}\n") == ["cancelled", "same", "same", "same"]
    assert kinds(FIRST, PLAN + "    moved: {2026-10-06: {to: 2026-12-08, reason: x}}\n")[0] == "moved"


def test_skipped_stays_as_cancelled_and_comes_back_as_itself() -> None:
    skipped = update(FIRST, PLAN + "    reminder: 1 d\n    skipped: {2027-01-05: fair}\n")
    event = calendar_format.events(skipped)[2]
    back = update(skipped, PLAN)

    assert event["SUMMARY"].text == "CANCELLED: Month"
    assert (event["STATUS"].value, event["TRANSP"].value, event.components) == ("CANCELLED", "TRANSPARENT", [])
    assert kinds(skipped, PLAN)[2] == "back"
    assert calendar_format.events(back)[2]["SUMMARY"].text == "Month"
    assert calendar_format.events(back)[2]["UID"].value == event["UID"].value


def test_removed_stays_as_cancelled_for_ever() -> None:
    without = PLAN.replace(", 2027-03-02", "").replace("9:00", "9:00\n    reminder: 30 min")
    with_reminder = update(b"", PLAN.replace("9:00", "9:00\n    reminder: 30 min"))
    removed = update(with_reminder, without)
    event = calendar_format.events(removed)[3]

    assert event["SUMMARY"].text == "CANCELLED: Month"
    assert (event["STATUS"].value, event["SEQUENCE"].value, event.components) == ("CANCELLED", "1", [])
    assert update(removed, without, date(2027, 6, 1)) == removed


@pytest.mark.parametrize(
    ("change", "expected"),
    [
        (("title: Month", "title: Months"), "changed"),
        (("time: 9:00", "time: 9:00\n    duration: 2 h"), "moved"),
        (("time: 9:00", "time: 9:00\n    place: x"), "changed"),
        (("time: 9:00", "time: 9:00\n    reminder: 1 h"), "changed"),
        (("time: 9:00", "owner: Ann\n    time: 9:00"), "same"),
    ],
)
def test_every_kind_of_change(change: tuple[str, str], expected: str) -> None:
    assert kinds(FIRST, PLAN.replace(*change))[1:] == [expected] * 3


# --- reading ------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"x",
        b"\x00\xff",
        b"BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//Other//EN\r\nEND:VCALENDAR\r\n",
        b"BEGIN:VCALENDAR",
    ],
)
def test_what_somebody_else_wrote_is_not_ours(data: bytes) -> None:
    assert read(data) is None


def test_a_file_with_marks_of_a_merge_is_still_read() -> None:
    torn = FIRST.replace(b"BEGIN:VEVENT", b"<<<<<<< HEAD\r\nBEGIN:VEVENT", 1).replace(b"SEQUENCE:0", b"SEQUENCE:x", 1)

    assert [one.kind for one in changes(torn, PLAN)] == ["same"] * 4


@given(st.binary(max_size=200), st.integers(0, len(FIRST)), st.integers(0, 200))
def test_reading_never_fails(data: bytes, at: int, length: int) -> None:
    for torn in (data, FIRST[:at] + data + FIRST[at + length :]):
        known = read(torn)
        if known is not None:
            calendar_format.read(
                written(HEAD, [one.new for one in merged(NOTHING_KNOWN, blocks(PLAN), DAY, ZONE, "en")])
            )


# --- how far ahead ------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("day", "expected"),
    [
        ("2026-12-01", "2027-12-31"),
        ("2026-12-31", "2027-12-31"),
        ("2027-01-01", "2028-03-31"),
        ("2027-05-12", "2028-06-30"),
        ("2027-09-30", "2028-09-30"),
        ("2028-02-29", "2029-03-31"),
        ("9999-12-31", "9999-12-31"),
    ],
)
def test_a_year_ahead_to_the_end_of_the_quarter(day: str, expected: str) -> None:
    assert horizon(None, date.fromisoformat(day)) == date.fromisoformat(expected)


def test_the_last_day_stays_while_half_a_year_is_left() -> None:
    known = date(2027, 12, 31)

    assert horizon(known, date(2026, 12, 1)) == known
    assert horizon(known, date(2027, 7, 1)) == known
    assert horizon(known, date(2027, 7, 2)) == date(2028, 9, 30)
    assert horizon(date(9999, 12, 31), date(2026, 12, 1)) == known


def test_stamps_have_four_digits_of_a_year() -> None:
    assert calendar_file.stamp_of(date(1000, 1, 2)) == "10000102T000000Z"
