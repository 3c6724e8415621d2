"""What an editor says of the text at which somebody points: of ids, people, days, recurrences, keys, words and findings."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from conftest import REPOSITORY, Answer
from hypothesis import given
from hypothesis import strategies as st
from lsp_client import Editor

from seuranta.commands.in_editor.positions import Positions
from seuranta.output.words.field_uses import FIELD_USES
from seuranta.output.words.text import weekday
from seuranta.plan.loading.load import load_bytes
from seuranta.plan.loading.written import REFERRING, Written, written
from seuranta.plan.values.periods import usual_day

Run = Callable[..., Answer]

PATTERNS = ("examples/*/roadmap.yaml", "plans/*/roadmap.yaml")
PLANS = [path for pattern in PATTERNS for path in sorted(REPOSITORY.glob(pattern))]
FINNISH = """\
otsikko: Huolto
kieli: fi
esitelty: 3.9.2026
henkilöt: {Raija: {rooli: myynti, poissa: 14.–20.12.2026}, Pekka: tuotanto}
tiimi: {vetäjä: Raija, jäsenet: [Raija, Pekka]}
toimenpiteet:
  1: {otsikko: Eka, vastuu: tiimi, maaraaika: 6.12.2026, tila: valmis 28.11.2026}
  2: {otsikko: Toka, vastuu: Pekka, dl: vk 50/2026, tila: kesken, edellyttää: 1, alku: lokakuu 2026}
tarkistuspisteet:
  kk: {toistuu: joka kuukauden ensimmäinen tiistai klo 9, alku: 6.10.2026, pyhänä: ohita, paitsi: heinäkuu, siirretty: {5.1.2027: 12.1.2027}}
viestintä:
  V1: {otsikko: Missä mennään, kohderyhmä: koko henkilöstö, toistuu: tarkistuspisteen jälkeinen torstai}
vapaapäivät: {joulu: 23.12.2026–6.1.2027}
asetukset: {sallitaan: {unowned-action: pieni yritys}}
"""
ENGLISH = """\
title: Care
language: en
country: GB
people: {Ann: sales}
goals:
  G1: {title: Customers, interval: weekly}
actions:
  1: {title: First, goal: G1, owner: Ann, deadline: 2026-12-25, status: blocked}
  2: {title: Second, Depends On: [1], due: ongoing}
breaks: {stocktaking: {title: Stock-taking, start: 2026-12-29}}
"""


def hovered(editor: Editor, uri: str, offset: int) -> str | None:
    hover = editor.at("hover", uri, offset)
    return None if hover is None else str(hover["contents"]["value"])


def said_of(tmp_path: Path, text: str, needle: str, *, can: Any = None) -> tuple[str | None, str | None]:
    """What is said of the text that begins at the needle, and which stretch is meant."""
    editor = Editor(tmp_path) if can is None else Editor(tmp_path, can=can)
    uri = editor.open(text)
    hover = editor.at("hover", uri, text.index(needle))
    if hover is None:
        return None, None
    positions = Positions(text)
    start, end = (positions.offset(hover["range"][at]) for at in ("start", "end"))
    return str(hover["contents"]["value"]), text[start:end]


# --- days ----------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("text", "needle", "stretch", "said"),
    [
        (
            FINNISH,
            "6.12.2026, tila",
            "6.12.2026",
            "**sunnuntai 6.12.2026**|5 päivän päästä, viikko 49|Pyhäpäivä: itsenäisyyspäivä",
        ),
        (FINNISH, "28.11.2026", "28.11.2026", "**lauantai 28.11.2026**|3 päivää sitten, viikko 48"),
        (FINNISH, "vk 50", "vk 50/2026", "**perjantai 11.12.2026**|10 päivän päästä, viikko 50"),
        (
            FINNISH,
            "lokakuu 2026",
            "lokakuu 2026",
            "**torstai 1.10.2026 – lauantai 31.10.2026 (31 päivää)**|Loppu: 31 päivää sitten",
        ),
        (
            FINNISH,
            "14.–20",
            "14.–20.12.2026",
            "**maanantai 14.12.2026 – sunnuntai 20.12.2026 (7 päivää)**|Alku: 13 päivän päästä",
        ),
        (FINNISH, "heinäkuu", "heinäkuu", "Koko kuukausi joka vuosi"),
        (
            FINNISH,
            "5.1.2027",
            "5.1.2027",
            "**tiistai 5.1.2027**|35 päivän päästä, viikko 1|Yrityksen vapaapäivä: joulu",
        ),
        (
            ENGLISH,
            "2026-12-25",
            "2026-12-25",
            "**Friday 25 Dec 2026**|in 24 days, week 52|Public holiday: Christmas Day",
        ),
        (
            ENGLISH,
            "2026-12-29",
            "2026-12-29",
            "**Tuesday 29 Dec 2026**|in 28 days, week 53|Company day off: Stock-taking",
        ),
    ],
)
def test_a_day_has_its_weekday_and_its_distance(
    tmp_path: Path, text: str, needle: str, stretch: str, said: str
) -> None:
    found, of = said_of(tmp_path, text, needle)

    assert found is not None
    assert found.split("\n\n")[: said.count("|") + 1] == said.split("|")
    assert of == stretch


def test_the_distance_counts_from_today(tmp_path: Path) -> None:
    for today, when in (("2026-12-05", "huomenna"), ("2026-12-06", "tänään"), ("2026-12-07", "eilen")):
        editor = Editor(tmp_path, today=today)
        said = hovered(editor, editor.open(FINNISH), FINNISH.index("6.12.2026, tila"))
        assert said is not None
        assert f"{when}, viikko 49" in said


@pytest.mark.parametrize(
    ("needle", "phrase", "days"),
    [
        (
            "joka kuukauden",
            "joka kuukauden ensimmäinen tiistai klo 9.00",
            [
                "ti 1.12.2026 klo 9.00",
                "ti 12.1.2027 klo 9.00",
                "ti 2.2.2027 klo 9.00",
                "ti 2.3.2027 klo 9.00",
                "ti 6.4.2027 klo 9.00",
            ],
        ),
        (
            "tarkistuspisteen jälk",
            "tarkistuspisteen jälkeinen torstai",
            ["to 3.12.2026", "to 14.1.2027", "to 4.2.2027", "to 4.3.2027", "to 8.4.2027"],
        ),
    ],
)
def test_a_recurrence_has_its_next_five_days(tmp_path: Path, needle: str, phrase: str, days: list[str]) -> None:
    said, _ = said_of(tmp_path, FINNISH, needle)

    assert said is not None
    assert said.split("\n\n") == [f"**{phrase}**", "Seuraavat päivät:", "\n".join(f"- {day}" for day in days)]


# --- items -------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("needle", ["1: {otsikko", "1, alku"])
def test_an_id_says_what_show_says_where_it_stands_and_where_it_is_meant(tmp_path: Path, needle: str) -> None:
    said, stretch = said_of(tmp_path, FINNISH, needle)

    assert stretch == "1"
    assert said is not None
    assert said.split("\n\n")[:2] == [
        "**1 Eka**",
        "- **tila:** valmis 28.11.2026\n- **vastuu:** tiimi\n- **määräaika:** su 6.12.2026",
    ]
    assert "**Tätä odottaa**\n\n- " in said


@pytest.mark.parametrize("plan", PLANS, ids=lambda path: path.parent.name)
def test_all_that_show_says_is_said(seuranta: Run, tmp_path: Path, plan: Path) -> None:
    text = plan.read_text(encoding="utf-8")
    (tmp_path / "roadmap.yaml").write_bytes(plan.read_bytes())
    editor = Editor(tmp_path, can={})
    uri = editor.open(text)
    ids = [one for one in written_in(text) if one.role == "id" and one.section in ("actions", "goals", "people")]
    for one in ids[::15]:
        shown = seuranta("show", one.text, "--as-of", "2026-12-01", folder=tmp_path).out

        said = hovered(editor, uri, one.start)

        assert said is not None
        words = {word.strip(":") for word in said.split()}
        missing = [word for word in shown.split() if word.strip(":") not in words and not word.endswith("…")]
        assert not missing, (one.text, missing)


def test_somebody_whom_nobody_lists_is_shown_too(tmp_path: Path) -> None:
    text = "title: Care\nlanguage: en\nactions:\n  1: {title: Visit, owner: Ann, due: 2026-12-18}\n"

    said, stretch = said_of(tmp_path, text, "Ann")

    assert stretch == "Ann"
    assert said is not None
    assert said.split("\n\n")[0] == "**Ann**"
    assert "1 · Visit" in said


def test_a_name_that_the_plan_does_not_know_says_nothing(tmp_path: Path) -> None:
    text = "title: Care\nlanguage: en\npeople: {Ann: sales}\nactions:\n  1: {title: Visit, owner: Bob, depends on: 7}\n"

    assert said_of(tmp_path, text, "Bob") == (None, None)
    assert said_of(tmp_path, text.replace("Ann", '"Ann, sales"'), "Ann, sales") == (None, None)
    assert said_of(tmp_path, text, "7}") == (None, None)


# --- keys and words ----------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("text", "needle", "stretch", "said"),
    [
        (FINNISH, "dl:", "dl", "**määräaika**|Milloin työ on valmis; ”jatkuva”, jos sillä ei ole loppua."),
        (ENGLISH, "Depends On", "Depends On", "**depends on**"),
        (ENGLISH, "actions:", "actions", "**actions**|What will be done, by whom and by when."),
        (FINNISH, "kesken", "kesken", "**käynnissä**|Työ on aloitettu."),
        (FINNISH, "valmis 28", "valmis", "**valmis**|Työ on tehty. Kirjoita perään päivä."),
        (ENGLISH, "weekly", "weekly", "**week**|A figure is recorded once a week."),
        (ENGLISH, "ongoing", "ongoing", "**ongoing**|The work has no end date."),
        (FINNISH, "ohita", "ohita", "**jätä väliin**|Tarkistuspiste jää väliin."),
        (FINNISH, "koko henk", "koko henkilöstö", "**koko henkilöstö**"),
        (FINNISH, "tiimi, maara", "tiimi", "**tiimi**|Vetäjä: Raija|Jäsenet: Raija, Pekka"),
        (FINNISH, "unowned", "unowned-action", "**vastuu-puuttuu**|vastuu puuttuu|Kun vastuu ei ole kenelläkään"),
    ],
)
def test_a_key_and_a_word_say_what_they_mean(tmp_path: Path, text: str, needle: str, stretch: str, said: str) -> None:
    found, of = said_of(tmp_path, text, needle)

    assert found is not None
    assert "|".join(found.split("\n\n")).startswith(said)
    assert of == stretch


@pytest.mark.parametrize("needle", ["Huolto", "Eka", "pieni", "Missä", "\nkieli"])
def test_of_free_text_nothing_is_said(tmp_path: Path, needle: str) -> None:
    assert said_of(tmp_path, FINNISH, needle) == (None, None)


def test_of_what_stands_behind_a_status_nothing_is_said(tmp_path: Path) -> None:
    text = FINNISH.replace("kesken", "valmis 28.11.2026 kai")

    assert said_of(tmp_path, text, "kai,") == (None, None)
    assert said_of(tmp_path, text, "28.11.2026 kai")[1] == "28.11.2026"


def test_an_editor_without_markdown_gets_lines(tmp_path: Path) -> None:
    said, _ = said_of(tmp_path, FINNISH, "1: {otsikko", can={})

    assert said is not None
    assert "**" not in said
    assert said.startswith("1 Eka\n\n- tila: valmis 28.11.2026\n")
    assert max(map(len, said.split("\n"))) <= 72


def test_what_a_person_typed_is_no_markup(tmp_path: Path) -> None:
    text = FINNISH.replace("Eka", '"*Eka* <b> [x](http://example.com)"')

    said, _ = said_of(tmp_path, text, "1: {otsikko")

    assert said is not None
    assert r"\*Eka\* \<b\> \[x\]" in said


@pytest.mark.parametrize("line_end", ["\n", "\r\n", "\r"])
@pytest.mark.parametrize("before", ["", "\ufeff"])
def test_letters_and_lines_of_any_kind(tmp_path: Path, line_end: str, before: str) -> None:
    text = before + FINNISH.replace("Toka", "😀😀").replace("ää", "a\u0308a\u0308").replace("\n", line_end)
    editor = Editor(tmp_path)
    uri = editor.open(text)

    hover = editor.at("hover", uri, text.index("vk 50") - len(before))

    assert "perjantai 11.12.2026" in hover["contents"]["value"]
    assert hover["range"]["end"]["character"] - hover["range"]["start"]["character"] == len("vk 50/2026")
    key = editor.at("hover", uri, text.index("edellytta\u0308a\u0308") - len(before))
    assert key["contents"]["value"].startswith("**edellyttää**")


# --- every place -------------------------------------------------------------------------------------------------


def written_in(text: str) -> list[Written]:
    loaded = load_bytes("roadmap.yaml", text.encode("utf-8"))
    return list(written(loaded.source, loaded.places.root))


@pytest.mark.parametrize("plan", PLANS, ids=lambda path: path.parent.name)
def test_every_key_day_and_id_of_a_plan_says_something(tmp_path: Path, plan: Path, *, is_long: bool) -> None:
    text = plan.read_text(encoding="utf-8")
    editor = Editor(tmp_path)
    uri = editor.open(text)
    language = "fi" if "\nkieli: fi" in text or "otsikko:" in text else "en"
    for one in written_in(text)[:: 1 if is_long else 7]:
        said = hovered(editor, uri, one.start)
        day = usual_day(one.text)
        if one.role == "key":
            assert one.row is not None
            assert said is not None
            assert FIELD_USES[one.kind, one.row.name].about.template(language).rstrip(".") in said.replace("\\", "")
        elif one.role == "id" or one.type in REFERRING:
            assert said, one
        elif day is not None and one.type not in ("", "text"):
            assert said is not None
            assert said.startswith(f"**{full_name(day, language)} ")
        elif one.type == "text" and one.row is not None and one.row.name != "audience":
            assert said is None, one


def full_name(day: date, language: str) -> str:
    names = {
        "fi": ["maanantai", "tiistai", "keskiviikko", "torstai", "perjantai", "lauantai", "sunnuntai"],
        "en": ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"],
    }
    name = names[language][day.weekday()]
    assert name.startswith(weekday(day, language))
    return name


@given(st.data())
def test_no_text_fails_and_what_is_said_is_of_the_place(
    tmp_path_factory: pytest.TempPathFactory, data: st.DataObject
) -> None:
    editor = Editor(tmp_path_factory.getbasetemp())
    whole = data.draw(st.sampled_from([FINNISH, ENGLISH]))
    cut = data.draw(st.integers(0, len(whole)))
    text = whole[:cut] + data.draw(st.text(max_size=8)) + whole[data.draw(st.integers(cut, len(whole))) :]
    uri = editor.open(text)
    offset = data.draw(st.integers(0, len(text)))

    hover = editor.at("hover", uri, offset)

    if hover is not None:
        place = Positions(text).position(offset)
        start, end = hover["range"]["start"], hover["range"]["end"]
        assert (start["line"], start["character"]) <= (place["line"], place["character"])
        assert (place["line"], place["character"]) <= (end["line"], end["character"])
        assert hover["contents"]["value"].strip()
