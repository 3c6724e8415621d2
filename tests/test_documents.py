"""What documents say: golden files of every report, audience and language of both examples, and the facts that each holds."""

from __future__ import annotations

import re
from datetime import date, timedelta
from functools import cache
from pathlib import Path

import pytest
from conftest import Golden
from following import CALM, DAY, followed, with_items
from hypothesis import given
from hypothesis import strategies as st
from papers import papers
from screens import GOLDEN, example
from test_documents_facts import plans

from seuranta.output.documents.agenda import agenda
from seuranta.output.documents.announcement import announcement, telling
from seuranta.output.documents.document import Document
from seuranta.output.documents.html import html
from seuranta.output.documents.management_page import management_page
from seuranta.output.documents.markdown import markdown
from seuranta.output.documents.person_page import person_page
from seuranta.output.documents.plain import plain_text
from seuranta.output.documents.staff_page import staff_page
from seuranta.output.documents.team_page import team_page
from seuranta.plan.follow.audiences import Audiences
from seuranta.plan.follow.followup import FollowUp

FOLDER = GOLDEN / "documents"
KINDS = ("full", "management", "team", "everyone", "person", "agenda", "agenda-15", "agenda-30", "agenda-60")


def read(document: Document) -> str:
    """The Markdown with its no-break spaces as the spaces that a reader sees."""
    return markdown(document).replace("\u00a0", " ")


@cache
def papers_of(name: str, language: str) -> dict[str, Document]:
    return dict(papers(example(name)[1], language))


def paper(name: str, language: str, kind: str) -> Document:
    return papers_of(name, language)[kind]


# --- whole documents ----------------------------------------------------------------------------------------------


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("language", ["fi", "en"])
@pytest.mark.parametrize("name", ["konepaja", "pine"])
def test_every_report_and_agenda(name: str, language: str, kind: str, golden: Golden) -> None:
    document = paper(name, language, kind)
    golden.check(FOLDER / f"{name}-{kind}-{language}.md", markdown(document, has_pictures=True))


@pytest.mark.parametrize("language", ["fi", "en"])
@pytest.mark.parametrize(("name", "message"), [("konepaja", "V1"), ("konepaja", "V5"), ("pine", "M1"), ("pine", "M3")])
def test_every_kind_of_message(name: str, message: str, language: str, golden: Golden) -> None:
    document = paper(name, language, f"message-{message}")
    golden.check(FOLDER / f"{name}-message-{message.lower()}-{language}.md", markdown(document))


def test_as_text_and_as_a_page(golden: Golden) -> None:
    document = paper("konepaja", "fi", "management")
    golden.check(FOLDER / "konepaja-management-fi.txt", plain_text(document))
    golden.check(FOLDER / "konepaja-management-fi.html", html(document))


@pytest.mark.parametrize("language", ["fi", "en"])
def test_a_plan_with_every_kind_of_problem(language: str, golden: Golden) -> None:
    for kind in ("management", "everyone", "agenda"):
        golden.check(FOLDER / f"pesula-{kind}-{language}.md", markdown(paper("pesula", language, kind)))


# --- for the whole staff ------------------------------------------------------------------------------------------


@pytest.mark.parametrize("language", ["fi", "en"])
@pytest.mark.parametrize("name", ["konepaja", "pine", "pesula"])
def test_the_staff_page_is_150_to_200_words_below_its_heading(name: str, language: str) -> None:
    page = paper(name, language, "everyone")

    assert 150 <= len(plain_text(page).split()) - len(page.title.split()) <= 200


def test_the_staff_page_holds_the_facts_of_a_good_one() -> None:
    """What practice says such a page should tell, from the machine shop's plan."""
    said = " ".join(plain_text(paper("konepaja", "fi", "everyone")).split())
    for fact in (
        "Huollamme toimittamamme koneet",
        "Tiimi käsitteli suunnitelmaa viimeksi 3.11.2026",
        "Testiteräs Oy",
        "soitto toimittajalle (Raija, ke 2.12. mennessä)",
        "2 kpl 31.12.2026 mennessä, nyt 1 kpl.",
        "Maksetaanko päivystyksestä? Kyllä, korvaus sovitaan ennen kuin rinki alkaa.",
        "Tarjous toiselle asiakkaalle (Mallisaha Oy), pe 11.12. mennessä",
        "Kysymyksiin vastaa Raija.",
        "to 3.12.2026 klo 9.00",
    ):
        assert fact in said, fact


@pytest.mark.parametrize("name", ["konepaja", "pine", "pesula"])
def test_the_staff_hears_no_ids_and_no_blame(name: str) -> None:
    _, follow = example(name)
    said = plain_text(paper(name, "fi", "everyone"))
    ids = (*follow.plan.goals, *follow.plan.communication, *follow.plan.feedback, *follow.plan.decisions)
    late = {on.action.owner.name for on in follow.actions.values() if on.is_problem and on.action.owner is not None}
    steps = {
        on.action.next_step.who.name
        for on in follow.actions.values()
        if on.action.next_step is not None and on.action.next_step.who is not None
    }

    assert not [one for one in ids if re.search(rf"\b{re.escape(one)}\b", said)]
    assert not [one for one in late - steps if one in said.split("Kysymyksiin vastaa")[0]]


MANAGED = """\
management_team: {lead: Ann, members: [Ann, Ben]}
checkpoints:
  board:
    title: Board
    kind: management
    recurrence: the second Thursday of each month
    start: 2026-09-10
"""


@pytest.mark.parametrize(
    ("more", "said"),
    [
        (
            "    held: [2026-09-10, 2026-10-08, 2026-11-12]\n",
            "The management team last discussed the plan on 12 Nov 2026.",
        ),
        (
            "    held: 2026-09-10\n    skipped: {2026-10-08: fair, 2026-11-12: budget}\n",
            "The management team last discussed the plan on 10 Sep 2026. Since then, 2 meetings about it have been skipped.",
        ),
        (
            "    skipped: {2026-09-10: a, 2026-10-08: b, 2026-11-12: c}\n",
            "The management team has not discussed the plan yet: 3 meetings about it have been skipped.",
        ),
    ],
)
def test_it_says_when_the_management_team_dealt_with_the_plan(more: str, said: str) -> None:
    follow = followed("title: Care\npresented: 2026-09-01\n" + MANAGED + more)
    assert said in plain_text(staff_page(follow, "en")).replace("\n", " ")


def test_a_plan_of_nothing_has_a_page() -> None:
    follow = followed("title: Care\n")
    assert "Nothing is finished yet." in plain_text(staff_page(follow, "en"))


# --- for the management -------------------------------------------------------------------------------------------


def test_the_management_reads_goals_first_and_then_only_what_is_out_of_line() -> None:
    said = read(paper("konepaja", "fi", "management"))
    headings = re.findall(r"^## (.+)$", said, re.MULTILINE)

    assert headings[:3] == ["Tavoitteet", "Päätettävää", "Ongelmakohdat"]
    assert "Huoltokonseptin kuvaus" not in said


def test_the_management_page_gets_shorter_where_much_is_wrong() -> None:
    long = "Something that takes a good many words to say what it really is about " * 2
    actions = "".join(f'  {n}: {{title: "{long} {n}", owner: Ann, due: 2026-11-{n + 9}}}\n' for n in range(1, 15))
    document = management_page(followed("title: Care\nactions:\n" + actions), "en")
    assert plain_text(document, 100).count("\n") < 75
    assert "more problem spots" in plain_text(document)


def test_a_management_team_without_a_checkpoint_of_its_own_is_asked_for_one() -> None:
    follow = followed(CALM + "management_team: [Ann, Ben]\n")
    said = plain_text(management_page(follow, "en"))
    assert said.startswith("For the management team, 1 Dec 2026")
    assert "When will the management team discuss the plan?" in said


# --- the agenda ---------------------------------------------------------------------------------------------------


def of_next(follow: FollowUp, language: str = "en", minutes: int | None = None) -> str:
    assert follow.checkpoints.next is not None
    return read(agenda(follow, follow.checkpoints.next, language, minutes))


@pytest.mark.parametrize(
    ("series", "minutes"),
    [
        ("kind: team", 15),
        ("kind: management", 30),
        ("kind: review", 60),
        ("kind: owner", 15),
        ("kind: team, duration: 45 min", 30),
        ("kind: management, duration: 15 min", 15),
        ("kind: review, duration: 4 h", 60),
        ("kind: team, time: 9-9.30", 30),
    ],
)
def test_the_minutes_come_from_the_kind_and_the_length_that_was_agreed(series: str, minutes: int) -> None:
    said = of_next(followed(f"title: Care\ncheckpoints:\n  m: {{title: M, {series}, date: 2026-12-08}}\n"))
    assert sum(map(int, re.findall(r"(\d+) min\)$", said, re.MULTILINE))) == minutes


def test_times_run_on_from_the_beginning_of_the_meeting() -> None:
    said = of_next(followed("title: C\ncheckpoints:\n  m: {title: M, date: 2026-12-08, time: '8:50'}\n"), "fi")
    assert re.findall(r"klo ([\d.]+), \d+ min", said) == ["8.50", "8.53", "9.00", "9.02", "9.04"]


def test_what_a_longer_meeting_is_for() -> None:
    text = "title: C\ncheckpoints:\n  m: {title: M, date: 2026-12-08, duration: 45 min}\n"
    assert "Use the remaining 15 min" in of_next(followed(text))
    assert "The remaining" not in of_next(followed(text), minutes=60)


def test_a_decision_comes_back_on_the_day_it_is_to_be_looked_at() -> None:
    text = with_items("decisions", "D1: {date: 2026-09-01, decision: No weekends, review on: 2026-12-08, affects: 1}")
    said = of_next(followed(text + "actions:\n  1: {title: Rota, owner: Ann, due: 2026-12-18}\n"))
    assert "**Decision D1, due for review:** No weekends (1 Sep)\n  - 1 Rota – due Fri 18 Dec" in said


def test_moves_and_drops_since_the_last_time_are_to_be_approved() -> None:
    text = """\
        1: {title: Rota, owner: Ann, due: 2026-12-18, moves: [{date: 2026-11-20, from: 2026-11-27, reason: flu}]}
        2: {title: Page, owner: Ben, due: 2026-12-18, status: dropped 2026-11-21, reason: nobody asked}
        """
    said = of_next(followed(with_items("actions", text)), minutes=30)
    assert "- 1 Rota – 27 Nov 2026 → 18 Dec 2026, move 1: flu" in said
    assert "- 2 Page – dropped on 21 Nov 2026: nobody asked" in said


def test_before_the_meeting_everyone_knows_what_to_bring() -> None:
    said = read(paper("konepaja", "fi", "agenda")).split("## Kuka valmistelee mitä")[1]
    pekka = said.split("- **Pekka:**")[1].split("\n- **")[0]

    assert "kutsuu koolle ja kirjoittaa muistion" in pekka
    assert "tuo luvun: T4" in said.split("- **Raija:**")[1].split("\n- **")[0]
    assert "T3" not in said  # its number is of yesterday
    assert "Tekijää ei vielä ole" in said


# --- for the team and one person ----------------------------------------------------------------------------------


def test_the_team_sees_these_three_weeks_and_who_waits() -> None:
    text = """\
        1: {title: Offer, owner: Ann, due: 2026-12-04}
        2: {title: Visit, owner: Ben, start: 2026-12-07, due: 2026-12-18, depends on: 1}
        3: {title: Review, owner: Ben, start: 2027-02-01, due: 2027-02-26}
        4: {title: Video}
        """
    said = read(team_page(followed(with_items("actions", text) + "team: {lead: Ben, members: [Ben, Ann]}\n"), "en"))
    assert "Mon 30 Nov – Sun 20 Dec." in said
    assert said.index("## Ben") < said.index("## Ann")
    assert "1 Offer – due Fri 4 Dec; waiting for this: 2 (Ben)" in said
    assert "Review" not in said
    assert "## Without an owner\n\n- ? 4 Video" in said
    assert "| Ben: 2 Visit | Ann: 1 Offer | 4 Dec |" in said


def test_a_person_sees_what_is_theirs_and_who_waits_for_it() -> None:
    said = read(person_page(example("konepaja")[1], "Pekka", "fi"))
    assert "- ■ 6 Pilotin käynnistys ja ensimmäinen huoltokäynti – 4 päivää myöhässä" in said
    assert "huoltokäynti – tätä odottaa Sari: 15 Pilotin jälkilaskenta: kannattiko" in said
    assert "Jonna" not in said
    assert "Tuotava luku: T4" in read(person_page(example("konepaja")[1], "Raija", "fi"))


# --- messages -----------------------------------------------------------------------------------------------------

NEWS = """\
title: Care plans
presented: {date: 2026-09-01, audience: whole staff}
communication:
  news: {title: News, audience: whole staff, owner: Ann, recurrence: the first Friday of each month, told: 2026-11-06}
actions:
  1: {title: Price list, owner: Ann, due: 2026-11-20, status: done 2026-11-19}
  2: {title: Rota, owner: Ben, due: 2026-10-09, status: done 2026-10-09}
"""


def message(text: str, day: date = date(2026, 12, 1), audience: str = "whole staff") -> str:
    follow = followed(text, day)
    on = next((one for one in follow.messages.values() if one.message.audience == audience), None)
    is_inside = Audiences(follow.plan).standing(audience) == "inside"
    return read(announcement(follow, telling(follow, audience, on, is_inside=is_inside), "en"))


def test_only_what_is_new_since_they_last_heard() -> None:
    said = message(NEWS)
    assert "Our last update was on 6 Nov 2026. Since then:\n\n**Finished:** Price list." in said
    assert "Rota" not in said
    assert said.startswith("# Care plans – News, 4 Dec 2026")


def test_a_message_without_news_says_so() -> None:
    said = message(NEWS.replace("2026-11-06", "2026-11-20"))
    assert "Nothing new has happened since then" in said


def test_those_who_never_heard_hear_it_from_the_beginning() -> None:
    said = message(NEWS.replace(", told: 2026-11-06", "").replace(", audience: whole staff}", "}", 1))
    assert "This is the first time we have told you about this plan." in said
    assert "**Finished:** Price list; Rota." in said


def test_what_was_late_before_and_still_is_does_not_sound_like_good_news() -> None:
    said = message(NEWS + "  3: {title: Visit, owner: Ben, due: 2026-10-16}\n")
    assert "**Still late:** Visit – was due on Fri 16 Oct." in said


BLOCKED = NEWS + "  3: {title: Visit, owner: Ben, due: 2027-02-19, status: blocked 2026-11-16, blocked by: no key}\n"


@pytest.mark.parametrize("said", [message(BLOCKED), read(staff_page(followed(BLOCKED), "en"))])
def test_what_is_blocked_is_not_called_late_before_its_due_date(said: str) -> None:
    assert "**Blocked:** Visit. What is in the way: no key." in said
    assert not re.search(r"[Ll]ate[^.]*Visit", said)


def test_a_message_names_no_day_ahead_that_is_over_when_it_is_told() -> None:
    said = message(
        NEWS
        + "  3: {title: Visit, owner: Ben, due: 2026-12-03}\n  4: {title: Report, owner: Ben, due: 2026-12-11}\n"
        + "  5: {title: Call, owner: Ben, due: 2026-11-27, next step: {what: try again, who: Ben, by: 2026-12-03}}\n"
    )
    assert said.startswith("# Care plans – News, 4 Dec 2026")
    assert "**Next:** Report, by Fri 11 Dec." in said
    assert "Next: try again.\n" in said
    assert "3 Dec" not in said


@pytest.mark.parametrize(("rest", "now"), [("", "–"), (", achieved: 2026-11-20", "20 Nov 2026")])
def test_the_day_of_a_goal_without_a_number_stands_in_its_own_column(rest: str, now: str) -> None:
    follow = followed(f"goals:\n  G1: {{title: A quality mark, owner: Ann, by: 2027-05-31{rest}}}\n", date(2026, 12, 1))
    (row,) = (line for line in read(management_page(follow, "en")).splitlines() if line.startswith("| G1"))
    assert f"| {now} | 31 May 2027 |" in row


def test_nothing_is_promised_for_a_day_off() -> None:
    """The first Friday of January 2027 is New Year's Day."""
    assert "The next update is on Thu 31 Dec 2026" in message(NEWS)


def test_a_draft_is_dated_on_the_working_day_before_a_day_off() -> None:
    """And the paper for the wall of that day promises what comes after it, not itself."""
    follow = followed(NEWS.replace("told: 2026-11-06", "told: 2026-12-04"), date(2026, 12, 31))
    found = dict(papers(follow, "en"))

    assert found["message-news"].title.replace("\u00a0", " ") == "Care plans – News, 31 Dec 2026"
    assert "The next update is on Fri 5 Feb 2027" in plain_text(found["message-news"], 200)
    assert "The next update is on Fri 5 Feb 2027" in plain_text(found["everyone"], 200)


def test_the_staff_are_told_of_the_first_day_after_today_on_which_they_hear_more() -> None:
    """However long ago another message should have been given."""
    survey = (
        "  survey: {title: Survey, audience: whole staff, owner: Cid, recurrence: every 3 months, start: 2026-11-02}\n"
    )
    follow = followed(NEWS.replace("actions:\n", f"{survey}actions:\n"), date(2026, 12, 7))

    assert follow.messages["survey"].days_late > follow.messages["news"].days_late > 0
    assert "Questions? Ask Ann. The next update is on Thu 31 Dec 2026" in read(staff_page(follow, "en"))


def test_there_is_a_team_only_where_the_plan_has_one() -> None:
    held = NEWS + "checkpoints:\n  m: {title: Month, recurrence: monthly, start: 2026-11-03, held: [2026-11-03]}\n"
    assert "The plan was last reviewed on 3 Nov 2026." in read(staff_page(followed(held), "en"))
    assert "The team last discussed the plan on 3 Nov 2026." in read(
        staff_page(followed(held + "team: [Ann, Ben]\n"), "en")
    )


_BARE_HEADING = re.compile(r"^(#+) [^\n]*\n+(?:#{1,2} |\Z)", re.MULTILINE)


@pytest.mark.parametrize("plan", ["konepaja", "pesula", "pine"])
def test_no_heading_of_an_example_stands_over_nothing(plan: str) -> None:
    for name, document in papers(example(plan)[1], "en"):
        assert not _BARE_HEADING.search(markdown(document, has_pictures=False)[2:]), name


@given(plans(), st.dates(DAY - timedelta(200), DAY + timedelta(200)))
def test_no_heading_stands_over_nothing(text: str, day: date) -> None:
    for name, document in papers(followed(text, day), "fi"):
        assert not _BARE_HEADING.search(markdown(document, has_pictures=False)[2:]), name


def test_questions_are_answered_where_they_were_asked() -> None:
    text = NEWS + "feedback:\n  Q: {date: 2026-11-05, question: Is it paid, answer: Yes, answered on: 2026-11-25}\n"
    assert "**You asked:** Is it paid? Yes." in message(text)


# --- the same twice -----------------------------------------------------------------------------------------------


def test_the_same_plan_and_day_give_the_same_document() -> None:
    text = (GOLDEN.parent.parent / "examples" / "pesula" / "roadmap.yaml").read_text(encoding="utf-8")
    once, twice = (dict(papers(followed(text), "fi")) for _ in range(2))
    assert once == twice


# --- the day of a meeting -----------------------------------------------------------------------------------------


def test_the_management_knows_what_was_decided_the_same_day() -> None:
    text = CALM.replace("start: 2026-12-08}\ncomm", "start: 2026-11-03, held: [2026-11-03, 2026-12-01]}\ncomm")
    text += """\
actions:
  1: {title: Price list, owner: Ann, due: 2026-12-18, moves: [{date: 2026-12-01, from: 2026-11-27, reason: illness}]}
  2: {title: Leaflet, owner: Ann, due: 2026-11-27, status: dropped 2026-11-03, reason: no money}
decisions:
  D1: {date: 2026-12-01, decision: Two prices are enough, decided by: Ann}
  D2: {date: 2026-11-03, decision: No leaflet}
"""
    said = plain_text(management_page(followed(text), "en"), 80)
    assert "1 Price list – 27 Nov 2026 → 18 Dec 2026, move 1: illness" in said
    assert "Two prices are enough (1 Dec, Ann)" in said
    assert "Leaflet" not in said
    assert "No leaflet" not in said


def test_a_message_that_is_late_is_late_in_every_report() -> None:
    text = NEWS.replace("2026-11-06", "2026-10-02")
    follow = followed(text)
    assert [on.state for on in follow.messages.values()] == ["late"]
    for name, document in papers(follow, "en"):
        if name in ("full", "management", "team", "agenda"):
            assert re.search(r"not yet told, \d+ days late|was due on Fri 6 Nov", plain_text(document, 200)), name


@pytest.mark.parametrize("path", sorted(FOLDER.glob("*.md")), ids=lambda path: path.stem)
def test_what_is_printed_has_no_straight_quotes(path: Path) -> None:
    """On paper quotation marks are those of the language; nobody has typed one in the examples."""
    assert '"' not in path.read_text(encoding="utf-8").partition("---\n")[0]
