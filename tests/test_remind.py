"""Who must act before the next checkpoint: what each is told, in which files, and that nobody else is told of it."""

from __future__ import annotations

import json
import re
import shutil
from collections.abc import Callable
from datetime import date
from email import message_from_bytes, policy
from pathlib import Path
from urllib.parse import unquote

import pytest
from conftest import REPOSITORY, Answer, Golden
from following import DAY
from portfolio_folder import copied
from reminders import reminders

from seuranta.output.words.reminder_lines import reminder
from seuranta.output.words.reminder_returns import answer_in, is_reminder_line
from seuranta.plan.follow.duties import duties, until_next_checkpoint
from seuranta.plan.follow.followup import FollowUp, follow_up
from seuranta.plan.loading.load import load
from seuranta.plan.reading.source import Source

Run = Callable[..., Answer]

PLAN = """\
title: Care plans
language: en
presented: 2026-09-01
people:
  Ann: {email: ann@example.com}
  Ben: {}
  Chloe: {away: 2026-11-30 – 2026-12-06}
team: {lead: Ben, members: [Ann]}
goals:
  G1: {title: Contracts, owner: Ann, target: 8, by: 2027-06-30, interval: month}
actions:
  1: {title: Price list, goal: G1, owner: Ann, due: 2026-11-20}
  2: {title: Quotes, goal: G1, owner: Team, due: 2026-12-04, next step: {what: Ring the three, who: Ann, by: 2026-12-02}}
  3: {title: Visits, goal: G1, owner: Chloe, due: 2026-11-27}
  4: {title: Next year, goal: G1, owner: Ben, due: 2027-03-01}
  5: {title: Nobody's, goal: G1, owner: whole staff, due: 2026-11-01}
checkpoints:
  month: {title: Follow-up, owner: Ben, date: 2026-12-08, time: 9:00}
communication:
  M1: {title: News, audience: whole staff, owner: Ben, date: 2026-12-03}
feedback:
  Q1: {question: Who drives?, owner: Ann, date: 2026-11-20}
"""


def followed(text: str = PLAN, day: date = DAY) -> FollowUp:
    return follow_up(load(Source("roadmap.yaml", text)), day, day)


def told(name: str, language: str = "en", text: str = PLAN) -> list[str]:
    """The lines of a person's reminder until Tuesday 8 December."""
    follow = followed(text)
    own = duties(follow, date(2026, 12, 8)).by_person[name]
    return reminder(own, follow.day, language).splitlines()


def test_what_a_person_must_do_stands_in_the_order_of_the_days() -> None:
    assert told("Ann") == [
        "1 Price list (was due 20 Nov)",
        "2 Quotes (agreed step by Wed 2 Dec: Ring the three)",
        "G1 Contracts (latest figure needed by Tue 8 Dec)",
        "Q1 Who drives? (to be answered by Tue 8 Dec)",
        "",
        "Reply, for example: 1 done __, 1 moves to __ because __, 1 blocked: __, 2 __, G1 __ or Q1 answer: __",
    ]


def test_the_lead_answers_for_a_team_and_the_convener_hears_who_is_away() -> None:
    assert told("Ben", "fi") == [
        'M1 News (kerro to 3.12., kohderyhmä "koko henkilöstö")',
        "2 Quotes (määräaika pe 4.12.)",
        "Follow-up (kutsu koolle: ti 8.12.2026 klo 9.00)",
        "Poissa, joten ei muistutettu: Chloe",
        "",
        "Vastaa esimerkiksi: M1 kerrottu __, 2 valmis __, 2 siirtyy __, koska __ tai 2 jumissa: __",
    ]


def test_the_convener_hears_it_however_the_name_is_spelled() -> None:
    text = PLAN.replace("title: Follow-up, owner: Ben", "title: Follow-up, owner: ben")

    assert "Poissa, joten ei muistutettu: Chloe" in told("Ben", "fi", text)


def test_meetings_without_a_record_come_before_all_else() -> None:
    text = PLAN.replace("date: 2026-12-08,", "date: [2026-10-06, 2026-11-03, 2026-12-08],")

    assert told("Ben", text=text)[0] == (
        "Follow-up (the last 2 dates have not been recorded, most recently 3 Nov: was it held? If not, will you hold it now, "
        "skip it, or agree on other dates?)"
    )


def test_a_closed_plan_reminds_nobody() -> None:
    follow = followed(f"closed_on: 2026-11-30\n{PLAN}")

    assert duties(follow, date(2026, 12, 8)).by_person == {}


def test_of_more_than_five_things_the_rest_is_counted() -> None:
    actions = "".join(f"  {10 + n}: {{title: T{n}, owner: Ann, due: 2026-11-{10 + n}}}\n" for n in range(9))
    lines = told("Ann", text=PLAN.replace("checkpoints:\n", f"{actions}checkpoints:\n").replace("  5:", "  6:"))
    shown = lines[: lines.index("")]

    assert len(shown) == 5
    assert shown[-1] == "Also 9 other things before the next checkpoint"


# --- known again ----------------------------------------------------------------------------------------------------


def test_every_line_of_every_reminder_is_known_again(*, is_long: bool) -> None:
    lines = {line for text in reminders(of_all_plans=is_long) for line in text.splitlines() if line}

    assert len(lines) > 100
    assert [line for line in lines if not is_reminder_line(line)] == []


@pytest.mark.parametrize("language", ["fi", "en"])
def test_the_reminders_of_the_examples(golden: Golden, language: str) -> None:
    """To be read as a whole."""
    shown: list[str] = []
    for path in sorted((REPOSITORY / "examples").glob("*/roadmap.yaml")):
        follow = followed(path.read_text(encoding="utf-8"))
        for name, own in duties(follow, until_next_checkpoint(follow)).by_person.items():
            shown += (f"# {path.parent.name}, {name}", reminder(own, follow.day, language))

    golden.check(REPOSITORY / "tests" / "golden" / f"reminders-{language}.txt", "\n".join(shown))


@pytest.mark.parametrize("around", ["> {}", "> > {}", "* {}", "*{}*", "\u200e{}", "  {} ", "•\u00a0{}"])
def test_a_line_is_known_whatever_a_program_puts_around_it(around: str) -> None:
    assert is_reminder_line(around.format("8 Huoltoraportti puhelimeen (määräaika oli 13.11.)"))


def test_a_form_is_known_until_a_blank_is_filled() -> None:
    assert is_reminder_line("8 siirtyy __, koska __")
    assert not is_reminder_line("8 siirtyy __11.12.__, koska __flunssa__")


@pytest.mark.parametrize(
    "answer",
    [
        "8 valmis",
        "8 valmis (eilen)",
        "8 siirtyy pe 11.12., koska toimittaja on myöhässä (lupasi 9.12.)",
        "8 Huoltoraportti puhelimeen (määräaika oli 13.11.) valmis torstaina",
        "8 jumissa: odottaa tarjousta (Matti, pe 11.12. mennessä)",
        "Q1 answer: Bob drives (from Monday)",
        "G1 14 (on 30 Nov)",
        "Vastaa esimerkiksi minulle huomenna",
    ],
)
def test_what_a_person_answers_is_no_line_of_ours(answer: str) -> None:
    assert not is_reminder_line(answer)


@pytest.mark.parametrize(
    ("text", "answer"),
    [
        ("8 valmis eilen", "8 valmis eilen"),
        ("8 Huoltoraportti puhelimeen (määräaika oli 13.11.) valmis eilen", "8 valmis eilen"),
        ("> 8 Huoltoraportti (määräaika oli 13.11.): ei vielä", "8 ei vielä"),
        ("T4 Osaa kertoa (pulssikysely) (tuore luku ti 1.12. mennessä) - 60 %", "T4 60 %"),
        ("A9 Restore (due Fri 4 Dec, agreed step: call (again)) done", "A9 done"),
        ("8 siirtyy __11.12.__, koska __flunssa__", "8 siirtyy 11.12., koska flunssa"),
        ("8 valmis 27.11. __", "8 valmis 27.11."),
        ("Vastaa esimerkiksi: 8 valmis eilen, 8 siirtyy __, koska __ tai 8 jumissa: __", "8 valmis eilen"),
        (
            "Reply, for example: 8 done __, 8 moves to Friday, because ill or 8 blocked: __",
            "8 moves to Friday, because ill",
        ),
        ("Vastaa esimerkiksi: 8 valmis eilen", "8 valmis eilen"),
        ("8 valmis " * 200, "8 valmis " * 200),
        ("8 Huoltoraportti (määräaika oli 13.11.)", ""),
        ("Vastaa esimerkiksi: 8 valmis __, 8 siirtyy __, koska __ tai 8 jumissa: __", ""),
    ],
)
def test_of_a_line_of_ours_the_answer_is_taken(text: str, answer: str) -> None:
    assert answer_in(text) == answer


# --- files ------------------------------------------------------------------------------------------------------------


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return shutil.copytree(REPOSITORY / "plans" / "pyorahuolto", tmp_path / "plan")


def names(folder: Path) -> list[str]:
    return sorted(path.name for path in (folder / "reminders").iterdir())


def test_the_screen_tells_names_and_counts_only(seuranta: Run, folder: Path) -> None:
    answer = seuranta("muistuta", folder=folder)

    assert answer.out.splitlines()[0] == "Mitään ei lähetetty."
    assert "Joona   2 asiaa" in answer.out
    assert "noutopäivää" not in answer.out
    assert names(folder) == [".seuranta", "anni.txt", "joona.txt", "muistutukset.html", "veikko.txt"]


def test_the_page_opens_messages_and_tells_nothing_itself(seuranta: Run, folder: Path) -> None:
    seuranta("remind", folder=folder)
    page = (folder / "reminders" / "muistutukset.html").read_text(encoding="utf-8")
    shown = re.sub(r'href="[^"]*"', "", page)
    links = [unquote(link) for link in re.findall(r'href="([^"]*)"', page)]

    assert "noutopäivää" not in shown
    assert [link.partition("?")[0] for link in links] == [
        *("https://wa.me/", "mailto:anni@example.com"),
        *("https://wa.me/", "mailto:veikko@example.com"),
        "https://wa.me/",
    ]
    assert (folder / "reminders" / "joona.txt").read_text(encoding="utf-8") in links[-1]


def test_the_same_day_gives_the_same_bytes(seuranta: Run, folder: Path) -> None:
    seuranta("remind", folder=folder)
    before = {path: path.read_bytes() for path in (folder / "reminders").iterdir()}
    seuranta("remind", folder=folder)

    assert {path: path.read_bytes() for path in (folder / "reminders").iterdir()} == before


def test_whoever_has_nothing_left_has_no_file_left(seuranta: Run, folder: Path) -> None:
    seuranta("remind", folder=folder)
    (folder / "reminders" / "own.txt").write_text("Mine", encoding="utf-8")
    (folder / "reminders" / "anni.txt").write_text("Edited", encoding="utf-8")
    seuranta("done", "5", folder=folder)
    seuranta("told", "V2", folder=folder)
    seuranta("told", "V1", folder=folder)
    seuranta("unblock", "4", folder=folder)

    answer = seuranta("remind", "--lang", "en", folder=folder)

    assert "Removed, as it is no longer needed: reminders/joona.txt" in answer.err
    assert {"own.txt", "anni.txt"} <= set(names(folder))
    assert "joona.txt" not in (folder / "reminders" / ".seuranta").read_text(encoding="utf-8")


def test_what_a_person_edited_is_left_alone(seuranta: Run, folder: Path) -> None:
    seuranta("remind", folder=folder)
    edited = folder / "reminders" / "joona.txt"
    edited.write_text("Soita minulle\n", encoding="utf-8")

    assert seuranta("remind", folder=folder).code == 2
    assert edited.read_text(encoding="utf-8") == "Soita minulle\n"
    assert seuranta("remind", "--force", folder=folder).code == 0
    assert edited.read_text(encoding="utf-8").startswith("5 ")


def test_git_is_kept_from_reminders(seuranta: Run, folder: Path) -> None:
    (folder / ".git").mkdir()
    seuranta("remind", folder=folder)

    assert (folder / "reminders" / ".gitignore").read_text(encoding="utf-8") == "*\n"


def test_one_reminder_is_printed_to_be_pasted_and_nothing_written(seuranta: Run, folder: Path) -> None:
    answer = seuranta("remind", "--for", "joona", folder=folder)

    assert answer.out.startswith("5 Kaksi kiinteää noutopäivää viikossa (määräaika oli 20.11.)\n")
    assert not (folder / "reminders").exists()
    assert '"Leena"' in seuranta("remind", "--for", "Leena", folder=folder).out
    assert seuranta("remind", "--for", "Jona", folder=folder).code == 2


def test_whoever_is_away_is_named_and_has_no_file(seuranta: Run, tmp_path: Path) -> None:
    (tmp_path / "roadmap.yaml").write_text(PLAN, encoding="utf-8")
    answer = seuranta("remind", folder=tmp_path)

    assert answer.out.splitlines()[-1] == "Away, so not reminded: Chloe"
    assert "chloe.txt" not in names(tmp_path)
    assert seuranta("remind", "--for", "Chloe", folder=tmp_path).out == '"Chloe" is away, so there is no reminder.\n'


def test_where_nobody_has_anything_to_do_nothing_is_written(seuranta: Run, tmp_path: Path) -> None:
    (tmp_path / "roadmap.yaml").write_text(f"closed_on: 2026-11-30\n{PLAN}", encoding="utf-8")
    answer = seuranta("remind", folder=tmp_path)

    assert answer.out == "Nothing was sent.\nNobody has anything to do before the next checkpoint.\n"
    assert not (tmp_path / "reminders").exists()


def test_of_two_checkpoints_in_one_week_each_has_its_day(seuranta: Run, tmp_path: Path) -> None:
    """Two working days before Tuesday, until Tuesday, and two before Wednesday, until Wednesday."""
    plan = tmp_path / "plan"
    plan.mkdir()
    text = PLAN.replace("date: 2026-12-08, time: 9:00", "date: [2026-12-08, 2026-12-09]")
    (plan / "roadmap.yaml").write_text(text, encoding="utf-8")

    def asked(day: str) -> list[str]:
        answer = seuranta(
            "remind", "plan", "--before-checkpoint", "--format", "json", folder=tmp_path, SEURANTA_TODAY=day
        )
        return [told["until"] for told in json.loads(answer.out)["plans"]]

    assert {day: asked(f"2026-12-0{day}") for day in range(3, 9)} == {
        3: [], 4: ["2026-12-08"], 5: [], 6: [], 7: ["2026-12-09"], 8: [],
    }  # fmt: skip


def test_a_mail_is_a_draft_to_one_person(seuranta: Run, folder: Path) -> None:
    seuranta("remind", "--format", "eml", folder=folder)
    mail = message_from_bytes((folder / "reminders" / "anni.eml").read_bytes(), policy=policy.default)

    assert mail["To"] == "Anni <anni@example.com>"
    assert mail["Subject"] == "Pyörähuolto Kuviteltu Oy: Huoltosopimukset: ennen seuraavaa tarkistuspistettä"
    assert mail.get_content().splitlines() == seuranta("remind", "--for", "Anni", folder=folder).out.splitlines()
    assert "joona.txt" in names(folder)


@pytest.mark.parametrize("option", [("--for", "Anni"), ("--format", "json")])
def test_what_is_printed_goes_into_no_folder(seuranta: Run, folder: Path, option: tuple[str, ...]) -> None:
    answer = seuranta("remind", *option, "--to", "out", folder=folder)

    assert (answer.code, answer.out) == (2, "")
    assert option[0] in answer.err


def test_more_days_ask_for_more(seuranta: Run, folder: Path) -> None:
    assert "6 Tarjous" in seuranta("remind", "--for", "Sanna", "--within", "14pv", folder=folder).out
    assert "--within" in seuranta("remind", "--within", "soon", folder=folder).err


def test_of_several_plans_each_has_its_own_files(seuranta: Run, tmp_path: Path) -> None:
    folder = copied(tmp_path)
    seuranta("remind", folder=folder)
    leena = json.loads(seuranta("remind", "--for", "Leena", "--format", "json", folder=folder).out)

    assert (folder / "plans" / "bakery" / "reminders" / "leena.txt").exists()
    assert (folder / "plans" / "kahvila" / "reminders" / "muistutukset.html").exists()
    assert [len(plan["people"]) for plan in leena["plans"]] == [1, 1, 0]
    assert seuranta("remind", "--for", "Nobody", folder=folder).code == 2


def test_in_a_folder_that_was_named_other_documents_stay(seuranta: Run, tmp_path: Path) -> None:
    folder = copied(tmp_path)
    seuranta("report", "--to", "out", folder=folder)
    before = {path for path in (folder / "out").rglob("*") if path.is_file()}
    seuranta("remind", "--to", "out", folder=folder)

    assert (folder / "out" / "reminders" / "leipomo-keksitty-oy-leena.txt").exists()
    assert before
    assert all(path.exists() for path in before)


# --- of several plans into one folder -----------------------------------------------------------------------------------


WORKSHOP = """\
title: Huoltopalvelut
company: Konepaja Keksitty Oy
language: fi
presented: 2026-09-01
people:
  Leena: {email: leena@example.com}
actions:
  1: {title: Hinnasto, owner: Leena, due: 2026-11-20}
checkpoints:
  kk: {title: Seuranta, owner: Leena, date: 2026-12-08}
"""
SECOND = WORKSHOP.replace("Huoltopalvelut", "Varaosat").replace("Hinnasto", "Hyllyt").replace("email", "role")


@pytest.fixture
def companies(tmp_path: Path) -> Path:
    """Three companies of which each has a Leena, one of them with four plans of which one cannot be read."""
    folder = copied(tmp_path)
    for name, text in (("huolto", WORKSHOP), ("varaosat", SECOND), ("rikki", "")):
        (folder / "plans" / name).mkdir()
        (folder / "plans" / name / "roadmap.yaml").write_text(text, encoding="utf-8")
    return folder


def written(folder: Path) -> list[str]:
    return sorted(path.name for path in (folder / "out" / "reminders").iterdir() if not path.name.startswith("."))


def test_each_person_has_one_file_a_company_and_what_cannot_be_read_stops_nobody(
    seuranta: Run, companies: Path
) -> None:
    answer = seuranta("remind", "--to", "out", folder=companies)

    assert answer.code == 2
    assert "plans/rikki/roadmap.yaml" in answer.err
    assert written(companies) == [
        *("aino.txt", "ann.txt", "example-bakery-ltd-leena.txt", "example-bakery-ltd-reminders.html"),
        *("konepaja-keksitty-oy-leena.txt", "konepaja-keksitty-oy-muistutukset.html"),
        *("leipomo-keksitty-oy-leena.txt", "leipomo-keksitty-oy-muistutukset.html"),
    ]
    assert not list(companies.glob("plans/*/reminders"))


def test_what_somebody_must_do_in_two_plans_of_a_company_stands_in_one_file(seuranta: Run, companies: Path) -> None:
    seuranta("remind", "--to", "out", folder=companies)
    text = (companies / "out" / "reminders" / "konepaja-keksitty-oy-leena.txt").read_text(encoding="utf-8")

    assert text.splitlines()[:3] == [
        "Konepaja Keksitty Oy: Huoltopalvelut (seuraavat asiat ovat tästä suunnitelmasta)",
        "1 Hinnasto (määräaika oli 20.11.)",
        "Seuranta (kutsu koolle: ti 8.12.2026)",
    ]
    assert "Konepaja Keksitty Oy: Varaosat (seuraavat asiat ovat tästä suunnitelmasta)\n1 Hyllyt" in text
    assert [line for line in text.splitlines() if line and not is_reminder_line(line)] == []


def test_no_file_holds_anything_of_another_company(seuranta: Run, companies: Path) -> None:
    """Not even where one person, by the e-mail address, is in plans of several."""
    path = companies / "plans" / "bakery" / "roadmap.yaml"
    path.write_text(path.read_text("utf-8").replace("Leena: {role: sales}", "Leena: {email: leena@example.com}"))
    seuranta("remind", "--to", "out", folder=companies)
    secrets = {
        "bakery": ("hotels", "bakery"),
        "konepaja": ("Hinnasto", "Hyllyt"),
        "leipomo": ("Tilausrajat", "Viikkopalaveri"),
    }

    for file in (companies / "out" / "reminders").iterdir():
        text = unquote(file.read_text(encoding="utf-8"))
        told = [company for company, words in secrets.items() if any(word in text for word in words)]
        assert len(told) <= 1, file.name


def test_the_screen_tells_names_and_counts_by_company(seuranta: Run, companies: Path) -> None:
    said = seuranta("remind", "--to", "out", folder=companies).out

    assert said.splitlines()[0] == "Nothing was sent."
    assert "Leena  4 things to do" in said
    assert said.count("Konepaja Keksitty Oy") == 1
    assert not any(secret in said for secret in ("Hinnasto", "Hyllyt", "hotels"))


def test_each_page_and_mail_is_of_one_company_and_in_its_language(seuranta: Run, companies: Path) -> None:
    seuranta("remind", "--to", "out", "--format", "eml", folder=companies)
    folder = companies / "out" / "reminders"
    mail = message_from_bytes((folder / "konepaja-keksitty-oy-leena.eml").read_bytes(), policy=policy.default)

    assert (mail["To"], mail["Subject"]) == (
        "Leena <leena@example.com>",
        "Konepaja Keksitty Oy: ennen seuraavaa tarkistuspistettä",
    )
    assert '<html lang="fi">' in (folder / "konepaja-keksitty-oy-muistutukset.html").read_text(encoding="utf-8")
    assert '<html lang="en">' in (folder / "example-bakery-ltd-reminders.html").read_text(encoding="utf-8")


def test_of_one_company_no_name_bears_it(seuranta: Run, companies: Path) -> None:
    seuranta("remind", "plans/huolto", "plans/varaosat", "--to", "out", folder=companies)

    assert written(companies) == ["leena.txt", "muistutukset.html"]


def test_whoever_has_nothing_left_has_no_file_left_in_a_folder_that_was_named(seuranta: Run, companies: Path) -> None:
    seuranta("remind", "--to", "out", folder=companies)
    seuranta("remind", "plans/bakery", "--to", "out", "--as-of", "2026-12-01", folder=companies)

    assert written(companies) == ["ann.txt", "leena.txt", "reminders.html"]


def test_what_is_printed_of_several_plans_says_of_which(seuranta: Run, companies: Path) -> None:
    said = seuranta("remind", "--for", "Leena", "plans/huolto", "plans/varaosat", folder=companies).out

    assert said.count("(seuraavat asiat ovat tästä suunnitelmasta)") == 2
    assert "(seuraavat" not in seuranta("remind", "--for", "Leena", "plans/huolto", folder=companies).out
