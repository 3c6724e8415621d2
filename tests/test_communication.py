"""Messages, silence and questions on a day: the two example plans to the letter, then one rule after another."""

from __future__ import annotations

import json
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from following import DAY, followed, loaded

from seuranta.plan.follow.checkpoints import checkpoints_on
from seuranta.plan.follow.communication import Silence, interval, messages_on, silence_on, unanswered, untold
from seuranta.plan.loading.model import Plan
from seuranta.plan.words.diagnostic import At, Choice, Finding

TESTS = Path(__file__).parent
EXAMPLES: dict[str, Any] = json.loads((TESTS / "data" / "examples.json").read_text(encoding="utf-8"))
FOLDERS = {"Konepaja Keksitty Oy": "konepaja", "Imaginary Pine Software Ltd": "pine"}
KINDS = ("late-message", "silent-audience", "unanswered-question", "no-whole-staff-message", "no-recurring-message")
PRESENTED = "presented: {date: 2026-09-01, audience: whole staff}\n"


def plan_of(text: str) -> Plan:
    found = loaded(text)

    assert found.problems == ()
    assert found.plan is not None
    return found.plan


def message(lines: str, head: str = PRESENTED) -> str:
    """A plan with one message `m` from the lines of its fields."""
    fields = "".join(f"    {line.strip()}\n" for line in lines.strip().splitlines())
    return f"{head}communication:\n  m:\n{fields}"


def on(lines: str, day: date = DAY, head: str = PRESENTED) -> tuple[date | None, date | None, int, str | None]:
    """Last told, next, days late and state of one message."""
    plan = plan_of(message(lines, head))
    found = messages_on(plan, checkpoints_on(plan, day), day)["m"]
    return found.last, found.next, found.days_late, found.state


def found_in(text: str, day: date = DAY) -> list[Finding]:
    return [one for one in followed(text, day).findings if one.name in KINDS]


def names(text: str, day: date = DAY) -> set[str]:
    return {one.name for one in found_in(text, day)}


# The example plans


@pytest.fixture(params=list(EXAMPLES))
def company(request: pytest.FixtureRequest) -> str:
    return str(request.param)


def example(company: str) -> str:
    return (TESTS.parent / "examples" / FOLDERS[company] / "roadmap.yaml").read_text(encoding="utf-8")


def test_messages_of_the_examples(company: str) -> None:
    found = followed(example(company)).messages

    assert EXAMPLES[company]["expected"]["status"]["communication"] == [
        {
            "id": name,
            "audience": one.message.audience,
            "last": one.last.isoformat() if one.last else None,
            "next": one.next.isoformat() if one.next else None,
            "days_late": one.days_late,
        }
        for name, one in found.items()
    ]


def test_message_slots_of_the_examples(company: str) -> None:
    found = followed(example(company)).messages

    assert EXAMPLES[company]["expected"]["message_slots"] == {
        name: [slot.isoformat() for slot in one.slots if slot <= date(2026, 12, 22)] for name, one in found.items()
    }


def test_silence_and_questions_of_the_examples(company: str) -> None:
    found = followed(example(company))
    expected = EXAMPLES[company]["expected"]["status"]

    assert expected["silence"] == [{"audience": one.audience, "days": one.days} for one in found.silence]
    assert expected["questions"] == {"unanswered": list(found.unanswered)}


def test_findings_of_the_examples(company: str) -> None:
    expected = EXAMPLES[company]["expected"]["findings"]

    assert [(one["name"], one["item"]) for one in expected if one["name"] in KINDS] == [
        (one.name, one.item) for one in found_in(example(company))
    ]


# Messages

WEEKLY = "recurrence: every Monday\nstart: 2026-11-02\n"
MONTHLY = "recurrence: the first Tuesday of each month\nstart: 2026-11-03\n"


@pytest.mark.parametrize(
    ("lines", "expected"),
    [
        (WEEKLY, (None, date(2026, 11, 30), 1, "late")),
        (WEEKLY + "told: 2026-11-28", (date(2026, 11, 28), date(2026, 11, 30), 1, "late")),
        (WEEKLY + "told: 2026-11-29", (date(2026, 11, 29), date(2026, 12, 7), 0, "ahead")),
        (WEEKLY + "told: 2026-12-01", (date(2026, 12, 1), date(2026, 12, 7), 0, "ahead")),
        (WEEKLY + "told: 2026-12-02", (None, date(2026, 11, 30), 1, "late")),
        (MONTHLY, (None, date(2026, 12, 1), 0, "due_today")),
        (MONTHLY + "told: 2026-11-23", (date(2026, 11, 23), date(2026, 12, 1), 0, "due_today")),
        (MONTHLY + "told: 2026-11-24", (date(2026, 11, 24), date(2027, 1, 5), 0, "ahead")),
        ("date: 2026-11-20", (None, date(2026, 11, 20), 11, "late")),
        ("date: 2026-11-20\ntold: 2026-11-12", (date(2026, 11, 12), date(2026, 11, 20), 11, "late")),
        ("date: 2026-11-20\ntold: 2026-11-13", (date(2026, 11, 13), None, 0, None)),
        # a quarter of a quarter is more than a week, half of a month too: a week at most
        (
            "recurrence: quarterly\nstart: 2026-12-01\ntold: 2026-11-24",
            (date(2026, 11, 24), date(2027, 3, 2), 0, "ahead"),
        ),
        ("recurrence: quarterly\nstart: 2026-12-01\ntold: 2026-11-23", (date(2026, 11, 23), DAY, 0, "due_today")),
        ("date: [2026-11-01, 2026-12-01]\ntold: 2026-11-24", (date(2026, 11, 24), None, 0, None)),
        ("date: [2026-11-01, 2026-12-01]\ntold: 2026-11-23", (date(2026, 11, 23), DAY, 0, "due_today")),
        # half the way from the date before
        ("date: [2026-11-01, 2026-11-23, 2026-12-01]\ntold: 2026-11-27", (date(2026, 11, 27), None, 0, None)),
        ("date: [2026-11-01, 2026-11-23, 2026-12-01]\ntold: 2026-11-26", (date(2026, 11, 26), DAY, 0, "due_today")),
        ("date: [2026-11-20, 2026-11-24]\ntold: 2026-11-18", (date(2026, 11, 18), date(2026, 11, 24), 7, "late")),
        ("date: [2026-11-20, 2026-12-20]\ntold: 2026-11-30", (date(2026, 11, 30), date(2026, 12, 20), 0, "ahead")),
        ("audience: staff", (None, None, 0, None)),
    ],
)
def test_what_is_told_settles_the_newest_slot(lines: str, expected: tuple[object, ...]) -> None:
    assert on(lines) == expected


def test_a_message_keeps_its_day_on_a_holiday_and_in_a_break() -> None:
    head = PRESENTED + "breaks:\n  xmas: 23.12.2026–6.1.2027\n"
    plan = plan_of(message("recurrence: every Friday\nstart: 2026-12-18\nuntil: 2027-01-08\nexcept: 1.1.2027", head))

    slots = messages_on(plan, checkpoints_on(plan, DAY), DAY)["m"].slots

    assert slots == (date(2026, 12, 18), date(2026, 12, 25), date(2027, 1, 8))


def followers(fields: str, lines: str) -> list[str]:
    head = PRESENTED + "checkpoints:\n  c: {recurrence: the first Tuesday of each month, start: 2026-10-06, "
    head += f"until: 2026-12-31, {fields}}}\n  r: {{date: 2026-11-12}}\n"
    plan = plan_of(message("recurrence: the Thursday after the checkpoint\n" + lines, head))
    return [f"{slot:%d.%m.}" for slot in messages_on(plan, checkpoints_on(plan, DAY), DAY)["m"].slots]


@pytest.mark.parametrize(
    ("fields", "lines", "expected"),
    [
        ("", "checkpoint: c", ["08.10.", "05.11.", "03.12."]),
        ("", "", ["08.10.", "05.11.", "19.11.", "03.12."]),
        ("moved: {2026-11-03: 2026-11-10}", "checkpoint: c", ["08.10.", "12.11.", "03.12."]),
        ("skipped: {2026-11-03: fair}", "checkpoint: c", ["08.10.", "05.11.", "03.12."]),
        ("held: [2026-11-05]", "checkpoint: c", ["08.10.", "12.11.", "03.12."]),
        ("", "checkpoint: c\nexcept: 5.11.2026\nuntil: 2026-11-30", ["08.10."]),
        ("", "checkpoint: c\nstart: 2026-11-05\nuntil: 2026-12-03", ["05.11.", "03.12."]),  # both ends belong to it
        ("", "checkpoint: c\nstart: 2026-11-06\nuntil: 2026-12-02", []),
    ],
)
def test_a_message_follows_its_checkpoint(fields: str, lines: str, expected: list[str]) -> None:
    assert followers(fields, lines) == expected


@pytest.mark.parametrize(("head", "first"), [("presented: 2026-10-09\n", "05.11."), ("", "08.10.")])
def test_nothing_follows_a_checkpoint_before_the_presentation(head: str, first: str) -> None:
    """Without a presentation, and without a start, nothing bounds the past."""
    plan = plan_of(
        message(
            "recurrence: the Thursday after the checkpoint",
            head + "checkpoints:\n  c: {recurrence: the first Tuesday of each month, start: 2026-10-06}\n",
        )
    )

    assert f"{messages_on(plan, checkpoints_on(plan, DAY), DAY)['m'].slots[0]:%d.%m.}" == first


def test_nothing_follows_a_series_without_days() -> None:
    plan = plan_of(
        message("recurrence: the Friday after the checkpoint\ncheckpoint: c", "checkpoints:\n  c: {title: C}\n")
    )

    assert messages_on(plan, checkpoints_on(plan, DAY), DAY)["m"].slots == ()


def test_nothing_follows_the_last_day_of_all_calendars() -> None:
    head = "checkpoints:\n  c: {date: [9999-12-24, 9999-12-30, 9999-12-31]}\n"
    plan = plan_of(message("recurrence: the Friday after the checkpoint", head))

    assert [slot.day for slot in messages_on(plan, checkpoints_on(plan, DAY), DAY)["m"].slots] == [31]


@pytest.mark.parametrize(
    ("fields", "days"),
    [
        ("recurrence: monthly", 30),
        ("recurrence: every second Friday", 14),
        ("date: 2026-12-04", 7),
        ("recurrence: the Thursday after the checkpoint, checkpoint: month", 30),
        ("recurrence: the Thursday after the checkpoint", 14),  # of several series the shortest
        ("recurrence: the Thursday after the checkpoint, checkpoint: once", 7),
    ],
)
def test_the_interval_of_a_message(fields: str, days: int) -> None:
    plan = plan_of(
        "checkpoints:\n  month: {recurrence: monthly}\n  fortnight: {recurrence: every second Monday}\n"
        f"  quarter: {{recurrence: quarterly}}\n  once: {{date: [2026-12-08]}}\ncommunication:\n  m: {{{fields}}}\n"
    )
    series = {name: one for name, one in plan.checkpoints.items() if name != "once" or "once" in fields}

    assert interval(plan.model_copy(update={"checkpoints": series}), plan.communication["m"]) == days


def test_a_message_after_no_checkpoint_at_all_counts_as_weekly() -> None:
    plan = plan_of(message("recurrence: the Thursday after the checkpoint"))

    assert interval(plan, plan.communication["m"]) == 7


# Silence


def silence(text: str, day: date = DAY) -> dict[str, int | None]:
    return {one.audience: one.days for one in silence_on(plan_of(text), day)}


def test_the_whole_staff_is_always_listed() -> None:
    assert silence("title: Plan\n") == {"whole_staff": None}
    assert silence("presented: 2026-09-01\n") == {"whole_staff": None}
    assert silence("esitelty: {pvm: 2026-09-01, kenelle: kaikki}\n") == {"kaikki": 91}


def test_a_whole_staff_message_is_heard_by_everybody_in_the_company() -> None:
    text = (
        PRESENTED + "communication:\n"
        "  a: {audience: Everyone, date: 2026-11-20, told: 2026-11-20}\n"
        "  b: {audience: Night shift, recurrence: weekly, told: 2026-11-02}\n"
        "  c: {audience: night-shift, recurrence: monthly, told: 2026-11-10}\n"
        "  d: {audience: Our customers, recurrence: monthly, told: 2026-11-03}\n"
        "  e: {audience: Board, date: 2026-12-31}\n"
    )

    assert silence(text) == {"whole staff": 11, "Night shift": 11, "Our customers": 28}


def test_breaks_are_no_silence() -> None:
    head = PRESENTED + "breaks:\n  summer: 5.10.2026–11.10.2026\n  again: 9.10.2026–12.10.2026\n"

    assert silence(head) == {"whole staff": 83}
    assert silence(head, date(2026, 10, 8)) == {"whole staff": 33}
    assert silence(head.replace("2026-09-01", "2026-10-08"), date(2026, 10, 14)) == {"whole staff": 2}  # told in one


@pytest.mark.parametrize(("day", "is_silent"), [(date(2026, 10, 6), False), (date(2026, 10, 7), True)])
def test_silence_is_longer_than_the_setting(day: date, *, is_silent: bool) -> None:
    assert ("silent-audience" in names(PRESENTED, day)) == is_silent
    assert "silent-audience" not in names(PRESENTED + "settings:\n  silence: 60 d\n", day)


def test_silence_is_no_problem_before_the_presentation_and_after_the_end() -> None:
    assert "silent-audience" not in names("stage: workshop\n")
    assert "silent-audience" not in names("presented: 2027-01-01\n")
    assert "silent-audience" not in names(PRESENTED + "closed on: 2026-11-30\n")


def test_a_silent_audience_is_named_and_stands_at_its_message() -> None:
    text = PRESENTED + "communication:\n  m: {audience: customers, recurrence: monthly, start: 2027-01-01}\n"

    found = [one for one in found_in(text, date(2026, 9, 2)) if one.name == "silent-audience"]

    assert [(one.item, one.days, one.at.item) for one in found] == [("customers", None, "m")]


# What the communication lacks


def test_a_plan_without_messages_is_told_once() -> None:
    assert names(PRESENTED, date(2026, 9, 2)) == {"no-whole-staff-message"}


def test_single_messages_do_not_repeat() -> None:
    text = message("audience: henkilöstö\ndate: 2026-12-24")

    assert names(text, date(2026, 9, 2)) == {"no-recurring-message"}


def test_a_message_that_could_not_be_read_may_be_the_missing_one() -> None:
    assert names(message("audience: staff\nrecurrence: joskus"), date(2026, 9, 2)) == set()


@pytest.mark.parametrize(
    ("lines", "is_said"),
    [
        ("audience: staff", True),
        ("checkpoint: kk", False),
        ("date: 2026-12-24", False),
        ("told: 2026-11-24", True),
        ("date: 2026-11-24\ntold: 2026-11-24", False),
        ("recurrence: joskus", False),
        ("date: 99.1.2027", False),
    ],
)
def test_a_message_that_is_never_to_be_told_is_said(lines: str, *, is_said: bool) -> None:
    text = message(lines) + "checkpoints:\n  kk: {recurrence: monthly}\n"

    assert ("message-without-days" in {one.name for one in followed(text).findings}) == is_said


LATE = "audience: staff\ndate: 2026-11-20"


@pytest.mark.parametrize(
    ("name", "text", "unsure"),
    [
        (
            "audience-not-settled",
            message("audience: board\nrecurrence: monthly"),
            ("board", "board\n    internal: perhaps"),
        ),
        ("message-without-days", message("audience: staff"), ("staff", "staff\n    checkpoint: none")),
        ("silent-audience", PRESENTED, ("2026-09-01", "soon")),
        ("silent-audience", message("audience: staff\nrecurrence: monthly"), ("staff", "staff\n    told: soon")),
        ("no-whole-staff-message", message("recurrence: monthly"), ("recur", "audince: staff\n    recur")),
        ("unanswered-question", "feedback:\n  q: {date: 2026-10-01, question: Why}\n", ("Why", "Why, answr: So")),
        (
            "unanswered-question",
            "feedback:\n  q: {date: 2026-10-01, question: Why}\n",
            ("Why", "Why, answered on: soon"),
        ),
        ("late-message", message(LATE + "\n") + "closed on: 2026-12-02\n", ("12-02", "12-01")),
        ("unused-exception", message(MONTHLY + "except: 2027-01-06"), ("2027-01-06", "2027-01-05")),
        ("silent-audience", PRESENTED + "closed on: 2026-12-02\n", ("12-02", "12-01")),
    ],
)
def test_what_may_be_there_is_not_missed(name: str, text: str, unsure: tuple[str, str]) -> None:
    assert name in [one.name for one in followed(text).findings]
    assert name not in [one.name for one in followed(text.replace(*unsure)).findings]


def test_an_exception_of_a_message_that_follows_a_checkpoint_is_left_alone() -> None:
    text = message("recurrence: the Thursday after the checkpoint\nexcept: 2027-01-06")

    assert "unused-exception" not in [one.name for one in followed(text).findings]


def test_an_exception_that_meets_no_day_of_a_message_is_said_where_it_stands() -> None:
    (found,) = (
        one for one in followed(message(MONTHLY + "except: 2027-01-06")).findings if one.name == "unused-exception"
    )

    assert (found.at, found.args) == (At("communication", "m", ("except", 0)), {"id": "m", "skipped": None})


def test_where_nobody_has_a_message_silence_stands_at_the_section() -> None:
    (found,) = [one for one in found_in(PRESENTED) if one.name == "silent-audience"]
    (unnamed,) = [one for one in found_in("title: x\n") if one.name == "silent-audience"]

    assert (found.at, found.args["audience"]) == (At("communication", key=True), "whole staff")
    assert unnamed.args["audience"] == Choice("whole_staff", "whole_staff")


def test_a_question_without_words_stands_at_its_key() -> None:
    asked = "feedback:\n  a: {date: 2026-10-01, question: }\n  b: {date: 2026-10-01, question: Why}\n"
    found = [one.at.key for one in found_in(asked) if one.name == "unanswered-question"]

    assert found == [True, False]


# Several audiences in one message


@pytest.mark.parametrize(
    ("audience", "is_said"),
    [
        ("[whole staff, customers]", True),
        ("whole staff, customers", True),
        ("fitters, night shift", True),
        ("production and sales, night shift", False),
        ("fitters and sales", False),
        ("whole staff", False),
        ("'fitters,'", False),
    ],
)
def test_a_message_has_one_audience(audience: str, *, is_said: bool) -> None:
    text = message(f"audience: {audience}\nrecurrence: monthly") + "  n: {audience: Fitters, date: 2026-12-24}\n"
    read = loaded(text)
    found = {one.name for one in followed(text, date(2026, 9, 2)).findings} | {one.name for one in read.problems}

    assert ("several-audiences" in found) == is_said
    assert not is_said or "silent-audience" not in found


def test_who_shares_a_message_is_reached_by_it() -> None:
    text = message("audience: whole staff, customers\nrecurrence: monthly")

    assert names(text, date(2026, 12, 20)) <= {"silent-audience", "late-message"}
    assert all(one.item == "whole staff" for one in found_in(text) if one.name == "silent-audience")


# Questions

QUESTIONS = (
    "feedback:\n"
    "  old: {date: 2026-11-16, question: Why}\n"
    "  new: {date: 2026-11-17, question: Why}\n"
    "  undated: {question: Why}\n"
    "  told: {date: 2026-10-01, question: Why, answer: So}\n"
    "  later: {date: 2026-10-01, question: Why, answer: So, answered on: 2026-12-02}\n"
    "  future: {date: 2026-12-02, question: Why}\n"
)


def test_questions_are_open_until_they_are_answered() -> None:
    plan = plan_of(PRESENTED + QUESTIONS)

    assert unanswered(plan, DAY) == ("old", "new", "undated", "later")
    assert unanswered(plan, date(2026, 12, 2)) == ("old", "new", "undated", "future")  # asked, and answered, that day


def test_questions_are_a_problem_after_two_weeks() -> None:
    found = [one.item for one in found_in(PRESENTED + QUESTIONS) if one.name == "unanswered-question"]

    assert found == ["old", "later"]


# What an audience has not heard


def test_what_changed_since_an_audience_last_heard() -> None:
    text = (
        message("audience: Workshop\nrecurrence: weekly\ntold: [2026-11-05, 2026-12-03]")
        + "actions:\n"
        + "  a: {due: 2026-11-10, status: done 2026-11-06}\n"
        + "  b: {due: 2026-11-10, status: done 2026-11-05}\n"
        + "  c: {due: 2026-11-05}\n"
        + "  d: {due: 2026-11-04}\n"
        + "  e: {due: 2026-12-20, moves: [{date: 2026-11-30, from: 2026-12-10}]}\n"
        + "  f: {due: 2026-12-20, status: done 2026-12-02}\n"
        + "decisions:\n  p: {date: 2026-11-06, decision: Go}\n"
        + "feedback:\n  k: {date: 2026-10-01, question: Why, answer: So, answered on: 2026-11-26}\n"
    )

    found = untold(plan_of(text), "workshop", DAY)

    assert found == (date(2026, 11, 5), ("a",), ("c",), ("e",), ("p",), ("k",), ("b",))


def test_what_changed_on_the_day_of_the_last_message_is_kept_apart() -> None:
    """Nobody knows whether it was told then; it is neither news nor silently left out."""
    day = "2026-11-05"
    text = message(f"audience: Workshop\nrecurrence: weekly\ntold: {day}") + (
        f"actions:\n  a: {{due: 2026-12-01, status: done {day}}}\n"
        f"  b: {{due: 2026-12-20, moves: [{{date: {day}, from: 2026-12-10}}]}}\n"
        f"  c: {{due: 2026-12-20, status: done 2026-11-06}}\n"
        f"decisions:\n  p: {{date: {day}, decision: Go}}\n"
    )

    changed = untold(plan_of(text), "workshop", DAY)

    assert (changed.finished, changed.same_day) == (("c",), ("a", "b", "p"))


def test_what_happened_on_the_day_is_new_and_what_is_due_on_it_is_not_late() -> None:
    text = message("audience: Workshop\nrecurrence: weekly\ntold: 2026-11-05") + (
        "actions:\n  a: {due: 2026-12-01, status: done 2026-12-01}\n  b: {due: 2026-12-01}\n"
    )

    assert untold(plan_of(text), "workshop", DAY)[1:3] == (("a",), ())


@pytest.mark.parametrize(
    ("text", "day", "expected"),
    [
        (
            PRESENTED,
            date(2026, 9, 1),
            Silence("whole staff", date(2026, 9, 1), 0, is_whole_staff=True, is_silent=False),
        ),
        (
            PRESENTED,
            date(2026, 9, 2),
            Silence("whole staff", date(2026, 9, 1), 1, is_whole_staff=True, is_silent=False),
        ),
        (
            PRESENTED + "breaks:\n  rest: 2026-09-01–2026-09-30\n",
            date(2026, 9, 1),
            Silence("whole staff", date(2026, 9, 1), 0, is_whole_staff=True, is_silent=False),
        ),
        (
            "presented: {date: 9999-12-31, audience: whole staff}\n",
            date.max,
            Silence("whole staff", date.max, 0, is_whole_staff=True, is_silent=False),
        ),
        ("title: x\n", DAY, Silence("whole_staff", None, None, is_whole_staff=True, is_silent=True)),
    ],
)
def test_the_silence_of_the_whole_staff(text: str, day: date, expected: Silence) -> None:
    assert silence_on(plan_of(text), day) == (expected,)


def test_what_is_told_on_the_day_is_heard_on_it() -> None:
    text = PRESENTED + "communication:\n  m: {audience: customers, recurrence: monthly, told: 2026-12-01}\n"
    found = {one.audience: one for one in silence_on(plan_of(text), DAY)}

    assert (found["customers"].days, found["customers"].is_whole_staff) == (0, False)


def test_who_never_heard_has_heard_nothing() -> None:
    text = PRESENTED + "actions:\n  a: {due: 2026-09-10, status: done 2026-09-06}\n"

    assert untold(plan_of(text), "customers", DAY).finished == ("a",)


def test_silence_tells_whether_anybody_named_the_whole_staff() -> None:
    assert Silence("whole_staff", None, None, is_whole_staff=True, is_silent=True).is_unnamed
