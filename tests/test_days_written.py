"""Days are written in the form that the file uses, whatever form a person typed."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from datetime import date

import pytest
from recording import job, recorded

from seuranta.commands import Job, Outcome
from seuranta.commands.record import additions, checkpoints, events, fields, moving, progress
from seuranta.commands.record.additions import AddAsk
from seuranta.commands.record.checkpoints import HeldAsk
from seuranta.commands.record.moving import ChangeAsk
from seuranta.commands.record.progress import BlockAsk
from seuranta.commands.record.recording import RecordAsk

TODAY = date(2026, 12, 1)
PLAN = """\
title: Care plans
presented: 2026-09-03
goals:
  G1:
    title: Contracts
    owner: Ann
    baseline: 0
    target: 6
    by: 2027-06-30
    readings:
      2026-10-06: 1
  G2:
    title: Price list
    by: 2027-06-30
actions:
  1:
    title: Description
    goal: G1
    owner: Ann
    start: 2026-11-02
    due: 2026-12-11
    status: in progress
  2:
    title: Offer
    goal: G1
checkpoints:
  month:
    title: Follow-up
    owner: Ann
    recurrence: the first Tuesday of each month
    start: 2026-09-01
communication:
  M1:
    title: News
    audience: whole staff
    recurrence: monthly
    start: 2026-11-04
feedback:
  Q1: Who answers the phone?
decisions:
  D1:
    decision: We begin
    date: 2026-09-03
"""
FORMS: dict[str, Callable[[date], str]] = {
    "ISO": lambda day: day.isoformat(),
    "ISO without zeros": lambda day: f"{day.year}-{day.month}-{day.day}",
    "Finnish": lambda day: f"{day.day}.{day.month}.{day.year}",
    "Finnish with zeros": lambda day: f"{day.day:02}.{day.month:02}.{day.year}",
}
OF_FORM = {
    "ISO": r"\d{4}-\d\d-\d\d",
    "ISO without zeros": r"\d{4}(-[1-9]\d?){2}",
    "Finnish": r"([1-9]\d?\.){2}\d{4}",
    "Finnish with zeros": r"(\d\d\.){2}\d{4}",
}
TYPED = ("5 Jan 2027", "5.1.2027", "05.01.2027", "2027-01-05", "2027-1-5", "vk 1/2027", "tue 5.1.", "12/2026")
PAST = ("4 Nov 2026", "4.11.2026", "04.11.2026", "2026-11-04", "2026-11-4", "vk 45/2026", "wed")
_DAY = re.compile(r"(?<![\w.-])(?:\d{4}-\d\d?-\d\d?|\d\d?\.\d\d?\.\d{4})(?![\w-])")

AHEAD: dict[str, Callable[[Job, str], Outcome]] = {
    "block --by": lambda job, day: progress.block(job, "1", BlockAsk("no parts", "a call", "Ann", day), RecordAsk()),
    "move": lambda job, day: moving.move(job, ["1"], day, ChangeAsk("later"), RecordAsk()),
    "drop --review": lambda job, day: moving.drop(job, ["1"], ChangeAsk("no need", ("Ann",), day), RecordAsk()),
    "decide --review": lambda job, day: events.decide(job, "Wait", events.DecisionAsk(review=day), RecordAsk()),
    "postpone": lambda job, day: checkpoints.postpone(job, ["2026-12-01", day], "snow", RecordAsk()),
    "skip": lambda job, _day: checkpoints.skip(job, ["tue 5.1."], "snow", RecordAsk()),
    "add": lambda job, day: additions.add(job, AddAsk(("New",), start=day, due=day), RecordAsk()),
    "add goal": lambda job, day: additions.add(job, AddAsk(("goal", "New"), by=day), RecordAsk()),
    "set due": lambda job, day: fields.set_field(job, "2", "due", [day], RecordAsk()),
    "set start": lambda job, day: fields.set_field(job, "2", "start", [day], RecordAsk()),
    "set by": lambda job, day: fields.set_field(job, "G2", "by", [day], RecordAsk()),
    "set review on": lambda job, day: fields.set_field(job, "D1", "review on", [day], RecordAsk()),
    "set until": lambda job, day: fields.set_field(job, "month", "until", [day], RecordAsk()),
    "set except": lambda job, day: fields.set_field(job, "month", "except", [day], RecordAsk()),
}
BEHIND: dict[str, Callable[[Job, str], Outcome]] = {
    "start --on": lambda job, day: progress.start(job, ["2"], RecordAsk(day)),
    "done --on": lambda job, day: progress.done(job, ["1"], RecordAsk(day)),
    "done --on, a goal": lambda job, day: progress.done(job, ["G2"], RecordAsk(day)),
    "reading --on": lambda job, day: events.reading(job, ["G1", "2"], RecordAsk(day)),
    "told --on": lambda job, day: events.told(job, ["M1"], RecordAsk(day)),
    "ask --on": lambda job, day: events.ask_question(job, "Why?", events.QuestionAsk("Ben"), RecordAsk(day)),
    "answer --on": lambda job, day: events.answer(job, "Q1", "Ann", RecordAsk(day)),
    "held": lambda job, _day: checkpoints.held(job, HeldAsk("month", ("Ann",)), RecordAsk()),
    "set status": lambda job, day: fields.set_field(job, "1", "status", [f"done {day}"], RecordAsk()),
    "set done on": lambda job, day: fields.set_field(job, "2", "done on", [day], RecordAsk()),
    "set told": lambda job, day: fields.set_field(job, "M1", "told", [f"6.10.2026, {day}"], RecordAsk()),
}
EVERY_WAY = ("move", "done --on", "set due", "set start", "set status", "set told")
"""Verbs that are tried with a day in every form, the others with two: what reads a day is the same."""
CASES = [(verb, days) for verbs, days in ((AHEAD, TYPED), (BEHIND, PAST)) for verb in verbs]


@pytest.mark.parametrize("form", FORMS)
@pytest.mark.parametrize(("verb", "days"), CASES, ids=lambda value: value if isinstance(value, str) else "")
def test_a_file_with_one_form_keeps_to_it(form: str, verb: str, days: Sequence[str]) -> None:
    text = re.sub(r"\d{4}-\d\d-\d\d", lambda found: FORMS[form](date.fromisoformat(found.group())), PLAN)
    for typed in days if verb in EVERY_WAY else days[:4:3]:
        if verb == "set except" and typed in ("vk 1/2027", "12/2026"):
            continue  # there a period means all of it

        new = recorded((AHEAD | BEHIND)[verb](job(text, "en", today=TODAY), typed)).text

        assert new is not None, typed
        wrong = [found.group() for found in _DAY.finditer(new) if re.fullmatch(OF_FORM[form], found.group()) is None]
        assert wrong == [], (typed, new)


@pytest.mark.parametrize("text", ["-" * 50_000 + "x", "1-" * 25_000, "1.1.2026 " * 5_000 + "x", "a" * 50_000])
def test_no_text_is_looked_at_for_long(text: str) -> None:
    plan = f'otsikko: x\ntoimenpiteet:\n  1:\n    otsikko: "{text}"\n    määräaika: 05.12.2026\n'

    assert "valmis 01.12.2026" in (recorded(progress.done(job(plan, "fi"), ["1"], RecordAsk())).text or "")


@pytest.mark.parametrize(
    ("due", "others", "written"),
    [
        ("due: 11.12.2026", "by: 01.06.2027", "valmis 01.12.2026"),  # the item does not show it, the file does
        ("due: 9.12.2026", "by: 01.06.2027", "valmis 1.12.2026"),  # the item counts first
        ("due: 2026-12-11", "by: 30.6.2027", "valmis 2026-12-01"),
        (
            "due: 11.12.2026\n    note: sovittu 2026-12-02 ja 2026-12-03, katso liite",
            "by: 1.6.2027",
            "valmis 1.12.2026",
        ),
        ("due: Q4/2026", "by: Q4/2027", "valmis 2026-12-01"),  # nothing shows it: as the language has it
        ("due: 23.12.2026", "by: 2027-06-30\n    note: a\n    owner: 4-5", "valmis 1.12.2026"),
    ],
)
def test_the_form_is_that_of_the_item_then_of_the_file(due: str, others: str, written: str) -> None:
    text = f"otsikko: x\ngoals:\n  G1:\n    title: y\n    {others}\nactions:\n  1:\n    title: z\n    {due}\n"

    new = recorded(progress.done(job(text, "fi"), ["1"], RecordAsk())).text

    assert new is not None
    assert written.removeprefix("valmis ") in new.replace("done ", "valmis "), new
