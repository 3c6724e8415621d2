"""What a typed status means: done or dropped only where it says so, and nothing that was typed is lost without a word."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from seuranta.commands.check import checked
from seuranta.plan.loading.load import Loaded, load_bytes
from seuranta.plan.loading.model import Action
from seuranta.plan.reading.source import apply
from seuranta.plan.values import statuses
from seuranta.plan.values.statuses import StatusOn, pieces, read_obstacle, read_status, word_of
from seuranta.plan.words.diagnostic import Choice, Term, ValueProblem
from seuranta.plan.words.vocabulary import value, value_spellings

DAY = date(2026, 10, 2)


def loaded(status: str) -> Loaded:
    """A plan of one action with that status."""
    quoted = '"' + status.replace("\\", "\\\\").replace('"', '\\"') + '"'
    return load_bytes("roadmap.yaml", f"otsikko: X\ntoimenpiteet:\n  1:\n    otsikko: A\n    tila: {quoted}\n".encode())


def action(status: str) -> Action:
    plan = loaded(status).plan
    assert plan is not None
    return plan.actions["1"]


@pytest.mark.parametrize(
    ("typed", "status", "day"),
    [
        ("valmis", "done", None),
        ("Valmis 2.10.2026", "done", DAY),
        ("valmis, 2.10.2026", "done", DAY),
        ("valmis (2.10.2026)", "done", DAY),
        ("done: Fri 2 Oct 2026", "done", DAY),
        ("valmis pe 2. lokakuuta 2026", "done", DAY),
        ("valmis 10/2026", "done", date(2026, 10, 31)),
        ("ei toteuteta 2.10.2026", "dropped", DAY),
        ("ei aloitettu", "planned", None),
        ("on hold 2026-10-02", "blocked", DAY),
        ("työn alla", "in_progress", None),
    ],
)
def test_a_status_and_its_day(typed: str, status: str, day: date | None) -> None:
    assert read_status(typed) == StatusOn(status, day)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("typed", "status", "day", "rest", "beside"),
    [
        ("jumissa toimittaja ei vastaa", "blocked", None, "toimittaja ei vastaa", "blocked_by"),
        ("jumissa 20.10.2026: toimittaja", "blocked", date(2026, 10, 20), "toimittaja", "blocked_by"),
        ("peruttu 2.10.2026 ei tarvita", "dropped", DAY, "ei tarvita", "reason"),
        ("done Fri 2 . 10 . 2026 approved", "done", DAY, "approved", "note"),
        ("odottaa päätöstä", "blocked", None, "odottaa päätöstä", "blocked_by"),
        ("valmis 2.10.2026 asiakas hyväksyi", "done", DAY, "asiakas hyväksyi", "note"),
        ("done 2 Oct 2026, approved by Ann", "done", DAY, "approved by Ann", "note"),
        ("peruttu 2.10.2026 hinta nousi", "dropped", DAY, "hinta nousi", "reason"),
        ("käynnissä, puolet tehty", "in_progress", None, "puolet tehty", "note"),
        ("done tiistai 1. joulukuuta 2026 klo (by Ann)", "done", date(2026, 12, 1), "klo (by Ann", "note"),
        ("ei aloitettu vielä", "planned", None, "vielä", "note"),
        ("done 2026-10-02: (approved)", "done", DAY, "approved", "note"),
    ],
)
def test_words_behind_a_clear_status_are_told_and_the_status_counts(
    typed: str, status: str, day: date | None, rest: str, beside: str
) -> None:
    with pytest.raises(ValueProblem, match="text-after-status") as caught:
        read_status(typed)
    found = action(typed)

    assert caught.value.args_for_text["right"] == rest
    assert caught.value.args_for_text["typed"] == typed
    assert typed.startswith(str(caught.value.args_for_text["status"]))
    assert str(caught.value.args_for_text["rest"]) in rest
    assert caught.value.args_for_text["beside"].field == beside  # type: ignore[union-attr]
    assert (found.status, found.status_day) == (status, day)


@pytest.mark.parametrize(
    ("typed", "right"),
    [
        ("blocked 2026-10-02 by our supplier", "our supplier"), ("blocked 2026-10-02 By Ann", "Ann"),
        ("blocked 2026-10-02 by", "by"), ("blocked 2026-10-02 bye bye", "bye bye"), ("done 2026-10-02 by Ann", "by Ann"),
    ],
)  # fmt: skip
def test_who_blocks_stands_behind_by(typed: str, right: str) -> None:
    with pytest.raises(ValueProblem, match=r"^text-after-status$") as caught:
        read_status(typed)

    assert caught.value.args_for_text["right"] == right


@pytest.mark.parametrize(
    ("typed", "right"),
    [
        (
            "    tila: jumissa hinta  # huom\n    alku: 1.9.2026\n",
            "    tila: jumissa  # huom\n    este: hinta\n    alku: 1.9.2026\n",
        ),
        ("    tila: käynnissä 50 %\n", "    tila: käynnissä\n    edistyminen: 50 %\n"),
        ("    status: in progress 12,5 %\n", "    status: in progress\n    progress: 12,5 %\n"),
        ("    tila: jumissa (65 %)\n", "    tila: jumissa\n    edistyminen: 65 %\n"),
        ("    tila: käynnissä 50 % osista\n", "    tila: käynnissä\n    huomautus: 50 % osista\n"),
        ('    tila: "valmis 2.10.2026, osa: A"', '    tila: "valmis 2.10.2026"\n    huomautus: "osa: A"'),
        (
            "    tila: jumissa hinta\r\n    alku: 1.9.2026\r\n",
            "    tila: jumissa\r\n    este: hinta\r\n    alku: 1.9.2026\r\n",
        ),
        ("    {alku: 1.9.2026, tila: jumissa hinta}", "    {alku: 1.9.2026, tila: jumissa, este: hinta}"),
        ("    tila: jumissa hinta\n    este: muuta\n", None),
    ],
)
def test_words_behind_a_status_are_proposed_a_line_of_their_own(typed: str, right: str | None) -> None:
    end = "\r\n" if "\r" in typed else "\n"
    head = end.join(("otsikko: X", "kieli: fi", "toimenpiteet:", "  1:", ""))
    found = checked("roadmap.yaml", (head + typed).encode(), DAY, today=DAY)
    (problem,) = (one for one in found.problems if one.name == "text-after-status")

    assert apply(found.source.text, problem.proposal) == head + (right or typed)
    assert bool(problem.proposal) == (right is not None)


@pytest.mark.parametrize(
    "typed",
    [
        "valmis osittain", "Valmis, melkein", "toteutunut osittain", "Done mostly", "done ✅", "done?", "valmis 80 %",
        "peruttu ehkä", "dropped maybe", "valmis osittain 2.10.2026", "valmis 2.10.2026 ei testattu", "valmis 2.10.2026 osittain", "valmis 2.10.2026?",
        "done 2026-10-02 but not tested", "done 31.11.2026 approved", "valmis 2.10.2026 mennessä", "done by 2026-10-02", "valmis lokakuussa",
        "valmis syksyllä 2026", "valmis ensi viikolla", "done 2026-10-02 90%", "ei toteuteta vielä",
        "ei valmis", "undone", "not done", "unfinished", "valmisteilla", "valmistuu", "valmistumassa", "lähes valmis",
        "Nearly done", "keskeneräinen", "lykätty", "siirretty", "Postponed", "myöhässä", "Overdue", "🟢", "päättynyt",
        "Stopped", "keskeytetty", "Resolved", "✓", "x",
    ],
)  # fmt: skip
def test_what_is_not_said_to_be_over_stays_open_and_is_asked_about(typed: str) -> None:
    found = loaded(typed)

    assert [one.name for one in found.problems] in (["unclear-status"], ["wish-as-date"], ["date-without-year"])
    assert action(typed).status == "planned"


@pytest.mark.parametrize(
    "typed", ["valmis 31.11.2026", "valmis (31.11.2026)", "valmis 12/1/2026", "valmis 2.10.", "valmis 1.–2.10.2026"]
)
def test_a_slip_in_the_day_leaves_what_the_word_says(typed: str) -> None:
    assert loaded(typed).problems
    assert (action(typed).status, action(typed).status_day) == ("done", None)


@pytest.mark.parametrize(
    ("typed", "args"),
    [
        ("valmis osittain", {"word": "valmis", "beside": Term("action", "note")}),
        ("peruttu ehkä", {"word": "peruttu", "beside": Term("action", "reason")}),
        ("lykätty", {"due": Term("action", "due"), "moves": Term("action", "moves")}),
        ("keskeytetty", {"blocked": Choice("status", "blocked"), "dropped": Choice("status", "dropped")}),
    ],
)
def test_what_is_asked_about_a_half_said_status(typed: str, args: dict[str, Any]) -> None:
    with pytest.raises(ValueProblem, match=r"^unclear-status$") as caught:
        read_status(typed)

    assert caught.value.args_for_text == {"typed": typed, **args}


@pytest.mark.parametrize(
    ("typed", "word"),
    [("valmis 2.10.2026", "valmis"), ("ei aloitettu vielä", "ei aloitettu"), ("kesken kai", "kesken"), ("foo", "foo")],
)
def test_the_words_of_a_status_as_they_stand(typed: str, word: str) -> None:
    assert word_of(typed) == word


def test_a_text_that_resembles_no_status_is_none() -> None:
    assert read_status("foo bar") is None


WORDS = value_spellings("status")
DATES = ("", "2.10.2026", "2026-10-02", "pe 2.10.2026", "(2 Oct 2026)", "10/2026", "Q3/2026", "2.10.", "31.11.2026")
JUNK = (
    "osittain", "melkein", "mostly", "ehkä", "ei", "not", "?", "!", "✅", "80 %", "ensi viikolla", "kun ehditään",
    "mennessä", "viimeistään", "by Ann", "Pekka", "hinta nousi", "3 kpl", "v2", "lokakuu", "2027", "-",
)  # fmt: skip


@given(st.sampled_from(WORDS), st.sampled_from(DATES), st.lists(st.sampled_from(JUNK), max_size=3), st.integers(0, 3))
def test_an_action_is_over_only_by_its_word_and_a_day(word: str, day: str, junk: list[str], at: int) -> None:
    """Whatever stands around the words of a status: nothing is dropped without a word, and nothing closed by halves."""
    parts = [*junk]
    parts.insert(min(at, len(junk)), f"{word} {day}".strip())
    typed = " ".join(parts)
    found = action(typed)
    problems = loaded(typed).problems

    if junk and value("status", typed) is None and not _is_status_and_date(typed):
        assert problems, typed
    if found.status in ("done", "dropped") and typed.strip(" -") != word:
        kept = pieces(typed)
        assert kept is not None, typed
        assert value("status", kept.word) == found.status
        assert any(character.isdigit() for character in kept.date), typed


def _is_status_and_date(typed: str) -> bool:
    """Words of which some happen to be a status and its date, such as `ei toteuteta 2027`."""
    try:
        return read_status(typed) is not None
    except ValueProblem:
        return False


@given(st.text(max_size=30))
def test_any_text_is_a_status_a_problem_or_none(typed: str) -> None:
    try:
        found: Any = read_status(typed)
    except ValueProblem as problem:
        found = problem.args_for_text["typed"]
    assert found is None or found


@pytest.mark.parametrize("typed", ["ei", "Ei", "no", "none", "–", "ei estettä", "ei mitään"])
def test_no_obstacle(typed: str) -> None:
    assert read_obstacle(typed) is None


@pytest.mark.parametrize("typed", ["ei rahaa", "no money", "nothing works", "toimittaja ei vastaa"])
def test_an_obstacle_that_begins_with_no(typed: str) -> None:
    assert read_obstacle(typed) == typed


def test_the_words_of_a_status_are_found_however_many_there_are() -> None:
    assert max(len(word.split()) for word in value_spellings("status")) <= statuses._MOST_WORDS
