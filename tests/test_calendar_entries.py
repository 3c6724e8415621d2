"""Which entries a plan gives to a calendar, and to whose."""

from __future__ import annotations

from datetime import date, datetime, timedelta

import pytest
from following import loaded

from seuranta.output.calendar.entries import Contents, Entry, entries, is_endless, needs_beginning
from seuranta.output.calendar.extent import first_of_period
from seuranta.output.calendar.people import concerns, file_names
from seuranta.plan.loading.model import Plan
from seuranta.plan.loading.named_people import named_people

UNTIL = date(2027, 12, 31)
BEGUN = date(2026, 12, 1)


def plan_of(yaml: str) -> Plan:
    found = loaded(yaml)
    assert found.problems == (), found.problems
    assert found.plan is not None
    return found.plan


def found(yaml: str, wanted: Contents = Contents(), begun: date = BEGUN) -> list[Entry]:  # noqa: B008 - frozen
    return entries(plan_of(yaml), wanted, UNTIL, begun, "en")


def days(yaml: str, wanted: Contents = Contents(), begun: date = BEGUN) -> list[str]:  # noqa: B008 - frozen
    return [f"{day(one)} {one.item}" for one in found(yaml, wanted, begun)]


def day(one: Entry) -> date:
    return one.start.date() if isinstance(one.start, datetime) else one.start


# --- checkpoints --------------------------------------------------------------------------------------------------


def test_a_checkpoint_keeps_its_identity_when_it_is_moved_or_skipped() -> None:
    yaml = """\
presented: 2026-09-01
checkpoints:
  month:
    date: [2026-10-06, 2026-11-03, 2026-12-01]
    held: [2026-10-06]
    moved: {2026-11-03: {to: 2026-11-10, reason: x}}
    skipped: {2026-12-01: y}
"""

    assert [(str(day(one)), one.item[-10:], one.fate) for one in found(yaml)] == [
        ("2026-10-06", "2026-10-06", "agreed"),
        ("2026-11-10", "2026-11-03", "agreed"),
        ("2026-12-01", "2026-12-01", "cancelled"),
    ]


def test_what_happened_changes_nothing() -> None:
    yaml = "presented: 2026-09-01\ncheckpoints:\n  c: {recurrence: weekly, start: 2026-09-07, on holiday: skip"

    assert found(yaml + "}") == found(yaml + ", held: [2026-09-07, 2026-09-15, 2026-12-28]}")


def test_a_series_without_an_end_goes_up_to_the_last_day_and_a_slow_one_to_its_next() -> None:
    yaml = """\
presented: 2026-09-01
checkpoints:
  week: {recurrence: every Friday, start: 2026-12-04}
  slow: {recurrence: every 104 weeks, start: 2026-10-06}
"""
    shown = days(yaml)

    assert shown[-2:] == ["2027-12-31 checkpoints/week/2027-12-31", "2028-10-03 checkpoints/slow/2028-10-03"]


def test_a_series_without_a_beginning_begins_when_it_was_first_written() -> None:
    plan = plan_of("checkpoints:\n  c: {recurrence: every second Friday}\n")

    assert needs_beginning(plan, Contents())
    assert day(entries(plan, Contents(), UNTIL, date(2026, 12, 1), "en")[0]) == date(2026, 12, 4)
    assert day(entries(plan, Contents(), UNTIL, date(2026, 12, 8), "en")[0]) == date(2026, 12, 11)
    assert not needs_beginning(plan_of("presented: 2026-09-01\ncheckpoints:\n  c: {recurrence: weekly}\n"), Contents())


def test_what_ends_needs_no_horizon() -> None:
    ending = plan_of("checkpoints:\n  c: {recurrence: weekly, start: 2026-12-01, until: 2027-01-31}\n")
    message = plan_of("communication:\n  v: {recurrence: weekly, start: 2026-12-01}\n")

    assert not is_endless(ending, Contents(), UNTIL)
    assert not is_endless(message, Contents(), UNTIL)
    assert is_endless(message, Contents(communication=True), UNTIL)
    assert is_endless(message, Contents(person="Ann"), UNTIL)


def test_without_a_title_the_id_stands_there() -> None:
    assert found("presented: 2026-09-01\ncheckpoints:\n  c: {date: 2027-01-05}\n")[0].title == "Checkpoint c"


# --- deadlines ----------------------------------------------------------------------------------------------------

ACTIONS = """\
presented: 2026-09-01
actions:
  1: {title: Open, owner: Ann, start: 2026-09-01, due: 2026-12-18}
  2: {title: Ready, owner: Ann, start: 2026-09-01, due: 2026-11-18, status: done 2026-11-17}
  3: {title: Off, owner: Ben, due: 2026-11-18, status: dropped 2026-11-17, reason: x}
  4: {title: Stuck, owner: Ben, due: 2026-12-11, blocked by: x, next step: {what: Call, who: Ann, by: 2026-12-02}}
  5: {title: Ongoing, owner: Ben, due: ongoing}
"""


def test_deadlines_of_open_actions_and_next_steps() -> None:
    wanted = Contents(deadlines=True)

    assert [(one.item, one.title, one.fate, one.is_news) for one in found(ACTIONS, wanted)] == [
        ("actions/1/due", "Due: 1 Open", "agreed", True),
        ("actions/2/due", "Due: 2 Ready", "done", False),
        ("actions/3/due", "Due: 3 Off", "cancelled", False),
        ("actions/4/due", "Due: 4 Stuck", "agreed", True),
        ("actions/4/next-step", "Next step: Call", "agreed", True),
    ]
    assert found(ACTIONS) == []


def test_a_person_has_their_own_deadlines_and_steps() -> None:
    def items(person: str) -> list[str]:
        return [one.item for one in found(ACTIONS, Contents(person=person))]

    assert items("Ann") == ["actions/1/due", "actions/2/due", "actions/4/next-step"]
    assert items("ben") == ["actions/3/due", "actions/4/due"]


# --- whom a checkpoint concerns -----------------------------------------------------------------------------------

PEOPLE = """\
presented: 2026-09-01
people: {Ann: owner, Ben: sales, Chloe: care, Dev: systems}
team: {lead: Ben, members: [Ben, Chloe]}
management team: {lead: Ann, members: [Ann]}
checkpoints:
  c:
    recurrence: weekly
"""


@pytest.mark.parametrize(
    ("fields", "expected"),
    [
        ("kind: team", "Ben Chloe"),
        ("kind: management", "Ann"),
        ("kind: owner\n    owner: Ann", "Ann"),
        ("kind: owner", "Ann Ben Chloe Dev"),
        ("kind: review", "Ann Ben Chloe Dev"),
        ("kind: review\n    owner: Ann\n    participants: [team]", "Ann Ben Chloe"),
        ("participants: [management team, Dev]", "Ann Dev"),
        ("participants: all", "Ann Ben Chloe Dev"),
        ("kind: team\n    owner: Dev", "Ben Chloe Dev"),
    ],
)
def test_whom_a_checkpoint_concerns(fields: str, expected: str) -> None:
    plan = plan_of(f"{PEOPLE}    {fields}\n")
    series = plan.checkpoints["c"]

    assert " ".join(name for name in named_people(plan) if concerns(plan, series, name)) == expected


def test_without_a_list_of_people_everybody_who_is_named() -> None:
    plan = plan_of(ACTIONS + "checkpoints:\n  c: {recurrence: weekly, participants: [Chloe, BEN, all]}\n")

    assert named_people(plan) == ("Ann", "Ben", "Chloe")


# --- messages and numbers -----------------------------------------------------------------------------------------


def test_messages_to_tell() -> None:
    yaml = """\
presented: 2026-09-01
checkpoints:
  c: {date: [2026-12-01, 2027-01-12]}
communication:
  V1: {title: News, audience: everyone, owner: Ann, recurrence: the Thursday after the checkpoint, time: 9}
  V2: {title: Numbers, owner: Ben, date: 2026-12-05, told: 2026-12-05}
"""
    wanted = found(yaml, Contents(communication=True))

    assert [(one.item, one.title) for one in wanted[2:]] == [
        ("communication/v1/2026-12-03", "Message to give: News (everyone)"),
        ("communication/v1/2027-01-14", "Message to give: News (everyone)"),
        ("communication/v2/2026-12-05", "Message to give: Numbers"),
    ]
    assert [one.item for one in found(yaml, Contents(person="Ben")) if one.item.startswith("comm")] == [
        "communication/v2/2026-12-05"
    ]


def test_a_number_is_fetched_three_working_days_before_the_first_checkpoint_of_each_interval() -> None:
    yaml = """\
presented: 2026-09-01
checkpoints:
  c: {recurrence: every second Tuesday, start: 2026-12-08, until: 2027-03-31, skipped: {2027-01-05: x}}
goals:
  G1: {title: Customers, owner: Ann, baseline: 0, target: 8, by: 2027-02-28, interval: month}
  G2: {title: Offers, owner: Ben, baseline: 0, target: 8, by: 2027-12-31, interval: month}
breaks:
  b: 2027-01-14–2027-01-18
"""
    numbers = [one for one in days(yaml, Contents(person="Ann")) if "goals" in one]

    assert numbers == [
        "2026-12-03 goals/g1/2026-12-01",
        "2027-01-11 goals/g1/2027-01-01",
        "2027-01-28 goals/g1/2027-02-01",
    ]


def test_a_number_that_was_reached_is_no_longer_fetched() -> None:
    yaml = """\
presented: 2026-09-01
checkpoints:
  c: {recurrence: monthly, start: 2026-10-06, until: 2027-03-31}
goals:
  G1: {owner: Ann, baseline: 0, target: 8, by: 2027-12-31, interval: month, achieved on: 2026-11-03}
  G2: {owner: Ann, by: 2027-12-31}
"""

    assert [one for one in days(yaml, Contents(person="Ann")) if "goals" in one] == [
        "2026-10-01 goals/g1/2026-10-01",
        "2026-10-29 goals/g1/2026-11-01",
    ]


@pytest.mark.parametrize(
    ("interval", "first"),
    [
        ("week", "2027-05-10"),
        ("month", "2027-05-01"),
        ("quarter", "2027-04-01"),
        ("half_year", "2027-01-01"),
        ("year", "2027-01-01"),
    ],
)
def test_the_first_day_of_an_interval(interval: str, first: str) -> None:
    assert first_of_period(date(2027, 5, 12), interval) == date.fromisoformat(first)


# --- names of files -----------------------------------------------------------------------------------------------


def test_names_of_files_are_safe_everywhere() -> None:
    names = (
        "Jonna", "Åke Öhman", "Päivi", "Paivi", "../../etc/passwd", "CON", "nul.txt", "Zoë", "王", "a" * 200, "x-changed",
        "con", "Anna Mäki-Ähtäri",
    )  # fmt: skip
    found_ = file_names(names)

    assert list(found_.values()) == [
        "jonna", "ake-ohman", "paivi", "paivi-2", "etc-passwd", "con-1", "nul-txt", "zoe", "1", "a" * 60, "x-changed-1",
        "con-1-2", "anna-maki-ahtari",
    ]  # fmt: skip


# --- the preparation ----------------------------------------------------------------------------------------------

PREPARED = """\
presented: 2026-09-01
team: {lead: Ann, members: [Ann, Ben]}
checkpoints:
  c:
    title: Month
    owner: Ben
    time: 9.00
    date: [2026-12-08, 2027-01-07, 2027-02-02, 2027-03-02]
    moved: {2027-02-02: 2027-02-04}
    skipped: {2027-03-02: fair}
  t: {title: Team, owner: team, date: 2026-12-10}
  n: {title: Nobody's, date: 2026-12-11}
"""


def test_who_convenes_a_checkpoint_prepares_it_two_working_days_before() -> None:
    prepared = [one for one in found(PREPARED, Contents(person="Ben")) if one.item.startswith("preparations/")]

    assert [(one.item, f"{one.start:%d.%m.%Y %H:%M}", one.fate, one.placed) for one in prepared] == [
        ("preparations/c/2026-12-08", "04.12.2026 07:00", "agreed", "by_rule"),  # over a weekend
        ("preparations/c/2027-01-07", "04.01.2027 07:00", "agreed", "by_rule"),  # over Epiphany
        ("preparations/c/2027-02-02", "02.02.2027 07:00", "agreed", "anew"),
        ("preparations/c/2027-03-02", "26.02.2027 07:00", "cancelled", "anew"),
    ]
    assert {one.end - one.start for one in prepared} == {timedelta(minutes=15)}
    assert prepared[0].title == "Prepare: Month"
    assert "seuranta meet --prepare --checkpoint c\n" in prepared[0].text
    assert "Date of the checkpoint: Tue 8 Dec 2026" in prepared[0].text


@pytest.mark.parametrize(("person", "items"), [("Ann", ["preparations/t/2026-12-10"]), ("Chloe", [])])
def test_the_lead_prepares_what_the_team_convenes_and_nobody_what_nobody_does(person: str, items: list[str]) -> None:
    wanted = found(PREPARED, Contents(person=person))

    assert [one.item for one in wanted if one.item.startswith("preparations/")] == items
    assert [one for one in found(PREPARED, Contents(True, True)) if one.item.startswith("preparations/")] == []


def test_the_preparation_says_nothing_of_how_the_plan_is_doing() -> None:
    late = PREPARED + "actions:\n  1: {title: Prices, owner: Ben, due: 2026-11-02, status: blocked}\n"

    calm, busy = (
        [one for one in found(text, Contents(person="Ben")) if one.item.startswith("preparations/")]
        for text in (PREPARED, late)
    )

    assert calm == busy
