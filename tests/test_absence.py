"""Who is away on a day, how days away are typed, and what a meeting says of it."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from seuranta.output.documents.agenda import agenda
from seuranta.output.documents.plain import plain_text
from seuranta.plan.follow.absence import back_on, is_away
from seuranta.plan.follow.days_off import DaysOff
from seuranta.plan.follow.followup import follow_up
from seuranta.plan.loading.load import Loaded, load
from seuranta.plan.loading.model import Person, Plan
from seuranta.plan.reading.source import Source
from seuranta.plan.values.calendar_end import plus
from seuranta.plan.values.periods import Days

FIRST, LAST = date(2026, 11, 20), date(2027, 1, 20)
DAYS = [plus(FIRST, number) for number in range((LAST - FIRST).days + 1)]


def with_away(typed: str) -> Loaded:
    return load(
        Source("roadmap.yaml", f"otsikko: Huolto\nhenkilöt:\n  Mikko Maa: {{rooli: asentaja, poissa: {typed}}}\n")
    )


@pytest.mark.parametrize(
    ("typed", "first", "last"),
    [
        ("24.12.2026", date(2026, 12, 24), date(2026, 12, 24)),
        ("7.–18.12.2026", date(2026, 12, 7), date(2026, 12, 18)),
        ("vk 52/2026", date(2026, 12, 21), date(2026, 12, 27)),
        ("23.12.2026–6.1.2027", date(2026, 12, 23), date(2027, 1, 6)),
    ],
)
def test_a_day_or_a_range_is_typed_as_a_break_is(typed: str, first: date, last: date) -> None:
    plan = with_away(typed).plan
    assert plan is not None

    assert [day for day in DAYS if is_away(plan, "mikko maa", day)] == [day for day in DAYS if first <= day <= last]


def test_several_absences_are_a_list_or_apart_by_commas() -> None:
    listed, with_commas = with_away("[1.12.2026, vk 52/2026]").plan, with_away('"1.12.2026, vk 52/2026"').plan
    assert listed is not None
    assert with_commas is not None

    assert listed.people == with_commas.people
    assert len(listed.people["Mikko Maa"].away) == 2


def test_a_month_without_a_year_is_asked_about() -> None:
    (problem,) = with_away("heinäkuu").problems

    assert problem.item == "Mikko Maa"


spans = st.tuples(st.sampled_from(DAYS), st.integers(0, 20)).map(lambda span: Days(span[0], plus(span[0], span[1])))


@given(st.lists(spans, max_size=4), st.sampled_from(DAYS))
def test_people_are_back_on_the_first_working_day_on_which_they_are_not_away(away: list[Days], day: date) -> None:
    plan = Plan(people={"Mikko": Person(id="Mikko")}).model_copy(
        update={"people": {"Mikko": Person(id="Mikko").model_copy(update={"away": tuple(away)})}}
    )
    back = back_on(plan, "Mikko", day)
    assert back is not None

    assert not is_away(plan, "Mikko", back)
    between = (plus(day, number) for number in range((back - day).days))
    assert all(is_away(plan, "Mikko", other) or not DaysOff(plan).is_working_day(other) for other in between)
    assert back == day or DaysOff(plan).is_working_day(back)


def test_nobody_is_away_whom_the_plan_does_not_list_and_nobody_comes_back_after_the_calendar() -> None:
    plan = with_away("1.12.2026–31.12.9999").plan
    assert plan is not None

    assert not is_away(plan, "Aino", date(2026, 12, 1))
    assert back_on(plan, "Aino", date(2026, 12, 1)) == date(2026, 12, 1)
    assert back_on(plan, "Mikko Maa", date(2026, 12, 1)) is None


MEETING = """\
title: Care
presented: 2026-11-02
people:
  Ann: {role: lead, away: 7–18 Dec 2026}
  Ben: {role: care, away: 2026-12-09}
  Chloe: sales
team: {lead: Ann}
checkpoints:
  month: {title: Monthly, owner: Ann, date: [2026-12-09, 2027-01-12]}
"""


@pytest.mark.parametrize("convener", ["Ann", "team"])
@pytest.mark.parametrize(("number", "is_said"), [(0, True), (1, False)])
def test_the_agenda_says_who_is_away_and_tells_a_convener_who_is(convener: str, number: int, *, is_said: bool) -> None:
    loaded = load(Source("roadmap.yaml", MEETING.replace("owner: Ann", f"owner: {convener}")))
    follow = follow_up(loaded, date(2026, 12, 1), None)
    text = " ".join(plain_text(agenda(follow, follow.checkpoints.coming[number], "en")).split())

    assert ("Away: Ann (back on Mon 21 Dec), Ben (back on Thu 10 Dec)" in text) is is_said
    told = "is away that day, so arranges for somebody else to convene the meeting and write the minutes"
    assert (told in text) is is_said
    assert ("convenes the meeting" in text) is not is_said
