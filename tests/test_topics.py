"""Topics: they stand on every agenda of their series until they are closed, and never after; the meeting closes them."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date
from pathlib import Path

import pytest
from conftest import Answer
from hypothesis import given
from hypothesis import strategies as st
from recording import PATH, job, recorded
from test_meet import PLAN as MEETING
from test_meet import play
from test_record import PLAN

from seuranta.commands import UserError
from seuranta.commands.record.recording import RecordAsk
from seuranta.commands.record.topics import TopicAsk, topic
from seuranta.output.documents.agenda import agenda
from seuranta.output.documents.plain import plain_text
from seuranta.plan.follow.followup import FollowUp, follow_up
from seuranta.plan.follow.topics import times_carried_over
from seuranta.plan.loading.load import load
from seuranta.plan.reading.source import Source
from seuranta.plan.values.calendar_end import plus

ASK = RecordAsk()


# --- on the agenda ------------------------------------------------------------------------------------------------

TUESDAYS = [plus(date(2026, 10, 6), 7 * week) for week in range(16)]
DAYS = [plus(TUESDAYS[0], number) for number in range(7 * 16)]
days = st.sampled_from(DAYS)
raised = st.tuples(st.sampled_from((None, "week", "month")), st.none() | days, st.none() | days)


def plan_of(topics: list[tuple[str | None, date | None, date | None]], held: list[date]) -> str:
    text = "title: Care\npresented: 2026-09-01\ntopics:\n"
    for number, (series, day, closed) in enumerate(topics):
        known = {"title": f"Topic{number}", "series": series, "date": day, "closed on": closed}
        fields = ", ".join(f"{name}: {value}" for name, value in known.items() if value is not None)
        text += f"  T{number}: {{{fields}}}\n"
    text += "checkpoints:\n  week:\n    recurrence: every Tuesday\n    start: 2026-10-06\n    held: "
    text += f"[{', '.join(map(str, held))}]\n  month:\n    date: [2026-11-17, 2026-12-15, 2027-01-19]\n"
    return text


def followed(text: str, day: date) -> FollowUp:
    return follow_up(load(Source(PATH, text)), day, None)


@given(st.lists(raised, min_size=1, max_size=4), st.lists(st.sampled_from(TUESDAYS), unique=True, max_size=8), days)
def test_an_open_topic_stands_on_every_agenda_of_its_series_until_it_is_closed(
    topics: list[tuple[str | None, date | None, date | None]], held: list[date], day: date
) -> None:
    follow = followed(plan_of(topics, [each for each in held if each < day]), day)

    for at, occurrence in enumerate(follow.checkpoints.coming[:6]):
        text = plain_text(agenda(follow, occurrence, "en"))
        for number, (series, asked, closed) in enumerate(topics):
            is_raised = asked is None or asked <= occurrence.day
            is_open = closed is None or closed > occurrence.day
            is_here = series == occurrence.series or (series is None and at == 0)
            assert (f"T{number} Topic{number}" in text) is (is_raised and is_open and is_here)


@given(st.sampled_from((None, "week", "month")), days, st.lists(st.sampled_from(TUESDAYS), unique=True), days)
def test_how_often_it_was_carried_over_is_counted_in_held_checkpoints(
    series: str | None, asked: date, held: list[date], day: date
) -> None:
    follow = followed(plan_of([(series, asked, None)], [each for each in held if each < day]), day)
    topic = follow.plan.topics["T0"]

    counted = times_carried_over(topic, follow.checkpoints, day)
    assert counted == (0 if series == "month" else sum(asked < each < day for each in held))


# --- recorded -----------------------------------------------------------------------------------------------------


def test_a_topic_is_recorded_and_said_to_be_on_the_next_agenda() -> None:
    answer = recorded(topic(job(PLAN), TopicAsk("Varaston muutto", asked_by="asentajat"), ASK))

    assert answer.said == "Asia A1 on kirjattu: Varaston muutto. Esillä ti 1.12.2026: Kuukausiseuranta."
    assert answer.text is not None
    assert "asiat:\n  A1:\n    otsikko: Varaston muutto\n    kysyjä: asentajat\n    pvm: 1.12.2026\n" in answer.text
    listed = recorded(topic(job(answer.text), TopicAsk(), ASK))
    assert listed.text is None
    assert "".join(listed.said.split("\n  ")) == (
        "A1 Varaston muutto (asentajat, 1.12.). Esillä ti 1.12.2026: Kuukausiseuranta."
    )


def test_a_bare_text_is_a_topic() -> None:
    plan = load(Source(PATH, "title: Care\ntopics:\n  T1: Moving the stock\n")).plan
    assert plan is not None

    assert plan.topics["T1"].title == "Moving the stock"


def test_a_topic_is_closed_outside_a_meeting() -> None:
    before = recorded(topic(job(PLAN, "en"), TopicAsk("Rent", series="k"), ASK)).text
    assert before is not None
    answer = recorded(topic(job(before, "en"), TopicAsk("not before spring", done="rent"), ASK))

    assert " ".join(answer.said.split()) == "Topic A1 Rent was closed on 1 Dec. Outcome: not before spring."
    assert answer.text is not None
    assert "    käsitelty: 1.12.2026\n    tulos: not before spring\n" in answer.text
    again = recorded(topic(job(answer.text, "en"), TopicAsk(done="A1"), ASK))
    assert again.text is None
    assert recorded(topic(job(answer.text, "en"), TopicAsk(), ASK)).said == "There are no open topics."


@pytest.mark.parametrize(
    ("ask", "name"),
    [
        (TopicAsk(series="k"), "topic-missing"),
        (TopicAsk("Rent", series="month"), "unknown-id"),
        (TopicAsk(done="A1", asked_by="Ben"), "option-of-new-topic"),
        (TopicAsk(done="A7"), "no-ids"),
    ],
)
def test_what_is_unclear_about_a_topic_is_refused(ask: TopicAsk, name: str) -> None:
    with pytest.raises(UserError) as refused:
        topic(job(PLAN), ask, ASK)

    assert refused.value.name == name


# --- in the meeting -----------------------------------------------------------------------------------------------

WITH_TOPIC = f"{MEETING}topics:\n  T1: {{title: Moving the stock, date: 2026-10-20}}\n"
"""Carried over at the checkpoint of 3 November."""


@pytest.mark.parametrize(
    ("answers", "added"),
    [
        ({"topics/T1/do": "c", "topics/T1/outcome": "not this year"}, "closed on: 2026-12-01, outcome: not this year"),
        ({"topics/T1/do": "c"}, "closed on: 2026-12-01"),
        ({"topics/T1/do": "d", "topics/T1/decision": "We move"}, "closed on: 2026-12-01, outcome: decision D2"),
        ({"topics/T1/do": "a", "topics/T1/title": "Rent a van"}, "closed on: 2026-12-01, outcome: action 6"),
        ({"topics/T1/do": "d"}, ""),
        ({}, ""),
    ],
)
def test_a_meeting_closes_a_topic_or_leaves_it(answers: Mapping[str, str], added: str) -> None:
    played = play(answers, text=WITH_TOPIC)
    fields = f"title: Moving the stock, date: 2026-10-20{', ' if added else ''}{added}"

    assert f"T1: {{{fields}}}" in played.text
    assert ("topics", "T1", "do") in [question.path for question in played.asked]
    assert any(fact.section == "topics" for fact in played.held.settled.unanswered) is (not added)


BY_FILE = """\
title: Care
presented: 2026-09-01
topics:
  T1: Moving the stock
  T2: {title: Rent, series: year}
checkpoints:
  month: {title: Month, date: [2026-12-01, 2027-01-12]}
  year: {title: Year, date: [2027-06-15]}
"""


def test_a_file_of_answers_may_bring_up_a_topic_of_another_series_and_none_that_is_not_there(
    tmp_path: Path, seuranta: Callable[..., Answer]
) -> None:
    (tmp_path / "roadmap.yaml").write_text(BY_FILE, encoding="utf-8")
    (tmp_path / "answers.yaml").write_text("topics:\n  T2: {what to do: closed, outcome: paid}\n", encoding="utf-8")
    (tmp_path / "wrong.yaml").write_text("topics:\n  T7: closed\n", encoding="utf-8")

    refused = seuranta("meet", "--answers", "wrong.yaml", "--lang", "en", folder=tmp_path)
    assert (refused.code, "T1, T2" in refused.err) == (2, True)
    held = seuranta("meet", "--answers", "answers.yaml", "--lang", "en", folder=tmp_path)
    assert held.code == 0

    minutes = (tmp_path / "reports" / "2026-12-01-minutes.md").read_text(encoding="utf-8")
    assert "## Topics\n\n- T2 Rent: closed (paid)\n- T1 Moving the stock: carried over to the next meeting\n" in minutes
    assert "T1 Moving the stock" not in minutes.split("## Topics")[1].split("##", 1)[1]
