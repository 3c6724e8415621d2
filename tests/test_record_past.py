"""What is due on a day that is over: asked about at a terminal, refused elsewhere, and never written without a word."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

import pytest
from recording import Recorded, job, recorded

from seuranta.commands import Job, Outcome, UserError
from seuranta.commands.record import additions, events, fields, moving, progress
from seuranta.commands.record.additions import AddAsk
from seuranta.commands.record.events import DecisionAsk
from seuranta.commands.record.moving import ChangeAsk
from seuranta.commands.record.progress import BlockAsk
from seuranta.commands.record.recording import RecordAsk
from seuranta.output.words.usage import sentence

SATURDAY = date(2026, 11, 28)
PLAN = """\
otsikko: Huolto
kieli: fi
esitelty: 3.9.2026
tavoitteet:
  T1: {otsikko: Hinnasto}
toimenpiteet:
  1:
    otsikko: Kuvaus
    tavoite: T1
    vastuu: Pekka
  2:
    otsikko: Esite
    tila: valmis 2.10.2026
"""
Call = Callable[[Job, str, RecordAsk], Outcome]
VERBS: dict[str, Call] = {
    "move": lambda job, day, ask: moving.move(job, ["1"], day, ChangeAsk("kiire"), ask),
    "add --due": lambda job, day, ask: additions.add(job, AddAsk(("Uusi",), due=day), ask),
    "add --by": lambda job, day, ask: additions.add(job, AddAsk(("tavoite", "Uusi"), by=day), ask),
    "block --by": lambda job, day, ask: progress.block(job, "1", BlockAsk("este", "soitto", None, day), ask),
    "set due": lambda job, day, ask: fields.set_field(job, "1", "määräaika", [day], ask),
    "set by": lambda job, day, ask: fields.set_field(job, "T1", "mennessä", [day], ask),
    "decide --review": lambda job, day, ask: events.decide(job, "Näin", DecisionAsk(review=day), ask),
    "drop --review": lambda job, day, ask: moving.drop(job, ["1"], ChangeAsk("syy", (), day), ask),
}


def done(call: Call, day: str, ask: RecordAsk = RecordAsk(), answers: list[str] | None = None) -> Recorded:  # noqa: B008
    return recorded(call(job(PLAN, answers=answers, today=SATURDAY), day, ask))


def text(found: Recorded) -> str:
    assert found.text is not None
    return found.text


@pytest.mark.parametrize("verb", VERBS)
@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("eilen", "pe 27.11. on jo ohi. Anna tuleva päivä. Jos pe 27.11. on oikein, lisää"),
        ("27.11.2026", "pe 27.11. on jo ohi. Anna tuleva päivä"),
        ("eow", "pe\xa027.11. on jo ohi. Tarkoititko pe\xa04.12.?"),
        ("viikon loppu", "pe\xa027.11. on jo ohi. Tarkoititko pe\xa04.12.?"),
    ],
)
def test_nothing_is_due_on_a_day_that_is_over_where_nobody_can_be_asked(verb: str, typed: str, said: str) -> None:
    with pytest.raises(UserError) as caught:
        done(VERBS[verb], typed)

    assert sentence(caught.value.name, "fi", caught.value.args_for_text).startswith(said)


@pytest.mark.parametrize("verb", VERBS)
@pytest.mark.parametrize(
    ("typed", "answers", "day"),
    [
        ("eow", [""], "4.12.2026"),
        ("eow", ["k"], "4.12.2026"),
        ("eow", ["11.12."], "11.12.2026"),
        ("eilen", ["k"], "27.11.2026"),
        ("eilen", ["toissapäivänä", "k"], "26.11.2026"),
        ("eilen", ["huomenna"], "29.11.2026"),
    ],
)
def test_a_person_is_asked_about_a_day_that_is_over(verb: str, typed: str, answers: list[str], day: str) -> None:
    assert day in text(done(VERBS[verb], typed, answers=answers))


@pytest.mark.parametrize("verb", VERBS)
def test_a_day_that_is_over_is_written_where_that_is_said_to_be_right(verb: str) -> None:
    assert "27.11.2026" in text(done(VERBS[verb], "eow", RecordAsk(allow_past=True)))


def test_what_was_agreed_on_an_earlier_day_may_be_due_after_that_day() -> None:
    assert "määräaika: 27.11.2026" in text(done(VERBS["move"], "27.11.", RecordAsk("20.11.")))


def test_the_due_date_of_a_finished_action_may_be_corrected() -> None:
    call: Call = lambda job, day, ask: fields.set_field(job, "2", "määräaika", [day], ask)  # noqa: E731

    assert "määräaika: 30.9.2026" in text(done(call, "30.9.2026"))


@pytest.mark.parametrize(
    ("typed", "written"),
    [
        (["valmis", "eilen"], "tila: valmis 27.11.2026"),
        (["valmis", "pe"], "tila: valmis 27.11.2026"),
        (["done", "last", "Monday"], "tila: done 23.11.2026"),
        (["jumissa", "vk", "47"], "tila: jumissa 22.11.2026"),
    ],
)
def test_a_status_is_set_with_the_day_that_was_said(typed: list[str], written: str) -> None:
    found = recorded(fields.set_field(job(PLAN, today=SATURDAY), "1", "tila", typed, RecordAsk()))

    assert written in text(found)


@pytest.mark.parametrize("typed", ["valmis osittain", "valmis huomenna", "valmis perjantaihin mennessä", "ei valmis"])
def test_what_is_not_finished_is_not_set_as_done(typed: str) -> None:
    with pytest.raises(UserError, match="refused"):
        fields.set_field(job(PLAN, today=SATURDAY), "1", "tila", [typed], RecordAsk())
