"""Calendar files: the format of every one, times through both changes of the clock, and text that means harm."""

from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta
from itertools import pairwise
from pathlib import Path
from textwrap import dedent
from zoneinfo import ZoneInfo

import calendar_format
import pytest
from agreed_days import moment
from calendar_format import Component
from conftest import REPOSITORY, Golden
from following import loaded
from hypothesis import given
from hypothesis import strategies as st

from seuranta.output.calendar.entries import Contents, Entry, entries
from seuranta.output.calendar.file import Head
from seuranta.output.calendar.ics_file import drawn, one_line, text, uid, written
from seuranta.plan.loading.load import load_bytes
from seuranta.plan.loading.model import Plan
from seuranta.plan.loading.named_people import named_people
from seuranta.plan.words.quoting import quoted

UNTIL = date(2027, 12, 31)
BEGUN = date(2026, 12, 1)
HEAD = Head("Huoltopalvelut: tarkistuspisteet", "Europe/Helsinki", "fi")
EVERYTHING = Contents(deadlines=True, communication=True, attendees=True)
PLANS = sorted(REPOSITORY.glob("[ep]*/*/roadmap.yaml"))


def file_of(plan: Plan, wanted: Contents = EVERYTHING, language: str = "fi") -> bytes:
    found = entries(plan, wanted, UNTIL, BEGUN, language)
    return written(HEAD, [drawn(one, plan.id or "plan", language) for one in found])


def plan_of(yaml: str) -> Plan:
    found = loaded(dedent(yaml))
    assert found.problems == (), found.problems
    assert found.plan is not None
    return found.plan


def konepaja() -> Plan:
    found = load_bytes("roadmap.yaml", (REPOSITORY / "examples" / "konepaja" / "roadmap.yaml").read_bytes()).plan
    assert found is not None
    return found


def events(yaml: str, wanted: Contents = EVERYTHING) -> list[Component]:
    return calendar_format.events(file_of(plan_of(yaml), wanted))


ONE = """\
    presented: 2026-09-01
    checkpoints:
      month: {{date: 2027-01-05, {fields}}}
"""


def one_event(fields: str) -> Component:
    (found,) = events(ONE.format(fields=fields))
    return found


def entry(**fields: object) -> Entry:
    usual: dict[str, object] = {
        "item": "checkpoints/month/2027-01-05",
        "since": date(2026, 9, 1),
        "start": datetime(2027, 1, 5, 7, tzinfo=UTC),
        "end": datetime(2027, 1, 5, 8, tzinfo=UTC),
        "title": "Month",
    }
    return Entry(**(usual | fields))  # type: ignore[arg-type]


def written_one(one: Entry) -> Component:
    (found,) = calendar_format.events(written(HEAD, [drawn(one, "plan", "fi")]))
    return found


# --- the format ---------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("path", PLANS, ids=lambda path: path.parent.name)
def test_every_plan_gives_sound_files(path: Path) -> None:
    plan = load_bytes(path.name, path.read_bytes()).plan
    assert plan is not None

    assert len(calendar_format.events(file_of(plan))) > 15
    for person in named_people(plan):
        calendar_format.events(file_of(plan, Contents(person=person)))


def test_bytes_of_a_file(golden: Golden) -> None:
    data = file_of(konepaja().model_copy(update={"id": "konepaja-4c1e"}), Contents(deadlines=True))

    golden.check(REPOSITORY / "tests" / "golden" / "checkpoints-konepaja.ics", data.decode())


def test_an_entry_in_full() -> None:
    yaml = """\
        title: Care plans
        presented: 2026-09-01
        people:
          Ann: ann@example.com
          Ben: ben@example.com
        checkpoints:
          Month:
            title: Monthly follow-up
            date: 2027-01-05
            time: 9–9.45
            place: Office; upstairs
            owner: Ann
            participants: Ben
            agenda: |
              1. Promises
              2. Numbers, goals
            reminder: 1 d
        """
    (found,) = events(yaml)

    assert found["SUMMARY"].text == "Monthly follow-up"
    assert found["LOCATION"].value == r"Office\; upstairs"
    assert found["DESCRIPTION"].text.startswith("1. Promises\n2. Numbers, goals\n\nSuunnitelma: Care plans\n")
    assert found["DTSTART"].value == "20270105T070000Z"
    assert found["DTEND"].value == "20270105T074500Z"
    assert found["DTSTAMP"].value == found["LAST-MODIFIED"].value == "20260901T000000Z"
    assert (found["STATUS"].value, found["TRANSP"].value) == ("CONFIRMED", "OPAQUE")
    assert found["ORGANIZER"].value == "mailto:ann@example.com"
    assert found["ATTENDEE"].parameters["CN"] == '"Ben"'
    assert found.components[0]["TRIGGER"].value == "-P1D"


def test_nobody_is_written_down_unless_asked() -> None:
    data = file_of(konepaja(), Contents(deadlines=True, communication=True))

    assert b"@" not in data
    assert b"ATTENDEE" not in data


def test_who_cannot_invite_invites_nobody() -> None:
    people = "    people: {Ann: owner, Ben: ben@example.com}\n"
    (found,) = events(ONE.format(fields="owner: Ann, participants: [Ann, Ben]") + people)

    assert found.text("ATTENDEE") is None


def test_identity_does_not_depend_on_title_day_or_spelling() -> None:
    first = one_event("title: A, time: 9")
    moved = one_event("title: B, time: 10, moved: {2027-01-05: {to: 2027-01-12, reason: x}}")
    other = events(ONE.format(fields="title: A").replace("month", "MONTH"))[0]

    assert first["UID"].value == moved["UID"].value == other["UID"].value
    assert uid("one", "checkpoints/month/2027-01-05") != uid("two", "checkpoints/month/2027-01-05")


# --- times --------------------------------------------------------------------------------------------------------

ZONES = {
    "Europe/Helsinki": (2, (date(2027, 3, 28), date(2027, 10, 31))),
    "America/New_York": (-5, (date(2027, 3, 14), date(2027, 11, 7))),
    "Asia/Tokyo": (9, (date.max, date.max)),
}
"""Hours from UTC in winter, and the first and the last day of summer time in 2027, as almanacs say."""


@pytest.mark.parametrize("zone", ZONES)
def test_nine_o_clock_is_nine_o_clock_all_year(zone: str) -> None:
    hours, (begins, ends) = ZONES[zone]
    found = events(
        f"""\
        timezone: {zone}
        presented: 2026-12-01
        checkpoints:
          weekly: {{recurrence: every Monday, start: 2027-01-04, until: 2027-12-31, time: 9.00}}
          sunday: {{recurrence: every Sunday, start: 2027-01-03, until: 2027-12-31, time: 20.30}}
        """,
        Contents(),
    )

    expected = set()
    for start, clock in ((date(2027, 1, 4), timedelta(hours=9)), (date(2027, 1, 3), timedelta(hours=20.5))):
        for week in range(52):
            day = start + timedelta(weeks=week)
            ahead = hours + (begins <= day < ends)
            expected.add(datetime(day.year, day.month, day.day, tzinfo=UTC) + clock - timedelta(hours=ahead))
    assert {one["DTSTART"].moment for one in found} == expected


@pytest.mark.parametrize(
    "zone", ["Europe/Helsinki", "America/New_York", "Pacific/Auckland", "Australia/Lord_Howe", "Atlantic/Azores"]
)
def test_every_change_of_the_clock_is_as_the_standard_library_computes_it(zone: str) -> None:
    place = ZoneInfo(zone)
    all_days = [date(2026, 1, 3) + timedelta(number) for number in range(3 * 365 - 4)]

    def offset(day: date) -> timedelta | None:
        return datetime(day.year, day.month, day.day, 12, tzinfo=place).utcoffset()

    days = [one for one in all_days if one.day == 1 or offset(one - timedelta(2)) != offset(one + timedelta(2))]
    clocks = (time(0, 30), time(2, 15), time(3, 30), time(9), time(23, 45))
    rows = "".join(
        f"  c{at}: {{date: [{', '.join(map(str, days))}], time: '{clock:%H:%M}'}}\n" for at, clock in enumerate(clocks)
    )
    found = events(f"timezone: {zone}\npresented: 2025-12-01\ncheckpoints:\n{rows}", Contents())

    assert len(days) > 50
    assert sorted(one["DTSTART"].moment for one in found) == sorted(
        moment(day, clock, place) for day in days for clock in clocks
    )


def test_a_time_that_the_clock_skips_or_has_twice() -> None:
    def start(day: str, time: str) -> str:
        (found,) = events(f"presented: 2026-12-01\ncheckpoints:\n  c: {{date: {day}, time: '{time}'}}\n")
        return found["DTSTART"].value

    assert start("2027-03-28", "2:30") == "20270328T003000Z"
    assert start("2027-03-28", "3:30") == "20270328T013000Z"
    assert start("2027-10-31", "3:30") == "20271031T003000Z"
    assert start("2027-10-31", "4:00") == "20271031T020000Z"


@pytest.mark.parametrize("zone", ["Europe/Helsinki", "America/New_York", "Pacific/Kiritimati"])
def test_a_day_stays_the_day_in_every_zone(zone: str) -> None:
    (found,) = events(f"timezone: {zone}\npresented: 2026-12-01\ncheckpoints:\n  c: {{date: 2027-03-28}}\n")

    assert (found["DTSTART"].value, found["DTEND"].value) == ("20270328", "20270329")
    assert found["TRANSP"].value == "TRANSPARENT"


def test_several_days_without_a_time() -> None:
    found = one_event("duration: 3 d")

    assert (found["DTSTART"].value, found["DTEND"].value) == ("20270105", "20270108")


def test_the_end_of_the_calendar_is_no_edge_to_fall_off() -> None:
    yaml = "presented: 2026-12-01\ncheckpoints:\n  a: {date: 9999-12-31}\n  b: {date: 9999-12-31, time: 23}\n"
    plan = loaded(yaml).plan  # with a warning: so far ahead nobody agrees on anything
    assert plan is not None

    assert [one["DTSTART"].value for one in calendar_format.events(file_of(plan))] == ["99991231", "99991231T210000Z"]


@pytest.mark.parametrize(
    ("time", "reminder", "trigger"),
    [
        ("time: 9", "30 min", "-PT30M"),
        ("time: 9", "1 d", "-P1D"),
        ("time: 9", "2 wk", "-P14D"),
        ("time: 9", "26 h", "-P1DT2H"),
        ("time: 9", "90 min", "-PT1H30M"),
        ("place: x", "1 d", "-PT15H"),
        ("place: x", "8 d", "-P7DT15H"),
        ("place: x", "2 h", "PT7H"),
        ("place: x", "9 h", "PT0M"),
        ("duration: 2 d", "10 h", "-PT1H"),
    ],
)
def test_reminders(time: str, reminder: str, trigger: str) -> None:
    assert one_event(f"{time}, reminder: {reminder}").components[0]["TRIGGER"].value == trigger


# --- text that means harm -----------------------------------------------------------------------------------------

HOSTILE = [
    "Month\r\nATTENDEE:mailto:evil@example.com",
    "Month\nEND:VEVENT\nBEGIN:VEVENT\nUID:x",
    "Month\x00\x01\x1b[31m",
    "Month\u2028X-EVIL:1\u2029\u0085X",
    '"quoted";X=1:value, and \\n a backslash \\',
    "\\",
    "a" * 5_000,
    "ä" * 3_000,
    "👨‍👩‍👧‍👦" * 40,
    "x" * 66 + "🚀" + "y" * 72 + "€",
    "\ud800lone\udfff",
    "\ufeff\ufffe\U0001ffff",
    "right\u202eto left\u2066",
    " " * 200 + "x",
    "=1+1 <b>bold</b> {{x}} %0A",
]


@pytest.mark.parametrize("typed", HOSTILE, ids=range(len(HOSTILE)))
def test_hostile_text_stays_text(typed: str) -> None:
    found = written_one(entry(title=typed, text=typed, place=typed, reminder=timedelta(hours=1)))

    assert found["SUMMARY"].text == (one_line(typed) or "–")
    assert (found.text("DESCRIPTION") or "") == text(typed)
    assert (found.text("LOCATION") or "") == one_line(typed)
    assert found.components[0]["DESCRIPTION"].text == (one_line(typed) or "–")


@given(st.text(), st.text())
def test_any_text_stays_text(typed: str, name: str) -> None:
    found = written_one(entry(title=typed, text=typed, place=name, item=f"checkpoints/{one_line(name) or 'x'}/y"))

    assert found["SUMMARY"].text == (one_line(typed) or "–")
    assert (found.text("DESCRIPTION") or "") == text(typed)
    assert found.text("LOCATION") in (one_line(name), None)


@given(st.text(st.characters(codec="utf-8", exclude_categories=("Cc", "Cs", "Cn")), min_size=1, max_size=300))
def test_characters_that_people_write_come_back(typed: str) -> None:
    kept = text(typed)

    assert written_one(entry(title="x", text=typed)).text("DESCRIPTION") == (kept or None)


def test_hostile_names_of_people_and_files() -> None:
    name = 'Ann"; ROLE=CHAIR:mailto:evil@example.com'
    yaml = ONE.format(fields=f"owner: {quoted(name, in_braces=True)}, participants: Ben")
    found = events(yaml + f"    people:\n      {quoted(name)}: ann@example.com\n      Ben: ben@example.com\n")[0]

    assert found["ORGANIZER"].value == "mailto:ann@example.com"
    assert found["ATTENDEE"].value == "mailto:ben@example.com"


def test_lines_are_folded_at_75_octets_and_no_later_than_needed() -> None:
    lines = written(HEAD, [drawn(entry(title="a" * 400), "plan", "fi")]).split(b"\r\n")
    start = next(at for at, line in enumerate(lines) if line.startswith(b"SUMMARY"))

    assert [len(line) for line in lines[start : start + 6]] == [75, 75, 75, 75, 75, 38]
    assert all(later.startswith(b" ") for _, later in pairwise(lines[start : start + 6]))
