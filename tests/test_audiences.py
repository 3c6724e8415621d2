"""Who is inside the company, who outside, and of whom nobody can tell; and that people outside are told nothing else
than what was written for them.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest
from conftest import Answer
from following import followed, loaded, names
from outside_drafts import Drafts

from seuranta.plan.follow.audiences import Audiences
from seuranta.plan.follow.news import news
from seuranta.plan.loading.load import load
from seuranta.plan.reading.source import Source

Run = Callable[..., Answer]

PEOPLE = """\
title: Care plans
people:
  Mikko: asentaja
  Raija: asiakaspalvelu
  Timo: toimittaja
  Leo: {role: graphic designer, internal: no}
  Ella: {role: luotsi, internal: yes}
  Ari: notary
management team: [Mikko]
"""


def standing_in(plan: str, audience: str) -> str | None:
    plan_ = loaded(plan).plan
    assert plan_ is not None
    return Audiences(plan_).standing(audience)


@pytest.mark.parametrize(
    "audience",
    [
        *("koko henkilöstö", "everyone", "tiimi", "johtoryhmä", "management team", "Mikko", "mikko"),
        *("tuotanto ja asentajat", "palvelukehitystiimi", "aamuvuoro", "mekaanikot", "asiakaspalvelu"),
        *("yövuoro", "huoltotiimeille", "luotsit", "notary", "työryhmä"),
        *("asiakaspalvelulle", "asentajille", "tuotannolle", "myynnille", "esimiehille", "työntekijöille"),
        *("henkilökunnalle", "omalle väelle", "aamuvuorolle", "huoltotiimille", "Varasto, toimisto", "osastoille"),
        *("customer service", "night shift", "Fitters", "the workshop", "production and fitters", "our sales team"),
    ],
)
def test_words_for_a_companys_own_people_are_inside(audience: str) -> None:
    assert standing_in(PEOPLE, audience) == "inside"


@pytest.mark.parametrize(
    "audience",
    [
        *(
            "asiakkaat",
            "sopimusasiakkaat",
            "huoltoasiakkaat",
            "nykyisille asiakkaille",
            "asiakas",
            "Big Oy",
            "the press",
        ),
        *(
            "bank",
            "pankki",
            "lehdistö",
            "care-plan customers",
            "Kumppanit",
            "our suppliers",
            "toimittaja",
            "toimittajille",
        ),
        *("alihankkijat", "rahoittajat", "viranomaiset", "investors", "tilaajat", "Example Ltd", "asiakastiimi", "Leo"),
    ],
)
def test_words_for_outsiders_are_outside(audience: str) -> None:
    assert standing_in(PEOPLE, audience) == "outside"


@pytest.mark.parametrize(
    "audience",
    [
        *("hallitus", "toimijat", "toimitus", "huoltaja", "Mallisaha", "steering group", "board", "muut", "the other"),
        *("Acme", "vuorovaikutus", "neuvottelukunta", "naapurit", "?"),
        *("graphic designer", "aamuvuorovaikutus", "avuoro"),
    ],
)
def test_whoever_only_sounds_alike_is_not_said(audience: str) -> None:
    assert standing_in(PEOPLE, audience) is None


def test_what_the_plan_says_comes_first() -> None:
    messages = """\
communication:
  a: {audience: Mallisaha, internal: no, date: 2026-12-24}
  b: {audience: mallisaha, date: 2026-12-25}
  c: {audience: sopimusasiakkaat, internal: yes, date: 2026-12-24}
"""
    plan = loaded(PEOPLE + messages).plan
    assert plan is not None
    audiences = Audiences(plan)
    assert audiences.standing("Mallisaha") == "outside"
    assert audiences.standing("mallisaha", plan.communication["b"]) == "outside"
    assert audiences.standing("sopimusasiakkaat") == "inside"


def test_what_a_message_says_itself_comes_before_what_another_says() -> None:
    text = "communication:\n  a: {audience: board, internal: no}\n  b: {audience: board, internal: yes}\n"
    plan = loaded(text).plan
    assert plan is not None
    told = [Audiences(plan).standing("board", message) for message in plan.communication.values()]
    assert told == ["outside", "inside"]


@pytest.mark.parametrize("section", ["actions", "goals", "checkpoints"])
def test_whoever_owns_something_is_of_the_company(section: str) -> None:
    assert standing_in(f"{section}:\n  1: {{title: x, owner: Sanelma}}\n", "Sanelma") == "inside"


def test_the_presentation_says_it_too() -> None:
    assert standing_in("presented: {date: 2026-09-01, audience: The guild, internal: yes}\n", "the guild") == "inside"


def test_silence_counts_whoever_is_not_known_to_be_outside_as_hearing_the_whole_staffs_messages() -> None:
    plan = loaded(PEOPLE).plan
    assert plan is not None
    audiences = Audiences(plan)
    assert [audiences.hear_the_whole_staffs(one) for one in ("asentajat", "hallitus", "asiakkaat")] == [
        True,
        True,
        False,
    ]


def test_an_audience_that_is_not_settled_is_a_finding() -> None:
    text = "title: x\ncommunication:\n  M: {title: News, audience: hallitus, date: 2026-12-24}\n"
    assert "audience-not-settled" in names(followed(text), "M")
    assert "audience-not-settled" not in names(followed(text.replace("24}", "24, internal: yes}")), "M")


# --- what a meeting agreed to tell --------------------------------------------------------------------------------

HELD = """\
title: x
checkpoints:
  month:
    title: Month
    recurrence: monthly
    start: 2026-10-06
    held:
      2026-10-06:
        tell: The lift is out, use the stairs
      2026-11-03:
        tell:
          whole staff: [New rota, from Monday, New coffee]
          customers: The counter opens at 7
  week:
    title: Week
    recurrence: weekly
    start: 2026-10-06
    held:
      2026-10-08:
        tell: Told on the same day
      2026-11-03:
        tell: {whole staff: New van}
communication:
  all: {title: All, audience: whole staff, recurrence: monthly, start: 2026-10-08, told: 2026-10-08}
  nobody: {title: Nobody}
  out: {title: Out, audience: Customers, recurrence: monthly, start: 2026-10-08, told: 2026-11-02}
"""


@pytest.mark.parametrize(
    ("audience", "day", "expected"),
    [
        ("everyone", date(2026, 10, 7), ("The lift is out, use the stairs",)),
        ("everyone", date(2026, 10, 8), ()),
        ("everyone", date(2026, 11, 2), ()),
        ("everyone", date(2026, 11, 3), ("New rota", "from Monday", "New coffee", "New van")),
        ("customers", date(2026, 11, 3), ("The counter opens at 7",)),
        ("fitters", date(2026, 11, 3), ()),
    ],
)
def test_news_wait_until_the_audience_has_been_told(audience: str, day: date, expected: tuple[str, ...]) -> None:
    plan = load(Source("roadmap.yaml", HELD)).plan
    assert plan is not None
    assert news(plan, audience, day) == expected


# --- drafts -------------------------------------------------------------------------------------------------------


def test_an_outside_draft_holds_nothing_that_is_not_meant_for_outsiders() -> None:
    """Random plans of which every word is known: `outside_drafts.py` tries ten thousand of them."""
    found = Drafts(seed=1)
    for _ in range(15):
        found.one()
    assert found.leaks == []
    assert found.drafts > 20


def written(folder: Path, text: str) -> Path:
    (folder / "roadmap.yaml").write_text(text, encoding="utf-8")
    return folder


BOARD = """\
title: Care plans
language: en
communication:
  M1: {title: News, audience: steering group, recurrence: monthly, start: 2026-11-02}
  M2: {title: Offers, audience: customers, recurrence: monthly, start: 2026-11-02}
actions:
  1: {title: Price list, owner: Ann, due: 2026-11-20}
"""


def test_there_is_no_draft_before_it_is_settled_for_whom(seuranta: Run, tmp_path: Path) -> None:
    answer = seuranta("announce", "M1", "--stdout", folder=written(tmp_path, BOARD))
    assert (answer.code, answer.out) == (2, "")
    assert '"internal: yes" or "internal: no" to message M1' in answer.err


def test_what_was_written_for_outsiders_is_all_there_is(seuranta: Run, tmp_path: Path) -> None:
    folder = written(tmp_path, BOARD)
    nothing = seuranta("announce", "M2", "--stdout", folder=folder)
    assert (nothing.code, nothing.out) == (2, "")
    assert "message M2 has no text yet" in nothing.err

    written(folder, BOARD.replace("title: Offers,", "title: Offers, message: Visits at half price,"))
    drafted = seuranta("announce", "M2", "--stdout", folder=folder)
    assert drafted.code == 0
    assert "Visits at half price." in drafted.out
    assert "Price list" not in drafted.out


def test_an_audience_that_no_message_has_is_settled_beside_the_command(seuranta: Run, tmp_path: Path) -> None:
    folder = written(tmp_path, BOARD)
    assert "--internal" in seuranta("announce", "--audience", "the guild", "--stdout", folder=folder).err
    inside = seuranta("announce", "--audience", "the guild", "--internal", "--stdout", folder=folder)
    assert (inside.code, "Price list" in inside.out) == (0, True)
    outside = seuranta("announce", "--audience", "the guild", "--external", "--stdout", folder=folder)
    assert (outside.code, outside.out) == (2, "")


def test_of_several_due_messages_those_that_are_settled_are_drafted(seuranta: Run, tmp_path: Path) -> None:
    text = BOARD + "  2: {title: Rota, owner: Ann, due: 2026-11-20}\n"
    text = text.replace("actions:", "  M3: {title: Us, audience: night shift, date: 2026-11-30}\nactions:")
    answer = seuranta("announce", "--due", folder=written(tmp_path, text))
    assert answer.code == 2
    assert [one.name for one in (tmp_path / "reports").glob("*.md")] == ["2026-12-01-message-m3.md"]
    assert "M1" in answer.err
    assert "M2" in answer.err
