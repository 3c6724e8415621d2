"""What has been in a calendar stays true: the past neither grows nor changes, what is ahead never goes wrong unsaid."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable
from datetime import date, timedelta
from pathlib import Path

import calendar_format
import pytest
from calendar_format import Component
from conftest import Answer

Run = Callable[..., Answer]
Calendar = dict[str, str]

PLAN = """\
id: care-4c1e
title: Care plans
language: en
presented: 2026-11-01
people:
  Ann: ann@example.com
  Ben: ben@example.com
checkpoints:
  month:
    title: Monthly
    owner: Ann
    recurrence: the first Tuesday of each month
    start: 2026-12-01
    until: 2027-06-30
    time: 9:00
"""
PAST = ["2026-12-01", "2027-01-05", "2027-02-02", "2027-03-02"]


class Company:
    """A folder with a plan, changed and written from day to day."""

    def __init__(self, run: Run, folder: Path, text: str = PLAN) -> None:
        self._run = run
        self.folder = folder
        self.plan = folder / "roadmap.yaml"
        folder.mkdir(parents=True, exist_ok=True)
        self.plan.write_text(text, encoding="utf-8")

    def change(self, old: str, new: str) -> None:
        text = self.plan.read_text(encoding="utf-8")
        assert old in text
        self.plan.write_text(text.replace(old, new), encoding="utf-8")

    def run(self, day: str, *options: str) -> Answer:
        return self._run("checkpoints", *(options or ("--ics",)), folder=self.folder, SEURANTA_TODAY=day)

    def write(self, day: str, *options: str) -> str:
        answer = self.run(day, "--ics", *options)
        assert (answer.code, answer.err) == (0, ""), answer
        return re.sub(r"\n  +", " ", answer.out)

    def file(self, name: str = "checkpoints.ics") -> Path:
        return self.folder / name

    def events(self, name: str = "checkpoints.ics") -> list[Component]:
        return calendar_format.events(self.file(name).read_bytes())

    def agreed(self, name: str = "checkpoints.ics") -> list[str]:
        return sorted(_day(one) for one in self.events(name) if one["STATUS"].value == "CONFIRMED")

    def on(self, day: str, name: str = "checkpoints.ics") -> Component:
        (found,) = [one for one in self.events(name) if _day(one) == day and one["STATUS"].value == "CONFIRMED"]
        return found

    def of_slot(self, slot: str, name: str = "checkpoints.ics") -> Component:
        (found,) = [one for one in self.events(name) if one["X-SEURANTA-ITEM"].value.endswith(slot)]
        return found


def _day(one: Component) -> str:
    return f"{one['DTSTART'].moment:%Y-%m-%d}"


@pytest.fixture
def company(seuranta: Run, tmp_path: Path) -> Company:
    return Company(seuranta, tmp_path)


# --- the past (F1, F9, F10) ---------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("first Tuesday", "first Wednesday"),
        ("first Tuesday", "second Tuesday"),
        ("month:", "kuukausi:"),
        ("id: care-4c1e", "id: care-5d2f"),
        ("title: Monthly", "title: Every month"),
        ("time: 9:00", "time: 10:00"),
        ("until: 2027-06-30", "until: 2027-06-30\n    except: February"),
        ("people:", "breaks: {winter: 2027-01-01–2027-04-30}\npeople:"),
        (
            "time: 9:00",
            "time: 9:00\n    on holiday: next working day\nbreaks: {x: 2027-03-01–2027-03-15}",
        ),
        ("checkpoints:", "checkpoints:\n  other: {date: [2026-12-15, 2027-02-09]}"),
        ("start: 2026-12-01", "start: 2027-02-01"),
    ],
)
def test_the_past_neither_grows_nor_changes(company: Company, old: str, new: str) -> None:
    company.write("2026-11-28")
    before = {day: company.on(day) for day in PAST}
    company.change(old, new)
    company.write("2027-03-10", "--force")

    assert [day for day in company.agreed() if day < "2027-03-10"] == PAST
    assert {day: company.on(day) for day in PAST} == before


def test_days_that_were_given_up_do_not_come_back_as_meetings_of_the_past(company: Company) -> None:
    """Tuesdays until December, Wednesdays until March, then Tuesdays again."""
    company.write("2026-11-28")
    company.change("Tuesday", "Wednesday")
    company.write("2026-12-15")
    wednesdays = [day for day in company.agreed() if "2026-12-15" < day < "2027-03-10"]
    company.change("Wednesday", "Tuesday")
    company.write("2027-03-10")

    assert [day for day in company.agreed() if day < "2027-03-10"] == ["2026-12-01", *wednesdays]
    assert len(wednesdays) == 3


def test_what_a_person_says_of_the_past_is_no_rule(company: Company) -> None:
    company.write("2026-11-28")
    company.change(
        "    time:",
        "    moved: {2027-01-05: {to: 2027-03-16, reason: flu}}\n    skipped: {2027-02-02: fair}\n    time:",
    )
    company.write("2027-03-10")

    assert company.agreed() == ["2026-12-01", "2027-03-02", "2027-03-16", "2027-04-06", "2027-05-04", "2027-06-01"]


def test_what_was_cancelled_leaves_the_file_two_months_later_and_not_by_itself(company: Company) -> None:
    def cancelled() -> list[str]:
        return [_day(one) for one in company.events() if one["STATUS"].value == "CANCELLED"]

    company.write("2026-11-28")
    company.change("    time:", "    skipped: {2027-01-05: fair, 2027-03-02: fair}\n    time:")
    company.write("2026-12-28")
    assert cancelled() == ["2027-01-05", "2027-03-02"]
    assert company.run("2027-03-07", "--check").code == 0
    company.change("time: 9:00", "time: 10:00")
    company.write("2027-03-06")
    assert cancelled() == ["2027-01-05", "2027-03-02"]
    company.change("time: 10:00", "time: 11:00")
    company.write("2027-03-07")
    assert cancelled() == ["2027-03-02"]
    assert company.run("2027-03-07", "--check").code == 0


# --- ids (F9) -----------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("old", "new", "named"),
    [
        ("id: care-4c1e", "id: care-5d2f", ('"care-4c1e"', '"care-5d2f"')),
        ("month:", "kuukausi:", ('"month"', '"kuukausi"')),
    ],
)
@pytest.mark.parametrize("option", ["--ics", "--check", "--dry-run"])
def test_a_changed_id_is_named_and_nothing_written(
    company: Company, old: str, new: str, named: tuple[str, str], option: str
) -> None:
    company.write("2026-11-28")
    before = company.file().read_bytes()
    company.change(old, new)
    answer = company.run("2027-03-10", option)

    assert answer.code == 2
    assert all(one in answer.err for one in (*named, "checkpoints.ics", "--force")), answer.err
    assert company.file().read_bytes() == before
    company.write("2027-03-10", "--force")
    ahead = [one for one in company.events() if _day(one) >= "2027-03-10"]
    assert Counter(one["STATUS"].value for one in ahead) == {"CANCELLED": 3, "CONFIRMED": 3}
    assert company.run("2027-03-10", "--check").code == 0


def test_another_series_is_no_renamed_one(company: Company) -> None:
    company.write("2026-11-28")
    company.change("month:", "week:")
    company.change("the first Tuesday of each month", "every second Friday")

    assert "Cancelled" in company.write("2026-12-02")


# --- revisions (F2, F14) ------------------------------------------------------------------------------------------


@pytest.mark.parametrize("typed", ["moved: {2027-01-05: {to: 2027-01-12, reason: x}}", "skipped: {2027-01-05: x}"])
def test_a_file_made_afresh_gives_what_was_changed_a_later_revision_each_time(company: Company, typed: str) -> None:
    company.write("2026-11-28")
    first = company.of_slot("2027-01-05")
    company.file().unlink()
    company.change("    time:", f"    {typed}\n    time:")
    company.write("2026-12-10")
    second = company.of_slot("2027-01-05")
    company.file().unlink()
    company.change("2027-01-12", "2027-01-19") if "moved" in typed else None
    company.write("2026-12-11")
    third = company.of_slot("2027-01-05")

    revisions = [(int(one["SEQUENCE"].value), one["LAST-MODIFIED"].value) for one in (first, second, third)]
    assert revisions[0] == (0, "20261101T000000Z")
    assert revisions == sorted(set(revisions))
    assert company.of_slot("2027-02-02")["SEQUENCE"].value == "0"


def test_what_is_added_is_dated_by_the_day_on_which_it_was(company: Company) -> None:
    company.write("2026-11-28")
    company.change("checkpoints:", "checkpoints:\n  extra: {date: 2027-01-20}")
    company.write("2026-12-10")

    assert company.of_slot("2027-01-20")["LAST-MODIFIED"].value == "20261210T000000Z"
    assert company.of_slot("2027-02-02")["LAST-MODIFIED"].value == "20261101T000000Z"


def test_no_revision_lies_in_the_future(company: Company) -> None:
    company.change("presented: 2026-11-01", "presented: 2027-01-15")
    company.write("2026-11-28", "--deadlines")

    assert {one["DTSTAMP"].value for one in company.events()} == {"20261128T000000Z"}


# --- people (F3, F4) ----------------------------------------------------------------------------------------------


@pytest.mark.parametrize("change", [("  Ben:", "  Benjamin:"), ("  Ben: ben@example.com\n", "")])
def test_the_file_of_who_left_or_was_renamed_is_named_and_what_is_ahead_cancelled(
    company: Company, change: tuple[str, str]
) -> None:
    company.write("2026-11-28", "--for", "all")
    company.change(*change)
    company.change("time: 9:00", "time: 11:00")
    check = company.run("2027-01-10", "--check")
    said = company.write("2027-01-10")

    assert (check.code, "calendars/ben.ics" in check.out) == (1, True)
    assert "calendars/ben.ics belongs to somebody who is no longer in the plan" in said
    assert "--for" in said
    assert company.agreed("calendars/ben.ics") == ["2026-12-01", "2027-01-05"]
    assert [company.run(day, "--check").code for day in ("2027-01-10", "2029-01-10")] == [0, 0]
    assert "Delete it once" in company.write("2027-01-10")


def test_files_of_others_in_that_folder_are_left_alone(company: Company) -> None:
    company.write("2026-11-28", "--for", "all")
    other = company.file("calendars/other.ics")
    ours = company.file("calendars/ben.ics").read_text(encoding="utf-8")
    for text in ("BEGIN:VCALENDAR\nPRODID:x\n", ours.replace("care-4c1e", "other-1111"), ""):
        other.write_text(text, encoding="utf-8")
        assert company.run("2026-11-28", "--check").code == 0
        assert other.read_text(encoding="utf-8") == text


def test_no_server_is_asked_to_invite_anybody(company: Company) -> None:
    company.write("2026-11-28", "--attendees")
    found = [one for event in company.events() for one in event.properties if one.name in ("ORGANIZER", "ATTENDEE")]

    assert len(found) == 14
    assert {one.parameters["SCHEDULE-AGENT"] for one in found} == {"CLIENT"}


# --- what changed (F5, F8) ----------------------------------------------------------------------------------------


def test_the_file_of_only_the_changes_is_never_out_of_date(company: Company) -> None:
    company.write("2026-11-28")
    company.change("9:00", "11:00")
    company.write("2026-12-02", "--changed")
    company.change("11:00", "12:00")
    company.write("2026-12-03")
    assert "No changes" in company.write("2026-12-03", "--changed")

    assert {f"{one['DTSTART'].moment:%H%M}" for one in company.events("checkpoints-changed.ics")} == {"1000", "0900"}
    assert company.run("2026-12-03", "--check").code == 0


def test_what_has_changed_since_a_day_can_be_had_later(company: Company) -> None:
    company.write("2026-11-28")
    company.change("    time:", "    moved: {2027-01-05: {to: 2027-01-12, reason: x}}\n    time:")
    company.write("2026-12-02")
    company.change("checkpoints:", "checkpoints:\n  extra: {date: 2027-01-20}")
    company.write("2026-12-09")

    def since(day: str) -> list[str]:
        company.file("checkpoints-changed.ics").unlink(missing_ok=True)
        assert "Only the changes" in company.write("2026-12-10", "--changed-since", day)
        return company.agreed("checkpoints-changed.ics")

    assert since("2026-12-02") == ["2027-01-12", "2027-01-20"]
    assert "Only the changes: checkpoints-changed.ics (2 entries)" in company.write(
        "2026-12-10", "--changed-since", "2026-12-02"
    )
    assert since("3 Dec") == ["2027-01-20"]
    company.file("checkpoints-changed.ics").unlink()
    assert "Nothing has changed since that day" in company.write("2026-12-10", "--changed-since", "2026-12-10")
    assert not company.file("checkpoints-changed.ics").exists()
    assert len(since("2026-11-01")) == 8


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        ("time: 9:00", "time: 10:00", ["The time changes from 9:00 to 10:00"]),
        ("time: 9:00", "time: 10:00\n    place: Room 2", ["time 9:00 → 10:00", "place now Room 2"]),
        ("time: 9:00", "time: 9:00\n    duration: 2 h\n    reminder: 1 h", ["length 1 h → 2 h", "reminder"]),
        ("time: 9:00", "time: 9:00\n    agenda: Numbers", ["text"]),
        ("title: Monthly", "title: Every month", ["title now Every month"]),
        (
            "time: 9:00",
            "time: 10:00\n    place: Room 2\n    moved: {2027-01-05: {to: 2027-01-12, reason: x}}",
            ["moves from 5 Jan 2027 to 12 Jan 2027 (Monthly). Also changed: time 9:00 → 10:00, place now Room 2"],
        ),
        ("time: 9:00", "duration: 2 d", ["time now –"]),
    ],
)
def test_every_difference_of_an_entry_is_said(company: Company, old: str, new: str, said: list[str]) -> None:
    company.write("2026-11-28")
    company.change(old, new)
    told = company.write("2026-11-29")

    for one in said:
        assert one in told, told


# --- damage (F6, F7) ----------------------------------------------------------------------------------------------

DAMAGE = {
    "a title by hand": ("SUMMARY:Monthly", "SUMMARY:Monthly\\, bring cake"),
    "a mark of a merge in a past entry": ("UID:", "<<<<<<< HEAD\r\nUID:"),
    "a line twice": ("STATUS:CONFIRMED", "STATUS:CONFIRMED\r\nSTATUS:CONFIRMED"),
    "a line less": ("TRANSP:OPAQUE\r\n", ""),
    "an entry less": ("END:VEVENT\r\nBEGIN:VEVENT\r\n", ""),
    "another time": ("T070000Z", "T080000Z"),
    "another fold": ("DESCRIPTION:", "DESCRIPTION:x"),
}


@pytest.mark.parametrize("damage", DAMAGE)
@pytest.mark.parametrize("is_of_version_1", [False, True])
def test_a_damaged_or_edited_file_is_named_and_left_as_it_is(
    company: Company, damage: str, *, is_of_version_1: bool
) -> None:
    """Without a hash, as the first version wrote it, what no calendar program can take is noticed all the same."""
    company.write("2026-11-28")
    text = company.file().read_bytes().decode()
    if is_of_version_1:
        text = re.sub("X-SEURANTA-HASH:.*\r\n", "", text)
    company.file().write_bytes(text.replace(*DAMAGE[damage], 1).encode())
    damaged = company.file().read_bytes()
    company.change("time: 9:00", "time: 10:00")
    if is_of_version_1 and damage in ("a title by hand", "another fold"):
        company.write("2027-01-10")
        return
    for option in ("--ics", "--check", "--dry-run"):
        answer = company.run("2027-01-10", option)
        assert (answer.code, "checkpoints.ics" in answer.err, "--force" in answer.err) == (2, True, True)
        assert company.file().read_bytes() == damaged
    assert "edited by hand" in company.write("2027-01-10", "--force")
    assert len(company.agreed()) in (6, 7)
    assert company.run("2027-01-10", "--check").code == 0


def test_line_ends_that_git_changed_are_no_damage(company: Company) -> None:
    company.write("2026-11-28")
    company.file().write_bytes(company.file().read_bytes().replace(b"\r\n", b"\n"))

    assert "The entries do not change" in company.write("2026-11-29")


# --- what is tidy (F11 to F15) ------------------------------------------------------------------------------------


def test_the_entry_says_why(company: Company) -> None:
    company.change(
        "    time:",
        "    moved: {2027-01-05: {to: 2027-01-12, reason: flu}}\n    skipped: {2027-02-02: fair}\n    time:",
    )
    company.write("2026-11-28")

    assert company.of_slot("2027-01-05")["DESCRIPTION"].text.endswith("Original date: Tue 5 Jan 2027\nReason: flu")
    assert company.of_slot("2027-02-02")["DESCRIPTION"].text.endswith("Reason: fair")


@pytest.mark.parametrize("until", ["until: 2027-06-30", "# for ever"])
def test_a_closed_plan_has_nothing_ahead(company: Company, until: str) -> None:
    company.change("until: 2027-06-30", until)
    company.write("2026-11-28")
    company.change("presented:", "closed on: 2027-01-20\npresented:")

    assert "Cancelled" in company.write("2027-01-20")
    assert company.agreed() == ["2026-12-01", "2027-01-05"]
    assert company.run("2029-01-01", "--check").code == 0
    company.file().unlink()
    company.write("2027-01-20")
    assert company.agreed() == ["2026-12-01", "2027-01-05"]


def test_whole_days_with_a_length_are_busy(company: Company) -> None:
    company.change("time: 9:00", "duration: 2 d")
    company.change(
        "checkpoints:", "checkpoints:\n  single: {date: 2027-01-20}\n  hours: {date: 2027-01-21, duration: 2 h}"
    )
    company.write("2026-11-28")

    found = {_day(one): one["TRANSP"].value for one in company.events()}
    assert (found["2027-01-05"], found["2027-01-20"], found["2027-01-21"]) == ("OPAQUE", "TRANSPARENT", "TRANSPARENT")


def test_a_far_end_changes_no_file_as_time_passes(company: Company) -> None:
    company.change("until: 2027-06-30", "until: 2100-12-31")
    company.write("2026-11-28")

    for years in range(1, 4):
        assert company.run(f"{date(2026, 11, 28) + timedelta(years * 365)}", "--check").code == 0


# --- links --------------------------------------------------------------------------------------------------------


def test_a_link_stands_in_the_text_and_as_the_address_of_the_entry(company: Company) -> None:
    company.change("    time:", "    link: https://example.com/kokous/ä?x=1,2;3\n    agenda: Numbers\n    time:")
    company.change(
        "checkpoints:",
        "actions:\n  1: {title: A, owner: Ann, due: 2027-01-20, link: https://example.com/a}\ncheckpoints:",
    )
    company.change(
        "checkpoints:",
        "communication:\n  M: {title: B, audience: staff, date: 2027-01-21, link: https://example.com/b}\ncheckpoints:",
    )
    company.write("2026-11-28", "--deadlines", "--communication")

    month = company.on("2027-01-05")
    assert month["URL"].value == "https://example.com/kokous/%C3%A4?x=1,2;3"
    assert month["DESCRIPTION"].text.startswith("Numbers\n\nLink: https://example.com/kokous/ä?x=1,2;3\n\nPlan:")
    assert company.on("2027-01-20")["URL"].value == "https://example.com/a"
    assert company.on("2027-01-21")["URL"].value == "https://example.com/b"


def test_the_view_of_a_closed_plan_says_what_does_not_take_place(company: Company) -> None:
    company.change("presented:", "closed on: 2027-01-20\npresented:")

    said = "The plan closes on 20 Jan 2027."
    assert said in company.run("2026-12-10", "--until", "2027-03-01").out
    assert said not in company.run("2026-12-10", "--until", "2027-01-20").out
    assert "was closed on 20 Jan 2027" in company.run("2027-01-21", "--until", "2027-03-01").out


@pytest.mark.parametrize(
    ("typed", "new"),
    [
        ("moved: {2027-04-06: {to: 2027-02-20, reason: x}}", "# as agreed after all"),
        ("on holiday: warn", "on holiday: next working day\nbreaks: {late: 2027-03-01–2027-03-31}"),
    ],
)
def test_what_comes_again_after_it_has_been_is_one_more(company: Company, typed: str, new: str) -> None:
    company.change("    time:", f"    {typed}\n    time:")
    company.write("2026-11-28")
    was = company.agreed()
    company.change(f"    {typed}\n    time: 9:00", f"    time: 9:00\n    {new}")
    company.write("2027-03-10")
    again = {"# as": "2027-04-06", "on h": "2027-04-01"}[new[:4]]

    assert company.agreed() == sorted([*was, again])
    assert company.run("2027-03-10", "--check").code == 0
    company.change("time: 9:00", "time: 10:00")
    company.write("2027-03-11")
    assert company.agreed() == sorted([*was, again])
    assert [f"{company.on(day)['DTSTART'].moment:%H}" for day in (was[0], again)] == ["07", "07"]
